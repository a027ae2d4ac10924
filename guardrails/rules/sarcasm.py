"""Saying the opposite of what is meant."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, pattern

RULES: tuple[Rule, ...] = (
    Rule(
        id="sarcasm.nice-of-you-to-finally",
        family="sarcasm",
        severity=Severity.WARN,
        why="Thanks with a sting: the reader hears that they took too long.",
        find=pattern(
            r"(?:how )?(?:nice|good|kind|great) of {you} to (?:finally|at last|eventually)",
            "thank you for taking the time to",
        ),
        hits=("[[Nice of you to finally]] send us the form.",),
        near_misses=("It was nice of you to send the form so quickly.",),
    ),
)
