"""What a reply is sorry for: the clause of the customer's that a letter can say back, true to what the draft tells."""

from __future__ import annotations

import re

from rewriter.brief import Brief
from rewriter.once import once
from rewriter.promises import find_promises
from rewriter.retelling import ORDER, Clause, hard_time, is_only_priced, is_told_otherwise, retell
from rewriter.retelling.denial import is_often_denied

_LONG = 13
"""Two clauses of at most this many words each may share the apology."""


@once
def harm_of(brief: Brief) -> str:
    """What to be sorry for in the customer's own terms, as a clause to them; "" where none fits.

    What something cost is what the two are at odds about, unless the fault is ours: to be sorry that it was charged would
    take it back, and then stand by it. There the regret is for how it came to them (P2).
    """
    harm = _harm_told(brief)
    cost = _COST.match(harm) if brief.reading.fault in ("unknown", "not_ours") else None
    if not cost or _MISCOUNTED.search(harm):
        return harm
    noun = _NOUNS[next(filter(None, cost.group("deed", "thing", "made"))).lower()]
    amount = cost["before"] or cost["first"] or cost["sum"]
    of, what = f" of {amount.strip()}" if amount else "", _FOR.search(harm)
    return f"the {noun}{of}{f' for {what.group(1)}' if what else ''} came as an unwelcome surprise"


_NOUNS = {
    "charged": "charge", "billed": "bill", "fined": "fine", "invoiced": "invoice",
    "charge": "charge", "bill": "bill", "fine": "fine", "invoice": "invoice", "penalty": "penalty",
}  # fmt: skip
_COST = re.compile(
    r"(?:(?P<first>[£$€₹]\s?\d[\d,.]*)\s+(?:was|has\s+been|is\s+being)\s+(?P<made>charged|billed|invoiced)\b|you\s+(?:(?:were|have\s+been|had\s+been|got|are\s+being)\s+(?:also\s+)?(?P<deed>charged|billed|fined|invoiced)\b|(?:have\s+had|had|got|received|have\s+got)\s+an?\s+(?P<before>[£$€₹]\s?\d[\d,.]*\s+)?(?P<thing>charge|bill|fine|invoice|penalty)\b))"
    r"(?:.*?(?P<sum>[£$€₹]\s?\d[\d,.]*\d|[£$€₹]\s?\d|\d[\d,.]*\s+(?:euros?|pounds?|dollars?|rupees?|baht|kr|francs?|cedis|shillings?)))?",
    re.IGNORECASE,
)
_FOR_SO_LONG = re.compile(r"\bfor\s+[\w-]+\s+(?:seconds|minutes|hours?|days?)\b", re.IGNORECASE)
"""What was charged for work, though nobody calls it so."""
_FOR = re.compile(
    r"\bfor\s+((?:(?!you\b)[\w'’-]+)(?:\s+(?!(?:you|we|it|i|our|your|my|that|which|when|who|because|but|although|though|if|was|were|is|are|had|has|have)\b)[\w'’-]+){0,4}?)"
    r"(?<!\sa)(?<!\san)(?<!\sthe)(?<!\sof)(?<!\sto)(?<!\sand)(?<!\sor)(?<!\sin)(?<!\son)(?<!\sat)(?<!\sfor)(?<!\swith)(?<!\sfrom)"
    r"(?=$|[.,;]|\s+(?:you|we|it|i|our|your|my|that|which|when|who|because|but|although|though|if|and)\b)",
    re.IGNORECASE,
)
"""What it was for, as far as that is a noun's phrase."""
_MISCOUNTED = re.compile(
    r"\b(?:twice|double|again|wrong\w*|three\s+times|(?:two|three|four|five|six)\s+(?=[£$€₹]))", re.IGNORECASE
)
"""What is no one price, or would be a slip."""


