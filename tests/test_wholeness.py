"""A clause is said back whole or not at all, and what one sentence leaves out the one before it lends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter.retelling import LIKELY, retell
from rewriter.retelling.fragments import filled_in, told_by_a_question
from rewriter.retelling.harm import margin
from rewriter.retelling.joining import joined
from rewriter.retelling.wholeness import is_whole, mended


@pytest.mark.parametrize(
    ("quick", "whole"),
    [
        ("the lid doesnt close", "the lid doesn't close"),
        ("the lift is broken since 6 days", "the lift has been broken for 6 days"),
        ("the lamp not working since Monday", "the lamp has not been working since Monday"),
        ("the lock don't turn", "the lock doesn't turn"),
        ("my form is in a queue since 4 days", "my form has been in a queue for 4 days"),
        ("I have been here since 4 days", "I have been here for 4 days"),
        ("I got two weeks notice", "I got two weeks' notice"),
        ("I lost a days pay", "I lost a day's pay"),
        ("my mothers coat came back grey", "my mother's coat came back grey"),
        ("it has been here since 3rd", "it has been here since the 3rd"),
        ("I was charged €40 penalty", "I was charged a €40 penalty"),
        ("I was charged late fee", "I was charged a late fee"),
        ("I could of missed it", "I could have missed it"),
        ("the pump leaks too", "the pump leaks"),
        ("I heard nothing until now", "I heard nothing until now"),
        ("my sons were late", "my sons were late"),
        ("the kiosk's still shut to members", "the kiosk is still shut to members"),
        ("my porch's up on blocks", "my porch is up on blocks"),
        ("the crane's blocking my garage", "the crane is blocking my garage"),
        ("the crane's costing us 400 a day", "the crane is costing us 400 a day"),
        ("my niece's rating fell by 30", "my niece's rating fell by 30"),
        ("my niece's hearing aids are lost", "my niece's hearing aids are lost"),
        ("the freezer still dripping at the back", "the freezer is still dripping at the back"),
        ("the vouchers still invalid", "the vouchers are still invalid"),
        ("the tuner still no picture", "the tuner still has no picture"),
        ("easter was spoilt for my girls", "Easter was spoilt for my girls"),
        ("the piano tuner came at 11 not 10", "the piano tuner came at 11, not 10"),
        ("my slot was moved 3 days before", "my slot was moved at 3 days' notice"),
        ("the sitter cancelled just an hour before", "the sitter cancelled at an hour's notice"),
        ("I read it two days before", "I read it two days before"),
        ("I had to pay £12 lost key fee", "I had to pay £12 for a lost key"),
        ("I was billed for 3 hours labour", "I was billed for 3 hours' labour"),
        ("the new gate does NOT FIT", "the new gate does not fit"),
        ("broadband went down at noon", "my broadband went down at noon"),
    ],
)
def test_what_quick_writers_drop_is_put_in(quick: str, whole: str) -> None:
    assert mended(quick) == whole


@pytest.mark.parametrize(
    "broken",
    [
        "your wages a week was posted late",
        "the leak outside your is running down the street",
        "your aunt's came over by sea",
        "you were charged a new tyre £94",
        "three calls about the crate left in the yard",
        "the last one is still on the roof",
        "you have went twice",
        "since our page is broken",
        "your friend are waiting outside",
        "the handles is loose",
        "the lift still",
        "three weeks nothing",
        "two neighbours leaning on the gate for a week",
        "your late aunt's ring all gone",
        "the payment still in a queue",
        "the a lamp was broken",
        "four loos for 300 guests and one didn't flush",
        "the grout lines aren't and two tiles are grey",
        "no toilets working on a three hour train",
        "no signal again and missed the final",
        "half of was left in the yard",
        "the card was declined and gave it away",
        "after you had to wait nine weeks",
        "your box was left without",
        "you got a letter",
    ],
)
def test_what_was_cut_or_read_wrongly_is_not_whole(broken: str) -> None:
    assert not is_whole(broken)


@pytest.mark.parametrize(
    "clause",
    [
        "locker 31 jammed on Friday",
        "our till withheld the wrong tax",
        "one of the six stools wobbles",
        "two of the blinds in the study catch",
        "the tablet keeps asking for your code",
        "three jars exploded in your cupboard",
        "the tickets still aren't here",
        "your booking for 30 guests was for the wrong hall",
        "the dining hall downstairs is closed",
        "the living room is full of dust",
    ],
)
def test_a_clause_with_a_number_for_a_name_or_a_verb_of_its_own_is_whole(clause: str) -> None:
    assert is_whole(clause)


@given(st.text(max_size=60))
def test_any_text_can_be_asked_about(text: str) -> None:
    assert isinstance(is_whole(mended(text)), bool)


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("Still no heating engineer.", "you still have no heating engineer"),
        ("It's been 6 days with no lift.", "you have had no lift for 6 days"),
        ("Where's my parcel?!", "you are still waiting for your parcel"),
        ("That's £85 gone!", "you have lost £85"),
        (
            "My clock came back from the menders and it has stopped.",
            "your clock came back from the menders and it has stopped",
        ),
        ("You are refusing my claim for a burst pipe.", "your claim is being refused for a burst pipe"),
        ("I gave notice in March, why am I still being charged?", "you are still being charged"),
        ("I was suspended for digging “outside the rope”.", "you were suspended for digging"),
        (
            "My spindle came back from your repair and it is noisy.",
            "your spindle came back from our repair and it is noisy",
        ),
        ("The cheese smelled and was leaking.", "the cheese smelled and was leaking"),
        ("There is mould in my daughter's bedroom.", "there is mould in your daughter's bedroom"),
        ("Six hours on the tarmac, one bag of pretzels.", "you spent six hours on the tarmac"),
        ("55 mins waiting in the rain!!", "you spent 55 minutes waiting in the rain"),
        ("We asked for a sea view and got the car park.", "you got the car park instead of a sea view"),
        ("Your “fast” servers crashed twice.", "our servers crashed twice"),
        ("Fined £60 at the gate because my phone died.", "you were fined £60 at the gate"),
        ("My suitcase missing 6 days.", "your suitcase has been missing for 6 days"),
        ("The toilet blocked 5 days.", "the toilet has been blocked for 5 days"),
        (
            "It's been seven months for mum's headstone.",
            "you have been waiting seven months for your mum's headstone",
        ),
        ("Sailing cancelled at 2am by text.", "the sailing was cancelled at 2am by text"),
        ("My battery dead after 1 winter.", "your battery is dead after 1 winter"),
        ("No chicken in my chicken box.", "there was no chicken in your chicken box"),
        ("Ordered veg thali, got egg biryani.", "you got egg biryani instead of veg thali"),
        ("Battery died after three weeks.", "the battery died after three weeks"),
        ("Ceiling's cracked after three weeks.", "the ceiling's cracked after three weeks"),
        ("Boxes arrived soaked.", "the boxes arrived soaked"),
        ("Three days no heat.", "you have had no heat for three days"),
        ("Coach to Hull never came.", "the coach to Hull never came"),
        ("You closed my account for “misuse”.", "your account was closed"),
        ("You took a payment early and left me overdrawn.", "you were left overdrawn"),
        ("Your crew showed up 3 hours late.", "our crew showed up 3 hours late"),
        ("Four weeks for a kettle.", "you had to wait four weeks for a kettle"),
        ("This is my fifth email about the gate.", "you had to write five times about the gate"),
        ("I ordered a desk in May and it arrived cracked.", "the desk you ordered in May arrived cracked"),
        ("My kettle came on Monday and now it leaks.", "your kettle leaks"),
        ("Why was I turned away at the door?", "you were turned away at the door"),
        ("You cancelled my lesson twice??", "your lesson was cancelled twice"),
        ("The courier left me standing in the hail.", "you were left standing in the hail"),
        ("You cut my fringe too short.", "your fringe was cut too short"),
        ("I was held up for an hour and missed my train.", "you missed your train"),
    ],
)
def test_what_goes_without_saying_is_said(message: str, told: str) -> None:
    assert told in [clause.text for clause in retell(message)]


def test_it_is_nothing_where_the_clause_before_names_two_things_or_none() -> None:
    assert joined("I put my kettle by the lamp", "it leaks") == "my kettle leaks"
    assert joined("I moved my kettle and the lamp", "it leaks") == ""
    assert joined("I was there", "it leaks") == ""
    assert joined("I ordered a lamp", "it was my birthday") == ""


@pytest.mark.parametrize(
    "message",
    [
        "My spindle came back from your repair and it is noisy.",
        "The copy was listed as “very good”.",
        "I want my money back and the floor fixed.",
        "I was wondering if there's any news on my desk.",
        "My papers are attached, sorry, the scanner is broken.",
        "My parcel was to reach me by Friday.",
        "I was refused because my card had expired.",
    ],
)
def test_what_is_no_harm_alone_or_is_theirs_to_mend_is_not_said(message: str) -> None:
    said = [clause.text for clause in retell(message, "We looked into it.")]
    assert {
        "your spindle came back from our repair",
        "the copy was listed",
        "the floor fixed",
        "there's any news on your desk",
        "the scanner is broken",
        "your parcel was to reach you by Friday",
        "your card had expired",
    }.isdisjoint(said)


def test_a_time_that_the_draft_sets_right_is_not_said() -> None:
    message = "Six hours on the tarmac!"
    assert retell(message, "It was four hours, not six.")[0].text == "you spent so long on the tarmac"
    assert retell(message, "It was the weather.")[0].text == "you spent six hours on the tarmac"


def test_a_question_that_asks_tells_nothing() -> None:
    assert told_by_a_question("When will it come?") is None
    assert told_by_a_question("Why was Tilda not given her lunch?") == "Tilda was not given her lunch"
    assert filled_in("No idea when it will come.") == ""


LUKEWARM = (
    "the walls are thin", "the room faces the road", "the milk tastes of soap", "the pitch is next to the bins",
    "the queue went round the block", "the lamp hums", "the ink fades", "the buses are full", "the seats are hard", "the path is muddy",
    "the pool is shallow", "the tent is small", "the lid is loose", "the door creaks", "the hall is narrow", "the tea was weak",
)  # fmt: skip


def test_what_lies_above_the_bar_is_a_harm_what_lies_just_below_is_likely_and_nothing_else_is_told() -> None:
    kinds = {}
    for clause in LUKEWARM:
        told = retell(f"{clause.capitalize()}.")
        kinds[clause] = told[0].kind if told else None
        above = margin(clause)
        assert kinds[clause] == ("harm" if above >= 0 else "likely" if above >= LIKELY else None), clause
    assert set(kinds.values()) == {"harm", "likely", None}


def test_a_harm_is_told_without_the_day_on_which_all_was_well() -> None:
    assert retell("My kettle came on Monday and it leaks all over.")[0].text == "your kettle leaks all over"
    assert retell("The lamp arrived yesterday and it is cracked.")[0].text == "the lamp is cracked"


def test_he_and_her_are_told_of_only_where_it_is_said_who_they_are() -> None:
    assert retell("My daughter lost her boots on the bus.")
    assert retell("The handle came off in her hands.") == ()
