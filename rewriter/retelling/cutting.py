"""Cuts a customer's sentence into clauses that could stand on their own."""

from __future__ import annotations

import re

_SUBJECT = (
    r"(?:i|i'm|i've|i'd|im|ive|we|we've|we're|you|you're|they|he|she|it|it's|this|that|thats|there|nobody|no one"
    r"|(?:two|three|four|five|some|all|both|most|half)\s+of\s+(?:my|our)|my|our|your|the|now|then|still|when|what|how|even|please)"
)
_CUT = re.compile(
    r"\s*(?:[;:–—()]|,?\s+--?\s+|\.\.+|…"
    rf"|,?\s+(?:and|but|so|because|cos|although|though|while|whereas|yet|or|then|if|which|who)\s+(?={_SUBJECT}\b)"
    r"|,?\s+and\s+(?=(?:is|was|has|had|will|can|do|did|not)\b)"
    rf"|,\s+(?={_SUBJECT}\b)|,\s+(?:and|but|so|which|who|what|how|why)\b)",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^(?:(?:and|but|so|also|well|ok|okay|hi|hello|hey|look|listen|honestly|basically|frankly|anyway|plus|then"
    r"|because|again|still|now|yes|no|sorry|meanwhile|apparently|fyi|please)\b[,:!]?\s+"
    r"|i\s+(?:don't|do\s+not|can't|cannot)\s+understand\s+why\s+|(?:the|my)\s+(?:issue|problem|trouble)\s+is\s+(?:that\s+)?"
    r"|it\s+turns\s+out\s+(?:that\s+)?|i\s+see\s+(?:that\s+)?)+",
    re.IGNORECASE,
)
_IMPLIED_I = re.compile(
    r"^(?:woke up to|came home to|been (?:waiting|without|trying|on hold)|waited|paid|called|rang|phoned|emailed|e-mailed|wrote"
    r"|spent|lost|missed|got charged|was (?:charged|told|promised)|had to|charged|stuck in|locked out|banned|overcharged|double charged)\b(?=\s+\S+\s+\S)",
    re.IGNORECASE,
)
_PASSIVE = re.compile(r"^I (?=charged|stuck|locked|banned|overcharged|double)")
_LACKING = re.compile(
    r"(?:^|(?<=[,.;] )|(?<=- ))(?:still\s+)?no\s+(?!one\b|body\b|idea\b|wonder\b|way\b|reply\b|answer\b|matter\b)[a-z]+(?:\s+[a-z]+)?"
    r"(?:(?:,|\s+and|\s+or)?\s+no\s+[a-z]+(?:\s+[a-z]+)?)?\s+(?:since|for)\s+(?:[\w-]+\s+){0,2}?[\w-]+(?=[\s,.!]|$)",
    re.IGNORECASE,
)
_WITHOUT = re.compile(
    r"^(?P<lead>(?:for\s+)?(?:over|nearly|almost|more\s+than)?\s*(?:\d+|[a-z]+)\s+(?:hours?|days?|weeks?|months?))\s+(?:now\s+)?(?P<lack>with(?:out|\s+no)\s+[a-z][a-z ]{2,40})$",
    re.IGNORECASE,
)
_EMPHASIS = re.compile(
    r"\b(?:totally|completely|absolutely|literally|utterly|actually|really|basically|simply)\s+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:,?\s+\(?(?:order|ref|reference|ticket|case|invoice|booking|job|account)(?:\s+(?:no|number|id))?[.:#]*\s*[\w-]*\d[\w-]*\)?"
    r"|\s+(?:about|with|over|because\s+of)\s+(?:it|this|that)(?:\s+(?:already|now|before))?|\s+(?:again|already))$",
    re.IGNORECASE,
)
_PLAIN_CAPS = frozenset(
    "NOT NEVER NOTHING NO NONE STILL NOW TODAY ALL EVERY AGAIN TWICE HALF WHOLE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN ONCE ONLY "
    "UP FLOOR LATE GONE DEAD DOWN OFF OUT BROKEN WRONG EMPTY LOST CANCELLED CHARGED PAID WAITED HOURS DAYS WEEKS MONTHS YEARS TIMES MY WE OUR "
    "IS WAS ARE HAVE HAS BEEN YOUR YOU THE AND IN ON AT FOR WITH WITHOUT FROM OVER SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY".split()
)
_WEEKDAYS = frozenset("sunday monday tuesday wednesday thursday friday saturday".split())


def clauses(sentence: str) -> list[str]:
    """The clauses of a sentence, without linking words, emphasis, order numbers and shouting; none of a question.

    A missing "I" is put in ("Waited all day" becomes "I waited all day"), and "no heating
    since Sunday" becomes "I have had no heating since Sunday".
    """
    if "?" in sentence or '"' in sentence or "“" in sentence:
        return []
    calm = " ".join(_lowered(word) for word in sentence.replace("’", "'").split())
    if lacking := _LACKING.search(calm):
        lack = re.sub(r"^(?:still\s+)?no\b", "no", lacking.group(), flags=re.IGNORECASE)
        return [
            "I have had "
            + re.sub(r"(?<=\w),?\s+(?:and\s+|or\s+)?no\s+", " and no ", lack, flags=re.IGNORECASE)
        ]
    pieces = (piece.strip(" \t\n,.!*-–—'") for piece in _CUT.split(calm))
    return [_trimmed(_LEAD.sub("", piece)) for piece in pieces if piece]


def _lowered(word: str) -> str:
    """A shouted word in its ordinary dress: listed ones, and any long one, since acronyms are short."""
    bare = word.strip(",.!")
    if bare.lower() in _WEEKDAYS:
        return word.capitalize()
    letters = bare.replace("'", "")
    long = len(bare) >= 5 and letters.isalpha() and letters.isupper()
    if bare not in _PLAIN_CAPS and not long:
        return word
    return word.lower()


def _trimmed(clause: str) -> str:
    clause = _PASSIVE.sub(
        "I was ", _IMPLIED_I.sub(lambda m: "I " + m.group()[0].lower() + m.group()[1:], clause)
    )
    clause = _with_auxiliary(clause)
    if lacking := _WITHOUT.match(clause):
        lead = re.sub(r"^for\s+", "", lacking["lead"], flags=re.IGNORECASE).lower()
        clause = f"I have had {lead} {re.sub(r'with no', 'without', lacking['lack'])}"
    head, comma, _ = clause.partition(", ")
    if comma and len(head.split()) >= 4:
        clause = head
    previous = ""
    while previous != clause:
        previous, clause = clause, _TAIL.sub("", clause)
    return " ".join(_EMPHASIS.sub("", clause).split())


def _with_auxiliary(clause: str) -> str:
    """A clause with the auxiliary that quick writers leave away: "I been waiting" becomes "I have been waiting"."""
    if elliptic := _ELLIPTIC.match(clause):
        subject, rest = elliptic["subject"], clause[elliptic.end("subject") :]
        person = subject.lower()
        many = person in ("we", "they") or (person.endswith("s") and not person.endswith("ss"))
        if elliptic["progressive"]:
            return f"{subject} {'am' if person == 'i' else 'are' if many else 'is'}{rest}"
        return f"{subject} {'have' if many or person == 'i' else 'has'}{rest}"
    return clause


_ELLIPTIC = re.compile(
    r"^(?P<subject>i|we|they|(?:my|our|the)\s+(?!(?:has|have|had|is|was)\b)[a-z-]+(?:\s+(?!(?:has|have|had|is|are|was|were|be|been|being|gone|never|not|still|just|only)\b)[a-z-]+)?)"
    r"(?:\s+(?:still|just|only|already|now))*\s+"
    r"(?:(?:been|gone|seen|done|rung|written)\b|(?P<progressive>(?:being|waiting|sitting|standing|trying|getting|paying|living|freezing|going|having|losing|missing|chasing|asking|calling|ringing|writing)\b))",
    re.IGNORECASE,
)
