"""Do two values of the rewrite stand in each other's place?"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rewriter.facts import same_value
from rewriter.letter import Letter
from rewriter.refusals import stems
from rewriter.values import Fact, FactKind
from rewriter.verify.reply import Reply, body_facts

_REACH = 3
"""How many words on either side make a value's close surroundings."""
_LEAD = 3
"""By how many of those another value's place must fit better than a value's own."""
_NEAR, _WORDS = 45, 4
"""How many characters, and of these how many meaningful words, make its wider surroundings."""
_SHARED = 2
"""How many meaningful words a value must share with another's place, and none with its own."""
_TOKEN = re.compile(r"[^\W_]+(?:['’.,:/-][^\W_]+)*")
_VALUES: frozenset[FactKind] = frozenset(
    (
        "money",
        "number",
        "date",
        "time",
        "duration",
        "percentage",
        "id",
        "phone",
        "email",
        "link",
        "version",
        "name",
    )
)


@dataclass(frozen=True, slots=True)
class _Place:
    """A value where it stands: the words close by with their distance, and what its sentence is about."""

    fact: Fact
    close: frozenset[tuple[int, str]]
    about: frozenset[str]


def swapped(reply: Reply) -> Iterator[str]:
    """A sentence for each value that stands in the words that surrounded another in the draft."""
    brief, body = reply.brief, reply.body
    drafted = list(_places(brief.letter, body_facts(brief)))
    said = list(
        _places(reply.letter, [f for f in reply.facts if body.start <= f.start and f.end <= body.end])
    )
    alike = {kind: [p for p in drafted if p.fact.kind == kind] for kind in _VALUES}
    for place in said:
        own: list[_Place] = []
        others: list[_Place] = []
        for other in alike[place.fact.kind]:
            (own if _same(place, other) else others).append(other)
        if not own or not others:
            continue
        rival = _by_wording(place, own, others) or _by_topic(place, own, others, said)
        if rival:
            yield f"“{place.fact.text}” stands where the draft had “{rival.fact.text}”."


def _by_wording(place: _Place, own: Sequence[_Place], others: Sequence[_Place]) -> _Place | None:
    """Another value's place whose very words stand around this one."""
    fits = max(len(place.close & p.close) for p in own)
    rival = max(others, key=lambda p: len(place.close & p.close))
    shared = place.close & rival.close
    telling = len(shared) > _LEAD or stems(" ".join(word for _, word in shared))
    return rival if len(shared) >= fits + _LEAD and telling else None


def _by_topic(
    place: _Place, own: Sequence[_Place], others: Sequence[_Place], said: Sequence[_Place]
) -> _Place | None:
    """Another value's place that is about the same, while neither value stands where it stood."""
    if any(place.about & p.about for p in own):
        return None
    for rival in others:
        home = any(p.about & rival.about for p in said if _same(p, rival))
        if len(place.about & rival.about) >= _SHARED and not home:
            return rival
    return None


def _same(one: _Place, other: _Place) -> bool:
    return same_value(one.fact, other.fact) or same_value(other.fact, one.fact)


def _places(letter: Letter, facts: Sequence[Fact]) -> Iterator[_Place]:
    text = letter.text
    tokens = list(_TOKEN.finditer(text))
    starts, ends = [t.start() for t in tokens], [t.end() for t in tokens]
    for fact in facts:
        if fact.kind not in _VALUES:
            continue
        upto, onward = bisect_right(ends, fact.start), bisect_left(starts, fact.end)
        before = [t.group().casefold() for t in reversed(tokens[max(0, upto - _REACH) : upto])]
        after = [t.group().casefold() for t in tokens[onward : onward + _REACH]]
        close = [(-i, word) for i, word in enumerate(before, 1)] + list(enumerate(after, 1))
        yield _Place(fact, frozenset(close), _about(letter, fact))


def _about(letter: Letter, fact: Fact) -> frozenset[str]:
    sentence = next((s for s in letter.sentences if s.start <= fact.start < s.end), None)
    if sentence is None:
        return frozenset()
    before = stems(letter.text[max(sentence.start, fact.start - _NEAR) : fact.start])
    after = stems(letter.text[fact.end : min(sentence.end, fact.end + _NEAR)])
    return frozenset((*before[-_WORDS:], *after[:_WORDS]))
