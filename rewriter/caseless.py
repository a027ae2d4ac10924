"""Patterns that do not mind capitals, and are run only where they can match.

`re.IGNORECASE` compares every character of a text in every way it may be written, and knows no short cut: a
long list of words is tried one by one at each of them. Here the text is put in lower case once, and a
pattern is read beforehand: every match holds one of a few strings (its cues), and a text without any of
them, as most are, is not looked at further. Nothing else is found, and nothing less.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from re import _constants as op  # type: ignore[attr-defined]  # how `re` reads patterns; nothing public tells it
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_ALSO = (("\u0130", "i"), ("\u0131", "i"), ("\u017f", "s"))
"""Letters that `re.IGNORECASE` takes for those of ASCII, and that lower case leaves alone or makes longer."""
_CAPITAL = re.compile(r"(?<!\\)[A-Z]")
_NAME = re.compile(r"\(\?P[<=]\w+")
_DIGIT = re.compile(r"\d")
_VAGUE = 1 / 50
"""Cues that a text is so likely to hold tell nothing."""


def lower(text: str) -> str:
    """A text in lower case and as long as it was, so that a place in one is the same place in the other."""
    if not text.isascii():
        for odd, plain in _ALSO:
            text = text.replace(odd, plain)
    return text.lower()


class Caseless:
    """A pattern written in lower case, for texts in lower case."""

    def __init__(self, source: str, flags: int = 0) -> None:
        if _CAPITAL.search(_NAME.sub("", source)):
            raise ValueError("the pattern has capitals, which no text in lower case has")
        self.source, self.flags = source, flags
        self._pattern = re.compile(source, flags)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All matches in a text in lower case."""
        return self._pattern.finditer(text) if self.may_stand_in(text) else iter(())

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The first match in a text in lower case, from a place on."""
        return self._pattern.search(text, start) if self.may_stand_in(text) else None

    def may_stand_in(self, text: str) -> bool:
        """Whether a text in lower case has what every match has."""
        cues, digit = self._needs
        if digit and not _DIGIT.search(text):
            return False
        if not cues:
            return True
        for cue in cues:  # noqa: SIM110 - half as fast with any()
            if cue in text:
                return True
        return False

    @cached_property
    def _needs(self) -> tuple[tuple[str, ...], bool]:
        read = parser.parse(self.source, self._pattern.flags & ~re.UNICODE)
        cues = _cues(read)
        told = cues if cues and _likelihood(cues) < _VAGUE else frozenset()
        return tuple(sorted(told, key=len)), _has_digit(read)


def _cues(read: Iterable[Any]) -> frozenset[str] | None:
    """Strings of which every match of a part has one, the most telling; `None` where there are none."""
    found: list[frozenset[str]] = []
    run = frozenset([""])
    for kind, of in read:
        letters = _letters(kind, of)
        if letters is not None and len(run) * len(letters) <= _MANY:
            run = frozenset([said + letter for said in run for letter in letters])
            continue
        found.append(run)
        run = letters or frozenset([""])
        inner: frozenset[str] | None = None
        if kind is op.SUBPATTERN:
            inner = _cues(of[3])
        elif kind is op.BRANCH:
            branches = [_cues(branch) for branch in of[1]]
            inner = frozenset[str]().union(*filter(None, branches)) if all(branches) else None
        elif kind in (op.MAX_REPEAT, op.MIN_REPEAT) and of[0]:
            inner = _cues(of[2])
        if inner:
            found.append(inner)
    found.append(run)
    return min((_shortest(cues) for cues in found if "" not in cues), key=_likelihood, default=None)


def _letters(kind: Any, of: Any) -> frozenset[str] | None:
    """What one character of a pattern may be, where that is few things; "" where it may be missing."""
    if kind is op.LITERAL:
        return frozenset([chr(of)])
    if kind in (op.AT, op.ASSERT, op.ASSERT_NOT):
        return frozenset([""])
    if kind is op.IN and all(each[0] is op.LITERAL for each in of) and len(of) <= _FEW:
        return frozenset(chr(letter) for _, letter in of)
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT) and of[:2] == (0, 1) and len(of[2]) == 1:
        letters = _letters(*of[2][0])
        return letters and letters | {""}
    return None


_FEW, _MANY = 4, 12


def _shortest(cues: frozenset[str]) -> frozenset[str]:
    """Without those that hold another."""
    return frozenset(cue for cue in cues if not any(other != cue and other in cue for other in cues))


def _likelihood(cues: Iterable[str]) -> float:
    """Roughly how likely a text is to hold one of them."""
    return sum(16.0 ** -len(cue) / (20 if _RARE.search(cue) else 1) for cue in cues)


_RARE = re.compile(r"[^\w\s.,'’-]")


def _has_digit(read: Iterable[Any]) -> bool:
    """Whether every match of a part has a digit."""
    for kind, of in read:
        if kind is op.IN and all(each == (op.CATEGORY, op.CATEGORY_DIGIT) for each in of):
            return True
        if kind is op.SUBPATTERN and _has_digit(of[3]):
            return True
        if kind is op.BRANCH and all(map(_has_digit, of[1])):
            return True
        if kind in (op.MAX_REPEAT, op.MIN_REPEAT) and of[0] and _has_digit(of[2]):
            return True
    return False
