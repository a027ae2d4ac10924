"""The sayings keep to their form, and what is told of those nobody has read is told of these alone."""

from __future__ import annotations

from collections import Counter

from evals.corpora import (
    SAYINGS,
    UNREAD_SAYINGS,
    corpus_files,
    learned_sayings,
    read_sayings,
)
from evals.sayings import is_flagged, sayings
from guardrails.catalog import RULES

FILES = {name: read_sayings([name]) for name in corpus_files(SAYINGS)}
KNOWN = [saying for file in FILES.values() for saying in file]


def test_no_saying_stands_there_twice() -> None:
    assert max(Counter(saying.sentence.lower() for saying in KNOWN).values()) == 1
    assert len({saying.id for saying in KNOWN}) == len(KNOWN)
    assert all(saying.id.startswith(f"say-{name}-") for name, file in FILES.items() for saying in file)


def test_both_kinds_are_there_to_read_and_to_judge_by() -> None:
    assert {saying.hurts for name in UNREAD_SAYINGS for saying in FILES[name]} == {False, True}
    assert {saying.hurts for name in learned_sayings() for saying in FILES[name]} == {False, True}


def test_the_letter_around_a_saying_is_calm() -> None:
    assert not is_flagged("It is blue.", RULES)
    assert is_flagged("You are an idiot.", RULES)


def test_the_table_tells_of_both_kinds() -> None:
    rows = [row.split("|")[1].strip() for row in sayings(()) if row.startswith("| ")]
    assert rows == ["sentences", "---", "rude", "harmless"]


def test_the_card_counts_the_sayings() -> None:
    card = (SAYINGS.parent / "README.md").read_text(encoding="utf-8")
    assert f"holds {len(KNOWN):,} sentences that stand alone" in card
    for name, file in FILES.items():
        assert f"| `sayings/{name}.jsonl` | {len(file)} |" in card
