"""How sure a share is: counted shares with their 95 % intervals."""

from __future__ import annotations

import math
from dataclasses import dataclass

_Z = 1.959964
"""The standard normal's 97.5 % point."""


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
        """Wilson's score interval (E. B. Wilson, JASA 22, 1927), 95 %."""
        if not self.total:
            return 0.0, 1.0
        p, n, z2 = self.hits / self.total, self.total, _Z * _Z
        middle = (p + z2 / (2 * n)) / (1 + z2 / n)
        half = _Z * math.sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n)
        return max(0.0, middle - half), min(1.0, middle + half)

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
