"""Every way in which a request can fail, as RFC 9457 problem details or as a page, never with its text."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from flask import Flask, Response, g, render_template, request
from werkzeug.exceptions import HTTPException

from rewriter.errors import BadInput, Busy, Erased, LogUnavailable, NotFound

log = logging.getLogger("softanswer.web")

MEDIA_TYPE = "application/problem+json"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of problem: its anchor in the documentation, status, and what to do about it."""

    slug: str
    status: int
    title: str
    detail: str


KINDS: tuple[Kind, ...] = (
    Kind("not-json", 400, "Not JSON", "The body could not be read as JSON in UTF-8."),
    Kind("bad-request", 400, "Bad request", "The request could not be understood."),
    Kind(
        "cross-site", 403, "From another site", "A browser sent this from another site; open the page itself."
    ),
    Kind("not-found", 404, "Not found", "There is nothing at this address."),
    Kind(
        "method-not-allowed", 405, "Method not allowed", "This address does not take that method; see Allow."
    ),
    Kind("erased", 410, "Erased", "What stood here has been erased, and nobody can bring it back."),
    Kind(
        "too-large",
        413,
        "Too large",
        "The request is larger than this service takes; shorten the thread or the message.",
    ),
    Kind("address-too-long", 414, "Address too long", "Send letters in the body, never in the address."),
    Kind("wrong-type", 415, "Wrong content type", "Send the body as application/json, not compressed."),
    Kind(
        "bad-fields", 422, "Some fields cannot be used", "Each field that needs a change is named in errors."
    ),
    Kind("headers-too-large", 431, "Headers too large", "Send fewer or shorter headers."),
    Kind(
        "internal", 500, "Something went wrong here", "This is our fault. Nothing was sent; please try again."
    ),
    Kind(
        "log-unavailable",
        503,
        "The log cannot be written",
        "Nothing is answered that was not recorded; try again.",
    ),
    Kind(
        "busy",
        503,
        "Already under way",
        "Somebody has just asked for the same, and it takes a while; try again a little later.",
    ),
)
_BY_SLUG = {kind.slug: kind for kind in KINDS}
_BY_STATUS = {kind.status: kind for kind in reversed(KINDS)}


class Problem(Exception):
    """A problem of a named kind. `errors` pairs a field with what is wrong with it."""

    def __init__(
        self, slug: str, errors: tuple[tuple[str, str], ...] = (), headers: dict[str, str] | None = None
    ) -> None:
        super().__init__(slug)
        self.kind = _BY_SLUG[slug]
        self.errors = errors
        self.headers = headers or {}
        self.request_id = ""

    def as_json(self) -> dict[str, Any]:
        return {
            "type": f"/docs#{self.kind.slug}",
            "title": self.kind.title,
            "status": self.kind.status,
            "detail": self.kind.detail,
            "instance": f"urn:uuid:{self.request_id}",
            "errors": [{"field": field, "detail": detail} for field, detail in self.errors],
            "request_id": self.request_id,
        }

    def as_http(self) -> bytes:
        """The whole answer as it goes over the wire, for where there is no app to give it."""
        body = json.dumps(self.as_json()).encode()
        head = (
            f"HTTP/1.1 {self.kind.status} {HTTPStatus(self.kind.status).phrase}",
            f"Content-Type: {MEDIA_TYPE}",
            f"Content-Length: {len(body)}",
            f"X-Request-Id: {self.request_id}",
            "Connection: close",
        )
        return "\r\n".join((*head, "", "")).encode() + body


def problem_of(error: BaseException, request_id: str) -> Problem:
    """What the caller is told about an error. An unforeseen one is logged by class and place alone."""
    problem = _problem_of(error)
    problem.request_id = request_id
    if problem.kind.slug == "internal":
        log.error("unforeseen %s at %s, request %s", type(error).__name__, _place(error), request_id)
    return problem


def _problem_of(error: BaseException) -> Problem:
    if isinstance(error, Problem):
        return error
    if isinstance(error, BadInput):
        return Problem("bad-fields", error.problems)
    if isinstance(error, NotFound):
        return Problem("not-found")
    if isinstance(error, Erased):
        return Problem("erased")
    if isinstance(error, LogUnavailable):
        return Problem("log-unavailable", headers={"Retry-After": str(error.retry_after)})
    if isinstance(error, Busy):
        return Problem("busy", headers={"Retry-After": str(error.retry_after)})
    if isinstance(error, HTTPException) and error.code in _BY_STATUS:
        return Problem(_BY_STATUS[error.code].slug, headers=_allow(error))
    if isinstance(error, HTTPException) and error.code is not None and error.code < 500:
        return Problem("bad-request")
    return Problem("internal")


def answer_problems(app: Flask) -> None:
    """Let every error of the app end as a problem."""
    app.register_error_handler(Exception, _answer)


def _answer(error: Exception) -> Response | tuple[str, int, dict[str, str]] | HTTPException:
    if isinstance(error, HTTPException) and error.code is not None and error.code < 400:
        return error
    problem = problem_of(error, g.request_id)
    if _wants_page():
        return render_template("problem.html", problem=problem), problem.kind.status, problem.headers
    body = json.dumps(problem.as_json(), ensure_ascii=False)
    return Response(body, problem.kind.status, problem.headers, content_type=MEDIA_TYPE)


def _wants_page() -> bool:
    """Whether a person in a browser is asking; programs get JSON unless they ask for a page."""
    if request.path.startswith("/v1/"):
        return False
    accepted = request.accept_mimetypes
    return accepted["text/html"] > accepted["application/json"]


def _allow(error: HTTPException) -> dict[str, str]:
    methods = getattr(error, "valid_methods", None)
    return {"Allow": ", ".join(sorted(methods))} if methods else {}


def _place(error: BaseException) -> str:
    """File and line where an error arose, which hold none of the request's words."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return "an unknown place"
    return f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"
