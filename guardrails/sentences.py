"""Where sentences begin and end, in letters as people type them."""

from __future__ import annotations

import re

from guardrails.finding import Span

_ABBREVIATION = re.compile(
    r"(?:\b(?:mr|mrs|ms|mx|dr|prof|supt|insp|sgt|capt|revd?|st|sr|jr|no|nos|nr|art|sec|para|paras|cl|pp|fig|vol|approx|est|incl|excl|max|min|tel|ext|ref"
    r"|inc|ltd|co|corp|dept|vs|cf|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|tues|wed|thu|thurs|fri"
    r"|rs|ie|eg)|\b(?:e\.g|i\.e|a\.m|p\.m|u\.s|u\.k)|(?:^|\s)[A-Z])\.$",
    re.IGNORECASE,
)
_SAYS_NO = re.compile(
    r"(?:^|[^\w\s]\s*|\n\s*|\b(?:so|but|and|or|says?|said|an?|the|just|then|still|again|is|was|answer|well|hell|also|sorry)\s+)no\.$"
)
"""A "no" that is no number's: it ends a sentence, whatever small letter follows."""
_INITIAL = re.compile(r"(?:^|\s)[A-Z]\.$")
_STARTER = re.compile(
    r"\s+(?:The|This|That|These|It|I|We|You|If|In|On|And|But|So|My|Our|Your|They|He|She|There|Please|No|Yes)\b"
)
_MARK = r".!?…\U0001F300-\U0001FAFF\u2600-\u27BF\uFE0F\u200D"
_END = re.compile(rf"[{_MARK}](?<![{_MARK}][{_MARK}])[{_MARK}]*[\"'”’)\]*]*(?=\s|$)")
"""Begins with a set, which is what the regular expression engine finds fastest."""
_BULLET = re.compile(r"[ \t]*(?:[-*•–·]|\(?\d{1,2}[.)]|[a-z]\))[ \t]+")
_WRAP = 60
"""A line at least this long that ends without a stop is taken as wrapped, not as ended."""


def sentences(text: str, start: int = 0, end: int | None = None) -> tuple[Span, ...]:
    """The sentences of `text[start:end]` in order, without the white space around them.

    A list item is a sentence (its bullet included); so is a line that does not look
    wrapped. A stop in an abbreviation, a number or an initial ends nothing. Linear time.
    """
    found: list[Span] = []
    for line in _logical_lines(text, start, len(text) if end is None else end):
        found.extend(_split(text, line))
    return tuple(found)


def _logical_lines(text: str, start: int, end: int) -> list[Span]:
    """Paragraph lines, wrapped ones joined."""
    joined: list[Span] = []
    at, previous_open = start, False
    for line in text[start:end].split("\n"):
        span = Span(at, at + len(line))
        at += len(line) + 1
        if not line.strip():
            previous_open = False
            continue
        if previous_open and joined and not _BULLET.match(line):
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
        previous_open = len(line.rstrip()) >= _WRAP and line.rstrip()[-1] not in ".!?…:"
    return joined


def _split(text: str, line: Span) -> list[Span]:
    found: list[Span] = []
    bullet = _BULLET.match(text, line.start, line.end)
    begin, scan = line.start, bullet.end() if bullet else line.start
    for match in _END.finditer(text, scan, line.end):
        if _continues(text, match, line.end):
            continue
        found += _stripped(text, begin, match.end())
        begin = match.end()
    found += _stripped(text, begin, line.end)
    return found


def _continues(text: str, match: re.Match[str], end: int) -> bool:
    """Whether the stop at `match` is inside a sentence."""
    stop = match.start()
    if text[stop] == "." and not text.startswith("..", stop) and _may_abbreviate(text, stop):
        before = text[max(0, stop - 12) : stop + 1]
        following = text[match.end() : min(end, match.end() + 2)].lstrip()
        if re.search(r"\b[ap]\.m\.$", before, re.IGNORECASE):
            return not following[:1].isupper()
        if _ABBREVIATION.search(before):
            if _INITIAL.search(before) and _STARTER.match(text, match.end()):
                return False
            lowered = before.lower()
            if _SAYS_NO.search(lowered):
                return following[:1].isdigit()
            return not (
                lowered.endswith(("no.", "co.", "min.", "max.", "mar.", "sun.")) and following[:1].isupper()
            )
    return False


def _may_abbreviate(text: str, stop: int) -> bool:
    """Whether the word before a stop ends in a letter and is no longer than "approx"."""
    return text[stop - 1 : stop].isalpha() and not (stop > 6 and text[stop - 7 : stop].isalpha())


def _stripped(text: str, start: int, end: int) -> tuple[Span, ...]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return (Span(start, end),) if start < end else ()
