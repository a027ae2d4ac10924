"""What a letter leaves with its reader, read from its own last words: a day, something on its way, an offer, a "no"."""

from __future__ import annotations

import re

from rewriter.brief import Brief
from rewriter.commitments import awaits_word, hands_on
from rewriter.engines.harms import harm_of
from rewriter.facts import find_facts
from rewriter.promises import find_promises
from rewriter.refusals import about_service, find_refusals, sentences_of
from rewriter.retelling import is_bereaved, is_close_to_home
from rewriter.retelling.topic import THINGS

LAST = 2
"""In how many of the draft's last sentences its own next step may stand."""
_LONG = 5
"""A letter of fewer sentences holds nothing to go through; what ours names again stands in as many of the last."""
_NEAR_THE_END = 3
"""In how many of the last sentences an offer is still the thing to answer."""
_TWICE = 2
"""So many sums in answer to a message about money are likely doubted."""


def door(brief: Brief, body: str) -> str:
    """With what the reader may turn to us, by what the letter leaves with them last; "" where it leaves the next step with them.

    One sentence with `{turn}`, an invitation to get in touch, or `{say}`, one to say yes or no, or `{answered}` for how to and when we answer. A
    sentence that points ("which", "that") follows only upon the very words it points at, one
    that names a day or a thing may follow a little later. A guess that is wrong reads worse
    than none: where nothing is certain, it says how to get in touch and no more. Who has just been asked for an
    answer needs no sentence more, nor who is told what to do or free to do; but a letter that
    holds a "no" does not shut the door.
    """
    message = brief.situation.message
    if is_bereaved(message):
        return "If it would help to go through any of this together, {turn}."
    texts = [body[span.start : span.end] for span in sentences_of(body)]
    if said := _pointing(texts[-1] if texts else ""):
        return said
    if texts and awaits_word(texts[-1]):
        return ""
    if not any(find_refusals(body)) and any(hands_on(text) for text in texts[-LAST:]):
        return ""
    for text in reversed(texts[-_LONG:]):
        clauses = _CLAUSES.split(text)
        if said := next(filter(None, (_naming(clause, last=text is texts[-1]) for clause in clauses)), ""):
            return said
        if _ANY_DAY.search(text):
            break  # of several days only the last is surely meant
    return _of_the_whole(brief, body, texts)


def _of_the_whole(brief: Brief, body: str, texts: list[str]) -> str:
    """With what the reader may turn to us where no one sentence says it.

    Upon a "no" or a bill, if we have it wrong, or, where we were at fault or grant what was asked, to go through it; where an
    offer stands open, to take it up; with whatever has been missed, or, where the matter is close to home, to talk. By when we
    answer is little comfort to whom it presses.
    """
    message = brief.situation.message
    turn = "{turn}" if _AT_ONCE.search(message) else "{answered}"
    refused = any(about_service(body[no.start : no.end]) for no in find_refusals(body))
    wanted = _WANTS.search(message) and not _HOPED.search(body)
    granted = any(promise.kind in ("refund", "credit", "replacement") for promise in find_promises(body))
    owns = refused and wanted and not granted and bool(harm_of(brief))
    known = "I know that this is not the answer you hoped for; " if owns else ""
    if len(texts) >= _LONG and (refused or _doubted(message, body)):
        if not (owns or granted) and brief.reading.fault in ("unknown", "not_ours"):
            return f"If you think I have got this wrong, {turn}."
        return f"{_capital(f'{known}if you would like to go through')} {'it' if owns else 'any of this'}, {turn}."
    if owns:
        return f"{known}if you would like to talk about it, {turn}."
    if _PRESSES.search(f"{message}\n{body}"):
        return "If anything changes, {turn}."
    if any(_LEFT_TO_THEM.search(text) for text in texts[-_NEAR_THE_END:]):
        return f"{turn}."
    at_home = is_close_to_home(message) or _MISSED.search(f"{message}\n{body}")
    asks = "you would like to talk about any of this" if at_home else "there is anything I have missed"
    return f"If {asks}, {turn}."


def pending(body: str) -> str | None:
    """What is under way without a day in the same clause, by its name, "" where it has none; `None` where nothing is."""
    for clause in _CLAUSES.split(body):
        if _PENDING.search(clause) and not _SAYS_WHEN.search(clause) and not _SUM.search(clause):
            subject = _SUBJECT.match(clause)
            return _named_as(subject["np"]) if subject else ""
    return None


