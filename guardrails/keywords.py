"""Which words must stand in a text before a pattern can match at all; this is what makes detection fast.

A pattern is read once and boiled down to a few sets of words: every match has a word of each
set. A text's words are listed once, and only patterns all of whose sets they meet are run.
"""

from __future__ import annotations

import re
from itertools import chain, pairwise
from math import fsum

Token = str | tuple[str, str]
"""A word or other character, or two that are neighbours."""
Needs = tuple[frozenset[Token], ...]
"""Sets of words, the rarest set first; a text without a word of each cannot match."""

_TOKEN = re.compile(r"[a-z]+|[^a-z\s]")
_READ = re.compile(
    r"(?P<text>(?:[a-z \",:;!@#%&=<>~/_-]|[^\x00-\x7f])+(?![?*+{]))|(?P<char>[^\\()\[\]|?*+{.^$])"
    r"|(?P<open>\((?:\?(?::|=|!|<=|<!))?)|(?P<close>\))|(?P<or>\|)"
    r"|(?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])|(?P<edge>\\[bBAZ]|[\^$])|(?P<any>\\[wWdDsS]|\.)|\\(?P<escaped>.)"
    r"|(?P<repeat>(?:[?*+]|\{\d+,?\d*\})[?+]?)"
)
_OTHER_GROUP = re.compile(r"(?<!\\)\(\?(?![:=!]|<[=!])")
_MANY = 40
"""Above this number of readings the parts of a pattern are no longer multiplied."""
_VERY_MANY = 400
"""Above this number of readings alternatives are forgotten."""
_EDGE = "\0"
"""Stands for a place where a word may go on unseen."""
_RARE = 0.004

