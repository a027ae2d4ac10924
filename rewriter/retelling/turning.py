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


_HARMS = {
    "declined": "declined", "cancelled": "cancelled", "canceled": "cancelled", "delayed": "delayed", "lost": "lost", "broke": "broken",
    "damaged": "damaged", "blocked": "blocked", "locked": "locked", "deleted": "deleted", "rejected": "rejected", "refused": "refused",
    "ignored": "ignored", "closed": "closed", "cut": "cut", "suspended": "suspended", "disconnected": "disconnected", "ruined": "ruined",
    "smashed": "smashed", "scratched": "scratched", "shrank": "shrunk", "burnt": "burnt", "burned": "burned", "misspelt": "misspelt",
    "overcharged": "overcharged", "charged": "charged", "threw": "thrown", "moved": "moved", "sold": "sold", "left": "left", "kept": "kept",
    "dropped": "dropped", "banned": "banned", "denied": "denied", "stopped": "stopped", "billed": "billed", "killed": "killed", "wiped": "wiped",
    "froze": "frozen", "stole": "stolen", "forgot": "forgotten", "shut": "shut", "tore": "torn", "bent": "bent", "spilled": "spilt",
    "flooded": "flooded", "crushed": "crushed", "dented": "dented", "confiscated": "taken", "disabled": "disabled", "downgraded": "downgraded",
    "removed": "removed", "returned": "returned", "missed": "missed", "double-charged": "charged twice", "bumped": "bumped",
}  # fmt: skip
_DONE_TO = re.compile(
    r"^(?:(?P<when>(?:on|since|last|this|yesterday|today|tonight|earlier)\b[^,]{0,20}?),?\s+)?"
    r"(?:you(?:\s+(?:people|lot|guys|all))?|your\s+(?:[a-z]+\s+)?(?:drivers?|couriers?|engineers?|lads?|men|man|guys?|team|staff|crew|technicians?|agents?|company|system|warehouse|people|colleagues?|fitters?|bank|shop))"
    r"(?:\s+(?:have|has|had|just|then|also|already|still|simply|now|only|even)|'ve|'d)*\s+"
    rf"(?P<verb>{'|'.join(_HARMS)})\s+(?P<what>me|us|(?:my|our)\s+(?P<noun>[a-z-]+(?:\s+[a-z-]+)?))(?P<rest>(?:\s+\S+){{0,10}})$",
    re.IGNORECASE,
)
_RUNS_ON = re.compile(
    r"\s+(?:and|but|so|because|which|that|when|then|or|if|in|on|at|for|from|with|without|by|after|before|during|over|under|through|round|around|up|down|back|home|open|shut|closed|unlocked|empty|inside|outside|indoors|outdoors|late|early|alone|unattended|upside|off|out|away|twice|again|to|into)\b",
    re.IGNORECASE,
)


def done_to(clause: str) -> str:
    """What they say we did as what befell them: "you cancelled my visit twice" -> "my visit was cancelled twice"; "" for all else."""
    match = _DONE_TO.match(clause)
    if not match:
        return ""
    done, rest = _HARMS[match["verb"].lower()], match["rest"]
    when = f"{match['when']} " if match["when"] else ""
    if match["noun"] is None:
        return f"{when}I was {done}{rest}" if rest else ""
    thing, more = match["what"], ""
    if re.match(r"\S*'s?(?:\s|$)", rest.lstrip()) or re.search(r"\bmy\s+(?:late|old|new|own)$", thing):
        return ""  # the thing is longer than the two words that are read as it
    if cut := _RUNS_ON.search(thing):
        thing, more = thing[: cut.start()], thing[cut.start() :]
    be = "were" if thing.endswith("s") and not thing.endswith("ss") else "was"
    return f"{when}{thing} {be} {done}{more}{rest}"


def had_to(clause: str) -> str:
    """An effort as what it was: "I have written three times" -> "I had to write three times".

    What has lasted since some time keeps its tense.
    """
    effort = _EFFORT.match(clause)
    if not effort or re.search(r"\bsince\b", clause, re.IGNORECASE):
        return clause
    rest = _NEXT_TENSE.split(clause[effort.end() :], maxsplit=1)[0]
    return f"{effort['before']} had to {_EFFORTS[effort['verb'].lower()]}{rest}"


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
        if replacement is None and word in _AGREES and _SUBJECT_IS_I.search(clause[: match.start()]):
            replacement = _AGREES[word]
        out.append(clause[position : match.start()])
        out.append(match.group() if replacement is None else replacement)
        position = match.end()
    turned = "".join(out) + clause[position:]
    if turned.split(" ", 1)[0].lower() in _SMALL_STARTS:
        turned = turned[0].lower() + turned[1:]
    return turned
