"""Orders to whoever writes the reply, in a draft or in what became of it: somebody else's text has come in."""

from __future__ import annotations

import re

from rewriter.verify.reply import Reply

_FLAGS = re.IGNORECASE | re.MULTILINE
_VERB = r"(?:ignor|disregard|forget|overrid|bypass|discard|supersed)\w*"
_RULES = r"(?:instruction|prompt|directive|guideline|programming|protocol|constraint)s?\b"
_MACHINE = r"(?:ai|bot|chatbot|assistant|llm|language model)"
_TO_A_MACHINE = re.compile(
    rf"\b{_VERB}\s+(?:\w+\s+){{0,4}}?(?:all|any|your|system|safety)\s+(?:\w+\s+){{0,4}}?{_RULES}"
    rf"|\b{_VERB} (?:all )?your (?:\w+ )?rules\b|\b{_VERB} (?:the|these) (?:\w+ )?(?:rule|instruction|guideline)s? above\b"
    r"|\byour (?:\w+ )?(?:system prompt|(?:initial|original|starting|hidden|system) (?:instruction|prompt|directive|configuration)s?)\b"
    r"|\b(?:reveal|print|output|repeat|show|display|dump|leak|disclose|recite)\b[^.!?\n]{0,40}"
    r"\b(?:system|initial|hidden|starting) (?:prompt|instruction|configuration)s?\b"
    r"|\byou are (?:now )?(?:an? )?(?:\w+ ){0,2}(?:ai|a\.i\.|language model|chatbot)\b|\byou (?:now )?have no (?:restriction|limit|rule)s\b"
    rf"|^[^\w\n]*(?:(?:note|message) )?(?:to|for) (?:the |any |every |all )?{_MACHINE}s?\b[^:\n]{{0,40}}:|\bto you, (?:the )?{_MACHINE}\b"
    rf"|\bthe {_MACHINE} (?:must|should|shall|has to|needs to|is to|will now|ends|adds)\b"
    r"|\bto whoever (?:summari[sz]es|processes|rewrites|answers) this\b|\bwhe(?:n|never) you (?:summari[sz]e|process|rewrite) this\b"
    r"|\bbefore you (?:answer|reply to|respond to) the (?:user|customer)\b"
    r"|\b(?:the end of (?:your|every|each)|in every (?:\w+ )?) ?(?:reply|response|answer|output|report)(?: you\b|\b)"
    r"|<\|\w+\|>|\[/?INST\]|</?(?:system|instructions?|assistant|user|data)>|\"role\"\s*:\s*\"(?:system|assistant|developer)\""
    r"|^[^\w\n]*(?:system(?:[ _](?:note|message|update))?|assistant|developer|administrator)\W{0,3}:"
    r"|^[^\w\n]*[\[(#*][ _]*system(?:[ _](?:note|message|update))?[ _]*[\])#*]",
    _FLAGS,
)
_TO_A_WRITER = re.compile(
    r"(?:^|(?<=[.!?:])[ ])[ \t]*(?:(?:now|please|then) )?"
    r"(?:(?:promise|tell|offer|give|send|inform|assure|ask|convince|grant|refund|reassure) (?:this|the|that|every|each)"
    r" (?:customer|client|user|reader)s?\b|(?:say|state|claim|declare|announce|mention|pretend|promise|guarantee) that (?!you)\w+)",
    _FLAGS,
)
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))


def orders(reply: Reply) -> tuple[str, ...]:
    """One sentence for each order, in the reply or in the draft, even if the reply no longer says it.

    A model may have done what the draft's words told it, and the result would look like the draft's own
    matter. Nobody who writes to customers means such words, so a person must look.
    """
    told: dict[str, None] = {}
    for text in (reply.brief.letter.body, reply.own_words):
        for pattern in (_TO_A_MACHINE, _TO_A_WRITER):
            found = pattern.finditer(text.translate(_INVISIBLE))
            told |= {" ".join(match.group().split()): None for match in found}
    return tuple(
        f"“{words}” is an order to whoever writes the reply, not a word to the customer."
        " Take it out of the draft, or say it to the customer."
        for words in told
    )
