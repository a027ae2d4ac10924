"""The reply under judgement, read once for all checks, and where its values may come from."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property, lru_cache

from guardrails.detect import detect
from guardrails.finding import Finding, Span
from rewriter.brief import Brief
from rewriter.comments import sparing_refusals
from rewriter.facts import find_facts
from rewriter.letter import Letter, compose, read_letter
from rewriter.names import fold_name
from rewriter.numerals import counts_in, spelt_out
from rewriter.once import once
from rewriter.policy import Policy
from rewriter.promises import Promise, find_promises
from rewriter.values import Commitment, Due, Fact, Rewrite, Role
from rewriter.verify.known import Known

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@once
def _found_in(text: str, brief: Brief) -> tuple[Finding, ...]:
    """What our rules and the house's find in a reply; an engine may have asked already."""
    return detect(text, message=brief.situation.message, rules=brief.policy.rules).findings


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
    def known(self) -> Known:
        return Known(self.facts)

    def facts_in(self, start: int, end: int) -> Sequence[Fact]:
        """The facts that begin in `text[start:end]`."""
        first = bisect_left(self.facts, start, key=lambda fact: fact.start)
        return self.facts[first : bisect_left(self.facts, end, lo=first, key=lambda fact: fact.start)]

    @cached_property
    def body_words(self) -> frozenset[str]:
        """The words of greeting and body; a sign-off states nothing."""
        return words_of(self.text[: self.body.end])

    @cached_property
    def drafted_words(self) -> frozenset[str]:
        """The words of the draft, in the singular."""
        return frozenset(word.removesuffix("s") for word in words_of(self.brief.situation.draft))

    def copies(self, words: str) -> bool:
        """Whether words of the reply stand in the draft as they were written, capitals and marks aside."""
        return _worded(words) in self._draft_worded

    @cached_property
    def _draft_worded(self) -> str:
        return _worded(self.brief.situation.draft)

    @cached_property
    def sources(self) -> Sources:
        return sources_of(self.brief)

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What in the rewrite would irritate; words that the customer is quoted with do not count."""
        return sparing_refusals(_found_in(self.text, self.brief), self.facts)

    @cached_property
    def promises(self) -> tuple[Promise, ...]:
        return find_promises(self.own_words)

    @cached_property
    def counts(self) -> frozenset[str]:
        """Numbers in words that stand for themselves, not in a date, a period or the like."""
        held = bytearray(len(self.text))
        for fact in self.facts:
            if fact.kind not in ("number", "refusal", "condition", "name"):
                held[fact.start : fact.end] = b"\1" * (fact.end - fact.start)
        return frozenset(number for start, number in spelt_out(self.text) if not held[start])

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
        index = bisect_right(self._parts, offset, key=lambda part: part[0].start) - 1
        if index < 0 or offset >= self._parts[index][0].end:
            return None
        return self._parts[index][1]

    @cached_property
    def _parts(self) -> list[tuple[Span, Role]]:
        """Where each part stands, up to the first that cannot be found; none if the parts cannot be trusted."""
        found: list[tuple[Span, Role]] = []
        at = 0
        for part in self.rewrite.parts if self.whole else ():
            start = self.text.find(part.text, at)
            if start < 0:
                break
            at = start + len(part.text)
            found.append((Span(start, at), part.role))
        return found

    def sentence_at(self, offset: int) -> str:
        """The sentence around a place in the body, `""` outside."""
        return sentence_of(self.letter, offset)


@dataclass(frozen=True, slots=True)
class Sources:
    """What may be said: `ours` is licensed to stand as our own word, `theirs` is the customer's."""

    ours: Known
    theirs: Known
    words: frozenset[str]
    counts: frozenset[str]


@once
def sources_of(brief: Brief) -> Sources:
    """Gather facts and words from everything that we were given."""
    situation = brief.situation
    said = {
        sender: [t.text for t in situation.thread if t.sender == sender] for sender in ("agent", "customer")
    }
    ours = "\n\n".join((situation.draft, *said["agent"]))
    lent, house = "\n\n".join(_lent(brief)), _house(brief.policy)
    theirs = "\n\n".join((situation.message, *said["customer"]))
    items = (*situation.commitments, *brief.follow_up.items)
    due = tuple(fact for item in items for fact in _due_facts(item.due))
    everything = "\n".join((ours, lent, theirs, brief.reading.issue))
    return Sources(
        ours=Known((*find_facts(ours), *find_facts(lent), *house.facts, *due)),
        theirs=Known(find_facts(theirs)),
        words=words_of(everything) | house.words,
        counts=counts_in(everything) | house.counts,
    )


