"""Which language a text is in, as far as a small offline detector can tell."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from guardrails.sentences import sentences
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
    foreign = " ".join(
        text[span.start : span.end] for span in sentences(text) if is_foreign(text[span.start : span.end])
    )
    if sum(character.isalpha() for character in foreign) >= letters * _MIXED:
        text = foreign
    values = _detector().compute_language_confidence_values(text)
    if values[0].value - values[1].value < _MARGIN:
        return ""
    return values[0].language.iso_code_639_1.name.lower()


def is_foreign(sentence: str) -> bool:
    """Whether a sentence, however short, is held together by the small words of another language."""
    words = _WORD.findall(sentence.lower())
    return 1 < _FEWEST_SMALL <= sum(word in _SMALL for word in words) >= len(words) * _SHARE


_MIXED = 0.25
"""From this share on, a text is in the language of the sentences in it that are not English: they are what must not be misread."""
_FEWEST_SMALL = 2
_SHARE = 0.25
_WORD = re.compile(r"[^\W\d_]+")
_SMALL = frozenset(
    # no word that English has as well
    "le les des du une et est sont vous votre vos nous notre nos ne pas que qui pour dans avec sur ce cette je il elle ils avez avons sera lundi mardi mercredi jeudi vendredi samedi dimanche"
    " der das und ist sind nicht wir ihr ihre ihren sie ein eine einen mit auf von zu bei haben wird werden wurde bitte noch auch heute morgen ich es"
    " el los las una y es su sus por para con usted nosotros pero muy hoy este esta ha hemos puede"
    " gli della delle sono che per non questo abbiamo lei oggi anche"
    " os um uma você seu sua não com mais foi são está"
    " het een van niet wij uw op voor met zijn wordt heeft ook maar"
    " nie jest się na dla proszę och det är inte att som bir ve için ile".split()
)
"""The small words that hold a sentence together in the languages that we can tell."""


@lru_cache(maxsize=1)
def _detector() -> LanguageDetector:
    """Loaded on first use: it takes a moment and some memory."""
    from lingua import Language, LanguageDetectorBuilder  # noqa: PLC0415  its models load with it

    languages = [getattr(Language, name) for name in _LANGUAGES]
    return LanguageDetectorBuilder.from_languages(*languages).with_low_accuracy_mode().build()
