"""Tells an aside, which a heated letter is better without, from a sentence that the customer needs."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from guardrails.finding import Span
from rewriter.brief import Brief
from rewriter.comments import COMMENTS, STINGS, plain, weight
from rewriter.engines.mending import segments
from rewriter.facts import facts_within
from rewriter.giving import ASKS
from rewriter.heard import heard
from rewriter.language import is_foreign
from rewriter.leaving import may_be_left_out
from rewriter.need import SURE_OF_NO_FACT, is_needed, need
from rewriter.promises import find_undertakings
from rewriter.refusals import stems
from rewriter.signs import OURS
from rewriter.values import Fact, FactKind

_CARRYING: frozenset[FactKind] = frozenset(
    ("money", "date", "time", "duration", "percentage", "id", "link", "email", "phone", "version", "step", "refusal", "condition")
)  # fmt: skip
"""What holds one of these is no aside, whatever it sounds like. A name or a number alone is dropped as easily as said."""

_NAMED: frozenset[FactKind] = frozenset(("name", "number"))
_BAR_NAMED = 200
"""From this weight on a sentence with a name or a number in it goes."""
_BAR_BESIDE = -330
"""The same for what a sting has left of its own sentence, ..."""
_MOST = 0.6
"""... unless that is the most of it."""
_BAR_CLAUSE = -100
"""The same for a side clause that adds or concedes, in a sentence whose rest is kept, ..."""
_BAR_DESCRIBES = 100
"""... for one that says more of a thing or a person: below this weight 18 of 23 in 3,445 heated letters informed, ..."""
_BAR_LINKED = 50
"""... for one that follows from the rest, or is set beside it: it tells something as often as not, ..."""
_BAR_CAUSE = 200
"""... for a cause, which is a fact of its own, ..."""
_BAR_WHY_NOT = 300
"""... for the cause of a "no", without which it is a bare one, ..."""
_BAR_BRACKET = -260
"""... and for a bracket, which tells by itself that it is one."""
_BAR_TOLD = 100
"""The same for a cause at the end of a sentence that reads like a dig as a whole."""
_ANY = 10_000
_BAR_HEATED = -40
"""From this weight on a sentence that names nobody, that is not the first of its letter and that no kind word
marks goes: with a sting beside it, more than half of such sentences are meant as one."""

_BAR_HEARD = -1.0
"""From these odds on, in logits, a sentence without any fact goes that is not surely needed: of 373 such by writers never
read, 339 were meant as digs, and of the 38 of them that had stayed till then 28."""

_COMMENT = re.compile(
    r"(?:(?:and|but|so|oh|ah|well|ha|look|honestly|frankly|anyway)\b,?\s+)*"
    r"(?:hopefully|perhaps|maybe|sadly|no\s+wonder|bravo|boo|lovely|charming|splendid|priceless|typical|fascinating|i'm\s+sure\s+you|i\s+am\s+sure\s+you"
    r"|as\s+(?:an?|any)\s+\w+(?:\s+\w+){0,3}\s+(?:will|would|could|can)\b|(?:thank\s+you|thanks)\s+(?:so\s+(?:very\s+)?much\s+)?for\s+(?:sharing|taking|your\s+(?:perspective|views?|thoughts|opinion|persistence|insight|wisdom))"
    r"|it(?:'s|\s+is|\s+has)\s+(?:always\s+(?:so|a|such|refreshing|nice|lovely)|such\s+a|truly|quite\s+a)|i\s+(?:do\s+so|would\s+have\s+(?:thought|expected)|suppose|guess|must\s+say|can\s+only\s+(?:say|marvel|admire))"
    r"|we\s+(?:are\s+(?:only\s+)?(?:a\s+small|human|not\s+(?:magicians|mind))|draw\s+no|trust\s+(?:this|that)|do\s+our\s+best)|i\s+trust\s+(?:this|that)"
    r"|(?:some|most|other|plenty\s+of|many)\s+(?:people|customers|folks?|parents|guests|users|owners|others?)\b|everyone\s+(?:else|has|knows)|everybody\s+(?:else|has|knows)|nobody\s+(?:likes|said|promised|made)"
    r"|picture\s+(?:an?|the|this)|you(?:'ve|\s+have|'ve\s+got|\s+have\s+got)\s+(?:some|quite|got\s+some|a\s+(?:loud|real|gift|way|knack))|that\s+makes\s+two\s+of\s+us|lucky\s+(?:you|me|us)|poor\s+(?:you|me|us|thing))\b",
    re.IGNORECASE,
)
"""How a comment begins. What states, asks, tells or allows anything does not begin so."""
_EXCLAIMED = re.compile(
    r"(?!(?:I|We|You|It|They|He|She|That|This|Once|Twice|Never|Always|Totally)\b)[A-Z][\w'-]*(?:\s+[a-z][\w'-]*){0,2}[.!]+"
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|may|might|must|need|'s|'re|'ve|\w+n't|\w{3,}(?:ed|ing|es|s|t))\b"
)
_COURTESY = re.compile(
    r"(?:hello|hiya|hi|hey|good\s+(?:morning|afternoon|evening|day)|thanks|thank\s+you|many\s+thanks|take\s+care|all\s+the\s+best|good\s+luck|best\s+wishes|noted|done|yes|no|sure|understood|sorted"
    r"|(?:kind\s+|best\s+|warm\s+)?regards|have\s+a\s+(?:good|lovely|nice|great|wonderful)\s+(?:day|evening|weekend|week))(?:[\s,]+\w+){0,2}[.!]*",
    re.IGNORECASE,
)
_STATE = re.compile(r"not\s+\w{3,}(?:able|ible|ed)\b", re.IGNORECASE)
"""A bare word on what is so: "Not reversible."."""
_SAYS_NO = re.compile(r"\b(?:no|not|cannot|\w+n't)\b", re.IGNORECASE)
_FILLER = re.compile(
    r"(?:end\s+of(?:\s+story)?|simple\s+as(?:\s+that)?|full\s+stop|happens|unlucky|tough|shocker|boo\s+hoo|get\s+over\s+it|deal\s+with\s+it|you'll\s+(?:manage|live|survive|cope)|it\s+happens|work\s+that\s+out|do\s+the\s+maths?|go\s+figure|like\s+(?:everybody|everyone)(?:\s+else)?|just\s+saying|believe\s+me|imagine|there\s+you\s+(?:go|have\s+it)|right|look|now|listen|so|well|honestly|seriously|anyway|sigh|wow|ugh|whatever"
    r"|\w{4,},?\s+(?:frankly|honestly|really|to\s+be\s+(?:honest|frank)))[.!,…]*",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_ORDERS = (
    r"send|reply|call|ring|pay|go|use|see|check|keep|take|write|e-?mail|fill|sign|choose|pick|open|click|dial|bring|return|order|book|add|ask|enter|select|press|restart|reset|post|visit|quote|attach|track|leave|make|try|turn|claim|give|read|look"
    r"|find|log|come|drop|pop|tell|text|wait|allow|mind"
)
_ORDERED = re.compile(rf"(?:{_ORDERS})\b", re.IGNORECASE)
_LEANS = re.compile(
    r"(?:it|they|this|that|these|those|he|she|them|which|then|there|so|otherwise|also|both|either|neither)\b",
    re.IGNORECASE,
)
_DESCRIBES = re.compile(r"(?:which|who|whose)\b", re.IGNORECASE)
_ADDS = re.compile(r"(?:though|although|even|without)\b", re.IGNORECASE)
_CAUSE = re.compile(r"(?:because|as|since)\b", re.IGNORECASE)
_FOLLOWS = re.compile(r"(?:so(?!\s+(?:much|far|many|long|am|do|is)\b)|while|if)\b", re.IGNORECASE)
"""How a side clause begins that its sentence can do without: what describes, adds or concedes, what gives a cause, what follows."""
_WILL = re.compile(r"\b(?:will|may|must|needs?)\b|\w'll\b", re.IGNORECASE)
"""What follows for the reader is told, whatever it sounds like."""
_ROLE = re.compile(r"as\s+(?!ever|usual|always|expected|such|if)\w+(?:\s+\w+){0,2}", re.IGNORECASE)
"""What something is given or counted as ("as account credit"): no clause, though it begins like one."""
_BRACKET = re.compile(r"\([^()\n]{3,120}\)")
_OR_NO = re.compile(r",\s+(\w+)\s+or\s+no\s+\1\b", re.IGNORECASE)
"""What shrugs the reader's trouble off ("exam or no exam")."""
_TAG = re.compile(
    r"(?:,|;|\s[-–—]|\.\.\.|…)\s*(?:and\s+|but\s+)?(?P<tag>(?:unlucky|impressive|shocker|happens|simple\s+as(?:\s+that)?|end\s+of(?:\s+story)?|full\s+stop|period|plain\s+and\s+simple|believe\s+me|trust\s+me|mark\s+my\s+words|just\s+saying"
    r"|just\s+so\s+you\s+know|go\s+figure|fancy\s+that|who\s+knew|imagine\s+that|(?:funny|odd|strange|weird)\s+that|\w+(?:ly|ny|ge|ng)\s+enough|(?:cheers|thanks|ta)\s+for\s+(?:that|nothing)|(?:huh|eh|right)\?|\w+n't\s+(?:it|you|they|he|she|we)\?|surprise,?\s+surprise|would\s+you\s+believe(?:\s+it)?|believe\s+it\s+or\s+not|like\s+it\s+or\s+(?:not|lump\s+it)"
    r"|take\s+it\s+or\s+leave\s+it|no\s+more,?\s+no\s+less|nothing\s+(?:more|less)|no\s+offen[cs]e|with\s+(?:all\s+due\s+)?respect|thank\s+you\s+very\s+much|as\s+per\s+usual|as\s+you(?:\s+(?:well|would|should|must|will|may|might|no\s+doubt|surely))*\s+(?:know|recall|remember|recollect)|as\s+(?:the|your|our|its)\s+(?:\w+\s+){1,4}?(?:hints?|suggests?|implies|(?:makes?|made)\s+(?:\w+\s+){0,2}clear)|as\s+you'd\s+know"
    r"|as\s+(?:i|we)\s+keep\s+(?:saying|telling\s+you)|for\s+(?:whatever|what)\s+(?:that's|it's|that\s+is|it\s+is)\s+worth|if\s+that\s+(?:makes\s+it\s+(?:any\s+)?clearer|helps\s+at\s+all)|(?:so\s+)?save\s+your\s+breath|(?:so\s+)?there\s+you\s+(?:go|have\s+it)|like\s+(?:everybody|everyone)(?:\s+else)?"
    r"|like\s+the\s+rest\s+of\s+us|(?:so\s+)?work\s+that\s+out|(?:so\s+)?do\s+the\s+maths?|what\s+an?\s+(?:\w+\s+)?\w+|how\s+(?:very\s+|truly\s+)?(?!much\b|many\b|long\b|often\b|far\b|soon\b|old\b|come\b)\w+(?:\s+of\s+\w+)?|you(?:\s+(?:well|would|should|must|will|may|might|surely|no\s+doubt))+\s+(?:know|recall|remember|agree)|how\s+about\s+that|you're\s+welcome|boo\s+hoo|get\s+over\s+it|deal\s+with\s+it|tough|we'll\s+survive|not\s+that\s+you(?:'d)?\s+\w+|truly\s+an?\s+\w+(?:\s+(?:for|of)\s+\w+)?"
    r"|slowly|patiently|nicely|clearly|obviously|apparently|allegedly|supposedly|evidently|naturally|remarkably|amazingly|conveniently|miraculously|mysteriously"
    r"|i\s+mean\s+it|(?:want|like)\s+it\s+or\s+not\??|whether\s+you\s+like\s+it\s+or\s+not|ok(?:ay)?\?|got\s+(?:it|that)\?|understood\?|clear\?|capisce\?|happy\s+now\?|is\s+it\s+not\?)(?=\s*(?:[.!?,;)]|$|[-–—]\s)))",
    re.IGNORECASE,
)
"""What is only tagged on to a sentence, for the sound of it."""
_SCOREKEEPING = re.compile(
    r"(?:as|like)\s+(?:(?:i|we)(?:'ve|\s+have|\s+had)?\s+)?(?:\w+\s+){0,2}?(?:said|stated|told|explained|mentioned|reminded|advised|noted|written|wrote|informed|pointed)\b[^,;:]*",
    re.IGNORECASE,
)
"""A lead-in that counts how often it was said before."""
_TOLD_BEFORE = re.compile(
    r"(?:as|since|because)\s+(?:the\s+same|this|it|that)\s+(?:was|has\s+been|had\s+been)\s+(?:\w+\s+)?(?:told|explained|said|informed|communicated|mentioned)\b",
    re.IGNORECASE,
)
"""The same at the end of a sentence."""


