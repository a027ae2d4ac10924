"""A reply comes apart at its joints and goes together again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter.letter import compose, read_letter
from rewriter.values import Part

LETTER = """Dear Ms Okafor,

The lift was mended on Tuesday. It runs again.

- Ring the bell on the ground floor.
- Ask for Sam.

Kind regards,
Ivo Brandl
Facilities

On Mon, 3 Nov 2025 at 09:14, T. Okafor wrote:
> Is anybody there?"""


def test_a_letter_comes_apart_at_its_joints() -> None:
    letter = read_letter(LETTER)
    assert letter.greeting == "Dear Ms Okafor,"
    assert letter.closing == "Kind regards,"
    assert letter.signature == "Ivo Brandl\nFacilities"
    assert letter.quoted.startswith("On Mon, 3 Nov")
    assert [letter.of(span) for span in letter.sentences] == [
        "The lift was mended on Tuesday.",
        "It runs again.",
        "- Ring the bell on the ground floor.",
        "- Ask for Sam.",
    ]


def test_parts_go_together_with_the_signature_right_under_the_closing() -> None:
    parts = (
        Part("greeting", "Hi,"),
        Part("answer", "Done."),
        Part("closing", "Best,"),
        Part("signature", "Jo"),
    )
    assert compose(parts) == "Hi,\n\nDone.\n\nBest,\nJo"
    assert compose(parts, "> before") == "Hi,\n\nDone.\n\nBest,\nJo\n\n> before"


@pytest.mark.parametrize("text", ["", "Jo", "\n\n", "> only quoted\n> lines", "Hi", "Hello,\n\nJo"])
def test_a_letter_of_almost_nothing_has_no_body_to_speak_of(text: str) -> None:
    assert len(read_letter(text).body) <= len("Jo")


@given(st.text(max_size=300))
def test_every_sentence_lies_in_the_text_and_in_order(text: str) -> None:
    letter = read_letter(text)
    end = 0
    for span in letter.sentences:
        assert end <= span.start < span.end <= len(text)
        assert letter.of(span).strip() == letter.of(span) != ""
        end = span.end
