"""A rewrite's follow-up as iCalendar (RFC 5545), so that what was promised stands in a calendar."""

from __future__ import annotations

from datetime import datetime, timedelta

from icalendar import Calendar, Todo

from rewriter.values import Commitment, Record

_PRODUCT = "-//Soft Answer//follow-up//EN"


def agenda(record: Record) -> bytes:
    """The commitments of a rewrite as to-dos, in UTF-8; those without a due date stand without one.

    A to-do's id is the record's and its number, so that taking a newer copy in replaces the
    older one. What nobody has confirmed yet is marked as needing action.
    """
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    reference = record.outcome.follow_up.reference
    for number, item in enumerate(record.outcome.follow_up.items):
        calendar.add_component(_todo(record, number, item, reference))
    return bytes(calendar.to_ical())


def _todo(record: Record, number: int, item: Commitment, reference: str | None) -> Todo:
    todo = Todo()
    todo.add("uid", f"{record.id}-{number}@softanswer")
    todo.add("dtstamp", record.created_at)
    todo.add(
        "summary",
        f"{item.action} ({reference})" if reference and reference not in item.action else item.action,
    )
    if item.due is not None:
        # A day is due until it ends; RFC 5545 takes DUE as the moment after.
        todo.add("due", item.due if isinstance(item.due, datetime) else item.due + timedelta(days=1))
    if item.owner:
        todo.add("contact", item.owner)
    if item.channel:
        todo.add("categories", [item.channel])
    todo.add("status", "IN-PROCESS" if item.confirmed else "NEEDS-ACTION")
    return todo
