"""From a draft to its findings, in reading order, and to one figure for its heat."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from guardrails import catalog
from guardrails.calling import Calls, Needs, is_mark, letters, marks, tokens
from guardrails.finding import Family, Finding, Severity, Span
from guardrails.page import Page
from guardrails.rule import Finder, Match, Rule, Worth
from guardrails.words import CLASSES

_WEIGHT = {Severity.NOTE: 0.06, Severity.WARN: 0.22, Severity.BLOCK: 0.5}


@dataclass(frozen=True, slots=True)
class Detection:
    """What was found in a draft. `findings` are in reading order and do not overlap."""

    findings: tuple[Finding, ...]
    heat: int


def detect(draft: str, *, message: str = "", rules: tuple[Rule, ...] | None = None) -> Detection:
    """Apply rules to a draft (ours, if not told otherwise). Linear in its length.

    Where findings overlap, one is kept: that of a rule that follows no other, then the more
    severe, then the longer, then the earlier, then the one whose rule comes first by id.
    `message` is what the customer wrote; some rules look for its words in the draft, and those
    that follow are asked about every answer to one. Given only rules that follow, they are
    asked as if others had found something. What finders that lean have found counts where another
    finder has found something too, or a rule that doubts takes one of their sentences for hurtful.
    Where a rule that calms finds an answer kind, warnings are notes; what is severe stays so.
    """
    page = Page(draft, message)
    index = _index_of(catalog.RULES if rules is None else rules)
    found = list(_matches(page, index))
    if found:
        found = _counting(page, found, index.doubters)
    warned = tuple(Span(m.start, m.end) for rule, m, _ in found if rule.severity is not Severity.NOTE)
    page.warned = None if index.alone else warned
    if index.followers and (index.alone or warned or message):
        if message and warned and any(rule.calms and rule.calms(page) for rule in index.followers):
            found = [(_noting(rule), match, leans) for rule, match, leans in found]
        found += [(rule, match, False) for rule in index.followers for match in rule.matches(page)]
    if not found:
        return _NOTHING
    findings = tuple(_finding(draft, rule, match) for rule, match, _ in _without_overlaps(found, len(draft)))
    return Detection(findings, heat(findings))


_NOTHING = Detection((), 0)


def _counting(page: Page, found: list[_Found], doubters: tuple[Rule, ...]) -> list[_Found]:
    """What was found, without what leans if nothing else speaks against the letter."""
    if not doubters or not any(leans for *_, leans in found):
        return found
    sure = [each for each in found if not each[2]]
    if any(rule.severity is not Severity.NOTE for rule, *_ in sure):
        return found
    spans = {Span(match.start, match.end) for _, match, leans in found if leans}
    plain = all(rule.doubts and rule.doubts(page, span) for rule in doubters for span in spans)
    return sure if plain else found


_POLITE: frozenset[Family] = frozenset(("non_apology", "retaliation"))
"""What hurts in the kindest words: half an apology, a courteous threat."""


@lru_cache(maxsize=4096)
def _noting(rule: Rule) -> Rule:
    """The rule with a note for a warning, unless it is firm, or of a family that is at home in kind letters."""
    warns = rule.severity is Severity.WARN and not rule.firm and rule.family not in _POLITE
    return replace(rule, severity=Severity.NOTE) if warns else rule


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
    """A short identity of what rules find and how severe they are; equal rules give equal identities.

    Their order tells nothing, so a rule may move to another file.
    """
    described = [
        (rule.id, rule.severity.value, [finder.identity for finder in rule.find])
        for rule in sorted(rules, key=lambda rule: rule.id)
    ]
    return f"{zlib.crc32(repr((CLASSES, described)).encode()):08x}"


@lru_cache(maxsize=1)
def _ruleset() -> str:
    return ruleset(catalog.GUARDRAILS)


def __getattr__(name: str) -> str:
    """`RULESET`, the identity of `GUARDRAILS`, worked out when first asked for: most imports never do."""
    if name != "RULESET":
        raise AttributeError(name)
    return _ruleset()


_Called = tuple[Rule, Finder]
"""A rule, and a part of one of its finders."""
_Found = tuple[Rule, Match, bool]
"""A rule, what it found, and whether the finder leans."""


@dataclass(frozen=True, slots=True)
class _Index:
    """Which finders' parts a text calls for.

    `words` are asked sentence by sentence, `signs` once a text; `always` are called anyway, those
    that take the same look at a text by one look.
    `followers` are asked where others have found something or a customer is answered; `alone`
    they are if there are no others. `doubters` are those of them that doubt.
    """

    words: Calls[_Called]
    signs: Calls[_Called]
    always: tuple[tuple[Worth, dict[_Called, None]], ...]
    followers: tuple[Rule, ...]
    doubters: tuple[Rule, ...]
    alone: bool


def _index_of(rules: tuple[Rule, ...]) -> _Index:
    """The index of rules. The last ones are known again by what they are: to find them in a cache, each rule is looked at."""
    for known, index in _LATEST:
        if known is rules:
            return index
    index = _index(rules)
    _LATEST[:] = [(rules, index)]
    return index


_LATEST: list[tuple[tuple[Rule, ...], _Index]] = []


@lru_cache(maxsize=32)
def _index(rules: tuple[Rule, ...]) -> _Index:
    leaders = [rule for rule in rules if not rule.follows]
    ways = [
        ((rule, part), needs if part.local else _in_a_sentence(needs))
        for rule in leaders
        for finder in rule.find
        for part, ways in zip(finder.parts, finder.ways, strict=True)
        for needs in ways
    ]
    followers = tuple(rule for rule in rules if rule.follows)
    return _Index(
        words=Calls(ways),
        signs=Calls((called, needs) for called, needs in ways if needs and any(map(is_mark, needs[0]))),
        always=_by_look(called for called, needs in ways if not needs),
        followers=followers,
        doubters=tuple(rule for rule in followers if rule.doubts),
        alone=not leaders,
    )


def _by_look(always: Iterable[_Called]) -> tuple[tuple[Worth, dict[_Called, None]], ...]:
    looks: dict[Worth, dict[_Called, None]] = {}
    for rule, part in always:
        looks.setdefault(part.worth, {})[rule, part] = None
    return tuple(looks.items())


def _in_a_sentence(needs: Needs) -> Needs:
    """What one sentence has of what a whole text needs: a word of the rarest set, for its neighbour may be in the next.

    Of two neighbours that is the longer, which is hardly ever the commoner.
    """
    return tuple(frozenset(max(token.split(), key=len) for token in words) for words in needs[:1])


def _matches(page: Page, index: _Index) -> Iterator[_Found]:
    """All that is found, overlaps included."""
    length = len(page.text)
    stripped = letters(page.unblanked)
    throughout = dict.fromkeys(index.signs.called(set(marks(page.unblanked))))
    for look, askers in index.always:
        if look(page, 0, length):
            throughout.update(askers)
    pieces = list(pairwise(page.cuts))
    asked = [index.words.called(tokens(stripped[start:end].split())) for start, end in pieces]
    for (start, end), calls in zip(pieces, asked, strict=True):
        for called in calls:
            rule, part = called
            if not part.local:
                throughout[called] = None
            elif part.worth(page, start, end):
                for match in part.find(page, Span(start, end)):
                    yield rule, match, part.leans
    for rule, part in throughout:
        if part.worth(page, 0, length):
            for within in page.stretches if part.local else (None,):
                for match in part.find(page, within):
                    yield rule, match, part.leans


def _without_overlaps(found: list[_Found], length: int) -> list[_Found]:
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
    for each in found:
        match = each[1]
        if taken.find(1, match.start, match.end) < 0:
            taken[match.start : match.end] = b"\1" * (match.end - match.start)
            kept.append(each)
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
