"""What was typed in haste is set right, and no word is changed."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter.engines.tidying import in_haste, tidied

_HASTY = "we sent it on monday. i dont have a date yet"
_CAREFUL = "We sent it on Monday. There is no date yet."


def words(text: str) -> list[str]:
    return re.sub(r"[^\w\s]", "", text).casefold().split()


@pytest.mark.parametrize(
    ("text", "hasty"), [(_HASTY, True), (_CAREFUL, False), ("£40 no", False), ("", False)]
)
def test_haste_is_told_by_how_sentences_begin(text: str, hasty: bool) -> None:
    assert in_haste(text) is hasty


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        (_HASTY, "We sent it on Monday. I don't have a date yet."),
        ("im sorry, i cant, its not open and theyre away", "I'm sorry, I can't, it's not open and they're away."),
        ("ill send it 3 may, you may see", "I'll send it 3 May, you may see."),
        ("open till 7, then its label is printed", "Open till 7, then its label is printed."),
        ("it says \"i dont know\" on page 2", 'It says "i dont know" on page 2.'),
        ("see www.dont.example/i for the form", "See www.dont.example/i for the form."),
        ("iPhone cases are £4 each now", "iPhone cases are £4 each now."),
        ("- two of these\n- one of those things", "- two of these\n- one of those things"),
        ("the form is at shop.example/f", "The form is at shop.example/f"),
        ("id say its yours, its label is red", "I'd say it's yours, its label is red."),
        ("the ill were let in", "The ill were let in."),
        ("WONT DO IT TODAY i said", "WONT DO IT TODAY I said."),
    ],
)  # fmt: skip
def test_what_was_typed_in_haste_is_set_right(typed: str, sent: str) -> None:
    assert tidied(typed, hasty=True) == sent


def test_who_writes_with_care_keeps_all_but_an_i_and_a_missing_apostrophe() -> None:
    assert tidied("No stop here. then i dont", hasty=False) == "No stop here. then I don't"


@given(st.text(alphabet="aiI dontscm.'\n!?,\"", max_size=60), st.booleans())
def test_no_word_is_changed_and_once_is_enough(text: str, hasty: bool) -> None:
    once = tidied(text, hasty=hasty)
    assert words(once) == words(text)
    assert tidied(once, hasty=hasty) == once
