"""Sentences that only suppose something of their reader: a value in one measures nothing that is so."""

from __future__ import annotations

import re

_OURS = re.compile(r"\b(?:i|we|our|us|my)\b", re.IGNORECASE)
_FOLK = (
    r"(?:people|folks?|parents?|mothers?|mums?|moms?|fathers?|dads?|famil(?:y|ies)|students?|pupils?|graduates?|users?|visitors?|guests?|neighbours?|travellers?|patients?|customers?|clients?|members|owners|drivers"
    r"|donors?|child(?:ren)?|kids|adults|grown-?ups|men|women|others|(?:year|month)[ -]olds?)"
)
_OPINION = re.compile(
    r"\b(?:i|we|one)(?:'d| would| might| could)(?: have)?(?: really| rather)? (?:thought|think|expect(?:ed)?|imagined?|assumed?|hoped?|supposed?)\b|\bi (?:doubt|suppose|daresay)\b|\bone (?:might|would|could)\b"
    r"|^(?:and |but |so )?(?:how|why) (?:on earth )?(?:any(?:one|body)|some(?:one|body)|people)\b|\b(?:surprises?|amazes?|astonish(?:es)?|puzzles?|baffles?) (?:me|us)\b"
    r"|\byou (?:can't|cannot|could not|couldn't) (?:honestly |seriously |possibly |really )?have (?:thought|expected|believed|imagined)\b",
    re.IGNORECASE,
)
"""What we expect of somebody, doubt or cannot understand."""
_DEED = re.compile(
    r"\W*(?:and |but |so )?(?:an?|one) (?:\w+ )?(?:look|glance|call|question|word|e-?mail|message|note|check|thought|line|text)\b[^,;:]*?(?:'d| would| could| might)(?: \w+ly| easily)? have\b",
    re.IGNORECASE,
)
"""A small thing that the reader could have done, and what would have come of it."""
_WOULD_HAVE = re.compile(r"(?:'d|\b(?:would|could|might))(?: \w+)? have\b", re.IGNORECASE)
_HAD_YOU = re.compile(
    rf"\b(?:if you(?:'d| had)|had you)\b(?:(?!{_WOULD_HAVE.pattern})[^,;:])*$", re.IGNORECASE
)
"""What the reader has not done, up to what would have come of it."""
_OTHERS = re.compile(
    rf"\W*(?:and |but |so |well,? )?(?:(?:most|many|some|other|plenty|all|few|of|the|our|my|us|an?|serious|sensible|normal|regular|professional|grown|experienced|\w+teen|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) ){{0,4}}{_FOLK}\b[^,;:]{{0,20}}? ?\b(?:manage|tend|usually|generally|normally|mostly|do|seem|cope|cry|know|learn|sit)\b"
    rf"|\W*what (?:kind|sort) of {_FOLK}\b",
    re.IGNORECASE,
)
"""What others do, held up to the reader."""
_SETS_TERM = re.compile(
    r"\b(?:by|until|till|within|every|each|under|(?<!hand )(?<!handed )over|from|least|most|takes?|lasts|costs?|is|are)(?: the| an?)? $",
    re.IGNORECASE,
)
"""What before a period makes it a term or a price, of whomever it is said."""


def supposes(lead: str, clause: str) -> bool:
    """Whether a period only measures what one might expect of the reader, what others do, or what would have been.

    "I'd have thought ten days would do", "most visitors manage an hour", "had you spent a minute on it": none of these
    tells what is so. `lead` is what stands before the period in its clause, in which nothing of ours may stand.
    """
    lead, said = lead.replace("’", "'"), clause.replace("’", "'")
    if _SETS_TERM.search(lead):
        return False
    if others := _OTHERS.match(said):
        return not _OURS.search(said, others.end())
    if opinion := _OPINION.search(said):
        return not (_OURS.search(said, 0, opinion.start()) or _OURS.search(said, opinion.end()))
    if undone(lead) is None and not _DEED.match(said):
        return False
    return _WOULD_HAVE.search(said) is not None and not _OURS.search(said)


def undone(lead: str) -> int | None:
    """Where in the words before a value an "if you had ..." begins that has not come to what would have been."""
    opened = _HAD_YOU.search(lead.replace("’", "'"))
    return opened.start() if opened else None
