"""`python -m evals`: measure, write docs/quality.md, compare two runs, or check that the page is current."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

from tqdm import tqdm

from evals import report
from evals.dataset import Case, TextSet, outside_cases, outside_folder, own_cases, text_sets
from evals.detection import flag, underline
from evals.figures import FIGURES, failed_checks, shown
from evals.judge import judge_ideal
from evals.newcomers import newcomers
from evals.run import RESULTS, Result, compare, run, save
from evals.sayings import sayings
from evals.solvers import SolverName, solver
from guardrails.detect import RULESET
from rewriter.errors import BadConfiguration
from rewriter.policy import load_policy
from rewriter.settings import PREFIX

_CASES_FOR_A_MODEL = 20


def main(arguments: Sequence[str] | None = None) -> int:
    """0 fine, 1 the figures are not current, 2 bad usage."""
    options = _parser().parse_args(arguments)
    logging.getLogger("rewriter").setLevel(logging.ERROR)
    try:
        if options.compare:
            print("\n".join(compare(*options.compare)) or "no difference")
            return 0
        if options.check:
            return _check(options.page)
        if options.engine or not os.environ.get(f"{PREFIX}MODEL"):
            return _measure(options.engine or "offline", options.limit, options.cases, options.page)
        _measure("offline", options.limit, options.cases, options.page)
        for engine in ("model", "plain"):
            _measure(engine, options.limit or _CASES_FOR_A_MODEL, "own", options.page)
        return 0
    except (BadConfiguration, OSError) as error:
        print(error, file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m evals", description=__doc__)
    parser.add_argument(
        "--engine",
        choices=get_args(SolverName),
        help="who answers; left out: the offline engine, and with a model set up a few of our own cases by the"
        " house with it and by a plain prompt",
    )
    parser.add_argument(
        "--limit", type=int, metavar="N", help="only N cases of each body of text; writes no page offline"
    )
    parser.add_argument(
        "--cases", choices=("own", "outside", "all"), default="all", help="which cases to answer"
    )
    parser.add_argument(
        "--compare", nargs=2, type=Path, metavar=("OLD", "NEW"), help="two files of evals/results"
    )
    parser.add_argument("--check", action="store_true", help="are the figures in docs/quality.md current?")
    parser.add_argument("--page", type=Path, default=report.PAGE, help="the page, if not docs/quality.md")
    return parser


def _measure(engine: SolverName, limit: int | None, which: str, page: Path) -> int:
    folder = outside_folder()
    if folder is None and which != "own":
        print("no text from outside here: measuring our own situations only", file=sys.stderr)
    own = _spread(own_cases(), limit) if which != "outside" else ()
    outside = _spread(outside_cases(folder), limit) if folder and which != "own" else ()
    with solver(engine) as chosen:
        rules = load_policy("default").rules
        results = tuple(
            tqdm(run((*own, *outside), chosen, rules), total=len(own) + len(outside), desc=chosen.name)
        )
        name = chosen.name
    path = RESULTS / f"{engine}-{datetime.now(UTC):%Y%m%dT%H%M%SZ}.jsonl"
    save(results, path)
    first, second = results[: len(own)], results[len(own) :]
    for title, part in (("our own situations", first), ("situations from outside", second)):
        if part:
            _print(f"{name}, {title}", part)
    print(f"\nresults: {path}")
    if engine != "offline":
        titled = ((f"{name}, own", first), (f"{name}, outside", second))
        runs = [report.model_run(title, part) for title, part in titled if part]
        report.write({"models": report.render_models(report.earlier_runs(page), runs)}, page)
    elif limit is None and own:
        sections: dict[report.Section, str] = {"own": report.render_own(_own(first), RULESET)}
        if folder and which == "all":
            identity = report.behaviour(first, RULESET)
            measured = _measurement(second, text_sets(folder))
            sections["outside"] = report.render_outside(measured, RULESET, identity)
        report.write(sections, page)
        print(f"written: {page}")
    return 0


def _check(path: Path) -> int:
    with solver("offline") as offline:
        results = tuple(run(own_cases(), offline, load_policy("default").rules))
    own = report.render_own(_own(results), RULESET)
    page = path.read_text(encoding="utf-8") if path.exists() else ""
    problems = report.staleness(page, own, outside_present=outside_folder() is not None)
    for problem in problems:
        print(f"{path.name}: {problem}; run make eval", file=sys.stderr)
    return 1 if problems else 0


def _own(results: tuple[Result, ...]) -> report.Measurement:
    rules = load_policy("default").rules
    return replace(_measurement(results), newcomers=(*newcomers(rules), *sayings(rules)))


def _measurement(results: tuple[Result, ...], sets: tuple[TextSet, ...] = ()) -> report.Measurement:
    policy = load_policy("default")
    return report.Measurement(
        results,
        underlined=tuple(underline(result.case, policy.rules) for result in results),
        judged=tuple(judge_ideal(result.case, policy) for result in results),
        flagged=tuple(flag(texts, policy.rules) for texts in tqdm(sets, disable=not sets)),
    )


def _spread(cases: tuple[Case, ...], limit: int | None) -> tuple[Case, ...]:
    """At most so many cases, taken evenly from the whole."""
    if limit is None or limit >= len(cases):
        return cases
    return tuple(cases[index * len(cases) // limit] for index in range(limit))


def _print(title: str, results: Sequence[Result]) -> None:
    print(f"\n{title} ({len(results)})")
    for figure in FIGURES:
        print(f"  {figure.name:56} {shown(figure.count(results)):>18}   {figure.aim}")
    print(f"  failed checks: {dict(failed_checks(results).most_common())}")


if __name__ == "__main__":
    sys.exit(main())
