"""Who has lost somebody, and who writes at a hard time: it is spoken to before anything else."""

from __future__ import annotations

import re
from collections.abc import Iterable

from rewriter.once import once

_RELATIVE = (
    r"(?:late\s+)?(?P<who>husband|wife|partner|mother|mum|mom|mam|father|dad|son|daughter|baby|brother|sister|grandmother|grandfather|gran|grandad|granddad|nan|nana|aunt|uncle|niece|nephew|fianc[ée]e?|friend"
    r"|mother-in-law|father-in-law|dog|cat|horse|pony|rabbit)"
)
_DIED = r"(?:has\s+|had\s+|have\s+|just\s+|recently\s+|suddenly\s+|'s\s+)*(?:died|passed(?!\s+(?:\w+\s+)?(?:test|exam|driving|out|the|over|by|on\s+(?:to|the)))|passed\s+away|was\s+buried|was\s+cremated|is\s+being\s+buried)"
_DEVICE = r"(?:it|this|that|everything|battery|phone|boiler|laptop|engine|car|screen|fridge|freezer|heating|router|line|connection|plants?|chat|app|machine|mower|tablet|tv|van)\b"
"""What dies without being mourned."""
WOMEN = frozenset(
    "wife mother mum mom mam daughter sister nan nana gran grandmother grandma aunt niece fiancée girlfriend girl mother-in-law".split()
)
MEN = frozenset(
    "husband father dad son brother grandad granddad grandfather grandpa uncle nephew fiancé boyfriend boy father-in-law".split()
)
"""Relatives of whom "she" and "he" can be said."""
_AT_HOME = "mum|mom|mam|dad|nan|gran|grandad"
"""Whom one speaks of without a "my"."""


def _laid_to_rest(relatives: Iterable[str], whom: str) -> str:
    """Signs of a relative, and further on of the writer's burying "her", or of "her" grave."""
    return (
        rf"\b(?:(?:my|our)\s+(?:\w+\s+)?|(?=(?:{_AT_HOME})\b))(?P<who>{'|'.join(sorted(relatives))})\b[^\n]{{0,140}}?\b"
        rf"(?:(?:i|we)\b[^.!?\n]{{0,40}}\b(?:(?:bury|burying|buried|cremat(?:e|ed|ing))\s+{whom}|{whom}\s+(?:funeral|cremation|burial|wake(?!-)))|{whom}\s+(?:ashes|coffin|grave|headstone))\b"
    )


_LOSSES = tuple(
    re.compile(signs, re.IGNORECASE)
    for signs in (
        rf"\b(?:my|our)\s+(?:\w+\s+)?{_RELATIVE}(?:\s+\w+)?,?\s+{_DIED}\b",
        rf"\b(?:my|our)\s+(?:\w+\s+)?{_RELATIVE}\s+(?:was|is|lay)\s+dying\b",
        rf"\b(?:my|our)\s+late\s+{_RELATIVE}\b",
        rf"\b(?:wreath|casket|hearse|eulogy)\b[^.!?]{{0,20}}\bfor\s+(?:my|our)\s+(?:\w+\s+)?{_RELATIVE}\b",
        rf"\b(?:death|funeral|cremation|burial|wake|passing|ashes|coffin|headstone|gravestone|grave|eulogy|probate|estate)\s+(?:of|for)\s+(?:my|our)\s+(?:\w+\s+)?{_RELATIVE}\b(?!'s?\s+\w)",
        rf"\b{_RELATIVE}'?s\s+(?:\w+\s+)?(?:funeral|cremation|burial|ashes|coffin|headstone|gravestone|grave|death|wake|eulogy|probate|memorial|cremation|order\s+of\s+service)\b",
        rf"\b(?:lost|buried|burying|cremated)\s+(?:my|our)\s+(?!\w+\s+(?:bag|coat|ring|phone|shoes?|card|place))(?:\w+\s+)?{_RELATIVE}\b(?!'s)(?!\s+(?:in|at|on\s+the|for)\b)",
        rf"\b(?P<who>{_AT_HOME})\s+{_DIED}\b",
        _laid_to_rest(WOMEN, "her"),
        _laid_to_rest(MEN, "(?:his|him)"),
        rf"\b(?:my|our)\s+(?:\w+\s+)?{_RELATIVE}\b[^\n]{{0,140}}?[.!?]\s+(?:he|she|(?!{_DEVICE})(?-i:[A-Z][a-z]+))\s+{_DIED}\b",
    )
)
_BEREAVED = re.compile(
    r"\b(?:bereave\w*|i(?:'m| am)\s+(?:a\s+)?(?:recently\s+)?widow(?:er|ed)?|recently\s+widowed|we\s+are\s+grieving|i(?:'m| am)\s+grieving)\b",
    re.IGNORECASE,
)
_ILLNESS = r"(?:dementia|alzheimer\w*|cancer|chemo\w*|dying|terminal\w*|hospice|hospital|icu|intensive\s+care|wheelchair|oxygen|dialysis|stroke|heart\s+attack|disabled|seriously\s+ill|very\s+ill)"
_HARD_TIMES = re.compile(
    r"\b(?:(?:my|our)\s+(?:\w+\s+)?(?:husband|wife|partner|mother|mum|mom|father|dad|son|daughter|baby|child|brother|sister|gran|nan|grandmother|grandfather|grandad)\b[^.!?]{0,50}\b"
    rf"{_ILLNESS}"
    r"|(?:i|we)(?:'m|'ve|'re|\s+am|\s+are|\s+have|\s+had|\s+was)\b[^.!?]{0,24}\b(?:cancer|chemo\w*|terminally\s+ill|in\s+(?:the\s+)?(?:hospital|icu)|a\s+wheelchair|dialysis|a\s+stroke|a\s+heart\s+attack|(?:\d+\s+)?(?:weeks|months)\s+pregnant|disabled|housebound"
    r"|(?:(?-i:MS|ME)|parkinson\w*|epilepsy|a\s+breakdown)\b|panic\s+attacks|on\s+crutches|lost\s+my\s+(?:job|home|house))"
    r"|(?:i|we)\s+(?:lost|have\s+lost|had\s+lost|'ve\s+lost)\s+(?:my|our)\s+(?:job|home|house|baby))\b",
    re.IGNORECASE,
)


