"""Which words must stand in a text before a pattern can match at all.

A pattern is read once and boiled down to the ways in which it can match, each a few sets of
words: every match has a word of each set of one of the ways. `calling.py` goes by them.

What a part of a pattern can be is told by readings: strings of letters, a space for whatever is
no letter, and `_GAP` for what is not followed. Where a group would have too many, the words that
are sure in it are noted down, and only its end is kept.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from itertools import chain, pairwise
from math import fsum, prod
from re import _constants as op  # type: ignore[attr-defined]  # how `re` reads patterns; nothing public tells it
from re import _parser as parser  # type: ignore[attr-defined]
from string import ascii_lowercase
from typing import Any

from guardrails.calling import SETS, Needs, Ways

_GAP = "\0"
"""Stands for anything, letters or none."""
_MANY = 120
"""Above this number of readings the parts of a pattern are no longer multiplied."""
_VERY_MANY = 2000
"""Nor above this for a look at the words that they have."""
_WAYS = 16
"""Above this number of ways alternatives are put together."""
_FEW = 2
"""So many readings of neighbouring parts are made one, as those of the letters of a word."""
_OPTIONS = 12
"""Above this number it is forgotten what may be missing, or what letters a set has."""
_WINDOW = 3
"""So many neighbouring parts are looked at for words."""
_EACH = 0.001
"""What each token of a set costs, lest sets grow large for little."""
_LAST_ASCII = 127
_RARE = 0.004
_NEXT = 0.2
"""Of texts that have two words so large a share has one right before the other, roughly."""

_LIKELY = {
    word: share
    for share, words in (
        (0.8, "the you to a i and"),
        (0.5, "is of for your we in that it this on have be are with s t re"),
        (0.3, "if not or as will our us my me at can do was from by so but an please any what ll m ve d"),
        (
            0.15,
            "all has would when no there been they had just could get up out about which here know also then"
            " does did who how now more one they their thanks thank them some",
        ),
        (
            0.07,
            "need see like should let may want time only than were am new he she its into other use make go back"
            " why because said say read after again still even very well give before sorry already last way"
            " right sent send email being next really might must where good first sure think take work many much"
            " look help call find day his her over every off down own most too don",
        ),
        (
            0.03,
            "perhaps keep these those try long never always nothing something anything people another same part"
            " made making around through while until since both each enough better best great nice kind put"
            " tell told ask asked talk end start problem issue order account customer customers team message"
            " check feel hope through going come set second yet two few lot things thing point able next"
            " question write working week today name number read reading reply mail change place case page",
        ),
    )
    for word in words.split()
}
_LIKELY.update(
    dict.fromkeys(
        (
            "e|didn|don t|didn t|can t|e mail|if you|let me|thank you|do not|i will|will not|going to|have been|would like"
            "|it is|all of"
        ).split("|"),
        0.05,
    )
)
"""Roughly how many texts have a word; and two that stand side by side oftener than chance would have it."""


def branches(pattern: str) -> tuple[str, ...]:
    """The alternatives that a regular expression is made of at its top."""
    cuts, depth, whole = [-1], 0, pattern.startswith("(?:")
    for mark in _BRACKETS.finditer(pattern):
        depth += (mark["open"] is not None) - (mark["close"] is not None)
        if mark["or"] and not depth:
            cuts.append(mark.start())
        whole = whole and (depth > 0 or mark.end() == len(pattern))
    if whole:
        return branches(pattern[3:-1])
    return tuple(
        pattern[left + 1 : right] for left, right in zip(cuts, (*cuts[1:], len(pattern)), strict=True)
    )


_BRACKETS = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|(?P<open>\()|(?P<close>\))|(?P<or>\|)|[^\\\[()|]+")


def needs(pattern: str) -> Ways:
    """What words every match of `pattern` has: those of one of the ways to match.

    `pattern` is a regular expression over folded text, whose matches begin and end at word
    boundaries.

    Raises:
        ValueError: the pattern sets flags, so that more may match than it says.
    """
    found, parsed = [], parser.parse(pattern)
    if parsed.state.flags & ~re.UNICODE:
        raise ValueError("patterns set no flags")
    for items, required in _sequences(parsed, " ", " "):
        rarest = _rarest((*required, *_told(items)))
        if not rarest:
            return ((_foreign(parsed),) if _foreign(parsed) else (),)
        found.append(rarest)
    return _widest(list(dict.fromkeys(found)))


def _widest(ways: list[Needs]) -> Ways:
    """The ways without those that are open only where another is open too."""
    kept: list[Needs] = []
    for way in sorted(ways, key=len):
        if not any(all(any(_tells(one, words) for one in way) for words in wide) for wide in kept):
            kept.append(way)
    return tuple(kept)


def _foreign(parts: Iterable[Any]) -> frozenset[str]:
    """The characters of the first part that is one of a few, none of them ASCII."""
    for kind, of in parts:
        members = of if kind is op.IN else [(kind, of)]
        if all(each is op.LITERAL and code > _LAST_ASCII for each, code in members):
            return frozenset(chr(code) for _, code in members)
    return frozenset()


_Readings = frozenset[str]
_Way = tuple[_Readings, Needs]
"""A way to match: what it may read, and what it requires besides."""

_NOTHING: _Readings = frozenset({""})
_ANYTHING: _Readings = frozenset({_GAP})
_SPACE: _Readings = frozenset({" "})


def _sequences(parts: Iterable[Any], before: str, after: str) -> list[tuple[list[_Readings], Needs]]:
    """The ways to match parts of a pattern one after the other, each as its items.

    `before` is a space where a word begins, `after` where one has ended.
    """
    ways: list[tuple[list[_Readings], Needs]] = [([frozenset({before})], ())]
    known = [*parts]
    for number, (kind, of) in enumerate(known):
        options = _options(
            kind,
            of,
            min(_edge(reversed(items), -1) for items, _ in ways),
            _following(known[number + 1 :], after),
        )
        if len(ways) * len(options) > _WAYS:
            options = [_union(options)]
        ways = [
            (_with(items, readings), (*required, *inner))
            for items, required in ways
            for readings, inner in options
        ]
    return [(_with(items, _SPACE), required) for items, required in ways] if after else ways


def _following(parts: Sequence[Any], after: str) -> str:
    """A space if one is sure to follow: these parts begin with it, or there are none and what comes after them does."""
    for kind, of in parts:
        if kind in _REPEATS:
            return _following(of[2], "") if of[0] else ""
        if kind not in (op.ASSERT, op.ASSERT_NOT):
            return " " if kind in (op.AT, op.LITERAL, op.IN) and _character(kind, of) == _SPACE else ""
    return after


def _with(items: list[_Readings], readings: _Readings) -> list[_Readings]:
    """Items with one more, made one with the last where that is few, or a space that makes them no more."""
    if readings == _SPACE or len(items[-1]) * len(readings) <= _FEW:
        return [*items[:-1], _joined(items[-1], readings)]
    return [*items, readings]


def _edge(items: Iterable[_Readings], at: int) -> str:
    """A space if what comes first of these begins (`at` 0) or ends (-1) with one, whatever it may be."""
    for readings in items:
        if any(reading and reading[at] != " " for reading in readings):
            return ""
        if "" not in readings:
            return " "
    return ""


def _sequence(parts: Iterable[Any], before: str, after: str) -> list[_Way]:
    """The ways to match parts one after the other; where they may read much, what that requires and its end."""
    ways: list[_Way] = []
    for items, required in _sequences(parts, before, after):
        if prod(map(len, items)) <= _MANY:
            ways.append((reduce(_joined, items), required))
            continue
        kept = len(items)
        while prod(map(len, items[kept - 1 :])) <= _MANY // 2:
            kept -= 1
        start = frozenset({_edge(items, 0) + _GAP + _edge(reversed(items[:kept]), -1)})
        ways.append((reduce(_joined, items[kept:], start), _rarest((*required, *_told(items)))))
    return ways


def _told(items: list[_Readings]) -> Iterator[frozenset[str]]:
    """Sets of words that items have one after the other, from a look at each and its neighbours."""
    for first in range(len(items)):
        window = frozenset({_edge(reversed(items[:first]), -1)})
        for last in range(first, min(first + _WINDOW, len(items))):
            window = _joined(window, items[last])
            if len(window) > _VERY_MANY:
                break
            yield from _words(_joined(window, frozenset({_edge(items[last + 1 :], 0)})))


def _rarest(sets: Iterable[frozenset[str]]) -> Needs:
    """The few sets that a text is least likely to meet; none that another tells already."""
    chosen: list[frozenset[str]] = []
    for words in sorted(filter(None, sets), key=lambda words: (_likelihood(words), sorted(words))):
        if len(chosen) < SETS and not any(_tells(one, words) for one in chosen):
            chosen.append(words)
    return tuple(chosen)


def _tells(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether what meets one set meets the other."""
    return all(token in other or not other.isdisjoint(token.split()) for token in one)


