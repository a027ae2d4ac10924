"""The log's own hands: append entries, find and list them, and what is known of a customer; SQLite or PostgreSQL."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any, TypeVar, cast

from sqlalchemy import Connection, Engine, Row, false, func, insert, select, text, update
from sqlalchemy.exc import SQLAlchemyError

from rewriter.audit.databases import READ_ONLY, Turns, connect
from rewriter.audit.ids import is_id, new_id
from rewriter.audit.migrate import migrate, newest, schema_of
from rewriter.audit.paging import (
    EntryPage,
    Page,
    Selection,
    cursor_after,
    cursor_after_entry,
    entries_question,
    question,
)
from rewriter.audit.rows import earliest_due, entry_of, entry_row, listed_of, record_row, value_of
from rewriter.audit.tables import ENTRIES, RECORDS
from rewriter.entries import Decision, Entry, Kept, Listed, Review, Standing, Value
from rewriter.errors import BadConfiguration, LogUnavailable, NotFound
from rewriter.values import Commitment, History, Record

PATIENCE_S = 5.0
"""How long a step waits for a lock or a connection before the log counts as unavailable."""
MEMORY_RECORDS = 20
"""Earlier rewrites whose commitments are looked at."""
MEMORY_DAYS = 30
"""How long a commitment counts as open after it fell due or, without a due date, after it was made."""

APPEND_LOCK = 0x50F7_A45F
"""The number of the advisory lock that writers take in turn on PostgreSQL."""
_BATCH = 500

_log = logging.getLogger(__name__)
_Answer = TypeVar("_Answer")


@dataclass(frozen=True, slots=True)
class StoreState:
    """How the log is doing. `schema` is `None` when it could not be read."""

    database: str
    writable: bool
    schema: str | None
    newest: str

    @property
    def migrated(self) -> bool:
        return self.schema == self.newest

    @property
    def ok(self) -> bool:
        return self.writable and self.migrated


class RecordStore:
    """Entries in a database. Safe to share between threads, and to open in many processes.

    Every method that meets a database raises `LogUnavailable` when it cannot do its work. When
    one that appends returns, what it appended survives the process and the machine's power.
    """

    def __init__(self, engine: Engine, patience_s: float = PATIENCE_S) -> None:
        self._engine = engine
        self._turns = Turns(patience_s) if engine.dialect.name == "sqlite" else nullcontext()

    # --- append ---------------------------------------------------------------------------

    def add(self, record: Record) -> None:
        """Keep a rewrite."""

        def work(connection: Connection) -> None:
            position = _next_position(connection)
            row = entry_row(position, record.id, record.created_at, record, record.id)
            connection.execute(insert(ENTRIES), row)
            connection.execute(insert(RECORDS), record_row(position, record))

        self._within(work, writing=True)

    def append(self, value: Value, record_id: str | None = None, at: datetime | None = None) -> Entry:
        """Keep what happened to a rewrite, or, without `record_id`, to the house; made now unless `at` says else.

        Raises:
            NotFound: there is no rewrite with this id.
        """
        if isinstance(value, Record):
            raise TypeError("a rewrite is added, not appended")
        made_at = at or datetime.now(UTC)
        entry_id = new_id(made_at)

        def work(connection: Connection) -> Row[Any]:
            if record_id is not None:
                _require(connection, record_id)
            row = entry_row(_next_position(connection), entry_id, made_at, value, record_id)
            connection.execute(insert(ENTRIES), row)
            if record_id is not None:
                _restate(connection, record_id, value)
            return connection.execute(select(ENTRIES).where(ENTRIES.c.id == entry_id)).one()

        return entry_of(self._within(work, writing=True))

    # --- read -----------------------------------------------------------------------------

    def get(self, record_id: str) -> Record:
        """The rewrite with this id.

        Raises:
            NotFound: there is none.
        """
        asked = select(ENTRIES).where(ENTRIES.c.id == record_id, ENTRIES.c.kind == "rewrite")
        row = self._within(lambda connection: connection.execute(asked).first()) if is_id(record_id) else None
        if row is None:
            raise NotFound("there is no rewrite with this id")
        return _record(row)

    def standing(self, record_id: str) -> Standing:
        """How things stand with a rewrite; as new for one that there is not."""
        asked = select(RECORDS).where(RECORDS.c.id == record_id)
        row = self._within(lambda connection: connection.execute(asked).first()) if is_id(record_id) else None
        return Standing() if row is None else _standing(row)

    def page(self, selection: Selection = Selection(), *, limit: int = 50, cursor: str | None = None) -> Page:
        """Records, newest first, at most `limit`; `cursor` is the `next` of the page before.

        Raises:
            BadInput: a limit outside 1 to 200, or a cursor that is none.
        """
        asked = question(selection, limit, cursor)

        def work(connection: Connection) -> tuple[list[Row[Any]], dict[str, Row[Any]]]:
            listed = list(connection.execute(asked))
            return listed, _entries_at(connection, [row.position for row in listed[:limit]])

        listed, entries = self._within(work)
        shown = listed[:limit]
        records = tuple(_record(entries[row.id]) for row in shown)
        following = cursor_after(records[-1]) if len(listed) > limit else None
        return Page(records, following, tuple(_standing(row) for row in shown))

    def entries_of(self, record_id: str) -> tuple[Entry, ...]:
        """Everything that the log holds of a rewrite, oldest first; the rewrite itself is the first.

        Raises:
            NotFound: there is no rewrite with this id.
        """
        asked = select(ENTRIES).where(ENTRIES.c.record == record_id).order_by(ENTRIES.c.position)
        rows = self._within(lambda connection: list(connection.execute(asked))) if is_id(record_id) else []
        if not rows:
            raise NotFound("there is no rewrite with this id")
        return tuple(entry_of(row) for row in rows)

    def entries(self, kind: str, *, limit: int = 50, cursor: str | None = None) -> EntryPage:
        """The entries of one kind (or of one topic of `Saved`), newest first, at most `limit`.

        Raises:
            BadInput: a limit outside 1 to 200, or a cursor that is none.
        """
        asked = entries_question(kind, limit, cursor)
        rows = self._within(lambda connection: list(connection.execute(asked)))
        found = tuple(entry_of(row) for row in rows[:limit])
        return EntryPage(found, cursor_after_entry(found[-1]) if len(rows) > limit else None)

    def entry(self, entry_id: str) -> Entry:
        """The entry with this id.

        Raises:
            NotFound: there is none.
        """
        asked = select(ENTRIES).where(ENTRIES.c.id == entry_id)
        row = self._within(lambda connection: connection.execute(asked).first()) if is_id(entry_id) else None
        if row is None:
            raise NotFound("there is no entry with this id")
        return entry_of(row)

    def entries_about(self, record_ids: Sequence[str], *kinds: str) -> tuple[Entry, ...]:
        """The entries of these kinds about these rewrites, oldest first for each of them."""
        asked = select(ENTRIES).where(ENTRIES.c.kind.in_(kinds)).order_by(ENTRIES.c.position)
        found: list[Entry] = []
        for at in range(0, len(record_ids), _BATCH):
            some = asked.where(ENTRIES.c.record.in_(record_ids[at : at + _BATCH]))
            rows = self._within(lambda connection, some=some: list(connection.execute(some)))  # type: ignore[misc]
            found += [entry_of(row) for row in rows]
        return tuple(found)

    def survey(self, selection: Selection = Selection()) -> Iterator[Listed]:
        """What may be known of each selected rewrite without reading it, newest first, in constant memory."""
        asked = question(selection, 1, None).limit(_BATCH)
        asked = asked.add_columns(ENTRIES.c.facets).join(ENTRIES, ENTRIES.c.position == RECORDS.c.position)
        last = None
        while True:
            some = asked if last is None else asked.where(RECORDS.c.id < last)
            rows = self._within(lambda connection, some=some: list(connection.execute(some)))  # type: ignore[misc]
            yield from (listed_of(row) for row in rows)
            if len(rows) < _BATCH:
                return
            last = rows[-1].id

    def walk(self, *kinds: str, after: int = 0, read: bool = True) -> Iterator[Entry]:
        """Every entry of these kinds (of all, without any), oldest first, in constant memory.

        `after` is the position to go on from. With `read=False` no value is read, only facets,
        which is many times faster. What is appended meanwhile may or may not be met.
        """
        while True:
            asked = select(ENTRIES).where(ENTRIES.c.position > after).order_by(ENTRIES.c.position)
            if kinds:
                asked = asked.where(ENTRIES.c.kind.in_(kinds))
            rows = self._within(lambda connection, asked=asked: list(connection.execute(asked.limit(_BATCH))))  # type: ignore[misc]
            yield from (entry_of(row, read=read) for row in rows)
            if len(rows) < _BATCH:
                return
            after = rows[-1].position

    def history(self, reference: str, now: datetime) -> History:
        """What the log knows of a customer reference (P9); nothing without one.

        Commitments are those of the latest `ready` replies that have not been marked as kept,
        each action once, as it was last put. Each counts as open for `MEMORY_DAYS` after it
        fell due. A reply that the agent rejected promised nothing.
        """
        if not reference:
            return History()
        mine = RECORDS.c.customer == reference
        last_made = func.max(RECORDS.c.created_at, type_=RECORDS.c.created_at.type)
        counted = select(func.count(), last_made).where(mine)
        latest = (
            select(RECORDS.c.position)
            .where(mine, RECORDS.c.status == "ready", RECORDS.c.decision.is_distinct_from("rejected"))
            .order_by(RECORDS.c.id.desc())
            .limit(MEMORY_RECORDS)
        )

        def ask(
            connection: Connection,
        ) -> tuple[int, datetime | None, list[Row[Any]], dict[str, frozenset[int]]]:
            rewrites, last_at = connection.execute(counted).one()
            rows = (
                list(_entries_at(connection, list(connection.scalars(latest))).values()) if rewrites else []
            )
            rows.sort(key=lambda row: str(row.id), reverse=True)
            return rewrites, last_at, rows, {row.id: _kept(connection, row.id) for row in rows}

        rewrites, last_at, rows, kept = self._within(ask)
        records = [_record(row) for row in rows]
        return History(rewrites, last_at, _open_commitments(records, kept, now))

    def ready(self) -> StoreState:
        """Whether the log can be written at this moment, and which schema it has. Raises nothing."""
        name = self._engine.dialect.name
        try:
            schema = self._within(schema_of)
        except (LogUnavailable, BadConfiguration):
            return StoreState(name, writable=False, schema=None, newest=newest())
        try:
            self._within(_write_nothing, writing=True)
        except LogUnavailable:
            return StoreState(name, writable=False, schema=schema, newest=newest())
        return StoreState(name, writable=True, schema=schema, newest=newest())

    def close(self) -> None:
        """Let go of all connections."""
        self._engine.dispose()

    def _within(self, work: Callable[[Connection], _Answer], *, writing: bool = False) -> _Answer:
        """Do something in one transaction.

        The failure is raised outside of the `except`, so that the database's own error, which
        may quote values, is not chained to it.
        """
        try:
            with (
                self._turns if writing else nullcontext(),
                self._engine.connect().execution_options(**{READ_ONLY: not writing}) as connection,
                connection.begin(),
            ):
                return work(connection)
        except (SQLAlchemyError, OSError, UnicodeError) as error:
            reason = _reason(error)
        doing = "written" if writing else "read"
        _log.error("log.unavailable doing=%s reason=%s", doing, reason)
        raise LogUnavailable(f"the log cannot be {doing}")


def open_store(database_url: str, *, patience_s: float = PATIENCE_S) -> RecordStore:
    """Open the log at an address, making or migrating the database as needed.

    A server may open the store first and fork its workers then.

    Raises:
        BadConfiguration: no such kind of database, or one made by a newer version.
        LogUnavailable: the database cannot be reached, read or migrated.
    """
    try:
        engine = connect(database_url, patience_s)
        try:
            migrate(engine)
        finally:
            engine.dispose()
        return RecordStore(engine, patience_s)
    except (SQLAlchemyError, OSError) as error:
        reason = _reason(error)
    _log.error("log.unavailable doing=opened reason=%s", reason)
    raise LogUnavailable(f"the log cannot be opened ({reason})")


def _reason(error: Exception) -> str:
    """A failure's name and code, and none of its words."""
    cause = getattr(error, "orig", None) or error
    code = getattr(cause, "sqlite_errorname", None) or getattr(cause, "sqlstate", None)
    return f"{type(cause).__name__} {code}" if code else type(cause).__name__


