"""What the draft owns up to, said where the apology is: the reader need not look for it among the rest."""

from __future__ import annotations

import re

from guardrails.sentences import sentences
from rewriter.brief import Brief
from rewriter.refusals import find_refusals
from rewriter.signs import DENIES, OURS

_PLAIN_START = re.compile(
    r"(?:we|our|the|my|one of (?:us|our)|nobody (?:here|on our side)|somebody here|your)\b", re.IGNORECASE
)
_VAGUE = re.compile(
    r"\b(?:it|this|that|they|them|so)\b|[;:()\n]|\b(?:our|my)\s+(?:mistake|fault|error)\b", re.IGNORECASE
)


_SAYS_WHAT = re.compile(
    r"(?:we|nobody|somebody|one of)\b|(?:our|my|the|your)\b(?:(?!\byou\b)[^,]){1,50}?\b(?:was|were|is|are|has|had|got|went|wasn't|weren't|missed|failed|lost|forgot|sent|put|took|left|did|didn't|should|mixed|dropped|broke)\b",
    re.IGNORECASE,
)
"""A subject and its verb, in that order; "the form you did give us" is no clause to be sorry for."""


def _admitted(sentence: str) -> str:
    """A short sentence that owns up to one clear thing, as a clause; "" where it is anything else."""
    clause = sentence.strip().rstrip(".!")
    plain = clause.replace("’", "'")
    clear = (
        _PLAIN_START.match(plain)
        and _SAYS_WHAT.match(plain)
        and OURS.search(plain)
        and not DENIES.search(plain)
        and not _VAGUE.search(plain)
    )
    if not clear or not 4 <= len(clause.split()) <= 16 or any(find_refusals(plain)):
        return ""
    return clause[0].lower() + clause[1:]


def own_admission(paragraphs: list[str]) -> tuple[str, list[str]]:
    """A plain sentence of the draft that owns up, as a clause to be sorry for, and the paragraphs without it."""
    for index, text in enumerate(paragraphs):
        for span in sentences(text):
            clause = _admitted(text[span.start : span.end])
            if clause:
                rest = (text[: span.start].rstrip() + " " + text[span.end :].lstrip()).strip()
                return clause, [*paragraphs[:index], *([rest] if rest else []), *paragraphs[index + 1 :]]
    return "", paragraphs


def moved_up(brief: Brief, paragraphs: list[str]) -> tuple[str, list[str]]:
    """The first sentence of the draft's own that owns up where the fault is ours or shared, and the paragraphs without it.

    It is moved as it stands, if it says by itself what it means, nothing behind it hangs on it and it is not all that there is; "" otherwise.
    """
    if brief.reading.fault not in ("ours", "shared"):
        return "", paragraphs
    for index, text in enumerate(paragraphs):
        spans = sentences(text)
        for at, span in enumerate(spans):
            said = text[span.start : span.end]
            if not _owns_up(said) or said.rstrip(".") not in brief.letter.text:
                continue
            behind = (
                text[spans[at + 1].start :]
                if at + 1 < len(spans)
                else "".join(paragraphs[index + 1 : index + 2])
            )
            rest = f"{text[: span.start].rstrip()} {text[span.end :].lstrip()}".strip()
            left = [*paragraphs[:index], *([rest] if rest else []), *paragraphs[index + 1 :]]
            return (
                (_bare(said), left)
                if left and _alone(said) and not _HANGS.match(behind)
                else ("", paragraphs)
            )
    return "", paragraphs


def _bare(sentence: str) -> str:
    """A sentence without the "yes" that answers nobody where it stands now."""
    said = _YES.sub("", sentence)
    return said if said == sentence else said[0].upper() + said[1:]


def _owns_up(sentence: str) -> bool:
    plain = sentence.replace("’", "'")
    return OURS.search(plain) is not None and DENIES.search(plain) is None


def _alone(sentence: str) -> bool:
    """Whether a sentence means something without those before it, and says no "no"."""
    said = _bare(sentence)
    return _LEAST <= len(said.split()) <= _MOST and not (_POINTS.match(said) or any(find_refusals(said)))


_LEAST, _MOST = 5, 32
"""Words of a sentence that can be moved: fewer tell nothing by themselves, more are half the letter."""
_YES = re.compile(r"\A(?:(?:yes|yeah|yep|ok|okay|right|fair\s+enough)\b,?\s+)+", re.IGNORECASE)
_POINTS = re.compile(
    r"(?:[-*•]|(?:that|this|it|they|he|she|so|which|these|those|both|and|but|then|also|still|because|no|not|again|there)\b(?!['’]s\s+(?:\w+\s+){1,3}because\b)|.*\b(?:like\s+that|(?:told|tell|say|said|do|did|done)\s+(?:\w+\s+)?(?:so|it|that)|it\s+like)\b)",
    re.IGNORECASE | re.DOTALL,
)
"""How a sentence begins, or what it says, that points at one before it."""
_HANGS = re.compile(
    r"\s*(?:(?:yes|yeah),?\s|(?:that|this|it|they|he|she|so|which|these|those|both|and|but|then|also|therefore|hence|because|as\s+a\s+result|the\s+same)\b)",
    re.IGNORECASE,
)
"""How what follows begins that would be left hanging."""
