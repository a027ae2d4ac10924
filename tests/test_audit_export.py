"""The log as a file: every form, row by row provable, streamed, and harmless in a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow.parquet
import pytest

from rewriter.audit import RecordStore, Selection, open_store
from rewriter.audit.checkpoints import Checkpoints
from rewriter.audit.export import COLUMNS, FORMATS, Format, export
from rewriter.audit.exported import links_in
from rewriter.audit.verifier import hash_of, read_checkpoints, verify_export
from rewriter.entries import Decision, Review, Saved
from rewriter.errors import BadInput
from tests.records import a_record

FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\nx", " =1", "＝1")


@pytest.fixture
def store(database_url: str) -> Iterator[RecordStore]:
    store = open_store(database_url)
    for number in range(3):
        record = a_record(
            message=f'Said "no",\nline {number} 😡', reference=f"C-{number}", agent="=cmd|' /C calc'!A0"
        )
        store.add(record)
        store.append(Decision("edited", "Sent.", "-shorter", 0.25), record.id)
    store.append(Review({"tone": 3}, note="=HYPERLINK()"), record.id)
    store.append(Saved("view", "mine"))
    store.erase("C-1")
    yield store
    store.close()


def rows_of(form: Format, file: bytes) -> list[dict[str, Any]]:
    if form == "csv":
        return list(csv.DictReader(io.StringIO(file.decode(), newline=""), strict=True))
    if form == "jsonl":
        return [json.loads(line) for line in file.decode().split("\n")[:-1]]
    rows: list[dict[str, Any]] = pyarrow.parquet.read_table(io.BytesIO(file)).to_pylist()
    return rows


def kept(folder: Path, form: Format, file: bytes) -> Path:
    path = folder / f"log.{form}"
    path.write_bytes(file)
    return path


@pytest.mark.parametrize("form", FORMATS)
def test_an_export_holds_every_entry_and_proves_itself(
    store: RecordStore, tmp_path: Path, form: Format
) -> None:
    checkpoints = Checkpoints(store, tmp_path / "checkpoints")
    checkpoints.sign_if_due()
    file = b"".join(export(store, form))
    rows = rows_of(form, file)
    assert tuple(rows[0]) == COLUMNS
    assert [int(row["position"]) for row in rows] == list(range(1, 10))
    assert rows[0]["message"] == 'Said "no",\nline 0 😡'
    assert json.loads(rows[0]["content"])["situation"]["customer"]["reference"] == "C-0"
    path = kept(tmp_path, form, file)
    found = verify_export(lambda: links_in(path), read_checkpoints(tmp_path / "checkpoints"))
    assert (found.ok, found.entries, found.erased, found.head) == (True, 9, 2, store.tail()[1].hex())
    erased = [row for row in rows if row["erased"] in (True, "true")]
    assert [(row["content"] or None, row["message"] or None) for row in erased] == [(None, None)] * 2


@pytest.mark.parametrize("form", FORMATS)
def test_a_filtered_export_holds_those_rewrites_and_what_came_of_them(
    store: RecordStore, tmp_path: Path, form: Format
) -> None:
    file = b"".join(export(store, form, Selection(customer="C-2")))
    rows = rows_of(form, file)
    assert [row["kind"] for row in rows] == ["rewrite", "decision", "review"]
    path = kept(tmp_path, form, file)
    found = verify_export(lambda: links_in(path), partial=True)
    assert (found.ok, found.entries) == (True, 3)
    assert found.gaps >= 1
    assert not verify_export(lambda: links_in(path)).ok


@pytest.mark.parametrize("form", FORMATS)
def test_several_rewrites_of_a_filtered_export_prove_themselves_in_the_order_of_the_list(
    store: RecordStore, tmp_path: Path, form: Format
) -> None:
    file = b"".join(export(store, form, Selection(status="ready")))
    positions = [int(row["position"]) for row in rows_of(form, file)]
    assert positions != sorted(positions)  # the latest rewrite first, each with what came of it
    Checkpoints(store, tmp_path / "checkpoints").sign_if_due()
    sworn = read_checkpoints(tmp_path / "checkpoints")
    path = kept(tmp_path, form, file)
    found = verify_export(lambda: links_in(path), sworn, partial=True)
    assert (found.ok, found.entries) == (True, len(positions))


def test_a_filtered_export_that_was_tampered_with_names_the_row(store: RecordStore, tmp_path: Path) -> None:
    rows = rows_of("jsonl", b"".join(export(store, "jsonl", Selection(status="ready"))))
    neighbour = next(row for row in rows if any(row["position"] == one["position"] + 1 for one in rows))

    def found(changed: list[dict[str, Any]]) -> tuple[str | None, int | None]:
        path = kept(tmp_path, "jsonl", "".join(json.dumps(row) + "\n" for row in changed).encode())
        told = verify_export(lambda: links_in(path), partial=True)
        return told.damage, told.position

    assert found([*rows, rows[0]]) == ("insertion", rows[0]["position"])
    assert found([rows[0] | {"facets": "{}"}, *rows[1:]]) == ("modification", rows[0]["position"])
    (link,) = links_in(kept(tmp_path, "jsonl", json.dumps(neighbour).encode()))
    forged = hash_of(link, previous=bytes(32)).hex()
    others = [row for row in rows if row is not neighbour]
    assert found([*others, neighbour | {"previous": "00" * 32, "hash": forged}]) == (
        "modification",
        neighbour["position"],
    )


@pytest.mark.parametrize("form", FORMATS)
def test_what_a_calibration_still_hides_is_left_out_and_the_rest_is_proved(
    sqlite_url: str, tmp_path: Path, form: Format
) -> None:
    store = open_store(sqlite_url)
    record = a_record(reference="C-1", agent="Sam Weller")
    store.add(record)
    for calibration in ("open", "closed", None):
        store.append(Review({"tone": 3}, note=f"{calibration} note", calibration=calibration), record.id)
    file = b"".join(export(store, form, sealed=lambda calibration: calibration == "open"))
    notes = [row["note"] or None for row in rows_of(form, file)]
    assert notes == [None, None, "closed note", "None note"]
    found = verify_export(lambda: links_in(kept(tmp_path, form, file)))
    assert (found.ok, found.entries, found.withheld, found.erased) == (True, 4, 1, 0)

    # Who wrote is hidden as well, with all that is said of the letter; a calibration must name it.
    file = b"".join(export(store, form, blind=frozenset({record.id})))
    assert not any(
        row["content"] or row["agent"] or row["draft"] or row["note"] for row in rows_of(form, file)
    )
    found = verify_export(lambda: links_in(kept(tmp_path, form, file)))
    assert (found.damage, found.position) == ("modification", 1)
    store.append(Saved("calibration", "Spring", {"records": [record.id], "reviewers": ["Ida"]}))
    file = b"".join(export(store, form, blind=frozenset({record.id})))
    found = verify_export(lambda: links_in(kept(tmp_path, form, file)))
    assert (found.ok, found.entries, found.withheld, found.erased) == (True, 5, 4, 0)
    mine = Selection(agent="Sam Weller")
    assert rows_of(form, b"".join(export(store, form, mine, blind=frozenset({record.id})))) == []
    assert len(rows_of(form, b"".join(export(store, form, mine)))) == 4
    store.erase("C-1")
    path = kept(
        tmp_path, form, b"".join(export(store, form, sealed=lambda calibration: calibration == "open"))
    )
    found = verify_export(lambda: links_in(path))
    assert (found.ok, found.withheld, found.erased) == (True, 0, 4)
    store.close()


def test_only_a_review_of_a_calibration_may_be_left_out(store: RecordStore, tmp_path: Path) -> None:
    rows = rows_of("jsonl", b"".join(export(store, "jsonl")))
    rows[6] |= {"content": None, "salt": None}
    assert rows[6]["kind"] == "review"
    path = kept(tmp_path, "jsonl", "".join(json.dumps(row) + "\n" for row in rows).encode())
    found = verify_export(lambda: links_in(path))
    assert (found.damage, found.position) == ("modification", 7)


@pytest.mark.parametrize("column", ["content", "salt", "facets", "kind", "record", "id", "at", "hash"])
def test_a_changed_cell_of_an_export_is_noticed(store: RecordStore, tmp_path: Path, column: str) -> None:
    rows = rows_of("jsonl", b"".join(export(store, "jsonl")))
    was = str(rows[5][column])
    other = "b" if was[-2] == "a" else "a"
    if column == "at":
        other = "7" if was[-7] == "6" else "6"
        rows[5][column] = was[:-7] + other + was[-6:]
    else:
        rows[5][column] = was[:-2] + other + was[-1]
    path = kept(tmp_path, "jsonl", "".join(json.dumps(row) + "\n" for row in rows).encode())
    found = verify_export(lambda: links_in(path))
    assert (found.ok, found.position) == (False, 6)


def test_a_spreadsheet_takes_no_cell_for_a_formula(sqlite_url: str) -> None:
    store = open_store(sqlite_url)
    for formula in FORMULAS:
        record = a_record(message=formula, draft=formula, agent=formula)
        store.add(record)
        store.append(Decision("edited", formula, formula), record.id)
    file = b"".join(export(store, "csv"))
    assert file.count(b"\r\n") == 2 * len(FORMULAS) + 1
    for row in csv.reader(io.StringIO(file.decode(), newline=""), strict=True):
        assert len(row) == len(COLUMNS)
        assert [cell for cell in row if cell.lstrip(" ").startswith(tuple("=+-@\t\r\n＝＋－＠"))] == []
    store.close()


def test_what_was_erased_cannot_be_given_words_again(store: RecordStore, tmp_path: Path) -> None:
    rows = rows_of("jsonl", b"".join(export(store, "jsonl")))
    rows[3]["content"] = rows[1]["content"]
    path = kept(tmp_path, "jsonl", "".join(json.dumps(row) + "\n" for row in rows).encode())
    assert verify_export(lambda: links_in(path)).position == 4


def test_an_export_takes_no_more_memory_when_the_log_grows(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rewriter.audit.store._BATCH", 10)
    monkeypatch.setattr("rewriter.audit.export._ROWS_AT_ONCE", 10)
    store = open_store(sqlite_url)
    peaks = []
    for many in (40, 120):
        for _ in range(many):
            store.add(a_record(message="word " * 1_000))
        tracemalloc.start()
        for _ in export(store, "jsonl"):
            pass
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    store.close()
    assert peaks[1] < 1.3 * peaks[0]


@pytest.mark.parametrize(
    ("name", "held"),
    [
        ("log.txt", b""),
        ("log.jsonl", b"{}\n"),
        ("log.jsonl", b"\xff\n"),
        ("log.csv", b"a,b\r\n1,2\r\n"),
        ("log.parquet", b"x"),
    ],
)
def test_a_file_that_is_no_export_is_refused(tmp_path: Path, name: str, held: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(held)
    with pytest.raises(BadInput):
        list(links_in(path))


def test_an_empty_log_is_an_export_without_rows(sqlite_url: str) -> None:
    store = open_store(sqlite_url)
    for form in FORMATS:
        assert rows_of(form, b"".join(export(store, form))) == []
    store.close()
