"""A comment weighs more than a statement, and takes no fact of ours with it."""

from __future__ import annotations

import pytest

from rewriter.comments import COMMENTS, weight


@pytest.mark.parametrize(
    ("comment", "statement"),
    [
        ("One can only admire people who have the time for this.", "The office is on the second floor."),
        ("You clearly never looked at the box, did you.", "Please look at the label on the box."),
        ("I do hope that somebody at your end can count.", "We have checked the boxes on Monday."),
    ],
)
def test_a_comment_weighs_more_than_a_statement(comment: str, statement: str) -> None:
    assert weight(comment) >= COMMENTS > weight(statement)
