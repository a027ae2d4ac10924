"""What may be left out of a draft with a reason: a value that stands in a comment, and that the customer can do without."""

from __future__ import annotations

import re

from guardrails.finding import Severity, Span, overlapping
from guardrails.learned import LEARNED
from rewriter.brief import Brief
from rewriter.comments import COMMENTS, STINGS, plain, weight
from rewriter.facts import HARD_KINDS
from rewriter.giving import ASKS, MATTER, WILL, asks_or_sets, binds, gives
from rewriter.need import need
from rewriter.refusals import clauses
from rewriter.supposing import supposes, undone
from rewriter.values import Fact, FactKind

_TELLABLE: frozenset[FactKind] = frozenset(("money", "percentage", "id", "duration", "date", "time"))
"""What a customer may have named to us; how to reach somebody, and where to click, is nobody's comment."""
_COUNTS: frozenset[FactKind] = frozenset(("duration", "date", "time"))
"""What a comment counts or dates; an amount, a share or a reference of ours is never only that."""

_OF_PEOPLE = re.compile(
    r"\b(?:i|you|me|my|your|yours|people|everybody|everyone|nobody|somebody|someone|folks?|mate|pal|love|child(?:ren)?|kids?|toddlers?|adults?|grown-?ups?)\b",
    re.IGNORECASE,
)
_OF_ANYBODY = re.compile(
    rf"{_OF_PEOPLE.pattern}|\b(?:he|she|they)(?: \w+)? (?:can|could|may|might|would|should)\b", re.IGNORECASE
)
"""Of what others could do with themselves, too; what they did is a record."""
_ONCE_UPON = re.compile(
    r"(?:until|till)\s+(?:[\w'’-]+\s+){1,3}?(?:was|were|began|came|met|went|got|had|did|spoke|wrote|rang|(?<!be )(?<!is )(?<!are )(?<!been )[a-z]{3,}ed)\b",
    re.IGNORECASE,
)
"""Until when something went on, once: that is told, and sets no condition."""
_YOU = re.compile(r"(?:^|,\s|\b(?:and|but|so|if|when|while|that|as|because|how)\s)\W*you\b", re.IGNORECASE)
_OURS = re.compile(r"\b(?:i|we|our|us)\b", re.IGNORECASE)
_NOW = re.compile(r"date:(?:today|tomorrow|tonight|yesterday)")
_PREDICATE = re.compile(
    r"\b(?:i|we|it|he|she|they|there|this|that|which|who|our|the|an?)\b|\w's\b", re.IGNORECASE
)
_RELATIVE = re.compile(r"\s*(?:which|who|whom|whose)\b", re.IGNORECASE)
_SMALL_THING = re.compile(r"[ -](?:job|thing|task|fix|favou?r|errand|chat|read)\b", re.IGNORECASE)
"""A "two-minute job" is a manner of speaking."""


def may_be_left_out(fact: Fact, brief: Brief, *, told: bool) -> bool:
    """X"""
    if fact.kind not in HARD_KINDS:
        return True
    if fact.kind in _WAYS:
        return False
    return is_idle(brief, fact.start)


_WAYS: frozenset[FactKind] = frozenset(("link", "email", "phone", "step", "refusal"))


def is_idle(brief: Brief, at: int) -> bool:
    sentence = brief.letter.sentence_at(at)
    if sentence is None:
        return False
    piece = _piece_at(brief, sentence, at)
    hot = any(f.severity is not Severity.NOTE for f in overlapping(brief.findings, piece))
    if not hot and weight(brief.letter.of(piece)) < COMMENTS:
        return False
    return need(brief, piece.start, piece.end) < 0 and need(brief, sentence.start, sentence.end) < _SURELY


_SURELY = 200


def _piece_at(brief: Brief, sentence: Span, at: int) -> Span:
    start, end = sentence.start, sentence.end
    for edge in _EDGE.finditer(brief.letter.text, sentence.start, sentence.end):
        if edge.end() <= at:
            start = edge.end()
        elif edge.start() > at:
            end = edge.start()
            break
    return Span(start, end) if end > start else sentence


_EDGE = re.compile(
    r"[,;:]\s+|\s+[-–—]+\s+|—|[()]|\n|\.\.+\s*|\s+(?=(?:but|because|so|although|though|unless|if|since|while)\s)|\s+(?=(?:and|or)\s+(?:i|we|you|it|they|that|this|there|your|our|my|the|no|if|please)\b)",
    re.IGNORECASE,
)


def is_mere_comment(fact: Fact, brief: Brief) -> bool:
    """Whether a period, a day, a time or a mere number or name stands in a sentence that is underlined whole, stings and has only one clause.

    "Ninety nights are a long time to find out that one dislikes a bed." Of twenty-two such sentences by writers never read
    twenty-one were labelled hostile as a whole, and one told what the customer could have used. In two clauses one may state
    what the other jeers at: they are for the engine to part.
    """
    letter, sentence = brief.letter, brief.letter.sentence_at(fact.start)
    binds = fact.kind in HARD_KINDS - _COUNTS or _LOOKED_UP.search(letter.text[: fact.start])
    if binds or sentence is None or not hurts(sentence.start, sentence.end, brief):
        return False
    text = letter.of(sentence)
    alone = len(list(clauses(letter.text, sentence))) == 1 and not _AS_WE_SAID.match(text)
    return alone and weight(text) >= STINGS


