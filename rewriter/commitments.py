"""The follow-up (P17): what the draft, the agent and house policy commit us to, and what is still to be asked."""

from __future__ import annotations

import re
from collections.abc import Sequence

from guardrails.finding import Finding, Severity, Span, overlapping
from rewriter.due import due_in, next_update_due, says_when
from rewriter.letter import Letter
from rewriter.policy import Policy
from rewriter.signs import ESCALATING
from rewriter.values import Commitment, Contact, Fact, FollowUp, OpenQuestion, Situation, Stance

_WILL = re.compile(
    r"\b(?P<who>I|we|[A-Z][\w'’-]{1,40}(?:\s{1,9}[A-Z][\w'’-]{1,40}){0,2}(?:,\s+our\s+[\w ]{2,30},)?|our\s+(?:\w+\s+){0,2}\w+|(?:a|the|my|another)\s+(?:\w+\s+){0,2}(?:manager|engineer|technician|colleague|team|person|driver|specialist|adjuster))"
    r"(?:['’]ll|\s+will|\s+am\s+going\s+to|['’]m\s+going\s+to|\s+shall|['’]re\s+going\s+to)\s+(?:also\s+|then\s+|personally\s+)?"
    r"(?!not\b|never\b|be\s+(?:happy|glad|able|sure|honest)\b|assume\b|take\s+(?:that|this|it)\s+as\b|need\b|have\s+to\b|let\s+it\b|see\s+you\b|leave\s+(?:it|you)\b)"
    r"(?P<what>[a-z](?:[^.!?\n;]|[.](?=\w))*)"
)
_SAYS_WHEN_ELSE = re.compile(r"\b(?:once|when|after|as soon as|if|unless|until)\b", re.IGNORECASE)
_CHANNELS = (
    ("phone", re.compile(r"\b(?:call|phone|ring|telephone)\b", re.IGNORECASE)),
    ("e-mail", re.compile(r"\b(?:e-?mail|write|reply|answer|send you)\b", re.IGNORECASE)),
    ("text", re.compile(r"\b(?:text|sms|message)\b", re.IGNORECASE)),
    ("post", re.compile(r"\b(?:by post|letter)\b", re.IGNORECASE)),
    ("visit", re.compile(r"\b(?:visit|come (?:out|round|by)|be with you|collect)\b", re.IGNORECASE)),
)
_REFERENCE = re.compile(
    r"\b(?:ticket|case|ref(?:erence)?|claim|job|incident|complaint|order|invoice|booking|quote|quoting)\b(?:\s+(?:no|number|ref)\b)?[.:#\s]{1,3}$",
    re.IGNORECASE,
)
_LEAD = 60
"""How many characters before an id may introduce it."""
_CLOSES = re.compile(
    r"(?<!\bnot\s)(?<!n't\s)(?<!n’t\s)(?<!\bno\s)(?<!\bnever\s)\b(?:(?<!this\s)(?<!our\s)(?<!my\s)reply|get\s+in\s+touch|let\s+(?:me|us)\s+know|(?:write|come|get)\s+back\s+to\s+(?:me|us)|(?:call|ring|phone|e-?mail|contact|reach|write\s+to|ask\s+for|forward\s+it\s+to)\s+(?:me|us|our|the(?!\s+(?:ombudsman|city|council|police|bank|insurer|court|regulator|maker|manufacturer|landlord)\b)|\+?\d(?:[ -]?\d){4,}|[\w.+-]+@\w+)"
    r"|(?:i|we)(?:['’]ll|\s+will)\s+(?:\w+\s+)?(?:call|ring|phone|e-?mail|write|update|send|check|confirm|be\s+in\s+touch|get\s+back|come\s+back|let\s+you\s+know|look\s+into|follow\s+up|answer|reply|put\s+it\s+in\s+writing))\b",
    re.IGNORECASE,
)
_AWAITS = re.compile(
    r"\bneeds?\s+(?:a|your|the)\s+(?:yes|answer|decision|reply|word|ok|confirmation)\b|\b(?:please|kindly)\s+(?:answer|confirm|choose|decide|state|advise)\b"
    r"|^(?:please\s+)?(?:tell\s+(?:me|us)|confirm|choose|say\s+yes)\b|\b(?:would|do|could|can|will|which|what|when|where|shall|are|did)\b[^.!?]{0,60}\byou\b[^.!?]*\?$|\byes\s+or\s+no\b",
    re.IGNORECASE,
)
"""The reader is asked for a word."""
_HANDS_ON = re.compile(
    r"\b(?:please|kindly)\s+(?!note\b|bear\b|remember\b|be\b|see\b|understand\b|accept\b|allow\b|stop\b|do\s+not\b|don't\b|never\b)\w+"
    r"|(?:^|[,;:]\s+|\s[-–—]\s+|\b(?:and|so|then|or|just)\s+)(?:send|bring|ring|call|phone|e-?mail|text|write|reply|answer|book|pay|transfer|tell|say|choose|pick|confirm|upload|post|pop|drop|come|ask|collect|quote|fill|sign|enter|log|take|put|keep|use|check|order|return|register|forward|report|contact|try|show|add)"
    r"\s+(?:it|them|me|us|the|your|this|that|these|those|an?|one|both|what|any|in|on|by|to|at|with|before|until|till|back|out|up|round|yes)\b"
    r"|\byou(?:'re|\s+are)?\s+(?:(?:can|may|could|might)\s+(?:also\s+|still\s+|always\s+|instead\s+)?(?!have\s+\w{2,}(?:ed|en|wn)\b|see\b|imagine\b|expect\b|not\b|well\b|be\b)|(?:of\s+course\s+)?(?:welcome|free)\s+to\s+|have\s+(?:until|till|to)\s+|need\s+to\s+)\w+"
    r"|\bif\s+(?:you|your)\b",
    re.IGNORECASE,
)
"""The reader is asked for a deed, is free to do something, or hears what happens if they do."""
NEXT_UPDATE = "write to you with an update"
"""The action of the follow-up that house policy asks for when nothing else is dated."""


