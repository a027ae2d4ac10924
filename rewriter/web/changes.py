"""What a rewrite changed, one change at a time, each with its reason and its place in both letters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from rapidfuzz.distance import Indel

from guardrails.finding import Finding, Span
from rewriter.values import Part, Rewrite, Role

_WORD = re.compile(r"[^\W_]+(?:['’.,:/@-][^\W_]+)*")
_RUN = 3
"""Words in a row that both letters must share for a change to end there."""
_SMALL = 2
"""Words of a change that explains nothing: "and" gone where a clause went."""
_ADDED: frozenset[Role] = frozenset(
    ("greeting", "apology", "acknowledgement", "follow_up", "closing", "signature")
)
_OWN = 0.5
"""The share of an added part's words that no longer makes it an addition."""


@dataclass(frozen=True, slots=True)
class Change:
    """`was` of the draft has become `now` of the reply; either may be "".

    `number` is that of the underline it answers; `part` the reply's part that can be worded
    again; `beside` the number of an earlier underline in the same sentence, with which it was
    left out and comes back.
    """

    kind: Literal["reworded", "left_out", "added", "kept"]
    was: str
    now: str
    why: str
    draft: Span | None = None
    reply: Span | None = None
    number: int | None = None
    finding: Finding | None = None
    role: Role | None = None
    part: int | None = None
    beside: int | None = None


def changes(draft: str, rewrite: Rewrite, findings: Sequence[Finding]) -> tuple[Change, ...]:
    """Every underline with what became of it, then what else is different, in reading order, additions last."""
    added = list(_additions(draft, rewrite))
    left_out = list(_left_out(draft, rewrite))
    held = [change.draft for change in left_out if change.draft]
    hunks = list(_hunks(draft, rewrite.text, held, [change.reply for change in added if change.reply]))
    answered = list(
        _together(
            _answer(number, finding, left_out, hunks, rewrite) for number, finding in enumerate(findings, 1)
        )
    )
    told = [span for change in answered for span in (change.draft,) if span and change.kind != "kept"]
    rest = [
        change
        for change in (*left_out, *(_plain(hunk, draft, rewrite) for hunk in hunks))
        if change.draft is None or not any(change.draft.overlaps(span) for span in told)
        if change.why or _tells(change)
    ]
    return (*answered, *sorted(rest, key=_place), *added)


def _additions(draft: str, rewrite: Rewrite) -> Iterator[Change]:
    known = {word.casefold() for word in _WORD.findall(draft)}
    at = 0
    for index, part in enumerate(rewrite.parts):
        start = rewrite.text.find(part.text, at)
        if start < 0:
            return
        at = start + len(part.text)
        if part.role in _ADDED and part.text not in draft and _foreign(part, known):
            yield Change("added", "", part.text, "", None, Span(start, at), role=part.role, part=index)


def _foreign(part: Part, known: set[str]) -> bool:
    words = [word.casefold() for word in _WORD.findall(part.text)]
    return part.role != "follow_up" or sum(word in known for word in words) <= _OWN * len(words)


def _left_out(draft: str, rewrite: Rewrite) -> Iterator[Change]:
    at = 0
    for item in rewrite.left_out:
        start = draft.find(item.quote, at)
        if start < 0:
            start = draft.find(item.quote)
        span = Span(start, start + len(item.quote)) if start >= 0 else None
        at = span.end if span else at
        yield Change("left_out", item.quote, "", item.why, span)


@dataclass(frozen=True, slots=True)
class _Hunk:
    """Words of the draft in whose place the reply has others."""

    draft: Span
    reply: Span


