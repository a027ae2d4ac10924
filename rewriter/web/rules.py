"""The page that lists every rule with its reason, its gentler words and its examples."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Blueprint, render_template

from guardrails.detect import detect
from guardrails.examples import Example, read_example
from guardrails.finding import FAMILIES
from guardrails.rule import Rule
from rewriter.service import Service
from rewriter.web import words


@dataclass(frozen=True, slots=True)
class Shown:
    """An example as the page shows it: pieces of text, marked or not, and the gentler words."""

    message: str
    pieces: tuple[tuple[str, bool], ...]
    instead: tuple[str, ...] = ()


def rules_of(service: Service) -> Blueprint:
    """The page at `/rules`, of the house policy as it stands."""
    pages = Blueprint("rules", __name__)

    @pages.get("/rules")
    def index() -> str:
        rules = service.rules
        families = [(family, [rule for rule in rules if rule.family == family]) for family in FAMILIES]
        return render_template("rules.html", families=families, hits=_hits, misses=_misses, words=words)

    return pages


def _hits(rule: Rule) -> list[Shown]:
    return [_shown(read_example(hit), rule) for hit in rule.hits]


def _misses(rule: Rule) -> list[Shown]:
    return [_shown(read_example(miss), rule) for miss in rule.near_misses]


def _shown(example: Example, rule: Rule) -> Shown:
    pieces, at = [], 0
    for span in example.marked:
        pieces += [(example.draft[at : span.start], False), (example.draft[span.start : span.end], True)]
        at = span.end
    pieces.append((example.draft[at:], False))
    found = detect(example.draft, message=example.message, rules=(rule,)).findings
    instead = tuple(dict.fromkeys(finding.instead for finding in found if finding.instead))
    return Shown(example.message, tuple(piece for piece in pieces if piece[0]), instead)
