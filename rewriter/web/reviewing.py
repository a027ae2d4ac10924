"""A review as a form: what the reviewer sees of a rewrite, and the review that comes back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from guardrails.finding import FAMILIES, Finding
from rewriter.afterwards import NOTE_LIMIT, ReviewRequest
from rewriter.entries import Decision, Entry, Review, Score
from rewriter.errors import BadInput
from rewriter.intake import read_request
from rewriter.policy import Criterion
from rewriter.values import Agent, Record
from rewriter.web.compare import Run, Underlined, all_findings, compared, marked

MISSED_ROWS = 2
"""Rows for missed words that the page offers without JavaScript."""
_MASK = "•"


@dataclass(frozen=True, slots=True)
class Form:
    """A review as somebody left it: its fields, and what needs a change."""

    values: Mapping[str, str] = field(default_factory=dict)
    errors: tuple[tuple[str, str], ...] = ()

    def value(self, name: str) -> str:
        return self.values.get(name, "")

    @property
    def missed_rows(self) -> int:
        numbers = [int(name.split(".")[1]) for name in self.values if name.startswith("missed.")]
        return max(MISSED_ROWS, *(number + 1 for number in numbers)) if numbers else MISSED_ROWS


@dataclass(frozen=True, slots=True)
class Letters:
    """What a reviewer reads: the message, the draft with its underlines, the reply, what was sent.

    `numbered` are the findings in the order of their numbers; those that overlap another come last
    and have no underline of their own. With `blind`, names that tell who wrote are dots.
    """

    message: str
    draft: str
    pieces: tuple[Underlined, ...]
    numbered: tuple[Finding, ...]
    reply: tuple[Run, ...]
    sent: tuple[Run, ...]
    decision: Decision | None
    blind: bool


def letters(record: Record, entries: Iterable[Entry], *, blind: bool) -> Letters:
    """A rewrite as a reviewer reads it; `entries` is what the log holds of it."""
    situation, outcome = record.situation, record.outcome
    decision = None
    for entry in entries:
        if isinstance(entry.value, Decision):
            decision = entry.value
    shown = all_findings(outcome)
    rest = tuple(finding for finding in numbered_findings(record) if finding not in shown)
    rewrite = outcome.rewrite.text if outcome.rewrite else ""
    sent = decision.sent_text if decision and decision.sent_text else ""

    def seen(text: str) -> str:
        return masked(text, situation.agent) if blind else text

    return Letters(
        message=seen(situation.message),
        draft=seen(situation.draft),
        pieces=marked(seen(situation.draft), shown),
        numbered=shown + rest,
        reply=compared(seen(situation.draft), seen(rewrite)) if rewrite else (),
        sent=compared(seen(rewrite), seen(sent)) if sent and sent.strip() != rewrite.strip() else (),
        decision=decision,
        blind=blind,
    )


def numbered_findings(record: Record) -> tuple[Finding, ...]:
    """Every finding of a rewrite, those of the page's underlines first."""
    outcome = record.outcome
    shown = all_findings(outcome)
    return shown + tuple(
        finding for finding in (*outcome.findings, *outcome.critique.findings) if finding not in shown
    )


def masked(text: str, agent: Agent) -> str:
    """The text with whatever names its agent as dots, each letter one, so that places in it stay the same."""
    names = [agent.name, *agent.name.split(), agent.email, agent.phone]
    wanted = sorted({name for name in names if len(name) > 1}, key=len, reverse=True)
    if not wanted:
        return text
    pattern = "|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in wanted)
    return re.sub(pattern, lambda found: re.sub(r"\S", _MASK, found.group()), text, flags=re.IGNORECASE)


def read_review(
    values: Mapping[str, str], record: Record, scorecard: Sequence[Criterion], calibration: str | None = None
) -> Review:
    """The review that a form holds.

    Raises:
        BadInput: nobody's name is on it, nothing is in it, or something in it cannot be used.
    """
    wrong: list[tuple[str, str]] = []
    reviewer = " ".join(values.get("reviewer", "").split())
    if not reviewer:
        wrong.append(("reviewer", "is missing: whose review is this?"))
    findings = []
    for number, finding in enumerate(numbered_findings(record), start=1):
        verdict = values.get(f"finding.{number}", "")
        if verdict:
            findings.append({"rule": finding.rule, "start": finding.start, "verdict": verdict})
    scores: dict[str, Score] = {}
    for criterion in scorecard:
        said = values.get(f"score.{criterion.id}", "")
        if said:
            scores[criterion.id] = _score(said)
    missed = []
    for name in values:
        if re.fullmatch(r"missed\.\d+\.family", name):
            row = name.rpartition(".")[0]
            span = _span(values, row, record.situation.draft)
            if span is None:
                continue
            if isinstance(span, str):
                wrong.append((row, span))
            elif values[name] not in FAMILIES:
                wrong.append((row, "has no family: what is it?"))
            else:
                missed.append({"start": span[0], "end": span[1], "family": values[name]})
    note = values.get("note", "").strip()
    if len(note) > NOTE_LIMIT:
        wrong.append(("note", f"is too long: it may have at most {NOTE_LIMIT} characters"))
    if not wrong and not (findings or scores or missed or note):
        wrong.append(("review", "is empty: mark, score or note at least one thing"))
    if wrong:
        raise BadInput(tuple(wrong))
    body = {
        "scores": scores, "findings": findings, "missed": missed, "note": note,
        "reviewer": reviewer, "calibration": calibration,
    }  # fmt: skip
    return read_request(ReviewRequest, body).to_review()


def _score(said: str) -> Score:
    match said:
        case "na":
            return None
        case "yes" | "no":
            return said == "yes"
    try:
        return int(said)
    except ValueError:
        raise BadInput((("review", "holds a score that is none"),)) from None


def _span(values: Mapping[str, str], row: str, draft: str) -> tuple[int, int] | str | None:
    """Where the missed words of a row stand; `None` for an empty row, a sentence where they do not."""
    start, end = values.get(f"{row}.start", ""), values.get(f"{row}.end", "")
    if start.isdecimal() and end.isdecimal():
        return int(start), int(end)
    quote = values.get(f"{row}.quote", "").replace("\r\n", "\n").strip()
    if not quote:
        return None
    at = draft.find(quote)
    if at < 0:
        at = draft.casefold().find(quote.casefold())
    if at < 0:
        return "does not stand in the draft like this: copy the words as they are"
    return at, at + len(quote)
