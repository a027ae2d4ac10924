"""Which words must stand in a text before a pattern can match at all.

A pattern is read once and boiled down to the ways in which it can match, each a few sets of
words: every match has a word of each set of one of the ways. `calling.py` goes by them.
"""

from __future__ import annotations

import re
from math import fsum

from guardrails.calling import SETS, Needs, Ways

_READ = re.compile(
    r"(?P<text>(?:[a-z \",:;!@#%&=<>~/_-]|[^\x00-\x7f])+(?![?*+{]))|(?P<char>[^\\()\[\]|?*+{.^$])"
    r"|(?P<open>\((?:\?(?::|=|!|<=|<!))?)|(?P<close>\))|(?P<or>\|)"
    r"|(?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])|(?P<edge>\\[bBAZ]|[\^$])|(?P<any>\\[wWdDsS]|\.)|\\(?P<escaped>.)"
    r"|(?P<repeat>(?:[?*+]|\{\d+,?\d*\})[?+]?)"
)
_OTHER_GROUP = re.compile(r"(?<!\\)\(\?(?![:=!]|<[=!])")
_MANY = 60
"""Above this number of readings the parts of a pattern are no longer multiplied."""
_WAYS = 16
"""Above this number of ways alternatives are put together."""
_VERY_MANY = 400
"""Above this number of readings alternatives are forgotten."""
_EDGE = "\0"
"""Stands for a place where a word may go on unseen."""
_BOUND = "\1"
"""Stands for a place where a word ends or begins."""
_RARE = 0.004