def is_aside(brief: Brief, sentence: Span) -> bool:
    """Whether a sentence of a heated draft is a comment that states, asks, allows and promises nothing.

    What carries a value, a no or a condition of ours stays, and so do an admission of ours and a
    courtesy, and what the customer needs; of the rest the words decide, and a learned score. An aside is offered back with
    one click; so a plain sentence that goes by mistake costs less than a sting that stays.
    """
    facts = facts_within(brief.facts, sentence)
    text = plain(brief.letter.of(sentence))
    if any(fact.kind in _CARRYING and not may_be_left_out(fact, brief) for fact in facts):
        return False
    if OURS.search(text) or OWED.match(text) or _COURTESY.fullmatch(text) or _WISHES.search(text):
        return False
    if find_undertakings(text) and weight(text) < STINGS:
        return False
    if _COMMENT.match(text) and not text.endswith("?"):
        return True
    if _TWICE.fullmatch(text) or echoes(brief.letter.of(sentence), brief.situation.message):
        return _in_prose(brief, sentence)
    if len(_WORDS.findall(text)) <= _FEW:
        if _FILLER.fullmatch(text):
            return _in_prose(brief, sentence)
        exclaimed = _EXCLAIMED.fullmatch(text) and not any(
            (_VERB.search(text), _ORDERED.match(text), _STATE.match(text))
        )
        return bool(exclaimed) and _in_prose(brief, sentence)
    if (
        not (facts or ASKS.search(text))
        and heard(brief, *sentence) >= _BAR_HEARD
        and need(brief, *sentence) < SURE_OF_NO_FACT
    ):
        return True
    return weight(text) >= _bar(brief, sentence, text, facts) and not is_needed(brief, sentence)


