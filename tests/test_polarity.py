"""A reply says yes where the draft says yes, and no where it says no."""

from __future__ import annotations

import pytest

from tests.test_verify import DRAFT, GOOD, brief, failed, rewrite


def _turned(drafted: str, said: str) -> bool:
    draft = DRAFT.replace("We can't return", f"{drafted} We can't return")
    text = GOOD.replace("We can't return", f"{said} We can't return")
    evidence = failed(rewrite(text), brief(draft)).get("refusals_kept", ())
    return any("where the draft says" in each for each in evidence)


@pytest.mark.parametrize(
    ("drafted", "said"),
    [
        ("We haven't closed your savings book.", "We have closed your savings book."),
        ("We closed your savings book.", "We have never closed your savings book."),
        ("nope the ledger doesnt squeak offline.", "Yes, the ledger squeaks offline."),
        ("A signature by fax is not enough for the ledger.", "A signature by fax is enough for the ledger."),
    ],
)
def test_what_is_turned_round_is_noticed(drafted: str, said: str) -> None:
    assert _turned(drafted, said)
    assert not _turned(drafted, drafted)


@pytest.mark.parametrize(
    ("drafted", "said"),
    [
        # said both ways in the draft
        (
            "We closed your savings book. We didn't close your savings book in May.",
            "We closed your savings book.",
        ),
        # a piece of what is written, its dig left out
        (
            "It's the same savings book as before, not that you looked.",
            "It's the same savings book as before.",
        ),
        ("its not a fake, its the same savings book number", "It's the same savings book number."),
        # about something else
        ("We haven't closed your savings book.", "We have closed the counter in the hall."),
        # the customer's own trouble, said back
        ("We haven't closed your savings book.", "I'm sorry to hear that we closed your savings book."),
    ],
)
def test_what_the_draft_says_too_or_speaks_of_something_else_is_not(drafted: str, said: str) -> None:
    assert not _turned(drafted, said)
