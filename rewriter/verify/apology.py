"""Is there one true apology, first, and worded as the fault allows?"""

from __future__ import annotations

import re
from bisect import bisect_right

from guardrails.finding import Finding, Severity, Span, overlapping
from guardrails.learned import LEARNED
from rewriter.apologies import find_apologies
from rewriter.promises import find_promises
from rewriter.verify.reply import Reply

_ASIDES = 1
"""A "sorry" in passing beside the one apology is how people write; two are too many."""
_LEAD_IN = re.compile(
    r"\W*(?:(?:and|but|so|again|once|more|finally|lastly|also|first|firstly|really|truly|oh|ugh|please|accept|let|me|us"
    r"|say|here|for|all|of|this|that|everything|in|closing|to|close|sincerely|honestly)\b\W*){0,7}(?:\w+[,!:]\W*)?",
    re.IGNORECASE,
)
"""What may come before "I am sorry" in a sentence that is there to apologize."""


def check(reply: Reply) -> tuple[str, ...]:
    """What is wrong with the apology; a clean draft that stands as it was needs none, and keeps its own as it is."""
    evidence = [f"“{f.quote}” is no apology. {f.why}" for f in reply.findings if _is_hollow(f)]
    places = find_apologies(reply.own_words)
    clean = all(finding.severity is Severity.NOTE for finding in reply.brief.findings)
    if clean and (places or not reply.rewrite.changed) and _as_drafted(reply):
        return tuple(evidence)
    spans = reply.letter.sentences
    if not places:
        evidence.append("There is no apology; open with one.")
    elif spans and places[0].start >= spans[min(1, len(spans) - 1)].end:
        evidence.append("The apology comes too late; put it in the first two sentences.")
    opening = {place for place in places if _opens(place, reply)}
    asides = [place for place in places[1:] if place not in opening]
    if any(place in opening for place in places[1:]) or len(asides) > _ASIDES:
        evidence.append("The reply says sorry more than once; once is enough.")
    return (*evidence, *_admissions(reply, places))


def _is_hollow(finding: Finding) -> bool:
    """Whether a rule knows the words for a non-apology; the family that the learned detector guesses is no verdict."""
    return finding.family == "non_apology" and finding.rule != LEARNED.id


def _as_drafted(reply: Reply) -> bool:
    """Whether every paragraph of the draft stands in the reply as it was: then its apologies are the agent's own."""
    letter = reply.brief.letter
    return all(letter.of(paragraph.span) in reply.text for paragraph in letter.paragraphs)


def _opens(place: Span, reply: Reply) -> bool:
    """Whether the apology is what its sentence is about, not an aside at its end."""
    sentences = reply.letter.sentences
    last = bisect_right(sentences, place.start, key=lambda span: span.start) - 1
    start = sentences[last].start if last >= 0 else 0
    return _LEAD_IN.fullmatch(reply.text, start, place.start) is not None


def _admissions(reply: Reply, places: tuple[Span, ...]) -> list[str]:
    """Admissions in the apology that neither the fault nor the draft allows (P2)."""
    brief = reply.brief
    admitted = any(promise.kind == "admission" for promise in find_promises(brief.situation.draft))
    if brief.reading.fault in ("ours", "shared") or admitted:
        return []
    return [
        f"“{promise.text}” admits a fault that the draft does not admit."
        for promise in reply.promises
        if promise.kind == "admission"
        and (sentence := reply.letter.sentence_at(promise.start))
        and overlapping(places, sentence)
    ]
