"""What a customer's clause tells, and which clauses are better not said back."""

from __future__ import annotations

import re
from typing import Literal

ClauseKind = Literal["harm", "effort", "circumstance", "likely", "account"]
ORDER: tuple[ClauseKind, ...] = ("harm", "effort", "circumstance", "likely", "account")
"""Best first: what befell them or a thing of theirs, what they did to be heard, how they are placed, what may be a harm,
what they say we did."""


def kind_of(clause: str) -> ClauseKind | None:
    """The kind of a clause in the customer's own person as its signs tell it, `None` where they tell nothing."""
    if not can_be_told(clause):
        return None
    if speaks_of_us(clause):
        return "account" if _ACCOUNT.match(clause) and len(clause.split()) >= _LEAST_OF_AN_ACCOUNT else None
    spaced = re.sub(r"(?i)\b(i|we)'(m|ve|d|re)\b", r"\1 '\2", clause)
    if _EFFORT.match(spaced) and _EFFORT_WEIGHT.search(spaced):
        return "effort"
    return "circumstance" if _CIRCUMSTANCE.match(spaced) else None


_LEAST_OF_AN_ACCOUNT = 5
"""Fewer words name a deed and not what it was done to."""


def speaks_of_us(clause: str) -> bool:
    """Whether a clause in the customer's own person says what we, or one of us, did. A thing of ours may be in trouble too."""
    return _YOU.search(clause) is not None or _ONE_OF_US.match(clause) is not None


def can_be_told(clause: str) -> bool:
    """Whether nothing in a clause, whatever it tells, is better not said back."""
    barred = (_UNTELLABLE, _NOT_WORDS, _HANGING, _PEOPLE, _RUN_ON, _CLAIMS, _GOOD)
    return not any(signs.search(clause) for signs in barred) and not _unclear(clause)


def _unclear(clause: str) -> bool:
    """Whether a pronoun stands for something that the clause does not name before it."""
    pronoun, person = _PRONOUN.search(clause), _PERSON.search(clause)
    if person and not _SOMEBODY.search(clause[: person.start()]):
        return True
    return pronoun is not None and not _NAMES.search(clause[: pronoun.start()])


_PERSON = re.compile(r"\b(?:he|she|him|her|his|hers)\b", re.IGNORECASE)
_SOMEBODY = re.compile(
    r"\b(?:husband|wife|partner|son|daughter|mother|mum|mom|father|dad|baby|child|kid|boy|girl|brother|sister|gran\w*|nan|aunt|uncle|niece|nephew|friend|boss|man|woman|lady|guy|lad|person|tenant|neighbour"
    r"|roommate|flatmate|landlord|supervisor|manager|teacher|coach|\w{3,}(?:er|or|ist)|dog|cat|horse|pony|rabbit|nurse|guard|guide|chef|clerk|vet)s?\b|(?-i:\b[A-Z][a-z]+)",
    re.IGNORECASE,
)


_NAMES = re.compile(r"\b(?:my|our|the|an?|your|\d+|two|three|four|five|six|ten|twelve)\s+\w", re.IGNORECASE)
_PRONOUN = re.compile(
    r"\b(?:it|them|him|her|they|he|she|its|their|ones?(?=\s+(?:is|was|has|had|were|are|came|got|said|did|does|can|that|i|you|we)\b|$))\b",
    re.IGNORECASE,
)

_TIME = r"(?:(?:on|since|at|in|for|after|last|this|yesterday|today|tonight|earlier)\b[^,]{0,24},?\s+)?"
_I = r"(?:i|we)"
_BE = r"\s+(?:was|were|am|are|'m|'re)"
_HAVE = r"(?:\s+(?:have|had|'ve|'d|have\s+had))"
_ADV = r"(?:\s+(?:already|just|now|still|also|even|only|then|both|all|not))*"

