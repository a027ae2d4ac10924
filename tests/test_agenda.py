"""A follow-up taken into a calendar says the same as the reply: what, by when, and whether it is settled."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from icalendar import Calendar

from rewriter.agenda import agenda, feed
from rewriter.values import Commitment, Customer, FollowUp, Record
from tests.records import a_record


def taken_in(*items: Commitment, reference: str | None = None) -> list[object]:
    record: Record = a_record()
    plan = FollowUp(items=items, reference=reference)
    calendar = Calendar.from_ical(agenda(replace(record, outcome=replace(record.outcome, follow_up=plan))))
    return list(calendar.walk("VTODO"))


def test_a_commitment_becomes_a_to_do_with_its_reference() -> None:
    (todo,) = taken_in(
        Commitment("ring you", "Ana", date(2026, 11, 30), "phone", confirmed=True), reference="TK-4"
    )
    assert todo["SUMMARY"] == "ring you (TK-4)"  # type: ignore[index]
    assert todo["DUE"].dt == date(2026, 12, 1)  # type: ignore[index]
    assert todo["STATUS"] == "IN-PROCESS"  # type: ignore[index]


def test_a_due_moment_keeps_its_hour() -> None:
    at = datetime(2026, 11, 30, 17, 0, tzinfo=UTC)
    (todo,) = taken_in(Commitment("send the part", due=at))
    assert todo["DUE"].dt == at  # type: ignore[index]


def test_what_has_no_date_is_given_none() -> None:
    (todo,) = taken_in(Commitment("look into it"))
    assert "DUE" not in todo  # type: ignore[operator]
    assert todo["STATUS"] == "NEEDS-ACTION"  # type: ignore[index]


def test_words_that_would_break_a_calendar_come_back_whole() -> None:
    (todo,) = taken_in(Commitment("send; this,\nand BEGIN:VEVENT that – «ü»"))
    assert todo["SUMMARY"] == "send; this,\nand BEGIN:VEVENT that – «ü»"  # type: ignore[index]


def test_the_same_commitment_keeps_its_id_so_that_a_newer_copy_replaces_it() -> None:
    record = a_record()
    plan = replace(record.outcome, follow_up=FollowUp(items=(Commitment("a"), Commitment("b"))))
    copies = [Calendar.from_ical(agenda(replace(record, outcome=plan))).walk("VTODO") for _ in range(2)]
    ids = [[str(todo["UID"]) for todo in copy] for copy in copies]
    assert ids[0] == ids[1]
    assert len(set(ids[0])) == 2


# --- all open ones as one calendar ------------------------------------------------------------


def with_items(*items: Commitment) -> Record:
    record = a_record()
    return replace(record, outcome=replace(record.outcome, follow_up=FollowUp(items=items)))


def test_a_feed_holds_each_commitment_under_the_id_it_has_elsewhere() -> None:
    one, other = with_items(Commitment("a"), Commitment("b")), with_items(Commitment("c"))
    calendar = Calendar.from_ical(feed([(one, 1), (other, 0)]))
    ids = [str(todo["UID"]) for todo in calendar.walk("VTODO")]
    assert ids == [f"{one.id}-1@softanswer", f"{other.id}-0@softanswer"]
    assert [str(todo["UID"]) for todo in Calendar.from_ical(agenda(one)).walk("VTODO")][1] == ids[0]


def test_for_calendars_without_to_dos_each_stands_on_its_day() -> None:
    at = datetime(2026, 11, 30, 17, 0, tzinfo=UTC)
    record = with_items(Commitment("a", due=date(2026, 11, 30)), Commitment("b", due=at), Commitment("c"))
    calendar = Calendar.from_ical(feed([(record, number) for number in range(3)], appointments=True))
    events = calendar.walk("VEVENT")
    assert [event.decoded("DTSTART") for event in events] == [date(2026, 11, 30), at]
    assert events[0].decoded("DTEND") == date(2026, 12, 1)
    assert calendar.walk("VTODO") == []


def test_an_empty_feed_is_still_a_calendar() -> None:
    assert Calendar.from_ical(feed([])).subcomponents == []


def test_a_feed_says_whom_each_commitment_was_made_to() -> None:
    record = with_items(Commitment("ring you", due=date(2026, 11, 30)))
    record = replace(record, situation=replace(record.situation, customer=Customer(reference="C-7")))
    for appointments, kind in ((False, "VTODO"), (True, "VEVENT")):
        (one,) = Calendar.from_ical(feed([(record, 0)], appointments=appointments)).walk(kind)
        assert str(one["SUMMARY"]) == "C-7: ring you"
