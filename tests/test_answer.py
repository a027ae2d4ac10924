"""Answers say what the values hold, in the contract's words."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import get_args

from guardrails.detect import Detection
from guardrails.finding import FAMILIES, Finding, Severity
from rewriter.answer import FindingAnswer, RewriteAnswer, answer, check_answer
from rewriter.values import Attempt, Commitment, LeftOut, Part, Record, Rewrite, Usage
from tests.records import a_record

FINDING = Finding("blame.example", "blame", Severity.BLOCK, 1, 5, "ever", "It stings.", None)


def as_json(record: Record) -> dict[str, object]:
    decoded: dict[str, object] = json.loads(answer(record).model_dump_json())
    return decoded


def test_a_finding_keeps_every_field() -> None:
    (found,) = check_answer(Detection((FINDING,), 50)).findings
    assert found.model_dump() == {
        "rule": "blame.example", "family": "blame", "severity": "block", "start": 1, "end": 5,
        "quote": "ever", "why": "It stings.", "instead": None, "source": "rules",
    }  # fmt: skip


def test_a_check_names_its_ruleset() -> None:
    made = check_answer(Detection((), 0))
    assert (made.findings, made.heat) == ((), 0)
    assert made.ruleset


def test_families_and_severities_are_those_of_the_guardrails() -> None:
    fields = FindingAnswer.model_fields
    assert get_args(fields["family"].annotation) == FAMILIES
    assert get_args(fields["severity"].annotation) == tuple(Severity)


def test_an_answer_has_the_fields_of_the_contract() -> None:
    assert set(RewriteAnswer.model_fields) >= {
        "id", "created_at", "status", "degraded", "findings", "heat", "critique", "reading", "rewrite",
        "follow_up", "verdict", "attempts",
    }  # fmt: skip
    record = a_record(families=("sarcasm",))
    made = answer(record)
    assert (made.id, made.status, made.heat, made.draft) == (
        record.id, "ready", record.outcome.heat, record.situation.draft,
    )  # fmt: skip
    assert made.created_at.tzinfo is not None


def test_days_and_moments_are_iso() -> None:
    promised = (
        Commitment("call", due=date(2031, 5, 2)),
        Commitment("write", due=datetime(2031, 5, 2, 9, 30, tzinfo=UTC)),
    )
    made = as_json(a_record(commitments=promised))
    dues = [item["due"] for item in made["follow_up"]["items"]]  # type: ignore[index]
    assert dues == ["2031-05-02", "2031-05-02T09:30:00Z"]


def test_an_attempt_tells_what_it_took_but_not_what_it_wrote() -> None:
    record = a_record()
    usage = Usage(120, 45, 0.0031)
    spent = Attempt("llm", "some/model", None, None, 1.23456789, usage, ("rewrite@3:ab12",), "timeout")
    outcome = replace(record.outcome, attempts=(spent, *record.outcome.attempts), best=1)
    first = answer(replace(record, outcome=outcome)).attempts[0]
    assert first.model_dump() == {
        "engine": "llm", "model": "some/model", "ok": False, "failed": ("timeout",), "seconds": 1.2346,
        "prompt_tokens": 120, "completion_tokens": 45, "cost_usd": 0.0031, "prompts": ("rewrite@3:ab12",),
    }  # fmt: skip


def test_with_no_rewrite_the_answer_says_so_and_is_not_ok() -> None:
    record = a_record(status="needs_person")
    made = as_json(replace(record, outcome=replace(record.outcome, attempts=(), best=None)))
    assert made["rewrite"] is None
    assert made["verdict"]["ok"] is False  # type: ignore[index]


def test_a_rewrite_keeps_its_parts_and_what_was_left_out() -> None:
    record = a_record()
    rewrite = Rewrite(
        "A.\n\nB.", (Part("answer", "A."), Part("closing", "B.")), "offline", left_out=(LeftOut("C", "why"),)
    )
    attempt = replace(record.outcome.attempts[0], rewrite=rewrite)
    made = as_json(replace(record, outcome=replace(record.outcome, attempts=(attempt,))))
    assert made["rewrite"] == {
        "text": "A.\n\nB.", "subject": None, "engine": "offline", "model": None, "changed": True,
        "parts": [{"role": "answer", "text": "A."}, {"role": "closing", "text": "B."}],
        "left_out": [{"quote": "C", "why": "why"}],
    }  # fmt: skip


def test_offsets_of_an_answer_point_into_its_draft() -> None:
    made = answer(a_record(draft="👍 fine", families=("blame",)))
    for finding in made.findings:
        assert made.draft[finding.start : finding.end] == finding.quote
