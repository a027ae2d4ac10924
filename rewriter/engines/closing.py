"""What a letter leaves with its reader, read from its own last words: what they are to do, what is on its way, a "no"."""

from __future__ import annotations

import re

from rewriter.brief import Brief
from rewriter.engines.stances import holds
from rewriter.engines.wording import can_be_named
from rewriter.facts import find_facts
from rewriter.promises import find_promises
from rewriter.refusals import about_service, find_refusals, sentences_of
from rewriter.retelling import is_bereaved, thing_of, topic
from rewriter.retelling.topic import THINGS

LAST = 2
"""In how many of the draft's last sentences its own next step may stand."""


def door(brief: Brief, body: str) -> str:
    """With what the reader may turn to us, by what the letter leaves with them last.

    One sentence with `{turn}`, an invitation to get in touch, or `{say}`, one to say yes or no. Of what
    the sentences of the body leave open the last counts; where none leaves anything, what the whole
    letter is: a "no", something put right, sums that are doubted, news.
    """
    if is_bereaved(brief.situation.message):
        return "If it would help to go through any of this together, {turn}."
    texts = [body[span.start : span.end] for span in sentences_of(body)]
    for place in range(len(texts) - 1, -1, -1):
        after = texts[place + 1] if place + 1 < len(texts) else ""
        if said := _left_by(texts[place], after, last=place >= len(texts) - LAST):
            return said
    if holds(brief) or any(find_refusals(body)):
        hoped = holds(brief) and _turns_down(brief.situation.message, body) and can_be_named(brief)
        return _about(
            brief, body, _NOT_HOPED_FOR if hoped else "If you would like to go through any of this, {turn}."
        )
    if _MENDED.search(body):
        return "If anything still looks wrong to you, {turn}."
    if brief.reading.fault in ("ours", "shared"):
        return "If anything is still not right, {turn}."
    sums = sum(fact.kind == "money" for fact in find_facts(body))
    if sums and _OF_MONEY.search(brief.situation.message):
        figures = "figures do" if sums > 1 else "figure does"
        return f"If the {figures} not match yours, {{turn}}."
    return _about(brief, body, "If there is more that you need to know, {turn}.")


def _turns_down(message: str, body: str) -> bool:
    """Whether a "no" about what we do for them answers a wish, and the draft says nothing of its being bad news."""
    nos = (body[no.start : no.end] for no in find_refusals(body))
    return _WANTS.search(message) is not None and any(map(about_service, nos)) and not _HOPED.search(body)


def pending(body: str) -> str | None:
    """What is under way without a day in the same clause, by its name, "" where it has none; `None` where nothing is."""
    for clause in re.split(r";\s+|[.!?]+\s+|,\s+(?:and|but|so|or)\s+", body):
        if _PENDING.search(clause) and not _SAYS_WHEN.search(clause) and not _PAID_OUT.search(clause):
            subject = _SUBJECT.match(clause)
            return _named_as(subject["np"]) if subject else ""
    return None


def _left_by(sentence: str, after: str, *, last: bool) -> str:
    """What one sentence, with the one `after` it, leaves with the reader; "" where it only tells."""
    if last and _CHOICE.search(sentence):
        return "Let me know which suits you best."
    if sentence.endswith("?") and _COULD_YOU.search(sentence) and (said := _to_be_done(sentence, last=False)):
        return said
    if last and _TO_ANSWER.search(sentence):
        return "{Turn}."
    if sentence.endswith("?"):
        return ""
    return (
        _offered(sentence, last=last)
        or _coming(sentence, after)
        or _disputed(sentence)
        or _elsewhere(sentence)
        or _to_be_done(sentence, last=last)
        or _enclosed(sentence)
    )


