"""The learned detector: reads a letter in which a rule has found something, or that answers a customer, by sentences.

It knows no constructions, only how much oftener a word, a part of a word or a frame of small
words stood in a hurtful sentence than in a plain one of the corpus that `evals/train.py`
read; and of twenty thousand words, most of which stand nowhere in that corpus, how near they
are in sense to the words that hurt there. The weights are a table in `learned-v1.json`, loaded
when first needed.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain, pairwise
from math import exp, inf, log, sqrt
from pathlib import Path
from typing import Literal

from guardrails.anatomy import dissect
from guardrails.calling import Ways
from guardrails.finding import Family, Severity, Span
from guardrails.page import Judged, Page
from guardrails.rule import Match, Rule
from guardrails.sentences import sentences
from guardrails.text import fold

FILE = Path(__file__).with_name("learned-v1.json")

Kind = Literal["words", "gaps", "frames", "parts", "senses"]
KINDS: tuple[Kind, ...] = ("words", "gaps", "frames", "parts", "senses")

_TOKEN = re.compile(r"[a-z]+(?:'[a-z]+)*|[0-9]+|[^a-z0-9\s\xad\0]")
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
_PHRASE = 4
"""At most so many words are named as the reason."""
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
    r"|(?:i'm|i am|we're|we are) (?:very |so |really )?sorry (?:not to have better news|that this (?:has been a worry|was not clearer|has not worked as it should|has taken so long)"
    r"|(?:for|about) (?:the (?:trouble|wait|delay)|our part)[a-z' ]{0,30})(?: [.])?"
    r"|let (?:me|us) know which suits you best(?: [.])?"
    r"|(?:(?:i|we) know that this is not the answer you hoped for ; )?if (?:(?:it would help|you would like|you'd like) to (?:go|talk) through (?:it|this|that|any of (?:it|this))(?: together)?"
    r"|you have any questions|you get stuck with that) , [a-z ]{0,30}(?:\b0 ?)*(?: [.])?"
    r"|(?:please )?(?:feel free|do not hesitate|don't hesitate) to (?:contact|call|reply|reach|get|ask|email|ring|write) [^.,;:?!]{0,40}[.]?"
)
"""Stock courtesies, as `words_of` has them: they say nothing of how a letter is meant."""
_LENGTHS = (2, 3, 4, 5)
"""Of parts of words; of longer words than `_LONGEST` the beginning is read."""
_LONGEST = 30
_FIELD = 1 << 32
"""Two numbers are kept in one, the first of them always nearer to zero than half of this."""
_SOFTNESS = 200
"""How far below a letter's highest score others still weigh in on the letter, in hundredths of a logit."""


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
        return self.known[gram][0] if gram in self.known else 0

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
    weights = (total + _FIELD // 2) % _FIELD - _FIELD // 2
    return weights, sqrt((total - weights) // _FIELD or 1)


@dataclass(frozen=True)
class Weights:
    """What was learned. A sentence is marked when its score, a sum over the tables, reaches a bar.

    The bar is `threshold` in a letter in which a rule has found something. Any other letter has to
    reach `alone` as a whole (`suspicion`); its sentences are then read as in a heated one.
    Scores are in hundredths of a logit, the intercept left out.
    """

    tables: Mapping[Kind, Table]
    threshold: int
    alone: int
    families: Mapping[Family, Mapping[str, int]]

    @cached_property
    def telling(self) -> frozenset[str]:
        """What tells families apart: few words, so that most of a sentence need not be asked of each family."""
        return frozenset().union(*self.families.values())


def words_of(folded: str) -> list[str]:
    """The words and marks of folded text; every number is `0`."""
    return ["0" if word[0].isdigit() else word for word in _TOKEN.findall(folded)]


def can_be_judged(words: Sequence[str]) -> bool:
    """Whether there are enough words, marks and numbers aside, and it is no mere courtesy."""
    return sum(word[0].isalpha() for word in words) >= _LEAST and not _courtesies().fullmatch(" ".join(words))


@lru_cache(maxsize=1)
def _courtesies() -> re.Pattern[str]:
    return re.compile(_COURTESY)


def grams(words: Sequence[str]) -> dict[Kind, list[str]]:
    """What is counted in a sentence, each once: one and two words running, two with one between, frames of small words, senses.

    In a frame every other word is a blank, so that "you _ the _" is one whatever was read. The
    parts of words are counted besides, once for each distinct word that has them (`parts_of`).
    """
    edged = ["^", *words, "$"]
    frame = [word if word in _SMALL or not word[0].isalpha() else _BLANK for word in edged]
    found: dict[Kind, Iterable[str]] = {
        "words": [*edged, *_runs(edged, (2,))],
        "gaps": [f"{one} {_BLANK} {other}" for one, other in zip(edged, edged[2:], strict=False)],
        "frames": _runs(frame, (2, 3, 4, 5)),
        "senses": filter(has_sense, words),
    }
    return {kind: [*dict.fromkeys(each)] for kind, each in found.items()}


def _runs(words: Sequence[str], lengths: Iterable[int]) -> list[str]:
    runs = (zip(*(words[at:] for at in range(n)), strict=False) for n in lengths)
    return [*map(" ".join, chain.from_iterable(runs))]


def has_sense(word: str) -> bool:
    """Whether a word says something by itself, as small words and marks do not."""
    return word[0].isalpha() and word not in _SMALL


def parts_of(word: str) -> tuple[str, ...]:
    """The runs of two to five letters of a word, its edges told apart from its middle."""
    if not word[0].isalpha():
        return ()
    edged = f"<{word[:_LONGEST]}>"
    return tuple(edged[at : at + n] for n in _LENGTHS for at in range(len(edged) - n + 1))


def score(words: Sequence[str], weights: Weights) -> float:
    """How much a sentence reads like the hurtful ones, in hundredths of a logit."""
    return pull(words, weights.tables)


def pull(words: Sequence[str], tables: Mapping[Kind, Table]) -> float:
    """What is counted in a sentence, weighed: of each table the weights that are met, by the length of all that is counted."""
    counted, total = grams(words), 0.0
    for kind, table in tables.items():
        push, size = table.weigh_parts(words) if kind == "parts" else table.weigh(counted[kind])
        total += push / size
    return total


@lru_cache(maxsize=1)
def load() -> Weights:
    """The weights of `FILE`."""
    import json  # noqa: PLC0415 - most letters never need it

    data = json.loads(FILE.read_bytes())
    tables: dict[Kind, Table] = {
        kind: Table({gram: tuple(pair) for gram, pair in table["known"].items()}, table["unknown"])
        for kind, table in data["tables"].items()
    }
    return Weights(tables, data["threshold"], data["alone"], data["families"])


def suspicion(scores: Iterable[float]) -> float:
    """How much a whole letter reads like the hurtful ones, from its sentences' scores.

    A mean in which high scores weigh most: one sentence that stands out says more than several
    that nearly do, and a long letter has no more chances than a short one.
    """
    values = list(scores)
    highest = max(values, default=-inf)
    if highest == -inf:
        return -inf
    return highest + _SOFTNESS * log(sum(exp((v - highest) / _SOFTNESS) for v in values) / len(values))


def bar_alone(weights: Weights, scores: Iterable[float]) -> float:
    """What a sentence has to reach in a letter in which no rule has found anything."""
    return weights.threshold if suspicion(scores) >= weights.alone else inf


@dataclass(frozen=True)
class _Reader:
    """The finder of the learned detector. It underlines whole sentences."""

    @property
    def parts(self) -> tuple[_Reader, ...]:
        return (self,)

    @property
    def ways(self) -> tuple[Ways, ...]:
        return (((),),)

    @property
    def identity(self) -> str:
        return f"{FILE.stem} {zlib.crc32(FILE.read_bytes()):08x}"

    @property
    def local(self) -> bool:
        return False

    def may_find(self, page: Page, start: int, end: int) -> bool:  # noqa: ARG002
        return True

    @property
    def leans(self) -> bool:
        return False

    def find(self, page: Page, within: Span | None = None) -> Iterator[Match]:  # noqa: ARG002
        weights = load()
        judged = _judged(page)
        bar = weights.threshold if page.heated else bar_alone(weights, [each[0] for each in judged])
        for reached, span, words in judged:
            if reached >= bar:
                phrase = _weightiest(page, span, weights)
                yield Match(span.start, span.end, family=nearest_family(words, weights), why=_why(phrase))


def _judged(page: Page) -> Sequence[Judged]:
    """The letter's sentences that can be judged, with their scores; read once a page."""
    if page.judged is None:
        page.judged = _read(page.text, page.folded, load())
    return page.judged


def _read(text: str, folded: str, weights: Weights) -> list[Judged]:
    """The sentences of a letter's body that can be judged: score, place and words."""
    body = dissect(text).body
    found = []
    for span in sentences(text, body.start, body.end):
        words = words_of(folded[span.start : span.end])
        if can_be_judged(words):
            found.append((score(words, weights), span, words))
    return found


def reads_plainly(page: Page, span: Span) -> bool:
    """Whether the sentences around a place speak against a dig there; where none can be judged, nothing does."""
    around = [reached for reached, sentence, _ in _judged(page) if sentence.overlaps(span)]
    return bool(around) and max(around) < 0


def doubt(text: str) -> float:
    """How far a whole letter is from being put under suspicion by itself, in hundredths of a logit; it is from 0 on."""
    weights = load()
    return suspicion(score for score, _, _ in _read(text, fold(text), weights)) - weights.alone


def nearest_family(words: Sequence[str], weights: Weights) -> Family:
    """The family whose sentences these words resemble most."""
    counted = weights.telling.intersection(("", *words, *_runs(words, (2,))))
    return max(
        weights.families,
        key=lambda family: sum(filter(None, map(weights.families[family].get, counted))),
    )


def _why(phrase: str) -> str:
    return f"The reader may well hear a dig here, most of all in “{phrase}”; say it plainly."


def _weightiest(page: Page, sentence: Span, weights: Weights) -> str:
    """The words running, at most `_PHRASE`, that spoke most for the mark, as they stand in the draft."""
    found = [
        match
        for match in _TOKEN.finditer(page.folded, sentence.start, sentence.end)
        if match.group()[0].isalpha()
    ]
    words, parts = weights.tables["words"], weights.tables["parts"]
    weight = [words.weight(match.group()) + _mean(parts, match.group()) for match in found]
    pair = [words.weight(f"{one.group()} {other.group()}") for one, other in pairwise(found)]
    best, start, end = 0.0, 0, 0
    for first in range(len(found)):
        total = 0.0
        for last in range(first, min(first + _PHRASE, len(found))):
            total += weight[last] + (pair[last - 1] if last > first else 0)
            if total > best:
                best, start, end = total, found[first].start(), found[last].end()
    return page.text[start:end]


def _mean(parts: Table, word: str) -> float:
    """What a word's parts say of it, brought to the scale of a word's own weight."""
    edged = len(word[:_LONGEST]) + 2
    return parts.weigh_parts((word,))[0] / sum(max(0, edged - n + 1) for n in _LENGTHS)


LEARNED = Rule(
    id="learned.hostile",
    family="passive_aggression",
    severity=Severity.WARN,
    why="The reader may well hear a dig here; say it plainly.",
    find=(_Reader(),),
    hits=(
        "[[We are a small team and there are other people in the queue besides you.]] Your turn is on Monday.",
        "The bill is for May. [[Perhaps next time somebody at your end could look at the calendar.]]",
    ),
    near_misses=(
        "I am sorry that we sent you to the wrong counter twice on Monday.",
        "You will need to sign both pages and send them back by Friday.",
    ),
    follows=True,
    doubts=reads_plainly,
)
"""Alone it judges only answers to a customer: it has read nothing else, and takes plain business mail for curt."""
