"""Dates and times of day as letters write them, and when two of them say the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from rewriter.caseless import Caseless, lower

_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
           "november", "december")  # fmt: skip
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_MONTH = (
    r"(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)"
)
_FULL_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_WEEKDAY = rf"(?:{_FULL_WEEKDAY}|(?:mon|tues?|wed|thur?s?|fri|sat|sun)\b(?:\.(?=[ ]\w))?)"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_YEAR = r"(?:(?:19|20)\d\d)"

_DATE = Caseless(
    rf"(?<![\w/.-])(?:(?:(?P<weekday>{_WEEKDAY}),?[ ](?:the[ ])?)?(?:"
    rf"(?P<iso>{_YEAR}[-/.](?:0?[1-9]|1[0-2])[-/.](?:3[01]|[12]\d|0?[1-9]))(?![\w/-])"
    rf"|(?P<day>{_DAY})(?:[ ](?:of[ ])?|\.[ ]|-)(?P<month>{_MONTH})(?:(?:,?[ ]|-)(?P<year>{_YEAR}))?"
    rf"|(?P<month2>{_MONTH})[ ](?:the[ ])?(?P<day2>{_DAY})(?!\d|[:.]\d)(?:,?[ ](?P<year2>{_YEAR}))?"
    rf"|(?P<slashed>\d{{1,2}}/\d{{1,2}}(?:/(?:\d{{4}}|\d\d))?)(?![\w/])"
    rf"|(?P<dashed>\d{{1,2}}-\d{{1,2}}-{_YEAR})(?![\w-])"
    rf"|(?P<dotted>\d{{1,2}}\.(?:0?[1-9]|1[0-2])\.(?:(?:19|20)?\d\d(?!\d))?)(?!\d)"
    rf")"
    rf"|(?P<days>{_WEEKDAY}[ ]?(?:-|–|to|through)[ ]?{_WEEKDAY})"
    rf"|(?P<weekday2>{_WEEKDAY}),?[ ](?:the[ ])?(?P<day3>{_DAY})(?![\w:%]|[.,]\d|[ ]?(?:am|pm|a\.m|p\.m)\b)"
    rf"|the[ ](?P<day4>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))(?![ -]+(?:time|year|floor|try|e-?mail|message|century|birthday|anniversary|edition|attempt|letter|call)\b)"
    rf"|(?P<weekday3>{_FULL_WEEKDAY})"
    rf"|(?P<month3>{_MONTH})(?:[ ](?P<year3>{_YEAR}))?"
    rf"|(?P<relative>today|tomorrow|yesterday|tonight)"
    rf")(?!\w)",
)

_ZONE = r"(?:UTC|GMT|BST|CET|CEST|EET|EEST|IST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|AEST|AEDT|JST|SGT|HKT|ET|CT|MT|PT|Z)(?:[+-]\d{1,2}(?::?\d\d)?)?\b"
_MERIDIEM = r"(?:a\.m\.|p\.m\.|[ap]m\b|a\.m\b|p\.m\b)"
_TIME = re.compile(
    rf"(?<![\w:.,/-])(?:"
    rf"(?P<from>\d{{1,2}})(?P<between>[ ]?(?:-|–|—|to|and)[ ]?)(?=\d{{1,2}}[ ]?{_MERIDIEM})"
    rf"|(?P<hour>\d{{1,2}})(?:[:.](?P<minute>[0-5]\d))?[ ]?(?P<meridiem>{_MERIDIEM})"
    rf"|(?P<hour2>[01]?\d|2[0-4]):(?P<minute2>[0-5]\d)(?::[0-5]\d)?(?:[ ]?(?:h\b|hrs?\b|o'clock))?"
    rf"|(?P<hour3>[01]?\d|2[0-4])h(?P<minute3>[0-5]\d)"
    rf"|(?P<hour4>[01]?\d|2[0-4])[ ]?(?:o['’]clock)"
    rf"|(?P<word>noon|midday|midnight)\b"
    rf")(?:[ ]?\(?(?P<zone>(?-i:{_ZONE}))\)?)?",
    re.IGNORECASE,
)


_DATING = re.compile(
    r"\b(?:on|until|till|by|from|to|before|after|since|of|the|dated|and)[ ]$|[–-]$", re.IGNORECASE
)
"""What stands before a day and month in dots; without it "7.3." may be a clause."""


def find_dates(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and key of each date, in order. A key is `date:YYYY-MM-DD:ddd`, `?` for what is not said.

    Numeric dates that could be read two ways (03/04) keep their writing in the key.
    """
    for match in _DATE.finditer(lower(text)):
        key = _date_key(match, text)
        if key:
            yield match.start() + (4 if match["day4"] else 0), match.end(), key


