"""How well the rules underline: spans found and falsely found, texts flagged, by family and rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from evals.dataset import Case, Label, TextSet
from guardrails.detect import detect
from guardrails.finding import FAMILIES, Family, Finding, Severity, Span
from guardrails.rule import Rule
from rewriter.qa.intervals import Share


@dataclass(frozen=True, slots=True)
class Underlined:
    """A case, what was found in it (severity warn or block), and which labels were met."""

    case: Case
    findings: tuple[Finding, ...]
    met: tuple[Label, ...]
    missed: tuple[Label, ...]
    false: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Flagged:
    """Which texts of a set were flagged, by their ids, and which rules fired in each."""

    texts: TextSet
    rules: dict[str, tuple[str, ...]]

    @property
    def share(self) -> Share:
        return Share(len(self.rules), len(self.texts.texts))


def underline(case: Case, rules: tuple[Rule, ...]) -> Underlined:
    """Compare findings with labels. Each is right when it overlaps with one of the other."""
    findings = _counted(detect(case.draft, message=case.message, rules=rules).findings)
    places = [(label, place) for label in case.labels for place in _places(label.quote, case.draft)]
    met = tuple(
        label
        for label in case.labels
        if any(f.span.overlaps(p) for la, p in places if la is label for f in findings)
    )
    return Underlined(
        case,
        findings,
        met,
        tuple(label for label in case.labels if label not in met),
        tuple(f for f in findings if not any(f.span.overlaps(place) for _, place in places)),
    )


def flag(texts: TextSet, rules: tuple[Rule, ...]) -> Flagged:
    """Look at each text of a set; it is flagged by a finding of severity warn or block."""
    fired = {}
    for name, text in texts.texts:
        found = _counted(detect(text, message=texts.messages.get(name, ""), rules=rules).findings)
        if found:
            fired[name] = tuple(sorted({finding.rule for finding in found}))
    return Flagged(texts, fired)


def span_recall(results: Iterable[Underlined]) -> Share:
    results = tuple(results)
    return Share(sum(len(r.met) for r in results), sum(len(r.case.labels) for r in results))


def span_precision(results: Iterable[Underlined]) -> Share:
    results = tuple(results)
    fired = sum(len(r.findings) for r in results)
    return Share(fired - sum(len(r.false) for r in results), fired)


def clean_flagged(results: Iterable[Underlined]) -> Share:
    """Of the cases with nothing to underline, those in which something was."""
    clean = [result for result in results if result.case.clean]
    return Share(sum(bool(result.findings) for result in clean), len(clean))


def by_family(results: Iterable[Underlined]) -> dict[Family, tuple[Share, Share]]:
    """Each family's recall (over labels of the family) and precision (over findings of the family)."""
    results = tuple(results)
    found: dict[Family, tuple[Share, Share]] = {}
    for family in FAMILIES:
        met = sum(label.family == family for r in results for label in r.met)
        missed = sum(label.family == family for r in results for label in r.missed)
        fired = sum(f.family == family for r in results for f in r.findings)
        false = sum(f.family == family for r in results for f in r.false)
        found[family] = Share(met, met + missed), Share(fired - false, fired)
    return found


def by_rule(results: Iterable[Underlined], flagged: Iterable[Flagged]) -> dict[str, Share]:
    """Each rule that fired: how often, and how often rightly. A text of a silent set is never right."""
    fired: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for result in results:
        for finding in result.findings:
            fired[finding.rule] += 1
            right[finding.rule] += finding not in result.false
    for item in flagged:
        for rules in item.rules.values():
            for rule in rules:
                fired[rule] += 1
                right[rule] += item.texts.expect == "flagged"
    return {rule: Share(right[rule], fired[rule]) for rule in sorted(fired)}


def _counted(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(finding for finding in findings if finding.severity is not Severity.NOTE)


def _places(quote: str, text: str) -> list[Span]:
    places, at = [], text.find(quote)
    while at >= 0:
        places.append(Span(at, at + len(quote)))
        at = text.find(quote, at + 1)
    return places
