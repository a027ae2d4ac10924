"""The sentences that the offline engine writes itself: apology, acknowledgement, follow-up. Few, short, licensed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from rewriter.brief import Brief
from rewriter.commitments import closes
from rewriter.engines.stances import holds, parts, stance_words
from rewriter.once import once
from rewriter.refusals import find_refusals, sentences_of
from rewriter.retelling import Clause, retell, topic, troubles
from rewriter.signs import DENIES, OURS
from rewriter.values import Commitment, Fault

Detail = Literal["specific", "plain"]
"""Whether the harm is named, in the customer's clauses or by its thing, or not at all."""

_CONTRACTS = re.compile(
    r"\b(?:i'm|we're|i've|we've|i'll|we'll|can't|don't|won't|isn't|it's|doesn't|didn't|you're|you've|that's)\b",
    re.IGNORECASE,
)
_SAYS_I = re.compile(r"\bI\b|\bi(?:'m|'ll|'ve)?\b|\b(?:my|me)\b")
_SAYS_WE = re.compile(r"\b(?:we|our|us)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Voice:
    """How the agent speaks, as the draft shows it; who writes without capitals is taken to contract."""

    contracts: bool
    plural: bool

    @classmethod
    def of(cls, draft: str) -> Voice:
        plain = draft.replace("’", "'")
        chatty = not re.search(r"(?:^|[.!?]\s+|\n)[A-Z]", plain)
        return cls(
            contracts=chatty or _CONTRACTS.search(plain) is not None,
            plural=_SAYS_WE.search(plain) is not None and _SAYS_I.search(plain) is None,
        )

    def speak(self, sentence: str) -> str:
        """A sentence written with "I" and without contractions, as this agent would say it."""
        return _FIRST_PERSON.sub(self._said, sentence)

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


# --- the opening -------------------------------------------------------------------------

_LONG = 13
"""Two clauses of at most this many words each may share the apology."""


def opening(brief: Brief, detail: Detail, harm: str) -> tuple[str, str]:
    """The apology and the acknowledgement; the latter may be "".

    The apology is for `harm`, a clause such as `harm_of` gives, and worded by fault (P2);
    the acknowledgement says back one circumstance of theirs (P4), when there is one to say.
    """
    voice = Voice.of(brief.situation.draft)
    clauses = _clauses(brief) if detail == "specific" else ()
    return voice.speak(_apology(brief, detail, harm)), voice.speak(_acknowledgement(clauses))


@once
def harm_of(brief: Brief) -> str:
    """What to be sorry for in the customer's own terms, as a clause to them; "" where none fits.

    What the draft speaks of too comes first, then, with no thing to name, the best there is.
    Where the fault is ours, what they say we did may be owned.
    """
    clauses = _clauses(brief)
    harms = [clause.text for clause in clauses if clause.kind == "harm"]
    efforts = [clause.text for clause in clauses if clause.kind == "effort"]
    if brief.reading.fault == "ours" and not harms:
        harms = [
            clause.text for clause in clauses if clause.kind == "account" and not _HARMLESS.match(clause.text)
        ]
    if not harms:
        waits = [effort for effort in efforts if _WAITS.match(effort)]
        rest = [] if _troubles(brief) or _thing(brief) else efforts
        return next(iter((*waits, *rest)), "")
    first, effort = harms[0], efforts[0] if efforts else ""
    if effort and len(first.split()) <= _LONG and len(effort.split()) <= _LONG:
        return f"{first} and that {effort}"
    return first


_WAITS = re.compile(r"you\s+(?:have\s+been\s+waiting|had\s+to\s+wait|are\s+still\s+waiting)\b")
"""To have waited is a harm in itself, and says more than "the wait"."""
_HARMLESS = re.compile(
    r"(?:\S+\s+){0,3}?we\s+(?:\w+\s+)?(?:promised|approved|agreed|offered|assured|confirmed|told|said|asked|sold|gave)\b",
    re.IGNORECASE,
)
"""What harms by what came of it, not by itself: a promise is not what we are sorry for."""


def can_be_named(brief: Brief) -> bool:
    """Whether there is something to be sorry for that has a name, so that the regret need not be general."""
    return bool(harm_of(brief) or _troubles(brief))


def _clauses(brief: Brief) -> tuple[Clause, ...]:
    return retell(brief.situation.message, brief.situation.draft)


def _troubles(brief: Brief) -> tuple[str, ...]:
    return troubles(brief.situation.message, brief.situation.draft)


def _thing(brief: Brief) -> str:
    return topic(brief.situation.message, brief.situation.draft)


_PLAIN_START = re.compile(
    r"(?:we|our|the|my|one of (?:us|our)|nobody (?:here|on our side)|somebody here|your)\b", re.IGNORECASE
)
_VAGUE = re.compile(
    r"\b(?:it|this|that|they|them|so)\b|[;:()\n]|\b(?:our|my)\s+(?:mistake|fault|error)\b", re.IGNORECASE
)


_SAYS_WHAT = re.compile(
    r"(?:we|nobody|somebody|one of)\b|(?:our|my|the|your)\b(?:(?!\byou\b)[^,]){1,50}?\b(?:was|were|is|are|has|had|got|went|wasn't|weren't|missed|failed|lost|forgot|sent|put|took|left|did|didn't|should|mixed|dropped|broke)\b",
    re.IGNORECASE,
)
"""A subject and its verb, in that order; "the form you did give us" is no clause to be sorry for."""


def admitted(sentence: str) -> str:
    """A short sentence that owns up to one clear thing, as a clause; "" where it is anything else."""
    clause = sentence.strip().rstrip(".!")
    plain = clause.replace("’", "'")
    clear = (
        _PLAIN_START.match(plain)
        and _SAYS_WHAT.match(plain)
        and OURS.search(plain)
        and not DENIES.search(plain)
        and not _VAGUE.search(plain)
    )
    if not clear or not 4 <= len(clause.split()) <= 16 or any(find_refusals(plain)):
        return ""
    return clause[0].lower() + clause[1:]


def _apology(brief: Brief, detail: Detail, harm: str) -> str:
    wording, fault = brief.policy.apology, brief.reading.fault
    if harm:
        named = {
            "ours": wording.ours,
            "shared": wording.shared,
            "unknown": wording.unknown,
            "not_ours": wording.not_ours,
        }
        return named[fault].format(harm=harm)
    if detail == "specific" and (told := _troubles(brief)):
        return wording.trouble.format(trouble=" and ".join(told))
    if detail == "specific" and (thing := _thing(brief)):
        return wording.about.format(topic=thing)
    unnamed = {
        "ours": wording.ours_unnamed,
        "shared": wording.shared_unnamed,
        "unknown": wording.unknown_unnamed,
        "not_ours": wording.not_ours_unnamed,
    }
    return unnamed[fault]


def _acknowledgement(clauses: Sequence[Clause]) -> str:
    """One circumstance of theirs, said back. What they say *we* did is not repeated: it would be the accusation again."""
    circumstance = next((clause.text for clause in clauses if clause.kind == "circumstance"), "")
    return f"I understand that {circumstance}." if circumstance else ""


# --- the follow-up -----------------------------------------------------------------------

TO_CONFIRM = "[to confirm: date]"
_NEXT_STEPS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(signs, re.IGNORECASE), sentence)
    for signs, sentence in (
        (
            r"\byour\s+choice\b|\bchoose\s+(?:one|between|either)\b|\btwo\s+(?:ways|options)\b|\bwhich(?:ever)?\s+(?:option|suits|you\s+prefer)\b",
            "Let me know which suits you best.",
        ),
        (
            r"\b(?:is|are)\s+with\s+(?:our|the)\b|\bon\s+(?:its|the|their)\s+way\b|\b(?:looking\s+into|investigat\w+|being\s+(?:looked|checked|repaired|processed|reviewed)|in\s+progress|under\s+review|no\s+date\s+for|waiting\s+(?:for|on)|on\s+hold|raised|logged|engineers?\s+(?:is|are)\s+(?:on|at|out|there|working|looking))\b",
            "I will write to you with an update{about} by {when}.",
        ),
    )
)
"""What the draft leaves open, most pressing first, and the commitment that fits it."""
_ENDS_IT = re.compile(
    r"\b(?:i|we)(?:\s+(?:do|will|shall)\s+not|\s+won't|\s+don't)\s+(?:\w+\s+){0,2}?(?:answer|reply|respond|correspond)"
    r"|\bno\s+further\s+(?:mails?|e-?mails?|letters?|correspondence|replies)|\b(?:this|that)\s+is\s+(?:my|our)\s+(?:final|last)\b",
    re.IGNORECASE,
)
"""The draft ends the correspondence: to offer another letter would take that back (P15)."""
_LAST = 2
"""In how many of the draft's last sentences its own next step may stand."""
_OPEN_DOOR: dict[Fault, str] = {
    "ours": "If anything is still not right, {way}.",
    "shared": "If anything is still not right, {way}.",
    "unknown": "If anything in this is unclear, {way}.",
    "not_ours": "If you have a question about any of this, {way}.",
}
"""How a letter ends that says nothing of what comes next: where to turn, and with what."""


