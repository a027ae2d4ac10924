"""Made-up records for tests: say only what your test is about."""

from __future__ import annotations

from datetime import UTC, datetime

from guardrails.finding import Family, Finding, Severity
from rewriter.audit import new_id
from rewriter.values import (
    Agent,
    Attempt,
    Check,
    Commitment,
    Critique,
    Customer,
    FollowUp,
    Outcome,
    Part,
    Reading,
    Record,
    Rewrite,
    Situation,
    Status,
    Verdict,
)


def a_record(
    *,
    at: datetime | None = None,
    message: str = "Where is my order?",
    draft: str = "It left on Monday.",
    reference: str = "",
    agent: str = "",
    status: Status = "ready",
    families: tuple[Family, ...] = (),
    commitments: tuple[Commitment, ...] = (),
    upset: bool = False,
) -> Record:
    """A record of one attempt by the offline engine; made now, unless `at` says otherwise."""
    made_at = at or datetime.now(UTC)
    findings = tuple(
        Finding(f"{family}.made-up", family, Severity.WARN, 0, 2, draft[:2], "It stings.")
        for family in families
    )
    rewrite = Rewrite(text=draft, parts=(Part("answer", draft),), engine="offline")
    verdict = Verdict((Check("tone", status == "ready"),))
    outcome = Outcome(
        status=status,
        degraded=False,
        findings=findings,
        heat=10 * len(findings),
        ruleset="made-up",
        critique=Critique(),
        reading=Reading("", "", "unknown", "apologize", upset),
        follow_up=FollowUp(items=commitments),
        attempts=(Attempt("offline", None, rewrite, verdict, 0.01),),
        best=0,
    )
    situation = Situation(
        message, draft, made_at, customer=Customer(reference=reference), agent=Agent(name=agent)
    )
    return Record(new_id(made_at), made_at, situation, outcome)
