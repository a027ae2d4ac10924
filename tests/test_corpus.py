"""The corpus is what its card says: exact quotes, fair proportions, nothing twice, nothing from the test cases."""

from __future__ import annotations

import json
import re
from collections import Counter
from itertools import pairwise
from typing import Any, get_args

import pytest

from evals.corpora import CORPUS, PAIRS, corpus_files, read_corpus
from evals.dataset import own_cases
from guardrails.finding import Family

NOTES = {"g"}
"""Files of short notes, all of them clean: what desks and colleagues write all day."""
EVERYDAY = {name for name in corpus_files() if "cc" < name < "d" and len(name) == 2}
"""Files of everyday replies, short ones among them, most of them clean."""
LETTERS = ((15, 90), (35, 130))
LATER = ((10, 90), (20, 200))
LENGTHS = dict.fromkeys(corpus_files(), LATER) | dict.fromkeys("abcd", LETTERS)
LENGTHS |= dict.fromkeys(NOTES | EVERYDAY, ((3, 90), (5, 130)))
"""Words of a message and of a draft, from and to."""
FIELDS = {"id", "trade", "voice", "temperature", "kind", "register", "message", "draft", "spans"}
ROWS: list[dict[str, Any]] = [
    json.loads(line)
    for path in sorted(CORPUS.glob("*.jsonl"))
    for line in path.read_text(encoding="utf-8").splitlines()
]
FILES = {
    path.stem: [row for row in ROWS if row["id"].partition("-")[0] == path.stem]
    for path in sorted(CORPUS.glob("*.jsonl"))
}
TWINS: list[dict[str, str]] = [
    json.loads(line)
    for path in sorted(PAIRS.glob("*.jsonl"))
    for line in path.read_text(encoding="utf-8").splitlines()
]
CARD = (CORPUS / "README.md").read_text(encoding="utf-8")


def file_of(row: dict[str, Any]) -> str:
    letter: str = row["id"].partition("-")[0]
    return letter


def words(text: str) -> int:
    return len(text.split())


def runs(text: str, length: int) -> set[tuple[str, ...]]:
    parts = re.findall(r"[\w']+", text.lower())
    return {tuple(parts[start : start + length]) for start in range(len(parts) - length + 1)}


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
    letters = [row for row in ROWS if file_of(row) not in NOTES | EVERYDAY]
    kinds = Counter(row["kind"] for row in letters)
    assert all(abs(count / len(letters) - 1 / 3) < 0.03 for count in kinds.values())
    heated = [row["register"] for row in ROWS if row["spans"]]
    assert 0.65 <= heated.count("ordinary") / len(heated) <= 0.97


def test_short_notes_are_clean_and_everyday_replies_mostly() -> None:
    assert {row["kind"] for row in ROWS if file_of(row) in NOTES} <= {"clean"}
    for name in EVERYDAY:
        kinds = Counter(row["kind"] for row in FILES[name])
        assert 0.7 <= kinds["clean"] / kinds.total() <= 0.85


def test_no_situation_stands_there_twice() -> None:
    for field in ("id", "voice", "message", "draft"):
        assert len({row[field] for row in ROWS}) == len(ROWS)
    assert {file_of(row) for row in ROWS} == set(corpus_files())


def test_no_two_drafts_or_pairs_share_eight_words_in_a_row() -> None:
    owner: dict[tuple[str, ...], str] = {}
    for row in ROWS:
        for run in runs(row["draft"], 8):
            assert owner.setdefault(run, row["id"]) == row["id"]
    for pair in TWINS:
        for run in runs(pair["hurts"], 8) | runs(pair["plain"], 8):
            assert owner.setdefault(run, pair["id"]) == pair["id"]
    for case in own_cases():
        assert {owner.get(run) for run in runs(case.draft, 8)} <= {None}, case.id


def test_a_pair_keeps_to_its_form() -> None:
    for pair in TWINS:
        assert pair.keys() == {"id", "trade", "voice", "hurts", "category", "plain"}, pair["id"]
        assert pair["category"] in get_args(Family), pair["id"]
        assert 2 <= words(pair["plain"]) <= 40, pair["id"]
        assert 2 <= words(pair["hurts"]) <= 40, pair["id"]
    texts = [pair[side] for pair in TWINS for side in ("hurts", "plain")]
    assert len(set(texts)) == len(texts)
    assert len({pair["id"] for pair in TWINS}) == len(TWINS)
    assert {pair["id"].partition("-")[0] for pair in TWINS} == {path.stem for path in PAIRS.glob("*.jsonl")}


def test_no_writer_of_pairs_repeats_four_words_in_more_than_three_that_hurt() -> None:
    seen = Counter((pair["id"][0], run) for pair in TWINS for run in runs(pair["hurts"], 4))
    assert max(seen.values()) <= 3


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
    assert f"{len(TWINS):,} pairs from {len({pair['trade'] for pair in TWINS}):,} trades" in CARD
    for name, count in Counter(pair["id"][0] for pair in TWINS).items():
        assert f"| `pairs/{name}.jsonl` | {count} |" in CARD
    assert f"{len(read_corpus(files=corpus_files()))} labelled support situations" in CARD
