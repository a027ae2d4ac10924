"""Values of the log as rows of its tables, and back."""

from __future__ import annotations

import json
import logging
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import Row

from rewriter.audit.body import facets_of, read_body, write_body, write_facets
from rewriter.entries import Entry, Listed, Value, kind_of
from rewriter.errors import LogUnavailable
from rewriter.values import Due, Record

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_log = logging.getLogger(__name__)


def entry_row(position: int, entry_id: str, at: datetime, value: Value, record: str | None) -> dict[str, Any]:
    """A row of `entries`.

    Raises:
        LogUnavailable: the value holds half a character, which no database can keep.
    """
    try:
        body = write_body(value)
    except ValueError:
        body = ""
    if not body:
        raise LogUnavailable("the log cannot be written: the entry holds half a character")
    return {
        "position": position,
        "id": entry_id,
        "at": microseconds(at),
        "kind": kind_of(value),
        "record": record,
        "facets": write_facets(facets_of(value)),
        "body": body,
    }


def record_row(position: int, record: Record) -> dict[str, Any]:
    """A row of `records`, the index of rewrites."""
    outcome, situation = record.outcome, record.situation
    facets = facets_of(record)
    return {
        "id": record.id,
        "position": position,
        "created_at": record.created_at,
        "status": outcome.status,
        "policy": situation.policy,
        "agent": situation.agent.name,
        "customer": situation.customer.reference,
        "engine": facets["engine"],
        "model": facets["model"],
        "degraded": outcome.degraded,
        "heat": outcome.heat,
        "severity": facets["severity"],
        "families": _spaced(facets["families"]),
        "rules": _spaced(facets["rules"]),
        "risks": _spaced(sorted(set(outcome.reading.risks))),
        "due": earliest_due(record, frozenset()),
        "decision": None,
        "distance": None,
        "reviews": 0,
        "kept": 0,
    }


def entry_of(row: Row[Any], *, read: bool = True) -> Entry:
    """A row of `entries` as a value; without its own value unless it is read.

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
        value=value_of(row.kind, row.body) if read else None,
    )


def listed_of(row: Row[Any]) -> Listed:
    """A row of `records`, with its entry's facets, as what may be known of a rewrite."""
    return Listed(
        id=row.id,
        created_at=row.created_at,
        agent=row.agent,
        policy=row.policy,
        status=row.status,
        engine=row.engine,
        severity=row.severity,
        families=tuple(row.families.split()),
        decision=row.decision,
        distance=row.distance,
        due=date.fromisoformat(row.due) if row.due else None,
        disagree=json.loads(row.facets).get("disagree", False),
    )


def value_of(kind: str, body: str) -> Value:
    """What a body says. Raises LogUnavailable when it cannot be read."""
    try:
        return read_body(kind, body)
    except ValueError:
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


def _spaced(words: list[str]) -> str:
    return " ".join(("", *words, ""))
