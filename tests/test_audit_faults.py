"""What the log does when its database is killed, locked, full, read-only, gone, or not there."""

from __future__ import annotations

import json
import logging
import os
import resource
import select
import shutil
import socket
import socketserver
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import make_url, text

from rewriter.audit import RecordStore, open_store
from rewriter.audit.databases import Line, connect
from rewriter.errors import LogUnavailable
from tests.records import a_record

ROOT = Path(__file__).resolve().parent.parent
SECRET = "my-private-letter"
PATIENCE_S = 0.3


@pytest.fixture
def store(database_url: str) -> Iterator[RecordStore]:
    store = open_store(database_url, patience_s=PATIENCE_S)
    yield store
    store.close()


@pytest.fixture
def postgres(postgres_url: str) -> Iterator[RecordStore]:
    store = open_store(postgres_url, patience_s=PATIENCE_S)
    yield store
    store.close()


def path_of(sqlite_url: str) -> Path:
    return Path(sqlite_url.removeprefix("sqlite:///"))


def server_of(postgres_url: str) -> str:
    return make_url(postgres_url).set(drivername="postgresql").render_as_string(hide_password=False)


def assert_unavailable(work: Callable[[], object], within_s: float = 3.0) -> None:
    """It says so soon, and neither the error nor anything chained to it holds the text."""
    started = time.monotonic()
    with pytest.raises(LogUnavailable) as caught:
        work()
    assert time.monotonic() - started < within_s
    error: BaseException | None = caught.value
    while error is not None:
        assert SECRET not in f"{error!r} {error} {error.args}"
        error = error.__cause__ or error.__context__


# --- kill -9 -------------------------------------------------------------------------------

_NURSERY = """
import json, os, signal, sys, time
from rewriter.audit import open_store
from tests.records import a_record
url, rounds = sys.argv[1], int(sys.argv[2])
acknowledged = []
for number in range(rounds):
    ours, theirs = os.pipe()
    writer = os.fork()
    if not writer:
        store = open_store(url)
        while True:
            record = a_record(message='word ' * 500)
            store.add(record)
            os.write(theirs, record.id.encode())
    os.close(theirs)
    said = os.read(ours, 26)
    time.sleep(0.02 + 0.013 * number)
    os.kill(writer, signal.SIGKILL)
    os.waitpid(writer, 0)
    while piece := os.read(ours, 65536):
        said += piece
    os.close(ours)
    acknowledged += [said[at : at + 26].decode() for at in range(0, len(said), 26)]
print(json.dumps(acknowledged))
"""


