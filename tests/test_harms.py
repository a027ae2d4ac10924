"""What a clause to be sorry for is was judged by readers, and the weights fitted to that read as many signs as there are."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evals.corpora import corpus_files, read_corpus
from evals.train_harms import DENIALS, HARMS, Judged, bar, chosen, read_judged
from rewriter.retelling import denial
from rewriter.retelling.clause_weight import SIGNS, score
from rewriter.retelling.harm import load, margin

JUDGED = read_judged(HARMS)


@pytest.mark.parametrize(("judged", "labels"), [(JUDGED, {0, 1, 2}), (read_judged(DENIALS), {0, 1})])
def test_every_judgement_is_of_a_clause_once_and_of_a_situation_that_there_is(
    judged: tuple[Judged, ...], labels: set[int]
) -> None:
    assert {each.label for each in judged} == labels
    assert max(Counter((each.situation, each.clause.lower()) for each in judged).values()) == 1
    places = {situation.id for situation in read_corpus(files=corpus_files())}
    assert {each.situation for each in judged if each.situation} <= places


def test_the_weights_in_use_read_every_sign() -> None:
    assert len(load().signs) == len(denial.load().signs) == len(SIGNS)


def test_what_we_did_wrong_is_denied_oftener_than_what_befell_them() -> None:
    assert denial.is_often_denied("you were sent the wrong bearing")
    assert not denial.is_often_denied("you missed your flight")


def test_a_harm_lies_above_the_bar_and_an_order_or_a_fact_below() -> None:
    assert margin("your mirror arrived in pieces") > 0 > margin("you ordered a mirror on Monday")
    assert margin("you were locked out all night") > 0 > margin("you live in Hull")


def test_the_bar_is_the_lowest_score_at_which_enough_of_what_is_chosen_was_fine() -> None:
    known = [Judged(str(n), f"clause {n}", int(n < 9)) for n in range(20)]
    ranked = chosen(known, [float(-n) for n in range(20)])
    assert [each.situation for _, each in ranked] == [str(n) for n in range(20)]
    assert bar(ranked) == -9  # nine of ten


def test_what_weights_had_chosen_before_it_was_judged_sets_no_bar() -> None:
    asked, picked = Judged("1", "your mirror broke", 2), Judged("2", "your lamp broke", 2, picked=True)
    assert [each for _, each in chosen([asked, picked], [1.0, 2.0])] == [asked]
    assert {each.picked for each in read_judged(HARMS)} == {False, True}


@given(st.text(max_size=80))
def test_any_text_has_a_score(text: str) -> None:
    assert isinstance(score(text, load()), float)