def echoes(sentence: str, message: str) -> bool:
    """Whether a short sentence only throws the customer's own words back: asked, quoted or exclaimed, and stating nothing.

    A plain answer in their words ("The left one.") is none.
    """
    text = plain(sentence).lstrip("\"'“‘ ")
    words = [word.casefold() for word in _WORDS.findall(text)]
    if not 0 < len(words) <= _ECHO or not (_ASKED_BACK.fullmatch(text) or _thrown_back(sentence, text)):
        return False
    theirs = message.casefold().replace("’", "'")
    said = {*_WORDS.findall(theirs), *stems(theirs)}
    own = [word for word in words if word not in _SMALL]
    return bool(own) and all(word in said or not {*stems(word)}.isdisjoint(said) for word in own)


def _thrown_back(sentence: str, text: str) -> bool:
    quoted = sentence[0] in '"“‘' and sentence.rstrip()[-1] in '"”’'
    exclaims = _EXCLAIMS.fullmatch(text)
    return quoted or (exclaims is not None and _SAYS.search(text[: exclaims.end("named")]) is None)


_ECHO = 6
"""At most so many words make an echo."""
_ASKED_BACK = re.compile(
    r"(?!(?:wh\w+|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must|any|anything|all|sure|ready|ok|okay|and|or)\b)"
    r"(?!.*\b(?:i|we|you|he|she|they|or)\b)(?!.*\d)[^?]+\?",
    re.IGNORECASE,
)
"""A fragment with a question mark: no question that somebody could answer."""
_EXCLAIMS = re.compile(
    r"(?!.*(?:n't|\bno|\bnot|\bnever)\b)"
    r"(?P<named>(?:what|such|quite)\s+an?\s[^?,]*|(?:oh|ah|really|honestly),[^?,]*|[^?]*(?=,))(?:,\s+(?:that|this|yes|really|indeed|huh|eh|apparently|is\s+it))?[.!]+",
    re.IGNORECASE,
)
_SMALL = frozenset(
    "a an the some quite what such that this it is oh ah well so yes no really indeed huh eh apparently my your our not and".split()
)
_TWICE = re.compile(
    r"(?!.*(?:n't|\bnot|\bno|\bnever)\b)(?P<same>your|you|another|same|different)\b(?=\s)[^,.!?\d£$€]{2,30},\s+(?:and\s+)?(?P=same)\s[^,.!?\d£$€]{2,30}[.!]",
    re.IGNORECASE,
)
"""Two halves that begin alike, for the sound of it: "your garden, your goats"."""


