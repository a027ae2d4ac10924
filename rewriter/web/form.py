"""The agent's page: paste a message and a draft, press, read, copy. Works without JavaScript."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from flask import Blueprint, g, redirect, render_template, request, url_for
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response

from rewriter.intake import DRAFT_LIMIT, LINE_LIMIT, MESSAGE_LIMIT, RewriteRequest, read_request
from rewriter.service import Service
from rewriter.values import Record, Situation
from rewriter.web import words
from rewriter.web.compare import all_findings, compared, marked
from rewriter.web.example import EXAMPLE
from rewriter.web.problems import Problem, problem_of

FIELDS = (
    "message", "draft", "customer.name", "customer.reference", "agent.name", "agent.title",
    "agent.email", "agent.phone", "policy", "stance", "fault",
)  # fmt: skip
"""The form's fields, named as the HTTP contract names them."""

Answer = str | Response | tuple[str, int, dict[str, str]]


@dataclass(frozen=True, slots=True)
class Filled:
    """A form as somebody left it: its values, and what needs a change."""

    values: Mapping[str, str] = field(default_factory=dict)
    problem: Problem | None = None
    example: bool = False

    def value(self, name: str) -> str:
        return self.values.get(name, "")

    def wrong(self, name: str) -> str:
        """What is wrong with a field, as a sentence, or nothing."""
        errors = dict(self.problem.errors) if self.problem else {}
        return f"This {errors[name]}." if name in errors else ""

    @property
    def details_open(self) -> bool:
        """Whether the folded fields hold anything that should be seen."""
        folded = FIELDS[2:]
        chosen = any(self.value(name) not in ("", "auto") for name in folded)
        return not self.example and (chosen or any(self.wrong(name) for name in folded))


def form_of(service: Service) -> Blueprint:
    """The pages, answered by this service."""
    page = Blueprint("page", __name__)
    policies = service.readiness().policies

    @page.app_context_processor
    def _say() -> dict[str, Any]:
        return {
            "words": words,
            "limits": {"draft": DRAFT_LIMIT, "message": MESSAGE_LIMIT, "line": LINE_LIMIT},
            "policies": policies,
        }

    @page.get("/")
    def home() -> Answer:
        filled = Filled(EXAMPLE, example=True) if "example" in request.args else Filled()
        return render_template("home.html", filled=filled)

    @page.post("/rewrites")
    def soften() -> Answer:
        values = {name: request.form.get(name, "") for name in FIELDS}
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


def _nested(values: Mapping[str, str]) -> dict[str, Any]:
    """The fields as the contract nests them; what was left empty is left out, the texts excepted."""
    body: dict[str, Any] = {}
    for name, value in values.items():
        outer, _, inner = name.partition(".")
        if inner and value:
            body.setdefault(outer, {})[inner] = value
        elif not inner and (value or name in ("message", "draft")):
            body[name] = value
    return body


def _view(record: Record) -> dict[str, Any]:
    outcome = record.outcome
    findings = all_findings(outcome)
    return {
        "record": record,
        "outcome": outcome,
        "rewrite": outcome.rewrite,
        "findings": findings,
        "pieces": marked(record.situation.draft, findings),
        "reply": compared(record.situation.draft, outcome.rewrite.text) if outcome.rewrite else (),
        "lines": words.verdict_lines(record),
        "filled": Filled(_values(record.situation)),
    }


def _values(situation: Situation) -> dict[str, str]:
    """A situation as the form's fields, to change something and try again."""
    return {
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
