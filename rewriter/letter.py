"""A reply taken apart and put together: greeting, paragraphs and sentences, closing, signature, quotes."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from guardrails.anatomy import dissect
from guardrails.finding import Span
from guardrails.sentences import sentences
from rewriter.once import once
from rewriter.values import Part


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A run of lines between blank lines, with the spans of its sentences."""

    span: Span
    sentences: tuple[Span, ...]


@dataclass(frozen=True)
class Letter:
    """A reply's anatomy. All spans point into `text`; `""` stands for a part that is not there."""

    text: str
    greeting: str
    paragraphs: tuple[Paragraph, ...]
    closing: str
    signature: str
    quoted: str

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """All sentences of the body, in order."""
        return tuple(span for paragraph in self.paragraphs for span in paragraph.sentences)

    @property
    def body(self) -> str:
        if not self.paragraphs:
            return ""
        return self.text[self.paragraphs[0].span.start : self.paragraphs[-1].span.end]

    def of(self, span: Span) -> str:
        """The text of a span."""
        return self.text[span.start : span.end]

    def sentence_at(self, offset: int) -> Span | None:
        """The body's sentence that holds a place of the text, found in logarithmic time."""
        index = bisect_right(self._starts, offset) - 1
        return self.sentences[index] if index >= 0 and offset < self.sentences[index].end else None

    @cached_property
    def _starts(self) -> list[int]:
        return [span.start for span in self.sentences]


@once
def read_letter(text: str, signer: str = "") -> Letter:
    """Take a reply apart by its layout; `signer` is the agent's name, if known."""
    anatomy = dissect(text, signer)

    def words(span: Span | None) -> str:
        return text[span.start : span.end] if span else ""

    return Letter(
        text=text,
        greeting=words(anatomy.greeting),
        paragraphs=_paragraphs(text, anatomy.body),
        closing=words(anatomy.closing),
        signature=words(anatomy.signature),
        quoted=words(anatomy.quoted),
    )


def compose(parts: tuple[Part, ...], quoted: str = "", *, runs_on: bool = False) -> str:
    """Put parts together: a blank line between them, a line break between closing and signature; or, if it `runs_on`, a space.

    The quoted thread, if any, follows after a blank line, as it was.
    """
    text, previous = "", None
    for part in parts:
        if previous is not None:
            signs = (previous.role, part.role) == ("closing", "signature")
            text += " " if runs_on else "\n" if signs else "\n\n"
        text += part.text
        previous = part
    return f"{text}\n\n{quoted}" if quoted else text


def _paragraphs(text: str, body: Span) -> tuple[Paragraph, ...]:
    found = []
    for match in re.finditer(r"\S[^\n]*(?:\n[ \t]*\S[^\n]*)*", text[body.start : body.end]):
        span = Span(body.start + match.start(), body.start + match.end())
        found.append(Paragraph(span, sentences(text, span.start, span.end)))
    return tuple(found)
