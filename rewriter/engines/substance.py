"""Tells an aside, which a heated letter is better without, from a sentence that the customer needs."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from guardrails.finding import Span
from guardrails.learned import load, score, words_of
from guardrails.text import fold
from rewriter.brief import Brief
from rewriter.engines.mending import segments
from rewriter.facts import facts_within
from rewriter.signs import OURS
from rewriter.values import FactKind

_CARRYING: frozenset[FactKind] = frozenset(
    ("money", "date", "time", "duration", "percentage", "id", "link", "email", "phone", "version", "step", "refusal", "condition")
)  # fmt: skip
"""What holds one of these is no aside, whatever it sounds like. A name or a number alone is dropped as easily as said."""

_OPENER = (
    r"^(?:(?:and|but|so|oh|ah|well|also|then|look|honestly|now|yes|no|right|ok|just|or|actually|again|meanwhile|however|unfortunately)\b,?\s+"
    r"|[A-Z][\w.]+,\s+)*"
)
_DO = (
    r"(?:send|reply|call|ring|pay|go|use|see|check|keep|take|write|e-?mail|fill|sign|choose|pick|open|click|dial|bring|return|order|book|add|export|import"
    r"|download|upload|contact|ask|enter|select|press|restart|reset|update|post|visit|quote|attach|note|track|follow|leave|make sure|put|try|turn|unplug"
    r"|claim|give|let (?:me|us)|read|look|find|log|switch|split|amend|edit|start|photograph|tell|text|come|say|drop|pop|remove|do(?:n't| not)|never|allow"
    r"|wear|avoid|store|hold|set|copy|paste|wash|wipe|rinse|trim|cut|measure|tighten|show|complete|confirm|provide|supply|wait|stay|stop)"
)
_SIGNS: tuple[tuple[int, re.Pattern[str]], ...] = tuple(
    (points, re.compile(signs, re.IGNORECASE))
    for points, signs in (
        # what helps the reader
        (-110, rf"{_OPENER}{_DO}\b|\b(?:please|kindly)\b|\byou(?:'ll| will| can| may| could| must| need| have to| might want| should)\b"
               r"|\b(?:is|are) (?:welcome to|to be)\b|\bif you(?:'d| would)? (?:want|wish|like|prefer|need|rather|dispute|have|are|come|know|see|send|can)\b"),
        (-90, r"\b(?:attached|enclosed|included|closed|open|cancelled|booked|below|overleaf|covered|excluded|allowed|permitted|required|needed|available"
              r"|automatic|confidential|free|deleted|printed|signed|rejected|approved|due|repaired|fixed|fitted|tested|faulty|leak\w*|broken|missing|delivered"
              r"|dispatched|shipped|collected|installed|overdue|paid|unpaid|logged|recorded|on file|in (?:your|the) file|in transit|out of stock|in stock|sold out)\b"),
        (-80, r"\b(?:is|are|was|were|been|be|being|gets?|got) (?:\w+ly |not |still |already |also |then )?\w{3,}(?:ed|en|wn|lt|nt|ck|de)\b"),
        (-70, r"\b(?:which|what|when|where|can you|could you|would you|will you|do you|have you|is there|are you)\b[^?]*\?\W*$"),
        (-50, r"\b(?:your|our)\b"),
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
        (110, r"\b(?:mate|pal|love|hun|babe|king|queen|darling|sunshine|chief|buddy|sweetheart|dear|legend|champ|guys|lads?)\b"),
        (90, r"\byour (?:\w+ )?(?:dad|father|mother|mum|mom|missus|wife|husband|brother|sister|nephew|son|daughter|gran|nan|neighbours?|cousin|boyfriend"
             r"|girlfriend|mates?|lawyer|solicitor|imagination|temper|voice|vocabulary|mood|attitude|manners|ego|eyes|nerves|own|generation|stage|level)\b"),
        (40, rf"{_OPENER}(?:perhaps|maybe|hopefully|sadly|might|presumably|no wonder|of course|naturally|obviously|clearly|evidently|imagine|picture|sorry"
             r"|next time|in future|for what it's worth|typical)\b"),
    )
)  # fmt: skip
"""Signs and what they weigh, in the learned detector's hundredths of a logit: fitted beside its score, then rounded."""
_NAMED: frozenset[FactKind] = frozenset(("name", "number"))
_BAR_NAMED = 100
"""From this weight on a sentence with a name or a number in it goes."""
_BAR = -150
"""From this weight on a sentence that carries nothing goes. Most plain ones weigh much less, most comments more."""
_BAR_BESIDE = -420
"""The same for what a sting has left of its own sentence, ..."""
_MOST = 0.6
"""... unless that is the most of it."""
_BAR_CLAUSE = -150
"""The same for a side clause of a sentence whose rest is kept, ..."""
_BAR_BRACKET = -350
"""... and for a bracket, which tells by itself that it is one."""
_ANY = 10_000
_STINGS = 0
"""From here on it goes though the next sentence leans on it, and the agent is told of it where it must stay."""

