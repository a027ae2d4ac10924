"""What may be left out of a draft with a reason: a value that stands in a comment, and that the customer can do without."""

from __future__ import annotations

import re
from collections.abc import Sequence

from guardrails.finding import Finding, Severity, Span, overlapping
from rewriter.brief import Brief
from rewriter.comments import COMMENTS, STINGS, weight
from rewriter.facts import HARD_KINDS
from rewriter.heard import heard
from rewriter.need import need
from rewriter.refusals import about_service, is_our_own, is_said_of_others
from rewriter.values import Fact, FactKind

_NEVER: frozenset[FactKind] = frozenset(("link", "email", "phone", "step"))
"""How to reach somebody and where to click are nobody's comment."""
_COUNTED: frozenset[FactKind] = frozenset(("date", "duration", "number", "name"))
"""What comments count and name; of sentences just below the bar one in seven with any other value was needed, ..."""
_MARGIN = 100
"""... and so far below it as few as of these."""
_IDLE_NO = -50
"""How far below the bar a sentence lies whose "no" or condition binds nobody: of 128 that are underlined and said of others none was needed, and 118 were digs."""
_SURELY = 200
"""From this need on a sentence binds or helps, and so may what it counts; where it is less, its idle pieces may go."""
_EDGE = re.compile(
    r"[,;:]\s+|\s+[-–—]+\s+|—|[()\n]|\.\.+\s*|\s+(?=(?:but|because|so|although|though|unless|if|since|while)\s)"
    r"|\s+(?=(?:and|or)\s+(?:i|we|you|it|they|that|this|there|your|our|my|the|no|if|please)\b)",
    re.IGNORECASE,
)


def may_be_left_out(fact: Fact, brief: Brief) -> bool:
    """Whether a value of the draft may go with a passage that is listed as left out.

    The list alone proves nothing: whoever wrote the reply wrote the list, too. So our own reading must bear
    it out: it has to be idle, and no way to reach us. Names and plain numbers are soft, and go with what is listed.
    """
    if fact.kind == "refusal":
        return refuses_nothing(fact, brief)
    if fact.kind == "condition" and _only_digs(fact.start, brief):
        return True
    return fact.kind not in HARD_KINDS or (fact.kind not in _NEVER and is_idle(fact, brief))


def is_idle(fact: Fact, brief: Brief) -> bool:
    """Whether the piece of a sentence in which a value stands is underlined, or reads like a comment, and by its words
    and signs hardly ever needed (`rewriter/need.py`).

    "It is £15, hardly the end of the world" is idle as a whole, but not where the amount stands.
    """
    sentence = brief.letter.sentence_at(fact.start)
    if sentence is None:
        return False
    piece = _piece(brief, sentence, fact.start)
    hot = any(f.severity is not Severity.NOTE for f in overlapping(brief.findings, piece))
    comments = hot or weight(brief.letter.of(piece)) >= COMMENTS
    margin = 0 if fact.kind in _COUNTED else _MARGIN
    return comments and need(brief, *piece) < -margin and need(brief, *sentence) < _SURELY


def refuses_nothing(fact: Fact, brief: Brief) -> bool:
    """Whether a "no" is only part of a dig ("your gran will not have minded"): underlined, said of others, in a sentence
    that is hardly ever needed; or of no service of ours, in one that is heard as a dig as a whole."""
    said_of_others = is_said_of_others(fact.text) and hurts(fact.start, fact.end, brief)
    if said_of_others and _is_hardly_needed(fact.start, brief):
        return True
    return not (about_service(fact.text) or is_our_own(fact.text)) and _only_digs(fact.start, brief)


def _only_digs(place: int, brief: Brief) -> bool:
    """Whether a sentence is likelier heard as a dig than not, and hardly needed.

    By writers never read, 19 such sentences held a condition, or a "no" that was none of ours: 17 were meant as digs.
    """
    sentence = brief.letter.sentence_at(place)
    return sentence is not None and need(brief, *sentence) < 0 and heard(brief, *sentence) >= 0


def hurting(found: Sequence[Finding], brief: Brief) -> tuple[Finding, ...]:
    """The findings of a brief, with what was only noted for the sake of a "no" or a condition as it was `found` where
    that refuses nothing."""
    return tuple(
        whole if whole.severity is not spared.severity and _spared_idly(whole, brief) else spared
        for whole, spared in zip(found, brief.findings, strict=True)
    )


def _spared_idly(finding: Finding, brief: Brief) -> bool:
    """Whether each "no" and condition that a finding covers may go: none of ours in a sentence that is hardly ever needed, or only a dig."""
    covered = [
        fact
        for fact in brief.facts
        if fact.kind in ("refusal", "condition") and fact.start < finding.end and finding.start < fact.end
    ]
    others = all(is_said_of_others(fact.text) for fact in covered if fact.kind == "refusal")
    if others and _is_hardly_needed(finding.start, brief):
        return True
    return all(may_be_left_out(fact, brief) for fact in covered)


def _is_hardly_needed(place: int, brief: Brief) -> bool:
    sentence = brief.letter.sentence_at(place)
    return sentence is not None and need(brief, *sentence) < _IDLE_NO


def goes_unsaid(fact: Fact, brief: Brief) -> bool:
    """Whether a name or a plain number may go without a word: it is underlined and idle, and its sentence hardly
    anything but a comment."""
    sentence = brief.letter.sentence_at(fact.start)
    stings = sentence is not None and weight(brief.letter.of(sentence)) >= STINGS
    return (
        stings and fact.kind not in HARD_KINDS and hurts(fact.start, fact.end, brief) and is_idle(fact, brief)
    )


def hurts(start: int, end: int, brief: Brief) -> bool:
    """Whether a piece of the draft stands wholly inside underlined words."""
    around = overlapping(brief.findings, Span(start, end))
    return any(f.start <= start and end <= f.end and f.severity is not Severity.NOTE for f in around)


def _piece(brief: Brief, sentence: Span, at: int) -> Span:
    """What stands between the commas, brackets and linking words around a place in a sentence."""
    start, end = sentence.start, sentence.end
    for edge in _EDGE.finditer(brief.letter.text, sentence.start, sentence.end):
        if edge.start() > at:
            end = edge.start()
            break
        if edge.end() <= at:
            start = edge.end()
    return Span(start, end)
