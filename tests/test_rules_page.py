"""docs/rules.md, and the words that patterns need, are what the rules say."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from evals import rules_page
from evals.rules_page import PAGE, WORDS, main, page, words
from guardrails import worked_out
from guardrails.catalog import RULES
from guardrails.finding import Severity
from guardrails.rule import Pattern, Rule, phrases

_RULE = Rule(
    "blame.x",
    "blame",
    Severity.WARN,
    "It blames.",
    phrases({"you forgot": "we miss"}),
    ("Now [[you forgot]] *it*.",),
    ("We forgot.",),
)


_RENEW = f"run python -m evals.rules_page to renew {PAGE.name} and {WORDS.name}"
_PATTERNS = [finder for rule in RULES for finder in rule.find if isinstance(finder, Pattern)]


def test_the_page_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), _RENEW


def test_the_words_of_every_pattern_are_kept() -> None:
    assert all(worked_out.worked_out(pattern.source) is not None for pattern in _PATTERNS), _RENEW


def test_what_is_kept_is_what_working_it_out_gives() -> None:
    """Of every tenth pattern, for it takes long; `make lint` asks of all."""
    for pattern in _PATTERNS[::10]:
        assert worked_out.worked_out(pattern.source) == pattern.work_out(), _RENEW


def test_every_rule_is_on_the_page_with_its_reason() -> None:
    written = page()
    assert all(f"### `{rule.id}`" in written and rule.why in written for rule in RULES)


def test_a_rule_is_shown_with_what_it_underlines_what_to_write_and_what_it_leaves_alone() -> None:
    written = page((_RULE,))
    assert "It blames. (warn)" in written
    assert "- Now **you forgot** \\*it\\*. → instead: “we miss”" in written
    assert "- *left alone:* We forgot." in written


@pytest.mark.parametrize("stale", ["--page", "--words"])
def test_a_file_that_is_not_current_is_told(
    stale: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rules_page, "words", lambda: "{}")
    files = {name: tmp_path / name for name in ("--page", "--words")}
    elsewhere = [str(each) for pair in files.items() for each in pair]
    assert main(["--check", *elsewhere]) == 1
    assert main(elsewhere) == 0
    assert main(["--check", *elsewhere]) == 0
    files[stale].write_text("old", encoding="utf-8")
    assert main(["--check", *elsewhere]) == 1
    assert f"{stale} is not what the rules say: run python -m evals.rules_page" in capsys.readouterr().err


def test_what_was_worked_out_is_read_again_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (pattern,) = _RULE.find
    assert isinstance(pattern, Pattern)
    file = tmp_path / "words.json"
    file.write_text(words((_RULE,)), encoding="utf-8")
    monkeypatch.setattr(worked_out, "read", lambda: json.loads(file.read_bytes()))
    assert worked_out.worked_out(pattern.source) == pattern.work_out()
    assert worked_out.worked_out("you forget") is None
