"""The nouns of the house as frozen values: what comes in, what is understood, what goes out."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from guardrails.finding import Finding, Severity

Fault = Literal["ours", "shared", "unknown", "not_ours"]
Stance = Literal["apologize", "boundary", "escalate", "part_ways"]
EngineName = Literal["llm", "offline"]
EngineChoice = Literal["auto", "llm", "offline"]
Status = Literal["ready", "needs_person"]
Due = date | datetime
CommitmentSource = Literal["draft", "agent", "policy"]
Risk = Literal["legal_threat", "safety", "self_harm", "vulnerable_person", "data_breach", "churn", "press"]

FactKind = Literal[
    "money", "number", "date", "time", "duration", "percentage", "id", "link",
    "email", "phone", "name", "version", "step", "refusal", "condition",
]  # fmt: skip

Role = Literal[
    "greeting", "apology", "acknowledgement", "answer", "boundary",
    "follow_up", "closing", "signature",
]  # fmt: skip
ROLES: tuple[Role, ...] = (
    "greeting", "apology", "acknowledgement", "answer", "boundary",
    "follow_up", "closing", "signature",
)  # fmt: skip

CheckName = Literal[
    "tone", "facts_kept", "nothing_added", "refusals_kept", "promises_licensed",
    "apology", "follow_up", "structure", "language", "no_leak",
]  # fmt: skip
CHECK_NAMES: tuple[CheckName, ...] = (
    "tone", "facts_kept", "nothing_added", "refusals_kept", "promises_licensed",
    "apology", "follow_up", "structure", "language", "no_leak",
)  # fmt: skip


# --- what comes in -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Turn:
    """One earlier message of the thread, oldest first."""

    sender: Literal["customer", "agent"]
    text: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Customer:
    name: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Agent:
    """Who answers. `sign_off` is how they end a letter that ends in nothing: "Best wishes,"."""

    name: str = ""
    title: str = ""
    email: str = ""
    phone: str = ""
    sign_off: str = ""


@dataclass(frozen=True, slots=True)
class Commitment:
    """Something that will be done for the customer. A missing value is `None`, never a guess."""

    action: str
    owner: str | None = None
    due: Due | None = None
    channel: str | None = None
    source: CommitmentSource = "agent"
    confirmed: bool = False


@dataclass(frozen=True, slots=True)
class Situation:
    """All that we are given. Texts have LF line ends; `now` is an aware datetime.

    `fault` and `stance` are `None` where the agent left them to the reading.
    """

    message: str
    draft: str
    now: datetime
    thread: tuple[Turn, ...] = ()
    customer: Customer = Customer()
    agent: Agent = Agent()
    policy: str = "default"
    stance: Stance | None = None
    fault: Fault | None = None
    engine: EngineChoice = "auto"
    commitments: tuple[Commitment, ...] = ()


# --- what is understood ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Fact:
    """A statement of the draft that must survive.

    `text` is `draft[start:end]`; `key` is its canonical form (for money, say,
    `money:GBP:68.00`), so that harmless re-formatting compares equal.
    """

    kind: FactKind
    text: str
    start: int
    end: int
    key: str


@dataclass(frozen=True, slots=True)
class History:
    """What the log knows of the same customer reference (P9)."""

    rewrites: int = 0
    last_at: datetime | None = None
    open_commitments: tuple[Commitment, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """How we understand the situation.

    `issue` is the customer's own issue as a clause addressed to them ("you were charged
    twice for May"), empty when nothing specific can safely be said; `concern` is the
    likely worry beneath it; `unanswered` holds the customer's questions that the draft
    does not take up.
    """

    issue: str
    concern: str
    fault: Fault
    stance: Stance
    upset: bool = False
    risks: tuple[Risk, ...] = ()
    unanswered: tuple[str, ...] = ()
    history: History = History()


@dataclass(frozen=True, slots=True)
class Contact:
    name: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A value of the follow-up that nobody gave: the agent is asked, nobody guesses."""

    field: str
    question: str


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What will be done, by whom, by when, and where to turn (P17)."""

    items: tuple[Commitment, ...] = ()
    contact: Contact = Contact()
    reference: str | None = None
    open: tuple[OpenQuestion, ...] = ()


# --- what goes out -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Part:
    role: Role
    text: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A piece of the draft that the rewrite does without, and the reason."""

    quote: str
    why: str


