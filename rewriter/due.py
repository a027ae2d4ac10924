"""When something is due: relative and partial dates made absolute in the policy's calendar and time zone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache

import holidays

from rewriter.dates import find_dates, find_times
from rewriter.policy import Service

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WITHIN = re.compile(
    r"\b(?:within|in|inside|after)\s+(?:the\s+next\s+)?(?:up\s+to\s+)?(?:(\d{1,3})\s*(?:-|–|to)\s*)?(\d{1,3}|an?|one|two|three|four|five|six|seven|ten)\s+"
    r"(hours?|(?:business|working|calendar)\s+days?|days?|weeks?)\b"
    r"(?!\s+(?:of|after|from|once|following)\b)",
    re.IGNORECASE,
)
_NUMBERS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "ten": 10,
}


def due_in(text: str, now: datetime, service: Service) -> date | None:
    """The day by which the first dated thing in `text` is due, or `None` where no one day is meant.

    A date without a year, or a bare weekday, is the next such day from `now` on, and none at
    all if its weekday does not fit that day; "within 3 working days" counts the working days
    of the policy's country; hours end on the day they end in. A day gone by is no due date.
    """
    today = now.astimezone(service.zone).date()
    for _, _, key in find_dates(text):
        day = _day(key, today)
        if day is not None and day >= today:
            return day
    match = _WITHIN.search(text)
    if match is None:
        return None
    count, unit = _NUMBERS.get(match[2].lower()) or int(match[2]), match[3].lower()
    if unit.startswith("hour"):
        return (now.astimezone(service.zone) + timedelta(hours=count)).date()
    if unit.startswith(("business", "working")):
        return add_working_days(today, count, service.country)
    return today + timedelta(days=count * (7 if unit.startswith("week") else 1))


def says_when(text: str) -> bool:
    """Whether a text names any date, time of day or span of time."""
    return bool(next(find_dates(text), None) or next(find_times(text), None) or _WITHIN.search(text))


def next_update_due(now: datetime, service: Service) -> date | None:
    """The day by which house policy wants the next update out, if it sets one."""
    if service.next_update_business_days is None:
        return None
    return add_working_days(
        now.astimezone(service.zone).date(), service.next_update_business_days, service.country
    )


def add_working_days(start: date, count: int, country: str) -> date:
    """The working day `count` working days after `start`; Saturdays, Sundays and public holidays are none.

    With a count of 0 it is `start`, or the first working day after it.
    """
    closed = _closed_days(country)
    days = (start + timedelta(days=ahead) for ahead in range(0, count * 7 + 30))
    open_days: Iterator[date] = (day for day in days if day.weekday() < 5 and day not in closed)
    left = count
    for day in open_days:
        if day == start and count:
            continue
        left -= 1
        if left < 0 or (left == 0 and count):
            return day
    raise ValueError("no working day found")


def why_closed(day: date, country: str) -> str:
    """Why nobody works on a day: "a Saturday", a public holiday's name; "" on a working day."""
    name = _closed_days(country).get(day)
    return str(name) if name else f"a {day:%A}" if day.weekday() >= 5 else ""


@lru_cache(maxsize=32)
def _closed_days(country: str) -> holidays.HolidayBase:
    return holidays.country_holidays(country)


def _day(key: str, today: date) -> date | None:
    """The calendar day that a date key (`date:YYYY-MM-DD:ddd`, `?` for unsaid) means from `today` on."""
    if key in ("date:today", "date:tonight"):
        return today
    if key == "date:tomorrow":
        return today + timedelta(days=1)
    match = re.fullmatch(r"date:([\d?]+)-([\d?]+)-([\d?]+):(\w+|\?+)", key)
    if match is None:
        return None
    year, month, day, weekday = match.groups()
    if "?" in day:
        if weekday in _WEEKDAYS and "?" in month:
            return today + timedelta(days=(_WEEKDAYS.index(weekday) - today.weekday()) % 7)
        return None
    if "?" not in year:
        try:
            return date(int(year), int(month), int(day))
        except ValueError:
            return None
    return next(
        (
            at
            for at in (today + timedelta(days=ahead) for ahead in range(366))
            if at.day == int(day)
            and ("?" in month or at.month == int(month))
            and (weekday not in _WEEKDAYS or at.weekday() == _WEEKDAYS.index(weekday))
        ),
        None,
    )
