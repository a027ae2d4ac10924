"""What is offered or promised inside a sting: "scream again and you are banned; if you want a new code, one can be sent"."""

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


_AND = r"(?:but|though|although|and|so|yet|anyway|still)\s+"
_TURNS = re.compile(rf"(?:;|\s[-–—])\s*(?:{_AND})*|,\s*(?:{_AND})+|\s+but\s+", re.IGNORECASE)
"""Where a sentence turns from its sting to its matter."""
_HELPS = re.compile(
    r"(?:(?:if|when|once|as\s+soon\s+as)\s[^.!?\n]{3,140}?[\s,])?(?<!\w)(?:i|we)(?:['’]ll|\s+will|\s+can|\s+are\s+going\s+to|['’]re\s+going\s+to)\s+(?:also\s+|still\s+|gladly\s+|happily\s+|then\s+|now\s+|try\s+to\s+)?"
    r"(?:send|re-?send|refund|replace|repay|reimburse|repair|fix|mend|look\s+into|look\s+at|check|call\s+you|ring\s+you|phone\s+you|e-?mail|write\s+to|reply|answer|get\s+back|come\s+back|credit|exchange|swap"
    r"|collect|deliver|redeliver|open|raise|escalate|investigate|review|waive|remove|reverse|correct|amend|update|let\s+you|keep\s+you\s+(?:posted|informed|updated)|pass|arrange|book|rebook|reissue|post|process"
    r"|honou?r|extend|add|give\s+you\s+(?:a|an|the|another)|make\s+(?:it|this)\s+(?:right|good)|put\s+(?:it|this|that|things)\s+right|sort|help|chase|find\s+out|ask|move|reserve|hold|reopen|restore|release)\b"
    r"(?!\s+(?:you\s+to\s+(?:the|a)\s+(?:police|court|collect\w+|debt)|your\s+(?:account|order|booking)\s+to\s+(?:debt|collections)))[^;.!?\n]*",
    re.IGNORECASE,
)
"""What we say we shall do for the reader, its condition before it: no list of threats has a verb of these."""


def offer_in(sentence: str, calm: Callable[[str], bool]) -> tuple[str, tuple[Span, ...]]:
    """What a sentence offers, or says we shall do, as a sentence of its own, and what stands around it; `""` if it offers nothing.

    It has to hurt nobody by itself, and not to read like a comment: what is offered in mockery is none.
    """
    turns = [found.end() for found in _TURNS.finditer(sentence)]
    promised = filter(None, (_HELPS.match(sentence, turn) for turn in turns))
    for found in (*_OFFER.finditer(sentence), *promised):
        words = found.group().rstrip(" ,–—-")
        text = f"{words[0].upper()}{words[1:]}."
        if calm(text) and weight(text) < STINGS:
            end = found.start() + len(words)
            around = (Span(0, found.start()), Span(end, len(sentence)))
            return text, tuple(gap for gap in around if sentence[gap.start : gap.end].strip(" .,;!–—-"))
    return "", ()
