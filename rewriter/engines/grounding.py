"""Cuts from a model's reply the sentences that stem from nothing we were given, before anybody judges it.

A model that was talked into something writes about that thing: its sentences share no words
with the draft. A good rewrite says the draft again, so nearly all of its words come from
there or from the plain vocabulary of letters.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property

from guardrails.sentences import sentences
from rewriter.apologies import find_apologies
from rewriter.brief import Brief
from rewriter.prompts import load_prompts
from rewriter.refusals import stems
from rewriter.values import Role

_LETTERS = frozenset(
    stems(
        """
        I am sorry apologise apology regret understand see know hear thank thanks please help helpful answer reply
        write written wrote call ring phone email e-mail message letter note send sent receive received get got give
        given let tell told ask asked question explain explained check checked look looked find found keep kept make
        made take taken come back go went put set start stop begin end finish open close choose choice prefer option
        ways way need want would like hope wish happy glad free able can could will may might next step follow update
        follow-up confirm confirmed date time day today tomorrow week moment once when while until before after soon
        early late later first second last then now here there where what which who how why because reason so also
        again still already always never yes no not right wrong clear plain plainly honest straight fact facts true
        matter problem trouble issue thing things situation case point part side end hand place person people
        somebody anyone anything everything nothing something else other another both either each every own directly
        reach contact touch stand stands position decision decide decided rule policy terms line limit change
        changed different same possible offer do done did doing work working try tried use used mean means
        important worry worried worrying difficult hard frustrating frustration upsetting stressful annoying unsettling
        tiring long short wait waiting waited patience experience feel felt sound believe expect expected mistake fault
        error cause caused happen happened happening read raise raised report reported record details information
        insult insults civil civilly respect respectfully team colleague manager customer account order service one two
        three both bring brought meanwhile instead however though although if unless whether about above below
        """
    )
)
"""What any letter may say without having it from the draft."""

_ENOUGH = 0.5
"""The share of a sentence's words that must come from the draft, the house or the vocabulary of letters."""
_SHORT = 2
"""Sentences of at most this many words of substance are turns of phrase; one known word will do."""
_COPIED = 5
_COPIED_AS_OURS = 4
"""So many words in a row that only the customer wrote are a copy: more are let pass where we say back their issue."""


@dataclass(frozen=True)
class Ground:
    """What a reply to one situation may be made of. `planned` holds sentences of our own for it."""

    brief: Brief
    planned: str = ""

    def keep(self, role: Role, text: str) -> tuple[str, int]:
        """The text without its groundless sentences, and how many were cut."""
        spans = sentences(text)
        cut = [span for span in spans if not self._holds(role, text[span.start : span.end])]
        for span in reversed(cut):
            text = text[: span.start] + text[span.end :]
        return re.sub(r"[ \t]{2,}", " ", text).strip(), len(cut)

    def _holds(self, role: Role, sentence: str) -> bool:
        words = set(stems(sentence))
        if self._recites(sentence):
            return False
        if role == "apology" and find_apologies(sentence):
            return True
        listening = role in ("apology", "acknowledgement")
        if self._copies(sentence, _COPIED if listening else _COPIED_AS_OURS):
            return False
        if len(words) <= _SHORT:
            return not words or bool(words & self._ours)
        theirs = self._customers if listening else frozenset()
        return len(words & (self._ours | theirs)) >= _ENOUGH * len(words)

    def _recites(self, sentence: str) -> bool:
        """Whether the sentence is out of our own instructions: small models hand the example back."""
        recited = _runs(sentence, _COPIED) & _instructed()
        return bool(recited and recited - _runs(self._lent, _COPIED))

    def _copies(self, sentence: str, length: int) -> bool:
        copied = _runs(sentence, length) & _runs(self._said, length)
        return bool(copied - _runs(self._lent, length) - _runs(self.brief.reading.issue, length))

    @cached_property
    def _lent(self) -> str:
        brief, policy = self.brief, self.brief.policy
        lent = [
            brief.letter.body,
            policy.parting,
            *policy.apology.model_dump().values(),
            *(item.wording for item in policy.licensed),
            *(item.action for item in brief.follow_up.items),
            *(turn.text for turn in brief.situation.thread if turn.sender == "agent"),
            brief.reading.concern,
            self.planned,
        ]
        return "\n".join(lent)

    @cached_property
    def _ours(self) -> frozenset[str]:
        return _LETTERS | frozenset(stems(self._lent))

    @cached_property
    def _said(self) -> str:
        """What came from outside: message, thread, and the thread that is quoted beneath the draft."""
        situation = self.brief.situation
        said = [turn.text for turn in situation.thread if turn.sender == "customer"]
        return "\n".join((situation.message, *said, self.brief.letter.quoted))

    @cached_property
    def _customers(self) -> frozenset[str]:
        return frozenset(stems(self._said))


@cache
def instructions() -> str:
    """What every model is told before its situation."""
    prompts = load_prompts()
    return "\n".join(prompts[name].render(nonce="", data={})[0] for name in ("rewrite", "opening"))


@cache
def _instructed() -> frozenset[tuple[str, ...]]:
    return _runs(instructions(), _COPIED)


def _runs(text: str, length: int) -> frozenset[tuple[str, ...]]:
    words = re.findall(r"\w+", text.casefold())
    return frozenset(tuple(words[at : at + length]) for at in range(len(words) - length + 1))
