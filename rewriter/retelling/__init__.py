"""Turns what a customer wrote about their own trouble into words that can be said back to them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from guardrails.detect import detect
from guardrails.finding import Severity
from guardrails.sentences import sentences
from rewriter.retelling.cutting import clauses
from rewriter.retelling.kinds import ORDER, ClauseKind, can_be_told, kind_of
from rewriter.retelling.topic import topic
from rewriter.retelling.trouble import troubles
from rewriter.retelling.turning import done_to, had_to, turn_round

__all__ = ["MAX_WORDS", "Clause", "ClauseKind", "retell", "topic", "troubles", "turn_round"]

MAX_WORDS = 20
"""A longer clause said back sounds like a transcript, not like listening."""


_FEWEST = 3
"""Fewer words tell nothing that could be said back."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause addressed to the customer ("your heating has been off since Friday").

    `kind` is what it tells: something of theirs is in trouble, they suffered a hardship,
    they made an effort to be heard, a circumstance of theirs, or their account of what we
    did, which may only be repeated as theirs ("you wrote that we ..."). `shared` says that
    the draft speaks of the same thing. No capital at the start, no stop at the end.
    """

    text: str
    kind: ClauseKind
    shared: bool = False


def retell(message: str, draft: str = "") -> tuple[Clause, ...]:
    """The clauses of a message that can be said back, best first.

    What they say we did is told as what befell them ("your visit was cancelled"), where it can be.
    No demand, threat, insult, question or opinion qualifies. What speaks of us is an
    `account`: whether it was so is for the draft to say. What the draft speaks of too comes
    before what it does not: a letter about a charge does not open with a lost job.
    """
    spoken = _content(draft)
    found: dict[str, Clause] = {}
    for span in sentences(message):
        sentence = message[span.start : span.end]
        if len(sentence.split(maxsplit=_FEWEST)) < _FEWEST:
            continue
        for text in clauses(sentence):
            kind = kind_of(text) if _FEWEST <= len(text.split()) <= MAX_WORDS else None
            befell = done_to(text) if kind in (None, "account") else ""
            if befell and can_be_told(befell):
                text, kind = befell, kind_of(befell) or "trouble"
            turned = turn_round(had_to(text) if kind == "effort" else text) if kind else ""
            if kind and turned not in found and _calm(turned):
                found[turned] = Clause(turned, kind, bool(_content(text) & spoken))
    return tuple(sorted(found.values(), key=lambda clause: (not clause.shared, ORDER.index(clause.kind))))


def _calm(clause: str) -> bool:
    said = f"I am sorry to hear that {clause}."
    return all(finding.severity is Severity.NOTE for finding in detect(said).findings)


def _content(text: str) -> frozenset[str]:
    """The beginnings of a text's longer words, for telling whether two texts speak of the same thing."""
    return frozenset(word[:6] for word in re.findall(r"[a-z]{4,}", text.lower()) if word not in _IDLE)


_IDLE = frozenset(
    "your have been with from that this they them were what when will would could about after before since then than"
    " there here just still again only very also because where which time today some more into over back told said"
    " does doesn didn hasn wasn cannot couldn never nothing".split()
)