OWED = re.compile(
    r"(?:(?:yes|no|and|but|so),?\s+)?(?:somebody|someone|they|he|she|(?:our|the)\s+\w+)\s+should(?:n't|\s+not)?(?:'ve|\s+have)\s+(?:told|warned|called|asked|informed|rung|checked|sent|given|been)\b"
    r"|(?:that\s+)?our\s+(?:\w+\s+)?\w+\s+(?:did\s+not|didn't|failed\s+to|forgot\s+to|neglected\s+to)\s+(?:\w+\s+)?(?:tell|warn|call|ring|phone|telephone|ask|inform|check|send|give|write|reply|answer|come|turn\s+up|see|read|look|mention|log|note|pass)\b",
    re.IGNORECASE,
)
"""What should have been done for the reader, or was not, said of one of ours."""


def _bar(brief: Brief, sentence: Span, text: str, facts: Sequence[Fact]) -> int:
    """From which weight on a sentence without substance goes, by its place and by what it names.

    The name of whom the letter is to names nothing, and neither does a number in words.
    """
    if _is_leant_on(brief, sentence) or any(signs.search(text) for signs in (_OFFERS, _RECORDS, _SPARES)):
        return STINGS
    named = [fact for fact in facts if fact.kind in _NAMED and not _is_theirs(brief, fact.text)]
    if text.endswith("?") or any(fact.kind == "name" or _DIGIT.search(fact.text) for fact in named):
        return _BAR_NAMED
    if _PASSES.search(text) or is_foreign(text):
        return STINGS
    reports = _REPORTS.match(text) is not None
    if reports and not _YOU.search(text):
        return STINGS
    opens = sentence == brief.letter.sentences[0]
    return COMMENTS if opens or named or reports or _KIND.search(text) else _BAR_HEATED


