"""Turns what a customer wrote about their own trouble into words that can be said back to them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from guardrails.detect import detect
from guardrails.finding import Severity
from rewriter.numerals import value
from rewriter.once import once
from rewriter.retelling.candidates import MAX_WORDS, candidates
from rewriter.retelling.hardship import (
    hard_time,
    is_bereaved,
    is_close_to_home,
    loss_of,
    small_child,
    touches_the_loss,
    weighs,
)
from rewriter.retelling.harm import margin
from rewriter.retelling.kinds import ORDER, ClauseKind, can_be_told, kind_of, speaks_of_us
from rewriter.retelling.shortening import shortened
from rewriter.retelling.topic import topic
from rewriter.retelling.turning import had_to, turn_round
from rewriter.retelling.wholeness import is_whole

__all__ = [
    "LIKELY",
    "MAX_WORDS",
    "ORDER",
    "Clause",
    "ClauseKind",
    "denied",
    "hard_time",
    "is_bereaved",
    "is_close_to_home",
    "is_only_priced",
    "is_told_otherwise",
    "loss_of",
    "retell",
    "said_candidates",
    "small_child",
    "topic",
    "touches_the_loss",
    "turn_round",
    "weighs",
]

_TAKEN_UP = 60
"""What it counts for, in hundredths of a logit, that the draft speaks of the same thing: a letter about a charge does not
open with a lost job."""


LIKELY = -25
"""How far below the bar a clause about a thing may lie that is said where nothing better is told and the draft speaks of it. Of twenty-five down to -40,
in messages of the corpus, fifteen told the heart of the matter; those about what they or we did were mostly beside it."""
_OF_A_THING = re.compile(r"(?!you\b|our\b|there\b|it\b|nobody\b)\w", re.IGNORECASE)
_CUT_DEEP = 150
"""A clause that loses more than this by being shortened has lost what hurt: "you got a letter (saying that you owe 60)"."""
_SHORT = 16
"""Up to so many words a clause may be said as it is."""
_BESIDE = 200
"""What it counts against a clause that it tells of somebody else, or what held them up."""
_ON_TOP = 50
"""What it counts against a clause that it tells how one of theirs is, or what they cannot do on top of it. Readers find these as often fine
as any clause of the same weight, and the heart of it a little less often."""
_ACCUSES = 90
"""What it counts against a clause that it is what they say we did: what it meant for them is the better thing to be sorry for."""
_OURS = 30
"""What it counts against a clause that it is about something of ours, where there is one about them."""
_PRICE = 60
"""What it counts against a sum that was only thrown down ("£30 for this?"): what they got for it is the trouble, if it is told. Readers
find it fine a little less often than other clauses of the same weight."""
_PRICED = re.compile(r"you were (?:charged|fined) [£$€₹]")
_CHARGE = re.compile(r"\b(?:charg|fine[ds]?\b|bill|debit|invoice|fees?\b|penalt)", re.IGNORECASE)
_BY_ONE_OF_US = re.compile(r"our\s+(?!\w+\s+(?:told|said|asked|promised)\b)", re.IGNORECASE)
"""What one of us is said to have done may be heard of, as what we did may not: "we left you in the rain" would own it."""
_OTHERS = re.compile(
    r"your\s+(?:mate|friends?|boss|neighbours?|tenants?|staff|doctor|builder|accountant|colleagues?|customers?|clients?|guests?)\s+(?:says?\b|had|has|have|is|was|are|were|thinks?|said|says|had)\b"
    r"|your\s+(?:son|daughter|mum|dad|husband|wife|partner)\s+(?:says?|thinks?|said)\b|there\s+(?:was|were|is)\s+(?:an?\s+)?(?:crash|accident|traffic|roadworks|diversion|burst\s+water\s+main|strike)\b",
    re.IGNORECASE,
)
_BESIDE_IT = re.compile(
    r"your\s+(?:son|daughter|mum|dad|husband|wife|partner)\s+(?:had|has|have|is|was|are|were)\b|you\s+(?:can't|cannot|couldn't)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause addressed to the customer ("your heating has been off since Friday").

    `kind` is what it tells: a harm that befell them, an effort they made to be heard, a
    circumstance of theirs, or their account of what we did, which may only be repeated as theirs
    ("you wrote that we ..."). `shared` says that the draft speaks of the same thing, `of_us` that it is
    what they say we did, told as what befell them; `worth` is what speaks for saying it back, `place` where in the message it stands. No capital at the start, no stop at the end.
    """

    text: str
    kind: ClauseKind
    shared: bool = False
    of_us: bool = False
    worth: float = field(default=0.0, compare=False)
    place: int = field(default=0, compare=False)


