"""The HTTP contract for programs: checks, rewrites, their records, health, and the contract's own text."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from itertools import chain
from typing import Any, TypeVar

from flask import Blueprint, Response, current_app, render_template, request, url_for
from pydantic import BaseModel

from rewriter.afterwards import (
    ExportRequest,
    FeedbackRequest,
    KeptRequest,
    OutcomeRequest,
    ReviewRequest,
    feedback_answer,
    kept_answer,
    outcome_answer,
    review_answer,
    verification_answer,
)
from rewriter.agenda import agenda
from rewriter.answer import ReadyAnswer, answer, check_answer, edited_answer, list_answer
from rewriter.audit import Selection
from rewriter.audit.export import MEDIA_TYPES
from rewriter.errors import LogUnavailable
from rewriter.intake import (
    CheckRequest,
    EditedRequest,
    ListRequest,
    PartRequest,
    RewriteRequest,
    read_request,
)
from rewriter.saved import Seals, require_part
from rewriter.service import Service
from rewriter.values import Situation
from rewriter.web.contract import CONTRACT
from rewriter.web.metrics import told
from rewriter.web.problems import KINDS, Problem
from rewriter.web.stream import EVENT_STREAM, events, first_of

Model = TypeVar("Model", bound=BaseModel)


def api_of(service: Service) -> Blueprint:
    """The calls of the contract, answered by this service."""
    api = Blueprint("api", __name__)

    @api.post("/v1/checks")
    def check() -> Response:
        asked = _read(CheckRequest)
        return _json(check_answer(service.check(asked.draft, asked.message)))

    @api.post("/v1/rewrites")
    def rewrite() -> Response:
        situation = _read(RewriteRequest).to_situation(datetime.now(UTC))
        if _wants_events():
            return _stream(service, situation)
        record = service.rewrite(situation)
        return _json(answer(record), 201, {"Location": url_for("api.find", record_id=record.id)})

    @api.get("/v1/rewrites")
    def page() -> Response:
        asked = read_request(ListRequest, _query())
        wanted = Selection(**asked.model_dump(by_alias=False, exclude={"cursor", "limit"}))
        found = service.page(wanted, limit=asked.limit, cursor=asked.cursor or None)
        return _json(list_answer(found.records, found.next))

    @api.get("/v1/rewrites/<record_id>")
    def find(record_id: str) -> Response:
        return _json(answer(service.find(record_id)))

    @api.post("/v1/rewrites/<record_id>/outcome")
    def outcome(record_id: str) -> Response:
        asked = _read(OutcomeRequest)
        entry = service.decide(record_id, asked.decision, asked.sent_text, asked.reason)
        return _json(outcome_answer(entry), 201)

    @api.post("/v1/rewrites/<record_id>/reviews")
    def review(record_id: str) -> Response:
        said = _read(ReviewRequest).to_review()
        require_part(service, record_id, said)
        return _json(review_answer(service.review(record_id, said)), 201)

    @api.post("/v1/rewrites/<record_id>/feedback")
    def feedback(record_id: str) -> Response:
        asked = _read(FeedbackRequest)
        entry = service.feed_back(record_id, asked.rule, asked.start, asked.verdict, asked.note)
        return _json(feedback_answer(entry), 201)

    @api.post("/v1/rewrites/<record_id>/kept")
    def keep(record_id: str) -> Response:
        asked = _read(KeptRequest)
        return _json(kept_answer(service.mark_kept(record_id, asked.item, asked.kept, asked.note)), 201)

    @api.post("/v1/rewrites/<record_id>/verdicts")
    def judge(record_id: str) -> Response:
        asked = _read(EditedRequest)
        return _json(edited_answer(service.judge(service.find(record_id), asked.text)))

    @api.post("/v1/rewrites/<record_id>/parts")
    def word_again(record_id: str) -> Response:
        asked, record = _read(PartRequest), service.find(record_id)
        text = service.word_again(record, asked.text, asked.part)
        return _json(edited_answer(service.judge(record, text)))

    @api.get("/v1/rewrites/<record_id>/follow-up.ics")
    def follow_up(record_id: str) -> Response:
        name = f'attachment; filename="follow-up-{record_id}.ics"'
        body = agenda(service.find(record_id))
        return Response(
            body, headers={"Content-Disposition": name}, content_type="text/calendar; charset=utf-8"
        )

    @api.get("/v1/audit/verification")
    def verification() -> Response:
        return _json(verification_answer(service.verification(), service.public_key))

    @api.get("/v1/audit/export")
    def export() -> Response:
        asked = read_request(ExportRequest, _query())
        filters = asked.model_dump(by_alias=False, exclude={"cursor", "limit", "format"}, exclude_none=True)
        seals = Seals(service)
        pieces = service.export(
            asked.format, Selection(**filters) if filters else None, sealed=seals.hold, blind=seals.blind()
        )
        first = next(pieces)  # what fails at once is an ordinary problem
        name = f'attachment; filename="softanswer-log.{asked.format}"'
        return Response(
            chain((first,), pieces),
            headers={"Content-Disposition": name},
            content_type=MEDIA_TYPES[asked.format],
        )

    @api.get("/openapi.json")
    def openapi() -> Response:
        return Response(json.dumps(CONTRACT, indent=1), content_type="application/json")

    @api.get("/docs")
    def docs() -> str:
        return render_template("docs.html", contract=CONTRACT, kinds=KINDS)

    @api.get("/metrics")
    def metrics() -> Response:
        return told()

    @api.get("/healthz")
    def healthz() -> dict[str, Any]:
        return {"status": "alive"}

    @api.get("/readyz")
    def readyz() -> Response:
        state = service.readiness()
        if not state.ok:
            raise LogUnavailable
        return _json(ReadyAnswer.model_validate(state))

    return api


def _read(model: type[Model]) -> Model:
    """The request's JSON body as a model. Bytes that are no UTF-8, and NaN, are no JSON."""
    mimetype = request.mimetype
    if mimetype != "application/json" and not (
        mimetype.startswith("application/") and mimetype.endswith("+json")
    ):
        raise Problem("wrong-type")
    if request.headers.get("Content-Encoding", "identity") != "identity":
        raise Problem("wrong-type")
    body = request.get_data(cache=False)
    if request.content_length is None and len(body) >= current_app.config["MAX_CONTENT_LENGTH"]:
        raise Problem("too-large")  # a chunked body is cut off at the limit without a word
    try:
        data = json.loads(body.decode("utf-8"), parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise Problem("not-json") from None
    return read_request(model, data)


def _query() -> dict[str, str]:
    """The query's values by name; an empty one counts as left out."""
    return {name: value for name, value in request.args.items() if value}


def _no_constant(name: str) -> None:
    raise ValueError(name)


def _json(model: BaseModel, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    return Response(model.model_dump_json(), status, headers, content_type="application/json")


def _wants_events() -> bool:
    accepted = request.accept_mimetypes
    return accepted[EVENT_STREAM] > accepted["application/json"]


def _stream(service: Service, situation: Situation) -> Response:
    """A rewrite told as it happens. What fails before its first stage ends as an ordinary problem."""
    stages = first_of(events(service, situation))
    return Response(stages, headers={"X-Accel-Buffering": "no"}, content_type=EVENT_STREAM)
