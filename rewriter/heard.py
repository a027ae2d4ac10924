"""How a sentence of the draft is heard where it stands, though it bears no mark: by its own words and by the letter around it."""

from __future__ import annotations

from math import inf

from guardrails.finding import Severity, Span
from guardrails.learned import LEARNED, odds_in
from rewriter.brief import Brief
from rewriter.once import once


@once
def heard(brief: Brief, start: int, end: int) -> float:
    """The odds, in logits, that a sentence of the draft is heard as a dig; `-inf` where a rule has spoken or nothing can be told."""
    piece = Span(start, end)
    return max((odds for span, odds in _all(brief) if span.overlaps(piece)), default=-inf)


@once
def _all(brief: Brief) -> tuple[tuple[Span, float], ...]:
    situation = brief.situation
    if not situation.message:
        return ()  # it was learned from answers to customers
    warned = [f.span for f in brief.findings if f.severity is not Severity.NOTE and f.rule != LEARNED.id]
    return odds_in(situation.draft, situation.message, warned)
