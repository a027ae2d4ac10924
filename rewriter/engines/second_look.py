"""A second look at a finished reply: could it be published with our name under it?"""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from rewriter.brief import Brief
from rewriter.engines.question import planned_apology, planned_follow_up, shortened_message
from rewriter.facts import find_facts
from rewriter.llm import Message
from rewriter.locking import Locks
from rewriter.prompts import load_prompts
from rewriter.values import Rewrite

_NOT_OURS = ("greeting", "closing", "signature")


class ModelSecondLook(BaseModel):
    """What would still hurt, in quotes from the reply."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    hurts: tuple[Annotated[str, Field(max_length=400)], ...] = Field(max_length=6)


def compose_second_look(
    rewrite: Rewrite, brief: Brief, locks: Locks, nonce: str
) -> tuple[tuple[Message, ...], tuple[str, ...]]:
    """The messages that ask for a second look, and the identity of their prompt."""
    prompt = load_prompts()["second_look"]
    data = {"message": locks.lock(shortened_message(brief)), "reply": locks.lock(_body(rewrite))}
    system, situation = prompt.render(nonce=nonce, data=data)
    return (Message("system", system), Message("user", situation)), (prompt.identity,)


def objections(look: ModelSecondLook, rewrite: Rewrite, brief: Brief, locks: Locks) -> tuple[str, ...]:
    """The quotes that count, each once: they stand in the reply, hold no fact, and are not the house's own words.

    A model that was talked into objecting to a fact or to a no cannot have it taken out.
    """
    body, ours = _body(rewrite), f"{planned_apology(brief)}\n{planned_follow_up(brief)}"
    facts = find_facts(body)
    counted = []
    for each in look.hurts:
        quote = locks.unlock(each).text.strip()
        start = body.find(quote)
        end = start + len(quote)
        if len(quote.split()) < 2 or start < 0 or quote in ours:
            continue
        if not any(fact.start < end and start < fact.end for fact in facts):
            counted.append(quote)
    return tuple(dict.fromkeys(counted))


def _body(rewrite: Rewrite) -> str:
    return "\n\n".join(part.text for part in rewrite.parts if part.role not in _NOT_OURS)
