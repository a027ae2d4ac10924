"""Does the rewrite say anything that nobody gave us?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from guardrails.finding import Span
from guardrails.sentences import sentences
from rewriter.dates import date_backs
from rewriter.facts import bare, find_facts, same_value
from rewriter.names import fold_name
from rewriter.refusals import clauses, find_refusals, stems
from rewriter.values import Fact
from rewriter.verify.facts_kept import NOUNS
from rewriter.verify.known import Known
from rewriter.verify.reply import Reply, Sources

_ATTRIBUTED = re.compile(
    r"\byou(?:['’]ve| have| had|['’]d)? (?:\w+ )?(?:said|say|ask|asked|told|tell|wrote|write|mention|mentioned|describe|described|report|reported|expected|hoped|wanted|want|sent|called|explained|feel|felt|believe|understood|heard|hear|saw|see|noticed|found|tried|rang|waited|planned|remember)\b"
    r"|\byour (?:message|e-?mail|letter|note|words|question|view|account|request|complaint|concerns?)\b|\b(?:i|we) (?:\w+ )?(?:understand|know|realise|realize|see|read|hear|appreciate)\b"
    r"|\b(?:as|like) you\b|\bsorry\b|\bapologi[sz]e\b|\bin mind\b|\baccording to you\b|\bin your\b",
    re.IGNORECASE,
)
_COMPARED = re.compile(r"\b(?:ahead of|before|in time for) (?:the )?$", re.IGNORECASE)
"""The customer's own date may measure one of ours: "on 13 May, so ahead of the 15th"."""
_MOMENTS = frozenset(("date", "duration"))
_SOFT = frozenset(("name", "number"))
_NOW = frozenset(("date:today", "date:yesterday"))
"""Words that date the letter itself; as deadlines they are the follow-up's matter."""
_OPENING = 3
"""In how many sentences at the front what the customer went through may be said back."""
_TO_THEM = re.compile(r"\byou(?:['’](?:ve|re|d)|r)?\b", re.IGNORECASE)
_OUGHT = re.compile(r"\b(?:will|shall|can|(?-i:may)|must|should|would|need)\b|['’]ll\b", re.IGNORECASE)
_THEIR_TIMES = frozenset((*_MOMENTS, "time"))
_FOR_THEIR_SAKE = re.compile(
    r"\bso that\b|\bin time for\b|\bgood luck\b|\bfingers crossed\b|\b(?:hope|wish|wishes|luck)\b|\bin mind\b|\bsafe\b|\bworr(?:y|ied|ies)\b|\bnervous\b|\bimportant\b|\bmatters?\b|\bthinking of\b|\bdepends?\b|\bat stake\b",
    re.IGNORECASE,
)
_OUR_WORK = re.compile(
    r"\b(?:refund|money|pay|paid|credit|deliver|parcel|package|order|engineer|technician|driver|courier|visit|appointment|slot|repair|replac|fix|ship|send|sent|arriv|come|comes|book|collect|install|call|ring|restor|back)\w*\b",
    re.IGNORECASE,
)
_YOURS = re.compile(r"\byour ((?:[\w'’-]+[ ]?){1,3})", re.IGNORECASE)
_COUNTABLE = 12


def check(reply: Reply) -> tuple[str, ...]:
    """One sentence for each value without a source, and for each claim of the customer's made our own."""
    sources = reply.sources
    theirs = _Theirs(reply)
    evidence: list[str] = []
    for fact in reply.facts:
        if fact.kind not in ("refusal", "condition"):
            evidence += _complaints(fact, reply, sources, theirs)
    return tuple(dict.fromkeys(evidence))


def _complaints(fact: Fact, reply: Reply, sources: Sources, theirs: _Theirs) -> Iterator[str]:
    if fact.kind == "name":
        new = [
            word
            for word in re.findall(r"[^\W_]+(?:['’][^\W_]+)*", fact.text)
            if not {fold_name(word), fold_name(word).removesuffix("s")} & sources.words
        ]
        if any(word[0].isupper() for word in new):
            yield f"The name “{fact.text}” stands in nothing that we were given."
        return
    if fact.key in _NOW or _counted(fact, reply, sources):
        return
    if backed(fact, sources.ours, reply):
        return
    if not backed(fact, sources.theirs, reply):
        yield f"The {NOUNS[fact.kind]} “{fact.text}” stands in nothing that we were given."
    elif fact.kind not in _SOFT and not theirs.says(fact):
        yield (
            f"The {NOUNS[fact.kind]} “{fact.text}” is only the customer's word; "
            "say it as theirs or leave it out."
        )


