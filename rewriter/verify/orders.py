"""Orders to whoever writes the reply, in a draft or in what became of it: somebody else's text has come in."""

from __future__ import annotations

import re

from rewriter.caseless import Caseless, lower
from rewriter.once import once
from rewriter.verify.reply import Reply

_VERB = r"(?:ignor|disregard|forget|overrid|bypass|discard|supersed)\w*"
_RULES = r"(?:instruction|prompt|directive|guideline|programming|protocol|constraint)s?\b"
_MACHINE = r"(?:ai|bot|chatbot|assistant|llm|language model)"
_TO_A_MACHINE = Caseless(
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
    r"|<\|\w+\|>|\[/?inst\]|</?(?:system|instructions?|assistant|user|data)>|\"role\"\s*:\s*\"(?:system|assistant|developer)\""
    r"|^[^\w\n]*(?:system(?:[ _](?:note|message|update))?|assistant|developer|administrator)\W{0,3}:"
    r"|^[^\w\n]*[\[(#*][ _]*system(?:[ _](?:note|message|update))?[ _]*[\])#*]",
    re.MULTILINE,
)
_TO_A_WRITER = Caseless(
    r"(?:^|(?<=[.!?:])[ ])[ \t]*(?:(?:now|please|then) )?"
    r"(?:(?:promise|tell|offer|give|send|inform|assure|ask|convince|grant|refund|reassure) (?:this|the|that|every|each)"
    r" (?:customer|client|user|reader)s?\b|(?:say|state|claim|declare|announce|mention|pretend|promise|guarantee) that (?!you)\w+)",
    re.MULTILINE,
)
_REPLY = r"(?:answer|response|reply|output)"
_FORM = r"(?:render|encode|encipher|encrypt|augment|enhance|scramble|compose|format|express|translate|rephrase|reverse|anagram|spell|misspell|write|display|deliver|provide|start|begin|end)"
_PUT = r"(?:add|insert|append|include|integrate|mention|embed|weave|put)"
_SAYING = r"(?:sentences?|paragraphs?|phrase|string|text|words?|slogan|advert\w*|emojis?|jokes?|poem|recommendation|announcement|reason|update)"
_MARK = r"(?:[\"“'‘]|https?:|www\.)"
_OF_THE_ANSWER = Caseless(
    rf"(?:^|(?<=[.!?:])[ ])[ \t]*(?:(?:now|please|then|always|(?:can|could|would) you) )*(?:"
    rf"{_FORM} (?:all |the whole |each |every )?(?:of )?your {_REPLY}s?\b"
    rf"|(?:use|replace|substitute|swap|group|remove|combine|rearrange|misspell|reverse|jumble|insert|introduce|alternate|leave out)\b[^.!?\n]{{1,60}}\b(?:in|of|for|from|throughout|to represent|to display) your {_REPLY}\b(?! to (?:us|me|the|your|them|him|her)\b)"
    rf"|{_PUT} (?:in|into|to) your {_REPLY},? (?:an? |the following|this |these |some |{_MARK})"
    rf"|{_PUT}\b[^.!?\n]{{0,60}}(?:\b{_SAYING}\b|{_MARK})[^!?\n]{{0,90}}\b(?:in|into|to) your {_REPLY}\b"
    rf"|in your {_REPLY},? (?:suggest|recommend|include|add|mention|use|say|tell|write|pretend|claim)\b"
    r")|\b(?:decode|decipher|de-?obfuscate)\b[^.!?\n]{0,60}\b(?:and|then) (?:do|follow|execute|obey|run|carry out)\b",
    re.MULTILINE,
)
"""What somebody wants the answer to look like; customers are asked for things in their replies, and not so."""
_FORGET = r"(?:ignor\w+|disregard|vergiss|vergesst|missachte\w*|olvid[ae]\w*|oubli\w+|dimentic\w+|esque[çc]\w+|negeer|vergeet|zignoruj)"
_TOLD = r"(?:consigne\w*|instru[ckzç]\w+|istruzion\w+|anweisung\w*|vorgaben|regeln|r[eè]gles|reglas|regras|regole|directiv\w+|directriz\w*|direttiv\w+|instructies|polece\w+)"
_IN_OTHER_LANGUAGES = Caseless(
    rf"\b{_FORGET}\b(?: \w+){{0,4}} {_TOLD}"
    r"|\b(?:prompt (?:de |del |di |do )?(?:sistema|syst[eè]me)|system[- ]?prompt|systeemprompt)\b",
    re.MULTILINE,
)
_CODE_THAT_RUNS = Caseless(r"<script\b|\bjavascript:|\bdata:text/html|\bon(?:error|load|click|mouseover)\s*=")
_INVISIBLE = re.compile("[\u200b\u200c\u200d\u2060\ufeff\u00ad]")
_ORDERS = (_TO_A_MACHINE, _TO_A_WRITER, _OF_THE_ANSWER, _IN_OTHER_LANGUAGES, _CODE_THAT_RUNS)


def orders(reply: Reply) -> tuple[str, ...]:
    """One sentence for each order, in the reply or in the draft, even if the reply no longer says it.

    A model may have done what the draft's words told it, and the result would look like the draft's own
    matter. Nobody who writes to customers means such words, so a person must look.
    """
    told: dict[str, None] = {}
    for text in (reply.brief.letter.body, reply.own_words):
        told |= dict.fromkeys(_orders_in(text))
    return tuple(
        f"“{words}” is an order to whoever writes the reply, not a word to the customer."
        " Take it out of the draft, or say it to the customer."
        for words in told
    )


@once
def _orders_in(text: str) -> tuple[str, ...]:
    plain = _INVISIBLE.sub("", text)
    small = lower(plain)
    return tuple(
        " ".join(plain[slice(*match.span())].split())
        for pattern in _ORDERS
        for match in pattern.finditer(small)
    )
