"""The note after a matter is settled: it asks, it is short, and it gives only what the house has licensed (P18)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from guardrails.detect import detect
from guardrails.finding import Severity
from rewriter.check_in import ASKED, check_in
from rewriter.policy import Forbidden, License, Policy, load_policy
from rewriter.promises import find_promises
from rewriter.values import Agent, Commitment, Customer, Fault, Record
from tests.records import a_record

POLICY = load_policy("default")
VOUCHER = License(kind="gift", wording="Please accept a small voucher for the trouble you had.")
GENEROUS = Policy.model_validate(POLICY.model_dump() | {"licensed": (*POLICY.licensed, VOUCHER)})
THEN = datetime(2031, 3, 3, 9, tzinfo=UTC)
LATER = THEN + timedelta(days=5)


def settled(*items: Commitment, fault: Fault = "ours", message: str = "", draft: str = "") -> Record:
    record = a_record(
        at=THEN,
        message=message or "My parcel came broken!",
        draft=draft or "Your parcel was sent again today.",
        commitments=items,
    )
    outcome = replace(record.outcome, reading=replace(record.outcome.reading, fault=fault))
    situation = replace(
        record.situation,
        customer=Customer("Ida", "C-1"),
        agent=Agent("Sam", "Support", "sam@house.example"),
    )
    return replace(record, outcome=outcome, situation=situation)


def note(record: Record, policy: Policy = POLICY) -> str:
    made = check_in(record, policy, LATER)
    assert made.ok, made.checks
    return made.text


def test_it_asks_how_it_went_and_says_where_to_turn() -> None:
    text = note(settled(Commitment("send a new parcel")))
    assert text.startswith("Hello Ida,")
    assert "about your parcel" in text
    assert "I said that I would send a new parcel. Did that go as you needed it to?" in text
    assert "sam@house.example" in text
    assert text.endswith("Kind regards,\nSam\nSupport")
    assert len(text.split()) < 90


def test_every_check_that_fits_such_a_letter_is_put_to_it() -> None:
    made = check_in(settled(), POLICY, LATER)
    assert tuple(check.name for check in made.checks) == ASKED


def test_goodwill_is_given_only_where_policy_licenses_it_and_the_fault_was_ours() -> None:
    assert VOUCHER.wording in note(settled(), GENEROUS)
    assert VOUCHER.wording in note(settled(fault="shared"), GENEROUS)
    assert VOUCHER.wording not in note(settled(fault="not_ours"), GENEROUS)
    assert VOUCHER.wording not in note(settled(fault="unknown"), GENEROUS)
    plain = note(settled())
    assert {promise.kind for promise in find_promises(plain)} == set()


def test_what_policy_forbids_stays_unsaid_even_where_it_is_licensed() -> None:
    no_gifts = Forbidden(kind="gift", why="No gifts.")
    torn = Policy.model_validate(GENEROUS.model_dump() | {"forbidden": (no_gifts,)})
    assert VOUCHER.wording not in note(settled(), torn)


@pytest.mark.parametrize(
    "action",
    [
        "ring you on Thursday",
        "ring you by 5 March",
        "answer any query they raise",
        "teach you some manners",
        "write down everything that happened to the parcel on its way to the depot",
    ],
)
def test_what_would_sound_wrong_by_now_or_sting_is_not_said_back(action: str) -> None:
    text = note(settled(Commitment(action)))
    assert action not in text
    assert "Is all of it settled as you needed it to be?" in text
    assert [f for f in detect(text, rules=POLICY.rules).findings if f.severity is not Severity.NOTE] == []


def test_an_update_that_policy_suggested_is_nothing_to_ask_about() -> None:
    assert "an update" not in note(settled(Commitment("write to you with an update", source="policy")))


def test_without_names_it_is_still_a_letter() -> None:
    text = check_in(a_record(at=THEN), POLICY, LATER).text
    assert text.startswith("Hello,\n\n")
    assert text.endswith("Kind regards,")


@pytest.mark.parametrize(
    ("days", "word"),
    [(0, "We wrote to each other,"), (1, "yesterday"), (5, "a few days ago"), (30, "a little while ago")],
)
def test_it_says_how_long_ago_without_a_date(days: int, word: str) -> None:
    assert word in check_in(a_record(at=THEN), POLICY, THEN + timedelta(days=days)).text
