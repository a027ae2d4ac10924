"""What the learned detectors count in a text: words, parts of words, frames of small words; and tables of what they weigh."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from math import sqrt
from operator import add
from typing import Literal

Kind = Literal["words", "gaps", "frames", "parts", "senses"]
KINDS: tuple[Kind, ...] = ("words", "gaps", "frames", "parts", "senses")

TOKEN = re.compile(r"[a-z]+(?:'[a-z]+)*|[0-9]+|[^a-z0-9\s\xad\0]")
_SMALL = frozenset(
    """
    i me my we us our you your yours u ur he she it they them its his her this that these those who
    whose which what where when why how whether a an the and or but nor so yet if unless until while
    because since though although as than then not no never nothing none nobody without only just
    even still already again also too very really quite rather such more most less least much many
    some any all every each few both either neither other another is are was were be been being am
    do does did done have has had having can could will would shall should may might must need in on
    at by for with from to of off up down out over under about into onto through before after
    between during against within upon back away yes ok okay please thank thanks sorry here there
    now today always ever perhaps maybe don't doesn't didn't won't wouldn't can't cannot couldn't
    shouldn't isn't aren't wasn't weren't haven't hasn't hadn't i'm i've i'd i'll we've we're we'd
    we'll you've you're you'd you'll it's that's there's what's let's said say told tell asked ask
    know think see read like get got make take want let
    """.split()
)
_BLANK = "_"
_LEAST = 4
"""A sentence of fewer words says too little to be judged by them."""
_COURTESY = (
    r"(?:many thanks|thank you|thanks)(?: so much| very much| again)* for (?:getting in touch|reaching out|contacting|writing|coming back"
    r"|taking the time|your (?:e - mail|email|message|letter|note|call|mail|patience|enquiry|inquiry|feedback|time|understanding|reply|custom))"
    r"\b[^.,;:?!]{0,40}[.!]?"
    r"|(?:and |please )?(?:have|enjoy) (?:a|an|the|your) [a-z ]{0,25}(?:day|evening|weekend|week|afternoon|morning|night)(?: ahead)?(?: [.!])?"
    r"|assuring you of our best [a-z ]+[.]?"
    r"|(?:i |we )?(?:hope|trust) (?:this|that|you) [a-z -]{0,30}(?:finds|meets|are|is) (?:you )?well(?: [.!])?"
    r"|(?:i|we) (?:do |fully |completely |can )?(?:understand|appreciate) your (?:concerns?|frustration|position|disappointment)(?: [.])?"
    r"|(?:i |we )?look(?:ing)? forward to (?:hearing|seeing|welcoming|helping|your) [^.,;:?!]{0,40}[.]?"
    r"|(?:[a-z]+ , )?(?:i'm|i am|we're|we are) (?:very |so |really |truly )*sorry (?:not to have better news|that this (?:has been a worry|was not clearer|has not worked as it should|has taken so long)"
    r"|(?:for|about) (?:the (?:trouble|wait|delay|inconvenience)|our part)[a-z' ]{0,40}(?:, (?:at what is already a hard time for you|with (?:your|the|an?|twins|small|young) [a-z0-9' -]{0,30}\b(?:to look after|in|on|at|due|tomorrow|today|tonight|this|next|[a-z]+day)\b[a-z0-9' ]{0,20}))?"
    r"|(?:that )?you(?:'ve| have)? had to (?:write|wait|ask|call|chase|ring|phone|contact|come back|explain)[a-z0 ]{0,40})(?: [.])?"
    r"|let (?:me|us) know which suits you best(?: [.])?"
    r"|(?:please )?(?:reply|write) to (?:me|us) (?:here|at [^,;:?!]{0,60}?) and (?:i|we)(?:'ll| will) answer (?:the same day|by the next working day|within [0-9a-z]+ working days)(?: [.])?"
    r"|(?:i|we) know that this comes at what is already a hard time for you(?: [.])?"
    r"|(?:(?:i|we) know that this is not the answer you hoped for ; )?if (?:(?:it would help|you would like|you'd like) to (?:(?:go|talk) through|talk about) (?:it|this|that|any of (?:it|this))(?: together)?"
    r"|there is anything (?:i|we)(?:'ve| have) missed|you think (?:i|we)(?:'ve| have) got this wrong|anything changes|you have any questions|you get stuck with that) , [a-z' ]{0,64}(?:\b0 ?)*(?: [.])?"
    r"|you can (?:reply to (?:me|us) here|(?:call|write to|reach) (?:me|us) (?:on|at) [^,;:?!]{0,60}?)(?: [.])?"
    r"|(?:please )?(?:feel free|do not hesitate|don't hesitate) to (?:contact|call|reply|reach|get|ask|email|ring|write) [^.,;:?!]{0,40}[.]?"
)
"""Stock courtesies, as `words_of` has them: they say nothing of how a letter is meant."""
_LENGTHS = (2, 3, 4, 5)
"""Of parts of words; of longer words than `_LONGEST` the beginning is read."""
_LONGEST = 30
_FIELD = 1 << 32
"""Two numbers are kept in one, the first of them always nearer to zero than half of this."""


@dataclass(frozen=True)
class Table:
    """Weights of n-grams. `known` gives an n-gram's weight and rarity; what is not in it has the rarity `unknown`."""

    known: Mapping[str, tuple[int, int]]
    unknown: int

    def weigh(self, grams: Collection[str]) -> tuple[int, float]:
        """The weights of n-grams put together, each as often as it is given, and what they are to be divided by."""
        return _apart(self._together(grams))

    def weigh_parts(self, words: Iterable[str]) -> tuple[int, float]:
        """The same of the parts of each distinct word. What those of one come to is kept: the same words come again."""
        return _apart(sum(map(self._of_word, set(words))))

    def weight(self, gram: str) -> int:
        """The weight of one n-gram; none where it is not known."""
        return _weights_in(self._summands.get(gram, 0))

    def mean_of_parts(self, word: str) -> float:
        """What a word's parts say of it, brought to the scale of a word's own weight."""
        return _weights_in(self._of_word(word)) / _parts_in(word)

    def _together(self, grams: Collection[str]) -> int:
        """Weights, and squared rarities, as one number."""
        return sum(filter(None, map(self._summands.get, grams))) + len(grams) * self.unknown**2 * _FIELD

    @cached_property
    def _of_word(self) -> Callable[[str], int]:
        return lru_cache(maxsize=8192)(lambda word: self._together(parts_of(word)))

    @cached_property
    def _summands(self) -> dict[str, int]:
        """Of each n-gram its weight, and how much its squared rarity differs, as one number: one look-up and one sum for both."""
        return {
            gram: weight + (rarity**2 - self.unknown**2) * _FIELD
            for gram, (weight, rarity) in self.known.items()
        }


