"""What went wrong, as a few words to be sorry about: "the delay with your sofa", "the bill for £40", "that you were kept waiting"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from guardrails.sentences import sentences
from rewriter.once import once
from rewriter.retelling.topic import THINGS, can_be_a_thing, is_a_thing, topic

_NUMBER = r"(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many)"
_TOLD = r"(?:rang|rung|ring(?:s|ing)?|call(?:s|ed|ing)?|phon(?:e|ed|ing)|wr(?:ite|ote|itten)|writing|e-?mail(?:s|ed|ing)?|messag(?:es|ed|ing)|ask(?:ed|ing)?|chas(?:ed?|ing)|told|complain(?:ed|ing)?)"
_DONE = r"(?:(?:came|come)(?! off| out| up| with| to)|arrived?|turn(?:s|ed)? up|show(?:s|ed)?(?: up)?|been delivered|deliver(?:s|ed)?|appear(?:s|ed)?|landed)"
_ASKS = r"(?:answer(?:s|ed)?|repl(?:y|ies|ied)|respond(?:s|ed)?|rings?|rang|calls?|called|phoned|writes|wrote|listens?|listened|helps?|helped|pick(?:s|ed) up)"


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of trouble: the signs of it, what it is called with the thing concerned and without, as a noun or from "that" on.

    `""` where it cannot be said so; `denied` says that a "not" before the sign belongs to it.
    """

    signs: re.Pattern[str]
    of: str
    alone: str
    denied: bool = False


def _kind(signs: str, of: str, alone: str, *, denied: bool = False) -> _Kind:
    return _Kind(re.compile(rf"\b(?:{signs})", re.IGNORECASE), of, alone, denied)


