"""A short text weighed: how like it is to those that readers judged one way, by its words and by signs.

Each question has weights of its own, in a file of its own; `evals/fitting.py` fits them to readers' judgements.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from guardrails.ngrams import Kind, Table, pull, words_of
from guardrails.text import fold

KINDS: tuple[Kind, ...] = ("words", "frames", "parts")


@dataclass(frozen=True, slots=True)
class Weights:
    """Hundredths of a logit for n-grams and for each sign. From `bar` on the answer is yes."""

    tables: Mapping[Kind, Table]
    signs: tuple[int, ...]
    bar: int


def read(file: Path) -> Weights:
    """The weights in a file."""
    data = json.loads(file.read_bytes())
    tables: dict[Kind, Table] = {
        kind: Table({gram: tuple(pair) for gram, pair in table["known"].items()}, table["unknown"])
        for kind, table in data["tables"].items()
    }
    return Weights(tables, tuple(data["signs"]), data["bar"])


def score(text: str, signs: Iterable[object], weights: Weights) -> float:
    """What speaks for a yes: hundredths of a logit, the intercept left out. `signs` are those that hold, in the weights' order."""
    held = sum(weight for weight, holds in zip(weights.signs, signs, strict=True) if holds)
    return held + pull(words_of(fold(text)), weights.tables)
