"""How the reviewers' pages say things: moments, decisions, reasons, scores."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any, Literal

from guardrails.finding import Finding, Span
from rewriter.audit.search import places_of
from rewriter.entries import Choice, Score, Standing
from rewriter.policy import Criterion
from rewriter.qa.agreement import RELIABLE, TENTATIVE, Agreement
from rewriter.qa.intervals import wilson
from rewriter.qa.issues import OTHER
from rewriter.qa.sampling import HEAVY, Dimension, Estimate, PlanKind
from rewriter.qa.scorecard import Total
from rewriter.values import EngineName, Record, Risk, Status
from rewriter.web import telling, words

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
    "none": "outcome not told",
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
    "to": "to",
    "family": "family",
    "rule": "rule",
    "severity": "gravest finding",
    "status": "status",
    "engine": "written by",
    "model": "model",
    "policy": "house policy",
    "agent": "agent",
    "customer": "customer",
    "decision": "what the agent did",
    "reviewed": "reviewed",
    "risk": "risk",
    "trouble": "what upset the customer",
    "due_before": "promise due before",
}
TROUBLES = tuple((kind or OTHER, said.lower()) for kind, said in telling.ISSUES.items())
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
_DAYS = {"from", "to", "due_before"}
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


def weeks(today: date) -> dict[str, dict[str, str]]:
    """The days of this week and of the last, from Monday to Sunday, as filters."""
    monday = today - timedelta(days=today.weekday())
    starts = {"this week": monday, "last week": monday - timedelta(weeks=1)}
    return {
        name: {"from": str(start), "to": str(start + timedelta(days=6))} for name, start in starts.items()
    }


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
        "trouble": dict(TROUBLES),
        "reviewed": {"true": "yes", "false": "not yet"},
    }
    return day_of(value) if name in _DAYS else known.get(name, {}).get(value, value)


def filters(asked: Mapping[str, str], between: str = ", ") -> str:
    """ "from 3 March 2031, family: blame"."""
    return between.join(
        f"{FILTERS[name]}{' ' if name in _DAYS else ': '}{filter_value(name, value)}"
        for name, value in asked.items()
    )


@dataclass(frozen=True, slots=True)
class Glimpse:
    """A few words of a letter: those that matter, what stands around them, how they look, and where they stand."""

    before: str
    words: str = ""
    after: str = ""
    look: str = ""
    where: str = ""

    def seen(self, mask: Callable[[str], str]) -> Glimpse:
        """The same through a mask."""
        return replace(self, before=mask(self.before), words=mask(self.words), after=mask(self.after))


def glimpse(record: Record, query: str = "") -> Glimpse:
    """Where a letter holds the words of a search; without one, the draft around its gravest finding, or its first words."""
    situation, outcome = record.situation, record.outcome
    draft = situation.draft
    reply = outcome.rewrite.text if outcome.rewrite else ""
    if query:
        for text, where in ((draft, ""), (situation.message, "the message"), (reply, "the reply")):
            if places := places_of(text, query):
                return _around(text, places[0], "ask", where)
    findings = outcome.findings + outcome.critique.findings
    if not findings:
        return Glimpse(_flat(_cut(draft, 0, 2 * _GLIMPSE), after=True))
    worst: Finding = max(findings, key=lambda finding: (finding.severity.rank, -finding.start))
    return _around(draft, worst.span, f"found {worst.severity.value}")


def _around(text: str, place: Span, look: str, where: str = "") -> Glimpse:
    before = text[max(0, place.start - _GLIMPSE) : place.start]
    after = text[place.end : place.end + _GLIMPSE]
    if place.start > _GLIMPSE:
        before = "…" + before.partition(" ")[2]
    if place.end + _GLIMPSE < len(text):
        after = after.rpartition(" ")[0] + "…"
    return Glimpse(_flat(before), _flat(text[place.start : place.end]), _flat(after), look, where)


def counted(found: tuple[int, bool], one: str = "letter", many: str = "letters") -> str:
    """ "13 letters"; "more than 200 letters" where nobody counted further."""
    count, more = found
    return f"{'more than ' if more else ''}{count} {one if (count, more) == (1, False) else many}"


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


def interval(
    found: Estimate, scale: float = 1, unit: str = "", ends: tuple[float, float] = (0.0, 100.0)
) -> str:
    """ "72.4 (68.1 to 76.7)"; both ends within the ends of the scale.

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
    low, high = max(ends[0], found.low * scale), min(ends[1], found.high * scale)
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
