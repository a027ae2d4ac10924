"""The log as a file: CSV, JSON lines or Parquet, streamed, each row with its place in the chain.

`docs/log.md` documents the columns. A row can be verified again: what its hash is made over
stands in it, and for what has not been erased, so do the salt and the text that its commitment
is made over.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any, Literal

from sqlalchemy import Row

from rewriter.audit.body import read_body
from rewriter.audit.paging import Selection
from rewriter.audit.store import RecordStore
from rewriter.entries import Decision, Feedback, Kept, Review, Value, Wording
from rewriter.values import Record

Format = Literal["csv", "jsonl", "parquet"]
FORMATS: tuple[Format, ...] = ("csv", "jsonl", "parquet")
MEDIA_TYPES: dict[Format, str] = {
    "csv": "text/csv; charset=utf-8; header=present",
    "jsonl": "application/x-ndjson",
    "parquet": "application/vnd.apache.parquet",
}

CHAIN = (
    "position", "id", "at", "kind", "record", "facets", "content", "salt", "seal", "commitment", "previous", "hash",
)  # fmt: skip
"""What a row is verified by."""
READABLE = (
    "erased", "status", "decision", "distance", "policy", "engine", "model", "heat", "families",
    "customer", "agent", "message", "draft", "reply", "sent_text", "note",
)  # fmt: skip
"""The same once more, for people and spreadsheets."""
COLUMNS = CHAIN + READABLE
_NUMBERS = {"position": "int64", "heat": "int64", "distance": "float64", "erased": "bool"}

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
_ROWS_AT_ONCE = 500


def export(
    store: RecordStore,
    form: Format,
    selection: Selection | None = None,
    *,
    sealed: Callable[[str], bool] = lambda _: False,
    blind: frozenset[str] = frozenset(),
) -> Iterator[bytes]:
    """The log as bytes, piece by piece: all of it in the order of the chain, or, with a selection,
    those rewrites and all that happened to them, the latest rewrite first.

    `sealed` tells of a calibration whether nobody may see its reviews yet, and `blind` are the
    rewrites of which nobody may see who wrote them: of those reviews, and of all entries about
    those rewrites, the export has the entry, and not what it says. Who asks for the rewrites of
    one agent gets none of `blind`.

    Raises:
        LogUnavailable: the log cannot be read.
        BadInput: the selection cannot be used.
    """
    if selection is not None and selection.agent:
        selection = replace(selection, without=blind)
    found = store.walk_rows() if selection is None else _selected(store, selection)
    known = cache(sealed)
    rows = (_row(store, row, known, blind) for row in found)
    match form:
        case "csv":
            return _csv(rows)
        case "jsonl":
            return _jsonl(rows)
        case "parquet":
            return _parquet(rows)


def _selected(store: RecordStore, selection: Selection) -> Iterator[Row[Any]]:
    first = store.page_ids(selection, limit=200)

    def go_on() -> Iterator[Row[Any]]:
        ids, cursor = first
        while True:
            for record_id in ids:
                yield from store.rows_of(record_id)
            if cursor is None:
                return
            ids, cursor = store.page_ids(selection, limit=200, cursor=cursor)

    return go_on()


def _row(
    store: RecordStore, row: Row[Any], sealed: Callable[[str], bool], blind: frozenset[str]
) -> dict[str, Any]:
    facets = json.loads(row.facets)
    opened = store.opened(row)
    erased = opened is None
    if row.record in blind or (
        row.kind == "review" and facets.get("calibration") and sealed(facets["calibration"])
    ):
        opened = None
    made: dict[str, Any] = {
        "position": row.position,
        "id": row.id,
        "at": (_EPOCH + timedelta(microseconds=row.at)).isoformat(timespec="microseconds"),
        "kind": row.kind,
        "record": row.record,
        "facets": row.facets,
        "content": opened[1].decode() if opened else None,
        "salt": opened[0].hex() if opened else None,
        "seal": row.seal.hex(),
        "commitment": row.commitment.hex(),
        "previous": row.previous.hex(),
        "hash": row.hash.hex(),
        "erased": erased,
    }
    for name in ("status", "decision", "distance", "policy", "engine", "model", "heat"):
        made[name] = facets.get(name)
    made["families"] = " ".join(facets["families"]) if "families" in facets else None
    made |= dict.fromkeys(("customer", "agent", "message", "draft", "reply", "sent_text", "note"))
    if opened:
        made |= _said(read_body(row.kind, opened[1]))
    return made


def _said(value: Value) -> dict[str, Any]:
    match value:
        case Record():
            rewrite = value.outcome.rewrite
            return {
                "customer": value.situation.customer.reference,
                "agent": value.situation.agent.name,
                "message": value.situation.message,
                "draft": value.situation.draft,
                "reply": rewrite.text if rewrite else None,
            }
        case Decision():
            return {"sent_text": value.sent_text, "note": value.reason}
        case Review() | Feedback() | Kept():
            return {"note": value.note}
        case Wording():
            return {"reply": value.text}
        case _:
            return {}


# --- forms ---------------------------------------------------------------------------------


def _csv(rows: Iterable[dict[str, Any]]) -> Iterator[bytes]:
    """RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe before it."""
    page = io.StringIO(newline="")
    writer = csv.writer(page)
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow([_cell(row[name]) for name in COLUMNS])
        if page.tell() > 65_536:
            yield _drained(page)
    yield _drained(page)


def _drained(page: io.StringIO) -> bytes:
    piece = page.getvalue().encode()
    page.seek(0)
    page.truncate()
    return piece


def _cell(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str) and value.lstrip(" ").startswith(_FORMULA):
        return "'" + value
    return value


def _jsonl(rows: Iterable[dict[str, Any]]) -> Iterator[bytes]:
    piece: list[bytes] = []
    for row in rows:
        piece.append(json.dumps({name: row[name] for name in COLUMNS}, ensure_ascii=False).encode() + b"\n")
        if len(piece) == _ROWS_AT_ONCE:
            yield b"".join(piece)
            piece = []
    yield b"".join(piece)


def _parquet(rows: Iterable[dict[str, Any]]) -> Iterator[bytes]:
    """A row group for every few hundred rows; what is written is handed on at once."""
    import pyarrow  # noqa: PLC0415 - large and slow to load
    import pyarrow.parquet  # noqa: PLC0415

    schema = pyarrow.schema([(name, _NUMBERS.get(name, "string")) for name in COLUMNS])
    pipe = _Pipe()
    writer = pyarrow.parquet.ParquetWriter(pipe, schema, compression="zstd")
    batch: list[dict[str, Any]] = []
    for row in rows:
        batch.append({name: row[name] for name in COLUMNS})
        if len(batch) == _ROWS_AT_ONCE:
            writer.write_table(pyarrow.Table.from_pylist(batch, schema))
            batch = []
            yield pipe.drained()
    if batch:
        writer.write_table(pyarrow.Table.from_pylist(batch, schema))
    writer.close()
    yield pipe.drained()


class _Pipe(io.RawIOBase):
    """A file that forgets what has been taken from it."""

    def __init__(self) -> None:
        self._held = bytearray()
        self._taken = 0

    def writable(self) -> bool:
        return True

    def write(self, piece: Any) -> int:
        self._held += memoryview(piece)
        return len(piece)

    def tell(self) -> int:
        return self._taken + len(self._held)

    def drained(self) -> bytes:
        piece = bytes(self._held)
        self._taken += len(piece)
        self._held.clear()
        return piece