def _pointing(sentence: str) -> str:
    """What only the last sentence can leave: a choice that nothing asks for yet, steps to take."""
    if _CHOICE.search(sentence) and not hands_on(sentence):
        return "Let me know which suits you best."
    if _STEPS.search(sentence) and not _HANGS.match(sentence):
        return "If you get stuck with that, {turn}."
    return ""


def _naming(clause: str, *, last: bool) -> str:
    """What one clause leaves that can be said again by its own name: a parcel on its way, a day to keep, an offer."""
    if _HANGS.search(clause) or any(find_refusals(clause)):
        return ""
    comes = _COMES.search(clause)
    if comes and (thing := _named_as(comes["thing"] or "") or (comes["it"] or "").lower() * last):
        return f"If {thing} {_has(thing)} not reached you by {_spoken(comes['day'])}, {{turn}}."
    if (meets := _MEETS.search(clause)) and not _PAST.search(clause):
        return f"If {_spoken(meets['day'])} does not suit you, {{say}}."
    offer = _OFFER.fullmatch(clause)
    if offer and not _LEANS.search(offer["what"]):
        return f"If you would like me to {offer['what']}, {{say}}."
    return ""


def _doubted(message: str, body: str) -> bool:
    """Whether our letter answers a message about money with several sums."""
    sums = sum(fact.kind == "money" for fact in find_facts(body))
    return sums >= _TWICE and _OF_MONEY.search(message) is not None


def _named_as(phrase: str) -> str:
    """A noun phrase of the draft's as something known to both; "" where its noun is none that is sent, paid or booked."""
    words = phrase.lower().split()
    if not words or not _NOUNS & {words[-1], words[-1].removesuffix("s")}:
        return ""
    whose = "your" if words[0] == "your" else "the"
    return " ".join((whose, *(word for word in words[1:] if word not in ("new", "other", "same"))))


def _has(thing: str) -> str:
    return "have" if thing == "they" or re.search(r"[^s]s$", thing) else "has"


def _spoken(day: str) -> str:
    """A day as it stands inside a sentence."""
    return _capital(day) if _WEEKDAYS.match(day) else day


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]


# --- names and days -----------------------------------------------------------------------

_NOUNS = THINGS | frozenset(
    "application card certificate claim copy document form key letter note parts plan quote reading receipt report sample".split()
)
"""What is sent or looked into, by its common names: one of these at the end makes a noun phrase safe to repeat."""
_CLAUSES = re.compile(r"(?:;\s+|(?<=[.!?])\s+|,\s+(?:and|but|so|or)\s+)", re.IGNORECASE)
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_WEEKDAYS = re.compile(_WEEKDAY, re.IGNORECASE)
_MONTHS = r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
_CLOCK = r"(?<![£$€₹.,\d])\d{1,2}(?:[:.]\d\d|\s?[ap]\.?m\b)"
_SOME_DAY = (
    rf"(?:tomorrow|{_WEEKDAY}|\d{{1,2}}\s+{_MONTHS}|{_MONTHS}\s+\d{{1,2}}|the\s+\d{{1,2}}(?:st|nd|rd|th))"
)
_ANY_DAY = re.compile(rf"\b{_SOME_DAY}\b", re.IGNORECASE)
_DAY = rf"(?P<day>{_SOME_DAY})\b"
_ON_THE_WAY = r"(?:(?!\b(?:by|before|until|till|than|from|since|after|ready|back|due|or|to|\w{2,}ed)\b)[^.!?;£$€]){0,40}?\b"
"""What may stand between a word and the day that it is for: no last day, and no other day."""
_SAYS_WHEN = re.compile(
    rf"\b(?:{_WEEKDAY}|tomorrow|tonight|today|this\s+(?:morning|afternoon|evening)|{_CLOCK}|\d{{1,2}}(?:st|nd|rd|th)|(?:\d{{1,2}}|in|by|late|early|mid)\s+{_MONTHS}|{_MONTHS}\s+\d{{1,2}}"
    r"|(?:\d+|two|three|four|five|six|ten)\s+(?:working\s+|business\s+)?(?:days|weeks|hours)|next\s+week)\b",
    re.IGNORECASE,
)
_HANGS = re.compile(
    r"\b(?:if|once|when|as\s+soon\s+as|unless|until|provided|not|never|no|only)\b|n't\b", re.IGNORECASE
)
"""What hangs on something else, or is denied."""
_PAST = re.compile(
    r"\b(?:was|were|had|been|came|went|did|missed|tried|rang|left|attended|cancelled|arrived|stands|unaffected|unchanged|given\s+(?:up|away)|as\s+(?:booked|planned|arranged))\b",
    re.IGNORECASE,
)
"""What has been and gone, was settled before or is at stake leaves no day to agree on."""

