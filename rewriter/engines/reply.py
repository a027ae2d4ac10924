"""What a model hands back, and what is made of it: a letter, a critique, a remark to the agent."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import get_args

from pydantic import BaseModel, ConfigDict, Field

from guardrails.detect import detect
from guardrails.finding import FAMILIES, Family, Finding, Severity
from rewriter.brief import Brief
from rewriter.engines import Written
from rewriter.engines.framing import put_in_frame, unframed
from rewriter.engines.grounding import ground_of, instructions, speaks_to_a_machine, without_the_example
from rewriter.engines.question import hurts, planned_apology, planned_follow_up
from rewriter.facts import HARD_KINDS, find_facts
from rewriter.locking import Locks
from rewriter.once import once
from rewriter.regret import regret_is_due
from rewriter.values import Check, Critique, LeftOut, Part, Rewrite, Role, Usage

log = logging.getLogger(__name__)


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class ModelFinding(_Strict):
    quote: str = Field(max_length=400)
    family: Family
    why: str = Field(max_length=300)


class ModelReply(_Strict):
    """The one reply asked for. Every field is required; an empty one says that there is nothing to say."""

    critique: tuple[ModelFinding, ...] = Field(max_length=12)
    note: str = Field(max_length=600)
    draft_is_fine: bool
    apology: str = Field(max_length=1_000)
    acknowledgement: str = Field(max_length=2_000)
    answer: tuple[str, ...] = Field(max_length=40)
    boundary: str = Field(max_length=6_000)
    follow_up: str = Field(max_length=3_000)

    @property
    def parts(self) -> tuple[tuple[Role, str], ...]:
        """The body's parts in the order of a letter, empty ones left away."""
        parts: tuple[tuple[Role, str], ...] = (
            ("apology", self.apology),
            ("acknowledgement", self.acknowledgement),
            *(("answer", paragraph) for paragraph in self.answer),
            ("boundary", self.boundary),
            ("follow_up", self.follow_up),
        )
        return tuple((role, text.strip()) for role, text in parts if text.strip())


def with_planned_words(reply: ModelReply, brief: Brief, failed: Sequence[Check]) -> ModelReply:
    """Where the model's own apology or follow-up was refused, the planned one takes its place."""
    names = {check.name for check in failed} if reply.parts else set()
    planned = {"apology": planned_apology(brief), "follow_up": planned_follow_up(brief)}
    return reply.model_copy(
        update={name: words for name, words in planned.items() if words and name in names}
    )


def read_reply(
    reply: ModelReply, usage: Usage, prompts: tuple[str, ...], brief: Brief, locks: Locks, model: str | None
) -> Written:
    found = _findings(reply.critique, brief, locks)
    note = _presentable(reply.note, brief, locks) or ""
    critique = Critique(by="llm", model=model, findings=found, note=note)
    fine = (reply.draft_is_fine and not reply.parts) or (not found and _is_calm(brief))
    rewrite = _unchanged(brief) if fine else _letter(reply, brief, locks)
    rewrite = replace(rewrite, model=model, left_out=_left_out(rewrite.text, brief))
    return Written(rewrite, critique, usage, prompts)


def _is_calm(brief: Brief) -> bool:
    """Whether a draft is better left alone: nothing hurts, and nobody upset goes without a word of regret."""
    return not regret_is_due(brief) and not any(hurts(finding) for finding in brief.findings)


def _letter(reply: ModelReply, brief: Brief, locks: Locks) -> Rewrite:
    """The model's body, what is groundless cut, in the frame of the draft: a letter's, or that of a reply in one line."""
    letter, body = brief.letter, []
    planned = f"{planned_apology(brief)}\n{planned_follow_up(brief)}"
    ground, groundless = ground_of(brief, planned), 0
    draft = locks.lock(brief.situation.draft)
    for role, text in reply.parts:
        kept, cut = ground.keep(role, locks.unlock(without_the_example(text, draft)).text)
        groundless += cut
        if kept:
            body.append(Part(role, kept))
    if groundless:
        log.info("reply: %d sentences stem from nothing that was given", groundless)
    salute, _, signed = unframed(brief, [letter.of(paragraph.span) for paragraph in letter.paragraphs])
    parts, text = put_in_frame(brief, tuple(body), salute, signed)
    return Rewrite(text, parts, "llm")


