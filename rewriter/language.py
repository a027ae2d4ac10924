"""Which language a text is in, as far as a small offline detector can tell."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from rewriter.once import once

if TYPE_CHECKING:
    from lingua import LanguageDetector

_LANGUAGES = ("ENGLISH", "GERMAN", "FRENCH", "SPANISH", "ITALIAN", "PORTUGUESE", "DUTCH", "POLISH", "SWEDISH", "TURKISH")  # fmt: skip
_FEWEST_LETTERS = 40
_MARGIN = 0.1
"""How far the likeliest language must lead the next before we say that we are sure."""


@once
def language_of(text: str) -> str:
    """The ISO 639-1 code of the language of `text`, `""` when it is too short or not clear.

    Text in a script that none of our languages uses (Cyrillic, Arabic, Chinese ...) is `"und"`:
    we cannot name it, but English it is not.
    """
    letters = sum(character.isalpha() for character in text)
    if letters < _FEWEST_LETTERS:
        return ""
    if sum(character.isalpha() and ord(character) < 0x250 for character in text) < letters / 2:
        return "und"
    values = _detector().compute_language_confidence_values(text)
    if values[0].value - values[1].value < _MARGIN:
        return ""
    return values[0].language.iso_code_639_1.name.lower()


@lru_cache(maxsize=1)
def _detector() -> LanguageDetector:
    """Loaded on first use: it takes a moment and some memory."""
    from lingua import Language, LanguageDetectorBuilder  # noqa: PLC0415  its models load with it

    languages = [getattr(Language, name) for name in _LANGUAGES]
    return LanguageDetectorBuilder.from_languages(*languages).with_low_accuracy_mode().build()
