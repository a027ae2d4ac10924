"""Does the rewrite say anything that nobody gave us?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter.dates import date_backs
from rewriter.facts import bare, find_facts, same_value
from rewriter.names import fold_name
from rewriter.refusals import find_refusals
from rewriter.values import Fact
from rewriter.verify.facts_kept import NOUNS
from rewriter.verify.reply import Reply, Sources, words_of

_ATTRIBUTED = re.compile(
    r"\byou(?:['’]ve| have| had|['’]d)? (?:\w+ )?(?:said|say|ask|asked|told|tell|wrote|write|mention|mentioned|describe|described|report|reported|expected|hoped|wanted|want|sent|called|explained|feel|felt|believe|understood)\b"
    r"|\byour (?:message|e-?mail|letter|note|words|question|view|account|request|complaint|concerns?)\b|\b(?:i|we) (?:\w+ )?(?:understand|know|realise|realize|see|read|hear|appreciate)\b"
    r"|\b(?:as|like) you\b|\bsorry\b|\bapologi[sz]e\b|\bin mind\b|\baccording to you\b|\bin your\b",
    re.IGNORECASE,
)
_COMPARED = re.compile(r"\b(?:ahead of|before|in time for) (?:the )?$", re.IGNORECASE)
"""The customer's own date may measure one of ours: "on 13 May, so ahead of the 15th"."""
_MOMENTS = frozenset(("date", "duration"))
_SOFT = frozenset(("name", "number"))
_NOW = frozenset(("date:today", "date:yesterday"))
"""Words that date the letter itself; as deadlines they are the follow-up's matter."""
_COUNTABLE = 12
_BULLET = re.compile(r"^[ \t]*\(?\d{1,2}[.)][ \t]", re.MULTILINE)


def check(reply: Reply) -> tuple[str, ...]:
    """One sentence for each value without a source, and for each claim of the customer's made our own."""
    sources = reply.sources
    bullets = {match.end() for match in _BULLET.finditer(reply.text)}
    evidence: list[str] = []
    for fact in reply.facts:
        if fact.kind in ("refusal", "condition") or any(fact.start < end <= fact.end + 2 for end in bullets):
            continue
        evidence += _complaints(fact, reply, sources)
    return tuple(dict.fromkeys(evidence))


def _complaints(fact: Fact, reply: Reply, sources: Sources) -> Iterator[str]:
    if fact.kind == "name":
        new = [
            word
            for word in re.findall(r"[^\W_]+(?:['’][^\W_]+)*", fact.text)
            if fold_name(word) not in sources.words
        ]
        if any(word[0].isupper() for word in new):
            yield f"The name “{fact.text}” stands in nothing that we were given."
        return
    if fact.key in _NOW or _counted(fact, reply, sources):
        return
    if any(backs(source, fact, reply) for source in sources.ours):
        return
    if not any(backs(source, fact, reply) for source in sources.theirs):
        yield f"The {NOUNS[fact.kind]} “{fact.text}” stands in nothing that we were given."
    elif fact.kind not in _SOFT and not _theirs(fact, reply):
        yield (
            f"The {NOUNS[fact.kind]} “{fact.text}” is only the customer's word; "
            "say it as theirs or leave it out."
        )


def _theirs(fact: Fact, reply: Reply) -> bool:
    """Whether a value known from the customer stands as the customer's."""
    if reply.role_at(fact.start) in ("apology", "acknowledgement"):
        return True
    sentence = reply.sentence_at(fact.start)
    if fact.kind == "date" and _COMPARED.search(reply.text[max(0, fact.start - 20) : fact.start]):
        return any(
            f.kind in _MOMENTS and backs(f, g, reply)
            for g in find_facts(sentence)
            for f in reply.sources.ours
        )
    return bool(_ATTRIBUTED.search(sentence)) or any(True for _ in find_refusals(sentence))


def _counted(fact: Fact, reply: Reply, sources: Sources) -> bool:
    """Whether a number in words only counts or retells: "three names", "your two days off"."""
    if not fact.text[0].isalpha():
        return False
    if fact.kind == "number":
        return len(bare(fact)) <= 2 and int(bare(fact)) <= _COUNTABLE
    if fact.kind != "duration":
        return False
    count, _, unit = bare(fact).partition(":")
    known = count in sources.counts
    apology = reply.role_at(fact.start) in ("apology", "acknowledgement")
    return known and (apology or unit in stems_of_draft(reply))


def stems_of_draft(reply: Reply) -> frozenset[str]:
    return frozenset(word.removesuffix("s") for word in words_of(reply.brief.situation.draft))


def backs(source: Fact, fact: Fact, reply: Reply) -> bool:
    """Whether a source says what the rewrite says; a date may gain the weekday or year it has."""
    if source.kind == fact.kind == "date":
        return date_backs(source.key, fact.key, reply.brief.situation.now.date())
    return same_value(source, fact)