_LOOKED_UP = re.compile(
    r"\b(?:pages?|p\.|pictures?|fig(?:ure)?\.?|steps?|sections?|clauses?|lines?|items?|rows?|tables?|charts?|chapters?|nos?\.|numbers?) $",
    re.IGNORECASE,
)
"""What before a number makes it a place to look at."""
_AS_WE_SAID = re.compile(r"as\s+(?:i|we|my|our|already|previously)\b[^,]*,", re.IGNORECASE)
"""A dig that only leads in what is then stated."""


def is_supposed(fact: Fact, brief: Brief, *, told: bool) -> bool:
    """Whether a period, or what the customer has `told` us, stands in underlined words that only suppose something of somebody."""
    sentence, (clause, lead) = _sentence(fact, brief), _around(fact, brief)
    if not (told or fact.kind == "duration") or fact.kind not in _TELLABLE:
        return False
    if weight(sentence) < COMMENTS and not _told_by_a_rule(fact, brief):
        return False
    hurtful = hurts(fact.start, fact.end, brief) and not _ATTRIBUTE.match(brief.letter.text, fact.end)
    piece = _piece(clause, lead) if undone(lead) is None else clause[undone(lead) :]
    return hurtful and not (MATTER.search(piece) or WILL.search(piece)) and supposes(lead, clause)


_ATTRIBUTE = re.compile(
    r"[- ](?:notice|period|term|deadline|window|limit|training|course|trial|plan|slot|guarantee|warranty)\b",
    re.IGNORECASE,
)
"""What a period is the measure of, where there is such a thing."""


def _told_by_a_rule(fact: Fact, brief: Brief) -> bool:
    """Whether a rule underlines it; the learned detector marks whole sentences, whatever they state besides."""
    around = overlapping(brief.findings, Span(fact.start, fact.end))
    told = (f for f in around if f.rule != LEARNED.id and f.severity is not Severity.NOTE)
    return any(f.start <= fact.start and fact.end <= f.end for f in told)


def goes_unsaid(fact: Fact, brief: Brief) -> bool:
    """Whether a name or a plain number may go without a word.

    We underline it, its sentence is hardly anything but a comment, and its clause, or the "which ..." it stands in,
    gives nothing.
    """
    if fact.kind in HARD_KINDS:
        return False
    clause, lead = _around(fact, brief)
    if weight(_sentence(fact, brief)) < STINGS or not hurts(fact.start, fact.end, brief):
        return False
    return not (gives(clause, lead) and gives(_told_of(clause, lead), lead))


def hurts(start: int, end: int, brief: Brief) -> bool:
    """Whether a piece of the draft stands wholly inside underlined words."""
    around = overlapping(brief.findings, Span(start, end))
    return any(f.start <= start and end <= f.end and f.severity is not Severity.NOTE for f in around)


def _sentence(fact: Fact, brief: Brief) -> str:
    sentence = brief.letter.sentence_at(fact.start)
    return brief.letter.of(sentence) if sentence else ""


def _around(fact: Fact, brief: Brief) -> tuple[str, str]:
    """The clause around a value, and its part before the value."""
    letter = brief.letter
    sentence = letter.sentence_at(fact.start)
    for clause in clauses(letter.text, sentence) if sentence else ():
        if clause.start <= fact.start < clause.end:
            return letter.of(clause), letter.text[clause.start : fact.start]
    return "", ""


def _underlined(fact: Fact, brief: Brief) -> bool:
    """Whether something in the sentence around a value is underlined."""
    sentence = brief.letter.sentence_at(fact.start)
    found = overlapping(brief.findings, sentence) if sentence else ()
    return any(finding.severity is not Severity.NOTE for finding in found)


def _asks_back(clause: str) -> bool:
    """Whether a clause is a question, which states nothing."""
    return clause.rstrip("\"'”’) ").endswith("?")


def _says_nothing_of_ours(clause: str, sentence: str) -> bool:
    """Whether a clause speaks to the reader about the reader, or has nobody and nothing that does anything."""
    if _OURS.search(clause):
        return False
    return bool(_YOU.search(clause)) or not (_PREDICATE.search(clause) or gives(sentence))


def _piece(clause: str, lead: str) -> str:
    """The words of a clause between the commas around a value."""
    start = lead.rfind(", ") + 1
    return clause[start:].split(", ", 1)[0] if start else clause.split(", ")[lead.count(", ")]


def _told_of(clause: str, lead: str) -> str:
    """The "which ..." around a value, between commas; the whole clause if it stands in none."""
    piece = _piece(clause, lead)
    return piece if _RELATIVE.match(piece) else clause


def _is_small_talk(fact: Fact, brief: Brief) -> bool:
    """Whether a period only says how small a thing is, in a sentence that is underlined."""
    after = brief.letter.text[fact.end : fact.end + 10]
    return fact.kind == "duration" and bool(_SMALL_THING.match(after)) and _underlined(fact, brief)
