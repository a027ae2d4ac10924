"""Scores become one number, and what must never happen fails the letter whatever the number."""

from __future__ import annotations

from pathlib import Path

import pytest

from rewriter.entries import Score
from rewriter.errors import BadConfiguration
from rewriter.policy import SCORECARD, Criterion, load_policy
from rewriter.qa.scorecard import Total, misfits, total

CARD = (
    Criterion(id="tone", title="Tone", ask="Calm?", weight=3),
    Criterion(id="closing", title="Closing", ask="Warm?"),
    Criterion(id="compliance", title="Compliance", ask="Allowed?", auto_fail=True),
)
POLICY = """
title = "House"
[apology]
ours = "I am sorry that {harm}."
ours_unnamed = "I am sorry."
shared = "I am sorry that {harm}."
shared_unnamed = "I am sorry."
unknown = "I am sorry that {harm}."
unknown_unnamed = "I am sorry."
not_ours = "I am sorry that {harm}."
not_ours_unnamed = "I am sorry."
"""


@pytest.mark.parametrize(
    ("scores", "points"),
    [
        ({"tone": 5, "closing": 5, "compliance": True}, 100),
        ({"tone": 1, "closing": 1}, 0),
        ({"tone": 5, "closing": 1}, 75),
        ({"tone": 3}, 50),
        ({"closing": 2, "tone": None}, 25),
        ({"compliance": True}, 100),
        ({}, None),
    ],
)
def test_the_total_is_the_weighted_mean_of_what_was_scored(
    scores: dict[str, Score], points: float | None
) -> None:
    assert total(CARD, scores) == Total(points)


def test_what_must_never_happen_fails_the_letter_whatever_else_is_good() -> None:
    assert total(CARD, {"tone": 5, "closing": 5, "compliance": False}) == Total(0, ("compliance",))


@pytest.mark.parametrize(
    "scores", [{"tone": 0}, {"tone": 6}, {"tone": True}, {"compliance": 1}, {"charm": 3}]
)
def test_a_score_that_the_card_cannot_hold_is_named(scores: dict[str, Score]) -> None:
    (name,) = scores
    assert [field for field, _ in misfits(CARD, scores)] == [f"scores.{name}"]


def test_a_fitting_card_has_no_misfits() -> None:
    assert misfits(CARD, {"tone": 4, "closing": None, "compliance": False}) == ()


def test_the_scorecard_without_a_policys_own_asks_for_nine_things() -> None:
    ids = "tone empathy comprehension ownership solution commitment closing readability compliance".split()
    assert [criterion.id for criterion in SCORECARD] == ids
    assert [criterion.id for criterion in SCORECARD if criterion.auto_fail] == ["compliance"]


def test_a_policy_brings_a_scorecard_of_its_own(tmp_path: Path) -> None:
    own = '[[scorecard]]\nid = "warmth"\ntitle = "Warmth"\nask = "Warm?"\nbest = 3\nweight = 2\n'
    file = tmp_path / "house.toml"
    file.write_text(POLICY + own, encoding="utf-8")
    assert load_policy(str(file)).scorecard == (
        Criterion(id="warmth", title="Warmth", ask="Warm?", best=3, weight=2),
    )
    file.write_text(POLICY + own + own, encoding="utf-8")
    with pytest.raises(BadConfiguration, match="more than once on the scorecard: warmth"):
        load_policy(str(file))