def _offered(sentence: str, *, last: bool) -> str:
    match = _OFFERS.search(sentence)
    if match is None or _DONE.search(sentence) or not _OPENS.fullmatch(sentence[: match.start()]):
        return ""
    what = _AND_MORE.split(match["what"] or match["glad"] or "")[0].strip(" ,-")
    hangs = _HANGS.search(sentence)
    if not hangs and len(what.split()) <= _SHORT and _WHOLE.fullmatch(what) and not _LEANS.search(what):
        return f"If you would like me to {what}, {{say}}."
    return "If you would like that, {say}." if last else "If you would like to take up that offer, {say}."


def _coming(sentence: str, after: str) -> str:
    """Money, a visit or a parcel that the sentence announces."""
    if _PAID_OUT.search(sentence) or any(promise.kind == "refund" for promise in find_promises(sentence)):
        if not (_PAID_OUT.search(sentence) or _REFUND_COMES.search(sentence)) or _ONLY_OFFERED.search(
            sentence
        ):
            return ""
        soon = _SAYS_WHEN.search(f"{sentence} {after}")
        return f"If the money {'has not reached you by then' if soon else 'does not reach you'}, {{turn}}."
    if _LONG_PAST.search(sentence) or any(find_refusals(sentence)):
        return ""
    if visit := _VISIT.search(sentence):
        day = _DAY.search(sentence, visit.start())
        return f"If {_capital(day['day']) if day else 'the time'} does not suit you, {{say}}."
    sent = _SENT.search(sentence)
    if sent is None or _NO_PARCEL.search(sent["thing"] or sent["gift"] or ""):
        return ""
    thing = _named_as(sent["thing"] or sent["gift"] or "") or (
        "" if sent["comes"] and not sent["it"] else "it"
    )
    if not thing:
        return ""
    many = thing.endswith("s") and not thing.endswith("ss")
    if _SAYS_WHEN.search(sentence):
        return f"If {thing} {'have' if many else 'has'} not reached you by then, {{turn}}."
    return f"If {thing} {'do' if many else 'does'} not reach you, {{turn}}."


def _disputed(sentence: str) -> str:
    """A way to disagree."""
    for clause in re.split(r"[;:–—]\s+", sentence):
        route = _ROUTE.search(clause)
        if route and _WAY_OF_IT.search(clause) and not any(find_refusals(clause)):
            name = (route["act"] or "").lower()
            return f"If you have a question about {f'the {name}' if name else 'how that works'}, {{turn}}."
    return ""


def _elsewhere(sentence: str) -> str:
    """Who else may help, where the sentence sends the reader there."""
    match = _OTHERS.search(sentence)
    who = (match["may"] or match["asked"]).lower() if match else ""
    return f"If {who} needs anything from me, {{turn}}." if who else ""


def _to_be_done(sentence: str, *, last: bool) -> str:
    """What the reader is to do."""
    if _TROUBLESHOOTS.search(sentence):
        return "If that does not help, {turn}."
    asked = _TO_DO.search(sentence)
    if asked is None or _SOME_DAY.search(sentence):
        return "" if asked else "If you cannot find it there, {turn}." if _FOUND_AT.search(sentence) else ""
    verb = _OBJECT.search(sentence, asked.start())
    thing = _named_as(verb["np"]) if verb and verb.start() <= asked.end() else ""
    if verb and thing and _TO_US.match(verb.group()) and not _ELSEWHERE.match(sentence, verb.end()):
        return f"I will look out for {thing}."
    comes = _COMES_IN.search(sentence, asked.start())
    rest = sentence[comes.end() :].split(",", maxsplit=1)[0] if comes else ""
    day = _DAY.search(rest)
    if comes and day and _LATEST.search(rest, 0, day.start()):
        comes = None  # a last day is nothing to be talked over
    if comes and day and not _READY.search(rest):
        return f"If {_capital(day['day'])} does not suit you, {{say}}."
    if _BY_PHONE.search(sentence):
        return "If you do not get through, {turn}."
    if _ON_SCREEN.search(sentence[asked.start() :].split(",", maxsplit=1)[0]):
        return "If that does not work, {turn}."
    if last and comes and not _MAY.search(asked.group()) and not _SUPPOSES.match(sentence):
        what = f"bring {thing or 'that'}" if comes.group().lower() == "bring" else "make that"
        return f"If you cannot {what}, {{say}}."
    if thing:
        return f"If you have a question about {thing}, {{turn}}."
    if not last:
        return ""
    return f"If {'you get stuck with that' if _PROCEDURE.search(sentence, asked.start()) else 'you would like to ask about that'}, {{turn}}."


