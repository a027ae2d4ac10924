"""What the log of some weeks says about wording and process: never about one person against another (P7, P19)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from guardrails.finding import FAMILIES, Family
from rewriter.qa.digest import Rewritten
from rewriter.qa.intervals import Share
from rewriter.qa.issues import IssueKind, troubles
from rewriter.values import Record

LEAST_OF_AN_AGENT = 5
"""Fewer drafts than these say nothing about anybody's wording."""
_MONDAYS = 7
Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Overview:
    """Counts over some rewrites. `cost_usd` is of the model calls whose price is known."""

    rewrites: int
    stung: Share
    unedited: Share
    offline: Share
    needs_person: Share
    cost_usd: float


@dataclass(frozen=True, slots=True)
class Week:
    """A week from its Monday on: drafts, those in which something would sting, and those answered offline."""

    monday: date
    drafts: int
    stung: int
    offline: int


@dataclass(frozen=True, slots=True)
class FamilyRow:
    """In how many drafts a family fired, and under which policy."""

    family: Family
    drafts: Share
    by_policy: tuple[tuple[str, Share], ...]


@dataclass(frozen=True, slots=True)
class IssueRow:
    """A kind of trouble (`None`: none that we know): how many messages spoke of it, from how many
    customers as far as references tell, and what the answers' drafts stumbled over."""

    kind: IssueKind | None
    messages: Share
    customers: int
    stung: Share
    families: tuple[tuple[Family, int], ...]


@dataclass(frozen=True, slots=True)
class EngineRow:
    """A model, or the offline engine (`None`), whose rewrite was shown."""

    model: str | None
    rewrites: Share
    degraded: int
    cost_usd: float


@dataclass(frozen=True, slots=True)
class WordingRow:
    """The drafts of a team or, only where policy allows it, of one agent, for a talk between the two whom it concerns."""

    name: str
    drafts: Share
    families: tuple[tuple[Family, int], ...]


def overview(rewrites: Sequence[Rewritten]) -> Overview:
    """The whole in one line."""
    fates = Counter(one.fate for one in rewrites if one.status == "ready")
    decided = fates["unedited"] + fates["edited"] + fates["rejected"]
    shown = [one for one in rewrites if one.engine is not None]
    return Overview(
        len(rewrites),
        Share(sum(bool(one.families) for one in rewrites), len(rewrites)),
        Share(fates["unedited"], decided),
        Share(sum(one.engine == "offline" for one in shown), len(shown)),
        Share(sum(one.status == "needs_person" for one in rewrites), len(rewrites)),
        sum(one.cost_usd for one in rewrites),
    )


def weeks(rewrites: Iterable[Rewritten], first: date, last: date, zone: ZoneInfo) -> tuple[Week, ...]:
    """Every week from that of `first` to that of `last`, empty ones included."""
    drafts: Counter[date] = Counter()
    stung: Counter[date] = Counter()
    offline: Counter[date] = Counter()
    for one in rewrites:
        monday = monday_of(one.at.astimezone(zone).date())
        drafts[monday] += 1
        stung[monday] += bool(one.families)
        offline[monday] += one.engine == "offline"
    found = []
    monday = monday_of(first)
    while monday <= last:
        found.append(Week(monday, drafts[monday], stung[monday], offline[monday]))
        monday += timedelta(days=_MONDAYS)
    return tuple(found)


def family_weeks(
    rewrites: Iterable[Rewritten], listed: Sequence[Week], zone: ZoneInfo
) -> tuple[tuple[Family, tuple[int, ...]], ...]:
    """In how many drafts of each of these weeks a family fired; those that never did are left out."""
    fired = Counter(
        (family, monday_of(one.at.astimezone(zone).date())) for one in rewrites for family in one.families
    )
    rows = ((family, tuple(fired[family, week.monday] for week in listed)) for family in FAMILIES)
    return tuple((family, counts) for family, counts in rows if any(counts))


