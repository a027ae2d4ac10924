"""Kills writers of one log with SIGKILL, again and again, and looks for what they were told was kept.

Several processes write at once: rewrites, decisions, reviews, now and then an erasure or a
checkpoint. One after another is killed at a moment of chance and another takes its place. In the end
every entry that was acknowledged must be there, at the position that was told, and the chain
must be whole.

    python -m scripts.kill_the_log sqlite:////tmp/kills/log.db --kills 100
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import select
import signal
import sqlite3
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import make_url

from rewriter.audit import RecordStore, open_store
from rewriter.entries import Decision, Entry, Review
from rewriter.errors import Erased, LogUnavailable
from tests.records import a_record


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("database", help="the address of an empty database")
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--writers", type=int, default=4)
    parser.add_argument("--seed", type=int, default=7)
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        found = killed(asked.database, Path(folder) / "kills.keys", asked.kills, asked.writers, asked.seed)
    print(json.dumps(found))
    return 0 if found["whole"] and not found["lost"] else 1


def killed(url: str, keys: Path, kills: int, writers: int, seed: int) -> dict[str, object]:
    """Kill that many writers; what was acknowledged, what of it is lost, and whether the log is whole."""
    dice = random.Random(seed)  # noqa: S311 - moments of chance
    open_store(url, key_file=keys).close()
    acknowledged: dict[int, str] = {}
    alive: dict[int, int] = {}
    for number in range(writers):
        _start(alive, url, keys, seed + number)
    for number in range(kills):
        victim = dice.choice(list(alive))
        select.select([alive[victim]], [], [])  # whoever has not begun yet has nothing to lose
        time.sleep(dice.uniform(0.0, 0.15))
        os.kill(victim, signal.SIGKILL)
        os.waitpid(victim, 0)
        acknowledged |= _told(alive.pop(victim))
        if number < kills - writers:
            _start(alive, url, keys, seed + writers + number)
    store = open_store(url, key_file=keys)
    kept = {entry.position: entry.id for entry in store.walk(read=False)}
    proof = store.verify()
    store.close()
    return {
        "database": make_url(url).get_backend_name(),
        "kills": kills,
        "acknowledged": len(acknowledged),
        "kept": len(kept),
        "lost": sum(kept.get(position) != entry_id for position, entry_id in acknowledged.items()),
        "whole": proof.ok and _sound(url),
        "erased": proof.erased,
    }


def _start(alive: dict[int, int], url: str, keys: Path, seed: int) -> None:
    """One more writer; `alive` tells where each one speaks."""
    ear, mouth = os.pipe()
    pid = os.fork()
    if pid:
        os.close(mouth)
        alive[pid] = ear
        return
    for other in (ear, *alive.values()):
        os.close(other)
    try:
        _write(open_store(url, key_file=keys), mouth, random.Random(seed))  # noqa: S311
    finally:
        os._exit(1)


def _write(store: RecordStore, mouth: int, dice: random.Random) -> None:
    while True:
        with contextlib.suppress(
            LogUnavailable, Erased
        ):  # told that nothing was kept; it goes on with another
            _write_some(store, mouth, dice)


def _write_some(store: RecordStore, mouth: int, dice: random.Random) -> None:
    def say(entry: Entry) -> None:
        os.write(mouth, f"{entry.position:012d}{entry.id}".encode())

    record = a_record(message="word " * dice.randrange(10, 2_000), reference=f"C-{dice.randrange(50)}")
    store.add(record)
    say(store.entries_of(record.id)[0])
    say(store.append(Decision("edited", "Sent.", "", 0.5), record.id))
    say(store.append(Review({"tone": 4}), record.id))
    if dice.random() < 0.1:
        for stone in store.erase(record.situation.customer.reference):
            say(stone)
    if dice.random() < 0.1:
        store.checkpoint()


def _told(ear: int) -> dict[int, str]:
    """What a writer said it was told before it died; whole words only."""
    said = b""
    while piece := os.read(ear, 65_536):
        said += piece
    os.close(ear)
    words = [said[at : at + 38].decode() for at in range(0, len(said) - 37, 38)]
    return {int(word[:12]): word[12:] for word in words}


def _sound(url: str) -> bool:
    """Whether SQLite itself finds nothing wrong with the file."""
    if not url.startswith("sqlite"):
        return True
    connection = sqlite3.connect(str(make_url(url).database))
    try:
        checked: list[tuple[str]] = connection.execute("PRAGMA integrity_check").fetchall()
        return checked == [("ok",)]
    finally:
        connection.close()


if __name__ == "__main__":
    sys.exit(main())