@once
def retell(message: str, draft: str = "") -> tuple[Clause, ...]:
    """The clauses of a message that can be said back, best first.

    What they say we did is told as what befell them ("your visit was cancelled"), where it can be.
    No demand, threat, insult, question or opinion qualifies, and of the rest only what readers
    would take for a harm (`rewriter/retelling/harm.py`), or what the signs in
    `rewriter/retelling/kinds.py` tell. What speaks of us is an `account`: whether it was so is
    for the draft to say.
    """
    spoken = _content(draft)
    found: dict[str, tuple[float, Clause]] = {}
    for text, of_us in candidates(message, draft):
        kind, heard = kind_of(text), False
        told = turn_round(had_to(text) if kind == "effort" else text)
        turned = shortened(told)
        if (
            len(told.split()) <= _SHORT
            and margin(told) >= 0
            and (margin(turned) < max(0.0, margin(told) - _CUT_DEEP) or not is_whole(turned))
        ):
            turned = told  # what was cut off was what hurt
        shared = bool(_content(text) & spoken)
        above = margin(told) if kind is None and _may_be_said(text) else 0.0
        if kind is None and above >= (LIKELY if _OF_A_THING.match(told) else 0) and _may_be_said(text):
            kind = "harm" if above >= 0 else "likely"
        if kind == "account" and _BY_ONE_OF_US.match(turned) and margin(told) >= 0:
            kind, above, of_us, heard = "harm", margin(told) - _ACCUSES, True, True
        turned = _unhurried(turned, draft)
        if (
            kind
            and turned not in found
            and is_whole(turned)
            and not denied(turned, draft)
            and not any(_is_corrected(number, draft) for number in _NUMBER.findall(turned))
            and _calm(turned)
        ):
            worth = (
                above
                + _TAKEN_UP * shared
                - _BESIDE * (_OTHERS.match(turned) is not None)
                - _ON_TOP * (_BESIDE_IT.match(turned) is not None)
                - _ACCUSES * (of_us and not shared)
                - _OURS * turned.startswith("our ")
                - _PRICE * is_only_priced(turned, message)
            )
            found[turned] = worth, Clause(turned, kind, shared and not heard, of_us, worth, len(found))
    found = {
        text: each
        for text, each in found.items()
        if not _goes_on(text, found) and not _begins_idly(text, found)
    }
    ranked = sorted(found.values(), key=lambda pair: (ORDER.index(pair[1].kind), -pair[0]))
    return tuple(clause for _, clause in ranked)


def is_only_priced(clause: str, message: str) -> bool:
    """Whether a clause is a sum that was only thrown down ("£30 for this?"), in a message that speaks of no charge."""
    return _PRICED.match(clause) is not None and _CHARGE.search(message) is None


def _goes_on(text: str, found: Mapping[str, tuple[float, Clause]]) -> bool:
    """Whether the same is told with what came of it: "the kettle came back from repair" gives way to "... and it leaks"."""
    return any(
        other.startswith(f"{text} and ") and clause.kind == "harm" for other, (_, clause) in found.items()
    )


def _begins_idly(text: str, found: Mapping[str, tuple[float, Clause]]) -> bool:
    """Whether the first half only says that it came, and the second is told by itself: "your kettle came on Monday and it leaks"."""
    came = _ONLY_CAME.match(text)
    return came is not None and any(
        other != text and other.endswith(f" {text[came.end() :]}") for other in found
    )


_ONLY_CAME = re.compile(
    r"(?:your|the|our) (?:[\w'-]+ ){1,4}(?:came|arrived|turned up|was delivered|were delivered)"
    r"(?: (?:on|in|at|this|last|yesterday|today)\b[^,]{0,20})? and (?:it|they) ",
    re.IGNORECASE,
)


def said_candidates(message: str, draft: str = "") -> Iterator[str]:
    """Every clause that is judged as a harm, said to the customer; what `evals/harms.jsonl` holds judgements of."""
    told = (turn_round(text) for text, _ in candidates(message, draft) if _may_be_said(text))
    yield from dict.fromkeys(filter(is_whole, told))


def _may_be_said(text: str) -> bool:
    return not speaks_of_us(text) and can_be_told(text)


@once
def denied(words: str, draft: str) -> bool:
    """Whether the draft says that what these words tell was not so: "the missed deadline", "nothing's been missed".

    What is sorry for it would then give the draft the lie. Words that say "not" themselves are denied by a stressed "did".
    """
    answer = draft.replace("’", "'")
    if _NO.search(words):
        undone = _NOT_DONE.search(words)
        return bool(undone and re.search(rf"{_STRESSED}{re.escape(undone['deed'])}\b", answer, re.IGNORECASE))
    return any(
        re.search(rf"{_NOT}\s+(?:been\s+|\w+ly\s+)?{_forms(deed.group())}\b", answer, re.IGNORECASE)
        for deed in _DEED.finditer(words)
    )


