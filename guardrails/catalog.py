"""All rules, gathered from the files of `rules/` in the order of their names."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from pathlib import Path

from guardrails.learned import LEARNED
from guardrails.rule import Rule

_FOLDER = Path(__file__).parent / "rules"


def gather(groups: Iterable[Iterable[Rule]]) -> tuple[Rule, ...]:
    """Put groups of rules together.

    Raises:
        ValueError: two rules have the same id.
    """
    rules: dict[str, Rule] = {}
    for group in groups:
        for rule in group:
            if rule.id in rules:
                raise ValueError(f"two rules have the id {rule.id!r}")
            rules[rule.id] = rule
    return tuple(rules.values())


def _files() -> Iterable[tuple[Rule, ...]]:
    for path in sorted(_FOLDER.glob("*.py")):
        if path.stem != "__init__":
            yield import_module(f"guardrails.rules.{path.stem}").RULES


RULES: tuple[Rule, ...] = gather(_files())

GUARDRAILS: tuple[Rule, ...] = (*RULES, LEARNED)
"""All that a house applies: the rules, and behind them the learned detector."""
