"""Whether a clause gives the customer anything to do, pay, expect or look up."""

from __future__ import annotations

import re

from rewriter.comments import plain


def gives(clause: str) -> bool:
    """Whether a clause asks, allows, tells what is so or will be, or speaks of what letters to customers are about."""
    clause = plain(clause)
    return any(signs.search(clause) for signs in (ASKS, EXPECT, MATTER, WILL))


ASKS = re.compile(
    r"^(?:(?:and|but|so|then|also|now|just)\b,?\s+)*(?:send|reply|call|ring|pay|go|use|see|check|keep|take|write|e-?mail|fill|sign|choose|pick|open|click|dial|bring|return|book|add|export|import|download"
    r"|upload|contact|ask|enter|select|press|restart|reset|visit|quote|attach|leave|try|turn|unplug|claim|give|switch|tell|text|come|drop|pop|remove|do(?! (?:you|we|i|they)\b)|don't|never|allow|store|hold|set|wait|stay|stop|be|have|make|put|get|look)\b"
    r"|\b(?:please|kindly)\b|\byou(?:'ll| will| can| may| must| need| have to| should| might)\b|\b(?:can|could|would|will) (?:you|i|we)\b",
    re.IGNORECASE,
)
"""What the customer is asked or allowed to do."""
EXPECT = re.compile(
    r"\b(?:will|shall|going to)\b|'ll\b|\b(?:can|may|must|needs?|takes?|lasts?|runs?|stays?|stands?|remains?|ends|ended|starts?|started|begins?|began|opens?|opened|closes?|closed|arrives?|arrived|comes|came|leaves|left"
    r"|goes|went|works|shows?|expires?|expired|valid|due|ready|free|available|overdue|allowed?|required?|renews?|late|early|wait)\b"
    r"|\b(?:is|are|was|were|been|be|being|gets?|got)(?: \w+ly| not| still| already| also| then)? \w{3,}(?:ed|en|wn|lt|nt|ck|de)\b"
    r"|\b(?:i|we)(?:'ve| have)(?: also| now| already| just)? \w+(?:ed|nt|pt|ne|de|id)\b",
    re.IGNORECASE,
)
"""What is so, was done, or will be."""
WILL = re.compile(
    r"\b(?:will|shall|going to|due|ready|valid|expires?|available|free|overdue|takes?|lasts?|until|till)\b|'ll\b",
    re.IGNORECASE,
)
MATTER = re.compile(
    r"\b(?:pa(?:y|id|yable|yments?)|ow(?:e|ed|es|ing)|fees?|charg\w+|costs?|pric\w+|bill(?:s|ed|ing)?|invoices?|refund\w*|credit\w*|deposit\w*|balance|discount\w*|rates?|rent|fines?|instal?lments?|amounts?|totals?|accounts?"
    r"|orders?|ordered|book(?:ed|ings?)|reservations?|reserved|appointments?|slots?|visits?|tickets?|cases?|references?|contracts?|polic(?:y|ies)|plans?|subscriptions?|warrant\w+|guarantee\w*|clauses?|sections?|pages?|forms?"
    r"|deadlines?|notice|terms|deliver\w+|parcels?|packages?|shipments?|ship(?:s|ped|ping)?|couriers?|drivers?|engineers?|technicians?|repair\w*|replac\w+|parts?|stock|doses?|tablets?|prescriptions?|collect\w*|pick-?up"
    r"|install\w*|tests?|tested|checks?|checked|records?|recorded|logs?|logged|sign(?:ed|ature)|received|sent|posted|delays?|cover(?:s|ed|age)?|insur\w+|licen[cs]e\w*|permits?|courses?|lessons?|class(?:es)?|rooms?|nights|stays?"
    r"|return\w*|limits?|maximum|minimum|at least|at most|up to)\b",
    re.IGNORECASE,
)
"""What letters to customers are about."""
