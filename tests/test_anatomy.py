"""Where a letter's parts stand."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guardrails.anatomy import dissect
from guardrails.finding import Span

_LINES = (
    "Hi Tom,",
    "",
    "We close at 5.",
    "> you said so",
    "Kind regards,",
    "Ann",
    "--",
    "On 3 May Tom wrote:",
    "ß 😤",
)


def _parts(text: str) -> dict[str, str | None]:
    anatomy = dissect(text)

    def words(span: Span | None) -> str | None:
        return text[span.start : span.end] if span else None

    return {
        "greeting": words(anatomy.greeting),
        "body": words(anatomy.body),
        "closing": words(anatomy.closing),
        "signature": words(anatomy.signature),
        "quoted": words(anatomy.quoted),
    }


def test_a_letter_has_greeting_body_closing_signature_and_quoted_thread() -> None:
    letter = "Dear Mr Ames,\n\nIt left today.\nIt is blue.\n\nKind regards,\nAnn Lee\nSupport\n\nOn 3 May, Mr Ames wrote:\n> Where is it?"
    assert _parts(letter) == {
        "greeting": "Dear Mr Ames,",
        "body": "It left today.\nIt is blue.",
        "closing": "Kind regards,",
        "signature": "Ann Lee\nSupport",
        "quoted": "On 3 May, Mr Ames wrote:\n> Where is it?",
    }


@pytest.mark.parametrize(
    "greeting", ["Hi", "hey Sam,", "Good morning Ms. O'Hara,", "Tom,", "To whom it may concern:"]
)
def test_a_greeting_is_known_by_its_line(greeting: str) -> None:
    assert _parts(f"{greeting}\n\nIt left today.")["greeting"] == greeting


@pytest.mark.parametrize("greeting", ["To Mrs Ames", "Now then Mr Ames", "To the tenants of 4a"])
def test_a_line_that_says_whom_the_letter_is_to_is_its_greeting(greeting: str) -> None:
    assert _parts(f"{greeting}\nIt left today.")["greeting"] == greeting
    assert _parts(f"{greeting} it left today.\nIt is blue.")["greeting"] is None


def test_a_sentence_that_begins_with_hello_is_no_greeting() -> None:
    assert _parts("Hello from Leeds. It left today, as you can see on the page.")["greeting"] is None


@pytest.mark.parametrize("last", ["Whatever", "Done", "No", "It left today."])
def test_a_last_word_that_is_no_name_belongs_to_the_body(last: str) -> None:
    parts = _parts(f"Hi Tom,\n\nIt left today.\n\n{last}")
    assert parts["signature"] is None
    assert str(parts["body"]).endswith(last)


@pytest.mark.parametrize(
    "team", ["Ticket team", "The Billing and Refunds desk", "Larch & Sons customer care", "Night crew"]
)
def test_a_team_signs_as_a_person_does(team: str) -> None:
    assert _parts(f"Hi Tom,\n\nIt left today.\n\n{team}")["signature"] == team


@pytest.mark.parametrize(
    "last", ["Ask the desk", "Ring our support", "Please contact support", "It is with the team"]
)
def test_a_line_that_only_ends_with_a_team_does_not_sign(last: str) -> None:
    assert _parts(f"Hi Tom,\n\nIt left today.\n\n{last}")["signature"] is None


@pytest.mark.parametrize(
    "last",
    [
        "xx Mel", "Nerys x", "- Sam x", "Cheers, Tom", "cheers, tom", "xoxo, Team Loom", "Team Returns, Ada",
        "Best, Ada Lane", "love, Mel", "Take care, Anne-Marie", "With serene wishes, Ada, The Spa Team", "All best, Hugo",
        "/Lane", "– Vex", "-- jk",
    ],
)  # fmt: skip
def test_who_closes_in_one_line_signs_right_under_the_text_too(last: str) -> None:
    text = f"Hi Jo,\n\nYour bag is at the desk.\n{last}"
    signature = dissect(text).signature
    assert signature is not None
    assert text[signature.start : signature.end] == last


@pytest.mark.parametrize(
    "last", ["Best, all of it went back", "Thanks. Noted", "Thanks, all", "It comes in Large X", "It is 3 x"]
)
def test_a_last_line_with_words_of_a_close_in_it_is_text(last: str) -> None:
    assert dissect(f"Hi Jo,\n\nYour bag is at the desk.\n{last}").signature is None


@pytest.mark.parametrize(
    ("under", "closing", "signature"),
    [
        ("Gaz", None, "Gaz"),
        ("jules", None, "jules"),
        ("Refund desk", None, "Refund desk"),
        ("Window 3", None, "Window 3"),
        ("Ada Lane, Hub Supervisor", None, "Ada Lane, Hub Supervisor"),
        ("Sweet dreams,\nJess", "Sweet dreams,", "Jess"),
        ("Anna W.", None, "Anna W."),
        ("Élodie Lane", None, "Élodie Lane"),
        ("Ada Lane\nHead of Parcels", None, "Ada Lane\nHead of Parcels"),
    ],
)
def test_a_name_right_under_the_last_sentence_signs_the_letter(
    under: str, closing: str | None, signature: str
) -> None:
    parts = _parts(f"Hi Jo,\n\nYour bag is at the desk. Bring the slip.\n{under}")
    assert (parts["closing"], parts["signature"]) == (closing, signature)


@pytest.mark.parametrize(
    "last", ["Ask for Bo", "done", "Denied", "It is at the desk", "Bags under 8 kg: aisle 4"]
)
def test_a_line_under_the_last_sentence_that_says_something_is_text(last: str) -> None:
    assert _parts(f"Hi Jo,\n\nYour bag is at the desk. Bring the slip.\n{last}")["signature"] is None


@pytest.mark.parametrize(
    "signed", ["Tape vault", "Duty clerk, shift 4", "For the board, A. Lane", "God bless, Ada"]
)
def test_who_signs_right_under_a_text_signs_under_a_blank_line_too(signed: str) -> None:
    """So the signature is found in a reply that had something added above it."""
    for gap in ("\n", "\n\n"):
        assert (
            _parts(f"Hi Jo,\n\nYour bag is at the desk. Bring the slip.{gap}{signed}")["signature"] == signed
        )


def test_a_few_words_under_a_blank_line_are_text_where_the_line_above_leads_up_to_them() -> None:
    assert _parts("Hi Jo,\n\nYour bag is at the desk. What to bring:\n\nYellow slip")["signature"] is None


def test_a_name_signs_under_a_text_on_a_phone_and_under_a_greeting_in_the_same_line() -> None:
    assert _parts("the slip is at the desk, bring it with you\nkyle")["signature"] == "kyle"
    parts = _parts("Hi Jo, your bag is at the desk. Bring the slip.\nNurse Ada")
    assert (parts["greeting"], parts["signature"]) == ("Hi Jo,", "Nurse Ada")


@pytest.mark.parametrize(
    "greeting", ["Jo", "Mr Ames", "Mrs. Van Lane", "Morning Jo", "G'day Jo", "Kia ora Jo,"]
)
def test_who_is_called_by_name_is_greeted_with_no_comma_and_no_blank_line(greeting: str) -> None:
    assert _parts(f"{greeting}\nYour bag is at the desk. Bring the slip.")["greeting"] == greeting


@pytest.mark.parametrize("first", ["Denied", "Sorry", "bring", "The bag was"])
def test_a_first_line_that_says_something_is_no_greeting(first: str) -> None:
    assert _parts(f"{first}\nYour bag is at the desk. Bring the slip.")["greeting"] is None


def test_quoted_lines_that_are_answered_beneath_are_no_thread() -> None:
    assert _parts("Hi,\n> where is it?\nIt left today.")["quoted"] is None


def test_an_empty_letter_has_no_parts() -> None:
    assert _parts("") == {"greeting": None, "body": "", "closing": None, "signature": None, "quoted": None}


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(_LINES), max_size=10))
def test_the_parts_stand_in_order_and_never_overlap(lines: list[str]) -> None:
    text = "\n".join(lines)
    anatomy = dissect(text)
    spans = [
        span
        for span in (anatomy.greeting, anatomy.body, anatomy.closing, anatomy.signature, anatomy.quoted)
        if span is not None
    ]
    assert all(0 <= span.start <= span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans) if one.start < one.end)
    assert all(text[span.start : span.end] == text[span.start : span.end].strip() for span in spans)


@pytest.mark.parametrize(
    "text",
    [
        "Hi, the part arrives on 3 May.",
        "Hello Bo, it is on its way to you.",
        "Hi the part is at the desk now.",
    ],
)
def test_a_statement_that_begins_with_hello_is_no_greeting_alone(text: str) -> None:
    body = dissect(text).body
    assert body.start < body.end
