"""The made-up records are made by the real pipeline, tell a whole story, and never mix with real ones."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from rewriter.audit import open_store
from rewriter.entries import Decision, Review
from rewriter.policy import SCORECARD
from rewriter.qa.scorecard import misfits
from rewriter.saved import calibration_of
from scripts.demo_records import calibrate, fill, main
from tests.records import a_record

NOW = datetime(2031, 3, 3, 12, 0, tzinfo=UTC)


def test_a_small_log_holds_letters_decisions_reviews_and_a_calibration(sqlite_url: str) -> None:
    store = open_store(sqlite_url)
    ids = fill(store, count=12, seed=3, now=NOW)
    calibration = calibrate(store, ids[:2], seed=3)
    page = store.page()
    assert [record.id for record in reversed(page.records)] == list(ids)
    assert all(record.created_at < NOW for record in page.records)
    values = [entry.value for entry in store.entries_about(ids, "decision", "review")]
    reviews = [value for value in values if isinstance(value, Review)]
    assert any(isinstance(value, Decision) and value.sent_text for value in values)
    assert reviews
    assert not any(misfits(SCORECARD, review.scores) for review in reviews)
    assert calibration_of(store.entry(calibration)).records == ids[:2]
    store.close()


def test_a_log_that_holds_records_is_left_alone(sqlite_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    store = open_store(sqlite_url)
    store.add(a_record())
    store.close()
    assert main([sqlite_url, "--count", "1"]) == 2
    assert "do not belong among them" in capsys.readouterr().err
