"""The agent's own corner: who they are, kept in a cookie, and their recent work and open promises."""

from __future__ import annotations

import base64
from datetime import UTC, datetime
from typing import Annotated

from flask import Blueprint, Request, redirect, render_template, request, url_for
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError
from werkzeug.wrappers import Response

from rewriter.audit import Page, Selection
from rewriter.desk import Desk
from rewriter.entries import Standing
from rewriter.errors import BadInput
from rewriter.intake import AgentIn, RewriteRequest, read_request
from rewriter.qa.promised import Promised
from rewriter.service import Service
from rewriter.values import Record
from rewriter.web.fields import OWN_FIELDS, Answer, Filled, nested, number
from rewriter.web.problems import Problem

COOKIE = "softanswer"
_YEAR_S = 365 * 24 * 3600
_SHORT = 120
"""Characters of each detail that are kept, so that a cookie holds them all."""
_RECENT = 30
"""Letters on the page of one's own work."""
_LOOKED_AT = 120
"""Rewrites in which those letters are looked for: some are written more than once."""

Short = Annotated[str, Field(max_length=_SHORT), BeforeValidator(lambda value: str(value).strip())]


class Own(BaseModel):
    """What an agent has told this browser about themselves. Nothing of a customer is ever in it."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    name: Short = ""
    title: Short = ""
    email: Short = ""
    phone: Short = ""
    sign_off: Short = ""
    policy: Short = ""
    notes: bool = True
    keys: bool = True
    toured: bool = False

    def fields(self) -> dict[str, str]:
        """The form's fields that these details fill."""
        details = {f"agent.{name}": getattr(self, name) for name in AgentIn.model_fields}
        return details | {"policy": self.policy}


def own_of(asked: Request) -> Own:
    """What the request's cookie says; a cookie that cannot be read says nothing."""
    try:
        return Own.model_validate_json(base64.urlsafe_b64decode(asked.cookies.get(COOKIE, "")))
    except (ValidationError, ValueError):
        return Own()


def keep(own: Own, answer: Response) -> Response:
    """Have the browser keep these details for a year, out of reach of scripts and of other sites."""
    kept = base64.urlsafe_b64encode(own.model_dump_json(exclude_defaults=True).encode()).decode()
    answer.set_cookie(
        COOKIE, kept, max_age=_YEAR_S, httponly=True, samesite="Strict", secure=request.is_secure
    )
    return answer


def own_pages_of(service: Service, desk: Desk) -> Blueprint:
    """The pages of an agent's own: settings and work."""
    pages = Blueprint("own", __name__)

    @pages.get("/settings")
    def settings() -> Answer:
        return render_template(
            "settings.html", filled=Filled(own_of(request).fields()), kept="kept" in request.args
        )

    @pages.post("/settings")
    def change() -> Answer:
        before = own_of(request)
        if "forget" in request.form:
            answer = redirect(url_for("own.settings"), 303)
            answer.delete_cookie(COOKIE, httponly=True, samesite="Strict")
            return answer
        values = {name: request.form.get(name, "") for name in OWN_FIELDS}
        try:
            own = _read(values, before, service)
        except BadInput as error:
            problem = Problem("bad-fields", error.problems)
            return render_template("settings.html", filled=Filled(values, problem)), problem.kind.status, {}
        return keep(own, redirect(url_for("own.settings", kept=1), 303))

    @pages.post("/settings/notes")
    def notes() -> Answer:
        """Turn the private note on or off, and go on where one was."""
        own = own_of(request).model_copy(update={"notes": request.form.get("notes") == "on"})
        back = request.form.get("back", "")
        known = back.isalnum()
        return keep(
            own, redirect(url_for("page.read", record_id=back) if known else url_for("own.settings"), 303)
        )

    @pages.post("/tour")
    def toured() -> Answer:
        own = own_of(request).model_copy(update={"toured": True})
        return keep(own, redirect(url_for("page.home"), 303))

    @pages.get("/work")
    def work() -> Answer:
        name = request.args.get("agent", own_of(request).name).strip()[:200]
        mine = service.page(Selection(agent=name), limit=_LOOKED_AT) if name else Page((), None)
        now = datetime.now(UTC)
        return render_template(
            "work.html",
            name=name,
            recent=_letters(mine)[:_RECENT],
            promised=[(one, one.when(now, desk.zone(one))) for one in _promised(desk, name, now)],
        )

    @pages.post("/work/kept")
    def kept() -> Answer:
        form = request.form
        desk.mark(form.get("record", ""), number(form, "item"), form.get("kept") == "yes")
        return redirect(url_for("own.work", agent=form.get("agent") or None), 303)

    return pages


def _read(values: dict[str, str], before: Own, service: Service) -> Own:
    """The settings as sent, checked as a rewrite would check them."""
    body = nested({"message": "", "draft": "It is on its way.", **values})
    asked = read_request(RewriteRequest, body)
    long = tuple(
        (name, f"is too long to be kept: {_SHORT} characters at most")
        for name, value in values.items()
        if len(value.strip()) > _SHORT
    )
    if asked.policy not in service.policies:
        long += (("policy", "is not known here; choose one of the list"),)
    if long:
        raise BadInput(long)
    return before.model_copy(
        update={
            **asked.agent.model_dump(),
            "policy": values["policy"],
            "notes": "notes" in request.form,
            "keys": "keys" in request.form,
        }
    )


def _letters(mine: Page) -> list[tuple[Record, Standing]]:
    """Each letter once, newest first: as it was sent, or else as it was last ready.

    A letter is written again for another fault or other words; those tries are no letters of
    their own.
    """
    letters: dict[tuple[str, str], tuple[Record, Standing]] = {}
    for version in zip(mine.records, mine.standings, strict=True):
        situation = version[0].situation
        letter = (situation.message, situation.draft)
        if letter not in letters or _far(version) > _far(letters[letter]):
            letters[letter] = version
    return list(letters.values())


def _far(version: tuple[Record, Standing]) -> int:
    """How far a version of a letter has come."""
    record, standing = version
    return 2 if standing.decision else 1 if record.outcome.status == "ready" else 0


def _promised(desk: Desk, name: str, now: datetime) -> list[Promised]:
    """What this agent's replies promised and nobody has kept yet; what house policy only suggested is no promise."""
    return [
        one
        for one in desk.open_promises(now)
        if one.record.situation.agent.name == name
        if one.item.due is not None and (one.item.source != "policy" or one.item.confirmed)
    ]