def _enclosed(sentence: str) -> str:
    """What the letter brings along."""
    match = _ENCLOSED.search(sentence)
    if match is None or _THINGS_ENCLOSED.search(sentence):
        return ""
    how = "enclosed" if "enclos" in match.group().lower() else "attached"
    thing = _named_as(match["np"] or "") or f"what I have {how}"
    return f"If anything in {thing} is unclear, {{turn}}."


def _about(brief: Brief, body: str, otherwise: str) -> str:
    """A question about the thing that both letters speak of, or the rule that ours goes by; `otherwise` where none has a name."""
    message = brief.situation.message
    thing = topic(message, body)
    if not thing:
        other = thing_of(message, body)
        noun = other.split()[-1] if other else ""
        often = len(re.findall(rf"\b{re.escape(noun)}\b", f"{message}\n{body}", re.IGNORECASE)) if noun else 0
        thing = other if often >= _OFTEN and re.fullmatch(r"(?:the|your) [a-z]{4,}", other) else ""
    rule = _RULE.search(body)
    about = thing or (rule.group().lower() if rule else "")
    return f"If you have a question about {about}, {{turn}}." if about else otherwise


def _named_as(phrase: str) -> str:
    """A noun phrase of the draft's as something known to both; "" where its noun is none that is sent, paid or booked."""
    words = phrase.lower().split()
    if (
        not words
        or not _NOUNS & {words[-1], words[-1].removesuffix("s")}
        or any(_NO_ADJECTIVE.fullmatch(word) for word in words[1:-1])
    ):
        return ""
    named = words[1:] if _DETERMINER.fullmatch(words[0]) else words
    whose = "your" if words[0] == "your" else "the"
    return " ".join((whose, *(word for word in named if word not in ("new", "other", "same"))))


def _capital(day: str) -> str:
    return day.lower() if day.lower() == "tomorrow" else day[0].upper() + day[1:]


# --- names --------------------------------------------------------------------------------

_NOUNS = THINGS | frozenset(
    " agreement application bill bills breakdown brochure card cards certificate claim copies copy correction cheque code details document documents draft"
    " estimate evidence fee fees fine form forms key keys leaflet letter letters licence list log logs note notes order pack paperwork papers passport photo"
    " photograph photographs photos pic pics picture pictures plan policy premium price proof quote reading readings receipt receipts report"
    " sample schedule screenshot screenshots sheet sheets sketch slip slips statement statements survey timesheet timesheets transcript video".split()
)
"""What is sent, signed, paid or booked, by its common names: one of these at the end makes a noun phrase safe to repeat."""
_DETERMINER = re.compile(r"the|an?|your|our|both|that|this|those|these|another")
_NO_ADJECTIVE = re.compile(
    r"(?:and|or|of|in|on|at|to|for|with|from|by|is|are|was|were|you|we|i|it|they|that|this|the|a|an|no|not|as|one|ones|\w+ly)"
)
_OFTEN = 3
"""How often both letters together must name a thing of another kind."""
_RULE = re.compile(r"\b(?:section|clause|article|rule|point)\s+\d+(?:\.\d+)*\b", re.IGNORECASE)

# --- offers -------------------------------------------------------------------------------

