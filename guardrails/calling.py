"""Which finders a sentence calls for, told by its words alone; this is what makes detection fast.

A finder has ways to match, and each way sets of words of each of which a match has one
(`keywords.py` works them out of patterns). Every word knows, as bits of one number, which sets
it is in. The numbers of a sentence's words put together tell which ways have a word of every
set, and only their finders are run.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import reduce
from itertools import chain, pairwise
from operator import or_
from typing import Generic, TypeVar

Needs = tuple[frozenset[str], ...]
"""Sets of words (or other characters, or two neighbours with a space between); a text without a word of each cannot match."""
Ways = tuple[Needs, ...]
"""The ways to match; a text that meets the needs of none cannot match. A way without needs is always open."""
SETS = 3
"""A way has at most so many sets."""

Called = TypeVar("Called")

_TOKEN = re.compile(r"[a-z]+|[^a-z\s]")


def tokens(folded: str) -> Iterator[str]:
    """The words (runs of a-z), single other characters and neighbouring pairs of a folded text."""
    found = _TOKEN.findall(folded)
    return chain(found, map(" ".join, pairwise(found)))


class _Bits(dict[str, int]):
    """The bits of words, each put together when it is first seen: most words are in no text."""

    def __init__(self, places: Mapping[str, list[int]]) -> None:
        self._places = places

    def __missing__(self, token: str) -> int:
        bits = self[token] = reduce(or_, [1 << place for place in self._places[token]])
        return bits


class Calls(Generic[Called]):
    """Things to be called, each with the ways in which a text may call for it."""

    def __init__(self, ways: Iterable[tuple[Called, Needs]]) -> None:
        listed = list(ways)
        self._called = [called for called, _ in listed]
        self._count = len(listed)
        self._met = 0
        """What needs no word."""
        places: defaultdict[str, list[int]] = defaultdict(list)
        for way, (_, needs) in enumerate(listed):
            for number, words in enumerate(needs[:SETS]):
                for word in words:
                    places[word].append(way + number * self._count)
            for number in range(len(needs), SETS):
                self._met |= 1 << (way + number * self._count)
        self._known = frozenset(places)
        self._bits = _Bits(places)

    def said(self, folded: str) -> int:
        """What a text says, for `called`; what several say is put together by "or"."""
        return reduce(or_, map(self._bits.__getitem__, self._known.intersection(tokens(folded))), self._met)

    def among(self, wanted: Callable[[Called], bool]) -> int:
        """The ways of some of the things, for `called`."""
        return sum(1 << way for way, called in enumerate(self._called) if wanted(called))

    def called(self, said: int, among: int) -> Iterable[Called]:
        """Those among the things that are called for, each once."""
        ways = said & among
        for number in range(1, SETS):
            ways &= said >> number * self._count
        found: dict[Called, None] = {}
        while ways:
            lowest = ways & -ways
            found[self._called[lowest.bit_length() - 1]] = None
            ways ^= lowest
        return found