def _harm_told(brief: Brief) -> str:
    """The clause, as it is told.

    What the draft speaks of too comes first, then, with no thing to name, the best there is.
    What the draft says nothing of has to be beyond doubt, and what is only likely has to be in the draft
    and comes last: the plain apology does for all else. To have waited comes before what the draft does not speak of, unless that is well above the bar.
    Where the fault is ours, what they say we did may be owned.
    """
    message = brief.situation.message
    clauses = [clause for clause in clauses_of(brief) if not _is_bought(brief, clause.text)]
    told = [
        clause
        for clause in clauses
        if clause.kind == "harm" and clause.worth >= (0 if clause.shared else _beyond_doubt(clause))
    ]
    harms = [clause.text for clause in told]
    efforts = [clause.text for clause in clauses if clause.kind == "effort"]
    if brief.reading.fault == "ours" and not harms:
        harms = [
            clause.text for clause in clauses if clause.kind == "account" and not _HARMLESS.match(clause.text)
        ]
    waits = [effort for effort in efforts if _WAITS.match(effort)]
    if waits and told and not told[0].shared and told[0].worth < _WELL_WORTH:
        return waits[0]
    if not harms:
        likely = [clause.text for clause in clauses if clause.kind == "likely" and clause.shared]
        return next(iter((*waits, *efforts, *likely)), "")
    first = harms[0]
    for effort in efforts[:1]:
        both, short = _both(first, effort), max(len(first.split()), len(effort.split())) <= _LONG
        if short and not is_likely_denied(brief, both):
            return both
    if not told:
        return first
    beside = [clause for clause in told[1:] if clause.shared or not hard_time(message)]
    more = next((clause for clause in beside if _go_together(brief, told[0], clause)), None)
    return _in_order(told[0], more) if more else first


def _is_bought(brief: Brief, clause: str) -> bool:
    """Whether a clause only tells a price ("$229 for a yellow rug"): that came as no surprise, and something else is the trouble."""
    disputed = brief.reading.fault in ("unknown", "not_ours")
    return disputed and is_only_priced(clause, brief.situation.message) and not _FOR_SO_LONG.search(clause)


def _go_together(brief: Brief, first: Clause, second: Clause) -> bool:
    """Whether a second harm may share the apology: theirs, beyond doubt, of something that the first says nothing of, and
    nothing that makes both likely to be denied."""
    both = f"{first.text} {second.text}"
    return (
        first.text != second.text
        and second.worth >= _WORTH_ADDING
        and not _PAID.match(second.text)
        and (second.shared or not second.of_us)
        and len(both.split()) <= _BOTH
        and not _TWO_STATEMENTS.search(f"{first.text}; {second.text}")
        and not words_in(first.text) & words_in(second.text)
        and not is_likely_denied(brief, _in_order(first, second))
    )


def _in_order(first: Clause, second: Clause) -> str:
    """Two harms as one, in the order in which they were told."""
    return _both(*(clause.text for clause in sorted((first, second), key=lambda clause: clause.place)))


def words_in(clause: str) -> set[str]:
    """The beginnings of its longer words, for telling whether two texts speak of the same thing."""
    return {word[:5] for word in re.findall(r"[a-z]{3,}", clause) if word not in _IDLE}


_IDLE = frozenset(
    "the you your that was were has had have been not and for out off with from after again still when this there what which are for our".split()
)


def _beyond_doubt(clause: Clause) -> int:
    """What a clause has to be worth, in hundredths of a logit, to be said though the draft does not speak of it.

    Of seventeen between the bar and 70, in messages of the corpus, fifteen told of the trouble; the few words of
    "your door is green" tell less.
    """
    return 30 if len(clause.text.split()) > _FEW else 70


