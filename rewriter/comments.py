"""How much a sentence reads like a comment rather than a statement, by its words and what the learned detector makes of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from guardrails.finding import Finding, Severity, Span, overlapping
from guardrails.learned import LEARNED, load, score
from guardrails.ngrams import words_of
from guardrails.text import fold
from rewriter.caseless import Caseless, lower
from rewriter.once import once
from rewriter.values import Fact

COMMENTS = 50
"""From this weight on a sentence is taken for a comment. Most plain ones weigh much less, most comments more."""
DOUBTED = -10
"""From this one on, half of what a heated letter keeps would hurt: somebody should look at it once more."""
STINGS = 235
"""From this one on it is hardly anything else."""

_OPENER = (
    r"^(?:(?:and|but|so|oh|ah|well|also|then|look|honestly|now|yes|no|right|ok|just|or|actually|again|meanwhile|however|unfortunately)\b,?\s+"
    r"|[a-z][\w.]+,\s+)*"
)
_DO = (
    r"(?:send|reply|call|ring|pay|go|use|see|check|keep|take|write|e-?mail|fill|sign|choose|pick|open|click|dial|bring|return|order|book|add|export|import"
    r"|download|upload|contact|ask|enter|select|press|restart|reset|update|post|visit|quote|attach|note|track|follow|leave|make sure|put|try|turn|unplug"
    r"|claim|give|let (?:me|us)|read|look|find|log|switch|split|amend|edit|start|photograph|tell|text|come|say|drop|pop|remove|do(?:n't| not)|never|allow"
    r"|wear|avoid|store|hold|set|copy|paste|wash|wipe|rinse|trim|cut|measure|tighten|show|complete|confirm|provide|supply|wait|stay|stop)"
)
_SIGNS: tuple[tuple[int, Caseless], ...] = tuple(
    (points, Caseless(signs))
    for points, signs in (
        # what helps the reader
        (-110, rf"{_OPENER}{_DO}\b|\b(?:please|kindly)\b|\byou(?:'ll| will| can| may| could| must| need| have to| might want| should)\b"
               r"|\b(?:is|are) (?:welcome to|to be)\b|\bif you(?:'d| would)? (?:want|wish|like|prefer|need|rather|dispute|have|are|come|know|see|send|can)\b"),
        (-90, r"\b(?:attached|enclosed|included|closed|open|cancelled|booked|below|overleaf|covered|excluded|allowed|permitted|required|needed|available"
              r"|automatic|confidential|free|deleted|printed|signed|rejected|approved|due|repaired|fixed|fitted|tested|faulty|leak\w*|broken|missing|delivered"
              r"|dispatched|shipped|collected|installed|overdue|paid|unpaid|logged|recorded|on file|in (?:your|the) file|in transit|out of stock|in stock|sold out)\b"),
        (-80, r"\b(?:is|are|was|were|been|be|being|gets?|got) (?:\w+ly |not |still |already |also |then )?\w{3,}(?:ed|en|wn|lt|nt|ck|de)\b"),
        (-110, r"\b(?:is|are|am|'s|'m|'re) (?:now |still |already |currently )?(?:working on|looking into|checking|waiting for|on (?:its|the|his|her|their) way)\b"),
        (-70, r"\b(?:which|what|when|where|can you|could you|would you|will you|do you|have you|is there|are you)\b[^?]*\?\W*$"),
        (-50, r"\b(?:your|our)\b"),
        (-110, r"\b(?:i|we)(?:'ve| have)(?: also| now| already| just)? (?!had\b|been\b|read\b|got\b|seen\b|heard\b|noted\b|told\b|said\b|wondered\b|enjoyed\b|admired\b)"
               r"\w+(?:ed|en|nt|pt|ne|de|id)\b"),
        # what only comments
        (250, r"\b(?:i|we|one)(?:'d|'ll|'ve|'m| do| would| did| can| could| might| have| am)?(?: so| only| always| truly| totally| really| just| ever| certainly| duly)*"
              r" (?:admire|trust|hope|imagine|suppose|guess|doubt|wonder|believe|expect|marvel|appreciate|understand|gather|presume|assume|take it|get that|lament"
              r"|congratulate|remind|note|say|mention|have thought|hate|love|enjoy\w*|be sure|sure|afraid|flattered|touched|grateful|delighted|fascinated|impressed"
              r"|amazed|certain)\b|\bone (?:does|can|may|might|would|could|should|learns|looks|reads|feels|needs)\b"),
        (140, r"\b(?:people|folks?|everyone|everybody|nobody|no one|no-one|parents|mothers?|mum|men|a man|women|girls|adults?|grown-?ups?|children|kids?|clients?"
              r"|customers|guests|others?|some of us|one of us|the rest of|most of|many of|anyone|anybody|somebody|someone|colleagues|applicants?|gentlem[ae]n"
              r"|lad(?:y|ies)|professionals?)\b"),
        (140, r"\b(?:like (?:a|an|the|somebody|someone|that)|as if|as though|than|worthy|kind of|sort of|such a|so-called|category|hobby|talent|sense|personality"
              r"|charm\w*|delight\w*|refreshing|impress\w*|memorable|creative|vivid\w*|fascinat\w*|adorable|cute|sweet)\b"),
        (110, r"\byou(?:'ve|'d|'re| have| had| are| were| did| do| don't| didn't| only| just| never| clearly| evidently| could have| might have| would have"
              r"| \w+ed| told| said| put| chose| got| left| made| took| gave| let| went| rang| sent| wrote| read| bought| knew)\b"),
        (110, r"(?:^|,\s)(?:mate|pal|love|hun|babe|king|queen|darling|sunshine|chief|buddy|sweetheart|dear|legend|champ|guys|lads?)\b(?=\s*[,.!?]|$)|\b(?:mate|pal|hun|babe|darling|sunshine|buddy)[.!?]*$"),
        (90, r"\byour (?:\w+ )?(?:dad|father|mother|mum|mom|missus|wife|husband|brother|sister|nephew|son|daughter|gran|nan|neighbours?|cousin|boyfriend"
             r"|girlfriend|mates?|lawyer|solicitor|imagination|temper|voice|vocabulary|mood|attitude|manners|ego|eyes|nerves|own|generation|stage|level)\b"),
        (40, rf"{_OPENER}(?:perhaps|maybe|hopefully|sadly|might|presumably|no wonder|of course|naturally|obviously|clearly|evidently|imagine|picture|sorry"
             r"|next time|in future|for what it's worth|typical)\b"),
    )
)  # fmt: skip
"""Signs and what they weigh, in the learned detector's hundredths of a logit: fitted beside its score, then rounded."""


@once
def weight(text: str) -> float:
    """How much a text reads like a comment: the higher, the more, in hundredths of a logit."""
    weights = load()
    text = plain(text)
    learned = score(words_of(fold(text)), weights) - weights.threshold
    small = lower(text)
    return learned + sum(points for points, signs in _SIGNS if signs.search(small))


def sparing_refusals(findings: tuple[Finding, ...], facts: Sequence[Fact]) -> tuple[Finding, ...]:
    """What the learned detector marks in a sentence that says no is only noted: no "no" goes for its sake.

    It marks whole sentences, and what is marked may be left out of a reply.
    """
    noes = (Span(fact.start, fact.end) for fact in facts if fact.kind in ("refusal", "condition"))
    disliked = {f.start for no in noes for f in overlapping(findings, no) if f.rule == LEARNED.id}
    return tuple(replace(f, severity=Severity.NOTE) if f.start in disliked else f for f in findings)


def plain(text: str) -> str:
    """A text with straight apostrophes and without a closing quote or bracket."""
    return text.replace("’", "'").rstrip("\"')")
