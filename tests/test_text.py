"""What is blanked as somebody else's words, what is not, and how letters are made alike."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guardrails.text import blank, fold


def _read(text: str) -> str:
    return " ".join(blank(text).split())


def test_a_quotation_is_not_read() -> None:
    assert _read('You wrote "this is rubbish" on Monday.') == "You wrote on Monday."


def test_a_doubled_mark_quotes_like_a_single_one() -> None:
    assert _read('You wrote ""this is rubbish"" on Monday.') == "You wrote on Monday."


@pytest.mark.parametrize(
    "text",
    [
        'A 19" rack and a 24" screen.',
        'It says so" and nobody opened a quotation "',
        '"We stop here. The word was said ',
    ],
)
def test_a_mark_that_opens_before_no_word_or_closes_after_none_quotes_nothing(text: str) -> None:
    assert blank(text) == text


def test_a_letter_wrapped_in_marks_is_still_read_around_its_own_quotations() -> None:
    assert _read('"We saw ""the red one"" here. We will not pay."') == '"We saw here. We will not pay."'


@pytest.mark.parametrize(
    ("text", "readable"),
    [
        ("See https://a.example/x?y=1 now.", "See now."),
        ("Write to ann@a.example now.", "Write to now."),
        ("Type `rm -r` now.", "Type now."),
        ("Do\n```\nyou muppet\n```\nnow.", "Do now."),
        ("A <b>bold</b> word.", "A bold word."),
        ("He said\n> where?\nand left.", "He said and left."),
        ("It left.\n\nKind regards,\nAnn Lee", "It left. Kind regards,"),
    ],
)
def test_links_code_mark_up_quotes_and_signature_are_not_read(text: str, readable: str) -> None:
    assert _read(text) == readable


@settings(max_examples=200, deadline=None)
@given(st.text(st.sampled_from("aB ß>\"'`“”\n<@.:/-😤\u0301İıｆ\u200b\ufeff"), max_size=60))
def test_blanking_keeps_length_layout_and_every_letter_it_leaves(text: str) -> None:
    blanked = blank(text, "\0")
    assert len(blanked) == len(text)
    for before, after in zip(text, blanked, strict=True):
        assert after in (before, "\0")
        assert not before.isspace() or after == before


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=60))
def test_folding_never_moves_a_letter(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    assert fold(text + "x")[:-1] == folded or text.endswith("\n")


@pytest.mark.parametrize(
    ("letter", "plain"),
    [
        ("É", "e"),
        ("Ｆ", "f"),
        ("𝐤", "k"),
        ("’", "'"),
        ("“", '"'),
        ("—", "-"),
        ("İ", "i"),
        ("ı", "i"),
        ("\u00a0", " "),
        ("😤", "😤"),
    ],
)
def test_letters_that_look_alike_are_folded_alike(letter: str, plain: str) -> None:
    assert fold(letter) == plain


def test_every_character_folds_to_one_character() -> None:
    everything = "".join(chr(code) for code in range(0x2_0000) if not 0xD800 <= code < 0xE000)
    folded = fold(everything)
    assert len(folded) == len(everything)
    assert not any(
        unicodedata.category(letter) == "Lu" and letter.lower() != letter and len(letter.lower()) == 1
        for letter in folded
    )


def test_a_line_break_inside_a_paragraph_is_a_space_and_between_paragraphs_it_stays() -> None:
    assert fold("a\nb\n\nc") == "a b\n\nc"
