"""What may be asked of a list of records or entries, and how one page leads to the next."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from sqlalchemy import ColumnElement, Select, func, select

from guardrails.finding import Family
from rewriter.audit.search import Index, mark, marks_asked
from rewriter.audit.tables import ENTRIES, RECORDS
from rewriter.entries import Choice, Entry, Standing
from rewriter.errors import BadInput
from rewriter.values import EngineName, Record, Risk, Status

LIMIT = 200
"""Records or entries on one page at most."""

_SLACK = 1_000
_CURSOR = re.compile(rb"@[0-9]{1,18}")


@dataclass(frozen=True, slots=True)
class Selection:
    """Which records are wanted; what is `None` does not matter.

    Times are aware and half-open: `since <= created_at < until`. `agent` is a name and
    `customer` a reference, both exactly as recorded. `family`, `rule` and `risk` ask for records
    that have at least one such; `severity` for those whose worst finding is of it. `decision`
    is the latest. `due_before` asks for a commitment that has not been marked as kept and falls
    due before that day. `q` asks for records that hold all of its words: whole words of the
    message, the draft, the reply, or a name or reference, whatever their case and accents.
    `among` asks for these rewrites alone, `without` for others than those. What a `trouble` means
    must be worked out first (`rewriter.troubles`): the database cannot tell.
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
    q: str | None = None
    trouble: str | None = None
    among: frozenset[str] | None = None
    without: frozenset[str] = frozenset()


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


def question(
    selection: Selection,
    index: Index,
    customer: Callable[[str], str],
    limit: int,
    cursor: str | None,
    newest: int | None = None,
) -> Select[Any]:
    """One page of `records` and one row more, which tells whether another page follows.

    `customer` gives the fingerprint under which a reference is kept; `newest` is one of `Index.reaches`.

    Raises:
        BadInput: the limit or the cursor cannot be used, or `q` holds no word.
    """
    _require_limit(limit)
    last_seen = None if cursor is None else _last_seen(cursor)
    made = RECORDS.c.created_at

    def bounds(position: ColumnElement[int]) -> Iterator[ColumnElement[bool]]:
        if last_seen is not None:
            yield position < last_seen
        if selection.since is not None:
            yield position >= _near(made >= selection.since, made, -_SLACK)
        if selection.until is not None:
            yield position <= _near(made < selection.until, made.desc(), _SLACK)

    asked = select(RECORDS)
    if marks := _marks(selection):
        asked = index.having(asked, marks, bounds, newest)
    else:
        asked = asked.where(*bounds(RECORDS.c.position)).order_by(RECORDS.c.position.desc())
    if selection.since is not None:
        asked = asked.where(made >= selection.since)
    if selection.until is not None:
        asked = asked.where(made < selection.until)
    if selection.customer is not None:
        asked = asked.where(RECORDS.c.customer == customer(selection.customer))
    if selection.decision is not None:
        decision = None if selection.decision == "none" else selection.decision
        asked = asked.where(RECORDS.c.decision.is_not_distinct_from(decision))
    if selection.reviewed is not None:
        asked = asked.where(RECORDS.c.reviews > 0 if selection.reviewed else RECORDS.c.reviews == 0)
    if selection.due_before is not None:
        asked = asked.where(RECORDS.c.due < selection.due_before.isoformat())
    if selection.among is not None:
        asked = asked.where(RECORDS.c.id.in_(selection.among))
    if selection.without:
        asked = asked.where(RECORDS.c.id.not_in(selection.without))
    return asked.limit(limit + 1)


def _marks(selection: Selection) -> set[str]:
    """What is asked of the index of marks."""
    wanted = marks_asked(selection.q) if selection.q is not None else set()
    for name in ("status", "agent", "family", "rule", "severity", "risk", "engine", "model", "policy"):
        if (value := getattr(selection, name)) is not None:
            wanted.add(mark(name, value))
    return wanted


def _near(condition: ColumnElement[bool], order: ColumnElement[Any], slack: int) -> Any:
    """The position of the first record by time for which this is so, and some more: rewrites that
    were made at the same time are not recorded in exactly that order."""
    first = select(RECORDS.c.position).where(condition).order_by(order).limit(1).scalar_subquery()
    return func.coalesce(first + slack, 0)


def entries_question(readable: Select[Any], kind: str, limit: int, cursor: str | None) -> Select[Any]:
    """One page of the entries of a kind, and one entry more.

    Raises:
        BadInput: the limit or the cursor cannot be used.
    """
    _require_limit(limit)
    asked = readable.where(ENTRIES.c.kind == kind).order_by(ENTRIES.c.position.desc())
    if cursor is not None:
        asked = asked.where(ENTRIES.c.position < _last_seen(cursor))
    return asked.limit(limit + 1)


def cursor_after(position: int) -> str:
    """The cursor of the page that follows this place in the log. Its shape is nobody's business."""
    return base64.urlsafe_b64encode(f"@{position}".encode()).decode().rstrip("=")


_NO_CURSOR = (("cursor", "is not a cursor that this service gave"),)


def _require_limit(limit: int) -> None:
    if not 1 <= limit <= LIMIT:
        raise BadInput((("limit", f"must be from 1 to {LIMIT}"),))


def _last_seen(cursor: str) -> int:
    try:
        decoded = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        decoded = b""
    if not _CURSOR.fullmatch(decoded):
        raise BadInput(_NO_CURSOR)
    return int(decoded[1:])
