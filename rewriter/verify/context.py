"""Do two values of the rewrite stand in each other's place?"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from guardrails.finding import Span
from rewriter.letter import Letter
from rewriter.refusals import stems
from rewriter.values import Fact, FactKind
from rewriter.verify.known import Known
from rewriter.verify.reply import Reply, body_facts
from rewriter.verify.sharing import Sets, first

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


@dataclass(frozen=True)
class _Place:
    """A value where it stands: the words close by with their distance, and the text around it in its sentence."""

    fact: Fact
    close: frozenset[tuple[int, str]]
    before: str
    after: str

    @cached_property
    def about(self) -> frozenset[str]:
        """What its sentence is about."""
        return frozenset((*stems(self.before)[-_WORDS:], *stems(self.after)[:_WORDS]))

    @property
    def standing(self) -> tuple[object, ...]:
        """What is equal for two places where the same value stands alike."""
        return self.fact.key, self.close, self.before, self.after


def swapped(reply: Reply) -> Iterator[str]:
    """A sentence for each value that stands in the words that surrounded another in the draft.

    A value that stands just as it stood in the draft is in nobody's place, so only the
    others are compared.
    """
    brief, body = reply.brief, reply.body
    drafted: dict[tuple[object, ...], _Place] = {}
    for place in _places(brief.letter, body_facts(brief)):
        drafted.setdefault(place.standing, place)
    said = list(
        _places(reply.letter, [f for f in reply.facts if body.start <= f.start and f.end <= body.end])
    )
    moved = [place for place in said if place.standing not in drafted]
    alike = {
        kind: _Alike([place for place in drafted.values() if place.fact.kind == kind], said)
        for kind in {place.fact.kind for place in moved}
    }
    for place in moved:
        rival = alike[place.fact.kind].rival(place)
        if rival:
            yield f"“{place.fact.text}” stands where the draft had “{rival.fact.text}”."


class _Alike:
    """The draft's places of one kind of value, as bits of an integer, and which of these values are at home."""

    def __init__(self, drafted: Sequence[_Place], said: Sequence[_Place]) -> None:
        self._drafted = drafted
        self._values = Sets((place.fact.key,) for place in drafted)
        self._close = Sets(place.close for place in drafted)
        self._about = Sets(place.about for place in drafted)
        self._known = Known(place.fact for place in drafted)
        self._own: dict[str, int] = {}
        self._home = 0
        for place in said:
            self._home |= self.own(place) & self._near(place)

    def own(self, place: _Place) -> int:
        """Where its own value stands in the draft."""
        key = place.fact.key
        if key not in self._own:
            self._own[key] = self._values.holding(key)
            for fact in self._known.alike(place.fact):
                self._own[key] |= self._values.holding(fact.key)
        return self._own[key]

    def _near(self, place: _Place) -> int:
        """What is about something that a place is about, too."""
        shared = self._about.sharing(place.about)
        return shared[0] if shared else 0

    def rival(self, place: _Place) -> _Place | None:
        """The draft's place of another value that a value has taken."""
        own = self.own(place)
        others = (1 << len(self._drafted)) - 1 & ~own
        if not own or not others:
            return None
        return self._by_wording(place, own, others) or self._by_topic(place, own, others)

    def _by_wording(self, place: _Place, own: int, others: int) -> _Place | None:
        """Another value's place whose very words stand around this one."""
        shared = self._close.sharing(place.close)
        fits = sum(level & own != 0 for level in shared)
        most = sum(level & others != 0 for level in shared)
        if most < fits + _LEAD:
            return None
        rival = self._drafted[first(shared[most - 1] & others)]
        words = place.close & rival.close
        telling = len(words) > _LEAD or stems(" ".join(word for _, word in words))
        return rival if telling else None

    def _by_topic(self, place: _Place, own: int, others: int) -> _Place | None:
        """Another value's place that is about the same, while neither value stands where it stood."""
        shared = self._about.sharing(place.about)
        if len(shared) < _SHARED or shared[0] & own:
            return None
        rivals = shared[_SHARED - 1] & others & ~self._home
        return self._drafted[first(rivals)] if rivals else None


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
        sentence = letter.sentence_at(fact.start) or Span(fact.start, fact.end)
        yield _Place(
            fact,
            frozenset(close),
            text[max(sentence.start, fact.start - _NEAR) : fact.start],
            text[fact.end : min(sentence.end, fact.end + _NEAR)],
        )
