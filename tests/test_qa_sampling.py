"""A few rewrites speak for all: the draw follows from its seed, strata stay apart, estimates do not lean."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rewriter.entries import Listed
from rewriter.qa.sampling import RISKS, Plan, Sample, Stratum, draw, estimate, risk_of, week_of

MONDAY = datetime(2031, 3, 3, 9, 0, tzinfo=UTC)
AGENTS = ("Ida", "Sam", "Uma")


def candidates(count: int) -> list[Listed]:
    return [
        Listed(f"id-{number}", MONDAY + timedelta(hours=6 * number), agent=AGENTS[number % 3])
        for number in range(count)
    ]


# --- the draw ----------------------------------------------------------------------------


@settings(max_examples=40, deadline=None)
@given(st.integers(), st.integers(1, 6), st.randoms())
def test_the_seed_alone_decides_whatever_the_order(seed: int, each: int, shuffler: random.Random) -> None:
    plan = Plan("random", each, seed)
    listed = candidates(60)
    first = draw(plan, listed)
    shuffler.shuffle(listed)
    assert draw(plan, listed) == first


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 80), st.integers(1, 6))
def test_every_rewrite_stands_in_one_stratum_and_none_is_drawn_twice(count: int, each: int) -> None:
    sample = draw(Plan("random", each, 7), candidates(count))
    assert sample.population == count
    assert len(set(sample.ids)) == len(sample.ids)
    assert all(len(stratum.drawn) == min(each, stratum.population) for stratum in sample.strata)


def test_another_seed_draws_others() -> None:
    drawn = {draw(Plan("stratified", 5, seed, "status"), candidates(200)).ids for seed in range(10)}
    assert len(drawn) == 10


def test_every_rewrite_has_the_same_chance() -> None:
    drawn = [each for seed in range(400) for each in draw(Plan("simple", 3, seed), candidates(12)).ids]
    counts = [drawn.count(f"id-{number}") for number in range(12)]
    assert all(60 < count < 140 for count in counts), counts  # 100 expected, standard deviation below 9


def test_each_agent_and_week_has_a_stratum_of_its_own() -> None:
    names = [stratum.name for stratum in draw(Plan("random", 1, 1), candidates(80)).strata]
    assert names == sorted(f"{agent}, 2031-W{week}" for agent in AGENTS for week in (10, 11, 12))


def test_a_week_is_an_iso_week() -> None:
    assert week_of(datetime(2027, 1, 1, tzinfo=UTC)) == "2026-W53"


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({}, RISKS[4]),
        ({"severity": "block", "disagree": True}, RISKS[0]),
        ({"disagree": True, "decision": "rejected"}, RISKS[1]),
        ({"decision": "rejected"}, RISKS[2]),
        ({"decision": "edited", "distance": 0.5}, RISKS[2]),
        ({"decision": "edited", "distance": 0.1}, RISKS[4]),
        ({"due": date(2031, 3, 9)}, RISKS[3]),
        ({"due": date(2031, 3, 10)}, RISKS[4]),
    ],
)
def test_a_rewrite_stands_under_its_gravest_reason(change: dict[str, object], reason: str) -> None:
    assert risk_of(replace(Listed("x", MONDAY), **change), date(2031, 3, 10)) == reason  # type: ignore[arg-type]


def test_the_strata_of_risk_are_told_the_gravest_first() -> None:
    listed = [
        Listed("a", MONDAY),
        Listed("b", MONDAY, severity="block"),
        Listed("c", MONDAY, decision="rejected"),
    ]
    sample = draw(Plan("risk", 2, 1, today=date(2031, 3, 10)), listed)
    assert [stratum.name for stratum in sample.strata] == [RISKS[0], RISKS[2], RISKS[4]]


# --- estimates ---------------------------------------------------------------------------


def test_a_stratum_counts_by_its_size_and_not_by_what_was_drawn_of_it() -> None:
    strata = (Stratum("few", 10, ("a", "b")), Stratum("many", 90, ("c", "d")))
    found = estimate(Sample(Plan("risk", 2, 1), strata), {"a": 0, "b": 0, "c": 100, "d": 100})
    assert found is not None
    assert (found.mean, found.seen, found.covered, found.population) == (90, 4, 100, 100)


def test_what_was_seen_whole_leaves_no_doubt() -> None:
    sample = Sample(Plan("risk", 3, 1), (Stratum("all", 3, ("a", "b", "c")),))
    found = estimate(sample, {"a": 10, "b": 20, "c": 60})
    assert found is not None
    assert (found.low, found.mean, found.high) == (30, 30, 30)


def test_a_stratum_of_which_nothing_was_seen_is_not_spoken_for() -> None:
    strata = (Stratum("seen", 10, ("a", "b")), Stratum("unseen", 90, ("c",)))
    found = estimate(Sample(Plan("risk", 2, 1), strata), {"a": 1, "b": 0})
    assert found is not None
    assert (found.mean, found.covered, found.population) == (0.5, 10, 100)


def test_nothing_seen_says_nothing() -> None:
    assert estimate(Sample(Plan("risk", 2, 1), (Stratum("all", 3, ("a",)),)), {}) is None


def test_a_question_that_does_not_apply_everywhere_is_asked_of_those_it_applies_to() -> None:
    strata = (Stratum("few", 10, ("a", "b")), Stratum("many", 90, ("c", "d", "e")))
    found = estimate(Sample(Plan("risk", 3, 1), strata), {"a": 1, "b": 1, "c": 0, "d": None, "e": None})
    assert found is not None
    assert found.mean == pytest.approx(10 / (10 + 30))  # of the many, one in three has the question asked
    assert (found.seen, found.covered) == (3, 100)


def test_over_many_draws_the_estimate_does_not_lean_and_its_interval_holds_the_truth() -> None:
    listed = [
        replace(each, policy="small" if number < 40 else "large")
        for number, each in enumerate(candidates(400))
    ]
    dice = random.Random(5)
    truth = {each.id: dice.gauss(40 if each.policy == "small" else 80, 10) for each in listed}
    wanted = sum(truth.values()) / len(truth)
    found = []
    for seed in range(200):
        sample = draw(Plan("stratified", 8, seed, "policy"), listed)
        found.append(estimate(sample, {each: truth[each] for each in sample.ids}))
    means = [each.mean for each in found if each]
    held = sum(each.low <= wanted <= each.high for each in found if each and each.low and each.high)
    assert abs(sum(means) / len(means) - wanted) < 0.7
    assert held >= 175
