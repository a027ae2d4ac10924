"""What the log says about wording and process: every figure from entries, none of it about ranking people."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from rewriter.audit.body import facets_of
from rewriter.entries import (
    Decision,
    Entry,
    Feedback,
    FindingVerdict,
    Kept,
    Mark,
    Missed,
    Review,
    Value,
    kind_of,
)
from rewriter.qa.digest import Rewritten, digest
from rewriter.qa.insights import (
    LEAST_OF_AN_AGENT,
    agent_rows,
    concern_rows,
    engine_rows,
    family_rows,
    family_weeks,
    issue_rows,
    overview,
    weeks,
)
from rewriter.qa.issues import ISSUE_KINDS, issues
from rewriter.qa.promised import once_each, promised
from rewriter.qa.reviews import families_of, judged, missed
from rewriter.values import Commitment, Record
from tests.records import a_record

MONDAY = datetime(2031, 3, 3, 9, tzinfo=UTC)
LONDON = ZoneInfo("Europe/London")
SINCE, UNTIL = MONDAY - timedelta(days=7), MONDAY + timedelta(days=60)


def log(*happened: tuple[Record, tuple[Value, ...]]) -> list[Entry]:
    """Entries as the log would hold them: each rewrite, then what came after it."""
    entries: list[Entry] = []
    for record, values in happened:
        for value in (record, *values):
            entry_id = record.id if value is record else f"{record.id}.{len(entries)}"
            entries.append(
                Entry(
                    len(entries) + 1,
                    entry_id,
                    record.created_at,
                    kind_of(value),
                    record.id,
                    facets_of(value),
                    value,
                )
            )
    return entries


def read(*happened: tuple[Record, tuple[Value, ...]]) -> Any:
    entries = log(*happened)
    return digest(entries, (entry for entry in entries if entry.kind == "review"), SINCE, UNTIL)


def rewritten(**facts: Any) -> Rewritten:
    plain: dict[str, Any] = {
        "id": "x", "at": MONDAY, "policy": "default", "status": "ready", "engine": "offline", "model": None,
        "prompts": (), "degraded": False, "ruleset": "r", "families": frozenset(), "rules": frozenset(), "cost_usd": 0.0,
    }  # fmt: skip
    return Rewritten(**(plain | facts))


# --- from the log ----------------------------------------------------------------------------


def test_a_digest_holds_each_rewrite_with_the_last_word_on_it() -> None:
    record = a_record(at=MONDAY, families=("blame",))
    made = read((record, (Decision("rejected"), Decision("edited", "Hello.", distance=0.4))))
    (one,) = made.rewrites
    assert (one.decision, one.distance, one.fate) == ("edited", 0.4, "edited")
    assert one.families == {"blame"}


def test_what_lies_outside_the_weeks_is_not_counted_nor_is_what_came_of_it() -> None:
    early = a_record(at=SINCE - timedelta(days=1))
    made = read((early, (Decision("accepted"), Kept(0, "call"), Feedback("blame.x", 0, "wrong"))))
    assert (made.rewrites, made.kept, dict(made.objections)) == ((), 0, {})


@pytest.mark.parametrize(
    ("decision", "distance", "fate"),
    [
        (None, None, "undecided"),
        ("accepted", 0.0, "unedited"),
        ("accepted", None, "unedited"),
        ("edited", 0.0, "unedited"),
        ("edited", 0.2, "edited"),
        ("edited", None, "edited"),
        ("accepted", 0.2, "edited"),
        ("rejected", None, "rejected"),
    ],
)
def test_unedited_means_that_not_a_letter_was_changed(decision: Any, distance: Any, fate: str) -> None:
    assert rewritten(decision=decision, distance=distance).fate == fate


def test_the_last_word_on_a_commitment_counts() -> None:
    record = a_record(at=MONDAY)
    assert read((record, (Kept(0, "call"), Kept(1, "write")))).kept == 2
    assert read((record, (Kept(0, "call"), Kept(0, "call", kept=False)))).kept == 0


def test_an_agents_objection_is_counted_for_its_rule_and_stays_apart_from_reviews() -> None:
    record = a_record(at=MONDAY)
    made = read((record, (Feedback("blame.x", 0, "wrong"), Feedback("blame.x", 0, "right"))))
    assert dict(made.objections) == {"blame.x": 1}
    assert dict(made.reviews) == {}


# --- reviews -----------------------------------------------------------------------------------


def reviewed(who: str, *marks: FindingVerdict, spans: tuple[Missed, ...] = ()) -> Review:
    return Review(findings=marks, missed=spans, reviewer=who)


def test_a_reviewers_later_review_goes_before_the_earlier_one() -> None:
    record = a_record(at=MONDAY)
    first = reviewed("Ann", FindingVerdict("blame.x", 0, "wrong"))
    second = reviewed("Ann", FindingVerdict("blame.x", 0, "right"))
    made = read((record, (first, second)))
    (one,) = judged(made.reviews[record.id], "r", families_of(()))
    assert one.verdict == "right"


def test_reviewers_who_differ_make_an_underline_disputed() -> None:
    differ: tuple[tuple[str, Mark], ...] = (("Ann", "right"), ("Ben", "wrong"))
    said = [reviewed(who, FindingVerdict("blame.x", 0, mark)) for who, mark in differ]
    (one,) = judged(said, "r", families_of(()))
    assert (one.verdict, one.family, one.version) == ("disputed", "blame", "r")


def test_a_models_finding_and_a_rule_that_has_gone_still_have_their_family() -> None:
    family_of = families_of(())
    assert family_of("model.contempt") == "contempt"
    assert family_of("sarcasm.gone") == "sarcasm"
    assert family_of("house.unknown") is None


def test_what_two_reviewers_missed_alike_was_missed_once() -> None:
    one, near, other = Missed(0, 10, "blame"), Missed(5, 12, "blame"), Missed(5, 12, "sarcasm")
    assert missed([reviewed("Ann", spans=(one,)), reviewed("Ben", spans=(near, other))]) == (one, other)


# --- figures -----------------------------------------------------------------------------------


def test_weeks_without_a_draft_are_there_and_every_draft_is_in_its_week() -> None:
    sunday_night = datetime(2031, 3, 9, 23, 30, tzinfo=UTC)
    rows = weeks(
        [rewritten(), rewritten(at=sunday_night, families=frozenset(["blame"]), engine="llm")],
        date(2031, 2, 26),
        date(2031, 3, 12),
        LONDON,
    )
    assert [row.monday.isoformat() for row in rows] == ["2031-02-24", "2031-03-03", "2031-03-10"]
    assert [(row.drafts, row.stung, row.offline) for row in rows] == [(0, 0, 0), (2, 1, 1), (0, 0, 0)]


def test_each_family_is_told_week_by_week() -> None:
    rewrites = [rewritten(families=frozenset(["blame", "sarcasm"])), rewritten(families=frozenset(["blame"]))]
    listed = weeks(rewrites, date(2031, 2, 26), date(2031, 3, 12), LONDON)
    assert family_weeks(rewrites, listed, LONDON) == (("sarcasm", (0, 1, 0)), ("blame", (0, 2, 0)))


def test_the_overview_counts_shares_of_what_they_are_shares_of() -> None:
    made = overview(
        [
            rewritten(decision="accepted", families=frozenset(["blame"])),
            rewritten(decision="rejected", engine="llm", model="m", cost_usd=0.25),
            rewritten(status="needs_person", engine=None, cost_usd=0.5),
        ]
    )
    assert (str(made.stung), str(made.unedited)) == ("33.3 % (1/3)", "50.0 % (1/2)")
    assert (str(made.offline), str(made.needs_person)) == ("50.0 % (1/2)", "33.3 % (1/3)")
    assert made.cost_usd == 0.75


def test_families_are_told_of_each_policy_apart() -> None:
    rows = family_rows([rewritten(families=frozenset(["blame"])), rewritten(policy="shop")])
    assert rows[0].family == "blame"
    assert [(name, share.hits, share.total) for name, share in rows[0].by_policy] == [
        ("default", 1, 1),
        ("shop", 0, 1),
    ]


def test_the_offline_engine_stands_beside_the_models_with_what_they_cost() -> None:
    rows = engine_rows(
        [rewritten(), rewritten(), rewritten(engine="llm", model="m", cost_usd=0.5, degraded=True)]
    )
    assert [(row.model, row.rewrites.hits, row.degraded, row.cost_usd) for row in rows] == [
        (None, 2, 0, 0.0),
        ("m", 1, 1, 0.5),
    ]


# --- what customers are upset about --------------------------------------------------------------


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("My parcel has still not arrived.", "late"),
        ("The kettle came broken.", "damaged"),
        ("All the photos are gone!", "lost"),
        ("I ordered blue and got green.", "wrong_thing"),
        ("You charged me twice for May.", "money"),
        ("I want my money back.", "refund"),
        ("Please cancel my contract.", "cancelled"),
        ("I waited in all day and nobody turned up.", "no_show"),
        ("No hot water since Sunday.", "outage"),
        ("I can't log in.", "access"),
        ("You rejected my claim.", "refused"),
        ("This is my third email and nobody answers.", "unheard"),
        ("Your colleague was rude to me.", "treatment"),
        ("You promised it for Friday.", "told_wrong"),
        ("Somebody else's invoice came in my name; what about GDPR?", "privacy"),
        ("The plug gave me an electric shock.", "harm"),
    ],
)  # fmt: skip
def test_a_plain_complaint_is_of_its_kind(message: str, kind: str) -> None:
    assert kind in issues(message)
    assert kind in ISSUE_KINDS


@pytest.mark.parametrize(
    "message",
    [
        "",
        "Thank you, all is well.",
        "My late mother left the phone charging. The contractor came. I lost my job, and Derek died.",
    ],
)
def test_what_is_no_complaint_is_of_no_kind(message: str) -> None:
    assert issues(message) == ()


def test_recurring_issues_come_first_with_what_the_drafts_stumbled_over() -> None:
    records = [
        a_record(message="It arrived broken.", families=("blame",), reference="A", upset=True),
        a_record(message="The lamp is broken.", families=("blame", "sarcasm"), reference="A", upset=True),
        a_record(message="I can't log in.", upset=True),
        a_record(message="What now?", upset=True),
        a_record(message="Thank you, nothing is broken."),
    ]
    rows = issue_rows(records)
    assert [(row.kind, row.messages.hits, row.messages.total) for row in rows] == [
        ("damaged", 2, 4),
        ("access", 1, 4),
        (None, 1, 4),
    ]
    assert rows[0].customers == 1
    assert rows[0].families == (("blame", 2), ("sarcasm", 1))
    assert concern_rows(records) == ()


def test_agents_come_by_name_and_only_with_enough_drafts_to_say_anything() -> None:
    records = [a_record(agent="Zoe")] * LEAST_OF_AN_AGENT + [
        a_record(agent="Abe", families=("blame",))
    ] * LEAST_OF_AN_AGENT
    rows = agent_rows([*records, a_record(agent="New"), a_record()])
    assert [row.name for row in rows] == ["Abe", "Zoe"]


# --- commitments ---------------------------------------------------------------------------------

CALL = Commitment("call you back", due=date(2031, 3, 5))


def test_a_day_is_due_until_it_ends_where_the_house_is() -> None:
    (one,) = promised(a_record(at=MONDAY, commitments=(CALL,)))
    tokyo = ZoneInfo("Asia/Tokyo")
    night = datetime(2031, 3, 5, 23, 30, tzinfo=UTC)
    assert one.when(MONDAY, LONDON) == "ahead"
    assert one.when(night, LONDON) == "today"
    assert one.when(night, tokyo) == "overdue"


def test_a_time_is_over_when_it_has_passed() -> None:
    at_ten = Commitment("call", due=datetime(2031, 3, 5, 10, tzinfo=UTC))
    (one,) = promised(a_record(at=MONDAY, commitments=(at_ten,)))
    assert one.when(datetime(2031, 3, 5, 9, tzinfo=UTC), LONDON) == "today"
    assert one.when(datetime(2031, 3, 5, 11, tzinfo=UTC), LONDON) == "overdue"


def test_what_was_kept_is_kept_and_what_has_no_day_is_never_late() -> None:
    record = a_record(at=MONDAY, commitments=(CALL, Commitment("look into it")))
    kept, undated = promised(record, frozenset([0]))
    assert kept.when(UNTIL, LONDON) == "kept"
    assert undated.when(UNTIL, LONDON) == "undated"


def test_what_was_not_sent_promised_nothing() -> None:
    assert promised(a_record(commitments=(CALL,)), decision="rejected") == ()
    assert promised(a_record(commitments=(CALL,), status="needs_person")) == ()


def test_one_promise_to_one_customer_is_one_however_often_the_button_was_pressed() -> None:
    later = Commitment("Call you back", due=date(2031, 3, 6))
    first = a_record(at=MONDAY, commitments=(CALL,), reference="C-1")
    second = a_record(at=MONDAY + timedelta(hours=1), commitments=(later,), reference="C-1")
    other = a_record(at=MONDAY, commitments=(CALL,), reference="C-2")
    found = once_each([*promised(second), *promised(first), *promised(other)])
    assert [(one.record.id, one.item.due) for one in found] == [(other.id, CALL.due), (second.id, later.due)]
