"""An offer inside a threat: "scream again and you are banned; if you want a new code, one can be sent"."""

from __future__ import annotations

import re
from collections.abc import Callable

from guardrails.finding import Span
from rewriter.comments import STINGS, weight

_OFFER = re.compile(
    r"\b(?:if|should)\s+you(?:['’]d|\s+would|\s+do|\s+ever)?\s+(?:rather|want|wish|need|prefer|like|care|choose|decide|bring|send|return|have)\b[^,;:.!?\n]{0,80},\s+(?:then\s+)?"
    r"(?:(?:(?!(?:i|we|you|nobody|nothing|no)\b)[\w'’-]+\s+){1,6}(?:can|could|may)\s+(?:gladly\s+|still\s+|also\s+)?(?:be|have|look|come|call|take|bring)\b"
    r"|(?:i|we)(?:\s+can|\s+could|\s+will|['’]ll)\s+(?!not\b|never\b|ban|block|have\s+you|tell\s+every|set\b|throw|report|bin\b|see\s+to|make\s+sure|charge)\w+)"
    r"(?:(?!,\s*(?:but|or|and|though|so|yet|you)\b|\s+(?:but|or\s+else|otherwise)\b)[^;.!?\n])*",
    re.IGNORECASE,
)
"""Up to where the next thought begins."""


def offer_in(sentence: str, calm: Callable[[str], bool]) -> tuple[str, tuple[Span, ...]]:
    """What a sentence offers on a condition of the reader's, as a sentence of its own, and what stands around it; `""` if it offers nothing.

    It has to hurt nobody by itself, and not to read like a comment: what is offered in mockery is none.
    """
    for found in _OFFER.finditer(sentence):
        words = found.group().rstrip(" ,–—-")
        text = f"{words[0].upper()}{words[1:]}."
        if calm(text) and weight(text) < STINGS:
            end = found.start() + len(words)
            around = (Span(0, found.start()), Span(end, len(sentence)))
            return text, tuple(gap for gap in around if sentence[gap.start : gap.end].strip(" .,;!–—-"))
    return "", ()
