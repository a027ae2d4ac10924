"""Tells a sentence that carries something from an aside that a heated letter is better without."""

from __future__ import annotations

import re

from guardrails.finding import Span
from rewriter.brief import Brief
from rewriter.signs import OURS
from rewriter.values import FactKind

_CARRYING: frozenset[FactKind] = frozenset(
    ("money", "number", "date", "time", "duration", "percentage", "id", "link", "email", "phone", "version", "step", "refusal", "condition", "name")
)  # fmt: skip
_WILL_DO = re.compile(
    r"\b(?:i|we|they|he|she|[A-Z]\w+)(?:['’]ll|\s+will|['’]ve|\s+have|\s+has)\s+(?:\w+\s+)?"
    r"(?:call|ring|write|e-?mail|send|sent|check|checked|update|book|booked|fix|fixed|repair|ask|asked|arrange|arranged|raise|raised|remove|removed|add|added|refund|refunded|"
    r"credit|credited|cancel|cancell?ed|correct|corrected|order|ordered|pass|passed|look|looked|contact|contacted|deliver|collect|replace|keep|kept|attach|attached|log|logged|put|told|spoken)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\b(?:please|kindly|reply|could\s+you|can\s+you|would\s+you|do\s+you\s+have|let\s+(?:me|us)\s+know|(?:you|it)\s+(?:need|needs|must|can|may|have\s+to|should)\b|send|bring|sign|choose|call|ring|attach|turn|press|open|click|keep|use)\b",
    re.IGNORECASE,
)
_FEELS = re.compile(
    r"\b(?:i|we)(?:'m|\s+am|'re|\s+are)?\s+(?:do\s+|can\s+|also\s+)?(?:know|understand|reali[sz]e|see\s+(?:how|why|that)|sorry|apologi[sz]e)\b",
    re.IGNORECASE,
)
_COURTESY = re.compile(
    r"(?:hello|hi|thanks|thank\s+you|many\s+thanks|take\s+care|all\s+the\s+best|good\s+luck|best\s+wishes|have\s+a\s+(?:good|lovely|nice|great)\s+(?:day|evening|weekend|week))(?:\s+[\w,]+){0,2}[.!]*",
    re.IGNORECASE,
)
_NAME_ONLY = re.compile(r"[^\w.!?]*[A-Z][\w'-]*(?:\s+[A-Z][\w'-]*){0,2}(?:\s+x+)?[^\w.!?]*")
_STATE = re.compile(
    r"\b(?:attached|enclosed|logged|registered|recorded|den(?:y|ied)|approved|removed|cancelled|canceled|active|closed|corrected|repaired|replaced|delivered|dispatched"
    r"|shipped|scanned|signed|saved|booked|paid|refunded|credited|returned|covered|insurer|insurance|policy|plan|terms|contract|guarantee|warranty|legal\s+team|in\s+(?:your|the|our)\s+(?:file|account|system|name)"
    r"|works?|working|missed|skipped|failed|broken?|wrong|right|done|kept|reset|comes?\s+back|tells?\s+me|no\s+\w+\s+(?:left|available|free))\b",
    re.IGNORECASE,
)
_COMMENT = re.compile(
    r"^(?:and\s+|but\s+|so\s+|well,?\s+|oh,?\s+|as\s+(?:an?|any|parents?|you)\b|hopefully|perhaps|maybe|sadly|no\s+wonder|clearly|obviously|apparently|thank\s+you\s+for|thanks\s+for"
    r"|it(?:'s|\s+is|\s+would)\s+(?:always|so|such|really|truly|quite|our\s+joy)|i\s+(?:do\s+so|trust|would\s+have|was\s+asked|wasn't\s+aware|don't\s+have|suppose|guess|must\s+say)|we\s+(?:are\s+a|draw|consider|trust|do\s+our)"
    r"|try\s+(?:not|to)|some\s+|most\s+|everyone|everybody|nobody|no\s+one|picture\b|(?:you|your)\b)",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|has|have|had|do|does|did|can|could|will|would|may|must|need|'s|'re|'ve|\w{3,}(?:ed|s|t))\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[a-z]{4,}")


def carries(brief: Brief, sentence: Span) -> bool:
    """Whether a sentence of the draft states, asks or promises anything, or owns up to something.

    What is left in a letter with anger in it, between the sentences that do, is mostly the
    same anger in words that no rule knows.
    """
    if any(f.kind in _CARRYING and sentence.start <= f.start and f.end <= sentence.end for f in brief.facts):
        return True
    text = brief.letter.of(sentence).replace("’", "'")
    if OURS.search(text) or _WILL_DO.search(text) or _FEELS.search(text):
        return True
    if _COURTESY.fullmatch(text) or (sentence == brief.letter.sentences[-1] and _NAME_ONLY.fullmatch(text)):
        return True
    if text.rstrip("\"')").endswith("?"):
        return _ASKS.search(text) is not None
    if len(text.split()) <= 3 and not _VERB.search(text):
        return False
    if _COMMENT.match(text):
        return False
    return bool(_ASKS.search(text) or _STATE.search(text) or _shares(text, brief.situation.message))


def _shares(text: str, message: str) -> bool:
    """Whether a sentence speaks of a thing that the customer's message speaks of."""
    return bool(_stems(text) & _stems(message))


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:5] for word in _WORD.findall(text.lower()) if word not in _IDLE)


_IDLE = frozenset(
    "that this with have your from they them were what when will would could about after before been then than there here just"
    " still again only very also because where which time today some more into over back told said does know think like even".split()
)
