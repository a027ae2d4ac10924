"""From review to rule: an example that is handed out does what it says, in Python and in TOML alike."""

from __future__ import annotations

import ast
import dataclasses
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guardrails.catalog import RULES
from guardrails.detect import detect
from guardrails.examples import failing_examples, read_example
from guardrails.finding import Finding, Severity, Span
from guardrails.rule import Rule
from rewriter.policy import HousePhrase, Policy, load_policy
from rewriter.qa.disguise import disguise
from rewriter.qa.lessons import Lesson, hit, near_miss

HEATED = (
    "Hi Ida,\n\nYour order KT-2201 left on Monday. Calm down, it will reach 12 Mill Lane by Friday."
    " Write to ida.berg@mail.example or ring 0161 496 0000.\n\nSam"
)


FEW = tuple(rule for rule in RULES if rule.family in ("dismissal", "contempt"))


def refuted(draft: str) -> Lesson:
    """The lesson of a draft's first finding, which a reviewer has called wrong."""
    finding = detect(draft, rules=FEW).findings[0]
    return near_miss(finding, draft, rules=FEW, names=("Ida Berg", "Sam"))


def missed(draft: str, words: str) -> Lesson:
    start = draft.index(words)
    return hit(Span(start, start + len(words)), "contempt", draft, rules=FEW, name="review-1", names=("Ida",))


def house(lesson: Lesson) -> HousePhrase:
    return HousePhrase.model_validate(tomllib.loads(lesson.for_policy)["phrases"][0])


def pasted(lesson: Lesson) -> str:
    """A policy file that holds the lesson and nothing else."""
    return f"{lesson.under}\n{lesson.for_policy}"


def in_force(lesson: Lesson) -> tuple[Rule, ...]:
    """The lesson's rule as a policy has it into which the lesson was pasted."""
    plain = load_policy("default")
    policy = Policy.model_validate(plain.model_dump() | tomllib.loads(pasted(lesson)))
    return tuple(rule for rule in policy.rules if rule.id == lesson.rule)


def test_a_refuted_finding_becomes_a_near_miss_in_its_rules_own_file() -> None:
    lesson = refuted(HEATED)
    assert lesson.kind == "near_miss"
    assert Path(lesson.file).is_file()
    (written,) = ast.literal_eval(f"({lesson.for_rule})")
    assert written == lesson.written == "Calm down, it will reach 12 Mill Lane by Friday."
    rule = next(rule for rule in RULES if rule.id == lesson.rule)
    assert list(failing_examples(dataclasses.replace(rule, hits=(), near_misses=(written,))))
    assert "fails until the rule is mended" in lesson.today


def test_its_exception_silences_the_rule_there_and_nowhere_else() -> None:
    lesson = refuted(HEATED)
    rules = in_force(lesson)
    assert [f for f in detect(lesson.written, rules=rules).findings if f.rule == lesson.rule] == []
    elsewhere = detect("Calm down and listen for once.", rules=rules).findings
    assert lesson.rule in {finding.rule for finding in elsewhere}


@pytest.mark.parametrize("rule", RULES[::12], ids=lambda rule: rule.id)
def test_whatever_fires_can_be_refuted(rule: Rule) -> None:
    example = read_example(rule.hits[0])
    found = detect(example.draft, message=example.message, rules=(rule,)).findings
    lesson = near_miss(found[0], example.draft, rules=(rule,))
    assert lesson.trouble == ""
    assert ast.literal_eval(f"({lesson.for_rule})") == (lesson.written,)
    if lesson.for_policy:
        assert tomllib.loads(pasted(lesson))["exceptions"].keys() == {rule.id}


