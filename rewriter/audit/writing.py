"""What the log does inside of a transaction that writes: append to the chain, restate the index, erase."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import Connection, Row, delete, false, func, insert, select, text, update

from rewriter.audit.body import facets_of
from rewriter.audit.chain import GENESIS
from rewriter.audit.ids import is_id
from rewriter.audit.rows import Draft, earliest_due, record_row, value_of
from rewriter.audit.search import Index, marks_of
from rewriter.audit.silence import take_its_time
from rewriter.audit.tables import ENTRIES, KEYS, RECORDS
from rewriter.audit.vault import Vault
from rewriter.entries import Decision, Kept, Review, Value
from rewriter.errors import Erased, NotFound
from rewriter.values import Record

APPEND_LOCK = 0x50F7_A45F
"""The number of the advisory lock that writers take in turn on PostgreSQL."""

_READ_AT_ONCE = 500

READABLE = select(ENTRIES, KEYS.c.wrapped).outerjoin(KEYS, KEYS.c.record == ENTRIES.c.record)
"""Entries with what their keys are wrapped in."""


def take_turn(connection: Connection) -> None:
    """Wait until no other transaction appends; on SQLite this one has the file to itself already.

    Whoever also changes rows takes the turn first: two who did it in different orders would
    wait for each other for ever.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": APPEND_LOCK})


def append(connection: Connection, draft: Draft) -> dict[str, Any]:
    """Add an entry at the end of the chain, for this transaction alone: other writers wait until it has ended."""
    return _append_all(connection, [draft])[0]


def _append_all(connection: Connection, drafts: list[Draft]) -> list[dict[str, Any]]:
    take_turn(connection)
    position, previous = tail(connection)
    rows = []
    for draft in drafts:
        position += 1
        rows.append(draft.row(position, previous))
        previous = rows[-1]["hash"]
    connection.execute(insert(ENTRIES), rows)
    return rows


_TAIL = select(ENTRIES.c.position, ENTRIES.c.hash).order_by(ENTRIES.c.position.desc()).limit(1)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A rewrite and what was said of it, encrypted and hidden, ready to be kept."""

    record: Record
    said: Sequence[Value]
    key: bytes
    wrapped: bytes
    drafts: list[Draft]
    customer: str
    agent: str
    marks: set[str]


def add_all(connection: Connection, index: Index, prepared: list[Prepared]) -> None:
    """Add rewrites at the end of the chain, each with what was said of it, and make them findable."""
    rows = _append_all(connection, [draft for one in prepared for draft in one.drafts])
    positions = {row["id"]: row["position"] for row in rows}
    found = [(positions[one.record.id], one) for one in prepared]
    connection.execute(insert(KEYS), [{"record": one.record.id, "wrapped": one.wrapped} for one in prepared])
    connection.execute(
        insert(RECORDS), [record_row(at, one.record, one.customer, one.agent) for at, one in found]
    )
    index.add(connection, [(at, one.marks) for at, one in found])
    for one in prepared:
        for value in one.said:
            restate(connection, one.record.id, value, one.key)


def key_of(connection: Connection, vault: Vault, record_id: str) -> bytes:
    """The key of a record's entries.

    Raises:
        NotFound: there is no such record.
        Erased: there was.
    """
    wrapped = None
    if is_id(record_id):
        wrapped = connection.scalar(select(KEYS.c.wrapped).where(KEYS.c.record == record_id))
    if wrapped is not None:
        return vault.unwrap(wrapped)
    if is_id(record_id) and connection.scalar(select(ENTRIES.c.id).where(ENTRIES.c.id == record_id)):
        raise Erased("this rewrite has been erased")
    raise NotFound("there is no rewrite with this id")


def restate(connection: Connection, record_id: str, value: Value, key: bytes) -> None:
    """Bring the index of rewrites up to what was just appended."""
    change: dict[str, Any]
    match value:
        case Decision():
            change = {"decision": value.decision, "distance": value.distance}
        case Review():
            change = {"reviews": RECORDS.c.reviews + 1}
        case Kept():
            row = connection.execute(select(ENTRIES).where(ENTRIES.c.id == record_id)).one()
            kept = kept_items(connection, record_id)
            due = earliest_due(cast("Record", value_of(row, key)), kept)
            change = {"kept": len(kept), "due": due}
        case _:
            return
    connection.execute(update(RECORDS).where(RECORDS.c.id == record_id).values(change))


def kept_items(connection: Connection, record_id: str) -> frozenset[int]:
    """The numbers of a rewrite's commitments that were kept, by the latest word on each."""
    asked = select(ENTRIES.c.facets).where(ENTRIES.c.record == record_id, ENTRIES.c.kind == "kept")
    said = [json.loads(facets) for facets in connection.scalars(asked.order_by(ENTRIES.c.position))]
    latest = {facets["item"]: facets["kept"] for facets in said}
    return frozenset(item for item, kept in latest.items() if kept)


