"""What a stance makes of a reply's close (P12-P15): house policy's words for it, where the draft has none of its own."""

from __future__ import annotations

from rewriter.brief import Brief
from rewriter.signs import ESCALATING, PARTING


def stance_words(brief: Brief, body: str) -> str:
    """What the close says because of the stance, "" where the body says so itself or policy licenses nothing.

    `escalate` names who takes the matter on, and `part_ways` ends it: both in the words of house
    policy, so that nothing is promised or ended that the house has not worded.
    """
    plain = body.replace("’", "'")
    if brief.reading.stance == "escalate" and not (
        ESCALATING.search(plain) or _names_the_senior(brief, plain)
    ):
        return brief.policy.escalates
    if parts(brief) and not (PARTING.search(plain) or brief.policy.parting in body):
        return brief.policy.parting
    return ""


def parts(brief: Brief) -> bool:
    """Whether the agent asks for an end: then nothing invites another letter.

    A draft that ends something in its own words (an account, a tenancy) may still need to say where to turn.
    """
    return brief.situation.stance == "part_ways"


def _names_the_senior(brief: Brief, body: str) -> bool:
    senior = brief.policy.escalation
    return senior is not None and bool(senior.name) and senior.name.casefold() in body.casefold()