def test_a_missed_span_becomes_a_house_phrase_that_finds_exactly_the_marked_words() -> None:
    draft = "Hello Ida,\n\nThe van is full. People of your sort, always want a lift.\n\nSam"
    lesson = missed(draft, " People of your sort,")
    assert lesson.written == "[[People of your sort]], always want a lift."
    phrase = house(lesson)
    assert list(failing_examples(phrase.as_rule())) == []
    assert phrase.id == "house.review-1"
    assert ast.literal_eval(f"({lesson.for_rule})") == (lesson.written,)
    rules = in_force(lesson)
    assert "house.review-1" in {finding.rule for finding in detect(draft, rules=rules).findings}


def test_words_over_two_lines_are_found_as_well() -> None:
    lesson = missed("Well, people of\nyour sort always want a lift.", "people of\nyour sort")
    assert house(lesson).find == {"people of your sort": ""}


def test_a_phrase_of_the_house_learns_by_a_near_miss_of_its_own() -> None:
    phrase = house(missed("People of your sort always ask.", "People of your sort"))
    rule = phrase.as_rule()
    draft = "We meet people of your sort of training all day."
    lesson = near_miss(detect(draft, rules=(rule,)).findings[0], draft, rules=(rule,))
    assert (lesson.file, lesson.for_rule, lesson.under) == ("", "", "the [[phrases]] of house.review-1")
    assert tomllib.loads(lesson.for_policy) == {"near_misses": [draft]}


def test_what_rules_find_by_now_is_said() -> None:
    assert "Today dismissal.calm-down underlines" in missed(HEATED, "Calm down").today
    assert missed("The lorry is here.", "lorry").today == "No rule of today underlines this."


def test_nobody_is_named_in_an_example() -> None:
    draft = (
        "Calm down, Ida Berg, I told ida.berg@mail.example and 0161 496 0000 about KT-2201"
        " and account 88123456. Sam did, too."
    )
    lesson = refuted(draft)
    for secret in ("Ida", "Berg", "ida.berg", "0161 496 0000", "KT-2201", "88123456", "Sam"):
        assert secret not in lesson.written
    assert lesson.written.startswith("Calm down, Robin Hale,")
    assert lesson.for_policy


def test_a_disguise_keeps_the_marked_words_marked() -> None:
    text = "You, Ida, and KT-2201 again."
    made = disguise(text, Span(5, 20), ("Ida",))
    assert made.text[made.span.start : made.span.end] == "Robin, and AB-1234"
    cut = disguise(text, Span(0, 7), ("Ida",))
    assert cut.text[cut.span.start : cut.span.end] == "You, Robin"


@given(st.text(alphabet="Ida ,.KT-2019@x\n", max_size=60), st.data())
@settings(max_examples=40, deadline=None)
def test_a_disguised_span_stands_inside_its_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    made = disguise(text, span, ("Ida",))
    assert 0 <= made.span.start <= made.span.end <= len(made.text)


@given(st.text(min_size=1, max_size=80), st.data())
@settings(max_examples=40, deadline=None)
def test_what_can_be_pasted_reads_back_as_it_was_written(text: str, data: st.DataObject) -> None:
    text = text.replace("\r", "\n")
    start = data.draw(st.integers(0, len(text) - 1))
    lesson = hit(
        Span(start, data.draw(st.integers(start + 1, len(text)))), "blame", text, rules=FEW, name="review-1"
    )
    if lesson.for_rule:
        assert ast.literal_eval(f"({lesson.for_rule})") == (lesson.written,)
    if lesson.for_policy:
        assert list(failing_examples(house(lesson).as_rule())) == []
    assert lesson.for_policy or lesson.trouble


def test_what_cannot_be_an_example_says_why() -> None:
    assert "[[" in missed("See [[this]], you fool.", "you fool").trouble
    assert "white space" in missed("Well ... no.", " ... ").trouble
    model = Finding("model.tone", "contempt", Severity.WARN, 0, 4, "Well", "It stings.", source="model")
    assert "model" in near_miss(model, "Well, no.", rules=FEW).trouble
    gone = dataclasses.replace(model, rule="contempt.gone", source="rules")
    assert "not in force" in near_miss(gone, "Well, no.", rules=FEW).trouble
