"""What a sentence tells before it turns to its dig: "The pass mark is 80, so you could have saved yourself the trip"."""

from __future__ import annotations

import re
from collections.abc import Callable

from guardrails.finding import Span
from rewriter.brief import Brief
from rewriter.comments import plain, weight
from rewriter.engines.mending import segments
from rewriter.engines.standing import reads_well
from rewriter.engines.substance import is_statement, opens_a_comment
from rewriter.need import need

_LEADS_UP = re.compile(
    r"(?:(?:and|but|so|or|then|also|even|only|just)\s+)*(?:if|when|whenever|while|since|as|should|had|were|may|unless|until|although|though|because|once|before|after"
    r"|given|at|for|from|in|on|of|to|by|with|without|apart|instead|despite|during|thanks?)\b",
    re.IGNORECASE,
)
"""How a clause begins that says nothing without the one behind it."""
_LINKS = " ,;:–—-("
"""What links a clause to the one behind it."""
_LEAST = 4
"""In words: what is shorter says too little to stand by itself."""
_NEEDED = 200
"""From this need on two readers would rather have the clause than not: in 37 of 60 answers; from 150 to there in 15 of 30."""


def matter_of(brief: Brief, sentence: Span, calm: Callable[[str], bool]) -> tuple[str, Span]:
    """The first clause of a sentence that would be left out as a whole, as a sentence, and what stands behind it; "" where it has none to keep.

    A dig hangs at the end of what it digs at. The clause has to be surely needed by the customer, to stand by
    itself, and to be `calm`, free of what hurts.
    """
    original = brief.letter.of(sentence)
    pieces = segments(original)
    if len(pieces) < 2:
        return "", Span(0, len(original))
    head, dig = pieces[0], Span(pieces[0].end, len(original))
    text = f"{original[: head.end].rstrip(_LINKS)}."
    words = plain(original[head.start : head.end].rstrip(_LINKS))
    stands = (
        len(words.split()) >= _LEAST
        and not (_LEADS_UP.match(words) or opens_a_comment(words))
        and weight(words) < 0
        and is_statement(text)
        and reads_well(text, original)
    )
    needed = stands and need(brief, sentence.start + head.start, sentence.start + head.end) >= _NEEDED
    return (text if needed and calm(text) else ""), dig