_LIKELY = {
    word: share
    for share, words in (
        (0.8, "the you to a i and . ,"),
        (0.5, "is of for your we in that it this on have be are with ' s t re ? - !"),
        (0.3, "if not or as will our us my me at can do was from by so but an please any what ll m ve d :"),
        (
            0.15,
            "0 1 2 all has would when no there been they had just could get up out about which here know also then"
            " does did who how now more one they their thanks thank them some",
        ),
        (
            0.07,
            "3 4 5 need see like should let may want time only than were am new he she its into other use make go back"
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


def branches(pattern: str) -> tuple[str, ...]:
    """The alternatives that a regular expression is made of at its top."""
    depth, cuts = 0, [-1]
    for match in _READ.finditer(pattern):
        if match["open"]:
            depth += 1
        elif match["close"]:
            depth -= 1
        elif match["or"] and not depth:
            cuts.append(match.start())
    pieces = tuple(
        pattern[left + 1 : right] for left, right in zip(cuts, (*cuts[1:], len(pattern)), strict=True)
    )
    if len(pieces) == 1 and pattern.startswith("(?:") and _closes_at(pattern) == len(pattern) - 1:
        return branches(pattern[3:-1])
    return pieces


def needs(pattern: str) -> Ways:
    """What words every match of `pattern` has: those of one of the ways to match.

    `pattern` is a regular expression over folded text whose matches begin and end at word
    boundaries, without back references or flags.

    Raises:
        ValueError: a group is named or otherwise special.
    """
    if _OTHER_GROUP.search(pattern):
        raise ValueError("patterns have plain, non-capturing and look-around groups only")
    found = []
    for readings, required in _Reader(pattern).alternatives(boundary=True):
        sets = {words for words in (*required, *_words(readings)) if words}
        rarest = sorted(sets, key=lambda words: (_likelihood(words), sorted(words)))[:SETS]
        if not rarest:
            return ((),)
        found.append(tuple(rarest))
    return tuple(dict.fromkeys(found))


_Readings = frozenset[str]
"""All strings that a part can stand for, with `_EDGE` where one is not followed further."""
_Way = tuple[_Readings, Needs]
"""A way to match: what it may read, and what it requires besides."""


class _Reader:
    """Reads a pattern from left to right; each method returns what a part can be and what it requires."""

    def __init__(self, pattern: str) -> None:
        self._tokens = [(match.lastgroup, match.group()) for match in _READ.finditer(pattern)]
        self._tokens.append((None, ""))
        self._next = 0

    def alternatives(self, *, boundary: bool) -> list[_Way]:
        """The ways of all branches; `boundary`: they begin where a word may."""
        ways = self._sequence(boundary=boundary)
        while self._tokens[self._next][0] == "or":
            self._next += 1
            ways += self._sequence(boundary=boundary)
        return ways

    def _group(self, *, boundary: bool) -> list[_Way]:
        """As few ways as tell as much: one for all branches that have a sure word, one for those that have none."""
        alike: dict[bool, list[_Way]] = {}
        special = []
        for way in self.alternatives(boundary=boundary):
            if way[1]:
                special.append(way)
            else:
                alike.setdefault(bool(_words(_inside(way[0]))), []).append(way)
        ways = [*special, *map(_union, alike.values())]
        return ways if len(ways) <= _WAYS else [_union(ways)]

    def _sequence(self, *, boundary: bool) -> list[_Way]:
        ways: list[_Way] = [(frozenset({"" if boundary else _EDGE}), ())]
        while self._tokens[self._next][0] not in (None, "or", "close"):
            items = self._item(boundary=all(_ends_word(readings, boundary=boundary) for readings, _ in ways))
            if len(ways) * len(items) > _WAYS:
                items = [_union(items)]
            ways = [_then(way, item) for way in ways for item in items]
        if boundary:
            return ways
        return [(frozenset([piece[1:] for piece in readings]), required) for readings, required in ways]

    def _item(self, *, boundary: bool) -> list[_Way]:
        kind, written = self._tokens[self._next]
        self._next += 1
        ways: list[_Way] = [(_UNKNOWN, ())]
        if kind == "open":
            ways = self._group(boundary=boundary)
            self._next += 1
            if written not in ("(", "(?:"):
                ways = [(frozenset({""}), ())]
        elif kind == "set":
            if not (written.startswith("[^") or re.search(r"\\[wWdDsS]|.-.", written[1:-1])):
                ways = [(frozenset(written[1:-1].replace("\\", "")), ())]
        elif kind == "edge":
            ways = [(frozenset({_BOUND if written == r"\b" else ""}), ())]
        elif kind != "any":
            ways = [(frozenset({written[1:] if kind == "escaped" else written}), ())]
        kind, written = self._tokens[self._next]
        if kind == "repeat":
            self._next += 1
            return [_repeated(*_union(ways), written)]
        return ways


_UNKNOWN: _Readings = frozenset({_EDGE})


def _repeated(readings: _Readings, required: Needs, repeat: str) -> tuple[_Readings, Needs]:
    if repeat[0] != "?":
        readings = _ends(readings)
    if repeat[0] in "?*" or repeat.startswith("{0"):
        return readings | {""}, ()
    return readings, required


def _then(way: _Way, item: _Way) -> _Way:
    """One after the other; where that would be too many readings, the far end of them is forgotten."""
    (run, required), (readings, inner) = way, item
    if len(run) * len(readings) > _MANY and "" in readings:
        readings = _ends(readings)
    for shorten in (_tail, _outline):
        if len(run) * len(readings) > _MANY:
            ends = frozenset([end or _EDGE for end in _ends(readings)])
            inner = (*inner, *_words(_joined(run, ends)))
            run = frozenset(map(shorten, run))
    return _joined(run, readings), (*required, *inner)


def _ends_word(readings: _Readings, *, boundary: bool) -> bool:
    """Whether what comes after any of these begins a word."""
    return all(
        not piece[-1].isalpha() and piece[-1] not in "'\0" if piece else boundary for piece in readings
    )


def _union(ways: list[_Way]) -> _Way:
    """One way for several: a set of words of which each has one."""
    if len(ways) == 1:
        return ways[0]
    readings = frozenset[str]().union(*(way for way, _ in ways))
    required: set[str] = set()
    for way, inner in ways:
        sets = (*inner, *_words(_inside(way)))
        if not sets:
            return readings if len(readings) <= _VERY_MANY else _ends(readings), ()
        required |= sorted(sets, key=_likelihood)[0]
    return readings if len(readings) <= _VERY_MANY else _ends(readings), (frozenset(required),)


def _inside(readings: _Readings) -> _Readings:
    """Readings that words may go on before and after."""
    return _joined(_UNKNOWN, _joined(readings, _UNKNOWN))


def _joined(left: _Readings, right: _Readings) -> _Readings:
    return frozenset([one + other for one in left for other in right])


def _ends(readings: _Readings) -> _Readings:
    """The readings with all forgotten but whether a word goes on at their ends."""
    return frozenset([_outline(piece) for piece in readings])


def _tail(piece: str) -> str:
    """A reading with all forgotten before its last word."""
    at = piece.rstrip(" \0").rfind(" ")
    return piece if at <= 0 else ("" if piece[0].isalpha() else piece[0]) + _EDGE + piece[at:]


def _outline(piece: str) -> str:
    if not piece:
        return ""
    return ("" if piece[0].isalpha() else piece[0]) + _EDGE + ("" if piece[-1].isalpha() else piece[-1])


def _words(readings: _Readings) -> Needs:
    """Sets with a sure token of each reading: the rarest, and the next. Ends are taken as word boundaries."""
    rarest: set[str] = set()
    second: set[str] | None = set()
    for piece in readings:
        sure = sorted(_sure(piece), key=_likelihood)
        if not sure:
            return ()
        rarest |= sure[0]
        said = {word for token in sure[0] if " " in token for word in token.split(" ")}
        others = [tokens for tokens in sure[1:] if not tokens <= said]
        second = None if second is None or not others else second | others[0]
    return (frozenset(rarest),) if second is None else (frozenset(rarest), frozenset(second))


_WORD = re.compile(r"[a-z]+(?:'[a-z]+)*|[^a-z\s\0\1']")


def _sure(piece: str) -> list[frozenset[str]]:
    """The words and pairs that a text has when it has `piece`; an apostrophe may be missing there."""
    found: list[frozenset[str]] = []
    lasts, ended = frozenset[str](), -1
    for match in _WORD.finditer(piece):
        word, (start, end) = match.group(), match.span()
        if not word[0].isalpha():
            firsts, following = frozenset({word}), frozenset({word})
        elif piece[:start].rstrip("'").endswith(_EDGE) or piece[end:].lstrip("'").startswith(_EDGE):
            continue
        else:
            joined = word.replace("'", "")
            firsts = frozenset({word.partition("'")[0], joined})
            following = frozenset({word.rpartition("'")[2], joined})
        found.append(frozenset(firsts))
        if ended >= 0 and not piece[ended:start].strip(" \1"):
            found.append(frozenset(f"{left} {right}" for left in lasts for right in firsts))
        lasts, ended = following, end
    return found


def _likelihood(tokens: frozenset[str]) -> float:
    """Roughly how likely it is that a text has one of these."""
    return fsum(map(_likely, tokens))


def _likely(token: str) -> float:
    first, pair, second = token.partition(" ")
    return _LIKELY.get(first, _RARE) * (_LIKELY.get(second, _RARE) / 2 if pair else 1)


def _closes_at(pattern: str) -> int:
    """Where the group that a pattern starts with is closed."""
    depth = 0
    for match in _READ.finditer(pattern):
        depth += (match["open"] is not None) - (match["close"] is not None)
        if not depth:
            return match.start()
    raise ValueError("a group is not closed")
