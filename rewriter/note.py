"""The private note to the agent (P20): what set the draft off, one thing to try, what else needs a person."""

from __future__ import annotations

from collections import Counter

from guardrails.finding import Family, Severity
from guardrails.sentences import sentences
from rewriter.brief import Brief
from rewriter.comments import DOUBTED, weight
from rewriter.engines.harms import harm_of
from rewriter.engines.wording import opening
from rewriter.regret import reads_cold, regret_is_due
from rewriter.values import Rewrite

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


def second_reading(brief: Brief, rewrite: Rewrite | None) -> str:
    """The sentences of a heated draft that were kept and may still sting, to be read once more; "" where there are none.

    A sting may share its sentence with something that the customer needs, and no check can
    be sure of one; so the reply stays ready, and the agent is told where to look.
    """
    if rewrite is None or not any(finding.severity is not Severity.NOTE for finding in brief.findings):
        return ""
    kept = [
        part.text[span.start : span.end]
        for part in rewrite.parts
        if part.role in ("answer", "boundary")
        for span in sentences(part.text)
    ]
    doubted = [text for text in kept if text in brief.situation.draft and weight(text) >= DOUBTED]
    doubted = sorted(doubted, key=weight, reverse=True)[:_MOST]
    if not doubted:
        return ""
    quotes = " ".join(f"“{text}”" for text in kept if text in doubted)
    return (
        f"Read once more before you send; this may still sting, and stayed because it may be needed: {quotes}"
    )


_MOST = 3
"""More sentences than these would be a reproach, not a hint."""


def _about_the_draft(brief: Brief) -> list[str]:
    hot = [finding for finding in brief.findings if finding.severity is not Severity.NOTE]
    if hot:
        family, count = Counter(finding.family for finding in hot).most_common(1)[0]
        what, advice = _TRIES[family]
        places = "one place" if count == 1 else f"{count} places"
        return [f"What will be heard here is mostly {what} ({places}). One thing to try: {advice}."]
    if regret_is_due(brief) and reads_cold(brief):
        return [
            "Nothing in the draft hurts, but to somebody upset it reads cold, so a word of regret comes first."
        ]
    if regret_is_due(brief):
        offered = f": “{opening(brief, 'specific', harm_of(brief))[0]}”" if harm_of(brief) else "."
        return [
            f"Nothing in the draft hurts. The customer sounds upset, so a word of regret may come first{offered}"
        ]
    return []


def _about_questions(brief: Brief) -> list[str]:
    asked = " ".join(f"“{question}”" for question in brief.reading.unanswered)
    return [f"They also asked, and the draft does not say: {asked}"] if asked else []
