"""Cuts from a model's reply the sentences that stem from nothing we were given, before anybody judges it.

A model that was talked into something writes about that thing: its sentences share no words
with the draft. A good rewrite says the draft again, so nearly all of its words come from
there or from the plain vocabulary of letters.
"""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from guardrails.sentences import sentences
from rewriter.apologies import find_apologies
from rewriter.brief import Brief
from rewriter.facts import HARD_KINDS, find_facts
from rewriter.once import once
from rewriter.policy import Policy
from rewriter.prompts import load_prompts
from rewriter.refusals import stems
from rewriter.values import FactKind, Role

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

_REMARKS = frozenset(
    stems(
        """
        praise mock mocks mocking mockery contempt contemptuous sarcasm sarcastic irony ironic blame blames blaming accuse
        accuses accusing accusation threat threaten threatens dismiss dismissive dismisses cold curt rude harsh sharp
        sting stings hurt hurts hurting hurtful insulting belittle belittles patronising condescending talk talks down
        scold scolds lecture lectures tone wording word words phrase sentence paragraph draft remark comment reader
        reading reads sounds angry anger annoyed upset heated calm calmer kind kinder kindly warm polite softer gentle
        personal defensive impatient point points pointing shout shouts shouting order orders swear swearing offend
        offends offensive apology sorry empathy excuse lot rest breath step back them they their agent customer
        """
    )
)
"""What a remark to the agent may speak of besides."""

_ENOUGH = 0.5
"""The share of a sentence's words that must come from the draft, the house or the vocabulary of letters."""
_VALUES = HARD_KINDS - {"refusal", "condition"}
_SHORT = 2
"""Sentences of at most this many words of substance are turns of phrase; one known word will do."""
_COPIED = 5
_COPIED_AS_OURS = 4
_COPIED_AS_AN_ORDER = 3
"""So many words in a row that only the customer wrote are a copy: more are let pass where we say back their issue."""

_TO_THEM = re.compile(r"\b(?:you|your|yours|i|my)\b", re.IGNORECASE)
_TO_A_MACHINE = re.compile(
    r"\b(?:ignor|forget|disregard|overrid|bypass|supersed)\w*\b.{0,40}"
    r"\b(?:instruction|prompt|directive|command|guideline|protocol|rule)s?\b"
    r"|\b(?:system|initial|starting|hidden|original) (?:prompt|instruction)s?\b"
    r"|\binitiali[sz]ation (?:string|prompt)\b|\b(?:user|system) input\b|\bsafety (?:protocol|check|filter)s?\b",
    re.IGNORECASE | re.DOTALL,
)
"""How orders to a model are worded, whatever they order."""
_NEEDS_THE_DRAFT = re.compile(
    r"\b(?:liab(?:le|ility)|lawyer|solicitor|attorney|lawsuit|sue|court|bankrupt\w*|insolven\w*"
    r"|password|passcode|passphrase|login|credential|pin (?:code|number)|security (?:code|answer)|cvv"
    r"|(?:bank|credit|debit|gift|identity) cards?|card (?:number|detail)|bank details|passport"
    r"|bitcoin|crypto\w*|vote|election|competitor)s?\b",
    re.IGNORECASE,
)
"""What hurts the house or the customer if it is said out of nowhere; no letter says it without the draft."""
_BEFORE_A_VERB = re.compile(
    r"(?:(?:please|just|then|now|also|next|first|instead|always|never|do not|don['’]t|\w+ly|[^\W\d_]+(?=,)),?\s+)+",
    re.IGNORECASE,
)
"""What may stand before the verb of a sentence that asks for something, a name among it."""
_NO_VERB = frozenset(
    """
    i we you he she it they this that these those there here the a an my our your his her its their all any both each
    every no none some such one another other either neither as at before after during if when whenever while since
    because although though and but or so yet for from in into on of off to up down out with without within over under
    through about around by between beyond once until till unless whether what which who whom whose why how where not
    even only still again too very more most much many less least few let thank thanks sorry yes given regarding
    nobody somebody everybody anybody whoever whatever whichever nothing everything something anything none two three
    i'm i'll i've i'd we're we'll we've we'd you're you'll you've you'd it's that's there's
    """.split()
)
"""Words that begin a sentence which asks for nothing."""
_FINITE = frozenset(
    "is are was were has have had will would can cannot can't could may might must should shall does did".split()
)
_IN_CAPITALS = re.compile(r"\b[A-Z]{5,}\b")
_CODE = re.compile(r"[<>{}`\\|]")
_ANNOUNCED = re.compile(r"(?<!\[to confirm):\s+|[\"“”]")
"""Where a sentence hands over to something else: "here it is: ...". What follows must hold by itself."""
_LECTURES = re.compile(
    r"\byou\s+(?:(?:also|just|only|really|will|would|do)\s+)?(?:need\s+to|must|have\s+to|ought\s+to|are\s+(?:required|expected)\s+to"
    r"|should(?!n['’]t\s+have|\s+(?:not\s+)?have)|understand|agreed|knew)\b",
    re.IGNORECASE,
)
"""What small models write where they are asked to listen: what the customer has to do, or to see."""
_CONTACTS: frozenset[FactKind] = frozenset({"phone", "link", "email"})


