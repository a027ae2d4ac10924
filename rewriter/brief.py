"""The brief: everything that an engine is told before it writes, and the judge before it judges."""

from __future__ import annotations

from dataclasses import dataclass

from guardrails.finding import Finding
from rewriter.letter import Letter
from rewriter.policy import Policy
from rewriter.values import Fact, FollowUp, Reading, Situation


@dataclass(frozen=True, slots=True)
class Brief:
    """One situation, understood. Offsets in `findings` and `facts` point into `situation.draft`."""

    situation: Situation
    policy: Policy
    letter: Letter
    findings: tuple[Finding, ...]
    heat: int
    reading: Reading
    facts: tuple[Fact, ...]
    follow_up: FollowUp