def find_times(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and key of each time of day. A key is `time:HH:MM` or, with a zone, `time:HH:MM:ZONE`."""
    for match in _TIME.finditer(text):
        if match["from"]:
            end = match.start("between")
            following = _TIME.match(text, match.end())
            if following and following["meridiem"]:
                yield match.start(), end, _shared_meridiem(int(match["from"]), following)
            continue
        key = _time_key(match)
        if key:
            yield match.start(), match.end(), key


def date_agrees(said: str, wanted: str) -> bool:
    """Whether the date key `said` tells everything that `wanted` tells, and contradicts nothing.

    A weekday may be left out where day and month are said.
    """
    if said == wanted:
        return True
    given, needed = _pieces(said), _pieces(wanted)
    if given is None or needed is None:
        return _same_writing(said, wanted)
    if any(a != b and "?" not in a + b for a, b in zip(given, needed, strict=True)):
        return False
    full = "?" not in given[1] + given[2] + needed[2]
    return all("?" not in a or "?" in b for a, b in zip(given[: 3 if full else 4], needed, strict=False))


def date_backs(source: str, said: str, today: date) -> bool:
    """Whether the date `said` is the date `source`, though it may say less, or a little more.

    What it adds must be so: the weekday is the calendar's, and the year is last year, this or next.
    """
    given, known = _pieces(said), _pieces(source)
    if source == said:
        return True
    if given is None or known is None:
        return _same_writing(said, source)
    if any(a != b and "?" not in a + b for a, b in zip(given, known, strict=True)):
        return False
    year, month, day, weekday = given
    if any("?" not in a and "?" in b for a, b in zip(given[1:3], known[1:3], strict=True)):
        return False
    near = (today.year - 1, today.year, today.year + 1)
    if "?" in known[0] and "?" not in year and int(year) not in near:
        return False
    if "?" in weekday or weekday == known[3]:
        return True
    years = [y for y in (year, known[0]) if "?" not in y] or near
    dated = "?" not in month + day
    return dated and any(_weekday(int(y), int(month), int(day)) == weekday for y in years)


def date_handles(key: str) -> tuple[str, ...]:
    """What a date says, piece by piece, the most telling first.

    Of two dates of which one agrees with or backs the other, the one that says less of the
    day has its first handle among the other's.
    """
    pieces = _pieces(key)
    if pieces is None:
        return (key.rpartition(":")[0] if key.count(":") == 2 else key,)
    _, month, day, weekday = pieces
    told = dict.fromkeys((f"{month}-{day}", f"{month}-??", f"??-{day}", weekday))
    return tuple(handle for handle in told if handle not in ("??-??", "???")) or (key,)


def _pieces(key: str) -> tuple[str, str, str, str] | None:
    """Year, month, day and weekday of a date key, `?` in what is not said; `None` for other keys."""
    match = _KEY.fullmatch(key)
    return (match[1], match[2], match[3], match[4]) if match else None


_KEY = re.compile(r"date:([\d?]{4})-([\d?]{2})-([\d?]{2}):(\w{3}|\?{3})")


def _same_writing(said: str, wanted: str) -> bool:
    """For numeric dates that can be read two ways: the same digits, and no two weekdays."""
    given, needed = said.split(":"), wanted.split(":")
    return len(given) == len(needed) == 3 and given[1] == needed[1] and "???" in (given[2], needed[2])


def _weekday(year: int, month: int, day: int) -> str:
    try:
        return f"{date(year, month, day):%a}".lower()
    except ValueError:
        return ""


def _date_key(match: re.Match[str], text: str) -> str:
    found = {name.rstrip("234567"): piece for name, piece in match.groupdict().items() if piece}
    weekday = found.get("weekday", "")[:3].lower() or "???"
    if "relative" in found:
        return f"date:{found['relative'].lower()}"
    if "days" in found:
        first, last = re.split(r"[ ]?(?:-|–|to|through)[ ]?", found["days"].lower(), maxsplit=1)
        return f"date:{first[:3]}-{last[:3]}"
    if "iso" in found:
        year, month, day = re.split(r"[-/.]", found["iso"])
        return f"date:{year}-{month.zfill(2)}-{day.zfill(2)}:{weekday}"
    yearless = found.get("dotted", "").endswith(".")
    if yearless and weekday == "???" and not _DATING.search(text[max(0, match.start() - 12) : match.start()]):
        return ""
    numeric = found.get("slashed") or found.get("dashed") or found.get("dotted")
    if numeric:
        return _numeric_key(numeric, weekday, day_first="dotted" in found)
    if "month" in found and "day" not in found and not _is_month(match, text):
        return ""
    day = re.sub(r"\D", "", found.get("day", ""))
    month = _month_number(found["month"]) if "month" in found else "??"
    return f"date:{found.get('year', '????')}-{month}-{day.zfill(2) if day else '??'}:{weekday}"


def _numeric_key(written: str, weekday: str, *, day_first: bool) -> str:
    pieces = [piece for piece in re.split(r"[/.-]", written) if piece]
    first, second = int(pieces[0]), int(pieces[1])
    year = "????" if len(pieces) < 3 else pieces[2] if len(pieces[2]) == 4 else f"20{pieces[2]}"
    if day_first or first > 12:
        day, month = first, second
    elif second > 12:
        day, month = second, first
    else:
        return f"date:{'/'.join(str(int(piece)) for piece in pieces)}:{weekday}"
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return ""
    return f"date:{year}-{month:02d}-{day:02d}:{weekday}"


def _is_month(match: re.Match[str], text: str) -> bool:
    """A month's name alone counts when capitalised; "May" and "March" need a hint, abbreviations a year."""
    word = text[match.start("month3") : match.end("month3")]
    if match["year3"]:
        return True
    if not word[:1].isupper() or word.lower().rstrip(".") not in _MONTHS:
        return False
    if word.lower() not in ("may", "march", "august"):
        return True
    before = text[max(0, match.start() - 12) : match.start()].lower()
    return bool(
        re.search(
            r"\b(?:in|of|for|since|until|till|by|from|to|early|late|mid|your|the|last|next|this|and)[ -]$",
            before,
        )
    )


def _month_number(word: str) -> str:
    return f"{next(index for index, month in enumerate(_MONTHS, 1) if month[:3] == word[:3].lower()):02d}"


def _time_key(match: re.Match[str]) -> str:
    zone = f":{match['zone']}" if match["zone"] else ""
    if match["word"]:
        return f"time:{'00:00' if match['word'].lower() == 'midnight' else '12:00'}{zone}"
    found = {name.rstrip("234"): piece for name, piece in match.groupdict().items() if piece}
    hour = int(found["hour"])
    if "meridiem" in found:
        if not 1 <= hour <= 12:
            return ""
        hour = hour % 12 + (12 if found["meridiem"].lower().startswith("p") else 0)
    return f"time:{hour:02d}:{found.get('minute', '00')}{zone}"


def _shared_meridiem(hour: int, following: re.Match[str]) -> str:
    """The key of the first half of "7 to 9 pm": the same half of the day unless that runs backwards."""
    last = int(following["hour"]) % 12
    afternoon = following["meridiem"].lower().startswith("p") and hour % 12 <= last
    return f"time:{hour % 12 + (12 if afternoon else 0):02d}:00"
