"""Makes a log of a million entries, and measures what people wait for on it; the figures stand in docs/log.md.

Every entry goes the way that any entry goes, only many to a transaction. Run it on an empty
database, with nothing else to do for the machine:

    python -m scripts.log_at_scale sqlite:////tmp/scale/log.db --entries 1000000 --keys /tmp/scale/keys

With the same keys and `--again`, a log that was made before is measured once more.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

from evals.dataset import own_cases
from rewriter.audit import RecordStore, Selection, new_id, open_store
from rewriter.audit.export import export
from rewriter.engines.offline import OfflineEngine
from rewriter.entries import Decision, Feedback, Review, Value
from rewriter.policies import Policies
from rewriter.service import Service
from rewriter.values import Record, Situation

STEPS = (10_000, 100_000, 250_000, 500_000, 1_000_000)
EACH = 4
"""Entries for each rewrite, itself included."""
BATCH = 250
AGENTS = 60
CUSTOMERS_SHARE = 6
"""One customer reference for so many rewrites."""
VOCABULARY = 20_000


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("database", help="the address of an empty database")
    parser.add_argument("--entries", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--keys", type=Path, help="the key file; without it, nobody can open the log again")
    parser.add_argument("--again", action="store_true", help="measure what is there")
    asked = parser.parse_args(arguments)
    store = open_store(asked.database, key_file=asked.keys or Path(tempfile.mkdtemp()) / "scale.keys")
    if asked.again:
        print(json.dumps({"entries": store.tail()[0], **measured(store, random.Random(asked.seed))}))  # noqa: S311
        store.close()
        return 0
    if store.tail()[0]:
        print("this log is not empty", file=sys.stderr)
        return 2
    dice = random.Random(asked.seed)  # noqa: S311 - made-up data
    records = varied(originals(), dice, asked.entries // EACH)
    started, spent = time.monotonic(), 0.0
    for step in [step for step in STEPS if step < asked.entries] + [asked.entries]:
        before = time.monotonic()
        held = store.tail()[0]
        while held < step and (batch := list(islice(records, min(BATCH, (step - held + EACH - 1) // EACH)))):
            store.add_all((record, afterwards(record, dice)) for record in batch)
            held += EACH * len(batch)
        spent += time.monotonic() - before
        print(json.dumps({"entries": held, "filled_s": round(spent), **measured(store, dice)}), flush=True)
    print(json.dumps({"took_s": round(time.monotonic() - started)}), flush=True)
    store.close()
    return 0


def originals() -> list[Record]:
    """What the offline engine made of the project's own cases."""
    made = []
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(f"sqlite:///{folder}/log.db")
        service = Service(policies=Policies("default"), store=store, offline=OfflineEngine(), deadline_s=30)
        for case in own_cases()[:80]:
            made.append(service.rewrite(Situation(case.message, case.draft, datetime.now(UTC))))
        service.close()
    return made


def varied(originals: list[Record], dice: random.Random, many: int) -> Iterator[Record]:
    """Rewrites of three years, each with words of its own from a vocabulary as skewed as a language's."""
    syllables = [a + b for a in "bdfgklmnprstv" for b in ("a", "e", "i", "o", "u", "ar", "en", "or")]
    words = ["".join(dice.choices(syllables, k=3)) for _ in range(VOCABULARY)]
    weights = [1 / rank for rank in range(1, VOCABULARY + 1)]
    pool = dice.choices(words, weights, k=200_000)
    start, gap = datetime.now(UTC) - timedelta(days=3 * 365), timedelta(days=3 * 365) / many
    for number in range(many):
        original = originals[number % len(originals)]
        at = start + number * gap
        said = " ".join(pool[(first := dice.randrange(len(pool) - 40)) : first + 40])
        situation = replace(
            original.situation,
            message=f"{original.situation.message}\n\n{said} KT-{number}",
            now=at,
            customer=replace(
                original.situation.customer, reference=f"C-{dice.randrange(max(1, many // CUSTOMERS_SHARE))}"
            ),
            agent=replace(original.situation.agent, name=f"Agent {dice.randrange(AGENTS)}"),
        )
        yield Record(new_id(at), at, situation, original.outcome)


