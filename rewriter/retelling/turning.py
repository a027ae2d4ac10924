"""Turns a clause of the customer's into one about them: the persons, and efforts into what they had to do."""

from __future__ import annotations

import re

_TURNS = {
    "i": "you", "we": "you", "me": "you", "us": "you", "my": "your", "our": "your", "mine": "yours", "ours": "yours",
    "myself": "yourself", "ourselves": "yourselves",
    "i'm": "you are", "we're": "you are", "i've": "you have", "we've": "you have", "i'd": "you had", "we'd": "you had",
    "im": "you are", "ive": "you have",
    "you": "we", "your": "our", "yours": "ours", "you're": "we are", "you've": "we have", "you'd": "we had",
    "yourselves": "ourselves",
}  # fmt: skip
_HAD = re.compile(
    r"\s+(?:\w+ly\s+|already\s+|just\s+|also\s+)?(?:been|had|got|gone|paid|sent|bought|told|made|left|lost|come|taken|given|kept|\w+ed|\w+en)\b",
    re.IGNORECASE,
)
"""What makes a "'d" a "had"; before anything else it is a "would"."""
_AGREES = {"am": "are", "was": "were"}
_TOKEN = re.compile(r"(?<!\w)[A-Za-z]+(?:'[A-Za-z]+)?(?!\w)")
_SUBJECT_IS_I = re.compile(r"\bi(?:\s+(?:also|just|still|already))*\s+$", re.IGNORECASE)
_INVERTED = re.compile(r"\s+i\b", re.IGNORECASE)
_SMALL_STARTS = frozenset(
    "on since at in for after last this yesterday today tonight earlier your you our we the a an it there one two three"
    " four some all both half most".split()
)


_EFFORTS = {
    "called": "call", "rang": "ring", "rung": "ring", "phoned": "phone", "telephoned": "telephone", "wrote": "write",
    "written": "write", "emailed": "e-mail", "e-mailed": "e-mail", "messaged": "message", "chased": "chase",
    "contacted": "contact", "complained": "complain", "reported": "report", "asked": "ask", "waited": "wait",
    "queued": "queue", "explained": "explain", "sent": "send", "resent": "resend", "submitted": "submit",
}  # fmt: skip
_EFFORT = re.compile(
    rf"^(?P<before>.*?\b(?:i|we))(?:\s+have|\s+had|'ve|'d)?\s+(?:already\s+|now\s+|also\s+)?(?P<verb>{'|'.join(_EFFORTS)})\b",
    re.IGNORECASE,
)


def had_to(clause: str) -> str:
    """An effort as what it was: "I have written three times" -> "I had to write three times".

    What has lasted since some time keeps its tense.
    """
    effort = _EFFORT.match(clause)
    if not effort or re.search(r"\bsince\b", clause, re.IGNORECASE):
        return clause
    rest = _NEXT_TENSE.split(clause[effort.end() :], maxsplit=1)[0]
    rest = _ONE_MORE.sub(lambda verb: f" and {_EFFORTS[verb['verb'].lower()]}", rest)
    return f"{effort['before']} had to {_EFFORTS[effort['verb'].lower()]}{rest}"


_ONE_MORE = re.compile(rf"\s+and\s+(?P<verb>{'|'.join(_EFFORTS)})\b", re.IGNORECASE)


_NEXT_TENSE = re.compile(
    r",?\s+and\s+(?:(?:then|still|never|only|just)\s+)*(?:got|was|were|had|have|has|am|is|are|did|came|went|heard|received|told|been)\b",
    re.IGNORECASE,
)
"""Where a second verb begins that "had to" does not fit."""


def turn_round(clause: str) -> str:
    """Say a customer's clause from our side; verbs agree with the new subject, and a first word that is no
    name loses its capital."""
    out: list[str] = []
    position = 0
    for match in _TOKEN.finditer(clause):
        word = match.group().lower()
        replacement = _TURNS.get(word)
        if word in ("i'd", "we'd") and not _HAD.match(clause, match.end()):
            replacement = "you would"
        if (
            replacement is None
            and word in _AGREES
            and (_SUBJECT_IS_I.search(clause[: match.start()]) or _INVERTED.match(clause, match.end()))
        ):
            replacement = _AGREES[word]
        out.append(clause[position : match.start()])
        out.append(match.group() if replacement is None else replacement)
        position = match.end()
    turned = "".join(out) + clause[position:]
    if turned.split(" ", 1)[0].lower() in _SMALL_STARTS:
        turned = turned[0].lower() + turned[1:]
    return turned
