"""How numbers are written: digits with any thousands mark, decimals, words from zero to ninety-nine."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_WORDS = {word: value for value, word in enumerate(_ONES)} | {
    word: (index + 2) * 10 for index, word in enumerate(_TENS)
}
_SCALES = {
    "k": 1_000, "thousand": 1_000, "lakh": 100_000, "lakhs": 100_000, "m": 1_000_000, "mn": 1_000_000,
    "million": 1_000_000, "crore": 10_000_000, "crores": 10_000_000, "bn": 1_000_000_000,
    "billion": 1_000_000_000,
}  # fmt: skip

DIGITS = r"\d{1,3}(?:[ ,.'’\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d{1,2}(?:,\d{2}){1,3},\d{3}(?:\.\d{1,2})?|\d+(?:[.,]\d+)?"
"""Digits as people write them: 1,234.50 · 1.234,50 · 1 234,50 · 1'234.50 · 1,20,000 · 12 · 0,53."""

WORD = (
    rf"(?:(?:{'|'.join(_TENS)})[- ](?:{'|'.join(_ONES[1:10])})|{'|'.join(_TENS)}|{'|'.join(reversed(_ONES))})"
)
"""A number in words, lower case, zero to ninety-nine."""

SCALE = r"(?:k|mn?|bn|thousand|lakhs?|million|crores?|billion)"


def value(written: str, scale: str = "", *, dot_groups: bool = False) -> str:
    """The plain value of a number as written: `"1.234,50"` gives `"1234.5"`, `"two"` gives `"2"`.

    One dot before exactly three digits can be read two ways ("31.200"). It is a thousands
    mark where `dot_groups` says so, as for money; elsewhere such a number keeps its dot and
    its zeros, so that it equals nothing but itself.
    """
    text = (
        re.sub(r"[ '’\u00a0\u202f]", "", written.strip().lower())
        if written[:1].isdigit()
        else written.lower()
    )
    if not text[:1].isdigit():
        return str(_in_words(text))
    dots, commas = text.count("."), text.count(",")
    if dots and commas:
        decimal = max(text.rfind("."), text.rfind(","))
        text = re.sub(r"[.,]", "", text[:decimal]) + "." + text[decimal + 1 :]
    elif (
        dots > 1
        or commas > 1
        or re.fullmatch(r"[1-9]\d{0,2},\d{3}", text)
        or (dot_groups and re.fullmatch(r"[1-9]\d{0,2}\.\d{3}", text))
    ):
        text = re.sub(r"[.,]", "", text)
    elif re.fullmatch(r"[1-9]\d{0,2}\.\d{3}", text):
        return text
    else:
        text = text.replace(",", ".")
    amount = Decimal(text) * _SCALES.get(scale.strip().lower(), 1)
    plain = format(amount, "f")
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def _in_words(text: str) -> int:
    return sum(_WORDS[word] for word in re.split(r"[- ]+", text.strip()))


def counts_in(text: str) -> frozenset[str]:
    """The plain values of all numbers that stand in a text, in digits or in words."""
    return frozenset(value(match.group()) for match in _ANY.finditer(text))


def spelt_out(text: str) -> Iterator[tuple[int, str]]:
    """Where numbers stand in words, and their plain values."""
    for match in _SPELT.finditer(text):
        yield match.start(), value(match.group())


_SPELT = re.compile(rf"\b{WORD}\b", re.IGNORECASE)
_ANY = re.compile(rf"(?<![\w.,])(?:{DIGITS})|\b{WORD}\b", re.IGNORECASE)
