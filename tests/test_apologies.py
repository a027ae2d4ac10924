"""A true apology is told from a hollow one and from the word "sorry" in other work."""

from __future__ import annotations

import pytest

from rewriter.apologies import find_apologies


@pytest.mark.parametrize(
    "text",
    [
        "I'm sorry your parcel is late.",
        "We are very sorry that the lift failed.",
        "I do apologise for the wrong invoice.",
        "Sorry about the mix-up.",
        "Please accept our apologies for the double booking.",
        "I regret that your holiday was spoiled.",
        "So sorry to hear that, Ana.",
        "ugh sorry about the wet shoes",
        "Sorry our ferryman shouted at the goat.",
        "so sorry everyone was left on the quay",
    ],
)
def test_a_plain_apology_is_found_once(text: str) -> None:
    assert len(find_apologies(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "I'm sorry to say the shop is closed.",
        "There is no need to apologise.",
        "Please don't apologise for asking.",
        "You said sorry already, thank you.",
        "It was a sorry sight.",
        "Sorry, but the answer is no.",
        "Sorry your guests had expected more, the hall is from 1904.",
    ],
)
def test_sorry_in_other_work_is_no_apology(text: str) -> None:
    assert find_apologies(text) == ()
