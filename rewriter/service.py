"""Everything built once and put to work: check a draft, rewrite it, record it, find it again."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from guardrails.detect import Detection, detect
from guardrails.rule import Rule
from rewriter import pipeline
from rewriter.audit import Page, RecordStore, Selection, StoreState, new_id, open_store
from rewriter.budget import Budget, Spending
from rewriter.deadline import Deadline
from rewriter.engines import Engine, ModelEngine, ModelState
from rewriter.engines.offline import OfflineEngine
from rewriter.engines.prompted import prompted_engines
from rewriter.errors import BadInput
from rewriter.language import language_of
from rewriter.policies import HOUSE, Policies
from rewriter.policy import Policy
from rewriter.settings import Settings
from rewriter.values import Due, Record, Situation

_log = logging.getLogger(__name__)


def _untold(_: pipeline.Stage) -> None:
    """Nobody listens."""


@dataclass(frozen=True, slots=True)
class Readiness:
    """Whether rewrites can be answered at this moment, and with what. No model is asked for this."""

    store: StoreState
    models: tuple[ModelState, ...]
    policies: tuple[str, ...]
    budget: Spending

    @property
    def ok(self) -> bool:
        return self.store.ok


class Service:
    """The house at work. Safe to share between threads.

    `model_engines` are asked in their order, `offline` last. `budget` is the one that they draw on.
    """

    def __init__(
        self,
        *,
        policies: Policies,
        store: RecordStore,
        offline: Engine,
        model_engines: Sequence[ModelEngine] = (),
        budget: Budget | None = None,
        deadline_s: float,
    ) -> None:
        self._policies = policies
        self._store = store
        self._offline = offline
        self._model_engines = tuple(model_engines)
        self._budget = budget or Budget()
        self._deadline_s = deadline_s

    @property
    def policies(self) -> tuple[str, ...]:
        """The names of the policies that a request may ask for, in alphabetical order."""
        return self._policies.names

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The guardrails as the house policy has them at this moment."""
        return self._policy(HOUSE).rules

    def check(self, draft: str, message: str = "") -> Detection:
        """What would hurt in a draft, by the rules of the house policy. Nothing is recorded."""
        detection = detect(draft, message=message, rules=self.rules)
        _log.info("check.done findings=%d heat=%d", len(detection.findings), detection.heat)
        return detection

    def rewrite(self, situation: Situation, tell: Callable[[pipeline.Stage], None] = _untold) -> Record:
        """Rewrite a draft and record what came of it; `tell` hears each stage as it is reached.

        Raises:
            BadInput: an unknown policy, a model wanted where none is set up, a due date in the past.
            LogUnavailable: the log cannot be read or written, so there is no answer.
        """
        started = time.monotonic()
        policy = self._policy(situation.policy)
        engines = self._engines(situation)
        _refuse_past_due_dates(situation, policy)
        situation = replace(situation, policy=policy.name)
        outcome = pipeline.run(
            situation,
            policy=policy,
            engines=engines,
            deadline=Deadline.after(self._deadline_s),
            history=self._store.history(situation.customer.reference, situation.now),
            tell=tell,
        )
        created_at = datetime.now(UTC)
        record = Record(new_id(created_at), created_at, situation, outcome)
        self._store.add(record)
        _log.info(
            "rewrite.recorded id=%s status=%s engine=%s degraded=%s attempts=%d heat=%d seconds=%.3f",
            record.id,
            outcome.status,
            outcome.rewrite.engine if outcome.rewrite else "none",
            outcome.degraded,
            len(outcome.attempts),
            outcome.heat,
            time.monotonic() - started,
        )
        return record

    def find(self, record_id: str) -> Record:
        """An earlier rewrite by its id. Raises NotFound or LogUnavailable."""
        return self._store.get(record_id)

    def page(self, selection: Selection = Selection(), *, limit: int = 50, cursor: str | None = None) -> Page:
        """Earlier rewrites, newest first, as `RecordStore.page` gives them."""
        return self._store.page(selection, limit=limit, cursor=cursor)

    def readiness(self) -> Readiness:
        """How the service is doing. Raises nothing."""
        models = tuple(engine.state for engine in self._model_engines)
        return Readiness(self._store.ready(), models, self.policies, self._budget.spending)

    def close(self) -> None:
        """Let go of the database."""
        self._store.close()

    def _policy(self, name: str) -> Policy:
        policy = self._policies.get(name)
        if policy is None:
            raise BadInput((("policy", f"is not known here; choose one of: {', '.join(self.policies)}"),))
        return policy

    def _engines(self, situation: Situation) -> tuple[Engine, ...]:
        if situation.engine == "offline":
            return (self._offline,)
        if situation.engine == "llm" and not self._model_engines:
            raise BadInput((("engine", "no model is set up here; choose auto or offline"),))
        return (*self._model_engines, self._offline)


def build_service(settings: Settings) -> Service:
    """Load the policies, open the log, and set up the engines, once.

    Raises:
        BadConfiguration: a policy is wrong, or the database cannot be used by this version.
        LogUnavailable: the database cannot be reached.
    """
    policies = Policies(settings.policy)
    _warm_up(policies)
    budget = Budget(settings.daily_tokens, settings.daily_cost_usd)
    return Service(
        policies=policies,
        store=open_store(settings.database_url),
        offline=OfflineEngine(),
        model_engines=prompted_engines(settings, budget),
        budget=budget,
        deadline_s=settings.deadline_s,
    )


def _warm_up(policies: Policies) -> None:
    """Build what is built on first use, the rules' index and the language models, before anybody waits for it."""
    for name in policies.names:
        policy = policies.get(name)
        if policy:
            detect("Good morning.", rules=policy.rules)
    language_of("Good morning, and thank you for your letter of last week.")


def _refuse_past_due_dates(situation: Situation, policy: Policy) -> None:
    """A date is past by the calendar of the policy's time zone."""
    now = situation.now.astimezone(policy.service.zone)
    late = tuple(
        (f"commitments.{index}.due", "is in the past; choose today or a later day")
        for index, item in enumerate(situation.commitments)
        if item.due is not None and _is_past(item.due, now)
    )
    if late:
        raise BadInput(late)


def _is_past(due: Due, now: datetime) -> bool:
    if not isinstance(due, datetime):
        return due < now.date()
    return (due if due.tzinfo else due.replace(tzinfo=now.tzinfo)) < now