def follow_up_sentences(brief: Brief, body: str, *, closed: bool = False) -> str:
    """The closing commitment (P17), as one short paragraph, "" where the draft's own close says it all.

    Only what draft, agent or policy licenses; a missing value shows as `[to confirm: ...]`.
    Where the letter is `closed` already, only what the agent has promised besides is said.
    """
    voice = Voice.of(brief.situation.draft)
    items = brief.follow_up.items
    sentences = [_given(item, brief) for item in items if item.source == "agent"]
    if said := stance_words(brief, body):
        sentences.append(said)
    if closed or parts(brief) or _ENDS_IT.search(body):
        return " ".join(voice.speak(sentence) for sentence in sentences)
    spans = sentences_of(body)[-_LAST:]
    last = body[spans[0].start :] if spans else ""
    step = _next_step(brief, body) if any(item.source == "policy" for item in items) else ""
    ways = _ways(brief)
    if step or sentences or closes(last):
        reach = f"You can {_spoken_ways(ways)}." if ways else ""
        return " ".join(voice.speak(sentence) for sentence in (*sentences, step, reach) if sentence)
    door = _OPEN_DOOR["not_ours" if holds(brief) else brief.reading.fault]
    return voice.speak(door.format(way=_way(ways, voice)))


def _way(ways: Sequence[str], voice: Voice) -> str:
    """How to get in touch, as an invitation."""
    if ways:
        return ("" if voice.contracts else "please ") + _spoken_ways(ways)
    return "just reply to me here" if voice.contracts else "please reply to me here"


