"""Shares and how sure they are: what must hold whatever was counted."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rewriter.qa.intervals import Share, WeightedShare, wilson

counts = st.tuples(st.integers(0, 500), st.integers(1, 500)).map(lambda pair: Share(min(pair), max(pair)))
weights = st.floats(1e-6, 1e6)
answers = st.lists(st.tuples(st.booleans(), weights), min_size=1, max_size=40)


@given(counts)
@settings(max_examples=60, deadline=None)
def test_an_interval_holds_its_share_and_stays_between_nothing_and_all(share: Share) -> None:
    low, high = share.interval
    assert 0 <= low <= (share.value or 0) <= high <= 1
    assert high - low > 0


@given(counts)
@settings(max_examples=60, deadline=None)
def test_the_interval_of_the_misses_is_that_of_the_hits_turned_round(share: Share) -> None:
    low, high = share.interval
    turned = Share(share.total - share.hits, share.total).interval
    assert turned == pytest.approx((1 - high, 1 - low), abs=1e-9)


@given(counts, st.integers(2, 50))
@settings(max_examples=60, deadline=None)
def test_more_of_the_same_is_surer(share: Share, times: int) -> None:
    low, high = share.interval
    more_low, more_high = Share(share.hits * times, share.total * times).interval
    assert more_high - more_low < high - low


def test_nothing_counted_says_nothing() -> None:
    assert Share(0, 0).interval == WeightedShare.of(()).interval == wilson(0.3, 0) == (0.0, 1.0)
    assert Share(0, 0).value is WeightedShare.of(()).value is None


@given(st.lists(st.booleans(), min_size=1, max_size=60), weights)
@settings(max_examples=60, deadline=None)
def test_equal_weights_change_nothing(hits: list[bool], weight: float) -> None:
    plain = Share(sum(hits), len(hits))
    weighted = WeightedShare.of((hit, weight) for hit in hits)
    assert weighted.value == pytest.approx(plain.value)
    assert weighted.interval == pytest.approx(plain.interval)


@given(answers, st.floats(0.001, 1000))
@settings(max_examples=60, deadline=None)
def test_only_the_weights_proportions_matter(listed: list[tuple[bool, float]], factor: float) -> None:
    one = WeightedShare.of(listed)
    other = WeightedShare.of((hit, weight * factor) for hit, weight in listed)
    assert other.value == pytest.approx(one.value)
    assert other.interval == pytest.approx(one.interval)


@given(answers)
@settings(max_examples=60, deadline=None)
def test_uneven_weights_are_never_surer_than_even_ones(listed: list[tuple[bool, float]]) -> None:
    share = WeightedShare.of(listed)
    low, high = share.interval
    assert 0 <= low <= (share.value or 0) <= high <= 1
    assert share.effective <= len(listed) * (1 + 1e-9)


@given(answers)
@settings(max_examples=60, deadline=None)
def test_the_order_of_the_answers_does_not_matter(listed: list[tuple[bool, float]]) -> None:
    assert WeightedShare.of(listed) == WeightedShare.of(reversed(listed))


def test_a_sampled_stratum_counts_for_all_it_was_drawn_from() -> None:
    """Ten of a thousand from one stratum, ten of ten from another: the first one decides."""
    thousand = [(True, 100.0)] * 9 + [(False, 100.0)]
    ten = [(False, 1.0)] * 10
    share = WeightedShare.of(thousand + ten)
    assert share.value == pytest.approx(900 / 1010)
    assert share.effective < 11


@pytest.mark.parametrize("weight", [0.0, -1.0, float("inf"), float("nan")])
def test_a_weight_that_weighs_nothing_is_refused(weight: float) -> None:
    with pytest.raises(ValueError, match="weight"):
        WeightedShare.of([(True, weight)])


@given(answers, st.booleans())
@settings(max_examples=60, deadline=None)
def test_a_further_hit_never_lowers_the_share(listed: list[tuple[bool, float]], hit: bool) -> None:
    before, after = WeightedShare.of(listed).value, WeightedShare.of([*listed, (hit, 1.0)]).value
    assert before is not None
    assert after is not None
    assert after >= before - 1e-9 if hit else after <= before + 1e-9
