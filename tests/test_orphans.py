"""What stands behind a sentence that went reads as if that had never been there."""

from __future__ import annotations

import pytest

from rewriter.engines.orphans import behind

GONE = "You brought an old goat and two drums to a reading room."


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("But the credit is on its way.", "The credit is on its way."),
        ("So, we have moved you to Friday.", "We have moved you to Friday."),
        ("and it costs £4 to move it", "it costs £4 to move it"),
        ("Therefore we cannot pay for the drums.", "We cannot pay for the drums."),
        ("So far two have come.", "So far two have come."),
        ("And cannot be moved.", "And cannot be moved."),
        ("🙂 The new one has two bulbs.", "The new one has two bulbs."),
        ("The hall shuts at six.", "The hall shuts at six."),
    ],
)
def test_a_link_to_what_went_goes_if_the_sentence_stands_without_it(text: str, left: str) -> None:
    assert behind(text, GONE, states=True) == left


@pytest.mark.parametrize("text", ["The goat left.", "That was a first.", "They made quite a pair."])
def test_a_short_remark_about_what_went_goes_with_it(text: str) -> None:
    assert behind(text, GONE, states=False) == ""
    assert behind(text, GONE, states=True) == text


@pytest.mark.parametrize(
    "text", ["The hall is dry.", "Was it the goat?", "It will all be mended by the lads in the yard."]
)
def test_what_speaks_of_something_else_or_says_more_stays(text: str) -> None:
    assert behind(text, GONE, states=False) == text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Really, yes.", ""),
        ("on birthdays.", ""),
        ("Sorry.", "Sorry."),
        ("No.", "No."),
        ("Stu", "Stu"),
        ("Bring the drums.", "Bring the drums."),
    ],
)
def test_a_fragment_goes_with_what_it_was_a_part_of(text: str, left: str) -> None:
    assert behind(text, GONE, states=False) == left
