"""What an answer looks like from outside: the response models of the HTTP contract, made from values."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from guardrails.detect import RULESET, Detection
from guardrails.finding import Family
from rewriter.edited import Judged
from rewriter.values import (
    Attempt,
    CheckName,
    CommitmentSource,
    EngineName,
    Fault,
    Record,
    Risk,
    Role,
    Stance,
    Status,
)


class _Answer(BaseModel):
    model_config = ConfigDict(from_attributes=True, frozen=True)


class FindingAnswer(_Answer):
    """An underline. `start` and `end` are code points into the draft, half-open, line ends as LF."""

    rule: str
    family: Family
    severity: Literal["note", "warn", "block"]
    start: int
    end: int
    quote: str
    why: str
    instead: str | None
    source: Literal["rules", "model"]


class CheckAnswer(_Answer):
    findings: tuple[FindingAnswer, ...]
    heat: int = Field(ge=0, le=100)
    ruleset: str


class CritiqueAnswer(_Answer):
    by: Literal["llm", "none"]
    model: str | None
    findings: tuple[FindingAnswer, ...]
    note: str


class CommitmentAnswer(_Answer):
    action: str
    owner: str | None
    due: date | datetime | None
    channel: str | None
    source: CommitmentSource
    confirmed: bool


class HistoryAnswer(_Answer):
    rewrites: int
    last_at: datetime | None
    open_commitments: tuple[CommitmentAnswer, ...]


class ReadingAnswer(_Answer):
    issue: str
    concern: str
    fault: Fault
    stance: Stance
    upset: bool
    risks: tuple[Risk, ...]
    unanswered: tuple[str, ...]
    history: HistoryAnswer


class PartAnswer(_Answer):
    role: Role
    text: str


class LeftOutAnswer(_Answer):
    quote: str
    why: str


class RewriteTextAnswer(_Answer):
    text: str
    subject: str | None
    parts: tuple[PartAnswer, ...]
    engine: EngineName
    model: str | None
    changed: bool
    left_out: tuple[LeftOutAnswer, ...]


class ContactAnswer(_Answer):
    name: str
    email: str
    phone: str


class OpenAnswer(_Answer):
    field: str
    question: str


class FollowUpAnswer(_Answer):
    items: tuple[CommitmentAnswer, ...]
    contact: ContactAnswer
    reference: str | None
    open: tuple[OpenAnswer, ...]


class NamedCheckAnswer(_Answer):
    name: CheckName
    ok: bool
    evidence: tuple[str, ...]


class VerdictAnswer(_Answer):
    ok: bool
    checks: tuple[NamedCheckAnswer, ...]


class EditedAnswer(_Answer):
    """What the checks say of an edited reply. Offsets are code points into `text`; `parts` make it up."""

    text: str
    parts: tuple[PartAnswer, ...]
    verdict: VerdictAnswer
    findings: tuple[FindingAnswer, ...]
    heat: int = Field(ge=0, le=100)


class AttemptAnswer(_Answer):
    engine: EngineName
    model: str | None
    ok: bool
    failed: tuple[str, ...]
    seconds: float
    prompt_tokens: int
    completion_tokens: int
    cost_usd: float | None
    prompts: tuple[str, ...]


class RewriteAnswer(_Answer):
    """`status` is `ready` only with a verdict that is ok. `draft` is the text that offsets point into."""

    id: str
    created_at: datetime
    status: Status
    degraded: bool
    draft: str
    findings: tuple[FindingAnswer, ...]
    heat: int = Field(ge=0, le=100)
    ruleset: str
    critique: CritiqueAnswer
    reading: ReadingAnswer
    rewrite: RewriteTextAnswer | None
    follow_up: FollowUpAnswer
    verdict: VerdictAnswer
    attempts: tuple[AttemptAnswer, ...]


class ListAnswer(_Answer):
    """A page of records, newest first. `next` is the cursor of the following page, null on the last."""

    items: tuple[RewriteAnswer, ...]
    next: str | None


class ModelStateAnswer(_Answer):
    """`closed`: it is asked; `open`: left in peace after failures; `half_open`: on trial again."""

    model: str
    state: Literal["closed", "open", "half_open"]
    calls: int = Field(ge=0, description="Calls in flight.")


class BudgetAnswer(_Answer):
    """What this process's model calls took since midnight UTC. A limit that is `null` is none."""

    tokens: int
    cost_usd: float
    tokens_a_day: int | None
    cost_usd_a_day: float | None
    spent: bool = Field(description="Whether models are left alone until tomorrow.")


class ReadyAnswer(_Answer):
    status: Literal["ready"] = "ready"
    models: tuple[ModelStateAnswer, ...]
    policies: tuple[str, ...]
    budget: BudgetAnswer


def list_answer(records: Iterable[Record], following: str | None) -> ListAnswer:
    """A page of records as the contract words it."""
    return ListAnswer(items=tuple(answer(record) for record in records), next=following)


def check_answer(detection: Detection) -> CheckAnswer:
    """A detection as the contract words it."""
    findings = tuple(FindingAnswer.model_validate(finding) for finding in detection.findings)
    return CheckAnswer(findings=findings, heat=detection.heat, ruleset=RULESET)


def answer(record: Record) -> RewriteAnswer:
    """A record as the contract words it."""
    outcome = record.outcome
    return RewriteAnswer(
        id=record.id,
        created_at=record.created_at,
        status=outcome.status,
        degraded=outcome.degraded,
        draft=record.situation.draft,
        findings=tuple(FindingAnswer.model_validate(finding) for finding in outcome.findings),
        heat=outcome.heat,
        ruleset=outcome.ruleset,
        critique=CritiqueAnswer.model_validate(outcome.critique),
        reading=ReadingAnswer.model_validate(outcome.reading),
        rewrite=RewriteTextAnswer.model_validate(outcome.rewrite) if outcome.rewrite else None,
        follow_up=FollowUpAnswer.model_validate(outcome.follow_up),
        verdict=VerdictAnswer.model_validate(outcome.verdict),
        attempts=tuple(attempt_answer(attempt) for attempt in outcome.attempts),
    )


def edited_answer(judged: Judged) -> EditedAnswer:
    """A judgement of an edited reply as the contract words it."""
    return EditedAnswer(
        text=judged.rewrite.text,
        parts=tuple(PartAnswer.model_validate(part) for part in judged.rewrite.parts),
        verdict=VerdictAnswer.model_validate(judged.verdict),
        findings=tuple(FindingAnswer.model_validate(finding) for finding in judged.detection.findings),
        heat=judged.detection.heat,
    )


def attempt_answer(attempt: Attempt) -> AttemptAnswer:
    """One engine's try, without its text."""
    return AttemptAnswer(
        engine=attempt.engine,
        model=attempt.model,
        ok=attempt.ok,
        failed=attempt.failed,
        seconds=round(attempt.seconds, 4),
        prompt_tokens=attempt.usage.prompt_tokens,
        completion_tokens=attempt.usage.completion_tokens,
        cost_usd=attempt.usage.cost_usd,
        prompts=attempt.prompts,
    )
