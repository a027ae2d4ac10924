"""Where the webhook stands in the log, and which entries could not be delivered. No word of an entry is kept here."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

from sqlalchemy import Connection, Engine, delete, func, insert, or_, select, update
from sqlalchemy.exc import SQLAlchemyError

from rewriter.audit.databases import READ_ONLY, connect
from rewriter.audit.rows import microseconds, moment
from rewriter.audit.tables import COURIER, DEAD_LETTERS, ENTRIES
from rewriter.entries import Entry
from rewriter.errors import LogUnavailable

_NAME = "webhook"
_log = logging.getLogger(__name__)
_Answer = TypeVar("_Answer")


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """An entry that nobody took. `again`: somebody asked to have it sent once more."""

    position: int
    kind: str
    record: str | None
    failed_at: datetime
    tries: int
    reason: str
    again: bool


@dataclass(frozen=True, slots=True)
class Course:
    """How far the webhook has come: how many entries wait for it, and how many nobody took."""

    waiting: int
    dead: int
    delivered_at: datetime | None


class Outbox:
    """The webhook's place in the log. Of several services on one log, one holds it at a time.

    Every method raises LogUnavailable when the database cannot be read or written.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def hold(self, holder: str, now: datetime, lease: timedelta) -> int | None:
        """Take the webhook in hand, or keep it, until `lease` has passed; `None` where another has it.

        Gives the position to go on from. What was in the log before the first call is not delivered.
        """

        def work(connection: Connection) -> int | None:
            if connection.scalar(select(COURIER.c.position).where(COURIER.c.name == _NAME)) is None:
                newest = connection.scalar(select(func.max(ENTRIES.c.position))) or 0
                connection.execute(insert(COURIER).values(name=_NAME, position=newest, until=0))
            free = or_(COURIER.c.holder == holder, COURIER.c.until < microseconds(now))
            took = connection.execute(
                update(COURIER)
                .where(COURIER.c.name == _NAME, free)
                .values(holder=holder, until=microseconds(now + lease))
                .returning(COURIER.c.position)
            ).first()
            return None if took is None else took.position

        return self._within(work, writing=True)

    def release(self, holder: str) -> None:
        """Let another service go on at once."""
        mine = update(COURIER).where(COURIER.c.name == _NAME, COURIER.c.holder == holder)
        self._within(lambda connection: connection.execute(mine.values(until=0)), writing=True)

    def delivered(self, entry: Entry, at: datetime) -> None:
        """The entry has been taken, and is no dead letter any more if it was one."""

        def work(connection: Connection) -> None:
            connection.execute(delete(DEAD_LETTERS).where(DEAD_LETTERS.c.position == entry.position))
            self._pass(connection, entry.position, delivered_at=microseconds(at))

        self._within(work, writing=True)

    def died(self, entry: Entry, at: datetime, tries: int, reason: str) -> None:
        """Nobody took the entry: it becomes a dead letter, and the webhook goes on behind it."""
        said = {"failed_at": microseconds(at), "tries": tries, "reason": reason, "again": False}

        def work(connection: Connection) -> None:
            here = DEAD_LETTERS.c.position == entry.position
            if not connection.execute(update(DEAD_LETTERS).where(here).values(said)).rowcount:
                row = {"position": entry.position, "kind": entry.kind, "record": entry.record, **said}
                connection.execute(insert(DEAD_LETTERS), row)
            self._pass(connection, entry.position)

        self._within(work, writing=True)

    def dead_letters(self, limit: int = 100, *, again: bool = False) -> tuple[DeadLetter, ...]:
        """The latest dead letters; with `again`, the oldest of those that somebody wants sent once more."""
        order = DEAD_LETTERS.c.position if again else DEAD_LETTERS.c.position.desc()
        asked = select(DEAD_LETTERS).order_by(order).limit(limit)
        if again:
            asked = asked.where(DEAD_LETTERS.c.again)
        rows = self._within(lambda connection: list(connection.execute(asked)))
        return tuple(
            DeadLetter(
                row.position, row.kind, row.record, moment(row.failed_at), row.tries, row.reason, row.again
            )
            for row in rows
        )

    def send_again(self, position: int | None = None) -> None:
        """Have one dead letter sent once more, or all of them."""
        change = update(DEAD_LETTERS).values(again=True)
        if position is not None:
            change = change.where(DEAD_LETTERS.c.position == position)
        self._within(lambda connection: connection.execute(change), writing=True)

    def drop(self, position: int) -> None:
        """Give a dead letter up."""
        gone = delete(DEAD_LETTERS).where(DEAD_LETTERS.c.position == position)
        self._within(lambda connection: connection.execute(gone), writing=True)

    def course(self, kinds: Collection[str]) -> Course:
        """How far the webhook has come, of the kinds of entry that it tells."""

        def work(connection: Connection) -> Course:
            dead = connection.scalar(select(func.count()).select_from(DEAD_LETTERS)) or 0
            row = connection.execute(select(COURIER).where(COURIER.c.name == _NAME)).first()
            if row is None:
                return Course(0, dead, None)
            behind = ENTRIES.c.kind.in_(kinds), ENTRIES.c.position > row.position
            waiting = connection.scalar(select(func.count()).select_from(ENTRIES).where(*behind)) or 0
            return Course(waiting, dead, None if row.delivered_at is None else moment(row.delivered_at))

        return self._within(work)

    def close(self) -> None:
        """Let go of all connections."""
        self._engine.dispose()

    def _pass(self, connection: Connection, position: int, **more: int) -> None:
        here = COURIER.c.name == _NAME
        if more:
            connection.execute(update(COURIER).where(here).values(more))
        connection.execute(
            update(COURIER).where(here, COURIER.c.position < position).values(position=position)
        )

    def _within(self, work: Callable[[Connection], _Answer], *, writing: bool = False) -> _Answer:
        """Do something in one transaction; the database's own error is not chained, since it may quote values."""
        try:
            with (
                self._engine.connect().execution_options(**{READ_ONLY: not writing}) as connection,
                connection.begin(),
            ):
                return work(connection)
        except (SQLAlchemyError, OSError) as error:
            name = type(error).__name__
        _log.warning("webhook.waiting reason=%s", name)
        raise LogUnavailable("the webhook's place in the log cannot be read or written")


def open_outbox(database_url: str, *, patience_s: float = 5.0) -> Outbox:
    """The outbox of a log that has been opened before, which made its tables.

    Raises:
        BadConfiguration, LogUnavailable: as `open_store`.
    """
    return Outbox(connect(database_url, patience_s))
