"""Pages for what was promised: what is overdue and due, marking as kept, a calendar of it, and the note afterwards."""

from __future__ import annotations

from datetime import UTC, datetime

from flask import Blueprint, Response, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as Answered

from rewriter.agenda import feed
from rewriter.check_in import check_in
from rewriter.desk import PROMISES, UNDATED_DAYS, Desk
from rewriter.qa.promised import WHENS, Promised, When
from rewriter.service import Service

SHOWN = 12
"""Commitments of a group in sight; the others unfold, so that a long list of overdue ones hides no other."""


def commitments_of(service: Service, desk: Desk) -> Blueprint:
    """The pages, answered from this service's log."""
    pages = Blueprint("commitments", __name__, url_prefix="/qa/commitments")

    @pages.get("")
    def index() -> str:
        now = datetime.now(UTC)
        groups: dict[When, list[Promised]] = {when: [] for when in WHENS if when != "kept"}
        for one in desk.open_promises(now):
            groups[one.when(now, desk.zone(one))].append(one)
        return render_template(
            "figures/commitments.html",
            groups=groups,
            kept=desk.kept_lately(),
            undated_days=UNDATED_DAYS,
            most=PROMISES,
            shown=SHOWN,
        )

    @pages.post("/<record_id>/<int:item>")
    def mark(record_id: str, item: int) -> Answered:
        kept = request.form.get("kept", "yes") == "yes"
        desk.mark(record_id, item, kept)
        return redirect(url_for("commitments.index") + ("#kept" if kept else ""), 303)

    @pages.get("/open.ics")
    def calendar() -> Response:
        open_now = ((one.record, one.number) for one in desk.open_promises(datetime.now(UTC)))
        body = feed(open_now, appointments=request.args.get("as") == "appointments")
        return Response(body, content_type="text/calendar; charset=utf-8")

    @pages.get("/<record_id>/note")
    def note(record_id: str) -> str:
        promises = desk.promises_of(record_id)
        record = service.find(record_id)
        return render_template(
            "figures/note.html",
            record=record,
            still_open=[one for one in promises if not one.kept],
            note=check_in(record, desk.policy_of(record), datetime.now(UTC)),
        )

    return pages
