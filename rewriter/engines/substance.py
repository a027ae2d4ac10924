"""Tells an aside, which a heated letter is better without, from a sentence that the customer needs."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from guardrails.finding import Span
from rewriter.brief import Brief
from rewriter.facts import facts_within
from rewriter.signs import OURS
from rewriter.values import FactKind

_CARRYING: frozenset[FactKind] = frozenset(
    ("money", "number", "date", "time", "duration", "percentage", "id", "link", "email", "phone", "version", "step", "refusal", "condition", "name")
)  # fmt: skip
_COMMENT = re.compile(
    r"(?:(?:and|but|so|oh|ah|well|ha|look|honestly|frankly|anyway)\b,?\s+)*"
    r"(?:hopefully|perhaps|maybe|sadly|no\s+wonder|bravo|boo|lovely|charming|splendid|priceless|typical|fascinating|i'm\s+sure\s+you|i\s+am\s+sure\s+you"
    r"|as\s+(?:an?|any)\s+\w+(?:\s+\w+){0,3}\s+(?:will|would|could|can)\b|(?:thank\s+you|thanks)\s+(?:so\s+(?:very\s+)?much\s+)?for\s+(?:sharing|your\s+(?:perspective|views?|thoughts|opinion|persistence|insight|wisdom))"
    r"|it(?:'s|\s+is|\s+has)\s+(?:always\s+(?:so|a|such|refreshing|nice|lovely)|such\s+a|truly|quite\s+a)|i\s+(?:do\s+so|would\s+have\s+(?:thought|expected)|suppose|guess|must\s+say|can\s+only\s+(?:say|marvel|admire))"
    r"|we\s+(?:are\s+(?:only\s+)?(?:a\s+small|human|not\s+(?:magicians|mind))|draw\s+no|trust\s+(?:this|that)|do\s+our\s+best)|i\s+trust\s+(?:this|that)"
    r"|(?:some|most|other|plenty\s+of|many)\s+(?:people|customers|folks?|parents|guests|users|owners|others?)\b|everyone\s+(?:else|has|knows)|everybody\s+(?:else|has|knows)|nobody\s+(?:likes|said|promised|made)"
    r"|picture\s+(?:an?|the|this)|you(?:'ve|\s+have|'ve\s+got|\s+have\s+got)\s+(?:some|quite|got\s+some|a\s+(?:loud|real|gift|way|knack))|that\s+makes\s+two\s+of\s+us|lucky\s+(?:you|me|us)|poor\s+(?:you|me|us|thing))\b",
    re.IGNORECASE,
)
"""How a comment begins. What states, asks, tells or allows anything does not begin so."""
_EXCLAIMED = re.compile(r"[A-Z][\w'-]*(?:\s+[a-z][\w'-]*){0,2}[.!]+")
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|may|might|must|need|'s|'re|'ve|\w{3,}(?:ed|ing|es|s|t))\b"
)
_COURTESY = re.compile(
    r"(?:hello|hi|good\s+(?:morning|afternoon|evening|day)|thanks|thank\s+you|many\s+thanks|take\s+care|all\s+the\s+best|good\s+luck|best\s+wishes|noted|done|yes|no|sure|understood|sorted"
    r"|have\s+a\s+(?:good|lovely|nice|great)\s+(?:day|evening|weekend|week))(?:\s+[\w,]+){0,2}[.!]*",
    re.IGNORECASE,
)


def is_aside(brief: Brief, sentence: Span) -> bool:
    """Whether a sentence of the draft is a comment that states, asks, allows and promises nothing.

    It takes a sign to be one: a comment's beginning, or an exclamation of a word or two in
    running prose. Whatever bears no sign stays, however little it seems to say; a plain
    sentence may hold the one thing the customer must know.
    """
    if any(fact.kind in _CARRYING for fact in facts_within(brief.facts, sentence)):
        return False
    text = brief.letter.of(sentence).replace("’", "'")
    if OURS.search(text) or text.rstrip("\"')").endswith("?"):
        return False
    if _COMMENT.match(text):
        return True
    exclaimed = _EXCLAIMED.fullmatch(text) and not _VERB.search(text) and not _COURTESY.fullmatch(text)
    return bool(exclaimed) and _in_prose(brief, sentence)


def _in_prose(brief: Brief, sentence: Span) -> bool:
    """Whether a sentence shares its paragraph with full sentences and answers no question before it."""
    paragraphs = brief.letter.paragraphs
    paragraph = paragraphs[bisect_right(paragraphs, sentence.start, key=lambda p: p.span.start) - 1]
    at = bisect_left(paragraph.sentences, sentence)
    before = brief.letter.of(paragraph.sentences[at - 1]) if at else ""
    return len(paragraph.sentences) > 1 and not before.rstrip("\"')").endswith(("?", ":"))
