"""The note after a matter is settled: it asks how it went, and offers goodwill only where policy licenses it (P18).

Short and warm, and judged by the same checks as any reply: it may sting nowhere, add no fact
and promise nothing that house policy does not license. Nothing is sent from here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from rewriter.brief import Brief
from rewriter.letter import compose, read_letter
from rewriter.policy import Policy, PromiseKind
from rewriter.retelling import topic
from rewriter.values import Check, CheckName, Part, Record, Rewrite, Turn
from rewriter.verify import CHECKS
from rewriter.verify.reply import Reply

GOODWILL: frozenset[PromiseKind] = frozenset(("gift", "credit", "discount"))
"""Kinds of licensed promise that are a small thing given for the trouble."""
ASKED: tuple[CheckName, ...] = ("tone", "nothing_added", "promises_licensed", "language", "no_leak")
"""The checks that fit a letter which answers no draft."""
_SHORT = 9
"""Words of an undertaking that may be said back."""
_TIMELY = re.compile(
    r"\d|\b(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|morning|afternoon|evening|or|if|while|they|them|their|he|she|him|her|his)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class CheckIn:
    """The note, in parts, and what the checks found; a note with a failed one is not ready."""

    text: str
    parts: tuple[Part, ...]
    checks: tuple[Check, ...]

    @property
    def ok(self) -> bool:
        return all(check.ok for check in self.checks)


def check_in(record: Record, policy: Policy, now: datetime) -> CheckIn:
    """A note to the customer of a rewrite whose commitments were kept.

    The fullest wording that passes every check; a matter whose words cannot stand in a letter
    is spoken of in general ones.
    """
    notes = (_judged(parts, record, policy, now) for parts in _wordings(record, policy, now))
    fullest = next(notes)
    if fullest.ok:
        return fullest
    return next((note for note in notes if note.ok), fullest)


def _wordings(record: Record, policy: Policy, now: datetime) -> Iterator[tuple[Part, ...]]:
    """From the fullest to the plainest."""
    situation = record.situation
    thing = topic(situation.message, situation.draft)
    done = _told_back(record)
    gift = _goodwill(record, policy)
    for about, action, goodwill in (
        (thing, done, gift),
        (thing, "", gift),
        ("", "", gift),
        ("", "", ""),
    ):
        yield tuple(_letter(record, policy, now, about, action, goodwill))


def _told_back(record: Record) -> str:
    """The one thing that agent or draft undertook, where it is short and names no time that has passed."""
    own = [item.action for item in record.outcome.follow_up.items if item.source != "policy"]
    action = own[0].strip().rstrip(".") if len(own) == 1 else ""
    return action if len(action.split()) <= _SHORT and not _TIMELY.search(action) else ""


def _letter(
    record: Record, policy: Policy, now: datetime, about: str, action: str, goodwill: str
) -> Iterator[Part]:
    situation, voice = record.situation, policy.voice
    name, agent = situation.customer.name, situation.agent
    yield Part("greeting", voice.greeting.format(name=name) if name else voice.greeting_unnamed)
    when = _when(record.created_at, now, policy)
    subject = f" about {about}" if about else ""
    yield Part("answer", f"We wrote to each other{subject}{when}, and I wanted to ask how things are now.")
    if action:
        yield Part("answer", f"I said that I would {action}. Did that go as you needed it to?")
    else:
        yield Part("answer", "Is all of it settled as you needed it to be?")
    if goodwill:
        yield Part("answer", goodwill)
    reach = " or ".join(filter(None, (agent.email, agent.phone)))
    way = f"reply to this message, or reach me at {reach}" if reach else "reply to this message"
    yield Part("follow_up", f"If anything is still not right, please {way}.")
    yield Part("closing", voice.closing)
    if agent.name:
        yield Part("signature", "\n".join(filter(None, (agent.name, agent.title))))


def _when(written: datetime, now: datetime, policy: Policy) -> str:
    """A word for how long ago it was; nothing for what was a moment ago or long since."""
    zone = policy.service.zone
    days = (now.astimezone(zone).date() - written.astimezone(zone).date()).days
    if days < 1 or days > 60:
        return ""
    return " yesterday" if days == 1 else " a few days ago" if days < 10 else " a little while ago"


def _goodwill(record: Record, policy: Policy) -> str:
    """The house's own wording of a small thing given, where policy licenses one and the fault was ours."""
    if record.outcome.reading.fault not in ("ours", "shared"):
        return ""
    return next((item.wording for item in policy.licensed if item.kind in GOODWILL), "")


def _judged(parts: tuple[Part, ...], record: Record, policy: Policy, now: datetime) -> CheckIn:
    text = compose(parts)
    reply = Reply(Rewrite(text, parts, "offline"), _brief(record, policy, now))
    found = {name: CHECKS[name](reply) for name in ASKED}
    return CheckIn(
        text, parts, tuple(Check(name, not evidence, evidence) for name, evidence in found.items())
    )


def _brief(record: Record, policy: Policy, now: datetime) -> Brief:
    """What the note may speak of: the matter, and what we wrote then. There is no draft that could license anything."""
    situation, rewrite = record.situation, record.outcome.rewrite
    ours = Turn("agent", rewrite.text if rewrite else situation.draft, record.created_at)
    return Brief(
        situation=replace(situation, draft="", now=now, commitments=(), thread=(*situation.thread, ours)),
        policy=policy,
        letter=read_letter(""),
        findings=(),
        heat=0,
        reading=record.outcome.reading,
        facts=(),
        follow_up=record.outcome.follow_up,
    )
