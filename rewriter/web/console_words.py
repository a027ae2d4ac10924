"""How the reviewers' pages say things: moments, decisions, reasons, scores."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Literal

from guardrails.finding import Finding, Severity
from rewriter.entries import Choice, Score, Standing
from rewriter.policy import Criterion
from rewriter.qa.agreement import RELIABLE, TENTATIVE, Agreement
from rewriter.qa.intervals import wilson
from rewriter.qa.sampling import HEAVY, Dimension, Estimate, PlanKind
from rewriter.qa.scorecard import Total
from rewriter.values import EngineName, Record, Risk, Status
from rewriter.web import words

STATUSES: dict[Status, str] = {"ready": "ready", "needs_person": "needs a person"}
SEVERITIES: dict[Literal["note", "warn", "block"], str] = {
    "block": "better not sent",
    "warn": "would sting",
    "note": "could be gentler",
}
ENGINES: dict[EngineName, str] = {"llm": "a language model", "offline": "the built-in editor"}
DECISIONS: dict[Choice | Literal["none"], str] = {
    "accepted": "sent as it stood",
    "edited": "edited, then sent",
    "rejected": "not used",
    "none": "nobody has said",
}
RISKS: dict[Risk, str] = {
    "legal_threat": "legal action is mentioned",
    "safety": "somebody’s safety",
    "self_harm": "self-harm",
    "vulnerable_person": "a vulnerable person",
    "data_breach": "personal data exposed",
    "churn": "thinking of leaving",
    "press": "press or social media",
}
FILTERS: dict[str, str] = {
    "q": "words",
    "from": "from",
    "to": "before",
    "family": "family",
    "rule": "rule",
    "severity": "at worst",
    "status": "status",
    "engine": "made by",
    "model": "model",
    "policy": "policy",
    "agent": "agent",
    "customer": "customer",
    "decision": "decision",
    "reviewed": "reviewed",
    "risk": "risk",
    "due_before": "promise due before",
}
PLANS: dict[PlanKind, tuple[str, str]] = {
    "risk": ("Where something may be wrong", "Letters with a reason to look closer, and some without, for comparison."),
    "random": ("A few of each agent and week", "Everybody is looked at alike, whatever the week brought."),
    "stratified": ("A few of each kind", "So that rare kinds are seen too, and not only the frequent ones."),
    "simple": ("Any, at random", "Every letter has the same chance."),
}  # fmt: skip
DIMENSIONS: dict[Dimension, str] = {
    "family": "family of wording",
    "severity": "gravest finding",
    "status": "ready or not",
    "engine": "who wrote it",
    "policy": "house policy",
    "decision": "what the agent did",
    "week": "week",
}
_GLIMPSE = 70
"""Characters on either side of what is shown of a draft in the list."""


def moment(at: datetime) -> str:
    """ "3 March 2031, 09:30 UTC"."""
    return f"{at.day} {at:%B %Y}, {at:%H:%M} UTC"


def short_day(at: datetime) -> str:
    """ "3 Mar 2031"."""
    return f"{at.day} {at:%b %Y}"


def day_of(text: str) -> str:
    """ "2031-03-03", said as "3 March 2031"; anything else as it is."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return text
    return f"{day.day} {day:%B %Y}"


def decision(standing: Standing) -> str:
    """What became of a rewrite, as far as anybody has said."""
    if standing.decision != "edited" or standing.distance is None:
        return DECISIONS[standing.decision or "none"]
    much = "heavily" if standing.distance >= HEAVY else "lightly"
    return f"{much} edited ({standing.distance:.0%})"


def filter_value(name: str, value: str) -> str:
    """A filter's value in words."""
    known: dict[str, Mapping[Any, str]] = {
        "status": STATUSES,
        "severity": SEVERITIES,
        "engine": ENGINES,
        "decision": DECISIONS,
        "risk": RISKS,
        "family": {family: said.lower() for family, said in words.FAMILY_NAMES.items()},
        "reviewed": {"true": "yes", "false": "not yet"},
    }
    return known.get(name, {}).get(value, value)


def glimpse(record: Record) -> tuple[str, str, str, Severity | None]:
    """The draft around its gravest finding: before, the words, after; or its first words."""
    draft = record.situation.draft
    findings = record.outcome.findings + record.outcome.critique.findings
    if not findings:
        return _flat(_cut(draft, 0, 2 * _GLIMPSE), after=True), "", "", None
    worst: Finding = max(findings, key=lambda finding: (finding.severity.rank, -finding.start))
    before = draft[max(0, worst.start - _GLIMPSE) : worst.start]
    after = draft[worst.end : worst.end + _GLIMPSE]
    if worst.start > _GLIMPSE:
        before = "…" + before.partition(" ")[2]
    if worst.end + _GLIMPSE < len(draft):
        after = after.rpartition(" ")[0] + "…"
    return _flat(before), _flat(worst.quote), _flat(after), worst.severity


def _cut(text: str, start: int, end: int) -> str:
    return text[start:end] if end >= len(text) else text[start:end].rpartition(" ")[0] + "…"


def _flat(text: str, *, after: bool = False) -> str:
    flat = " ".join(text.split())
    if after or not text:
        return flat
    return (" " if text[:1].isspace() else "") + flat + (" " if text[-1:].isspace() and flat else "")


def score(criterion: Criterion, value: Score) -> str:
    """A score as people say it."""
    if value is None:
        return "–"
    if criterion.auto_fail:
        return "met" if value else "not met"
    return f"{value:g}"


def points(total: Total) -> str:
    """A total as people say it."""
    if total.points is None:
        return "not scored"
    return f"{total.points:g} of 100" + (" (failed)" if total.failed else "")


def interval(found: Estimate, scale: float = 1, unit: str = "") -> str:
    """ "72.4 (68.1 to 76.7)"; both ends within what the scale can hold.

    Where all that were seen are alike, their spread says nothing of those unseen: a share then has
    Wilson's interval, and a score none.
    """
    mean = f"{found.mean * scale:.1f}{unit}"
    if found.low is None or found.high is None:
        return mean
    if found.low == found.high and found.seen < found.population:
        if scale != 100:
            return f"{mean} (all alike so far)"
        low, high = (100 * end for end in wilson(found.mean, found.seen))
        return f"{mean} ({low:.1f} to {high:.1f})"
    low, high = max(0.0, found.low * scale), min(100.0, found.high * scale)
    return f"{mean} ({low:.1f} to {high:.1f})"


def agreement(found: Agreement) -> str:
    """What an alpha means, by Krippendorff's own bounds."""
    if found.alpha is None:
        return "all scores are alike" if found.items else "not scored twice"
    if found.alpha >= RELIABLE:
        return "of one mind"
    return "roughly of one mind" if found.alpha >= TENTATIVE else "not of one mind yet"


def marks(criterion: Criterion) -> list[tuple[int, str, str]]:
    """The scores of a criterion to choose from: value, as shown, as heard."""
    return [(mark, str(mark), f"{mark} of {criterion.best}") for mark in range(1, criterion.best + 1)]