def _write_nothing(connection: Connection) -> None:
    """What adding a record needs, rights included, for no record. (A write lock proves too little:
    SQLite grants it on a read-only file.)"""
    for table in (ENTRIES, RECORDS):
        connection.execute(insert(table).from_select(table.c.keys(), select(table).where(false())))


def _next_position(connection: Connection) -> int:
    """The position of the next entry, for this transaction alone: the others wait until it has ended."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": APPEND_LOCK})
    return (connection.scalar(select(func.max(ENTRIES.c.position))) or 0) + 1


def _require(connection: Connection, record_id: str) -> None:
    known = is_id(record_id) and connection.scalar(select(RECORDS.c.id).where(RECORDS.c.id == record_id))
    if not known:
        raise NotFound("there is no rewrite with this id")


def _restate(connection: Connection, record_id: str, value: Value) -> None:
    """Bring the index of rewrites up to what was just appended."""
    change: dict[str, Any]
    match value:
        case Decision():
            change = {"decision": value.decision, "distance": value.distance}
        case Review():
            change = {"reviews": RECORDS.c.reviews + 1}
        case Kept():
            asked = select(ENTRIES).where(ENTRIES.c.id == record_id)
            kept = _kept(connection, record_id)
            due = earliest_due(_record(connection.execute(asked).one()), kept)
            change = {"kept": len(kept), "due": due}
        case _:
            return
    connection.execute(update(RECORDS).where(RECORDS.c.id == record_id).values(change))


def _kept(connection: Connection, record_id: str) -> frozenset[int]:
    """The numbers of a rewrite's commitments that were kept, by the latest word on each."""
    asked = select(ENTRIES.c.facets).where(ENTRIES.c.record == record_id, ENTRIES.c.kind == "kept")
    said = [json.loads(facets) for facets in connection.scalars(asked.order_by(ENTRIES.c.position))]
    latest = {facets["item"]: facets["kept"] for facets in said}
    return frozenset(item for item, kept in latest.items() if kept)


