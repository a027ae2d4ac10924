"""Checks of wording alone: is it calm, is it in the draft's language, does anything leak?"""

from __future__ import annotations

import re

from guardrails.finding import Finding, Severity, Span
from guardrails.learned import LEARNED
from rewriter.apologies import find_apologies
from rewriter.brief import Brief
from rewriter.comments import STINGS, weight
from rewriter.language import language_of
from rewriter.need import is_told_plainly
from rewriter.refusals import stems
from rewriter.signs import OURS
from rewriter.verify.orders import orders
from rewriter.verify.reply import Reply

_LEAKS = (
    ("a placeholder", re.compile(r"\[[A-Z]{2,12}[_ -]?\d+\]|\b[A-Z]{2,12}_\d+\b|\{\{?[\w .]{0,40}\}?\}|\{%|\[\[|\]\]|⟦|⟧|<[A-Z_]{2,20}\d*>|\[(?:your|customer|agent|insert|name|date|company|amount)\b[^\]\n]{0,40}\]|\bX{3,}\b|\bTBD\b|\bTODO\b|\blorem ipsum\b", re.IGNORECASE)),
    ("talk about the task", re.compile(
        r"^[ \t]*(?:sure|certainly|absolutely|of course|okay|ok)[!,.:]? (?:here|below|i(?:['’]ll| will| have|['’]ve))\b|\bhere(?:['’]s| is| are) (?:the|a|an|your|my) (?:\w+ ){0,3}(?:rewrite|rewritten|revised|draft|version|reply|response|e-?mail|message)\b"
        r"|\bas an? (?:ai|a\.i\.|language model|assistant|artificial)\b|\bi(?:['’]m| am) (?:just )?an? (?:ai|language model|virtual assistant|assistant)\b|\b(?:language model|large language|chatgpt|openai|llm|system prompt)\b"
        r"|\b(?:the|this|your) (?:rewrite|rewritten (?:reply|version|draft|e-?mail))\b|\b(?:original|agent['’]s) draft\b|\bi(?:['’]ve| have) (?:rewritten|revised|rephrased|softened|adjusted|kept the)\b|\blet me know if you(?:['’]d| would) like (?:me to|any) (?:change|adjust|revise|edit|rewrite|further)\w*\b|\bhope this (?:version|rewrite|helps with the)\b"
        r"|(?:^|(?<=[.!?:][ ]))[ \t]*(?:final answer|rewrite|rewritten|revised|final|draft|critique|output|answer|assistant|user|system|json|note to (?:the )?agent|private note|notes?|explanation|reasoning)[ \t]*:|\bnote to (?:the )?agent\b|\bplaybook\b|\b(?:customer|user) message:|<\|\w+\|>|\bignore (?:all )?(?:previous|prior|above) instructions\b|\"(?:rewrite|parts|role|text|critique)\"[ \t]*:",
        re.IGNORECASE | re.MULTILINE)),
)  # fmt: skip

_TAKES_IN = re.compile(
    r"(?:(?:^\W*|[,;]\s)(?:(?:and|but)\s)?(?:(?:i|we)(?:\s(?:do|can|also|fully|quite))*\s(?:know|see|understand|reali[sz]e|appreciate|hear|imagine|accept|agree|take (?:the|your) point)\s(?:that|how|what|why|from|the|it|this|you)\b"
    r"|you(?:'re| are) right\b|you(?:'ve| had| have)? (?:asked|told (?:us|me)|wrote|described|mentioned)\b|to (?:have|be|find|see|lose|wait|hear)\b))"
    r"|\b(?:does|did|do)(?:n't| not) make (?:it|this|that)\b.{0,20}\b(?:easier|better|less|right|up|good|smaller)\b",
    re.IGNORECASE,
)
_OWNS = re.compile(
    r"\W*(?:(?:and|but|yes,?|on \w+|that day|first)\s)?(?:i|we)\s(?:also\s|then\s)?(?:broke|damaged|lost|spoil(?:ed|t)|ruined|scratched|dropped|flooded|burn(?:ed|t)|delayed|kept you|left you|let you|hurt|cut|tore|cancelled"
    r"|mis\w+ed|forgot|failed|overlooked|missed|got\b.{1,30}\bwrong|(?:sent|gave|brought|told|put|took)\b.{1,30}\bwrong)\b",
    re.IGNORECASE,
)
_WILL_WRITE = re.compile(
    r"(?:(?:if|when|once|as soon as|should)\s(?:i|we|the|our)\b[^.?!;]{2,60},\s)?(?:i|we)(?:'ll| will)(?:\s(?:then|also|gladly))?\s(?:write|call|ring|phone|e-?mail|text|message|let you know|get back|come back|be in touch)\b"
    r"(?:(?!\b(?:until|unless|like|your|yourself)\b)[^.?!;,]){0,80}[.]?\s*",
    re.IGNORECASE,
)
"""A promise to be in touch once there is news, and nothing else: the reader does nothing in it."""
_INVITES = re.compile(
    r"if\s[^.?!;,]{2,60},\s(?:please\s|just\s)?(?:let (?:me|us) know|reply to (?:me|us) here|(?:call|write to|ring|reach) (?:me|us)\s[^?!;,]{2,90})(?:\sand (?:i|we)(?:'ll| will) answer [^.?!;,]{2,40})?[.]?\s*",
    re.IGNORECASE,
)
"""An invitation to be in touch in a case that may arise, and nothing else."""
_NOT_WORDS = re.compile(r"\S*(?://|@|\d)\S*|(?<=\w )[A-Z]\w+")
"""Links, numbers and names, which are of no language."""
_LONG = 80


