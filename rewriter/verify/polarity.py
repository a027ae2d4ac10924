"""Does the reply say yes where the draft says no, or no where it says yes?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rewriter.apologies import find_apologies
from rewriter.kin import kin
from rewriter.once import once
from rewriter.refusals import statements, stems
from rewriter.verify.reply import Reply

_NO = re.compile(
    r"\b(?:not|never|no|nobody|no one|nothing|none|neither|nor|cannot|without|hardly|unable|nope|cant|wont|dont|doesnt|didnt|isnt|arent|wasnt|werent|hasnt|havent|hadnt|couldnt|wouldnt)\b|n['’]t\b",
    re.IGNORECASE,
)
_YES = frozenset(stems("yes everything everybody all some indeed absolutely gladly happily nope"))
"""What may stand in a clause only because it has been turned round."""
_FEWEST, _FEW = 3, 2
"""Clauses that share fewer words, or fewer of the very same, may be about different things, ..."""
_ALIKE = 0.8
"""... and so may those that share a smaller part of either's."""


@dataclass(frozen=True, slots=True)
class _Said:
    """A clause: its text, its words, and whether it has a no in it."""

    text: str
    words: frozenset[str]
    no: bool


@once
def _said(text: str) -> tuple[_Said, ...]:
    """The clauses of a text that state something; what an apology says back is the customer's."""
    found = []
    for sentence, clauses in statements(text):
        if find_apologies(text[sentence.start : sentence.end]):
            continue
        for clause in clauses:
            found.append(_said_in(text[clause.start : clause.end]))
    return tuple(found)


def _said_in(clause: str) -> _Said:
    return _Said(clause, kin(stems(clause)) - _YES, _NO.search(clause) is not None)


def turned(reply: Reply) -> Iterator[str]:
    """One sentence for each clause of the reply that is about what a clause of the draft is about, with a no where that has
    none, or without one where it has, while no clause of the draft says it as the reply does."""
    drafted = _said(reply.brief.situation.draft)
    pieces = [_said_in(piece) for clause in drafted for piece in clause.text.split(", ")]
    for said in _said(reply.own_words):
        if reply.copies(said.text):
            continue
        twins = [each for each in (*drafted, *pieces) if _alike(said.words, each.words)]
        if twins and all(each.no != said.no for each in twins):
            yield f"“{said.text}” says {'no' if said.no else 'yes'} where the draft says “{twins[0].text}”."


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    shared = len(one & other)
    return shared >= (_FEW if one == other else _FEWEST) and shared >= _ALIKE * max(len(one), len(other))