def test_no_acknowledged_record_is_lost_to_kill_9(database_url: str) -> None:
    finished = subprocess.run(
        [sys.executable, "-c", _NURSERY, database_url, "6"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        check=True,
        timeout=120,
    )
    acknowledged = json.loads(finished.stdout)
    assert len(acknowledged) >= 6
    store = open_store(database_url)
    for record_id in acknowledged:
        assert store.get(record_id).id == record_id
    store.close()
    if database_url.startswith("sqlite"):
        with sqlite3.connect(path_of(database_url)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        connection.close()


def test_a_killed_log_is_whole_whatever_was_being_written(database_url: str, tmp_path: Path) -> None:
    """The small sister of `scripts/kill_the_log.py`: rewrites, decisions, reviews, erasures, checkpoints."""
    finished = subprocess.run(
        [sys.executable, "-m", "scripts.kill_the_log", database_url, "--kills", "6", "--writers", "3"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        timeout=120,
    )
    found = json.loads(finished.stdout)
    assert (finished.returncode, found["lost"], found["whole"]) == (0, 0, True), found
    assert found["acknowledged"] > 0


# --- forks and lost connections ------------------------------------------------------------


def test_a_forked_worker_speaks_on_connections_of_its_own(database_url: str) -> None:
    script = """
import os, sys
from rewriter.audit import open_store
from tests.records import a_record
store = open_store(sys.argv[1])
store.add(a_record())
worker = os.fork()
for _ in range(15):
    store.add(a_record())
if worker:
    failed = os.waitpid(worker, 0)[1]
    print(failed, len(store.page(limit=100).records))
"""
    finished = subprocess.run(
        [sys.executable, "-c", script, database_url],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        check=True,
        timeout=120,
    )
    assert finished.stdout == b"0 31\n"


def test_a_connection_that_the_server_dropped_is_replaced(postgres_url: str, postgres: RecordStore) -> None:
    postgres.add(a_record())
    with psycopg.connect(server_of(postgres_url)) as other:
        other.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    postgres.add(a_record())
    assert len(postgres.page().records) == 2


class Door(socketserver.ThreadingTCPServer):
    """Stands before a PostgreSQL server and passes everything on, until a caller says `mute_at` or
    is among the first `muted`: from then on neither side of that connection hears the other."""

    daemon_threads = True

    def __init__(self, postgres_url: str) -> None:
        with psycopg.connect(server_of(postgres_url)) as known:
            self._behind = (known.info.host, known.info.port)
        self.callers = self.muted = 0
        self.mute_at: bytes | None = None
        super().__init__(("127.0.0.1", 0), socketserver.BaseRequestHandler)

    def finish_request(self, caller: Any, client_address: Any) -> None:
        self.callers += 1
        number, muted = self.callers, False
        with self._server() as server:
            while True:
                for speaker in select.select([caller, server], [], [])[0]:
                    said = speaker.recv(65536)
                    if not said:
                        return
                    muted = (
                        muted or number <= self.muted or (self.mute_at is not None and self.mute_at in said)
                    )
                    if not muted:
                        (server if speaker is caller else caller).sendall(said)

    def _server(self) -> socket.socket:
        host, port = self._behind
        if not host.startswith("/"):
            return socket.create_connection((host, port))
        server = socket.socket(socket.AF_UNIX)
        server.connect(f"{host}/.s.PGSQL.{port}")
        return server


@pytest.fixture
def door(postgres_url: str) -> Iterator[Door]:
    with Door(postgres_url) as door:
        threading.Thread(target=door.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        yield door
        door.shutdown()


@pytest.fixture
def behind_door(postgres_url: str, door: Door) -> Iterator[RecordStore]:
    url = make_url(postgres_url).set(host="127.0.0.1", port=door.server_address[1])
    store = open_store(str(url), patience_s=PATIENCE_S)
    yield store
    store.close()


def test_a_server_that_falls_silent_in_the_middle_is_given_up(behind_door: RecordStore, door: Door) -> None:
    before, unheard, after = a_record(), a_record(draft=SECRET), a_record()
    behind_door.add(before)
    door.mute_at = b"COMMIT"
    assert_unavailable(lambda: behind_door.add(unheard))
    door.mute_at = None
    behind_door.add(after)
    assert {record.id for record in behind_door.page().records} == {before.id, after.id}


def test_a_connection_that_has_fallen_silent_is_replaced(behind_door: RecordStore, door: Door) -> None:
    behind_door.add(a_record())
    door.muted = door.callers
    behind_door.add(a_record())
    assert len(behind_door.page().records) == 2


# --- locked --------------------------------------------------------------------------------


@contextmanager
def locked(database_url: str) -> Iterator[None]:
    if database_url.startswith("sqlite"):
        other = sqlite3.connect(path_of(database_url), isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.close()
    else:
        with psycopg.connect(server_of(database_url)) as server:
            server.execute("LOCK TABLE entries, records IN ACCESS EXCLUSIVE MODE")
            yield


def test_a_locked_log_is_waited_for_and_then_given_up(store: RecordStore, database_url: str) -> None:
    kept = a_record()
    store.add(kept)
    with locked(database_url):
        assert_unavailable(lambda: store.add(a_record(draft=SECRET)))
        assert_unavailable(lambda: store.get(kept.id))
        assert_unavailable(lambda: store.history("C-1", kept.created_at))
    store.add(a_record())
    assert len(store.page().records) == 2


def test_those_who_wait_for_a_locked_log_do_not_wait_one_after_the_other(
    store: RecordStore, database_url: str
) -> None:
    started = time.monotonic()
    with locked(database_url), ThreadPoolExecutor(8) as pool:
        waiting = [pool.submit(store.add, a_record()) for _ in range(8)]
        assert {type(one.exception()) for one in waiting} == {LogUnavailable}
    assert time.monotonic() - started < 5 * PATIENCE_S


def test_a_sqlite_log_that_somebody_writes_to_can_be_read(sqlite_url: str) -> None:
    store = open_store(sqlite_url, patience_s=PATIENCE_S)
    kept = a_record()
    store.add(kept)
    other = sqlite3.connect(path_of(sqlite_url), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert store.get(kept.id) == kept
    assert not store.ready().ok
    other.close()
    assert store.ready().ok


# --- read-only, full, gone, damaged --------------------------------------------------------


@contextmanager
def as_nobody() -> Iterator[None]:
    """Root may write anywhere, so a test of permissions steps down for a while."""
    if os.geteuid():
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def test_a_read_only_file_can_be_read_and_says_that_it_cannot_be_written() -> None:
    folder = Path(tempfile.mkdtemp())
    path = folder / "log.db"
    store = open_store(f"sqlite:///{path}", patience_s=PATIENCE_S)
    kept = a_record()
    store.add(kept)
    path.chmod(0o444)
    path.with_suffix(".keys").chmod(0o444)
    folder.chmod(0o555)
    with as_nobody():
        assert_unavailable(lambda: store.add(a_record(draft=SECRET)))
        state = store.ready()
        assert (state.ok, state.writable, state.migrated) == (False, False, True)
        assert store.get(kept.id) == kept
        assert open_store(f"sqlite:///{path}").get(kept.id) == kept
    folder.chmod(0o755)
    shutil.rmtree(folder)


def test_a_read_only_server_can_be_read_and_says_that_it_cannot_be_written(postgres_url: str) -> None:
    open_store(postgres_url).close()
    store = open_store(f"{postgres_url}?options=-c%20default_transaction_read_only%3Don")
    assert_unavailable(lambda: store.add(a_record(draft=SECRET)))
    state = store.ready()
    assert (state.ok, state.writable, state.migrated) == (False, False, True)
    assert store.page().records == ()
    store.close()


def test_a_full_disk_loses_nothing_that_was_recorded(sqlite_url: str) -> None:
    store = open_store(sqlite_url)
    kept = a_record()
    store.add(kept)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path_of(sqlite_url).stat().st_size, hard))
    try:
        assert_unavailable(lambda: store.add(a_record(message=SECRET + os.urandom(50_000).hex())))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert store.page().records == (kept,)
    store.add(a_record())


def test_a_vanished_log_is_not_begun_anew(store: RecordStore, database_url: str) -> None:
    kept = a_record()
    store.add(kept)
    if database_url.startswith("sqlite"):
        path_of(database_url).unlink()
    else:
        database = make_url(database_url)
        with psycopg.connect(server_of(str(database.set(database="postgres"))), autocommit=True) as server:
            server.execute(f'DROP DATABASE "{database.database}" WITH (FORCE)')
    assert_unavailable(lambda: store.add(a_record(draft=SECRET)))
    assert_unavailable(lambda: store.get(kept.id))
    assert_unavailable(store.page)
    assert not store.ready().ok
    if database_url.startswith("sqlite"):
        assert not path_of(database_url).exists()


def test_a_damaged_record_is_reported_without_its_words(store: RecordStore, database_url: str) -> None:
    kept = a_record()
    store.add(kept)
    engine = connect(database_url, PATIENCE_S)
    with engine.begin() as connection:
        connection.execute(text("UPDATE entries SET body = :body"), {"body": SECRET.encode()})
    engine.dispose()
    assert_unavailable(lambda: store.get(kept.id))
    assert_unavailable(store.page)


# --- not there at all ----------------------------------------------------------------------


def test_a_file_that_is_no_database_is_left_alone(sqlite_url: str) -> None:
    path = path_of(sqlite_url)
    path.parent.mkdir()
    path.write_text(SECRET * 100)
    assert_unavailable(lambda: open_store(sqlite_url, patience_s=PATIENCE_S))
    assert path.read_text() == SECRET * 100


def test_a_folder_that_cannot_be_made_is_reported(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert_unavailable(lambda: open_store(f"sqlite:///{tmp_path}/file/log.db"))


def test_a_server_that_is_not_there_is_reported_soon() -> None:
    with socket.socket() as unheard:
        unheard.bind(("127.0.0.1", 0))  # bound, and not listening: connections are refused
        port = unheard.getsockname()[1]
        assert_unavailable(lambda: open_store(f"postgresql://nobody:{SECRET}@127.0.0.1:{port}/log"))


def test_a_server_that_never_answers_is_given_up() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        assert_unavailable(
            lambda: open_store(f"postgresql://nobody@127.0.0.1:{port}/log?connect_timeout=2"), within_s=6
        )


# --- what is on the disk, and in the log lines ---------------------------------------------


def test_nobody_else_can_read_a_sqlite_log(sqlite_url: str) -> None:
    path = path_of(sqlite_url)
    open_store(sqlite_url).close()
    assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    path.chmod(0o644)
    open_store(sqlite_url).close()
    assert path.stat().st_mode & 0o777 == 0o600


def test_sqlite_is_set_to_survive_a_power_cut(sqlite_url: str) -> None:
    open_store(sqlite_url).close()
    with sqlite3.connect(path_of(sqlite_url)) as other:
        other.execute("PRAGMA journal_mode=WAL")
    other.close()
    engine = connect(sqlite_url, PATIENCE_S)
    with engine.connect() as connection:
        for pragma, expected in (
            ("journal_mode", "delete"),
            ("synchronous", 2),
            ("foreign_keys", 1),
            ("busy_timeout", 300),
        ):
            found = connection.exec_driver_sql(f"PRAGMA {pragma}").scalar()
            assert (pragma, found) == (pragma, expected)


def test_no_log_line_holds_the_text_however_much_is_logged(
    database_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.DEBUG, "rewriter")  # whatever level an app in this process has set
    caplog.set_level(logging.INFO, "sqlalchemy.engine")
    store = open_store(database_url, patience_s=PATIENCE_S)
    record = a_record(message=SECRET, draft=SECRET, reference=SECRET, agent=SECRET)
    store.add(record)
    assert_unavailable(lambda: store.add(record))
    store.history(SECRET, record.created_at)
    with locked(database_url):
        assert_unavailable(lambda: store.add(a_record(draft=SECRET)))
    store.close()
    assert {"rewriter.audit.store", "sqlalchemy.engine.Engine"} <= {line.name for line in caplog.records}
    assert SECRET not in caplog.text


# --- the line of those who write -----------------------------------------------------------


class Slow:
    """Writes what it is given when it is let go; the first batch fails where `fails` says so."""

    def __init__(self, *, fails: bool = False) -> None:
        self.batches: list[list[int]] = []
        self.begun = threading.Event()
        self.let_go = threading.Event()
        self._fails = fails

    def __call__(self, items: list[int]) -> None:
        self.batches.append(items)
        self.begun.set()
        assert self.let_go.wait(30)
        if self._fails and len(self.batches) > 1:
            raise OSError("the disk is gone")


def in_line(line: Line[int], many: int) -> None:
    """Wait until so many stand behind the one that writes."""
    until = time.monotonic() + 30
    while len(line._line) < many:
        assert time.monotonic() < until
        time.sleep(0.001)


def test_those_who_wait_to_write_are_written_together() -> None:
    slow = Slow()
    line = Line(slow, 30)
    with ThreadPoolExecutor(9) as pool:
        first = pool.submit(line.put, 0)
        assert slow.begun.wait(30)
        others = [pool.submit(line.put, number) for number in range(1, 9)]
        in_line(line, 8)
        assert not any(one.done() for one in (first, *others))
        slow.let_go.set()
        for one in (first, *others):
            one.result(30)
    assert slow.batches[0] == [0]
    assert sorted(slow.batches[1]) == list(range(1, 9))
    line.put(9)
    assert slow.batches[2] == [9]


def test_nobody_takes_a_failed_batch_for_written() -> None:
    slow = Slow(fails=True)
    line = Line(slow, 30)
    with ThreadPoolExecutor(5) as pool:
        first = pool.submit(line.put, 0)
        assert slow.begun.wait(30)
        others = [pool.submit(line.put, number) for number in range(1, 5)]
        in_line(line, 4)
        slow.let_go.set()
        first.result(30)
        assert sorted(type(one.exception(30)).__name__ for one in others) == [
            "LogUnavailable", "LogUnavailable", "LogUnavailable", "OSError",
        ]  # fmt: skip


def test_who_has_waited_too_long_in_line_is_not_written_later() -> None:
    slow = Slow()
    line = Line(slow, 0.05)
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(line.put, 0)
        assert slow.begun.wait(30)
        assert isinstance(pool.submit(line.put, 1).exception(30), TimeoutError)
        slow.let_go.set()
        first.result(30)
    line.put(2)
    assert slow.batches == [[0], [2]]
