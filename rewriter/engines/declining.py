"""How a "no" of the draft's is led in: the first one is said with regret, in its own words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rewriter.engines.wording import Voice
from rewriter.refusals import find_refusals, sentences_of

_SOFT = re.compile(
    r"\b(?:afraid|sorry|apolog\w+|unfortunately|regret\w*|sadly|alas|i\s+(?:know|wish|understand)|we\s+(?:know|wish|understand))\b",
    re.IGNORECASE,
)
"""A letter that has one of these says its "no" with regret, or is regretted enough."""
_NOT = r"(?:n['’]?t|\s+not)"
_GLAD = r"(?!\s+(?:\w+\s+)?(?:charge|bill|mind|need|blame|think|know|believe|doubt|expect|see|recommend|want|have\s+to|hesitate|forget|worry|take\s+long|cost|lose|owe)\b)"
"""What it is no pity not to do."""
_STATES = re.compile(
    r"(?P<first>(?:I|we|you|there|it|the|this|that|your|our)\b|(?=[£$€₹\d]))(?:"
    rf"(?:(?!\b(?:if|unless|when|because|since|which|who|and|but)\b)[^.!?,;:]){{0,60}}?\b(?:can(?:['’]?t|not|\s+not)|not\s+(?:able|possible)|unable){_GLAD}\b"
    rf"|(?<=\bI)(?:\s+(?:will|do|am)\s+not|\s+won['’]?t|\s+don['’]?t|['’]m\s+not){_GLAD}\b|(?<=\bwe)(?:\s+(?:will|do|are){_NOT}|\s+won['’]?t|['’]re\s+not){_GLAD}\b"
    rf"|(?<=\byou)(?:['’]re\s+not|\s+are{_NOT}|\s+won['’]?t|\s+will\s+not)\s+(?:getting|get|be\s+able|entitled|eligible|covered)\b"
    rf"|(?<=\bthere)(?:['’]s|\s+is|\s+are)\s+no\s+(?:refund|credit|discount|replacement|appeal|way|exception|slot|appointment)\w*|[^.!?,;:]{{0,40}}?\b(?:is|are){_NOT}\s+(?:covered|refundable|included|available|refunded|transferable|eligible)\b"
    r").*",
    re.IGNORECASE | re.DOTALL,
)
"""A sentence that says no in its main clause, and begins with that: behind a link its words would be torn apart."""


def with_regret(paragraphs: Sequence[str], voice: Voice) -> list[str]:
    """The paragraphs of a reply, the first "no" among them led in with "I am afraid"; as they are where it is soft already.

    The words of the "no" stay as they stand, but for a capital; one without a verb is given one.
    """
    told = list(paragraphs)
    if any(_SOFT.search(text) for text in told):
        return told
    for at, text in enumerate(told):
        for span in sentences_of(text):
            sentence = text[span.start : span.end]
            if led := _declined(sentence, voice):
                told[at] = text[: span.start] + led + text[span.end :]
                return told
    return told


def _declined(sentence: str, voice: Voice) -> str:
    """A sentence that says no, led in; "" where it says none or its words would be torn apart."""
    nothing = _NOTHING.fullmatch(sentence)
    if nothing and not _HAS_A_VERB.search(_UNDER.split(sentence)[0]):
        there = "there are" if nothing["things"].lower().endswith("s") else "there is"
        return _led_in(f"{there} {sentence[0].lower()}{sentence[1:]}", "there", voice)
    said = _STATES.fullmatch(sentence)
    return _led_in(sentence, said["first"], voice) if said and _says_no(sentence) else ""


_NOTHING = re.compile(
    r"no\s+(?:(?:full|partial|free|further|second|other|cash|money|exceptions?\s+or)\s+)?(?P<things>refunds?|credits?|discounts?|exceptions?|extensions?|replacements?|returns?|compensation|reimbursements?|appeals?|upgrades?|vouchers?|waivers?)"
    r"(?=[.!]*$|[,;:]|\s+(?:for|on|of|at|in|to|from|after|before|when|if|unless|without|until|this|here)\b)[^?]*",
    re.IGNORECASE,
)
"""A "no" to a thing that is asked for, and not to what is called after one ("refund forms")."""
_UNDER = re.compile(
    r"\s(?:when|if|that|which|who|because|until|unless|after|before|since|where|as|once)\s|[,;:]"
)
_HAS_A_VERB = re.compile(
    r"\b(?:is|are|was|were|will|can|may|must|has|have|had|gets?|got|applies|apply|do|does|goes|go|comes?)\b|'ll\b",
    re.IGNORECASE,
)


def _says_no(sentence: str) -> bool:
    """Whether a sentence opens with a refusal."""
    return not sentence.rstrip().endswith("?") and any(no.start == 0 for no in find_refusals(sentence))


def _led_in(sentence: str, first: str, voice: Voice) -> str:
    """The sentence behind "I am afraid", whoever else it speaks for: it is a person who regrets."""
    lead = "I'm afraid" if voice.contracts else "I am afraid"
    return f"{lead} {sentence if first in ('', 'I') else sentence[0].lower() + sentence[1:]}"
