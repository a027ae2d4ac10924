"""One contract for the log, whatever database it stands on."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from rewriter.audit import RecordStore, Selection, new_id, open_store
from rewriter.audit.body import read_body, write_body
from rewriter.audit.databases import connect
from rewriter.audit.tables import METADATA, VERSION_TABLE
from rewriter.entries import Decision, Kept, Missed, Review, Saved, Standing
from rewriter.errors import BadConfiguration, BadInput, LogUnavailable, NotFound
from rewriter.values import Attempt, Commitment, History, Outcome, Record, Situation, Usage
from tests.records import a_record

ROOT = Path(__file__).resolve().parent.parent
MONDAY = datetime(2031, 3, 3, 9, 30, tzinfo=UTC)


@pytest.fixture
def store(database_url: str) -> Iterator[RecordStore]:
    store = open_store(database_url)
    yield store
    store.close()


# --- add and get ---------------------------------------------------------------------------


def test_what_was_added_is_found_again(store: RecordStore) -> None:
    record = a_record(
        at=datetime(2031, 3, 3, 9, 30, 0, 123456, tzinfo=timezone(timedelta(hours=-5))),
        message="Ünïcode 😡, a NUL \x00 and\nlines",
        draft="'; DROP TABLE records; -- %s %(body)s :body",
        reference="C-1",
        agent="Ann O'Neil",
        families=("blame", "sarcasm"),
        commitments=(Commitment("Call back", "Ann", date(2031, 3, 4), "phone", "draft", True),),
    )
    store.add(record)
    assert store.get(record.id) == record


def test_records_outlive_the_store(database_url: str) -> None:
    record = a_record()
    first = open_store(database_url)
    first.add(record)
    first.close()
    second = open_store(database_url)
    assert second.get(record.id) == record
    second.close()


def test_an_unknown_id_is_not_found(store: RecordStore) -> None:
    store.add(a_record())
    for unknown in (new_id(MONDAY), "", "nonsense", "\x00", "\ud800", "' OR 1=1 --"):
        with pytest.raises(NotFound):
            store.get(unknown)


def test_no_record_is_written_over(store: RecordStore) -> None:
    record = a_record(draft="The first.")
    store.add(record)
    with pytest.raises(LogUnavailable):
        store.add(replace(record, situation=replace(record.situation, draft="The second.")))
    assert store.get(record.id) == record


def test_a_record_that_is_not_text_is_refused(store: RecordStore) -> None:
    with pytest.raises(LogUnavailable):
        store.add(a_record(draft="half a character \ud83d"))
    assert store.page().records == ()


def test_many_threads_write_at_once_and_nothing_is_lost(store: RecordStore) -> None:
    records = [a_record() for _ in range(40)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(store.add, records))
    assert {record.id for record in store.page(limit=100).records} == {record.id for record in records}


# --- pages ---------------------------------------------------------------------------------


def test_the_last_recorded_stands_first_and_pages_hold_every_record_once(store: RecordStore) -> None:
    records = [a_record(at=MONDAY + timedelta(minutes=minute)) for minute in (0, 1, 3, 2, 4, 6, 5)]
    for record in records:
        store.add(record)
    seen: list[Record] = []
    sizes: list[int] = []
    cursor = None
    while True:
        page = store.page(limit=3, cursor=cursor)
        seen += page.records
        sizes.append(len(page.records))
        if page.next is None:
            break
        store.add(a_record(at=MONDAY + timedelta(hours=len(sizes))))  # arrives while we read on
        cursor = page.next
    assert seen == records[::-1]
    assert sizes == [3, 3, 1]


def test_a_page_that_is_just_full_has_no_next(store: RecordStore) -> None:
    for _ in range(2):
        store.add(a_record())
    assert store.page(limit=2).next is None
    assert store.page(limit=1).next is not None


def test_an_empty_log_is_one_empty_page(store: RecordStore) -> None:
    page = store.page()
    assert (page.records, page.next) == ((), None)


def test_a_selection_keeps_what_was_asked_for(store: RecordStore) -> None:
    def day(number: int) -> datetime:
        return MONDAY + timedelta(days=number)

    store.add(a_record(at=MONDAY, reference="A", agent="Ann", families=("blame", "sarcasm")))
    store.add(a_record(at=day(1), reference="B", agent="Bo", status="needs_person"))
    store.add(a_record(at=day(2), reference="C", agent="Ann", families=("non_apology",)))
    store.add(a_record(at=day(3), reference="D", families=("blame", "blame")))
    for selection, expected in (
        (Selection(), "DCBA"),
        (Selection(since=day(1)), "DCB"),
        (Selection(until=day(1)), "A"),
        (Selection(since=day(1), until=day(3)), "CB"),
        (Selection(since=day(3).astimezone(timezone(timedelta(hours=9)))), "D"),
        (Selection(status="needs_person"), "B"),
        (Selection(agent="Ann"), "CA"),
        (Selection(customer="C"), "C"),
        (Selection(family="blame"), "DA"),
        (Selection(family="non_apology"), "C"),
        (Selection(family="shouting"), ""),
        (Selection(agent="Ann", family="blame"), "A"),
        (Selection(customer="c"), ""),
        (Selection(customer="%"), ""),
        (Selection(customer=""), ""),
    ):
        found = [record.situation.customer.reference for record in store.page(selection).records]
        assert (selection, "".join(found)) == (selection, expected)


def test_a_selection_holds_from_page_to_page(store: RecordStore) -> None:
    for minute in range(6):
        store.add(a_record(at=MONDAY + timedelta(minutes=minute), agent="Ann" if minute % 2 else "Bo"))
    first = store.page(Selection(agent="Ann"), limit=2)
    second = store.page(Selection(agent="Ann"), limit=2, cursor=first.next)
    minutes = [record.created_at.minute for record in first.records + second.records]
    assert minutes == [35, 33, 31]


@pytest.mark.parametrize("cursor", ["", "x", "*", "AAAA", "é", "\x00", "0" * 10_000])
def test_a_made_up_cursor_is_refused(sqlite_url: str, cursor: str) -> None:
    with pytest.raises(BadInput) as caught:
        open_store(sqlite_url).page(cursor=cursor)
    assert [field for field, _ in caught.value.problems] == ["cursor"]


@pytest.mark.parametrize("limit", [0, -1, 201])
def test_a_limit_out_of_range_is_refused(sqlite_url: str, limit: int) -> None:
    with pytest.raises(BadInput):
        open_store(sqlite_url).page(limit=limit)


# --- looking for words ---------------------------------------------------------------------


def test_words_are_found_whatever_their_case_and_accents(store: RecordStore) -> None:
    for minute, (message, draft) in enumerate(
        (
            ("My KETTLE (order KT-2201) is broken", "Your café voucher is on its way."),
            ("The kettle sings", "It should."),
            ("Kettles", "What of them?"),
        )
    ):
        at = MONDAY + timedelta(minutes=minute)
        store.add(a_record(at=at, message=message, draft=draft, reference=f"C-{minute}", agent="Zoë"))
    for q, expected in (
        ("kettle", [1, 0]),
        ("the Kettle", [1, 0]),
        ("kettle broken", [0]),
        ("KT-2201", [0]),
        ("CAFE", [0]),
        ("zoe sings", [1]),
        ("kettle teapot", []),
        ('\x00 kettle " OR 1', [1, 0]),
    ):
        found = store.page(Selection(q=q)).records
        assert (q, [record.created_at.minute - 30 for record in found]) == (q, expected)
    assert store.page(Selection(q="kettle", status="needs_person")).records == ()
    first = store.page(Selection(q="kettle"), limit=1)
    assert [
        len(first.records),
        len(store.page(Selection(q="kettle"), limit=1, cursor=first.next).records),
    ] == [1, 1]


@pytest.mark.parametrize("q", ["", "the", "! ?", "a b", " ".join(f"word{n}" for n in range(13))])
def test_a_search_without_a_word_to_look_for_is_refused(sqlite_url: str, q: str) -> None:
    with pytest.raises(BadInput) as caught:
        open_store(sqlite_url).page(Selection(q=q))
    assert [field for field, _ in caught.value.problems] == ["q"]


def test_what_is_rare_lately_is_found_further_back(
    store: RecordStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rewriter.audit.search.NEWEST", 3)
    made = [
        a_record(at=MONDAY + timedelta(minutes=number), message="kettle" if number % 4 < 2 else "toaster")
        for number in range(12)
    ]
    for record in made:
        store.add(record)
    wanted = [record.id for record in reversed(made) if record.situation.message == "kettle"]
    for limit in (1, 2, 4):
        found, cursor = list[str](), None
        while True:
            page = store.page(
                Selection(q="kettle", until=MONDAY + timedelta(hours=1)), limit=limit, cursor=cursor
            )
            found += [record.id for record in page.records]
            if (cursor := page.next) is None:
                break
        assert found == wanted


def test_a_lost_index_is_made_anew_all_or_nothing(
    store: RecordStore, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    kettle, other, gone = (
        a_record(message=f"My {thing} is broken", reference=thing) for thing in ("kettle", "lamp", "kettle-2")
    )
    for record in (kettle, other, gone):
        store.add(record)
    store.erase("kettle-2")

    def found() -> list[str]:
        return [record.id for record in store.page(Selection(q="broken KETTLE")).records]

    engine = connect(database_url, 5)
    with engine.begin() as connection:
        connection.execute(text("DROP TABLE marks"))
    engine.dispose()
    with pytest.raises(LogUnavailable):
        found()
    assert (store.reindex(), found()) == (2, [kettle.id])
    with monkeypatch.context() as patched:
        patched.setattr("rewriter.audit.writing.marks_of", _full_disk)
        with pytest.raises(LogUnavailable):
            store.reindex()
    assert (found(), store.reindex(), found()) == ([kettle.id], 2, [kettle.id])
    assert len(store.erase("kettle")) == 1
    assert found() == []
    assert store.verify().ok


def _full_disk(*_: object) -> set[str]:
    raise OSError("no space left")


# --- what came after -----------------------------------------------------------------------


def test_entries_are_read_back_in_their_order(store: RecordStore) -> None:
    first, second = a_record(at=MONDAY, reference="A"), a_record(at=MONDAY, reference="B")
    store.add(first)
    store.add(second)
    edited = Decision("edited", "Sent \x00 as 😡", "Because", 0.25)
    store.append(edited, first.id)
    store.append(Review({"tone": 4, "compliance": True}, (), (Missed(0, 2, "blame"),), "n", "Uma"), first.id)
    kept = store.append(Saved("view", "mine", {"a": [1, None, "b"]}), at=MONDAY)
    entries = store.entries_of(first.id)
    assert [(entry.position, entry.kind) for entry in entries] == [
        (1, "rewrite"),
        (3, "decision"),
        (4, "review"),
    ]
    assert [entry.value for entry in entries[:2]] == [first, edited]
    assert (kept.position, kept.at, kept.record) == (5, MONDAY, None)
    assert [entry.position for entry in store.walk()] == [1, 2, 3, 4, 5]
    assert [entry.position for entry in store.walk("rewrite", "view", after=1)] == [2, 5]
    assert {entry.value for entry in store.walk("decision", read=False)} == {None}
    with pytest.raises(NotFound):
        store.append(edited, new_id(MONDAY))
    with pytest.raises(NotFound):
        store.entries_of(new_id(MONDAY))


def test_pages_of_entries_hold_each_once_newest_first(store: RecordStore) -> None:
    for number in range(5):
        store.append(Saved("view", str(number)))
        store.append(Saved("plan", str(number)))
    seen, cursor = [], None
    while True:
        page = store.entries("view", limit=2, cursor=cursor)
        seen += [entry.value for entry in page.entries]
        if (cursor := page.next) is None:
            break
    assert seen == [Saved("view", str(number)) for number in (4, 3, 2, 1, 0)]
    with pytest.raises(BadInput):
        store.entries("view", cursor="?")


def test_positions_have_no_gap_however_many_write(store: RecordStore) -> None:
    record = a_record()
    store.add(record)
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: store.append(Decision("accepted"), record.id), range(40)))
    assert [entry.position for entry in store.walk()] == list(range(1, 42))


def test_what_came_of_a_rewrite_can_be_asked_for(store: RecordStore) -> None:
    promise = (Commitment("Call", due=date(2031, 3, 5)), Commitment("Write", due=MONDAY + timedelta(days=9)))
    for minute, name in enumerate("ABCD"):
        at = MONDAY + timedelta(minutes=minute)
        store.add(
            a_record(at=at, reference=name, families=("blame",) if name == "B" else (), commitments=promise)
        )
    d, c, b, a = (record.id for record in store.page().records)
    store.append(Decision("accepted", "x", "", 0.0), a)
    store.append(Decision("rejected"), b)
    store.append(Decision("edited", "y", "", 0.5), b)
    store.append(Review(), c)
    store.append(Kept(0, "Call"), d)
    for selection, expected in (
        (Selection(decision="accepted"), "A"),
        (Selection(decision="edited"), "B"),
        (Selection(decision="rejected"), ""),
        (Selection(decision="none"), "DC"),
        (Selection(reviewed=True), "C"),
        (Selection(reviewed=False), "DBA"),
        (Selection(rule="blame.made-up"), "B"),
        (Selection(severity="warn"), "B"),
        (Selection(engine="offline"), "DCBA"),
        (Selection(engine="llm"), ""),
        (Selection(policy="default", reviewed=False, decision="none"), "D"),
        (Selection(risk="churn"), ""),
        (Selection(due_before=date(2031, 3, 5)), ""),
        (Selection(due_before=date(2031, 3, 6)), "CBA"),
        (Selection(due_before=date(2031, 4, 1)), "DCBA"),
        (Selection(among=frozenset({a, c})), "CA"),
        (Selection(among=frozenset(), engine="offline"), ""),
        (Selection(without=frozenset({d, b}), engine="offline"), "CA"),
    ):
        found = [record.situation.customer.reference for record in store.page(selection).records]
        assert (selection, "".join(found)) == (selection, expected)
    standings = dict(zip("DCBA", store.page().standings, strict=True))
    assert standings == {
        "A": Standing("accepted", 0.0),
        "B": Standing("edited", 0.5),
        "C": Standing(reviews=1),
        "D": Standing(kept=1),
    }


# --- history -------------------------------------------------------------------------------


def test_a_customer_without_a_reference_has_no_history(store: RecordStore) -> None:
    store.add(a_record(reference=""))
    assert store.history("", MONDAY) == History()


def test_history_counts_the_rewrites_of_this_reference_alone(store: RecordStore) -> None:
    for day, reference in enumerate(("C-1", "C-2", "C-1", "C-11")):
        store.add(a_record(at=MONDAY + timedelta(days=day), reference=reference))
    assert store.history("C-1", MONDAY) == History(2, MONDAY + timedelta(days=2))
    assert store.history("C-3", MONDAY) == History()


def test_the_latest_wording_of_a_commitment_stands_once(store: RecordStore) -> None:
    early = Commitment("Send the refund", due=date(2031, 3, 5))
    late = Commitment("send the refund", due=date(2031, 3, 9))
    other = Commitment("Call back", due=MONDAY + timedelta(days=1))
    store.add(a_record(at=MONDAY, reference="C-1", commitments=(early, other)))
    store.add(a_record(at=MONDAY + timedelta(hours=1), reference="C-1", commitments=(late,)))
    assert store.history("C-1", MONDAY).open_commitments == (late, other)


def test_what_was_never_ready_to_send_commits_nobody(store: RecordStore) -> None:
    promise = Commitment("Call back")
    store.add(a_record(at=MONDAY, reference="C-1", status="needs_person", commitments=(promise,)))
    history = store.history("C-1", MONDAY)
    assert (history.rewrites, history.open_commitments) == (1, ())


def test_a_reply_that_the_agent_did_not_use_commits_nobody(store: RecordStore) -> None:
    call = Commitment("call you", due=MONDAY.date())
    record = a_record(at=MONDAY, reference="C-1", commitments=(call,))
    store.add(record)
    store.append(Decision("rejected"), record.id)
    assert store.history("C-1", MONDAY).open_commitments == ()
    store.append(Decision("accepted", "Hello.", distance=0.0), record.id)
    assert store.history("C-1", MONDAY).open_commitments == (call,)


def test_a_commitment_that_was_kept_is_no_longer_open(store: RecordStore) -> None:
    call, write = Commitment("Call back"), Commitment("Write")
    older, newer = (
        a_record(at=MONDAY + timedelta(hours=hour), reference="C-1", commitments=(call, write))
        for hour in (0, 1)
    )
    for record in (older, newer):
        store.add(record)
    store.append(Kept(0, "Call back"), newer.id)
    assert store.history("C-1", MONDAY).open_commitments == (write,)
    store.append(Kept(0, "Call back", kept=False), newer.id)
    assert store.history("C-1", MONDAY).open_commitments == (call, write)


def test_a_commitment_stays_open_for_thirty_days_after_it_fell_due(store: RecordStore) -> None:
    by_day = Commitment("Send the refund", due=date(2031, 3, 10))
    by_hour = Commitment("Call back", due=MONDAY + timedelta(days=1))
    undated = Commitment("Look into it")
    store.add(a_record(at=MONDAY, reference="C-1", commitments=(by_day, by_hour, undated)))
    for now, expected in (
        (MONDAY + timedelta(days=30), (by_day, by_hour, undated)),
        (MONDAY + timedelta(days=30, seconds=1), (by_day, by_hour)),
        (MONDAY + timedelta(days=31, seconds=1), (by_day,)),
        (datetime(2031, 4, 9, 23, 59, tzinfo=UTC), (by_day,)),
        (datetime(2031, 4, 10, tzinfo=UTC), ()),
    ):
        assert (now, store.history("C-1", now).open_commitments) == (now, expected)


# --- the schema ----------------------------------------------------------------------------


def _known_to_the_code(name: str | None, kind: str, _: object) -> bool:
    """All but the table of marks, which is of another kind on each database."""
    return kind != "table" or not str(name).startswith("marks")


def test_the_migrations_build_the_tables_that_the_code_speaks_of(database_url: str) -> None:
    open_store(database_url).close()
    engine = connect(database_url, 1.0)
    with engine.connect() as connection:
        opts = {"version_table": VERSION_TABLE, "include_name": _known_to_the_code}
        context = MigrationContext.configure(connection, opts=opts)
        assert compare_metadata(context, METADATA) == []
    engine.dispose()


def test_a_store_says_how_it_is(store: RecordStore, database_url: str) -> None:
    state = store.ready()
    assert state.ok
    assert state.database == database_url.partition(":")[0].partition("+")[0]
    assert state.schema == state.newest


def test_a_database_of_a_newer_version_is_refused_and_left_alone(database_url: str) -> None:
    store = open_store(database_url)
    engine = connect(database_url, 1.0)
    with engine.begin() as connection:
        connection.execute(text(f"UPDATE {VERSION_TABLE} SET version_num = '9999'"))
    with pytest.raises(BadConfiguration, match=r"newer version.*9999"):
        open_store(database_url)
    assert not store.ready().ok
    with engine.connect() as connection:
        assert connection.scalar(text(f"SELECT version_num FROM {VERSION_TABLE}")) == "9999"
    engine.dispose()
    store.close()


_STARTERS = """
import os, sys
from rewriter.audit import open_store
gate, latch = os.pipe()
starters = []
for _ in range(3):
    starters.append(os.fork())
    if not starters[-1]:
        os.close(latch)
        os.read(gate, 1)  # waits until the parent lets go of the latch
        sys.exit(not open_store(sys.argv[1]).ready().ok)
