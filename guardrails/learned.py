"""The learned detector: reads an answer to a customer, or a letter in which a rule has found something, by sentences.

It knows no constructions, only how much oftener a word, a part of a word or a frame of small
words stood in a hurtful sentence than in a plain one of the corpus that `evals/train.py`
read; and of twenty thousand words, most of which stand nowhere in that corpus, how near they
are in sense to the words that hurt there. The weights are a table in `learned-v1.json`, loaded
when first needed.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate
from math import inf
from pathlib import Path
from typing import Any

from guardrails.anatomy import dissect
from guardrails.calling import Ways
from guardrails.finding import Family, Severity, Span
from guardrails.ngrams import TOKEN, Kind, Table, can_be_judged, pairs_of, pull, words_of
from guardrails.page import Judged, Page
from guardrails.rule import Match, Rule, Worth, always
from guardrails.sentences import sentences
from guardrails.surroundings import Surroundings, signs_of
from guardrails.tenor import Tenor, Words
from guardrails.text import fold

FILE = Path(__file__).with_name("learned-v1.json")

_WARNED, _CALM = -0.5, 0.3
"""The odds from which on a sentence of an answer is marked, in logits: well below even where a rule has warned elsewhere in the
letter, where a dig more is likely and a plain word more marked does little harm; above in a letter that looks calm."""
_PHRASE = 4
"""At most so many words are named as the reason."""


@dataclass(frozen=True)
class Weights:
    """What was learned. A sentence's score is a sum over the tables, in hundredths of a logit, the intercept left out.

    In answers to a customer it is marked when it hurts where it stands (`surroundings`); in other letters, of which
    those are read in which a rule has found something, when its score reaches `threshold`.
    """

    tables: Mapping[Kind, Table]
    threshold: int
    tenor: Tenor
    surroundings: Surroundings
    families: Mapping[Family, Mapping[str, int]]

    @cached_property
    def telling(self) -> frozenset[str]:
        """What tells families apart: few words, so that most of a sentence need not be asked of each family."""
        return frozenset().union(*self.families.values())


def score(words: Sequence[str], weights: Weights) -> float:
    """How much a sentence reads like the hurtful ones, in hundredths of a logit."""
    return pull(words, weights.tables)


@lru_cache(maxsize=1)
def load() -> Weights:
    """The weights of `FILE`."""
    import json  # noqa: PLC0415 - most letters never need it

    data = json.loads(FILE.read_bytes())
    tables: dict[Kind, Table] = {kind: _table(each) for kind, each in data["tables"].items()}
    tenor = data["tenor"]
    words = Words(_table(tenor["words"]["table"]), tenor["words"]["base"])
    tenor |= {"words": words, "warned": tuple(tenor["warned"])}
    around = data["surroundings"]
    surroundings = Surroundings(tuple(map(tuple, around["hidden"])), tuple(around["out"]))
    return Weights(tables, data["threshold"], Tenor(**tenor), surroundings, data["families"])


def _table(written: dict[str, Any]) -> Table:
    return Table({gram: tuple(pair) for gram, pair in written["known"].items()}, written["unknown"])


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

    @property
    def worth(self) -> Worth:
        return always

    @property
    def leans(self) -> bool:
        return False

    def find(self, page: Page, within: Span | None = None) -> Iterator[Match]:  # noqa: ARG002
        for span, words in _marked(page):
            phrase = _weightiest(page, span, load())
            yield Match(span.start, span.end, family=nearest_family(words, load()), why=_why(phrase))


def _marked(page: Page) -> Iterator[tuple[Span, list[str]]]:
    """The sentences that are marked, with their words. A letter whose only warning is hardly meant has none."""
    if page.warned is None or not page.message:
        least = load().threshold
        judged = _judged(page)
        return ((span, words) for reached, span, words in judged if reached is not None and reached >= least)
    if page.warned and reads_kindly(page):
        return iter(())
    bar = bar_of(warned=bool(page.warned))
    return ((span, words) for span, words, odds in _odds(page) if odds >= bar)


def odds_in(text: str, message: str, warned: Sequence[Span]) -> tuple[tuple[Span, float], ...]:
    """How each sentence of an answer to a customer reads where it stands: its odds of hurting, in logits.

    Those in which a rule has `warned`, and those that say too little, are left out.
    """
    page = Page(text, message)
    page.warned = tuple(warned)
    return tuple((span, odds) for span, _, odds in _odds(page))


def _odds(page: Page) -> Iterator[tuple[Span, list[str], float]]:
    """The sentences of an answer that can be judged, with their words and their odds of hurting, in logits."""
    judged = _judged(page)
    warned = [any(span.overlaps(place) for place in page.warned or ()) for _, span, _ in judged]
    words = [words for *_, words in judged]
    told = signs_of(
        [reached for reached, *_ in judged], warned, [*map(len, words)], load().tenor.words.say(words)
    )
    odds = load().surroundings.odds
    return ((span, words, odds(signs)) for (_, span, words), signs in zip(judged, told, strict=True) if signs)


def bar_of(*, warned: bool) -> float:
    """The odds from which on a sentence of an answer is marked, in logits, by whether a rule has `warned` in the letter."""
    return _WARNED if warned else _CALM


def _judged(page: Page) -> Sequence[Judged]:
    """The letter's sentences with their scores; read once a page."""
    if page.judged is None:
        page.judged = _read(page.text, page.folded, load())
    return page.judged


