"""Does every fact of the draft stand in the rewrite, and where it belongs?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from math import ceil

from guardrails.finding import Span
from rewriter.brief import Brief
from rewriter.facts import HARD_KINDS, bare
from rewriter.leaving import goes_unsaid, may_be_left_out
from rewriter.refusals import stems
from rewriter.values import Fact, FactKind
from rewriter.verify.context import swapped
from rewriter.verify.reply import Reply, body_facts, covered, left_out_spans, sentence_of, words_of
from rewriter.verify.sharing import Sets

NOUNS: dict[FactKind, str] = {
    "money": "amount", "number": "number", "date": "date", "time": "time", "duration": "period",
    "percentage": "percentage", "id": "reference", "link": "link", "email": "e-mail address",
    "phone": "phone number", "name": "name", "version": "version", "step": "menu path",
    "refusal": "refusal", "condition": "condition",
}  # fmt: skip

_CONDITIONAL = {
    "only": re.compile(r"\b(?:only|if|once|when|as soon as|provided|as long as|after|subject to|needs?|requires?|until|unless|must)\b", re.IGNORECASE),
    "unless": re.compile(r"\b(?:unless|except|if|without|other than|apart from|only|excluding|but not|not)\b", re.IGNORECASE),
    "until": re.compile(r"\b(?:until|till|before|by|no later than|latest|not after|up to|as long as|while)\b", re.IGNORECASE),
}  # fmt: skip
_WRITTEN: frozenset[FactKind] = frozenset(("link", "email", "step", "phone"))
"""Kinds that are told wherever their own writing stands, whatever the words around it make of it."""
_THEIR_LETTER = re.compile(
    r"\b(?:yours|your (?:\w+ )?(?:e-?mails?|letters?|messages?|notes?|texts?|reviews?))(?: (?:dated|sent|written))?(?: (?:of|from|on))? $",
    re.IGNORECASE,
)
_THEIR_WORDS = re.compile(
    r"\byour (?:\w+ ){0,2}(?:e-?mails?|letters?|messages?|notes?|texts?|reviews?|words?|attachment)\b|\byou (?:\w+ )?(?:wrote|say|said|call|called|put it|mention|mentioned)\b",
    re.IGNORECASE,
)
_QUOTES = frozenset("\"'“”‘’")
_ENOUGH = 0.5
"""The share of a condition's words that must follow a conditional word of the rewrite, ..."""
_REACH = 120
"""... within so many characters."""


def check(reply: Reply) -> tuple[str, ...]:
    """One sentence for each fact of the draft that is missing or stands with the wrong thing."""
    brief = reply.brief
    left_out = left_out_spans(reply)
    evidence = []
    conditions = _Conditions(reply)
    for fact in _once(body_facts(brief)):
        if fact.kind == "refusal" or _stands(fact, reply, conditions):
            continue
        listed = covered(fact.start, fact.end, left_out)
        if listed and may_be_left_out(fact, brief):
            continue
        if _counts_in_comment(fact, brief, left_out) or _hangs(fact, brief, left_out):
            continue
        if goes_unsaid(fact, brief) or _cites(fact, reply):
            continue
        where = "was left out with an aside, but must be kept" if listed else "is missing from the rewrite"
        evidence.append(f"The {NOUNS[fact.kind]} “{fact.text}” of the draft {where}.")
    return (*evidence, *swapped(reply))


def _counts_in_comment(fact: Fact, brief: Brief, left_out: Sequence[Span]) -> bool:
    """Whether a number in words counts something in a sentence of which a piece was left out with a reason."""
    if fact.kind != "number" or not fact.text.isalpha():
        return False
    sentence = brief.letter.sentence_at(fact.start)
    return sentence is not None and any(sentence.overlaps(piece) for piece in left_out)


