"""Turns what a customer wrote about their own trouble into clauses that can be said back to them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from guardrails.detect import detect
from guardrails.finding import Severity
from guardrails.sentences import sentences

ClauseKind = Literal["trouble", "hardship", "effort", "circumstance", "account"]
_ORDER: tuple[ClauseKind, ...] = ("trouble", "hardship", "effort", "circumstance", "account")

MAX_WORDS = 20
"""A longer clause said back sounds like a transcript, not like listening."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause addressed to the customer ("your heating has been off since Friday").

    `kind` is what it tells: something of theirs is in trouble, they suffered a hardship,
    they made an effort to be heard, a circumstance of theirs, or their account of what we
    did, which may only be repeated as theirs ("you wrote that we ..."). It has no capital
    at the start and no stop at the end.
    """

    text: str
    kind: ClauseKind


def retell(message: str) -> tuple[Clause, ...]:
    """The clauses of a message that can be said back, best first.

    No demand, threat, insult, question or opinion qualifies. What speaks of us is an
    `account`: whether it was so is for the draft to say.
    """
    found: dict[str, Clause] = {}
    for span in sentences(message):
        for raw in _clauses(message[span.start : span.end]):
            clause = _qualify(raw)
            if clause:
                found.setdefault(clause.text, clause)
    return tuple(sorted(found.values(), key=lambda clause: _ORDER.index(clause.kind)))


def topic(message: str, draft: str) -> str:
    """What the trouble is about, as a noun phrase to the customer ("your parcel"), or "".

    Only a thing that both message and draft speak of: what the customer merely mentions is
    not what their trouble is about.
    """
    spoken = draft.lower()
    counts: dict[str, int] = {}
    first: dict[str, int] = {}
    for match in _OWNED.finditer(message):
        noun = match.group(1).lower()
        if noun in _TOPICS and noun in spoken:
            counts[noun] = counts.get(noun, 0) + 1
            first.setdefault(noun, match.start())
    if not counts:
        for match in _NAMED.finditer(message):
            noun = match.group(1).lower()
            if noun not in spoken:
                continue
            counts[noun] = counts.get(noun, 0) + 1
            first.setdefault(noun, match.start())
    if not counts:
        return ""
    return "your " + min(counts, key=lambda noun: (-counts[noun], first[noun]))


# --- cutting -----------------------------------------------------------------------------

_CUT = re.compile(
    r"\s*(?:[;:–—()]|,?\s+--?\s+|\.\.+|…"
    r"|,?\s+(?:and|but|so|because|cos|although|though|while|whereas|yet|or|then|if|which|who)\s+"
    r"(?=(?:i|i'm|i've|i'd|we|we've|we're|you|you're|they|he|she|it|it's|this|that|there|nobody|no one|my|our|your|now|then|"
    r"the|still|when|what|how|even|is|was|has|had|will|can|do|did|not)\b)"
    r"|,\s+(?=(?:i|i'm|i've|we|we've|you|they|he|she|it|it's|this|that|there|nobody|your|the|my|our|what|how|why|please|so|and|but|which|who)\b))",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^(?:(?:and|but|so|also|well|ok|okay|hi|hello|hey|look|listen|honestly|basically|actually|frankly|anyway|plus|then"
    r"|because|again|still|now|yes|no|sorry|meanwhile|apparently|fyi|please)\b[,:!]?\s+"
    r"|i\s+(?:don't|do\s+not|can't|cannot)\s+understand\s+why\s+|(?:the|my)\s+(?:issue|problem|trouble)\s+is\s+(?:that\s+)?|it\s+turns\s+out\s+(?:that\s+)?|i\s+see\s+(?:that\s+)?)+",
    re.IGNORECASE,
)


def _clauses(sentence: str) -> list[str]:
    if "?" in sentence or '"' in sentence or "“" in sentence:
        return []
    pieces = [piece.strip(" \t\n,.!*-–—'’") for piece in _CUT.split(sentence)]
    return [
        _shortened(" ".join(_IMPLIED_I.sub(_with_i, _LEAD.sub("", piece)).split()))
        for piece in pieces
        if piece
    ]


def _with_i(match: re.Match[str]) -> str:
    return "I " + match.group()[0].lower() + match.group()[1:]


def _shortened(clause: str) -> str:
    """A clause without a hanging "about this", cut at its last commas until it is short enough."""
    clause = re.sub(
        r"\s+(?:about|with|over|because of)\s+(?:it|this|that)(?:\s+(?:already|now|before))?$", "", clause
    )
    while len(clause.split()) > MAX_WORDS and ", " in clause:
        clause = clause.rpartition(", ")[0]
    return clause


_IMPLIED_I = re.compile(
    r"^(?:woke up to|came home to|been (?:waiting|without|trying|on hold)|waited|paid|called|rang|phoned|emailed|e-mailed|wrote"
    r"|spent|lost|missed|got charged|was (?:charged|told|promised)|had to)\b(?=\s+\S+\s+\S)",
    re.IGNORECASE,
)

# --- choosing ----------------------------------------------------------------------------

_TIME = r"(?:(?:on|since|at|in|for|after|last|this|yesterday|today|tonight|earlier)\b[^,]{0,24},?\s+)?"
_I = r"(?:i|we)"
_HAVE = r"(?:\s+(?:have|had|'ve|'d|have had))"
_ADV = r"(?:\s+(?:already|just|now|still|also|even|literally|actually|really|only|then|both|all))*"

_EFFORT = re.compile(
    rf"^{_TIME}{_I}{_HAVE}?{_ADV}\s+(?:been\s+)?"
    r"(?:call(?:ed|ing)|rang|rung|ringing|phon(?:ed|ing)|telephoned|written|wrote|writing|e-?mail(?:ed|ing)|messag(?:ed|ing)"
    r"|chas(?:ed|ing)|contact(?:ed|ing)|complain(?:ed|ing)|report(?:ed|ing)|ask(?:ed|ing)|tried|trying|queu(?:ed|ing)"
    r"|waited|waiting|explain(?:ed|ing)|sent|resent|submitted)\b",
    re.IGNORECASE,
)
_EFFORT_WEIGHT = re.compile(
    r"\b(?:twice|(?:two|three|four|five|six|seven|eight|nine|ten|several|many|\d+)\s+(?:times|calls|e-?mails|hours|days|weeks|months)"
    r"|an hour|half an hour|all (?:day|morning|afternoon|week|evening|night)|for (?:hours|days|weeks|months|ages|an?\b)|since\b|again)",
    re.IGNORECASE,
)
_HARDSHIP = re.compile(
    rf"^{_TIME}(?:(?:{_I}{_HAVE}?{_ADV}\s+(?:been\s+(?:without|left|charged|billed|told|locked|stuck|sitting|living|promised|passed|sent|waiting)"
    r"|lost|missed|wasted|spent|slept|cried|got\s+(?:a|an|another|the)\s+(?:bill|letter|fine|charge|notice|invoice|wrong)|had\s+(?:to|no|nothing)|never\s+(?:got|received|had|heard)|no\s+longer\s+have"
    r"|paid\s.*\b(?:twice|double)|came\s+home\s+to|woke\s+up\s+to|found\s+out|(?:only|just)\s+(?:got|get|received)|(?:didn't|did\s+not)\s+(?:get|receive)|arrived\s+to|turned\s+up\s+to|ended\s+up))"
    rf"|(?:{_I}\s+(?:was|were|am|are|'m|'re){_ADV}\s+(?:not\s+)?(?:being\s+)?(?:charged|billed|told|promised|left|locked|banned|refused|turned|ignored"
    r"|declined|overcharged|double[ -]charged|stuck|stranded|unable|embarrassed|humiliated|worried|exhausted|without|out of|cut off|kept|moved|bumped|soaked|ill|sick))"
    rf"|(?:{_I}\s+(?:am|are|'m|'re)\s+still\s+(?:waiting|without|missing|locked|unable))"
    rf"|(?:{_I}{_HAVE}{_ADV}\s+(?:been\s+having|had|got)?\s*(?:a|nothing\s+but|constant|several|no\s+end\s+of)?\s*(?:problems?|issues?|trouble)\s+with)"
    rf"|(?:{_I}{_ADV}\s+(?:can't|cannot|can not|couldn't|could not|haven't|have not|hadn't|don't have|do not have|have no|have nothing|still have no|have to|had to)))\b",
    re.IGNORECASE,
)
_THING = r"(?:(?:(?:one|two|three|four|some|all|both|half|most|none|neither)\s+of\s+)?(?:my|our)(?:\s+[\w'’-]+){1,4}?|(?:both|half)\s+(?:my|our|the)(?:\s+[\w'’-]+){1,3}?|the(?:\s+[\w'’-]+){1,3}?)"
_TROUBLE_VERB = (
    r"(?:never|not|didn't|did not|doesn't|does not|won't|wouldn't|hasn't|has not|haven't|have not|isn't|is not|aren't|wasn't|was not|weren't|can't|cannot|couldn't"
    r"|keeps?|kept|broke|breaks|crash(?:es|ed)|died|failed|fails|stopped|disappeared|vanished|expired|froze|bounced|cut\s+(?:off|out)|dropped\s+out|(?:has|have|had)\s+(?:nothing|no)\b|leaks?|leaked|burst|collapsed"
    r"|cried|refunded|went\s+(?:missing|down|off)|got\s+(?:lost|cancelled|canceled|declined|damaged|stuck|charged|deleted|blocked)"
    r"|(?:arrived|came|turned\s+up|was\s+delivered|were\s+delivered)\s+(?:\w+\s+){0,3}?(?:late|broken|damaged|smashed|wrong|empty|wet|cold|dead|cracked|torn|crushed|open|opened|without)"
    r"|(?:is|are|was|were|has\s+been|have\s+been|had\s+been|'s)\s+(?:(?:now|still|completely|totally|all|just|being|already|also|both|so)\s+)*"
    r"(?:late|delayed|down|off|out|offline|gone|lost|missing|broken|damaged|smashed|ruined|wrong|empty|dead|cold|wet|soaked|flooded|leaking|faulty|blocked|locked|closed"
    r"|cancelled|canceled|suspended|declined|rejected|refused|denied|deleted|overdue|stuck|frozen|unusable|cracked|stolen|charged|cut|mouldy|moldy|unsafe|crying|sitting|waiting|without|in\s+tears|held|on\s+hold|on\s+stop|disconnected))"
)
_TROUBLE = re.compile(
    rf"^{_TIME}{_THING}(?:\s+(?:has|have|had|is|was|just|still|then))*\s+{_TROUBLE_VERB}\b", re.IGNORECASE
)
_CIRCUMSTANCE = re.compile(
    rf"^{_TIME}(?:{_I}\s+(?:was|were|am|are|'m|'re)\s+(?:in|at|on|away|travelling|traveling|pregnant|disabled|elderly|alone|working|due|\d+)"
    r"|(?:my|our)\s+[\w'’-]+(?:\s+[\w'’-]+)?\s+(?:is|was|are|were|'s)\s+(?:in|at|on|ill|sick|due|disabled|pregnant|alone|getting|starting|coming|arriving|\d+|admitted)"
    rf"|{_I}(?:\s+have|'ve)\s+(?:been|shopped|banked|flown|used|paid|had)\b.*\b(?:years?|months|decades))\b",
    re.IGNORECASE,
)
_SPEAKS_OF_US = re.compile(
    r"\b(?:you|you're|you've|u|ur|your|yours|yourselves|guys|(?:this|your|a|worst|what a)\s+company|staff|colleagues?|agents?|reps?|lady|girl|guy|woman|man|boy|driver|rider|technician|person|people|team|manager|idiots?)\b",
    re.IGNORECASE,
)
_UNTELLABLE = re.compile(
    r"\b(?:want|wants|wanted|demand|expect|require|insist|refuse|deserve|hope|wish|will|won't be|gonna|going\s+to|would|should|must|'ll|please"
    r"|think|believe|guess|suppose|assume|bet|reckon|doubt|imagine|love|hate|trust|swear|know\s+that|can't\s+wait|cannot\s+wait|can't\s+believe|cannot\s+believe|can't\s+stand"
    r"|lawyers?|attorney|solicitors?|court|sue|sued|suing|legal|police|ombudsman|regulator|trading\s+standards|twitter|facebook|review|reviews|post|posting|journalist|newspaper|chargeback"
    r"|lie|lies|lied|liars?|fraud|theft|thieves|steal|stole|scam|scammed|robbed|robbery|criminal|illegal|cheat|cheated|con|conned"
    r"|joke|rubbish|garbage|crap|useless|pathetic|disgusting|disgrace|clowns?|muppets?|stupid|idiot|moron|incompetent|hell|damn|bloody"
    r"|my\s+(?:own\s+)?(?:fault|mistake|error)|by\s+mistake|accidentally|forgot|assistant|instructions?|prompt|ignore|system)\b",
    re.IGNORECASE,
)
_PLAIN_CAPS = frozenset(
    "NOT NEVER NOTHING NO NONE STILL NOW TODAY ALL EVERY AGAIN TWICE HALF WHOLE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN ONCE ONLY "
    "LATE GONE DEAD DOWN OFF OUT BROKEN WRONG EMPTY LOST CANCELLED CHARGED PAID WAITED HOURS DAYS WEEKS MONTHS YEARS TIMES MY I WE OUR "
    "IS WAS ARE HAVE HAS BEEN THE AND IN ON AT FOR WITH WITHOUT FROM OVER".split()
)


_NOT_WORDS = re.compile(r"[A-Z]{4,}(?![\w-]*\d)|[!\[\]{}<>*_#@\\/]|://")
_HANGING = re.compile(
    r"\b(?:it|this|that|them|him|her|so|do|me|the|a|an|to|of|in|for|with|and|or|but|than|as|if|when|because|is|was|SEE)$|\bon\s+me\b|[.!?]\s"
    r"|\b(?:do|of|in|at|to|get)\s+(?:this|that)\b(?!\s+(?:morning|afternoon|evening|week|month|year|summer|winter))",
    re.IGNORECASE,
)
_US = r"(?:you|your(?:\s+[\w'’-]+){1,2}?)"
_ACCOUNT = re.compile(
    rf"^{_TIME}{_US}\s+(?:(?:have|had|has|also|just|then|still|already|only|simply)\s+)*"
    r"(?:charged|billed|sent|delivered|cancelled|canceled|closed|deleted|pushed|told|promised|said\s+(?:it|the|my|i|that)|moved|lost|left|refused|took|changed"
    r"|stopped|blocked|suspended|booked|gave|never|didn't|did\s+not|haven't|hasn't|have\s+not|has\s+not|won't\s+let|keeps?)\b",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    r"\b(?:you\s+(?:people|lot|guys|all|idiots?|clowns?)|lady|girl|guy|woman|man|boy|kid|name|ashamed|yourselves)\b",
    re.IGNORECASE,
)


def _account(text: str) -> ClauseKind | None:
    clear = _ACCOUNT.match(text) and not _PEOPLE.search(text) and not re.search(r"\bit\b", text)
    return "account" if clear else None


def _qualify(raw: str) -> Clause | None:
    words = raw.split()
    if not 3 <= len(words) <= MAX_WORDS:
        return None
    text = " ".join(
        word.lower() if word.strip(",.!") in _PLAIN_CAPS and word != "I" else word for word in words
    )
    text = text.replace("’", "'")
    if _UNTELLABLE.search(text) or _NOT_WORDS.search(text) or _HANGING.search(text):
        return None
    kind = _account(text) if _SPEAKS_OF_US.search(text) else _kind(text)
    if kind is None:
        return None
    if any(finding.severity is not Severity.NOTE for finding in detect(text).findings):
        return None
    return Clause(turn_round(text), kind)


def _kind(text: str) -> ClauseKind | None:
    spaced = re.sub(r"(?i)\b(i|we)'(m|ve|d|re)\b", r"\1 '\2", text)
    if _TROUBLE.match(spaced):
        return "trouble"
    if _HARDSHIP.match(spaced):
        return "hardship"
    if _EFFORT.match(spaced) and _EFFORT_WEIGHT.search(spaced):
        return "effort"
    if _CIRCUMSTANCE.match(spaced):
        return "circumstance"
    return None


# --- turning round -----------------------------------------------------------------------

_TURNS = {
    "i": "you", "we": "you", "me": "you", "us": "you", "my": "your", "our": "your", "mine": "yours", "ours": "yours",
    "myself": "yourself", "ourselves": "yourselves",
    "i'm": "you are", "we're": "you are", "i've": "you have", "we've": "you have", "i'd": "you had", "we'd": "you had",
    "im": "you are", "ive": "you have",
    "you": "we", "your": "our", "yours": "ours", "you're": "we are", "you've": "we have", "you'd": "we had", "yourselves": "ourselves",
}  # fmt: skip
_AGREES = {"am": "are", "was": "were"}
_TOKEN = re.compile(r"[A-Za-z]+(?:'[A-Za-z]+)?")


def turn_round(clause: str) -> str:
    """Say a customer's clause from our side: "I was charged for my order" -> "you were charged for your order".

    The first word loses its capital unless it is a name; verbs agree with the new subject.
    """
    out: list[str] = []
    previous = ""
    position = 0
    for match in _TOKEN.finditer(clause):
        word = match.group().lower()
        replacement = _TURNS.get(word)
        if replacement is None and word in _AGREES and previous in ("i", "also", "just", "still", "already"):
            replacement = _AGREES[word] if _subject_is_i(clause[: match.start()]) else None
        out.append(clause[position : match.start()])
        out.append(match.group() if replacement is None else replacement)
        position = match.end()
        previous = word
    out.append(clause[position:])
    turned = "".join(out)
    first = turned.split(" ", 1)[0]
    if first.lower() in _SMALL_STARTS:
        turned = turned[0].lower() + turned[1:]
    return turned


def _subject_is_i(before: str) -> bool:
    return re.search(r"\bi(?:\s+(?:also|just|still|already))*\s+$", before, re.IGNORECASE) is not None


_SMALL_STARTS = frozenset(
    "on since at in for after last this yesterday today tonight earlier your you our we the a an it there one two three four some all both half most".split()
)

# --- the topic ---------------------------------------------------------------------------

_TOPIC_WORDS = (
    "account appointment app application bag baggage bike bill boiler booking boots broadband cake card claim connection contract"
    " cooker delivery deposit device domain export fee flat flight form fridge hearing heating holiday hotel house internet invoice"
    " item laptop letter licence license line loan luggage machine medication membership meter mobile mortgage order package parcel passport"
    " password payment pension phone plan policy prescription printer purchase refund registration rent renewal repair replacement reservation"
    " room router seat server service shipment shoes site sofa statement stay subscription switch table teapot tenancy ticket"
    " tickets transfer trip tv van visa visit voucher warranty washing-machine watch website windows headphones"
)
_TOPICS = frozenset(_TOPIC_WORDS.split())
_OWNED = re.compile(r"\b(?:my|our|My|Our|MY|OUR)\s+(?:\w+\s+){0,2}?([A-Za-z-]+)\b(?!['’])")
_NAMED = re.compile(
    r"\b(?:the|this|a|an|your)\s+(?:\w+\s+)?"
    r"(appointment|bill|booking|delivery|fee|invoice|order|package|parcel|payment|refund|repair|room|ticket|subscription)\b",
    re.IGNORECASE,
)
