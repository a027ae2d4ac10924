"""How well a clause would do as what one is sorry for, as readers judged sixteen thousand of them.

It judges both at once: whether the clause tells of a harm, and whether it reads well when it is said back.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from rewriter.retelling.clause_weight import score
from rewriter.weighing import Weights, read

FILE = Path(__file__).with_name("harm-v1.json")


@lru_cache(maxsize=1)
def load() -> Weights:
    """The weights of `FILE`."""
    return read(FILE)


def margin(clause: str) -> float:
    """How far a clause, said to the customer, lies above the bar; below zero it had better not be said."""
    weights = load()
    return score(clause, weights) - weights.bar
