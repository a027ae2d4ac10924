"""What we measure on: our own situations, and real text from outside where a folder with it is at hand."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from guardrails.finding import Family
from rewriter.values import Agent, Fault, Stance

HERE = Path(__file__).resolve().parent
CASES = HERE / "cases"
OUTSIDE_VARIABLE = "SOFTANSWER_EVAL_DATA"
"""Names the folder with text from outside; without it, `shared/data` beside the checkout is tried."""

Register = Literal["ordinary", "inventive"]


@dataclass(frozen=True, slots=True)
class Label:
    """A span that a careful reader would underline; `also` are families that would be right as well."""

    quote: str
    family: Family
    also: tuple[Family, ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """One support situation with what is known of it. Quotes, facts and refusals stand in `draft`.

    `tempting` are promises and admissions that the draft does not make; `ideal` is what an
    excellent support lead would have sent.
    """

    id: str
    domain: str
    kind: str
    voice: str
    customer_name: str
    agent: Agent
    message: str
    draft: str
    labels: tuple[Label, ...]
    facts: tuple[str, ...]
    refusals: tuple[str, ...]
    tempting: tuple[str, ...]
    fault: Fault
    stance: Stance
    underlying: str
    ideal: str

    @property
    def clean(self) -> bool:
        """Whether there is nothing to underline, so that the draft should come back as it is."""
        return not self.labels

    @property
    def register(self) -> Register:
        """Ids that begin with "o" are written as people write every day; the others are inventive."""
        return "ordinary" if self.id.startswith("o") else "inventive"


@dataclass(frozen=True, slots=True)
class TextSet:
    """Texts of one kind that should all be flagged, or all stay silent. `texts` pairs id and text.

    `messages` are the customers' messages that they answer, by id, where they are read as answers.
    """

    name: str
    title: str
    expect: Literal["flagged", "silent"]
    texts: tuple[tuple[str, str], ...]
    messages: Mapping[str, str] = field(default_factory=dict)


def read_cases(path: Path) -> tuple[Case, ...]:
    """The cases of a JSONL file, in its order."""
    return tuple(_case(row) for row in _rows(path))


def own_cases() -> tuple[Case, ...]:
    """The project's own situations, by id."""
    found = [case for path in sorted(CASES.glob("*.jsonl")) for case in read_cases(path)]
    return tuple(sorted(found, key=lambda case: case.id))


def outside_folder() -> Path | None:
    """The folder with text from outside, or `None` where there is none."""
    named = os.environ.get(OUTSIDE_VARIABLE)
    folder = Path(named) if named else HERE.parent.parent / "shared" / "data"
    return folder if folder.is_dir() else None


def outside_cases(folder: Path) -> tuple[Case, ...]:
    """The situations of an outside folder, by id; empty where it has none."""
    path = folder / "cases.jsonl"
    return tuple(sorted(read_cases(path), key=lambda case: case.id)) if path.exists() else ()


def text_sets(folder: Path) -> tuple[TextSet, ...]:
    """The detector's texts of an outside folder: those of `_SETS` whose file is there."""
    found = []
    for name, title, expect, file, wanted in _SETS:
        path = folder / f"{file}.jsonl"
        if path.exists():
            rows = [row for row in _rows(path) if wanted(row)]
            texts = tuple((row["id"], row["text"]) for row in rows)
            messages = {row["id"]: row["context"] for row in rows} if name in _ANSWERS else {}
            found.append(TextSet(name, title, expect, texts, messages))
    return tuple(found)


def _every(_: dict[str, Any]) -> bool:
    return True


def _answer(row: dict[str, Any]) -> bool:
    return bool(row.get("context"))


def _face_attack(row: dict[str, Any]) -> bool:
    return bool(row["threat_to_reader"]) and row["intended_level"] == 1


def _plain_policy(row: dict[str, Any]) -> bool:
    return bool(row["helper_label"] == "neutral_policy_statement")


def _soft_blame(row: dict[str, Any]) -> bool:
    return bool(row["helper_label"] == "soft_blame")


def _real_apology(row: dict[str, Any]) -> bool:
    return bool(row["helper_label"] == "not_a_non_apology")


def _non_apology(row: dict[str, Any]) -> bool:
    return row["helper_label"] in ("non_apology", "conditional_apology")


_SETS: tuple[
    tuple[str, str, Literal["flagged", "silent"], str, Callable[[dict[str, Any]], bool]], ...
] = (
    ("agents", "real agents' replies", "silent", "neg_agent", _every),
    ("answers", "the same, read as answers to their customers", "silent", "neg_agent", _answer),
    ("heated_civil", "heated but civil", "silent", "neg_heated_civil", _every),
    ("business_mail", "business mail", "silent", "neg_email_enron", _every),
    ("plain_policy", "plain statements of policy", "silent", "agent_soft_blame_real", _plain_policy),
    ("real_apologies", "real apologies that look alike", "silent", "agent_nonapology_real", _real_apology),
    ("uncivil", "uncivil, checked twice", "flagged", "pos_incivil_checked", _every),
    ("face_attacks", "face attacks in work e-mail", "flagged", "email_faceacts_sentences", _face_attack),
    ("non_apologies", "real non-apologies", "flagged", "agent_nonapology_real", _non_apology),
    ("soft_blame", "real soft blame", "flagged", "agent_soft_blame_real", _soft_blame),
)  # fmt: skip

_ANSWERS = frozenset({"answers"})
"""The sets whose texts are read with the message that each of them answers."""


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def _case(row: dict[str, Any]) -> Case:
    return Case(
        id=row["id"],
        domain=row["domain"],
        kind=row["kind"],
        voice=row["voice"],
        customer_name=row["customer_name"],
        agent=Agent(**{key: row["agent"].get(key, "") for key in ("name", "title", "email", "phone")}),
        message=row["message"],
        draft=row["draft"],
        labels=tuple(Label(span["quote"], span["category"], tuple(span["also"])) for span in row["spans"]),
        facts=tuple(row["facts"]),
        refusals=tuple(row["refusals"]),
        tempting=tuple(row["tempting"]),
        fault=row["fault"],
        stance=row["stance"],
        underlying=row["underlying"],
        ideal=row["ideal"],
    )
