"""Whom a reply greets where the draft greets nobody by name."""

from __future__ import annotations

import pytest

from rewriter.engines.salutation import by_name, goes_by


@pytest.mark.parametrize(
    ("greeting", "greets"),
    [
        ("Hello,", "Hello Ines,"),
        ("hi", "hi Ines"),
        ("Good morning!", "Good morning Ines!"),
        ("Hello Jo,", "Hello Jo,"),
        ("Dear Sir or Madam,", "Dear Sir or Madam,"),
        ("Hi there,", "Hi there,"),
        ("", ""),
    ],
)
def test_only_a_greeting_that_names_nobody_is_given_the_name(greeting: str, greets: str) -> None:
    assert by_name(greeting, "No heat again.\n\nInes Vidal", "") == greets


@pytest.mark.parametrize(
    ("customer", "name"),
    [("Ines", "Ines"), ("Ines Vidal", "Ines"), ("Mrs Vidal", "Mrs Vidal"), ("Dr. A. Vidal", "Dr. A. Vidal")],
)
def test_somebody_we_were_told_of_is_greeted_so_whatever_the_message_says(customer: str, name: str) -> None:
    assert goes_by("No heat again.\n\nCarlo Vidal", customer) == name


@pytest.mark.parametrize(
    ("message", "name"),
    [
        ("No heat again.\n\nInes Vidal", "Ines"),
        ("No heat again.\nInes Vidal, flat 4", "Ines"),
        ("No heat again.\n- Ines", "Ines"),
        ("No heat again.\nInes Vidal\nVidal Boat Works\n", "Ines"),
        ("No heat again. Ines", ""),
        ("No heat again.\n\nThanks", ""),
        ("No heat again.\n\nDisgusted Customer", ""),
        ("No heat again.\n\nSent from my phone", ""),
        ("Ines Vidal", ""),
        ("", ""),
    ],
)
def test_otherwise_only_a_line_of_its_own_beneath_the_message_is_a_name(message: str, name: str) -> None:
    assert goes_by(message, "") == name
