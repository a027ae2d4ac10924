"""A draft as the rules see it: the same text in the few views that matching needs, each made once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from guardrails.finding import Span
from guardrails.text import fold, overwrite, quotations, unread

FILL = "\0"
"""Stands where the rules do not read, so that no pattern bridges a gap."""

_CUT = re.compile(
    r"[.!?…\n](?:(?<!\n)[.!?…]{0,40}[\"'”’)\]*_]{0,9}\s{1,40}(?=[^a-z\s])|(?<=\n)[^\S\n]{0,40}\n)"
)
"""Begins with a set, which is what the regular expression engine finds fastest."""
_STOP = re.compile(r"[.!?…\n\0][\"')\]]*(?=\s|\0|$)")
_OPENING = ".!?…:\n;)"
"""After these a sentence may start."""
_OPENS = re.compile(f"[{_OPENING}]")
_LEAD_IN = " \t\xad\"'“‘(*_-–—•>"
LEAD_IN = rf"[{re.escape(_LEAD_IN)}]{{0,12}}"
"""The same as a pattern: what may stand between the start of a sentence and its first word."""
_FAR = 300
"""A sentence is looked at no further than this from a match, so that time stays linear."""
_CLAUSE_EDGE = re.compile(r"[,:](?!\d)|[;()\n\0]| -+ |\s[–—]\s")


Row = tuple[int, int, list[str]]
"""A row of capitals: start, end and words."""


class Judged(NamedTuple):
    """A sentence as the learned detector read it. `reached` is its score, `None` where it says too little to be judged."""

    reached: float | None
    span: Span
    words: list[str]


class Page:
    """A draft and the customer's message. All views are as long as the draft."""

    def __init__(self, text: str, message: str = "") -> None:
        self.text = text
        self.message = message
        self.unblanked = fold(text)
        """The folded text with nothing left out; only for deciding what need not be looked for."""
        self.warned: tuple[Span, ...] | None = ()
        """Where rules have found what would irritate, `None` where none was asked; those that follow go by it."""
        self.rows: tuple[Row, ...] | None = None
        """Rows of capitals, where a rule has read them; several go by the same."""
        self.judged: list[Judged] | None = None
        """The letter's sentences, where the learned detector has read them."""

    @cached_property
    def quotations(self) -> tuple[Span, ...]:
        """The passages in quotation marks, marks included."""
        return quotations(self.text)

    @cached_property
    def readable(self) -> str:
        """The draft in its own letters, blanked."""
        return overwrite(self.text, (*unread(self.text), *self.quotations), FILL)

    @cached_property
    def folded(self) -> str:
        """The draft as patterns are matched against it: blanked, then folded."""
        readable = self.readable
        return self.unblanked if readable is self.text else fold(readable)

    @cached_property
    def folded_message(self) -> str:
        return fold(self.message)

    @cached_property
    def cuts(self) -> tuple[int, ...]:
        """Where the text may be cut into pieces that end, roughly, where sentences do; cheap to make."""
        cuts = [0, *[match.end() for match in _CUT.finditer(self.text)]]
        if cuts[-1] < len(self.text):
            cuts.append(len(self.text))
        return tuple(cuts)

    @property
    def stretches(self) -> Iterator[Span]:
        """The pieces between the cuts."""
        return (Span(start, end) for start, end in pairwise(self.cuts))

    def starts_sentence(self, at: int) -> bool:
        """Whether only white space and opening marks stand between `at` and a stop, a colon or a line's start."""
        text = self.text
        index = at - 1
        while index >= 0 and index > at - 12 and text[index] in _LEAD_IN:
            index -= 1
        return index < 0 or text[index] in ".!?…:\n;)"

    def openings(self, start: int, end: int) -> Iterator[int]:
        """The places between two behind what a sentence may start after, where `LEAD_IN` has not been read yet."""
        return (stop.end() for stop in _OPENS.finditer(self.text, start, end))

    def ends_sentence(self, at: int) -> bool:
        """Whether a stop, a line's end or the end of the text follows at `at`."""
        rest = self.text[at : at + 8].lstrip(" \t\xad\"'”’)*_")
        return not rest or rest[0] in ".!?…\n"

    def sentence(self, start: int, end: int) -> Span:
        """The sentence around `folded[start:end]`, without the white space around it; never over `_FAR` away."""
        folded = self.folded
        low = max(0, start - _FAR)
        for match in _STOP.finditer(folded, low, start):
            low = match.end()
        high = min(len(folded), end + _FAR)
        stop = _STOP.search(folded, max(start, end - 1), high)
        if stop:
            high = max(end, stop.end() if folded[stop.start()] not in "\n\0" else stop.start())
        while low < start and (folded[low].isspace() or folded[low] == FILL):
            low += 1
        while high > end and (folded[high - 1].isspace() or folded[high - 1] == FILL):
            high -= 1
        return Span(low, high)

    def clause(self, start: int, end: int) -> Span:
        """The clause around `folded[start:end]`: to the next comma, bracket or dash on either side, stops left out."""
        around = self.sentence(start, end)
        low, high = around.start, around.end
        for match in _CLAUSE_EDGE.finditer(self.folded, low, start):
            low = match.end()
        edge = _CLAUSE_EDGE.search(self.folded, end, high)
        if edge:
            high = edge.start()
        while low < start and self.folded[low] in " \xad-\"'*_":
            low += 1
        while high > end and self.folded[high - 1] in " \xad.!?…\"'*_":
            high -= 1
        return Span(low, high)