def afterwards(record: Record, dice: random.Random) -> list[Value]:
    """Three things that were said of a rewrite."""
    text = record.outcome.rewrite.text if record.outcome.rewrite else ""
    return [
        Decision(dice.choice(("accepted", "edited", "rejected")), text, "", round(dice.random(), 4)),
        Feedback("blame.as-i-told-you", 0, "wrong", "As I told you"),
        Review({"tone": dice.randint(1, 5)}, note="Fine.", reviewer="Uma")
        if dice.random() < 0.05
        else Feedback("blame.as-i-told-you", 0, "right", "As I told you"),
    ]


def measured(store: RecordStore, dice: random.Random) -> dict[str, object]:
    """What is waited for, in milliseconds, and what is done in a second."""
    ids = [record.id for record in store.page(limit=200).records]
    deep = list(store.page_ids(Selection(), limit=200)[0])
    now = datetime.now(UTC)
    several = {
        "open": lambda: store.get(dice.choice(ids)),
        "list": lambda: store.page(limit=50),
        "list_filtered": lambda: store.page(dice.choice(FILTERS)(dice, now), limit=50),
        "search_rare": lambda: store.page(
            Selection(q=f"KT-{dice.randrange(store.tail()[0] // EACH)}"), limit=50
        ),
        "search_two_words": lambda: store.page(Selection(q="order tomorrow"), limit=50),
        "history": lambda: store.history(f"C-{dice.randrange(1000)}", now),
    }
    told: dict[str, object] = {name: timed(work) for name, work in several.items()}
    again = store.get(deep[0])
    told["append"] = timed(lambda: store.add(replace(again, id=new_id(now))), 30)
    began = time.perf_counter()
    found = store.verify()
    took = time.perf_counter() - began
    assert found.ok, found
    told["verify_per_s"] = round(found.entries / took)
    began = time.perf_counter()
    rows = sum(piece.count(b"\n") for piece in islice(export(store, "jsonl"), 40))
    told["export_per_s"] = round(rows / (time.perf_counter() - began))
    told["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    told["load"] = round(os.getloadavg()[0], 1)
    return told


def timed(work: Callable[[], object], times: int = 60) -> list[float]:
    """Wall and processor time, of each the median and the 95th percentile, in milliseconds."""
    wall, own = [], []
    for _ in range(times):
        began, began_own = time.perf_counter(), time.process_time()
        work()
        wall.append(1000 * (time.perf_counter() - began))
        own.append(1000 * (time.process_time() - began_own))
    return [
        round(figure, 1)
        for took in (wall, own)
        for figure in (statistics.median(took), statistics.quantiles(took, n=20)[-1])
    ]


FILTERS: tuple[Callable[[random.Random, datetime], Selection], ...] = (
    lambda dice, _: Selection(agent=f"Agent {dice.randrange(AGENTS)}"),
    lambda dice, _: Selection(customer=f"C-{dice.randrange(1000)}"),
    lambda _, __: Selection(family="profanity"),
    lambda _, __: Selection(status="needs_person", severity="block"),
    lambda _, __: Selection(reviewed=True, decision="edited"),
    lambda _, __: Selection(decision="none"),
    lambda _, __: Selection(engine="llm"),
    lambda dice, now: Selection(
        since=now - timedelta(days=(day := dice.randrange(30, 900))), until=now - timedelta(days=day - 7)
    ),
    lambda dice, now: Selection(
        agent=f"Agent {dice.randrange(AGENTS)}", until=now - timedelta(days=300), family="blame"
    ),
)


if __name__ == "__main__":
    sys.exit(main())
