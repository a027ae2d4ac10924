"""An export read again, so that the verifier can prove it without the database."""

from __future__ import annotations

import csv
import hashlib
import json
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from rewriter.audit.verifier import Link
from rewriter.errors import BadInput

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_ONLY_ASKED = (
    "position", "id", "at", "kind", "record", "facets", "content", "salt", "seal", "commitment", "previous", "hash",
)  # fmt: skip


def links_in(path: Path) -> Iterator[Link]:
    """The entries of an exported file, in its order; its name tells the form: .csv, .jsonl or .parquet.

    Raises:
        BadInput: it is of no such form, or a row cannot be read.
        OSError: it cannot be read.
    """
    rows = {".csv": _csv, ".jsonl": _jsonl, ".parquet": _parquet}.get(path.suffix.lower())
    if rows is None:
        raise BadInput((("export", "must be a .csv, .jsonl or .parquet file"),))
    number = 0
    try:
        for row in rows(path):
            number += 1
            yield _link(row)
    except (KeyError, TypeError, ValueError, csv.Error) as error:
        raise BadInput((("export", f"row {number} cannot be read ({type(error).__name__})"),)) from None


def _link(row: Mapping[str, Any]) -> Link:
    content, salt = row["content"] or None, row["salt"] or None
    found = None
    if content is not None:  # one without its salt agrees with no commitment
        found = hashlib.sha256(bytes.fromhex(salt or "") + content.encode()).digest()
    at = (datetime.fromisoformat(row["at"]) - _EPOCH) // timedelta(microseconds=1)
    seal = bytes.fromhex(row["seal"])
    return Link(
        position=int(row["position"]),
        id=row["id"],
        at=at,
        kind=row["kind"],
        record=row["record"] or None,
        facets=row["facets"],
        seal=seal,
        commitment=bytes.fromhex(row["commitment"]),
        previous=bytes.fromhex(row["previous"]),
        hash=bytes.fromhex(row["hash"]),
        seal_found=None if content is None else seal,
        commitment_found=found,
        withheld=content is None and row["kind"] == "review" and _of_calibration(row["facets"]),
        judged_blind=tuple(json.loads(content)["data"]["records"])
        if content and row["kind"] == "calibration"
        else (),
    )


def _of_calibration(facets: str) -> bool:
    """Whether facets are those of a review for a calibration; those that somebody has broken are not."""
    try:
        return bool(json.loads(facets)["calibration"])
    except (ValueError, KeyError, TypeError):
        return False


def _csv(path: Path) -> Iterator[Mapping[str, Any]]:
    csv.field_size_limit(sys.maxsize)
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, strict=True)


def _jsonl(path: Path) -> Iterator[Mapping[str, Any]]:
    with path.open(encoding="utf-8", newline="\n") as file:
        for line in file:
            yield json.loads(line)


def _parquet(path: Path) -> Iterator[Mapping[str, Any]]:
    import pyarrow  # noqa: PLC0415 - large and slow to load
    import pyarrow.parquet  # noqa: PLC0415

    try:
        with pyarrow.parquet.ParquetFile(path) as file:
            for batch in file.iter_batches(batch_size=1_000, columns=list(_ONLY_ASKED)):
                yield from batch.to_pylist()
    except pyarrow.ArrowException as error:
        raise ValueError(type(error).__name__) from None