_OFFERS = re.compile(
    r"\b(?:i|we)(?:'ll|\s+will|\s+can|\s+could|(?:'m|'re|\s+am|\s+are)\s+(?:able|willing|prepared)\s+to)\s+(?:also\s+|gladly\s+|happily\s+)?"
    r"(?!not\b|only\b|never\b|just\b|be\b|imagine\b|assure\b|promise\b|say\b|see\b|bet\b|admit\b|guess\b|understand\b|remember\b|survive\b|wait\b|stop\b)\w+",
    re.IGNORECASE,
)
"""What we say we can or will do for the reader."""


_RECORDED = (
    r"\binitial(?:s|l?ed)\b|\byour\s+signature\b|\byou\s+signed\b|\bin\s+(?:your|his|her|their)\s+own\s+(?:hand)?writing\b"
    r"|\b(?:is|was|are|were|it's)\s+(?:also\s+)?(?:on|in)\s+(?:the|our|your)\s+(?:\w+\s+)?(?:ticket|docket|log|sheet|form|file|leaflet|label|lid|card|e-?mail|box|bag|app|post|recording|inventory|notes)\b"
    r"|\b(?:ticket|docket|log|sheet|form|leaflet|label|photos?|camera|recording|inventory|meter|contract|agreement|terms|notes)\s+(?:says?|said|shows?|showed|reads?)\b"
    r"|\byou\s+(?:ticked|drew|chose|picked|approved|agreed|accepted|declined|refused|turned\s+(?:it\s+|that\s+)?down|received)\b"
)
"""What somebody wrote, signed, ticked or chose, and where it stands: a matter turns on it, whatever it sounds like."""
_RECORDS = re.compile(
    rf"{_RECORDED}|(?<!say )\byou\s+(?:(?:told|asked)\s+(?:me|us|him|her|them|for|to)|answered|replied)\b|\byou\s+said\s+(?:that\b|you\b|to\b|[\"'“‘])|\bi\s+(?:asked|offered|advised)\s+(?:you|that|them|for)\b",
    re.IGNORECASE,
)
"""The same, or who said what."""
_SPARES = re.compile(
    r"\byou\s+(?:don't|won't|do\s+not|will\s+not)\s+(?:pay|owe)\b|^(?:please|kindly)\s+(?!do\s+not\b|don't\b|be\b|stop\b|try\b|remember\b|feel\b|spare\b)\w+|^if\s+you(?:'re|\s+are)\s+(?:worried|unsure|in\s+(?:pain|doubt))\b"
    r"|^(?:an?|the|any|each|every)\s+(?:\w+\s+){1,3}(?:must|needs?\s+to|has\s+to|have\s+to)\s",
    re.IGNORECASE,
)
"""What the reader is asked for, need not pay, or is to do in a worry, and what is required of anybody."""
_WISHES = re.compile(
    r"\bi\s+(?:do\s+|really\s+)?hope\s+(?:that\s+)?(?:he|she|they|your\s+\w+)(?:'s|'re|\s+(?:is|are|feels?|gets?))\s+(?:\w+\s+)?(?:better|home|well|ok|okay|safe|resting|recover\w+)\b",
    re.IGNORECASE,
)
"""A wish for somebody of theirs."""
_PASSES = re.compile(
    r"\b(?:will|'ll|shall)\s+(?:all\s+|also\s+|then\s+)?be\s+(?!sorry\b|surprised\b|glad\b|fine\b|ashamed\b)\w+",
    re.IGNORECASE,
)
"""What will be done, whoever does it."""
_ALLOWS = re.compile(r"\byou\s+(?:might|may|can|could)\s+(?!have\b|see\b|tell\b|be\b)", re.IGNORECASE)


def _is_theirs(brief: Brief, name: str) -> bool:
    """Whether a name is that of whom the letter is to."""
    greeting = brief.letter.greeting or brief.letter.text[:_SALUTATION]
    called = {word.strip(".,!").casefold() for word in f"{greeting} {brief.situation.customer.name}".split()}
    return all(word.strip(".,!").casefold() in called for word in name.split())


