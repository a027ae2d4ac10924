"""The opening that the offline engine writes itself: apology and acknowledgement, in the agent's voice. Few, short, licensed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from rewriter.brief import Brief
from rewriter.engines.harms import clauses_of, is_likely_denied, is_their_word, words_in
from rewriter.engines.tidying import in_haste
from rewriter.retelling import hard_time, is_bereaved, loss_of, small_child, touches_the_loss, weighs
from rewriter.retelling.denial import thing_in
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
    """How the agent speaks, as the draft shows it; who types in haste is taken to contract."""

    contracts: bool
    plural: bool

    @classmethod
    def of(cls, draft: str) -> Voice:
        plain = draft.replace("’", "'")
        return cls(
            contracts=in_haste(plain) or _CONTRACTS.search(plain) is not None,
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


def opening(brief: Brief, detail: Detail, harm: str, *, owned: bool = False) -> tuple[str, str]:
    """The apology and the acknowledgement; the latter may be "".

    The apology is for `harm`, a clause such as `harm_of` gives, and worded by fault (P2); for the trouble with a thing where
    answers often deny such a harm, and plainly where the draft's own words for what is `owned` follow; whom the customer has
    lost comes before it. One circumstance of theirs (P4), when there is one to say, ends it or is the acknowledgement.
    """
    voice = Voice.of(brief.situation.draft)
    apology = _apology(brief, harm, owned=owned)
    if loss := _loss(brief):
        beside = (
            "" if is_their_word(brief, harm) else touches_the_loss(harm, loss_of(brief.situation.message))
        )
        wording = brief.policy.apology
        apology = (wording.loss_beside if beside else wording.loss).format(loss=loss, harm=beside)
        return voice.speak(apology), ""
    ends, alone = _circumstance(brief) if detail == "specific" and not weighs(harm) else ("", "")
    apology, said = _with(apology, ends, alone)
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


def _apology(brief: Brief, harm: str, *, owned: bool) -> str:
    wording, fault = brief.policy.apology, brief.reading.fault
    doubted = fault in ("unknown", "not_ours") and not owned and is_likely_denied(brief, harm)
    if doubted and (thing := thing_in(harm)):
        return wording.about.format(thing=thing)
    if harm and not doubted:
        if fault in ("unknown", "not_ours") and is_their_word(brief, harm):
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
    return not owned or any(words_in(harm) & words_in(text.lower()) for text in owned)


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


def _circumstance(brief: Brief) -> tuple[str, str]:
    """One circumstance of theirs, as the end of an apology ("with your test on Friday"), "" where it cannot be one ("you work
    nights"), and as a sentence of its own; both "" where none is told.

    What they say *we* did is not repeated: it would be the accusation again.
    """
    message = brief.situation.message
    hard, child = hard_time(message), small_child(message)
    told = (clause.text for clause in clauses_of(brief) if clause.kind == "circumstance")
    circumstance = next((text for text in told if not (hard or child) or weighs(text)), "")
    if child and not circumstance:
        return f"with {child} to look after", f"I understand that you have {child} to look after."
    if not circumstance:
        return (_HARD, f"I know that this comes {_HARD}.") if hard else ("", "")
    set_down = _SET_DOWN.fullmatch(circumstance)
    ends = f"with {set_down['what'].rstrip()} {set_down['where']}" if set_down else ""
    return ends, f"I understand that {circumstance}."


_HARD = "at what is already a hard time for you"
_SET_DOWN = re.compile(
    r"(?P<what>(?:your|the)\s+(?:(?!\b(?:is|are)\b)[\w'-]+\s+){1,3}?)(?:is|are)\s+(?P<where>(?:in|on|at|due|tomorrow|today|tonight|this|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b.*)",
    re.IGNORECASE,
)
"""Who or what is where, or when."""


def _with(apology: str, ends: str, alone: str) -> tuple[str, str]:
    """The apology with a circumstance at the end of its first sentence; where that is long or has two parts already, or the
    circumstance `ends` none, the apology as it is and the circumstance as a sentence."""
    first = _FIRST.match(apology) if ends else None
    if first and not _FULL.search(first["said"]) and len(f"{first['said']} {ends}".split()) <= _ROOM:
        return f"{first['said']}, {ends}{apology[first.end('said') :]}", ""
    return apology, alone


_FIRST = re.compile(r"(?P<said>I am (?:very )?sorry\b.+?)\.(?=\s|$)")
_FULL = re.compile(r";|\band\s+(?:that|for)\b")
_ROOM = 26
"""Words of an apology that is still said in one breath."""
