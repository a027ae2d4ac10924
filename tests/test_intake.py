"""What a request may hold, and what it is told when it may not."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rewriter.errors import BadInput
from rewriter.intake import (
    ACTION_LIMIT,
    COMMITMENT_LIMIT,
    DRAFT_LIMIT,
    LINE_LIMIT,
    MESSAGE_LIMIT,
    THREAD_LIMIT,
    CheckRequest,
    RewriteRequest,
    read_request,
)
from rewriter.values import Situation

NOW = datetime(2031, 5, 2, 15, 0, tzinfo=UTC)
DRAFT = "We cannot refund order 7714, as I already told you."


def situation(**fields: Any) -> Situation:
    return read_request(RewriteRequest, {"message": "", "draft": DRAFT, **fields}).to_situation(NOW)


def problems(**fields: Any) -> dict[str, str]:
    with pytest.raises(BadInput) as caught:
        situation(**fields)
    return dict(caught.value.problems)


def test_every_field_of_the_contract_arrives_as_a_value() -> None:
    made = situation(
        message="Where is it?",
        thread=[{"from": "agent", "text": "On its way.", "at": "2031-05-01T09:00:00+01:00"}],
        customer={"name": "Ines", "reference": "C-9"},
        agent={"name": "Tom", "title": "Support", "email": "tom@example.com", "phone": "020 7946 0000"},
        policy="collections",
        stance="boundary",
        fault="not_ours",
        engine="offline",
        commitments=[{"action": "send the label", "owner": "Tom", "due": "2031-05-03", "channel": "e-mail"}],
    )
    assert (made.message, made.draft, made.now, made.policy) == ("Where is it?", DRAFT, NOW, "collections")
    assert (made.stance, made.fault, made.engine) == ("boundary", "not_ours", "offline")
    assert (made.customer.name, made.customer.reference) == ("Ines", "C-9")
    assert (made.agent.name, made.agent.title) == ("Tom", "Support")
    assert (made.agent.email, made.agent.phone) == ("tom@example.com", "020 7946 0000")
    assert [(turn.sender, turn.text) for turn in made.thread] == [("agent", "On its way.")]
    (promise,) = made.commitments
    assert (promise.action, promise.owner, promise.due, promise.channel, promise.source) == (
        "send the label", "Tom", date(2031, 5, 3), "e-mail", "agent",
    )  # fmt: skip


def test_what_is_left_to_the_reading_is_none() -> None:
    for made in (situation(), situation(stance="auto", fault="auto"), situation(stance=None, customer=None)):
        assert made.stance is None
        assert made.fault is None
        assert made.engine == "auto"
        assert made.customer.name == ""


def test_an_empty_message_is_an_unprompted_reply() -> None:
    assert situation(message="").message == ""


def test_a_missing_message_is_named() -> None:
    with pytest.raises(BadInput) as caught:
        read_request(RewriteRequest, {"draft": DRAFT})
    assert caught.value.problems == (("message", "is missing"),)


def test_every_line_end_becomes_lf_once() -> None:
    assert situation(draft="One.\r\nTwo.\rThree.\n\r\nFour.").draft == "One.\nTwo.\nThree.\n\nFour."


@given(st.text(alphabet=st.sampled_from("a \r\n\u202e\u200b\u2066é👍<&"), max_size=40))
@settings(max_examples=60, deadline=None)
def test_cleaning_a_text_changes_its_line_ends_and_nothing_else(text: str) -> None:
    cleaned = situation(message=text).message
    assert "\r" not in cleaned
    assert cleaned == "\n".join(text.replace("\r\n", "\n").split("\r"))
    assert situation(message=cleaned).message == cleaned


@pytest.mark.parametrize("hidden", ["\u202e", "\u2066", "\u200b", "\u200d", "\ufeff", "\u2028"])
def test_direction_marks_and_zero_width_characters_are_kept(hidden: str) -> None:
    draft = f"Please re{hidden}start it."
    assert situation(draft=draft, message=draft).draft == draft


@pytest.mark.parametrize("bad", ["a\x00b", "a\ud83db", "\udc00"])
@pytest.mark.parametrize(
    ("fields", "named"),
    [
        (lambda bad: {"draft": bad}, "draft"),
        (lambda bad: {"message": bad}, "message"),
        (lambda bad: {"customer": {"name": bad}}, "customer.name"),
        (lambda bad: {"thread": [{"from": "agent", "text": bad}]}, "thread.0.text"),
        (lambda bad: {"commitments": [{"action": bad}]}, "commitments.0.action"),
    ],
)
def test_nul_and_half_characters_are_refused_by_field(bad: str, fields: Any, named: str) -> None:
    assert list(problems(**fields(bad))) == [named]


@pytest.mark.parametrize(
    ("draft", "only"),
    [
        ("", "empty"),
        (" \n\t\u200b\u202e ", "empty"),
        ("Kind regards,\nAnna Bell", "sign-off"),
        ("Hello Ines,\n\nBest wishes,\nTom", "sign-off"),
        ("-- \nTom Rook\nSupport", "sign-off"),
        ("Tom Rook\nSupport Team\ntom@example.com", "sign-off"),
        ("Hello Ines,", "greeting"),
        ("> where is my parcel\n> I am waiting", "quoted text"),
        ("On Monday Ines wrote:\n> where is it", "quoted text"),
        ("Hi Ines,\n\nKind regards,\nTom\n\n> where is it", "sign-off"),
    ],
)
def test_a_draft_with_nothing_to_send_is_refused_with_the_reason(draft: str, only: str) -> None:
    assert only in problems(draft=draft)["draft"]


@pytest.mark.parametrize(
    "draft", ["No.", "Nope", "👍", "No.\nNever.\nEver.", "Done, thanks.", "Read the manual.", "退款已完成"]
)
def test_a_curt_draft_is_still_a_draft(draft: str) -> None:
    assert situation(draft=draft).draft == draft


def test_a_draft_half_typed_may_be_checked() -> None:
    assert read_request(CheckRequest, {"draft": "Hello Ines,"}).message == ""
    with pytest.raises(BadInput, match="empty"):
        read_request(CheckRequest, {"draft": "  "})


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"draft": "x" * (DRAFT_LIMIT + 1)}, "draft"),
        ({"message": "x" * (MESSAGE_LIMIT + 1)}, "message"),
        ({"thread": [{"from": "agent", "text": "x"}] * (THREAD_LIMIT + 1)}, "thread"),
        ({"agent": {"name": "x" * (LINE_LIMIT + 1)}}, "agent.name"),
        ({"commitments": [{"action": "x" * (ACTION_LIMIT + 1)}]}, "commitments.0.action"),
        ({"commitments": [{"action": "x"}] * (COMMITMENT_LIMIT + 1)}, "commitments"),
    ],
)
def test_what_is_too_long_is_told_the_limit(fields: dict[str, Any], named: str) -> None:
    assert problems(**fields)[named].startswith("is too long: it may have at most ")


def test_a_text_at_the_limit_is_taken() -> None:
    assert len(situation(draft="é" * DRAFT_LIMIT, message="👍" * MESSAGE_LIMIT).draft) == DRAFT_LIMIT


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"draft": 5}, "draft"),
        ({"message": None}, "message"),
        ({"stance": "furious"}, "stance"),
        ({"fault": "theirs"}, "fault"),
        ({"engine": "gpt"}, "engine"),
        ({"policy": "../../etc/passwd"}, "policy"),
        ({"policy": "/etc/house.toml"}, "policy"),
        ({"agent": {"email": "not an address"}}, "agent.email"),
        ({"customer": {"name": "Ines\nBcc: all"}}, "customer.name"),
        ({"customer": []}, "customer"),
        ({"thread": "none"}, "thread"),
        ({"thread": [{"from": "robot", "text": "x"}]}, "thread.0.from"),
        ({"thread": [{"from": "agent", "text": "x", "at": "2031-05-01"}]}, "thread.0.at"),
        ({"commitments": [{"action": ""}]}, "commitments.0.action"),
        ({"commitments": [{"action": "call", "due": "Friday"}]}, "commitments.0.due"),
        ({"commitments": [{"action": "call", "due": 1}]}, "commitments.0.due"),
        ({"commitments": [{"action": "call", "due": "2031-05-03T10:00"}]}, "commitments.0.due"),
        ({"extra": 1}, "extra"),
        ({"customer": {"age": 1}}, "customer.age"),
        ({"extra": None}, "extra"),
    ],
)
def test_a_field_that_cannot_be_used_is_named(fields: dict[str, Any], named: str) -> None:
    assert list(problems(**fields)) == [named]


def test_all_problems_are_named_at_once() -> None:
    assert set(problems(draft="", stance="x", agent={"email": "x"})) == {"draft", "stance", "agent.email"}


def test_no_problem_repeats_the_submitted_text() -> None:
    secret = "Zanzibar"
    found = problems(
        draft=f"{secret}\x00",
        policy=f"{secret}!",
        stance=secret,
        customer={"name": f"{secret}\n{secret}"},
        commitments=[{"action": "x", "due": secret}],
        **{f"{secret} called me a liar": secret},
    )
    assert len(found) == 6
    assert secret not in str(found)


@pytest.mark.parametrize("body", [[], "text", None, 3])
def test_a_body_that_is_no_object_is_refused(body: object) -> None:
    with pytest.raises(BadInput) as caught:
        read_request(RewriteRequest, body)
    assert caught.value.problems == (("body", "must be an object"),)
