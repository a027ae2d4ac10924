"""What may be asked of a list of records or entries, and how one page leads to the next."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Literal

from sqlalchemy import Select, select

from guardrails.finding import Family
from rewriter.audit.ids import first_id_at, is_id
from rewriter.audit.tables import ENTRIES, RECORDS
from rewriter.entries import Choice, Entry, Standing
from rewriter.errors import BadInput
from rewriter.values import EngineName, Record, Risk, Status

LIMIT = 200
"""Records or entries on one page at most."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Which records are wanted; what is `None` does not matter.

    Times are aware and half-open: `since <= created_at < until`. `agent` is a name and
    `customer` a reference, both exactly as recorded. `family`, `rule` and `risk` ask for records
    that have at least one such; `severity` for those whose worst finding is of it. `decision`
    is the latest. `due_before` asks for a commitment that has not been marked as kept and falls
    due before that day.
    """

    since: datetime | None = None
    until: datetime | None = None
    status: Status | None = None
    agent: str | None = None
    customer: str | None = None
    family: Family | None = None
    rule: str | None = None
    severity: Literal["note", "warn", "block"] | None = None
    risk: Risk | None = None
    engine: EngineName | None = None
    model: str | None = None
    policy: str | None = None
    decision: Choice | Literal["none"] | None = None
    reviewed: bool | None = None
    due_before: date | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """Records, newest first, and in `standings` what came of each. `next` is the cursor of the following page."""

    records: tuple[Record, ...]
    next: str | None
    standings: tuple[Standing, ...] = ()


@dataclass(frozen=True, slots=True)
class EntryPage:
    """Entries, newest first. `next` is the cursor of the following page, `None` on the last."""

    entries: tuple[Entry, ...]
    next: str | None


def question(selection: Selection, limit: int, cursor: str | None) -> Select[Any]:
    """One page and one record more, which tells whether another page follows.

    Raises:
        BadInput: the limit or the cursor cannot be used, or a name holds NUL.
    """
    _require_limit(limit)
    asked = select(RECORDS).order_by(RECORDS.c.id.desc()).limit(limit + 1)
    if cursor is not None:
        asked = asked.where(RECORDS.c.id < _last_seen(cursor))
    if selection.since is not None:
        asked = asked.where(
            RECORDS.c.id >= first_id_at(selection.since), RECORDS.c.created_at >= selection.since
        )
    if selection.until is not None:
        after = first_id_at(selection.until + timedelta(milliseconds=1))
        asked = asked.where(RECORDS.c.id < after, RECORDS.c.created_at < selection.until)
    for name, wanted in (
        ("families", selection.family),
        ("rules", selection.rule),
        ("risks", selection.risk),
    ):
        if wanted is not None:
            asked = asked.where(RECORDS.c[name].contains(f" {wanted} ", autoescape=True))
    for name in ("status", "agent", "customer", "severity", "engine", "model", "policy"):
        wanted = getattr(selection, name)
        if wanted is None:
            continue
        if "\x00" in wanted:
            raise BadInput(((name, "contains a NUL character, which no text needs"),))
        asked = asked.where(RECORDS.c[name] == wanted)
    if selection.decision is not None:
        decision = None if selection.decision == "none" else selection.decision
        asked = asked.where(RECORDS.c.decision.is_not_distinct_from(decision))
    if selection.reviewed is not None:
        asked = asked.where(RECORDS.c.reviews > 0 if selection.reviewed else RECORDS.c.reviews == 0)
    if selection.due_before is not None:
        asked = asked.where(RECORDS.c.due < selection.due_before.isoformat())
    return asked


def entries_question(kind: str, limit: int, cursor: str | None) -> Select[Any]:
    """One page of the entries of a kind, and one entry more.

    Raises:
        BadInput: the limit or the cursor cannot be used.
    """
    _require_limit(limit)
    asked = select(ENTRIES).where(ENTRIES.c.kind == kind).order_by(ENTRIES.c.position.desc())
    if cursor is not None:
        try:
            before = int(_decoded(cursor))
        except ValueError:
            raise BadInput(_NO_CURSOR) from None
        asked = asked.where(ENTRIES.c.position < before)
    return asked.limit(limit + 1)


def cursor_after(record: Record) -> str:
    """The cursor of the page that follows this record. Its shape is nobody's business."""
    return _encoded(record.id)


def cursor_after_entry(entry: Entry) -> str:
    """The cursor of the page that follows this entry."""
    return _encoded(str(entry.position))


_NO_CURSOR = (("cursor", "is not a cursor that this service gave"),)


def _require_limit(limit: int) -> None:
    if not 1 <= limit <= LIMIT:
        raise BadInput((("limit", f"must be from 1 to {LIMIT}"),))


def _last_seen(cursor: str) -> str:
    text = _decoded(cursor)
    if not is_id(text):
        raise BadInput(_NO_CURSOR)
    return text


def _encoded(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _decoded(cursor: str) -> str:
    try:
        return base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True).decode(
            "ascii"
        )
    except (binascii.Error, ValueError):
        return ""