@once
def loss_of(message: str) -> str:
    """Whom the writer has lost, as a word after "your" ("mother"); "" where nobody is named or no loss is told of."""
    plain = message.replace("’", "'")
    found = next((match for signs in _LOSSES if (match := signs.search(plain))), None)
    return found["who"].lower() if found else ""


@once
def is_bereaved(message: str) -> bool:
    """Whether the writer has lost somebody, named or not."""
    return bool(loss_of(message)) or _BEREAVED.search(message) is not None


@once
def hard_time(message: str) -> bool:
    """Whether illness, care or a lost living weighs on the writer beside the matter itself."""
    return _HARD_TIMES.search(message.replace("’", "'")) is not None


@once
def is_close_to_home(message: str) -> bool:
    """Whether what the writer tells of is a person of theirs, illness or fear, not goods and money alone."""
    return is_bereaved(message) or _CLOSE_TO_HOME.search(message) is not None


_CLOSE_TO_HOME = re.compile(
    rf"\b(?:{_ILLNESS}|ill|sick|surgery|operation|died|funeral|injur\w+|hurts?|pain|bleed\w*|scared|afraid|terrified|anxiety|depress\w+"
    rf"|(?:my|our)\s+(?:\w+\s+)?(?:{'|'.join(sorted(WOMEN | MEN))}|partner|baby|child|children|kids?))\b",
    re.IGNORECASE,
)


@once
def small_child(message: str) -> str:
    """The small child in the writer's care, as words after "with" ("a newborn"); "" where none is told of."""
    found = _SMALL_CHILD.search(message.replace("’", "'"))
    if not found:
        return ""
    if found["other"]:
        return f"a {found['other'].lower()}"
    return re.sub(r"(?<=\d)[ -](\w+?)s?[ -](?=old)", r"-\1-", " ".join(found["one"].lower().split()))


_CHILD = r"(?:an?\s+(?:new\s+|tiny\s+|small\s+)?(?:newborn|baby|toddler)|(?:newborn\s+)?twins|(?:small|young)\s+children|an?\s+\d{1,2}[ -](?:day|week|month)s?[ -]old)"
_SMALL_CHILD = re.compile(
    rf"\b(?:i|we)(?:'ve|\s+have|\s+live\s+with|\s+am\s+here\s+with)(?:\s+got)?\s+(?P<one>{_CHILD})\b(?!\s+(?:seat|food|shower|grand|photo|monitor|shop|class|group|bed|chair|car|on\s+the\s+way|due|coming))"
    rf"|\b(?P<other>newborn|baby)\s+(?:in\s+the\s+(?:house|flat|room)|at\s+home|in\s+my\s+arms)\b",
    re.IGNORECASE,
)


def weighs(clause: str) -> bool:
    """Whether a clause to the customer itself names what makes the time a hard one: an illness, care, a lost living."""
    theirs = _YOU_TO_I.sub(lambda word: "my" if word.group().lower() == "your" else "I", clause)
    return re.search(rf"\b{_ILLNESS}", clause, re.IGNORECASE) is not None or hard_time(theirs)


_YOU_TO_I = re.compile(r"\byour?\b", re.IGNORECASE)


def touches_the_loss(harm: str, who: str) -> str:
    """What befell the customer, where it touches the one they lost, with "her" or "his" for whom is named already; "" elsewhere.

    "the flowers for your mother's funeral came late" -> "the flowers for her funeral came late". Of the death itself nothing is said.
    """
    if not who or not _OF_THE_DEAD.search(harm) or _OF_DYING.search(harm):
        return ""
    whose, whom = ("her", "her") if who in WOMEN else ("his", "him") if who in MEN else ("", "")
    if not whose:
        return harm
    named = rf"\byour\s+(?:late\s+|dear\s+)?{re.escape(who)}"
    return re.sub(
        named + r"\b(?!['’-])",
        whom,
        re.sub(rf"{named}['’]s\b", whose, harm, flags=re.IGNORECASE),
        flags=re.IGNORECASE,
    )


_OF_THE_DEAD = re.compile(
    r"\b(?:grave|headstone|gravestone|plaque|funeral|cremation|burial|wake|wreath|flowers|ashes|urn|coffin|casket|hearse|memorial|service|eulogy|probate|estate|medals|portrait|albums?|china)\b",
    re.IGNORECASE,
)
_OF_DYING = re.compile(r"\b(?:died|dying|passed\s+away|death)\b", re.IGNORECASE)
