"""What QA saved in the log, as values and back: samples and calibrations, with the reviews that came in for them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Protocol

from rewriter.audit.paging import EntryPage
from rewriter.entries import Entry, Review, Saved
from rewriter.errors import BadInput, NotFound
from rewriter.qa.calibration import Calibration, Given, given
from rewriter.qa.sampling import Plan, Sample, Stratum

OPEN_LIMIT = 50
"""Calibrations that are looked at for whether they are still open: the newest ones."""


class Log(Protocol):
    """What is asked of the log here; both the service and its store can answer it."""

    def entry(self, entry_id: str) -> Entry: ...

    def entries(self, kind: str, *, limit: int = 50, cursor: str | None = None) -> EntryPage: ...

    def entries_about(self, record_ids: Sequence[str], *kinds: str) -> tuple[Entry, ...]: ...

    def walk(self, *kinds: str, after: int = 0, read: bool = True) -> Iterator[Entry]: ...


def sample_data(sample: Sample, about: Mapping[str, str]) -> dict[str, Any]:
    """A sample as the log keeps it; `about` says which rewrites it was drawn from."""
    plan = sample.plan
    return {
        "about": dict(about),
        "plan": {
            "kind": plan.kind, "each": plan.each, "seed": plan.seed, "by": plan.by,
            "today": plan.today.isoformat(),
        },
        "strata": [
            {"name": stratum.name, "population": stratum.population, "drawn": list(stratum.drawn)}
            for stratum in sample.strata
        ],
    }  # fmt: skip


def sample_of(entry: Entry) -> Sample:
    """The sample that an entry keeps. Raises NotFound where it keeps none."""
    data = _saved(entry, "sample").data
    plan = data["plan"]
    return Sample(
        Plan(plan["kind"], plan["each"], plan["seed"], plan["by"], date.fromisoformat(plan["today"])),
        tuple(Stratum(each["name"], each["population"], tuple(each["drawn"])) for each in data["strata"]),
    )


def calibration_of(entry: Entry) -> Calibration:
    """The calibration that an entry keeps. Raises NotFound where it keeps none."""
    saved = _saved(entry, "calibration")
    return Calibration(entry.id, saved.name, tuple(saved.data["records"]), tuple(saved.data["reviewers"]))


def erased(log: Log) -> frozenset[str]:
    """The rewrites that nobody can read any more, and so nobody can review."""
    stones = log.walk("erasure", read=False)
    return frozenset(str(record) for stone in stones for record in stone.facets["records"])


def given_of(log: Log, calibration: Calibration) -> Given:
    """A calibration with the reviews that came in for it; without the rewrites that were erased since."""
    gone = erased(log)
    if gone:
        calibration = replace(
            calibration, records=tuple(each for each in calibration.records if each not in gone)
        )
    entries = log.entries_about(calibration.records, "review")
    return given(
        calibration,
        [
            (entry.record, entry.value)
            for entry in entries
            if entry.record and isinstance(entry.value, Review)
        ],
    )


class Seals:
    """What nobody may see yet of a calibration in which somebody has still to judge: its reviews, and who wrote.

    One that is closed stays closed, and is not asked about again. Safe to share between threads.
    """

    def __init__(self, log: Log) -> None:
        self._log = log
        self._closed: set[str] = set()

    def hold(self, calibration_id: str | None) -> bool:
        """Whether the reviews of this calibration are sealed; those of none never are."""
        if not calibration_id or calibration_id in self._closed:
            return False
        try:
            still_open = given_of(self._log, calibration_of(self._log.entry(calibration_id))).open
        except (NotFound, BadInput):
            still_open = False
        if not still_open:
            self._closed.add(calibration_id)
        return still_open

    def blind(self) -> frozenset[str]:
        """The rewrites that are judged without knowing who wrote them: no page for reviewers and no export says it."""
        entries = self._log.entries("calibration", limit=OPEN_LIMIT).entries
        return frozenset(
            record for entry in entries if self.hold(entry.id) for record in calibration_of(entry).records
        )


def require_part(log: Log, record_id: str, review: Review) -> None:
    """A calibration takes reviews of its own rewrites by its own reviewers, until all are in.

    Raises:
        NotFound: there is no such calibration, or the rewrite is not of it.
        BadInput: the reviewer is not of it, or it is closed.
    """
    if not review.calibration:
        return
    found = given_of(log, calibration_of(log.entry(review.calibration)))
    if found.calibration.reviewer(review.reviewer) is None:
        people = ", ".join(found.calibration.reviewers)
        raise BadInput((("reviewer", f"is not of this calibration, which is for {people}"),))
    if record_id not in found.calibration.records:
        raise NotFound("that rewrite is not of this calibration")
    if not found.open:
        raise BadInput((("review", "comes after the last one: this calibration is closed"),))


def _saved(entry: Entry, topic: str) -> Saved:
    if not isinstance(entry.value, Saved) or entry.value.topic != topic:
        raise NotFound("there is no such thing in the log")
    return entry.value
