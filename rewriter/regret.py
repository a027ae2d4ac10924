"""Whether a draft in which nothing hurts lacks a word of regret, and whether it reads so cold that the word comes first."""

from __future__ import annotations

import re

from guardrails.learned import doubt
from rewriter.apologies import find_apologies
from rewriter.brief import Brief
from rewriter.once import once
from rewriter.signs import OURS

_REGARD = re.compile(
    r"\b(?:you(?:'re|\s+are|'ve|\s+have)\s+(?:quite\s+|absolutely\s+)?(?:right|every\s+right|not\s+(?:stupid|wrong|alone|mad|daft))|you\s+(?:shouldn't|should\s+not|should\s+never)\s+(?:have\s+(?:to|had|been)|\w+\s+to)"
    r"|nobody\s+should|no\s+one\s+should|poor\s+\w+|oh\s+(?:no|dear|\w+)(?=[.!,])|(?:that|this|it)\s+(?:must\s+(?:have\s+been|be)\s+(?:a|an|so|very|really|hard|awful|horrible|frightening|frustrating|worrying)|sounds|was\s+(?:horrible|awful|dreadful|rotten|unfair|wrong|unkind))"
    r"|(?:i|we)\s+(?:can\s+)?(?:see|understand|know|do\s+see|believe)\s+(?:why|how|you|that\s+(?:this|it))|(?:i|we)(?:'d|\s+would)\s+(?:be|feel|have\s+been)\s+(?:\w+\s+)?(?:cross|upset|angry|furious|worried|the\s+same|annoyed|on\s+the\s+phone)"
    r"|don't\s+worry|fair\s+(?:enough|question|point)|good\s+question|thank\s+you\s+for\s+(?:telling|letting|writing|the\s+photo)|horrible\s+for|no\s+wonder|ashamed|mortified|embarrass\w+"
    r"|i\s+(?:was|am)\s+the\s+(?:one|man|woman|person|girl)|that\s+was\s+me|(?:i|we)\s+was\s+wrong|not\s+good\s+enough|you\s+deserve|(?:we|i)\s+(?:do\s+|deeply\s+|sincerely\s+|truly\s+)?regret|(?:deepest|heartfelt|our)\s+(?:sympath(?:y|ies)|condolences)|(?:we|i)\s+(?:hate|never\s+(?:want|like))\s+to|(?:we|i)\s+wish\s+(?:we|i|it|things|there)"
    r"|(?:is|are|was)(?:n't|\s+not|\s+never|\s+certainly\s+not)\s+(?:at\s+all\s+)?(?:the\s+)?(?:\w+\s+){0,4}(?:we|i)(?:'d|\s+would)?\s+(?:want|strive|aim|like|expect|hope|promise|intend|try)|not\s+what\s+(?:we|i)\s+(?:want|like|aim)|upsetting|frustrating|disappointing|inconvenien\w+|relieved|(?:i|we)\s+get\s+(?:the|that|it|why|how)"
    r"|there(?:'s|\s+is)\s+nothing\s+i\s+can\s+say)\b",
    re.IGNORECASE,
)
"""What a kind writer says instead of sorry: that the reader is right, that it was hard, that it was them."""


@once
def regret_is_due(brief: Brief) -> bool:
    """Whether the customer is upset and the draft neither says sorry, nor owns up, nor shows regard in other words."""
    body = brief.letter.body.replace("’", "'")
    owned = any(_FIRST_PERSON.search(match.group()) for match in OURS.finditer(body))
    shown = find_apologies(brief.letter.body) or owned or _REGARD.search(body)
    return brief.reading.upset and not shown


_FIRST_PERSON = re.compile(r"\b(?:i|we|us|our|my|me|mine|ours)\b", re.IGNORECASE)
"""Who owns up says so: "that's on us", where "lab mistake" only states."""


@once
def reads_cold(brief: Brief) -> bool:
    """Whether the draft as a whole reads more like those that hurt than most good ones do, though no rule finds anything."""
    return doubt(brief.situation.draft) >= _COLD


_COLD = 0
"""Even odds. Where regret was due and nothing was found, by writers never read, 2 of 89 good letters came to that and 8 of 12
that hurt all the same; of short everyday replies 11 of 109 good ones and 1 of 6."""