@dataclass(frozen=True, slots=True)
class Rewrite:
    """A reply in parts. `text` is what is sent; the parts stand in it in their order."""

    text: str
    parts: tuple[Part, ...]
    engine: EngineName
    model: str | None = None
    subject: str | None = None
    changed: bool = True
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class Check:
    """One named question put to a rewrite, with the evidence for its answer."""

    name: CheckName
    ok: bool
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    checks: tuple[Check, ...]

    @property
    def ok(self) -> bool:
        return all(check.ok for check in self.checks)

    @property
    def failed(self) -> tuple[Check, ...]:
        return tuple(check for check in self.checks if not check.ok)


@dataclass(frozen=True, slots=True)
class Usage:
    """What a model call took. `cost_usd` is `None` where the price is not known."""

    prompt_tokens: int = 0
    completion_tokens: int = 0
    cost_usd: float | None = None

    def plus(self, more: Usage) -> Usage:
        """Both together; the cost is that of those whose price is known."""
        costs = [each.cost_usd for each in (self, more) if each.cost_usd is not None]
        return Usage(
            self.prompt_tokens + more.prompt_tokens,
            self.completion_tokens + more.completion_tokens,
            sum(costs) if costs else None,
        )


@dataclass(frozen=True, slots=True)
class Critique:
    """The second opinion on the draft, by a model or by nobody; `note` is for the agent alone."""

    by: Literal["llm", "none"] = "none"
    model: str | None = None
    findings: tuple[Finding, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One engine's try. `rewrite` and `verdict` are `None` when nothing usable came back.

    `error` is a word for the log ("timeout", "rate_limited", "malformed_reply"), never a
    provider's text. `prompts` names the prompts used, as `name@version:hash`.
    """

    engine: EngineName
    model: str | None
    rewrite: Rewrite | None
    verdict: Verdict | None
    seconds: float
    usage: Usage = Usage()
    prompts: tuple[str, ...] = ()
    error: str | None = None

    @property
    def ok(self) -> bool:
        return self.verdict is not None and self.verdict.ok

    @property
    def failed(self) -> tuple[str, ...]:
        """Names of the failed checks, or the error where no verdict was reached."""
        if self.verdict is None:
            return (self.error or "no_rewrite",)
        return tuple(check.name for check in self.verdict.failed)


@dataclass(frozen=True, slots=True)
class Outcome:
    """All attempts and the best of them. `best` is what is shown; only `ready` may be sent."""

    status: Status
    degraded: bool
    findings: tuple[Finding, ...]
    heat: int
    ruleset: str
    critique: Critique
    reading: Reading
    follow_up: FollowUp
    attempts: tuple[Attempt, ...]
    best: int | None = field(default=None)

    @property
    def rewrite(self) -> Rewrite | None:
        return None if self.best is None else self.attempts[self.best].rewrite

    @property
    def verdict(self) -> Verdict:
        """The verdict on the best attempt; with no attempt, an empty one that is not ok."""
        if self.best is not None:
            verdict = self.attempts[self.best].verdict
            if verdict is not None:
                return verdict
        return Verdict(checks=(Check("structure", ok=False, evidence=("no rewrite was made",)),))

    @property
    def disagreement(self) -> bool:
        """Whether the model and the rules differ: one underlines what would sting where the other sees nothing."""
        if self.critique.by == "none":
            return False
        return _alone(self.findings, self.critique.findings) or _alone(self.critique.findings, self.findings)


def _alone(some: tuple[Finding, ...], others: tuple[Finding, ...]) -> bool:
    """Whether any of some, beyond a mere note, overlaps none of the others."""
    return any(
        finding.severity is not Severity.NOTE
        and not any(finding.span.overlaps(other.span) for other in others)
        for finding in some
    )


@dataclass(frozen=True, slots=True)
class Record:
    """What the log keeps of one request."""

    id: str
    created_at: datetime
    situation: Situation
    outcome: Outcome
