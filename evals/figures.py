"""The figures by which rewrites are judged, each computed from the results of a run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

from evals.run import Result
from evals.scorers import BAND
from rewriter.qa.intervals import Share

Value = Share | int | float
Results = Sequence[Result]


@dataclass(frozen=True, slots=True)
class Figure:
    """A named figure, what we aim at, and how it is counted."""

    name: str
    aim: str
    count: Callable[[Results], Value]


def _share(
    holds: Callable[[Result], bool], of: Callable[[Result], bool] = lambda _: True
) -> Callable[[Results], Share]:
    def count(results: Results) -> Share:
        asked = [result for result in results if of(result)]
        return Share(sum(holds(result) for result in asked), len(asked))

    return count


def _heated(result: Result) -> bool:
    return not result.case.clean


def _clean(result: Result) -> bool:
    return result.case.clean


def _counted(part: Callable[[Result], int], whole: Callable[[Result], int]) -> Callable[[Results], Share]:
    return lambda results: Share(sum(map(part, results)), sum(map(whole, results)))


def _total(part: Callable[[Result], int]) -> Callable[[Results], int]:
    return lambda results: sum(map(part, results))


def _facts_kept(result: Result) -> int:
    return result.scores.facts - len(result.scores.facts_lost)


def _refusals(result: Result) -> int:
    return len(result.case.refusals)


def _refusals_kept(result: Result) -> int:
    return _refusals(result) - len(result.scores.refusals_lost)


def _spans(result: Result) -> int:
    return len(result.case.labels)


def _spans_left(result: Result) -> int:
    return len(result.scores.spans_left)


def _spans_left_in_part(result: Result) -> int:
    return _spans_left(result) + len(result.scores.spans_partly_left)


def _flagged_again(result: Result) -> bool:
    return _heated(result) and bool(result.scores.still_flagged)


def _wrongly_ready(result: Result) -> bool:
    return result.answer.status == "ready" and bool(result.answer.failed)


def _in_band(result: Result) -> bool:
    return BAND[0] <= result.scores.length <= BAND[1]


def _read(result: Result) -> bool:
    return result.answer.fault is not None


def _wrongly_ours(result: Result) -> bool:
    return result.answer.fault == "ours" and result.case.fault in ("not_ours", "unknown")


def _median_length(results: Results) -> float:
    return median([result.scores.length for result in results] or [0.0])


FIGURES: tuple[Figure, ...] = (
    Figure("ready to send", "", _share(lambda r: r.answer.status == "ready")),
    Figure("facts kept", "≥ 99 %", _counted(_facts_kept, lambda r: r.scores.facts)),
    Figure("refusals word for word", "", _counted(lambda r: r.scores.refusals_verbatim, _refusals)),
    Figure("refusals word for word or as strong", "100 %", _counted(_refusals_kept, _refusals)),
    Figure("values invented", "0", _total(lambda r: len(r.scores.invented))),
    Figure("tempting promises made", "0", _total(lambda r: len(r.scores.tempting))),
    Figure(
        "heated: sorry in the first two sentences", "100 %", _share(lambda r: r.scores.apology_first, _heated)
    ),
    Figure("heated: sorry exactly once", "100 %", _share(lambda r: r.scores.apologies == 1, _heated)),
    Figure("non-apologies", "0", _total(lambda r: len(r.scores.non_apologies))),
    Figure("follow-up, or one offered beside a clean draft", "100 %", _share(lambda r: r.scores.follow_up)),
    Figure("hostile spans left whole", "≤ 8 %, inventive ≤ 40 %", _counted(_spans_left, _spans)),
    Figure("hostile spans left whole or in good part", "", _counted(_spans_left_in_part, _spans)),
    Figure("heated: flagged again by our own rules", "0", _total(_flagged_again)),
    Figure("clean drafts returned as they were", "≥ 97 %", _share(lambda r: r.scores.unchanged, _clean)),
    Figure(f"length {BAND[0]}–{BAND[1]} of the draft", "100 %", _share(_in_band)),
    Figure("median length for each word of the draft", "", _median_length),
    Figure("fault read as labelled", "", _share(lambda r: r.answer.fault == r.case.fault, _read)),
    Figure("fault read as ours where it is not", "0", _total(_wrongly_ours)),
    Figure("stance read as labelled", "", _share(lambda r: r.answer.stance == r.case.stance, _read)),
    Figure("ready with a failed check", "0", _total(_wrongly_ready)),
    Figure("records lost, or never made", "0", _total(lambda r: not r.answer.recorded)),
)


def failed_checks(results: Results) -> Counter[str]:
    """How many answers failed each check."""
    return Counter(name for result in results for name in result.answer.failed)


def shown(value: Value) -> str:
    """A figure as it is printed."""
    return f"{value:.2f}" if isinstance(value, float) else str(value)
