"""The reviewers' desk over a real log: what it reads, and what it leaves out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from guardrails.finding import Finding, Severity
from rewriter import desk as desks
from rewriter.audit import RecordStore, open_store
from rewriter.desk import Desk
from rewriter.engines.offline import OfflineEngine
from rewriter.entries import Decision, FindingVerdict, Kept, Missed, Review, Saved
from rewriter.errors import BadInput, Erased, NotFound
from rewriter.policies import Policies
from rewriter.qa.sampling import Plan, Sample, Stratum
from rewriter.saved import sample_data
from rewriter.service import Service
from rewriter.values import Commitment, Critique
from tests.records import a_record
from tests.web_server import offline_service

NOW = datetime.now(UTC) + timedelta(days=1)  # after whatever these tests record, however long they take
TODAY = NOW.date()
CALL = Commitment("call you", due=TODAY + timedelta(days=3))
LATE = Commitment("send the part", due=TODAY - timedelta(days=3))
DRAFT = "Calm down, it will be there by Friday. People of your sort always ask."


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Service]:
    with offline_service(tmp_path) as service:
        yield service


@pytest.fixture
def store(service: Service, tmp_path: Path) -> Iterator[RecordStore]:
    """A second door to the same log, through which made-up records come in."""
    store = open_store(f"sqlite:///{tmp_path / 'softanswer.db'}")
    yield store
    store.close()


@pytest.fixture
def desk(service: Service) -> Desk:
    return Desk(service)


def test_open_commitments_come_with_the_soonest_first_and_kept_ones_not_at_all(
    store: RecordStore, desk: Desk
) -> None:
    record = a_record(commitments=(CALL, LATE, Commitment("look into it")))
    store.add(record)
    assert [one.item for one in desk.open_promises(NOW)] == [LATE, CALL, Commitment("look into it")]
    desk.mark(record.id, 1, kept=True)
    assert [one.item.action for one in desk.open_promises(NOW)] == ["call you", "look into it"]
    (lately,) = desk.kept_lately()
    assert lately[0].item == LATE
    desk.mark(record.id, 1, kept=False)
    assert desk.kept_lately() == ()
    assert desk.open_promises(NOW)[0].item == LATE


def test_kept_once_is_kept_however_often_the_letter_was_worked_on(store: RecordStore, desk: Desk) -> None:
    for number in (2, 1):
        record = a_record(at=NOW - timedelta(hours=number), commitments=(CALL,), reference="C-1")
        store.add(record)
    assert len(desk.open_promises(NOW)) == 1
    desk.mark(record.id, 0, kept=True)
    assert desk.open_promises(NOW) == ()


def test_a_reply_that_was_not_used_promised_nothing(store: RecordStore, desk: Desk) -> None:
    record = a_record(commitments=(CALL,), reference="C-1")
    store.add(record)
    assert store.history("C-1", NOW).open_commitments == (CALL,)
    store.append(Decision("rejected"), record.id)
    assert desk.open_promises(NOW) == ()
    assert store.history("C-1", NOW).open_commitments == ()


def test_a_kept_commitment_is_open_no_more_in_the_customers_history(store: RecordStore, desk: Desk) -> None:
    record = a_record(commitments=(CALL,), reference="C-1")
    store.add(record)
    desk.mark(record.id, 0, kept=True)
    assert store.history("C-1", NOW).open_commitments == ()


def test_what_was_erased_is_counted_and_read_no_more(
    store: RecordStore, desk: Desk, service: Service
) -> None:
    plain = a_record(draft=DRAFT, reference="C-9", commitments=(CALL, LATE))
    record = service.rewrite(replace(plain.situation, commitments=(CALL, replace(LATE, due=TODAY))))
    finding = record.outcome.findings[0]
    said = FindingVerdict(finding.rule, finding.start, "wrong")
    service.review(record.id, Review(findings=(said,), reviewer="Ann"))
    service.mark_kept(record.id, 0)
    assert desk.open_promises(NOW)
    store.erase("C-9")
    assert desk.open_promises(NOW) == ()
    assert desk.kept_lately() == ()
    assert desk.lessons()[0] == ()
    period, made = desk.digest(4, NOW)
    assert len(made.rewrites) == 1
    assert made.reviews == {}
    assert desk.told(period, "").messages == 0
    with pytest.raises(Erased):
        desk.promises_of(record.id)


def test_nobody_marks_what_is_not_there(store: RecordStore, desk: Desk) -> None:
    record = a_record()
    store.add(record)
    for number in (0, -1):
        with pytest.raises(BadInput):
            desk.mark(record.id, number, kept=True)
    with pytest.raises(NotFound):
        desk.mark("01ARZ3NDEKTSV4RRFFQ69G5FAV", 0, kept=True)


def test_the_figures_are_of_the_weeks_asked_for_and_at_most_a_minute_old(
    store: RecordStore, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.add(a_record(at=NOW - timedelta(weeks=9)))
    store.add(a_record(families=("blame",)))
    assert len(desk.digest(4, NOW)[1].rewrites) == 1
    assert len(desk.digest(12, NOW)[1].rewrites) == 2
    store.add(a_record())
    assert len(desk.digest(4, NOW)[1].rewrites) == 1
    monkeypatch.setattr(desks, "FRESH_S", -1.0)
    assert len(desk.digest(4, NOW)[1].rewrites) == 2


def test_a_log_that_is_too_long_is_read_from_its_end_and_the_period_says_so(
    store: RecordStore, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desks, "ENTRIES", 2)
    for days in (9, 8, 7, 1):
        store.add(a_record(at=NOW - timedelta(days=days)))
    period, made = desk.digest(4, NOW)
    assert len(made.rewrites) == 2
    assert period.since == made.rewrites[0].at


def test_reviews_become_verdicts_and_lessons(store: RecordStore, desk: Desk, service: Service) -> None:
    record = service.rewrite(a_record(draft=DRAFT).situation)
    finding = next(f for f in record.outcome.findings if f.rule == "dismissal.calm-down")
    start = DRAFT.index("People of")
    said = Review(
        findings=(FindingVerdict(finding.rule, finding.start, "wrong"),),
        missed=(Missed(start, start + len("People of your sort"), "contempt"),),
        reviewer="Ann",
    )
    service.review(record.id, said)
    _, made = desk.digest(4, NOW)
    marks, unseen = desk.judged(made)
    assert [(one.rule, one.verdict) for one in marks] == [("dismissal.calm-down", "wrong")]
    assert unseen == ("contempt",)
    assert desk.judged(made, "another version") == ((), ())
    assert desk.fired(made)["dismissal.calm-down", "dismissal"] == 1
    taught, following = desk.lessons()
    assert [(one.lesson.kind, one.lesson.family, one.reviewers) for one in taught] == [
        ("near_miss", "dismissal", "Ann"),
        ("hit", "contempt", "Ann"),
    ]
    assert taught[1].lesson.written == "[[People of your sort]] always ask."
    assert following is None


def test_what_reviewers_differ_on_teaches_nothing(desk: Desk, service: Service) -> None:
    record = service.rewrite(a_record(draft=DRAFT).situation)
    finding = record.outcome.findings[0]
    for who, mark in (("Ann", "wrong"), ("Ben", "right")):
        said = FindingVerdict(finding.rule, finding.start, mark)  # type: ignore[arg-type]
        service.review(record.id, Review(findings=(said,), reviewer=who))
    assert desk.lessons()[0] == ()


def refute(service: Service, reviewer: str, calibration: str | None = None) -> tuple[str, FindingVerdict]:
    """A new draft whose first underline one reviewer calls wrong."""
    record = service.rewrite(a_record(draft=DRAFT).situation)
    finding = record.outcome.findings[0]
    said = FindingVerdict(finding.rule, finding.start, "wrong")
    service.review(record.id, Review(findings=(said,), reviewer=reviewer, calibration=calibration))
    return record.id, said


def test_nobody_sees_a_verdict_of_a_calibration_that_is_still_open(desk: Desk, service: Service) -> None:
    record_id, said = refute(service, "Ann")
    both = {"records": [record_id], "reviewers": ["Ann", "Ben"]}
    calibration = service.save(Saved("calibration", "Spring", both)).id
    sealed = Review(findings=(replace(said, verdict="right"),), reviewer="Ann", calibration=calibration)
    service.review(record_id, sealed)
    marks, _ = desk.judged(desk.digest(4, NOW)[1])
    assert [one.verdict for one in marks] == ["wrong"]
    assert len(desk.lessons()[0]) == 1
    service.review(record_id, replace(sealed, reviewer="Ben"))
    marks, _ = desk.judged(desk.digest(12, NOW)[1])
    assert [one.verdict for one in marks] == ["right"]
    assert desk.lessons()[0] == ()


def test_a_models_underline_is_counted_for_the_prompts_that_it_was_asked_with(
    store: RecordStore, desk: Desk, service: Service
) -> None:
    plain = a_record(draft=DRAFT)
    asked = replace(plain.outcome.attempts[0], engine="llm", prompts=("rewrite@3:ab",))
    found = Finding("model.blame", "blame", Severity.WARN, 0, 4, DRAFT[:4], "It stings.", source="model")
    critique = Critique("llm", "a model", (found,))
    store.add(replace(plain, outcome=replace(plain.outcome, attempts=(asked,), critique=critique)))
    said = FindingVerdict("model.blame", 0, "right")
    service.review(plain.id, Review(findings=(said,), reviewer="Ann"))
    (one,), _ = desk.judged(desk.digest(4, NOW)[1])
    assert (one.rule, one.family, one.version) == ("model.blame", "blame", "rewrite@3:ab")


def test_the_reviews_of_a_sample_alone_count_each_for_as_many_as_it_stands_for(
    desk: Desk, service: Service
) -> None:
    inside, _ = refute(service, "Ann")
    refute(service, "Ann")
    stratum = Stratum("all", 40, (inside,))
    service.save(Saved("sample", "March", sample_data(Sample(Plan("random", 1, 7), (stratum,)), {})))
    ((_, name, sample),) = desk.samples()
    assert (name, sample.population) == ("March", 40)
    marks, _ = desk.judged(desk.digest(4, NOW)[1], weights={inside: 40.0})
    assert [one.weight for one in marks] == [40.0]


def test_a_calendar_of_open_commitments_leaves_the_kept_ones_out(store: RecordStore, desk: Desk) -> None:
    record = a_record(commitments=(CALL, LATE))
    store.add(record)
    store.append(Kept(1, LATE.action), record.id)
    assert [(one.record.id, one.number) for one in desk.open_promises(NOW)] == [(record.id, 0)]
    assert isinstance(CALL.due, date)


def test_both_databases_tell_the_same(database_url: str) -> None:
    store = open_store(database_url)
    service = Service(policies=Policies("default"), store=store, offline=OfflineEngine(), deadline_s=10)
    try:
        kept = a_record(message="It came broken.", upset=True, commitments=(LATE,), families=("blame",))
        still_open = a_record(at=NOW - timedelta(days=1), commitments=(CALL, LATE))
        for record in (kept, still_open):
            store.add(record)
        service.mark_kept(kept.id, 0)
        service.review(
            kept.id, Review(findings=(FindingVerdict("blame.made-up", 0, "right"),), reviewer="Ann")
        )
        desk = Desk(service)
        period, made = desk.digest(4, NOW)
        assert (len(made.rewrites), made.kept, period.weeks) == (2, 1, 4)
        assert [(one.rule, one.verdict) for one in desk.judged(made)[0]] == [("blame.made-up", "right")]
        assert desk.fired(made) == {("blame.made-up", "blame"): 1}
        assert [row.kind for row in desk.told(period, "default").issues] == ["damaged"]
        assert [one.item for one in desk.open_promises(NOW)] == [LATE, CALL]
        assert [one.item for one, _ in desk.kept_lately()] == [LATE]
    finally:
        service.close()
