"""The follow-up says who does what by when and where that comes from; what nobody said is asked."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from rewriter.commitments import closes, hands_on
from rewriter.pipeline import understand
from rewriter.policy import load_policy
from rewriter.values import Agent, Commitment, FollowUp, Situation

NOW = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)


def follow_up(draft: str, *, agent: Agent = Agent(), commitments: tuple[Commitment, ...] = ()) -> FollowUp:
    situation = Situation("My lamp is broken.", draft, NOW, agent=agent, commitments=commitments)
    return understand(situation, load_policy("default")).follow_up


@pytest.mark.parametrize(
    "sentence",
    [
        "Please add the serial number.",
        "The lamp is ready, bring it in before noon.",
        "You may have it tested elsewhere.",
        "If you return it by Friday, the fee goes.",
        "I need a yes by tonight.",
        "Would you rather have the blue one?",
    ],
)
def test_what_is_asked_of_the_reader_or_free_to_them_is_their_next_step(sentence: str) -> None:
    assert hands_on(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Please note that the lamp is blue.",
        "Please don't write again.",
        "You could have looked at the label.",
        "You can see that in the log.",
        "Order 118 is closed.",
        "The return is free.",
    ],
)
def test_what_only_sounds_like_a_request_leaves_no_step(sentence: str) -> None:
    assert not hands_on(sentence)


def test_a_promise_of_the_draft_becomes_a_commitment_with_owner_due_and_channel() -> None:
    plan = follow_up("Hi Bo,\n\nI'll ring you by Friday about lamp LX-220.\n\nNina", agent=Agent(name="Nina"))
    (item,) = plan.items
    assert item == Commitment(
        "ring you by Friday about lamp LX-220", "Nina", date(2026, 11, 27), "phone", "draft", confirmed=True
    )


def test_somebody_else_named_in_the_draft_owns_what_they_will_do() -> None:
    plan = follow_up("Our engineer Ada Quist will visit on Friday.\n\nNina")
    assert plan.items[0].owner == "Our engineer Ada Quist" or plan.items[0].owner == "Ada Quist"


def test_when_nothing_is_dated_house_policy_proposes_an_update_which_nobody_confirmed() -> None:
    plan = follow_up("We cannot replace the lamp.\n\nNina")
    (item,) = plan.items
    assert (item.source, item.confirmed, item.due) == ("policy", False, date(2026, 11, 26))
    assert any(question.field == "items.0.due" for question in plan.open)


def test_a_commitment_of_the_agent_without_a_date_is_asked_about_and_not_given_one() -> None:
    given = Commitment("send a new shade", None, None, None, "agent", confirmed=True)
    plan = follow_up("The shade is on its way.", commitments=(given,))
    assert plan.items[0].due is None
    assert {"items.0.due", "items.0.owner"} <= {question.field for question in plan.open}


def test_an_amount_in_a_promise_is_not_cut_at_its_point() -> None:
    assert follow_up("We will refund £84.50 to your card.").items[0].action == "refund £84.50 to your card"


def test_a_refusal_is_no_commitment() -> None:
    plan = follow_up("I will not send another lamp.")
    assert all(item.source == "policy" for item in plan.items)


def test_a_threat_is_no_commitment() -> None:
    plan = follow_up("Insult me again and I'll close your account by Friday.")
    assert all(item.source == "policy" for item in plan.items)


def test_the_reference_is_what_the_draft_calls_one() -> None:
    assert follow_up("Part AX-9 was sent under ticket TK-4411.").reference == "TK-4411"


def test_nobody_is_asked_for_a_contact_that_the_draft_names() -> None:
    assert all(q.field != "contact" for q in follow_up("Call 020 7946 0011 any day.").open)
    assert any(q.field == "contact" for q in follow_up("The lamp cannot be repaired.").open)


@pytest.mark.parametrize(
    ("words", "ours"),
    [
        ("Ring me on Monday.", True),
        ("Reply with the colour.", True),
        ("Call 01632 960 142.", True),
        ("Ring 999 at once if it smokes.", False),
        ("Contact the ombudsman by June.", False),
        ("Please do not reply to this message.", False),
        ("Don't ring us about it.", False),
    ],
)
def test_only_what_leads_back_to_us_closes_a_letter(words: str, ours: bool) -> None:
    assert closes(words) is ours
