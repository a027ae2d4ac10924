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

    `seen` values were at hand; they speak for `covered` of `population` rewrites: a stratum
    of which nothing was seen yet is spoken for by nobody.
    """

    mean: float
    low: float | None
    high: float | None
    seen: int
    covered: int
    population: int


def estimate(sample: Sample, values: Mapping[str, float]) -> Estimate | None:
    """What the mean over all rewrites is likely to be, from the values of the reviewed ones.

    Each value counts by the inverse of its chance to be drawn (D. G. Horvitz and D. J. Thompson,
    "A generalization of sampling without replacement from a finite universe", JASA 47, 1952), here
    with strata as they are: a stratum's mean counts by its share of all rewrites. The variance is that of
    stratified sampling without replacement, with the finite-population correction (W. G. Cochran, Sampling
    Techniques, 3rd ed. 1977, ch. 5). A stratum of which one value was seen tells nothing of its spread; it
    then borrows that of all the values together.
    """
    seen = {stratum: [values[each] for each in stratum.drawn if each in values] for stratum in sample.strata}
    seen = {stratum: found for stratum, found in seen.items() if found}
    if not seen:
        return None
    everything = [value for found in seen.values() for value in found]
    covered = sum(stratum.population for stratum in seen)
    mean = sum(stratum.population * _mean(found) for stratum, found in seen.items()) / covered
    variance = 0.0
    for stratum, found in seen.items():
        share = stratum.population / covered
        unseen = 1 - len(found) / stratum.population
        spread = _variance(found if len(found) > 1 else everything)
        variance += share**2 * unseen * spread / len(found)
    half = _Z * math.sqrt(variance) if len(everything) > 1 else None
    return Estimate(
        mean,
        None if half is None else mean - half,
        None if half is None else mean + half,
        len(everything),
        covered,
        sample.population,
    )


def _mean(values: list[float]) -> float:
    return math.fsum(values) / len(values)


def _variance(values: list[float]) -> float:
    """The sample variance; 0 for a single value."""
    if len(values) < 2:
        return 0.0
    middle = _mean(values)
    return math.fsum((value - middle) ** 2 for value in values) / (len(values) - 1)
