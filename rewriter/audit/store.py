"""The store of records: add, find, list, and what is known of a customer; SQLite or PostgreSQL."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TypeVar

from sqlalchemy import Connection, Engine, false, func, insert, select
from sqlalchemy.exc import SQLAlchemyError

from rewriter.audit.body import read_body, write_body
from rewriter.audit.databases import READ_ONLY, Turns, connect
from rewriter.audit.ids import is_id
from rewriter.audit.migrate import migrate, newest, schema_of
from rewriter.audit.paging import Page, Selection, cursor_after, question
from rewriter.audit.tables import RECORDS
from rewriter.errors import BadConfiguration, LogUnavailable, NotFound
from rewriter.values import Commitment, History, Record

PATIENCE_S = 5.0
"""How long a step waits for a lock or a connection before the log counts as unavailable."""
MEMORY_RECORDS = 20
"""Earlier rewrites whose commitments are looked at."""
MEMORY_DAYS = 30
"""How long a commitment counts as open after it fell due or, without a due date, after it was made."""

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
    """Records in a database. Safe to share between threads, and to open in many processes.

    Every method that meets a database raises `LogUnavailable` when it cannot do its work.
    """

    def __init__(self, engine: Engine, patience_s: float = PATIENCE_S) -> None:
        self._engine = engine
        self._turns = Turns(patience_s) if engine.dialect.name == "sqlite" else nullcontext()

    def add(self, record: Record) -> None:
        """Keep a record. When this returns, it survives the process and the machine's power."""
        row = _row(record)
        self._within(lambda connection: connection.execute(insert(RECORDS), row), writing=True)

    def get(self, record_id: str) -> Record:
        """The record with this id.

        Raises:
            NotFound: there is none.
        """
        asked = select(RECORDS.c.body).where(RECORDS.c.id == record_id)
        body = self._within(lambda connection: connection.scalar(asked)) if is_id(record_id) else None
        if body is None:
            raise NotFound("there is no rewrite with this id")
        return _record(body)

    def page(self, selection: Selection = Selection(), *, limit: int = 50, cursor: str | None = None) -> Page:
        """Records, newest first, at most `limit`; `cursor` is the `next` of the page before.

        Raises:
            BadInput: a limit outside 1 to 200, or a cursor that is none.
        """
        asked = question(selection, limit, cursor)
        bodies = self._within(lambda connection: connection.scalars(asked).all())
        records = tuple(_record(body) for body in bodies[:limit])
        return Page(records, cursor_after(records[-1]) if len(bodies) > limit else None)

    def history(self, reference: str, now: datetime) -> History:
        """What the log knows of a customer reference (P9); nothing without one.

        Commitments are those of the latest `ready` replies, each action once, as it was last
        put. Nobody can say yet that one has been kept, so each counts as open for
        `MEMORY_DAYS` after it fell due.
        """
        if not reference:
            return History()
        mine = RECORDS.c.customer == reference
        last_made = func.max(RECORDS.c.created_at, type_=RECORDS.c.created_at.type)
        counted = select(func.count(), last_made).where(mine)
        latest = (
            select(RECORDS.c.body)
            .where(mine, RECORDS.c.status == "ready")
            .order_by(RECORDS.c.id.desc())
            .limit(MEMORY_RECORDS)
        )

        def ask(connection: Connection) -> tuple[int, datetime | None, list[str]]:
            rewrites, last_at = connection.execute(counted).one()
            return rewrites, last_at, list(connection.scalars(latest))

        rewrites, last_at, bodies = self._within(ask)
        return History(rewrites, last_at, _open_commitments([_record(body) for body in bodies], now))

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
    nothing = select(RECORDS).where(false())
    connection.execute(insert(RECORDS).from_select(RECORDS.c.keys(), nothing))


def _row(record: Record) -> dict[str, object]:
    outcome, situation = record.outcome, record.situation
    rewrite = outcome.rewrite
    families = sorted({finding.family for finding in outcome.findings})
    try:
        body = write_body(record)
    except ValueError:
        body = ""
    if not body:
        raise LogUnavailable("the log cannot be written: the record holds half a character")
    return {
        "id": record.id,
        "created_at": record.created_at,
        "status": outcome.status,
        "policy": situation.policy,
        "agent": situation.agent.name,
        "customer": situation.customer.reference,
        "engine": rewrite.engine if rewrite else None,
        "model": rewrite.model if rewrite else None,
        "degraded": outcome.degraded,
        "heat": outcome.heat,
        "families": " ".join(("", *families, "")),
        "body": body,
    }


def _record(body: str) -> Record:
    try:
        return read_body(body)
    except ValueError:
        pass
    _log.error("log.unavailable doing=read reason=unreadable_record")
    raise LogUnavailable("a record in the log cannot be read")


def _open_commitments(newest_first: list[Record], now: datetime) -> tuple[Commitment, ...]:
    found: dict[str, Commitment] = {}
    for record in newest_first:
        for item in record.outcome.follow_up.items:
            if _still_open(item, record.created_at, now):
                found.setdefault(item.action.casefold(), item)
    return tuple(found.values())


def _still_open(item: Commitment, made_at: datetime, now: datetime) -> bool:
    due = made_at if item.due is None else item.due
    if not isinstance(due, datetime):
        due = datetime.combine(due, time.max)
    if due.tzinfo is None:
        due = due.replace(tzinfo=now.tzinfo)
    return now <= due + timedelta(days=MEMORY_DAYS)
