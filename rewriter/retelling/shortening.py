"""Shortens a clause that is said back: what is left is the harm, without its emphasis, its scene and its sum of grievance."""

from __future__ import annotations

import re

_EMPHASIS = re.compile(
    r"\b(?:already(?=\s+lost\b)|literally|obviously|completely|absolutely|totally|actually|basically|simply|apparently|clearly|suddenly|honestly|quite|really|very|exactly|bang|slap|right(?=\s+(?:in|on|across|through|at)\b)"
    r"|even|somehow|also|again\s+and\s+again|once\s+again|yet\s+again|well\s+and\s+truly)\s+",
    re.IGNORECASE,
)
_TAILS = re.compile(
    r",?\s+(?:who|which|whose|that(?=\s+(?:you|we|was|is|had|were)\b.*$)(?<!hear\sthat)|because|cos|even\s+though|although|so\s+that|when\s+(?:he|she|they|it|you|your)|while\s+(?:he|she|they|it|you|your)"
    r"|saying\b(?!\s+sorry)|as\s+if|as\s+though|listening\s+to|for\s+the\s+privilege|for\s+(?:absolutely\s+)?nothing|for\s+no\s+reason"
    r"|thanks\s+to|despite|considering|and\s+(?:nobody|no\s+one|nothing)\b|without\s+(?:even\s+)?(?:asking|telling|checking|so\s+much\s+as)|all\s+because|to\s+be\s+told|only\s+to\s+(?:be|find))\b.*$",
    re.IGNORECASE,
)
"""What adds a scene, a comparison or a sum to a clause that stands without it."""
_RUNS_ON = re.compile(
    r"\s+(?-i:This|That|It|They|Do|Please|You)\b.*$|,\s+(?:its|it's|no|not|lol|omg)\b.*$|,\s+(?=[a-z]+\s+(?:\w+ed|fell|broke|came|went|was|were|is|are|had|has)\b).*$",
    re.IGNORECASE,
)
"""A second statement behind a comma."""
_AGE = re.compile(
    r"(?<=\s)(?:is|are)\s+(?:only\s+)?(?:\d+|an?|one|two|three|four|five|six|eight|ten)\s+(?:weeks?|months?|years?)\s+old\s+and\s+(?=(?:has|have|is|are|doesn't|won't|can't)\b)",
    re.IGNORECASE,
)
"""How old a thing is, before what is wrong with it."""
_LEAST = 4
_VERB = re.compile(
    r"\b(?:am|is|are|was|were|be|been|has|have|had|do|does|did|can|cannot|could|\w+n't|never|went|came|got|left|took|made|lost|found|spent|broke|fell|cut|put|hit|ran|told|sent|paid|kept|held|sat|stood|\w{3,}ed|\w{3,}s)\b",
    re.IGNORECASE,
)
_MANY = 14
"""From more words on a clause also loses what it says of place and manner behind its last comma or "with"."""
_TRAILING = re.compile(
    r"(?:,\s+[^,]+|\s+with\s+[^,]+|\s+after\s+(?:an?|the|your)\s+[^,]+|\s+by\s+(?:an?|the)\s+[^,]+)$",
    re.IGNORECASE,
)


def shortened(clause: str) -> str:
    """A clause to the customer with the least that still tells what befell them.

    No more is cut than leaves a subject, a verb and `_LEAST` words.
    """
    said = " ".join(_AGE.sub("", _EMPHASIS.sub("", clause)).split())
    said = re.sub(r"(?<=\s)A(?=\s[a-z])", "a", said).replace('"', "")
    said = re.sub(r"(?:^|(?<=\s))'|(?<!s)'(?=\s)|'$", "", said) if said.count("'") % 2 else said
    said = _without(_RUNS_ON, _without(_TAILS, said))
    while len(said.split()) > _MANY and (less := _without(_TRAILING, said)) != said:
        said = less
    return said


def _without(tail: re.Pattern[str], clause: str) -> str:
    match = tail.search(clause)
    head = clause[: match.start()].rstrip(" ,") if match else clause
    return head if len(head.split()) >= _LEAST and _VERB.search(head) else clause
