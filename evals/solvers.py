"""Who is put to the test: the house itself, with or without a model, and a plain prompt beside it."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal, Protocol
from zoneinfo import ZoneInfo

from pydantic import BaseModel

from evals.dataset import Case
from rewriter.deadline import Deadline
from rewriter.errors import BadConfiguration, EngineFailed
from rewriter.llm import Endpoint, Llm, Message
from rewriter.pipeline import understand
from rewriter.policy import load_policy
from rewriter.service import Service, build_service
from rewriter.settings import PREFIX, Settings, load_settings
from rewriter.values import Commitment, Customer, EngineChoice, Fault, Part, Rewrite, Situation, Stance, Usage
from rewriter.verify import verify

NOW = datetime(2025, 6, 2, 9, 30, tzinfo=ZoneInfo("Europe/London"))
"""Every case is answered on the same Monday morning, so that the same code gives the same answers."""

SolverName = Literal["offline", "model", "plain"]


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back for a case.

    `text` is empty where nothing did. `failed` names the checks that the text did not pass,
    or the reason why there is none. `licensed` are the values that the follow-up brought in
    from policy and calendar. `offered` says that a follow-up was offered beside the text.
    `fault` and `stance` are how the situation was read. `repairs` is how often the model was asked
    again before the text that is its own; `None` if it is not. `tokens` are those of all tries.
    """

    text: str
    status: Literal["ready", "needs_person"]
    changed: bool
    engine: str
    failed: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    licensed: tuple[str, ...] = ()
    offered: bool = False
    recorded: bool = True
    fault: Fault | None = None
    stance: Stance | None = None
    seconds: float = 0.0
    repairs: int | None = None
    tokens: int = 0


class Solver(Protocol):
    """Answers a case from its message and draft alone; what is known of the case stays unseen."""

    @property
    def name(self) -> str: ...
    def solve(self, case: Case) -> Answer: ...


@dataclass(frozen=True, slots=True)
class House:
    """The whole service as a request meets it; each record is read back from the log."""

    service: Service
    name: str
    choice: EngineChoice

    def solve(self, case: Case) -> Answer:
        try:
            return self._answer(case)
        except Exception as error:  # a crash is a result as well, and must not end the run
            return Answer("", "needs_person", False, "none", (type(error).__name__,), recorded=False)

    def _answer(self, case: Case) -> Answer:
        started = time.monotonic()
        record = self.service.rewrite(situation_of(case, self.choice))
        seconds = time.monotonic() - started
        outcome = record.outcome
        rewrite = outcome.rewrite
        tries = [attempt.ok for attempt in outcome.attempts if attempt.engine == "llm"]
        return Answer(
            text=rewrite.text if rewrite else "",
            status=outcome.status,
            changed=rewrite.changed if rewrite else False,
            engine=rewrite.engine if rewrite else "none",
            failed=tuple(check.name for check in outcome.verdict.failed),
            evidence=tuple(words for check in outcome.verdict.failed for words in check.evidence),
            licensed=(*_policy_words(), *(_due_words(item) for item in outcome.follow_up.items)),
            offered=bool(outcome.follow_up.items or outcome.follow_up.open),
            recorded=self.service.find(record.id) == record,
            fault=outcome.reading.fault,
            stance=outcome.reading.stance,
            seconds=seconds,
            repairs=tries.index(True) if True in tries else None,
            tokens=sum(_tokens(attempt.usage) for attempt in outcome.attempts),
        )


class _Calm(BaseModel):
    reply: str


@dataclass(frozen=True, slots=True)
class PlainPrompt:
    """The baseline: a model asked outright for a calm reply, judged by our checks all the same."""

    llm: Llm
    seconds: float
    name: str

    def solve(self, case: Case) -> Answer:
        started = time.monotonic()
        question = (
            Message(
                "system", "You help customer support agents. Reply with a JSON object with one field, reply."
            ),
            Message(
                "user",
                "Rewrite the agent's draft so that it is calm, professional and begins with an apology,"
                " and keep every fact.\n\n"
                f"Customer's message:\n{case.message}\n\nAgent's draft:\n{case.draft}",
            ),
        )
        try:
            answer = self.llm.ask(question, _Calm, Deadline.after(self.seconds), max_tokens=1_500)
        except EngineFailed as error:
            return Answer(
                "",
                "needs_person",
                False,
                "llm",
                (error.reason,),
                seconds=time.monotonic() - started,
                tokens=_tokens(error.usage),
            )
        reply = answer.reply.reply
        seconds = time.monotonic() - started
        brief = understand(situation_of(case), load_policy("default"))
        rewrite = Rewrite(reply, (Part("answer", reply),), "llm", model=self.llm.endpoint.model)
        verdict = verify(rewrite, brief)
        return Answer(
            text=reply,
            status="ready" if verdict.ok else "needs_person",
            changed=reply != case.draft,
            engine="llm",
            failed=tuple(check.name for check in verdict.failed),
            evidence=tuple(words for check in verdict.failed for words in check.evidence),
            seconds=seconds,
            repairs=0 if verdict.ok else None,
            tokens=_tokens(answer.usage),
        )


def _tokens(usage: Usage) -> int:
    return usage.prompt_tokens + usage.completion_tokens


def situation_of(case: Case, choice: EngineChoice = "auto") -> Situation:
    """A case as an agent would hand it in: fault and stance are left to the reading."""
    return Situation(
        case.message,
        case.draft,
        NOW,
        customer=Customer(case.customer_name),
        agent=case.agent,
        engine=choice,
    )


@contextmanager
def solver(name: SolverName) -> Iterator[Solver]:
    """Set up a solver; a log of its own is made for it and thrown away.

    Raises:
        BadConfiguration: a model is wanted and none is set up (`SOFTANSWER_MODEL`).
    """
    with tempfile.TemporaryDirectory(prefix="softanswer-evals-") as folder:
        settings = _settings(Path(folder), with_model=name != "offline")
        if name == "plain":
            yield PlainPrompt(
                Llm(_endpoint(settings)), settings.deadline_s, f"plain prompt, {settings.model}"
            )
            return
        service = build_service(settings)
        try:
            if name == "offline":
                yield House(service, "offline engine", "offline")
            else:
                yield House(service, f"house, {settings.model}", "auto")
        finally:
            service.close()


def _settings(folder: Path, with_model: bool) -> Settings:
    given = {f"{PREFIX}DATA_DIR": str(folder), f"{PREFIX}LOG_LEVEL": "WARNING"}
    if with_model:
        wanted: Sequence[str] = (
            "MODEL",
            "API_BASE",
            "API_KEY",
            "SCHEMA_MODE",
            "DEADLINE_S",
            "LOCAL_MODEL_PLAIN_TEXT",
        )
        given |= {PREFIX + key: os.environ[PREFIX + key] for key in wanted if PREFIX + key in os.environ}
        if not given.get(f"{PREFIX}MODEL"):
            raise BadConfiguration(f"set {PREFIX}MODEL to the model that is to be measured")
    return load_settings(given)


def _endpoint(settings: Settings) -> Endpoint:
    key = settings.api_key.get_secret_value() if settings.api_key else None
    return Endpoint(settings.model or "", settings.api_base, key, settings.schema_mode)


def _policy_words() -> tuple[str, ...]:
    return tuple(promise.wording for promise in load_policy("default").licensed)


def _due_words(item: Commitment) -> str:
    if item.due is None:
        return ""
    day = f"{item.due:%A} {item.due.day} {item.due:%B %Y}"
    return f"{day}, {item.due:%H:%M}" if isinstance(item.due, datetime) else day