_LIKELY = {
    word: share
    for share, words in (
        (0.8, "the you to a i and . ,"),
        (0.5, "is of for your we in that it this on have be are with ' s t re ? - !"),
        (0.3, "if not or as will our us my me at can do was from by so but an please any what ll m ve d :"),
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


def tokens(folded: str, known: frozenset[Token] | None = None) -> frozenset[Token]:
    """The words (runs of a-z), single other characters and neighbouring pairs of a folded text.

    Only those that are `known`, which is faster; or all.
    """
    found = _TOKEN.findall(folded)
    every = chain(found, pairwise(found))
    return frozenset(every) if known is None else known.intersection(every)


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


def needs(pattern: str) -> Needs:
    """What words every match of `pattern` has; empty where that cannot be told.

    `pattern` is a regular expression over folded text whose matches begin and end at word
    boundaries, without back references or flags.

    Raises:
        ValueError: a group is named or otherwise special.
    """
    if _OTHER_GROUP.search(pattern):
        raise ValueError("patterns have plain, non-capturing and look-around groups only")
    readings, required = _Reader(pattern).alternatives()
    found = {words for words in (*required, *_words(readings)) if words}
    return tuple(sorted(found, key=lambda words: (_likelihood(words), sorted(map(str, words)))))[:3]


_Readings = frozenset[str]
"""All strings that a part can stand for, with `_EDGE` where one is not followed further."""


class _Reader:
    """Reads a pattern from left to right; each method returns what a part can be and what it requires."""

    def __init__(self, pattern: str) -> None:
        self._tokens = [(match.lastgroup, match.group()) for match in _READ.finditer(pattern)]
        self._tokens.append((None, ""))
        self._next = 0

    def alternatives(self) -> tuple[_Readings, Needs]:
        branches = [self._sequence()]
        while self._tokens[self._next][0] == "or":
            self._next += 1
            branches.append(self._sequence())
        return branches[0] if len(branches) == 1 else _union(branches)

    def _sequence(self) -> tuple[_Readings, Needs]:
        run: _Readings = frozenset({""})
        required: list[frozenset[Token]] = []
        while self._tokens[self._next][0] not in (None, "or", "close"):
            readings, inner = self._item()
            required += inner
            if len(run) * len(readings) > _MANY:
                required += _words(_joined(run, _ends(readings)))
                run = _ends(run)
            run = _joined(run, readings)
        return run, tuple(required)

    def _item(self) -> tuple[_Readings, Needs]:
        kind, written = self._tokens[self._next]
        self._next += 1
        readings: _Readings = _UNKNOWN
        required: Needs = ()
        if kind == "open":
            readings, required = self.alternatives()
            self._next += 1
            if written not in ("(", "(?:"):
                readings, required = frozenset({""}), ()
        elif kind == "set":
            if not (written.startswith("[^") or re.search(r"\\[wWdDsS]|.-.", written[1:-1])):
                readings = frozenset(written[1:-1].replace("\\", ""))
        elif kind == "edge":
            readings = frozenset({""})
        elif kind != "any":
            readings = frozenset({written[1:] if kind == "escaped" else written})
        kind, written = self._tokens[self._next]
        if kind == "repeat":
            self._next += 1
            return _repeated(readings, required, written)
        return readings, required


_UNKNOWN: _Readings = frozenset({_EDGE})


def _repeated(readings: _Readings, required: Needs, repeat: str) -> tuple[_Readings, Needs]:
    if repeat[0] != "?":
        readings = _ends(readings)
    if repeat[0] in "?*" or repeat.startswith("{0"):
        return readings | {""}, ()
    return readings, required


def _union(branches: list[tuple[_Readings, Needs]]) -> tuple[_Readings, Needs]:
    readings = frozenset[str]().union(*(branch for branch, _ in branches))
    required: set[Token] = set()
    for branch, inner in branches:
        sets = (*inner, *_words(_joined(_UNKNOWN, _joined(branch, _UNKNOWN))))
        if not sets:
            return readings if len(readings) <= _VERY_MANY else _ends(readings), ()
        required |= sorted(sets, key=_likelihood)[0]
    return readings if len(readings) <= _VERY_MANY else _ends(readings), (frozenset(required),)


def _joined(left: _Readings, right: _Readings) -> _Readings:
    return frozenset([one + other for one in left for other in right])


def _ends(readings: _Readings) -> _Readings:
    """The readings with all forgotten but whether a word goes on at their ends."""
    return frozenset([_outline(piece) for piece in readings])


def _outline(piece: str) -> str:
    if not piece:
        return ""
    return ("" if piece[0].isalpha() else piece[0]) + _EDGE + ("" if piece[-1].isalpha() else piece[-1])


def _words(readings: _Readings) -> Needs:
    """Sets with a sure token of each reading: the rarest, and the next. Ends are taken as word boundaries."""
    rarest: set[Token] = set()
    second: set[Token] | None = set()
    for piece in readings:
        sure = sorted(_sure(piece), key=_likelihood)
        if not sure:
            return ()
        rarest |= sure[0]
        said = {word for token in sure[0] if isinstance(token, tuple) for word in token}
        others = [tokens for tokens in sure[1:] if not tokens <= said]
        second = None if second is None or not others else second | others[0]
    return (frozenset(rarest),) if second is None else (frozenset(rarest), frozenset(second))


_WORD = re.compile(r"[a-z]+(?:'[a-z]+)*|[^a-z\s\0']")


def _sure(piece: str) -> list[frozenset[Token]]:
    """The words and pairs that a text has when it has `piece`; an apostrophe may be missing there."""
    found: list[frozenset[Token]] = []
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
        if ended >= 0 and not piece[ended:start].strip(" "):
            found.append(frozenset((left, right) for left in lasts for right in firsts))
        lasts, ended = following, end
    return found


def _likelihood(tokens: frozenset[Token]) -> float:
    """Roughly how likely it is that a text has one of these."""
    return fsum(map(_likely, tokens))


def _likely(token: Token) -> float:
    if isinstance(token, str):
        return _LIKELY.get(token, _RARE)
    return _LIKELY.get(token[0], _RARE) * _LIKELY.get(token[1], _RARE) / 2


def _closes_at(pattern: str) -> int:
    """Where the group that a pattern starts with is closed."""
    depth = 0
    for match in _READ.finditer(pattern):
        depth += (match["open"] is not None) - (match["close"] is not None)
        if not depth:
            return match.start()
    raise ValueError("a group is not closed")
