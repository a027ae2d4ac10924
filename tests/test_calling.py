"""What a text's words call for, and that nothing else is called."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from guardrails.calling import SETS, Calls, Needs, is_mark, letters, marks, tokens

_WORDS = ("calm", "down", "calm down", "you", "you calm")
_NEEDS = st.lists(st.frozensets(st.sampled_from(_WORDS), min_size=1), max_size=SETS).map(tuple)


def test_a_text_is_words_and_neighbours_whatever_stands_between_them() -> None:
    assert tokens(letters("calm, down 2!").split()) == {"calm", "down", ("calm", "down")}


def test_letters_stay_where_they_were_and_marks_are_told_apart() -> None:
    assert letters("won't 🙄é") == "won t   "
    assert {*marks("won't 2!")} == {"'", "!"}
    assert {*marks("won't 2! 🙄é")} == {"'", "!", "🙄", "é"}


@settings(max_examples=150, deadline=None)
@given(st.lists(_NEEDS, max_size=6), st.lists(st.sampled_from(("calm", "down", "you", "so")), max_size=4))
def test_what_has_a_way_with_a_word_of_each_set_is_called_and_nothing_else(
    ways: list[Needs], words: list[str]
) -> None:
    said = tokens(words)
    calls = Calls((way // 2, needs) for way, needs in enumerate(ways))
    spelled = {*words, *map(" ".join, pairwise(words))}
    wanted = {
        way // 2 for way, needs in enumerate(ways) if needs and all(spelled & needed for needed in needs)
    }
    found = calls.called(said)
    assert {*found} == wanted
    assert len(found) == len(set(found))


def test_a_mark_is_no_letter_or_words() -> None:
    assert {token for token in ("🙄", "calm down", "a", "?", "é", "calm") if is_mark(token)} == {
        "🙄",
        "?",
        "é",
    }
