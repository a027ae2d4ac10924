"""The sentences that the offline engine writes itself: apology, acknowledgement, follow-up. Few, short, licensed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from rewriter.brief import Brief
from rewriter.retelling import Clause, retell, topic
from rewriter.values import Commitment

Detail = Literal["specific", "topic", "plain"]
"""How concretely the harm is named: in the customer's clauses, by its thing, or not at all."""

_CONTRACTS = re.compile(
    r"\b(?:i'm|we're|i've|we've|i'll|we'll|can't|don't|won't|isn't|it's|doesn't|didn't|you're|you've|that's)\b",
    re.IGNORECASE,
)
_SAYS_I = re.compile(r"\bI\b|\bi(?:'m|'ll|'ve)?\b|\b(?:my|me)\b")
_SAYS_WE = re.compile(r"\b(?:we|our|us)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Voice:
    """How the agent speaks, as the draft shows it."""

    contracts: bool
    plural: bool

    @classmethod
    def of(cls, draft: str) -> Voice:
        plain = draft.replace("’", "'")
        return cls(bool(_CONTRACTS.search(plain)), bool(_SAYS_WE.search(plain)) and not _SAYS_I.search(plain))

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


def opening(brief: Brief, detail: Detail, *, apologize: bool) -> tuple[str, str]:
    """The apology and the acknowledgement, either of which may be "".

    The apology names the harm in the customer's own terms and is worded by fault (P2); the
    acknowledgement says back one circumstance of theirs (P4), when there is one to say.
    """
    voice = Voice.of(brief.situation.draft)
    clauses = retell(brief.situation.message) if detail == "specific" else ()
    harms = [clause for clause in clauses if clause.kind in ("trouble", "hardship", "effort")]
    if not apologize:
        return "", ""
    return voice.speak(_apology(brief, harms, detail)), voice.speak(_acknowledgement(clauses, bool(harms)))


def _acknowledgement(clauses: Sequence[Clause], harm_named: bool) -> str:
    for clause in clauses:
        if clause.kind == "circumstance":
            return f"I understand that {clause.text}."
        if clause.kind == "account" and not harm_named:
            return f"You wrote that {clause.text}."
    return ""


def _apology(brief: Brief, harms: Sequence[Clause], detail: Detail) -> str:
    wording, fault = brief.policy.apology, brief.reading.fault
    named = {
        "ours": wording.ours,
        "shared": wording.shared,
        "unknown": wording.unknown,
        "not_ours": wording.not_ours,
    }
    unnamed = {
        "ours": wording.ours_unnamed,
        "shared": wording.shared_unnamed,
        "unknown": wording.unknown_unnamed,
        "not_ours": wording.not_ours_unnamed,
    }
    if harms:
        return named[fault].format(harm=_harm(harms))
    thing = topic(brief.situation.message, brief.situation.draft) if detail != "plain" else ""
    return wording.about.format(topic=thing) if thing else unnamed[fault]


def _harm(harms: Sequence[Clause]) -> str:
    first = harms[0]
    second = next((clause for clause in harms[1:] if clause.kind != first.kind), None)
    if second and len(first.text.split()) <= _LONG and len(second.text.split()) <= _LONG:
        return f"{first.text} and that {second.text}"
    return first.text


# --- the follow-up -----------------------------------------------------------------------

TO_CONFIRM = "[to confirm: date]"
_ASKS = re.compile(
    r"\b(?:please|kindly|you\s+(?:can|need|may|must|have\s+to|could|should)|if\s+you|let\s+(?:me|us)\s+know|(?:i|we)(?:'ll|’ll|\s+will)|reply|write|call|ring|send|sign|fill|pay|choose|visit|contact)\b",
    re.IGNORECASE,
)
_ASKS_REPLY = re.compile(
    r"\b(?:reply|let\s+(?:me|us)\s+know|write\s+back|send\s+(?:me|us|it|them|over|the|a|your)|tell\s+(?:me|us)|(?:need|require)\s+(?:your|the|a|from|you)|your\s+(?:choice|approval|answer|reply)|come\s+back\s+to\s+(?:me|us)|confirm)\b",
    re.IGNORECASE,
)
_PENDING = re.compile(
    r"\b(?:is\s+with|are\s+with|on\s+(?:its|the|their)\s+way|looking\s+into|investigat\w+|being\s+(?:looked|checked|repaired|processed|reviewed)|in\s+progress|engineers?|raised|logged|under\s+review|will\s+be\s+with\s+you|no\s+date\s+for|waiting\s+(?:for|on)|on\s+hold|in\s+the\s+queue)\b",
    re.IGNORECASE,
)


def closes_itself(paragraph: str) -> bool:
    """Whether a paragraph says what happens next or where to turn."""
    return _ASKS.search(paragraph) is not None


def follow_up_sentences(brief: Brief, body: str) -> str:
    """The closing commitment (P17), as one short paragraph, "" where the draft's own close says it all.

    Only what draft, agent or policy licenses; a missing value shows as `[to confirm: ...]`.
    """
    voice = Voice.of(brief.situation.draft)
    items = brief.follow_up.items
    sentences = [_given(item, brief) for item in items if item.source == "agent"]
    if any(item.source == "policy" for item in items):
        sentences.append(_next_update(brief, body))
    elif not sentences and not closes_itself(body.rpartition("\n\n")[2]):
        sentences.append("If anything here is unclear, please write back to me.")
    sentences = [voice.speak(sentence) for sentence in sentences if sentence]
    reach = _reach(brief, voice)
    return " ".join([*sentences, reach] if reach else sentences)


def _given(item: Commitment, brief: Brief) -> str:
    owner = "I" if item.owner and item.owner == brief.situation.agent.name else item.owner or "we"
    action = item.action.strip().rstrip(".")
    action = action[0].lower() + action[1:] if action[1:2].islower() else action
    channel = f" by {item.channel}" if item.channel and item.channel.lower() not in action.lower() else ""
    sentence = f"{owner} will {action}{channel} by {spoken(item.due) if item.due else TO_CONFIRM}."
    return sentence[0].upper() + sentence[1:]


def _next_update(brief: Brief, body: str) -> str:
    reference = brief.follow_up.reference
    if _PENDING.search(body) and brief.reading.stance != "part_ways":
        about = f" on {reference}" if reference and re.search(r"\d", reference) else ""
        return f"I will write to you with an update{about} by {TO_CONFIRM}."
    if _ASKS_REPLY.search(body):
        return f"Once I have heard from you, I will write back with the next step by {TO_CONFIRM}."
    return f"If anything here is unclear, please write back to me and I will answer by {TO_CONFIRM}."


def _reach(brief: Brief, voice: Voice) -> str:
    """Where to turn, when the agent's own number or address stands nowhere in the letter yet."""
    agent, letter = brief.situation.agent, brief.letter.text
    ways = []
    if agent.phone and _digits(agent.phone) not in _digits(letter):
        ways.append(f"on {agent.phone}")
    if agent.email and agent.email.lower() not in letter.lower():
        ways.append(f"at {agent.email}")
    if not ways:
        return ""
    return f"You can reach {'us' if voice.plural else 'me'} {' or '.join(ways)}."


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def spoken(due: date) -> str:
    """A due date as a letter says it: "Thursday 26 November", with the time when there is one."""
    words = f"{due:%A} {due.day} {due:%B}"
    return f"{words}, {due:%H:%M}" if isinstance(due, datetime) else words
