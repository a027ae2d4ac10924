"""Every rule against its own examples: exactly the marked words are found, near misses are not."""

from __future__ import annotations

import re
from importlib import import_module
from itertools import pairwise
from pathlib import Path

import pytest

from guardrails import detect as detection
from guardrails import rules
from guardrails.calling import letters, marks
from guardrails.catalog import RULES, files, gather
from guardrails.detect import detect
from guardrails.page import Page
from guardrails.rule import Pattern, Rule, either, one_of
from guardrails.text import fold

_MARK = re.compile(r"\[\[|\]\]")
_BY_RULE = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
"""One test a rule, not one an example: what fails names the example."""


def _example(written: str) -> tuple[str, str, list[tuple[int, int]]]:
    """Message, draft and marked spans of an example."""
    message, _, draft = written.rpartition(" >> ")
    spans, plain, start = [], "", 0
    for piece in re.split(r"(\[\[|\]\])", draft):
        if piece == "[[":
            start = len(plain)
        elif piece == "]]":
            spans.append((start, len(plain)))
        else:
            plain += piece
    return message, plain, spans


@_BY_RULE
def test_exactly_the_marked_words_are_found(rule: Rule) -> None:
    for hit in rule.hits:
        message, draft, spans = _example(hit)
        assert spans, hit
        found = detect(draft, message=message, rules=(rule,)).findings
        assert [draft[f.start : f.end] for f in found] == [draft[start:end] for start, end in spans], hit
        assert [(f.start, f.end) for f in found] == spans, hit


@_BY_RULE
def test_near_misses_are_left_alone(rule: Rule) -> None:
    for miss in rule.near_misses:
        message, draft, spans = _example(miss)
        assert not spans, miss
        assert [f.quote for f in detect(draft, message=message, rules=(rule,)).findings] == [], miss


@_BY_RULE
def test_a_rule_brings_its_reason_and_its_examples(rule: Rule) -> None:
    assert re.fullmatch(rf"{rule.family}\.[a-z0-9]+(?:-[a-z0-9]+)*", rule.id)
    assert rule.why.endswith(".")
    assert 20 <= len(rule.why) <= 160
    assert rule.hits
    assert rule.near_misses
    assert rule.find


@_BY_RULE
def test_the_gentler_words_read_well_in_place(rule: Rule) -> None:
    for message, draft, _ in map(_example, rule.hits):
        for finding in detect(draft, message=message, rules=(rule,)).findings:
            if finding.instead is None:
                continue
            replaced = draft[: finding.start] + finding.instead + draft[finding.end :]
            assert not re.search(r"  | [,.;:!?](?!\.)|,,|\.\.(?!\.)|,\.|\b(\w+) \1\b|\( | \)", replaced), (
                replaced
            )
            assert not re.search(
                r"\ba [aeiou]\w|\ban [bcdfgjklmnpqrstvwxyz]\w", finding.instead, re.IGNORECASE
            )
            assert replaced[:1].isupper() == draft[:1].isupper(), replaced
            assert not re.search(r"[.!?] [a-z]", replaced) or re.search(r"[.!?] [a-z]", draft), replaced
            assert not detect(replaced, message=message, rules=(rule,)).findings, replaced


@_BY_RULE
def test_the_word_filter_never_hides_a_match(rule: Rule) -> None:
    for message, draft, _ in map(_example, rule.hits):
        page, folded = Page(draft, message), fold(draft)
        words = letters(folded).split()
        said = {*words, *map(" ".join, pairwise(words)), *marks(folded)}
        whole = {match for finder in rule.find for match in finder.find(page)}
        parts = [part for finder in rule.find for part in zip(finder.parts, finder.ways, strict=True)]
        for part, ways in parts:
            if any(True for _ in part.find(page)):
                assert any(all(needed & said for needed in way) for way in ways), draft
        assert whole <= {match for part, _ in parts for match in part.find(page)}, draft


def test_no_pattern_is_tried_on_every_letter() -> None:
    """A part whose words may all go on (`like\\w*`) names none; spell its endings out (`like(?:s|d|ly)?`)."""
    finders = (finder for rule in RULES for finder in rule.find if isinstance(finder, Pattern))
    untold = [
        part.source
        for finder in finders
        for part, ways in zip(finder.parts, finder.ways, strict=True)
        if not all(ways)
    ]
    assert not untold


@pytest.mark.parametrize(
    "draft",
    [
        "Hello Ann,\n\nyour parcel is on its way. It was late; that is our fault. Is Monday fine?\n\nBest,\nTom",
        'The plug says "UK" and the box says "EU", so I have sent a part-time fitter.',
        "Write to ann@shop.example or see https://shop.example/a, it is $5 or 5% off. Thank you! Our IT team is in.",
    ],
)
def test_a_clean_letter_is_not_taken_apart(draft: str) -> None:
    page = Page(draft)
    assert not list(detection._matches(page, detection._index(RULES)))
    assert "readable" not in vars(page)


def test_ways_to_say_something_are_joined_and_inside_a_pattern_held_together() -> None:
    assert either("late", "too (?:soon|early)") == "late|too (?:soon|early)"
    assert "far " + one_of("too late", either("off", "away")) == "far (?:too late|off|away)"


def test_two_rules_with_one_id_are_refused() -> None:
    rule = RULES[0]
    with pytest.raises(ValueError, match=re.escape(rule.id)):
        gather([(rule,), (rule,)])


def test_a_family_s_own_file_names_the_others() -> None:
    for path in sorted(Path(rules.__file__).parent.glob("[!_]*.py")):
        (family,) = {rule.family for rule in import_module(f"{rules.__name__}.{path.stem}").RULES}
        own = import_module(f"{rules.__name__}.{family}")
        assert path.stem == family or f"- `{path.name}`: " in (own.__doc__ or "")


def test_rules_stand_in_the_order_of_their_families_files() -> None:
    families = [rule.family for rule in RULES]
    assert families == sorted(families)


def test_each_rule_stands_in_the_file_that_is_named() -> None:
    named = files()
    assert named.keys() == {rule.id for rule in RULES}
    root = Path(__file__).parents[1]
    assert all(f'id="{rule}"' in (root / path).read_text(encoding="utf-8") for rule, path in named.items())
