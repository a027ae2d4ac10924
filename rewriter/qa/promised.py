"""What was promised to customers: what is overdue, due today, still ahead, kept, or was never given a day (P17)."""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, get_args
from zoneinfo import ZoneInfo

from rewriter.entries import Choice
from rewriter.values import Commitment, Due, Record

When = Literal["overdue", "today", "ahead", "undated", "kept"]
WHENS: tuple[When, ...] = get_args(When)


@dataclass(frozen=True, slots=True)
class Promised:
    """One commitment of a rewrite: its `number` in the follow-up, and what is known around it."""

    record: Record
    number: int
    kept: bool = False

    @property
    def item(self) -> Commitment:
        return self.record.outcome.follow_up.items[self.number]

    def when(self, now: datetime, zone: ZoneInfo) -> When:
        """How it stands at a moment, by the calendar of a time zone. A day is due until it ends."""
        if self.kept:
            return "kept"
        due = self.item.due
        if due is None:
            return "undated"
        here = now.astimezone(zone)
        if isinstance(due, datetime) and (due if due.tzinfo else due.replace(tzinfo=zone)) < here:
            return "overdue"
        day = day_of(due, zone)
        return "overdue" if day < here.date() else "today" if day == here.date() else "ahead"


def promised(
    record: Record, kept: Set[int] = frozenset(), decision: Choice | None = None
) -> tuple[Promised, ...]:
    """The commitments of a rewrite. One that was not ready, or that the agent rejected, promised nothing."""
    if record.outcome.status != "ready" or decision == "rejected":
        return ()
    return tuple(
        Promised(record, number, number in kept) for number in range(len(record.outcome.follow_up.items))
    )


def once_each(newest_first: Iterable[Promised]) -> tuple[Promised, ...]:
    """Each promise to a customer once, as it was last put; the soonest due first, those without a day last.

    Who presses twice for one letter has promised once: what is the same is told by the
    action and the customer's reference, or by the message where there is none.
    """
    found: dict[tuple[str, str], Promised] = {}
    for one in newest_first:
        situation = one.record.situation
        whose = situation.customer.reference or situation.message
        found.setdefault((whose, one.item.action.casefold()), one)
    return tuple(sorted(found.values(), key=_soonest))


def _soonest(one: Promised) -> tuple[bool, date, str, int]:
    due = one.item.due
    return due is None, _plain_day(due) if due else date.max, one.record.id, one.number


def _plain_day(due: Due) -> date:
    return due.date() if isinstance(due, datetime) else due


def day_of(due: Due, zone: ZoneInfo) -> date:
    """The day on which it falls due there."""
    if not isinstance(due, datetime):
        return due
    return due.astimezone(zone).date() if due.tzinfo else due.date()
