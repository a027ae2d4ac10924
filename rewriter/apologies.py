"""Where a reply truly says sorry: not "sorry you feel that way", not "sorry to say", not somebody else's sorry."""

from __future__ import annotations

import re

from guardrails.detect import detect
from guardrails.finding import Span, overlapping
from rewriter.once import once

_SORRY = re.compile(
    r"\b(?:i|we)(?:['’]?m|\s+am|['’]?re|\s+are)?\s+(?:(?:so|very|really|truly|deeply|sincerely|terribly|genuinely|also|must|do|can\s+only|want\s+to|would\s+like\s+to|both)\s+){0,3}"
    r"(?:sorry|apologi[sz]e)\b"
    r"|\b(?:my|our|sincere|sincerest)\s+(?:(?:sincere|sincerest|full|deepest|heartfelt)\s+)?apolog(?:y|ies)\b"
    r"|\bplease\s+accept\b[^.!?]{0,30}\bapolog(?:y|ies)\b"
    r"|(?:(?<=^)|(?<=[.!?\n,]\s)|(?<=\n))(?:(?:so|very|really|truly)\s+)?(?:sorry|apologies)\b(?=\s*(?:[.,!]|for\b|about\b|that\b|to\s+hear\b|we\b|you\b|your\b|ur\b|this\b|the\b|it\b|he\b|she\b|they\b|my\b|our\b|every(?:one|body)\b|some(?:one|body)\b|no(?:body|\s+one)\b|there\b))"
    r"|\b(?:ugh|oh|aww?|ah|argh|omg),?\s+(?:so\s+)?sorry\s+(?=(?:for|about|that|to\s+hear|we|you|your|this|the|it|he|she|they|my|our|every(?:one|body))\b)"
    r"|\bi\s+regret\s+(?:that|the)\b",
    re.IGNORECASE,
)
_NOT_OURS = re.compile(
    r"\bsorry\s+(?:to\s+(?:say|tell|inform|disappoint)|excuse|state|lot)\b|\b(?:not|never|n['’]t|no\s+need\s+to|don['’]?t)\s+(?:\w+\s+)?(?:sorry|apologi[sz]e)\b"
    r"|\b(?:you|he|she|they)\s+(?:\w+\s+)?(?:apologi[sz]ed|said\s+sorry)\b|\bsorry\s*,?\s+but\b",
    re.IGNORECASE,
)


@once
def find_apologies(text: str) -> tuple[Span, ...]:
    """The words with which the writer says sorry, in order. An apology that a guardrail calls a
    non-apology is none."""
    found = [
        Span(*match.span())
        for match in _SORRY.finditer(text)
        if not _NOT_OURS.search(text[max(0, match.start() - 14) : match.end() + 24])
    ]
    if not found:
        return ()
    hollow = [finding.span for finding in detect(text).findings if finding.family == "non_apology"]
    return tuple(span for span in found if not overlapping(hollow, span))
