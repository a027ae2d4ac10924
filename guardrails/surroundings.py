"""How much a sentence hurts where it stands: told by its own score, those around it, and how the letter reads.

The same "as agreed" is a record between two kind sentences, and a reproach behind two digs. What is
told does not add up (a middling score says much in a cold letter, nothing in a kind one), so it is
weighed by a small network: one layer of units that are silent below zero.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import log
from operator import mul

from guardrails.tenor import length_of, suspicion

_NOTHING = (-2.0, -3.0)
"""Stands for the highest other score, and for the one after it, where a letter has none: what is plain, in logits."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The network. Each unit of `hidden`, and `out`, is a bias and then a weight for each of its inputs."""

    hidden: tuple[tuple[float, ...], ...]
    out: tuple[float, ...]

    def odds(self, signs: Sequence[float]) -> float:
        """How far a sentence is from even odds, in logits."""
        units = (bias + sum(map(mul, weights, signs)) for bias, *weights in self.hidden)
        bias, *weights = self.out
        odds: float = bias + sum(map(mul, weights, (unit if unit > 0 else 0.0 for unit in units)))
        return odds


def signs_of(
    scores: Sequence[float | None], warned: Sequence[bool], lengths: Sequence[int], said: float
) -> list[tuple[float, ...] | None]:
    """What is told of each sentence of a letter; `None` where a rule has warned or it says too little to be judged.

    Args:
        scores: what each comes to, in hundredths of a logit, `None` where it cannot be judged.
        warned: whether a rule has warned in it.
        lengths: how many words and marks it has.
        said: how the letter reads by its words (`Words.say`), in hundredths of a logit.
    """
    known = [score / 100 for score in scores if score is not None]
    if not known:
        return [None] * len(scores)
    of_letter = (
        said / 100,
        length_of(sum(lengths)),
        suspicion(known, softness=2.0),
        log(len(scores)),
        float(any(warned)),
        float(sum(warned) > 1),
    )
    highest = sorted(known, reverse=True)
    total, plain = sum(known), (None, *(score for score in scores), None)
    told: list[tuple[float, ...] | None] = []
    for at, score in enumerate(scores):
        if score is None or warned[at]:
            told.append(None)
            continue
        own = score / 100
        others = [*highest]
        others.remove(own)
        first, second = (*others, *_NOTHING[len(others) :])[:2]
        mean = (total - own) / len(others) if others else _NOTHING[0]
        before, after = (_NOTHING[0] if near is None else near / 100 for near in (plain[at], plain[at + 2]))
        told.append((own, before, after, first, second, mean, log(lengths[at]), *of_letter))
    return told
