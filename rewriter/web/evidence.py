"""What stands behind each line of the verdict, and where in both letters to look for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from guardrails.finding import Span
from rewriter.apologies import find_apologies
from rewriter.facts import find_facts
from rewriter.letter import Letter, read_letter
from rewriter.policy import Policy
from rewriter.promises import find_promises
from rewriter.refusals import stems
from rewriter.values import CheckName, Fact, LeftOut, Rewrite, Situation, Verdict
from rewriter.verify.facts_kept import NOUNS

_QUOTED = re.compile(r"“([^”]{1,400})”")


@dataclass(frozen=True, slots=True)
class Place:
    """A piece of evidence: what it is, and the spans of the draft and of the reply to look at."""

    what: str
    draft: Span | None = None
    reply: Span | None = None
    note: str = ""


def evidence(
    verdict: Verdict, situation: Situation, rewrite: Rewrite | None, policy: Policy | None
) -> dict[CheckName, tuple[Place, ...]]:
    """For each check, what held it or what broke it. A check without places has nothing to point at."""
    held = _Held(situation, rewrite, policy) if rewrite else None
    found: dict[CheckName, tuple[Place, ...]] = {}
    for check in verdict.checks:
        if check.ok:
            found[check.name] = tuple(held.places(check.name)) if held else ()
        else:
            found[check.name] = tuple(
                _broken(said, situation.draft, rewrite.text if rewrite else "") for said in check.evidence
            )
    return found


def _broken(said: str, draft: str, reply: str) -> Place:
    """A sentence of the judge, with the places of the words that it quotes."""
    quote = _QUOTED.search(said)
    words = quote[1] if quote else ""
    return Place(said, _of(words, draft), _of(words, reply))


def _of(words: str, text: str) -> Span | None:
    at = text.find(words) if words else -1
    return Span(at, at + len(words)) if at >= 0 else None


class _Held:
    """The evidence of the checks that held, read from both letters."""

    def __init__(self, situation: Situation, rewrite: Rewrite, policy: Policy | None) -> None:
        self._situation, self._policy = situation, policy
        self._draft, self._reply = situation.draft, rewrite.text
        self._left_out = rewrite.left_out
        self._drafted, self._said = find_facts(self._draft), find_facts(self._reply)

    def places(self, name: CheckName) -> Iterator[Place]:
        match name:
            case "facts_kept":
                yield from self._facts()
            case "nothing_added":
                yield from self._from_elsewhere()
            case "refusals_kept":
                yield from self._refusals()
            case "promises_licensed":
                yield from self._promises()
            case "apology":
                for place in find_apologies(self._reply)[:1]:
                    yield Place("the apology", reply=self._sentence(place))
            case "follow_up":
                sentences = self._letter.sentences
                if sentences:
                    yield Place("the close", reply=Span(sentences[-1].start, sentences[-1].end))
            case "structure":
                yield from self._frame()

    @property
    def _letter(self) -> Letter:
        return read_letter(self._reply, self._situation.agent.name)

    def _facts(self) -> Iterator[Place]:
        said = {fact.key: _span(fact) for fact in reversed(_values(self._said))}
        once = {fact.key: fact for fact in reversed(_values(self._drafted))}
        for fact in sorted(once.values(), key=lambda fact: fact.start):
            where = said.get(fact.key) or _of(fact.text, self._reply)
            note = "" if where else _why_left_out(fact, self._left_out)
            yield Place(NOUNS[fact.kind], _span(fact), where, note)

    def _from_elsewhere(self) -> Iterator[Place]:
        drafted = {fact.key for fact in self._drafted}
        theirs = {fact.key for fact in find_facts(self._situation.message)}
        given = _given(self._situation)
        for fact in _values(self._said):
            if fact.key in drafted:
                continue
            # An ordinary word at the head of a sentence looks like a name; what nobody gave is not called given.
            if fact.kind != "name" or fact.key in theirs or fact.text.casefold() in given:
                source = "the customer’s message" if fact.key in theirs else "your details or house policy"
                yield Place(NOUNS[fact.kind], reply=_span(fact), note=f"from {source}")

    def _refusals(self) -> Iterator[Place]:
        said = [fact for fact in self._said if fact.kind == "refusal"]
        for fact in self._drafted:
            if fact.kind == "refusal":
                words = set(stems(fact.text))
                nearest = max(said, key=lambda other: len(words & set(stems(other.text))), default=None)
                yield Place("no", _span(fact), _span(nearest) if nearest else None)

    def _promises(self) -> Iterator[Place]:
        drafted = {promise.kind: promise for promise in reversed(find_promises(self._draft))}
        allowed = self._policy.licensed_kinds if self._policy else frozenset()
        for promise in find_promises(self._reply):
            own = drafted.get(promise.kind)
            note = "" if own else "house policy allows it" if promise.kind in allowed else "you gave it"
            yield Place(
                promise.kind.replace("_", " "),
                Span(own.start, own.end) if own else None,
                Span(promise.start, promise.end),
                note,
            )

    def _frame(self) -> Iterator[Place]:
        drafted, letter = read_letter(self._draft, self._situation.agent.name), self._letter
        for what, own, now in (
            ("greeting", drafted.greeting, letter.greeting),
            ("closing", drafted.closing, letter.closing),
            ("signature", drafted.signature, letter.signature),
        ):
            if now:
                yield Place(what, _of(own, self._draft), _last(now, self._reply))

    def _sentence(self, place: Span) -> Span:
        return self._letter.sentence_at(place.start) or place


def _values(facts: tuple[Fact, ...]) -> list[Fact]:
    return [fact for fact in facts if fact.kind not in ("refusal", "condition")]


def _given(situation: Situation) -> str:
    """What the agent said of the customer, of themselves and of what happens next."""
    customer, agent = situation.customer, situation.agent
    said = [customer.name, customer.reference, agent.name, agent.title, agent.email, agent.phone]
    said += [text for item in situation.commitments for text in (item.action, item.owner) if text]
    return "\n".join(said).casefold()


def _span(fact: Fact) -> Span:
    return Span(fact.start, fact.end)


def _last(words: str, text: str) -> Span | None:
    at = text.rfind(words)
    return Span(at, at + len(words)) if at >= 0 else None


def _why_left_out(fact: Fact, left_out: tuple[LeftOut, ...]) -> str:
    return next((f"left out: {item.why}" for item in left_out if fact.text in item.quote), "left out")
