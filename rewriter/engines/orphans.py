"""What a sentence that went leaves behind in the next one: a face, a link to nothing, a remark about it."""

from __future__ import annotations

import re

from rewriter.engines.standing import is_fragment

_FACES = re.compile("^(?:[\U0001f300-\U0001faff\u2600-\u27bf\ufe0f\u200d]+\\s*)+")
"""A face between two sentences stands behind the first."""
_LINK = re.compile(
    r"(?:but|and|so(?!\s+(?:long|far|much|many|sorry|be)\b)|therefore|accordingly|hence|thus|consequently|as\s+a\s+result|for\s+(?:that|this)\s+reason|because\s+of\s+(?:that|this)|also|however|mind\s+you|that\s+said|either\s+way|anyway)\b,?\s+"
    r"(?=(?:i|we|you|it|they|he|she|this|that|the|an?|our|your|my|there|no|nobody|if|when|please|as|for|on|in|at|since|until)\b|(?-i:[A-Z\d£$€]))",
    re.IGNORECASE,
)
"""How a sentence begins that goes on from the one before, and its new subject."""
_REFERS = re.compile(
    r"(?:(?P<pronoun>that|this|it|he|she|they|those|these)|the\s+(?P<noun>[a-z]+))\b", re.IGNORECASE
)
_STANDS = re.compile(
    r"(?:[-*•·]\s|hello|hi\b|dear|good\b|thanks?\b|thank\s+you|sorry|cheers|best\b|kind\b|regards|no\b|all\s+the\s+best|take\s+care)",
    re.IGNORECASE,
)
"""What a fragment says by itself: a courtesy, a "no", an item of a list."""
_FEW = 6
"""A sentence of so few words that holds no fact and refers to what went says nothing without it."""


def behind(text: str, gone: str, *, states: bool) -> str:
    """A sentence as it reads when the one before it, `gone`, is left out; "" where it only spoke of that.

    `states` says that it holds a fact; then it loses its link at most.
    """
    text = _FACES.sub("", text)
    if not states and is_fragment(text) and text.endswith((".", "!", "…")) and not _STANDS.match(text):
        return ""
    refers = _REFERS.match(text)
    if refers and not states and len(text.split()) <= _FEW and not text.endswith("?"):
        named = refers["noun"]
        if named is None or re.search(rf"\b{named}", gone, re.IGNORECASE):
            return ""
    bare = _LINK.sub("", text, count=1) if _LINK.match(text) else text
    return bare[0].upper() + bare[1:] if bare != text and text[0].isupper() else bare
