"""Keeps a failing model from costing every request its time: a breaker, and a cap on calls in flight."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Literal

State = Literal["closed", "open", "half_open"]

AT_ONCE = 32
"""How many calls may be out at once, to all models together."""


class Breaker:
    """Opens after `failures` calls in a row have failed, and lets one probe through after `rest_s` seconds.

    The probe decides: success closes the breaker, failure opens it for another rest. Every
    `admit()` that returned True is answered by one `settle()`. Safe to share between threads.
    """

    def __init__(
        self, failures: int = 5, rest_s: float = 30.0, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._limit, self._rest_s, self._clock = failures, rest_s, clock
        self._lock = threading.Lock()
        self._in_a_row = 0
        self._opened_at: float | None = None
        self._probing = False

    @property
    def state(self) -> State:
        with self._lock:
            if self._opened_at is None:
                return "closed"
            rested = self._clock() - self._opened_at >= self._rest_s
            return "half_open" if rested or self._probing else "open"

    def admit(self) -> bool:
        """Whether a call may go out now."""
        with self._lock:
            if self._opened_at is None:
                return True
            if self._probing or self._clock() - self._opened_at < self._rest_s:
                return False
            self._probing = True
            return True

    def settle(self, *, healthy: bool | None) -> None:
        """Tell how an admitted call went. A reply that is only silly is a healthy one; `None`: nobody can say."""
        with self._lock:
            self._probing = False
            if healthy is None:
                return
            if healthy:
                self._in_a_row, self._opened_at = 0, None
                return
            self._in_a_row += 1
            if self._in_a_row >= self._limit:
                self._opened_at = self._clock()


class Tally:
    """How many calls are out."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._count = 0

    @property
    def count(self) -> int:
        return self._count

    def add(self, calls: int) -> None:
        with self._lock:
            self._count += calls


class Slots:
    """How many calls may be out at once."""

    def __init__(self, size: int = AT_ONCE) -> None:
        self._free = threading.Semaphore(size)

    def take(self, wait_s: float) -> bool:
        """Wait for a slot, at most `wait_s` seconds; False when none came free."""
        return self._free.acquire(timeout=max(0.0, wait_s))

    def give_back(self) -> None:
        self._free.release()
