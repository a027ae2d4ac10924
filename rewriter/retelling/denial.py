"""What customers say that the answer often denies, and what the trouble can be said to be with where that is all that is sure.

A customer's claim is theirs until the draft says so: "I am sorry that the app is broken", before a letter by which it
works, takes a side and contradicts itself. Whether a letter denies a claim is more than plain code can read; but of
the eighth of all claims that are denied most often two in five are, and of the others one in eight.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from rewriter.retelling.clause_weight import score
from rewriter.retelling.topic import can_be_a_thing, is_no_thing
from rewriter.weighing import Weights, read

FILE = Path(__file__).with_name("denial-v1.json")


@lru_cache(maxsize=1)
def load() -> Weights:
    """The weights of `FILE`."""
    return read(FILE)


def is_often_denied(clause: str) -> bool:
    """Whether a clause, said to the customer, is of the eighth that answers deny most often."""
    weights = load()
    return score(clause, weights) >= weights.bar


def thing_in(clause: str) -> str:
    """What a clause says something of, as a noun phrase ("your dining table", "the marquee"), or "".

    What is theirs comes first. People, times and places are no such thing; how it was, and how many there were, is left unsaid.
    """
    found = [
        match
        for match in _THING.finditer(_COUNTED.sub("the ", clause))
        if can_be_a_thing(match["noun"]) and not is_no_thing(match["kind"] or "")
    ]
    found.sort(key=lambda match: match["whose"].lower() != "your")
    return next(
        (" ".join(filter(None, (match["whose"], match["kind"], match["noun"]))) for match in found), ""
    )


_DOES = (
    r"(?:is|are|was|were|has|have|had|does|do|did|will|(?:is|are|was|were|has|have|had|does|do|did|wo|would|ca|could)n['’]t|never|still|just|also|only|already"
    r"|came|comes|went|goes|arrived|arrives|turned|broke|breaks|stopped|stops|died|dies|fell|blew|keeps|kept|got|gets|leaks|leaked|looks|looked|smells|smelled|smelt|tastes|tasted|says|said|showed|shows|froze|freezes|hangs|failed|fails|ran|runs)"
)
_NUMBER = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)"
_COUNTED = re.compile(
    rf"^(?:one|all|both|some|half|{_NUMBER})\s+of\s+(?:the|your)\s+(?:{_NUMBER}\s+)?|^(?:all|both|all\s+{_NUMBER}|{_NUMBER})\s+(?:of\s+)?(?:the\s+|your\s+)?(?=[a-z])",
    re.IGNORECASE,
)
"""How many of something: "two of the six bottles", "40 headsets"."""
_LINK = r"(?:and|or|nor|but|not|the|all|both|too|yet)"
_THING = re.compile(
    r"(?:^|(?<=\bthat )|(?<=\bwaiting for )|(?<=(?<!\bin)(?<!\bon)(?<!\bat)(?<!\bby)(?<!\bof)(?<!\bto)(?<!\bfor)(?<!\boff)(?<!\bfrom)(?<!\bwith)(?<!\bover)(?<!\bthan)(?<!\binto)(?<!\bafter)(?<!\bunder)(?<!\babout)(?<!\bbefore)(?<!\bduring)(?<!\bwithout)\s))"
    r"(?P<whose>your|the|our)\s+(?:(?:\d+|new|old|wrong|right|broken|damaged|missing|faulty|whole|same|other|first|second|third|last|next|only|entire|one|two|three|four|five|six)\s+)*"
    rf"(?:(?P<kind>(?!(?:{_DOES}|{_LINK})\b)[a-z-]{{3,}})\s+)?(?P<noun>(?!(?:{_DOES}|{_LINK})\b)[a-z-]{{3,}})"
    rf"(?=\s+(?:{_DOES}|at|in|on|for|from|with|to|by|and|after|since|before|again|twice|without|because|when|that|while|until|off|out|up|down|over)\b|[,.;]|$)",
    re.IGNORECASE,
)
