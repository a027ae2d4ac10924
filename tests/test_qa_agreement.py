"""Agreement is Krippendorff's alpha: his own worked example, and what must hold of any."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rewriter.qa.agreement import Agreement, Level, Ratings, agreement, alpha

# K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section C: 12 units, 4 observers.
OBSERVERS = (
    (1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None),
    (1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3),
    (None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None),
    (1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None),
)
EXAMPLE: Ratings = tuple(zip(*OBSERVERS, strict=True))


@pytest.mark.parametrize(("level", "value"), [("nominal", 0.743), ("ordinal", 0.815), ("interval", 0.849)])
def test_krippendorffs_own_example_comes_out_as_printed(level: Level, value: float) -> None:
    found = alpha(EXAMPLE, level)
    assert found is not None
    assert round(found, 3) == value


def test_the_interval_holds_the_value_and_is_the_same_each_time() -> None:
    found = agreement(EXAMPLE, "ordinal", 100)
    agreement.cache_clear()
    assert agreement(EXAMPLE, "ordinal", 100) == found
    assert found.alpha is not None
    assert found.low is not None
    assert found.high is not None
    assert found.low < found.alpha < found.high <= 1
    assert found.items == 11


def test_where_nothing_can_be_told_apart_nothing_is_told() -> None:
    assert agreement(((3, 3), (3, 3), (3, 3))) == Agreement(None, None, None, 3)
    assert agreement(((3, None), (None, 4))) == Agreement(None, None, None, 0)
    assert agreement(()) == Agreement(None, None, None, 0)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(1, 5), min_size=2, max_size=8))
def test_those_who_always_agree_have_an_alpha_of_one(scores: list[int]) -> None:
    found = alpha(tuple((score, score, score) for score in scores))
    assert found == (None if len(set(scores)) == 1 else 1)
