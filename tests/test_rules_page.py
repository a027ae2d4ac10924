"""docs/rules.md says what the rules say."""

from __future__ import annotations

from pathlib import Path

import pytest

from evals.rules_page import PAGE, main, page
from guardrails.catalog import RULES
from guardrails.finding import Severity
from guardrails.rule import Rule, phrases

_RULE = Rule(
    "blame.x",
    "blame",
    Severity.WARN,
    "It blames.",
    phrases({"you forgot": "we miss"}),
    ("Now [[you forgot]] *it*.",),
    ("We forgot.",),
)


def test_the_page_in_docs_is_current() -> None:
    assert main(["--check"]) == 0, f"run python -m evals.rules_page to renew {PAGE.name}"


def test_every_rule_is_on_the_page_with_its_reason() -> None:
    written = page()
    assert all(f"### `{rule.id}`" in written and rule.why in written for rule in RULES)


def test_a_rule_is_shown_with_what_it_underlines_what_to_write_and_what_it_leaves_alone() -> None:
    written = page((_RULE,))
    assert "It blames. (warn)" in written
    assert "- Now **you forgot** \\*it\\*. → instead: “we miss”" in written
    assert "- *left alone:* We forgot." in written


def test_a_page_that_is_not_current_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    elsewhere = tmp_path / "rules.md"
    assert main(["--check", "--page", str(elsewhere)]) == 1
    assert main(["--page", str(elsewhere)]) == 0
    assert main(["--check", "--page", str(elsewhere)]) == 0
    elsewhere.write_text("old", encoding="utf-8")
    assert main(["--check", "--page", str(elsewhere)]) == 1
    assert "run python -m evals.rules_page" in capsys.readouterr().err