_YOU = re.compile(r"\byou", re.IGNORECASE)
"""What speaks of the reader may be a dig in the form of a report."""
_SALUTATION = 24
"""Within so many characters a letter on one line has said whom it is to."""
_DIGIT = re.compile(r"\d")
_REPORTS = re.compile(
    r"(?:it|they|he|she)\s+(?!is\b|are\b|was\b|were\b|does\b|do\b|happens\b|seems\b|sounds\b)\w+"
    r"|(?:nobody|no\s+one)\s+(?:was|were|came|answered|called|rang|signed|told)\b|there\s+(?:is|are|was|were)\b|you\s+(?:did\s+not|didn't|were\s+not|weren't)\s",
    re.IGNORECASE,
)
"""How a sentence begins that tells more of what the one before named, or reports what was, or was not, there or done."""
_KIND = re.compile(
    r"\b(?:sorry|apologi[sz]e|gutted\s+(?:about|for)|glad|thanks?|thank\s+you|grateful|appreciate|welcome|no\s+rush|take\s+your\s+time|happy\s+to|not\s+(?:stupid|mad|daft|alone|your\s+fault)"
    r"|(?:i|we)(?:'d|\s+would|'ll|\s+will)?\s+(?:\w+\s+)?(?:hope|understand|know|see|feel)|good\s+luck|get\s+well|congratulations|fair\s+(?:enough|point|question)|you(?:'re|\s+are)\s+(?:\w+\s+)?right|deserve|believe\s+you|must\s+(?:be|have\s+been)|condolences)\b",
    re.IGNORECASE,
)
"""A word of regard: what holds one goes only where it weighs as a comment by itself."""


def is_cause(brief: Brief, sentence: Span) -> bool:
    """Whether the next sentence of the letter says what follows from this one: then it states a cause, in whatever tone."""
    spans = brief.letter.sentences
    at = bisect_left(spans, sentence) + 1
    return at < len(spans) and _HENCE.match(brief.letter.of(spans[at])) is not None


_HENCE = re.compile(r"(?:therefore|accordingly|hence|thus|consequently|as\s+a\s+result)\b", re.IGNORECASE)


def is_remark(text: str, kinds: set[FactKind], sentence: str) -> bool:
    """Whether what a sting has left of its sentence, with facts of these kinds, is better left out with it."""
    left = plain(text)
    doubted = not any(signs.search(left) for signs in (_KIND, _OFFERS, _ALLOWS, _PASSES))
    bar = _BAR_BESIDE if len(text) < _MOST * len(sentence) else _BAR_HEATED if doubted else COMMENTS
    if kinds & _CARRYING or OURS.search(left) or _COURTESY.fullmatch(left):
        return False
    if kinds & _NAMED and (_DIGIT.search(left) or "name" in kinds):
        bar = _BAR_NAMED
    if len(_WORDS.findall(left)) < _FEW or weight(left) >= bar:
        return True
    return not kinds and _SAYS.search(sentence) is not None and _SAYS.search(left) is None


_SAYS = re.compile(
    r"\b(?:am|is|are|was|were|be|been|has|have|had|do|does|did|can|cannot|could|will|would|shall|should|(?<!\d\s)(?<!\bin\s)(?<!\bof\s)may|might|must|need|let|goes|comes|says|means|starts|ends|costs?|stays|works|opens|closes|runs"
    r"|needs|shows|holds|covers|applies|includes|lasts|fits|leaves|takes|gives|went|came|sent|got|gave|took|made|put|left|lost|paid|said|told|found|kept|held|set|cut|ran|stood|fell)\b"
    r"|\w(?:n't|'s|'re|'ve|'m|'ll|'d)\b|\b(?:i|we|you|they|it|he|she)\s+\w+|\w{3,}ed\b|\w{3,}s\s+(?:the|a|an|at|on|in|to|for|up|out|by|from|it|you|us|me|your|our|not|no|only)\b"
    rf"|(?:^|[,;:]\s+|\w{{2,}}s\s+|\b(?:please|just|and|then|or|not)\s+)(?:{_ORDERS})\b",
    re.IGNORECASE,
)
"""A verb, or what only a verb is followed by: what is left without one is no statement."""


def barbs(brief: Brief, sentence: Span) -> Iterator[Span]:
    """The side clauses of a sentence of a heated draft that carry nothing and read like a dig."""
    facts = facts_within(brief.facts, sentence)
    text = brief.letter.of(sentence)
    for place, kinds, bar in _side_clauses(text):
        span = Span(sentence.start + place.start, sentence.start + place.end)
        held = {fact.kind for fact in facts if fact.start < span.end and span.start < fact.end}
        words = plain(text[place.start : place.end].strip(" ,;:.!–—-()"))
        if held <= kinds and (bar <= -_ANY or len(_WORDS.findall(words)) >= _FEW) and weight(words) >= bar:
            yield span