def closes(paragraph: str) -> bool:
    """Whether a paragraph says what we do next or where to turn."""
    return _CLOSES.search(paragraph) is not None


def awaits_word(sentence: str) -> bool:
    """Whether a sentence asks the reader for an answer."""
    return _AWAITS.search(sentence.replace("’", "'")) is not None


def hands_on(sentence: str) -> bool:
    """Whether a sentence leaves the next step with the reader, be it an answer or a deed."""
    return awaits_word(sentence) or _HANDS_ON.search(sentence.replace("’", "'")) is not None


def plan_follow_up(
    situation: Situation,
    letter: Letter,
    facts: Sequence[Fact],
    findings: Sequence[Finding],
    policy: Policy,
    stance: Stance,
) -> FollowUp:
    """Gather commitments with their sources; a missing value becomes an open question, never a guess.

    When neither draft nor agent commits to anything dated, house policy's next update is
    proposed, unconfirmed: it is the agent who says whether it will be kept. A calm draft
    that closes with a next step of its own needs no proposal, and one that ends the matter gets none (P15).
    """
    drafted = _drafted(situation, letter, findings, policy)
    items = (*situation.commitments, *drafted)
    proposed = next_update_due(situation.now, policy.service)
    heated = any(finding.severity is not Severity.NOTE for finding in findings)
    closed = not heated and bool(letter.paragraphs) and closes(letter.of(letter.paragraphs[-1].span))
    ends = stance == "part_ways"
    if not (closed or ends) and not any(item.due or says_when(item.action) for item in items):
        items = (
            *items,
            Commitment(
                NEXT_UPDATE, situation.agent.name or None, proposed, "e-mail", "policy", confirmed=False
            ),
        )
    contact = _contact(situation, policy)
    questions = _questions(items, contact, situation, letter)
    if stance == "escalate" and not (policy.escalates or ESCALATING.search(letter.body)):
        questions = (
            OpenQuestion("escalation", "Who will take this on? House policy names nobody."),
            *questions,
        )
    return FollowUp(items, contact, _reference(letter, facts), questions)


def _drafted(
    situation: Situation, letter: Letter, findings: Sequence[Finding], policy: Policy
) -> tuple[Commitment, ...]:
    """What the draft says will be done, outside anything that hurts."""
    found = []
    hot = [finding for finding in findings if finding.severity is not Severity.NOTE]
    for sentence in letter.sentences:
        for match in _WILL.finditer(letter.text, sentence.start, sentence.end):
            if overlapping(hot, Span(*match.span())):
                continue
            what = " ".join(match["what"].split()).rstrip(" ,:–—-")
            who = match["who"]
            owner = situation.agent.name if who == "I" else None if who.lower() == "we" else who
            channel = next((name for name, signs in _CHANNELS if signs.search(what)), None)
            due = due_in(what, situation.now, policy.service)
            found.append(Commitment(what, owner or None, due, channel, "draft", confirmed=True))
    return tuple(found)


def _contact(situation: Situation, policy: Policy) -> Contact:
    agent = situation.agent
    if agent.name or agent.email or agent.phone:
        return Contact(agent.name, agent.email, agent.phone)
    point = policy.contacts[0] if policy.contacts else None
    return Contact(point.name, point.email, point.phone) if point else Contact()


def _reference(letter: Letter, facts: Sequence[Fact]) -> str | None:
    """The id that the draft introduces as a reference, else its first id with letters and digits."""
    ids = [fact for fact in facts if fact.kind == "id"]
    for fact in ids:
        lead = _REFERENCE.search(letter.text, max(0, fact.start - _LEAD), fact.start)
        if lead:
            return (
                fact.text
                if re.search(r"[A-Za-z]", fact.text)
                else f"{lead.group().strip(' .:#')} {fact.text}"
            )
    return next((f.text for f in ids if re.search(r"[A-Z]", f.text) and re.search(r"\d", f.text)), None)


def _questions(
    items: Sequence[Commitment], contact: Contact, situation: Situation, letter: Letter
) -> tuple[OpenQuestion, ...]:
    questions = []
    for number, item in enumerate(items):
        dated = item.due is not None or bool(_SAYS_WHEN_ELSE.search(item.action)) or item.source == "draft"
        if item.source == "policy":
            words = f"House policy says {item.due:%A %d %B}. " if item.due else ""
            questions.append(
                OpenQuestion(f"items.{number}.due", f"By when will you write again? {words}".strip())
            )
        elif not dated:
            questions.append(
                OpenQuestion(f"items.{number}.due", f"By when will this be done: {item.action}?")
            )
        if item.owner is None and item.source == "agent":
            questions.append(OpenQuestion(f"items.{number}.owner", f"Who will do this: {item.action}?"))
    if not contact.name and not letter.signature:
        questions.append(OpenQuestion("contact.name", "Whose name should stand under the reply?"))
    if not (contact.email or contact.phone) and not _draft_names_contact(situation):
        questions.append(
            OpenQuestion("contact", "Is there a number or address the customer can reach you on?")
        )
    return tuple(questions)


def _draft_names_contact(situation: Situation) -> bool:
    return bool(re.search(r"[\w.+-]@[\w-]+\.\w|\+?\d[\d ()-]{6,}\d", situation.draft))
