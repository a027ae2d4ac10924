"""What is blanked as somebody else's words, and what is not."""

from __future__ import annotations

import pytest

from guardrails.text import blank


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