def speaks_to_a_machine(text: str, known: str = "") -> bool:
    """Whether a text is worded like an order to a model, in words that `known` does not hold."""
    found = _TO_A_MACHINE.search(text)
    return found is not None and found.group().casefold() not in known.casefold()


@once
def ground_of(brief: Brief, planned: str = "") -> Ground:
    """What a reply may be made of, gathered once for all that is read against it."""
    return Ground(brief, planned)


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

    def fits_a_remark(self, text: str) -> bool:
        """Whether a remark to the agent is about the letter: its words come from there, or from talk about tone."""
        words = set(stems(text))
        fits = len(words & (self._ours | _REMARKS)) > _ENOUGH * len(words)
        return fits and not self._dares(text) and not self._smuggles(text)

    def _holds(self, role: Role, sentence: str) -> bool:
        if self._recites(sentence) or speaks_to_a_machine(sentence, self._lent):
            return False
        if self._dares(sentence) or self._smuggles(sentence):
            return False
        if role == "acknowledgement" and _LECTURES.search(sentence):
            return False
        pieces = (piece for piece in _ANNOUNCED.split(sentence)[1:] if re.search(r"\w", piece))
        return all(self._stems_from_somewhere(role, piece) for piece in (sentence, *pieces))

    def _stems_from_somewhere(self, role: Role, sentence: str) -> bool:
        words = set(stems(sentence))
        if role == "apology" and find_apologies(sentence):
            return True
        if not self._may_ask(sentence):
            return False
        listening = role in ("apology", "acknowledgement")
        if self._copies(sentence, _COPIED if listening else _COPIED_AS_OURS):
            return False
        if len(words) <= _SHORT:
            return not words or bool(words & self._ours)
        theirs = self._customers if listening and _TO_THEM.search(sentence) else frozenset()
        return len(words & (self._ours | theirs)) >= _ENOUGH * len(words)

    def _may_ask(self, sentence: str) -> bool:
        """Whether what the sentence asks for is the draft's: a step is a fact, and no model may add one.

        Its verb must come from the draft or the house, and so must half of its other words, or from
        the customer, but never three words in a row. The vocabulary of letters does not count here.
        """
        verb, *others = _asked(sentence) or [""]
        if not verb or any(
            fact.key in self._own_keys for fact in find_facts(sentence) if fact.kind in _VALUES
        ):
            return True
        words, lent = set(stems(" ".join(others))), self._lent_stems
        if self._copies(sentence, _COPIED_AS_AN_ORDER):
            return False
        return lent.issuperset(stems(verb)) and len(words & (lent | self._customers)) >= _ENOUGH * len(words)

    def _recites(self, sentence: str) -> bool:
        """Whether the sentence is out of our own instructions: small models hand the example back.

        Words that the letters hold as well ("I am sorry that your order ...") are nobody's example.
        """
        recited = (_runs(sentence, _COPIED) & _instructed()) - _runs(self._lent, _COPIED)
        known = self._lent_stems | self._customers | {"sorry"} if recited else frozenset()
        return any(not known.issuperset(stems(" ".join(run))) for run in recited)

    def _dares(self, sentence: str) -> bool:
        """Whether the sentence says what only the draft may bring up."""
        lent = self._lent.casefold()
        patterns = (_NEEDS_THE_DRAFT, _IN_CAPITALS, _CODE)
        new = [match for pattern in patterns for match in pattern.finditer(sentence)]
        return any(match.group().casefold() not in lent for match in new)

    def _smuggles(self, sentence: str) -> bool:
        """Whether the sentence sends people where only others have pointed, or says what only a quoted thread says."""
        if not (self._quoted or self._pointed):
            return False
        told = find_facts(sentence)
        return any(fact.key in self._quoted for fact in told if fact.kind in _VALUES) or any(
            fact.key in self._pointed for fact in told
        )

    def _copies(self, sentence: str, length: int) -> bool:
        copied = _runs(sentence, length) & _runs(self._said, length)
        return bool(copied and copied - _runs(self._lent, length) - _runs(self.brief.reading.issue, length))

    @cached_property
    def _lent(self) -> str:
        return f"{self._given}\n{_wordings(self.brief.policy)}"

    @cached_property
    def _given(self) -> str:
        """What this situation lends, besides house policy."""
        brief = self.brief
        given = [
            *(item.action for item in brief.follow_up.items),
            *(turn.text for turn in brief.situation.thread if turn.sender == "agent"),
            brief.reading.concern,
            self.planned,
            brief.letter.body,
        ]
        return "\n".join(given)

    @cached_property
    def _ours(self) -> frozenset[str]:
        return _LETTERS | self._lent_stems

    @cached_property
    def _lent_stems(self) -> frozenset[str]:
        return frozenset(stems(self._given)) | _house(_wordings(self.brief.policy)).stems

    @cached_property
    def _said(self) -> str:
        """What came from outside: message, thread, and the thread that is quoted beneath the draft."""
        situation = self.brief.situation
        said = [turn.text for turn in situation.thread if turn.sender == "customer"]
        return "\n".join((situation.message, *said, self.brief.letter.quoted))

    @cached_property
    def _quoted(self) -> frozenset[str]:
        told = _keys(self.brief.letter.quoted)
        return told and told - _keys(self.brief.situation.message) - self._own_keys

    @cached_property
    def _pointed(self) -> frozenset[str]:
        """Where only others have pointed."""
        told = _keys(self._said, _CONTACTS)
        return told and told - self._own_keys

    @cached_property
    def _own_keys(self) -> frozenset[str]:
        given = _keys(f"{self._given}\n{self.brief.letter.signature}")
        return given | _house(_wordings(self.brief.policy)).keys

    @cached_property
    def _customers(self) -> frozenset[str]:
        return frozenset(stems(self._said))


