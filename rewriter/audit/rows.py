"""Values of the log as rows of its tables, and back."""

from __future__ import annotations

import hashlib
import json
import logging
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import Row

from rewriter.audit.body import facets_of, read_body, write_body, write_facets
from rewriter.audit.chain import entry_hash
from rewriter.audit.vault import seal, unseal
from rewriter.entries import Entry, Listed, Value, kind_of
from rewriter.errors import LogUnavailable
from rewriter.values import Due, Record

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Draft:
    """An entry ready to be appended: all of it but its place in the chain."""

    id: str
    at: int
    kind: str
    record: str | None
    facets: str
    body: bytes
    commitment: bytes

    def row(self, position: int, previous: bytes) -> dict[str, Any]:
        """The row of `entries` at this position, after the entry with this hash."""
        seal_of_body = hashlib.sha256(self.body).digest()
        made = entry_hash(
            position=position,
            id=self.id,
            at=self.at,
            kind=self.kind,
            record=self.record,
            facets=self.facets,
            seal=seal_of_body,
            commitment=self.commitment,
            previous=previous,
        )
        return {
            "position": position,
            "id": self.id,
            "at": self.at,
            "kind": self.kind,
            "record": self.record,
            "facets": self.facets,
            "body": self.body,
            "seal": seal_of_body,
            "commitment": self.commitment,
            "previous": previous,
            "hash": made,
        }


def draft_of(value: Value, key: bytes, *, id: str, at: datetime, record: str | None) -> Draft:
    """A value encrypted for the log.

    Raises:
        LogUnavailable: it holds half a character, which no database can keep.
    """
    try:
        body = write_body(value).encode()
    except ValueError:
        body = b""
    if not body:
        raise LogUnavailable("the log cannot be written: the entry holds half a character")
    sealed, commitment = seal(key, body)
    facets = write_facets(facets_of(value))
    return Draft(id, microseconds(at), kind_of(value), record, facets, sealed, commitment)


def record_row(position: int, record: Record, customer: str, agent: str) -> dict[str, Any]:
    """A row of `records`, the index of rewrites; `customer` is the reference's fingerprint, `agent` the
    name as the vault hides it."""
    return {
        "position": position,
        "id": record.id,
        "created_at": record.created_at,
        "status": record.outcome.status,
        "customer": customer,
        "agent": agent,
        "due": earliest_due(record, frozenset()),
        "decision": None,
        "distance": None,
        "reviews": 0,
        "kept": 0,
    }


def entry_of(row: Row[Any], key: bytes | None) -> Entry:
    """A row of `entries` as a value; without its own value where there is no key.

    Raises:
        LogUnavailable: it cannot be read.
    """
    return Entry(
        position=row.position,
        id=row.id,
        at=moment(row.at),
        kind=row.kind,
        record=row.record,
        facets=json.loads(row.facets),
        value=None if key is None or row.body is None else value_of(row, key),
    )


def listed_of(row: Row[Any], agent: str) -> Listed:
    """A row of `records`, with its entry's facets, as what may be known of a rewrite; `agent` is the name."""
    facets = json.loads(row.facets)
    return Listed(
        id=row.id,
        created_at=row.created_at,
        agent=agent,
        policy=facets.get("policy", ""),
        status=row.status,
        engine=facets.get("engine"),
        severity=facets.get("severity"),
        families=tuple(facets.get("families", ())),
        decision=row.decision,
        distance=row.distance,
        due=date.fromisoformat(row.due) if row.due else None,
        disagree=facets.get("disagree", False),
    )


def facets_only(row: Row[Any]) -> Entry:
    """A row of `entries` that came without its body."""
    facets = json.loads(row.facets)
    return Entry(row.position, row.id, moment(row.at), row.kind, row.record, facets, None)


def value_of(row: Row[Any], key: bytes) -> Value:
    """What an entry says.

    Raises:
        LogUnavailable: it cannot be read.
    """
    try:
        return read_body(row.kind, unseal(key, row.body)[1])
    except (ValueError, LogUnavailable):
        pass
    _log.error("log.unavailable doing=read reason=unreadable_entry")
    raise LogUnavailable("an entry in the log cannot be read")


def earliest_due(record: Record, kept: frozenset[int]) -> str | None:
    """The day by which the first commitment of a ready reply falls due, those that were kept left out."""
    if record.outcome.status != "ready":
        return None
    items = enumerate(record.outcome.follow_up.items)
    days = [day_of(item.due) for number, item in items if item.due is not None and number not in kept]
    return min(days, default=None)


def day_of(due: Due) -> str:
    """A due date or time as the ISO date of its day."""
    return (due.date() if isinstance(due, datetime) else due).isoformat()


def microseconds(at: datetime) -> int:
    """Microseconds since 1970 in UTC, exactly."""
    return (at - _EPOCH) // _MICROSECOND


def moment(at: int) -> datetime:
    """The aware datetime of that many microseconds since 1970."""
    return _EPOCH + at * _MICROSECOND
