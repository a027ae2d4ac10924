"""How a whole answer to a customer reads: kindly, or like the letters that hurt. What stands in it is read in that light.

A dig is half heard from the letter around it: the same "as agreed" is a record in a letter that
explains, and a reproach in one that does not. What is counted are the words of all its sentences,
each once however long the letter is; its sentences' own scores; and whether rules have warned.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from math import exp, inf, log

from guardrails.ngrams import Table

_FEW = 20
"""Of so few words and marks the words say nothing yet: every short note is curt."""
_SOFTNESS = 200
"""How far below a letter's highest score others still weigh in on the letter, in hundredths of a logit."""


def length_of(words: int) -> float:
    """How much there is to go by in a letter of so many words and marks: nothing up to `_FEW`, and more ever more slowly."""
    return log(max(_FEW, words) / _FEW)


@dataclass(frozen=True, slots=True)
class Words:
    """The weights of a letter's n-grams, and what a letter comes to that has none of those known, in hundredths of a logit."""

    table: Table
    base: int

    def say(self, sentences: Sequence[Sequence[str]]) -> float:
        """How a letter reads by its words: their mean, so to say, by how much there is to go by."""
        weight, size = self.table.weigh(letter_grams(sentences))
        return (self.base + weight / size) * length_of(sum(map(len, sentences)))


@dataclass(frozen=True, slots=True)
class Tenor:
    """What was learned of whole letters. All weights are in hundredths of a logit, 0 being even odds.

    `words` weighs what a letter says, `suspicion` is what one logit of its sentences' scores
    comes to, `warned` what rules add that have warned anywhere, and in more than one sentence.
    One that stays below `kind` as a whole and by its words alone is kind; a short note, whose words say nothing, never is.
    """

    words: Words
    suspicion: int
    warned: tuple[int, int]
    base: int
    kind: int

    def of(self, sentences: Sequence[Sequence[str]], scores: Sequence[float], warnings: int) -> float:
        """How a letter reads.

        Args:
            sentences: the words of each sentence of its body.
            scores: what those of them come to that can be judged, in hundredths of a logit.
            warnings: in how many sentences a rule has warned; at least 1 if one has anywhere.
        """
        once, again = self.warned
        told = (once if warnings else 0) + (again if warnings > 1 else 0)
        return self.base + self.words.say(sentences) + self.suspicion * suspicion(scores) / 100 + told

    def is_kind(self, sentences: Sequence[Sequence[str]], scores: Sequence[float], warnings: int) -> bool:
        """Whether a letter reads kindly, told by what `of` is told."""
        return max(self.of(sentences, scores, warnings), self.words.say(sentences)) < self.kind


def letter_grams(sentences: Iterable[Sequence[str]]) -> list[str]:
    """One and two words running, each once a letter. Marks and numbers are left out: they tell a writer, not a tone."""
    edged = [["^", *(word for word in words if word[0].isalpha()), "$"] for words in sentences]
    pairs = chain.from_iterable(pairwise(words) for words in edged)
    alone = chain.from_iterable(words[1:-1] for words in edged)
    return [*dict.fromkeys(chain(alone, map(" ".join, pairs)))]


def suspicion(scores: Iterable[float], softness: float = _SOFTNESS) -> float:
    """How much a letter reads like the hurtful ones, from its sentences' scores alone, in their unit; without any, not at all.

    A mean in which high scores weigh most: one sentence that stands out says more than several
    that nearly do, and a long letter has no more chances than a short one. `softness` says how
    far below the highest score others still weigh in.
    """
    values = list(scores)
    highest = max(values, default=-inf)
    if highest == -inf:
        return -inf
    return highest + softness * log(sum(exp((v - highest) / softness) for v in values) / len(values))