_KINDS: tuple[_Kind, ...] = (
    _kind(r"double[ -]?(?:charged|billed)\b|(?:charged|billed|debited|taken|took|paid)\b[^.!?]{0,40}\b(?:twice|two times|double)\b", "the double charge for {thing}", "the double charge"),
    _kind(rf"(?:never|hasn't|has not|haven't|have not|didn't|did not|nothing|not)\s+(?:yet\s+|ever\s+|even\s+|has\s+)?{_DONE}\b|no[- ]show\b|no sign of\b", "that you have had such trouble with {thing}", "", denied=True),
    _kind(r"(?:late(?!\s+(?:father|mother|dad|mum|mom|husband|wife|partner|son|daughter|brother|sister|aunt|uncle|gran\w*|nan|fee|charge|payment|night))|delay\w*|overdue|held up|still not here|postponed|still waiting for|been waiting for)\b", "the delay with {thing}", ""),
    _kind(r"(?:been|am|are|'m|'re|still|had to|was|were|i|we|i've|we've)\s+(?:\w+\s+)?(?:wait(?:ed|ing)?|sat (?:in|at|on|here)|stood|queu\w+)\b(?=[^.!?]{0,30}\b(?:for|since|all|hours?|days?|weeks?|months?|minutes?|mins)\b)", "", "that you were kept waiting"),
    _kind(r"(?:smash\w*|snapp?\w*|crack\w*|damag\w*|torn|ripped|scratch\w*|dent(?:s|ed)?|shattered|bent|crushed|ruined|chipped|stain\w*|scuff\w*|burnt|broke|broken|destroyed|shrunk|shrank)\b", "the damage to {thing}", ""),
    _kind(r"mou?ld(?:y|s)?\b", "", "the mould"),
    _kind(r"damp\b(?!\s+(?:cloth|towel|squib))", "", "the damp"),
    _kind(r"(?:leak\w*|flood\w*|burst|dripp\w*)\b", "that you have had such trouble with {thing}", "the leak"),
    _kind(r"(?:misspelt|misspelled|mis-?spelt|spelt|misprint\w*|typo|wrong (?:name|spelling))\b", "the mistake in {thing}", "the mistake in the name"),
    _kind(r"cancell?(?:ed|ing|ation)\b", "the cancellation of {thing}", ""),
    _kind(r"(?:declin(?:ed|ing)|rejected|refused|denied|turned (?:me |us )?(?:down|away)|block(?:ed|ing)|suspended|banned|locked)\b", "that you have had such trouble with {thing}", ""),
    _kind(r"(?:missing|lost|gone|disappeared|vanished|mislaid|deleted|wiped)\b", "that you have had such trouble with {thing}", ""),
    _kind(r"(?:nois[ey]\w*|loud|music (?:till|until|from|at|all)|banging|drilling|thump\w*|rattl\w*|trucks? idling|barking)\b", "", "that you have had to live with the noise"),
    _kind(r"(?:no heat(?:ing)?|cold (?:rooms?|radiators?|house|flat|home)|(?:rooms?|radiators?|heating)(?:'s| (?:is|was|are|were|has been))? (?:still )?(?:stone )?(?:cold|off|out|down))\b", "", "that you have been without proper heating"),
    _kind(r"(?:no hot water|cold showers?|showers? (?:is |was |were )?(?:stone )?cold)\b", "", "that you have been without hot water"),
    _kind(r"(?:doesn't|does not|don't|won't|will not|didn't|isn't|stopped|not|stopped)\s+(?:work\w*|start\w*|open\w*|charg\w*|turn\w*|load\w*|connect\w*|fit\w*|clos\w*|print\w*|sync\w*|heat\w*)\b|(?:faulty|defective|kaput|dead|crash\w*|glitch\w*|wobbl\w*|dies|died|drops?|dropped|keeps? cutting|cut(?:s|ting)? out|offline|down|outage|playing up|error)\b", "that you have had such trouble with {thing}", "", denied=True),
    _kind(rf"(?:nobody|no one|no-one|noone|not one of you)\s+(?:\w+\s+){{0,2}}?{_ASKS}\b|no (?:reply|answer|response|call ?back|explanation|word)\b|(?:not|never|haven't|hasn't|didn't)\s+(?:\w+\s+){{0,3}}?(?:repl\w+|answer\w*|call(?:ed)? (?:me |us )?back|rung (?:me |us )?back|got back|heard)\b|unanswered|ignored|hung up|on hold|voicemail\w*|gets? cut\b|(?:was|were|been|being|got|gets?|getting|line|call) cut off\b|engaged\b|passed (?:around|from)\b|fobbed off\b|brush\w* off\b", "", "that it has been so hard to get an answer", denied=True),
    _kind(rf"(?:^|[,;]\s|(?:i|we)(?:'ve|'m|\s+have|\s+had|\s+am)?\s+(?:\w+\s+)?){_TOLD}\b[^.!?]{{0,24}}\b(?:{_NUMBER}\s+times|twice|again)\b|(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[3-9](?:rd|th)|\d\dth)\s+(?:e-?mail|mail|letter|message|call|request|complaint|time\s+(?:i|we|i'm|i've|of asking|asking|writing|calling))\b|{_NUMBER}\s+(?:e-?mails|mails|calls|letters|messages|phone calls|voicemails)\b", "", "that you have had to keep asking", denied=True),
    _kind(r"(?:worr(?:y|ied|ying|ies)|scared|scary|terrified|frighten\w*|panick?\w*|beside myself|anxious)\b", "", "the worry this has caused you", denied=True),
    _kind(r"(?:in tears|crying|cried|sobb\w+|heartbroken|devastated|distress\w*)\b", "", "the upset this has caused you", denied=True),
    _kind(r"(?:embarrass\w*|humiliat\w*|mortif\w*|made (?:me|us) look|in front of (?:my|our|the|everyone|everybody|all|a|nine|ten|\d))", "", "the embarrassment this has caused you", denied=True),
)  # fmt: skip
"""Most telling first."""
_BILL = re.compile(
    r"\b(?:bill(?:ed)?|invoiced?|charged?|charging|fee|fine|penalty|debit(?:ed)?|renewal|surcharge|excess)\b",
    re.IGNORECASE,
)
_BILLED = {
    "billed": "bill",
    "invoiced": "invoice",
    "charged": "charge",
    "charging": "charge",
    "debited": "debit",
}
_MONEY = re.compile(r"(?:[£$€₹]|\b(?:CHF|EUR|USD|GBP|AED|Rs\.?)\s?)\d[\d,]*(?:\.\d\d)?")
_BY_US = re.compile(
    r"\b(?:you|you've|your (?:system|people|company))\s+(?:\w+\s+){0,2}?(?:charg|bill|invoic|debit|took|take|added|fined)",
    re.IGNORECASE,
)
_ENDS = r"(?=\s*(?:[.,;:!?)–—-]|$)|\s+(?:and|but|because|cos|so|by|at|in|on|for|to|of|from|while|when|again|twice|was|were|is|has|came|comes|arrived|turned|got|will|would|keeps|thanks|due|this|last|yesterday|today)\b)"
"""What follows a noun phrase that is whole."""
_WRONG = re.compile(rf"\bwrong\s+(?P<thing>[a-z]{{3,}}(?:\s+[a-z]{{3,}})??){_ENDS}", re.IGNORECASE)
_MISSED = re.compile(
    rf"\bmissed\s+(?:my|our|the|a)\s+(?P<thing>[a-z]{{3,}}(?:\s+[a-z]{{3,}})??){_ENDS}", re.IGNORECASE
)
_WHERE = re.compile(
    r"\bwhere(?:'s|\s+is|\s+are|\s+the\s+\w+\s+is)\s+(?:my|our)\s+(?P<thing>[a-z]{3,})\b(?=\s*[?!.,]|$)",
    re.IGNORECASE,
)
_STOPS = re.compile(
    r"(?:is|are|was|were|has|have|had|be|been|will|would|can|could|did|do|does|to|of|in|on|at|by|for|from|with|and|or|but|so|that|which|who|when|where|while|as|than|then|it|you|i|we"
    r"|they|he|she|no|u|ur|im|like|over|under|up|down|out|off|about|through|around|says|say|saying|comes|goes|gets|needs|wants|not|never|still|just|now|again|because|if|after|before|since|until|came|went|got|put|left|said|told|took|sent|kept|my|our|your|the|a|an|this|these|those|there|here)\b",
    re.IGNORECASE,
)
_OWNED = re.compile(
    r"\b(?P<whose>my|our|the|a|an|this)\s+(?P<words>[a-z][a-z-]*(?:\s+[a-z][a-z-]*){0,2})", re.IGNORECASE
)
_NOT = re.compile(
    r"(?:\b(?:not|never|no|without)|n't)\s+(?:\w+\s+)?$|\b(?:if|unless|in case)\b[^,.;]{0,40}$", re.IGNORECASE
)


