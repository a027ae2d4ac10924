"""The benchmark measures what it says; how fast anything is, no test asks."""

from __future__ import annotations

import time
from itertools import count

import pytest

from evals import bench
from guardrails.catalog import RULES


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """A clock that a check moves on by adding nanoseconds to this list."""
    spent: list[int] = []
    monkeypatch.setattr(time, "process_time_ns", lambda: sum(spent))
    return spent


def test_a_texts_time_is_the_best_of_the_rounds(clock: list[int]) -> None:
    rounds = count(1)
    assert bench.microseconds(lambda _: clock.append(next(rounds) * 1000), ["a", "b"], rounds=3) == 1.5


def test_linear_time_grows_by_one(clock: list[int]) -> None:
    assert bench.growth(lambda text: clock.append(len(text) * 1000), "ab", (10, 20, 40)) == 1


def test_quadratic_time_shows(clock: list[int]) -> None:
    assert bench.growth(lambda text: clock.append(len(text) ** 2 * 1000), "ab", (10, 20, 40)) == 2


def test_a_piece_is_repeated_to_the_very_length() -> None:
    assert bench.repeated("abc", 7) == "abcabca"


def test_every_rule_lends_what_it_finds() -> None:
    assert all(bench.fragments(rule) for rule in RULES)
    assert "[[" not in "".join(map(bench.fragments, RULES))


def test_our_own_drafts_are_always_at_hand() -> None:
    names = [body.name for body in bench.bodies()]
    assert names[:2] == ["our cases' drafts", "the corpus's drafts"]
    assert all(body.texts for body in bench.bodies())
