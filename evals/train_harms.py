"""`python -m evals.train_harms`: fits what is asked of a customer's clause to readers' judgements, and says how far it can be trusted.

The judgements of what to be sorry for stand in `evals/harms.jsonl`: a clause of a message of the corpus, said to its
writer, and what a reader thought of it as what a reply is sorry for: 2 the heart of it, 1 fine,
0 better not said. Clauses without a situation were written for the purpose; those that are `picked` are what earlier weights
chose in messages of which nothing else was judged: they teach what is chosen wrongly, and set no bar. Those in `evals/denials.jsonl` were held against
the draft of their situation by another reader: 1 where to be sorry that it is so is at odds with the letter (by which it
is not so, or no failing of ours), 0 where not. Needs the dependency group `train`, which nothing else needs.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from evals.dataset import HERE
from evals.fitting import Judgement, Sample, fit, left_out, share, written
from rewriter.retelling import denial, harm
from rewriter.retelling.clause_weight import SIGNS
from rewriter.weighing import Weights

HARMS = HERE / "harms.jsonl"
DENIALS = HERE / "denials.jsonl"
_EMPHASIS = (1.0, 0.7, 1.5)
"""How much a clause of each judgement counts: what is merely fine teaches less."""
_RIGHT = 0.87
"""Of the clauses chosen, the best of each message, at least this share has to be fine, in messages left out."""
_DENIED = 0.12
"""This share of clauses, in messages left out, is taken for what is often denied: two in five of them are. At twice as many,
readers who compared both openings thought the thin one right in 37 of 71 letters: no bargain."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A clause, said to the customer, and its judgement; `situation` is its place in the corpus, "" for a clause made up;
    `picked` if weights had chosen it before it was judged."""

    situation: str
    clause: str
    label: int
    picked: bool = False


def read_judged(file: Path) -> tuple[Judged, ...]:
    """All judgements, in the file's order."""
    rows = map(json.loads, file.read_text(encoding="utf-8").splitlines())
    return tuple(Judged(**row) for row in rows)


def judgements(known: Sequence[Judged]) -> list[Judgement]:
    """The clauses as what weights are fitted to: what was better not said is a no."""
    return [
        Judgement(
            each.situation or each.clause,
            each.clause,
            tuple(sign.search(each.clause) is not None for sign in SIGNS),
            each.label > 0,
            _EMPHASIS[each.label],
        )
        for each in known
    ]


def chosen(known: Sequence[Judged], scores: Sequence[float]) -> list[tuple[float, Judged]]:
    """The best clause of each message of the corpus with its score, the best first; without what was picked."""
    best: defaultdict[str, tuple[float, Judged]] = defaultdict(lambda: (float("-inf"), known[0]))
    for each, value in zip(known, scores, strict=True):
        if each.situation and not each.picked and value > best[each.situation][0]:
            best[each.situation] = (value, each)
    return sorted(best.values(), key=lambda pair: (-pair[0], pair[1].clause))


def bar(ranked: Sequence[tuple[float, Judged]]) -> int:
    """The lowest score from which on the chosen clauses are fine in `_RIGHT` of all messages."""
    fine, lowest = 0, ranked[0][0]
    for n, (value, each) in enumerate(ranked, start=1):
        fine += each.label > 0
        if fine / n >= _RIGHT:
            lowest = value
    return int(lowest)


def main() -> int:
    """Write both files of weights, and print how right they are in messages left out."""
    _train_harms()
    _train_denials()
    return 0


def _train_harms() -> None:
    known = read_judged(HARMS)
    sample = Sample.of(judgements(known))
    ranked = chosen(known, left_out(sample))
    even, lowest = fit(sample), bar(ranked)
    weights = Weights(even.tables, even.signs, even.bar + lowest)
    harm.FILE.write_text(written(weights), encoding="utf-8")
    said = [each for value, each in ranked if value >= lowest]
    print(
        f"{harm.FILE.name}: {harm.FILE.stat().st_size:,} bytes from {len(known)} clauses of {len(ranked)} messages. Left out: a clause for"
        f" {share([True] * len(said), len(ranked))} of the messages, fine in {share([e.label > 0 for e in said], len(said))},"
        f" the heart of it in {share([e.label == 2 for e in said], len(said))}"
    )


def _train_denials() -> None:
    known = read_judged(DENIALS)
    sample = Sample.of(judgements(known))
    scores = left_out(sample)
    even, lowest = fit(sample), sorted(scores, reverse=True)[round(_DENIED * len(scores))]
    weights = Weights(even.tables, even.signs, even.bar + int(lowest))
    denial.FILE.write_text(written(weights), encoding="utf-8")
    doubted = [each for value, each in zip(scores, known, strict=True) if value >= lowest]
    denied = sum(each.label for each in known)
    print(
        f"{denial.FILE.name}: {denial.FILE.stat().st_size:,} bytes from {len(known)} clauses. Left out:"
        f" {share([True] * len(doubted), len(known))} doubted, of those denied {share([e.label > 0 for e in doubted], denied)};"
        f" of the rest {share([True] * (denied - sum(e.label for e in doubted)), len(known) - len(doubted))} denied"
    )


if __name__ == "__main__":
    sys.exit(main())
