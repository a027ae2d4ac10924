"""From a draft to its findings, in reading order, and to one figure for its heat."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from guardrails.catalog import RULES
from guardrails.finding import Finding, Severity
from guardrails.keywords import tokens
from guardrails.page import Page
from guardrails.rule import Finder, Match, Rule

_WEIGHT = {Severity.NOTE: 0.06, Severity.WARN: 0.22, Severity.BLOCK: 0.5}


@dataclass(frozen=True, slots=True)
class Detection:
    """What was found in a draft. `findings` are in reading order and do not overlap."""

    findings: tuple[Finding, ...]
    heat: int


def detect(draft: str, *, message: str = "", rules: tuple[Rule, ...] = RULES) -> Detection:
    """Apply rules to a draft. Linear in its length.

    Where findings overlap, one is kept: the more severe, then the longer, then the earlier,
    then the one whose rule comes first by id. `message` is what the customer wrote; some
    rules look for its words in the draft.
    """
    page = Page(draft, message)
    index = _index(rules)
    words = tokens(page.unblanked)
    wanted = set(index.always)
    for word in words & index.by_word.keys():
        wanted.update(index.by_word[word])
    found = [
        (rule, match)
        for number in sorted(wanted)
        for rule, finder in (index.finders[number],)
        for match in finder.find(page)
    ]
    findings = tuple(_finding(draft, rule, match) for rule, match in _without_overlaps(found, len(draft)))
    return Detection(findings, heat(findings))


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
    return f"{zlib.crc32(repr(described).encode()):08x}"


RULESET: str = ruleset(RULES)


@dataclass(frozen=True, slots=True)
class _Index:
    """Finders numbered in the order of the rules, by the words that call for them."""

    finders: tuple[tuple[Rule, Finder], ...]
    by_word: dict[str, tuple[int, ...]]
    always: tuple[int, ...]


@lru_cache(maxsize=32)
def _index(rules: tuple[Rule, ...]) -> _Index:
    finders = tuple((rule, finder) for rule in rules for finder in rule.find)
    by_word: dict[str, list[int]] = {}
    always = []
    for number, (_, finder) in enumerate(finders):
        if finder.keywords is None:
            always.append(number)
        for word in finder.keywords or ():
            by_word.setdefault(word, []).append(number)
    return _Index(finders, {word: tuple(numbers) for word, numbers in by_word.items()}, tuple(always))


def _without_overlaps(found: list[tuple[Rule, Match]], length: int) -> list[tuple[Rule, Match]]:
    """The findings that stay where several overlap, in reading order."""
    found.sort(
        key=lambda item: (
            -item[0].severity.rank,
            item[1].start - item[1].end,
            item[1].start,
            item[0].id,
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
        family=rule.family,
        severity=rule.severity,
        start=match.start,
        end=match.end,
        quote=draft[match.start : match.end],
        why=rule.why,
        instead=match.instead,
    )
