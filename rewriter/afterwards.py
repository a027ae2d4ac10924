"""What is sent in after a rewrite, and how it is answered: the agent's decision, feedback, QA's review, what was kept."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from guardrails.finding import Family
from rewriter.audit.export import Format
from rewriter.audit.verifier import Damage, Verification
from rewriter.entries import (
    Choice,
    Decision,
    Entry,
    Feedback,
    FindingVerdict,
    Kept,
    Mark,
    Missed,
    Review,
    Score,
)
from rewriter.intake import DRAFT_LIMIT, LINE_LIMIT, Body, Line, ListRequest, clean

SENT_LIMIT = 2 * DRAFT_LIMIT
"""Characters of the text that was sent."""
NOTE_LIMIT = 5_000
"""Characters of a note or a reason."""
MARK_LIMIT = 200
"""Findings or missed spans in one review."""
SCORE_LIMIT = 40
"""Criteria in one review."""

Note = Annotated[str, Field(max_length=NOTE_LIMIT), BeforeValidator(clean)]
Criterion = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{0,39}$")]
RuleId = Annotated[str, Field(min_length=1, max_length=LINE_LIMIT), BeforeValidator(clean)]
Offset = Annotated[int, Field(ge=0, le=DRAFT_LIMIT, strict=True)]


class OutcomeRequest(Body):
    """What the agent did with a rewrite."""

    decision: Choice
    sent_text: Annotated[
        str | None,
        Field(max_length=SENT_LIMIT, description="What was really sent; needed when it was edited."),
        BeforeValidator(clean),
    ] = None
    reason: Note = ""


class FindingVerdictIn(Body):
    """A reviewer's word on one underline; `rule` and `start` name it."""

    rule: RuleId
    start: Offset
    verdict: Mark


class MissedIn(Body):
    """A span of the draft that should have been underlined: code points, half-open."""

    start: Offset
    end: Offset
    family: Family


class ReviewRequest(Body):
    """QA's review. Criteria are those of the policy's scorecard; a score is a number from 1 to the criterion's best,
    or true or false; null where the criterion does not apply."""

    scores: Annotated[dict[Criterion, Score], Field(max_length=SCORE_LIMIT)] = Field(default_factory=dict)
    findings: Annotated[tuple[FindingVerdictIn, ...], Field(max_length=MARK_LIMIT)] = ()
    missed: Annotated[tuple[MissedIn, ...], Field(max_length=MARK_LIMIT)] = ()
    note: Note = ""
    reviewer: Line = ""
    calibration: Annotated[str | None, Field(max_length=26)] = None

    def to_review(self) -> Review:
        return Review(
            scores=dict(self.scores),
            findings=tuple(FindingVerdict(item.rule, item.start, item.verdict) for item in self.findings),
            missed=tuple(Missed(item.start, item.end, item.family) for item in self.missed),
            note=self.note,
            reviewer=self.reviewer,
            calibration=self.calibration,
        )


class FeedbackRequest(Body):
    """A word on one underline: `wrong` says that the draft is fine there."""

    rule: RuleId
    start: Offset
    verdict: Mark
    note: Note = ""


class KeptRequest(Body):
    """Whether a commitment was kept: the number of its place in the follow-up, from 0."""

    item: Annotated[int, Field(ge=0, le=1_000, strict=True)]
    kept: Annotated[bool, Field(strict=True)] = True
    note: Note = ""


class _Answer(BaseModel):
    model_config = ConfigDict(from_attributes=True, frozen=True)


class _Kept(_Answer):
    """`id` and `at` are those of the entry in the log, `position` its place there."""

    id: str
    record_id: str
    at: datetime
    position: int


class OutcomeAnswer(_Kept):
    """`distance` is 0 where the rewrite was sent as it stood and 1 where nothing of it is left."""

    decision: Choice
    sent_text: str | None
    reason: str
    distance: Annotated[float, Field(ge=0, le=1)] | None


class FindingVerdictAnswer(_Answer):
    rule: str
    start: int
    verdict: Mark


class MissedAnswer(_Answer):
    start: int
    end: int
    family: Family


class ReviewAnswer(_Kept):
    scores: dict[str, Score]
    findings: tuple[FindingVerdictAnswer, ...]
    missed: tuple[MissedAnswer, ...]
    note: str
    reviewer: str
    calibration: str | None


class FeedbackAnswer(_Kept):
    rule: str
    start: int
    verdict: Mark
    quote: str
    note: str


class KeptAnswer(_Kept):
    item: int
    action: str
    kept: bool
    note: str


def outcome_answer(entry: Entry) -> OutcomeAnswer:
    """A decision as the contract words it."""
    assert isinstance(entry.value, Decision)
    return OutcomeAnswer(
        **_kept(entry),
        decision=entry.value.decision,
        sent_text=entry.value.sent_text,
        reason=entry.value.reason,
        distance=entry.value.distance,
    )


def review_answer(entry: Entry) -> ReviewAnswer:
    """A review as the contract words it."""
    assert isinstance(entry.value, Review)
    return ReviewAnswer(
        **_kept(entry),
        scores=dict(entry.value.scores),
        findings=tuple(FindingVerdictAnswer.model_validate(item) for item in entry.value.findings),
        missed=tuple(MissedAnswer.model_validate(item) for item in entry.value.missed),
        note=entry.value.note,
        reviewer=entry.value.reviewer,
        calibration=entry.value.calibration,
    )


def feedback_answer(entry: Entry) -> FeedbackAnswer:
    """Feedback as the contract words it."""
    assert isinstance(entry.value, Feedback)
    said = entry.value
    return FeedbackAnswer(
        **_kept(entry),
        rule=said.rule,
        start=said.start,
        verdict=said.verdict,
        quote=said.quote,
        note=said.note,
    )


def kept_answer(entry: Entry) -> KeptAnswer:
    """A word on a commitment as the contract words it."""
    assert isinstance(entry.value, Kept)
    said = entry.value
    return KeptAnswer(**_kept(entry), item=said.item, action=said.action, kept=said.kept, note=said.note)


def _kept(entry: Entry) -> dict[str, Any]:
    return {"id": entry.id, "record_id": entry.record or "", "at": entry.at, "position": entry.position}


class VerificationAnswer(_Answer):
    """Whether the log is whole. `damage` and `position` name the first bad entry; null where there is none.

    `head` is the hash of the last entry: whoever keeps it can prove later that nothing before
    it was changed. `public_key` (Ed25519) checks the signatures of checkpoints.
    """

    ok: bool
    entries: int
    head: str
    checkpoints: int
    erased: int
    damage: Damage | None
    position: int | None
    evidence: str
    public_key: str


def verification_answer(found: Verification, public_key: str) -> VerificationAnswer:
    """A verification as the contract words it."""
    return VerificationAnswer(
        ok=found.ok,
        entries=found.entries,
        head=found.head,
        checkpoints=found.checkpoints,
        erased=found.erased,
        damage=found.damage,
        position=found.position,
        evidence=found.evidence,
        public_key=public_key,
    )


class ExportRequest(ListRequest):
    """Which entries are wanted, and in which form. Without a filter: all of them, in the order of the chain."""

    format: Format
