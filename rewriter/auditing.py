"""The log from a terminal, at work: verify, export, erase, retain, reindex."""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import make_url

from rewriter.audit import Selection, open_store
from rewriter.audit.export import export
from rewriter.audit.exported import links_in
from rewriter.audit.store import RecordStore
from rewriter.audit.verifier import Sworn, Verification, read_checkpoints, verify_export
from rewriter.audit_arguments import FILTERS
from rewriter.errors import BadConfiguration, BadInput
from rewriter.intake import ListRequest, read_request
from rewriter.policies import Policies
from rewriter.retention import retain
from rewriter.saved import Seals
from rewriter.settings import Settings, load_settings
from rewriter.troubles import Troubles

FINE, BROKEN = 0, 1


def run_audit(asked: argparse.Namespace) -> int:
    """Do what was asked and give the exit status."""
    settings = load_settings(os.environ)
    if asked.doing == "verify":
        return _verify(asked, settings)
    with closing(_store(settings)) as store:
        if asked.doing == "export":
            return _export(asked, store)
        if asked.doing == "erase":
            return _erase(asked, store)
        if asked.doing == "reindex":
            return _reindex(store)
        return _retain(asked, settings, store)


def _store(settings: Settings) -> RecordStore:
    url = make_url(settings.database_url)
    if url.get_backend_name() == "sqlite" and not Path(str(url.database)).expanduser().exists():
        raise BadConfiguration(f"there is no log at {url.database}")
    return open_store(settings.database_url, key_file=settings.key_file)


def _verify(asked: argparse.Namespace, settings: Settings) -> int:
    sworn = _sworn(asked.checkpoints or settings.checkpoint_file)
    if asked.export is None:
        with closing(_store(settings)) as store:
            found = store.verify(sworn)
    else:
        path = asked.export
        try:
            found = verify_export(lambda: links_in(path), sworn, asked.public_key, partial=asked.partial)
        except OSError as error:
            raise BadInput((("export", f"cannot be read ({error.strerror})"),)) from None
    print(json.dumps(dataclasses.asdict(found) | {"ok": found.ok}) if asked.json else said(found))
    return FINE if found.ok else BROKEN


def _sworn(path: Path) -> list[Sworn]:
    try:
        return read_checkpoints(path)
    except OSError as error:
        raise BadInput((("checkpoints", f"cannot be read ({error.strerror})"),)) from None
    except ValueError:
        raise BadInput((("checkpoints", "hold a line that is no checkpoint"),)) from None


def said(found: Verification) -> str:
    """A verification in a few lines."""
    if not found.ok:
        return f"The log is NOT whole: {found.damage} at entry {found.position}: {found.evidence}."
    lines = [f"The log is whole: {found.entries} entries, {found.checkpoints} signed checkpoints."]
    if found.erased:
        why = "each by an entry that says so" if not found.gaps else "or hidden by a calibration still open"
        lines.append(f"{found.erased} of them were erased, {why}.")
    if found.withheld:
        lines.append(
            f"Of {found.withheld}, what a calibration that is still open hides was left out, and cannot be proved here."
        )
    if found.gaps:
        lines.append(f"{found.gaps} gaps were taken for the work of a filter.")
    return "\n".join([*lines, f"It ends with {found.head}."])


def _export(asked: argparse.Namespace, store: RecordStore) -> int:
    wanted = {
        name.replace("-", "_"): value
        for name in FILTERS
        if (value := getattr(asked, name.replace("-", "_"))) is not None
    }
    selection = None
    if wanted:
        request = read_request(ListRequest, wanted)
        selection = Selection(**request.model_dump(by_alias=False, exclude={"cursor", "limit"}))
    seals = Seals(store)
    chosen = Troubles(store).named(selection) if selection else None
    pieces = export(store, asked.format, chosen, sealed=seals.hold, blind=seals.blind())
    try:
        with open(1 if asked.output == "-" else asked.output, "wb", closefd=asked.output != "-") as file:
            for piece in pieces:
                file.write(piece)
    except OSError as error:
        raise BadInput((("output", f"cannot be written ({error.strerror})"),)) from None
    return FINE


def _erase(asked: argparse.Namespace, store: RecordStore) -> int:
    reference = sys.stdin.readline().strip() if asked.reference == "-" else asked.reference.strip()
    if not reference:
        raise BadInput((("reference", "is empty"),))
    stones = store.erase(reference)
    records = sum(len(stone.facets["records"]) for stone in stones)
    if not records:
        print("The log holds nothing of this reference.")
        return FINE
    where = ", ".join(str(stone.position) for stone in stones)
    print(f"Erased: {records} {'rewrite' if records == 1 else 'rewrites'} and all that was said of them."
          f" Tombstone: entry {where}.")  # fmt: skip
    return FINE


def _reindex(store: RecordStore) -> int:
    made = store.reindex()
    print(f"The search index was made anew: {made} {'rewrite' if made == 1 else 'rewrites'}.")
    return FINE


def _retain(asked: argparse.Namespace, settings: Settings, store: RecordStore) -> int:
    done = retain(store, Policies(settings.policy), datetime.now(UTC), dry_run=asked.dry_run)
    would = "would be " if asked.dry_run else ""
    for name, days, count in done:
        kept = "keeps everything" if days is None else f"keeps {days} days: {count} rewrites {would}erased"
        print(f"{name}: {kept}")
    return FINE
