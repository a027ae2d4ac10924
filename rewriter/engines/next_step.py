"""How a reply ends: what happens next (P17), where the draft leaves that open, and where to turn with what it leaves open."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime

from rewriter.brief import Brief
from rewriter.commitments import closes
from rewriter.engines.stances import holds, parts, stance_words
from rewriter.engines.wording import Voice
from rewriter.facts import find_facts
from rewriter.promises import find_promises
from rewriter.refusals import sentences_of
from rewriter.values import Commitment

TO_CONFIRM = "[to confirm: date]"
_CHOICE = re.compile(
    r"\byour\s+choice\b|\bchoose\s+(?:one|between|either)\b|\btwo\s+(?:ways|options|choices)\b|\bwhich(?:ever)?\s+(?:option|suits|you\s+prefer|works)\b|\bup\s+to\s+you\b",
    re.IGNORECASE,
)
"""Two ways stand open, and the reader is to say which."""
_PENDING = re.compile(
    r"\b(?:is|are)\s+with\s+(?:our|the)\b|\bon\s+(?:its|the|their)\s+way\b|\b(?:looking\s+into|investigat\w+|being\s+(?:looked|checked|repaired|processed|reviewed)|in\s+progress|under\s+review|no\s+date\s+for|waiting\s+(?:for|on)|on\s+hold|raised|logged|engineers?\s+(?:is|are)\s+(?:on|at|out|there|working|looking))\b",
    re.IGNORECASE,
)
"""Something is under way of which the reader will want to hear."""
_DAYS = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|today|this\s+(?:morning|afternoon|evening)|\d{1,2}(?::\d\d|[ap]m|st|nd|rd|th)"
    r"|\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|\d+\s+(?:working\s+|business\s+)?(?:days|weeks|hours)"
)
_SAYS_WHEN = re.compile(rf"\b(?:{_DAYS})\b", re.IGNORECASE)
_DOORS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(signs, re.IGNORECASE), words)
    for signs, words in (
        (
            rf"\b(?:will\s+be\s+(?:with\s+you|delivered|sent|dispatched|posted|shipped)|(?:it|they|parcel|order|replacement|one|box|part)(?:'ll|\s+will)\s+(?:be\s+with\s+you|arrive|reach\s+you|come)|(?:leaves|arrives|goes\s+out|go\s+out|land\s+with\s+you)\b[^.!?]{{0,20}}\b(?:{_DAYS})"
            r"|(?:on\s+(?:its|their)\s+way|in\s+the\s+post)|(?:i|we)(?:'ve|\s+have)\s+(?:posted|sent|shipped|dispatched|reordered)\s+(?:you\s+)?(?:a|an|the|another|your|two|three))\b",
            "If it does not reach you as it should, {way}.",
        ),
        (
            rf"\b(?:appointment|slot|booked\s+(?:in|for|you)|engineer|technician|fitter|table|lesson|viewing|collection)\b[^.!?]{{0,50}}\b(?:{_DAYS})\b"
            rf"|\b(?:come|bring\s+\w+(?:\s+\w+)?|call|drop|pop)\s+(?:in|round|back|by|down|over|to\s+the\s+\w+)\b[^.!?]{{0,40}}\b(?:{_DAYS})\b",
            "If the time does not suit you, {way}.",
        ),
        (
            r"(?:(?:^|[.!?:;]\s+|\b(?:please|kindly|just|can\s+you|could\s+you|you(?:'ll)?\s+(?:need|have)\s+to|you\s+must|and|then)\s+))(?:send|bring|fill|complete|sign|upload|attach|post|return|provide|photograph|show|download|reset|restart|unplug|press|open\s+the|click|log\s+in|re-?submit|apply|register)\b",
            "If you get stuck with any of that, {way}.",
        ),
    )
)
"""What the letter leaves with the reader, and with what they may then turn to us; most pressing first."""
_REFUND_COMES = re.compile(
    r"\brefund(?:ed)?\b[^.!?]{0,60}\b(?:days?|today|tomorrow|processed|issued|back\s+(?:on|in|to)|has\s+gone|been\s+(?:sent|made))\b",
    re.IGNORECASE,
)
_ONLY_OFFERED = re.compile(r"\b(?:if|unless|once|can|could|would|may|either|or)\b|'d\b", re.IGNORECASE)
"""A refund that hangs on something yet: no money is on its way."""
_MONEY = "If the money has not reached you by then, {way}."
_HELD = "If there is anything you would like to add, {way}."
_FIGURE = "If the figure does not match yours, {way}."
_FIGURES = "If any of the figures do not match yours, {way}."
_OF_MONEY = re.compile(
    r"\b(?:charg\w+|bill\w*|invoic\w+|fees?|fined?|refund\w*|overcharg\w*|debit\w*|deposit|premium|rent)\b",
    re.IGNORECASE,
)
"""What makes a sum the matter of the message: whoever only names what a thing cost does not doubt it."""
_OURS = "If anything is still not right, {way}."
_ASK = "If you have a question about any of this, {way}."
_ENDS_IT = re.compile(
    r"\b(?:i|we)(?:\s+(?:do|will|shall)\s+not|\s+won't|\s+don't)\s+(?:\w+\s+){0,2}?(?:answer|reply|respond|correspond)"
    r"|\bno\s+further\s+(?:mails?|e-?mails?|letters?|correspondence|replies)|\b(?:this|that)\s+is\s+(?:my|our)\s+(?:final|last)\b",
    re.IGNORECASE,
)
"""The draft ends the correspondence: to offer another letter would take that back (P15)."""
_LAST = 2
"""In how many of the draft's last sentences its own next step may stand."""
_UNDERTAKES = re.compile(
    r"\b(?:i|we)(?:'ll|\s+will|'m\s+going\s+to|\s+am\s+going\s+to)\s+(?!not\b|never\b|be\s+(?:sorry|glad|surprised|honest)\b|need\b|have\s+to\b|see\b|assume\b|pass\s+the\s+lot\b|charge\b|bill\b|keep\s+the\b)\w+",
    re.IGNORECASE,
)
"""What we say we will do for the reader, in any words."""


