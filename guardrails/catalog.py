"""All rules, gathered from the files of `rules/` in the order of their names."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import lru_cache
from importlib import import_module

from guardrails.rule import Rule

_FOLDER = os.path.join(os.path.dirname(__file__), "rules")


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
    for name in sorted(os.listdir(_FOLDER)):
        module, ending = os.path.splitext(name)
        if ending == ".py" and module != "__init__":
            yield import_module(f"guardrails.rules.{module}").RULES


@lru_cache(maxsize=1)
def _rules() -> tuple[Rule, ...]:
    return gather(_files())


@lru_cache(maxsize=1)
def _guardrails() -> tuple[Rule, ...]:
    from guardrails.learned import LEARNED  # noqa: PLC0415 - as late as the rules

    return (*_rules(), LEARNED)


def __getattr__(name: str) -> tuple[Rule, ...]:
    """`RULES`, and `GUARDRAILS`: all that a house applies, the learned detector behind the rules.

    They are read when first asked for, so that importing costs a program no more than it uses.
    """
    if name == "RULES":
        return _rules()
    if name == "GUARDRAILS":
        return _guardrails()
    raise AttributeError(name)
