"""A policy file is read whole or not at all, and a wrong one says where it is wrong."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from guardrails.detect import detect
from guardrails.finding import Severity
from rewriter.errors import BadConfiguration
from rewriter.policy import POLICIES, load_policy

DEFAULT = (POLICIES / "default.toml").read_text(encoding="utf-8")


def written(tmp_path: Path, text: str) -> str:
    path = tmp_path / "house.toml"
    path.write_text(text, encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("name", sorted(path.stem for path in POLICIES.glob("*.toml")))
def test_every_policy_that_we_ship_is_valid(name: str) -> None:
    assert load_policy(name).title


def test_a_wrong_value_is_named_with_its_line(tmp_path: Path) -> None:
    line = DEFAULT.splitlines().index('timezone = "Europe/London"') + 1
    path = written(tmp_path, DEFAULT.replace("Europe/London", "Atlantis/Capital"))
    with pytest.raises(BadConfiguration, match=rf"house\.toml, line {line}: service\.timezone"):
        load_policy(path)


@pytest.mark.parametrize(
    ("line", "wrong", "told"),
    [
        ('unknown = "I am sorry that {harm}."', 'unknown = "I am sorry that {harms}."', "only {harm} can be filled in here"),
        ('not_ours_unnamed = "I am', 'about = "Sorry about {harm}."\nnot_ours_unnamed = "I am', "only {thing} can"),
        ('not_ours_unnamed = "I am', 'loss_beside = "Sorry for {loss} and {"\nnot_ours_unnamed = "I am', "only {loss} and {harm} can"),
        ('greeting = "Hello {name},"', 'greeting = "Hello {},"', "only {name} can be filled in here"),
    ],
)  # fmt: skip
def test_what_cannot_be_filled_in_is_told_at_the_start(
    tmp_path: Path, line: str, wrong: str, told: str
) -> None:
    assert DEFAULT.count(line) == 1
    path = written(tmp_path, DEFAULT.replace(line, wrong))
    with pytest.raises(BadConfiguration, match=re.escape(told)) as error:
        load_policy(path)
    assert "apology" in str(error.value) or "voice" in str(error.value)


def test_all_mistakes_are_named_at_once(tmp_path: Path) -> None:
    path = written(
        tmp_path, DEFAULT.replace("Europe/London", "Atlantis").replace('kind = "deadline"', 'kind = "moon"')
    )
    with pytest.raises(BadConfiguration) as caught:
        load_policy(path)
    assert "service.timezone" in str(caught.value)
    assert "licensed.0.kind" in str(caught.value)


def test_a_misspelt_name_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadConfiguration, match="titel"):
        load_policy(written(tmp_path, DEFAULT.replace("title =", "titel =")))


def test_broken_toml_is_told_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(BadConfiguration, match="line 1"):
        load_policy(written(tmp_path, "title = \n"))


def test_an_unknown_policy_is_told_with_the_names_there_are() -> None:
    with pytest.raises(BadConfiguration, match=r"policy no-such-house: .*choose one of collections, default"):
        load_policy("no-such-house")


def test_a_policy_file_that_is_not_there_is_told_with_its_whole_path(tmp_path: Path) -> None:
    path = tmp_path / "gone.toml"
    with pytest.raises(BadConfiguration) as caught:
        load_policy(str(path))
    assert str(caught.value) == f"policy {path}: cannot be read (No such file or directory)"


def test_house_phrases_are_rules_like_any_other() -> None:
    rules = load_policy("collections").rules
    found = detect("We will make your life difficult.", rules=rules).findings
    assert [finding.rule for finding in found] == ["house.debt-threat"]


def test_a_house_may_change_how_severe_a_rule_is_or_switch_it_off(tmp_path: Path) -> None:
    rule = load_policy("default").rules[0]
    lowered = load_policy(written(tmp_path, f'{DEFAULT}\n[severity]\n"{rule.id}" = "note"\n'))
    assert next(r for r in lowered.rules if r.id == rule.id).severity is Severity.NOTE
    off = load_policy(written(tmp_path, f'{DEFAULT}\n[severity]\n"{rule.id}" = "off"\n'))
    assert all(r.id != rule.id for r in off.rules)


def test_a_house_phrase_that_does_not_do_what_its_examples_say_stops_the_start(tmp_path: Path) -> None:
    phrase = '\n[[phrases]]\nid = "house.quilt"\nfamily = "contempt"\nwhy = "Our quilts are no joke to us."\nhits = ["A [[fine]] quilt."]\n[phrases.find]\n"quilt" = ""\n'
    with pytest.raises(BadConfiguration, match=r"house\.quilt"):
        load_policy(written(tmp_path, DEFAULT + phrase))


def test_severity_and_exceptions_name_rules_that_exist(tmp_path: Path) -> None:
    with pytest.raises(BadConfiguration, match=r"no such rule: sarcasm\.nothing-of-the-kind"):
        load_policy(written(tmp_path, f'{DEFAULT}\n[severity]\n"sarcasm.nothing-of-the-kind" = "off"\n'))


def test_a_house_exception_silences_a_rule_in_sentences_with_its_words_only(tmp_path: Path) -> None:
    path = written(tmp_path, f'{DEFAULT}\n[exceptions]\n"dismissal.calm-down" = ["Breathe Easy"]\n')
    rules = load_policy(path).rules
    assert [f.quote for f in detect("Calm down, please.", rules=rules).findings] == ["Calm down"]
    assert detect("Our course is called Breathe Easy: Calm Down in a Week.", rules=rules).findings == ()