os.close(latch)
print([os.waitpid(starter, 0)[1] for starter in starters])
"""


def test_processes_that_start_at_once_migrate_once(database_url: str) -> None:
    """All of them find the same empty database."""
    finished = subprocess.run(
        [sys.executable, "-c", _STARTERS, database_url],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        check=True,
        timeout=120,
    )
    assert finished.stdout == b"[0, 0, 0]\n"


@pytest.mark.parametrize(
    "url", ["mysql://host/log", "sqlite://", "sqlite:///:memory:", "sqlite", "", "postgresql://host:port/log"]
)
def test_another_kind_of_database_is_refused(url: str) -> None:
    with pytest.raises(BadConfiguration, match="database"):
        open_store(url)


_RECORDS_0001 = """
CREATE TABLE records (id VARCHAR(26) {collate} NOT NULL PRIMARY KEY, created_at {moment} NOT NULL, status TEXT NOT NULL,
 policy TEXT NOT NULL, agent TEXT NOT NULL, customer TEXT NOT NULL, engine TEXT, model TEXT, degraded BOOLEAN NOT NULL,
 heat INTEGER NOT NULL, families TEXT NOT NULL, body TEXT NOT NULL);
CREATE INDEX records_created_at ON records (created_at);
CREATE INDEX records_customer ON records (customer, id);
CREATE INDEX records_agent ON records (agent, id);
CREATE TABLE softanswer_schema (version_num VARCHAR(32) NOT NULL PRIMARY KEY);
INSERT INTO softanswer_schema VALUES ('0001');
"""
"""The first schema, as it was released."""


def test_a_log_of_the_first_schema_moves_forward_with_everything_in_it(database_url: str) -> None:
    promise = Commitment("Call back", due=date(2031, 3, 20))
    records = [
        a_record(at=MONDAY + timedelta(minutes=minute), reference="C-1", agent="Ann", commitments=(promise,))
        for minute in range(450)
    ]
    engine = connect(database_url, 5.0)
    postgres = engine.dialect.name == "postgresql"
    schema = _RECORDS_0001.format(
        collate='COLLATE "C"' if postgres else "",
        moment="TIMESTAMP WITH TIME ZONE" if postgres else "DATETIME",
    )
    with engine.begin() as connection:
        for statement in schema.split(";")[:-1]:
            connection.execute(text(statement))
        added = "INSERT INTO records VALUES (:id, :at, 'ready', 'default', 'Ann', 'C-1', 'offline', NULL, :no, 0, ' ', :body)"
        for record in records:
            at = record.created_at if postgres else record.created_at.strftime("%Y-%m-%d %H:%M:%S.%f")
            values = {"id": record.id, "at": at, "no": False, "body": write_body(record)}
            connection.execute(text(added), values)
    engine.dispose()
    store = open_store(database_url)
    assert [entry.value for entry in store.walk()] == records
    assert len(store.page(Selection(q="order"), limit=200).records) == 200
    if not postgres:
        assert b"Where is my" not in Path(database_url.removeprefix("sqlite:///")).read_bytes()
    assert store.page(Selection(agent="Ann", customer="C-1"), limit=1).records == (records[-1],)
    assert store.history("C-1", MONDAY).rewrites == 450
    store.append(Decision("accepted"), records[0].id)
    assert store.page(Selection(decision="accepted")).records == (records[0],)
    store.close()


# --- ids and bodies ------------------------------------------------------------------------


def test_ids_sort_by_the_time_they_were_made() -> None:
    moments = [MONDAY + timedelta(milliseconds=step) for step in range(0, 5000, 7)]
    ids = [new_id(moment) for moment in moments]
    assert ids == sorted(ids)
    assert len({new_id(MONDAY) for _ in range(1000)}) == 1000


_seconds = st.floats(0, 1e6)
_offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
_moments = st.datetimes(timezones=_offsets)
_attempts = st.builds(
    Attempt,
    seconds=_seconds,
    usage=st.builds(Usage, cost_usd=st.none() | _seconds),
)
_records = st.builds(
    Record,
    created_at=_moments,
    situation=st.builds(Situation, now=_moments),
    outcome=st.builds(Outcome, attempts=st.lists(_attempts, max_size=2).map(tuple)),
)


@settings(max_examples=60, deadline=None)
@given(_records)
def test_every_record_reads_back_as_it_was_written(record: Record) -> None:
    assert read_body("rewrite", write_body(record)) == record
