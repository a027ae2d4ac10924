"""A customer who is forgotten is forgotten: not a byte of theirs is left, and the log is still whole."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url

from rewriter.audit import RecordStore, Selection, open_store
from rewriter.audit.export import FORMATS, export
from rewriter.entries import Decision, Erasure, FindingVerdict, Kept, Review, Saved
from rewriter.errors import BadConfiguration, Erased
from rewriter.policies import Policies
from rewriter.policy import POLICIES
from rewriter.retention import retain
from rewriter.values import Commitment, History
from tests.records import a_record

ROOT = Path(__file__).resolve().parent.parent
MONDAY = datetime(2031, 3, 3, 9, 30, tzinfo=UTC)
SECRETS = ("quetzalcoatlus", "zephyranthes", "Ottoline-Xq", "REF-90817263", "Brunhilde Vq", "pyrrhuloxia")
"""Words of the message, the draft, an action, the reference, the agent's name, and what was sent."""


@pytest.fixture
def store(database_url: str) -> Iterator[RecordStore]:
    store = open_store(database_url)
    yield store
    store.close()


def write_of_a_customer(store: RecordStore, reference: str = SECRETS[3]) -> str:
    """A rewrite that holds every secret, and what came after it; gives its id."""
    record = a_record(
        message=f"My {SECRETS[0]} is broken, {reference}",
        draft=f"The {SECRETS[1]} left on Monday.",
        reference=reference,
        agent=SECRETS[4],
        commitments=(Commitment(f"Call {SECRETS[2]}", due=MONDAY),),
        families=("blame",),
    )
    store.add(record)
    store.append(Decision("edited", f"Dear {SECRETS[5]}", SECRETS[2], 0.5), record.id)
    store.append(Review({}, (FindingVerdict("blame.made-up", 0, "right"),), (), SECRETS[0]), record.id)
    store.append(Kept(0, SECRETS[2]), record.id)
    store.append(Saved("consensus", SECRETS[0], {"of": SECRETS[1]}), record.id)
    return record.id


