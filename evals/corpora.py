"""The corpus as values: its letters, its pairs and its sayings, and the sentences that the learned detector is fitted to."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any, Literal

from evals.dataset import HERE
from guardrails.anatomy import dissect
from guardrails.catalog import RULES
from guardrails.detect import detect
from guardrails.finding import Family, Severity, Span
from guardrails.ngrams import can_be_judged, words_of
from guardrails.sentences import sentences
from guardrails.text import fold

CORPUS = HERE / "corpus"
PAIRS = CORPUS / "pairs"
"""Sentences that hurt, each beside its twin that says the same in the same voice and does not. All are learned from."""
SAYINGS = CORPUS / "sayings"
"""Sentences that stand alone: what rude agents say wherever they are, and harmless ones that look like it."""
UNREAD = ("cc", "co", "cs", "cy", "cz", "j", "l", "t", "u")
"""The corpus's files that nothing is fitted to and nobody who writes rules reads: they are there to judge by."""
UNREAD_SAYINGS = ("b", "d", "e", "w", "y")
"""The same of the sayings."""

Source = Literal["letter", "pair", "saying"]
"""Where a sentence stands: in a letter, or alone."""


@dataclass(frozen=True, slots=True)
class Situation:
    """A message, a draft, and the quotes in it that hurt, each with its family."""

    id: str
    message: str
    draft: str
    spans: tuple[tuple[str, Family], ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a draft's body, of a pair or a saying, and whether it is hostile. `family` is that of the label on it, if there is one.

    `reached`: a rule finds something in it; `heated`: one finds something elsewhere in the draft. Nobody is asked
    about what stands in no draft.
    """

    situation: str
    words: tuple[str, ...]
    text: str
    hostile: bool
    family: Family | None = None
    reached: bool = False
    heated: bool = False
    source: Source = "letter"

    @property
    def asked(self) -> bool:
        """Whether the learned detector is heard about it beside a rule."""
        return self.heated and not self.reached and can_be_judged(self.words)


@dataclass(frozen=True, slots=True)
class Saying:
    """A sentence that stands alone, and whether it is rude in nearly any reply."""

    id: str
    sentence: str
    hurts: bool


def corpus_files(folder: Path = CORPUS) -> tuple[str, ...]:
    """The letters of all the corpus's files, those included that are only judged by."""
    return tuple(sorted(path.stem for path in folder.glob("*.jsonl")))


def learned_from(folder: Path = CORPUS) -> tuple[str, ...]:
    """The letters of the files that the weights are fitted to."""
    return tuple(name for name in corpus_files(folder) if name not in UNREAD)


def read_corpus(folder: Path = CORPUS, files: Sequence[str] | None = None) -> tuple[Situation, ...]:
    """The situations of these files of the corpus, file by file; without a choice, of those learned from."""
    files = learned_from(folder) if files is None else files
    rows = chain.from_iterable(_rows(folder / f"{name}.jsonl") for name in files)
    return tuple(
        Situation(
            row["id"], row["message"], row["draft"], tuple((s["quote"], s["category"]) for s in row["spans"])
        )
        for row in rows
    )


def read_sayings(files: Iterable[str], folder: Path = SAYINGS) -> tuple[Saying, ...]:
    """The sayings of these files, file by file."""
    return tuple(Saying(**row) for name in files for row in _rows(folder / f"{name}.jsonl"))


def learned_sayings(folder: Path = SAYINGS) -> tuple[str, ...]:
    """The letters of the files of sayings that the weights are fitted to."""
    return tuple(name for name in corpus_files(folder) if name not in UNREAD_SAYINGS)


def sentences_alone() -> Iterator[Sentence]:
    """Both sentences of each pair, file by file, and then the sayings that are learned from."""
    for row in chain.from_iterable(_rows(PAIRS / f"{name}.jsonl") for name in corpus_files(PAIRS)):
        yield _alone(row["id"], row["hurts"], "pair", hostile=True, family=row["category"])
        yield _alone(row["id"], row["plain"], "pair", hostile=False)
    for saying in read_sayings(learned_sayings()):
        yield _alone(saying.id, saying.sentence, "saying", hostile=saying.hurts)


def _alone(name: str, text: str, source: Source, *, hostile: bool, family: Family | None = None) -> Sentence:
    return Sentence(name, tuple(words_of(fold(text))), text, hostile, family, source=source)


def corpus_identity(folder: Path = CORPUS) -> str:
    """SHA-256 of the files that are learned from, put end to end: letters, pairs, sayings."""
    pairs, sayings = folder / PAIRS.name, folder / SAYINGS.name
    paths = [
        *(folder / f"{name}.jsonl" for name in learned_from(folder)),
        *(pairs / f"{name}.jsonl" for name in corpus_files(pairs)),
        *(sayings / f"{name}.jsonl" for name in learned_sayings(sayings)),
    ]
    return hashlib.sha256(b"".join(path.read_bytes() for path in paths)).hexdigest()


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


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
                hostile=bool(families),
                family=families[0] if families else None,
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
