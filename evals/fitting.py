"""Weights fitted to readers' judgements of short texts, for `rewriter/weighing.py`; and how right they are on texts left out.

Needs the dependency group `train`, which nothing else needs.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from evals.counted import Counted, counts, cut_down, with_weights
from guardrails.ngrams import Kind, Table, words_of
from guardrails.text import fold
from rewriter.weighing import KINDS, Weights, score

_FOLDS = 8
_SEEN = 2
"""An n-gram counts from so many texts on."""
_KEPT = 8_000
"""N-grams in the table: the weightiest; more of them find no more."""
_INVERSE_PENALTY = 2.0


@dataclass(frozen=True, slots=True)
class Judgement:
    """A text with the signs that hold of it, and how it was judged. Those of one `group` are left out together.

    `emphasis` is how much it counts.
    """

    group: str
    text: str
    signs: tuple[bool, ...]
    yes: bool
    emphasis: float = 1.0


@dataclass(frozen=True)
class Sample:
    """Judged texts with what is counted in them."""

    judged: tuple[Judgement, ...]
    counted: Mapping[Kind, Counted]

    @classmethod
    def of(cls, judged: Sequence[Judgement]) -> Sample:
        found = [counts(words_of(fold(each.text))) for each in judged]
        return cls(tuple(judged), {kind: Counted.of(each[kind] for each in found) for kind in KINDS})

    def only(self, rows: Sequence[int]) -> Sample:
        """Some of the texts."""
        counted = {kind: each.only(rows) for kind, each in self.counted.items()}
        return Sample(tuple(self.judged[n] for n in rows), counted)


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
    import numpy as np  # noqa: PLC0415 - the tests do without these
    from scipy.sparse import csr_matrix, hstack  # noqa: PLC0415
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    weighed = [sample.counted[kind].weighed(table) for kind, table in zip(KINDS, tables, strict=True)]
    signs = csr_matrix(np.array([each.signs for each in sample.judged], dtype=float))
    model = LogisticRegression(
        C=_INVERSE_PENALTY, solver="liblinear", tol=1e-4, max_iter=1000, random_state=0
    )
    model.fit(
        hstack([*weighed, signs]).tocsr(),
        [each.yes for each in sample.judged],
        sample_weight=[each.emphasis for each in sample.judged],
    )
    edges = np.cumsum([matrix.shape[1] for matrix in weighed])
    *coefficients, of_signs = np.split(model.coef_[0], edges)
    return coefficients, of_signs, float(model.intercept_[0])


def _weightiest(tables: Sequence[Table], coefficients: Sequence[Any]) -> list[Table]:
    """The tables cut down to the n-grams that weigh most, however often they are met."""
    weights = [
        (-abs(float(weight)), number, gram)
        for number, (table, each) in enumerate(zip(tables, coefficients, strict=True))
        for gram, weight in zip(table.known, each, strict=True)
    ]
    return cut_down(tables, {(number, gram) for _, number, gram in sorted(weights)[:_KEPT]})


def left_out(sample: Sample) -> list[float]:
    """Each text's score above even odds, by weights that never saw its group."""
    judged = sample.judged
    fold_of = {name: n % _FOLDS for n, name in enumerate(dict.fromkeys(each.group for each in judged))}
    scores = [0.0] * len(judged)
    for fold_ in range(_FOLDS):
        aside = [fold_of[each.group] == fold_ for each in judged]
        weights = fit(sample.only([n for n, out in enumerate(aside) if not out]))
        for n, each in enumerate(judged):
            if aside[n]:
                scores[n] = score(each.text, each.signs, weights) - weights.bar
    return scores


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


def share(marks: Sequence[bool], of: int) -> str:
    """How many are true, as a share of `of`, in words."""
    return f"{sum(marks) / max(1, of):.1%} ({sum(marks)} of {of})"
