"""What reviewers said of a draft's underlines, put together: one verdict an underline, each missed span once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from guardrails.finding import FAMILIES, Family, Span
from guardrails.rule import Rule
from rewriter.entries import Missed, Review
from rewriter.qa.precision import Judged, Opinion, settle

FamilyOf = Callable[[str], Family | None]


def families_of(rules: Iterable[Rule]) -> FamilyOf:
    """A function from a rule's id to its family: of these rules, or as the id itself tells.

    A model's findings are named `model.blame`, and a rule that has gone still says `blame.x`.
    """
    known = {rule.id: rule.family for rule in rules}

    def family_of(rule: str) -> Family | None:
        if rule in known:
            return known[rule]
        words = rule.split(".")
        return next((family for family in FAMILIES if family in words[:2]), None)

    return family_of


def standing_reviews(oldest_first: Iterable[Review]) -> tuple[Review, ...]:
    """The latest review of each reviewer. Those without a name count one by one."""
    latest: dict[object, Review] = {}
    for number, review in enumerate(oldest_first):
        key = " ".join(review.reviewer.split()).casefold() or number
        latest.pop(key, None)
        latest[key] = review
    return tuple(latest.values())


def judged(
    reviews: Sequence[Review], version: str, family_of: FamilyOf, weight: float = 1.0
) -> tuple[Judged, ...]:
    """The verdicts on one rewrite's underlines; where its reviewers differ, `disputed`."""
    said: dict[tuple[str, int], list[Opinion]] = {}
    for review in reviews:
        for mark in review.findings:
            said.setdefault((mark.rule, mark.start), []).append(mark.verdict)
    found = []
    for (rule, _), opinions in said.items():
        family, settled = family_of(rule), settle(opinions)
        if family is not None and settled is not None:
            found.append(Judged(rule, family, version, settled, weight))
    return tuple(found)


def missed(reviews: Iterable[Review]) -> tuple[Missed, ...]:
    """What was missed; spans of one family that overlap are one, as the first reviewer drew it."""
    kept: list[Missed] = []
    for review in reviews:
        for span in review.missed:
            if not any(_same(span, other) for other in kept):
                kept.append(span)
    return tuple(kept)


def _same(one: Missed, other: Missed) -> bool:
    return one.family == other.family and Span(one.start, one.end).overlaps(Span(other.start, other.end))
