"""Draft and reply side by side: where the draft was underlined, and which words of the reply are new."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from guardrails.finding import Finding
from guardrails.sentences import sentences
from rewriter.places import PLACE
from rewriter.values import Outcome

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_PIECE = re.compile(r"[^.!?\n]+")
"""A sentence, or a line of a list or an address."""
_RUN = 3
"""Words in a row that the draft has too, so that they were kept rather than came by chance."""


@dataclass(frozen=True, slots=True)
class Underlined:
    """A run of the draft, underlined for finding `number` (from 1) or plain (`None`)."""

    text: str
    number: int | None = None
    finding: Finding | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """A run of the reply: kept from the draft, new, or open for the agent to fill in."""

    text: str
    kind: Literal["kept", "new", "open"]


def new_sentences(was: str, now: str) -> tuple[str, ...]:
    """What a reply says that an earlier one did not, sentence by sentence."""
    said = {was[span.start : span.end] for span in sentences(was)}
    return tuple(words for span in sentences(now) if (words := now[span.start : span.end]) not in said)


def all_findings(outcome: Outcome) -> tuple[Finding, ...]:
    """The rules' findings and, where they do not overlap, the model's, in reading order."""
    kept: list[Finding] = list(outcome.findings)
    for finding in outcome.critique.findings:
        if not any(finding.span.overlaps(other.span) for other in kept):
            kept.append(finding)
    return tuple(sorted(kept, key=lambda finding: finding.start))


def marked(draft: str, findings: Sequence[Finding]) -> tuple[Underlined, ...]:
    """The draft cut at its findings, so that the pieces joined give the draft again."""
    pieces: list[Underlined] = []
    at = 0
    for number, finding in enumerate(findings, start=1):
        if finding.start > at:
            pieces.append(Underlined(draft[at : finding.start]))
        pieces.append(Underlined(draft[finding.start : finding.end], number, finding))
        at = finding.end
    if at < len(draft):
        pieces.append(Underlined(draft[at:]))
    return tuple(pieces)


def compared(draft: str, reply: str) -> tuple[Run, ...]:
    """The reply cut into runs, so that the runs joined give the reply again.

    A word is kept where it stands among the same words as in the draft, or makes up the whole
    of one of the draft's sentences or lines; wherever in the letter that now is.
    """
    runs: list[Run] = []
    at = 0
    fresh = _fresh(draft, reply)
    for start, end in (match.span() for match in PLACE.finditer(reply)):
        runs += _runs(reply, at, start, fresh)
        runs.append(Run(reply[start:end], "open"))
        at = end
    return (*runs, *_runs(reply, at, len(reply), fresh))


def _runs(reply: str, start: int, end: int, fresh: bytearray) -> Iterator[Run]:
    at = start
    while at < end:
        stop = at + 1
        while stop < end and fresh[stop] == fresh[at]:
            stop += 1
        yield Run(reply[at:stop], "new" if fresh[at] else "kept")
        at = stop


def _fresh(draft: str, reply: str) -> bytearray:
    """For each character of the reply, whether it is new: in a new word, or between two of one line."""
    words = list(_WORD.finditer(reply))
    said = [match.group().casefold() for match in words]
    told = [word.casefold() for word in _WORD.findall(draft)]
    known = {tuple(told[at : at + _RUN]) for at in range(len(told))}
    kept = bytearray(len(reply))
    for at in range(len(said) - _RUN + 1):
        if tuple(said[at : at + _RUN]) in known:
            start, end = words[at].start(), words[at + _RUN - 1].end()
            kept[start:end] = b"\1" * (end - start)
    pieces = {piece.strip().casefold() for piece in _PIECE.findall(draft)}
    for piece in _PIECE.finditer(reply):
        if piece.group().strip().casefold() in pieces:
            kept[piece.start() : piece.end()] = b"\1" * len(piece.group())
    fresh = bytearray(len(reply))
    end = 0
    for word in words:
        if kept[word.start()]:
            continue
        between = reply[end : word.start()]
        start = word.start() if "\n" in between or _WORD.search(between) else end
        fresh[start : word.end()] = b"\1" * (word.end() - start)
        end = word.end()
    return fresh