def erase(connection: Connection, index: Index, vault: Vault, rows: list[Row[Any]]) -> None:
    """Take the rewrites of these entries out of every place but the chain, their keys first of all."""
    for row in rows:
        key = vault.unwrap(row.wrapped)
        record = cast("Record", value_of(row, key))
        index.remove(connection, row.position, marks_of(record, facets_of(record)))
    ids = [row.id for row in rows]
    connection.execute(delete(KEYS).where(KEYS.c.record.in_(ids)))
    connection.execute(delete(RECORDS).where(RECORDS.c.id.in_(ids)))
    connection.execute(update(ENTRIES).where(ENTRIES.c.record.in_(ids)).values(body=None))


def reindex(connection: Connection, index: Index, vault: Vault) -> int:
    """Make the index of marks anew from the rewrites themselves; gives how many there are. All or nothing:
    whoever is interrupted has changed nothing."""
    take_turn(connection)
    take_its_time(connection)
    index.begin_anew(connection)
    made, after = 0, 0
    asked = READABLE.join(RECORDS, RECORDS.c.position == ENTRIES.c.position).order_by(ENTRIES.c.position)
    while rows := connection.execute(asked.where(ENTRIES.c.position > after).limit(_READ_AT_ONCE)).all():
        found = []
        for row in rows:
            record = cast("Record", value_of(row, vault.unwrap(row.wrapped)))
            found.append((row.position, marks_of(record, facets_of(record))))
        index.add(connection, found)
        made, after = made + len(rows), rows[-1].position
    index.finish(connection)
    return made


def rewrite_keys(connection: Connection) -> None:
    """Leave no deleted key in the table's file. PostgreSQL keeps deleted rows, and even VACUUM FULL copies
    those that somebody elsewhere might still see; a table whose column is computed anew holds living rows alone."""
    if connection.dialect.name == "postgresql":
        take_turn(connection)
        connection.execute(
            text("ALTER TABLE keys ALTER COLUMN wrapped TYPE bytea USING wrapped || ''::bytea")
        )


def write_nothing(connection: Connection) -> None:
    """What adding a record needs, rights included, for no record. (A write lock proves too little:
    SQLite grants it on a read-only file.)"""
    for table in (ENTRIES, KEYS, RECORDS):
        connection.execute(insert(table).from_select(table.c.keys(), select(table).where(false())))


def tail(connection: Connection) -> tuple[int, bytes]:
    """The position and hash of the last entry; of an empty log, those before the first."""
    last = connection.execute(_TAIL).first()
    return (last.position, last.hash) if last else (0, GENESIS)


def count_of(connection: Connection, customer: str) -> tuple[int, Any]:
    """How many rewrites there are for this fingerprint of a reference, and when the last was made."""
    last_made = func.max(RECORDS.c.created_at, type_=RECORDS.c.created_at.type)
    rewrites, last_at = connection.execute(
        select(func.count(), last_made).where(RECORDS.c.customer == customer)
    ).one()
    return rewrites, last_at
