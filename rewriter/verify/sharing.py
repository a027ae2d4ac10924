"""How much many sets share with one: all of them are compared at once, a bit of an integer for each."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)


class Sets(Generic[T]):
    """Sets in their order; the bits of an answer are their places in it, the lowest bit the first.

    To ask takes time in the number of sets, too, but a 64th of a step for each.
    """

    def __init__(self, sets: Iterable[Iterable[T]]) -> None:
        self._with: dict[T, int] = {}
        self._count = 0
        for members in sets:
            for member in members:
                self._with[member] = self._with.get(member, 0) | 1 << self._count
            self._count += 1

    def __len__(self) -> int:
        return self._count

    def holding(self, member: T) -> int:
        """The sets that hold a member."""
        return self._with.get(member, 0)

    def sharing(self, members: Iterable[T]) -> list[int]:
        """The sets that share at least one of `members`, those that share at least two, and so on."""
        return at_least([self.holding(member) for member in members])


def at_least(masks: Sequence[int]) -> list[int]:
    """The bits set in at least one of the masks, in at least two, and so on to all of them."""
    levels = [0] * len(masks)
    for count, mask in enumerate(masks):
        for level in range(count, 0, -1):
            levels[level] |= levels[level - 1] & mask
        if levels:
            levels[0] |= mask
    return levels


def first(bits: int) -> int:
    """The place of the lowest bit, -1 where none is set."""
    return (bits & -bits).bit_length() - 1
