"""The reply under judgement, read once for all checks, and where its values may come from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from guardrails.detect import detect
from guardrails.finding import Finding, Severity, Span
from rewriter.brief import Brief
from rewriter.facts import find_facts
from rewriter.letter import Letter, compose, read_letter
from rewriter.names import fold_name
from rewriter.numerals import counts_in, spelt_out
from rewriter.promises import Promise, find_promises
from rewriter.values import Commitment, Due, Fact, Rewrite, Role

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True)
class Reply:
    """A rewrite with its anatomy and facts."""

    rewrite: Rewrite
    brief: Brief

    @property
    def text(self) -> str:
        return self.rewrite.text

    @cached_property
    def letter(self) -> Letter:
        return read_letter(self.text, self.brief.situation.agent.name)

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        return find_facts(self.text)

    @cached_property
    def body_words(self) -> frozenset[str]:
        """The words of greeting and body; a sign-off states nothing."""
        return words_of(self.text[: self.body.end])

    @cached_property
    def sources(self) -> Sources:
        return sources_of(self.brief)

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What in the rewrite would irritate; words that the customer is quoted with do not count."""
        policy, message = self.brief.policy, self.brief.situation.message
        return detect(self.text, message=message, rules=policy.rules).findings

    @cached_property
    def promises(self) -> tuple[Promise, ...]:
        return find_promises(self.own_words)

    @cached_property
    def counts(self) -> frozenset[str]:
        """Numbers in words that stand for themselves, not in a date, a period or the like."""
        held = [fact for fact in self.facts if fact.kind not in ("number", "refusal", "condition", "name")]
        return frozenset(
            number
            for start, number in spelt_out(self.text)
            if not any(fact.start <= start < fact.end for fact in held)
        )

    @cached_property
    def body(self) -> Span:
        """From the first paragraph's start to the last one's end; all the text if it has no layout."""
        paragraphs = self.letter.paragraphs
        return (
            Span(paragraphs[0].span.start, paragraphs[-1].span.end) if paragraphs else Span(0, len(self.text))
        )

    @cached_property
    def own_words(self) -> str:
        """What we say: all but the quoted thread."""
        quoted = self.letter.quoted
        return self.text[: len(self.text.rstrip()) - len(quoted)] if quoted else self.text

    @cached_property
    def whole(self) -> bool:
        """Whether the parts, put together, are the text (white space aside)."""
        composed = compose(self.rewrite.parts, self.brief.letter.quoted)
        return composed.split() == self.text.split() and all(part.text.strip() for part in self.rewrite.parts)

    def role_at(self, offset: int) -> Role | None:
        """The role of the part that holds this place of the text, if the parts can be trusted."""
        if not self.whole:
            return None
        at = 0
        for part in self.rewrite.parts:
            start = self.text.find(part.text, at)
            if start < 0:
                return None
            at = start + len(part.text)
            if start <= offset < at:
                return part.role
        return None

    def sentence_at(self, offset: int) -> str:
        """The sentence around a place in the body, `""` outside."""
        return next((self.letter.of(s) for s in self.letter.sentences if s.start <= offset < s.end), "")


@dataclass(frozen=True, slots=True)
class Sources:
    """What may be said: `ours` is licensed to stand as our own word, `theirs` is the customer's."""

    ours: tuple[Fact, ...]
    theirs: tuple[Fact, ...]
    words: frozenset[str]
    counts: frozenset[str]


def sources_of(brief: Brief) -> Sources:
    """Gather facts and words from everything that we were given."""
    situation = brief.situation
    said = {
        sender: [t.text for t in situation.thread if t.sender == sender] for sender in ("agent", "customer")
    }
    ours = "\n\n".join((situation.draft, *said["agent"], *_house(brief)))
    theirs = "\n\n".join((situation.message, *said["customer"]))
    items = (*situation.commitments, *brief.follow_up.items)
    due = tuple(fact for item in items for fact in _due_facts(item.due))
    everything = "\n".join((ours, theirs, brief.reading.issue))
    return Sources((*find_facts(ours), *due), find_facts(theirs), words_of(everything), counts_in(everything))


def words_of(text: str) -> frozenset[str]:
    """The words of a text, folded for comparing."""
    return frozenset(fold_name(match.group()) for match in _WORD.finditer(text))


def body_facts(brief: Brief) -> tuple[Fact, ...]:
    """The facts of the draft's body: greeting, sign-off and quoted thread have checks of their own."""
    paragraphs = brief.letter.paragraphs
    if not paragraphs:
        return ()
    start, end = paragraphs[0].span.start, paragraphs[-1].span.end
    return tuple(fact for fact in brief.facts if start <= fact.start and fact.end <= end)


def left_out_spans(reply: Reply) -> tuple[Span, ...]:
    """Where in the draft the pieces stand that the rewrite says it left out, with a reason."""
    draft, found = reply.brief.situation.draft, []
    for piece in reply.rewrite.left_out:
        at = draft.find(piece.quote) if piece.quote.strip() and piece.why.strip() else -1
        if at >= 0:
            found.append(Span(at, at + len(piece.quote)))
    return tuple(found)


def hurts(start: int, end: int, brief: Brief) -> bool:
    """Whether a piece of the draft stands wholly inside underlined words."""
    return covered(start, end, (f.span for f in brief.findings if f.severity is not Severity.NOTE))


def house_words(brief: Brief) -> str:
    """What the house, the agent and the agent's earlier turns lend to a reply."""
    turns = [turn.text for turn in brief.situation.thread if turn.sender == "agent"]
    return "\n".join((*_house(brief), *turns))


def covered(start: int, end: int, spans: Iterable[Span]) -> bool:
    """Whether one of the spans holds `[start, end)` whole."""
    return any(span.start <= start and end <= span.end for span in spans)


def _house(brief: Brief) -> Iterator[str]:
    """Everything the house and the agent lend to a reply, as text."""
    situation, policy = brief.situation, brief.policy
    agent, contact = situation.agent, brief.follow_up.contact
    yield from (agent.name, agent.title, agent.email, agent.phone, contact.name, contact.email, contact.phone)
    yield from (situation.customer.name, situation.customer.reference, brief.follow_up.reference or "")
    yield from (policy.title, policy.parting, policy.voice.greeting, policy.voice.closing)
    yield from policy.apology.model_dump().values()
    yield from (license.wording for license in policy.licensed)
    for point in (*policy.contacts, *((policy.escalation,) if policy.escalation else ())):
        yield from (point.name, point.email, point.phone, point.when)
    for item in (*situation.commitments, *brief.follow_up.items):
        yield from _commitment(item)


def _commitment(item: Commitment) -> Iterator[str]:
    yield from (item.action, item.owner or "", item.channel or "")


def _due_facts(due: Due | None) -> tuple[Fact, ...]:
    if due is None:
        return ()
    written = f"{due:%a} {due.day} {due:%B} {due.year}"
    return find_facts(f"{written} {due:%H:%M}" if isinstance(due, datetime) else written)
