"""Writers that neither the learned detector nor whoever writes rules has ever read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from evals.corpora import CORPUS, UNREAD
from evals.dataset import Case, Label
from evals.detection import Underlined, underline
from guardrails.learned import LEARNED
from guardrails.rule import Rule
from rewriter.qa.intervals import Share
from rewriter.values import Agent


def newcomers(rules: tuple[Rule, ...]) -> list[str]:
    """The table: one row a file of the corpus that nothing was fitted to, by register."""
    rows = [
        "### On writers never read\n",
        "Files of `evals/corpus/`, each by one writer who had seen no rule and no other letter, and read neither by the"
        " learned detector nor by anyone who writes rules: these figures come nearest to a new desk's. Right: underlines"
        " that were right. Flagged: clean letters in which something was underlined.\n",
        "| writer | ordinary, found | by rules alone | inventive, found | by rules alone | right | clean, flagged |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    alone = tuple(rule for rule in rules if rule.id != LEARNED.id)
    for name in UNREAD:
        known = list(letters(name))
        both = [(register, underline(case, rules)) for register, case in known]
        ruled = [(register, underline(case, alone)) for register, case in known]
        cells = [_found(part, register) for register in ("ordinary", "inventive") for part in (both, ruled)]
        marks = sum(len(u.findings) for _, u in both if not u.case.clean)
        wrong = sum(len(u.false) for _, u in both if not u.case.clean)
        clean = [u for _, u in both if u.case.clean]
        flagged = Share(sum(bool(u.findings) for u in clean), len(clean))
        rows.append(f"| `{name}` | {' | '.join(cells)} | {Share(marks - wrong, marks)} | {flagged} |")
    return [*rows, ""]


def _found(letters: list[tuple[str, Underlined]], register: str) -> str:
    chosen = [u for own, u in letters if own == register]
    return str(Share(sum(len(u.met) for u in chosen), sum(len(u.case.labels) for u in chosen)))


def letters(name: str) -> Iterator[tuple[str, Case]]:
    """Each letter of a file with its register; what only a test case has is left empty."""
    for line in (CORPUS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        row: dict[str, Any] = json.loads(line)
        labels = tuple(Label(span["quote"], span["category"]) for span in row["spans"])
        yield (
            row["register"],
            Case(
                id=row["id"],
                domain=row["trade"],
                kind=row["kind"],
                voice=row["voice"],
                customer_name="",
                agent=Agent(),
                message=row["message"],
                draft=row["draft"],
                labels=labels,
                facts=(),
                refusals=(),
                tempting=(),
                fault="unknown",
                stance="apologize",
                underlying="",
                ideal="",
            ),
        )
