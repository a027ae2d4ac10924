"""Which finders a text calls for, told by its words alone; this is what makes detection fast.

A finder has ways to match, and each way sets of words of each of which a match has one
(`keywords.py` works them out of patterns), the rarest first. The words of that first set lead to
the way, so that a text costs no more than the rare words in it; the other sets are then asked.

What costs time here is memory that is not at hand: in a program that does more than check letters, a
look into a large table takes five times as long. So equal sets are kept once, a text's own tokens
are looked up as they are, and only those that lead somewhere.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import pairwise
from string import ascii_letters, ascii_lowercase, digits, whitespace
from sys import intern
from typing import Generic, TypeVar

Needs = tuple[frozenset[str], ...]
"""Sets of words, or of two neighbours with a space between; a text without one of each cannot match."""
Ways = tuple[Needs, ...]
"""The ways to match; a text that meets the needs of none cannot match. A way without needs is always open."""
SETS = 3
"""A way has at most so many sets."""

Token = str | tuple[str, str]
"""What a text has: a word, a mark, or two neighbours; a pair costs a third less to make than one string of both."""

Called = TypeVar("Called", bound=Hashable)
_Way = tuple[frozenset[Token] | None, frozenset[Token] | None, Called]
"""The second and third set of words that a way takes, if there are any, and what is called."""

_LETTERS = bytes(code if chr(code) in ascii_lowercase else ord(" ") for code in range(256))
_NO_MARKS = (ascii_letters + digits + whitespace).encode()
_NO_MARK = frozenset(_NO_MARKS.decode())


def letters(folded: str) -> str:
    """Folded text with a space for each character that is no letter from a to z."""
    return folded.encode("ascii", "replace").translate(_LETTERS).decode("ascii")


def tokens(words: Sequence[str]) -> set[Token]:
    """Words running and each two neighbours."""
    return {*words, *pairwise(words)}


def marks(folded: str) -> Iterable[str]:
    """What a text has besides plain letters, digits and space; foreign letters are marks too."""
    if folded.isascii():
        return folded.encode().translate(None, _NO_MARKS).decode()
    return set(folded).difference(_NO_MARK)


def is_mark(token: str) -> bool:
    """Whether it is a mark, not words."""
    return len(token) == 1 and token not in _NO_MARK


class Calls(Generic[Called]):
    """Things to be called, each with the ways in which a text may call for it; ways without needs aside.

    Equal tokens, sets and ways are one object each, however many lead to them: less to be fetched.
    """

    def __init__(self, ways: Iterable[tuple[Called, Needs]]) -> None:
        leads: defaultdict[Token, list[_Way[Called]]] = defaultdict(list)
        shared: dict[frozenset[str], frozenset[Token]] = {}
        for called, needs in ways:
            if not needs:
                continue
            for words in needs:
                if words not in shared:
                    shared[words] = frozenset(map(_token, words))
            first, *others = (shared[words] for words in needs)
            others.sort(key=len)
            second, third = (*others, None, None)[: SETS - 1]
            way = second, third, called
            for token in first:
                leads[token].append(way)
        led_to: dict[tuple[_Way[Called], ...], tuple[_Way[Called], ...]] = {}
        self._leads = {token: led_to.setdefault(tuple(ways), tuple(ways)) for token, ways in leads.items()}

    def called(self, said: AbstractSet[Token]) -> Collection[Called]:
        """What a text with these tokens calls for, each once."""
        found: dict[Called, None] = {}
        for ways in filter(None, map(self._leads.get, said)):
            for second, third, called in ways:
                if (second is None or not second.isdisjoint(said)) and (
                    third is None or not third.isdisjoint(said)
                ):
                    found[called] = None
        return found


@cache
def _token(needed: str) -> Token:
    first, _, second = needed.partition(" ")
    return (intern(first), intern(second)) if second else intern(first)
