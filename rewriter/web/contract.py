"""The HTTP contract as an OpenAPI document, made from the models that enforce it."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from rewriter.afterwards import (
    ExportRequest,
    FeedbackAnswer,
    FeedbackRequest,
    KeptAnswer,
    KeptRequest,
    OutcomeAnswer,
    OutcomeRequest,
    ReviewAnswer,
    ReviewRequest,
    VerificationAnswer,
)
from rewriter.answer import CheckAnswer, EditedAnswer, ListAnswer, ReadyAnswer, RewriteAnswer
from rewriter.audit.export import MEDIA_TYPES
from rewriter.intake import CheckRequest, EditedRequest, ListRequest, PartRequest, RewriteRequest
from rewriter.web.problems import KINDS, MEDIA_TYPE
from rewriter.web.stream import EVENT_STREAM

_REF = "#/components/schemas/{model}"
_ALIVE: dict[str, Any] = {
    "type": "object",
    "properties": {"status": {"type": "string"}},
    "required": ["status"],
}
_PROBLEM: dict[str, Any] = {
    "title": "Problem",
    "description": "Problem details (RFC 9457). Nothing in it comes from the submitted text.",
    "type": "object",
    "required": ["type", "title", "status", "detail", "instance", "errors", "request_id"],
    "properties": {
        "type": {"type": "string", "description": "Where this kind of problem is explained."},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "instance": {"type": "string", "description": "This occurrence, as urn:uuid."},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["field", "detail"],
                "properties": {"field": {"type": "string"}, "detail": {"type": "string"}},
            },
        },
        "request_id": {"type": "string", "description": "The same id stands in the log and in X-Request-Id."},
    },
}


def _ref(model: type[BaseModel]) -> dict[str, str]:
    return {"$ref": _REF.format(model=model.__name__)}


def _answered(description: str, model: type[BaseModel]) -> dict[str, Any]:
    return {"description": description, "content": {"application/json": {"schema": _ref(model)}}}


def _problems(*statuses: int) -> dict[str, Any]:
    titles = {kind.status: kind.title for kind in reversed(KINDS)}
    content = {MEDIA_TYPE: {"schema": {"$ref": _REF.format(model="Problem")}}}
    found = {str(status): {"description": titles[status], "content": content} for status in statuses}
    if 503 in statuses:
        found["503"]["headers"] = {"Retry-After": {"description": "Seconds.", "schema": {"type": "integer"}}}
    return found


def _body(model: type[BaseModel]) -> dict[str, Any]:
    return {"required": True, "content": {"application/json": {"schema": _ref(model)}}}


def _parameters(model: type[BaseModel]) -> list[dict[str, Any]]:
    fields = model.model_json_schema(ref_template=_REF)["properties"]
    return [{"name": name, "in": "query", "schema": schema} for name, schema in fields.items()]


_AFTERWARDS = _problems(400, 403, 404, 410, 413, 415, 422, 500, 503)


def _paths() -> dict[str, Any]:
    rewritten = _answered("Recorded; `Location` names the record.", RewriteAnswer)
    rewritten["headers"] = {"Location": {"description": "The record.", "schema": {"type": "string"}}}
    rewritten["content"][EVENT_STREAM] = {
        "schema": {
            "type": "string",
            "description": "Asked for as `text/event-stream`: events `findings`, `reading`, `attempt` for each try,"
            " `verdict` and `done` (the whole answer); or `problem`. Lines that begin with a colon are signs of"
            " life and mean nothing. Closing the connection stops the model.",
        }
    }
    record_id = {"name": "record_id", "in": "path", "required": True, "schema": {"type": "string"}}
    return {
        "/v1/checks": {
            "post": {
                "operationId": "check",
                "summary": "What would hurt in a draft",
                "description": "Answers with the findings in reading order. Nothing is recorded.",
                "requestBody": _body(CheckRequest),
                "responses": {
                    "200": _answered("The findings.", CheckAnswer),
                    **_problems(400, 403, 413, 415, 422, 500),
                },
            }
        },
        "/v1/rewrites": {
            "post": {
                "operationId": "rewrite",
                "summary": "A calm, checked reply",
                "description": "Rewrites the draft and records what came of it before it answers.",
                "requestBody": _body(RewriteRequest),
                "responses": {"201": rewritten, **_problems(400, 403, 413, 415, 422, 500, 503)},
            },
            "get": {
                "operationId": "list",
                "summary": "Earlier rewrites, newest first",
                "description": "`agent` is a name and `customer` a reference, both exactly as recorded; `q` holds whole words.",
                "parameters": _parameters(ListRequest),
                "responses": {"200": _answered("A page of records.", ListAnswer), **_problems(422, 500, 503)},
            },
        },
        "/v1/rewrites/{record_id}": {
            "get": {
                "operationId": "find",
                "summary": "An earlier rewrite",
                "parameters": [record_id],
                "responses": {
                    "200": _answered("The record.", RewriteAnswer),
                    **_problems(404, 410, 500, 503),
                },
            }
        },
        "/v1/rewrites/{record_id}/outcome": {
            "post": {
                "operationId": "outcome",
                "summary": "What the agent did with a rewrite",
                "description": "Records the decision and the text that was really sent, and tells how far it is from"
                " the rewrite. A later decision goes before an earlier one; both are kept.",
                "parameters": [record_id],
                "requestBody": _body(OutcomeRequest),
                "responses": {"201": _answered("Recorded.", OutcomeAnswer), **_AFTERWARDS},
            }
        },
        "/v1/rewrites/{record_id}/reviews": {
            "post": {
                "operationId": "review",
                "summary": "QA's review of a rewrite",
                "description": "`rule` and `start` of each finding name an underline of the rewrite.",
                "parameters": [record_id],
                "requestBody": _body(ReviewRequest),
                "responses": {"201": _answered("Recorded.", ReviewAnswer), **_AFTERWARDS},
            }
        },
        "/v1/rewrites/{record_id}/feedback": {
            "post": {
                "operationId": "feedback",
                "summary": "A word on one underline",
                "description": "`wrong` says that the draft is fine there.",
                "parameters": [record_id],
                "requestBody": _body(FeedbackRequest),
                "responses": {"201": _answered("Recorded.", FeedbackAnswer), **_AFTERWARDS},
            }
        },
        "/v1/rewrites/{record_id}/kept": {
            "post": {
                "operationId": "keep",
                "summary": "Whether a commitment was kept",
                "description": "A later word on the same commitment goes before an earlier one; both are kept.",
                "parameters": [record_id],
                "requestBody": _body(KeptRequest),
                "responses": {"201": _answered("Recorded.", KeptAnswer), **_AFTERWARDS},
            }
        },
        "/v1/rewrites/{record_id}/verdicts": {
            "post": {
                "operationId": "judge",
                "summary": "The checks put to a reply that was edited",
                "description": "All ten checks, against the situation of this rewrite. Nothing is recorded.",
                "parameters": [record_id],
                "requestBody": _body(EditedRequest),
                "responses": {
                    "200": _answered("The verdict.", EditedAnswer),
                    **_problems(400, 403, 404, 410, 413, 415, 422, 500, 503),
                },
            }
        },
        "/v1/rewrites/{record_id}/parts": {
            "post": {
                "operationId": "word_again",
                "summary": "One part of a reply in other words",
                "description": "The rest stays to the letter. What the engines write for it is recorded with the"
                " rewrite, and is no rewrite of its own. Where nothing else passes the checks, the reply comes back as it was.",
                "parameters": [record_id],
                "requestBody": _body(PartRequest),
                "responses": {
                    "200": _answered("The reply and its verdict.", EditedAnswer),
                    **_problems(400, 403, 404, 410, 413, 415, 422, 500, 503),
                },
            }
        },
        "/v1/rewrites/{record_id}/follow-up.ics": {
            "get": {
                "operationId": "follow_up",
                "summary": "The follow-up for a calendar",
                "description": "The commitments as iCalendar to-dos (RFC 5545).",
                "parameters": [record_id],
                "responses": {
                    "200": {
                        "description": "The to-dos.",
                        "content": {"text/calendar": {"schema": {"type": "string"}}},
                    },
                    **_problems(404, 410, 500, 503),
                },
            }
        },
        "/v1/audit/verification": {
            "get": {
                "operationId": "verification",
                "summary": "The log's proof",
                "description": "Walks the whole chain of hashes and compares it with the signed checkpoints; on a large"
                " log that takes a while. One walk at a time: 503 with Retry-After while another is under way.",
                "responses": {
                    "200": _answered("What was found.", VerificationAnswer),
                    **_problems(500, 503),
                },
            }
        },
        "/v1/audit/export": {
            "get": {
                "operationId": "export",
                "summary": "The log as a file",
                "description": "Each row carries its place in the chain, so that the file can be proved without the"
                " database. Filters are those of the list.",
                "parameters": [
                    item for item in _parameters(ExportRequest) if item["name"] not in ("cursor", "limit")
                ],
                "responses": {
                    "200": {
                        "description": "The file.",
                        "content": {
                            media_type.partition(";")[0]: {"schema": {"type": "string"}}
                            for media_type in MEDIA_TYPES.values()
                        },
                    },
                    **_problems(422, 500, 503),
                },
            }
        },
        "/metrics": {
            "get": {
                "operationId": "metrics",
                "summary": "What monitoring may know",
                "description": "Counts and times by route and status, in Prometheus' text format; nothing of any letter.",
                "responses": {
                    "200": {
                        "description": "The metrics.",
                        "content": {"text/plain": {"schema": {"type": "string"}}},
                    }
                },
            }
        },
        "/healthz": {
            "get": {
                "operationId": "healthz",
                "summary": "Whether the process is alive",
                "responses": {
                    "200": {"description": "Alive.", "content": {"application/json": {"schema": _ALIVE}}}
                },
            }
        },
        "/readyz": {
            "get": {
                "operationId": "readyz",
                "summary": "Whether rewrites can be answered now",
                "description": "How each model is doing and what the day has cost are told, but do not decide:"
                " without a model, rewrites are written offline.",
                "responses": {"200": _answered("Ready.", ReadyAnswer), **_problems(503)},
            }
        },
    }


def _contract() -> dict[str, Any]:
    _, schemas = models_json_schema(
        [
            (CheckRequest, "validation"),
            (RewriteRequest, "validation"),
            (OutcomeRequest, "validation"),
            (ReviewRequest, "validation"),
            (FeedbackRequest, "validation"),
            (KeptRequest, "validation"),
            (EditedRequest, "validation"),
            (PartRequest, "validation"),
            (CheckAnswer, "serialization"),
            (OutcomeAnswer, "serialization"),
            (ReviewAnswer, "serialization"),
            (FeedbackAnswer, "serialization"),
            (KeptAnswer, "serialization"),
            (VerificationAnswer, "serialization"),
            (RewriteAnswer, "serialization"),
            (EditedAnswer, "serialization"),
            (ListAnswer, "serialization"),
            (ReadyAnswer, "serialization"),
        ],
        ref_template=_REF,
    )
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Soft Answer",
            "version": "1",
            "description": "Marks what would hurt in a support reply, and hands back a calm, checked one."
            " Offsets are code points into the draft, half-open, with line ends as LF.",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "paths": _paths(),
        "components": {"schemas": {**dict(sorted(schemas["$defs"].items())), "Problem": _PROBLEM}},
    }


CONTRACT: dict[str, Any] = _contract()
