"""How right each rule and each prompt is, by what reviewers said and what agents really sent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from guardrails.finding import Family
from rewriter.qa.intervals import Share, WeightedShare

GOAL = 0.9
"""Nine marks in ten should be right; a rule that is surely below this is named as weak."""

ENOUGH, FEWEST = 10, 5
"""Verdicts without which nothing good or doubtful is said of a rule; and those without which it is not called weak."""

Opinion = Literal["right", "wrong"]
Settled = Literal["right", "wrong", "disputed"]
Standing = Literal["weak", "doubtful", "holds", "few", "unjudged"]
Fate = Literal["unedited", "edited", "rejected", "undecided"]


_ORDER: dict[Standing, int] = {"weak": 0, "doubtful": 1, "holds": 2, "few": 3, "unjudged": 4}


def settle(opinions: Iterable[Opinion]) -> Settled | None:
    """What several reviewers say together: their common verdict, or that they differ; `None` from nobody."""
    said = set(opinions)
    if not said:
        return None
    return said.pop() if len(said) == 1 else "disputed"


@dataclass(frozen=True, slots=True)
class Judged:
    """One underline that reviewers gave a verdict on. `version` is the ruleset (or model) that drew it.

    `weight` is how many drafts this one stands for, where a sample was drawn unevenly.
    """

    rule: str
    family: Family
    version: str
    verdict: Settled
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class RuleTally:
    """What reviewers said of one rule. The weighted share speaks for all drafts that were sampled from.

    `drafts` is in how many drafts it fired, reviewed or not; the rest counts underlines.
    """

    rule: str
    family: Family
    drafts: int
    confirmed: int
    refuted: int
    disputed: int
    weighted: WeightedShare

    @property
    def precision(self) -> Share:
        """How often it was right, of the underlines on which reviewers agreed."""
        return Share(self.confirmed, self.confirmed + self.refuted)

    @property
    def standing(self) -> Standing:
        """`weak` where even the interval's upper end misses the goal; `doubtful` where the figure does.

        Fewer than `ENOUGH` verdicts say nothing but that a rule is weak, fewer than `FEWEST` nothing.
        """
        value = self.weighted.value
        if value is None:
            return "unjudged"
        if self.precision.total >= FEWEST and self.weighted.interval[1] < GOAL:
            return "weak"
        if self.precision.total < ENOUGH:
            return "few"
        return "doubtful" if value < GOAL else "holds"


@dataclass(frozen=True, slots=True)
class FamilyTally:
    """A family's rules together. What was missed belongs to a family, since no rule saw it."""

    family: Family
    confirmed: int
    refuted: int
    disputed: int
    missed: int

    @property
    def precision(self) -> Share:
        return Share(self.confirmed, self.confirmed + self.refuted)

    @property
    def found(self) -> Share:
        """Of what reviewers held to hurt, how much was underlined."""
        return Share(self.confirmed, self.confirmed + self.missed)


@dataclass(frozen=True, slots=True)
class Fates:
    """What became of the ready rewrites that one prompt version (or the offline engine) took part in."""

    prompt: str
    unedited: int
    edited: int
    rejected: int
    undecided: int

    @property
    def decided(self) -> int:
        return self.unedited + self.edited + self.rejected

    @property
    def as_it_was(self) -> Share:
        """How often the rewrite went out unedited, of those that an agent decided on."""
        return Share(self.unedited, self.decided)


def weights(strata: Iterable[tuple[int, Iterable[str]]], reviewed: Collection[str]) -> dict[str, float]:
    """How many rewrites each reviewed one of a sample stands for.

    Strata are given as how many there were and which were drawn. Those that nobody has
    reviewed are spoken for by the others of their stratum.
    """
    found = {}
    for population, drawn in strata:
        judged = [record for record in drawn if record in reviewed]
        found.update(dict.fromkeys(judged, population / len(judged) if judged else 0.0))
    return found


def by_rule(judged: Iterable[Judged], drafts: Mapping[tuple[str, Family], int]) -> tuple[RuleTally, ...]:
    """A tally a rule that fired or was judged: the weak ones first, then those to watch, those without a verdict last.

    `drafts` tells of each rule, with its family, in how many drafts it fired.
    """
    of: dict[tuple[str, Family], list[Judged]] = {key: [] for key in drafts}
    for one in judged:
        of.setdefault((one.rule, one.family), []).append(one)
    tallies = [_tally(key, drafts.get(key, 0), marks) for key, marks in of.items()]
    return tuple(sorted(tallies, key=_least_right))


def by_version(judged: Iterable[Judged]) -> tuple[tuple[str, Share], ...]:
    """The precision of all underlines together, for each version, in the order in which versions are met."""
    counts: dict[str, Counter[Settled]] = {}
    for one in judged:
        counts.setdefault(one.version, Counter())[one.verdict] += 1
    return tuple(
        (version, Share(said["right"], said["right"] + said["wrong"])) for version, said in counts.items()
    )


def by_family(judged: Iterable[Judged], missed: Iterable[Family] = ()) -> tuple[FamilyTally, ...]:
    """A tally a family that was judged or missed, by name."""
    verdicts = Counter((one.family, one.verdict) for one in judged)
    unseen = Counter(missed)
    return tuple(
        FamilyTally(
            family,
            verdicts[family, "right"],
            verdicts[family, "wrong"],
            verdicts[family, "disputed"],
            unseen[family],
        )
        for family in sorted({family for family, _ in verdicts} | unseen.keys())
    )


def weak(tallies: Iterable[RuleTally]) -> tuple[RuleTally, ...]:
    """The rules that are surely below the goal."""
    return tuple(tally for tally in tallies if tally.standing == "weak")


def fates(sent: Iterable[tuple[tuple[str, ...], Fate]]) -> tuple[Fates, ...]:
    """From each ready rewrite's prompts and what became of it, a row a prompt version, by name."""
    counts: dict[str, Counter[Fate]] = {}
    for prompts, fate in sent:
        for prompt in prompts:
            counts.setdefault(prompt, Counter())[fate] += 1
    return tuple(
        Fates(prompt, count["unedited"], count["edited"], count["rejected"], count["undecided"])
        for prompt, count in sorted(counts.items())
    )


def _tally(key: tuple[str, Family], drafts: int, marks: list[Judged]) -> RuleTally:
    verdicts = Counter(one.verdict for one in marks)
    agreed = [(one.verdict == "right", one.weight) for one in marks if one.verdict != "disputed"]
    return RuleTally(
        *key,
        drafts,
        verdicts["right"],
        verdicts["wrong"],
        verdicts["disputed"],
        WeightedShare.of(agreed),
    )


def _least_right(tally: RuleTally) -> tuple[int, float, float, str]:
    """Where the table has it: what one verdict says of a rule is no reason to stand above what twenty say."""
    return (_ORDER[tally.standing], tally.weighted.value or 0.0, tally.weighted.interval[1], tally.rule)
