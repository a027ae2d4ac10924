"""What keeps the pages and answers safe in a browser: headers, trusted names, no posts from other sites."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from flask import Flask, Response, request

from rewriter.web.problems import Problem

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
    app.config["MAX_CONTENT_LENGTH"] = body_limit
    app.config["MAX_FORM_MEMORY_SIZE"] = body_limit
    app.before_request(_refuse_other_names)
    app.before_request(_refuse_other_sites)
    app.after_request(_add_headers)


def _refuse_other_names() -> None:
    """Answer only under this machine's own names, so that a hostile name pointed here gets nothing.

    Flask's TRUSTED_HOSTS would do, but it cannot hold an IPv6 address.
    """
    try:
        name = urlsplit(f"//{request.host}").hostname or ""
        known = name == "localhost" or ipaddress.ip_address(name).is_loopback
    except ValueError:
        known = False
    if not known:
        raise Problem("bad-request")


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
