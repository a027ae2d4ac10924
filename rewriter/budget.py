"""What models may take in one day: a budget of tokens and of money, after which they are left alone."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime

from rewriter.values import Usage


def _today() -> date:
    return datetime.now(UTC).date()


@dataclass(frozen=True, slots=True)
class Spending:
    """What today's calls have taken, and what they may take; `None` is no limit."""

    tokens: int
    cost_usd: float
    tokens_a_day: int | None
    cost_usd_a_day: float | None

    @property
    def spent(self) -> bool:
        """Whether a limit is reached, so that no model is asked before tomorrow."""
        return (self.tokens_a_day is not None and self.tokens >= self.tokens_a_day) or (
            self.cost_usd_a_day is not None and self.cost_usd >= self.cost_usd_a_day
        )


class Budget:
    """Counts the usage of all models together; a day begins at midnight UTC. Safe to share between threads.

    Each process counts its own, from nothing: with several, or after a restart, a day may take as
    many times the budget. What a call takes is known when it ends, so that calls already out may
    go over; one that was stopped counts as the most it may have taken. A call whose price LiteLLM does not know adds tokens, and no cost.
    """

    def __init__(
        self,
        tokens_a_day: int | None = None,
        cost_usd_a_day: float | None = None,
        today: Callable[[], date] = _today,
    ) -> None:
        self._tokens_a_day, self._cost_usd_a_day, self._today = tokens_a_day, cost_usd_a_day, today
        self._lock = threading.Lock()
        self._day, self._tokens, self._cost_usd = today(), 0, 0.0

    def add(self, usage: Usage) -> None:
        """Count what a call took."""
        with self._lock:
            self._turn_the_page()
            self._tokens += usage.prompt_tokens + usage.completion_tokens
            self._cost_usd += usage.cost_usd or 0.0

    @property
    def spending(self) -> Spending:
        with self._lock:
            self._turn_the_page()
            return Spending(self._tokens, self._cost_usd, self._tokens_a_day, self._cost_usd_a_day)

    def _turn_the_page(self) -> None:
        today = self._today()
        if today != self._day:
            self._day, self._tokens, self._cost_usd = today, 0, 0.0
