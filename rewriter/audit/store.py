"""The log's own hands: append entries, find and list them, and what is known of a customer; SQLite or PostgreSQL."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any, TypeVar, cast

from platformdirs import user_data_path
from sqlalchemy import Connection, Engine, Row, Select, insert, make_url, select
from sqlalchemy.exc import SQLAlchemyError

from rewriter.audit import writing
from rewriter.audit.body import facets_of
from rewriter.audit.chain import Checkpoint, checkpoint_text
from rewriter.audit.databases import READ_ONLY, Line, Turns, connect
from rewriter.audit.ids import is_id, new_id
from rewriter.audit.migrate import has_keys, migrate, newest, schema_of
from rewriter.audit.paging import (
    LIMIT,
    EntryPage,
    Page,
    Selection,
    cursor_after,
    entries_question,
    question,
)
from rewriter.audit.rows import draft_of, entry_of, facets_only, listed_of, microseconds, moment, value_of
from rewriter.audit.search import Index, marks_of
from rewriter.audit.tables import CHECKPOINTS, ENTRIES, KEYS, RECORDS
from rewriter.audit.vault import HOUSE, Vault, open_vault, unseal
from rewriter.audit.verifier import Sworn, Verification, verify_database
from rewriter.entries import Entry, Erasure, Listed, Standing, Value
from rewriter.errors import BadConfiguration, Erased, LogUnavailable, NotFound
from rewriter.values import Commitment, History, Record

PATIENCE_S = 5.0
"""How long a step waits for a lock or a connection before the log counts as unavailable."""
MEMORY_RECORDS = 20
"""Earlier rewrites whose commitments are looked at."""
MEMORY_DAYS = 30
"""How long a commitment counts as open after it fell due or, without a due date, after it was made."""

_BATCH = 500
_ERASED_AT_ONCE = 200
_FACETS = select(
    ENTRIES.c.position, ENTRIES.c.id, ENTRIES.c.at, ENTRIES.c.kind, ENTRIES.c.record, ENTRIES.c.facets
)

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

    def __init__(self, engine: Engine, vault: Vault, house: bytes, patience_s: float = PATIENCE_S) -> None:
        self._engine = engine
        self._vault = vault
        self._house = house
        self._index = Index(vault, engine.dialect.name)
        one_writer = engine.dialect.name == "sqlite"
        self._turns = Turns(patience_s) if one_writer else nullcontext()
        self._line = Line(self._add_prepared, patience_s) if one_writer else None

    # --- append ---------------------------------------------------------------------------

    def add(self, record: Record) -> None:
        """Keep a rewrite; in SQLite's file together with those that others wait to keep."""
        prepared = self._prepared(record, ())
        if (line := self._line) is not None:
            self._guarded(lambda: line.put(prepared), "written")
        else:
            self._add_prepared([prepared])

    def add_all(self, records: Iterable[tuple[Record, Sequence[Value]]]) -> None:
        """Keep several rewrites, each with what was said of it, in one transaction; at the times of their making."""
        prepared = [self._prepared(record, said) for record, said in records]
        if prepared:
            self._add_prepared(prepared)

    def _add_prepared(self, prepared: list[writing.Prepared]) -> None:
        def work(connection: Connection) -> None:
            writing.add_all(connection, self._index, prepared)

        self._within(work, writing=True)

    def _prepared(self, record: Record, said: Sequence[Value]) -> writing.Prepared:
        """All that can be done before the others have to wait."""
        key, wrapped = self._vault.new_key()
        at, situation = record.created_at, record.situation
        return writing.Prepared(
            record=record,
            key=key,
            wrapped=wrapped,
            drafts=[
                draft_of(record, key, id=record.id, at=at, record=record.id),
                *(draft_of(value, key, id=new_id(at), at=at, record=record.id) for value in said),
            ],
            said=said,
            customer=self._customer(situation.customer.reference),
            agent=self._vault.cloak(situation.agent.name),
            marks=marks_of(record, facets_of(record)),
        )

    def append(self, value: Value, record_id: str | None = None, at: datetime | None = None) -> Entry:
        """Keep what happened to a rewrite, or, without `record_id`, to the house; made now unless `at` says else.

        Raises:
            NotFound: there is no rewrite with this id.
            Erased: there was.
        """
        if isinstance(value, Record):
            raise TypeError("a rewrite is added, not appended")
        made_at = at or datetime.now(UTC)
        entry_id = new_id(made_at)

        def work(connection: Connection) -> dict[str, Any]:
            writing.take_turn(connection)
            key = self._house if record_id is None else writing.key_of(connection, self._vault, record_id)
            draft = draft_of(value, key, id=entry_id, at=made_at, record=record_id)
            row = writing.append(connection, draft)
            if record_id is not None:
                writing.restate(connection, record_id, value, key)
            return row

        row = self._within(work, writing=True)
        facets = json.loads(row["facets"])
        return Entry(row["position"], entry_id, made_at, row["kind"], record_id, facets, value)

    def erase(self, reference: str) -> tuple[Entry, ...]:
        """Erase every rewrite of a customer reference, and all that was said of it; gives the tombstones.

        What is left is the chain: positions, times, kinds and facets, and hashes of what was
        there. Nobody can bring the rest back, not from this database and not from a copy of
        it without its keys.
        """
        customer = self._customer(reference)
        if not customer:
            return ()
        ids = select(RECORDS.c.id).where(RECORDS.c.customer == customer)
        return self._erase_batches(ids, Erasure((), customer, "request"))

    def erase_records(self, record_ids: Sequence[str]) -> tuple[Entry, ...]:
        """Erase these rewrites because their time is up; gives the tombstones."""
        found: list[Entry] = []
        for start in range(0, len(record_ids), _ERASED_AT_ONCE):
            batch = record_ids[start : start + _ERASED_AT_ONCE]
            found += self._erase_batches(
                select(RECORDS.c.id).where(RECORDS.c.id.in_(batch)), Erasure((), "", "retention"), sweep=False
            )
        self._sweep()
        return tuple(found)

    def reindex(self) -> int:
        """Make the search index anew; gives how many rewrites are in it. Nobody else writes meanwhile."""
        return self._within(
            lambda connection: writing.reindex(connection, self._index, self._vault), writing=True
        )

    def checkpoint(self, at: datetime | None = None) -> Checkpoint:
        """Sign where the log ends now, and keep that in the database."""
        made_at = microseconds(at or datetime.now(UTC))

        def work(connection: Connection) -> Checkpoint:
            writing.take_turn(connection)
            position, last = writing.tail(connection)
            signature = self._vault.sign(checkpoint_text(made_at, position, last))
            row = {"at": made_at, "position": position, "hash": last, "signature": signature}
            connection.execute(insert(CHECKPOINTS), row)
            return Checkpoint(made_at, position, last, signature, self._vault.public_key)

        return self._within(work, writing=True)

    def tail(self) -> tuple[int, bytes]:
        """The position and hash of the last entry; of an empty log, 0 and zeros."""
        return self._within(writing.tail)

    # --- read -----------------------------------------------------------------------------

    def get(self, record_id: str) -> Record:
        """The rewrite with this id.

        Raises:
            NotFound: there is none.
            Erased: there was.
        """
        asked = writing.READABLE.where(ENTRIES.c.id == record_id, ENTRIES.c.kind == "rewrite")
        row = self._within(lambda connection: connection.execute(asked).first()) if is_id(record_id) else None
        if row is None:
            raise NotFound("there is no rewrite with this id")
        if row.body is None or row.wrapped is None:
            raise Erased("this rewrite has been erased")
        return self._record(row)

    def standing(self, record_id: str) -> Standing:
        """How things stand with a rewrite; as new for one that there is not."""
        asked = select(RECORDS).where(RECORDS.c.id == record_id)
        row = self._within(lambda connection: connection.execute(asked).first()) if is_id(record_id) else None
        return Standing() if row is None else _standing(row)

    def page(self, selection: Selection = Selection(), *, limit: int = 50, cursor: str | None = None) -> Page:
        """Records, the latest recorded first, at most `limit`; `cursor` is the `next` of the page before.

        Raises:
            BadInput: a limit outside 1 to 200, a cursor that is none, or a search without a word.
        """
        asked = self._questions(selection, limit, cursor)

        def work(connection: Connection) -> tuple[list[Row[Any]], dict[str, Row[Any]]]:
            listed = _first_full(connection, asked, limit)
            return listed, _entries_at(connection, [row.position for row in listed[:limit]])

        listed, entries = self._within(work)
        shown = listed[:limit]
        records = tuple(self._record(entries[row.id]) for row in shown)
        following = cursor_after(shown[-1].position) if len(listed) > limit else None
        return Page(records, following, tuple(_standing(row) for row in shown))

    def entries_of(self, record_id: str) -> tuple[Entry, ...]:
        """Everything that the log holds of a rewrite, oldest first; the rewrite itself is the first.

        Raises:
            NotFound: there is no rewrite with this id.
        """
        asked = writing.READABLE.where(ENTRIES.c.record == record_id).order_by(ENTRIES.c.position)
        rows = self._within(lambda connection: list(connection.execute(asked))) if is_id(record_id) else []
        if not rows:
            raise NotFound("there is no rewrite with this id")
        return tuple(self._entry(row) for row in rows)

    def entries(self, kind: str, *, limit: int = 50, cursor: str | None = None) -> EntryPage:
        """The entries of one kind (or of one topic of `Saved`), newest first, at most `limit`.

        Raises:
            BadInput: a limit outside 1 to 200, or a cursor that is none.
        """
        asked = entries_question(writing.READABLE, kind, limit, cursor)
        rows = self._within(lambda connection: list(connection.execute(asked)))
        found = tuple(self._entry(row) for row in rows[:limit])
        return EntryPage(found, cursor_after(found[-1].position) if len(rows) > limit else None)

    def entry(self, entry_id: str) -> Entry:
        """The entry with this id.

        Raises:
            NotFound: there is none.
        """
        asked = writing.READABLE.where(ENTRIES.c.id == entry_id)
        row = self._within(lambda connection: connection.execute(asked).first()) if is_id(entry_id) else None
        if row is None:
            raise NotFound("there is no entry with this id")
        return self._entry(row)

    def entries_about(self, record_ids: Sequence[str], *kinds: str) -> tuple[Entry, ...]:
        """The entries of these kinds about these rewrites, oldest first for each of them."""
        asked = writing.READABLE.where(ENTRIES.c.kind.in_(kinds)).order_by(ENTRIES.c.position)
        found: list[Entry] = []
        for at in range(0, len(record_ids), _BATCH):
            some = asked.where(ENTRIES.c.record.in_(record_ids[at : at + _BATCH]))
            rows = self._within(lambda connection, some=some: list(connection.execute(some)))  # type: ignore[misc]
            found += [self._entry(row) for row in rows]
        return tuple(found)

    def survey(self, selection: Selection = Selection()) -> Iterator[Listed]:
        """What may be known of each selected rewrite without reading it, newest first, in constant memory."""
        asked = question(selection, self._index, self._customer, 1, None).limit(_BATCH)
        asked = asked.add_columns(ENTRIES.c.facets).join(ENTRIES, ENTRIES.c.position == RECORDS.c.position)
        last = None
        while True:
            some = asked if last is None else asked.where(RECORDS.c.position < last)
            rows = self._within(lambda connection, some=some: list(connection.execute(some)))  # type: ignore[misc]
            yield from (listed_of(row, self._vault.uncloak(row.agent)) for row in rows)
            if len(rows) < _BATCH:
                return
            last = rows[-1].position

    def walk(self, *kinds: str, after: int = 0, read: bool = True) -> Iterator[Entry]:
        """Every entry of these kinds (of all, without any), oldest first, in constant memory.

        `after` is the position to go on from. With `read=False` no value is read, only facets,
        which is many times faster. What is appended meanwhile may or may not be met.
        """
        for row in self.walk_rows(*kinds, after=after, bodies=read):
            yield self._entry(row) if read else facets_only(row)

    def walk_rows(self, *kinds: str, after: int = 0, bodies: bool = True) -> Iterator[Row[Any]]:
        """The rows of `entries` as they lie in the database, oldest first, each with its wrapped key."""
        while True:
            asked = (writing.READABLE if bodies else _FACETS).where(ENTRIES.c.position > after)
            if kinds:
                asked = asked.where(ENTRIES.c.kind.in_(kinds))
            asked = asked.order_by(ENTRIES.c.position).limit(_BATCH)
            rows = self._within(lambda connection, asked=asked: list(connection.execute(asked)))  # type: ignore[misc]
            yield from rows
            if len(rows) < _BATCH:
                return
            after = rows[-1].position

    def count(self, selection: Selection = Selection(), *, cursor: str | None = None) -> tuple[int, bool]:
        """How many records there are, 200 at most, and whether there are more than these."""
        ids, following = self.page_ids(selection, limit=LIMIT, cursor=cursor)
        return len(ids), following is not None

    def page_ids(
        self, selection: Selection, *, limit: int, cursor: str | None = None
    ) -> tuple[list[str], str | None]:
        """The ids alone of what `page` gives, and its `next`."""
        asked = self._questions(selection, limit, cursor)
        rows = self._within(lambda connection: _first_full(connection, asked, limit))
        return [row.id for row in rows[:limit]], cursor_after(rows[limit - 1].position) if len(
            rows
        ) > limit else None

    def rows_of(self, record_id: str) -> list[Row[Any]]:
        """The rows of a rewrite's entries, oldest first, as `walk_rows` gives them."""
        asked = writing.READABLE.where(ENTRIES.c.record == record_id).order_by(ENTRIES.c.position)
        return self._within(lambda connection: list(connection.execute(asked)))

    def made_under(self) -> Iterator[tuple[str, datetime, str]]:
        """The id, time and policy of every rewrite that has not been erased, oldest first."""
        after = 0
        while True:
            asked = (
                select(ENTRIES.c.position, ENTRIES.c.id, ENTRIES.c.at, ENTRIES.c.facets)
                .join(RECORDS, RECORDS.c.position == ENTRIES.c.position)
                .where(RECORDS.c.position > after)
                .order_by(RECORDS.c.position)
                .limit(_BATCH)
            )
            rows = self._within(lambda connection, asked=asked: list(connection.execute(asked)))  # type: ignore[misc]
            for row in rows:
                yield row.id, moment(row.at), json.loads(row.facets).get("policy", "")
            if len(rows) < _BATCH:
                return
            after = rows[-1].position

    def verify(self, sworn: Sequence[Sworn] = ()) -> Verification:
        """Prove the whole log, also against checkpoints that were kept elsewhere."""
        return self._guarded(lambda: verify_database(self._engine, sworn, self.public_key), "read")

    def opened(self, row: Row[Any]) -> tuple[bytes, bytes] | None:
        """The salt and the body of a row that `walk_rows` gave; `None` once it has been erased."""
        key = self._key(row)
        return None if key is None or row.body is None else unseal(key, row.body)

    def history(self, reference: str, now: datetime) -> History:
        """What the log knows of a customer reference (P9); nothing without one.

        Commitments are those of the latest `ready` replies that have not been marked as kept,
        each action once, as it was last put. Each counts as open for `MEMORY_DAYS` after it
        fell due. A reply that the agent rejected promised nothing.
        """
        if not reference:
            return History()
        customer = self._customer(reference)
        latest = (
            select(RECORDS.c.position)
            .where(
                RECORDS.c.customer == customer,
                RECORDS.c.status == "ready",
                RECORDS.c.decision.is_distinct_from("rejected"),
            )
            .order_by(RECORDS.c.position.desc())
            .limit(MEMORY_RECORDS)
        )

        def ask(
            connection: Connection,
        ) -> tuple[int, datetime | None, list[Row[Any]], dict[str, frozenset[int]]]:
            rewrites, last_at = writing.count_of(connection, customer)
            rows = (
                list(_entries_at(connection, list(connection.scalars(latest))).values()) if rewrites else []
            )
            rows.sort(key=lambda row: int(row.position), reverse=True)
            return rewrites, last_at, rows, {row.id: writing.kept_items(connection, row.id) for row in rows}

        rewrites, last_at, rows, kept = self._within(ask)
        records = [self._record(row) for row in rows]
        return History(rewrites, last_at, _open_commitments(records, kept, now))

    @property
    def public_key(self) -> str:
        """What checks the signatures of checkpoints, in hexadecimal."""
        return self._vault.public_key

    def ready(self) -> StoreState:
        """Whether the log can be written at this moment, and which schema it has. Raises nothing."""
        name = self._engine.dialect.name
        try:
            schema = self._within(schema_of)
        except (LogUnavailable, BadConfiguration):
            return StoreState(name, writable=False, schema=None, newest=newest())
        try:
            self._within(writing.write_nothing, writing=True)
        except LogUnavailable:
            return StoreState(name, writable=False, schema=schema, newest=newest())
        return StoreState(name, writable=True, schema=schema, newest=newest())

    def close(self) -> None:
        """Let go of all connections."""
        self._engine.dispose()

    def _questions(self, selection: Selection, limit: int, cursor: str | None) -> list[Select[Any]]:
        """The same question to ever more of the log."""
        return [
            question(selection, self._index, self._customer, limit, cursor, newest)
            for newest in self._index.reaches
        ]

    def _customer(self, reference: str) -> str:
        """The fingerprint under which a customer reference is found."""
        return self._vault.blind("customer", reference)

    def _key(self, row: Row[Any]) -> bytes | None:
        if row.record is None:
            return self._house
        try:
            return None if row.wrapped is None else self._vault.unwrap(row.wrapped)
        except BadConfiguration:
            pass
        _log.error("log.unavailable doing=read reason=unreadable_key")
        raise LogUnavailable("an entry in the log cannot be read")

    def _entry(self, row: Row[Any]) -> Entry:
        return entry_of(row, self._key(row))

    def _record(self, row: Row[Any]) -> Record:
        key = self._key(row)
        if key is None:
            raise LogUnavailable("an entry in the log cannot be read")
        return cast("Record", value_of(row, key))

    def _erase_batches(self, ids: Select[Any], stone: Erasure, *, sweep: bool = True) -> tuple[Entry, ...]:
        """Erase in transactions of a bearable size, each with its tombstone."""
        found: list[Entry] = []
        asked = writing.READABLE.where(ENTRIES.c.id.in_(ids.limit(_ERASED_AT_ONCE)))

        def work(connection: Connection) -> dict[str, Any] | None:
            writing.take_turn(connection)
            rows = [
                row for row in connection.execute(asked) if row.body is not None and row.wrapped is not None
            ]
            if not rows:
                return None
            writing.erase(connection, self._index, self._vault, rows)
            said = replace(stone, records=tuple(row.id for row in rows))
            made_at = datetime.now(UTC)
            return writing.append(
                connection, draft_of(said, self._house, id=new_id(made_at), at=made_at, record=None)
            )

        while (row := self._within(work, writing=True)) is not None:
            facets = json.loads(row["facets"])
            said = replace(stone, records=tuple(facets["records"]))
            found.append(
                Entry(row["position"], row["id"], moment(row["at"]), row["kind"], None, facets, said)
            )
        if found and sweep:
            self._sweep()
        return tuple(found)

    def _sweep(self) -> None:
        """Leave nothing of what was erased in the places that a database cleans up late."""

        def work(connection: Connection) -> None:
            self._index.compact(connection)
            writing.rewrite_keys(connection)

        self._within(work, writing=True)
        if self._engine.dialect.name == "postgresql":
            with self._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                for table in ("entries", "records", "marks"):
                    connection.exec_driver_sql(f"VACUUM {table}")

    def _within(self, work: Callable[[Connection], _Answer], *, writing: bool = False) -> _Answer:
        """Do something in one transaction."""

        def attempt() -> _Answer:
            with (
                self._turns if writing else nullcontext(),
                self._engine.connect().execution_options(**{READ_ONLY: not writing}) as connection,
                connection.begin(),
            ):
                return work(connection)

        return self._guarded(attempt, "written" if writing else "read")

    def _guarded(self, work: Callable[[], _Answer], doing: str) -> _Answer:
        """Whatever the database says becomes `LogUnavailable`. That is raised outside of the `except`,
        so that the database's own error, which may quote values, is not chained to it."""
        try:
            return work()
        except (SQLAlchemyError, OSError, UnicodeError) as error:
            reason = _reason(error)
        _log.error("log.unavailable doing=%s reason=%s", doing, reason)
        raise LogUnavailable(f"the log cannot be {doing}")


