"""Several people judge the same replies without seeing each other's scores: who is done, and where they differ."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rewriter.entries import Review, Score
from rewriter.policy import Criterion
from rewriter.qa.agreement import Agreement, Ratings, agreement


@dataclass(frozen=True, slots=True)
class Calibration:
    """Which rewrites are judged, and by whom. Names are compared as people read them."""

    id: str
    title: str
    records: tuple[str, ...]
    reviewers: tuple[str, ...]

    def reviewer(self, name: str) -> str | None:
        """The name as the calibration has it, or `None` for somebody who is not of it."""
        return next((each for each in self.reviewers if same_name(each, name)), None)


@dataclass(frozen=True, slots=True)
class Given:
    """A calibration's reviews by rewrite and reviewer; of several by one reviewer, the latest."""

    calibration: Calibration
    reviews: Mapping[tuple[str, str], Review]

    def done(self, reviewer: str) -> int:
        """How many rewrites this reviewer has judged."""
        return sum((record, reviewer) in self.reviews for record in self.calibration.records)

    def left(self, reviewer: str) -> tuple[str, ...]:
        """The rewrites that this reviewer has still to judge, in their order."""
        return tuple(record for record in self.calibration.records if (record, reviewer) not in self.reviews)

    @property
    def open(self) -> bool:
        """Whether somebody has still something to judge; until then, nobody sees a score."""
        return any(self.left(reviewer) for reviewer in self.calibration.reviewers)

    def scores(self, record: str, criterion: str) -> tuple[Score, ...]:
        """Each reviewer's score, in the order of the reviewers; `None` where there is none."""
        return tuple(
            review.scores.get(criterion) if (review := self.reviews.get((record, reviewer))) else None
            for reviewer in self.calibration.reviewers
        )


@dataclass(frozen=True, slots=True)
class Difference:
    """Where the reviewers differ over one criterion of one rewrite. `gap` is from 0 to 1, the whole scale."""

    record: str
    criterion: Criterion
    scores: tuple[Score, ...]
    gap: float


def given(calibration: Calibration, reviews: Iterable[tuple[str, Review]]) -> Given:
    """The reviews that belong to a calibration, of pairs of a rewrite's id and a review, oldest first."""
    kept = {}
    for record, review in reviews:
        reviewer = calibration.reviewer(review.reviewer)
        if review.calibration == calibration.id and reviewer is not None and record in calibration.records:
            kept[record, reviewer] = review
    return Given(calibration, kept)


def agreements(given: Given, scorecard: Sequence[Criterion]) -> tuple[tuple[Criterion, Agreement], ...]:
    """How far the reviewers agree over each criterion."""
    return tuple((criterion, _agreement(given, criterion)) for criterion in scorecard)


def differences(given: Given, scorecard: Sequence[Criterion]) -> tuple[Difference, ...]:
    """Where the reviewers differ, the widest gap first."""
    found = []
    for place, record in enumerate(given.calibration.records):
        for criterion in scorecard:
            scores = given.scores(record, criterion.id)
            known = [float(score) for score in scores if score is not None]
            gap = (
                (max(known) - min(known)) / (1 if criterion.auto_fail else criterion.best - 1) if known else 0
            )
            if gap > 0:
                found.append((-gap, place, Difference(record, criterion, scores, gap)))
    return tuple(difference for _, _, difference in sorted(found, key=lambda each: each[:2]))


def same_name(one: str, other: str) -> bool:
    """Whether two names are one, capitals and spaces apart."""
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()


def _agreement(given: Given, criterion: Criterion) -> Agreement:
    ratings: Ratings = tuple(
        tuple(None if score is None else float(score) for score in given.scores(record, criterion.id))
        for record in given.calibration.records
    )
    return agreement(ratings, "nominal" if criterion.auto_fail else "ordinal")
