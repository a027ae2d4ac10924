"""The agent's page: paste a message and a draft, press, read, copy. Works without JavaScript."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from flask import Blueprint, g, redirect, render_template, request, url_for
from werkzeug.exceptions import HTTPException

from rewriter.afterwards import OutcomeRequest
from rewriter.due import why_closed
from rewriter.edited import Judged
from rewriter.entries import Decision, Feedback
from rewriter.errors import BadInput, Erased, NotFound
from rewriter.intake import (
    LINE_LIMIT,
    EditedRequest,
    RewriteRequest,
    read_request,
)
from rewriter.policies import HOUSE
from rewriter.policy import Policy
from rewriter.service import Service
from rewriter.values import Record
from rewriter.web import words
from rewriter.web.changes import changes
from rewriter.web.compare import all_findings, compared, marked, new_sentences
from rewriter.web.evidence import evidence
from rewriter.web.example import EXAMPLE
from rewriter.web.fields import FIELDS, Answer, Filled, fields_of, nested, number, sent
from rewriter.web.own import own_of
from rewriter.web.problems import problem_of

_AHEAD_DAYS = 400
"""How far ahead the house calendar is told to the page."""
_OFFERED = 8
"""Working days that are offered for a promise."""


def form_of(service: Service) -> Blueprint:
    """The pages, answered by this service."""
    page = Blueprint("page", __name__)
    policies = service.policies

    @page.app_context_processor
    def _say() -> dict[str, Any]:
        return {
            "words": words,
            "fields": FIELDS,
            "limits": {
                "line": LINE_LIMIT,
            },
            "policies": policies,
            "own": own_of(request),
            "calendar": lambda name: _calendar(service.policy(name or HOUSE)),
        }

    @page.get("/")
    def home() -> Answer:
        own = own_of(request)
        example = "example" in request.args
        filled = Filled(EXAMPLE if example else {}, example=example, usual=own.fields())
        tour = "tour" in request.args or not (own.toured or filled.example)
        return render_template("home.html", filled=filled, tour=tour)

    @page.post("/rewrites")
    def soften() -> Answer:
        values: dict[str, str] = {}
        try:
            before = service.find(request.form["of"]) if "of" in request.form else None
            known = fields_of(before.situation, before.situation.commitments) if before else {}
            values = sent(request.form, known)
            situation = read_request(RewriteRequest, nested(values)).to_situation(datetime.now(UTC))
            if before:
                situation = replace(situation, thread=before.situation.thread, engine=before.situation.engine)
            record = service.rewrite(situation)
        except HTTPException:
            raise
        except Exception as error:
            problem = problem_of(error, g.request_id)
            filled = Filled(values or sent(request.form, {}), problem)
            return (
                render_template("home.html", filled=filled, tour=False),
                problem.kind.status,
                problem.headers,
            )
        if before and _only_read_otherwise(before, record):
            return redirect(url_for("page.read", record_id=record.id, same=1, _anchor="reading"), 303)
        return redirect(url_for("page.read", record_id=record.id, before=before.id if before else None), 303)

    @page.get("/rewrites/<record_id>")
    def read(record_id: str) -> Answer:
        record = service.find(record_id)
        before = _earlier(service, request.args.get("before", ""))
        return render_template(
            "rewrite.html", **_view(service, record), before=before, anew=_anew(before, record)
        )

    @page.post("/rewrites/<record_id>")
    def by_hand(record_id: str) -> Answer:
        """The same page for a reply that the agent has changed, or of which one part is to be worded again."""
        record = service.find(record_id)
        text = read_request(EditedRequest, {"text": request.form.get("text", "")}).text
        said = ""
        if "part" in request.form:
            other = service.word_again(record, text, number(request.form, "part"))
            said = words.WORDED_AGAIN if other != text else words.NO_OTHER_WORDS
            text = other
        judged = service.judge(record, text)
        return render_template("rewrite.html", **_view(service, record, judged), said=said)

    @page.post("/rewrites/<record_id>/outcome")
    def outcome(record_id: str) -> Answer:
        body = {
            name: request.form[name] for name in ("decision", "sent_text", "reason") if request.form.get(name)
        }
        asked = read_request(OutcomeRequest, body)
        service.decide(record_id, asked.decision, asked.sent_text, asked.reason)
        return redirect(url_for("page.read", record_id=record_id, _anchor="sent"), 303)

    @page.post("/rewrites/<record_id>/feedback")
    def feedback(record_id: str) -> Answer:
        service.feed_back(record_id, request.form.get("rule", ""), number(request.form, "start"), "wrong")
        return redirect(url_for("page.read", record_id=record_id, _anchor="changes"), 303)

    return page


def _calendar(policy: Policy) -> dict[str, Any]:
    """The house's next working days for choosing, and the days on which nobody works, with the reason."""
    today = datetime.now(UTC).astimezone(policy.service.zone).date()
    days = [today + timedelta(days=ahead) for ahead in range(_AHEAD_DAYS)]
    closed = {day: why for day in days if (why := why_closed(day, policy.service.country))}
    working = [day for day in days[1:] if day not in closed]
    return {
        "today": today,
        "offered": working[:_OFFERED],
        "holidays": {day: why for day, why in closed.items() if day.weekday() < 5},
    }