def _unchanged(brief: Brief) -> Rewrite:
    letter = brief.letter
    parts = [Part("answer", letter.of(paragraph.span)) for paragraph in letter.paragraphs]
    around: tuple[tuple[int, Role, str], ...] = (
        (0, "greeting", letter.greeting),
        (len(parts) + 1, "closing", letter.closing),
        (len(parts) + 2, "signature", letter.signature),
    )
    for at, role, text in around:
        if text:
            parts.insert(at, Part(role, text))
    return Rewrite(brief.situation.draft, tuple(parts), "llm", changed=False)


def _findings(told: Iterable[ModelFinding], brief: Brief, locks: Locks) -> tuple[Finding, ...]:
    """The model's underlines whose quote stands in the draft, in reading order; the others are dropped."""
    draft, found, dropped = brief.situation.draft, [], 0
    for each in told:
        quote = locks.unlock(each.quote).text.strip()
        start = draft.find(quote) if quote else -1
        if start < 0:
            dropped += 1
            continue
        why = _presentable(each.why, brief, locks) or _STOCK[each.family]
        end = start + len(quote)
        found.append(
            Finding(
                f"model.{each.family}", each.family, Severity.WARN, start, end, quote, why, source="model"
            )
        )
    if dropped:
        log.info("critique: %d of %d quotes are not in the draft", dropped, dropped + len(found))
    return tuple(sorted(found, key=lambda finding: finding.start))


_STOCK: dict[Family, str] = {
    "sarcasm": "This may be read as sarcasm.",
    "blame": "This may be read as blame.",
    "retaliation": "This may be read as a threat or as paying back.",
    "contempt": "This may be read as looking down on the customer.",
    "dismissal": "This may be read as not caring.",
    "non_apology": "This sounds like an apology and is none.",
    "passive_aggression": "This may be read as a hidden reproach.",
    "shouting": "This may be read as shouting.",
    "profanity": "This word may offend.",
}
assert set(_STOCK) == set(FAMILIES) == set(get_args(Family))


def _presentable(text: str, brief: Brief, locks: Locks) -> str | None:
    """A model's remark as it may be shown to the agent; `None` if it is anything but a plain remark.

    Remarks are not checked by `verify`, so nothing may come in by this door: no values that the
    draft does not have, no markup, no words of ours or of the customer's in a row, no rudeness.
    """
    opened = locks.unlock(" ".join(text.split()))
    remark = opened.text
    if (
        opened.strays
        or speaks_to_a_machine(remark, brief.letter.body)
        or not 3 <= len(remark.split()) <= 60
        or re.search(r"[<>{}\[\]`*#|\\]|://|www\.", remark)
    ):
        return None
    known = {fact.key for fact in brief.facts}
    if any(
        fact.key not in known
        for fact in find_facts(remark)
        if fact.kind in HARD_KINDS - {"refusal", "condition"}
    ):
        return None
    if any(hurts(finding) and not _quotes(finding, brief) for finding in detect(remark).findings):
        return None
    turns = (turn.text for turn in brief.situation.thread)
    others = " ".join((brief.situation.message, brief.letter.quoted, *turns, instructions()))
    if not _runs(remark).isdisjoint(_runs(others)) or not ground_of(brief).fits_a_remark(remark):
        return None
    return remark


def _quotes(finding: Finding, brief: Brief) -> bool:
    return finding.quote in brief.situation.draft


@once
def _runs(text: str, length: int = 4) -> frozenset[tuple[str, ...]]:
    words = re.findall(r"\w+", text.casefold())
    return frozenset(zip(*(words[at:] for at in range(length)), strict=False))


def _left_out(text: str, brief: Brief) -> tuple[LeftOut, ...]:
    """What our own rules underlined and the reply does without.

    The model's underlines are no reason to leave anything out: a fact inside them must stay.
    """
    gone = (finding for finding in brief.findings if hurts(finding) and finding.quote not in text)
    return tuple(LeftOut(finding.quote, finding.why) for finding in gone)
