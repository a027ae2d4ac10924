"""The corpus is what its card says: exact quotes, fair proportions, nothing twice, nothing from the test cases."""

from __future__ import annotations

import json
import re
from collections import Counter
from itertools import pairwise
from typing import Any, get_args

import pytest

from evals.dataset import own_cases
from evals.train import CORPUS, corpus_files, read_corpus
from guardrails.finding import Family

SHORT = {"g"}
"""Files of short notes, all of them clean: what desks and colleagues write all day."""
LETTERS = ((15, 90), (35, 130))
LENGTHS = {"a": LETTERS, "b": LETTERS, "c": LETTERS, "d": LETTERS, "e": ((10, 90), (20, 200))}
LENGTHS |= dict.fromkeys("fhijkl", LENGTHS["e"]) | {"g": ((3, 90), (5, 130))}
"""Words of a message and of a draft, from and to."""
FIELDS = {"id", "trade", "voice", "temperature", "kind", "register", "message", "draft", "spans"}
ROWS: list[dict[str, Any]] = [
    json.loads(line)
    for path in sorted(CORPUS.glob("*.jsonl"))
    for line in path.read_text(encoding="utf-8").splitlines()
]
FILES = {
    path.stem: [row for row in ROWS if row["id"].startswith(path.stem)]
    for path in sorted(CORPUS.glob("*.jsonl"))
}
CARD = (CORPUS / "README.md").read_text(encoding="utf-8")


def file_of(row: dict[str, Any]) -> str:
    letter: str = row["id"].partition("-")[0]
    return letter


def words(text: str) -> int:
    return len(text.split())


def places(row: dict[str, Any]) -> list[tuple[int, int]]:
    starts = [(row["draft"].index(span["quote"]), len(span["quote"])) for span in row["spans"]]
    return sorted((start, start + length) for start, length in starts)


@pytest.mark.parametrize("rows", [pytest.param(rows, id=name) for name, rows in FILES.items()])
def test_a_situation_keeps_to_its_form(rows: list[dict[str, Any]]) -> None:
    for row in rows:
        assert row.keys() == FIELDS, row["id"]
        assert row["temperature"] in ("cool", "irritated", "hot", "furious"), row["id"]
        assert row["kind"] in ("clean", "subtle", "hostile"), row["id"]
        assert row["register"] in ("ordinary", "inventive"), row["id"]
        for field, (least, most) in zip(("message", "draft"), LENGTHS[file_of(row)], strict=True):
            assert least <= words(row[field]) <= most, row["id"]
        assert (row["kind"] == "clean") == (not row["spans"]), row["id"]


@pytest.mark.parametrize("rows", [pytest.param(rows, id=name) for name, rows in FILES.items()])
def test_quotes_stand_in_the_draft_once_and_do_not_overlap(rows: list[dict[str, Any]]) -> None:
    for row in rows:
        for span in row["spans"]:
            assert span.keys() == {"quote", "category"}, row["id"]
            assert span["category"] in get_args(Family), row["id"]
            assert row["draft"].count(span["quote"]) == 1, row["id"]
            assert span["quote"] == span["quote"].strip() != "", row["id"]
        assert all(one[1] <= other[0] for one, other in pairwise(places(row))), row["id"]


def test_a_third_each_is_clean_subtle_and_hostile() -> None:
    letters = [row for row in ROWS if file_of(row) not in SHORT]
    kinds = Counter(row["kind"] for row in letters)
    assert all(abs(count / len(letters) - 1 / 3) < 0.03 for count in kinds.values())
    heated = [row["register"] for row in ROWS if row["spans"]]
    assert 0.65 <= heated.count("ordinary") / len(heated) <= 0.8


def test_short_notes_are_clean() -> None:
    assert {row["kind"] for row in ROWS if file_of(row) in SHORT} <= {"clean"}


def test_no_situation_stands_there_twice() -> None:
    for field in ("id", "voice", "message", "draft"):
        assert len({row[field] for row in ROWS}) == len(ROWS)
    assert {file_of(row) for row in ROWS} == set(corpus_files()) <= LENGTHS.keys()


def test_no_two_drafts_share_eight_words_in_a_row() -> None:
    owner: dict[tuple[str, ...], str] = {}
    for row in ROWS:
        parts = re.findall(r"[\w']+", row["draft"].lower())
        for start in range(len(parts) - 7):
            assert owner.setdefault(tuple(parts[start : start + 8]), row["id"]) == row["id"]


def test_the_test_cases_are_not_in_it() -> None:
    def sentences(text: str) -> set[str]:
        return {piece.strip() for piece in re.split(r"[.!?\n]", text) if words(piece) >= 6}

    ours = {piece for case in own_cases() for piece in sentences(case.draft)}
    assert not ours & {piece for row in ROWS for piece in sentences(row["draft"])}


def test_the_card_counts_what_is_there() -> None:
    spans = [span for row in ROWS for span in row["spans"]]
    assert f"size: {len(ROWS)} situations, {len(spans):,} labelled phrases" in CARD
    assert f"({len({row['trade'] for row in ROWS})} of them)" in CARD
    counts = Counter(row["kind"] for row in ROWS) + Counter(row["register"] for row in ROWS)
    counts += Counter(span["category"] for span in spans)
    for name, count in counts.items():
        assert f"| {name} | {count} |" in CARD
    assert f"{len(read_corpus(files=corpus_files()))} labelled support situations" in CARD
