"""What the rules do not read (quotes, signature, code, links), and letters made alike for matching.

Both views are as long as the text, so that a place in one is the same place in the other.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from guardrails.finding import Span

_CODE = re.compile(r"```[\s\S]*?(?:```|\Z)|`[^`\n]{1,200}`")
_LINK = re.compile(
    r"(?:https?://|www\.)[^\s<>]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|<[a-z/!][^<>\n]{0,200}>",
    re.IGNORECASE,
)
_QUOTED_LINE = re.compile(r"^[ \t]*>.*$", re.MULTILINE)
_QUOTATION = re.compile(
    r"\"(?<![\w\"]\")\"?(?=\S)[^\"\n]{1,300}(?<=\S)\"{1,2}(?![\w\"])"
    r"|“[^“”\n]{1,300}”|«[^«»\n]{1,300}»|„[^„“”\n]{1,300}[“”]"
)
"""Each way begins with a character, which the regular expression engine finds fastest."""
_VISIBLE = re.compile(r"\S")
_ROW = "\1"
"""Stands for a line break beside another while the lone ones are looked for."""


def blank(text: str, fill: str = " ") -> str:
    """`text` with code, links, mark-up, quotations, quoted lines and the signature overwritten by `fill`.

    White space stays, so the layout does too. A quotation that is the whole text is no
    quotation of somebody else and stays readable. `fill` is one character.
    """
    return overwrite(text, (*unread(text), *quotations(text)), fill)


def quotations(text: str) -> tuple[Span, ...]:
    """The passages in quotation marks, marks included."""
    if not any(mark in text for mark in '"“«„'):
        return ()
    whole = len(text.strip()) - 4
    return tuple(
        Span(*match.span()) for match in _QUOTATION.finditer(text) if match.end() - match.start() < whole
    )


def fold(text: str) -> str:
    """`text` in the one form that patterns are written in, as long as it was.

    Lower case; straight quotes and plain dashes; full-width and mathematical letters and
    accented Latin letters as plain ones; every space, and a line break inside a paragraph, as
    a space; invisible marks as U+00AD, which patterns may skip. A character whose plain form
    would be longer or shorter stays as it is.
    """
    folded = text.lower() if text.isascii() else text.translate(_FOLDED)
    if "\n" not in folded:
        return folded
    folded = folded.replace("\t", " ").replace(_ROW, " ").replace("\n\n", _ROW * 2)
    return folded.replace(f"{_ROW}\n", _ROW * 2).replace("\n", " ").replace(_ROW, "\n")


class _Folds(dict[int, str]):
    """Folded characters, each worked out once."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_character(chr(code))
        return folded


_ALIKE = {
    **dict.fromkeys("‘’‚‛`´ʼ′＇", "'"),
    **dict.fromkeys("“”„‟«»″＂", '"'),
    **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
    "…": "…",
    "ı": "i",
    "İ": "i",
    "ß": "ß",
}


def _fold_character(character: str) -> str:
    if character in _ALIKE:
        return _ALIKE[character]
    if character.isspace():
        return "\n" if character in "\n\v\f\r\x85\u2028\u2029" else " "
    if unicodedata.category(character) == "Cf":
        return "\xad"
    plain = [c for c in unicodedata.normalize("NFKD", character) if not unicodedata.combining(c)]
    if len(plain) == 1 and plain[0].isascii():
        return plain[0].lower()
    lowered = character.lower()
    return lowered if len(lowered) == 1 else character


_FOLDED = _Folds()


def unread(text: str) -> tuple[Span, ...]:
    """Code, links, mark-up, quoted lines and the signature."""
    from guardrails.anatomy import dissect  # noqa: PLC0415 - most letters need not be taken apart, and its patterns take long

    spans = []
    anatomy = dissect(text)
    for part in (anatomy.signature, anatomy.quoted):
        if part:
            spans.append(part)
    if "`" in text:
        spans += [Span(*match.span()) for match in _CODE.finditer(text)]
    spans += links(text)
    if ">" in text:
        spans += [Span(*match.span()) for match in _QUOTED_LINE.finditer(text)]
    return tuple(spans)


def links(text: str) -> Sequence[Span]:
    """Addresses and mark-up."""
    if "@" in text or "://" in text or "www." in text or "<" in text:
        return [Span(*match.span()) for match in _LINK.finditer(text)]
    return ()


def overwrite(text: str, spans: Sequence[Span], fill: str) -> str:
    """`text` with `fill` for all that is visible in these spans."""
    if not spans:
        return text
    pieces, at = [], 0
    for span in sorted(spans):
        start = max(span.start, at)
        if start < span.end:
            pieces += [text[at:start], _VISIBLE.sub(fill, text[start : span.end])]
            at = span.end
    return "".join((*pieces, text[at:]))
