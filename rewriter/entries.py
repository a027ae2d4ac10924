"""What the log keeps, as frozen values: one kind of entry for each thing that happened to a rewrite.

A rewrite itself is a `Record`. What people did with it and said of it comes after, each in an
entry of its own; nothing is ever changed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal

from guardrails.finding import Family
from rewriter.values import EngineName, Outcome, Record, Status

Choice = Literal["accepted", "edited", "rejected"]
CHOICES: tuple[Choice, ...] = ("accepted", "edited", "rejected")
Mark = Literal["right", "wrong"]
Score = bool | int | float | None
"""A criterion's score; `None` where the criterion does not apply."""

KINDS = ("rewrite", "decision", "review", "feedback", "kept", "wording", "erasure", "version")
"""The kinds that have a value of their own. Every other kind is the topic of a `Saved`."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What the agent did with a rewrite, and what was really sent.

    `distance` tells how far `sent_text` is from the rewrite: 0 where it was sent as it stood,
    1 where nothing of it is left (Levenshtein's distance over the longer text's length);
    `None` where nothing was sent or nothing had been written. `reason` is the agent's own.
    """

    decision: Choice
    sent_text: str | None = None
    reason: str = ""
    distance: float | None = None


@dataclass(frozen=True, slots=True)
class FindingVerdict:
    """A reviewer's word on one underline: `rule` and `start` name it."""

    rule: str
    start: int
    verdict: Mark


@dataclass(frozen=True, slots=True)
class Missed:
    """A span of the draft that should have been underlined, half-open, in code points."""

    start: int
    end: int
    family: Family


@dataclass(frozen=True, slots=True)
class Review:
    """What a reviewer found. `calibration` is the entry id of the calibration it belongs to."""

    scores: Mapping[str, Score] = field(default_factory=dict)
    findings: tuple[FindingVerdict, ...] = ()
    missed: tuple[Missed, ...] = ()
    note: str = ""
    reviewer: str = ""
    calibration: str | None = None


@dataclass(frozen=True, slots=True)
class Feedback:
    """The agent's word on one underline: "this is fine" is `wrong`. `quote` is what it underlined."""

    rule: str
    start: int
    verdict: Mark
    quote: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """Whether a commitment was kept: number `item` of the rewrite's follow-up, whose action this is.

    A later entry for the same item goes before an earlier one.
    """

    item: int
    action: str
    kept: bool = True
    note: str = ""


@dataclass(frozen=True, slots=True)
class Wording:
    """Other words were asked for part number `part` of a reply, and `text` is the reply that was answered.

    `tries` is what the engines wrote for it. None of them is a letter of its own: nobody saw
    more than one part of one of them.
    """

    part: int
    text: str
    changed: bool
    tries: tuple[Outcome, ...] = ()


@dataclass(frozen=True, slots=True)
class Erasure:
    """A tombstone: these records can no longer be read by anybody.

    `customer` is the reference's keyed fingerprint, never the reference; empty where records
    went for another reason than a customer's wish.
    """

    records: tuple[str, ...]
    customer: str = ""
    why: Literal["request", "retention"] = "request"


@dataclass(frozen=True, slots=True)
class Version:
    """From here on another version is in force. `fingerprint` is the SHA-256 of what it says."""

    subject: Literal["settings", "policy", "rules", "prompts"]
    name: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Saved:
    """What QA keeps for itself: a view, a sampling plan, a consensus ... `topic` is its kind of entry.

    `data` is JSON: nothing but mappings with text keys, lists, text, numbers, booleans and `None`.
    """

    topic: str
    name: str
    data: Mapping[str, Any] = field(default_factory=dict)


Value = Record | Decision | Review | Feedback | Kept | Wording | Erasure | Version | Saved


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the log. `position` counts from 1 without a gap.

    `record` is the id of the rewrite that it is about, `None` where it is about none; `id` is
    its own, and a rewrite's entry has the rewrite's. `facets` is what may be known of it
    without reading it, and stays when it is erased. `value` is `None` once it has been erased.
    """

    position: int
    id: str
    at: datetime
    kind: str
    record: str | None
    facets: Mapping[str, Any]
    value: Value | None


@dataclass(frozen=True, slots=True)
class Standing:
    """How things stand with a rewrite: the latest decision, how often reviewed, commitments kept."""

    decision: Choice | None = None
    distance: float | None = None
    reviews: int = 0
    kept: int = 0


@dataclass(frozen=True, slots=True)
class Listed:
    """What may be known of a rewrite without reading it. `due` is that of its first commitment not yet kept.

    `disagree`: the model and the rules differ over what would sting.
    """

    id: str
    created_at: datetime
    agent: str = ""
    policy: str = ""
    status: Status = "ready"
    engine: EngineName | None = None
    severity: str | None = None
    families: tuple[str, ...] = ()
    decision: Choice | None = None
    distance: float | None = None
    due: date | None = None
    disagree: bool = False


def kind_of(value: Value) -> str:
    """The kind of entry that keeps this value."""
    match value:
        case Record():
            return "rewrite"
        case Saved():
            return value.topic
        case _:
            return type(value).__name__.lower()
