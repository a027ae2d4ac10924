"""How the pages of figures say things: plain words for kinds of trouble, standings, fates and days."""

from __future__ import annotations

from datetime import date

from rewriter.qa.intervals import Share, WeightedShare
from rewriter.qa.issues import IssueKind
from rewriter.qa.precision import Fate, Standing
from rewriter.qa.promised import When
from rewriter.values import CheckName

ISSUES: dict[IssueKind | None, str] = {
    "late": "Late, or not arrived",
    "damaged": "Broken or faulty",
    "lost": "Lost or deleted",
    "wrong_thing": "Not what was ordered",
    "money": "Charges, bills, prices",
    "refund": "Money back",
    "cancelled": "Cancelling, contracts, changed dates",
    "no_show": "Nobody came",
    "outage": "Service down",
    "access": "Locked out",
    "refused": "A claim or wish turned down",
    "unheard": "No answer, passed around",
    "treatment": "How they were treated",
    "told_wrong": "Told one thing, got another",
    "privacy": "Data and privacy",
    "harm": "Safety and health",
    None: "Something else",
}

STANDINGS: dict[Standing, str] = {
    "weak": "weak",
    "doubtful": "to watch",
    "holds": "holds",
    "few": "too few to say",
    "unjudged": "not reviewed",
}

FATES: dict[Fate, str] = {
    "unedited": "sent unedited",
    "edited": "sent after an edit",
    "rejected": "not used",
    "undecided": "not told",
}

WHENS: dict[When, str] = {
    "overdue": "Overdue",
    "today": "Due today",
    "ahead": "Ahead",
    "undated": "Without a day",
    "kept": "Kept",
}

CHECKED: dict[CheckName, str] = {
    "tone": "nothing in it that would sting",
    "nothing_added": "no fact that was not in your letters",
    "promises_licensed": "nothing promised that house policy does not allow",
    "language": "in English, which is all that these checks read",
    "no_leak": "no stray markers",
}
"""What each check that a note was put to has found to hold."""


def percent(share: Share | WeightedShare) -> str:
    """A share in whole percent, or a dash where there is nothing to count."""
    return "–" if share.value is None else f"{100 * share.value:.0f} %"


def between(low: float, high: float) -> str:
    """An interval in whole percent."""
    return f"{100 * low:.0f}–{100 * high:.0f} %"


def of(share: Share) -> str:
    """A share with what it is counted from: "3 of 12 (25 %)"."""
    return f"{share.hits} of {share.total}" + (f" ({percent(share)})" if share.total else "")


def counted(share: Share) -> str:
    """A share short enough to stand in a picture: "3 (25 %)"."""
    return f"{share.hits} ({percent(share)})" if share.total else "0"


def short_day(day: date) -> str:
    """A day without its year: "3 Mar"."""
    return f"{day.day} {day:%b}"


def dollars(amount: float) -> str:
    """US dollars; small amounts keep the digits that tell them from nothing."""
    return f"${amount:,.2f}" if amount >= 0.01 or amount == 0 else f"${amount:.4f}"
