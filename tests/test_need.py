"""What a customer needs of a heated draft was judged by readers, and the weights fitted to that read as many signs as there are."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime

import pytest

from evals.train_needs import bar, judgements, read_needed
from guardrails.finding import Span
from rewriter.brief import Brief
from rewriter.need import is_told_plainly, load, need, signs_of
from rewriter.pipeline import understand
from rewriter.policy import load_policy
from rewriter.values import Situation

POLICY = load_policy("default")
NEEDED = read_needed()
MESSAGE = "I waited five weeks for this greenhouse, and then your man broke two panes. I want my money back."


def _brief(sentence: str) -> tuple[Brief, Span]:
    draft = f"Hello,\n\nThe panes come from Ghent, under job GH-2204. {sentence}\n\nRegards,\nMaud"
    brief = understand(Situation(MESSAGE, draft, datetime(2026, 5, 11, 9, 30, tzinfo=UTC)), POLICY)
    found = brief.letter.sentence_at(draft.index(sentence))
    assert found is not None
    return brief, found


def test_every_sentence_was_judged_once_on_both_scales() -> None:
    assert max(Counter((each.situation, each.start) for each in NEEDED).values()) == 1
    assert {each.need for each in NEEDED} == {each.sting for each in NEEDED} == {0, 1, 2}


def test_every_judgement_is_of_a_sentence_that_stands_there() -> None:
    some = NEEDED[:: len(NEEDED) // 150]
    assert [each.text for each in judgements(some)] == [each.sentence for each in some]


def test_the_weights_in_use_read_every_sign() -> None:
    assert len(load().signs) == len(signs_of(*_brief("The frame is whole.")))


@pytest.mark.parametrize(
    ("told", "jeered"),
    [
        (
            "Our fitter comes back on Thursday with two new panes.",
            "One can only admire such a gift for drama.",
        ),
        (
            "We don't pay for the tomatoes, as the contract says.",
            "Some people do love the sound of themselves.",
        ),
        ("The panes broke because the frame was not level.", "Did you learn to write like that at school?"),
    ],
)
def test_what_one_must_know_is_needed_and_a_jeer_is_not(told: str, jeered: str) -> None:
    brief, sentence = _brief(told)
    assert need(brief, *sentence) > 0
    brief, sentence = _brief(jeered)
    assert need(brief, *sentence) < 0


def test_a_clause_is_weighed_without_the_dig_beside_it() -> None:
    brief, sentence = _brief("It is £15, hardly the end of the world.")
    clause = Span(sentence.start, sentence.start + len("It is £15"))
    assert need(brief, *clause) > need(brief, *sentence)


def test_what_reads_like_a_comment_is_never_sure_to_be_needed() -> None:
    brief, sentence = _brief("One can only admire such a gift for drama.")
    assert not is_told_plainly(brief, sentence)


def test_the_bar_is_the_highest_score_below_which_few_were_needed() -> None:
    scores = [float(n) for n in range(200)]
    assert bar(scores, [n in (20, 100) for n in range(200)]) == 199
    assert bar(scores, [n >= 100 for n in range(200)]) == 107  # eight of 108