@once
def troubles(message: str, draft: str) -> tuple[str, ...]:
    """What went wrong by a customer's message, at most two phrases, the most telling first: nouns, or clauses from "that" on.

    Each says no more than the message does, and the thing in it is one that the draft speaks of
    too, or that they call theirs. An amount is named only where both letters name it.
    """
    plain, answer = message.replace("’", "'"), draft.replace("’", "'").lower()
    told = [plain[span.start : span.end] for span in sentences(plain)]
    found: dict[str, int] = {}
    for rank, phrase in _phrases(told, answer):
        found.setdefault(phrase, rank)
    ordered = sorted(found, key=lambda phrase: found[phrase])
    first = ordered[:1]
    second = [phrase for phrase in ordered[1:] if phrase in EFFORTS][:1]
    return (*first, *second)


EFFORTS = frozenset(kind.alone for kind in _KINDS[-5:-3])
"""What may be added to another trouble: how hard it was to be heard."""


def _phrases(told: list[str], answer: str) -> Iterator[tuple[int, str]]:
    """Each trouble told of, with its rank; "it" at the head of a sentence is what the one before was about."""
    for before, sentence in pairwise(["", *(_OWN_DELAY.sub("", each) for each in told)]):
        if _ASKS_FOR.match(sentence):
            continue
        yield from _named(sentence, answer)
        for rank, kind in enumerate(_KINDS, start=10):
            sign = kind.signs.search(sentence)
            if not sign or (not kind.denied and _NOT.search(sentence[: sign.start()])):
                continue
            thing = _thing(sentence, sign.start(), answer) if kind.of else ""
            if kind.of and not thing and _IT.match(sentence):
                thing = topic(before, answer)
            if thing and ("such trouble" not in kind.of or is_a_thing(thing)):
                yield rank, kind.of.format(thing=thing)
            elif kind.alone:
                yield rank + len(_KINDS), kind.alone