def _options(kind: Any, of: Any, before: str, after: str) -> list[_Way]:
    """The ways to match one part."""
    if kind is op.BRANCH:
        return _group([_sequence(branch, before, after) for branch in of[1]])
    if kind is op.SUBPATTERN:
        if of[1] or of[2]:
            raise ValueError("patterns set no flags")
        return _sequence(of[3], before, after)
    if kind is op.ATOMIC_GROUP:
        return _sequence(of, before, after)
    if kind in _REPEATS:
        least, most, inner = of
        return [_repeated(_union(_sequence(inner, before, after if most == 1 else "")), least, most)]
    return [(_character(kind, of), ())]


_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)


def _character(kind: Any, of: Any) -> _Readings:
    """What one character may be, or a place between two."""
    if kind in (op.ASSERT, op.ASSERT_NOT):
        return _NOTHING
    if kind is op.AT:
        return _NOTHING if of is op.AT_NON_BOUNDARY else frozenset({" "})
    if kind is op.LITERAL:
        return frozenset({_letter(of)})
    if kind is op.IN:
        return _of_set(of)
    return _ANYTHING


def _letter(code: int) -> str:
    return chr(code) if chr(code) in ascii_lowercase else " "


def _of_set(members: Any) -> _Readings:
    """The letters that a set has, a space for all else; anything, where they are many."""
    letters: set[str] = set()
    for kind, of in members:
        if kind is op.LITERAL:
            letters.add(_letter(of))
        elif kind is op.RANGE:
            letters.update(
                map(_letter, range(of[0], min(of[1], _LAST_ASCII) + 1)), " " * (of[1] > _LAST_ASCII)
            )
        elif of in (op.CATEGORY_DIGIT, op.CATEGORY_SPACE, op.CATEGORY_NOT_WORD):
            letters.add(" ")
        else:
            return _ANYTHING
    return frozenset(letters) if len(letters) <= _OPTIONS else _ANYTHING


