"""A message and a draft are understood as a careful colleague would: no more than they show."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from guardrails.detect import detect
from rewriter.letter import read_letter
from rewriter.reading import read_situation
from rewriter.values import Fault, History, Reading, Risk, Situation, Stance

NOW = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)


def read(message: str, draft: str, *, fault: Fault | None = None, stance: Stance | None = None) -> Reading:
    situation = Situation(message, draft, NOW, fault=fault, stance=stance)
    return read_situation(situation, read_letter(draft), detect(draft).findings, History())


@pytest.mark.parametrize(
    ("draft", "fault"),
    [
        ("That was our mistake.", "ours"),
        ("We sent the wrong size.", "ours"),
        ("The parcel was put on the wrong van.", "ours"),
        ("The box left on Monday, and you put the label on the wrong side.", "unknown"),
        ("Your bank declined the payment.", "not_ours"),
        ("You chose collection, so the box waited for you.", "not_ours"),
        ("We forgot to ring, and you never gave a number.", "shared"),
        ("The cold bath was ours.", "ours"),
        ("I typed the label wrong.", "ours"),
        ("You gave me the number twice, and it is my error, not yours.", "ours"),
        ("The lid was our mistake, but turning down the other one was your choice.", "shared"),
        ("You're right that we never asked. We cannot raise it to £40.", "not_ours"),
        ("That page wasn't sent. I can't seat sixty.", "not_ours"),
        ("The claim remains denied.", "not_ours"),
        ("Oh, clearly it is all our fault that you cannot count.", "unknown"),
        ("Now suddenly the hole in the sleeve is ours.", "unknown"),
        ("The box left on Monday.", "unknown"),
        ("Two are mistakes, and they are ours.", "ours"),
        ("A bunch of tulips is on us.", "unknown"),
        ("Before my colleague left he told you the price.", "unknown"),
        ("Our system sent you three reminders.", "unknown"),
        ("Our driver left your parcel at the wrong house.", "ours"),
        ("Somebody put the fence in the wrong place in 1931.", "unknown"),
        ("Your order was put on the wrong trailer.", "ours"),
        ("We should have been told in April.", "unknown"),
        ("Perhaps I should have guessed it.", "unknown"),
        ("We should have rung you.", "ours"),
        ("I am sorry that you would prefer it to be our doing.", "unknown"),
        ("The idea that we forgot it is new to me.", "unknown"),
        ("We forgot it.", "ours"),
        ("Two of the toasters are ours.", "unknown"),
        ("The cold shower was ours: the pump broke.", "ours"),
        ("Not one minute of this was my mistake.", "unknown"),
        ("We did not ring because the line was dead.", "not_ours"),
        ("We lost the letter.", "ours"),
        ("We lost nothing.", "unknown"),
        ("Bring the blanket, as it's mine.", "unknown"),
        ("It is not our fault that it rained.", "unknown"),
        ("If it was our mistake, we will find it.", "unknown"),
    ],
)
def test_fault_is_what_the_draft_admits_and_no_more(draft: str, fault: Fault) -> None:
    assert read("My box is late.", draft).fault == fault


@pytest.mark.parametrize(
    ("draft", "stance"),
    [
        ("The box arrives on Monday.", "apologize"),
        ("We cannot refund the ticket.", "boundary"),
        ("We forgot to ring, and you never gave a number. We cannot refund it.", "apologize"),
        ("Ada Quist, our food safety lead, will ring you on Monday.", "escalate"),
        ("We do not answer further mails in this matter.", "part_ways"),
        ("I have passed this to our complaints manager.", "escalate"),
        ("We are closing your account on 5 May.", "part_ways"),
    ],
)
def test_the_stance_is_the_drafts_own(draft: str, stance: Stance) -> None:
    assert read("My box is late.", draft).stance == stance


def test_what_the_agent_states_is_taken_as_given() -> None:
    reading = read("My box is late.", "That was our mistake.", fault="not_ours", stance="escalate")
    assert (reading.fault, reading.stance) == ("not_ours", "escalate")


@pytest.mark.parametrize(
    ("message", "risk"),
    [
        ("You will hear from my solicitor.", "legal_threat"),
        ("I can smell gas in the hall.", "safety"),
        ("I can't go on like this, no reason to live.", "self_harm"),
        ("My mother is in a wheelchair.", "vulnerable_person"),
        ("Another customer got my invoice with my address.", "data_breach"),
        ("I am switching to another firm.", "churn"),
        ("This goes on Trustpilot tonight.", "press"),
    ],
)
def test_a_risk_is_seen(message: str, risk: Risk) -> None:
    assert risk in read(message, "Hello.").risks


def test_a_calm_question_is_not_called_upset() -> None:
    reading = read("Hello, could you tell me when you open on Sunday?", "We open at ten.")
    assert not reading.upset
    assert reading.risks == ()


def test_one_plain_want_is_no_grievance() -> None:
    assert not read("Hello, I cannot find the invoice for May. Could you send it?", "Here it is.").upset


@pytest.mark.parametrize(
    ("message", "upset"),
    [
        ("Shoutout to Renee on flight 618, she was the best!!", False),
        ("Thank you for swapping them, you saved our anniversary!!", False),
        ("Thanks for nothing!! You lost my bag AGAIN", True),
        ("Great, thanks. This is unacceptable!", True),
    ],
)
def test_praise_is_no_trouble_unless_it_complains_as_well(message: str, upset: bool) -> None:
    assert read(message, "Hello.").upset is upset


@pytest.mark.parametrize("message", ["My fridge is broken.", "WHERE is it???", "I am so disappointed."])
def test_trouble_and_anger_are_heard(message: str) -> None:
    assert read(message, "Hello.").upset


def test_a_question_that_the_draft_takes_up_is_not_called_open() -> None:
    reading = read("When will the engineer come? Who pays the plumber?", "The engineer comes on Monday.")
    assert reading.unanswered == ("Who pays the plumber?",)


def test_the_issue_is_in_the_customers_own_words() -> None:
    assert (
        read("My boiler has been off since Friday.", "Hello.").issue
        == "your boiler has been off since Friday"
    )


def test_the_worry_beneath_is_named() -> None:
    assert (
        read("We have no heating and it is freezing.", "Hello.").concern == "their home is not safe or warm"
    )


@pytest.mark.parametrize(
    "said",
    [
        "I shouldn't have to do this for you.",
        "Each time you changed it I waited, and I didn't send you a bill for it.",
        "Their system dropped it during an update.",
    ],
)
def test_what_others_did_and_what_we_need_not_have_done_is_no_fault_of_ours(said: str) -> None:
    assert read("Where is my booking?!", f"Hello,\n\n{said}\n\nTom").fault != "ours"
