"""What a rule reports: where in the draft it hurts, how much, why, and what to write instead."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, NamedTuple, TypeVar

Family = Literal[
    "sarcasm",
    "blame",
    "retaliation",
    "contempt",
    "dismissal",
    "non_apology",
    "passive_aggression",
    "shouting",
    "profanity",
]
FAMILIES: tuple[Family, ...] = (
    "sarcasm",
    "blame",
    "retaliation",
    "contempt",
    "dismissal",
    "non_apology",
    "passive_aggression",
    "shouting",
    "profanity",
)


class Severity(StrEnum):
    """How bad it is to send: a matter of style, an irritation, or not to be sent at all."""

    NOTE = "note"
    WARN = "warn"
    BLOCK = "block"

    @property
    def rank(self) -> int:
        """0 for note, 1 for warn, 2 for block; for comparing and sorting."""
        return ("note", "warn", "block").index(self.value)


class Span(NamedTuple):
    """A half-open range of code points, `text[start:end]`; a tuple, for many are made."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule's underline in a draft.

    `quote` is always `draft[start:end]`. `instead` is the wording that can stand in the
    quote's place; `None` means that the draft is better without it.
    """

    rule: str
    family: Family
    severity: Severity
    start: int
    end: int
    quote: str
    why: str
    instead: str | None = None
    source: Literal["rules", "model"] = "rules"

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


Place = TypeVar("Place", Span, Finding)


def overlapping(places: Sequence[Place], span: Span) -> Sequence[Place]:
    """Those of the places in one text that overlap `span`, in logarithmic time.

    `places` are as `detect` gives its findings: in reading order, none overlapping another.
    """
    first = bisect_right(places, span.start, key=lambda place: place.end)
    return places[first : bisect_left(places, span.end, lo=first, key=lambda place: place.start)]
