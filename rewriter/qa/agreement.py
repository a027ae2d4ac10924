"""How far reviewers agree: Krippendorff's alpha for each criterion, with a bootstrap interval."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

Level = Literal["nominal", "ordinal", "interval"]
Ratings = tuple[tuple[float | None, ...], ...]
"""One row an item, one column a reviewer; `None` where a reviewer gave no score."""

RELIABLE, TENTATIVE = 0.8, 0.667
"""Krippendorff's own bounds: rely on data from 0.8 up, draw tentative conclusions from 0.667 up."""
DRAWS = 400
"""Resamples for the interval. With more, its ends move by less than they say of anything."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """`alpha` is 1 for perfect agreement and 0 for what chance would bring.

    It is `None` where it cannot be told: no item has two scores, or all scores are alike, so
    that there is nothing to tell apart. `items` have two scores or more.
    """

    alpha: float | None
    low: float | None
    high: float | None
    items: int


def alpha(ratings: Ratings, level: Level = "ordinal") -> float | None:
    """Krippendorff's alpha (K. Krippendorff, Content Analysis, 3rd ed. 2013, ch. 12)."""
    from nltk.metrics.agreement import AnnotationTask  # noqa: PLC0415  half a second, and only calibration needs it

    paired = [row for row in ratings if sum(score is not None for score in row) > 1]
    scores = Counter(score for row in paired for score in row if score is not None)
    if len(scores) < 2:
        return None
    triples = [
        (f"r{reviewer}", f"i{item}", score)
        for item, row in enumerate(paired)
        for reviewer, score in enumerate(row)
        if score is not None
    ]
    return float(AnnotationTask(data=triples, distance=_distance(level, scores)).alpha())


@lru_cache(maxsize=256)
def agreement(ratings: Ratings, level: Level = "ordinal", draws: int = DRAWS) -> Agreement:
    """Alpha and its 95 % bootstrap interval (percentiles over resampled items: A. Zapf et al.,
    "Measuring inter-rater reliability for nominal data", BMC Medical Research Methodology 16:93, 2016).

    The resampling is seeded, so that the same scores always give the same interval.
    """
    items = [row for row in ratings if sum(score is not None for score in row) > 1]
    point = alpha(tuple(items), level)
    if point is None or len(items) < 3:
        return Agreement(point, None, None, len(items))
    dice = random.Random(20310303)  # noqa: S311
    drawn = (alpha(tuple(dice.choices(items, k=len(items))), level) for _ in range(draws))
    # A resample in which all scores are alike has nobody disagreeing.
    found = sorted(1.0 if each is None else each for each in drawn)
    return Agreement(point, _percentile(found, 2.5), _percentile(found, 97.5), len(items))


def _percentile(ordered: Sequence[float], percent: float) -> float:
    place = (len(ordered) - 1) * percent / 100
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)


def _distance(level: Level, scores: Mapping[float, int]) -> Callable[[Any, Any], float]:
    if level == "nominal":
        return lambda one, other: float(one != other)
    if level == "interval":
        return lambda one, other: float((one - other) ** 2)
    rank: dict[float, float] = {}
    below = 0.0
    for score in sorted(scores):
        rank[score] = below + scores[score] / 2
        below += scores[score]
    # The scores between two, and half of each of the two: Krippendorff's ordinal metric.
    return lambda one, other: (rank[one] - rank[other]) ** 2
