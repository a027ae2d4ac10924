"""The private note helps a tired colleague: kind, short, about wording, never about people."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from rewriter.deadline import Deadline
from rewriter.engines.offline import OfflineEngine
from rewriter.note import private_note, second_reading
from rewriter.pipeline import run, understand
from rewriter.policy import load_policy
from rewriter.values import Situation

NOW = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)
CALM = "Hi Ada,\n\nThe part arrives on 3 December.\n\nNoor"


def note(message: str, draft: str) -> str:
    return private_note(understand(Situation(message, draft, NOW), load_policy("default")))


def test_a_heated_draft_is_told_what_will_be_heard_and_one_thing_to_try() -> None:
    text = note("My tap drips.", "As I already told you three times, calm down.")
    assert "One thing to try:" in text
    assert text.count("\n") == 0


def test_a_calm_draft_to_a_calm_customer_needs_no_note() -> None:
    assert note("When does the part arrive?", CALM) == ""


def test_an_upset_customer_and_a_draft_without_sorry_are_told_of_the_word_of_regret() -> None:
    assert "a word of regret may come first" in note("My boiler has been off since Friday!!", CALM)


def test_a_risk_brings_what_house_policy_says_to_do() -> None:
    assert "duty manager" in note("There is a gas leak in my kitchen.", CALM)


def test_a_question_left_open_is_shown_not_answered() -> None:
    assert "“Who pays the plumber?”" in note("Who pays the plumber?", CALM)


@pytest.mark.parametrize("word", ["difficult", "angry agent", "rude"])
def test_nobody_is_called_names(word: str) -> None:
    assert word not in note("You are all thieves!!!", "You people should have read the manual.").lower()


def test_a_kept_sentence_that_may_still_sting_is_pointed_out() -> None:
    draft = "Hi Jo,\n\nCalm down. The card for £40 is read by most people. The desk is open on Monday.\n\nSam"
    outcome = run(
        Situation("Where is it?!", draft, datetime(2026, 11, 25, tzinfo=UTC)),
        policy=load_policy("default"),
        engines=(OfflineEngine(),),
        deadline=Deadline.after(5),
    )
    assert outcome.status == "ready"
    assert "Read once more before you send" in outcome.critique.note
    assert "The card for £40" in outcome.critique.note
    assert "The desk is open" not in outcome.critique.note


def test_nothing_is_pointed_out_in_a_draft_that_hurts_nowhere() -> None:
    brief = understand(
        Situation(
            "Where is it?",
            "Hi Jo,\n\nI can only admire your patience.\n\nSam",
            datetime(2026, 11, 25, tzinfo=UTC),
        ),
        load_policy("default"),
    )
    rewrite = OfflineEngine().write(brief, (), Deadline.after(5)).rewrite
    assert second_reading(brief, rewrite) == ""
