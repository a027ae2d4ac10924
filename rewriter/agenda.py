"""Commitments as iCalendar (RFC 5545), so that what was promised stands in a calendar: of one rewrite, or all open ones."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from icalendar import Calendar, Event, Todo

from rewriter.values import Commitment, Record

_PRODUCT = "-//Soft Answer//follow-up//EN"
_ASK_AGAIN = timedelta(hours=1)
_LASTS = timedelta(minutes=15)
"""How long an appointment for something due at a certain time is shown."""


def agenda(record: Record) -> bytes:
    """The commitments of a rewrite as to-dos, in UTF-8; those without a due date stand without one.

    A to-do's id is the record's and its number, so that taking a newer copy in replaces the
    older one. What nobody has confirmed yet is marked as needing action.
    """
    calendar = _calendar()
    for number in range(len(record.outcome.follow_up.items)):
        calendar.add_component(_todo(record, number))
    return bytes(calendar.to_ical())


def feed(commitments: Iterable[tuple[Record, int]], *, appointments: bool = False) -> bytes:
    """Commitments of many rewrites, each by its number, as one calendar to subscribe to.

    Their ids are those of `agenda`, and each says whom it was promised to. Not every calendar shows to-dos: as `appointments`, each
    stands on the day it falls due instead, and those without a day are left out.
    """
    calendar = _calendar()
    calendar.add("x-wr-calname", "Promised to customers")
    calendar.add("refresh-interval", _ASK_AGAIN, parameters={"value": "DURATION"})
    for record, number in commitments:
        customer = record.situation.customer
        whom = customer.name or customer.reference
        if not appointments:
            calendar.add_component(_todo(record, number, whom))
        elif record.outcome.follow_up.items[number].due is not None:
            calendar.add_component(_appointment(record, number, whom))
    return bytes(calendar.to_ical())


def _calendar() -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    return calendar


def _todo(record: Record, number: int, whom: str = "") -> Todo:
    todo, item = Todo(), record.outcome.follow_up.items[number]
    _describe(todo, record, number, whom)
    if item.due is not None:
        # A day is due until it ends; RFC 5545 takes DUE as the moment after.
        todo.add("due", item.due if isinstance(item.due, datetime) else item.due + timedelta(days=1))
    todo.add("status", "IN-PROCESS" if item.confirmed else "NEEDS-ACTION")
    return todo


def _appointment(record: Record, number: int, whom: str) -> Event:
    event, due = Event(), record.outcome.follow_up.items[number].due
    assert due is not None
    _describe(event, record, number, whom)
    event.add("dtstart", due)
    event.add("dtend", due + (_LASTS if isinstance(due, datetime) else timedelta(days=1)))
    event.add("transp", "TRANSPARENT")
    return event


def _describe(component: Todo | Event, record: Record, number: int, whom: str) -> None:
    item: Commitment = record.outcome.follow_up.items[number]
    reference = record.outcome.follow_up.reference
    named = f"{item.action} ({reference})" if reference and reference not in item.action else item.action
    component.add("uid", f"{record.id}-{number}@softanswer")
    component.add("dtstamp", record.created_at)
    component.add("summary", f"{whom}: {named}" if whom else named)
    if item.owner:
        component.add("contact", item.owner)
    if item.channel:
        component.add("categories", [item.channel])
