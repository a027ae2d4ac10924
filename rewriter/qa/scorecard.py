"""What a review's scores come to: a number from 0 to 100, and what failed the letter by itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rewriter.entries import Score
from rewriter.policy import Criterion


@dataclass(frozen=True, slots=True)
class Total:
    """`points` is `None` where nothing was scored; `failed` names the criteria that fail a letter by themselves."""

    points: float | None
    failed: tuple[str, ...] = ()


def total(scorecard: Iterable[Criterion], scores: Mapping[str, Score]) -> Total:
    """The weighted mean of the scores, each stretched to 0 (worst) to 100 (best).

    What was not scored, or does not apply, is left out of the mean, so that a letter is not
    punished for what it had no occasion to do. A criterion that fails a letter by itself has no
    weight: when it is not met, the letter has 0 points.
    """
    weighed, weights = 0.0, 0.0
    failed = []
    met = False
    for criterion in scorecard:
        score = scores.get(criterion.id)
        if score is None:
            continue
        if criterion.auto_fail:
            met = True
            if not score:
                failed.append(criterion.id)
            continue
        weighed += criterion.weight * (float(score) - 1) / (criterion.best - 1)
        weights += criterion.weight
    if failed:
        return Total(0.0, tuple(failed))
    if weights:
        return Total(round(100 * weighed / weights, 1))
    return Total(100.0 if met else None)


def misfits(scorecard: Sequence[Criterion], scores: Mapping[str, Score]) -> tuple[tuple[str, str], ...]:
    """Scores that this scorecard cannot hold, each as a field and what is wrong with it."""
    known = {criterion.id: criterion for criterion in scorecard}
    found = []
    for name, score in scores.items():
        criterion = known.get(name)
        if criterion is None:
            found.append((f"scores.{name}", "is no criterion of this policy's scorecard"))
        elif score is None:
            continue
        elif criterion.auto_fail:
            if not isinstance(score, bool):
                found.append((f"scores.{name}", "must be true (met) or false (not met)"))
        elif isinstance(score, bool) or not 1 <= score <= criterion.best:
            found.append((f"scores.{name}", f"must be a number from 1 to {criterion.best}"))
    return tuple(found)