def _hangs(fact: Fact, brief: Brief, left_out: Sequence[Span]) -> bool:
    """Whether a name or a plain number belongs to a subject whose whole predicate was left out with a reason.

    Who may list the sentence may list its predicate: these are soft, and go with what is listed.
    """
    sentence = brief.letter.sentence_at(fact.start) if fact.kind not in HARD_KINDS else None
    if sentence is None:
        return False
    text = brief.letter.text
    for piece in left_out:
        if sentence.start < piece.start < sentence.end <= piece.end + 1 and fact.end <= piece.start:
            subject = text[sentence.start : piece.start]
            predicate = _VERB.match(text, piece.start) is not None
            return predicate and len(subject.split()) <= _SUBJECT and not _STATES.search(subject)
    return False


_SUBJECT = 8
"""The most words of a subject."""
_VERB = re.compile(
    r"(?:(?:also|never|only|merely|simply)\s)?(?:is|are|was|were|has|have|had|does|did|do|can|will|would|should|could|may|might|must|[a-z]{2,}(?:s|ed))\b"
)
_STATES = re.compile(
    r"\b(?:i|we|you|he|she|they|it|is|are|was|were|has|have|had|does|did|do|can|will|would|should|could|may|might|must|not|no|never)\b|[;:]\s|['’](?:s|re|ve|ll)\b",
    re.IGNORECASE,
)


def _cites(fact: Fact, reply: Reply) -> bool:
    """Whether a fact only names what the customer sent: its date ("yours of 3 May"), or a few words quoted from it."""
    text = reply.brief.situation.draft
    if fact.kind == "date":
        return _THEIR_LETTER.search(text[max(0, fact.start - 40) : fact.start]) is not None
    quoted = text[max(0, fact.start - 1) : fact.start] in _QUOTES and text[fact.end : fact.end + 1] in _QUOTES
    if (
        fact.kind != "name"
        or not quoted
        or fact.text.casefold() not in reply.brief.situation.message.casefold()
    ):
        return False
    return _THEIR_WORDS.search(sentence_of(reply.brief.letter, fact.start)) is not None


def _once(facts: Sequence[Fact]) -> list[Fact]:
    """One fact of each key, the first."""
    return list({fact.key: fact for fact in reversed(facts)}.values())[::-1]


def _stands(fact: Fact, reply: Reply, conditions: _Conditions) -> bool:
    if fact.kind == "name":
        words = words_of(fact.text)
        signed = _signs_off(fact, reply.brief) or words <= words_of(reply.brief.letter.signature)
        return words <= reply.body_words or (signed and words <= words_of(reply.own_words))
    if fact.kind == "condition":
        return conditions.hold(fact)
    if reply.known.tells(fact):
        return True
    if fact.kind == "number" and bare(fact) in reply.counts:
        return True
    return _verbatim(fact, reply.text)


def _signs_off(fact: Fact, brief: Brief) -> bool:
    """Whether a name stands in the last sentence of a draft that has no signature of its own: it may be what signs it."""
    letter = brief.letter
    return not letter.signature and bool(letter.sentences) and fact.start >= letter.sentences[-1].start


def _verbatim(fact: Fact, text: str) -> bool:
    """Whether the fact's own writing stands in the text, not as a piece of a longer word or number."""
    if fact.kind not in _WRITTEN or fact.text.casefold() not in text.casefold():
        return False
    return re.search(rf"(?<![\w]){re.escape(fact.text)}(?![\w]|[.,]\d)", text, re.IGNORECASE) is not None


class _Conditions:
    """The words that follow each conditional word of a reply, read once for all conditions of the draft."""

    def __init__(self, reply: Reply) -> None:
        self._letter = reply.letter
        self._following: dict[str, Sets[str]] = {}

    def hold(self, fact: Fact) -> bool:
        """Whether enough of a condition's words follow one conditional word."""
        _, marker, words = fact.key.split(":", 2)
        wanted = set(words.split())
        if marker not in self._following:
            self._following[marker] = Sets(self._read(_CONDITIONAL[marker]))
        following = self._following[marker]
        if not wanted:
            return len(following) > 0
        return following.sharing(wanted)[ceil(_ENOUGH * len(wanted)) - 1] != 0

    def _read(self, conditional: re.Pattern[str]) -> Iterator[frozenset[str]]:
        for sentence in self._letter.sentences:
            said = self._letter.of(sentence)
            for match in conditional.finditer(said):
                yield frozenset(stems(said[match.end() : match.end() + _REACH]))
