"""In a heated letter, what carries something stays, and what carries nothing goes."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from rewriter.engines.substance import carries
from rewriter.pipeline import understand
from rewriter.policy import load_policy
from rewriter.values import Situation

NOW = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)
MESSAGE = "The lens fell out of my glasses and the hinge squeaks."


def carried(sentence: str) -> bool:
    brief = understand(Situation(MESSAGE, f"Hi Bo,\n\n{sentence}\n\nSam", NOW), load_policy("default"))
    (span,) = brief.letter.sentences
    return carries(brief, span)


@pytest.mark.parametrize(
    "sentence",
    [
        "The new pair costs $40.",
        "We cannot mend it here.",
        "Please bring them to the desk.",
        "Could you send us a photo?",
        "The hinge is loose on one side.",
        "Our lab fitted the wrong one.",
        "I have ordered another.",
        "I know that is a nuisance.",
        "It works only if the arm is straight.",
        "There is no spare left.",
    ],
)
def test_a_fact_a_no_a_step_a_question_a_promise_or_kindness_carries(sentence: str) -> None:
    assert carried(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Bravo.",
        "Lovely stuff.",
        "Perhaps the moon did it.",
        "Hopefully that settles the matter.",
        "You have quite a temper.",
        "Most people have better things to do.",
        "Is that all?",
        "Well, that makes two of us.",
    ],
)
def test_a_comment_carries_nothing(sentence: str) -> None:
    assert not carried(sentence)