_EFFORT = re.compile(
    rf"^{_TIME}{_I}{_HAVE}?{_ADV}\s+(?:been\s+)?"
    r"(?:call(?:ed|ing)|rang|rung|ringing|phon(?:ed|ing)|telephoned|written|wrote|writing|e-?mail(?:ed|ing)|messag(?:ed|ing)"
    r"|chas(?:ed|ing)|contact(?:ed|ing)|complain(?:ed|ing)|report(?:ed|ing)|ask(?:ed|ing)|queu(?:ed|ing)"
    r"|waited|waiting|explain(?:ed|ing)|sent|resent|submitted)\b",
    re.IGNORECASE,
)
_EFFORT_WEIGHT = re.compile(
    r"\b(?:twice|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|fifty|several|many|\d+)\s+(?:times|calls|e-?mails|hours|days|weeks|months)\b(?!\s+ago)"
    r"|an hour|half an hour|all (?:day|morning|afternoon|week|evening|night)|for (?:hours|days|weeks|months|ages|an?\s+(?:hour|day|week|month|fortnight|year))|since\b|again)",
    re.IGNORECASE,
)

_NOUN = r"(?:\s+[\w'-]+)"
_RELATIVE = r"(?:husband|wife|partner|son|daughter|mother|mum|mom|father|dad|baby|child|kids?|children|brother|sister|gran|grandmother|grandfather|nan|aunt|uncle)"
_EVENT = (
    r"(?:wedding|exams?|test|flight|trip|interview|party|holiday|deadline|birthday|ceremony|hearing|rehearsal|graduation|christening|operation|surgery|course|term|school|launch|event"
    r"|concert|move|match|job|fair|tender|submission)"
)
_WHEN = r"(?:on|in|at|tomorrow|today|tonight|this|next|\w+day)"
_CIRCUMSTANCE = re.compile(
    rf"^{_TIME}(?:{_I}(?:{_BE}|(?:\s+have|\s*'ve)\s+been)\s+(?:in\s+(?:the\s+)?(?:hospital|icu|pain)|away|abroad|travelling|traveling|pregnant|working\s+(?:nights|shifts)|on\s+crutches)"
    rf"|(?:my|our)\s+(?:\w+\s+)?{_RELATIVE}\s+(?:is|was|are|were|'s)\s+(?:in\s+(?:the\s+)?(?:hospital|icu|a\s+wheelchair)|ill|sick|disabled|pregnant|admitted|autistic|diabetic|allergic|\d+\s+(?:days|weeks|months)\s+old)"
    rf"|(?:my|our)\s+(?:\w+\s+)?{_RELATIVE}\s+has\s+(?:asthma|an?\s+\w+\s+(?:allergy|condition)|epilepsy|diabetes)"
    rf"|(?:my|our|the){_NOUN}{{0,2}}?\s+{_EVENT}\s+(?:is|are|starts?|begins?)\s+{_WHEN}"
    rf"|{_I}{_HAVE}?\s+(?:just\s+|recently\s+)?(?:lost\s+(?:my|our)\s+(?:job|home)|been\s+made\s+redundant)"
    rf"|{_I}\s+work\s+(?:from\s+home|nights|shifts))\b",
    re.IGNORECASE,
)

_ACCOUNT = re.compile(
    rf"^{_TIME}(?:you|your{_NOUN}{{1,2}}?)\s+(?:(?:have|had|has|also|just|then|still|already|only|simply)\s+)*"
    r"(?:[a-z]{3,}ed\b(?<!need)|sent|told|took|gave|left|lost|broke|threw|put|cut|kept|made|sold|shut|forgot|withdrew|hung\s+up|let\s+(?:me|us)\s+down|drove\s+off|came|went|brought"
    r"|never|didn't|did\s+not|haven't|hasn't|have\s+not|has\s+not|keeps?|kept)\b",
    re.IGNORECASE,
)
_YOU = re.compile(r"\b(?:you|you're|you've|you'd|u|ur|yours|yourselves|yourself)\b", re.IGNORECASE)
_NO_PERSON = (
    r"(?:\w*meter|printer|router|boiler|counter|monitor|charger|heater|cooker|server|order|tracker|voucher|offer|letter|newsletter|computer|freezer|dryer|trailer|scanner|sensor|elevator|generator|container"
    r"|dinner|paper|number|locker|toaster|blender|speaker|adapt[eo]r|motor|filter|cover|editor|browser|folder|poster|sticker|banner|door|floor|error|water|power|tumbler|mower|cleaner\s+app|calculator|barrier)s?\b"
)
"""Things of ours whose names end as those of people do."""
_ONE_OF_US = re.compile(
    rf"^{_TIME}your\s+(?:[a-z-]+\s+)?(?!{_NO_PERSON})(?:\w+(?:er|or|ist|man|men|woman|women)|m[ae]n|wom[ae]n|lads?|guys?|girls?|lady|rep|reps|agents?|staff|team|people|crew|colleagues?|company|boss|nurses?|clerks?"
    r"|guards?|guides?|chef|steward|mate|boy|kid|lot|expert|mechanics?|technicians?|techs?)\b",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    r"\b(?:(?:you|your|these|those|what)\s+(?:people|lot|guys|all|idiots?|clowns?)|guys|(?:this|a|worst|what a)\s+company|ladies|lady|girls?(?!')|lads?|ashamed|yourselves"
    r"|staff|colleagues?|agents?|reps?|rep|team|manager)\b",
    re.IGNORECASE,
)

