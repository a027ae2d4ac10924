"""Relative and partial dates become one day in the house's calendar, or none at all."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter.due import add_working_days, due_in, next_update_due, says_when
from rewriter.policy import Service

GB = Service(timezone="Europe/London", country="GB", next_update_business_days=1)
WEDNESDAY = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("I'll ring you tomorrow", date(2026, 11, 26)),
        ("by Friday", date(2026, 11, 27)),
        ("on Friday 4 December", date(2026, 12, 4)),
        ("by 2 January 2027", date(2027, 1, 2)),
        ("within 3 working days", date(2026, 11, 30)),
        ("within two weeks", date(2026, 12, 9)),
        ("within 48 hours", date(2026, 11, 27)),
        ("on Friday 19 July", None),  # the next 19 July is a Monday: that Friday has gone
        ("on 3 May 2020", None),
        ("within 5 working days of getting it back", None),  # counted from a day nobody knows
        ("when I can", None),
    ],
)
def test_a_due_date_is_the_next_day_that_the_words_can_mean(text: str, due: date | None) -> None:
    assert due_in(text, WEDNESDAY, GB) == due


def test_late_in_the_evening_the_day_is_that_of_the_house_not_of_greenwich() -> None:
    auckland = Service(timezone="Pacific/Auckland", country="NZ", next_update_business_days=1)
    assert due_in("tomorrow", datetime(2026, 11, 25, 22, 0, tzinfo=UTC), auckland) == date(2026, 11, 27)


def test_the_next_update_skips_christmas_and_the_weekend() -> None:
    christmas_eve = datetime(2026, 12, 24, 16, 0, tzinfo=UTC)
    assert next_update_due(christmas_eve, GB) == date(2026, 12, 29)


def test_a_policy_without_a_service_time_proposes_no_day() -> None:
    assert next_update_due(WEDNESDAY, Service()) is None


@pytest.mark.parametrize("text", ["by noon", "within 2 hours", "on 4 May", "tomorrow"])
def test_times_and_spans_say_when(text: str) -> None:
    assert says_when(text)


def test_soon_does_not_say_when() -> None:
    assert not says_when("as soon as we can")


@given(st.dates(date(2020, 1, 1), date(2030, 12, 31)), st.integers(0, 30))
def test_working_days_land_on_a_working_day_and_never_go_back(start: date, count: int) -> None:
    landed = add_working_days(start, count, "GB")
    assert landed.weekday() < 5
    assert landed >= start
    assert count == 0 or landed > start
    assert count == 0 or add_working_days(start, count - 1, "GB") < landed or count == 1
