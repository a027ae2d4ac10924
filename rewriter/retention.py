"""Erases what is older than its house policy keeps, or says what would be erased."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from rewriter.audit import RecordStore
from rewriter.policies import Policies


class Retained(NamedTuple):
    """A policy, the days that it keeps, and how many rewrites are older."""

    policy: str
    days: int | None
    late: int


def retain(store: RecordStore, policies: Policies, now: datetime, *, dry_run: bool) -> tuple[Retained, ...]:
    """Erase the rewrites whose time is up by the policy that they were made under.

    One made under a policy that there is no more is kept: nobody has said otherwise.

    Raises:
        LogUnavailable: the log cannot be read or written.
    """
    days = {name: policy.retention.days for name in policies.names if (policy := policies.get(name))}
    late: dict[str, list[str]] = {name: [] for name in days}
    for record_id, made_at, name in store.made_under():
        kept = days.get(name)
        if kept is not None and made_at < now - timedelta(days=kept):
            late[name].append(record_id)
    if not dry_run:
        for ids in late.values():
            store.erase_records(ids)
    return tuple(Retained(name, days[name], len(late[name])) for name in sorted(days))
