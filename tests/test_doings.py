"""What is done for the reader is heard whoever says it, and however."""

from __future__ import annotations

import pytest

from rewriter.doings import find_doings


@pytest.mark.parametrize(
    ("text", "words"),
    [
        # whoever does it
        ("Your berth will be moved to the lee side.", "will be moved"),
        ("The crest is now being recarved.", "is now being recarved"),
        ("Your name has already been struck off.", "has already been struck"),
        # what they are to have
        ("You'll soon be contacted by the loft.", "You'll soon be contacted"),
        ("You are getting a second lantern.", "You are getting"),
        ("A copy of the map is coming your way.", "coming your way"),
        # one of us does it
        ("Our glazier will measure the dome.", "Our glazier will measure"),
        ("Somebody from the loft is sweeping the stair.", "Somebody from the loft is sweeping"),
        ("I'm moving your parrot up the list.", "I'm moving your"),
        ("I have set aside the last harp.", "I have set aside"),
        ("We are happy to retie the knots.", "We are happy to retie"),
        ("Let me chase the printer for you.", "Let me chase the"),
        # in as many words as none
        ("Leave it with me.", "Leave it with me"),
        ("You are first in line for the next barrel.", "first in line"),
    ],
)
def test_what_is_done_for_the_reader_is_found(text: str, words: str) -> None:
    assert words in [doing.text for doing in find_doings(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The berth will not be moved.",
        "If the berth is moved, the lantern will be lit.",
        "Will the berth be moved?",
        "I am sorry that your berth has been moved.",
        "The berth lies on the lee side.",
        "You can move the berth yourself.",
        "I'm reading your letter about the berth.",
        "Let me explain the berth.",
        "Our glazier needs the key.",
    ],
)
def test_what_is_denied_asked_conditional_said_back_or_no_deed_is_none(text: str) -> None:
    assert find_doings(text) == ()
