"""The log of some weeks as figures need it: what is known of each rewrite without reading a word of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from guardrails.finding import Family
from rewriter.entries import Choice, Entry, Review
from rewriter.qa.precision import Fate
from rewriter.qa.reviews import standing_reviews
from rewriter.values import EngineName, Status


@dataclass(frozen=True, slots=True)
class Rewritten:
    """One rewrite and what became of it. `cost_usd` counts calls whose price is known."""

    id: str
    at: datetime
    policy: str
    status: Status
    engine: EngineName | None
    model: str | None
    prompts: tuple[str, ...]
    degraded: bool
    ruleset: str
    families: frozenset[Family]
    rules: frozenset[str]
    cost_usd: float
    decision: Choice | None = None
    distance: float | None = None

    @property
    def fate(self) -> Fate:
        """What the agent did with it. Edits that changed nothing are none."""
        if self.decision in (None, "rejected"):
            return "undecided" if self.decision is None else "rejected"
        return (
            "edited" if self.distance or (self.decision == "edited" and self.distance is None) else "unedited"
        )


@dataclass(frozen=True, slots=True)
class Digest:
    """Rewrites from `since` on, oldest first, the standing reviews of each without their notes, agents'
    objections by rule, and how many commitments were kept."""

    since: datetime
    rewrites: tuple[Rewritten, ...] = ()
    reviews: Mapping[str, tuple[Review, ...]] = field(default_factory=dict)
    objections: Mapping[str, int] = field(default_factory=dict)
    kept: int = 0

    def of(self, policy: str) -> Digest:
        """The same for one policy alone; all of it for "". Objections and kept commitments are told of all."""
        if not policy:
            return self
        return replace(self, rewrites=tuple(one for one in self.rewrites if one.policy == policy))


def digest(facets: Iterable[Entry], reviews: Iterable[Entry], since: datetime, until: datetime) -> Digest:
    """Put together what was made from `since` to `until`, and what became of it.

    `facets` are entries oldest first, of which only the facets are read; `reviews` those of
    reviews with their values.
    """
    rewrites: dict[str, Rewritten] = {}
    objections: Counter[str] = Counter()
    kept: dict[tuple[str, int], bool] = {}
    for entry in facets:
        said, record = entry.facets, entry.record or ""
        match entry.kind:
            case "rewrite" if since <= entry.at < until:
                rewrites[entry.id] = _rewritten(entry)
            case "decision" if record in rewrites:
                changed = replace(rewrites[record], decision=said["decision"], distance=said["distance"])
                rewrites[record] = changed
            case "feedback" if record in rewrites and said["verdict"] == "wrong":
                objections[said["rule"]] += 1
            case "kept" if record in rewrites:
                kept[record, said["item"]] = said["kept"]
    found: dict[str, list[Review]] = {}
    for entry in reviews:
        if entry.record in rewrites and isinstance(entry.value, Review):
            found.setdefault(entry.record or "", []).append(replace(entry.value, note=""))
    return Digest(
        since,
        tuple(rewrites.values()),
        {record: standing_reviews(said) for record, said in found.items()},
        dict(objections),
        sum(kept.values()),
    )


def _rewritten(entry: Entry) -> Rewritten:
    facets: Mapping[str, Any] = entry.facets
    return Rewritten(
        id=entry.id,
        at=entry.at,
        policy=facets["policy"],
        status=facets["status"],
        engine=facets["engine"],
        model=facets["model"],
        prompts=tuple(facets["prompts"]),
        degraded=facets["degraded"],
        ruleset=facets["ruleset"],
        families=frozenset(facets["families"]),
        rules=frozenset(facets["rules"]),
        cost_usd=facets["cost_usd"],
    )
