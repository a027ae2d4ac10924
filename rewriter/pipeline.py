"""The story of one request, readable from top to bottom: Situation in, Outcome out, nothing kept."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from guardrails.detect import RULESET, detect, heat
from guardrails.finding import Finding
from rewriter.brief import Brief
from rewriter.comments import sparing_refusals
from rewriter.commitments import plan_follow_up
from rewriter.deadline import Deadline
from rewriter.engines import Engine, Written
from rewriter.errors import EngineFailed
from rewriter.facts import find_facts
from rewriter.leaving import hurting
from rewriter.letter import read_letter
from rewriter.note import private_note, second_reading
from rewriter.once import reading_once
from rewriter.policy import Policy
from rewriter.reading import read_situation
from rewriter.values import Attempt, Check, Critique, History, Outcome, Situation, Verdict
from rewriter.verify import verify

Stage = Brief | Attempt
"""What the pipeline tells while it works: first the brief, then each attempt with its verdict."""


@reading_once()
def run(
    situation: Situation,
    *,
    policy: Policy,
    engines: Sequence[Engine],
    deadline: Deadline,
    history: History = History(),
    wish: tuple[Check, ...] = (),
    tell: Callable[[Stage], None] = lambda _: None,
) -> Outcome:
    """Rewrite a draft: understand it, let the engines try in turn, judge each try alike.

    `engines` are asked in order; one whose attempt fails the verdict is asked again with
    the failed checks, up to its `tries`. The last engine is asked even when the deadline
    has passed, since it must need no time to speak of (it is the offline one). `wish` is what
    each is told before its first try, as if a check had failed.
    """
    brief = understand(situation, policy, history)
    tell(brief)
    attempts: list[Attempt] = []
    note = private_note(brief)
    critique = Critique(note=note)
    for engine in engines:
        failed = wish
        for _ in range(engine.tries):
            if deadline.passed and engine is not engines[-1]:
                break
            attempt, spoken = _try(engine, brief, failed, deadline)
            attempts.append(attempt)
            tell(attempt)
            if spoken.by == "llm":
                critique = replace(spoken, note="\n".join(filter(None, (note, spoken.note))))
            if attempt.ok or attempt.verdict is None or not engine.can_mend(attempt.verdict.failed):
                break
            failed = attempt.verdict.failed
        if attempts and attempts[-1].ok:
            break
    return _conclude(brief, tuple(attempts), critique, wanted=engines[0] if engines else None)


@reading_once()
def understand(situation: Situation, policy: Policy, history: History = History()) -> Brief:
    """Everything that plain code can say of a situation before anybody writes."""
    detection = detect(situation.draft, message=situation.message, rules=policy.rules)
    letter = read_letter(situation.draft, situation.agent.name)
    facts = find_facts(situation.draft)

    def brief_of(findings: tuple[Finding, ...]) -> Brief:
        reading = read_situation(situation, letter, findings, history)
        follow_up = plan_follow_up(situation, letter, facts, findings, policy, reading.stance)
        return Brief(situation, policy, letter, findings, heat(findings), reading, facts, follow_up)

    brief = brief_of(sparing_refusals(detection.findings, facts))
    findings = hurting(detection.findings, brief)
    return brief if findings == brief.findings else brief_of(findings)


def _against(attempt: Attempt) -> int:
    """How much the failed checks quote."""
    return sum(len(check.evidence) for check in attempt.verdict.failed) if attempt.verdict else 0


def _try(
    engine: Engine, brief: Brief, failed: tuple[Check, ...], deadline: Deadline
) -> tuple[Attempt, Critique]:
    started = time.monotonic()
    try:
        written = engine.write(brief, failed, deadline)
    except EngineFailed as error:
        seconds = time.monotonic() - started
        return Attempt(
            engine.name, engine.model, None, None, seconds, error.usage, error.prompts, error.reason
        ), Critique()
    return _judged(engine, brief, written, started), written.critique


def _judged(engine: Engine, brief: Brief, written: Written, started: float) -> Attempt:
    verdict, usage, prompts = verify(written.rewrite, brief), written.usage, written.prompts
    if verdict.ok and written.look_again:
        look = written.look_again()
        verdict = _with_objections(verdict, look.objections)
        usage, prompts = usage.plus(look.usage), prompts + look.prompts
    seconds = time.monotonic() - started
    return Attempt(engine.name, engine.model, written.rewrite, verdict, seconds, usage, prompts)


def _with_objections(verdict: Verdict, quotes: tuple[str, ...]) -> Verdict:
    """A second look may fail the tone and nothing else; its quotes are the evidence."""
    if not quotes:
        return verdict
    evidence = tuple(f"“{quote}”: a second look found that this may hurt." for quote in quotes)
    tone = Check("tone", ok=False, evidence=evidence)
    return Verdict(tuple(tone if check.name == "tone" else check for check in verdict.checks))


def _conclude(
    brief: Brief, attempts: tuple[Attempt, ...], critique: Critique, wanted: Engine | None
) -> Outcome:
    """Choose the best attempt: the one that passed, else the one with fewest failed checks, then with least against it.

    Of equals the first: a later try that mended nothing has only said less.
    """
    best = min(
        (index for index, attempt in enumerate(attempts) if attempt.rewrite is not None),
        key=lambda index: (not attempts[index].ok, len(attempts[index].failed), _against(attempts[index])),
        default=None,
    )
    ready = best is not None and attempts[best].ok
    again = second_reading(brief, attempts[best].rewrite if best is not None else None)
    critique = replace(critique, note="\n".join(filter(None, (critique.note, again))))
    degraded = wanted is not None and (best is None or attempts[best].engine != wanted.name)
    return Outcome(
        status="ready" if ready else "needs_person",
        degraded=degraded,
        findings=brief.findings,
        heat=brief.heat,
        ruleset=RULESET,
        critique=critique,
        reading=brief.reading,
        follow_up=brief.follow_up,
        attempts=attempts,
        best=best,
    )
