"""A sentence that bears no mark is heard all the same: what reads like a dig where it stands, and holds nothing, goes."""

from __future__ import annotations

from datetime import UTC, datetime
from math import inf

import pytest

from guardrails.finding import Span
from rewriter.brief import Brief
from rewriter.comments import plain, weight
from rewriter.engines.substance import is_aside
from rewriter.heard import heard
from rewriter.leaving import may_be_left_out
from rewriter.need import is_needed, is_told_plainly, need
from rewriter.pipeline import understand
from rewriter.policy import load_policy
from rewriter.values import Fact, Situation

POLICY = load_policy("default")
MESSAGE = "I waited five weeks for this greenhouse, then your man came on Thursday and broke two panes. I want my money back."


def _brief(sentence: str, message: str = MESSAGE) -> tuple[Brief, Span]:
    draft = (
        f"Hello,\n\nYou clearly were raised in a barn. The panes come from Ghent, under job GH-2204. {sentence}"
        " Our fitter comes on Thursday.\n\nRegards,\nMaud"
    )
    brief = understand(Situation(message, draft, datetime(2026, 5, 11, 9, 30, tzinfo=UTC)), POLICY)
    found = brief.letter.sentence_at(draft.index(sentence))
    assert found is not None
    return brief, found


def test_a_jeer_is_heard_as_one_and_an_instruction_is_not() -> None:
    jeer, told = (
        _brief("The wind in your street must be quite something."),
        _brief("Wipe the rail dry first."),
    )
    assert heard(jeer[0], *jeer[1]) > 0 > heard(told[0], *told[1])


def test_nothing_is_told_of_where_a_rule_has_spoken_nor_without_a_message() -> None:
    brief, _ = _brief("Wipe the rail dry first.")
    first = brief.letter.sentences[0]
    assert heard(brief, *first) == -inf
    silent, sentence = _brief("The wind in your street must be quite something.", message="")
    assert heard(silent, *sentence) == -inf


@pytest.mark.parametrize(
    "sentence",
    [
        "There is indeed a glazier alive in this county, thanks for checking.",
        "It is not a fairground.",
        "Nobody's tomatoes were promised a funeral.",
    ],
)
def test_what_reads_like_a_dig_where_it_stands_is_an_aside_though_its_words_alone_are_none(
    sentence: str,
) -> None:
    brief, place = _brief(sentence)
    assert weight(plain(sentence)) < 0
    assert is_aside(brief, place)


@pytest.mark.parametrize(
    "sentence",
    [
        "Hold the frame by its lower edge.",
        "The putty needs a dry day to set.",
        "The rail is made of steel.",
    ],
)
def test_what_reads_plainly_where_it_stands_is_none(sentence: str) -> None:
    brief, place = _brief(sentence)
    assert not is_aside(brief, place)


def _no(brief: Brief, place: Span) -> Fact:
    """The one "no" of a sentence that is heard as a dig and not needed."""
    (no,) = [fact for fact in brief.facts if fact.kind == "refusal" and place.start <= fact.start < place.end]
    assert heard(brief, *place) > 0 > need(brief, *place)
    return no


@pytest.mark.parametrize(
    "sentence", ["A tomato can't sue.", "The glass wouldn't dare break for anybody else."]
)
def test_a_no_that_binds_nobody_may_go_with_what_is_only_a_dig(sentence: str) -> None:
    brief, place = _brief(sentence)
    assert may_be_left_out(_no(brief, place), brief)


@pytest.mark.parametrize("sentence", ["We don't do tomatoes.", "I can't teach manners by post."])
def test_a_no_of_ours_stays_however_it_is_heard(sentence: str) -> None:
    brief, place = _brief(sentence)
    assert not may_be_left_out(_no(brief, place), brief)


def test_a_sentence_without_a_fact_has_to_be_needed_the_more_to_stay_when_in_doubt() -> None:
    stating, empty = _brief("The next fitter comes at 9."), _brief("The tomatoes were not consulted.")
    assert is_needed(*stating)
    assert is_told_plainly(*stating)
    assert is_needed(*empty)
    assert not is_told_plainly(*empty)
