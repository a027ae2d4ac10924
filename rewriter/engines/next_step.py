"""How a reply ends: what happens next (P17), where the draft leaves that open, and where to turn with what it leaves open."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime

from rewriter.brief import Brief
from rewriter.commitments import closes
from rewriter.engines.closing import LAST, door, pending
from rewriter.engines.stances import parts, stance_words
from rewriter.engines.wording import Voice
from rewriter.refusals import sentences_of
from rewriter.signs import ENDS_IT
from rewriter.values import Commitment

TO_CONFIRM = "[to confirm: date]"
_UNDERTAKES = re.compile(
    r"\b(?:i|we)(?:'ll|\s+will|'m\s+going\s+to|\s+am\s+going\s+to)\s+(?!not\b|never\b|be\s+(?:sorry|glad|surprised|honest)\b|need\b|have\s+to\b|see\b|assume\b|pass\s+the\s+lot\b|charge\b|bill\b|keep\s+the\b)\w+",
    re.IGNORECASE,
)
"""What we say we will do for the reader, in any words."""


def follow_up_sentences(brief: Brief, body: str, *, closed: bool = False) -> str:
    """The closing commitment (P17), as one short paragraph, "" where the draft's own close says it all.

    Only what draft, agent or policy licenses; a missing value shows as `[to confirm: ...]`.
    Where the letter is `closed` already, only what the agent has promised besides is said.
    """
    voice, plain = Voice.of(brief.situation.draft), body.replace("’", "'")
    items = brief.follow_up.items
    sentences = [_given(item, brief) for item in items if item.source == "agent"]
    if said := stance_words(brief, body):
        sentences.append(said)
    if closed or parts(brief) or ENDS_IT.search(plain):
        return " ".join(voice.speak(sentence) for sentence in sentences)
    spans = sentences_of(plain)[-LAST:]
    last = plain[spans[0].start :] if spans else ""
    asked = any(item.source == "policy" for item in items)
    ways = _ways(brief)
    spoken_for = bool(sentences or closes(last) or _UNDERTAKES.search(last))
    step = _next_update(brief, plain) if asked and not spoken_for else ""
    told = bool(step) or spoken_for
    ended = ENDS_IT.search(brief.letter.body) is not None  # in words that went with their edge
    words = "" if told or ended else door(brief, plain)  # may hold words of the draft, braces and all
    if not words:
        reach = _spoken_ways(ways) or ("reply to me here" if ended and not told else "")
        reach = f"You can {reach}." if reach else ""
        return " ".join(voice.speak(sentence) for sentence in (*sentences, step, reach) if sentence)
    said = voice.speak(
        words.replace("{turn}", _turn(ways, voice))
        .replace("{say}", _say(ways, voice))
        .replace("{answered}", _answered(ways, voice, brief.policy.answers))
    )
    return said[0].upper() + said[1:]


def _next_update(brief: Brief, body: str) -> str:
    """The update that something under way asks for, "" where nothing is or the draft says when in the same clause."""
    thing = pending(body)
    if thing is None:
        return ""
    reference = brief.follow_up.reference
    about = reference if reference and re.search(r"\d", reference) else thing
    return f"I will write to you with an update{f' on {about}' if about else ''} by {TO_CONFIRM}."


def _turn(ways: Sequence[str], voice: Voice) -> str:
    """How to get in touch, as an invitation."""
    if ways:
        return ("" if voice.contracts else "please ") + _spoken_ways(ways)
    return "just reply to me here" if voice.contracts else "please reply to me here"


def _answered(ways: Sequence[str], voice: Voice, when: str) -> str:
    """How to get in touch, and when what is written gets its answer, if the house says so; who calls is answered at once."""
    if not when or any(way.startswith("on ") for way in ways):
        return _turn(ways, voice)
    return f"{_spoken_ways(ways) or 'reply to me here'} and I will answer {when}"


def _say(ways: Sequence[str], voice: Voice) -> str:
    """How to say yes or no."""
    if ways:
        return _turn(ways, voice)
    return "just let me know" if voice.contracts else "please let me know"


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