def _read(text: str, folded: str, weights: Weights) -> list[Judged]:
    """The sentences of a letter's body."""
    body = dissect(text).body
    found = []
    for span in sentences(text, body.start, body.end):
        words = words_of(folded[span.start : span.end])
        found.append(Judged(score(words, weights) if can_be_judged(words) else None, span, words))
    return found


def _letter(page: Page) -> tuple[list[list[str]], list[float], int]:
    """What a letter's tenor is told by: its sentences' words, the scores, and in how many of them rules have warned."""
    judged, warned = _judged(page), page.warned or ()
    within = sum(any(span.overlaps(place) for place in warned) for _, span, _ in judged)
    return *_as_letter(judged), max(within, bool(warned))


def _as_letter(judged: Sequence[Judged]) -> tuple[list[list[str]], list[float]]:
    return [words for *_, words in judged], [reached for reached, *_ in judged if reached is not None]


def reads_plainly(page: Page, span: Span) -> bool:
    """Whether the sentences around a place speak against a dig there; where none can be judged, nothing does."""
    around = [reached for reached, place, _ in _judged(page) if reached is not None and place.overlaps(span)]
    return bool(around) and max(around) < 0


def reads_kindly(page: Page) -> bool:
    """Whether what a rule warns of in an answer to a customer is hardly meant: one plain sentence, in a kind letter without a dig."""
    sentences, scores, warnings = _letter(page)
    plain = all(reads_plainly(page, span) for span in page.warned or ())
    sharp = max(scores, default=inf) >= load().threshold
    return warnings == 1 and plain and not sharp and load().tenor.is_kind(sentences, scores, warnings)


def doubt(text: str) -> float:
    """How much a letter, in which no rule finds anything, reads like those that hurt, in hundredths of a logit."""
    weights = load()
    return weights.tenor.of(*_as_letter(_read(text, fold(text), weights)), warnings=0)


def nearest_family(words: Sequence[str], weights: Weights) -> Family:
    """The family whose sentences these words resemble most."""
    counted = weights.telling.intersection(("", *words, *pairs_of(words)))
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
        for match in TOKEN.finditer(page.folded, sentence.start, sentence.end)
        if match.group()[0].isalpha()
    ]
    said = [match.group() for match in found]
    words, parts = weights.tables["words"], weights.tables["parts"]
    weight = [words.weight(word) + parts.mean_of_parts(word) for word in said]
    after = [own + words.weight(pair) for own, pair in zip(weight[1:], pairs_of(said), strict=False)]
    best, start, end = 0.0, 0, 0
    for first in range(len(found)):
        totals = accumulate((weight[first], *after[first : first + _PHRASE - 1]))
        for last, total in enumerate(totals, first):
            if total > best:
                best, start, end = total, found[first].start(), found[last].end()
    return page.text[start:end]


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
    calms=reads_kindly,
)
"""Alone it judges only answers to a customer: it has read nothing else, and takes plain business mail for curt."""
