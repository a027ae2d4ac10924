"""The log from a terminal: what is printed, and with which exit status."""

from __future__ import annotations

import io
import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from rewriter.audit import RecordStore, Selection, open_store
from rewriter.audit.checkpoints import Checkpoints
from rewriter.cli import main
from rewriter.entries import Decision
from rewriter.service import build_service
from rewriter.settings import load_settings
from tests.records import a_record

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SOFTANSWER_DATA_DIR", str(tmp_path))
    return tmp_path


@pytest.fixture
def store(folder: Path) -> Iterator[RecordStore]:
    """A log with three rewrites of two customers, as the service would keep it."""
    store = open_store(f"sqlite:///{folder / 'softanswer.db'}")
    for reference in ("C-1", "C-2", "C-1"):
        record = a_record(reference=reference, agent="Ann")
        store.add(record)
        store.append(Decision("accepted"), record.id)
    Checkpoints(store, folder / "softanswer.checkpoints").sign_if_due()
    yield store
    store.close()


def audit(capsys: Captured, *arguments: str) -> tuple[int, str, str]:
    status = main(["audit", *arguments])
    told = capsys.readouterr()
    return status, told.out, told.err


def test_a_whole_log_is_said_to_be_whole(store: RecordStore, capsys: Captured) -> None:
    status, out, _ = audit(capsys, "verify")
    assert status == 0
    assert out.startswith("The log is whole: 6 entries, 1 signed checkpoints.")
    assert store.tail()[1].hex() in out
    status, out, _ = audit(capsys, "verify", "--json")
    assert (status, json.loads(out)["ok"], json.loads(out)["entries"]) == (0, True, 6)


def test_a_broken_log_names_the_entry_and_exits_with_1(
    store: RecordStore, folder: Path, capsys: Captured
) -> None:
    with sqlite3.connect(folder / "softanswer.db") as connection:
        connection.execute("UPDATE entries SET facets = '{}' WHERE position = 3")
    connection.close()
    status, out, _ = audit(capsys, "verify")
    assert (status, out) == (
        1,
        "The log is NOT whole: modification at entry 3: its hash is not that of what it says.\n",
    )


def test_an_old_copy_is_known_by_the_file_of_checkpoints(
    store: RecordStore, folder: Path, capsys: Captured
) -> None:
    old = (folder / "softanswer.db").read_bytes()
    store.add(a_record())
    Checkpoints(store, folder / "softanswer.checkpoints").sign_if_due()
    (folder / "softanswer.db").write_bytes(old)
    status, out, _ = audit(capsys, "verify")
    assert (status, "replay at entry 7" in out) == (1, True)


@pytest.mark.parametrize("form", ["csv", "jsonl", "parquet"])
def test_an_export_is_proved_without_the_database(
    store: RecordStore, folder: Path, capsys: Captured, form: str
) -> None:
    file = folder / f"out.{form}"
    assert audit(capsys, "export", "--format", form, "--output", str(file))[0] == 0
    status, out, _ = audit(capsys, "verify", "--export", str(file), "--public-key", store.public_key)
    assert (status, "6 entries, 1 signed" in out) == (0, True)
    part = folder / f"part.{form}"
    assert audit(capsys, "export", "--format", form, "--customer", "C-2", "--output", str(part))[0] == 0
    assert audit(capsys, "verify", "--export", str(part))[0] == 1
    assert audit(capsys, "verify", "--export", str(part), "--partial")[0] == 0


def test_an_export_goes_to_standard_output_unless_told_otherwise(
    store: RecordStore, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["audit", "export", "--format", "jsonl", "--decision", "accepted"]) == 0
    assert len(capfdbinary.readouterr().out.splitlines()) == 6


def test_a_reference_is_erased_and_cannot_be_erased_twice(
    store: RecordStore, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    status, out, _ = audit(capsys, "erase", "C-1")
    assert (status, out) == (
        0,
        "Erased: 2 rewrites and all that was said of them. Tombstone: entry 7.\n",
    )
    monkeypatch.setattr("sys.stdin", io.StringIO("C-1\n"))
    assert audit(capsys, "erase", "-")[1] == "The log holds nothing of this reference.\n"
    status, out, _ = audit(capsys, "verify")
    assert (status, "4 of them were erased" in out) == (0, True)


def test_retention_without_a_number_keeps_everything(store: RecordStore, capsys: Captured) -> None:
    status, out, _ = audit(capsys, "retain", "--dry-run")
    assert (status, out) == (0, "collections: keeps everything\ndefault: keeps everything\n")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("export", "--format", "csv", "--status", "fine"), "status: must be"),
        (("export", "--format", "csv", "--output", "/no/such/folder/x"), "output: cannot be written"),
        (("verify", "--export", "nowhere.csv"), "export: cannot be read"),
        (("verify", "--export", "nowhere.txt"), "must be a .csv"),
        (("erase", " "), "reference: is empty"),
    ],
)
def test_bad_use_is_one_line(
    store: RecordStore, capsys: Captured, arguments: tuple[str, ...], words: str
) -> None:
    status, _, error = audit(capsys, *arguments)
    assert (status, words in error, error.count("\n")) == (2, True, 1)


def test_where_there_is_no_log_none_is_made(folder: Path, capsys: Captured) -> None:
    status, _, error = audit(capsys, "verify")
    assert (status, "there is no log at" in error) == (2, True)
    assert list(folder.iterdir()) == []


# --- what the service adds -----------------------------------------------------------------


def test_each_version_in_force_is_an_entry_once(folder: Path) -> None:
    settings = load_settings({"SOFTANSWER_DATA_DIR": str(folder)})
    for _ in range(2):
        service = build_service(settings)
        versions = [entry.facets["subject"] for entry in service.walk("version")]
        service.close()
    assert set(versions) == {"settings", "policy", "rules", "prompts"}
    other = build_service(load_settings({"SOFTANSWER_DATA_DIR": str(folder), "SOFTANSWER_DEADLINE_S": "5"}))
    assert len(list(other.walk("version"))) == len(versions) + 1
    other.close()


def test_a_service_signs_its_log_from_start_to_close(folder: Path) -> None:
    service = build_service(load_settings({"SOFTANSWER_DATA_DIR": str(folder)}))
    service.start()
    assert service.verification().ok
    service.close()
    assert (folder / "softanswer.checkpoints").read_text().count("\n") >= 1


def test_the_search_index_is_made_anew_from_a_terminal(
    store: RecordStore, folder: Path, capsys: Captured
) -> None:
    with sqlite3.connect(folder / "softanswer.db") as connection:
        connection.execute("DROP TABLE marks")
    connection.close()
    assert audit(capsys, "reindex") == (0, "The search index was made anew: 3 rewrites.\n", "")
    assert len(store.page(Selection(agent="Ann")).records) == 3
