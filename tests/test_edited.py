"""The agent's own hand on a reply: judged by the same ten checks, never blocked, and never taken for somebody else's."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from rewriter.entries import Wording
from rewriter.errors import BadInput
from rewriter.service import Service
from rewriter.values import Agent, Commitment, Customer, Part, Record, Situation
from rewriter.web import create_app
from rewriter.web.example import EXAMPLE

NOW = datetime(2031, 5, 1, 9, tzinfo=UTC)


@pytest.fixture(scope="module")
def record(service: Service) -> Record:
    agent = Agent("Tom Rook", "Customer Care", "tom.rook@example.com")
    promised = (Commitment("write to you with an update", "Tom Rook", None, "e-mail"),)
    return service.rewrite(
        Situation(
            EXAMPLE["message"],
            EXAMPLE["draft"],
            NOW,
            customer=Customer("Ines"),
            agent=agent,
            commitments=promised,
        )
    )


def reply(record: Record) -> str:
    assert record.outcome.rewrite is not None
    return record.outcome.rewrite.text


def as_parts(record: Record) -> tuple[Part, ...]:
    assert record.outcome.rewrite is not None
    return record.outcome.rewrite.parts


def part(record: Record, role: str) -> str:
    assert record.outcome.rewrite is not None
    return next(part.text for part in record.outcome.rewrite.parts if part.role == role)


APOLOGY = "whatever the apology says"


def test_a_reply_that_nobody_touched_is_judged_as_it_was(service: Service, record: Record) -> None:
    judged = service.judge(record, reply(record))
    assert judged.verdict == record.outcome.verdict
    assert judged.rewrite == record.outcome.rewrite


@pytest.mark.parametrize(
    ("was", "now", "broken"),
    [
        ("£84.00", "£48.00", "facts_kept"),
        ("by 14 April", "soon", "facts_kept"),
        ("we can't refund the delivery fee", "we will try to refund the delivery fee", "refusals_kept"),
        ("It will all be sorted.", "You will get a free gift voucher.", "promises_licensed"),
        ("It will all be sorted.", "It is sorted, you idiot.", "tone"),
        ("[to confirm: date]", "Monday 2 June", "nothing_added"),
        (APOLOGY, "", "apology"),
        ("Hi Ines,", "Hi Bob,", "structure"),
        ("It will all be sorted.", "Here is the rewritten reply:", "no_leak"),
    ],
)
def test_a_hand_that_breaks_the_contract_is_told_so(
    service: Service, record: Record, was: str, now: str, broken: str
) -> None:
    text = reply(record).replace(part(record, "apology") if was == APOLOGY else was, now)
    assert text != reply(record)
    verdict = service.judge(record, text).verdict
    assert broken in {check.name for check in verdict.failed}
    assert len(verdict.checks) == 10


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("[to confirm: date]", "Friday 2 May"),
        ("For the lamp itself", "As for the lamp"),
        ("I'm sorry", "I'm really sorry"),
        ("\n\nTom", "\n\nKind regards,\nTom Rook"),
    ],
)
def test_a_harmless_change_breaks_nothing(service: Service, record: Record, was: str, now: str) -> None:
    text = reply(record).replace(was, now)
    assert text != reply(record)
    assert service.judge(record, text).verdict.failed == ()


def test_what_is_put_back_no_longer_counts_as_left_out(service: Service, record: Record) -> None:
    assert record.outcome.rewrite is not None
    quote = record.outcome.rewrite.left_out[0].quote
    judged = service.judge(record, reply(record).replace("\n\nTom", f" {quote}\n\nTom"))
    assert quote not in {item.quote for item in judged.rewrite.left_out}
    assert not judged.verdict.ok


@pytest.mark.parametrize("text", ["No.", "👍🏽", "a\n\n\n\nb", "> quoted", "Hi Ines,\n\nTom", "Tom"])
def test_whatever_is_written_gets_a_verdict_and_parts_that_make_it_up(
    service: Service, record: Record, text: str
) -> None:
    judged = service.judge(record, text)
    assert " ".join(part.text for part in judged.rewrite.parts).split() == text.split()
    assert len(judged.verdict.checks) == 10


# --- one part in other words ---------------------------------------------------------------


def test_the_apology_is_worded_again_and_the_rest_stays_to_the_letter(
    service: Service, record: Record
) -> None:
    assert record.outcome.rewrite is not None
    parts = record.outcome.rewrite.parts
    index = next(index for index, part in enumerate(parts) if part.role == "apology")
    other = service.word_again(record, reply(record), index)
    judged = service.judge(record, other)
    assert other != reply(record)
    assert judged.verdict.ok
    for before, after in zip(parts, judged.rewrite.parts, strict=True):
        assert (before == after) == (before.role != "apology")
    assert service.word_again(record, other, index) == reply(record)


def test_other_words_are_recorded_with_the_rewrite_and_are_no_letter_of_their_own(
    service: Service, record: Record
) -> None:
    listed = [one.id for one in service.survey()]
    index = [part.role for part in as_parts(record)].index("apology")
    for part_number in (index, 0):
        other = service.word_again(record, reply(record), part_number)
        entry = service.entries_of(record.id)[-1]
        assert isinstance(entry.value, Wording)
        assert (entry.kind, entry.record) == ("wording", record.id)
        assert (entry.value.part, entry.value.text) == (part_number, other)
        assert entry.value.changed == entry.facets["changed"] == (other != reply(record))
        assert entry.value.tries
        assert all(one.attempts for one in entry.value.tries)
    assert [one.id for one in service.survey()] == listed
    assert service.verification().ok


def test_where_no_other_words_pass_the_reply_comes_back_as_it_was(service: Service, record: Record) -> None:
    assert service.word_again(record, reply(record), 0) == reply(record)


def test_a_part_that_is_not_there_is_refused(service: Service, record: Record) -> None:
    with pytest.raises(BadInput):
        service.word_again(record, reply(record), 99)


def test_both_are_asked_over_http(service: Service, record: Record) -> None:
    client = create_app(service).test_client()
    at = f"/v1/rewrites/{record.id}"
    softer = reply(record).replace("£84.00", "£48.00")
    answer = client.post(f"{at}/verdicts", json={"text": softer}).get_json()
    assert (answer["text"], answer["verdict"]["ok"], answer["heat"]) == (softer, False, 0)
    again = client.post(f"{at}/parts", json={"text": reply(record), "part": 1}).get_json()
    assert again["verdict"]["ok"]
    assert again["text"] != reply(record)
    assert client.post(f"{at}/parts", json={"text": reply(record), "part": 99}).status_code == 422
    assert client.post(f"{at}/verdicts", json={"text": ""}).status_code == 422
    assert client.post("/v1/rewrites/nowhere/verdicts", json={"text": "Hello."}).status_code == 404
