"""A "no" is heard whoever says it, and whether anybody does."""

from __future__ import annotations

import pytest

from rewriter.refusals import find_refusals, is_said_of_others


@pytest.mark.parametrize(
    "sentence",
    [
        # nobody does it
        "Names of jurors are not given out.",
        "Ladders aren't lent out at weekends.",
        "Objections by pigeon are not received.",
        "Sunday calls don't get answered.",
        "Swapping hats isn't done here.",
        "The recipe is not for handing round.",
        # nobody gets it
        "No tokens are taken without a stamp.",
        "Further correspondence will not be entered into.",
        "Nobody gets a second lantern.",
        "Nothing is paid out for wet hay.",
        "None of the strings are replaced free of charge.",
        "No ladders leave this barn.",
        "Neither fee is given back.",
        # it is not the custom, not in anybody's power
        "It is not our practice to disclose wages.",
        "It isn't in our gift to shorten the ban.",
        "It is beyond our powers to lift it.",
        "There is no question of a second fitting.",
        "Under no circumstances is the code reissued.",
        "We refrain from giving dates.",
        "A shorter notice is not admissible.",
        # what has become of it
        "That list is withheld.",
        "The application stands rejected.",
        "Free samples are a thing of the past.",
        "The price doesn't go any lower.",
    ],
)
def test_a_refusal_in_the_passive_or_without_anybody_is_one(sentence: str) -> None:
    assert find_refusals(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        # nothing entitles them, and nothing obliges us
        "A wet hat is no reason to refund the ferry.",
        "Hail isn't grounds for a new roof or a discount.",
        "A snapped string does not justify a replacement.",
        "Lodgers have no mooring rights in winter.",
        "We are not obliged to repaint the gate.",
        # it is for some, and for nothing else
        "Only the skipper may sign for the keys.",
        "The upper deck is reserved for season holders.",
        "Nothing wider than a pram goes up that stair.",
        "Beehives are exempt from the guarantee.",
        "Your tariff excludes sheds.",
        "Neither the goat nor the cart can be insured.",
        # it goes so far, or has come to an end
        "Our duty ends at the quay.",
        "Damp falls outside the ten-year cover.",
        "Four jars is the limit.",
        "It is too late to enter the second dog.",
        "We have ceased making left-handed mugs.",
        # somebody or something forbids it
        "Goats are prohibited on the upper deck.",
        "Our charter precludes loans to poets.",
        "Handing out the ledger is against club rules.",
        "The stair rules out any piano.",
        "The night ferry is suspended.",
        "They have not the authority to lift it.",
        # there is no more of it
        "The loft is fully booked.",
        "The register is now closed.",
        "The earliest we can send a diver is June.",
        "One lantern per household.",
        "The hat came back past the returns window.",
        "Sorry, members only in the annexe.",
        # in so many words, or in as few
        "I shall have to say no to the second fitting.",
        "The board upheld the fine.",
        "The fare stands as quoted.",
        "A loom can regrettably not be lent.",
        "We cover nothing below the waterline.",
        "Therefore no refund.",
        "Refund no.",
        "The kiln does not issue receipts after dusk.",
        "No can do on the tandem.",
        "Lost tokens don't come back.",
    ],
)
def test_a_limit_is_one_in_whatever_words(sentence: str) -> None:
    assert find_refusals(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "There is no reason to be cross with the goat.",
        "A bench is reserved for you at the rail.",
        "Only the wind had heard it.",
        "The van was outside your gate at nine.",
        "You may end the subscription on any Friday.",
        "It is never too late to enter the second dog.",
        "Two of you said no to the lemon.",
        "No stamp required.",
        "The limit is lifted.",
        "That's the best I can do.",
        "The jar is full of honey.",
        "Her service stays in my memory for its grace.",
    ],
)
def test_what_sounds_like_a_limit_and_sets_none_is_none(sentence: str) -> None:
    assert not find_refusals(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "No offence was meant by the note.",
        "Nobody is cross with you.",
        "Nobody gets up hoping to lose a hat.",
        "Nothing is lost yet.",
        "None of this was your doing.",
        "There is no question that it hurt.",
        "It was not given the care it deserved.",
        "Your letter was not answered for a week.",
        "Your patience is not taken for granted.",
        "You are not taken seriously there, I fear.",
        "Under no circumstances did we want that.",
        "If nothing is sent by Friday, ring me.",
        "We are not done looking.",
        "The hose is not invisible.",
        "The ticket has no words because it is sold abroad.",
        "And no offence, but the wall leans.",
        "As for the rest, it is a matter of taste.",
        "The robe came with your stays.",
    ],
)
def test_what_was_so_and_what_people_feel_refuses_nothing(sentence: str) -> None:
    assert not find_refusals(sentence)


@pytest.mark.parametrize(
    "refusal",
    [
        "a man of forty can't carry his own ladder",
        "that won't bring the hat back",
        "your aunt will not have minded",
    ],
)
def test_what_others_and_things_do_not_do_is_said_of_others(refusal: str) -> None:
    assert is_said_of_others(refusal)


@pytest.mark.parametrize(
    "refusal",
    [
        "we don't do hedges",
        "I shan't be answering",
        "further letters will not be answered",
        "please do not lean on the bell",
        "the refund is not possible",
        "our decision is final",
    ],
)
def test_what_we_refuse_what_is_not_done_and_an_order_are_ours(refusal: str) -> None:
    assert not is_said_of_others(refusal)