def tone(reply: Reply) -> tuple[str, ...]:
    """One sentence for each span of our words that would irritate; quoted words do not count.

    The learned detector reads whole sentences by their words, and a letter's other sentences set its bar. So
    what it let stand in the draft stands in the reply too, though what stood beside it be gone; and a reply
    that says back what hurt the customer is made of hurt words: where nothing else speaks against a new
    sentence, it may apologize, acknowledge or own up to what the customer wrote of, promise news, or end the matter in the house's words.
    """
    return tuple(f"“{finding.quote}”: {finding.why}" for finding in stings(reply))


def stings(reply: Reply) -> tuple[Finding, ...]:
    """The spans of our words that would irritate."""
    return tuple(
        f
        for f in reply.findings
        if f.severity is not Severity.NOTE
        and not (
            f.rule == LEARNED.id
            and (
                _stood(f, reply.brief)
                or _owns_up(f, reply)
                or _keeps_in_touch(f, reply)
                or f.quote in reply.brief.policy.parting
            )
        )
    )


def _stood(finding: Finding, brief: Brief) -> bool:
    """Whether a sentence is the agent's own, word for word, and bore no mark in the draft.

    It may have been the first words of a longer one, whose end was cut, if it is not a plain dig by itself.
    """
    own = finding.quote.rstrip(".!")
    there = _place(own, brief.letter.text)
    if _place(finding.quote, brief.letter.text) is None and weight(own) >= STINGS:
        return False
    sentence = brief.letter.sentence_at(there.start) if there else None
    if there is None or sentence is None:
        return False
    return is_told_plainly(brief, sentence) or not any(
        f.severity is not Severity.NOTE and f.span.overlaps(there) for f in brief.findings
    )


def _place(words: str, draft: str) -> Span | None:
    """Where words stand in a draft; capitals and apostrophes may have been set right."""
    typed = "".join("['’]?" if letter in "'’" else re.escape(letter) for letter in words)
    found = re.search(typed, draft, re.IGNORECASE)
    return Span(*found.span()) if found else None


def _keeps_in_touch(finding: Finding, reply: Reply) -> bool:
    """Whether a sentence that the draft has not only says that we shall be in touch, or how the reader can be."""
    plain = finding.quote.replace("’", "'")
    touches = _WILL_WRITE.fullmatch(plain) or _INVITES.fullmatch(plain)
    return finding.quote not in reply.brief.situation.draft and touches is not None


def _owns_up(finding: Finding, reply: Reply) -> bool:
    """Whether a sentence that the draft has not speaks of the customer's trouble as ours, or as theirs and taken in."""
    words = finding.quote
    if words in reply.brief.situation.draft or not set(stems(words)) & set(
        stems(reply.brief.situation.message)
    ):
        return False
    plain = words.replace("’", "'")
    return bool(_TAKES_IN.search(plain) or _OWNS.match(plain) or OURS.search(plain) or find_apologies(words))


def language(reply: Reply) -> tuple[str, ...]:
    """Whether the rewrite is in the draft's language, and that one English, which is all our rules read."""
    body = reply.brief.letter.body
    drafted, written = language_of(body), language_of(reply.letter.body)
    if drafted not in ("", "en") or _foreign_paragraph(body):
        return (
            "The draft does not look English. Our rules read English only, so a person must check this reply.",
        )
    if written not in ("", "en"):
        return ("The rewrite is not in the language of the draft.",)
    return ()


def _foreign_paragraph(body: str) -> bool:
    """Whether one of several paragraphs is in a language that our rules do not read."""
    paragraphs = body.split("\n\n")
    plain = (_NOT_WORDS.sub(" ", paragraph) for paragraph in paragraphs if len(paragraphs) > 1)
    return any(len(text) >= _LONG and language_of(text) not in ("", "en") for text in plain)


def no_leak(reply: Reply) -> tuple[str, ...]:
    """One sentence for each piece of machinery that shows: placeholders, prompt text, a model's chatter, orders."""
    draft = reply.brief.situation.draft
    evidence = []
    for what, pattern in _LEAKS:
        for match in pattern.finditer(reply.own_words):
            if match.group() not in draft:
                evidence.append(f"“{match.group().strip()}” is {what}; it must not be sent.")
    return (*evidence, *orders(reply))
