"""Which rewrites to review, drawn so that a few can speak for all; and what the reviewed ones say.

A plan divides the rewrites of a period into strata and draws a simple random sample from each.
The draw follows from the seed alone: each rewrite's place in it is a hash of the seed and its id, and the
smallest few of a stratum are taken (permanent random numbers: E. Ohlsson, "Coordination of samples
using permanent random numbers", in Cox et al., Business Survey Methods, 1995). So a sample can be drawn
again by anybody, in one pass, in constant memory, and whatever the order of the rewrites.
"""

from __future__ import annotations

import hashlib
import heapq
import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from guardrails.finding import FAMILIES
from rewriter.entries import Listed

PlanKind = Literal["simple", "random", "stratified", "risk"]
Dimension = Literal["family", "severity", "status", "engine", "policy", "decision", "week"]
DIMENSIONS: tuple[Dimension, ...] = (
    "family", "severity", "status", "engine", "policy", "decision", "week",
)  # fmt: skip
HEAVY = 0.4
"""The distance from which a reply that was sent counts as heavily edited."""
_Z = 1.959964
"""The standard normal's 97.5 % point."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How to draw: so many from each stratum.

    `simple` draws from all alike, `random` has a stratum for each agent and week, `stratified` one for each value of `by`,
    `risk` one for each reason to look closer and one for all the rest. `today` is the day by which a
    commitment is overdue.
    """

    kind: PlanKind
    each: int
    seed: int
    by: Dimension = "family"
    today: date = date.min


@dataclass(frozen=True, slots=True)
class Stratum:
    """`drawn` of `population` rewrites that have `name` in common."""

    name: str
    population: int
    drawn: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """What a plan drew. The strata are in the order of their names, or of risk."""

    plan: Plan
    strata: tuple[Stratum, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(each for stratum in self.strata for each in stratum.drawn)

    @property
    def population(self) -> int:
        return sum(stratum.population for stratum in self.strata)


RISKS: tuple[str, ...] = (
    "a finding that must not be sent",
    "the model and the rules disagree",
    "rejected or heavily edited",
    "a commitment is overdue",
    "none of these",
)
"""Reasons to look closer, the gravest first. A rewrite stands in the stratum of its first reason."""


def draw(plan: Plan, candidates: Iterable[Listed]) -> Sample:
    """The sample that a plan draws from these rewrites."""
    stratum_of = _stratum_of(plan)
    counted: dict[str, int] = {}
    nearest: dict[str, list[tuple[int, str]]] = {}
    for candidate in candidates:
        name = stratum_of(candidate)
        counted[name] = counted.get(name, 0) + 1
        kept = nearest.setdefault(name, [])
        ticket = (-_place(plan.seed, candidate.id), candidate.id)
        if len(kept) < plan.each:
            heapq.heappush(kept, ticket)
        elif ticket > kept[0]:
            heapq.heapreplace(kept, ticket)
    order = RISKS.index if plan.kind == "risk" else str
    names = sorted(counted, key=order)
    return Sample(
        plan,
        tuple(
            Stratum(name, counted[name], tuple(each for _, each in sorted(nearest[name], reverse=True)))
            for name in names
        ),
    )


def week_of(at: datetime) -> str:
    """The ISO week of a moment: "2031-W10"."""
    year, week, _ = at.isocalendar()
    return f"{year}-W{week:02}"


def risk_of(candidate: Listed, today: date) -> str:
    """The gravest reason to look closer at a rewrite."""
    if candidate.severity == "block":
        return RISKS[0]
    if candidate.disagree:
        return RISKS[1]
    if candidate.decision == "rejected" or (candidate.distance or 0) >= HEAVY:
        return RISKS[2]
    if candidate.due is not None and candidate.due < today:
        return RISKS[3]
    return RISKS[4]


def _stratum_of(plan: Plan) -> Callable[[Listed], str]:
    if plan.kind == "simple":
        return lambda _: "all"
    if plan.kind == "random":
        return lambda each: f"{each.agent or 'no name'}, {week_of(each.created_at)}"
    if plan.kind == "risk":
        return lambda each: risk_of(each, plan.today)
    by = plan.by
    if by == "week":
        return lambda each: week_of(each.created_at)
    if by == "family":
        return lambda each: next((family for family in FAMILIES if family in each.families), "none")
    return lambda each: str(getattr(each, by) or "none")


def _place(seed: int, record_id: str) -> int:
    return int.from_bytes(hashlib.sha256(f"{seed}:{record_id}".encode()).digest()[:8])


# --- what the reviewed ones say ----------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Estimate:
    """A mean with its 95 % interval. `low` and `high` are `None` where too few were seen to say.

    `seen` values were at hand. The strata of which something was reviewed hold `covered` of `population`
    rewrites; the others are spoken for by nobody yet.
    """

    mean: float
    low: float | None
    high: float | None
    seen: int
    covered: int
    population: int


def estimate(sample: Sample, values: Mapping[str, float | None]) -> Estimate | None:
    """What the mean over all rewrites is likely to be, from the values of the reviewed ones.

    A value of `None` says that the rewrite was reviewed and the question does not apply to it; the mean
    is then over those to which it applies.

    Each value counts by the inverse of its chance to be drawn (D. G. Horvitz and D. J. Thompson,
    "A generalization of sampling without replacement from a finite universe", JASA 47, 1952), divided by
    the sum of these weights (J. Hajek, in Foundations of Statistical Inference, 1971), so that rewrites
    still to be reviewed do no harm beyond a wider interval. The variance is that of the linearized ratio under
    stratified sampling without replacement, with the finite-population correction (C.-E. Sarndal et al.,
    Model Assisted Survey Sampling, 1992, ch. 5). A stratum of which one rewrite was seen tells nothing of its
    spread; it then borrows that of all together.
    """
    seen = {stratum: [each for each in stratum.drawn if each in values] for stratum in sample.strata}
    seen = {stratum: ids for stratum, ids in seen.items() if ids}
    weights = {each: stratum.population / len(ids) for stratum, ids in seen.items() for each in ids}
    known = {each: value for each in weights if (value := values[each]) is not None}
    if not known:
        return None
    whole = math.fsum(weights[each] for each in known)
    mean = math.fsum(weights[each] * value for each, value in known.items()) / whole
    off = {each: known[each] - mean if each in known else 0.0 for each in weights}
    together = _variance(list(off.values()))
    variance = 0.0
    for stratum, ids in seen.items():
        unseen = 1 - len(ids) / stratum.population
        spread = _variance([off[each] for each in ids]) if len(ids) > 1 else together
        variance += (stratum.population / whole) ** 2 * unseen * spread / len(ids)
    half = _Z * math.sqrt(variance) if len(known) > 1 else None
    return Estimate(
        mean,
        None if half is None else mean - half,
        None if half is None else mean + half,
        len(known),
        sum(stratum.population for stratum in seen),
        sample.population,
    )


def _variance(values: list[float]) -> float:
    """The sample variance; 0 for a single value."""
    if len(values) < 2:
        return 0.0
    middle = math.fsum(values) / len(values)
    return math.fsum((value - middle) ** 2 for value in values) / (len(values) - 1)