class _Theirs:
    """What of the reply stands as the customer's word; each sentence is read once, however much it holds."""

    def __init__(self, reply: Reply) -> None:
        self._reply = reply
        self._attributed: dict[Span | None, bool] = {}
        self._ours_too: dict[Span | None, bool] = {}

    def says(self, fact: Fact) -> bool:
        """Whether a value known from the customer stands as the customer's."""
        reply = self._reply
        if reply.role_at(fact.start) in ("apology", "acknowledgement"):
            return True
        sentence = reply.letter.sentence_at(fact.start)
        if sentence in reply.letter.sentences[:_OPENING] and self._tells_of_them(fact):
            return True
        if self._is_their_day(fact):
            return True
        if fact.kind == "date" and _COMPARED.search(reply.text[max(0, fact.start - 20) : fact.start]):
            if sentence not in self._ours_too:
                self._ours_too[sentence] = self._holds_a_moment_of_ours(reply.sentence_at(fact.start))
            return self._ours_too[sentence]
        if sentence not in self._attributed:
            words = reply.sentence_at(fact.start)
            self._attributed[sentence] = bool(_ATTRIBUTED.search(words)) or any(find_refusals(words))
        return self._attributed[sentence]

    def _tells_of_them(self, fact: Fact) -> bool:
        """Whether a moment of theirs stands in a sentence to them that undertakes nothing so far: the issue, reflected."""
        sentence, clause = self._around(fact)
        said = self._reply.text[sentence.start : clause.end]
        return fact.kind in _THEIR_TIMES and bool(_TO_THEM.search(said)) and not _OUGHT.search(said)

    def _is_their_day(self, fact: Fact) -> bool:
        """Whether a moment stands as what the customer needs it for, in their own words: "so that your choir is warm on Sunday"."""
        if fact.kind not in _THEIR_TIMES:
            return False
        said = self._reply.letter.of(self._around(fact)[1])
        if _OUGHT.search(said) or _OUR_WORK.search(said) or not _FOR_THEIR_SAKE.search(said):
            return False
        yours = {stem for words in _YOURS.findall(said) for stem in stems(words)}
        return bool(yours & self._told_beside(fact))

    def _told_beside(self, fact: Fact) -> frozenset[str]:
        """The words of the customer's sentences that name a moment."""
        message = self._reply.brief.situation.message
        return frozenset(
            stem
            for span in sentences(message)
            if any(
                same_value(told, fact) or same_value(fact, told)
                for told in find_facts(message[span.start : span.end])
            )
            for stem in stems(message[span.start : span.end])
        )

    def _around(self, fact: Fact) -> tuple[Span, Span]:
        """The sentence and the clause around a value; where the letter has none there, the value itself."""
        letter = self._reply.letter
        sentence = letter.sentence_at(fact.start)
        if sentence is None:
            return Span(fact.start, fact.end), Span(fact.start, fact.end)
        held = [
            clause for clause in clauses(letter.text, sentence) if clause.start <= fact.start < clause.end
        ]
        return sentence, held[0] if held else sentence

    def _holds_a_moment_of_ours(self, sentence: str) -> bool:
        sources = self._reply.sources
        return any(
            source.kind in _MOMENTS and backs(source, said, self._reply)
            for said in find_facts(sentence)
            for source in sources.ours.near(said)
        )


def _counted(fact: Fact, reply: Reply, sources: Sources) -> bool:
    """Whether a number in words only counts or retells: "three names", "your two days off"."""
    if not fact.text[0].isalpha():
        return False
    if fact.kind == "number":
        return len(bare(fact)) <= 2 and int(bare(fact)) <= _COUNTABLE
    if fact.kind != "duration":
        return False
    count, _, unit = bare(fact).partition(":")
    known = count in sources.counts
    apology = reply.role_at(fact.start) in ("apology", "acknowledgement")
    return known and (apology or unit in reply.drafted_words)


def backed(fact: Fact, sources: Known, reply: Reply) -> bool:
    """Whether one of the sources says what the rewrite says."""
    return any(backs(source, fact, reply) for source in sources.near(fact))


def backs(source: Fact, fact: Fact, reply: Reply) -> bool:
    """Whether a source says what the rewrite says; a date may gain the weekday or year it has."""
    if source.kind == fact.kind == "date":
        return date_backs(source.key, fact.key, reply.brief.situation.now.date())
    return same_value(source, fact)