# --- what only the last sentence leaves ---------------------------------------------------

_CHOICE = re.compile(
    r"(?:\b(?:is|it's|that's)\s+|^)(?:your\s+(?:choice|call)|up\s+to\s+you)\b|\b(?:choose|pick|tell\s+(?:me|us))\s+(?:one|between|either|which)\b|\bwhich(?:ever)?\s+(?:option|one|suits|you\s+prefer|works)\b"
    rf"|\b(?:i|we)\s+(?:can|have)\b[^.!?;]*?\b{_SOME_DAY}\b[^.!?;]{{0,20}}?\bor\s[^.!?;]{{0,20}}?\b{_SOME_DAY}\b",
    re.IGNORECASE,
)
"""Two ways or two days stand open, and the reader is to say which."""
_WITH_STEPS = r"(?:apply(?!\s+again)|register|claim|upload|file|transfer|download|re-?submit|submit|complete|set\s+up|update|re-?list|click|press|tap|reset|restart|reboot|unplug|re-?install|install|scan|clear|turn|switch)"
_STEPS = re.compile(
    rf"\w\s+>\s+\w|^(?:(?:please|then|first|just|so|to\s+[^,]{{3,40}},)\s+)*(?:(?:log|fill|sign)\s+(?:in|on|out)\b|{_WITH_STEPS}\s+(?:it|them|the|your|this|that|an?|online)\b"
    rf"|you\s+(?:can|may|could|(?:need|have)\s+to)\s+(?:(?:also|still)\s+)?{_WITH_STEPS}\b)",
    re.IGNORECASE,
)
"""The reader is to do something that takes steps, and may not come through."""

# --- what can be said by its name ---------------------------------------------------------

_COMES = re.compile(
    r"\b(?:(?P<thing>(?:the|your|a|an|another)\s+(?:[a-z-]+\s+)?[a-z-]{3,})|(?P<it>it|they))"
    r"(?:\s+(?:arrives?|reach(?:es)?\s+you|lands?\s+with\s+you)|(?:'ll|'s|'re|\s+(?:is|are|will|should))\s+(?:be\s+)?(?:arriv(?:e|ing)|reach\s+you|delivered|with\s+you|on\s+(?:its|their)\s+way))\b"
    rf"{_ON_THE_WAY}{_DAY}",
    re.IGNORECASE,
)
"""A thing that is to be with the reader on a day."""
_MEETS = re.compile(
    r"\b(?:appointment|slot|viewing|your\s+(?:lesson|session|visit|table|collection)|(?:re)?booked\s+(?:you|your)|new\s+(?:date|slot|visit)|(?:come|comes|coming|be)\s+to\s+you|see\s+you"
    r"|(?:he|she|they|somebody|someone|engineer|technician|tech|fitter|plumber|electrician|surveyor|contractor|driver|van|i|we)(?:'s|'ll|\s+(?:can|will|is|are|could))\s+(?:be\s+)?(?:with\s+you|round|at\s+yours|collect\s+(?:it|them|the|your))"
    rf")\b{_ON_THE_WAY}{_DAY}(?![^.!?;]*\bor\s[^.!?;]*{_SOME_DAY})",
    re.IGNORECASE,
)
"""A day on which both have to be somewhere."""
_OFFER = re.compile(
    r"(?:(?:what|but|and|instead|however|still|yes)\b,?\s+)*(?:i|we)\s+can\s+(?:(?:do\s+is|also|still|of\s+course|happily|then|just)\s+)*"
    r"(?P<what>(?:arrange|ask|book|change|collect|exchange|fit|hold|move|order|post|rebook|replace|reserve|send|swap|switch|transfer)\s+(?:you|your|the|a|an|another)(?:\s+[\w'-]+){1,6})[.!]?",
    re.IGNORECASE,
)
"""What we would do if they say so, short enough to be said back whole; no gift, which asks for no yes."""
_LEANS = re.compile(
    r"\d|\b(?:this|that|these|those|it|one|them|i|we|my|our|me|us|and|as|because|since|so|but|which|though|if)\b|\b(?:the|an?|of|for|to|with|by|from|in|on|at)$",
    re.IGNORECASE,
)
"""Words that do not stand without what came before or behind them."""
_PENDING = re.compile(
    r"\b(?:is|are)\s+with\s+(?:our|the)\s+(?!bill\b|letter\b|invoice\b|form\b|box\b|order\b|parcel\b)\w+(?![^.!?]*\bif\b)|\b(?<!was\s)(?<!were\s)on\s+(?:its|the|their)\s+way\b(?!\s+out\b)|\b(?:looking\s+into|investigating|being\s+(?:looked|checked|repaired|processed|reviewed)|in\s+progress|under\s+review|no\s+date\s+for|(?:(?:is|are|am|still|'re|'m)\s+waiting)\s+(?:for|on)|(?:is|are|still|now|it's)\s+on\s+hold|(?:have|has|been|now|'ve|that's|it's)\s+(?:raised|logged)(?!\s+(?:with|its|the)\b)|engineers?\s+(?:is|are)\s+(?:on|at|out|there|working|looking))\b",
    re.IGNORECASE,
)
"""Something is under way of which the reader will want to hear."""
_SUBJECT = re.compile(
    r"(?:(?:and|but|so)\s+)?(?P<np>(?:the|your)\s+(?:[a-z-]+\s+)?[a-z-]{3,})(?='s\b|\s+(?:is|are|has|have)\b)",
    re.IGNORECASE,
)
_SUM = re.compile(r"[£$€₹]\s?\d[\d,.]*\b[^.!?]*\bon\s+its\s+way\b")
"""Money that is on its way needs no update."""

