"""Asking a weak model for less: only the apology, over the offline edit of the draft."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from guardrails.sentences import sentences
from rewriter.apologies import find_apologies
from rewriter.brief import Brief
from rewriter.deadline import Deadline
from rewriter.engines.grounding import ground_of
from rewriter.engines.offline import OfflineEngine
from rewriter.engines.question import planned_apology, shortened_message
from rewriter.llm import Message
from rewriter.locking import Locks
from rewriter.prompts import load_prompts
from rewriter.values import Check, Rewrite, Role

_BODY: tuple[Role, ...] = ("answer", "boundary", "follow_up")


class ModelApology(BaseModel):
    """The smaller reply asked for."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    apology: str = Field(max_length=600)


def asks_too_much(failed: Sequence[Check]) -> bool:
    """Whether a refused reply shows that the whole task is beyond the model.

    It lost two or more facts or refusals, or failed four checks and more: another try would
    cost the same time and end the same way.
    """
    lost = sum(len(check.evidence) for check in failed if check.name in ("facts_kept", "refusals_kept"))
    return lost >= 2 or len(failed) >= 4


def compose_smaller(brief: Brief, locks: Locks, nonce: str) -> tuple[tuple[Message, ...], tuple[str, ...]]:
    """The messages that ask for an apology, and the identity of their prompt."""
    prompt = load_prompts()["apology"]
    body = "\n\n".join(part.text for part in _edited(brief).parts if part.role in _BODY)
    data: dict[str, Any] = {
        "message": locks.lock(shortened_message(brief)),
        "apology": locks.lock(planned_apology(brief)),
        "fault": brief.reading.fault,
        "concern": locks.lock(brief.reading.concern),
        "reply": locks.lock(body),
    }
    system, situation = prompt.render(nonce=nonce, data=data)
    return (Message("system", system), Message("user", situation)), (prompt.identity,)


def with_apology(reply: ModelApology, brief: Brief, locks: Locks, model: str | None) -> Rewrite:
    """The offline edit with the model's apology; what is groundless, vague or says sorry twice gives way to the planned one."""
    edited, ground = _edited(brief), ground_of(brief, planned_apology(brief))
    kept = ground.keep("apology", locks.unlock(reply.apology.strip()).text)[0]
    apology = one_plain_sentence(kept)
    if _VAGUE.search(apology) or len(find_apologies(apology)) > 1:
        apology = ""
    own = next((part.text for part in edited.parts if part.role == "apology"), "")
    if not own or not apology:
        return replace(edited, engine="llm", model=model)
    if f", {own}" in edited.text and not apology.startswith("I"):
        apology = apology[0].lower() + apology[1:]
    parts = tuple(replace(part, text=apology) if part.text == own else part for part in edited.parts)
    text = edited.text.replace(own, apology, 1)  # the layout is the draft's, a line's or a letter's
    return Rewrite(text, parts, "llm", model, left_out=edited.left_out)


_UNDERTAKES = re.compile(
    r"\b(?:i|we)(?:['’]ll|\s+will|\s+shall|['’]m\s+going\s+to|\s+am\s+going\s+to|['’]re\s+going\s+to|\s+are\s+going\s+to|['’]ve\s+been|\s+have\s+been)\b|\b(?:make|making)\s+sure\b|\byou(?:['’]re|\s+are|\s+were)\s+(?:absolutely\s+|quite\s+)?(?:correct|right|wrong|mistaken)\b",
    re.IGNORECASE,
)
_VAGUE = re.compile(r"\b(?:inconvenien\w+|frustrations?|any (?:trouble|problem|issue)s?)\b", re.IGNORECASE)
"""An apology for "the inconvenience" says less than the planned one, which names the trouble."""


def one_plain_sentence(text: str) -> str:
    """The first sentence of a model's apology, "" where it undertakes anything, tells of work done, or says who is right.

    An apology is sorry; what is or will be done stands in the agent's own words.
    """
    first = next((text[span.start : span.end] for span in sentences(text)), "")
    return "" if _UNDERTAKES.search(first) else first


def _edited(brief: Brief) -> Rewrite:
    return OfflineEngine().write(brief, (), Deadline.after(0)).rewrite
