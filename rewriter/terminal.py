"""How answers look in a terminal: underlined like a compiler's remarks, and in whole sentences."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from rewriter.answer import CheckAnswer, FindingAnswer, RewriteAnswer
from rewriter.places import open_places

STEERS_TEXT = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that turn the direction of writing; shown as they are, they could move the underline."""


@dataclass(frozen=True, slots=True)
class Row:
    """What stands in one row of the screen: `text[start:end]` of the 1-based `line`."""

    line: int
    start: int
    end: int


def show_check(answer: CheckAnswer, draft: str, name: str, width: int) -> str:
    """The findings, each under its place in the draft. `name` is the file's, `width` in columns."""
    remarks = [_remark(finding, draft, name, width) for finding in answer.findings]
    count = len(remarks)
    summary = "Nothing to mend" if not count else "1 finding" if count == 1 else f"{count} findings"
    return "\n".join([*remarks, f"{summary}; heat {answer.heat} of 100."])


def show_rewrite(answer: RewriteAnswer, width: int) -> str:
    """The reply, what it leaves out, what is still open, and whether it may be sent."""
    blocks = [_reply(answer)]
    if answer.rewrite and answer.rewrite.left_out:
        left_out = [f"\u201c{item.quote}\u201d {item.why}" for item in answer.rewrite.left_out]
        blocks.append(_list("Left out:", left_out, width))
    if answer.follow_up.open:
        blocks.append(_list("Still open:", [item.question for item in answer.follow_up.open], width))
    blocks.append(_verdict(answer, width))
    return "\n\n".join(blocks)


def _reply(answer: RewriteAnswer) -> str:
    if answer.rewrite is None:
        return "There is no reply to show."
    text = "\n".join(printable(line) for line in answer.rewrite.text.rstrip("\n").split("\n"))
    rule = "-" * 40
    ready = "" if answer.status == "ready" else "NOT READY TO SEND\n"
    return f"{ready}{rule}\n{text}\n{rule}"


def _verdict(answer: RewriteAnswer, width: int) -> str:
    failed = [
        f"{check.name.replace('_', ' ')}: {'; '.join(check.evidence) or 'not met'}"
        for check in answer.verdict.checks
        if not check.ok
    ]
    ready = answer.status == "ready"
    verdict = _ready(answer, width) if ready else _list("A person needs to see to this:", failed, width)
    degraded = "The engine you asked for could not do it; another one wrote this." if answer.degraded else ""
    return "\n".join(part for part in (verdict, degraded) if part)


def _ready(answer: RewriteAnswer, width: int) -> str:
    """What stands between a reply that passed and its sending: its open places, or nothing."""
    passed = f"all {len(answer.verdict.checks)} checks passed."
    places = open_places(answer.rewrite.text) if answer.rewrite else ()
    if places:
        which = "the open place is" if len(places) == 1 else f"the {len(places)} open places are"
        return textwrap.fill(f"Ready once {which} filled in: {printable(', '.join(places))}; {passed}", width)
    free = " The questions are yours to answer or to leave." if answer.follow_up.open else ""
    return f"Ready to send: {passed}{free}"


def _list(title: str, items: list[str], width: int) -> str:
    wrapped = [
        textwrap.fill(printable(item), width, initial_indent="  - ", subsequent_indent="    ")
        for item in items
    ]
    return "\n".join([title, *wrapped])


def _remark(finding: FindingAnswer, draft: str, name: str, width: int) -> str:
    before = draft[: finding.start]
    line = before.count("\n") + 1
    column = finding.start - (before.rfind("\n") + 1) + 1
    family = finding.family.replace("_", " ")
    lines = [f"{name}:{line}:{column}: {family} ({finding.severity})"]
    margin = " " * len(str(line + finding.quote.count("\n")))
    for row in rows(draft, width - len(margin) - 5):
        start, end = max(row.start, finding.start), min(row.end, finding.end)
        if start < end:
            lead = columns(draft[row.start : start])
            lines.append(f"  {row.line:>{len(margin)}} | {printable(draft[row.start : row.end])}".rstrip())
            lines.append(f"  {margin} | {' ' * lead}{'^' * max(1, columns(draft[start:end]))}")
    instead = "leave it out" if finding.instead is None else f"\u201c{finding.instead}\u201d"
    for label, words in (("why", finding.why), ("instead", instead)):
        indent = f"  {margin} = {label}: "
        lines.append(
            textwrap.fill(printable(words), width, initial_indent=indent, subsequent_indent=" " * len(indent))
        )
    return "\n".join(lines) + "\n"


def rows(text: str, width: int) -> Iterator[Row]:
    """Break a text into rows of at most `width` columns, at a blank where there is one."""
    start = 0
    for number, line in enumerate(text.split("\n"), start=1):
        end = start + len(line)
        while True:
            stop, used = start, 0
            while stop < end and used + columns(text[stop]) <= width:
                used += columns(text[stop])
                stop += 1
            if stop < end:
                blank = text.rfind(" ", start, stop)
                stop = blank + 1 if blank > start else max(stop, start + 1)
            yield Row(number, start, stop)
            start = stop
            if start >= end:
                break
        start = end + 1


def printable(text: str) -> str:
    """The text with tabs as blanks, and a mark for each character that would steer the terminal."""
    return "".join(_shown(character) for character in text)


def columns(text: str) -> int:
    """How many columns of the screen `printable(text)` takes (wide characters: Unicode annex 11)."""
    return sum(_width(character) for character in text)


def _shown(character: str) -> str:
    if character == "\t":
        return "    "
    if character in STEERS_TEXT or unicodedata.category(character) in ("Cc", "Zl", "Zp"):
        return "\N{REPLACEMENT CHARACTER}"
    return character


def _width(character: str) -> int:
    shown = _shown(character)
    if shown != character:
        return len(shown)
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1
