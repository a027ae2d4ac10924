"""What a terminal shows points at the right words, fits the screen, and cannot steer the terminal."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter.answer import CheckAnswer, RewriteAnswer
from rewriter.terminal import columns, printable, rows, show_check, show_rewrite

MOODS = st.text(alphabet="ab  \n\t請é\u0301😀\u200d\x1b\u202e", max_size=60)


def found(draft: str, quote: str, instead: str | None = None) -> CheckAnswer:
    start = draft.index(quote)
    finding = {
        "rule": "sarcasm.x",
        "family": "passive_aggression",
        "severity": "warn",
        "start": start,
        "end": start + len(quote),
        "quote": quote,
        "why": "It stings.",
        "instead": instead,
        "source": "rules",
    }
    return CheckAnswer.model_validate({"findings": [finding], "heat": 30, "ruleset": "r"})


def rewritten(**changes: Any) -> RewriteAnswer:
    answer = {
        "id": "1",
        "created_at": datetime(2031, 5, 2, tzinfo=UTC),
        "status": "ready",
        "degraded": False,
        "draft": "No.",
        "findings": [],
        "heat": 0,
        "ruleset": "r",
        "critique": {"by": "none", "model": None, "findings": [], "note": ""},
        "reading": {
            "issue": "",
            "concern": "",
            "fault": "ours",
            "stance": "apologize",
            "upset": False,
            "risks": [],
            "unanswered": [],
            "history": {"rewrites": 0, "last_at": None, "open_commitments": []},
        },
        "rewrite": {
            "text": "Hello,\n\nWe are sorry.\n",
            "subject": None,
            "parts": [],
            "engine": "offline",
            "model": None,
            "changed": True,
            "left_out": [],
        },
        "follow_up": {
            "items": [],
            "contact": {"name": "", "email": "", "phone": ""},
            "reference": None,
            "open": [],
        },
        "verdict": {"ok": True, "checks": [{"name": "tone", "ok": True, "evidence": []}]},
        "attempts": [],
    }
    return RewriteAnswer.model_validate({**answer, **changes})


def test_a_finding_is_underlined_where_it_stands_with_why_and_instead() -> None:
    draft = "Hello Jo,\n\nHow nice of you to write.\n"
    assert show_check(found(draft, "nice of you", "good of you"), draft, "d.txt", 80) == (
        "d.txt:3:5: passive aggression (warn)\n"
        "  3 | How nice of you to write.\n"
        "    |     ^^^^^^^^^^^\n"
        "    = why: It stings.\n"
        "    = instead: “good of you”\n"
        "\n"
        "1 finding; heat 30 of 100."
    )


def test_words_that_are_best_left_out_are_said_to_be() -> None:
    assert "= instead: leave it out" in show_check(
        found("Well done, you.", "Well done"), "Well done, you.", "d", 80
    )


def test_a_finding_over_two_lines_is_underlined_in_both() -> None:
    draft = "So calm\ndown please"
    shown = show_check(found(draft, "calm\ndown"), draft, "d", 80).splitlines()
    assert shown[1:5] == ["  1 | So calm", "    |    ^^^^", "  2 | down please", "    | ^^^^"]


def test_wide_characters_tabs_and_accents_do_not_move_the_underline() -> None:
    draft = "\t請e\u0301 calm down"
    shown = show_check(found(draft, "calm down"), draft, "d", 80).splitlines()
    assert shown[1:3] == ["  1 |     請e\u0301 calm down", "    |         ^^^^^^^^^"]


def test_a_long_paragraph_shows_only_the_rows_that_matter() -> None:
    draft = "word " * 40 + "calm down " + "word " * 40
    shown = show_check(found(draft, "calm down"), draft, "d", 60)
    assert max(len(line) for line in shown.splitlines()) <= 60
    assert shown.count("word") < 24
    assert "^" * 9 in shown


def test_a_calm_draft_is_told_so() -> None:
    answer = CheckAnswer.model_validate({"findings": [], "heat": 0, "ruleset": "r"})
    assert show_check(answer, "Hello", "d", 80) == "Nothing to mend; heat 0 of 100."


@given(MOODS)
def test_nothing_that_is_shown_steers_the_terminal(text: str) -> None:
    assert not {"\x1b", "\u202e", "\t"} & set(printable(text))


@given(MOODS, st.integers(min_value=4, max_value=20))
def test_rows_hold_every_character_once_and_fit_the_screen(text: str, width: int) -> None:
    pieces = list(rows(text, width))
    assert "".join(text[row.start : row.end] for row in pieces) == text.replace("\n", "")
    assert all(columns(text[row.start : row.end]) <= width for row in pieces)
    assert [row.line for row in pieces] == sorted(row.line for row in pieces)


def test_a_ready_reply_comes_first_and_its_verdict_last() -> None:
    rule = "-" * 40
    assert show_rewrite(rewritten(), 80) == (
        f"{rule}\nHello,\n\nWe are sorry.\n{rule}\n\nReady to send: all 1 checks passed."
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "I will write by [to confirm: date].",
            "Ready once the open place is filled in: [to confirm: date];",
        ),
        (
            "I will write by [to confirm: date] and call by [to confirm: time].",
            "Ready once the 2 open places are filled in: [to confirm: date], [to confirm: time];",
        ),
    ],
)
def test_a_reply_with_an_open_place_is_not_called_ready_to_send(text: str, said: str) -> None:
    answer = rewritten()
    assert answer.rewrite is not None
    shown = show_rewrite(rewritten(rewrite={**answer.rewrite.model_dump(), "text": text}), 100)
    assert said in shown
    assert "Ready to send" not in shown


def test_a_question_without_a_place_in_the_reply_may_be_left() -> None:
    open_ = [{"field": "contact", "question": "Which number may we give?"}]
    follow_up = {**rewritten().follow_up.model_dump(), "open": open_}
    assert show_rewrite(rewritten(follow_up=follow_up), 80).endswith(
        "Ready to send: all 1 checks passed. The questions are yours to answer or to leave."
    )


def test_what_was_left_out_and_what_is_open_are_listed() -> None:
    answer = rewritten()
    assert answer.rewrite is not None
    rewrite = {**answer.rewrite.model_dump(), "left_out": [{"quote": "Some people!", "why": "It blames."}]}
    follow_up = {**answer.follow_up.model_dump(), "open": [{"field": "due", "question": "By when?"}]}
    shown = show_rewrite(rewritten(rewrite=rewrite, follow_up=follow_up), 80)
    assert "Left out:\n  - “Some people!” It blames." in shown
    assert "Still open:\n  - By when?" in shown


def test_a_reply_that_may_not_be_sent_says_so_before_its_first_word() -> None:
    checks = [{"name": "facts_kept", "ok": False, "evidence": ["4711 is missing"]}]
    shown = show_rewrite(rewritten(status="needs_person", verdict={"ok": False, "checks": checks}), 80)
    assert shown.startswith("NOT READY TO SEND\n")
    assert shown.endswith("A person needs to see to this:\n  - facts kept: 4711 is missing")


def test_no_reply_at_all_is_said_plainly() -> None:
    shown = show_rewrite(rewritten(status="needs_person", rewrite=None), 80)
    assert shown.startswith("There is no reply to show.")


@pytest.mark.parametrize("degraded", [True, False])
def test_another_engine_than_the_one_wanted_is_mentioned(degraded: bool) -> None:
    assert ("another one wrote this" in show_rewrite(rewritten(degraded=degraded), 80)) is degraded