_OFFERS = re.compile(
    r"\b(?:i|we)\s+(?:can|could)\s+(?:do\s+is\s+)?(?:(?:also|still|of\s+course|happily|offer\s+to|then|just)\s+)*"
    r"(?P<what>(?!not?\b|see\b|only\b|do\b|say\b|tell\b|hear\b|confirm\b|understand\b|imagine\b|assure\b|appreciate\b|find\b|be\b|speak\b|have\b|promise\b|read\b|stand\b|live\b|count\b|prove\b|show\b|accept\b|release\b|hold\b|charge\b|make\s+out\b|note\b|add(?:,|\s+that)\b)[a-z-]+\b[^.!?;:–—]*)"
    r"|\b(?:happy|glad|willing|content)\s+to\s+(?P<glad>(?!see\b|say\b|hear\b|report\b|be\b)[a-z]+\b[^.!?;:–—]*)|\b(?:i|we)(?:'d|\s+would)\s+(?:do|offer)\b|\b(?:i|we)\s+(?:can\s+)?offer\s+(?:you\s+)?\w|\byou(?:\s+can|\s+may|\s+could|'re\s+welcome\s+to)\s+have\s+(?!to\b|until\b|the\s+\w+\s+\w+ed\b)",
    re.IGNORECASE,
)
"""What we would do, or let the reader have, if they say so."""
_OPENS = re.compile(
    r"|(?:for|with|from|on|in|at|if|when|instead|as)\b.*|.*(?:[,;:.(–—]|\b(?:and|but|or|yes|yep|what|however))\s+",
    re.IGNORECASE,
)
"""What may stand before a "we can": nothing, a circumstance, another clause; behind a noun or a "so" nothing is offered."""
_DONE = re.compile(
    r"\b(?:i|we)(?:'ve|ve|\s+have)\s+(?:\w+\s+)?(?:done|started|asked)\b|\bso\s+(?:i|we)\s+can\b",
    re.IGNORECASE,
)
_HANGS = re.compile(
    r"\b(?:if|once|when|as\s+soon\s+as|unless|until|provided|with\s+(?:a|the|your)|not|never|no|only)\b|n't\b",
    re.IGNORECASE,
)
_SHORT = 7
"""An offer of at most this many words is said back whole."""
_AND_MORE = re.compile(
    r",\s|\s[-–—]\s|\s(?:and|as|because|since|so|but|which|though|although|however|free|at\s+(?:cost|no|half))(?:\s|$)",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"(?!offer\b)[a-z-]+(?:\s+(?:in|out|on|up|over|off|back))?\s+(?:you|your|the|a|an|another)\s(?:.*\s)?(?!(?:the|a|an|of|for|to|with|by|from|in|on|at|and|two|three|four|six|ten)$)[\w'-]{3,}",
    re.IGNORECASE,
)
_LEANS = re.compile(r"[\d£$€₹\"“]|\b(?:this|that|these|those|it|one|them|i|we|my|our|me|us)\b", re.IGNORECASE)
"""Words that do not stand without what came before them, and sums that need not be said twice."""

# --- what is under way --------------------------------------------------------------------

