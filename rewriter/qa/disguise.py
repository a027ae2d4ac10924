"""What identifies somebody in a sentence, put out of sight, before the sentence becomes an example that others read."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from guardrails.finding import Span
from rewriter.facts import find_facts

_PEOPLE = ("Robin", "Hale", "Alex", "Moor", "Kim", "Lark")
_FIXED = {"email": "someone@example.com", "phone": "01632 960123", "link": "https://example.com"}
_LONG_NUMBER = re.compile(r"(?<![\w£$€.,])\d{5,}(?!\w)")
_NAME_WORD = re.compile(r"[^\W\d_][\w'’-]+")
_LETTERS, _DIGITS = "ABCDEFGHJKMNPQRSTVWXYZ", "1234567890"


@dataclass(frozen=True, slots=True)
class Disguised:
    """A text with made-up values in the place of what identifies, and where a span of it now stands."""

    text: str
    span: Span


def disguise(text: str, span: Span, names: Iterable[str] = ()) -> Disguised:
    """Put made-up values in the place of addresses, numbers and people's names.

    Names are found where `names` gives them. Amounts, dates and products stay, so a person
    should read the text before it goes further. Names inside the span stay names, ids ids.
    """
    found = {
        (fact.start, fact.end): _FIXED.get(fact.kind) or _alike(fact.text)
        for fact in find_facts(text)
        if fact.kind in ("email", "phone", "link", "id")
    }
    for match in _LONG_NUMBER.finditer(text):
        found.setdefault(match.span(), _alike(match.group()))
    words = [word for name in names for word in _NAME_WORD.findall(name)]
    for number, word in enumerate(dict.fromkeys(words)):
        for match in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", text):
            found.setdefault(match.span(), _PEOPLE[number % len(_PEOPLE)])
    return _replaced(text, span, found)


def _replaced(text: str, span: Span, found: dict[tuple[int, int], str]) -> Disguised:
    """The text with each place replaced, the first of overlapping ones; a span that cuts one takes in all of it."""
    pieces: list[str] = []
    at, start, end = 0, span.start, span.end
    for (first, last), instead in sorted(found.items()):
        if first < at:
            continue
        pieces += [text[at:first], instead]
        at = last
        grown = len(instead) - (last - first)
        if last <= span.start:
            start += grown
        elif first < span.start:
            start -= span.start - first
        if last <= span.end:
            end += grown
        elif first < span.end:
            end += last - span.end + grown
    pieces.append(text[at:])
    return Disguised("".join(pieces), Span(start, end))


def _alike(value: str) -> str:
    """A value of the same shape: its letters and digits replaced in their order."""
    letters = digits = 0
    made = []
    for character in value:
        if character.isdigit():
            made.append(_DIGITS[digits % len(_DIGITS)])
            digits += 1
        elif character.isalpha() and character.isupper():
            made.append(_LETTERS[letters % len(_LETTERS)])
            letters += 1
        else:
            made.append(character)
    return "".join(made)
