"""What counts as a promise or an admission, and what only looks like one."""

from __future__ import annotations

import pytest

from rewriter.policy import PromiseKind
from rewriter.promises import find_promises, find_undertakings
from tests.mutations import PROMISES

WORDINGS = [(kind, wording) for kind, wordings in PROMISES.items() for wording in wordings]
DRAFTED: tuple[tuple[PromiseKind, str], ...] = (
    ("refund", "£46.50 went back this morning, so the refund is with your bank."),
    ("credit", "It comes to you as account credit, valid 90 days."),
    ("discount", "Your 10% off is on the next bill."),
    ("replacement", "A new kettle? We'll send you a new kettle on Monday."),
    ("waiver", "The late fee has been waived."),
    ("waiver", "You will not be charged for the visit."),
    ("gift", "We have put a voucher in the box."),
    ("call_back", "I'm ringing you tomorrow at 9.30am."),
    ("call_back", "Our desk will call you on Friday."),
    ("escalation", "I have escalated this to the legal team."),
    ("escalation", "I can pass this to our customer relations manager."),
    ("escalation", "Our manager will look at it."),
    ("investigation", "I'm looking into why it failed."),
    ("admission", "That part is ours; our mistake."),
    ("admission", "We lost your parcel."),
    ("deadline", "You will have our answer within 24 hours."),
    ("deadline", "I'll e-mail you by Friday 19 July."),
    ("never_again", "It will never happen again."),
)
NONE = (
    "We cannot refund this.",
    "A refund to card isn't possible.",
    "No compensation is due.",
    "The ticket is non-refundable.",
    "We don't offer discounts.",
    "I can't guarantee a date.",
    "You asked for a refund of the fee.",
    "Will you refund me?",
    "If you believe we made a mistake, you can appeal.",
    "Your credit card was charged on Monday.",
    "I'll get back to you by [to confirm: date].",
    "I am sorry that you waited until 2 am.",
    "We will not be able to replace it.",
    "I understand how annoying this is.",
    "Please call us between 9am and 5pm.",
)


@pytest.mark.parametrize(("kind", "wording"), [*WORDINGS, *DRAFTED], ids=lambda value: str(value)[:40])
def test_a_promise_is_found_with_its_kind(kind: PromiseKind, wording: str) -> None:
    assert kind in {promise.kind for promise in find_promises(wording)}


@pytest.mark.parametrize("text", NONE)
def test_a_no_a_question_or_a_mention_promises_nothing(text: str) -> None:
    assert find_promises(text) == ()


def test_a_no_in_one_clause_does_not_hide_the_promise_in_the_next() -> None:
    found = find_promises("We cannot send a new one, but we will refund the fee.")
    assert [(promise.kind, promise.text) for promise in found] == [("refund", "refund")]


def test_promises_quote_their_text_in_reading_order() -> None:
    text = "We will refund you. I'll call you on Monday. It won't happen again."
    found = find_promises(text)
    assert [text[promise.start : promise.end] for promise in found] == [promise.text for promise in found]
    assert [promise.start for promise in found] == sorted(promise.start for promise in found)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("We will lift the ban.", "lift"),
        ("I can also extend the date.", "extend"),
        ("We're going to reinstate it.", "reinstat"),
    ],
)
def test_what_we_say_we_do_is_an_undertaking(text: str, what: str) -> None:
    assert [undertaking.what for undertaking in find_undertakings(text)] == [what]


@pytest.mark.parametrize(
    "text",
    [
        "I will write to you.",
        "We can't lift the ban.",
        "Can we lift the ban?",
        "I'll look at what we can save.",
        "You will lift it yourself.",
        "The ban was lifted.",
    ],
)
def test_courtesies_and_noes_undertake_nothing(text: str) -> None:
    assert find_undertakings(text) == ()
