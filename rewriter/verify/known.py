"""Facts by the values they tell: asked for one value, only its few likely equals are compared, not all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rewriter.facts import handles, same_value
from rewriter.values import Fact


class Known:
    """Facts, one of each key, that can be asked who tells a value and whose value is told."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        self._facts = {fact.key: fact for fact in facts}
        self._by_any: dict[str, list[Fact]] = {}
        self._by_first: dict[str, list[Fact]] = {}
        for fact in self._facts.values():
            first, *others = handles(fact)
            self._by_first.setdefault(first, []).append(fact)
            for handle in (first, *others):
                self._by_any.setdefault(handle, []).append(fact)

    def tells(self, wanted: Fact) -> bool:
        """Whether one of the facts tells the value that `wanted` tells."""
        return wanted.key in self._facts or any(same_value(fact, wanted) for fact in self.near(wanted))

    def near(self, wanted: Fact) -> Sequence[Fact]:
        """All facts that may tell what `wanted` tells."""
        return self._by_any.get(handles(wanted)[0], ())

    def alike(self, fact: Fact) -> list[Fact]:
        """The facts that tell its value, or whose value it tells."""
        told = [near for handle in handles(fact) for near in self._by_first.get(handle, ())]
        near = {other.key: other for other in (*self.near(fact), *told)}.values()
        return [other for other in near if same_value(other, fact) or same_value(fact, other)]
