"""A rule's examples, read and tried: what its marked hits and its near misses say it must do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from guardrails.detect import detect
from guardrails.finding import Span
from guardrails.rule import Rule


@dataclass(frozen=True, slots=True)
class Example:
    """An example without its marks; `marked` holds the spans that stood between `[[` and `]]`."""

    message: str
    draft: str
    marked: tuple[Span, ...]


def read_example(written: str) -> Example:
    """Take an example apart: `"message >> draft with [[marked]] words"`, the message optional."""
    message, _, draft = written.rpartition(" >> ")
    plain, start = "", 0
    spans: list[Span] = []
    for piece in re.split(r"(\[\[|\]\])", draft):
        if piece == "[[":
            start = len(plain)
        elif piece == "]]":
            spans.append(Span(start, len(plain)))
        else:
            plain += piece
    return Example(message, plain, tuple(spans))


def failing_examples(rule: Rule) -> Iterator[str]:
    """A sentence for each example of a rule that the rule does not do as it says."""
    for written in (*rule.hits, *rule.near_misses):
        example = read_example(written)
        found = detect(example.draft, message=example.message, rules=(rule,)).findings
        if tuple(finding.span for finding in found) != example.marked:
            quotes = ", ".join(f"“{finding.quote}”" for finding in found) or "nothing"
            yield f"{rule.id}: in “{written}” it finds {quotes}"