def _entries_at(connection: Connection, positions: list[int]) -> dict[str, Row[Any]]:
    """The rewrites' entries at these positions, by id."""
    asked = select(ENTRIES).where(ENTRIES.c.position.in_(positions))
    return {row.id: row for row in connection.execute(asked)} if positions else {}


def _record(row: Row[Any]) -> Record:
    return cast("Record", value_of("rewrite", row.body))


def _standing(row: Row[Any]) -> Standing:
    return Standing(row.decision, row.distance, row.reviews, row.kept)


def _open_commitments(
    newest_first: list[Record], kept: dict[str, frozenset[int]], now: datetime
) -> tuple[Commitment, ...]:
    found: dict[str, Commitment | None] = {}
    for record in newest_first:
        for number, item in enumerate(record.outcome.follow_up.items):
            if number in kept[record.id]:
                found.setdefault(item.action.casefold(), None)
            elif _still_open(item, record.created_at, now):
                found.setdefault(item.action.casefold(), item)
    return tuple(item for item in found.values() if item is not None)


def _still_open(item: Commitment, made_at: datetime, now: datetime) -> bool:
    due = made_at if item.due is None else item.due
    if not isinstance(due, datetime):
        due = datetime.combine(due, time.max)
    if due.tzinfo is None:
        due = due.replace(tzinfo=now.tzinfo)
    return now <= due + timedelta(days=MEMORY_DAYS)
