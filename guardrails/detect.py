"""From a draft to its findings, in reading order, and to one figure for its heat."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache

from guardrails.catalog import GUARDRAILS, RULES
from guardrails.finding import Finding, Severity
from guardrails.keywords import Needs, Token, tokens
from guardrails.page import Page
from guardrails.rule import Finder, Match, Rule
from guardrails.words import CLASSES

_WEIGHT = {Severity.NOTE: 0.06, Severity.WARN: 0.22, Severity.BLOCK: 0.5}


@dataclass(frozen=True, slots=True)
class Detection:
    """What was found in a draft. `findings` are in reading order and do not overlap."""

    findings: tuple[Finding, ...]
    heat: int


def detect(draft: str, *, message: str = "", rules: tuple[Rule, ...] = RULES) -> Detection:
    """Apply rules to a draft. Linear in its length.

    Where findings overlap, one is kept: that of a rule that follows no other, then the more
    severe, then the longer, then the earlier, then the one whose rule comes first by id.
    `message` is what the customer wrote; some rules look for its words in the draft, and those
    that follow are asked about every answer to one. Given only rules that follow, they are
    asked as if others had found something.
    """
    page = Page(draft, message)
    index = _index(rules)
    found = list(_matches(page, index))
    page.heated = index.alone or any(rule.severity is not Severity.NOTE for rule, _ in found)
    if index.followers and (page.heated or message):
        found += [(rule, match) for rule in index.followers for match in rule.matches(page)]
    if not found:
        return _NOTHING
    findings = tuple(_finding(draft, rule, match) for rule, match in _without_overlaps(found, len(draft)))
    return Detection(findings, heat(findings))


_NOTHING = Detection((), 0)


def heat(findings: Iterable[Finding]) -> int:
    """How hot a draft is, 0 to 100: `100 * (1 - product of (1 - weight))`, rounded.

    A note weighs 0.06, a warning 0.22, a block 0.5, so each finding takes away its share of
    the calm that is left: one warning gives 22, three give 53, one block 50, two 75.
    """
    calm = 1.0
    for finding in findings:
        calm *= 1 - _WEIGHT[finding.severity]
    return round(100 * (1 - calm))


def ruleset(rules: Sequence[Rule]) -> str:
    """A short identity of what rules find and how severe they are; equal rules give equal identities."""
    described = [(rule.id, rule.severity.value, [finder.identity for finder in rule.find]) for rule in rules]
    return f"{zlib.crc32(repr((CLASSES, described)).encode()):08x}"


@lru_cache(maxsize=1)
def _ruleset() -> str:
    return ruleset(GUARDRAILS)


def __getattr__(name: str) -> str:
    """`RULESET`, the identity of `GUARDRAILS`, worked out when first asked for: most imports never do."""
    if name != "RULESET":
        raise AttributeError(name)
    return _ruleset()


_Called = tuple[Rule, Finder, Needs]


@dataclass(frozen=True, slots=True)
class _Index:
    """Finders by the word that calls for them, with the other words that they need.

    `local` are those that look at one sentence at a time, `wide` those that look at the
    whole text; `always` are asked for any text, `followers` where others have found something
    or a customer is answered; `alone` they are if there are no others.
    """

    local: dict[Token, tuple[_Called, ...]]
    wide: dict[Token, tuple[_Called, ...]]
    always: tuple[tuple[Rule, Finder], ...]
    known: frozenset[Token]
    followers: tuple[Rule, ...]
    alone: bool


@lru_cache(maxsize=32)
def _index(rules: tuple[Rule, ...]) -> _Index:
    local: dict[Token, list[_Called]] = {}
    wide: dict[Token, list[_Called]] = {}
    always = []
    followers = tuple(rule for rule in rules if rule.follows)
    leaders = [rule for rule in rules if not rule.follows]
    parts = [(rule, part) for rule in leaders for finder in rule.find for part in finder.parts]
    known = frozenset(token for _, part in parts for tokens in part.needs for token in tokens)
    for rule, part in parts:
        needs = part.needs
        for word in needs[0] if needs else ():
            (local if part.local else wide).setdefault(word, []).append((rule, part, needs[1:]))
        if not needs:
            always.append((rule, part))
    return _Index(_frozen(local), _frozen(wide), tuple(always), known, followers, not leaders)


def _frozen(called: dict[Token, list[_Called]]) -> dict[Token, tuple[_Called, ...]]:
    return {word: tuple(finders) for word, finders in called.items()}


def _matches(page: Page, index: _Index) -> Iterator[tuple[Rule, Match]]:
    """All that is found, overlaps included."""
    words: set[Token] = set()
    text, known = page.unblanked, index.known
    for stretch in page.stretches:
        here = tokens(text[stretch.start : stretch.end], known)
        words |= here
        for rule, finder in _called(here, index.local):
            if finder.may_find(text, stretch):
                for match in finder.find(page, stretch):
                    yield rule, match
    for rule, finder in (*_called(words, index.wide), *index.always):
        for match in finder.find(page):
            yield rule, match


def _called(
    words: AbstractSet[Token], by_word: dict[Token, tuple[_Called, ...]]
) -> Iterable[tuple[Rule, Finder]]:
    """The finders for which all words are there, each once."""
    called, nothing_of = {}, words.isdisjoint
    for word in words:
        if word in by_word:
            for rule, finder, others in by_word[word]:
                for needed in others:
                    if nothing_of(needed):
                        break
                else:
                    called[finder] = rule
    return [(rule, finder) for finder, rule in called.items()]


def _without_overlaps(found: list[tuple[Rule, Match]], length: int) -> list[tuple[Rule, Match]]:
    """The findings that stay where several overlap, in reading order."""
    found.sort(
        key=lambda item: (
            item[0].follows,
            -item[0].severity.rank,
            item[1].start - item[1].end,
            item[1].start,
            item[0].id,
            item[1].instead is None,
            item[1].instead or "",
        )
    )
    taken = bytearray(length)
    kept = []
    for rule, match in found:
        if taken.find(1, match.start, match.end) < 0:
            taken[match.start : match.end] = b"\1" * (match.end - match.start)
            kept.append((rule, match))
    return sorted(kept, key=lambda item: item[1].start)


def _finding(draft: str, rule: Rule, match: Match) -> Finding:
    return Finding(
        rule=rule.id,
        family=match.family or rule.family,
        severity=rule.severity,
        start=match.start,
        end=match.end,
        quote=draft[match.start : match.end],
        why=match.why or rule.why,
        instead=match.instead,
    )
