"""What the pages of figures, lessons and commitments ask of the log: bounded reads, and figures that a minute keeps."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from guardrails.finding import Family, Finding, Span
from rewriter.audit import Selection
from rewriter.entries import Entry, Kept, Review, Saved, Standing
from rewriter.errors import BadInput, Erased, NotFound
from rewriter.policies import HOUSE
from rewriter.policy import Policy
from rewriter.qa.calibration import same_name
from rewriter.qa.digest import Digest, digest
from rewriter.qa.insights import (
    IssueRow,
    WordingRow,
    agent_rows,
    concern_rows,
    issue_rows,
    monday_of,
    team_rows,
)
from rewriter.qa.intervals import Share
from rewriter.qa.lessons import Lesson, hit, near_miss
from rewriter.qa.precision import Judged
from rewriter.qa.promised import Promised, once_each, promised
from rewriter.qa.reviews import FamilyOf, families_of, judged, missed, standing_reviews
from rewriter.qa.sampling import Sample
from rewriter.saved import Seals, sample_of
from rewriter.service import Service
from rewriter.troubles import newest
from rewriter.values import Record

FRESH_S = 60.0
"""Figures are at most this old."""
ENTRIES = 200_000
"""Entries that figures are made of at most; those of a busier house speak of fewer days, and say so."""
PROMISES = 500
"""Rewrites with open commitments that are looked at: the newest ones."""
UNDATED_DAYS = 30
"""How long a commitment without a day is listed."""
LESSONS = 50
"""Reviews from which lessons are drawn: the newest ones."""
_SAMPLES = 20
_PAGE = 200
_LATE = date(9999, 12, 31)


@dataclass(frozen=True, slots=True)
class Period:
    """Some weeks up to now; `since` is the midnight before their first Monday."""

    since: datetime
    until: datetime
    weeks: int


@dataclass(frozen=True, slots=True)
class Told:
    """What some messages are about, in figures; agents only under policies that let them be told apart."""

    messages: int
    upset: int
    issues: tuple[IssueRow, ...]
    concerns: tuple[tuple[str, Share], ...]
    teams: tuple[WordingRow, ...]
    agents: tuple[WordingRow, ...]


@dataclass(frozen=True, slots=True)
class Taught:
    """A lesson and the rewrite whose review taught it."""

    record: str
    reviewers: str
    lesson: Lesson


class Desk:
    """The reviewers' desk. Safe to share between threads; every method may raise LogUnavailable."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._seals = Seals(service)
        self._lock = threading.Lock()
        self._digests: dict[int, tuple[float, Period, Digest]] = {}
        self._told: dict[tuple[int, str], tuple[float, Told]] = {}

    # --- figures --------------------------------------------------------------------------

    def digest(self, weeks: int, now: datetime) -> tuple[Period, Digest]:
        """The log of so many weeks, this one included; the same answer for a minute."""
        with self._lock:
            kept = self._digests.get(weeks)
            if kept is None or time.monotonic() - kept[0] > FRESH_S:
                period = self._period(weeks, now)
                kept = (time.monotonic(), *self._read(period))
                self._digests[weeks] = kept
            return kept[1], kept[2]

    def told(self, period: Period, policy: str) -> Told:
        """What the newest messages of a period are about; the same answer for a minute."""
        with self._lock:
            kept = self._told.get((period.weeks, policy))
            if kept is None or time.monotonic() - kept[0] > FRESH_S:
                kept = (time.monotonic(), self._read_messages(period, policy))
                self._told[period.weeks, policy] = kept
            return kept[1]

    def _read_messages(self, period: Period, policy: str) -> Told:
        wanted = Selection(since=period.since, until=period.until, policy=policy or None)
        records = tuple(newest(self._service, wanted))
        open_to = [record for record in records if self.policy_of(record).insights.agents]
        upset = sum(record.outcome.reading.upset for record in records)
        teams = team_rows((team, record) for record in records for team in self._teams_of(record))
        return Told(
            len(records), upset, issue_rows(records), concern_rows(records), teams, agent_rows(open_to)
        )

    def _teams_of(self, record: Record) -> tuple[str, ...]:
        """The teams that house policy counts the writer of a draft to."""
        agent, teams = record.situation.agent.name, self.policy_of(record).insights.teams
        return tuple(team for team, names in teams.items() if any(same_name(agent, name) for name in names))

    def judged(
        self, made: Digest, version: str = "", weights: Mapping[str, float] | None = None
    ) -> tuple[tuple[Judged, ...], tuple[Family, ...]]:
        """Every verdict on the period's underlines, and the family of each missed span; of one ruleset or all.

        The version of a model's underline is that of its prompts. With `weights`, such as `weights` gives for a sample, only the rewrites in it count, each for that many.
        """
        family_of = self.family_of
        marks: list[Judged] = []
        unseen: list[Family] = []
        versions = {one.id: one.ruleset for one in made.rewrites}
        prompts = {one.id: " + ".join(one.prompts) or "not known" for one in made.rewrites}
        for record, reviews in made.reviews.items():
            if (version and versions[record] != version) or (weights is not None and record not in weights):
                continue
            weight = 1.0 if weights is None else weights[record]
            for one in judged(reviews, versions[record], family_of, weight):
                by_model = one.rule.startswith("model.")
                marks.append(replace(one, version=prompts[record]) if by_model else one)
            unseen += [span.family for span in missed(reviews)]
        return tuple(marks), tuple(unseen)

    def samples(self) -> tuple[tuple[str, str, Sample], ...]:
        """The newest samples that were drawn: id, name, and what was drawn."""
        entries = self._service.entries("sample", limit=_SAMPLES).entries
        return tuple(
            (entry.id, entry.value.name, sample_of(entry))
            for entry in entries
            if isinstance(entry.value, Saved)
        )

    def fired(self, made: Digest, version: str = "") -> dict[tuple[str, Family], int]:
        """In how many drafts each rule fired."""
        family_of = self.family_of
        drafts = Counter(rule for one in made.rewrites if version in ("", one.ruleset) for rule in one.rules)
        named = ((rule, family_of(rule), count) for rule, count in drafts.items())
        return {(rule, family): count for rule, family, count in named if family is not None}

    @property
    def family_of(self) -> FamilyOf:
        return families_of(
            rule for name in self._service.policies for rule in self._service.policy(name).rules
        )

    # --- lessons --------------------------------------------------------------------------

    def lessons(self, cursor: str | None = None) -> tuple[tuple[Taught, ...], str | None]:
        """What a page of the newest reviews teaches, and the cursor of the next."""
        page = self._service.entries("review", limit=LESSONS, cursor=cursor)
        hidden = self._sealed(page.entries)
        seen = dict.fromkeys(entry.record for entry in page.entries if entry.record)
        taught = [one for record in seen for one in self._taught(record, hidden)]
        return tuple(taught), page.next

    def _taught(self, record_id: str, hidden: Set[str]) -> Iterator[Taught]:
        try:
            entries = self._service.entries_of(record_id)
            record = self._service.find(record_id)
        except (NotFound, Erased):
            return
        reviews = standing_reviews(
            entry.value
            for entry in entries
            if isinstance(entry.value, Review) and (entry.value.calibration or "") not in hidden
        )
        rules = self.policy_of(record).rules
        draft = record.situation.draft
        names = (record.situation.customer.name, record.situation.agent.name)
        who = ", ".join(dict.fromkeys(review.reviewer for review in reviews if review.reviewer))
        wrong = {
            (mark.rule, mark.start)
            for review in reviews
            for mark in review.findings
            if mark.verdict == "wrong"
        }
        right = {
            (mark.rule, mark.start)
            for review in reviews
            for mark in review.findings
            if mark.verdict == "right"
        }
        for finding in _findings(record):
            if (finding.rule, finding.start) in wrong - right:
                yield Taught(record_id, who, near_miss(finding, draft, rules=rules, names=names))
        for number, span in enumerate(missed(reviews), start=1):
            name = f"review-{record_id[-6:].lower()}-{number}"
            place = Span(span.start, span.end)
            yield Taught(record_id, who, hit(place, span.family, draft, rules=rules, name=name, names=names))

    # --- commitments ----------------------------------------------------------------------

    def open_promises(self, now: datetime) -> tuple[Promised, ...]:
        """What is still to be done for customers, each promise once, the soonest due first."""
        oldest = now - timedelta(days=UNDATED_DAYS)
        found = {record.id: (record, standing.decision) for record, standing in self._promising(oldest)}
        for record in self._marked(_PAGE):  # what was kept there is open nowhere else
            found.setdefault(record.id, (record, None))
        kept = self._kept(tuple(found))
        newest_first = sorted(found.values(), key=lambda pair: pair[0].id, reverse=True)
        every = (
            one
            for record, decision in newest_first
            for one in promised(record, kept.get(record.id, frozenset()), decision)
        )
        return tuple(
            one
            for one in once_each(every)
            if not one.kept and (one.item.due is not None or one.record.created_at >= oldest)
        )

    def _promising(self, oldest: datetime) -> Iterator[tuple[Record, Standing]]:
        """Replies with a commitment that was not marked as kept, and those since `oldest` with one without a day."""
        yield from self._walk(Selection(status="ready", due_before=_LATE), PROMISES)
        for record, standing in self._walk(Selection(status="ready", since=oldest), PROMISES):
            if any(item.due is None for item in record.outcome.follow_up.items):
                yield record, standing

    def kept_lately(self, most: int = 20) -> tuple[tuple[Promised, datetime], ...]:
        """The commitments last marked as kept, and when; those taken back since are left out."""
        found: dict[tuple[str, int], tuple[Promised, datetime] | None] = {}
        records = {record.id: record for record in self._marked(most)}
        for entry in self._service.entries("kept", limit=most).entries:
            value, record = entry.value, records.get(entry.record or "")
            if isinstance(value, Kept) and record is not None and (record.id, value.item) not in found:
                one = Promised(record, value.item, kept=True)
                found[record.id, value.item] = (one, entry.at) if value.kept else None
        return tuple(pair for pair in found.values() if pair is not None)

    def _marked(self, most: int) -> Iterator[Record]:
        """The rewrites of the newest words on commitments, without those erased since."""
        entries = self._service.entries("kept", limit=most).entries
        ids = tuple(dict.fromkeys(entry.record for entry in entries if entry.record))
        for entry in self._service.entries_about(ids, "rewrite"):
            if isinstance(entry.value, Record):
                yield entry.value

    def promises_of(self, record_id: str) -> tuple[Promised, ...]:
        """The commitments of one rewrite. Raises NotFound or Erased."""
        record = self._service.find(record_id)
        kept = self._kept((record_id,)).get(record_id, frozenset())
        return promised(record, kept, self._service.standing(record_id).decision)

    def mark(self, record_id: str, item: int, kept: bool) -> None:
        """Record that a commitment was kept, or was not after all.

        Raises:
            NotFound, BadInput: there is no such commitment.
        """
        if item < 0:
            raise BadInput((("item", "is no commitment of this rewrite"),))
        self._service.mark_kept(record_id, item, kept)

    def zone(self, one: Promised) -> ZoneInfo:
        """The time zone by whose calendar a commitment falls due."""
        return self.policy_of(one.record).service.zone

    def policy_of(self, record: Record) -> Policy:
        """The policy that a rewrite was made under, as it stands now; the house's where it has gone."""
        return self._policy(record.situation.policy)

    # --- the log --------------------------------------------------------------------------

    def _policy(self, name: str) -> Policy:
        known = self._service.policies
        return self._service.policy(name if name in known else HOUSE)

    def _kept(self, record_ids: Sequence[str]) -> dict[str, frozenset[int]]:
        """Which commitments of these rewrites were kept, by the last word on each."""
        said: dict[str, dict[int, bool]] = {}
        for entry in self._service.entries_about(record_ids, "kept"):
            if isinstance(entry.value, Kept) and entry.record:
                said.setdefault(entry.record, {})[entry.value.item] = entry.value.kept
        return {
            record: frozenset(item for item, kept in items.items() if kept) for record, items in said.items()
        }

    def _walk(self, wanted: Selection, most: int) -> Iterator[tuple[Record, Standing]]:
        """Rewrites and how they stand, newest first, at most so many."""
        cursor, left = None, most
        while left > 0:
            page = self._service.page(wanted, limit=min(left, _PAGE), cursor=cursor)
            yield from zip(page.records, page.standings, strict=True)
            left -= len(page.records)
            cursor = page.next
            if cursor is None:
                return

    def _period(self, weeks: int, now: datetime) -> Period:
        zone = self._policy(HOUSE).service.zone
        first = monday_of(now.astimezone(zone).date()) - timedelta(weeks=weeks - 1)
        since = datetime(first.year, first.month, first.day, tzinfo=zone)
        return Period(since, now + timedelta(seconds=1), weeks)

    def _read(self, period: Period) -> tuple[Period, Digest]:
        start = self._position_before(period.since)
        newest = self._position_before(period.until)
        cut = newest - start > ENTRIES
        start = max(start, newest - ENTRIES)
        facets = self._service.walk("rewrite", "decision", "feedback", "kept", after=start, read=False)
        reviews = list(self._service.walk("review", after=start))
        hidden = self._sealed(reviews)
        shown = (entry for entry in reviews if (entry.facets["calibration"] or "") not in hidden)
        made = digest(facets, shown, period.since, period.until)
        if cut and made.rewrites:
            first = made.rewrites[0].at.astimezone(UTC)
            return replace(period, since=first), replace(made, since=first)
        return period, made

    def _sealed(self, reviews: Iterable[Entry]) -> frozenset[str]:
        """The calibrations among these reviews in which somebody has still to judge: nobody sees their verdicts."""
        named = {str(entry.facets["calibration"] or "") for entry in reviews}
        return frozenset(filter(self._seals.hold, named))

    def _position_before(self, moment: datetime) -> int:
        """The position of the newest rewrite made before a moment, 0 if there is none."""
        page = self._service.page(Selection(until=moment), limit=1)
        return self._service.entries_of(page.records[0].id)[0].position if page.records else 0


def _findings(record: Record) -> tuple[Finding, ...]:
    return record.outcome.findings + record.outcome.critique.findings
