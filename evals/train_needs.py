"""`python -m evals.train_needs`: fits how far a customer needs a sentence of a heated draft, and says how far it can be trusted.

The judgements stand in `evals/needs.jsonl`: a sentence of a draft of the corpus, by where it begins, and what a reader
thought who had the whole letter. `need`: 2 what the customer must do, pay, wait for or know stands in it and
nowhere else, 1 something useful, 0 nothing is lost without it. `sting`, as it would be heard in an otherwise courteous letter: 2 a
dig, 1 pointed, 0 fine. Those of writers never read are there to judge by. Needs the dependency group `train`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tqdm import tqdm

from evals.corpora import UNREAD, corpus_files
from evals.dataset import HERE
from evals.fitting import Judgement, Sample, fit, left_out, share, written
from evals.newcomers import letters
from evals.solvers import situation_of
from rewriter import need
from rewriter.pipeline import understand
from rewriter.policy import load_policy
from rewriter.weighing import Weights, score

NEEDS = HERE / "needs.jsonl"
_MISSED = 0.08
"""Of the sentences that are taken for idle, in letters left out, at most this share was needed."""
_EMPHASIS = (1.0, 0.3, 2.0)
"""How much a sentence counts by its need: one in five is needed, and what is merely useful teaches less."""


@dataclass(frozen=True, slots=True)
class Needed:
    """A sentence of a draft, by its letter's place in the corpus and its own in the draft, and its judgement."""

    situation: str
    start: int
    sentence: str
    need: int
    sting: int


def read_needed(file: Path = NEEDS) -> tuple[Needed, ...]:
    """All judgements, in the file's order."""
    return tuple(Needed(**json.loads(line)) for line in file.read_text(encoding="utf-8").splitlines())


def judgements(known: Sequence[Needed]) -> Iterator[Judgement]:
    """The sentences with their signs, as their letters have them, in order; a letter's stand together."""
    policy = load_policy("default")
    cases = {case.id: case for name in corpus_files() for _, case in letters(name)}
    latest = ""
    for each in tqdm(known, disable=None, leave=False):
        if each.situation != latest:
            brief, latest = understand(situation_of(cases[each.situation]), policy), each.situation
        sentence = brief.letter.sentence_at(each.start)
        if sentence is None or brief.letter.of(sentence) != each.sentence:
            raise ValueError(f"{each.situation} has no such sentence at {each.start}")
        signs = need.signs_of(brief, sentence)
        yield Judgement(each.situation, each.sentence, signs, each.need > 0, _EMPHASIS[each.need])


def bar(scores: Sequence[float], needed: Sequence[bool]) -> int:
    """The highest score below which at most `_MISSED` of the sentences were needed."""
    highest, missed = float("-inf"), 0
    ranked = sorted(zip(scores, needed, strict=True))
    for n, (value, wanted) in enumerate(ranked, start=1):
        missed += wanted
        if missed / n <= _MISSED:
            highest = value
    return int(highest)


def main() -> int:
    """Write the weights, and print how right they are in letters left out and of writers never read."""
    known = read_needed()
    judged = list(judgements(known))
    unread = tuple(f"{name}-" for name in UNREAD)
    fresh = [n for n, each in enumerate(known) if each.situation.startswith(unread)]
    own = [n for n in range(len(known)) if n not in set(fresh)]
    sample = Sample.of([judged[n] for n in own])
    scores, even = left_out(sample), fit(sample)
    lowest = bar(scores, [known[n].need == 2 for n in own])
    weights = Weights(even.tables, even.signs, even.bar + lowest)
    need.FILE.write_text(written(weights), encoding="utf-8")
    print(f"{need.FILE.name}: {need.FILE.stat().st_size:,} bytes from {len(own)} sentences.")
    _report("Left out", [known[n] for n in own], [value - lowest for value in scores])
    unseen = [score(judged[n].text, judged[n].signs, weights) - weights.bar for n in fresh]
    _report("Writers never read", [known[n] for n in fresh], unseen)
    return 0


def _report(name: str, known: Sequence[Needed], scores: Sequence[float]) -> None:
    idle = [each for each, value in zip(known, scores, strict=True) if value < 0]
    nothing = sum(each.need == 0 for each in known)
    print(
        f"{name}: {share([True] * len(idle), len(known))} taken for idle, of which {share([e.need == 2 for e in idle], len(idle))} were"
        f" needed; of what loses nothing, {share([e.need == 0 for e in idle], nothing)}"
    )


if __name__ == "__main__":
    sys.exit(main())
