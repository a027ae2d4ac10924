"""The words that a pattern needs are never more than every match has."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from guardrails.calling import letters
from guardrails.keywords import branches, needs


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        ("told you twice", [["told you", "you twice"]]),
        ("(?:calm|cool) down", [["calm down|cool down"]]),
        ("don'?t shout", [["t shout|dont shout"]]),
        ("(?:please )?leave", [["leave"]]),
        (r"\w+ing the pot", [["the pot"]]),
        (r"pots \w+ pans", [["pots", "pans"]]),
        (r"\d{3}", [[]]),
        ("shout(?:ing|ed)?", [["shout|shouting|shouted"]]),
        ("(?=[^.]*rare)common", [["common"]]),
        ("(?:yes|)", [[]]),
        (r"sorry\b.{0,9}late", [["sorry"]]),
        (r"(?:shout\w*|go and rant) at us", [["at us"], ["rant at"]]),
        (r"(?:un|re)(?:tidy|made) \w+", [["untidy|retidy|unmade|remade"]]),
        (r"(calm|cool) \1 down", [["calm|cool", "down"]]),
        ("pots(?: and| or|, the)? pans", [["pots", "pots pans|and pans|or pans|the pans"]]),
        ("(?:🙄|😒)+|[🙃]", [[]]),
        ("[🙄😒]", [["🙄|😒"]]),
        ("[\U0001f300-\U0001faff] calm down", [["calm down"]]),
    ],
)
def test_a_pattern_is_boiled_down_to_words_of_every_match(pattern: str, needed: list[list[str]]) -> None:
    found = needs(pattern)
    for expected, way in zip(needed, found, strict=True):
        assert bool(expected) == bool(way)
        assert all(any(words >= set(each.split("|")) for words in way) for each in expected)


_MANY = "|".join(
    f"{one}{two}" for one in "bcdfghjk" for two in ("at", "et", "ill", "ump", "ock", "ung", "ash", "ix")
)
"""So many words that what follows them is no longer multiplied with them."""


@pytest.mark.parametrize(
    ("pattern", "match"),
    [
        ("un(?:kind|fair)ly put", "unfairly put"),
        ("(?:can|could)n'?t care", "couldnt care"),
        ("read(?:ing)? the (?:manual|terms)", "reading the terms"),
        ("so{1,3} what", "sooo what"),
        ("if (?:you|they)(?:'?d| had) {1,9}only", "if youd only"),
        ("that'?s {1,9}all, folks", "that's all, folks"),
        ("that'?s all", "thats all"),
        ("(very|really) \\1 rude", "very very rude"),
        ("(?P<said>told) you", "told you"),
        ("(?>(calm)|cool) (?(1)up|down)", "cool down"),
        ("well ?done", "welldone"),
        ("(?:very |really )*rude", "really very rude"),
        (r"a\.b", "a.b"),
        (rf"(?:{_MANY})(?: so)?(?:'?d| would) go", "fungd go"),
        (rf"(?:{_MANY})(?:s|ed|)(?:ly)?, now", "bashedly, now"),
        (rf"un(?:(?:{_MANY})(?:ed|ing)|kind) you", "unjumped you"),
        (rf"\b(?:{_MANY})\b ?(?:{_MANY}) us", "bat bet us"),
    ],
)
def test_no_match_is_without_the_needed_words(pattern: str, match: str) -> None:
    assert re.fullmatch(pattern, match)
    words = letters(match).split()
    said = {*words, *map(" ".join, pairwise(words))}
    assert any(all(words & said for words in way) for way in needs(pattern))


def test_a_pattern_is_cut_at_its_topmost_bars_only() -> None:
    assert branches("a|b(?:c|d)|[|]|e") == ("a", "b(?:c|d)", "[|]", "e")
    assert branches("(?:a|b)") == ("a", "b")
    assert branches("(?:a|b)c") == ("(?:a|b)c",)


@pytest.mark.parametrize("pattern", ["(?i)shout", "(?i:shout)", "(?s-i:shout)"])
def test_a_pattern_with_flags_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="flags"):
        needs(pattern)