def empty_clauses(brief: Brief, sentence: Span) -> Iterator[Span]:
    """The clauses without a fact in a sentence that reads like a dig and has facts elsewhere, as runs of them.

    Where such a sentence stings, it does so at its end, behind what it states: nine in ten of those ends are
    meant. Between two facts only what reads like a comment by itself is one.
    """
    facts = facts_within(brief.facts, sentence)
    text = brief.letter.of(sentence)
    pieces = segments(text)
    held = [
        any(
            fact.start - sentence.start < piece.end and piece.start < fact.end - sentence.start
            for fact in facts
            if fact.kind in _CARRYING
        )
        for piece in pieces
    ]
    if not any(held):
        return
    last = len(held) - held[::-1].index(True)
    for start in range(last, len(pieces)):
        tail = Span(pieces[start].start, len(text))
        words = plain(text[tail.start :].strip(" ,;:.!–—-()"))
        told = tells_why(words)
        if len(_WORDS.findall(words)) >= _FEW and not (told or _helps(words) or _BELONGS.match(words)):
            yield Span(sentence.start + tail.start, sentence.end)
    for piece, holds in zip(pieces[1:last], held[1:], strict=False):
        words = plain(text[piece.start : piece.end].strip(" ,;:.!–—-()"))
        if not holds and len(_WORDS.findall(words)) >= _FEW and weight(words) >= 0 and not _helps(words):
            yield Span(sentence.start + piece.start, sentence.start + piece.end)


def idle_pieces(brief: Brief, sentence: Span) -> Iterator[Span]:
    """What stands between the first and the last piece of a sentence and holds no fact: in one that is doubted as a whole and
    would be broken otherwise, the dig is likeliest to be there."""
    facts = facts_within(brief.facts, sentence)
    for piece in segments(brief.letter.of(sentence))[1:-1]:
        span = Span(sentence.start + piece.start, sentence.start + piece.end)
        if not any(fact.start < span.end and span.start < fact.end for fact in facts):
            yield span


def tells_why(clause: str) -> bool:
    """Whether a clause gives a cause that does not read like a comment."""
    return _CAUSE.match(clause) is not None and weight(clause) < _BAR_TOLD


def is_statement(rest: str) -> bool:
    """Whether what a cut has left of a sentence says something by itself, and is no dig either."""
    left = plain(rest)
    return _SAYS.search(left) is not None and _STUB.search(left) is None and weight(rest) < STINGS


_STUB = re.compile(r"^(?:should|were|had)\s+(?:you|we|i|it|they)\b[^,?]*$|[:;–—]\s*\w+[.!?]*$", re.IGNORECASE)
"""A condition without its outcome, and a list or an afterthought of one word."""


def _helps(clause: str) -> bool:
    """Whether a clause owns up, asks, allows or offers something."""
    return (
        bool(
            OURS.search(clause)
            or _HELPS.search(clause)
            or _OFFERS.search(clause)
            or find_undertakings(clause)
        )
        and weight(clause) < STINGS
    )


_BELONGS = re.compile(
    r"so\s+(?!(?:i|we|you|it|they|he|she|that|this|the|there|an?|our|your|my|please|if|when|as)\b)\w+"
    rf"|(?:and|or)\s+(?!(?:i|we|you|it|they|this|that|there|if|please)\b)(?!.*(?:{_SAYS.pattern}))",
    re.IGNORECASE,
)
"""What is no clause of its own: how much ("who knows so little"), and the second of two things."""
_HELPS = re.compile(r"\b(?:please|kindly)\b|\byou(?:'ll|\s+(?:can|may|will|need|must))\b", re.IGNORECASE)


def _side_clauses(text: str) -> Iterator[tuple[Span, frozenset[FactKind], float]]:
    """The pieces that a sentence can do without, which facts they may hold all the same, and from which weight on."""
    nothing: frozenset[FactKind] = frozenset()
    for bracket in _BRACKET.finditer(text):
        if _NOTES.match(text, bracket.start()):
            continue
        yield Span(*bracket.span()), nothing, _BAR_BRACKET
    for shrug in _OR_NO.finditer(text):
        yield Span(*shrug.span()), nothing, -_ANY
    for tag in _TAG.finditer(text):
        yield Span(*tag.span()), nothing, -_ANY
    pieces = segments(text)
    if len(pieces) > 1 and (lead := _SCOREKEEPING.match(text, pieces[0].start, pieces[0].end)):
        yield Span(lead.start(), pieces[0].end), _NAMED, -_ANY
    for piece in pieces[1:]:
        if _ROLE.fullmatch(text[piece.start : piece.end].rstrip(" ,;.!")) or _TELLS.match(text, piece.start):
            continue
        piece = Span(piece.start, _to_its_comma(text, pieces, piece))
        bar = -_ANY if _TOLD_BEFORE.match(text, piece.start) else _bar_of(text, piece)
        if bar is not None:
            yield Span(piece.start, len(text)), nothing, bar
            if piece.end < len(text):
                yield piece, nothing, bar


