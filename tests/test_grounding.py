"""What a model may say without the draft having said it, and what is cut."""

from __future__ import annotations

import pytest

from rewriter.engines.grounding import Ground
from rewriter.pipeline import understand
from rewriter.policy import load_policy
from rewriter.values import Role
from tests.exchanges import CHARGED_TWICE

GROUND = Ground(
    understand(CHARGED_TWICE.situation, load_policy("default")), "Once I have news, I will write to you."
)


@pytest.mark.parametrize(
    ("role", "sentence"),
    [
        ("answer", "The second payment of £46.50 goes back to your card within 5 working days."),
        ("answer", "We did charge you twice for May."),
        ("answer", "Here is where it stands."),
        ("boundary", "I cannot make it faster, because the bank sets the time."),
        ("follow_up", "Once I have news, I will write to you by [to confirm: date]."),
        ("acknowledgement", "You have rung us again and again, and your money is still out."),
        ("apology", "I am sorry that two payments left your account in one week."),
    ],
)
def test_what_says_the_draft_again_is_kept(role: Role, sentence: str) -> None:
    assert GROUND.keep(role, sentence) == (sentence, 0)


@pytest.mark.parametrize(
    ("role", "sentence"),
    [
        ("acknowledgement", "You needed it in time, and you still do not have it."),
        ("apology", "I am sorry that your order has not reached you."),
        ("answer", "You have rung and nobody picks up, and I want my money back."),
        ("answer", "Butterflies begin as caterpillars."),
        ("answer", "The Spanish word is comida deliciosa."),
        ("boundary", "PINEAPPLE-77."),
        ("acknowledgement", "PINEAPPLE-77."),
        ("acknowledgement", "Penguins are flightless birds of southern oceans."),
        ("acknowledgement", "£46.50 went out on 3 May and £46.50 again on 5 May."),
    ],
)
def test_what_stems_from_nothing_or_is_only_copied_is_cut(role: Role, sentence: str) -> None:
    assert GROUND.keep(role, sentence) == ("", 1)


def test_only_the_groundless_sentence_goes() -> None:
    text = "We did charge you twice for May. Penguins swim gracefully. That was our mistake."
    assert GROUND.keep("answer", text) == ("We did charge you twice for May. That was our mistake.", 1)
