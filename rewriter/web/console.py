"""The reviewers' pages at `/qa`: find a rewrite, review it, go on to the next. They work without JavaScript.

There is no access control yet: a reviewer types a name once. It is kept in a cookie that proves nothing,
and the pages say so.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import cache, partial
from typing import Any
from urllib.parse import quote, unquote

from flask import Blueprint, g, redirect, render_template, request, url_for
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response as Answer

from guardrails.finding import FAMILIES
from rewriter.audit import Page
from rewriter.entries import Entry, Review, Saved
from rewriter.errors import BadInput
from rewriter.qa.scorecard import total
from rewriter.saved import Seals, calibration_of, given_of, require_part, sample_of
from rewriter.service import Service
from rewriter.values import Record
from rewriter.web import console_words, words
from rewriter.web.calibrations import calibrations_on
from rewriter.web.evidence import Place
from rewriter.web.problems import Problem, problem_of
from rewriter.web.reviewing import Form, letters, masked, read_review
from rewriter.web.samples import samples_on
from rewriter.web.trail import Trail, trail, view_names

PAGE = 25
"""Rewrites on one page of the queue."""
COOKIE = "reviewer"
NAME_LIMIT = 80

Reply = str | Answer | tuple[str, int, dict[str, str]]


def console_of(service: Service) -> Blueprint:
    """The pages for reviewers, answered by this service."""
    console = Blueprint("console", __name__, url_prefix="/qa")

    seals = Seals(service)

    @console.context_processor
    def _say() -> dict[str, Any]:
        return {"words": words, "say": console_words, "families": FAMILIES, "reviewer": reviewer()}

    @console.get("")
    def queue() -> Reply:
        asked = trail()
        problem = None
        try:
            found = service.page(
                asked.selection(service), limit=PAGE, cursor=request.args.get("cursor") or None
            )
        except BadInput as error:
            found, problem = Page((), None), problem_of(error, g.request_id)
        blind = seals.blind()
        body = render_template(
            "console/queue.html",
            found=found,
            rows=list(zip(found.records, found.standings, strict=True)) if found.records else [],
            trail=asked,
            lasting=asked.lasting,
            counted=_counted(service, asked, found),
            weeks=console_words.weeks(datetime.now(UTC).date()),
            agents=sorted(
                {each.situation.agent.name for each in found.records if each.id not in blind} - {""}
            ),
            views=view_names(service),
            policies=service.policies,
            rules=service.rules,
            blind=blind,
            mask=lambda record: partial(masked, agent=record.situation.agent),
            problem=problem,
        )
        return (body, problem.kind.status, {}) if problem else body

    @console.post("/views")
    def save_view() -> Reply:
        name = " ".join(request.form.get("name", "").split())[:NAME_LIMIT]
        asked = trail()
        if not name:
            raise Problem("bad-fields", (("name", "is missing"),))
        if "remove" in request.form:
            service.save(Saved("view", name, {}))
            return redirect(url_for("console.queue"), 303)
        asked.selection(service)
        asked.require_lasting()
        service.save(Saved("view", name, dict(asked.filters)))
        return redirect(asked.home, 303)

    @console.get("/first")
    def first() -> Reply:
        """The first rewrite of the queue as it is filtered; of those not reviewed yet, unless the filters say else."""
        asked = trail()
        asked = replace(asked, filters={"reviewed": "false", **asked.filters})
        page = service.page(asked.selection(service), limit=1)
        if not page.records:
            return redirect(asked.home, 303)
        return redirect(asked.to("console.review", record_id=page.records[0].id), 303)

    @console.get("/rewrites/<record_id>")
    def review(record_id: str) -> Reply:
        record = service.find(record_id)
        name = request.args.get("reviewer", "")[:NAME_LIMIT] or reviewer()
        return _review_page(service, seals, record, trail(), Form({"reviewer": name}))

    @console.post("/rewrites/<record_id>")
    def save_review(record_id: str) -> Reply:
        record = service.find(record_id)
        asked = trail()
        values = {name: value for name, value in request.form.items() if value.strip()}
        try:
            said = read_review(
                values, record, service.scorecard(record.situation.policy), asked.calibration or None
            )
            require_part(service, record_id, said)
            service.review(record_id, said)
        except HTTPException:
            raise
        except Exception as error:
            problem = problem_of(error, g.request_id)
            page = _review_page(service, seals, record, asked, Form(values, problem.errors), problem)
            return page, problem.kind.status, problem.headers
        following = asked.next_after(record, service, said.reviewer)
        if following:
            place = asked.to("console.review", record_id=following, saved=record.id)
        else:
            place = asked.home + ("&" if "?" in asked.home else "?") + "done=1"
        return remembering(redirect(place, 303), said.reviewer)

    samples_on(console, service)
    calibrations_on(console, service)
    return console


def reviewer() -> str:
    """The name that whoever is here has typed before; it proves nothing."""
    return unquote(request.cookies.get(COOKIE, ""))[:NAME_LIMIT]


def remembering(response: Answer, name: str) -> Answer:
    """The same response, with the reviewer's name to be kept until the browser is closed."""
    response.set_cookie(COOKIE, quote(name[:NAME_LIMIT]), path="/qa", httponly=True, samesite="Strict")
    return response


def _review_page(
    service: Service,
    seals: Seals,
    record: Record,
    asked: Trail,
    form: Form,
    problem: Problem | None = None,
) -> str:
    entries = service.entries_of(record.id)
    scorecard = service.scorecard(record.situation.policy)
    found = given_of(service, calibration_of(service.entry(asked.calibration))) if asked.calibration else None
    blind = record.id in seals.blind()
    drawn = sample_of(service.entry(asked.sample)).ids if asked.sample else ()
    earlier = () if blind else _shown_reviews(seals, entries)
    return render_template(
        "console/review.html",
        record=record,
        outcome=record.outcome,
        letters=letters(record, entries, blind=blind),
        seen=(lambda text: masked(text, record.situation.agent)) if blind else str,
        lines=_lines(record),
        scorecard=scorecard,
        rules={rule.id for rule in service.rules},
        earlier=[(each, total(scorecard, each.scores)) for each in earlier],
        standing=service.standing(record.id),
        trail=asked,
        calibration=found,
        left=asked.left_after(record, service),
        place=(drawn.index(record.id) + 1, len(drawn)) if record.id in drawn else None,
        blind=blind,
        form=form,
        problem=problem,
    )


def _counted(service: Service, asked: Trail, found: Page) -> tuple[int, bool]:
    """How many letters fit the filters; asked of the log only where the first page does not show them all."""
    if found.next is None and "cursor" not in request.args:
        return len(found.records), False
    return service.count(asked.selection(service))


def _shown_reviews(seals: Seals, entries: tuple[Entry, ...]) -> tuple[Review, ...]:
    """The reviews among a rewrite's entries that anybody may see: not those of a calibration still open."""
    hold = cache(seals.hold)
    reviews = (entry.value for entry in entries if isinstance(entry.value, Review))
    return tuple(review for review in reviews if not hold(review.calibration))


def _lines(record: Record) -> tuple[words.Line, ...]:
    """The verdict in plain words, with what broke it where something did."""
    draft, outcome = record.situation.draft, record.outcome
    broken = {check.name: tuple(Place(said) for said in check.evidence) for check in outcome.verdict.failed}
    return words.verdict_lines(draft, outcome.rewrite, outcome.verdict, broken)
