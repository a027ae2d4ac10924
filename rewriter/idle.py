"""Ways of building a sentence in which a value binds nobody: it is only said, and nothing of this customer's hangs on it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from rewriter.refusals import find_refusals, stems
from rewriter.values import Fact

_MESSAGES = r"(?:e-?mails?|letters?|messages?|notes?|texts?|reviews?|voicemails?|complaints?|calls?|epistles?|essays?|novels?|missives?|tirades?|rants?)"
_OF_MESSAGES = re.compile(rf"\b{_MESSAGES}\b", re.IGNORECASE)
_ONE_OF_THEM = re.compile(
    r"\b(?:(?:your|the|that)(?: \w+)? one|(?:first|second|third|last|latest|earliest|next|other))"
    r"(?: (?:sent|written|timed|stamped|composed))?(?: (?:from|of|at|on))? (?:the )?$",
    re.IGNORECASE,
)
_LATE = re.compile(r"\b(?:after|before|late|later|deadlines?|cut-?off|too|until|within)\b", re.IGNORECASE)


def names_their_message(fact: Fact, lead: str, sentence: str) -> bool:
    """Whether a time or a day only tells one message of the customer's from another: "of your two letters the one sent at dawn".

    Not where the sentence goes on about what came too late.
    """
    if fact.kind not in ("time", "date") or _LATE.search(sentence):
        return False
    return _ONE_OF_THEM.search(lead) is not None and _OF_MESSAGES.search(lead) is not None


_MOCKED = re.compile(r"\ban? (?P<how>[a-z-]{4,}) $", re.IGNORECASE)
_MEASURES = frozenset(
    (
        "further additional full total extra minimum maximum fixed flat standard single final first last second third new reduced monthly weekly yearly annual daily"
        " combined average typical initial separate special mandatory obligatory statutory contractual agreed free complimentary remaining outstanding unpaid"
        " discounted estimated approximate rough possible likely guaranteed required consecutive continuous rolling working calendar straight clear good"
        " provisional non-negotiable non-refundable refundable legal normal usual binding strict hard firm limited paid rent-free trial grace notice cooling-off"
        " waiting warranty probation probationary recommended advised prescribed necessary compulsory uninterrupted"
    ).split()
)
"""Adjectives that say which measure is meant."""
_THEIRS = re.compile(r"\b(?:you|yours?)\b", re.IGNORECASE)
_PAST = re.compile(
    r"\b(?:was|were|had|took|spent|needed|sat|lay|kept|stood|waited|stayed)\b|\b(?:you)'d\b", re.IGNORECASE
)


def is_mocked(fact: Fact, lead: str, piece: str) -> bool:
    """Whether a period that the reader had is dressed up as one: "with you for a leisurely three weeks"."""
    if fact.kind != "duration":
        return False
    mocked = _MOCKED.search(lead)
    if mocked is None or mocked["how"].lower() in _MEASURES:
        return False
    return _THEIRS.search(piece) is not None and _PAST.search(piece) is not None


_WAITED = re.compile(
    r"\W*(?:and |but |so |yet )?you(?:'ve| have| had|'d)?(?: been| now| already| only| just| merely| bravely)*"
    r" (?:wait(?:ed|ing)|queu(?:ed|e?ing)|moan(?:ed|ing)|complain(?:ed|ing)|shout(?:ed|ing)|rant(?:ed|ing)|stew(?:ed|ing)|sulk(?:ed|ing)|suffer(?:ed|ing)"
    r"|worr(?:ied|ying)|fum(?:ed|ing)|agoni[sz](?:ed|ing)|counting|pin(?:ed|ing))\b(?P<then>.*)",
    re.IGNORECASE | re.DOTALL,
)
_OURS = re.compile(r"\b(?:i|we|our|us|my)\b", re.IGNORECASE)
_SINCE = re.compile(r"[^.,;!?]{0,40}\b(?:since|for|from|all)\s+(?:the\s+|a\s+)?\W*$", re.IGNORECASE)


def tells_their_wait(fact: Fact, lead: str, clause: str, sentence: str) -> bool:
    """Whether a clause only tells readers since when they have been waiting or complaining, which they know.

    Nothing of ours may stand in its sentence.
    """
    if fact.kind not in ("duration", "date", "time") or any(find_refusals(sentence)) or _LATE.search(clause):
        return False
    if _OURS.search(sentence):
        return False
    waited = _WAITED.match(lead.replace("’", "'"))
    return waited is not None and _SINCE.fullmatch(waited["then"]) is not None


_BOAST = re.compile(
    r"\W*(?:and |but |so )?(?:in (?:all |over )?(?:my|our)|(?:i|we)(?:'ve| have)(?: \w+){0,3}|i|we)(?: (?:over|for|all|more than|nearly|almost|some|the|last|past|these))* $",
    re.IGNORECASE,
)


def boasts(fact: Fact, lead: str) -> bool:
    """Whether a period of years is how long we have been at it: "I have twenty years of people like that"."""
    return (
        fact.kind == "duration"
        and fact.key.endswith((":year", ":decade"))
        and _BOAST.fullmatch(lead.replace("’", "'")) is not None
    )


_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
_EVER_SINCE = re.compile(r"\b(?:since|in|from) (?:the year )?$", re.IGNORECASE)


def is_history(fact: Fact, lead: str) -> bool:
    """Whether a plain number is a year out of somebody's history: "since 1871"."""
    return (
        fact.kind == "number"
        and _YEAR.fullmatch(fact.text) is not None
        and _EVER_SINCE.search(lead) is not None
    )


