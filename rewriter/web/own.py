"""The agent's own corner: who they are, kept in a cookie, and their recent work and open promises."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Annotated
from zoneinfo import ZoneInfo

from flask import Blueprint, Request, redirect, render_template, request, url_for
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError
from werkzeug.wrappers import Response

from rewriter.audit import Page, Selection
from rewriter.entries import Kept
from rewriter.errors import BadInput
from rewriter.intake import AgentIn, RewriteRequest, read_request
from rewriter.policies import HOUSE
from rewriter.service import Service
from rewriter.values import Commitment, Due, Record
from rewriter.web.fields import OWN_FIELDS, Answer, Filled, nested, number
from rewriter.web.problems import Problem

COOKIE = "softanswer"
_YEAR_S = 365 * 24 * 3600
_SHORT = 120
"""Characters of each detail that are kept, so that a cookie holds them all."""
_RECENT = 30
"""Rewrites on the page of one's own work."""
_LOOKED_AT = 200
"""Rewrites in which open promises are looked for."""

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


@dataclass(frozen=True, slots=True)
class Promised:
    """An open promise: number `item` of a record's follow-up, and when it falls due."""

    record: Record
    item: int
    commitment: Commitment
    late: bool


def own_pages_of(service: Service) -> Blueprint:
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
        mine = _mine(service, name) if name else Page((), None)
        today = datetime.now(UTC).astimezone(service.policy(HOUSE).service.zone).date()
        return render_template(
            "work.html",
            name=name,
            recent=list(zip(mine.records, mine.standings, strict=True))[:_RECENT],
            promised=sorted(_promised(service, mine, today), key=lambda item: _when(item.commitment.due)),
            today=today,
        )

    @pages.post("/work/kept")
    def kept() -> Answer:
        form = request.form
        service.mark_kept(form.get("record", ""), number(form, "item"), form.get("kept") == "yes")
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


def _mine(service: Service, name: str) -> Page:
    return service.page(Selection(agent=name), limit=_LOOKED_AT)


def _promised(service: Service, mine: Page, today: date) -> Iterator[Promised]:
    """What the agent's replies promised and nobody has marked as kept."""
    zone = service.policy(HOUSE).service.zone
    seen: set[tuple[str, str, Due | None]] = set()
    for record, standing in zip(mine.records, mine.standings, strict=True):
        items = record.outcome.follow_up.items
        if record.outcome.status != "ready" or standing.decision == "rejected":
            continue
        done = _done(service, record) if standing.kept else frozenset()
        for index, item in enumerate(items):
            told = (record.situation.customer.reference, item.action.casefold(), item.due)
            if index in done or told in seen or item.due is None or _proposed(item):
                continue
            seen.add(told)
            yield Promised(record, index, item, _day(item.due, zone) < today)


def _proposed(item: Commitment) -> bool:
    """Whether house policy only suggested it: nobody has promised it yet."""
    return item.source == "policy" and not item.confirmed


def _done(service: Service, record: Record) -> frozenset[int]:
    """The numbers of the promises that were kept, by the latest word on each."""
    said = (entry.value for entry in service.entries_of(record.id))
    latest = {value.item: value.kept for value in said if isinstance(value, Kept)}
    return frozenset(item for item, kept in latest.items() if kept)


def _day(due: Due, zone: ZoneInfo) -> date:
    return due.astimezone(zone).date() if isinstance(due, datetime) else due


def _when(due: Due | None) -> datetime:
    """For sorting days and moments together; a day counts until it ends."""
    if due is None:
        return datetime.max.replace(tzinfo=UTC)
    if isinstance(due, datetime):
        return due.astimezone(UTC)
    return datetime.combine(due, time.max, tzinfo=UTC)