def open_store(
    database_url: str, *, key_file: Path | None = None, patience_s: float = PATIENCE_S
) -> RecordStore:
    """Open the log at an address, making or migrating the database as needed.

    `key_file` is where its keys are, or will be made when the log is new; by default beside
    a SQLite file, and in the user's data folder for a server. A server may open the store
    first and fork its workers then.

    Raises:
        BadConfiguration: no such kind of database, one made by a newer version, or the key
            file is missing or another one's.
        LogUnavailable: the database cannot be reached, read or migrated.
    """
    try:
        engine = connect(database_url, patience_s)
        try:
            fresh = not has_keys(engine)
            vault = open_vault(key_file or default_key_file(database_url), make=fresh)
            migrate(engine, vault)
            with engine.connect().execution_options(**{READ_ONLY: True}) as connection, connection.begin():
                kept = connection.scalar(select(KEYS.c.wrapped).where(KEYS.c.record == HOUSE))
        finally:
            engine.dispose()
        return RecordStore(engine, vault, vault.unwrap(kept or b""), patience_s)
    except (SQLAlchemyError, OSError) as error:
        reason = _reason(error)
    _log.error("log.unavailable doing=opened reason=%s", reason)
    raise LogUnavailable(f"the log cannot be opened ({reason})")


def default_key_file(database_url: str) -> Path:
    """Where the keys of a log lie when nothing else is said."""
    url = make_url(database_url)
    if url.get_backend_name() == "sqlite" and url.database:
        return Path(url.database).expanduser().absolute().with_suffix(".keys")
    return user_data_path("softanswer", appauthor=False) / "softanswer.keys"


def _reason(error: Exception) -> str:
    """A failure's name and code, and none of its words."""
    cause = getattr(error, "orig", None) or error
    code = getattr(cause, "sqlite_errorname", None) or getattr(cause, "sqlstate", None)
    return f"{type(cause).__name__} {code}" if code else type(cause).__name__


def _first_full(connection: Connection, asked: list[Select[Any]], limit: int) -> list[Row[Any]]:
    """The first answer that fills more than a page, or the last one."""
    rows: list[Row[Any]] = []
    for one in asked:
        rows = list(connection.execute(one))
        if len(rows) > limit:
            break
    return rows


def _entries_at(connection: Connection, positions: list[int]) -> dict[str, Row[Any]]:
    """The rewrites' entries at these positions, by id."""
    asked = writing.READABLE.where(ENTRIES.c.position.in_(positions))
    return {row.id: row for row in connection.execute(asked)} if positions else {}


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
