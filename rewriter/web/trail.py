"""Where a reviewer is on the way: a filtered queue, a sample or a calibration; and what comes next there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from flask import request, url_for

from rewriter.audit import Selection
from rewriter.audit.paging import cursor_after
from rewriter.entries import Saved
from rewriter.errors import BadInput
from rewriter.intake import ListRequest, read_request
from rewriter.saved import Seals, calibration_of, erased, given_of, sample_of
from rewriter.service import Service
from rewriter.values import Record
from rewriter.web.console_words import FILTERS

_PASSING = {"q", "customer"}
"""Filters that hold a customer's words or reference."""


@dataclass(frozen=True, slots=True)
class Trail:
    """What the address carries along: filters of the queue, or the id of a sample or a calibration."""

    filters: Mapping[str, str] = field(default_factory=dict)
    sample: str = ""
    calibration: str = ""

    @property
    def query(self) -> dict[str, str]:
        """As the query of an address."""
        own = {"sample": self.sample, "calibration": self.calibration}
        return {**self.filters, **{name: value for name, value in own.items() if value}}

    @property
    def home(self) -> str:
        """The address of the list that it leads through."""
        if self.calibration:
            return url_for("console.calibration", entry_id=self.calibration)
        if self.sample:
            return url_for("console.sample", entry_id=self.sample)
        return self.to("console.queue")

    def to(self, endpoint: str, **values: str) -> str:
        """The address of a page, carrying this trail along."""
        carried: dict[str, Any] = {**self.query, **values}
        return url_for(endpoint, **carried)

    @property
    def lasting(self) -> bool:
        """Whether the log may keep these filters for good: words and references are erased with a customer, or not at all."""
        return not _PASSING & self.filters.keys()

    def require_lasting(self) -> None:
        """Raises BadInput where a filter names what a customer may want forgotten."""
        wrong = [
            (name, "cannot be kept: a customer may ask to be forgotten")
            for name in sorted(_PASSING & self.filters.keys())
        ]
        if wrong:
            raise BadInput(tuple(wrong))

    @property
    def asked(self) -> dict[str, str]:
        """The filters as a program asks for them: there the last day is the first that is not wanted any more."""
        return {name: _moment(name, value) for name, value in self.filters.items()}

    def selection(self, service: Service) -> Selection:
        """What the filters ask for. Asked for one agent's letters, it names none that are judged blind.

        Raises:
            BadInput: a filter that cannot be used.
        """
        asked = read_request(ListRequest, self.asked)
        wanted = Selection(**asked.model_dump(by_alias=False, exclude={"cursor", "limit"}))
        return replace(wanted, without=Seals(service).blind()) if wanted.agent else wanted

    def left_after(self, record: Record, service: Service) -> tuple[int, bool] | None:
        """How many of a filtered queue come after this rewrite, and whether there are more than these."""
        if self.sample or self.calibration or not self.filters:
            return None
        return service.count(self.selection(service), cursor=cursor_after(service.entry(record.id).position))

    def next_after(self, record: Record, service: Service, reviewer: str) -> str | None:
        """The rewrite to review after this one; `None` at the end."""
        if self.calibration:
            found = given_of(service, calibration_of(service.entry(self.calibration)))
            name = found.calibration.reviewer(reviewer)
            return next(iter(found.left(name)), None) if name else None
        if self.sample:
            sample = sample_of(service.entry(self.sample))
            done = {entry.record for entry in service.entries_about(sample.ids, "review")} | erased(service)
            after = sample.ids.index(record.id) + 1 if record.id in sample.ids else 0
            order = sample.ids[after:] + sample.ids[:after]
            return next((each for each in order if each not in done and each != record.id), None)
        page = service.page(
            self.selection(service), limit=1, cursor=cursor_after(service.entry(record.id).position)
        )
        return page.records[0].id if page.records else None


def _moment(name: str, value: str) -> str:
    """A day as a moment: `from` its midnight in UTC, `to` the next one, so that the day itself counts. Else as it is."""
    if name not in ("from", "to") or len(value) != len("2031-03-03"):
        return value
    try:
        day = date.fromisoformat(value) + timedelta(days=name == "to")
    except (ValueError, OverflowError):
        return value
    return f"{day}T00:00:00Z"


def trail() -> Trail:
    """The trail that the request's address tells of."""
    filters = {name: value for name in FILTERS if (value := request.args.get(name, "").strip())}
    return Trail(filters, request.args.get("sample", ""), request.args.get("calibration", ""))


# --- what QA saved, as values and back -----------------------------------------------------


def view_names(service: Service) -> dict[str, dict[str, str]]:
    """The saved views by name: each one's filters."""
    views: dict[str, dict[str, str]] = {}
    for entry in service.entries("view", limit=200).entries:
        if isinstance(entry.value, Saved) and entry.value.name not in views:
            views[entry.value.name] = {
                name: str(value) for name, value in entry.value.data.items() if name in FILTERS
            }
    return dict(sorted((name, filters) for name, filters in views.items() if filters))
