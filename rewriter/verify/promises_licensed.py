"""Does the rewrite promise or admit anything that nobody licensed?"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property

from guardrails.finding import Span
from rewriter.doings import find_doings
from rewriter.kin import kin
from rewriter.policy import PromiseKind
from rewriter.promises import Promise, find_promises, find_undertakings
from rewriter.refusals import clauses, stems
from rewriter.values import Commitment
from rewriter.verify.reply import Reply, house_words

_PLAIN: dict[PromiseKind, str] = {
    "refund": "a refund", "credit": "a credit", "discount": "a discount", "replacement": "a replacement",
    "waiver": "that a charge is dropped", "gift": "a gift", "guarantee": "a guarantee", "deadline": "a deadline",
    "call_back": "a call", "escalation": "that somebody more senior takes this on",
    "investigation": "an investigation", "admission": "an admission of fault",
    "never_again": "that it will not happen again",
}  # fmt: skip
_ALL_OF_IT = re.compile(
    r"\b(?:full|fully|in full|entire(?:ly)?|whole|complete(?:ly)?|all of|every)\b|\b100 ?%", re.IGNORECASE
)
_GAINS: frozenset[PromiseKind] = frozenset(("refund", "credit", "discount", "replacement", "waiver", "gift"))
_OWN = 0.34
"""The share of a promise's words that must stand where the draft promises the same kind of thing."""
_SPOKEN = 0.5
"""The share of a clause's words that must be on our side, where it says in other words than "I will" that something is done."""
_SHORT = 4
"""A sentence of fewer meaningful words leans on those before it ("No charge.")."""
_SPOKEN_OF = re.compile(r"\b(?:the|that|this)(?: \w+)? $", re.IGNORECASE)
_ONCE = re.compile(
    r"(?:(?:and|but|so)\b,? )?(?:if|once|when|as soon as|should|until|before|after)\b", re.IGNORECASE
)
"""What is only named in an "if you would like the credit" is the one spoken of before."""
_LOOK = re.compile(r"look", re.IGNORECASE)
_PHONE = re.compile(r"phone|call|ring", re.IGNORECASE)


def check(reply: Reply) -> tuple[str, ...]:
    """One sentence for each promise that is forbidden, or that neither draft, policy nor agent made."""
    brief = reply.brief
    evidence: list[str] = []
    drafted = find_promises(brief.situation.draft)
    licensed = _licensed(reply, drafted)
    gains = _Gains(drafted, reply)
    amounts = _ALL_OF_IT.search(brief.situation.draft)
    for promise in reply.promises:
        kind = promise.kind
        if _is_left_to_confirm(promise, reply):
            continue
        if kind in brief.policy.forbidden_kinds:
            evidence.append(f"“{promise.text}” is {_PLAIN[kind]}, which house policy forbids.")
        elif kind not in licensed or not gains.hold(promise):
            evidence.append(
                f"“{promise.text}” is {_PLAIN[kind]} that neither the draft nor house policy gives."
            )
        elif kind in ("refund", "credit") and not amounts and _ALL_OF_IT.search(_around(reply, promise)):
            evidence.append(f"“{promise.text}” promises all of it; the draft does not.")
    return tuple(dict.fromkeys((*evidence, *_undertakings(reply), *_doings(reply))))