def monday_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def family_rows(rewrites: Sequence[Rewritten]) -> tuple[FamilyRow, ...]:
    """Every family, the most frequent first, over all and under each policy."""
    policies = sorted({one.policy for one in rewrites})
    of = {policy: [one for one in rewrites if one.policy == policy] for policy in policies}

    def share(family: Family, among: Sequence[Rewritten]) -> Share:
        return Share(sum(family in one.families for one in among), len(among))

    rows = [
        FamilyRow(
            family, share(family, rewrites), tuple((name, share(family, of[name])) for name in policies)
        )
        for family in FAMILIES
    ]
    return tuple(sorted(rows, key=lambda row: -row.drafts.hits))


def issue_rows(records: Sequence[Record]) -> tuple[IssueRow, ...]:
    """What upset customers were upset about, the most frequent first; a message may speak of several kinds."""
    of: dict[IssueKind | None, list[Record]] = {}
    upset = [record for record in records if record.outcome.reading.upset]
    for record in upset:
        for kind in troubles(record):
            of.setdefault(kind, []).append(record)
    rows = [
        IssueRow(
            kind,
            Share(len(told), len(upset)),
            len({one.situation.customer.reference for one in told} - {""}),
            Share(sum(bool(one.outcome.findings) for one in told), len(told)),
            _stumbled(told),
        )
        for kind, told in of.items()
    ]
    return tuple(sorted(rows, key=lambda row: (row.kind is None, -row.messages.hits, row.kind or "")))


def concern_rows(records: Sequence[Record]) -> tuple[tuple[str, Share], ...]:
    """The worries beneath (P8), as the readings of upset messages had them, the most frequent first."""
    upset = [record for record in records if record.outcome.reading.upset]
    return tuple(
        (concern, Share(count, len(upset)))
        for concern, count in _counted(upset, lambda record: record.outcome.reading.concern)
        if concern
    )


def engine_rows(rewrites: Sequence[Rewritten]) -> tuple[EngineRow, ...]:
    """Who wrote what was shown, the most frequent first, and what all calls around it cost."""
    shown = [one for one in rewrites if one.engine is not None]
    rows = []
    for model, count in _counted(shown, lambda one: one.model):
        theirs = [one for one in shown if one.model == model]
        rows.append(
            EngineRow(
                model,
                Share(count, len(shown)),
                sum(one.degraded for one in theirs),
                sum(one.cost_usd for one in theirs),
            )
        )
    return tuple(rows)


def team_rows(drafts: Iterable[tuple[str, Record]]) -> tuple[WordingRow, ...]:
    """Teams by name, of drafts with the team of their agent; only those in which more than one agent wrote."""
    of: dict[str, list[Record]] = {}
    for team, record in drafts:
        of.setdefault(team, []).append(record)
    several = {team: made for team, made in of.items() if len({one.situation.agent.name for one in made}) > 1}
    return _wording_rows(several)


def agent_rows(records: Iterable[Record]) -> tuple[WordingRow, ...]:
    """Agents by name, never by figure. Hand in only records whose policy allows it."""
    of: dict[str, list[Record]] = {}
    for record in records:
        if record.situation.agent.name:
            of.setdefault(record.situation.agent.name, []).append(record)
    return _wording_rows(of)


def _wording_rows(of: Mapping[str, Sequence[Record]]) -> tuple[WordingRow, ...]:
    return tuple(
        WordingRow(
            name, Share(sum(bool(one.outcome.findings) for one in drafts), len(drafts)), _stumbled(drafts)
        )
        for name, drafts in sorted(of.items())
        if len(drafts) >= LEAST_OF_AN_AGENT
    )


def _stumbled(records: Sequence[Record]) -> tuple[tuple[Family, int], ...]:
    """The three families that fired in the most of these drafts."""
    fired = Counter(family for one in records for family in {f.family for f in one.outcome.findings})
    return tuple(sorted(fired.items(), key=lambda pair: (-pair[1], pair[0]))[:3])


def _counted(of: Iterable[Rewritten | Record], key: Callable[..., Key]) -> list[tuple[Key, int]]:
    counts = Counter(key(one) for one in of)
    return sorted(counts.items(), key=lambda pair: (-pair[1], str(pair[0])))
