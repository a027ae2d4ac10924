"""How the page says things: plain words for checks, severities, sources and days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from guardrails.finding import Family, Severity
from rewriter.facts import find_facts
from rewriter.language import language_of
from rewriter.values import (
    CheckName,
    Commitment,
    CommitmentSource,
    Due,
    Fault,
    Record,
    Rewrite,
    Risk,
    Stance,
)

SEVERITIES: dict[Severity, str] = {
    Severity.NOTE: "could be gentler",
    Severity.WARN: "would sting",
    Severity.BLOCK: "is better not sent",
}

FAMILIES: dict[Family, str] = {
    "sarcasm": "may read as sarcasm",
    "blame": "may read as blame",
    "retaliation": "may read as hitting back",
    "contempt": "may read as contempt",
    "dismissal": "may read as brushing off",
    "non_apology": "may not read as an apology",
    "passive_aggression": "may read as a dig",
    "shouting": "may read as shouting",
    "profanity": "strong language",
}

FAMILY_NAMES: dict[Family, str] = {
    "sarcasm": "Sarcasm",
    "blame": "Blame",
    "retaliation": "Hitting back",
    "contempt": "Contempt",
    "dismissal": "Brushing off",
    "non_apology": "Apologies that are none",
    "passive_aggression": "Digs",
    "shouting": "Shouting",
    "profanity": "Strong language",
}

SOURCES: dict[CommitmentSource, str] = {
    "draft": "from your draft",
    "agent": "added by you",
    "policy": "suggested by house policy",
}

STANCES: dict[Stance, str] = {
    "apologize": "apologize and put it right",
    "boundary": "hold a boundary kindly",
    "escalate": "pass it to someone more senior",
    "part_ways": "part ways courteously",
}

FAULTS: dict[Fault, str] = {
    "ours": "ours",
    "shared": "partly ours",
    "unknown": "not clear yet",
    "not_ours": "not ours",
}

RISKS: dict[Risk, str] = {
    "legal_threat": "Legal action is mentioned: let whoever handles complaints see the reply before it goes out.",
    "safety": "Somebody’s safety may be at stake: tell whoever is on duty before you answer.",
    "self_harm": "There may be a risk of self-harm: please do not answer this alone, and fetch whoever is on duty.",
    "vulnerable_person": "The customer may be in a vulnerable position: take the gentlest channel and ask for help.",
    "data_breach": "Personal data may have been exposed: tell whoever looks after data protection today.",
    "churn": "The customer is thinking of leaving: say plainly what can be done.",
    "press": "Press or social media are mentioned: let whoever speaks for the house see the reply first.",
}

_HELD: dict[CheckName, str] = {
    "tone": "nothing left in it that would sting",
    "facts_kept": "every fact kept",
    "nothing_added": "no fact added",
    "refusals_kept": "every no is still a no",
    "promises_licensed": "nothing promised that you did not write",
    "apology": "the apology fits",
    "follow_up": "it says what happens next",
    "structure": "greeting to signature, all there",
    "language": "in the language of your draft",
    "no_leak": "no stray markers or machine chatter",
}

_BROKEN: dict[CheckName, str] = {
    "tone": "Some of the wording would still sting",
    "facts_kept": "A fact from your draft is missing",
    "nothing_added": "It states something that you did not write",
    "refusals_kept": "A no from your draft has gone soft or missing",
    "promises_licensed": "It promises something that nobody has allowed",
    "apology": "The apology does not fit yet",
    "follow_up": "It does not say clearly what happens next",
    "structure": "A part of the letter is missing or out of place",
    "language": "The language needs a person who reads it",
    "no_leak": "A stray marker or note of the machine is still in it",
}


_LANGUAGES = {
    "de": "German",
    "fr": "French",
    "es": "Spanish",
    "it": "Italian",
    "pt": "Portuguese",
    "nl": "Dutch",
    "pl": "Polish",
    "sv": "Swedish",
    "tr": "Turkish",
}
_TELLING = 2000
"""Characters of a letter that are enough to tell its language."""


def heat_words(heat: int) -> str:
    """A heat of 0 to 100 in a word."""
    if heat == 0:
        return "calm"
    return "a little warm" if heat < 25 else "warm" if heat < 50 else "heated" if heat < 75 else "very heated"


def day(due: Due | None) -> str:
    """A date as people say it, with its time where one is given."""
    if due is None:
        return ""
    said = f"{due:%A} {due.day} {due:%B %Y}"
    return f"{said}, {due:%H:%M}" if isinstance(due, datetime) else said


@dataclass(frozen=True, slots=True)
class Line:
    """One check in plain words. `evidence` says where, as the check found it."""

    name: CheckName
    ok: bool
    words: str
    evidence: tuple[str, ...]


def verdict_lines(record: Record) -> tuple[Line, ...]:
    """Every check of the verdict as a sentence, those that did not hold first."""
    outcome = record.outcome
    held = _HELD | _counted(record.situation.draft, outcome.rewrite)
    lines = tuple(
        Line(
            check.name,
            check.ok,
            _sentence(held[check.name]) if check.ok else _BROKEN[check.name],
            check.evidence,
        )
        for check in outcome.verdict.checks
    )
    return tuple(sorted(lines, key=lambda line: line.ok))


def in_short(record: Record) -> str:
    """The verdict in one line: facts, promises, refusals."""
    held = _HELD | _counted(record.situation.draft, record.outcome.rewrite)
    said = [held["facts_kept"], held["promises_licensed"], held["refusals_kept"]]
    return _sentence(" · ".join(said))


def every_fact_kept(record: Record) -> bool:
    """Whether the reply itself holds every fact; one that stood inside an insult may be left out, with its reason."""
    rewrite = record.outcome.rewrite
    return rewrite is not None and _values(record.situation.draft) <= _values(rewrite.text)


def other_language(record: Record) -> str:
    """The language the customer seems to have written in, where the reply is English and it is not; else nothing."""
    situation, rewrite = record.situation, record.outcome.rewrite
    theirs = language_of(situation.message[:_TELLING])
    if theirs in ("", "en") or language_of((rewrite.text if rewrite else situation.draft)[:_TELLING]) != "en":
        return ""
    return _LANGUAGES.get(theirs, "another language")


def headline(record: Record, places: int) -> str:
    """What came of it, in a few words. `places` is how many open places the reply has."""
    outcome = record.outcome
    if outcome.status != "ready" or outcome.rewrite is None:
        return "This one needs you"
    if places:
        return "Ready once you fill in " + ("one place" if places == 1 else f"{places} places")
    return "Here is a softer answer" if outcome.rewrite.changed else "Your draft is fine as it is"


def _values(text: str) -> set[str]:
    return {fact.key for fact in find_facts(text) if fact.kind not in ("refusal", "condition")}


def _counted(draft: str, rewrite: Rewrite | None) -> dict[CheckName, str]:
    """How many facts and refusals were kept, counted in both texts."""
    if rewrite is None:
        return {}
    values = _values(draft)
    refusals, kept = _refusals_in(draft), _refusals_in(rewrite.text)
    counted: dict[CheckName, str] = {"facts_kept": _facts(len(values & _values(rewrite.text)), len(values))}
    if 0 < refusals <= kept:
        counted["refusals_kept"] = _refusals(refusals)
    return counted


def _refusals_in(text: str) -> int:
    return sum(fact.kind == "refusal" for fact in find_facts(text))


def _refusals(count: int) -> str:
    return "the refusal kept" if count == 1 else f"{'both' if count == 2 else f'all {count}'} refusals kept"


def _facts(kept: int, of: int) -> str:
    if of == 0:
        return "no fact was at risk"
    if kept < of:
        return f"{kept} of {of} facts kept, the rest listed below as left out"
    return "the one fact kept" if of == 1 else "both facts kept" if of == 2 else f"all {of} facts kept"


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def promise(item: Commitment) -> str:
    """A commitment's action as the head of a line."""
    return _sentence(item.action)


def choices(policies: Sequence[str]) -> list[tuple[str, str]]:
    """House policies for choosing, by name; the first choice is whichever this service was set up with."""
    named = [(name, _sentence(name.replace("-", " ").replace("_", " "))) for name in policies]
    return [("", "The usual one"), *named]


_FIELDS = {
    "message": "The message",
    "draft": "Your draft",
    "customer.name": "The customer’s name",
    "customer.reference": "The reference",
    "agent.name": "Your name",
    "agent.title": "Your title",
    "agent.email": "Your e-mail",
    "agent.phone": "Your phone number",
    "policy": "House policy",
    "stance": "What the reply should do",
    "fault": "Whose mistake it was",
}


def field(name: str) -> str:
    """A form field as its label says it."""
    return "What you will do next" if name.startswith("commitments.") else _FIELDS.get(name, name)
