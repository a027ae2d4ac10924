"""In a heated letter comments go; whatever states, asks, allows or promises anything stays."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from rewriter.engines.substance import is_aside
from rewriter.pipeline import understand
from rewriter.policy import load_policy
from rewriter.values import Situation

NOW = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)
MESSAGE = "The lens fell out of my glasses and the hinge squeaks."


def asides(body: str) -> list[str]:
    brief = understand(Situation(MESSAGE, f"Hi Bo,\n\n{body}\n\nSam", NOW), load_policy("default"))
    return [brief.letter.of(span) for span in brief.letter.sentences if is_aside(brief, span)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The new pair costs $40.",
        "We cannot mend it here.",
        "Please bring them to the desk.",
        "Is the hinge loose?",
        "The hinge is loose on one side.",
        "Our lab fitted the wrong one.",
        "I have ordered another.",
        "I know that is a nuisance.",
        "It works only if the arm is straight.",
        "There is no spare left.",
        "Lenses are free.",
        "The solvent is poisonous for cats.",
        "Only the holder can cancel.",
        "The lease forbids pets.",
        "You can refuse it at the door.",
        "Nobody was at home.",
        "The key is under the mat.",
        "The dose must be halved.",
        "- passport",
        "Good evening.",
        "Thank you.",
        "No.",
    ],
)
def test_whatever_says_something_stays(sentence: str) -> None:
    assert asides(f"The lab is upstairs. {sentence}") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Bravo.",
        "Lovely stuff.",
        "Perhaps the moon did it.",
        "Hopefully that settles the matter.",
        "You have quite a temper.",
        "Most people have better things to do.",
        "Well, that makes two of us.",
        "Thank you for sharing your perspective.",
    ],
)
def test_a_comment_is_an_aside(sentence: str) -> None:
    assert asides(f"The lab is upstairs. {sentence}") == [sentence]


def test_an_answer_of_one_word_is_no_aside() -> None:
    assert asides("Which colour was it? Amber.") == []
