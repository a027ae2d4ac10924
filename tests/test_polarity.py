"""A reply says yes where the draft says yes, and no where it says no."""

from __future__ import annotations

import pytest

from tests.test_verify import DRAFT, GOOD, brief, failed, rewrite


def _problems(drafted: str, said: str) -> tuple[str, ...]:
    draft = DRAFT.replace("We can't return", f"{drafted} We can't return")
    text = GOOD.replace("We can't return", f"{said} We can't return")
    return failed(rewrite(text), brief(draft)).get("refusals_kept", ())


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
    (problem,) = _problems(drafted, said)
    assert "where the draft says" in problem
    assert _problems(drafted, drafted) == ()


@pytest.mark.parametrize(
    ("drafted", "said"),
    [
        # said both ways in the draft, of two things
        (
            "We closed your savings book in the old hall. We didn't close your savings book in the old yard.",
            "In the old hall we closed your savings book.",
        ),
        # what is written, its dig left out
        (
            "You had a berth on the lee side, free of charge, which you never saw.",
            "You had a berth on the lee side, free of charge.",
        ),
        # a piece of it, set right
        (
            "its the same old savings book number, not a fake.",
            "It's the same old savings book number.",
        ),
        # about something else
        ("We haven't closed your savings book.", "We have closed the counter in the hall."),
        # the customer's own trouble, said back
        ("We haven't closed your savings book.", "I'm sorry that we closed your savings book."),
    ],
)
def test_what_the_draft_says_too_or_speaks_of_something_else_is_not(drafted: str, said: str) -> None:
    assert _problems(drafted, said) == ()
