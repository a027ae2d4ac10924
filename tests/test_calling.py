"""What a text's words call for, and that nothing else is called."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from guardrails.calling import SETS, Calls, Needs, tokens

_WORDS = ("calm", "down", "calm down", "you", "!")
_NEEDS = st.lists(st.frozensets(st.sampled_from(_WORDS), min_size=1), max_size=SETS).map(tuple)


def test_a_text_is_words_marks_and_neighbours() -> None:
    assert [*tokens("calm down!")] == ["calm", "down", "!", "calm down", "down !"]


@settings(max_examples=150, deadline=None)
@given(st.lists(_NEEDS, max_size=6), st.lists(st.sampled_from(("calm", "down", "you!", "so")), max_size=4))
def test_what_has_a_way_with_a_word_of_each_set_is_called_and_nothing_else(
    ways: list[Needs], said: list[str]
) -> None:
    text = " ".join(said)
    words = set(tokens(text))
    calls = Calls((way // 2, needs) for way, needs in enumerate(ways))
    wanted = [way // 2 for way, needs in enumerate(ways) if all(words & needed for needed in needs)]
    everybody = calls.among(lambda _: True)
    assert [*calls.called(calls.said(text), everybody)] == [*dict.fromkeys(wanted)]
    assert [*calls.called(calls.said(text), calls.among(lambda called: called == 1))] == [1] * (1 in wanted)
