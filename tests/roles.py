"""The parts of a reply that already exists as text, each with the role it plays."""

from __future__ import annotations

import re

from rewriter.apologies import find_apologies
from rewriter.letter import Letter, Paragraph, read_letter
from rewriter.refusals import find_refusals
from rewriter.values import Part, Role

_NEXT_STEP = re.compile(
    r"\[to confirm\b|\b(?:i|we|you)(?:['’]ll| will| shall)\b|\blet (?:me|us) know\b|\b(?:reply|write|call|ring|contact|e-?mail|reach|text)\b",
    re.IGNORECASE,
)


def parts_of(text: str) -> tuple[Part, ...]:
    """Read a reply as parts: a paragraph is an apology, an answer, a boundary or the follow-up.

    The first paragraph with an apology is the apology; the last with a next step, if it is
    not the first, the follow-up. What is quoted beneath belongs to no part.
    """
    letter = read_letter(text)
    roles = [_role(letter, paragraph) for paragraph in letter.paragraphs]
    apologies = [index for index, role in enumerate(roles) if role == "apology"]
    for index in apologies[1:]:
        roles[index] = "answer"
    if len(roles) > 1 and _NEXT_STEP.search(letter.of(letter.paragraphs[-1].span)):
        roles[-1] = "follow_up"
    body = [Part(role, letter.of(p.span)) for role, p in zip(roles, letter.paragraphs, strict=True)]
    ends: tuple[tuple[Role, str], ...] = (("closing", letter.closing), ("signature", letter.signature))
    greeting = [Part("greeting", letter.greeting)] if letter.greeting else []
    return (*greeting, *body, *(Part(role, words) for role, words in ends if words))


def _role(letter: Letter, paragraph: Paragraph) -> Role:
    words = letter.of(paragraph.span)
    if find_apologies(words):
        return "apology"
    return "boundary" if any(True for _ in find_refusals(words)) else "answer"
