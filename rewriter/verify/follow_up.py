"""Does the reply end with what happens next, and is all of it given, not guessed?"""

from __future__ import annotations

import re

from rewriter.commitments import hands_on
from rewriter.signs import ENDS_IT, PARTING
from rewriter.verify.nothing_added import backed
from rewriter.verify.reply import Reply

_NEXT = re.compile(
    r"\[to confirm\b|\b(?:i|we|you|they|he|she|it)(?:['’]ll| will| shall|['’]m \w+ing| am \w+ing|['’]re \w+ing)\b|(?-i:\b[A-Z]\w+) will\b"
    r"|\b(?:our|the|my) [\w ]{2,40} will\b|\blet (?:me|us) (?:know|have)\b|\b(?:i|we|you) (?:can|may)\b(?! ?not)|\bplease\b|@|\bhere (?:if|for)\b"
    r"|\b(?:reply|write|call|ring|contact|e-?mail|reach|phone|dial)\b|(?:^|[.!?:;\n] ?|[,—–-] |\band )(?:text|send|quote|ask|come|visit|claim|order|file|return|use|pay|sign|see|forward|tell|say|bring|type|choose|take|keep|give|follow|go)\b",
    re.IGNORECASE,
)
_OPEN = re.compile(r"\[[^\]\n]{0,80}\]")
_TO_CONFIRM = re.compile(r"\[to confirm(?::[^\]\n]{1,70})?\]")
_LAST = 3
"""How many closing sentences may hold the next step."""


def check(reply: Reply) -> tuple[str, ...]:
    """What is wrong with the close of the reply; a draft left as it was may close as the agent chose."""
    evidence = []
    last = [reply.letter.of(span) for span in reply.letter.sentences[-_LAST:]]
    tells = (
        _NEXT.search(" ".join(last))
        or any(hands_on(sentence) for sentence in last)
        or _NEXT.search(reply.letter.signature)
        or _parts(reply)
    )
    if reply.rewrite.changed and not tells:
        evidence.append("The reply does not end with a next step or a way to reach us.")
    for match in _OPEN.finditer(reply.own_words):
        if match.group() not in reply.brief.situation.draft and not _TO_CONFIRM.fullmatch(match.group()):
            evidence.append(f"“{match.group()}” is left open; write [to confirm: …] for what is not known.")
    return (*evidence, *_borrowed(reply))


def _parts(reply: Reply) -> bool:
    """Whether the letter ends the correspondence or the contract (P15) in so many words: then nothing comes next."""
    brief, plain = reply.brief, reply.letter.body.replace("’", "'")
    if ENDS_IT.search(plain) and ENDS_IT.search(brief.letter.body.replace("’", "'")):
        return True
    ends = PARTING.search(plain) is not None or brief.policy.parting in reply.letter.body
    return brief.reading.stance == "part_ways" and ends


def _borrowed(reply: Reply) -> list[str]:
    """Deadlines of ours that only the customer named."""
    sources, found = reply.sources, []
    for promise in reply.promises:
        if promise.kind != "deadline":
            continue
        for fact in reply.facts_in(promise.start, promise.end + 12):
            if fact.kind in ("date", "time", "duration") and not backed(fact, sources.ours, reply):
                found.append(f"“{fact.text}” in “{promise.text}” was given by nobody on our side.")
    return found