_COMMENT = re.compile(
    r"(?:(?:and|but|so|oh|ah|well|ha|look|honestly|frankly|anyway)\b,?\s+)*"
    r"(?:hopefully|perhaps|maybe|sadly|no\s+wonder|bravo|boo|lovely|charming|splendid|priceless|typical|fascinating|i'm\s+sure\s+you|i\s+am\s+sure\s+you"
    r"|as\s+(?:an?|any)\s+\w+(?:\s+\w+){0,3}\s+(?:will|would|could|can)\b|(?:thank\s+you|thanks)\s+(?:so\s+(?:very\s+)?much\s+)?for\s+(?:sharing|taking|your\s+(?:perspective|views?|thoughts|opinion|persistence|insight|wisdom))"
    r"|it(?:'s|\s+is|\s+has)\s+(?:always\s+(?:so|a|such|refreshing|nice|lovely)|such\s+a|truly|quite\s+a)|i\s+(?:do\s+so|would\s+have\s+(?:thought|expected)|suppose|guess|must\s+say|can\s+only\s+(?:say|marvel|admire))"
    r"|we\s+(?:are\s+(?:only\s+)?(?:a\s+small|human|not\s+(?:magicians|mind))|draw\s+no|trust\s+(?:this|that)|do\s+our\s+best)|i\s+trust\s+(?:this|that)"
    r"|(?:some|most|other|plenty\s+of|many)\s+(?:people|customers|folks?|parents|guests|users|owners|others?)\b|everyone\s+(?:else|has|knows)|everybody\s+(?:else|has|knows)|nobody\s+(?:likes|said|promised|made)"
    r"|picture\s+(?:an?|the|this)|you(?:'ve|\s+have|'ve\s+got|\s+have\s+got)\s+(?:some|quite|got\s+some|a\s+(?:loud|real|gift|way|knack))|that\s+makes\s+two\s+of\s+us|lucky\s+(?:you|me|us)|poor\s+(?:you|me|us|thing))\b",
    re.IGNORECASE,
)
"""How a comment begins. What states, asks, tells or allows anything does not begin so."""
_EXCLAIMED = re.compile(r"[A-Z][\w'-]*(?:\s+[a-z][\w'-]*){0,2}[.!]+")
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|may|might|must|need|'s|'re|'ve|\w{3,}(?:ed|ing|es|s|t))\b"
)
_COURTESY = re.compile(
    r"(?:hello|hi|good\s+(?:morning|afternoon|evening|day)|thanks|thank\s+you|many\s+thanks|take\s+care|all\s+the\s+best|good\s+luck|best\s+wishes|noted|done|yes|no|sure|understood|sorted"
    r"|(?:kind\s+|best\s+|warm\s+)?regards|have\s+a\s+(?:good|lovely|nice|great|wonderful)\s+(?:day|evening|weekend|week))(?:[\s,]+\w+){0,2}[.!]*",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_LEANS = re.compile(
    r"(?:it|they|this|that|these|those|he|she|them|which|then|there|so|otherwise|also|both|either|neither)\b",
    re.IGNORECASE,
)
_SIDE = re.compile(
    r"(?:which|who|whose|though|although|as|so|because|even|since|while|if|or|without)\b",
    re.IGNORECASE,
)
"""How a side clause begins that its sentence can do without."""
_BRACKET = re.compile(r"\([^()\n]{3,120}\)")
_SCOREKEEPING = re.compile(
    r"(?:as|like)\s+(?:(?:i|we)(?:'ve|\s+have|\s+had)?\s+)?(?:\w+\s+){0,2}?(?:said|stated|told|explained|mentioned|reminded|advised|noted|written|wrote|informed|pointed)\b[^,;:]*",
    re.IGNORECASE,
)
"""A lead-in that counts how often it was said before."""


def is_aside(brief: Brief, sentence: Span) -> bool:
    """Whether a sentence of a heated draft is a comment that states, asks, allows and promises nothing.

    What carries a value, a no or a condition stays, and so do an admission of ours and a
    courtesy; of the rest the words decide, and a learned score. An aside is offered back with
    one click; so a plain sentence that goes by mistake costs less than a sting that stays.
    """
    facts = facts_within(brief.facts, sentence)
    if any(fact.kind in _CARRYING for fact in facts):
        return False
    text = _plain(brief.letter.of(sentence))
    if OURS.search(text) or _COURTESY.fullmatch(text):
        return False
    if _COMMENT.match(text) and not text.endswith("?"):
        return True
    if len(_WORDS.findall(text)) <= _FEW:
        exclaimed = _EXCLAIMED.fullmatch(text) and not _VERB.search(text)
        return bool(exclaimed) and _in_prose(brief, sentence)
    named = any(fact.kind in _NAMED for fact in facts) or text.endswith("?")
    return _weight(text) >= (_STINGS if _is_leant_on(brief, sentence) else _BAR_NAMED if named else _BAR)


def is_remark(text: str, kinds: set[FactKind], sentence: str) -> bool:
    """Whether what a sting has left of its sentence, with facts of these kinds, is better left out with it."""
    plain = _plain(text)
    bar = _BAR_BESIDE if len(text) < _MOST * len(sentence) else _BAR
    if kinds & _CARRYING or OURS.search(plain) or _COURTESY.fullmatch(plain):
        return False
    if kinds & _NAMED:
        bar = _STINGS
    return len(_WORDS.findall(plain)) < _FEW or _weight(plain) >= bar


def barbs(brief: Brief, sentence: Span) -> Iterator[Span]:
    """The side clauses of a sentence of a heated draft that carry nothing and read like a dig."""
    facts = facts_within(brief.facts, sentence)
    text = brief.letter.of(sentence)
    for place, kinds, bar in _side_clauses(text):
        span = Span(sentence.start + place.start, sentence.start + place.end)
        held = {fact.kind for fact in facts if fact.start < span.end and span.start < fact.end}
        words = _plain(text[place.start : place.end].strip(" ,;:.!–—-()"))
        if held <= kinds and len(_WORDS.findall(words)) >= _FEW and _weight(words) >= bar:
            yield span


def _side_clauses(text: str) -> Iterator[tuple[Span, frozenset[FactKind], float]]:
    """The pieces that a sentence can do without, which facts they may hold all the same, and from which weight on."""
    nothing: frozenset[FactKind] = frozenset()
    for bracket in _BRACKET.finditer(text):
        yield Span(*bracket.span()), nothing, _BAR_BRACKET
    pieces = segments(text)
    if len(pieces) > 1 and (lead := _SCOREKEEPING.match(text, pieces[0].start, pieces[0].end)):
        yield Span(lead.start(), pieces[0].end), _NAMED, -_ANY
    for piece in pieces[1:]:
        aside = _SIDE.match(text, piece.start) or text[: piece.start].rstrip().endswith((";", "–", "—", " -"))
        if aside:
            yield Span(piece.start, len(text)), nothing, _BAR_CLAUSE
            yield piece, nothing, _BAR_CLAUSE


def stings(text: str) -> bool:
    """Whether a sentence reads so much like a dig that somebody should look at it once more."""
    return _weight(_plain(text)) >= _STINGS


_FEW = 3
"""A piece of fewer words is judged by its shape alone."""


def _weight(text: str) -> float:
    """How much a text reads like a comment rather than a statement."""
    weights = load()
    learned = score(words_of(fold(text)), weights) - weights.threshold
    return learned + sum(points for points, signs in _SIGNS if signs.search(text))


def _plain(text: str) -> str:
    return text.replace("’", "'").rstrip("\"')")


def _is_leant_on(brief: Brief, sentence: Span) -> bool:
    """Whether the next sentence of the paragraph refers to something that this one names."""
    spans = brief.letter.sentences
    at = bisect_left(spans, sentence) + 1
    return at < len(spans) and _LEANS.match(brief.letter.of(spans[at])) is not None


def _in_prose(brief: Brief, sentence: Span) -> bool:
    """Whether a sentence shares its paragraph with full sentences and answers no question before it."""
    paragraphs = brief.letter.paragraphs
    paragraph = paragraphs[bisect_right(paragraphs, sentence.start, key=lambda p: p.span.start) - 1]
    at = bisect_left(paragraph.sentences, sentence)
    before = brief.letter.of(paragraph.sentences[at - 1]) if at else ""
    return len(paragraph.sentences) > 1 and not before.rstrip("\"')").endswith(("?", ":"))