def _to_its_comma(text: str, pieces: Sequence[Span], piece: Span) -> int:
    """Where a side clause ends: a "since", an "if" or an "and" that no comma parts from it belongs to it."""
    return next(
        (p.end for p in pieces if p.end >= piece.end and text[: p.end].rstrip()[-1] in ",;:–—-()"), len(text)
    )


_TELLS = re.compile(
    r"which\s+(?:takes?|covers?|lets?|saves?|adds?|includes?|is\s+not|wasn't|(?:would|will)\s+(?:see|give|take|cover|last|keep|save))\b"
    rf"|which\s+(?:(?:they|nobody|no\s+one)\b|[^,]*(?:{_RECORDED}))"
    r"|so\s+(?:that\s+\w|(?:every|some|no)(?:one|body)\b|no\s+one\b|an?\s|all\s+(?:the|our|\w+s)\b|(?:it|this)(?:\s+is\s+not|'?s\s+not|\s+isn't)\b)"
    r"|so\s+(?:there(?:'s|s|\s+is)|you(?:'ve|\s+have)(?:\s+got)?)\s+(?:still\s+)?(?:plenty\s+of\s+|enough\s+)?time\b"
    r"|so\s+(?:you|it|they|he|she|that|\w+|the\s+\w+)\s+(?:is|are|was|were)\s+(?:not\s+|still\s+|now\s+)?(?:moved|sent|eligible|covered|entitled|allowed|due|on\s+time|in\s+time|late|safe|full|closed|cancelled)\b"
    r"|(?:though|although)\s+(?:an?|the|your)\s+[^,]*\bcan\s+be\s+\w+",
    re.IGNORECASE,
)
"""A side clause that says what something does, what was put on record, what came of it or what can be done."""
_NOTES = re.compile(
    r"\(\s*[\"“‘]|\((?:[^)]*\s)?(?:code|e-?mail|attached|enclosed|below|page|except|excluding|incl\w*|not)\b",
    re.IGNORECASE,
)
"""A bracket that quotes what is written somewhere, or says where and when something holds."""


def _bar_of(text: str, piece: Span) -> float | None:
    """From which weight on a side clause goes, by how it hangs on the rest; `None` for what is no side clause."""
    if _DESCRIBES.match(text, piece.start):
        return _BAR_DESCRIBES
    if _ADDS.match(text, piece.start):
        return _BAR_CLAUSE
    if _CAUSE.match(text, piece.start):
        return _BAR_WHY_NOT if _SAYS_NO.search(text[: piece.start]) else _BAR_CAUSE
    if _FOLLOWS.match(text, piece.start) and (
        _WILL.search(text, piece.start, piece.end)
        or _ASKS_IF.search(text[: piece.start])
        or (_IF.match(text, piece.start) and _GRANTED.search(text[: piece.start]))
    ):
        return None
    if _FOLLOWS.match(text, piece.start) or text[: piece.start].rstrip().endswith((";", "–", "—", " -")):
        return _BAR_LINKED
    return None


_IF = re.compile(r"if\b", re.IGNORECASE)
_GRANTED = re.compile(
    r"(?:\d|\b(?:i|we|you)(?:'ll|\s+(?:can|could|may|will))\s+(?!not\b|see\b|find\b)\w)(?:[^,;:–—]*[^\s,;:–—])\s+$",
    re.IGNORECASE,
)
"""A price or an offer right before an "if", which is its condition: without it more would be granted."""
_ASKS_IF = re.compile(
    r"\b(?:ask\w*|know|knew|see|tell|told|check\w*|wonder\w*|sure|say|said|confirm\w*|remember|doubt|depends\s+on)(?:\s+(?:me|us|you|him|her|them))?\s*$",
    re.IGNORECASE,
)
"""What an "if" belongs to that opens a question: "the box that asks if you are sure"."""
_FEW = 3
"""A piece of fewer words is judged by its shape alone."""


def _is_leant_on(brief: Brief, sentence: Span) -> bool:
    """Whether the next sentence of the paragraph refers to something that this one names."""
    spans = brief.letter.sentences
    at = bisect_left(spans, sentence) + 1
    return at < len(spans) and _LEANS.match(brief.letter.of(spans[at])) is not None


def _in_prose(brief: Brief, sentence: Span) -> bool:
    """Whether a sentence shares its paragraph with full sentences, answers no question before it and belongs to no hour ("3 p.m. Pacific.")."""
    paragraphs = brief.letter.paragraphs
    paragraph = paragraphs[bisect_right(paragraphs, sentence.start, key=lambda p: p.span.start) - 1]
    at = bisect_left(paragraph.sentences, sentence)
    before = brief.letter.of(paragraph.sentences[at - 1]) if at else ""
    return len(paragraph.sentences) > 1 and not before.rstrip("\"')").endswith(("?", ":", ".m."))
