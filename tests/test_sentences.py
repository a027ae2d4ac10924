"""Where sentences begin and end, in letters as people type them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guardrails.sentences import sentences

_PIECES = (
    "It left.",
    "Mr. Ames",
    "e.g. a lamp",
    "3.50",
    "\n",
    "\n\n",
    "- one",
    "why?!",
    "🙂",
    " ",
    "…",
    "ß",
    "a" * 70,
)


def _split(text: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It left. It is blue! Is it?", ["It left.", "It is blue!", "Is it?"]),
        ("Ask Mr. Ames, e.g. at 9 a.m. today.", ["Ask Mr. Ames, e.g. at 9 a.m. today."]),
        ("It costs 3.50 now. Fine.", ["It costs 3.50 now.", "Fine."]),
        ("He said “no.” We left.", ["He said “no.”", "We left."]),
        ("worn, so no. come by at 9", ["worn, so no.", "come by at 9"]),
        ("no. not today, order no. 7 and flat no. two", ["no.", "not today, order no. 7 and flat no. two"]),
        ("Great 🙂 It left", ["Great 🙂", "It left"]),
        ("hm... ok", ["hm...", "ok"]),
        ("First line\nSecond line", ["First line", "Second line"]),
        ("- one\n- two. Three.", ["- one", "- two.", "Three."]),
        ("", []),
        (" \n ", []),
    ],
)
def test_sentences_end_where_a_reader_would_end_them(text: str, expected: list[str]) -> None:
    assert _split(text) == expected


def test_a_wrapped_line_goes_on_in_the_next() -> None:
    first = "The parcel that you asked about on Monday has now left our depot in"
    assert _split(f"{first}\nLeeds. It is blue.") == [f"{first}\nLeeds.", "It is blue."]


def test_a_part_of_a_text_is_split_in_the_texts_own_places() -> None:
    text = "No. One. Two. No."
    assert [text[span.start : span.end] for span in sentences(text, 4, 13)] == ["One.", "Two."]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(_PIECES), max_size=12))
def test_sentences_cover_every_visible_letter_once_and_in_order(pieces: list[str]) -> None:
    text = "".join(pieces)
    spans = sentences(text)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    covered = "".join(text[span.start : span.end] for span in spans)
    assert "".join(covered.split()) == "".join(text.split())
    assert all(text[span.start : span.end] == text[span.start : span.end].strip() for span in spans)
