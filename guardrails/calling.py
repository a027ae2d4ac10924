"""Which finders a text calls for, told by its words alone; this is what makes detection fast.

A finder has ways to match, and each way sets of words of each of which a match has one
(`keywords.py` works them out of patterns), the rarest first. The words of that first set lead to
the way, so that a text costs no more than the rare words in it; the other sets are then asked.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator
from collections.abc import Set as AbstractSet
from itertools import chain, pairwise
from string import ascii_letters, ascii_lowercase, digits, whitespace
from typing import Generic, TypeVar

Needs = tuple[frozenset[str], ...]
"""Sets of words, or of two neighbours with a space between; a text without one of each cannot match."""
Ways = tuple[Needs, ...]
"""The ways to match; a text that meets the needs of none cannot match. A way without needs is always open."""
SETS = 3
"""A way has at most so many sets."""

Called = TypeVar("Called", bound=Hashable)
_Lacks = Callable[[AbstractSet[str]], bool]
"""Whether a text lacks all words of a set."""

_LETTERS = bytes(code if chr(code) in ascii_lowercase else ord(" ") for code in range(256))
_NO_MARKS = (ascii_letters + digits + whitespace).encode()


def letters(folded: str) -> str:
    """Folded text with a space for each character that is no letter from a to z."""
    return folded.encode("ascii", "replace").translate(_LETTERS).decode("ascii")


FOREIGN = "?"
"""The mark that stands for all that is not ASCII."""


def tokens(words: Collection[str]) -> Iterator[str]:
    """Words running and each two neighbours, with a space between."""
    return chain(words, map(" ".join, pairwise(words)))


def marks(folded: str) -> str:
    """What a text has besides letters, digits and space; `FOREIGN` for all that is not ASCII."""
    return folded.encode("ascii", "replace").translate(None, _NO_MARKS).decode("ascii")


class Calls(Generic[Called]):
    """Things to be called, each with the ways in which a text may call for it."""

    def __init__(self, ways: Iterable[tuple[Called, Needs]]) -> None:
        leads: defaultdict[str, list[tuple[Called, _Lacks, _Lacks]]] = defaultdict(list)
        always: dict[Called, None] = {}
        known: set[str] = set()
        for called, needs in ways:
            known.update(*needs)
            if not needs:
                always[called] = None
                continue
            for token in needs[0]:
                itself = frozenset({token})
                second, third = (*needs[1:], itself, itself)[: SETS - 1]
                leads[token].append((called, second.isdisjoint, third.isdisjoint))
        self.always: tuple[Called, ...] = tuple(always)
        """What has a way without needs."""
        self.known = frozenset(known)
        """All tokens that any way asks for."""
        self._leads, self._first = dict(leads), frozenset(leads)

    def called(self, said: AbstractSet[str]) -> Collection[Called]:
        """Those that a text calls for, each once. `said` are those of its tokens that are known."""
        found: dict[Called, None] = {}
        for token in self._first & said:
            for called, lacks_second, lacks_third in self._leads[token]:
                if not (lacks_second(said) or lacks_third(said)):
                    found[called] = None
        return found
