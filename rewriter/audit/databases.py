"""How the log speaks to SQLite and to PostgreSQL: durable, patient, and never for ever."""

from __future__ import annotations

import os
import sqlite3
import threading
import weakref
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, TypeVar
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError

from rewriter.audit.silence import ImpatientConnection
from rewriter.errors import BadConfiguration, LogUnavailable

_Item = TypeVar("_Item")

READ_ONLY = "softanswer_read_only"
"""Execution option of a connection that only reads."""


def connect(database_url: str, patience_s: float) -> Engine:
    """An engine for a `sqlite:///` or `postgresql://` address; no connection is made yet.

    `patience_s` is how long one step may wait for a lock or for a free connection. The
    engine's errors never show a statement's values.

    Raises:
        BadConfiguration: another kind of database, or an address that cannot be read.
        LogUnavailable: the folder or file of a SQLite database cannot be made.
    """
    try:
        url = make_url(database_url)
    except (ArgumentError, ValueError):
        raise BadConfiguration("the database's address cannot be read") from None
    match url.get_backend_name():
        case "sqlite":
            return _sqlite(url, patience_s)
        case "postgresql" | "postgres":
            return _postgresql(url, patience_s)
    raise BadConfiguration("the database's address must begin with sqlite:/// or postgresql://")


def _sqlite(url: URL, patience_s: float) -> Engine:
    """One file, opened anew for each transaction.

    Opening takes a fraction of the commit's own time, and a connection kept open would go
    on writing to a file that somebody has deleted, or into a forked worker. `mode=rw`
    refuses to begin an empty log in the place of a lost one.
    """
    if url.database in (None, "", ":memory:"):
        raise BadConfiguration("the database's address must name a file: memory forgets every record")
    path = Path(str(url.database)).expanduser().absolute()
    try:
        _make_private(path)
    except OSError as error:
        raise LogUnavailable(
            f"the log cannot be opened: the folder {path.parent} cannot be used ({error.strerror})"
        ) from None
    address = f"file:{quote(str(path))}?mode=rw"

    def open_file() -> sqlite3.Connection:
        connection = sqlite3.connect(
            address, uri=True, timeout=patience_s, isolation_level=None, check_same_thread=False
        )
        try:
            for pragma in ("journal_mode=DELETE", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
                connection.execute(f"PRAGMA {pragma}")
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    engine = create_engine("sqlite+pysqlite://", creator=open_file, poolclass=NullPool, hide_parameters=True)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        reading = connection.get_execution_options().get(READ_ONLY, False)
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine


class Turns:
    """Lets the writers of one process queue up, `with turns: ...`; raises TimeoutError.

    SQLite's own waiting is polling: of 32 threads that wrote without a pause, some were
    passed over for more than five seconds.
    """

    def __init__(self, patience_s: float) -> None:
        self._lock = threading.Lock()
        self._patience_s = patience_s

    def __enter__(self) -> None:
        if not self._lock.acquire(timeout=self._patience_s):
            raise TimeoutError

    def __exit__(self, *_: object) -> None:
        self._lock.release()


@dataclass(eq=False, slots=True)
class _Place(Generic[_Item]):
    """Somebody's place in the line. It is called once: to the front, or because all is done."""

    item: _Item
    leads: bool = False
    written: bool = False
    called: threading.Event = field(default_factory=threading.Event)


class Line(Generic[_Item]):
    """Lets those who wait to write be written together, by the one at the front; `put` raises TimeoutError.

    A commit takes as long for many as for one, and of many threads each loses its time between
    two statements to the others. `put` returns when what was put has been committed, as ever.
    """

    def __init__(self, write: Callable[[list[_Item]], None], patience_s: float, most: int = 100) -> None:
        self._write = write
        self._patience_s = patience_s
        self._most = most
        self._lock = threading.Lock()
        self._led = False
        self._line: list[_Place[_Item]] = []

    def put(self, item: _Item) -> None:
        """Write it, or wait until somebody has. What `write` raises, the one at the front raises."""
        mine = _Place(item)
        with self._lock:
            if self._led:
                self._line.append(mine)
            else:
                self._led = mine.leads = True
        if not mine.leads:
            self._wait(mine)
        if mine.leads:
            self._lead(mine)
        elif not mine.written:
            raise LogUnavailable

    def _wait(self, mine: _Place[_Item]) -> None:
        if mine.called.wait(self._patience_s):
            return
        with self._lock:
            if mine in self._line:
                self._line.remove(mine)
                raise TimeoutError
        mine.called.wait()  # it is being written at this moment, which has an end of its own

    def _lead(self, mine: _Place[_Item]) -> None:
        with self._lock:
            batch = [mine, *self._line[: self._most - 1]]
            del self._line[: self._most - 1]
        try:
            self._write([one.item for one in batch])
            for one in batch:
                one.written = True
        finally:
            with self._lock:
                following = self._line.pop(0) if self._line else None
                self._led = following is not None
            if following is not None:
                following.leads = True
                following.called.set()
            for one in batch:
                one.called.set()


def _make_private(path: Path) -> None:
    """Let nobody but the owner read the file. An existing one is never opened here: closing a
    second descriptor would drop the locks that SQLite holds on it in this process."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_CLOEXEC, 0o600))
    except FileExistsError:
        status = path.stat()
        if status.st_mode & 0o077 and status.st_uid == os.geteuid():
            path.chmod(status.st_mode & 0o700)


def _postgresql(url: URL, patience_s: float) -> Engine:
    """A small pool. Every wait has an end: for a connection, a lock, a statement, a silent network.

    What the address itself sets (`?connect_timeout=2`) goes before our own choice.
    """
    milliseconds = int(patience_s * 1000)
    limits = (
        f"-c lock_timeout={milliseconds} -c statement_timeout={2 * milliseconds}"
        f" -c idle_in_transaction_session_timeout={4 * milliseconds} -c timezone=UTC"
    )
    waits: dict[str, str | int] = {
        "connect_timeout": max(2, round(patience_s)),
        "keepalives_idle": 10,
        "keepalives_interval": 5,
        "keepalives_count": 3,
        "tcp_user_timeout": 4 * milliseconds,
        "application_name": "softanswer",
    }
    ours = {name: value for name, value in waits.items() if name not in url.query}
    theirs = url.query.get("options", "")
    engine = create_engine(
        url.set(drivername="postgresql+psycopg"),
        hide_parameters=True,
        pool_size=5,
        max_overflow=10,
        pool_timeout=patience_s,
        pool_pre_ping=True,
        connect_args={**ours, "options": f"{limits} {theirs}".strip()},
    )

    @event.listens_for(engine, "do_connect")
    def open_connection(
        _dialect: object, _record: object, address: list[str], options: dict[str, Any]
    ) -> ImpatientConnection:
        connection = ImpatientConnection.connect(*address, **options)
        connection.silence_s = 4 * patience_s
        return connection

    _forget_after_fork(engine)
    return engine


def _forget_after_fork(engine: Engine) -> None:
    """A forked worker must not speak on its parent's connections; it begins with none."""
    held = weakref.ref(engine)

    def forget() -> None:
        if (ours := held()) is not None:
            ours.dispose(close=False)

    os.register_at_fork(after_in_child=forget)
