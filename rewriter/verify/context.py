"""Do two values of the rewrite stand in each other's place?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rewriter.facts import same_value
from rewriter.refusals import stems
from rewriter.values import Fact
from rewriter.verify.reply import Reply, body_facts

_REACH = 3
"""How many words on either side make a value's surroundings."""
_LEAD = 3
"""By how many words another value's surroundings must fit better than a value's own."""
_TOKEN = re.compile(r"[^\W_]+(?:['’.,:/-][^\W_]+)*")
_VALUES = frozenset(("money", "number", "date", "time", "duration", "percentage", "id", "phone", "email", "link", "version", "name"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Place:
    """A value where it stands, with the words around it, each marked with its distance."""

    fact: Fact
    around: frozenset[tuple[int, str]]


def swapped(reply: Reply) -> Iterator[str]:
    """A sentence for each value that stands in the words that surrounded another in the draft."""
    draft = list(_places(reply.brief.situation.draft, body_facts(reply.brief)))
    body = reply.body
    said = [f for f in reply.facts if body.start <= f.start and f.end <= body.end]
    for place in _places(reply.text, said):
        own = [p for p in draft if same_value(place.fact, p.fact) or same_value(p.fact, place.fact)]
        others = [p for p in draft if p not in own and p.fact.kind == place.fact.kind]
        if not own or not others:
            continue
        fits = max(_alike(place, p) for p in own)
        rival = max(others, key=lambda p: _alike(place, p))
        shared = place.around & rival.around
        if len(shared) >= fits + _LEAD and (len(shared) > _LEAD or stems(" ".join(w for _, w in shared))):
            yield f"“{place.fact.text}” stands where the draft had “{rival.fact.text}”."


def _places(text: str, facts: Sequence[Fact]) -> Iterator[_Place]:
    tokens = [(m.start(), m.end(), m.group().casefold()) for m in _TOKEN.finditer(text)]
    for fact in facts:
        if fact.kind not in _VALUES:
            continue
        before = [word for _, end, word in tokens if end <= fact.start][-_REACH:]
        after = [word for start, _, word in tokens if start >= fact.end][:_REACH]
        around = [(-i, w) for i, w in enumerate(reversed(before), 1)] + list(enumerate(after, 1))
        yield _Place(fact, frozenset(around))


def _alike(one: _Place, other: _Place) -> int:
    return len(one.around & other.around)
