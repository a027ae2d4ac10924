"""A letter's tenor: its words, its sentences' scores, and whether rules have warned."""

from __future__ import annotations

from dataclasses import replace
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guardrails import learned
from guardrails.catalog import RULES
from guardrails.detect import detect
from guardrails.finding import Finding, Severity
from guardrails.learned import LEARNED, load
from guardrails.ngrams import Table
from guardrails.rule import Rule, pattern
from guardrails.surroundings import Surroundings
from guardrails.tenor import Tenor, Words, letter_grams, suspicion

TOLD = next(rule for rule in RULES if rule.id == "passive_aggression.as-i-told-you")
MESSAGE = "Where is my parcel? I have been waiting since Monday."
DIG = "We're a small team and there are other people in the queue besides you."
RUDE = "As I already told you, it is late."
PLAIN = "The parcel left our depot on Monday at nine and the driver has your number."
DEPOT = replace(TOLD, id="passive_aggression.depot", find=pattern("depot"))
KIND = Words(Table({"happy": (900, 30)}, 30), 5)


def tenor(kind: int = -1000) -> Tenor:
    return Tenor(KIND, suspicion=100, warned=(50, 25), base=-10, kind=kind)


def test_what_it_comes_to_is_the_sum_of_its_parts() -> None:
    letter = [["happy", ",", "0"] * 20, ["late"]]
    said = KIND.say(letter)
    assert said > 0
    assert tenor().of(letter, [40.0], warnings=0) == pytest.approx(-10 + said + 40)
    assert tenor().of(letter, [40.0], warnings=1) == pytest.approx(-10 + said + 40 + 50)
    assert tenor().of(letter, [40.0], warnings=2) == tenor().of(letter, [40.0], warnings=5)
    assert tenor().of(letter, [40.0], warnings=2) == pytest.approx(-10 + said + 40 + 75)


def test_words_say_the_more_the_more_there_are_and_of_a_short_note_nothing() -> None:
    sentence = ["happy", "to", "help", "with", "that"]
    said = [KIND.say([sentence] * times) for times in (1, 4, 8, 40)]
    assert said[:2] == [0, 0]
    assert 0 < said[2] < said[3]


def test_words_count_once_a_letter_and_marks_and_numbers_not_at_all() -> None:
    assert letter_grams([["not", "0", "now", "!"], ["not", "now"]]) == [
        "not",
        "now",
        "^ not",
        "not now",
        "now $",
    ]


def test_a_letter_in_which_nothing_can_be_judged_is_not_suspect() -> None:
    assert suspicion([]) == -inf
    assert tenor().of([["late"]], [], warnings=2) == -inf


@given(st.lists(st.integers(-900, 900), min_size=1, max_size=30))
def test_a_letter_is_no_more_suspect_for_being_long_and_no_less_for_one_more_dig(scores: list[int]) -> None:
    assert suspicion(scores * 3) == pytest.approx(suspicion(scores))
    assert min(scores) - 1e-6 <= suspicion(scores) <= max(scores) + 1e-6
    assert suspicion([*scores, max(scores)]) >= suspicion(scores) - 1e-6
    assert suspicion([*scores, min(scores)]) <= suspicion(scores) + 1e-6


def found(monkeypatch: pytest.MonkeyPatch, read: Tenor, draft: str, rule: Rule = TOLD) -> tuple[Finding, ...]:
    """The findings in an answer to a customer, where letters are read like this and no sentence is marked for its place."""
    weights = replace(load(), tenor=read, surroundings=Surroundings((), (-9.0,)))
    monkeypatch.setattr(learned, "load", lambda: weights)
    return detect(draft, message=MESSAGE, rules=(rule, LEARNED)).findings


def test_in_a_kind_answer_a_warning_of_a_plain_sentence_is_a_note(monkeypatch: pytest.MonkeyPatch) -> None:
    strict = found(monkeypatch, tenor(kind=-9000), PLAIN, DEPOT)
    kind = found(monkeypatch, tenor(kind=9000), PLAIN, DEPOT)
    assert [f.severity for f in strict] == [Severity.WARN]
    assert kind == tuple(replace(f, severity=Severity.NOTE) for f in strict)


@pytest.mark.parametrize("beside", [f" {DIG}", f" {RUDE}", " The other one left the depot as well, at ten."])
def test_no_letter_is_kind_with_a_dig_or_two_warnings(monkeypatch: pytest.MonkeyPatch, beside: str) -> None:
    findings = found(monkeypatch, tenor(kind=9000), PLAIN + beside, DEPOT)
    assert {f.severity for f in findings} == {Severity.WARN}


@pytest.mark.parametrize(
    "changed",
    [{"severity": Severity.BLOCK}, {"firm": True}, {"family": "non_apology"}, {"family": "retaliation"}],
)
def test_what_is_severe_firm_or_hurts_politely_stays_so_in_a_kind_answer(
    monkeypatch: pytest.MonkeyPatch, changed: dict[str, object]
) -> None:
    rule = replace(DEPOT, **changed)  # type: ignore[arg-type]
    (finding,) = found(monkeypatch, tenor(kind=9000), PLAIN, rule)
    assert finding.severity is rule.severity


def test_without_a_customers_message_a_kind_letter_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    weights = replace(load(), tenor=tenor(kind=9000))
    monkeypatch.setattr(learned, "load", lambda: weights)
    findings = detect(f"{RUDE} {DIG}", rules=(TOLD, LEARNED)).findings
    assert [(f.rule, f.severity) for f in findings] == [
        (TOLD.id, Severity.WARN),
        (LEARNED.id, Severity.WARN),
    ]