class _Gains:
    """The gains of the draft, and whether one in the reply is one of them, not another of its kind."""

    def __init__(self, drafted: tuple[Promise, ...], reply: Reply) -> None:
        self._drafted = drafted
        self._reply = reply
        self._words: dict[PromiseKind, frozenset[str]] = {}

    def hold(self, promise: Promise) -> bool:
        """Whether a gain that only the draft licenses is the draft's own."""
        if promise.kind not in _GAINS or promise.kind in self._reply.brief.policy.licensed_kinds:
            return True
        if promise.kind not in self._words:
            self._words[promise.kind] = self._words_of(promise.kind)
        known = self._words[promise.kind]
        clause = self._clause(promise.start)
        if _SPOKEN_OF.search(self._reply.text[: promise.start]) and _ONCE.match(clause):
            return True
        ours = stems(clause)
        return not known or sum(word in known for word in ours) >= _OWN * len(ours)

    def _words_of(self, kind: PromiseKind) -> frozenset[str]:
        """The words that may be said of a kind of gain; none where the draft holds no such gain."""
        brief = self._reply.brief
        draft = {self._passage(p.start) for p in self._drafted if p.kind == kind}
        return frozenset(stems(" ".join((*draft, house_words(brief))))) if draft else frozenset()

    def _passage(self, offset: int) -> str:
        """The sentence of the draft around a place; with the two before it where it is too short to say what it is about."""
        letter = self._reply.brief.letter
        sentence = letter.sentence_at(offset)
        if sentence is None:
            return ""
        first = sentence
        if len(stems(letter.of(sentence))) < _SHORT:
            first = letter.sentences[max(0, letter.sentences.index(sentence) - 2)]
        return letter.text[first.start : sentence.end]

    def _clause(self, offset: int) -> str:
        """The clause of the reply around a place, "" outside."""
        index = bisect_right(self._clauses, offset, key=lambda clause: clause.start) - 1
        if index < 0 or offset >= self._clauses[index].end:
            return ""
        return self._reply.letter.of(self._clauses[index])

    @cached_property
    def _clauses(self) -> list[Span]:
        letter = self._reply.letter
        return [clause for sentence in letter.sentences for clause in clauses(letter.text, sentence)]


def _is_left_to_confirm(promise: Promise, reply: Reply) -> bool:
    """Whether a call or a look into things is what the reply leaves for the agent to confirm.

    "I'll ring you by [to confirm]" goes to nobody before a person has said when, and so that it will be.
    """
    if promise.kind != "call_back" and not (promise.kind == "investigation" and _LOOK.match(promise.text)):
        return False
    return "[to confirm" in reply.sentence_at(promise.start)


def _undertakings(reply: Reply) -> Iterator[str]:
    """Things that we say we do, or let the customer have, of which nobody on our side spoke."""
    given = _given(reply)
    for undertaking in find_undertakings(reply.own_words):
        if undertaking.what and undertaking.what not in given:
            yield f"“{undertaking.text}” undertakes something that neither the draft nor house policy says."


def _doings(reply: Reply) -> Iterator[str]:
    """Things said to be done for the customer, in a clause that is about nothing of which anybody on our side spoke."""
    given = kin(_given(reply))
    for doing in find_doings(reply.own_words):
        about = kin(doing.about)
        if reply.copies(doing.clause) or "[to confirm" in reply.sentence_at(doing.start):
            continue
        if not kin((doing.what,)) <= given and len(about & given) < _SPOKEN * len(about):
            yield f"“{doing.text}” says that something is done of which neither the draft nor house policy speaks."


def _given(reply: Reply) -> frozenset[str]:
    """The words of everything on our side that does not itself say no."""
    brief = reply.brief
    draft = brief.situation.draft
    nos = [(fact.start, fact.end) for fact in brief.facts if fact.kind == "refusal"]
    for start, end in reversed(nos):
        draft = draft[:start] + " " + draft[end:]
    return frozenset(stems(f"{draft}\n{house_words(brief)}"))


def _licensed(reply: Reply, drafted: tuple[Promise, ...]) -> set[PromiseKind]:
    brief = reply.brief
    items = (*brief.situation.commitments, *brief.follow_up.items)
    kinds = {promise.kind for promise in drafted} | set(brief.policy.licensed_kinds)
    for item in items:
        kinds |= {promise.kind for promise in find_promises(f"I will {item.action}.")}
        kinds |= _from_item(item)
    if brief.reading.fault in ("ours", "shared"):
        kinds.add("admission")
    return kinds


def _from_item(item: Commitment) -> set[PromiseKind]:
    kinds: set[PromiseKind] = set()
    if item.due:
        kinds.add("deadline")
    if _PHONE.search(item.channel or ""):
        kinds.add("call_back")
    return kinds


def _around(reply: Reply, promise: Promise) -> str:
    return reply.text[max(0, promise.start - 40) : promise.end + 40].split("\n")[0]
