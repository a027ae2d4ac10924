"""From verdicts to precision: what is counted, what is not, and which rules are named."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rewriter.qa.intervals import Share
from rewriter.qa.precision import (
    GOAL,
    Fate,
    Fates,
    Judged,
    Opinion,
    Settled,
    by_family,
    by_rule,
    by_version,
    fates,
    settle,
    weak,
    weights,
)


def marks(rule: str, verdict: Settled, times: int = 1, *, weight: float = 1.0) -> list[Judged]:
    return [Judged(rule, "blame", "v1", verdict, weight)] * times


def test_what_nobody_has_reviewed_has_fired_and_nothing_else() -> None:
    (tally,) = by_rule([], {("blame.a", "blame"): 3})
    assert (tally.drafts, tally.confirmed, tally.refuted, tally.disputed) == (3, 0, 0, 0)
    assert tally.precision.value is None
    assert tally.standing == "unjudged"


def test_reviewers_who_differ_leave_an_underline_out_of_the_precision() -> None:
    (tally,) = by_rule(
        [*marks("blame.a", "right", 4), *marks("blame.a", "wrong"), *marks("blame.a", "disputed", 5)], {}
    )
    assert tally.disputed == 5
    assert tally.precision.total == 5
    assert tally.precision.value == 0.8


@pytest.mark.parametrize(
    ("opinions", "settled"),
    [
        ((), None),
        (("right",), "right"),
        (("wrong", "wrong"), "wrong"),
        (("right", "wrong", "right"), "disputed"),
    ],
)
def test_a_finding_is_settled_by_the_verdict_that_all_share(
    opinions: tuple[Opinion, ...], settled: Settled | None
) -> None:
    assert {settle(order) for order in permutations(opinions)} == {settled}


def test_a_rule_is_weak_only_where_it_is_surely_below_the_goal() -> None:
    tallies = by_rule(
        [
            *marks("blame.weak", "wrong", 12),
            *marks("blame.weak", "right", 8),
            *marks("blame.doubtful", "wrong", 3),
            *marks("blame.doubtful", "right", 12),
            *marks("blame.rare", "right", 2),
            *marks("blame.once", "wrong", 4),
            *marks("blame.good", "right", 40),
        ],
        {("blame.new", "blame"): 9},
    )
    assert [tally.rule for tally in weak(tallies)] == ["blame.weak"]
    assert {tally.rule: tally.standing for tally in tallies} == {
        "blame.weak": "weak",
        "blame.doubtful": "doubtful",
        "blame.good": "holds",
        "blame.rare": "few",
        "blame.once": "few",
        "blame.new": "unjudged",
    }
    # What is surely weak stands above what a few verdicts call wrong.
    assert [tally.rule.removeprefix("blame.") for tally in tallies] == [
        "weak", "doubtful", "good", "once", "rare", "new",
    ]  # fmt: skip
    assert GOAL == 0.9


def test_a_sample_speaks_for_the_drafts_it_was_drawn_from() -> None:
    (tally,) = by_rule([*marks("blame.a", "right", 9, weight=100), *marks("blame.a", "wrong", 9)], {})
    assert tally.precision.value == 0.5
    assert tally.weighted.value == pytest.approx(900 / 909)


def test_versions_are_told_apart() -> None:
    judged = [
        *marks("blame.a", "right", 3),
        Judged("blame.a", "blame", "v2", "wrong"),
        *marks("blame.a", "disputed"),
    ]
    assert by_version(judged) == (("v1", Share(3, 3)), ("v2", Share(0, 1)))


def test_those_reviewed_of_a_stratum_speak_for_all_of_it() -> None:
    strata = [(100, ["a", "b", "c"]), (5, ["d"]), (40, ["e"])]
    found = weights(strata, {"a", "b", "d", "elsewhere"})
    assert found == {"a": 50.0, "b": 50.0, "d": 5.0}


def test_what_was_missed_is_counted_for_its_family_alone() -> None:
    (blame, sarcasm) = by_family(marks("blame.a", "right", 3), ["sarcasm", "blame"])
    assert (blame.confirmed, blame.missed, blame.found.value) == (3, 1, 0.75)
    assert (sarcasm.confirmed, sarcasm.missed, sarcasm.found.value) == (0, 1, 0.0)


@given(st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from(["right", "wrong", "disputed"]))))
@settings(max_examples=60, deadline=None)
def test_every_verdict_is_counted_once(said: list[tuple[str, Settled]]) -> None:
    judged = [Judged(f"blame.{rule}", "blame", "v1", verdict) for rule, verdict in said]
    for tallies in (by_rule(judged, {}), by_family(judged)):
        counted = sum(tally.confirmed + tally.refuted + tally.disputed for tally in tallies)
        assert counted == len(said)


def test_a_prompt_is_judged_by_what_went_out_unedited() -> None:
    sent: list[tuple[tuple[str, ...], Fate]] = [
        (("system@1:aa", "rewrite@3:bb"), "unedited"),
        (("system@1:aa", "rewrite@4:cc"), "edited"),
        (("system@1:aa", "rewrite@4:cc"), "undecided"),
        (("offline",), "rejected"),
    ]
    rows = {row.prompt: row for row in fates(sent)}
    assert rows["system@1:aa"] == Fates("system@1:aa", 1, 1, 0, 1)
    assert str(rows["system@1:aa"].as_it_was) == "50.0 % (1/2)"
    assert rows["rewrite@4:cc"].as_it_was.value == 0.0
    assert rows["offline"].decided == 1
