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
_AGREES = {"am": "are", "was": "were"}
_TOKEN = re.compile(r"[A-Za-z]+(?:'[A-Za-z]+)?")
_SUBJECT_IS_I = re.compile(r"\bi(?:\s+(?:also|just|still|already))*\s+$", re.IGNORECASE)
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
    """An effort as what it was: "I have written three times" -> "I had to write three times"."""
    return _EFFORT.sub(lambda m: f"{m['before']} had to {_EFFORTS[m['verb'].lower()]}", clause, count=1)


def turn_round(clause: str) -> str:
    """Say a customer's clause from our side; verbs agree with the new subject, and a first word that is no
    name loses its capital."""
    out: list[str] = []
    position = 0
    for match in _TOKEN.finditer(clause):
        word = match.group().lower()
        replacement = _TURNS.get(word)
        if replacement is None and word in _AGREES and _SUBJECT_IS_I.search(clause[: match.start()]):
            replacement = _AGREES[word]
        out.append(clause[position : match.start()])
        out.append(match.group() if replacement is None else replacement)
        position = match.end()
    turned = "".join(out) + clause[position:]
    if turned.split(" ", 1)[0].lower() in _SMALL_STARTS:
        turned = turned[0].lower() + turned[1:]
    return turned
