"""Whatever is done to the log behind its back is noticed and called by its name, on both databases."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, delete, insert, select

from rewriter.audit import RecordStore, open_store
from rewriter.audit.chain import GENESIS, entry_hash
from rewriter.audit.checkpoints import Checkpoints
from rewriter.audit.databases import connect
from rewriter.audit.tables import CHECKPOINTS, ENTRIES, KEYS, RECORDS
from rewriter.audit.verifier import Link, Sworn, Verification, hash_of, read_checkpoints, verify_export
from rewriter.entries import (
    Decision,
    Feedback,
    FindingVerdict,
    Kept,
    Missed,
    Review,
    Saved,
    Value,
    Version,
    Wording,
)
from rewriter.values import Commitment
from tests.records import a_record

MONDAY = datetime(2031, 3, 3, 9, 30, tzinfo=UTC)
SAID: tuple[Value, ...] = (
    Decision("edited", "Sent.", "Shorter.", 0.4),
    Review({"tone": 4}, (FindingVerdict("blame.x", 0, "right"),), (Missed(0, 2, "blame"),), "Fine.", "Uma"),
    Feedback("blame.x", 0, "wrong", "It", "Meant kindly."),
    Kept(0, "Call back"),
    Wording(1, "Hello, I am sorry.", changed=True),
)
Row = dict[str, Any]


@dataclass
class Tampered:
    """A log with two of each kind of entry, and hands that reach past the program."""

    store: RecordStore
    engine: Engine
    rows: list[Row]

    def put(self, rows: list[Row]) -> None:
        """Let the log hold just these entries."""
        with self.engine.begin() as connection:
            connection.execute(delete(ENTRIES))
            if rows:
                connection.execute(insert(ENTRIES), rows)

    def verified(self, rows: list[Row] | None = None, sworn: list[Sworn] | None = None) -> Verification:
        if rows is not None:
            self.put(rows)
        return self.store.verify(sworn or [])

    def copy(self) -> list[Row]:
        return [dict(row) for row in self.rows]


@pytest.fixture
def log(database_url: str) -> Iterator[Tampered]:
    store = open_store(database_url)
    for number in range(2):
        record = a_record(
            at=MONDAY + timedelta(minutes=number),
            reference=f"C-{number}",
            families=("blame",),
            commitments=(Commitment("Call back"),),
        )
        store.add(record)
        for value in SAID:
            store.append(value, record.id)
        store.append(Saved("view", f"view {number}", {"a": [1]}))
        store.append(Version("rules", "guardrails", "ab" * 32))
        if number:
            store.erase(f"C-{number}")
    engine = connect(database_url, 5.0)
    with engine.connect() as connection:
        rows = [
            dict(row._mapping) for row in connection.execute(select(ENTRIES).order_by(ENTRIES.c.position))
        ]
    yield Tampered(store, engine, rows)
    engine.dispose()
    store.close()


def changed(value: Any) -> Iterator[Any]:
    """Other values of the same type, each as near as can be."""
    match value:
        case int():
            yield from (value + 1_000, value ^ (1 << 40))
        case bytes():
            for at in (0, len(value) // 2, len(value) - 1):
                yield value[:at] + bytes([value[at] ^ 1]) + value[at + 1 :]
            yield value[:-1]
        case str():
            yield from (value[:-1] + chr(ord(value[-1]) ^ 1), value + "x", value[:-1])
        case None:
            yield "01ARZ3NDEKTSV4RRFFQ69G5FAV"


def test_a_log_that_nobody_touched_is_whole(log: Tampered) -> None:
    found = log.verified()
    assert (found.ok, found.entries, found.erased) == (True, len(log.rows), 1 + len(SAID))
    assert found.head == log.rows[-1]["hash"].hex()


def tamperings(rows: list[Row]) -> Iterator[tuple[int, str, Any]]:
    """Each field of each entry, and another value for it."""
    for index, row in enumerate(rows):
        for name, value in row.items():
            others = [b"another text"] if name == "body" and value is None else list(changed(value))
            if name in ("record", "body") and value is not None:
                others.append(None)
            for other in others:
                yield index, name, other


def test_every_field_of_every_entry_is_guarded(log: Tampered) -> None:
    """On what the database gave, entry by entry; the next test asks the database itself."""
    assert {row["kind"] for row in log.rows} == {
        "rewrite", "decision", "review", "feedback", "kept", "wording", "erasure", "version", "view",
    }  # fmt: skip
    tried: Counter[str] = Counter()
    unnoticed = []
    for index, name, other in tamperings(log.rows):
        rows = log.copy()
        rows[index][name] = other
        found = verify_export(lambda rows=rows: iter(sorted(map(_link, rows))))  # type: ignore[misc]
        tried[name] += 1
        if found.ok or (name != "position" and found.position != index + 1):
            unnoticed.append((log.rows[index]["kind"], name, found))
    assert unnoticed == []
    assert set(tried) == set(ENTRIES.c.keys())
    assert tried.total() >= 300


def test_a_field_changed_in_the_database_is_noticed_there(log: Tampered) -> None:
    for name in ENTRIES.c.keys():  # noqa: SIM118 - a collection of columns, not a mapping
        row = log.rows[3]
        with log.engine.begin() as connection:
            here = ENTRIES.c.hash == row["hash"]
            connection.execute(ENTRIES.update().where(here).values({name: next(changed(row[name]))}))
        found = log.verified()
        assert not found.ok, name
        assert name == "position" or found.position == 4, name
        with log.engine.begin() as connection:
            connection.execute(delete(ENTRIES).where(ENTRIES.c.position.not_in([1, 2, 3])))
            connection.execute(insert(ENTRIES), log.rows[3:])


def _named(
    log: Tampered, damage: str, position: int, rows: list[Row], sworn: list[Sworn] | None = None
) -> None:
    found = log.verified(rows, sworn)
    assert (found.damage, found.position) == (damage, position), found


def renumbered(rows: list[Row]) -> list[Row]:
    return [row | {"position": position} for position, row in enumerate(rows, start=1)]


def test_entries_that_are_gone_are_missed(log: Tampered) -> None:
    for first, many in ((0, 1), (4, 1), (4, 3), (len(log.rows) - 2, 1)):
        rows = log.copy()
        del rows[first : first + many]
        _named(log, "deletion", first + 1, rows)
        _named(log, "deletion", first + 1, renumbered(rows))


def test_entries_that_changed_places_are_noticed(log: Tampered) -> None:
    for one, other in ((0, 1), (3, 4), (2, 9), (0, len(log.rows) - 1)):
        rows = log.copy()
        rows[one], rows[other] = rows[other], rows[one]
        _named(log, "reordering", one + 1, renumbered(rows))


def _forged(after: Row, **changes: Any) -> Row:
    """An entry as the writer would have made it, by somebody who knows how the chain is made."""
    row = after | {
        "position": after["position"] + 1,
        "id": "01ARZ3NDEKTSV4RRFFQ69G5FAV",
        "previous": after["hash"],
    }
    return rehashed(row | changes)


def rehashed(row: Row) -> Row:
    said = {name: value for name, value in row.items() if name not in ("body", "hash")}
    return row | {"hash": entry_hash(**said)}


def test_entries_that_were_put_in_are_noticed(log: Tampered) -> None:
    for at in (1, 5, len(log.rows) - 1):
        rows = log.copy()
        rows.insert(at, _forged(rows[at - 1]))
        _named(log, "insertion", at + 1, renumbered(rows))
        rows[at] = rehashed(rows[at] | {"previous": b"\1" * 32, "position": at + 1})
        _named(log, "insertion", at + 1, renumbered(rows))


def test_an_entry_played_again_is_noticed(log: Tampered) -> None:
    again = log.rows[3] | {"position": len(log.rows) + 1, "id": "01ARZ3NDEKTSV4RRFFQ69G5FAV"}
    found = log.verified([*log.rows, again])
    assert (found.damage, found.position) == ("insertion", 4) or found.damage == "insertion"


def test_an_entry_changed_and_hashed_anew_is_noticed(log: Tampered) -> None:
    for at in (0, 6, len(log.rows) - 2):
        rows = log.copy()
        rows[at] = rehashed(rows[at] | {"at": rows[at]["at"] + 1})
        _named(log, "modification", at + 1, rows)


def test_a_chain_written_anew_disagrees_with_a_signed_checkpoint(log: Tampered) -> None:
    signed = log.store.checkpoint()
    rows, previous = log.copy(), GENESIS
    rows[2]["facets"] = '{"decision":"accepted"}'
    for index, row in enumerate(rows):
        rows[index] = rehashed(row | {"previous": previous})
        previous = rows[index]["hash"]
    _named(log, "modification", signed.position, rows)


def test_a_log_cut_short_is_noticed_from_within(log: Tampered) -> None:
    cut = next(index for index, row in enumerate(log.rows) if index > 8 and row["kind"] == "view")
    log.store.checkpoint()
    _named(log, "truncation", cut + 1, log.rows[:cut])
    _named(log, "truncation", 1, [])
    with log.engine.begin() as connection:
        connection.execute(delete(CHECKPOINTS))
    record = a_record()
    log.put(log.rows)
    log.store.add(record)
    assert log.verified().ok
    _named(log, "truncation", len(log.rows) + 1, log.rows)


def test_an_old_copy_put_back_disagrees_with_what_was_kept_elsewhere(log: Tampered, tmp_path: Path) -> None:
    checkpoints = Checkpoints(log.store, tmp_path / "checkpoints")
    checkpoints.sign_if_due()
    assert log.verified(sworn=read_checkpoints(tmp_path / "checkpoints")).ok
    with log.engine.begin() as connection:
        old = {table: [dict(row._mapping) for row in connection.execute(select(table))] for table in ALL}
    for _ in range(3):
        log.store.append(Saved("view", "new"))
    checkpoints.sign_if_due()
    sworn = read_checkpoints(tmp_path / "checkpoints")
    assert log.verified(sworn=sworn).ok
    with log.engine.begin() as connection:
        for table, rows in old.items():
            connection.execute(delete(table))
            connection.execute(insert(table), rows)
    assert log.verified().ok
    found = log.verified(sworn=sworn)
    assert (found.damage, found.position) == ("replay", len(log.rows) + 1)
    for _ in range(5):
        log.store.append(Saved("view", "another story"))
    found = log.verified(sworn=sworn)
    assert (found.damage, found.position) == ("replay", len(log.rows) + 3)


ALL = (ENTRIES, KEYS, RECORDS, CHECKPOINTS)


def test_what_was_erased_and_is_back_comes_from_an_old_copy(log: Tampered) -> None:
    record = a_record(reference="C-9")
    log.store.add(record)
    with log.engine.connect() as connection:
        before = dict(connection.execute(select(ENTRIES).where(ENTRIES.c.id == record.id)).one()._mapping)
    (stone,) = log.store.erase("C-9")
    with log.engine.begin() as connection:
        connection.execute(ENTRIES.update().where(ENTRIES.c.id == record.id).values(body=before["body"]))
    found = log.verified()
    assert (found.damage, found.position) == ("replay", stone.position)


def test_a_tombstone_cannot_be_taken_away_to_hide_what_is_gone(log: Tampered) -> None:
    kept = [row for row in log.rows if row["body"] is not None]
    with log.engine.begin() as connection:
        connection.execute(ENTRIES.update().where(ENTRIES.c.id == kept[1]["id"]).values(body=None))
    found = log.verified()
    assert (found.damage, found.position) == ("modification", kept[1]["position"])


@pytest.mark.parametrize("field", ["at", "position", "hash", "signature"])
def test_every_field_of_a_checkpoint_is_guarded(log: Tampered, field: str) -> None:
    log.store.checkpoint()
    with log.engine.begin() as connection:
        row = dict(connection.execute(select(CHECKPOINTS)).one()._mapping)
        for other in list(changed(row[field]))[:1]:
            connection.execute(CHECKPOINTS.update().values({field: other}))
    assert log.verified().damage == "forged_checkpoint"


def test_a_checkpoint_signed_by_another_key_is_none(log: Tampered, tmp_path: Path) -> None:
    other = open_store(f"sqlite:///{tmp_path / 'other.db'}")
    checkpoints = Checkpoints(other, tmp_path / "checkpoints")
    checkpoints.sign_if_due()
    other.close()
    found = log.verified(sworn=read_checkpoints(tmp_path / "checkpoints"))
    assert found.damage == "forged_checkpoint"


def test_the_verifier_reads_the_chain_for_itself(log: Tampered) -> None:
    """Both readings agree on names and texts that need care in JSON."""
    for row in log.rows[:4]:
        odd = row | {"kind": 'a"b\\c\n', "facets": "é😡\x7f", "record": None}
        link = _link(odd)
        assert hash_of(link) == rehashed(odd)["hash"]


def _link(row: Row) -> Link:
    said = {name: value for name, value in row.items() if name != "body"}
    return Link(**said, seal_found=None if row["body"] is None else sha256(row["body"]).digest())


# --- when checkpoints are signed -----------------------------------------------------------


def test_an_end_is_signed_when_it_moved_and_when_it_stood_still_for_long(
    sqlite_url: str, tmp_path: Path
) -> None:
    store = open_store(sqlite_url)
    file = tmp_path / "apart" / "checkpoints"
    patient = Checkpoints(store, file)
    assert [bool(patient.sign_if_due()) for _ in range(2)] == [True, False]
    store.append(Saved("view", "mine"))
    assert [bool(patient.sign_if_due()) for _ in range(2)] == [True, False]
    restless = Checkpoints(store, file, idle_s=0.0)
    assert [bool(restless.sign_if_due()) for _ in range(2)] == [True, True]
    assert [one.position for one in read_checkpoints(file)] == [0, 1, 1, 1]
    assert all(one.holds() for one in read_checkpoints(file))
    assert file.stat().st_mode & 0o777 == 0o600
    store.close()


def test_a_thread_signs_from_start_to_close(sqlite_url: str, tmp_path: Path) -> None:
    store = open_store(sqlite_url)
    checkpoints = Checkpoints(store, tmp_path / "checkpoints", every_s=3_600)
    checkpoints.start()
    checkpoints.close()
    assert len(read_checkpoints(tmp_path / "checkpoints")) == 1
    store.append(Saved("view", "mine"))
    assert store.verify(read_checkpoints(tmp_path / "checkpoints")).ok
    store.close()


def test_a_checkpoint_that_cannot_be_made_holds_up_nobody(sqlite_url: str, tmp_path: Path) -> None:
    store = open_store(sqlite_url)
    (tmp_path / "file").touch()
    assert Checkpoints(store, tmp_path / "file" / "checkpoints").sign_if_due() is None
    Path(sqlite_url.removeprefix("sqlite:///")).unlink()
    assert Checkpoints(store, tmp_path / "checkpoints").sign_if_due() is None
    store.close()
