"""`python -m evals.train_harms`: fits what a clause to be sorry for is to readers' judgements, and says how far it can be trusted.

The judgements stand in `evals/harms.jsonl`: a clause of a message of the corpus, said to its
writer, and what a reader thought of it as what a reply is sorry for: 2 the heart of it, 1 fine,
0 better not said. Clauses without a situation were written for the purpose. Needs the dependency group `train`, which nothing else needs.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from math import log
from typing import Any

from evals.dataset import HERE
from evals.train import counts, size_of
from guardrails.learned import Kind, Table, words_of
from guardrails.text import fold
from rewriter.retelling.harm import FILE, KINDS, SIGNS, Weights, score

JUDGED = HERE / "harms.jsonl"
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


@dataclass(frozen=True, slots=True)
class Judged:
    """A clause, said to the customer, and its judgement; `situation` is its place in the corpus, "" for a clause made up."""

    situation: str
    clause: str
    label: int


def read_judged() -> tuple[Judged, ...]:
    """All judgements, in the file's order."""
    rows = map(json.loads, JUDGED.read_text(encoding="utf-8").splitlines())
    return tuple(Judged(row["situation"], row["clause"], row["label"]) for row in rows)


def fit(known: Sequence[Judged]) -> Weights:
    """Weights by logistic regression; `bar` stands for even odds."""
    tables = _rarities(known)
    coefficients, _, _ = _regress(known, tables)
    kept = _weightiest(tables, coefficients)
    coefficients, signs, intercept = _regress(known, kept)
    weighed: dict[Kind, Table] = {
        kind: Table(
            {
                gram: (round(100 * coefficients[kind, gram] * rarity), rarity)
                for gram, (_, rarity) in table.known.items()
            },
            table.unknown,
        )
        for kind, table in kept.items()
    }
    return Weights(weighed, tuple(round(100 * sign) for sign in signs), round(-100 * intercept))


def _counted(clause: str) -> dict[Kind, Counter[str]]:
    found = counts(tuple(words_of(fold(clause))))
    return {kind: found[kind] for kind in KINDS}


def _rarities(known: Sequence[Judged]) -> dict[Kind, Table]:
    """Of each n-gram seen often enough: no weight yet, and its rarity in tenths of `1 + ln(n / seen)`."""
    tables: dict[Kind, Table] = {}
    for kind in KINDS:
        seen = Counter(gram for each in known for gram in _counted(each.clause)[kind])
        often = sorted(gram for gram, count in seen.items() if count >= _SEEN)
        rarity = {gram: (0, round(10 + 10 * log((1 + len(known)) / (1 + seen[gram])))) for gram in often}
        tables[kind] = Table(rarity, round(10 + 10 * log((1 + len(known)) / 2)))
    return tables


def _regress(
    known: Sequence[Judged], tables: dict[Kind, Table]
) -> tuple[dict[tuple[Kind, str], float], list[float], float]:
    """The coefficient of each n-gram and of each sign, and the intercept."""
    import numpy as np  # noqa: PLC0415 - the tests do without these
    from scipy.sparse import csr_matrix, hstack  # noqa: PLC0415
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    columns = {
        (kind, gram): n for n, (kind, gram) in enumerate((k, g) for k in KINDS for g in tables[k].known)
    }
    starts, places, values = [0], [], []
    for each in known:
        for kind, found in _counted(each.clause).items():
            size = size_of(found, tables[kind])
            for gram in filter(tables[kind].known.__contains__, found):
                places.append(columns[kind, gram])
                values.append(found[gram] * tables[kind].known[gram][1] / size)
        starts.append(len(places))
    matrix = csr_matrix((values, places, starts), shape=(len(known), len(columns)))
    signs = np.array([[float(bool(sign.search(each.clause))) for sign in SIGNS] for each in known])
    model = LogisticRegression(
        C=_INVERSE_PENALTY, solver="liblinear", tol=1e-4, max_iter=1000, random_state=0
    )
    model.fit(
        hstack([matrix, csr_matrix(signs)]).tocsr(),
        [each.label > 0 for each in known],
        sample_weight=[_EMPHASIS[each.label] for each in known],
    )
    found_ = {key: float(model.coef_[0][column]) for key, column in columns.items()}
    return found_, [float(w) for w in model.coef_[0][len(columns) :]], float(model.intercept_[0])


def _weightiest(tables: dict[Kind, Table], coefficients: dict[tuple[Kind, str], float]) -> dict[Kind, Table]:
    kept = set(sorted(coefficients, key=lambda key: (-abs(coefficients[key]), key))[:_KEPT])
    return {
        kind: Table({g: pair for g, pair in table.known.items() if (kind, g) in kept}, table.unknown)
        for kind, table in tables.items()
    }


def left_out(known: Sequence[Judged]) -> list[float]:
    """Each clause's score above even odds, by weights that never saw its message."""
    names = list(dict.fromkeys(each.situation or each.clause for each in known))
    fold_of = {name: n % _FOLDS for n, name in enumerate(names)}
    scores = [0.0] * len(known)
    for fold_ in range(_FOLDS):
        aside = [fold_of[each.situation or each.clause] == fold_ for each in known]
        weights = fit([each for each, out in zip(known, aside, strict=True) if not out])
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
    """Write the weights, and print how often the clause chosen was fine in messages left out."""
    known = read_judged()
    ranked = chosen(known, left_out(known))
    even, lowest = fit(known), bar(ranked)
    weights = Weights(even.tables, even.signs, even.bar + lowest)
    FILE.write_text(written(weights), encoding="utf-8")
    said = [each for value, each in ranked if value >= lowest]
    print(
        f"{FILE.name}: {FILE.stat().st_size:,} bytes from {len(known)} clauses of {len(ranked)} messages. Left out: a clause for"
        f" {_share([1] * len(said), len(ranked))} of the messages, fine in {_share([e.label > 0 for e in said], len(said))},"
        f" the heart of it in {_share([e.label == 2 for e in said], len(said))}"
    )
    return 0


def _share(marks: Sequence[Any], of: int) -> str:
    return f"{sum(marks) / max(1, of):.1%} ({sum(marks)} of {of})"


if __name__ == "__main__":
    sys.exit(main())
