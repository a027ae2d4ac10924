"""The judge: ten named questions put to a rewrite, the same for every engine, each with its evidence."""

from __future__ import annotations

from collections.abc import Callable

from rewriter.brief import Brief
from rewriter.once import reading_once
from rewriter.values import CHECK_NAMES, Check, CheckName, Rewrite, Verdict
from rewriter.verify import (
    apology,
    facts_kept,
    follow_up,
    nothing_added,
    promises_licensed,
    refusals_kept,
    structure,
    words,
)
from rewriter.verify.reply import Reply

__all__ = ["CHECKS", "verify"]

CHECKS: dict[CheckName, Callable[[Reply], tuple[str, ...]]] = {
    "tone": words.tone,
    "facts_kept": facts_kept.check,
    "nothing_added": nothing_added.check,
    "refusals_kept": refusals_kept.check,
    "promises_licensed": promises_licensed.check,
    "apology": apology.check,
    "follow_up": follow_up.check,
    "structure": structure.check,
    "language": words.language,
    "no_leak": words.no_leak,
}
"""Each question answers with what is wrong, in sentences for the agent; none means that all is well."""


@reading_once()
def verify(rewrite: Rewrite, brief: Brief) -> Verdict:
    """Judge a rewrite. The checks come in the order of `CHECK_NAMES`; every one is asked."""
    reply = Reply(rewrite, brief)
    evidence = {name: CHECKS[name](reply) for name in CHECK_NAMES}
    return Verdict(tuple(Check(name, not found, found) for name, found in evidence.items()))
