"""A calm draft lacks a word of regret only where an upset customer gets no regard at all."""

from __future__ import annotations

import pytest

from evals.solvers import NOW
from rewriter.pipeline import understand
from rewriter.policy import load_policy
from rewriter.regret import reads_cold, regret_is_due
from rewriter.values import Situation

UPSET = "My boiler has been off since Friday and I rang three times. I am furious."


def due(draft: str, message: str = UPSET) -> bool:
    return regret_is_due(understand(Situation(message, draft, NOW), load_policy("default")))


@pytest.mark.parametrize(
    "draft",
    ["The engineer comes on Monday between 8 and 12.", "Please send the serial number of the boiler."],
)
def test_it_is_due_where_a_draft_only_states(draft: str) -> None:
    assert due(draft)


@pytest.mark.parametrize(
    "draft",
    [
        "I am sorry about the cold. The engineer comes on Monday.",
        "You're right, it should have been done on Friday. The engineer comes on Monday.",
        "That was our mistake. The engineer comes on Monday.",
        "Oh no, poor you. The engineer comes on Monday.",
        "I can see why you are cross. The engineer comes on Monday.",
        "Oh no! The engineer comes on Monday.",
        "We wish we had better news. The engineer comes on Monday.",
        "That isn't the service we aim for. The engineer comes on Monday.",
        "We regret the cold. The engineer comes on Monday.",
    ],
)
def test_it_is_not_due_where_a_draft_is_sorry_owns_up_or_shows_regard(draft: str) -> None:
    assert not due(draft)


def test_it_is_not_due_to_somebody_calm() -> None:
    assert not due("The engineer comes on Monday.", "When does the engineer come?")


@pytest.mark.parametrize(
    ("draft", "cold"),
    [
        ("The engineer comes on Monday between 8 and 12. Please keep the hall free for his ladder.", False),
        (
            "As you know, the visit is on Monday. You only had to look at the card that was left for you.",
            True,
        ),
    ],
)
def test_what_counts_as_cold_is_how_the_whole_letter_reads(draft: str, cold: bool) -> None:
    assert reads_cold(understand(Situation(UPSET, draft, NOW), load_policy("default"))) is cold
