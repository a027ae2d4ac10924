"""Work grows with a letter's length and no faster: four times the text is about four times the work."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from guardrails.finding import FAMILIES
from rewriter.deadline import Deadline
from rewriter.engines.offline import OfflineEngine
from rewriter.facts import find_facts, same_value
from rewriter.pipeline import run, understand
from rewriter.policy import load_policy
from rewriter.values import Fact, Situation
from rewriter.verify.known import Known
from rewriter.verify.sharing import Sets

POLICY = load_policy("default")
NOW = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)
SHORT = 500
"""Characters of the shorter text; the longer one has four times as many."""
LINEAR = 5.5
"""So many times the work is allowed for four times the text; pairs would take sixteen times."""


def situation(draft: str, message: str = "Where is it?!") -> Situation:
    return Situation(message, draft, NOW)


def rewrite(draft: str, message: str = "Where is it?!") -> None:
    run(situation(draft, message), policy=POLICY, engines=[OfflineEngine()], deadline=Deadline.after(60))


def steps(work: Callable[[], object]) -> int:
    """How many functions are called: the same on every machine, however busy."""
    count = 0

    def called(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    previous = sys.getprofile()
    sys.setprofile(called)
    try:
        work()
    finally:
        sys.setprofile(previous)
    return count


def grown(piece: str, length: int) -> str:
    """A piece again and again, with ever another number in place of its `#`."""
    return "".join(piece.replace("#", str(number)) for number in range(1, 1 + length // len(piece)))


PIECES = (
    "on 3 May and 4 June, ", "£1,", "AB-", "Calm down. ", "a@b.", "AB-1234 ", "ok.\n", "by Monday ", "😡",
    "If you had. ", "I will call you by Monday. ", "Sorry for that.\n\n", "we will refund it; ", "two £1 ",
    "We cannot pay item #. ", "Calm down, we cannot pay item #. ", "Calm down, unless box # is back. ",
    "Calm down, it is £#.50. ", "Calm down, box # came on 3 May. ", "Idiots, write to a#@b.example. ",
    "Fine #, idiot.\n\n", "Nice. ",
)  # fmt: skip


@pytest.mark.parametrize("piece", PIECES)
def test_a_draft_four_times_as_long_is_about_four_times_the_work(piece: str) -> None:
    rewrite(grown(piece, 4 * SHORT))  # the first one compiles the patterns that it needs
    short = steps(lambda: rewrite(grown(piece, SHORT)))
    assert steps(lambda: rewrite(grown(piece, 4 * SHORT))) < LINEAR * short


@pytest.mark.parametrize("family", FAMILIES)
def test_whatever_a_rule_finds_may_be_repeated(family: str) -> None:
    hits = [
        rule.hits[0].rpartition(" >> ")[2] for rule in POLICY.rules if rule.family == family and rule.hits
    ]
    letter = " ".join(hit.replace("[[", "").replace("]]", "") for hit in hits)[:SHORT] + "\n\n"
    rewrite(letter)
    short = steps(lambda: rewrite(letter))
    assert steps(lambda: rewrite(letter * 4)) < LINEAR * short


@pytest.mark.parametrize("piece", ["x\n", ">\n", "Where is my order number #? "])
def test_a_message_four_times_as_long_is_about_four_times_the_work(piece: str) -> None:
    draft = "We cannot help. Calm down."
    rewrite(draft, grown(piece, SHORT))
    short = steps(lambda: rewrite(draft, grown(piece, SHORT)))
    assert steps(lambda: rewrite(draft, grown(piece, 4 * SHORT))) < LINEAR * short


@pytest.mark.parametrize("gap", [" ", "AB-", "[", "1", "a1-", "."])
def test_no_pattern_takes_the_square_of_what_it_reads(gap: str) -> None:
    """Patterns call no functions, so here the clock is asked; a fifth of a second is nobody's square."""

    def seconds(length: int) -> float:
        started = time.process_time()
        understand(situation(f"We cannot{gap * (length // len(gap))}pay, but we try."), POLICY)
        return time.process_time() - started

    assert seconds(20_000) < max(0.2, 8 * min(seconds(5_000), seconds(5_000)))


def facts(*texts: str) -> list[Fact]:
    return [fact for text in texts for fact in find_facts(text)]


WRITTEN = facts(
    "3 May", "May", "Monday", "Mon 3 May", "3 May 2026", "Monday 3 May 2027", "the 3rd", "May 2026", "2026-05-03",
    "3/4", "Tue 3/4", "today", "Mon-Fri", "2 pm", "14:00 UTC", "14:00", "order 12345", "call 0123 456 789", "12345",
    "12.345", "£3", "$3", "3 days", "v1.2.3", "1.2.3", "a@b.example", "3%",
)  # fmt: skip


def test_a_value_is_found_by_its_handle_wherever_comparing_all_would_find_it() -> None:
    for said in WRITTEN:
        for wanted in WRITTEN:
            assert Known([said]).tells(wanted) == same_value(said, wanted), (said.text, wanted.text)
            alike = same_value(said, wanted) or same_value(wanted, said)
            assert bool(Known([said]).alike(wanted)) == alike, (said.text, wanted.text)


def test_a_value_is_compared_with_its_likely_equals_only() -> None:
    known = Known(facts(*(f"on {day} May, £{day}, order AB-{day}123" for day in range(1, 29))))
    assert all(len(known.near(fact)) <= 1 for fact in facts("3 May", "£3", "order AB-3123"))


def test_what_sets_share_is_what_counting_one_by_one_gives() -> None:
    sets = [
        frozenset(word for word in "abcdef" if number >> "abcdef".index(word) & 1) for number in range(64)
    ]
    shared = Sets(sets).sharing("abce")
    for least, bits in enumerate(shared, 1):
        assert [bits >> place & 1 for place in range(64)] == [len(s & set("abce")) >= least for s in sets]
