"""An offer stays when the threat around it goes."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from rewriter.deadline import Deadline
from rewriter.engines.offers import offer_in
from rewriter.engines.offline import OfflineEngine
from rewriter.pipeline import understand
from rewriter.policy import load_policy
from rewriter.values import Situation

NOW = datetime(2026, 5, 11, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("sentence", "offer"),
    [
        ("Shout once more and you are banned; if you want a new code, one can be sent.", "If you want a new code, one can be sent."),
        ("If you need longer, the plan can be spread, but ring again and I bin your file.", "If you need longer, the plan can be spread."),
        ("One more rant and you're out, though if you'd prefer blue, we can paint it.", "If you'd prefer blue, we can paint it."),
        ("If you would rather have a loan, one can be lent, you clown.", "If you would rather have a loan, one can be lent."),
    ],
)  # fmt: skip
def test_an_offer_is_found_whole_and_without_the_threat(sentence: str, offer: str) -> None:
    found, around = offer_in(sentence, lambda _: True)
    assert found == offer
    assert all(offer[1:-1] not in sentence[gap.start : gap.end] for gap in around)


@pytest.mark.parametrize(
    ("sentence", "promise"),
    [
        ("Funny how they vanish at your house, but we will send another.", "We will send another."),
        ("Shocking that nobody can read a label; we'll look into it and ring you back.", "We'll look into it and ring you back."),
        ("Odd how it always gets lost, but if it turns up we can refund it.", "If it turns up we can refund it."),
    ],
)  # fmt: skip
def test_what_we_say_we_shall_do_is_found_behind_a_sting(sentence: str, promise: str) -> None:
    assert offer_in(sentence, lambda _: True)[0] == promise


@pytest.mark.parametrize(
    "threat", ["close your account", "ban you", "pass you to the debt collectors", "survive"]
)
def test_a_threat_behind_a_sting_is_no_promise(threat: str) -> None:
    assert offer_in(f"Complain once more, and we will {threat}.", lambda _: True)[0] == ""


@pytest.mark.parametrize(
    "sentence",
    [
        "If you want a fight, I'll ban you.",
        "If you need me to spell it, nobody can be blamed.",
        "If you want to shout, shout.",
        "You want a code, and one can be sent.",
    ],
)
def test_a_threat_and_a_no_are_no_offers(sentence: str) -> None:
    assert offer_in(sentence, lambda _: True)[0] == ""


def test_what_would_hurt_by_itself_is_not_offered() -> None:
    assert offer_in("If you want a code, one can be sent.", lambda _: False) == ("", ())


def test_the_offline_engine_keeps_the_offer() -> None:
    draft = "Hello Ada,\n\nThe door is on order. Scream at Rosa again and I'll ban you for life; if you want a new code, one can be sent.\n\nRegards,\nMaud"
    brief = understand(Situation("My shed door came broken.", draft, NOW), load_policy("default"))
    text = OfflineEngine().write(brief, (), Deadline(5)).rewrite.text
    assert "If you want a new code, one can be sent." in text
    assert "ban you" not in text
