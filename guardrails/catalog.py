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


@lru_cache(maxsize=1)
def _by_module() -> dict[str, tuple[Rule, ...]]:
    names = (os.path.splitext(name) for name in sorted(os.listdir(_FOLDER)))
    modules = [f"guardrails.rules.{name}" for name, ending in names if ending == ".py" and name != "__init__"]
    return {module: import_module(module).RULES for module in modules}


@lru_cache(maxsize=1)
def _rules() -> tuple[Rule, ...]:
    return gather(_by_module().values())


def files() -> dict[str, str]:
    """The file that each built-in rule stands in, by the rule's id, as a path in the project."""
    return {
        rule.id: f"{module.replace('.', '/')}.py" for module, rules in _by_module().items() for rule in rules
    }


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
