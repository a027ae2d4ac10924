"""What keeps the pages and answers safe in a browser: headers, trusted names, no posts from other sites."""

from __future__ import annotations

from urllib.parse import urlsplit

from flask import Flask, Response, request

from rewriter.web.problems import Problem

LOOPBACK_NAMES = ("localhost", "127.0.0.1", "[::1]")
"""Names under which the service answers, so that a hostile name pointed at this machine gets nothing."""

HEADERS = {
    "Content-Security-Policy": "; ".join(
        (
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
        )
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


def protect(app: Flask, body_limit: int) -> None:
    """Guard every request and answer of the app. `body_limit` is in bytes."""
    app.config["TRUSTED_HOSTS"] = list(LOOPBACK_NAMES)
    app.config["MAX_CONTENT_LENGTH"] = body_limit
    app.config["MAX_FORM_MEMORY_SIZE"] = body_limit
    app.before_request(_refuse_other_sites)
    app.after_request(_add_headers)


def _refuse_other_sites() -> None:
    """Refuse what a browser was made to send by another site's page.

    Browsers say where a request comes from in Sec-Fetch-Site, older ones in Origin; programs
    send neither. Other ports of this machine count as other sites.
    """
    if request.method in ("GET", "HEAD", "OPTIONS"):
        return
    site = request.headers.get("Sec-Fetch-Site")
    origin = request.headers.get("Origin")
    if site is not None:
        if site not in ("same-origin", "none"):
            raise Problem("cross-site")
    elif origin is not None and urlsplit(origin).netloc != request.host:
        raise Problem("cross-site")


def _add_headers(response: Response) -> Response:
    for name, value in HEADERS.items():
        response.headers[name] = value
    if request.endpoint != "static":
        response.headers["Cache-Control"] = "no-store"
    return response
