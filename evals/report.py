"""Writes docs/quality.md: what was measured, with the misses beside the hits, and says whether it is current.

The page has four sections, each opened by a stamp. The figures on our own situations can be
made again anywhere, so they must agree to the letter. Text from outside is not everywhere:
its section keeps the stamp of the code that it was measured with, and so does the one that
`make bench` writes, with others of the kind beside ours. Models answer differently every time:
their runs are kept in the stamp as they were counted.
"""

from __future__ import annotations

import hashlib
import json
import re
import statistics
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from evals.dataset import HERE, TextSet
from evals.detection import (
    Flagged,
    Underlined,
    by_family,
    by_rule,
    clean_flagged,
    span_precision,
    span_recall,
)
from evals.figures import FIGURES, failed_checks, shown
from evals.run import Result
from rewriter.qa.intervals import Share
from rewriter.values import Verdict

PAGE = HERE.parent / "docs" / "quality.md"

Section = Literal["own", "outside", "peers", "models"]
SECTIONS: tuple[Section, ...] = ("own", "outside", "peers", "models")

_INTRO = """\
# How well it works

Made by `make eval`; do not edit. What each figure means stands in `evals/figures.py` and
`evals/scorers.py`. Shares come with what was counted, and where it matters with Wilson's 95 % interval.
A case is *ordinary* when it is written as people write on any day, and *inventive* when its
author tried to be original. Findings count from severity *warn* on.
"""
_NOT_YET: dict[Section, str] = {
    "own": "",
    "outside": "## On text from outside\n\nNot measured yet.\n",
    "peers": "## Beside others\n\nNot measured yet (`make bench ARGS=--publish`).\n",
    "models": "## With a model\n\nNot measured yet (`python -m evals --engine model`, `--engine plain`).\n",
}
_STAMP = re.compile(r"^<!-- measured (\{.*\}) -->\n", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Measurement:
    """All that was measured on one body of text. `judged` are the verdicts on the ideal replies, by case; `newcomers` is a
    table, line by line."""

    results: tuple[Result, ...]
    underlined: tuple[Underlined, ...]
    judged: tuple[Verdict, ...] = ()
    flagged: tuple[Flagged, ...] = ()
    newcomers: tuple[str, ...] = ()


def behaviour(results: Iterable[Result], ruleset: str) -> str:
    """A short identity of what rules and engine do: it changes when an answer to our own cases does."""
    said = [(r.case.id, r.answer.status, r.answer.text) for r in results]
    return hashlib.sha256(json.dumps([ruleset, said]).encode()).hexdigest()[:12]


def read_sections(page: str) -> dict[Section, tuple[dict[str, Any], str]]:
    """The stamp and the whole text, stamp included, of each section on a page."""
    found: dict[Section, tuple[dict[str, Any], str]] = {}
    stamps = list(_STAMP.finditer(page))
    for index, stamp in enumerate(stamps):
        end = stamps[index + 1].start() if index + 1 < len(stamps) else len(page)
        values = json.loads(stamp[1])
        found[values["section"]] = values, page[stamp.start() : end]
    return found


def render(sections: Mapping[Section, str]) -> str:
    """The page with these sections, in their order; the missing ones say so."""
    bodies = [sections.get(name) or _stamped({"section": name}, _NOT_YET[name]) for name in SECTIONS]
    return "\n".join([_INTRO, *(body.rstrip() + "\n" for body in bodies)])


def render_own(measured: Measurement, ruleset: str) -> str:
    """The section on our own situations. The missed spans are ours to print."""
    identity = {"section": "own", "rules": ruleset, "behaviour": behaviour(measured.results, ruleset)}
    missed = [
        f"- {u.case.id}: {label.family}: “{label.quote}”" for u in measured.underlined for label in u.missed
    ]
    false = [
        f"- {u.case.id}: {finding.rule}: “{finding.quote}”"
        for u in measured.underlined
        for finding in u.false
    ]
    body = [
        "## On our own situations\n",
        f"{len(measured.results)} situations in `evals/cases/`, written for this project and free to all.\n",
        *_rewrites(measured.results),
        *_judge(measured),
        *_detector(measured),
        *measured.newcomers,
        "### Spans missed\n",
        *(missed or ["None."]),
        "\n### Spans underlined without reason\n",
        *(false or ["None."]),
    ]
    return _stamped(identity, "\n".join(body) + "\n")


def render_outside(measured: Measurement, ruleset: str, identity: str) -> str:
    """The section on text from outside, which is not ours to print: misses by id and family alone."""
    stamp = {"section": "outside", "rules": ruleset, "behaviour": identity}
    missed = [
        f"- {u.case.id}: {len(u.missed)} of {len(u.case.labels)} ({', '.join(la.family for la in u.missed)})"
        for u in measured.underlined
        if u.missed
    ]
    false = [
        f"- {u.case.id}: {', '.join(finding.rule for finding in u.false)}"
        for u in measured.underlined
        if u.false
    ]
    body = [
        "## On text from outside\n",
        f"{len(measured.results)} situations and {sum(len(f.texts.texts) for f in measured.flagged)} texts"
        " that are not ours to publish. Misses are named by id and family alone.\n",
        *_rewrites(measured.results),
        *_judge(measured),
        *_detector(measured),
        *_sets(measured.flagged),
        "### Spans missed, by case\n",
        *(missed or ["None."]),
        "\n### Spans underlined without reason, by case\n",
        *(false or ["None."]),
    ]
    return _stamped(stamp, "\n".join(body) + "\n")


@dataclass(frozen=True, slots=True)
class Peer:
    """A tool on the same texts as ours: what it flags of each set, and its microseconds for a text of business mail."""

    name: str
    flagged: tuple[Share, ...]
    microseconds: float


def render_peers(sets: Sequence[TextSet], peers: Sequence[Peer], stamp: Mapping[str, str]) -> str:
    """The section on others of the kind; the first of `peers` is ours. `stamp` says with what it was measured."""
    rows = [
        [texts.title, f"should be {texts.expect}", *(peer.flagged[n].with_interval for peer in peers)]
        for n, texts in enumerate(sets)
    ]
    speed = [
        f"{peer.microseconds:.0f} µs ({peer.microseconds / peers[0].microseconds:.1f})" for peer in peers
    ]
    body = [
        "## Beside others\n",
        "Measured by `make bench ARGS=--publish` "
        + ", ".join(f"{name} {value}" for name, value in stamp.items())
        + ". The same texts in one process; others flag from the bar in brackets on. Text from outside alone, with no"
        " customer's message, so that our learned detector speaks only where a rule has found something.\n",
        *_table(["texts flagged", "", *(peer.name for peer in peers)], rows),
        *_table(
            ["time", "", *(peer.name for peer in peers)], [["a text of business mail (by ours)", "", *speed]]
        ),
    ]
    return _stamped({"section": "peers", **stamp}, "\n".join(body) + "\n")


def render_models(earlier: Sequence[dict[str, Any]], added: Sequence[dict[str, Any]]) -> str:
    """The section on runs with a model: the earlier ones, except where a run was made again."""
    names = {run["name"] for run in added}
    runs = [run for run in earlier if run["name"] not in names] + list(added)
    rows = [
        [figure.name, figure.aim, *(run["figures"].get(figure.name, "–") for run in runs)]
        for figure in FIGURES
    ]
    body = [
        "## With a model\n",
        "A *plain prompt* asks the model outright to make the draft calm and to keep every fact; the"
        " *house* puts its reading, its locks and its checks around the same model. Both are scored alike.\n",
        *_table(["figure", "aim", *(run["name"] for run in runs)], rows),
        "What the model did: how many replies passed the checks as its own, and what that took.\n",
        *_table(
            ["", *(run["name"] for run in runs)],
            [[name, *(run.get("model", {}).get(name, "–") for run in runs)] for name in _MODEL],
        ),
        *_table(["failed checks", *(run["name"] for run in runs)], [["", *(run["failed"] for run in runs)]]),
    ]
    return _stamped({"section": "models", "runs": runs}, "\n".join(body) + "\n")


def model_run(name: str, results: Sequence[Result]) -> dict[str, Any]:
    """A run with a model, as the models' section keeps it."""
    by_engine = sum(result.answer.engine == "llm" for result in results)
    return {
        "name": f"{name}: {len(results)} cases, {by_engine} by the model",
        "figures": {figure.name: shown(figure.count(results)) for figure in FIGURES},
        "failed": ", ".join(f"{check} {count}" for check, count in failed_checks(results).most_common())
        or "none",
        "model": dict(zip(_MODEL, _what_the_model_did(results), strict=True)),
    }


_MODEL = (
    "passed at once",
    "passed after one repair",
    "passed after two",
    "not the model's in the end",
    "tokens a case, median",
    "seconds a case, median",
)


def _what_the_model_did(results: Sequence[Result]) -> list[str]:
    answers = [result.answer for result in results]
    passed = [sum(answer.repairs == repairs for answer in answers) for repairs in (0, 1, 2, None)]
    tokens = statistics.median(answer.tokens for answer in answers) if answers else 0
    seconds = statistics.median(answer.seconds for answer in answers) if answers else 0
    return [*map(str, passed), f"{tokens:.0f}", f"{seconds:.0f}"]


def staleness(page: str, own: str, outside_present: bool) -> list[str]:
    """What on a page is not current; `own` is the section as it would be made now."""
    sections = read_sections(page)
    problems = []
    if "own" not in sections or sections["own"][1].strip() != own.strip():
        problems.append("the figures on our own situations are not those of this code")
    now = read_sections(own)["own"][0]
    then = sections.get("outside", ({}, ""))[0]
    if outside_present and (then.get("rules"), then.get("behaviour")) != (now["rules"], now["behaviour"]):
        problems.append("the figures on text from outside were measured with other rules or another engine")
    return problems


def _stamped(values: dict[str, Any], body: str) -> str:
    return f"<!-- measured {json.dumps(values, ensure_ascii=False)} -->\n{body}"


def _rewrites(results: Sequence[Result]) -> list[str]:
    groups = {
        "ordinary, heated": [r for r in results if r.case.register == "ordinary" and not r.case.clean],
        "inventive, heated": [r for r in results if r.case.register == "inventive" and not r.case.clean],
        "clean": [r for r in results if r.case.clean],
        "all": list(results),
    }
    rows = [[f.name, f.aim, *(shown(f.count(group)) for group in groups.values())] for f in FIGURES]
    failed = [[name, str(count)] for name, count in failed_checks(results).most_common()]
    lost = [
        f"- {r.case.id}: facts lost {len(r.scores.facts_lost)}, refusals lost {len(r.scores.refusals_lost)},"
        f" values invented {len(r.scores.invented)}"
        for r in results
        if r.scores.facts_lost or r.scores.refusals_lost or r.scores.invented
    ]
    return [
        "### Rewrites by the offline engine\n",
        *_table(["figure", "aim", *(f"{name} ({len(group)})" for name, group in groups.items())], rows),
        "Checks that the offered text did not pass (it then needs a person):\n",
        *(_table(["check", "answers"], failed) if failed else ["None.\n"]),
        "Cases with something lost or invented:\n",
        *(lost or ["None."]),
        "",
    ]


def _judge(measured: Measurement) -> list[str]:
    passed = Share(sum(verdict.ok for verdict in measured.judged), len(measured.judged))
    failed = [
        f"- {result.case.id}: {', '.join(check.name for check in verdict.failed)}"
        for result, verdict in zip(measured.results, measured.judged, strict=False)
        if not verdict.ok
    ]
    return [
        "### What the judge says of the ideal replies\n",
        f"Let through: {passed.with_interval}; we aim at 97 %. Turned down:\n",
        *(failed or ["None."]),
        "",
        *_reasons(measured.judged),
    ]


_MEANS: tuple[tuple[str, str], ...] = (
    ("is missing from the rewrite", "left out though it stands outside every passage labelled as hurtful"),
    ("was left out with an aside", "stands in a passage labelled as hurtful, but may bind somebody"),
    ("stands in nothing", "worked out, or known to its writer only"),
    ("only the customer's word", "the customer's word, said as ours"),
    ("was given by nobody", "an hour or a day that nobody gave"),
    ("undertakes something", "promises what the draft does not"),
    ("is no longer said", "a no that is gone"),
    ("put more weakly", "a no that has become softer"),
)
"""What lies behind a kind of evidence, by words that stand in it."""


def _reasons(judged: Iterable[Verdict]) -> list[str]:
    """Why ideal replies were turned down, counted by kind of evidence; what is quoted in it is left out."""
    kinds = Counter(
        (check.name, _kind(evidence))
        for verdict in judged
        for check in verdict.failed
        for evidence in set(check.evidence)
    )
    if not kinds:
        return []
    rows = [
        [name, kind, next((means for words, means in _MEANS if words in kind), ""), str(times)]
        for (name, kind), times in sorted(kinds.items(), key=lambda item: (-item[1], item[0]))
    ]
    return [
        "The reasons, by kind:\n",
        *_table(["check", "what the judge says", "what it means here", "times"], rows),
    ]


def _kind(evidence: str) -> str:
    """A line of evidence without what it quotes, which may be somebody else's; nothing of it if the quotes do not match."""
    kept, depth = [], 0
    for character in evidence:
        if character == "”":
            depth -= 1
        if depth < 0:
            return "…"
        if depth == 0:
            kept.append(character)
        if character == "“":
            depth += 1
    return "".join(kept).replace("“”", "…") if depth == 0 else "…"


def _detector(measured: Measurement) -> list[str]:
    underlined = measured.underlined
    rows = []
    for register in ("ordinary", "inventive"):
        group = [u for u in underlined if u.case.register == register]
        rows.append([register, span_recall(group).with_interval, span_precision(group).with_interval])
    rows.append(["all", span_recall(underlined).with_interval, span_precision(underlined).with_interval])
    families = [
        [family, recall.with_interval, precision.with_interval]
        for family, (recall, precision) in by_family(underlined).items()
    ]
    rules = [
        [rule, str(share.total), str(share.hits), share.with_interval]
        for rule, share in by_rule(underlined, measured.flagged).items()
    ]
    return [
        "### What the rules underline\n",
        f"Clean situations in which something was underlined: {clean_flagged(underlined).with_interval}.\n",
        *_table(["register", "spans found", "underlines that were right"], rows),
        *_table(["family", "its spans found", "its underlines that were right"], families),
        *_table(["rule", "fired", "rightly", "precision"], rules),
    ]


def _sets(flagged: Sequence[Flagged]) -> list[str]:
    rows = [[f.texts.title, f"should be {f.texts.expect}", f.share.with_interval] for f in flagged]
    return ["### Texts flagged\n", *_table(["texts", "", "flagged"], rows)]


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    lines = [f"| {' | '.join(head)} |", f"|{'|'.join(' --- ' for _ in head)}|"]
    lines += [f"| {' | '.join(cell.replace('|', '/') for cell in row)} |" for row in rows]
    return [*lines, ""]


def write(sections: Mapping[Section, str], page: Path) -> None:
    """Write the page, keeping the sections that were not measured this time."""
    kept = {name: text for name, (_, text) in read_sections(_page_text(page)).items()}
    page.write_text(render({**kept, **sections}), encoding="utf-8")


def earlier_runs(page: Path) -> list[dict[str, Any]]:
    """The runs with a model that the page has."""
    stamp, _ = read_sections(_page_text(page)).get("models", ({}, ""))
    runs: list[dict[str, Any]] = stamp.get("runs", [])
    return runs


def _page_text(page: Path) -> str:
    return page.read_text(encoding="utf-8") if page.exists() else ""