_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTHS = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
_CLOCK = r"(?<![£$€₹.,\d])\d{1,2}(?:[:.]\d\d|\s?[ap]\.?m\b)"
_ON_A_DAY = rf"{_WEEKDAY}|tomorrow|tonight|today|this\s+(?:morning|afternoon|evening)|{_CLOCK}|\d{{1,2}}(?:st|nd|rd|th)|\d{{1,2}}\s+{_MONTHS}"
_SAYS_WHEN = re.compile(
    rf"\b(?:{_ON_A_DAY}|(?:in|by|late|early|mid)\s+{_MONTHS}|{_MONTHS}\s+\d{{1,2}}|(?:\d+|two|three|four|five|six|ten)\s+(?:working\s+|business\s+)?(?:days|weeks|hours)|next\s+week)\b",
    re.IGNORECASE,
)
_DAY = re.compile(rf"\b(?P<day>(?i:tomorrow|{_WEEKDAY})|\d{{1,2}}\s+{_MONTHS})\b")
_PENDING = re.compile(
    r"\b(?:is|are)\s+with\s+(?:our|the)\b(?![^.!?]*\bif\b)|\b(?<!was\s)(?<!were\s)on\s+(?:its|the|their)\s+way\b(?!\s+out\b)|\b(?:looking\s+into|investigating|being\s+(?:looked|checked|repaired|processed|reviewed)|in\s+progress|under\s+review|no\s+date\s+for|(?:(?:is|are|am|still|'re|'m)\s+waiting)\s+(?:for|on)|(?:is|are|still|now|it's)\s+on\s+hold|(?:have|has|been|now|'ve|that's|it's)\s+(?:raised|logged)(?!\s+(?:with|its|the)\b)|engineers?\s+(?:is|are)\s+(?:on|at|out|there|working|looking))\b",
    re.IGNORECASE,
)
"""Something is under way of which the reader will want to hear."""
_SUBJECT = re.compile(
    r"(?:(?:and|but|so)\s+)?(?P<np>(?:the|your)\s+(?:[a-z-]+\s+)?[a-z-]{3,})(?='s\b|\s+(?:is|are|has|have)\b)",
    re.IGNORECASE,
)
_VISIT = re.compile(
    rf"(?<!\bby )\b(?:(?:appointment|slots?|viewing|(?:your|the)\s+collection|engineer|technician|tech|fitter|plumber|electrician|surveyor)\b|booked\s+(?:in\b|for\b|you\b)|your\s+(?:lesson|session|visit|table|booking)\b|(?:next|new)\s+(?:one|date|slot|clinic)\b|(?:is|be|are)\s+with\s+you\b|'(?:s|ll\s+be)\s+with\s+you\b)[^.!?£$€]{{0,40}}?\b(?:{_ON_A_DAY})\b",
    re.IGNORECASE,
)
_LONG_PAST = re.compile(
    r"\b(?:was|were|had|been\s+(?!booked)|came|went|did|didn't|missed|tried|rang|left|attended|cancelled|arrived|last\s+(?:visit|time))\b",
    re.IGNORECASE,
)
"""What has been and gone leaves nothing to wait for."""
_SENT = re.compile(
    r"\b(?:(?P<thing>(?:the|your|a|an|another)\s+(?:[a-z-]+\s+)?[a-z-]{3,})|(?P<it>it|they))(?:'ll|'s|'re|\s+(?:is|are|has|have|will|should))?\s+(?:(?:be|now|already|then|also)\s+)*"
    r"(?:on\s+(?:its|their)\s+way|in\s+the\s+post|with\s+you|delivered|dispatched|posted|shipped|reach(?:es)?\s+you|(?P<comes>arrives?|leaves|goes\s+out|lands?\s+with\s+you))\b"
    r"|\b(?:i|we)(?:'ve|\s+have|'m|\s+am|'re|\s+are)\s+(?:(?:just|also|already)\s+)?(?:posted|sent|shipped|dispatched|reordered|posting|sending|shipping|dispatching|reordering)\s+(?:you\s+)?(?:out\s+)?(?P<gift>(?:the|your|a|an|another)\s+(?:[a-z-]+\s+)?[a-z-]{3,})(?=[,.;:!?]|\s+(?:to\s+you|by|with|from|on|in|and|as|so|over|through|within|today|tomorrow|tonight|out|this|again|first)\b|$)",
    re.IGNORECASE,
)
_NO_PARCEL = re.compile(
    r"\b(?:he|she|who|driver|engineer|technician|tech|crew|team|bus|train|van|flight|coach|ferry|courier|lads?|guest|tenant|manager|surveyor|officer|firm|link|e-?mail|message|text|reminder)\b",
    re.IGNORECASE,
)
"""What makes of that which leaves or arrives a person, a vehicle, or a message that is there at once."""
_REFUND_COMES = re.compile(
    r"\brefund(?:ed|ing)?\b[^.!?]{0,60}\b(?:\d\s+(?:(?:working|business)\s+)?days|days\s+to|today|tomorrow|initiated|on\s+its\s+way|processed|issued|approved|back\s+(?:on|in|to)|has\s+gone|been\s+(?:sent|made))\b|\b(?:goes|go|gone|going|comes)\s+back\b",
    re.IGNORECASE,
)
_PAID_OUT = re.compile(
    r"[£$€₹]\s?\d[\d,.]*(?:'s\s+on\s+its\s+way|\s+(?:(?:each|in\s+all)\s+)?(?:(?:will\s+be|is\s+being|has\s+been)\s+(?:sent|paid|transferred|credited|refunded)|(?:goes|is\s+going|went|comes)\s+back|is\s+on\s+its\s+way|back\s+(?:on|to)\s+your))\b"
    r"|\b(?:i|we)(?:'m|'re|'ve|\s+am|\s+are|\s+have)\s+(?:(?:now|just|also)\s+)?(?:sending|sent|paying|paid|refunding|refunded|transferr(?:ing|ed))\s+(?:you\s+)?(?:the\s+|your\s+|another\s+)?[£$€₹]\s?\d",
    re.IGNORECASE,
)
_ONLY_OFFERED = re.compile(
    r"\b(?:up\s+to|possible|available|entitled|eligible|if|unless|once|can|could|would|may|either|or)\b|'d\b",
    re.IGNORECASE,
)
"""A refund that hangs on something yet: no money is on its way."""
_MENDED = re.compile(
    r"\b(?:(?:i|we)(?:'ve|\s+have)\s+(?:(?:just|also|now|already)\s+)?|(?:has|have|'s)\s+(?:now\s+|just\s+)?been\s+|(?:is|are|it's)\s+(?:now\s+)?)(?:fixed|corrected|changed|updated|added|removed|reset|cancelled|credited|refunded|withdrawn|reversed|restored|reinstated|amended|replaced|repaired|taken\s+(?:it\s+)?off|put\s+(?:it\s+)?(?:right|back)|lifted|unlocked)\b",
    re.IGNORECASE,
)
"""What was wrong has been put right already."""

