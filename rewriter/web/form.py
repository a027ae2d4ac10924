"""The agent's page: paste a message and a draft, press, read, copy. Works without JavaScript."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from flask import Blueprint, g, redirect, render_template, request, url_for
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response

from rewriter.intake import (
    COMMITMENT_LIMIT,
    DRAFT_LIMIT,
    LINE_LIMIT,
    MESSAGE_LIMIT,
    RewriteRequest,
    read_request,
)
from rewriter.service import Service
from rewriter.values import Commitment, Record, Situation
from rewriter.web import words
from rewriter.web.compare import all_findings, compared, marked
from rewriter.web.example import EXAMPLE
from rewriter.web.problems import Problem, problem_of

FIELDS = (
    "message", "draft", "customer.name", "customer.reference", "agent.name", "agent.title",
    "agent.email", "agent.phone", "policy", "stance", "fault",
)  # fmt: skip
"""The form's fields, named as the HTTP contract names them."""
PROMISE_FIELDS = ("action", "owner", "due", "channel")
"""Those of each commitment, which stand in the form as `commitments.0.action` and so on."""

Answer = str | Response | tuple[str, int, dict[str, str]]


@dataclass(frozen=True, slots=True)
class Filled:
    """A form as somebody left it: its values, and what needs a change.

    `prefix` keeps element ids apart where two forms stand on one page.
    """

    values: Mapping[str, str] = field(default_factory=dict)
    problem: Problem | None = None
    example: bool = False
    prefix: str = ""

    def value(self, name: str) -> str:
        return self.values.get(name, "")

    def wrong(self, name: str) -> str:
        """What is wrong with a field, as a sentence, or nothing."""
        errors = dict(self.problem.errors) if self.problem else {}
        return f"This {errors[name]}." if name in errors else ""

    @property
    def promises(self) -> int:
        """How many commitments the form has room for: those it holds, and at least one."""
        return max(1, sum(name.endswith(".action") for name in self.values))

    @property
    def details_open(self) -> bool:
        """Whether the folded fields hold anything that should be seen."""
        wrong = {name for name, _ in self.problem.errors} if self.problem else set()
        folded = (self.values.keys() | wrong) - {"message", "draft"}
        return not self.example and any(
            name in wrong or self.value(name) not in ("", "auto") for name in folded
        )


def form_of(service: Service) -> Blueprint:
    """The pages, answered by this service."""
    page = Blueprint("page", __name__)
    policies = service.policies

    @page.app_context_processor
    def _say() -> dict[str, Any]:
        return {
            "words": words,
            "fields": FIELDS,
            "limits": {"draft": DRAFT_LIMIT, "message": MESSAGE_LIMIT, "line": LINE_LIMIT},
            "policies": policies,
        }

    @page.get("/")
    def home() -> Answer:
        filled = Filled(EXAMPLE, example=True) if "example" in request.args else Filled()
        return render_template("home.html", filled=filled)

    @page.post("/rewrites")
    def soften() -> Answer:
        values = _sent()
        try:
            asked = read_request(RewriteRequest, _nested(values))
            record = service.rewrite(asked.to_situation(datetime.now(UTC)))
        except HTTPException:
            raise
        except Exception as error:
            problem = problem_of(error, g.request_id)
            body = render_template("home.html", filled=Filled(values, problem))
            return body, problem.kind.status, problem.headers
        return redirect(url_for("page.read", record_id=record.id), 303)

    @page.get("/rewrites/<record_id>")
    def read(record_id: str) -> Answer:
        record = service.find(record_id)
        return render_template("rewrite.html", **_view(record))

    return page


def _sent() -> dict[str, str]:
    """What the form sent; commitments that say neither what nor when are left out."""
    values = {name: request.form.get(name, "") for name in FIELDS}
    kept = 0
    for number in range(COMMITMENT_LIMIT):
        promise = {name: request.form.get(f"commitments.{number}.{name}", "") for name in PROMISE_FIELDS}
        if promise["action"].strip() or promise["due"].strip():
            values |= {f"commitments.{kept}.{name}": value for name, value in promise.items()}
            kept += 1
    return values


def _nested(values: Mapping[str, str]) -> dict[str, Any]:
    """The fields as the contract nests them; what was left empty is left out, the texts excepted."""
    body: dict[str, Any] = {}
    for name, value in values.items():
        match name.split("."):
            case [("message" | "draft") as outer]:
                body[outer] = value
            case _ if not value:
                continue
            case [outer]:
                body[outer] = value
            case [outer, inner]:
                body.setdefault(outer, {})[inner] = value
            case [outer, number, inner]:
                promises = body.setdefault(outer, [])
                promises += [{} for _ in range(int(number) + 1 - len(promises))]
                promises[int(number)][inner] = value
    return body


def _view(record: Record) -> dict[str, Any]:
    situation, outcome = record.situation, record.outcome
    findings = all_findings(outcome)
    reply = compared(situation.draft, outcome.rewrite.text) if outcome.rewrite else ()
    places = tuple(run.text for run in reply if run.kind == "open")
    ours = tuple(item for item in outcome.follow_up.items if item.source != "draft")
    return {
        "record": record,
        "outcome": outcome,
        "rewrite": outcome.rewrite,
        "findings": findings,
        "pieces": marked(situation.draft, findings),
        "reply": reply,
        "places": places,
        "headline": words.headline(record, len(places)),
        "lines": words.verdict_lines(record),
        "filled": Filled(_values(situation, situation.commitments)),
        "answers": Filled(_values(situation, ours), prefix="answer-"),
    }


def _values(situation: Situation, promises: Iterable[Commitment]) -> dict[str, str]:
    """A situation as the form's fields, to change or answer something and try again."""
    values = {
        "message": situation.message,
        "draft": situation.draft,
        "customer.name": situation.customer.name,
        "customer.reference": situation.customer.reference,
        "agent.name": situation.agent.name,
        "agent.title": situation.agent.title,
        "agent.email": situation.agent.email,
        "agent.phone": situation.agent.phone,
        "policy": situation.policy,
        "stance": situation.stance or "auto",
        "fault": situation.fault or "auto",
    }
    for number, item in enumerate(promises):
        values |= {
            f"commitments.{number}.action": item.action,
            f"commitments.{number}.owner": item.owner or "",
            f"commitments.{number}.due": item.due.isoformat() if item.due else "",
            f"commitments.{number}.channel": item.channel or "",
        }
    return values
