"""How the page says things: plain words for checks, severities, sources and days."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from guardrails.finding import Family, Severity
from rewriter.due import why_closed
from rewriter.entries import Choice, Standing
from rewriter.facts import find_facts
from rewriter.language import language_of
from rewriter.policy import Policy
from rewriter.values import (
    CheckName,
    Commitment,
    CommitmentSource,
    Due,
    Fault,
    Record,
    Rewrite,
    Risk,
    Role,
    Stance,
    Verdict,
)
from rewriter.web.evidence import Place

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

RISKS: dict[Risk, tuple[str, str]] = {
    "legal_threat": (
        "Legal action is mentioned.",
        "Let whoever handles complaints see the reply before it goes out.",
    ),
    "safety": ("Somebody’s safety may be at stake.", "Tell whoever is on duty before you answer."),
    "self_harm": (
        "There may be a risk of self-harm.",
        "Please do not answer this alone, and fetch whoever is on duty.",
    ),
    "vulnerable_person": (
        "The customer may be in a vulnerable position.",
        "Take the gentlest channel and ask for help.",
    ),
    "data_breach": (
        "Personal data may have been exposed.",
        "Tell whoever looks after data protection today.",
    ),
    "churn": ("The customer is thinking of leaving.", "Say plainly what can be done."),
    "press": (
        "Press or social media are mentioned.",
        "Let whoever speaks for the house see the reply first.",
    ),
}
"""What a risk is, and what to do about it where house policy does not say."""

_HELD: dict[CheckName, str] = {
    "tone": "nothing left in it that would sting",
    "facts_kept": "every fact kept",
    "nothing_added": "no fact added",
    "refusals_kept": "every no is still a no",
    "promises_licensed": "nothing promised beyond your draft and house policy",
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

FAILED: dict[CheckName, str] = {
    "tone": "some wording would still sting",
    "facts_kept": "a fact went missing",
    "nothing_added": "it added something",
    "refusals_kept": "a no went soft",
    "promises_licensed": "it promised too much",
    "apology": "the apology did not fit",
    "follow_up": "the next step was unclear",
    "structure": "a part of the letter was missing",
    "language": "the language did not fit",
    "no_leak": "stray words were in it",
}
"""Why a first version is tried again, told while one waits."""

_BY_HAND: dict[CheckName, str] = {
    "tone": "Some of this may land harder than you mean it",
    "facts_kept": "A fact from your draft is no longer in it",
    "nothing_added": "Something new is in it: is it right?",
    "promises_licensed": "It promises something that your draft did not: is it yours to give?",
    "apology": "The apology has changed",
    "structure": "The letter’s frame has changed",
}
"""What is said where the agent changed the reply: a question or a remark, never a reproach."""

WORDED_AGAIN = "Here it is in other words. Ctrl+Z brings the former ones back."
NO_OTHER_WORDS = "No other wording passes every check. Yours may be better anyway: press Edit and write it."

ADDED: dict[str, str] = {
    "greeting": "A greeting, since your draft began without one.",
    "apology": "Saying sorry first, once, and for what happened takes the heat out.",
    "acknowledgement": "Their trouble said back in their own terms shows that somebody has read it.",
    "follow_up": "It says what happens next and where to turn, so that nobody has to chase.",
    "closing": "A close, since your draft ended without one.",
    "signature": "Your name, so that they know who wrote.",
}
"""Why a part was added."""

READS_ON = "Put so that the rest reads on."
BY_HAND = "Your own change."

PARTS: dict[Role, str] = {
    "greeting": "greeting",
    "apology": "apology",
    "acknowledgement": "acknowledgement",
    "answer": "answer",
    "boundary": "boundary",
    "follow_up": "next step",
    "closing": "close",
    "signature": "signature",
}

DECISIONS: dict[Choice, str] = {
    "accepted": "You sent it as it is.",
    "edited": "You sent it with changes.",
    "rejected": "You did not use it.",
}

REASONS = (
    "My own words were fine",
    "It changed too much",
    "It missed the point",
    "Something in it is wrong",
    "I answered in another way",
)
"""Why a rewrite was not used."""


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
    """One check in plain words, with what stands behind it and where to look."""

    name: CheckName
    ok: bool
    words: str
    evidence: tuple[Place, ...]


def verdict_lines(
    draft: str,
    rewrite: Rewrite | None,
    verdict: Verdict,
    evidence: Mapping[CheckName, tuple[Place, ...]],
    *,
    by_hand: bool = False,
) -> tuple[Line, ...]:
    """Every check of a verdict as a sentence, those that did not hold first."""
    held = _HELD | _counted(draft, rewrite)
    broken = _BROKEN | _BY_HAND if by_hand else _BROKEN
    lines = tuple(
        Line(
            check.name,
            check.ok,
            _sentence(held[check.name]) if check.ok else broken[check.name],
            evidence.get(check.name, ()),
        )
        for check in verdict.checks
    )
    return tuple(sorted(lines, key=lambda line: line.ok))


def in_short(draft: str, rewrite: Rewrite | None) -> tuple[tuple[CheckName, str], ...]:
    """The verdict in one line: facts, promises, refusals, each with the check that holds it."""
    held = _HELD | _counted(draft, rewrite)
    names: tuple[CheckName, ...] = ("facts_kept", "promises_licensed", "refusals_kept")
    first, *rest = ((name, held[name]) for name in names)
    return ((first[0], _sentence(first[1])), *rest)


def every_fact_kept(draft: str, rewrite: Rewrite | None) -> bool:
    """Whether the reply itself holds every fact; one that stood inside an insult may be left out, with its reason."""
    return rewrite is not None and _values(draft) <= _values(rewrite.text)


def other_language(record: Record) -> str:
    """The language the customer seems to have written in, where the reply is English and it is not; else nothing."""
    situation, rewrite = record.situation, record.outcome.rewrite
    theirs = language_of(situation.message[:_TELLING])
    if theirs in ("", "en") or language_of((rewrite.text if rewrite else situation.draft)[:_TELLING]) != "en":
        return ""
    return _LANGUAGES.get(theirs, "another language")


def risk(name: Risk, policy: Policy | None) -> tuple[str, str]:
    """What a risk is, and what house policy says to do."""
    what, to_do = RISKS[name]
    return what, policy.risks.get(name, to_do) if policy else to_do


def closed(due: Due | None, policy: Policy | None) -> str:
    """A word of care where a promise falls due on a day on which the house does not work."""
    if due is None or policy is None:
        return ""
    zone = policy.service.zone
    why = why_closed(
        due.astimezone(zone).date() if isinstance(due, datetime) else due, policy.service.country
    )
    return f"That is {why}: will somebody be there?" if why else ""


def short_day(day: date) -> str:
    """A day as it stands on a button: Fri 27 Nov."""
    return f"{day:%a} {day.day} {day:%b}"


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
    "agent.sign_off": "Your sign-off",
    "policy": "House policy",
    "stance": "What the reply should do",
    "fault": "Whose mistake it was",
}


def field(name: str) -> str:
    """A form field as its label says it."""
    return "What you will do next" if name.startswith("commitments.") else _FIELDS.get(name, name)


def title(record: Record) -> str:
    """A rewrite in a list: to whom, and what it is about."""
    customer = record.situation.customer
    about = record.outcome.reading.issue or " ".join(record.situation.draft.split())
    about = (
        about if len(about) <= _TITLE else about[: _TITLE - 1].rsplit(" ", 1)[0].rstrip(" .,;:!?–—-") + "…"
    )
    who = customer.name or customer.reference
    return f"{who}: {about}" if who else _sentence(about)


def state(record: Record, standing: Standing) -> str:
    """How a rewrite stands: what became of it, or what it waits for."""
    if standing.decision:
        return {"accepted": "sent as it was", "edited": "sent with changes", "rejected": "not used"}[
            standing.decision
        ]
    return "ready" if record.outcome.status == "ready" else "needed you"


_TITLE = 72
"""Characters of a rewrite's title in a list."""
