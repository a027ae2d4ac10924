"""One log line a request: what was asked, how it ended, how long it took; nothing of its text or address."""

from __future__ import annotations

import logging
import time
import uuid

from flask import Flask, Response, g, request

log = logging.getLogger("softanswer.access")


def keep_journal(app: Flask) -> None:
    """Give each request an id, and log it when it has been answered."""
    app.before_request(_begin)
    app.after_request(_end)


def _begin() -> None:
    g.request_id = str(uuid.uuid4())
    g.started = time.monotonic()


def _end(response: Response) -> Response:
    route = request.url_rule.rule if request.url_rule else "(no such address)"
    took = 1000 * (time.monotonic() - g.started)
    response.headers["X-Request-Id"] = g.request_id
    log.info("%s %s %s %.0f ms %s", request.method, route, response.status_code, took, g.request_id)
    return response
