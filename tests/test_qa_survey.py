"""What a sample needs to know of each rewrite comes from the log without reading one, on both databases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from guardrails.finding import Finding, Severity
from rewriter.audit import RecordStore, Selection, open_store
from rewriter.audit import store as stores
from rewriter.entries import Decision, Review
from rewriter.errors import NotFound
from rewriter.values import Commitment, Critique, Record
from tests.records import a_record

MONDAY = datetime(2031, 3, 3, 9, 30, tzinfo=UTC)


@pytest.fixture
def store(database_url: str) -> Iterator[RecordStore]:
    store = open_store(database_url)
    yield store
    store.close()


def by_model(record: Record, *findings: Finding) -> Record:
    return replace(record, outcome=replace(record.outcome, critique=Critique("llm", "some/model", findings)))


def test_every_selected_rewrite_is_met_once_and_the_newest_first(
    store: RecordStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stores, "_BATCH", 2)
    records = [
        a_record(at=MONDAY - timedelta(hours=number), agent="Ida" if number else "Sam") for number in range(6)
    ]
    for record in reversed(records):
        store.add(record)
    assert [each.id for each in store.survey()] == [record.id for record in records]
    assert [each.id for each in store.survey(Selection(agent="Ida"))] == [record.id for record in records[1:]]


def test_what_came_of_it_is_known_without_reading_it(store: RecordStore) -> None:
    promise = Commitment("write again", due=date(2031, 3, 9))
    record = a_record(at=MONDAY, agent="Ida", families=("blame", "sarcasm"), commitments=(promise,))
    store.add(record)
    store.append(Decision("edited", "Hello.", "", 0.6), record.id)
    (found,) = store.survey()
    assert (found.agent, found.families, found.severity) == ("Ida", ("blame", "sarcasm"), "warn")
    assert (found.decision, found.distance, found.due) == ("edited", 0.6, date(2031, 3, 9))
    assert (found.created_at, found.engine, found.disagree) == (MONDAY, "offline", False)


def test_the_model_and_the_rules_disagree_where_one_sees_nothing(store: RecordStore) -> None:
    plain, sharp = (
        a_record(draft="It left on Monday."),
        a_record(draft="It left on Monday.", families=("blame",)),
    )
    same = Finding("model", "blame", Severity.WARN, 0, 2, "It", "It stings.", source="model")
    aside = Finding("model", "blame", Severity.NOTE, 8, 10, "on", "It could be gentler.", source="model")
    assert not plain.outcome.disagreement
    assert not sharp.outcome.disagreement  # nobody asked a model
    assert by_model(sharp).outcome.disagreement
    assert by_model(plain, same).outcome.disagreement
    assert not by_model(sharp, same).outcome.disagreement
    assert not by_model(sharp, same, aside).outcome.disagreement
    store.add(by_model(plain, same))
    assert [each.disagree for each in store.survey()] == [True]


def test_entries_are_found_by_their_own_id_and_by_what_they_are_about(store: RecordStore) -> None:
    one, other = a_record(), a_record()
    store.add(one)
    store.add(other)
    kept = store.append(Review(note="Good."), one.id)
    store.append(Review(note="Better."), other.id)
    assert store.entry(kept.id) == kept
    assert store.entries_about([one.id], "review", "decision") == (kept,)
    assert [entry.record for entry in store.entries_about([one.id, other.id], "review")] == [one.id, other.id]
    with pytest.raises(NotFound):
        store.entry("nothing")
