"""How far the customer needs a sentence of a heated draft: what they would lose if it were left out.

Readers judged some four thousand sentences in which something hurts, each in its letter: whether they hold what the customer
must do, pay, wait for or know, or only jeer. `evals/train_needs.py` fits the weights to that.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from functools import lru_cache
from pathlib import Path
from typing import get_args

from guardrails.finding import Family, Finding, Severity, Span, overlapping
from guardrails.learned import LEARNED
from rewriter.brief import Brief
from rewriter.comments import plain, sparing_refusals, weight
from rewriter.facts import HARD_KINDS, facts_within
from rewriter.giving import ASKS, EXPECT, MATTER, WILL, gives
from rewriter.once import once
from rewriter.refusals import stems
from rewriter.values import Fact, FactKind
from rewriter.weighing import Weights, read, score

FILE = Path(__file__).with_name("need-v1.json")

_KINDS: tuple[FactKind, ...] = (
    "money", "date", "time", "duration", "percentage", "id", "number", "name", "refusal", "condition",
)  # fmt: skip
_WAYS: frozenset[FactKind] = frozenset(("step", "phone", "email", "link"))
_FAMILIES: tuple[Family, ...] = get_args(Family)
_COMMENTS = (-300, -200, -100, 0, 50, 100, 150, 200, 250, 300, 400, 500, 650)
"""How far a sentence reads like a comment, in hundredths of a logit."""
_LENGTHS = (6, 10, 14, 18, 25)
"""In words."""
_COVERED = (0.5, 0.9)
"""Shares of a sentence that are underlined."""
_ECHOED = (0.3, 0.5)
"""Shares of a sentence's words that are the customer's too."""
_WORDINGS = tuple(
    re.compile(wording, re.IGNORECASE)
    for wording in (
        r"\b(?:i|you|me|my|your|yours|people|everybody|everyone|nobody|somebody|someone|folks?|mate|pal|love|child(?:ren)?|kids?|toddlers?|adults?|grown-?ups?)\b",
        r"(?:^|,\s|\b(?:and|but|so|if|when|while|that|as|because|how)\s)\W*you\b",
        r"\b(?:i|we|our|us)\b",
        r"\?\W*$",
        r"!\W*$",
    )
)
"""Who it speaks of, and whether it asks or exclaims."""


@lru_cache(maxsize=1)
def load() -> Weights:
    """The weights of `FILE`."""
    return read(FILE)


@once
def need(brief: Brief, start: int, end: int) -> float:
    """How far a sentence of the draft, or a clause of one, is needed: hundredths of a logit above the bar.

    Below zero hardly one in twelve is missed by the customer.
    """
    weights, piece = load(), Span(start, end)
    return score(brief.letter.of(piece), signs_of(brief, piece), weights) - weights.bar


def is_needed(brief: Brief, sentence: Span) -> bool:
    """Whether a sentence is so far above the bar that to leave it out is oftener missed than its tone is."""
    return need(brief, *sentence) >= _SURE


def is_told_plainly(brief: Brief, sentence: Span) -> bool:
    """Whether a sentence is needed and does not read like a comment: a doubt of its tone alone takes nothing of it out.

    One that holds no fact has to be needed the more: of 20 such that were doubted and needed less, by writers never read, 14
    were meant as digs.
    """
    text = brief.letter.of(sentence)
    least = _SURE if facts_within(brief.facts, sentence) or ASKS.search(plain(text)) else SURE_OF_NO_FACT
    return need(brief, *sentence) >= least and weight(text) < 0


SURE_OF_NO_FACT = 150
"""From this need on a sentence stays that holds no fact, however it is heard."""
_SURE = 50
"""Of 535 sentences that read like a comment and bear no mark, three in five were needed from here on, and one in five below."""


def signs_of(brief: Brief, sentence: Span) -> tuple[bool, ...]:
    """What the words of a sentence alone do not show: what it states, how it hurts, where it stands, and what is said elsewhere."""
    text = brief.letter.of(sentence)
    said = plain(text)
    facts = facts_within(brief.facts, sentence)
    hot = [f for f in overlapping(_spared(brief), sentence) if f.severity is not Severity.NOTE]
    ruled = [finding for finding in hot if finding.rule != LEARNED.id]
    comment, words = weight(text), len(text.split())
    covered, echoed = _covered(hot, sentence), _echoed(said, brief.situation.message)
    return (
        *_stated(facts, brief),
        len(ruled) < len(hot),
        len(ruled) >= 1,
        len(ruled) >= 2,
        any(finding.instead for finding in ruled),
        any(finding.severity is Severity.BLOCK for finding in hot),
        *(any(finding.family == family for finding in ruled) for family in _FAMILIES),
        *(covered >= share for share in _COVERED),
        *(comment >= bar for bar in _COMMENTS),
        *(words >= length for length in _LENGTHS),
        gives(text),
        *(wording.search(said) is not None for wording in (ASKS, EXPECT, MATTER, WILL, *_WORDINGS)),
        *(echoed >= share for share in _ECHOED),
        *_placed(brief, sentence),
    )


@once
def _spared(brief: Brief) -> tuple[Finding, ...]:
    """The findings as the weights know them: whether a mark beside a "no" counts is told by the need itself."""
    return sparing_refusals(brief.findings, brief.facts)


def _stated(facts: list[Fact], brief: Brief) -> tuple[bool, ...]:
    """Of which kinds its values are, how many, and whether the customer or another sentence tells them."""
    kinds = {fact.kind for fact in facts}
    values = [fact for fact in facts if fact.kind in HARD_KINDS or fact.kind == "number"]
    here, everywhere = Counter(fact.key for fact in facts), _stated_in(brief)
    told = [_is_named(fact, brief.situation.message) for fact in values]
    return (
        *(kind in kinds for kind in _KINDS),
        not kinds.isdisjoint(_WAYS),
        *(len(values) >= count for count in (1, 2, 4)),
        any(told),
        bool(told) and all(told),
        bool(values) and all(everywhere[fact.key] > here[fact.key] for fact in values),
    )


@once
def _stated_in(brief: Brief) -> Counter[str]:
    """How often the draft states each of its facts."""
    return Counter(fact.key for fact in brief.facts)


def _is_named(fact: Fact, message: str) -> bool:
    """Whether a message has a value in these very words."""
    written = re.escape(fact.text)
    return re.search(rf"(?<![\w.,/-]){written}(?![\w/-]|[.,]\d)", message, re.IGNORECASE) is not None


def _covered(findings: list[Finding], sentence: Span) -> float:
    """The share of a sentence that is underlined; findings do not overlap."""
    marked = sum(min(f.end, sentence.end) - max(f.start, sentence.start) for f in findings)
    return marked / (sentence.end - sentence.start)


def _echoed(said: str, message: str) -> float:
    own = {*stems(said)}
    return len(own & _words_of(message)) / max(1, len(own))


@once
def _words_of(message: str) -> frozenset[str]:
    return frozenset(stems(message))


def _placed(brief: Brief, sentence: Span) -> tuple[bool, ...]:
    """Whether it is the letter's first sentence, its last, or its last but one at most."""
    sentences = brief.letter.sentences
    number = bisect_left(sentences, sentence.start, key=lambda each: each.start)
    return number == 0, number == len(sentences) - 1, number >= len(sentences) - 2
