"""What QA saved in the log, as values and back: samples and calibrations, with the reviews that came in for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from rewriter.entries import Entry, Review, Saved
from rewriter.errors import NotFound
from rewriter.qa.calibration import Calibration, Given, given
from rewriter.qa.sampling import Plan, Sample, Stratum
from rewriter.service import Service


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


def erased(service: Service) -> frozenset[str]:
    """The rewrites that nobody can read any more, and so nobody can review."""
    stones = service.walk("erasure", read=False)
    return frozenset(str(record) for stone in stones for record in stone.facets["records"])


def given_of(service: Service, calibration: Calibration) -> Given:
    """A calibration with the reviews that came in for it; without the rewrites that were erased since."""
    gone = erased(service)
    if gone:
        calibration = replace(
            calibration, records=tuple(each for each in calibration.records if each not in gone)
        )
    entries = service.entries_about(calibration.records, "review")
    return given(
        calibration,
        [
            (entry.record, entry.value)
            for entry in entries
            if entry.record and isinstance(entry.value, Review)
        ],
    )


def _saved(entry: Entry, topic: str) -> Saved:
    if not isinstance(entry.value, Saved) or entry.value.topic != topic:
        raise NotFound("there is no such thing in the log")
    return entry.value
