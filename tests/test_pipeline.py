"""The story of one request: engines in turn, one judge, one loop, and an honest end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

from rewriter.brief import Brief
from rewriter.deadline import Deadline
from rewriter.engines import Written
from rewriter.engines.offline import OfflineEngine
from rewriter.errors import EngineFailed
from rewriter.pipeline import Stage, run
from rewriter.policy import load_policy
from rewriter.values import (
    CHECK_NAMES,
    Attempt,
    Check,
    Critique,
    EngineName,
    Outcome,
    Part,
    Rewrite,
    Situation,
    Usage,
)

NOW = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)
MESSAGE = "My boiler has been off since Friday and nobody came. What kind of service is this?"
DRAFT = """Hi Ms Lund,

As I already told you twice, the part for job BX-204 arrives on 3 December. If you had read my e-mail you would know. We cannot send a heater.

Please ring 01632 960 310 to choose a time.

Ravi"""
GOOD = """Hi Ms Lund,

I am sorry that your boiler has been off since Friday.

The part for job BX-204 arrives on 3 December. We cannot send a heater.

Please ring 01632 960 310 to choose a time.

Ravi"""
POLICY = load_policy("default")


@dataclass
class Scripted:
    """An engine that hands out what it was given, text or error, one a try."""

    answers: Iterator[str | EngineFailed]
    name: EngineName = "llm"
    model: str | None = "scripted"
    tries: int = 2
    asked_with: list[tuple[Check, ...]] = field(default_factory=list)

    def can_mend(self, failed: tuple[Check, ...]) -> bool:
        return bool(failed)

    def write(self, brief: Brief, failed: tuple[Check, ...], deadline: Deadline) -> Written:
        self.asked_with.append(failed)
        answer = next(self.answers)
        if isinstance(answer, EngineFailed):
            raise answer
        paragraphs = answer.split("\n\n")
        roles = ("greeting", "apology", *["answer"] * (len(paragraphs) - 3), "signature")
        parts = tuple(Part(role, text) for role, text in zip(roles, paragraphs, strict=True))  # type: ignore[arg-type]
        return Written(
            Rewrite(answer, parts, "llm", "scripted"), Critique("llm", "scripted"), Usage(10, 20, 0.1)
        )


def rewrite(
    *engines: Scripted | OfflineEngine, told: list[Stage] | None = None, seconds: float = 10
) -> Outcome:
    return run(
        Situation(MESSAGE, DRAFT, NOW),
        policy=POLICY,
        engines=engines,
        deadline=Deadline.after(seconds),
        tell=(told if told is not None else []).append,
    )


def test_a_reply_that_passes_is_ready_at_the_first_try() -> None:
    outcome = rewrite(Scripted(iter([GOOD])), OfflineEngine())
    assert (outcome.status, outcome.degraded, len(outcome.attempts)) == ("ready", False, 1)
    assert outcome.rewrite is not None
    assert outcome.rewrite.text == GOOD


def test_failed_checks_go_back_to_the_engine_that_failed_them() -> None:
    engine = Scripted(iter([GOOD.replace("3 December", "8 December"), GOOD]))
    outcome = rewrite(engine, OfflineEngine())
    assert outcome.status == "ready"
    assert engine.asked_with[0] == ()
    assert "facts_kept" in {check.name for check in engine.asked_with[1]}


def test_an_engine_that_is_down_is_followed_by_the_next_and_what_it_took_is_kept() -> None:
    down = Scripted(iter([EngineFailed("timeout", Usage(7, 0, 0.02), ("rewrite@1:abc",))]))
    outcome = rewrite(down, OfflineEngine())
    first, last = outcome.attempts
    assert (first.error, first.usage.prompt_tokens, first.prompts) == ("timeout", 7, ("rewrite@1:abc",))
    assert last.engine == "offline"
    assert outcome.degraded


def test_an_engine_that_never_passes_does_not_keep_the_others_from_trying() -> None:
    bad = GOOD.replace("We cannot send", "We will gladly send")
    outcome = rewrite(Scripted(iter([bad, bad])), OfflineEngine())
    assert [attempt.engine for attempt in outcome.attempts] == ["llm", "llm", "offline"]
    assert outcome.status == "ready"
    assert outcome.rewrite is not None
    assert "we cannot send a heater" in outcome.rewrite.text


def test_when_nothing_passes_the_best_attempt_is_shown_as_not_ready() -> None:
    worse = "You idiots.\n\nSorry, but no.\n\nWe will refund you $500.\n\nRavi"
    nearly = GOOD.replace("BX-204", "BX-205")
    outcome = rewrite(Scripted(iter([worse, nearly])))
    assert outcome.status == "needs_person"
    assert outcome.rewrite is not None
    assert outcome.rewrite.text == nearly
    assert not outcome.verdict.ok


def test_a_later_try_that_mended_nothing_gives_way_to_the_first() -> None:
    first = GOOD.replace("BX-204", "BX-205")
    again = first.replace("We", "Well, we", 1)
    outcome = rewrite(Scripted(iter([first, again])))
    assert [attempt.failed for attempt in outcome.attempts] == [("facts_kept", "nothing_added")] * 2
    assert outcome.rewrite is not None
    assert outcome.rewrite.text == first


def test_nothing_at_all_is_an_honest_needs_person() -> None:
    outcome = rewrite(Scripted(iter([EngineFailed("refused")])))
    assert (outcome.status, outcome.rewrite, outcome.verdict.ok) == ("needs_person", None, False)


def test_a_passed_deadline_leaves_only_the_last_engine() -> None:
    engine = Scripted(iter([]))
    outcome = rewrite(engine, OfflineEngine(), seconds=0)
    assert engine.asked_with == []
    assert outcome.status == "ready"
    assert outcome.degraded


def test_every_verdict_answers_all_ten_questions_in_order() -> None:
    outcome = rewrite(OfflineEngine())
    assert tuple(check.name for check in outcome.verdict.checks) == CHECK_NAMES


def test_the_stages_are_told_as_they_happen() -> None:
    told: list[Stage] = []
    rewrite(Scripted(iter([EngineFailed("timeout")])), OfflineEngine(), told=told)
    assert [type(stage) for stage in told] == [Brief, Attempt, Attempt]