# --- ways to disagree ---------------------------------------------------------------------

_ROUTE = re.compile(
    r"\b(?:you\s+(?:can|may|could)|to|an?|the|for|internal|formal|within|under)\s+(?:(?:\w+\s+){0,2}?)(?:(?P<act>appeal|review|complaint|adjudication|objection|reassessment)|(?:complain|object)\b|dispute\s+(?:it|this|that|the|within|in|under|via)|ombudsman|tribunal|regulator|arbitration|(?:appeals|conciliation|arbitration|complaints)\s+\w+)\b"
    r"|^(?:please\s+)?(?:appeals?|disputes?|claims?)\s+(?:go|within|by|to|are)\b",
    re.IGNORECASE,
)
_WAY_OF_IT = re.compile(
    r"\b(?:you\s+(?:can|may|could|have|are\s+(?:free|entitled|welcome))|you're\s+(?:free|welcome|entitled)|if\s+you|via|through|go(?:es)?\s+to|in\s+writing|enclosed|attached|until|within|weeks|months|must|can\s+be\s+(?:arranged|requested|made|lodged|asked\s+for)|costs)\b",
    re.IGNORECASE,
)

_OTHER = r"(?:your|the)\s+(?:insurer|insurance|bank|issuer|card\s+issuer|council|court|maker|manufacturer|airline|venue|doctor|vet|pharmacist|pharmacy|police|embassy|school|employer|landlord|seller|solicitor|surgery|supplier|carrier|courier|lender|broker|hotel|dealer|freeholder)"
_OTHERS = re.compile(
    rf"\b(?P<may>{_OTHER})\s+(?:can|may|might|should|could|will)\s+(?!not\b|never\b)(?:(?:also|still|well)\s+)?(?:pay|cover|help|look|tell|claim|check|give|send|reverse|trace|confirm|refund|replace|advise|credit|release|sort|deal|dispute|issue)\b"
    rf"|\b(?:ask|contact|speak\s+(?:to|with)|write\s+to|claim\s+(?:from|on|through|with)|take\s+(?:it|this|that)\s+up\s+with|check\s+with|go\s+(?:back\s+)?to|raise\s+(?:it|this)\s+with)\s+(?P<asked>{_OTHER})\b",
    re.IGNORECASE,
)
"""Somebody else who is told to be the one to turn to."""

