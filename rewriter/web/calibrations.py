"""Calibration: the same rewrites to several reviewers, blind; how far they agree, and what they settle on."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from flask import Blueprint, g, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from rewriter.entries import Saved, Score
from rewriter.errors import BadInput
from rewriter.policy import Criterion
from rewriter.qa.calibration import Difference, agreements, differences, same_name
from rewriter.qa.sampling import Plan, draw
from rewriter.saved import calibration_of, given_of
from rewriter.service import Service
from rewriter.web.problems import Problem, problem_of
from rewriter.web.reviewing import Form
from rewriter.web.trail import Trail, trail

ITEM_LIMIT, REVIEWER_LIMIT = 40, 12

Reply = str | Response | tuple[str, int, dict[str, str]]


def calibrations_on(console: Blueprint, service: Service) -> None:
    """The pages of calibrations, as part of the console."""

    @console.get("/calibrations")
    def calibrations() -> str:
        return _calibrations_page(service, trail(), Form({"items": "8"}))

    @console.post("/calibrations")
    def start_calibration() -> Reply:
        values = {name: value.strip() for name, value in request.form.items() if value.strip()}
        asked = trail()
        try:
            reviewers, items, seed = _asked(values)
            asked.require_lasting()
            chosen = draw(Plan("simple", items, seed), service.survey(asked.selection(service))).ids
            if not chosen:
                raise BadInput((("items", "leaves nothing to judge: no rewrite fits these filters"),))
        except BadInput as error:
            problem = problem_of(error, g.request_id)
            page = _calibrations_page(service, asked, Form(values, problem.errors), problem)
            return page, problem.kind.status, {}
        title = (
            " ".join(values.get("title", "").split())[:80] or f"Calibration of {datetime.now(UTC):%-d %B %Y}"
        )
        data = {
            "records": list(chosen), "reviewers": list(reviewers), "seed": seed, "about": dict(asked.filters),
        }  # fmt: skip
        entry = service.save(Saved("calibration", title, data))
        return redirect(url_for("console.calibration", entry_id=entry.id), 303)

    @console.get("/calibrations/<entry_id>")
    def calibration(entry_id: str) -> str:
        return _calibration_page(service, entry_id)

    @console.post("/calibrations/<entry_id>/consensus")
    def settle(entry_id: str) -> Reply:
        found = given_of(service, calibration_of(service.entry(entry_id)))
        record_id, name = request.form.get("record", ""), request.form.get("criterion", "")
        said = request.form.get("score", "")
        scorecard = {criterion.id: criterion for criterion in service.scorecard("default")}
        if found.open or record_id not in found.calibration.records or name not in scorecard:
            raise Problem("bad-fields", (("criterion", "cannot be settled here"),))
        why = " ".join(request.form.get("why", "").split())[:400]
        data = {
            "calibration": entry_id,
            "criterion": name,
            "score": _settled(scorecard[name], said),
            "why": why,
        }
        service.save(Saved("consensus", f"{entry_id} {name}", data), record_id)
        return redirect(url_for("console.calibration", entry_id=entry_id) + f"#{record_id}-{name}", 303)


def _calibrations_page(service: Service, asked: Trail, form: Form, problem: Problem | None = None) -> str:
    found = [
        (entry, given_of(service, calibration_of(entry)))
        for entry in service.entries("calibration", limit=50).entries
    ]
    return render_template("console/calibrations.html", found=found, form=form, problem=problem, trail=asked)


def _calibration_page(service: Service, entry_id: str) -> str:
    entry = service.entry(entry_id)
    found = given_of(service, calibration_of(entry))
    scorecard = service.scorecard("default")
    ids = found.calibration.records
    return render_template(
        "console/calibration.html",
        entry=entry,
        given=found,
        scorecard=scorecard,
        agreements=() if found.open else agreements(found, scorecard),
        differences=() if found.open else _by_letter(differences(found, scorecard)),
        records={each: service.find(each) for each in ids},
        consensus=_consensus(service, entry_id, ids),
        trail=Trail(calibration=entry_id),
    )


def _by_letter(found: Iterable[Difference]) -> list[tuple[str, list[Difference]]]:
    """Differences by letter, both with the widest gap first."""
    letters: dict[str, list[Difference]] = {}
    for difference in found:
        letters.setdefault(difference.record, []).append(difference)
    return list(letters.items())


def _consensus(
    service: Service, entry_id: str, ids: tuple[str, ...]
) -> dict[tuple[str, str], Mapping[str, object]]:
    """What was settled on, by rewrite and criterion; the latest word counts."""
    return {
        (entry.record, str(entry.value.data["criterion"])): entry.value.data
        for entry in service.entries_about(ids, "consensus")
        if entry.record and isinstance(entry.value, Saved) and entry.value.data["calibration"] == entry_id
    }


def _asked(values: Mapping[str, str]) -> tuple[tuple[str, ...], int, int]:
    """Reviewers, how many rewrites, and the seed. Raises BadInput."""
    wrong = []
    names: list[str] = []
    for line in values.get("reviewers", "").replace(",", "\n").splitlines():
        name = " ".join(line.split())[:80]
        if name and not any(same_name(name, other) for other in names):
            names.append(name)
    if not 2 <= len(names) <= REVIEWER_LIMIT:
        wrong.append(("reviewers", f"must be from 2 to {REVIEWER_LIMIT} names, one to a line"))
    said = values.get("items", "")
    if not said.isdecimal() or not 1 <= int(said) <= ITEM_LIMIT:
        wrong.append(("items", f"must be a whole number from 1 to {ITEM_LIMIT}"))
    if wrong:
        raise BadInput(tuple(wrong))
    return tuple(names), int(said), secrets.randbelow(10**6)


def _settled(criterion: Criterion, said: str) -> Score:
    """A score that a form says for a criterion."""
    if criterion.auto_fail and said in ("yes", "no"):
        return said == "yes"
    if not criterion.auto_fail and said.isdecimal() and 1 <= int(said) <= criterion.best:
        return int(said)
    if said == "na":
        return None
    raise BadInput((("score", "is none of this criterion"),))
