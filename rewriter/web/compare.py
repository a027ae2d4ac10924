"""Draft and reply side by side: where the draft was underlined, and which words of the reply are new."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from guardrails.finding import Finding
from rewriter.values import Outcome

_WORD = re.compile(r"\w+|[^\w\s]")
_OPEN = re.compile(r"\[to confirm[^\]\n]{0,200}\]", re.IGNORECASE)
_MOST_PAIRS = 50_000
"""Pairs of equal words in draft and reply up to which they are compared (letters of some 1,500 words); beyond
it, comparing would take seconds."""
_PHRASE = 2
"""Spaces in a run from which on, if the draft has it elsewhere, it has moved rather than come by chance."""


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
    """The reply cut into runs, so that the runs joined give the reply again."""
    runs: list[Run] = []
    at = 0
    fresh = _fresh(draft, reply)
    for start, end in (match.span() for match in _OPEN.finditer(reply)):
        runs += _runs(draft, reply, at, start, fresh)
        runs.append(Run(reply[start:end], "open"))
        at = end
    return (*runs, *_runs(draft, reply, at, len(reply), fresh))


def _runs(draft: str, reply: str, start: int, end: int, fresh: bytearray) -> Iterator[Run]:
    """Runs of `reply[start:end]`; what only moved within the letter is not new."""
    at = start
    while at < end:
        stop = at + 1
        while stop < end and fresh[stop] == fresh[at]:
            stop += 1
        moved = reply[at:stop].count(" ") >= _PHRASE and reply[at:stop] in draft
        yield Run(reply[at:stop], "new" if fresh[at] and not moved else "kept")
        at = stop


def _fresh(draft: str, reply: str) -> bytearray:
    """For each character of the reply, whether it is new: a new word, or a gap between two on one line."""
    fresh = bytearray(len(reply))
    old, new = _WORD.findall(draft), list(_WORD.finditer(reply))
    told = Counter(old)
    if sum(told[word.group()] for word in new) > _MOST_PAIRS:
        return fresh
    matcher = SequenceMatcher(None, old, [word.group() for word in new])
    for change, _, _, start, end in matcher.get_opcodes():
        for word in new[start:end] if change in ("insert", "replace") else ():
            fresh[word.start() : word.end()] = b"\1" * len(word.group())
    for gap in re.finditer(r"[^\S\n]+", reply):
        if fresh[gap.start() - 1] and gap.end() < len(reply) and fresh[gap.end()]:
            fresh[gap.start() : gap.end()] = b"\1" * (gap.end() - gap.start())
    return fresh
