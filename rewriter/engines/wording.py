"""The opening that the offline engine writes itself: apology and acknowledgement, in the agent's voice. Few, short, licensed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from rewriter.brief import Brief
from rewriter.once import once
from rewriter.promises import find_promises
from rewriter.retelling import (
    ORDER,
    Clause,
    hard_time,
    is_bereaved,
    is_told_otherwise,
    loss_of,
    retell,
    small_child,
    touches_the_loss,
    weighs,
)
from rewriter.signs import DENIES, OURS

Detail = Literal["specific", "plain"]
"""Whether the harm is named, in the customer's own clauses, or not at all."""

_CONTRACTS = re.compile(
    r"\b(?:i'm|we're|i've|we've|i'll|we'll|can't|don't|won't|isn't|it's|doesn't|didn't|you're|you've|that's|cant|dont|wont|didnt|doesnt|isnt|im|ive|youre)\b",
    re.IGNORECASE,
)
_SAYS_I = re.compile(r"\bI\b|\bi(?:'m|'ll|'ve)?\b|\b(?:my|me)\b")
_SAYS_WE = re.compile(r"\b(?:we|our|us)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Voice:
    """How the agent speaks, as the draft shows it; who writes without capitals is taken to contract."""

    contracts: bool
    plural: bool
    small: bool
    """No sentence begins with a capital."""

    @classmethod
    def of(cls, draft: str) -> Voice:
        plain = draft.replace("’", "'")
        small = not re.search(r"(?:^|[.!?]\s+|\n)[A-Z]", plain)
        return cls(
            small=small,
            contracts=small or _CONTRACTS.search(plain) is not None,
            plural=_SAYS_WE.search(plain) is not None and _SAYS_I.search(plain) is None,
        )

    def speak(self, sentence: str) -> str:
        """A sentence written with "I" and without contractions, as this agent would say it."""
        said = _FIRST_PERSON.sub(self._said, sentence)
        return _YOU_HAVE.sub("you've", _THAT.sub("sorry ", said)) if self.contracts else said

    def _said(self, found: re.Match[str]) -> str:
        forms = _FORMS[found.group()]
        word = forms[2 * self.plural + self.contracts]
        starts = re.search(r"(?:^|[.!?]\s+)$", found.string[: found.start()])
        return word[0].upper() + word[1:] if starts else word


_FORMS = {
    "I am": ("I am", "I'm", "we are", "we're"),
    "I will": ("I will", "I'll", "we will", "we'll"),
    "I have": ("I have", "I've", "we have", "we've"),
    "I": ("I", "I", "we", "we"),
    "me": ("me", "me", "us", "us"),
}
"""Singular, singular contracted, plural, plural contracted."""
_FIRST_PERSON = re.compile(r"\b(?:I am|I will|I have|I|me)\b")
_THAT = re.compile(r"\bsorry that (?=your?\b)")
_YOU_HAVE = re.compile(
    r"\byou have(?=\s+(?:(?:now|already|still|only|just|never|not)\s+)?(?:been|had|got|lost|\w{2,}ed)\b)"
)
"""Where "have" only helps another verb, and is as good as unheard."""


# --- the opening -------------------------------------------------------------------------

_LONG = 13
"""Two clauses of at most this many words each may share the apology."""


def opening(brief: Brief, detail: Detail, harm: str, *, owned: bool = False) -> tuple[str, str]:
    """The apology and the acknowledgement; the latter may be "".

    The apology is for `harm`, a clause such as `harm_of` gives, and worded by fault (P2), or plainly where the draft's own
    words for what is `owned` follow; whom the customer has lost comes before it. One circumstance of theirs (P4), when
    there is one to say, ends it or is the acknowledgement.
    """
    voice = Voice.of(brief.situation.draft)
    apology = _apology(brief, harm, owned=owned)
    if loss := _loss(brief):
        beside = (
            "" if _is_their_word(brief, harm) else touches_the_loss(harm, loss_of(brief.situation.message))
        )
        wording = brief.policy.apology
        apology = (wording.loss_beside if beside else wording.loss).format(loss=loss, harm=beside)
        return voice.speak(apology), ""
    ends, alone = _circumstance(brief) if detail == "specific" and not weighs(harm) else ("", "")
    apology, said = _with(apology, ends, alone) if ends else (apology, "")
    return voice.speak(apology), voice.speak(said)


def beside(brief: Brief, own: str) -> str:
    """What `own`, the draft's own apology, leaves unsaid to somebody who has lost a person, "" where there is nothing."""
    loss = _loss(brief)
    if not loss or _CONDOLES.search(brief.letter.body) or loss.split()[-1] in own:
        return ""
    plural = Voice.of(brief.situation.draft).plural
    return f"{'We send our' if plural else 'I send my'} condolences on your loss."


_CONDOLES = re.compile(r"\b(?:condolences?|sympath\w+|(?:your|the)\s+loss|loss\s+of)\b", re.IGNORECASE)


def _loss(brief: Brief) -> str:
    message = brief.situation.message
    who = loss_of(message)
    return f"the loss of your {who}" if who else "your loss" if is_bereaved(message) else ""


@once
def harm_of(brief: Brief) -> str:
    """What to be sorry for in the customer's own terms, as a clause to them; "" where none fits.

    What something cost is what the two are at odds about, unless the fault is ours: to be sorry that it was charged would
    take it back, and then stand by it. There the regret is for how it came to them (P2).
    """
    harm = _harm_told(brief)
    cost = _COST.match(harm) if brief.reading.fault in ("unknown", "not_ours") else None
    if not cost or _MISCOUNTED.search(harm):
        return harm
    noun = _NOUNS[next(filter(None, cost.group("deed", "thing"))).lower()]
    amount = cost["before"] or cost["sum"]
    of = f" of {amount.strip()}" if amount else ""
    return f"the {noun}{of} came as an unwelcome surprise"


_NOUNS = {
    "charged": "charge", "billed": "bill", "fined": "fine", "invoiced": "invoice",
    "charge": "charge", "bill": "bill", "fine": "fine", "invoice": "invoice", "penalty": "penalty",
}  # fmt: skip
_COST = re.compile(
    r"you\s+(?:(?:were|have\s+been|had\s+been|got|are\s+being)\s+(?:also\s+)?(?P<deed>charged|billed|fined|invoiced)\b|(?:have\s+had|had|got|received|have\s+got)\s+an?\s+(?P<before>[£$€₹]\s?\d[\d,.]*\s+)?(?P<thing>charge|bill|fine|invoice|penalty)\b)"
    r"(?:.*?(?P<sum>[£$€₹]\s?\d[\d,.]*\d|[£$€₹]\s?\d|\d[\d,.]*\s+(?:euros?|pounds?|dollars?|rupees?|baht|kr|francs?|cedis|shillings?)))?",
    re.IGNORECASE,
)
_MISCOUNTED = re.compile(
    r"\b(?:twice|double|again|wrong\w*|three\s+times|(?:two|three|four|five|six)\s+(?=[£$€₹]))", re.IGNORECASE
)
"""What is no one price, or would be a slip."""


def _harm_told(brief: Brief) -> str:
    """The clause, as it is told.

    What the draft speaks of too comes first, then, with no thing to name, the best there is.
    What the draft says nothing of has to be beyond doubt, and what is only likely has to be in the draft
    and comes last: the plain apology does for all else.
    Where the fault is ours, what they say we did may be owned.
    """
    clauses, message = _clauses(brief), brief.situation.message
    told = [
        clause
        for clause in clauses
        if clause.kind == "harm" and clause.worth >= (0 if clause.shared else _beyond_doubt(clause))
    ]
    harms = [clause.text for clause in told]
    efforts = [clause.text for clause in clauses if clause.kind == "effort"]
    if brief.reading.fault == "ours" and not harms:
        harms = [
            clause.text for clause in clauses if clause.kind == "account" and not _HARMLESS.match(clause.text)
        ]
    if not harms:
        waits = [effort for effort in efforts if _WAITS.match(effort)]
        likely = [clause.text for clause in clauses if clause.kind == "likely" and clause.shared]
        return next(iter((*waits, *efforts, *likely)), "")
    first, effort = harms[0], efforts[0] if efforts else ""
    if effort and len(first.split()) <= _LONG and len(effort.split()) <= _LONG:
        return _both(first, effort)
    if not told:
        return first
    beside = [clause for clause in told[1:] if clause.shared or not hard_time(message)]
    more = next((clause for clause in beside if _go_together(told[0], clause)), None)
    return _in_order(told[0], more) if more else first


def _go_together(first: Clause, second: Clause) -> bool:
    """Whether a second harm may share the apology: theirs, beyond doubt, and of something that the first says nothing of."""
    both = f"{first.text} {second.text}"
    return (
        first.text != second.text
        and second.worth >= _WELL_WORTH
        and not _PAID.match(second.text)
        and (second.shared or not second.of_us)
        and len(both.split()) <= _BOTH
        and not _TWO_STATEMENTS.search(f"{first.text}; {second.text}")
        and not _words(first.text) & _words(second.text)
    )


def _in_order(first: Clause, second: Clause) -> str:
    """Two harms as one, in the order in which they were told."""
    return _both(*(clause.text for clause in sorted((first, second), key=lambda clause: clause.place)))


def _words(clause: str) -> set[str]:
    return {word[:5] for word in re.findall(r"[a-z]{3,}", clause) if word not in _IDLE}


_IDLE = frozenset(
    "the you your that was were has had have been not and for out off with from after again still when this there what which are for our".split()
)


def _beyond_doubt(clause: Clause) -> int:
    """What a clause has to be worth, in hundredths of a logit, to be said though the draft does not speak of it.

    Of seventeen between the bar and 70, in messages of the corpus, fifteen told of the trouble; the few words of
    "your door is green" tell less.
    """
    return 30 if len(clause.text.split()) > _FEW else 70


_FEW = 4
_PAID = re.compile(r"you were charged \S+ for\b")
"""What a thing cost is a trouble when nothing else is."""
_WELL_WORTH = 100
"""What a second harm has to be worth, in hundredths of a logit, to be said beside the first."""
_TWO_STATEMENTS = re.compile(
    r"\band\s+(?!(?:still|never|then|now|had|was|were|is|are|has|have|got|lost|missed|cut|broke|fell|went|came|left|took|don't|didn't|doesn't|won't|smells?|leaks?)\b|\w+ed\b)[^;]*\s(?:\w+n't|was|were|is|are|has|had|never|\w+ed)\b",
    re.IGNORECASE,
)
"""A clause of two already, each with a subject of its own; an "and" between things or deeds of one does no harm."""
_BOTH = 18
"""In words, how long two harms together may be: what is longer reads like their own complaint."""


def _both(first: str, second: str) -> str:
    """Two clauses as one; who is spoken to need not be named twice."""
    same = first.startswith("you ") and second.startswith("you ")
    return f"{first} and {second.removeprefix('you ') if same else f'that {second}'}"


_WAITS = re.compile(r"you\s+(?:have\s+been\s+waiting|had\s+to\s+wait|are\s+still\s+waiting)\b")
"""To have waited is a harm in itself, and says more than "the wait"."""
_HARMLESS = re.compile(
    r"(?:\S+\s+){0,3}?we\s+(?:\w+\s+)?(?:promised|approved|agreed|offered|assured|confirmed|told|said|asked|sold|gave)\b",
    re.IGNORECASE,
)
"""What harms by what came of it, not by itself: a promise is not what we are sorry for."""


@once
def _clauses(brief: Brief) -> tuple[Clause, ...]:
    """What can be said back, best first; a word that would be a promise from us ("the replacement broke") only where
    the draft has it."""
    draft = brief.situation.draft
    ours = {promise.kind for promise in find_promises(draft)}
    owned = brief.reading.fault in ("ours", "shared")
    told = (
        clause
        for clause in retell(brief.situation.message, draft)
        if (owned or not is_told_otherwise(clause.text, draft))
        and ours.issuperset(promise.kind for promise in find_promises(f"I am sorry that {clause.text}."))
    )
    doubt = 0 if owned else _DISPUTED
    return tuple(
        sorted(told, key=lambda clause: (ORDER.index(clause.kind), doubt * _is_theirs(clause) - clause.worth))
    )


def _is_theirs(clause: Clause) -> bool:
    """Whether it is what they say we did, and no act that a desk stands by: whether it was so is for the draft to say."""
    return clause.of_us and not _ON_THE_BOOKS.search(clause.text)


_DISPUTED = 60
"""What it counts against such a clause, beside one that is in no dispute."""
_ON_THE_BOOKS = re.compile(
    r"\b(?:charged|billed|fined|invoiced|debited|deducted|taken|kept|withheld|declined|refused|rejected|denied|turned\s+(?:down|away)|cancell?ed|closed"
    r"|suspended|blocked|locked|removed|moved|changed|rebooked|switched|substituted|estimated|valued|recalled|postponed|delayed|put\s+up|raised|towed|clamped|reported|marked|ended|stopped)\b"
)
"""What a desk does in the open: that it was done is in no dispute, only whether it was right."""


def _apology(brief: Brief, harm: str, *, owned: bool) -> str:
    wording, fault = brief.policy.apology, brief.reading.fault
    if harm:
        if fault in ("unknown", "not_ours") and _is_their_word(brief, harm):
            return wording.told.format(harm=harm)
        if fault == "ours" and (owned or _OWNED_IN_WORDS.search(brief.letter.body) or not _owns(brief, harm)):
            return wording.shared.format(harm=harm)
        return _by_fault(brief, harm)
    unnamed = {
        "ours": wording.ours_unnamed,
        "shared": wording.shared_unnamed,
        "unknown": wording.unknown_unnamed,
        "not_ours": wording.not_ours_unnamed,
    }
    return unnamed[fault]


def _owns(brief: Brief, harm: str) -> bool:
    """Whether what the draft owns up to may be this harm: a bite is not our mistake where a form was not handed over."""
    sentences = (brief.letter.of(span).replace("’", "'") for span in brief.letter.sentences)
    owned = [text for text in sentences if OURS.search(text) and not DENIES.search(text)]
    return not owned or any(_words(harm) & _words(text.lower()) for text in owned)


_OWNED_IN_WORDS = re.compile(r"\b(?:our|my)\s+(?:own\s+)?(?:mistake|fault|error)\b", re.IGNORECASE)
"""The draft says itself whose mistake it was; once is enough. Where it owns up to something beside this harm, that is for its own words, too."""


def _by_fault(brief: Brief, harm: str) -> str:
    wording = brief.policy.apology
    by_fault = {
        "ours": wording.ours,
        "shared": wording.shared,
        "unknown": wording.unknown,
        "not_ours": wording.not_ours,
    }
    return by_fault[brief.reading.fault].format(harm=harm)


def _is_their_word(brief: Brief, harm: str) -> bool:
    """Whether a harm is what they say we did, and no act that a desk stands by: to regret it outright would confirm it."""
    return any(_is_theirs(clause) for clause in _clauses(brief) if clause.text.removeprefix("you ") in harm)


def _circumstance(brief: Brief) -> tuple[str, str]:
    """One circumstance of theirs, as the end of an apology ("with your test on Friday", "when you work nights") and as a
    sentence of its own; "" where none is told.

    What they say *we* did is not repeated: it would be the accusation again.
    """
    message = brief.situation.message
    hard, child = hard_time(message), small_child(message)
    told = (clause.text for clause in _clauses(brief) if clause.kind == "circumstance")
    circumstance = next((text for text in told if not (hard or child) or weighs(text)), "")
    if child and not circumstance:
        return f"with {child} to look after", f"I know that you have {child} to look after."
    if not circumstance:
        return (_HARD, f"I know that this comes {_HARD}.") if hard else ("", "")
    set_down = _SET_DOWN.fullmatch(circumstance)
    ends = f"with {set_down['what'].rstrip()} {set_down['where']}" if set_down else f"when {circumstance}"
    return ends, f"I know that {circumstance}."


_HARD = "at what is already a hard time for you"
_SET_DOWN = re.compile(
    r"(?P<what>(?:your|the)\s+(?:(?!\b(?:is|are)\b)[\w'-]+\s+){1,3}?)(?:is|are)\s+(?P<where>(?:in|on|at|due|tomorrow|today|tonight|this|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b.*)",
    re.IGNORECASE,
)
"""Who or what is where, or when."""


def _with(apology: str, ends: str, alone: str) -> tuple[str, str]:
    """The apology with a circumstance at the end of its first sentence; where that is long or has two parts already, the
    apology as it is and the circumstance as a sentence."""
    first = _FIRST.match(apology)
    if first and not _FULL.search(first["said"]) and len(f"{first['said']} {ends}".split()) <= _ROOM:
        return f"{first['said']}, {ends}{apology[first.end('said') :]}", ""
    return apology, alone


_FIRST = re.compile(r"(?P<said>I am (?:very )?sorry\b.+?)\.(?=\s|$)")
_FULL = re.compile(r";|\band\s+(?:that|for)\b")
_ROOM = 26
"""Words of an apology that is still said in one breath."""
