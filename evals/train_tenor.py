"""Fits how a whole letter reads (`guardrails/tenor.py`), for `evals/train.py`.

In two steps, so that neither is fitted to what the other has seen: the letters' words by
themselves, then what those words, the sentences' scores and the rules' warnings come to together,
all of them of letters left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from evals.counted import Counted, weightiest, with_weights
from guardrails.ngrams import Table
from guardrails.tenor import Tenor, Words, letter_grams, suspicion

_SEEN = 5
"""An n-gram counts from so many letters on."""
_KEPT = 6_000
"""N-grams in the table: the weightiest."""
_INVERSE_PENALTY = 10.0
_FOLDS = 5
_SPARED = 0.01
"""Of the letters that hurt and in which a rule warns, left out, at most this share is kind."""


@dataclass(frozen=True)
class Letter:
    """A letter's body as its tenor is told by: the words of its sentences, the scores, left out, of those that can be judged.

    `warnings` as in `Tenor.of`; `hurts`: something in it is labelled.
    """

    sentences: tuple[tuple[str, ...], ...]
    scores: tuple[float, ...]
    warnings: int
    hurts: bool


def fit_tenor(letters: Sequence[Letter]) -> tuple[Tenor, list[float]]:
    """The tenor's weights and bar, and how each letter reads by its words, by weights that never saw it."""
    counted = Counted.of(dict.fromkeys(letter_grams(letter.sentences), 1) for letter in letters)
    scores = _left_out(letters, counted)
    together = [
        [score / 100, suspicion(x.scores) / 100, *_told(x)] for x, score in zip(letters, scores, strict=True)
    ]
    model = _regression(1.0).fit(together, [letter.hurts for letter in letters])
    of_words, of_scores, once, again = (float(weight) for weight in model.coef_[0])
    words = _fit_words(counted, [letter.hurts for letter in letters])
    tenor = Tenor(
        _times(of_words, words),
        suspicion=round(100 * of_scores),
        warned=(round(100 * once), round(100 * again)),
        base=round(100 * float(model.intercept_[0])),
        kind=0,
    )
    reached = [100 * float(value) for value in model.decision_function(together)]
    said = [of_words * score for score in scores]
    unkind = [max(pair) for pair in zip(reached, said, strict=True)]
    return replace(tenor, kind=_kind(letters, unkind)), said


def _times(factor: float, words: Words) -> Words:
    known = {gram: (round(factor * weight), rarity) for gram, (weight, rarity) in words.table.known.items()}
    return Words(Table(known, words.table.unknown), round(factor * words.base))


def _told(letter: Letter) -> tuple[bool, bool]:
    return letter.warnings > 0, letter.warnings > 1


def _kind(letters: Sequence[Letter], unkind: Sequence[float]) -> int:
    """The highest bar below which no more than `_SPARED` of the letters lie that hurt and are warned of."""
    hurtful = sorted(v for x, v in zip(letters, unkind, strict=True) if x.hurts and x.warnings)
    return int(hurtful[int(_SPARED * len(hurtful))]) - 1


def _left_out(letters: Sequence[Letter], counted: Counted) -> list[float]:
    """What each letter's words come to by weights that never saw it, in hundredths of a logit."""
    scores = [0.0] * len(letters)
    for aside in range(_FOLDS):
        others = [n for n in range(len(letters)) if n % _FOLDS != aside]
        words = _fit_words(counted.only(others), [letters[n].hurts for n in others])
        for n in range(aside, len(letters), _FOLDS):
            scores[n] = words.say(letters[n].sentences)
    return scores


def _fit_words(counted: Counted, hurts: Sequence[bool]) -> Words:
    """The weightiest n-grams by logistic regression, the others left out before the last fit."""
    wide = counted.rarities(_SEEN)
    weighed = counted.weighed(wide)
    first = _regression(_INVERSE_PENALTY).fit(weighed, hurts)
    (kept,) = weightiest([wide], [first.coef_[0]], [weighed], _KEPT)
    last = _regression(_INVERSE_PENALTY).fit(counted.weighed(kept), hurts)
    return Words(with_weights(kept, last.coef_[0]), round(100 * float(last.intercept_[0])))


def _regression(inverse_penalty: float) -> Any:
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - as above

    return LogisticRegression(C=inverse_penalty, solver="liblinear", tol=1e-3, max_iter=1000, random_state=0)
