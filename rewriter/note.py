"""The private note to the agent (P20): what set the draft off, one thing to try, what else needs a person."""

from __future__ import annotations

from collections import Counter

from guardrails.finding import Family, Severity
from rewriter.apologies import find_apologies
from rewriter.brief import Brief

_TRIES: dict[Family, tuple[str, str]] = {
    "sarcasm": ("irony", "say the plain thing the joke stands for, or nothing"),
    "blame": ("pointing at what they did wrong", "say what happens next before what went wrong"),
    "retaliation": ("a counter-threat", "say what you will and will not do, without the if"),
    "contempt": ("looking down", "write it as you would to a colleague you respect"),
    "dismissal": ("brushing it off", "name what it cost them, then give the answer"),
    "non_apology": ("an apology that takes itself back", "be sorry for the thing itself, once"),
    "passive_aggression": ("a polite sting", "drop the reminder of last time; answer as if it were new"),
    "shouting": ("raised voice", "let the facts carry the weight; capitals and marks can go"),
    "profanity": ("a swear word", "take a breath, then cut it"),
}


def private_note(brief: Brief) -> str:
    """A few kind sentences for the agent alone, one a line; "" when there is nothing to say.

    It speaks of wording and of what to do, never of anybody's character (P7).
    """
    lines = [brief.policy.risks[risk] for risk in brief.reading.risks if risk in brief.policy.risks]
    return "\n".join([*lines, *_about_the_draft(brief), *_about_questions(brief)])


def _about_the_draft(brief: Brief) -> list[str]:
    hot = [finding for finding in brief.findings if finding.severity is not Severity.NOTE]
    if hot:
        family, count = Counter(finding.family for finding in hot).most_common(1)[0]
        what, advice = _TRIES[family]
        places = "one place" if count == 1 else f"{count} places"
        return [f"What will be heard here is mostly {what} ({places}). One thing to try: {advice}."]
    if brief.reading.upset and not find_apologies(brief.situation.draft):
        return ["Nothing in the draft hurts. The customer sounds upset, so a word of regret comes first."]
    return []


def _about_questions(brief: Brief) -> list[str]:
    asked = " ".join(f"“{question}”" for question in brief.reading.unanswered)
    return [f"They also asked, and the draft does not say: {asked}"] if asked else []
