"""Puts a solver to a set of cases, keeps each result as a line of JSON, and sets two runs side by side."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from evals.dataset import HERE, Case
from evals.scorers import Scores, score
from evals.solvers import Answer, Solver
from guardrails.rule import Rule

RESULTS = HERE / "results"
"""Kept out of version control: results hold the text of cases."""


@dataclass(frozen=True, slots=True)
class Result:
    """One case, the answer to it, and its scores."""

    case: Case
    answer: Answer
    scores: Scores


def run(cases: Iterable[Case], solver: Solver, rules: tuple[Rule, ...]) -> Iterator[Result]:
    """Solve and score case by case."""
    for case in cases:
        answer = solver.solve(case)
        yield Result(case, answer, score(case, answer, rules))


def save(results: Iterable[Result], path: Path) -> None:
    """Write results as JSON lines: the case's id and kind, the answer, the scores."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as lines:
        for result in results:
            row = {
                "id": result.case.id,
                "kind": result.case.kind,
                "answer": asdict(result.answer),
                "scores": asdict(result.scores),
            }
            lines.write(json.dumps(row, ensure_ascii=False) + "\n")


def compare(old: Path, new: Path) -> list[str]:
    """What changed between two saved runs, a line for each score of each case that both have."""
    before, after = _read(old), _read(new)
    lines = []
    for case in before.keys() & after.keys():
        was, now = _scores(before[case]), _scores(after[case])
        lines += [
            f"{case}  {name}: {_short(was[name])} -> {_short(now[name])}"
            for name in was
            if was[name] != now[name]
        ]
    only = [f"{case}  only in {old.name}" for case in before.keys() - after.keys()]
    only += [f"{case}  only in {new.name}" for case in after.keys() - before.keys()]
    return sorted(lines) + sorted(only)


def _read(path: Path) -> dict[str, dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        return {row["id"]: row for row in map(json.loads, lines)}


def _scores(row: dict[str, Any]) -> dict[str, Any]:
    return {"status": row["answer"]["status"], "failed": row["answer"]["failed"], **row["scores"]}


def _short(value: Any) -> str:
    return f"{value:.2f}" if isinstance(value, float) else json.dumps(value, ensure_ascii=False)
