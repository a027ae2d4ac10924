"""What is remembered while a request is under way, and that it is forgotten with it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from rewriter import once as memory
from rewriter.deadline import Deadline
from rewriter.engines.offline import OfflineEngine
from rewriter.once import once, reading_once
from rewriter.pipeline import run
from rewriter.policy import load_policy
from rewriter.refusals import find_conditions
from rewriter.values import Situation

SEEN: list[object] = []


@dataclass(frozen=True)
class Letter:
    text: str


@once
def length(text: str) -> int:
    SEEN.append(text)
    return len(text)


@once
def first(letter: Letter) -> str:
    SEEN.append(letter)
    return letter.text[:1]


def nothing_is_remembered() -> bool:
    return memory._read.get() is None


@pytest.fixture(autouse=True)
def _forgotten() -> Iterator[None]:
    SEEN.clear()
    yield
    SEEN.clear()


def test_a_text_is_read_once_while_a_request_is_under_way() -> None:
    with reading_once():
        assert [length("a kettle"), length("a " + "kettle"), length("a lid")] == [8, 8, 5]
    assert SEEN == ["a kettle", "a lid"]


def test_outside_of_a_request_nothing_is_remembered() -> None:
    assert [length("a kettle"), length("a kettle")] == [8, 8]
    assert SEEN == ["a kettle", "a kettle"]


def test_the_next_request_reads_anew() -> None:
    for _ in range(2):
        with reading_once():
            length("a kettle")
    assert SEEN == ["a kettle", "a kettle"]


def test_what_is_begun_within_a_request_shares_its_memory_and_does_not_end_it() -> None:
    with reading_once():
        length("a kettle")
        with reading_once():
            length("a kettle")
        length("a kettle")
    assert SEEN == ["a kettle"]


def test_equal_values_that_are_no_texts_are_read_each_by_itself() -> None:
    one, other = Letter("a"), Letter("a")
    with reading_once():
        assert [first(one), first(other), first(one)] == ["a", "a", "a"]
    assert [each is one for each in SEEN] == [True, False]


def test_a_value_that_has_gone_lends_its_memory_to_no_other() -> None:
    with reading_once():
        assert [first(Letter(mark)) for mark in "abcdefgh"] == list("abcdefgh")


def test_two_functions_asked_of_one_text_do_not_answer_for_each_other() -> None:
    @once
    def shouted(text: str) -> str:
        return text.upper()

    with reading_once():
        assert (length("lid"), shouted("lid")) == (3, "LID")


def test_a_request_beside_it_remembers_for_itself() -> None:
    def beside() -> None:
        with reading_once():
            length("a kettle")

    with reading_once():
        length("a kettle")
        other = threading.Thread(target=beside)
        other.start()
        other.join()
    assert SEEN == ["a kettle", "a kettle"]


def test_a_failure_ends_the_memory_too() -> None:
    @once
    def share(parts: int) -> float:
        return 1 / parts

    with pytest.raises(ZeroDivisionError), reading_once():
        share(0)
    assert nothing_is_remembered()


def test_a_rewrite_finds_the_facts_of_its_draft_once_and_leaves_no_memory_behind(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read: list[str] = []

    def counted(text: str) -> Iterator[tuple[int, int, str]]:
        read.append(text)
        return find_conditions(text)

    monkeypatch.setattr("rewriter.facts.find_conditions", counted)
    draft = "Hi Ida,\n\nNice of you to finally ask. We cannot refund £4.20 until you send it back.\n\nSam"
    given = Situation("My kettle came without its lid.", draft, datetime(2026, 3, 2, 9, 30, tzinfo=UTC))
    run(given, policy=load_policy("default"), engines=(OfflineEngine(),), deadline=Deadline.after(5))
    assert read.count(draft) == 1
    assert memory._read.get() is None
