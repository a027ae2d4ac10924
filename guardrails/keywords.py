"""Which words must stand in a text before a pattern can match at all; this is what makes detection fast.

A pattern is read once and boiled down to a set of words, one of which every match contains.
A text's words are listed once, and only patterns whose set they meet are run.
"""

from __future__ import annotations

import re
from itertools import product

_TOKEN = re.compile(r"[a-z]+|[^a-z\s]")
_MANY = 120
"""Above this number of readings a part of a pattern is taken as "anything"."""

_COMMON = {
    word: 10 - index
    for index, group in enumerate(
        (
            "the you to a i and",
            "is of for your we in that it this on have be are with",
            "if not or as will our us my me at can do was from by so but an please any what s t re",
            "all has would when no there been they had just could get up out about which here know also then"
            " does did who how now more one ve ll d m . , - ' : ? !",
            "need see like should let may want time some only than were am new them he she its into other"
            " use make go back how why because said say read after again still even very well thank thanks",
            "good first sure think take way work many much look help call find give before sorry already last"
            " way right perhaps send sent email being next really might must where",
        )
    )
    for word in group.split()
}


def tokens(folded: str) -> set[str]:
    """The words (runs of a-z) and single other characters of a folded text."""
    return set(_TOKEN.findall(folded))


def keywords(pattern: str) -> frozenset[str] | None:
    """Words one of which is in every match of `pattern`; `None` where that cannot be told.

    `pattern` is a regular expression over folded text, without back references, named groups or flags.
    """
    readings, required = _Reader(pattern).alternatives(outermost=True)
    best = _better(required, _words(readings, closed=True))
    return frozenset(best) if best else None


_Readings = frozenset[str] | None
"""All strings that a part can stand for; `None` for "anything"."""
_Required = frozenset[str] | None
_EDGE = "\0"
"""Stands for a place where a word may go on unseen."""
_BOUND = "\1"
"""Stands for a word boundary that the pattern itself asks for."""


class _Reader:
    """Reads a regular expression from left to right."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._at = 0
        self._depth = 0

    def alternatives(self, *, outermost: bool = False) -> tuple[_Readings, _Required]:
        branches = [self._sequence()]
        while self._peek() == "|":
            self._at += 1
            branches.append(self._sequence())
        if len(branches) == 1:
            return branches[0]
        return _union(branches, closed=outermost)

    def _peek(self) -> str:
        return self._pattern[self._at : self._at + 1]

    def _sequence(self) -> tuple[_Readings, _Required]:
        run: frozenset[str] = frozenset({""})
        whole = True
        required: _Required = None
        while self._peek() not in ("", "|", ")"):
            readings, inner = self._item()
            required = _better(required, inner)
            joined = _join(run, readings)
            if joined is not None:
                run = joined
                continue
            closed = whole and not self._depth
            required = _better(required, _words(frozenset(piece + _EDGE for piece in run), closed=closed))
            whole = False
            ended = frozenset({_EDGE}) if readings is None else frozenset(_EDGE + piece for piece in readings)
            run = ended
        if whole:
            return run, required
        return None, _better(required, _words(run, closed=not self._depth))

    def _item(self) -> tuple[_Readings, _Required]:
        readings, required = self._atom()
        mark = self._peek()
        if mark and mark in "?*+{":
            least, most = self._quantifier()
            if least == 0:
                required = None
            if readings is not None and (most == 1 or readings == {" "}):
                readings = readings if least else readings | {""}
            else:
                readings = None
        return readings, required

    def _quantifier(self) -> tuple[int, int]:
        mark = self._peek()
        if mark == "{":
            end = self._pattern.index("}", self._at)
            low, _, high = self._pattern[self._at + 1 : end].partition(",")
            bounds = (
                int(low or 0),
                int(high) if high else (int(low) if "," not in self._pattern[self._at : end] else 999),
            )
            self._at = end + 1
        else:
            bounds = {"?": (0, 1), "*": (0, 999), "+": (1, 999)}[mark]
            self._at += 1
        if self._peek() in ("?", "+"):
            self._at += 1
        return bounds

    def _atom(self) -> tuple[_Readings, _Required]:
        character = self._peek()
        if character == "(":
            return self._group()
        if character == "[":
            return self._set(), None
        self._at += 1
        if character == "\\":
            escaped = self._peek()
            self._at += 1
            if escaped == "b":
                return frozenset({_BOUND}), None
            if escaped in "BAZ":
                return frozenset({""}), None
            return (None if escaped in "wWdDsS" else frozenset({escaped})), None
        if character in "^$":
            return frozenset({""}), None
        return (None if character == "." else frozenset({character})), None

    def _group(self) -> tuple[_Readings, _Required]:
        self._at += 1
        looks = False
        if self._pattern.startswith("?", self._at):
            head = re.compile(r"\?(?::|=|!|<=|<!)").match(self._pattern, self._at)
            if head is None:
                raise ValueError("patterns have plain, non-capturing and look-around groups only")
            looks = head.group() != "?:"
            self._at = head.end()
        self._depth += 1
        inner = self.alternatives()
        self._depth -= 1
        self._at += 1
        return (frozenset({""}), None) if looks else inner

    def _set(self) -> _Readings:
        end = self._pattern.index("]", self._at + 2)
        while self._pattern[end - 1] == "\\":
            end = self._pattern.index("]", end + 1)
        body = self._pattern[self._at + 1 : end]
        self._at = end + 1
        if body.startswith("^") or re.search(r"\\[wWdDsS]|.-.", body):
            return None
        return frozenset(body.replace("\\", ""))


def _union(branches: list[tuple[_Readings, _Required]], *, closed: bool) -> tuple[_Readings, _Required]:
    readings: set[str] | None = set()
    for branch, _ in branches:
        readings = None if readings is None or branch is None else readings | branch
    if readings is not None and len(readings) <= _MANY:
        return frozenset(readings), None
    required: set[str] = set()
    for branch, inner in branches:
        words = _better(inner, None if branch is None else _words(branch, closed=closed))
        if not words:
            return None, None
        required |= words
    return None, frozenset(required)


def _join(run: frozenset[str], readings: _Readings) -> frozenset[str] | None:
    if readings is None or len(run) * len(readings) > _MANY:
        return None
    return frozenset(left + right for left, right in product(run, readings))


def _words(readings: _Readings, *, closed: bool) -> _Required:
    """The rarest sure word of each reading. `closed`: the readings' ends are word boundaries."""
    if readings is None:
        return None
    chosen = set()
    for piece in readings:
        padded = piece if closed else _EDGE + piece + _EDGE
        sure = [
            match.group()
            for match in _TOKEN.finditer(padded)
            if match.group() not in (_EDGE, _BOUND)
            and (
                not match.group().isalpha()
                or (
                    padded[match.start() - 1 : match.start()] != _EDGE
                    and padded[match.end() : match.end() + 1] != _EDGE
                )
            )
        ]
        if not sure:
            return None
        chosen.add(min(sure, key=lambda word: (_commonness(word), -len(word), word)))
    return frozenset(chosen)


def _commonness(word: str) -> int:
    return _COMMON.get(word, 0)


def _better(one: _Required, other: _Required) -> _Required:
    """The set that fewer texts will meet."""
    if not one or not other:
        return one or other
    return min(one, other, key=lambda words: (max(map(_commonness, words)), len(words), sorted(words)))
