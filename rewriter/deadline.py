"""One total deadline for a request, so that no retry, repair or fallback can outstay it, nor the caller's patience."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


class Caller:
    """Whoever waits for an answer, and may go away before it comes. Safe to share between threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._gone = False
        self._stops: list[Callable[[], object]] = []

    @property
    def gone(self) -> bool:
        return self._gone

    def leave(self) -> None:
        """Nobody waits any longer: whatever is done on their behalf is told to stop."""
        with self._lock:
            self._gone, stops, self._stops = True, self._stops, []
        for stop in stops:
            stop()

    @contextmanager
    def stopping(self, stop: Callable[[], object]) -> Iterator[None]:
        """While the block runs, `leave` calls `stop`; one who has left already does so at once."""
        with self._lock:
            gone = self._gone
            if not gone:
                self._stops.append(stop)
        if gone:
            stop()
        try:
            yield
        finally:
            with self._lock:
                if stop in self._stops:
                    self._stops.remove(stop)


@dataclass(frozen=True, slots=True)
class Deadline:
    """A moment on the monotonic clock, in seconds. It has passed as soon as the caller is gone."""

    at: float
    caller: Caller = field(default_factory=Caller, repr=False, compare=False)

    @classmethod
    def after(cls, seconds: float, caller: Caller | None = None) -> Deadline:
        return cls(time.monotonic() + seconds, caller or Caller())

    def part(self, share: float) -> Deadline:
        """An earlier deadline for the same caller, after this share of the time that is left."""
        return Deadline(time.monotonic() + share * self.left, self.caller)

    @property
    def left(self) -> float:
        """Seconds left, never below zero."""
        return 0.0 if self.caller.gone else max(0.0, self.at - time.monotonic())

    @property
    def passed(self) -> bool:
        return self.left <= 0.0