_WILL = re.compile(
    r"^(?:(?:i|we)(?:'ll|’ll|\s+will|\s+shall)|(?:i|we)(?:'m|’m|\s+am|'re|’re|\s+are)\s+going\s+to|to)\s+",
    re.IGNORECASE,
)


def _given(item: Commitment, brief: Brief) -> str:
    owner = "I" if _is_agent(item.owner, brief) else item.owner or "we"
    action = _WILL.sub("", item.action.strip().rstrip("."))
    action = action[0].lower() + action[1:] if action[1:2].islower() else action
    channel = f" by {item.channel}" if item.channel and item.channel.lower() not in action.lower() else ""
    sentence = f"{owner} will {action}{channel} by {spoken(item.due) if item.due else TO_CONFIRM}."
    return sentence[0].upper() + sentence[1:]


def _is_agent(owner: str | None, brief: Brief) -> bool:
    """Whether an owner is who signs the letter, by the agent's name or by the signature."""
    if not owner:
        return False
    signed = (brief.situation.agent.name, brief.letter.signature.split("\n")[0])
    return any(name and (owner == name or owner in name.split()) for name in signed)


def _spoken_ways(ways: Sequence[str]) -> str:
    return " or ".join(f"{'call' if way.startswith('on ') else 'write to'} me {way}" for way in ways)


def _next_step(brief: Brief, body: str) -> str:
    """The commitment that fits what the letter leaves open, "" where it leaves nothing so."""
    reference = brief.follow_up.reference
    about = f" on {reference}" if reference and re.search(r"\d", reference) else ""
    sentence = next((words for signs, words in _NEXT_STEPS if signs.search(body)), "")
    return sentence.format(when=TO_CONFIRM, about=about)


def _ways(brief: Brief) -> list[str]:
    """Where to turn: the agent's own number and address, as far as they stand nowhere in the letter yet."""
    agent, letter = brief.situation.agent, brief.letter.text
    ways = []
    if agent.phone and _digits(agent.phone) not in _digits(letter):
        ways.append(f"on {agent.phone}")
    if agent.email and agent.email.lower() not in letter.lower():
        ways.append(f"at {agent.email}")
    return ways


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def spoken(due: date) -> str:
    """A due date as a letter says it: "Thursday 26 November", with the time when there is one."""
    words = f"{due:%A} {due.day} {due:%B}"
    return f"{words}, {due:%H:%M}" if isinstance(due, datetime) else words
