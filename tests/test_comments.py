"""A comment weighs more than a statement, and takes no fact of ours with it."""

from __future__ import annotations

import pytest

from rewriter.comments import COMMENTS, may_go, weight
from rewriter.facts import find_facts


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


COMMENT = (
    "One can only admire people who wait 9 years for 40 euros, and I am sure you never will until 4 May."
)


@pytest.mark.parametrize(("kind", "told", "goes"), [
    ("duration", True, True), ("duration", False, False), ("date", False, False), ("money", True, False),
    ("condition", False, True),
])  # fmt: skip
def test_only_what_the_customer_told_us_or_a_condition_of_nothing_goes_with_a_comment(
    kind: str, told: bool, goes: bool
) -> None:
    fact = next(fact for fact in find_facts(COMMENT) if fact.kind == kind)
    assert may_go(fact, COMMENT, told=told) is goes


def test_nothing_goes_with_a_statement() -> None:
    statement = "The repair takes 3 weeks."
    assert not may_go(find_facts(statement)[0], statement, told=True)


def test_an_hour_spelt_out_is_no_condition_of_nothing() -> None:
    comment = "One can only admire people who keep shouting until ten and never once look at the sign."
    fact = next(fact for fact in find_facts(comment) if fact.kind == "condition")
    assert not may_go(fact, comment, told=False)
