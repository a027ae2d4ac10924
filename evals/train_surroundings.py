"""Fits how much a sentence hurts where it stands (`guardrails/surroundings.py`), for `evals/train.py`.

What it is fitted to was left out before: the sentences' scores, and what the letters' words come to.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from guardrails.surroundings import Surroundings, signs_of

_NETWORKS = 3
"""So many are fitted from different beginnings and put together: one alone leans where it happened to begin."""
_UNITS = 8
_ROUNDS = 40
_DIGITS = 3
"""After the point. The arithmetic of a fit differs in the last digits from one kind of processor to the next."""


@dataclass(frozen=True)
class Placed:
    """A letter's sentences, in order: what each comes to (`None` where it cannot be judged), whether a rule has warned in it,
    how many words and marks it has, whether it hurts. `said` is how the letter reads by its words.
    """

    scores: tuple[float | None, ...]
    warned: tuple[bool, ...]
    lengths: tuple[int, ...]
    hurts: tuple[bool, ...]
    said: float


def fit_surroundings(letters: Iterable[Placed]) -> Surroundings:
    """The network's weights; even odds where half of such sentences hurt."""
    import numpy as np  # noqa: PLC0415 - the tests do without these

    signs, hurts = [], []
    for letter in letters:
        told = signs_of(letter.scores, letter.warned, letter.lengths, letter.said)
        for each, hurt in zip(told, letter.hurts, strict=True):
            if each:
                signs.append(each)
                hurts.append(hurt)
    inputs: Any = np.array(signs)
    middle, spread = inputs.mean(axis=0), inputs.std(axis=0) + 1e-9
    parts = [_network((inputs - middle) / spread, hurts, seed) for seed in range(_NETWORKS)]
    hidden = [
        (float(bias - weights @ (middle / spread)), *map(float, weights / spread))
        for biases, columns, _, _ in parts
        for bias, weights in zip(biases, columns.T, strict=True)
    ]
    bias = sum(float(bias) for *_, bias in parts) / _NETWORKS
    out = (bias, *(float(weight) / _NETWORKS for _, _, weights, _ in parts for weight in weights))
    return Surroundings(tuple(map(_rounded, hidden)), _rounded(out))


def _network(inputs: Any, hurts: Sequence[bool], seed: int) -> tuple[Any, Any, Any, float]:
    """Biases and weights of the hidden units, the weights of the last one, and its bias."""
    from sklearn.neural_network import MLPClassifier  # noqa: PLC0415 - as above

    model = MLPClassifier(
        (_UNITS,),
        alpha=1e-3,
        batch_size=500,
        learning_rate_init=3e-3,
        max_iter=_ROUNDS,
        n_iter_no_change=_ROUNDS,
        random_state=seed,
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it is told how many rounds there are
        model.fit(inputs, hurts)
    (columns, last), (biases, (bias,)) = model.coefs_, model.intercepts_
    return biases, columns, last[:, 0], bias


def _rounded(values: Iterable[float]) -> tuple[float, ...]:
    return tuple(round(value, _DIGITS) for value in values)
