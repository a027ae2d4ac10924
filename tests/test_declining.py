"""A "no" is led in once, and its words stay as they stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter.engines.declining import with_regret
from rewriter.engines.wording import Voice

PLAIN = "The visit costs £45."


def led_in(*paragraphs: str) -> list[str]:
    return with_regret(paragraphs, Voice.of(" ".join(paragraphs)))


@pytest.mark.parametrize(
    ("no", "said"),
    [
        ("We can't refund the visit.", "I'm afraid we can't refund the visit."),
        ("I cannot send anyone tonight.", "I am afraid I cannot send anyone tonight."),
        ("You're not getting £120 back.", "I'm afraid you're not getting £120 back."),
        ("The fee of ₹642 is not refundable.", "I am afraid the fee of ₹642 is not refundable."),
        ("There is no refund for a missed visit.", "I am afraid there is no refund for a missed visit."),
        ("It is old. We do not repair such lids.", "It is old. I am afraid we do not repair such lids."),
        ("No refund.", "I am afraid there is no refund."),
        (
            "No refunds for weeks when it's open.",
            "I'm afraid there are no refunds for weeks when it's open.",
        ),
        ("No refund on lids, they're used", "I am afraid there is no refund on lids, they're used"),
    ],
)
def test_the_first_no_is_said_with_regret(no: str, said: str) -> None:
    assert led_in(no) == [said]


@pytest.mark.parametrize(
    "text",
    [
        "We won't charge you.",
        "It won't take long.",
        "It is not your fault.",
        "I don't know yet.",
        "Base fare we cannot refund.",
        "So we're not replacing it.",
        "I have asked the desk and the voucher can't be extended.",
        "If it breaks we can't help.",
        "Why can't we meet on Monday?",
        "Unfortunately we can't refund it.",
        "No refund is due and none is asked for.",
        "No rain today.",
        "No. That was not you.",
        "No refund?",
        "No refund forms by phone, please.",
        "We can't refund it, and I'm sorry.",
        PLAIN,
    ],
)
def test_what_is_no_refusal_or_is_soft_already_stays_as_it_is(text: str) -> None:
    assert led_in(text) == [text]


def test_one_lead_in_is_enough() -> None:
    first, second = led_in("We can't refund the visit.", "We can't move it to Sunday.")
    assert first.startswith("I'm afraid we")
    assert second == "We can't move it to Sunday."


@given(st.lists(st.sampled_from((PLAIN, "We can't refund it.", "Ring us.", "No.", "")), max_size=4))
def test_no_word_is_lost(paragraphs: list[str]) -> None:
    told = " ".join(led_in(*paragraphs)).casefold().replace("i'm afraid ", "")
    assert told == " ".join(paragraphs).casefold()