def bytes_of(database_url: str) -> bytes:
    """All that the database holds of the log, as near to the disk as one can come."""
    if database_url.startswith("sqlite"):
        path = Path(database_url.removeprefix("sqlite:///"))
        return b"".join(file.read_bytes() for file in sorted(path.parent.iterdir()))
    url = make_url(database_url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(url, autocommit=True) as server:
        server.execute("CHECKPOINT")
        folder = server.execute("SELECT setting FROM pg_settings WHERE name = 'data_directory'").fetchone()
        tables = server.execute(
            "SELECT c.oid::regclass::text, pg_relation_filepath(c.oid) FROM pg_class c"
            " WHERE relkind IN ('r', 'i', 't') AND relnamespace IN ('public'::regnamespace, 'pg_toast'::regnamespace)"
        ).fetchall()
        found = []
        for _, place in tables:
            read = server.execute("SELECT pg_read_binary_file(%s, 0, 100000000, true)", [place]).fetchone()
            found.append(bytes(read[0]) if read and read[0] else b"")
        assert folder
    return b"".join(found)


def spelled(secret: str) -> tuple[bytes, ...]:
    """A secret as it could lie in a file."""
    return tuple(form.encode() for form in (secret, secret.casefold(), secret.upper(), secret.encode().hex()))


def test_no_letter_ever_lies_in_the_database_in_plain_text(store: RecordStore, database_url: str) -> None:
    write_of_a_customer(store)
    held = bytes_of(database_url)
    assert len(held) > 10_000
    assert [secret for secret in SECRETS for form in spelled(secret) if form in held] == []


def test_after_an_erasure_nothing_is_left_and_the_log_is_whole(
    store: RecordStore, database_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    gone = write_of_a_customer(store)
    stays = write_of_a_customer(store, "REF-2")
    sealed = [row.body for row in store.rows_of(gone)]
    keys = [row.wrapped for row in store.rows_of(gone)]
    assert store.history(SECRETS[3], MONDAY).rewrites == 1
    (stone,) = store.erase(SECRETS[3])
    assert isinstance(stone.value, Erasure)
    assert (stone.kind, stone.facets["records"], stone.value.why) == ("erasure", [gone], "request")
    with pytest.raises(Erased):
        store.get(gone)
    with pytest.raises(Erased):
        store.append(Decision("accepted"), gone)
    assert [(entry.kind, entry.value) for entry in store.entries_of(gone)] == [
        (kind, None) for kind in ("rewrite", "decision", "review", "kept", "consensus")
    ]
    assert [record.id for record in store.page(Selection(q=SECRETS[0])).records] == [stays]
    assert [record.id for record in store.page().records] == [stays]
    assert store.history(SECRETS[3], MONDAY) == History()
    assert store.verify().ok
    assert store.erase(SECRETS[3]) == ()
    store.close()
    held = bytes_of(database_url)
    if database_url.startswith("sqlite"):
        assert [piece for piece in (*sealed, *keys) if piece in held] == []
    else:
        assert keys[0] not in held
    again = open_store(database_url)
    for form in FORMATS:
        told = b"".join(export(again, form))
        assert [s for s in SECRETS[3:4] for f in spelled(s) if f in told] == []
    assert [secret for secret in SECRETS if secret in caplog.text] == []
    again.close()


def test_figures_outlive_an_erasure(store: RecordStore) -> None:
    gone = write_of_a_customer(store)
    store.erase(SECRETS[3])
    facets = {entry.kind: entry.facets for entry in store.entries_of(gone)}
    assert facets["rewrite"]["families"] == ["blame"]
    assert facets["review"]["findings"] == [["blame.made-up", "right"]]
    assert facets["decision"]["distance"] == 0.5


def test_a_reference_that_comes_back_after_its_erasure_is_a_new_one(store: RecordStore) -> None:
    write_of_a_customer(store)
    store.erase(SECRETS[3])
    new = write_of_a_customer(store)
    assert [record.id for record in store.page(Selection(customer=SECRETS[3])).records] == [new]
    assert store.get(new).situation.customer.reference == SECRETS[3]


def test_a_customer_of_many_letters_is_erased_in_several_steps(store: RecordStore) -> None:
    for _ in range(3):
        store.add(a_record(reference="C-1"))
    stays = a_record(reference="C-2")
    store.add(stays)
    import rewriter.audit.store as module

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_ERASED_AT_ONCE", 2)
        stones = store.erase("C-1")
    assert [len(stone.facets["records"]) for stone in stones] == [2, 1]
    assert store.page().records == (stays,)
    assert store.verify().ok


def test_without_a_reference_nothing_is_erased(store: RecordStore) -> None:
    record = a_record(reference="")
    store.add(record)
    assert store.erase("") == ()
    assert store.get(record.id) == record


# --- the key file --------------------------------------------------------------------------


def test_a_log_without_its_key_file_is_not_begun_anew(sqlite_url: str) -> None:
    store = open_store(sqlite_url)
    store.add(a_record())
    store.close()
    keys = Path(sqlite_url.removeprefix("sqlite:///")).with_suffix(".keys")
    assert keys.stat().st_mode & 0o777 == 0o600
    kept = keys.read_bytes()
    keys.unlink()
    with pytest.raises(BadConfiguration) as told:
        open_store(sqlite_url)
    for said in (f"the key file {keys} is missing", "from your copy", "SOFTANSWER_KEY_FILE"):
        assert said in str(told.value)
    for said in ("If there never was", "SOFTANSWER_DATA_DIR", "SOFTANSWER_DATABASE_URL"):
        assert said in str(told.value)
    assert not keys.exists()
    keys.write_text("{}")
    with pytest.raises(BadConfiguration, match="no key file"):
        open_store(sqlite_url)
    keys.write_bytes(kept)
    open_store(sqlite_url).close()


def test_another_logs_key_file_is_refused(database_url: str, tmp_path: Path) -> None:
    open_store(database_url).close()
    other = tmp_path / "other.keys"
    open_store(f"sqlite:///{tmp_path / 'other.db'}", key_file=other).close()
    with pytest.raises(BadConfiguration, match="not the one"):
        open_store(database_url, key_file=other)


_STARTERS = """
import os, sys
from pathlib import Path
from rewriter.audit.vault import open_vault
gate, latch = os.pipe()
for _ in range(4):
    if not os.fork():
        os.close(latch)
        os.read(gate, 1)  # waits until the parent lets go of the latch
        os.write(1, (open_vault(Path(sys.argv[1]), make=True).public_key + " ").encode())
        sys.exit()
os.close(latch)
for _ in range(4):
    os.wait()
"""


def test_processes_that_start_at_once_make_one_key_file(tmp_path: Path) -> None:
    finished = subprocess.run(
        [sys.executable, "-c", _STARTERS, str(tmp_path / "log.keys")],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        check=True,
        timeout=120,
    )
    keys = finished.stdout.split()
    assert (len(keys), len(set(keys))) == (4, 1)
    assert [file.name for file in tmp_path.iterdir()] == ["log.keys"]


# --- retention -----------------------------------------------------------------------------


def test_what_is_older_than_its_policy_keeps_is_erased_and_a_dry_run_only_counts(
    store: RecordStore, tmp_path: Path
) -> None:
    text = (POLICIES / "default.toml").read_text()
    (tmp_path / "default.toml").write_text(text + "\n[retention]\ndays = 30\n")
    (tmp_path / "lasting.toml").write_text(text)
    policies = Policies("default", tmp_path)
    old, young = a_record(at=MONDAY), a_record(at=MONDAY + timedelta(days=20))
    for record in (old, young):
        store.add(record)
    now = MONDAY + timedelta(days=31)
    for _ in range(2):
        tried = retain(store, policies, now, dry_run=True)
        assert [(each.policy, each.days, each.late) for each in tried] == [
            ("default", 30, 1),
            ("lasting", None, 0),
        ]
    assert [each.late for each in retain(store, policies, now, dry_run=False)] == [1, 0]
    assert store.page().records == (young,)
    (stone,) = store.entries("erasure").entries
    assert stone.facets == {"records": [old.id], "why": "retention"}
    assert store.verify().ok