def _forms(deed: str) -> str:
    """A deed as it may be denied: "it did not crash" of what crashed, "that does not wipe it" of what was wiped."""
    stem = deed.removesuffix("ed") if deed.endswith("ed") else deed
    return rf"(?:{re.escape(deed)}|{re.escape(stem)}(?:e?s|e)?)" if stem != deed else re.escape(deed)


def _is_corrected(number: str, answer: str) -> bool:
    """Whether an answer sets a number right: "four hours, not six"."""
    forms = {number.lower(), value(number)}
    return any(
        re.search(rf"\bnot\s+(?:at\s+|until\s+)?{re.escape(form)}\b(?![.:]\d)", answer, re.IGNORECASE)
        for form in forms
    )


def _unhurried(clause: str, draft: str) -> str:
    """A clause whose time the draft sets right, without the time: that it was long is not in doubt."""
    spent = _SPENT.match(clause)
    if not spent or not any(_is_corrected(number, draft) for number in _NUMBER.findall(spent["span"])):
        return clause
    return f"{spent['spent']} so long{clause[spent.end() :]}"


_UP_TO_TEN = "one|two|three|four|five|six|seven|eight|nine|ten"
_NUMBER = re.compile(rf"\b(?:{_UP_TO_TEN}|\d+)\b", re.IGNORECASE)
_SPENT = re.compile(
    rf"(?P<spent>you\s+(?:spent|waited|had\s+to\s+wait|have\s+been\s+waiting|have\s+waited))\s+(?P<span>(?:\w+\s+)?(?:\d+|{_UP_TO_TEN})\s+(?:\w+\s+)?(?:minutes?|hours?|days?|weeks?|months?))(?=\s|$)",
    re.IGNORECASE,
)
_STRESSED = r"\w\s+(?:did|does|do)\s+(?:indeed\s+|in\s+fact\s+|actually\s+)?"
_NOT_DONE = re.compile(r"\b(?:did|does|do)(?:n't|\s+not)\s+(?:\w+ly\s+)?(?P<deed>\w{3,})", re.IGNORECASE)
_NO = re.compile(r"\b(?:not|never|no|nobody|nothing|none)\b|n['’]t\b", re.IGNORECASE)
_NOT = r"(?:\b(?:not|never|nothing(?:'s|\s+has|\s+was|\s+is|\s+has\s+been)?)|n'?t)"
_DEED = re.compile(
    r"\b(?:\w{3,}ed|(?!\w+thing|morning|evening|during)\w{3,}ing|lost|gone|broken|stolen|taken|sold|missing|late|wrong|cut|thrown|shut|torn|burnt|hit|hurt|left|kept)\b",
    re.IGNORECASE,
)
"""What was done, befell or goes on: past tenses, participles and their like."""


def is_told_otherwise(clause: str, draft: str) -> bool:
    """Whether a clause says what one of our people left undone ("the reception did nothing"), and the draft speaks of them:
    what they did is for it to say."""
    undone = _UNDONE.match(clause)
    return undone is not None and re.search(rf"\b{undone['who']}", draft, re.IGNORECASE) is not None


_UNDONE = re.compile(
    r"(?:the|our)\s+(?:\w+\s+)?(?P<who>reception|driver|rider|courier|engineer|technician|plumber|cleaner|guard|guide|waiter|host|crew|staff|team|agent|nurse|doctor|teacher|tutor|fitter|steward|desk|office|support)\w*"
    r"\s+(?:\w+\s+)?(?:did\s+nothing|never|didn't|did\s+not|wouldn't|refused|ignored|hasn't|just\s+laughed|laughed)\b",
    re.IGNORECASE,
)


def _calm(clause: str) -> bool:
    said = f"I am sorry that {clause}."
    return all(finding.severity is Severity.NOTE for finding in detect(said).findings)


def _content(text: str) -> frozenset[str]:
    """The beginnings of a text's longer words, and its sums, for telling whether two texts speak of the same thing."""
    words = re.findall(r"[a-z]{4,}|[£$€₹]\s?\d[\d,.]*\d", text.lower())
    return frozenset(word[:6] for word in words if word not in _IDLE)


_IDLE = frozenset(
    "your have been with from that this they them were what when will would could about after before since then than"
    " there here just still again only very also because where which time today some more into over back told said"
    " does doesn didn hasn wasn cannot couldn never nothing".split()
)