_UNTELLABLE = re.compile(
    r"\b(?:(?:i|we)'d\s+(?:like|be|appreciate|prefer|rather|love|want|hate|say)|want|wants|(?<!never\s)(?<!not\s)(?<!didn't\s)wanted|demand|expect|require|insist|refuse|deserve|hope|wish|will|gonna|going\s+to|would|should|must|'ll|please"
    r"|think|believe|guess|suppose|assume|bet|reckon|doubt|imagine|love|hate|trust|swear|know\s+that|can't\s+(?:wait|stand)|cannot\s+(?:wait|stand)"
    r"|beside\s+(?:my|him|her|our|them)sel(?:f|ves)|angry|furious|cross|livid|fuming|disappointed|appalled|gutted|poor|skint|broke\b(?=$)|pension"
    r"|lawyers?|attorney|solicitors?|court|sue|sued|suing|legal|police|ombudsman|regulator|trading\s+standards|twitter|facebook|my\s+(?:whole\s+)?(?:life|future)|(?<!under\s)(?<!in\s)reviews?|post|posting"
    r"|journalist|newspaper|chargeback|lie|lies|lied|liars?|fraud|theft|thieves|steal|stole|scam|scammed|robbed|robbery|criminal|illegal|cheat|cheated|con|conned"
    r"|joke|nonsense|genius|stuck[- ]up|explain|googled|rubbish|garbage|crap|useless|pathetic|disgusting|disgrace|clowns?|muppets?|stupid|idiots?|morons?|incompetent|hell|damn|bloody|trash|scum|thief|jokers?|cowboys?|fools?"
    r"|ye|yea|yous|youse|(?:absolute|total|utter|complete)\s+\w+s|(?:i|we)\s+(?:measured|ordered|booked|typed|entered|picked|chose|clicked|read|counted|pressed|parked)\s+(?:\w+\s+){0,2}wrong(?:ly)?|my\s+(?:own\s+)?(?:fault|mistake|error)|by\s+mistake|accidentally|forgot|assistant|instructions?|prompt|ignore|system\s+(?:prompt|message|instruction)s?|AI)\b",
    re.IGNORECASE,
)
_NOT_WORDS = re.compile(
    r"(?!\b(?:[B-DF-HJ-NP-TV-XZIL]+|GCSES?|UCAS|IELTS|DVLA|ISBN|RSPCA)\b)[A-Z]{4,}(?![\w-]*\d)|[!\[\]{}<>*_#@\\/]|://|[.!?]\s"
)
_HANGING = re.compile(
    r"\b(?:until|till|so)\s+(?:can|cannot|can't)\b|\b(?:(?<!\bon\s)(?<!\bin\s)(?<!\bunder\s)(?<!\bover\s)(?<!\boff\s)(?<!\bwith\s)it|this|that|them|him|her|so|do|(?<!without\s)(?<!killing\s)(?<!hurting\s)(?<!behind\s)me|the|a|an|to|of|(?<!filled\s)(?<!fitted\s)(?<!kicked\s)(?<!broken\s)(?<!caved\s)(?<!moved\s)(?<!let\s)in|for|(?<!dealt\s)(?<!up\s)with|and|or|but|than|as|if|when|because|is|was)$|\bon\s+me\b|\b(?:not|(?<!minutes\s)(?<!hours\s)(?<!days\s)(?<!day\s)(?<!than\s)before|since|after|between|from|about|what\s+\w+)$|\bleft\s+(?:my|our)\s+\w+(?:\s+\w+)?$|\b(?:was|were|is|are|been)\s+(?:listed|described|advertised|marked|labelled|called|told|said|left|spelt|spelled)$|\bthinking$|\bcame\s+back(?:\s+from\s+(?:your|the)\s+\w+)?$|\b(?:outside|at|to|from|in|near|behind)\s+(?:my|our)\s+\w+'s\s+(?:not\s+)?\w+ed\b|\b(?:my|our)\s+\d+(?:st|nd|rd|th)\s+(?:was|is|were|has|had)\b|\b(?:missed|lost|spent)\s+\d+$|\w+n't$|\bthe\s+(?:last|first|second|next|other|previous|new|old|same|only)\s+ones?\b"
    r"|\b(?:do|of|in|at|to|get)\s+(?:this|that)\b(?!\s+(?:morning|afternoon|evening|week|month|year|summer|winter))",
    re.IGNORECASE,
)
_RUN_ON = re.compile(
    r"(?<!\bthat)(?<!\bwhich)(?<!\bbecause)(?<!\bwhen)(?<!\bsaying)(?<!\bsays)(?<!\bsaid)(?<!\band)(?<!\bbut)(?<!^)\s(?:it|they|this|he|she)(?:\s+(?:was|is|were|are|has|had|am)\b|'(?:s|m|re)\b)"
    r"|\w+(?:ed|lt|nt),?\s+not\s+\w+(?:ed|lt|nt)\b",
    re.IGNORECASE,
)
"""Two statements without a link, or one set against another: said back, they read as a transcript."""
_GOOD = re.compile(
    r"^(?!.*\b(?:never|not|late|only|half|after|before)\b).*\b(?:arrived|came|delivered)$|\bso\s+(?:excited|happy|pleased|proud|grateful)\b|\b(?:is|are|was|were)\s+(?:very\s+)?(?:lovely|great|wonderful|perfect|excited)\b(?!.*\b(?:but|until|except)\b)|\b(?:was|were|been|is|are|got)\s+(?:finally\s+|fully\s+|already\s+)?(?:approved|confirmed|accepted|granted|saved|helped|solved|resolved|rescued|validated|verified|signed|paid\s+for|promised|recommended)\b(?!.*\b(?:but|not|never|then|and)\b)"
    r"|\b(?:i|we)(?:'ve|\s+have)?\s+never\s+(?:used|touched|owned|opened|agreed|so\s+much|once|missed|been|claimed|complained|raised|asked|put|paid\s+late|owed|stolen|said|had\s+(?:a|an|any|one))\b"
    r"|\b(?:has|have)\s+been\s+(?:there|here)\s+(?:since|for)\b|\b(?:was|were)\s+(?:sent|given|delivered|handed)$|\bcan\s+be\b|\b(?:was|were)\s+(?:supposed|meant|due)\b(?!.*\b(?:but|and|never|not|until)\b)"
    r"|\b(?:was|were)\s+to\s+(?!be\b)|^(?:i|we)(?:'d|\s+had)\s+(?:taken|booked|bought|paid|planned|arranged|ordered|asked|saved|packed|invited|reserved)\b",
    re.IGNORECASE,
)
"""What went well, what they never did or had planned, and a thing sent of which it is not said what was wrong with it."""
_CLAIMS = re.compile(
    r"\bmade\s+(?:it|things|this)\s+(?:even\s+)?worse\b|\bby\s+your\s+(?:\w+\s+)?(?:\w+(?:er|or|ist|man|men|woman|women)|staff|team|crew|lads?|guys?|people)\b|\bfor\s+nothing\b|\byour\s+own\b|\byour\s+(?:\w+\s+)?(?:mistakes?|errors?|fault|workmanship|incompetence|negligence|failures?|mess|cock-?up|bugs?|blunder)\b|\b(?:that|which|because|when|after|since|by)\s+your\s+(?:\w+\s+){1,2}(?:\w+ed|lost|broke|left|sent|told|took|put|made|forgot|said|gave|cut|sold)\b",
    re.IGNORECASE,
)
"""What somebody of ours is said to have done, in a clause of something else: theirs until the draft says so."""