_FEW = 4
_PAID = re.compile(r"you were charged \S+ for\b")
"""What a thing cost is a trouble when nothing else is."""
_WELL_WORTH = 100
"""What a harm has to be worth, in hundredths of a logit, to be said before a wait though the draft does not speak of it."""
_WORTH_ADDING = 40
"""The same, to be said beside another. Of 44 openings that have a second harm since this is not 100, two readers preferred 34 and 36."""
_TWO_STATEMENTS = re.compile(
    r"\band\s+(?!(?:still|never|then|now|had|was|were|is|are|has|have|got|lost|missed|cut|broke|fell|went|came|left|took|don't|didn't|doesn't|won't|smells?|leaks?)\b|\w+ed\b)[^;]*\s(?:\w+n't|was|were|is|are|has|had|never|\w+ed)\b",
    re.IGNORECASE,
)
"""A clause of two already, each with a subject of its own; an "and" between things or deeds of one does no harm."""
_BOTH = 22
"""In words, how long two harms together may be: what is longer reads like their own complaint."""


def _both(first: str, second: str) -> str:
    """Two clauses as one; who is spoken to need not be named twice."""
    same = first.startswith("you ") and second.startswith("you ")
    return f"{first} and {second.removeprefix('you ') if same else f'that {second}'}"


_WAITS = re.compile(r"you\s+(?:have\s+been\s+waiting|had\s+to\s+wait|are\s+still\s+waiting)\b")
"""To have waited is a harm in itself, and says more than "the wait"."""
_HARMLESS = re.compile(
    r"(?:\S+\s+){0,3}?we\s+(?:\w+\s+)?(?:promised|approved|agreed|offered|assured|confirmed|told|said|asked|sold|gave)\b",
    re.IGNORECASE,
)
"""What harms by what came of it, not by itself: a promise is not what we are sorry for."""


@once
def clauses_of(brief: Brief) -> tuple[Clause, ...]:
    """What can be said back, best first; a word that would be a promise from us ("the replacement broke") only where
    the draft has it."""
    draft = brief.situation.draft
    ours = {promise.kind for promise in find_promises(draft)}
    owned = brief.reading.fault in ("ours", "shared")
    told = (
        clause
        for clause in retell(brief.situation.message, draft)
        if (owned or not is_told_otherwise(clause.text, draft))
        and ours.issuperset(promise.kind for promise in find_promises(f"I am sorry that {clause.text}."))
    )
    doubt = 0 if owned else _DISPUTED
    return tuple(
        sorted(
            told,
            key=lambda clause: (ORDER.index(clause.kind), doubt * _is_doubtful(brief, clause) - clause.worth),
        )
    )


def _is_doubtful(brief: Brief, clause: Clause) -> bool:
    return _is_theirs(clause) or is_likely_denied(brief, clause.text)


def is_likely_denied(brief: Brief, harm: str) -> bool:
    """Whether answers often deny such a harm; that they are still waiting only where the draft says that it came."""
    return is_often_denied(harm) and (
        not _WAITS.match(harm) or _CAME.search(brief.situation.draft) is not None
    )


_CAME = re.compile(
    r"\b(?:delivered|collected|signed|handed\s+over|received|answered|replied|paid|refunded)\b", re.IGNORECASE
)


def _is_theirs(clause: Clause) -> bool:
    """Whether it is what they say we did, and no act that a desk stands by: whether it was so is for the draft to say."""
    return clause.of_us and not _ON_THE_BOOKS.search(clause.text)


_DISPUTED = 60
"""What it counts against such a clause, beside one that is in no dispute."""
_ON_THE_BOOKS = re.compile(
    r"\b(?:charged|billed|fined|invoiced|debited|deducted|taken|kept|withheld|declined|refused|rejected|denied|turned\s+(?:down|away)|cancell?ed|closed"
    r"|suspended|blocked|locked|removed|moved|changed|rebooked|switched|substituted|estimated|valued|recalled|postponed|delayed|put\s+up|raised|towed|clamped|reported|marked|ended|stopped)\b"
)
"""What a desk does in the open: that it was done is in no dispute, only whether it was right."""


def is_their_word(brief: Brief, harm: str) -> bool:
    """Whether a harm is what they say we did, and no act that a desk stands by: to regret it outright would confirm it."""
    return any(_is_theirs(clause) for clause in clauses_of(brief) if clause.text.removeprefix("you ") in harm)
