"""`python -m evals.train_harms`: fits what is asked of a customer's clause to readers' judgements, and says how far it can be trusted.

The judgements of what to be sorry for stand in `evals/harms.jsonl`: a clause of a message of the corpus, said to its
writer, and what a reader thought of it as what a reply is sorry for: 2 the heart of it, 1 fine,
0 better not said. Clauses without a situation were written for the purpose. Those in `evals/denials.jsonl` were held against
the draft of their situation by another reader: 1 where to be sorry that it is so is at odds with the letter (by which it
is not so, or no failing of ours), 0 where not. Needs the dependency group `train`, which nothing else needs.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evals.counted import Counted, counts, cut_down, with_weights
from evals.dataset import HERE
from guardrails.ngrams import Kind, Table, words_of
from guardrails.text import fold
from rewriter.retelling import denial, harm
from rewriter.retelling.weighing import KINDS, SIGNS, Weights, score

HARMS = HERE / "harms.jsonl"
DENIALS = HERE / "denials.jsonl"
_FOLDS = 8
_SEEN = 2
"""An n-gram counts from so many clauses on."""
_KEPT = 8_000
"""N-grams in the table: the weightiest; more of them find no more."""
_INVERSE_PENALTY = 2.0
_EMPHASIS = (1.0, 0.7, 1.5)
"""How much a clause of each judgement counts: what is merely fine teaches less."""
_RIGHT = 0.87
"""Of the clauses chosen, the best of each message, at least this share has to be fine, in messages left out."""
_DENIED = 0.12
"""This share of clauses, in messages left out, is taken for what is often denied: two in five of them are. At twice as many,
readers who compared both openings thought the thin one right in 37 of 71 letters: no bargain."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A clause, said to the customer, and its judgement; `situation` is its place in the corpus, "" for a clause made up."""

    situation: str
    clause: str
    label: int


def read_judged(file: Path) -> tuple[Judged, ...]:
    """All judgements, in the file's order."""
    rows = map(json.loads, file.read_text(encoding="utf-8").splitlines())
    return tuple(Judged(row["situation"], row["clause"], row["label"]) for row in rows)


@dataclass(frozen=True)
class Sample:
    """Clauses with what is counted in them, and whether each sign stands in them."""

    judged: tuple[Judged, ...]
    counted: Mapping[Kind, Counted]
    signs: Any

    @classmethod
    def of(cls, known: Sequence[Judged]) -> Sample:
        import numpy as np  # noqa: PLC0415 - the tests do without these

        found = [counts(words_of(fold(each.clause))) for each in known]
        counted = {kind: Counted.of(each[kind] for each in found) for kind in KINDS}
        signs = np.array([[float(bool(sign.search(each.clause))) for sign in SIGNS] for each in known])
        return cls(tuple(known), counted, signs)

    def only(self, rows: Sequence[int]) -> Sample:
        """Some of the clauses."""
        counted = {kind: each.only(rows) for kind, each in self.counted.items()}
        return Sample(tuple(self.judged[n] for n in rows), counted, self.signs[rows])


def fit(sample: Sample) -> Weights:
    """Weights by logistic regression; `bar` stands for even odds."""
    wide = [sample.counted[kind].rarities(_SEEN) for kind in KINDS]
    coefficients, *_ = _regress(sample, wide)
    kept = _weightiest(wide, coefficients)
    coefficients, signs, intercept = _regress(sample, kept)
    tables = {kind: with_weights(*each) for kind, *each in zip(KINDS, kept, coefficients, strict=True)}
    return Weights(tables, tuple(round(100 * float(sign)) for sign in signs), round(-100 * intercept))


def _regress(sample: Sample, tables: Sequence[Table]) -> tuple[list[Any], Any, float]:
    """The coefficients of each table's n-grams and of the signs, and the intercept."""
    import numpy as np  # noqa: PLC0415
    from scipy.sparse import csr_matrix, hstack  # noqa: PLC0415
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    weighed = [sample.counted[kind].weighed(table) for kind, table in zip(KINDS, tables, strict=True)]
    model = LogisticRegression(
        C=_INVERSE_PENALTY, solver="liblinear", tol=1e-4, max_iter=1000, random_state=0
    )
    model.fit(
        hstack([*weighed, csr_matrix(sample.signs)]).tocsr(),
        [each.label > 0 for each in sample.judged],
        sample_weight=[_EMPHASIS[each.label] for each in sample.judged],
    )
    edges = np.cumsum([matrix.shape[1] for matrix in weighed])
    *coefficients, signs = np.split(model.coef_[0], edges)
    return coefficients, signs, float(model.intercept_[0])


