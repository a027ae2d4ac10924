"""Samples: draw a few rewrites that can speak for all, review them, and see what they say."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import get_args

from flask import Blueprint, g, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from rewriter.entries import Review, Saved
from rewriter.errors import BadInput
from rewriter.policy import Criterion
from rewriter.qa.sampling import DIMENSIONS, Estimate, Plan, PlanKind, Sample, draw, estimate
from rewriter.qa.scorecard import total
from rewriter.saved import Seals, erased, sample_data, sample_of
from rewriter.service import Service
from rewriter.web.problems import Problem, problem_of
from rewriter.web.reviewing import Form
from rewriter.web.trail import Trail, trail

EACH_LIMIT = 100
SAMPLE_LIMIT = 2_000
"""Rewrites in one sample; nobody reviews more, and the log has to keep them."""
WEEKS = 4
"""How far back a sample reaches where nobody says."""

Reply = str | Response | tuple[str, int, dict[str, str]]


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing that a sample says of all rewrites. `scale` brings it to what the page shows, between its `ends`."""

    name: str
    found: Estimate | None
    scale: float = 1
    unit: str = ""
    ends: tuple[float, float] = (0.0, 100.0)


def samples_on(console: Blueprint, service: Service) -> None:
    """The pages of samples, as part of the console."""

    @console.get("/samples")
    def samples() -> str:
        today = datetime.now(UTC).date()
        usual = {"each": "5", "kind": "risk", "by": "family", "from": str(today - timedelta(weeks=WEEKS))}
        days = {name: value for name, value in trail().filters.items() if name in ("from", "to")}
        return _samples_page(service, Form(usual | days))

    @console.post("/samples")
    def draw_sample() -> Reply:
        values = {name: value.strip() for name, value in request.form.items() if value.strip()}
        try:
            plan = _plan(values)
            days: dict[str, str] = {name: values[name] for name in ("from", "to") if name in values}
            asked = Trail({**trail().filters, **days})
            asked.require_lasting()
            sample = draw(plan, service.survey(asked.selection(service)))
            if not sample.ids:
                raise BadInput(
                    (("from", "leaves nothing to draw from: no such rewrite was made in this time"),)
                )
            if len(sample.ids) > SAMPLE_LIMIT:
                raise BadInput(
                    (("each", f"draws {len(sample.ids)} rewrites; at most {SAMPLE_LIMIT} can be kept"),)
                )
        except BadInput as error:
            problem = problem_of(error, g.request_id)
            return _samples_page(service, Form(values, problem.errors), problem), problem.kind.status, {}
        name = " ".join(values.get("name", "").split())[:80] or f"Sample of {datetime.now(UTC):%-d %B %Y}"
        entry = service.save(Saved("sample", name, sample_data(sample, asked.filters)))
        return redirect(url_for("console.sample", entry_id=entry.id), 303)

    @console.get("/samples/<entry_id>")
    def sample(entry_id: str) -> str:
        entry = service.entry(entry_id)
        drawn = sample_of(entry)
        reviews = latest_reviews(service, drawn.ids)
        gone = erased(service)
        left = [each for each in drawn.ids if each not in reviews and each not in gone]
        assert isinstance(entry.value, Saved)
        return render_template(
            "console/sample.html",
            entry=entry,
            about=entry.value.data.get("about", {}),
            sample=drawn,
            done={stratum.name: sum(each in reviews for each in stratum.drawn) for stratum in drawn.strata},
            left=left,
            figures=_figures(drawn, reviews, service.scorecard("default")),
            trail=Trail(sample=entry.id),
        )


def latest_reviews(service: Service, ids: Iterable[str]) -> dict[str, Review]:
    """The latest review of each of these rewrites that has one; without those of a calibration still open."""
    entries = service.entries_about(tuple(ids), "review")
    hold = cache(Seals(service).hold)
    return {
        entry.record: entry.value
        for entry in entries
        if entry.record and isinstance(entry.value, Review) and not hold(entry.value.calibration)
    }


def _samples_page(service: Service, form: Form, problem: Problem | None = None) -> str:
    return render_template(
        "console/samples.html",
        entries=service.entries("sample", limit=50).entries,
        sample_of=sample_of,
        dimensions=DIMENSIONS,
        form=form,
        problem=problem,
        trail=trail(),
    )


def _plan(values: Mapping[str, str]) -> Plan:
    """The plan that a form asks for. Raises BadInput."""
    wrong = []
    kind, by = values.get("kind", ""), values.get("by", "family")
    if kind not in get_args(PlanKind):
        wrong.append(("kind", "is missing: which plan?"))
    if by not in DIMENSIONS:
        wrong.append(("by", "is no way to divide rewrites"))
    numbers = {}
    for name, usual, low, high in (("each", "5", 1, EACH_LIMIT), ("seed", "", 0, 10**9)):
        said = values.get(name, usual) or str(secrets.randbelow(10**6))
        if not said.isdecimal() or not low <= int(said) <= high:
            wrong.append((name, f"must be a whole number from {low} to {high}"))
        else:
            numbers[name] = int(said)
    if wrong:
        raise BadInput(tuple(wrong))
    return Plan(kind, numbers["each"], numbers["seed"], by, datetime.now(UTC).date())  # type: ignore[arg-type]


def _figures(
    sample: Sample, reviews: Mapping[str, Review], scorecard: tuple[Criterion, ...]
) -> tuple[Figure, ...]:
    """What the reviewed rewrites say of all."""

    def of(value: Callable[[Review], float | None]) -> Estimate | None:
        return estimate(sample, {each: value(review) for each, review in reviews.items()})

    def failed(review: Review) -> float | None:
        return float(bool(total(scorecard, review.scores).failed)) if review.scores else None

    def mistaken(review: Review) -> float | None:
        marks = [item.verdict for item in review.findings]
        return float("wrong" in marks) if marks else None

    def scored(criterion: Criterion) -> Callable[[Review], float | None]:
        return lambda review: None if (score := review.scores.get(criterion.id)) is None else float(score)

    return (
        Figure("Points of the scorecard, of 100", of(lambda review: total(scorecard, review.scores).points)),
        Figure("Failed by what must always hold", of(failed), 100, " %"),
        Figure("Something hurtful was missed", of(lambda review: float(bool(review.missed))), 100, " %"),
        Figure("At least one underline was wrong, of those with any", of(mistaken), 100, " %"),
        *(
            Figure(f"{criterion.title}, of {criterion.best}", of(scored(criterion)), ends=(1, criterion.best))
            for criterion in scorecard
            if not criterion.auto_fail
        ),
    )