@dataclass(frozen=True, slots=True)
class _House:
    """What the policy's own words lend to every reply."""

    facts: tuple[Fact, ...]
    words: frozenset[str]
    counts: frozenset[str]


def _house(policy: Policy) -> _House:
    return _read_house("\n\n".join(_wordings(policy)))


@lru_cache(maxsize=8)
def _read_house(text: str) -> _House:
    return _House(find_facts(text), words_of(text), counts_in(text))


def words_of(text: str) -> frozenset[str]:
    """The words of a text, folded for comparing."""
    return frozenset(fold_name(match.group()) for match in _WORD.finditer(text))


def _worded(text: str) -> str:
    """A text by its words in order, with a space at either end."""
    words = re.findall(r"[^\W_]+(?:'[^\W_]+)*", text.casefold().replace("’", "'"))
    return f" {' '.join(words)} "


def body_facts(brief: Brief) -> tuple[Fact, ...]:
    """The facts of the draft's body: greeting, sign-off and quoted thread have checks of their own."""
    paragraphs = brief.letter.paragraphs
    if not paragraphs:
        return ()
    start, end = paragraphs[0].span.start, paragraphs[-1].span.end
    return tuple(fact for fact in brief.facts if start <= fact.start and fact.end <= end)


def left_out_spans(reply: Reply) -> tuple[Span, ...]:
    """Where in the draft the pieces stand that the rewrite says it left out, with a reason.

    In order, and none that stands within another.
    """
    draft, found = reply.brief.situation.draft, []
    for piece in reply.rewrite.left_out:
        at = draft.find(piece.quote) if piece.quote.strip() and piece.why.strip() else -1
        if at >= 0:
            found.append(Span(at, at + len(piece.quote)))
    outer: list[Span] = []
    for span in sorted(found, key=lambda span: (span.start, -span.end)):
        if not outer or span.end > outer[-1].end:
            outer.append(span)
    return tuple(outer)


def house_words(brief: Brief) -> str:
    """What the house, the agent and the agent's earlier turns lend to a reply."""
    turns = [turn.text for turn in brief.situation.thread if turn.sender == "agent"]
    return "\n".join((*_lent(brief), *_wordings(brief.policy), *turns))


def covered(start: int, end: int, spans: Sequence[Span]) -> bool:
    """Whether one of the spans, such as `left_out_spans` gives, holds `[start, end)` whole."""
    last = bisect_right(spans, start, key=lambda span: span.start) - 1
    return last >= 0 and end <= spans[last].end


def sentence_of(letter: Letter, offset: int) -> str:
    """The sentence of a letter's body around a place, `""` outside."""
    sentence = letter.sentence_at(offset)
    return letter.of(sentence) if sentence else ""


def _lent(brief: Brief) -> Iterator[str]:
    """Everything that the agent, the customer's entry and the commitments of this situation lend to a reply, as text."""
    situation = brief.situation
    agent, contact = situation.agent, brief.follow_up.contact
    yield from (agent.name, agent.title, agent.email, agent.phone, agent.sign_off)
    yield from (contact.name, contact.email, contact.phone)
    yield from (situation.customer.name, situation.customer.reference, brief.follow_up.reference or "")
    for item in (*situation.commitments, *brief.follow_up.items):
        yield from _commitment(item)


def _wordings(policy: Policy) -> Iterator[str]:
    """Everything that house policy lends to a reply, as text."""
    yield policy.answers
    yield from (policy.title, policy.parting, policy.voice.greeting, policy.voice.closing)
    yield from policy.apology.model_dump().values()
    yield from (license.wording for license in policy.licensed)
    for point in (*policy.contacts, *((policy.escalation,) if policy.escalation else ())):
        yield from (point.name, point.email, point.phone, point.when)


def _commitment(item: Commitment) -> Iterator[str]:
    yield from (item.action, item.owner or "", item.channel or "")


def _due_facts(due: Due | None) -> tuple[Fact, ...]:
    if due is None:
        return ()
    written = f"{due:%a} {due.day} {due:%B} {due.year}"
    return find_facts(f"{written} {due:%H:%M}" if isinstance(due, datetime) else written)