def _only_read_otherwise(before: Record, after: Record) -> bool:
    """Whether another fault or stance changed no word of the reply: a page that looks the same must say so."""
    was, now = before.outcome, after.outcome
    told = (was.reading.fault, was.reading.stance) != (now.reading.fault, now.reading.stance)
    same = was.rewrite and now.rewrite and was.rewrite.text == now.rewrite.text
    return bool(told and same and before.situation.draft == after.situation.draft)


def _earlier(service: Service, record_id: str) -> Record | None:
    """The rewrite that was corrected, unless it has been erased since."""
    try:
        return service.find(record_id) if record_id else None
    except (Erased, NotFound):
        return None


def _anew(before: Record | None, after: Record) -> tuple[str, ...]:
    """What a reply says otherwise now that the agent has answered or corrected something."""
    now = after.outcome.rewrite
    if before is None or before.outcome.rewrite is None or now is None:
        return ()
    return new_sentences(before.outcome.rewrite.text, now.text)


def _view(service: Service, record: Record, judged: Judged | None = None) -> dict[str, Any]:
    """All that the page of a rewrite shows; `judged` where the agent has changed the reply."""
    situation, outcome = record.situation, record.outcome
    rewrite = judged.rewrite if judged else outcome.rewrite
    verdict = judged.verdict if judged else outcome.verdict
    findings = all_findings(outcome)
    reply = compared(situation.draft, rewrite.text) if rewrite else ()
    places = tuple(run.text for run in reply if run.kind == "open")
    ours = tuple(item for item in outcome.follow_up.items if item.source != "draft")
    policy = _policy(service, situation.policy)
    entries = [entry.value for entry in service.entries_of(record.id)]
    return {
        "record": record,
        "outcome": outcome,
        "rewrite": rewrite,
        "edited": judged is not None and judged.rewrite != outcome.rewrite,
        "verdict": verdict,
        "policy": policy,
        "findings": findings,
        "pieces": marked(situation.draft, findings),
        "changes": changes(situation.draft, rewrite, findings) if rewrite else (),
        "reply": reply,
        "places": places,
        "headline": words.headline(record, len(places)),
        "lines": words.verdict_lines(
            situation.draft,
            rewrite,
            verdict,
            evidence(verdict, situation, rewrite, policy),
            by_hand=judged is not None,
        ),
        "filled": Filled(fields_of(situation, situation.commitments)),
        "answers": Filled(fields_of(situation, ours), prefix="answer-"),
        "decision": next((value for value in reversed(entries) if isinstance(value, Decision)), None),
        "fine": {(value.rule, value.start) for value in entries if isinstance(value, Feedback)},
    }


def _policy(service: Service, name: str) -> Policy | None:
    """The policy that a rewrite was written under, unless the house has done away with it since."""
    try:
        return service.policy(name)
    except BadInput:
        return None