# --- what the reader is to do -------------------------------------------------------------

_ACTS = (
    r"(?:send|bring|fill|complete|sign|upload|attach|post|return|provide|supply|share|photograph|download|re-?submit|submit|apply|register|pay|call|ring|phone|book|choose|pick|select|enter|type|press|open|click|tap"
    r"|log|reset|restart|reboot|unplug|plug|switch|turn|update|re-?install|install|check|try|run|go|come|pop|drop|collect|keep|use|order|claim|file|scan|print|measure|report)"
)
_ASKING = (
    r"(?:please|kindly|can\s+you|could\s+you|would\s+you|(?:you(?:'ll)?|we(?:'ll)?|i(?:'ll)?)\s+(?:(?:will|still|do)\s+)*(?:need|have)\s+(?:you\s+)?to|you(?:\s+must|\s+can|\s+may|\s+could|\s+should|'d\s+best)|you(?:'re|\s+are)\s+(?:welcome|free)\s+to|feel\s+free\s+to)"
    r"(?:\s+(?:also|still|then|always|either|instead|please|just|now|first))*"
)
_TO_DO = re.compile(
    rf"(?:^|[.!?:;,–—(]\s+|\bthen\s+|\bso\s+(?=(?:please|send|bring|post|pop|drop|come|call|ring|use|keep)\b))(?:(?:please|kindly|just|then|so|and|now|first|next)\s+)*{_ACTS}\b(?!\s*(?:[.!?;:#]|\d|'s\b|(?:is|was|are|were|has|had|will|of|which|that|till|until|while|from|no|number)\b))"
    rf"|\b{_ASKING}\s+(?!not\b|don't\b|do\s+not\b|never\b|see\b|imagine\b|be\b|understand\b|accept\b|note\b|allow\b)[a-z]{{2,}}\b",
    re.IGNORECASE,
)
"""What the reader is to do or may do, in so many words."""
_OBJECT = re.compile(
    r"\b(?:send|bring|fill\s+in|fill\s+out|complete|sign|upload|attach|post|return|provide|supply|share|submit|re-?submit|pay|keep|collect|download|use)\s+(?:(?:me|us|in|back)\s+)?"
    r"(?P<np>(?:(?:the|a|an|your|both|that|this|those|these)\s+)?(?:[a-z-]+\s+)?[a-z-]{3,})(?=[,.;:!?)]|\s+(?:to|by|before|with|from|at|on|in|and|or|as|so|for|of|over|through|within|until|here|today|tomorrow|tonight|back|when|if|which|that)\b|$)",
    re.IGNORECASE,
)
_TO_US = re.compile(
    r"(?:send|upload|attach|provide|supply|share|submit|re-?submit|sign|complete|fill|return|post)\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(r"[^,.;]*?\s(?:to|with|at|through|via)\s+(?!(?:us|me|this)\b)", re.IGNORECASE)
_SUPPOSES = re.compile(r"(?:and\s+|but\s+)?(?:if|should|when|unless)\b", re.IGNORECASE)
_COMES_IN = re.compile(r"\b(?:bring|come|pop|drop|collect|pick)\b", re.IGNORECASE)
_READY = re.compile(r"\b(?:ready|back)\b", re.IGNORECASE)
_MAY = re.compile(r"\b(?:can|may|could|welcome|free)\b", re.IGNORECASE)
_PROCEDURE = re.compile(
    r"\b(?:apply|register|claim|order|book|upload|file|transfer|download|submit|re-?submit|complete|fill|set\s+up|update|change|cancel|list|re-?list)\b",
    re.IGNORECASE,
)
_TO_ANSWER = re.compile(
    r"\b(?:please|kindly)\s+(?:answer|confirm|choose|decide|state|advise)\b|\bneeds?\s+(?:a|your)\s+(?:yes|answer|decision|reply|word|ok|confirmation)\b"
    r"|\b(?:would|do|could|can|will|which|what|when|where|shall|are|did)\b[^.!?]{0,60}\byou\b[^.!?]*(?:\?|\bplease[.!]*)$|\byes\s+or\s+no\b",
    re.IGNORECASE,
)
"""What waits for a word of the reader's."""
_CHOICE = re.compile(
    r"\b(?:it\s+is|it's|that's|that\s+is|which\s+is)\s+(?:your\s+(?:choice|call)|up\s+to\s+you)\b|\b(?:choose|pick)\s+(?:one|between|either)\b|\b(?:two|three|both)\s+(?:ways|options|choices)\b|\b(?:your\s+call|up\s+to\s+you)[.!]*$|\bwhich(?:ever)?\s+(?:option|one|suits|you\s+prefer|works)\b",
    re.IGNORECASE,
)
"""Two ways stand open, and the reader is to say which."""
_COULD_YOU = re.compile(r"\b(?:can|could|would|will)\s+you\b", re.IGNORECASE)
_LATEST = re.compile(r"\b(?:by|before|until|till|than)\s+(?:\w+\s+)?$", re.IGNORECASE)
_SOME_DAY = re.compile(
    r"\b(?:next\s+(?:time|year|month)|in\s+(?:the\s+)?future|from\s+now\s+on)\b", re.IGNORECASE
)
"""Advice for another time: nothing is to be done about this matter."""
_BY_PHONE = re.compile(
    r"\b(?:call|ring|phone|dial|on)\s+(?:[\w']+\s+){0,3}?\+?\(?\d[\d() -]{5,}\d", re.IGNORECASE
)
_ON_SCREEN = re.compile(
    r"\w\s*>\s*\w|\b(?:press|click|tap\s+(?:on|the|your)\b|log\s+(?:in|on|out)|toggle|menu|settings|(?:the|this)\s+link|button)\b",
    re.IGNORECASE,
)
_FOUND_AT = re.compile(
    r"\w\s*>\s*\w|\b(?:find\s+(?:it|them)|it(?:'s|\s+is)|they(?:'re|\s+are))\s+(?:under|in|on)\s+(?:the|your)\s+(?:\w+\s+)?(?:page|tab|settings|menu|account|app|portal|website|site)\b",
    re.IGNORECASE,
)
_ENCLOSED = re.compile(
    r"(?:\b(?P<np>(?:the|a|an|your|our)\s+(?:[a-z-]+\s+)?[a-z-]{3,}))?(?:'s|,|\s+(?:is|are))\s+(?:attached|enclosed)\b(?!\s+to\b)|\b(?:i|we)(?:'ve|\s+have)?\s+(?:attach|enclose)",
    re.IGNORECASE,
)
_THINGS_ENCLOSED = re.compile(
    r"\b(?:vouchers?|packets?|gifts?|labels?|cheques?|tickets?|samples?|keys?|cards?|leaflets?|stamps?|pass(?:es)?)\b",
    re.IGNORECASE,
)
"""What there is nothing to read in."""
_TROUBLESHOOTS = re.compile(
    r"(?:^|[.!?:;,–—(]\s+)(?:(?:please|then|first|just)\s+)*(?:reset|restart|reboot|unplug|re-?install|clear\s+(?:the|your)\s+cache|(?:turn|switch)\s+(?:it|everything|the\s+\w+)\s+off)\b",
    re.IGNORECASE,
)
_NOT_HOPED_FOR = (
    "I know that this is not the answer you hoped for; if you would like to go through it, {turn}."
)
_WANTS = re.compile(
    r"\b(?:(?:i|we)(?:'d|\s+would)?\s+(?:\w+\s+)?(?:want|demand|expect|insist|like)\b|refund|money\s+back|compensat\w+|reimburse|(?:give|pay|send)\s+(?:me|us|it|my)\b|waive|remove\s+(?:it|this|the)|replace(?:ment)?\b|fix\s+(?:it|this)\s+(?:for\s+)?free)",
    re.IGNORECASE,
)
"""A message that asks for something, which a "no" then disappoints."""
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