_VAGUE = re.compile(
    r"\b(?:like|about|around|roughly|some|maybe|barely|hardly|only|just|all of|for|over|under|a (?:measly|mere|lousy|paltry)) (?:a )?$",
    re.IGNORECASE,
)


def rounds(fact: Fact, lead: str, facts: Iterable[Fact]) -> bool:
    """Whether an amount only rounds one that the draft states exactly, "like 7 bucks" for $7.95.

    The exact one has to stand elsewhere, and no amount that is exact ever goes.
    """
    vague, _, written = fact.key.partition(":")[2].partition(":")
    said = _number(written)
    if fact.kind != "money" or not said or said != int(said) or not _VAGUE.search(lead):
        return False
    for other in facts:
        currency, _, amount = other.key.partition(":")[2].partition(":")
        exact = _number(amount)
        to_the_penny = other.kind == "money" and currency == vague and exact and exact != int(exact)
        if exact and to_the_penny and int(exact) <= said <= int(exact) + 1:
            return True
    return False


def _number(written: str) -> float | None:
    try:
        return float(written)
    except ValueError:
        return None


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


_KIN = (
    r"(?:husband|wife|missus|partner|spouse|dad|father|mum|mom|mother|gran|nan|granny|grandma|brother|sister|nephew|niece|son|daughter|uncle|aunt|cousin|in-laws?|boyfriend|girlfriend|neighbours?"
    r"|lawyer|solicitor|committee)"
)
_NO_GOODS = re.compile(
    rf"\b(?:by|from|of|for)(?: (?:the|your|a))? {_KIN}\b|\b(?:sympathy|patience|manners|advice|listening|tears|drama|sarcasm|emotion(?:s|al)?|feelings|therapy|charm|opinions?|criticism|courtesy|politeness)\b",
    re.IGNORECASE,
)


def charges_for_nothing(fact: Fact, sentence: str) -> bool:
    """Whether an amount of nothing prices what nobody sells: "Advice by aunt: 0 kr."."""
    if fact.kind != "money" or _number(fact.key.rpartition(":")[2]) != 0:
        return False
    return _NO_GOODS.search(sentence) is not None


_THREAT = re.compile(
    r",? and (?:i|we)(?:['’]ll| will|['’](?:m|re) going to)(?: personally| gladly| happily)* (?:see (?:to it|that)|make sure|ensure|have (?:you|security|somebody|someone)|show you|throw|ban|block|bar|report|call the|be ready)\b",
    re.IGNORECASE,
)


def dares(sentence: str) -> bool:
    """Whether a sentence dares its reader: "turn up there, and I'll see to it that ..."."""
    return _THREAT.search(sentence) is not None


_BEASTS = re.compile(
    rf"unless\s+(?:the|a|an|some|your|his|her|my)?\s*(?:\w+\s+)?(?:dogs?|cats?|hamsters?|goldfish|parrots?|budgie|horses?|cows?|pigs?|rabbits?|ducks?|goats?|sheep|mice|ghosts?|fair(?:y|ies)|el(?:f|ves)|gnomes?|aliens?|martians?"
    rf"|moon|sun|stars|gravity|devil|gods?|angels?|santa|{_KIN})(?:['’]s|\s+(?:has|have|had|is|was))?\s+(?:secretly\s+|suddenly\s+|also\s+|just\s+)?"
    r"(?!been\b)(?:taken|learn(?:ed|t)|grown|started|begun|turned|gone|become|developed|mastered|joined|won|stolen|eaten|discovered|invented)\b",
    re.IGNORECASE,
)


def is_fable(fact: Fact, sentence: str, elsewhere: str) -> bool:
    """Whether a condition is a fable of a beast or a relation who has taken something up: "unless the dog's taken up welding".

    None of its words may stand in what else we were given, and its sentence may refuse nothing.
    """
    if fact.kind != "condition" or not _BEASTS.match(fact.text) or any(find_refusals(sentence)):
        return False
    return {*stems(fact.text)}.isdisjoint(stems(elsewhere))
