"""Nobody sees a score before everybody has given theirs; then the widest differences come first."""

from __future__ import annotations

from rewriter.entries import Review, Score
from rewriter.policy import Criterion
from rewriter.qa.calibration import Calibration, Given, agreements, differences, given

CARD = (
    Criterion(id="tone", title="Tone", ask="Calm?"),
    Criterion(id="compliance", title="Compliance", ask="Allowed?", auto_fail=True),
)
ROUND = Calibration("C", "March", ("a", "b", "c"), ("Ida", "Sam"))


def scored(reviewer: str, calibration: str | None = "C", **scores: Score) -> Review:
    return Review(scores=scores, reviewer=reviewer, calibration=calibration)


def all_given() -> Given:
    return given(
        ROUND,
        [
            ("a", scored("Ida", tone=5, compliance=True)),
            ("b", scored("Ida", tone=1, compliance=True)),
            ("c", scored("Ida", tone=3, compliance=True)),
            ("a", scored("Sam", tone=4, compliance=False)),
            ("b", scored("Sam", tone=2)),
            ("c", scored("Sam", tone=3, compliance=True)),
        ],
    )


def test_it_is_open_until_the_last_reviewer_has_judged_the_last_rewrite() -> None:
    half = given(
        ROUND, [("a", scored("Ida")), ("b", scored("Ida")), ("c", scored("Ida")), ("b", scored("Sam"))]
    )
    assert half.open
    assert half.left("Sam") == ("a", "c")
    assert (half.done("Ida"), half.done("Sam")) == (3, 1)
    assert not all_given().open


def test_a_name_is_known_whatever_its_capitals_and_spaces() -> None:
    assert given(ROUND, [("a", scored("  ida "))]).done("Ida") == 1


def test_what_does_not_belong_is_left_out() -> None:
    found = given(
        ROUND,
        [("a", scored("Ida", None)), ("a", scored("Ida", "D")), ("x", scored("Ida")), ("a", scored("Uma"))],
    )
    assert not found.reviews


def test_of_several_words_by_one_reviewer_the_latest_counts() -> None:
    found = given(ROUND, [("a", scored("Ida", tone=1)), ("a", scored("Ida", tone=5))])
    assert found.scores("a", "tone") == (5, None)


def test_the_widest_difference_comes_first_and_agreement_is_not_listed() -> None:
    found = [
        (each.record, each.criterion.id, each.scores, each.gap) for each in differences(all_given(), CARD)
    ]
    assert found == [
        ("a", "compliance", (True, False), 1),
        ("a", "tone", (5, 4), 0.25),
        ("b", "tone", (1, 2), 0.25),
    ]


def test_each_criterion_has_an_agreement_of_its_own() -> None:
    (_, tone), (_, compliance) = agreements(all_given(), CARD)
    assert tone.alpha is not None
    assert 0.5 < tone.alpha < 1
    assert (compliance.alpha, compliance.items) == (0, 2)
