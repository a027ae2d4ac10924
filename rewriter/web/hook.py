"""The page of the webhook: how far it has come, and what its receiver did not take."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from rewriter.service import Service
from rewriter.web.problems import Problem


def hook_of(service: Service) -> Blueprint:
    """The page, answered from this service's log."""
    pages = Blueprint("hook", __name__, url_prefix="/qa/webhook")

    @pages.app_context_processor
    def _say() -> dict[str, Any]:
        return {"has_webhook": service.webhook is not None}

    @pages.get("")
    def index() -> str:
        courier = service.webhook
        if courier is None:
            return render_template("figures/webhook.html", course=None, letters=())
        return render_template(
            "figures/webhook.html", course=courier.course(), letters=courier.outbox.dead_letters()
        )

    @pages.post("")
    def change() -> Response:
        courier = service.webhook
        if courier is None:
            raise Problem("not-found")
        position = request.form.get("position", type=int)
        match request.form.get("do"):
            case "again":
                courier.outbox.send_again(position)
            case "drop" if position is not None:
                courier.outbox.drop(position)
            case _:
                raise Problem("bad-request")
        courier.ring()
        return redirect(url_for("hook.index"), 303)

    return pages