def _apart(total: int) -> tuple[int, float]:
    """The weights, and the root of the squared rarities, from both as one number."""
    weights = _weights_in(total)
    return weights, sqrt((total - weights) // _FIELD or 1)


def _weights_in(total: int) -> int:
    return (total + _FIELD // 2) % _FIELD - _FIELD // 2


def words_of(folded: str) -> list[str]:
    """The words and marks of folded text; every number is `0`."""
    return ["0" if word[0].isdigit() else word for word in TOKEN.findall(folded)]


def can_be_judged(words: Sequence[str]) -> bool:
    """Whether there are enough words, marks and numbers aside, and it is no mere courtesy."""
    return sum(word[0].isalpha() for word in words) >= _LEAST and not _courtesies().fullmatch(" ".join(words))


@lru_cache(maxsize=1)
def _courtesies() -> re.Pattern[str]:
    return re.compile(_COURTESY)


def pairs_of(words: Sequence[str]) -> list[str]:
    """Two words running."""
    return _runs(words, 2)


def grams(words: Sequence[str]) -> dict[Kind, list[str]]:
    """What is counted in a sentence, each once: one and two words running, two with one between, frames of small words, senses.

    In a frame every other word is a blank, so that "you _ the _" is one whatever was read. The
    parts of words are counted besides, once for each distinct word that has them (`parts_of`).
    """
    edged = ["^", *words, "$"]
    frame = [word if word in _SMALL or not word[0].isalpha() else _BLANK for word in edged]
    found: dict[Kind, Iterable[str]] = {
        "words": [*edged, *pairs_of(edged)],
        "gaps": [f"{one} {_BLANK} {other}" for one, other in zip(edged, edged[2:], strict=False)],
        "frames": _runs(frame, 5),
        "senses": (word for word, kept in zip(edged, frame, strict=True) if word != kept),
    }
    return {kind: [*dict.fromkeys(each)] for kind, each in found.items()}


def _runs(words: Sequence[str], longest: int) -> list[str]:
    """Two to `longest` words running, each run made of the one that is shorter by a word: half of what joining words takes."""
    spaced, run = [f" {word}" for word in words], words
    found: list[str] = []
    for at in range(1, longest):
        run = [*map(add, run, spaced[at:])]
        found += run
    return found


def has_sense(word: str) -> bool:
    """Whether a word says something by itself, as small words and marks do not."""
    return word[0].isalpha() and word not in _SMALL


def parts_of(word: str) -> tuple[str, ...]:
    """The runs of two to five letters of a word, its edges told apart from its middle."""
    if not word[0].isalpha():
        return ()
    edged = f"<{word[:_LONGEST]}>"
    return tuple(edged[at : at + n] for n in _LENGTHS for at in range(len(edged) - n + 1))


def _parts_in(word: str) -> int:
    """How many `parts_of` gives for a word."""
    return max(3, 4 * min(len(word), _LONGEST) - 2)


def pull(words: Sequence[str], tables: Mapping[Kind, Table]) -> float:
    """What is counted in a sentence, weighed: of each table the weights that are met, by the length of all that is counted."""
    counted, total = grams(words), 0.0
    for kind, table in tables.items():
        push, size = table.weigh_parts(words) if kind == "parts" else table.weigh(counted[kind])
        total += push / size
    return total