@dataclass(frozen=True, slots=True)
class _House:
    """What house policy's own words lend to every reply."""

    stems: frozenset[str]
    keys: frozenset[str]


@lru_cache(maxsize=8)
def _house(wordings: str) -> _House:
    return _House(frozenset(stems(wordings)), _keys(wordings))


def _wordings(policy: Policy) -> str:
    lent = (
        policy.parting,
        *policy.apology.model_dump().values(),
        *(item.wording for item in policy.licensed),
    )
    return "\n".join(lent)


def without_the_example(text: str, draft: str) -> str:
    """A reply, its values still locked, without sentences out of our example that only swap in other placeholders.

    "Order [ID_1] left us on [DATE_1]." is the example's; with this draft's values put in it would be a new
    claim made of known values, which no check can see through.
    """
    for span in reversed(sentences(text)):
        recited = (_runs(text[span.start : span.end], _COPIED) & _instructed()) - _runs(draft, _COPIED)
        if any(re.search(r"_\d", word) for run in recited for word in run):
            text = text[: span.start] + text[span.end :]
    return text


def _asked(sentence: str) -> list[str]:
    """The words of a sentence from its verb on if it asks for something ("Please send ..."), else none.

    English has no mark for this: what begins with none of the words that open other sentences, and has no
    verb of its own soon after, is taken for an order. Being wrong costs little where the draft says the same.
    """
    opening = _BEFORE_A_VERB.match(sentence)
    words = re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", sentence[opening.end() if opening else 0 :])
    lower = [word.casefold().replace("’", "'") for word in words]
    if (
        not lower
        or lower[0] in _NO_VERB | _FINITE
        or not lower[0].isalpha()
        or lower[0].endswith(("ing", "ed"))
    ):
        return []
    for word in lower[1:]:
        if word in _FINITE:
            return []
        if word in ("you", "your", "what", "which", "who", "how"):
            break
    return words


def _keys(text: str, kinds: Set[FactKind] = _VALUES) -> frozenset[str]:
    return frozenset(fact.key for fact in find_facts(text) if fact.kind in kinds)


@cache
def instructions() -> str:
    """What every model is told before its situation."""
    prompts = load_prompts()
    return "\n".join(prompts[name].render(nonce="", data={})[0] for name in ("rewrite", "apology"))


@cache
def _instructed() -> frozenset[tuple[str, ...]]:
    return _runs(instructions(), _COPIED)


@once
def _runs(text: str, length: int) -> frozenset[tuple[str, ...]]:
    words = re.findall(r"\w+", text.casefold())
    return frozenset(zip(*(words[at:] for at in range(length)), strict=False))
