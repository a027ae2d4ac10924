"""Engines write replies. Each takes the brief and hands back a rewrite; none of them judges it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from rewriter.breaker import State
from rewriter.brief import Brief
from rewriter.deadline import Deadline
from rewriter.values import Check, Critique, EngineName, Rewrite, Usage


@dataclass(frozen=True, slots=True)
class SecondLook:
    """Quotes from a reply that would still hurt, and what it took to find them."""

    objections: tuple[str, ...]
    usage: Usage = Usage()
    prompts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Written:
    """What one try brought: a rewrite, the critique that came with it, and what it took.

    `look_again` asks for a second opinion on the reply, worth its price only once all checks have passed.
    """

    rewrite: Rewrite
    critique: Critique = field(default_factory=Critique)
    usage: Usage = Usage()
    prompts: tuple[str, ...] = ()
    look_again: Callable[[], SecondLook] | None = None


class Engine(Protocol):
    """Writes a reply from a brief.

    `tries` is how often the pipeline may ask (1 + repairs). `failed` holds the checks that
    the previous try of this engine did not pass, empty on the first; `can_mend` says whether
    another try would differ for them.

    Raises:
        EngineFailed: nothing usable came back; `reason` is one word for the log.
    """

    @property
    def name(self) -> EngineName: ...
    @property
    def model(self) -> str | None: ...
    @property
    def tries(self) -> int: ...

    def write(self, brief: Brief, failed: tuple[Check, ...], deadline: Deadline) -> Written: ...

    def can_mend(self, failed: tuple[Check, ...]) -> bool: ...


@dataclass(frozen=True, slots=True)
class ModelState:
    """How a model is doing: `closed` is asked, `open` is left in peace, `half_open` is on trial.

    `calls` counts those in flight.
    """

    model: str
    state: State = "closed"
    calls: int = 0


class ModelEngine(Engine, Protocol):
    """An engine with a model behind it, which may be up or down."""

    @property
    def state(self) -> ModelState: ...
