"""What may be asked of a list of records, and how one page leads to the next."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, select

from guardrails.finding import Family
from rewriter.audit.ids import is_id
from rewriter.audit.tables import RECORDS
from rewriter.errors import BadInput
from rewriter.values import Record, Status

LIMIT = 200
"""Records on one page at most."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Which records are wanted; what is `None` does not matter.

    Times are aware and half-open: `since <= created_at < until`. `agent` is a name and
    `customer` a reference, both exactly as recorded.
    """

    since: datetime | None = None
    until: datetime | None = None
    status: Status | None = None
    agent: str | None = None
    customer: str | None = None
    family: Family | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """Records, newest first. `next` is the cursor of the following page, `None` on the last."""

    records: tuple[Record, ...]
    next: str | None


def question(selection: Selection, limit: int, cursor: str | None) -> Select[str]:
    """The bodies of one page and of one record more, which tells whether another page follows.

    Raises:
        BadInput: the limit or the cursor cannot be used, or a name holds NUL.
    """
    if not 1 <= limit <= LIMIT:
        raise BadInput((("limit", f"must be from 1 to {LIMIT}"),))
    asked = select(RECORDS.c.body).order_by(RECORDS.c.id.desc()).limit(limit + 1)
    if cursor is not None:
        asked = asked.where(RECORDS.c.id < _last_seen(cursor))
    if selection.since is not None:
        asked = asked.where(RECORDS.c.created_at >= selection.since)
    if selection.until is not None:
        asked = asked.where(RECORDS.c.created_at < selection.until)
    if selection.family is not None:
        asked = asked.where(RECORDS.c.families.contains(f" {selection.family} ", autoescape=True))
    for name in ("status", "agent", "customer"):
        wanted = getattr(selection, name)
        if wanted is None:
            continue
        if "\x00" in wanted:
            raise BadInput(((name, "contains a NUL character, which no text needs"),))
        asked = asked.where(RECORDS.c[name] == wanted)
    return asked


def cursor_after(record: Record) -> str:
    """The cursor of the page that follows this record. Its shape is nobody's business."""
    return base64.urlsafe_b64encode(record.id.encode()).decode().rstrip("=")


def _last_seen(cursor: str) -> str:
    try:
        text = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True).decode(
            "ascii"
        )
    except (binascii.Error, ValueError):
        text = ""
    if not is_id(text):
        raise BadInput((("cursor", "is not a cursor that this service gave"),))
    return text