def _weightiest(tables: Sequence[Table], coefficients: Sequence[Any]) -> list[Table]:
    """The tables cut down to the n-grams that weigh most, however often they are met."""
    weights = [
        (-abs(float(weight)), number, gram)
        for number, (table, each) in enumerate(zip(tables, coefficients, strict=True))
        for gram, weight in zip(table.known, each, strict=True)
    ]
    return cut_down(tables, {(number, gram) for _, number, gram in sorted(weights)[:_KEPT]})


def left_out(sample: Sample) -> list[float]:
    """Each clause's score above even odds, by weights that never saw its message."""
    known = sample.judged
    names = list(dict.fromkeys(each.situation or each.clause for each in known))
    fold_of = {name: n % _FOLDS for n, name in enumerate(names)}
    scores = [0.0] * len(known)
    for fold_ in range(_FOLDS):
        aside = [fold_of[each.situation or each.clause] == fold_ for each in known]
        weights = fit(sample.only([n for n, out in enumerate(aside) if not out]))
        for n, each in enumerate(known):
            if aside[n]:
                scores[n] = score(each.clause, weights) - weights.bar
    return scores


def chosen(known: Sequence[Judged], scores: Sequence[float]) -> list[tuple[float, Judged]]:
    """The best clause of each message of the corpus with its score, the best first."""
    best: defaultdict[str, tuple[float, Judged]] = defaultdict(lambda: (float("-inf"), known[0]))
    for each, value in zip(known, scores, strict=True):
        if each.situation and value > best[each.situation][0]:
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


def written(weights: Weights) -> str:
    """The data file: one n-gram a line, so that two versions can be compared."""
    lines = [json.dumps({"version": 1, "bar": weights.bar, "signs": weights.signs})[:-1] + ', "tables": {']
    for n, (kind, table) in enumerate(weights.tables.items()):
        lines.append(f'{"," if n else ""}"{kind}": {{"unknown": {table.unknown}, "known": {{')
        lines.append(
            ",\n".join(f"{json.dumps(g, ensure_ascii=False)}:[{w},{r}]" for g, (w, r) in table.known.items())
        )
        lines.append("}}")
    return "\n".join([*lines, "}}", ""])


def main() -> int:
    """Write both files of weights, and print how right they are in messages left out."""
    _train_harms()
    _train_denials()
    return 0


def _train_harms() -> None:
    known = read_judged(HARMS)
    sample = Sample.of(known)
    ranked = chosen(known, left_out(sample))
    even, lowest = fit(sample), bar(ranked)
    weights = Weights(even.tables, even.signs, even.bar + lowest)
    harm.FILE.write_text(written(weights), encoding="utf-8")
    said = [each for value, each in ranked if value >= lowest]
    print(
        f"{harm.FILE.name}: {harm.FILE.stat().st_size:,} bytes from {len(known)} clauses of {len(ranked)} messages. Left out: a clause for"
        f" {_share([1] * len(said), len(ranked))} of the messages, fine in {_share([e.label > 0 for e in said], len(said))},"
        f" the heart of it in {_share([e.label == 2 for e in said], len(said))}"
    )


def _train_denials() -> None:
    known = read_judged(DENIALS)
    sample = Sample.of(known)
    scores = left_out(sample)
    even, lowest = fit(sample), sorted(scores, reverse=True)[round(_DENIED * len(scores))]
    weights = Weights(even.tables, even.signs, even.bar + int(lowest))
    denial.FILE.write_text(written(weights), encoding="utf-8")
    doubted = [each for value, each in zip(scores, known, strict=True) if value >= lowest]
    denied = sum(each.label for each in known)
    print(
        f"{denial.FILE.name}: {denial.FILE.stat().st_size:,} bytes from {len(known)} clauses. Left out:"
        f" {_share([1] * len(doubted), len(known))} doubted, of those denied {_share([e.label for e in doubted], denied)};"
        f" of the rest {_share([1] * (denied - sum(e.label for e in doubted)), len(known) - len(doubted))} denied"
    )


def _share(marks: Sequence[Any], of: int) -> str:
    return f"{sum(marks) / max(1, of):.1%} ({sum(marks)} of {of})"


if __name__ == "__main__":
    sys.exit(main())