# --- what the whole letter is -------------------------------------------------------------

_WANTS = re.compile(
    r"\b(?:(?:i|we)(?:'d|\s+would)?\s+(?:\w+\s+)?(?:want|demand|expect|insist|like)\b|refund|money\s+back|compensat\w+|reimburse|(?:give|pay|send)\s+(?:me|us|it|my)\b|waive|remove\s+(?:it|this|the)|replace(?:ment)?\b|fix\s+(?:it|this)\s+(?:for\s+)?free)",
    re.IGNORECASE,
)
"""A message that asks for something, which a "no" then disappoints."""
_PRESSES = re.compile(
    r"\b(?:tonight|this\s+(?:evening|afternoon)|within\s+the\s+hour|in\s+(?:an|one|two|\d{1,2})\s+(?:hours?|minutes|mins))\b",
    re.IGNORECASE,
)
"""What will be over by the next working day: to be answered then is no help. "Midnight" and "emergency" tell of what was, or of a telephone line, as often."""
_AT_ONCE = re.compile(
    r"\b(?:today|tomorrow|by\s+(?:noon|midday|\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm|o'clock))|right\s+now|at\s+once|immediately|urgent\w*|asap|emergency|in\s+pain|can'?t\s+breathe|now(?=\s*[.!,]))\b",
    re.IGNORECASE,
)
"""To be told by when one is answered is little comfort there."""
_LEFT_TO_THEM = re.compile(
    r"\b(?:i|we)\s+can\s+(?!not\b|see\b|hear\b|confirm\b|imagine\b|tell\b|only\b|understand\b|assure\b|say\b|find\b)\w+(?![^.!?]*\b(?:can't|cannot)\b)"
    r"|\b(?:i|we|still)\s+need\b|\bneeded\b|\brequires\s+you\b|\bsay\s+if\b",
    re.IGNORECASE,
)
"""An offer to take up, or something that is wanted of them: then to reply is the next step, and needs no "if"."""
_MISSED = re.compile(r"\b(?:miss(?:ed|es|ing)?|overlook\w*|forg[eo]t\w*|skipped|left\s+out)\b", re.IGNORECASE)
"""Where something was missed already, nobody is asked whether there is more."""
_HOPED = re.compile(
    r"\b(?:hop(?:e|ed|ing)|not\s+what\s+you|better\s+news|disappoint\w*|unfortunately|afraid|regret)\b",
    re.IGNORECASE,
)
"""Words with which the draft itself says that its news is bad."""
_OF_MONEY = re.compile(
    r"\b(?:charg\w+|bill\w*|invoic\w+|fees?|fined?|refund\w*|overcharg\w*|debit\w*|deposit|premium|rent)\b",
    re.IGNORECASE,
)
"""What makes a sum the matter of the message: whoever only names what a thing cost does not doubt it."""