def _group(branches: list[list[_Way]]) -> list[_Way]:
    """As few ways as tell as much: one for all branches that have a sure word, one for those that have none."""
    alike: dict[bool, list[_Way]] = {}
    special = []
    for way in chain.from_iterable(branches):
        if way[1]:
            special.append(way)
        else:
            alike.setdefault(bool(_words(_joined(way[0], _SPACE))), []).append(way)
    ways = [*special, *map(_union, alike.values())]
    return ways if len(ways) <= _WAYS else [_union(ways)]


def _union(ways: list[_Way]) -> _Way:
    """One way for several: a set of words of which each has one."""
    if len(ways) == 1:
        return ways[0]
    readings = frozenset[str]().union(*(each for each, _ in ways))
    if not any(inner for _, inner in ways):
        return readings, ()
    required: set[str] = set()
    for each, inner in ways:
        sets: Needs = (*inner, *_words(each))
        if not sets:
            return readings, ()
        required |= min(sets, key=_likelihood)
    return readings, (frozenset(required),)


def _repeated(way: _Way, least: int, most: int) -> _Way:
    """A part that may come several times, or not at all; of what may be missing little is kept."""
    readings, required = way
    if readings != _SPACE and (most > 1 or (not least and len(readings) > _OPTIONS)):
        ends = frozenset({_edge([readings], 0) + _GAP + _edge([readings], -1)})
        readings = readings | ends if least else ends
    return (readings, required) if least else (readings | _NOTHING, ())


def _joined(left: _Readings, right: _Readings) -> _Readings:
    return frozenset([_DOUBLE.sub(r"\1", one + other) for one in left for other in right])


_DOUBLE = re.compile(r"([ \0])\1+")


def _words(readings: _Readings) -> Needs:
    """Two sets at most with a sure token of each reading. Words may go on at a reading's ends."""
    sure = [_sure(reading) for reading in readings]
    first = _cover(sure)
    if not first:
        return ()
    told = {*first, *(word for token in first for word in token.split())}
    second = _cover([tokens - told for tokens in sure])
    return (first, second) if second else (first,)


def _cover(sure: list[set[str]]) -> frozenset[str]:
    """Few and rare tokens of which each reading has one; none if a reading has no token."""
    if not all(sure):
        return frozenset()
    having: defaultdict[str, set[int]] = defaultdict(set)
    for number, tokens in enumerate(sure):
        for token in tokens:
            having[token].add(number)
    cost = {token: _likely(token) + _EACH for token in having}
    found = set()
    while having:
        best = min(having, key=lambda token: (cost[token] / len(having[token]), token))
        found.add(best)
        for number in having.pop(best):
            for token in sure[number]:
                if token in having:
                    having[token].discard(number)
                    if not having[token]:
                        del having[token]
    return frozenset(found)


def _sure(reading: str) -> set[str]:
    """The words and pairs that a text has when it has what is read."""
    runs = [_WHOLE.findall(run) for run in reading.split(_GAP)]
    return {*chain.from_iterable(runs), *(" ".join(pair) for run in runs for pair in pairwise(run))}


_WHOLE = re.compile(r"(?<= )[a-z]+(?= )")


def _likelihood(tokens: Iterable[str]) -> float:
    """Roughly how likely it is that a text has one of these."""
    return fsum(map(_likely, tokens))


def _likely(token: str) -> float:
    if token in _LIKELY:
        return _LIKELY[token]
    first, pair, second = token.partition(" ")
    return _LIKELY.get(first, _RARE) * (_LIKELY.get(second, _RARE) * _NEXT if pair else 1)