def follow_up_sentences(brief: Brief, body: str, *, closed: bool = False) -> str:
    """The closing commitment (P17), as one short paragraph, "" where the draft's own close says it all.

    Only what draft, agent or policy licenses; a missing value shows as `[to confirm: ...]`.
    Where the letter is `closed` already, only what the agent has promised besides is said.
    """
    voice = Voice.of(brief.situation.draft)
    items = brief.follow_up.items
    sentences = [_given(item, brief) for item in items if item.source == "agent"]
    if said := stance_words(brief, body):
        sentences.append(said)
    if closed or parts(brief) or _ENDS_IT.search(body):
        return " ".join(voice.speak(sentence) for sentence in sentences)
    plain = body.replace("’", "'")
    spans = sentences_of(plain)[-_LAST:]
    last = plain[spans[0].start :] if spans else ""
    asked = any(item.source == "policy" for item in items)
    step = _next_step(brief, plain) if asked else ""
    ways = _ways(brief)
    if step or sentences or closes(last) or _UNDERTAKES.search(last):
        reach = f"You can {_spoken_ways(ways)}." if ways else ""
        return " ".join(voice.speak(sentence) for sentence in (*sentences, step, reach) if sentence)
    return voice.speak(_door(brief, plain).format(way=_way(ways, voice)))


def _door(brief: Brief, body: str) -> str:
    """With what the reader may turn to us, by what the letter leaves with them."""
    if any(promise.kind == "refund" for promise in find_promises(body)) and any(
        _REFUND_COMES.search(clause) and not _ONLY_OFFERED.search(clause)
        for clause in re.split(r"[.!?]+\s+", body)
    ):
        return _MONEY
    for signs, words in _DOORS:
        if signs.search(body):
            return words
    if holds(brief):
        return _HELD
    sums = sum(fact.kind == "money" for fact in find_facts(body))
    if brief.reading.fault in ("ours", "shared"):
        return _OURS
    if sums and _OF_MONEY.search(brief.situation.message):
        return _FIGURES if sums > 1 else _FIGURE
    return _ASK


def _next_step(brief: Brief, body: str) -> str:
    """The commitment that fits what the letter leaves open, "" where it leaves nothing so or says when in the same clause."""
    if _CHOICE.search(body):
        return "Let me know which suits you best."
    clauses = re.split(r"[,;]\s+|[.!?]+\s+", body)
    if any(_PENDING.search(clause) and not _SAYS_WHEN.search(clause) for clause in clauses):
        reference = brief.follow_up.reference
        about = f" on {reference}" if reference and re.search(r"\d", reference) else ""
        return f"I will write to you with an update{about} by {TO_CONFIRM}."
    return ""


def _way(ways: Sequence[str], voice: Voice) -> str:
    """How to get in touch, as an invitation."""
    if ways:
        return ("" if voice.contracts else "please ") + _spoken_ways(ways)
    return "just reply to me here" if voice.contracts else "please reply to me here"


_WILL = re.compile(
    r"^(?:(?:i|we)(?:'ll|’ll|\s+will|\s+shall)|(?:i|we)(?:'m|’m|\s+am|'re|’re|\s+are)\s+going\s+to|to)\s+",
    re.IGNORECASE,
)


def _given(item: Commitment, brief: Brief) -> str:
    owner = "I" if _is_agent(item.owner, brief) else item.owner or "we"
    action = _WILL.sub("", item.action.strip().rstrip("."))
    action = action[0].lower() + action[1:] if action[1:2].islower() else action
    channel = f" by {item.channel}" if item.channel and item.channel.lower() not in action.lower() else ""
    sentence = f"{owner} will {action}{channel} by {spoken(item.due) if item.due else TO_CONFIRM}."
    return sentence[0].upper() + sentence[1:]


def _is_agent(owner: str | None, brief: Brief) -> bool:
    """Whether an owner is who signs the letter, by the agent's name or by the signature."""
    if not owner:
        return False
    signed = (brief.situation.agent.name, brief.letter.signature.split("\n")[0])
    return any(name and (owner == name or owner in name.split()) for name in signed)


def _spoken_ways(ways: Sequence[str]) -> str:
    return " or ".join(f"{'call' if way.startswith('on ') else 'write to'} me {way}" for way in ways)


def _ways(brief: Brief) -> list[str]:
    """Where to turn: the agent's own number and address, as far as they stand nowhere in the letter yet."""
    agent, letter = brief.situation.agent, brief.letter.text
    ways = []
    if agent.phone and _digits(agent.phone) not in _digits(letter):
        ways.append(f"on {agent.phone}")
    if agent.email and agent.email.lower() not in letter.lower():
        ways.append(f"at {agent.email}")
    return ways


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def spoken(due: date) -> str:
    """A due date as a letter says it: "Thursday 26 November", with the time when there is one."""
    words = f"{due:%A} {due.day} {due:%B}"
    return f"{words}, {due:%H:%M}" if isinstance(due, datetime) else words
