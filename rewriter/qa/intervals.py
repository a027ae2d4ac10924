"""How sure a share is: counted and weighted shares with their 95 % intervals."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

_Z = 1.959964
"""The standard normal's 97.5 % point."""


def wilson(p: float, n: float) -> tuple[float, float]:
    """Wilson's score interval (E. B. Wilson, JASA 22, 1927), 95 %, for a share `p` of `n`; 0 to 1 for none."""
    if n <= 0:
        return 0.0, 1.0
    z2 = _Z * _Z
    middle = (p + z2 / (2 * n)) / (1 + z2 / n)
    half = _Z * math.sqrt(max(0.0, p * (1 - p)) / n + z2 / (4 * n * n)) / (1 + z2 / n)
    return max(0.0, min(p, middle - half)), min(1.0, max(p, middle + half))


@dataclass(frozen=True, slots=True)
class Share:
    """`hits` of `total`. Without any, the value is `None` and the interval says nothing."""

    hits: int
    total: int

    @property
    def value(self) -> float | None:
        return self.hits / self.total if self.total else None

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's, 95 %."""
        return wilson(self.hits / self.total if self.total else 0.0, self.total)

    def __str__(self) -> str:
        """ "84.2 % (16/19)", or a dash where there is nothing to count."""
        return "–" if self.value is None else f"{100 * self.value:.1f} % ({self.hits}/{self.total})"

    @property
    def with_interval(self) -> str:
        """ "84.2 % (16/19; 62–94)"."""
        if self.value is None:
            return "–"
        low, high = self.interval
        return f"{100 * self.value:.1f} % ({self.hits}/{self.total}; {100 * low:.0f}–{100 * high:.0f})"


@dataclass(frozen=True, slots=True)
class WeightedShare:
    """A share in which each answer stands for as many as its weight says.

    An answer drawn with probability 1/20 stands for twenty. The interval is Wilson's for the
    effective number of answers, `(sum of weights)² / sum of squares` (L. Kish, Survey
    Sampling, 1965): uneven weights make a figure less sure. Equal weights change nothing.
    """

    hits: float
    total: float
    squares: float
    answers: int

    @classmethod
    def of(cls, answers: Iterable[tuple[bool, float]]) -> WeightedShare:
        """From answers with their weights, each above nothing.

        Raises:
            ValueError: a weight that is not above nothing.
        """
        listed = list(answers)
        if any(not weight > 0 or math.isinf(weight) for _, weight in listed):
            raise ValueError("a weight must be above nothing, and finite")
        largest = max((weight for _, weight in listed), default=1.0)
        scaled = [(hit, weight / largest) for hit, weight in listed]  # no square of these overflows
        return cls(
            math.fsum(weight for hit, weight in scaled if hit),
            math.fsum(weight for _, weight in scaled),
            math.fsum(weight * weight for _, weight in scaled),
            len(scaled),
        )

    @property
    def value(self) -> float | None:
        return min(1.0, self.hits / self.total) if self.total else None

    @property
    def effective(self) -> float:
        """How many equally weighted answers would be as sure."""
        return self.total * self.total / self.squares if self.squares else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        return wilson(self.value or 0.0, self.effective)