_OWN_DELAY = re.compile(
    r"\b(?:i|we)(?:'m|'re|\s+am|\s+are|\s+was|\s+were)\s+(?:[\w-]+\s+){0,3}late\b|\bbeing\s+(?:[\w-]+\s+){0,3}late\b",
    re.IGNORECASE,
)
"""They were late themselves, or say so of the fee."""
_ASKS_FOR = re.compile(
    r"(?:i|we)(?:'d)?\s+(?:just\s+)?(?:want|demand|expect|would\s+like|like)\b(?!\s+to\s+know)", re.IGNORECASE
)
"""What they ask for is no trouble yet: "I want the contract cancelled"."""
_IT = re.compile(r"(?:(?:and|but|so|then|now)\s+)?(?:it|they)\b", re.IGNORECASE)


def _named(sentence: str, answer: str) -> Iterator[tuple[int, str]]:
    """Troubles that name their own thing."""
    if (
        (wrong := _WRONG.search(sentence))
        and can_be_a_thing(wrong["thing"].split()[-1])
        and not _is_ragged(wrong["thing"])
        and wrong["thing"].lower() in answer
    ):
        yield 1, f"the wrong {wrong['thing'].lower()}"
    if (
        (missed := _MISSED.search(sentence))
        and not _NOT.search(sentence[: missed.start()])
        and can_be_a_thing(missed["thing"].split()[-1])
        and not _is_ragged(missed["thing"])
    ):
        yield 3, f"the missed {missed['thing'].lower()}"
    if (where := _WHERE.search(sentence)) and can_be_a_thing(where["thing"]):
        yield 9, f"that you are still waiting for your {where['thing'].lower()}"
    bill = _BILL.search(sentence)
    if bill and not _NOT.search(sentence[: bill.start()]):
        what = _BILLED.get(bill.group().lower(), bill.group().lower())
        amounts = [amount.group() for amount in _MONEY.finditer(sentence) if amount.group() in answer]
        near = min(amounts, key=lambda amount: abs(sentence.find(amount) - bill.start()), default="")
        if near:
            yield 2, f"the {what} {'for' if what in ('bill', 'invoice') else 'of'} {near}"
        elif _BY_US.search(sentence) and re.search(rf"\b{what}", answer):
            yield 9 + len(_KINDS), f"the {what}"


def _thing(sentence: str, at: int, answer: str) -> str:
    """The thing nearest to a place of a sentence, as the writer of the answer would call it; "" where none fits."""
    best, distance = "", 60
    for match in _OWNED.finditer(sentence):
        if _WHERE_IT_IS.search(sentence[: match.start()]):
            continue
        words, cut = [], False
        for word in match["words"].split():
            if _STOPS.fullmatch(word) or len(word) < 2:
                break
            words.append(word.lower())
        while words and (not can_be_a_thing(words[-1]) or words[-1] not in answer):
            words.pop()
            cut = True
        if cut and words and words[-1] not in THINGS:
            continue  # what is left only describes what was cut
        if not words or not all(word.isalpha() for word in words) or any(word in _ROUGH for word in words):
            continue
        end = match.start("words") + len(" ".join(words))
        away = at - end if end <= at else (match.start() - at) * 2
        if 0 <= away < distance:
            mine = match["whose"].lower() in ("my", "our")
            best, distance = f"{'your' if mine else 'the'} {' '.join(words[-2:])}", away
    return best


_WHERE_IT_IS = re.compile(
    r"(?:\bfrom|(?:'s|\b(?:is|was|are|were|left|stood|sat|waiting|stuck))\s+(?:in|on|at|by|outside|inside))\s+$",
    re.IGNORECASE,
)
"""Before the place where something or somebody is, or comes from: the trouble is not with that."""


def _is_ragged(words: str) -> bool:
    """Whether a word that links, or is said in anger, stands in what should be a noun phrase."""
    return any(_STOPS.fullmatch(word) or word in _ROUGH for word in words.lower().split())


_ROUGH = frozenset(
    "bloody stupid damn useless so-called rubbish crap whole entire very poor lousy pathetic ridiculous absolute total actual own said wretched blasted".split()
)