def _hunks(draft: str, reply: str, without: Sequence[Span], besides: Sequence[Span]) -> Iterator[_Hunk]:
    """Where the words differ; what was left out or added with a reason of its own is not compared."""
    mine, theirs = _words(draft, without), _words(reply, besides)
    told = [match.group().casefold() for match in mine]
    said = [match.group().casefold() for match in theirs]
    open_: list[int] | None = None
    for step in Indel.opcodes(told, said):
        a1, a2, b1, b2 = step.src_start, step.src_end, step.dest_start, step.dest_end
        if step.tag == "equal":
            if open_ and (a2 - a1 >= _RUN or "\n" in draft[mine[a1 - 1].end() : mine[a1].start()]):
                yield _hunk(open_, mine, theirs)
                open_ = None
        elif open_:
            open_[1], open_[3] = a2, b2
        else:
            open_ = [a1, a2, b1, b2]
    if open_:
        yield _hunk(open_, mine, theirs)


def _words(text: str, without: Sequence[Span]) -> list[re.Match[str]]:
    return [
        match
        for match in _WORD.finditer(text)
        if not any(span.start <= match.start() < span.end for span in without)
    ]


def _hunk(at: Sequence[int], mine: Sequence[re.Match[str]], theirs: Sequence[re.Match[str]]) -> _Hunk:
    return _Hunk(_around(mine, at[0], at[1]), _around(theirs, at[2], at[3]))


def _around(words: Sequence[re.Match[str]], first: int, last: int) -> Span:
    """From the first of some words to the last one's end; an empty place where there are none."""
    if first == last:
        here = words[first - 1].end() if first else 0
        return Span(here, here)
    return Span(words[first].start(), words[last - 1].end())


def _answer(
    number: int, finding: Finding, left_out: Sequence[Change], hunks: Sequence[_Hunk], rewrite: Rewrite
) -> Change:
    """What became of an underline."""
    for change in left_out:
        if change.draft and change.draft.overlaps(finding.span):
            return Change("left_out", change.was, "", finding.why, change.draft, None, number, finding)
    for hunk in hunks:
        if hunk.draft.overlaps(finding.span):
            place = _gentler(finding, rewrite.text, hunk.reply.start) or hunk.reply
            now = rewrite.text[place.start : place.end]
            kind: Literal["reworded", "left_out"] = "reworded" if now else "left_out"
            there = place if now else None
            return Change(kind, finding.quote, now, finding.why, finding.span, there, number, finding)
    at = rewrite.text.find(finding.quote)
    if at < 0:
        return Change("left_out", finding.quote, "", finding.why, finding.span, None, number, finding)
    reply = Span(at, at + len(finding.quote))
    return Change("kept", finding.quote, finding.quote, finding.why, finding.span, reply, number, finding)


def _together(answered: Iterable[Change]) -> Iterator[Change]:
    """The same, each sentence that was left out given back by the first of its underlines alone."""
    first: dict[Span, int | None] = {}
    for change in answered:
        if change.kind == "left_out" and change.draft:
            number = first.setdefault(change.draft, change.number)
            yield change if number == change.number else replace(change, beside=number)
        else:
            yield change


def _gentler(finding: Finding, reply: str, near: int) -> Span | None:
    """Where a finding's own gentler words stand in its place."""
    if not finding.instead:
        return None
    at = reply.casefold().find(finding.instead.casefold(), max(0, near - 2 * len(finding.instead)))
    return Span(at, at + len(finding.instead)) if at >= 0 else None


def _plain(hunk: _Hunk, draft: str, rewrite: Rewrite) -> Change:
    now = rewrite.text[hunk.reply.start : hunk.reply.end]
    was = draft[hunk.draft.start : hunk.draft.end]
    kind: Literal["reworded", "left_out", "added"] = (
        "reworded" if now and was else "added" if now else "left_out"
    )
    part = _part_at(hunk.reply.start, rewrite)
    return Change(kind, was, now, "", hunk.draft if was else None, hunk.reply if now else None, part=part)


def _tells(change: Change) -> bool:
    return max(len(change.was.split()), len(change.now.split())) > _SMALL


def _place(change: Change) -> int:
    return change.draft.start if change.draft else change.reply.start if change.reply else 0


def _part_at(offset: int, rewrite: Rewrite) -> int | None:
    at = 0
    for index, part in enumerate(rewrite.parts):
        start = rewrite.text.find(part.text, at)
        if start < 0:
            return None
        at = start + len(part.text)
        if start <= offset <= at:
            return index
    return None
