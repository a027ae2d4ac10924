"""Takes what hurts out of one sentence and mends the grammar around the hole."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from guardrails.finding import Finding, Span

_BOUNDARY = re.compile(
    r"[;:]\s{1,40}|[()]|\s{1,40}[-–—]+\s{1,40}|—|,\s{1,40}"
    r"|(?<!nobody)(?<!nothing)(?<!none)(?<!anyone)(?<!anything)(?<!all)(?<!\bsay)(?<!\bsays)(?<!\bsaid)(?<!\bwere)(?<!\ba)(?<!\ba\slong)(?<!\ba\slittle)(?<!\ba\sshort)(?<!\bquite\sa)\s{1,40}(?=(?:but|because|although|though|whereas|unless|if|so(?!\s+(?:many|much|few|little|far|long|often|very)\b)|while|since)\s)"
    r"|\s{1,40}(?=(?:and|or)\s{1,40}(?:i|we|you|it|they|that|this|there|your|our|my|the|no|if|please)\b)",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^(?:[-*•·]|\d{1,2}[.)])\s+")
_LINK = re.compile(
    r"^(?:(?:and|but|so|or|then|also|plus|yet|because|however|though|therefore)\b[,:]?\s*)+", re.IGNORECASE
)
_DANGLING_START = re.compile(
    r"^(?:which|who|whom|whose|than|of|to|for\s+(?!reference|your|the|a|any|this|more)|with(?!out|\s+effect|\s+immediate)|into|onto|instead|rather|"
    r"either|neither|nor|let\s+alone|even\s+if|except|including)\b",
    re.IGNORECASE,
)
_SUBORDINATE = re.compile(
    r"^(?:so\s+(?=as\b|since\b|if\b|when\b)|(?:even|only|and|but)\s+)?(?:if|when|while|although|though|since|unless|until|as|whether|had|after|before|once|because|that)\b",
    re.IGNORECASE,
)
_DANGLING_END = re.compile(
    r"\b(?:the|a|an|of|to|in|on|at|for|from|by|with|and|or|but|so|if|that|which|who|because|as|than|is|are|was|were|be|been|have|has|had"
    r"|will|would|can|could|should|(?-i:may)|must|do|does|did|not|your|our|my|their|its|this|these|those|i|we|you|they|he|she|very|more|about|into|when|while|including|except|maybe|perhaps)$",
    re.IGNORECASE,
)
_NEEDS_A_NOUN = re.compile(r"\b(?:the|an?|our|your|my|their|its|from|with|than)$", re.IGNORECASE)
"""What no sentence ends on, whatever its original ended on."""
_WOULD_KNOW = re.compile(
    r"^you(?:'d|\s+would)\s+(?:also\s+)?(?:have\s+(?:noted|seen|known|noticed|read|found|reali[sz]ed|understood)|know|see|notice)\s+that\s+",
    re.IGNORECASE,
)
"""What is left of "had you read it, you would have noted that ..." frames a statement that stands without it."""
_NEW_SUBJECT = re.compile(
    r"\s*[,:–—-]?\s*(?:(?:and|but|so|that)\s+)?(?:i|we|you|it|they|he|she|this|that|these|those|there|the|an?|our|your|my|please|no)\b|\s*[,:–—-]?\s*[A-Z£$€₹#\d]",
)
_ORDER = re.compile(
    r"(?:kindly|please|just|do|don't|do not|so)?\s*(?:please\s+)?(?:check|read|have|be|try|learn|look|think|calm|wait|stop|remember|keep|take|get|go|find|use|make|shoot)\b",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:am|is|are|was|were|be|been|isn't|aren't|wasn't|weren't|has|have|had|hasn't|haven't|do|does|did|don't|doesn't|didn't|can|can't|cannot|could"
    r"|couldn't|will|won't|would|wouldn't|shall|should|may|might|must|need|needs|'s|'re|'ve|'m|'ll|'d|\w{2,}ed|\w{2,}[^s\W]s|went|came|sent|got|gave|took|made|put|let"
    r"|left|lost|paid|read|said|told|found|kept|held|set|cut|shut|begin|began|ran|run|stood|stand|stays?|ends?|fell|bought|sold|built|wrote|met|won|chose|drove|rang"
    r"|became|bent|blew|broke|brought|burst|caught|cost|dealt|drew|fed|flew|forgot|froze|grew|hit|hurt|knew|laid|lay|led|lent|meant|quit|rode|rose|sank|sat|saw"
    r"|shook|shrank|slid|spoke|spent|split|stole|struck|stuck|swept|taught|threw|tore|understood|woke|withdrew|wore)\b"
    r"|^(?:please\b|kindly\b|to\b.*,|send|reply|call|ring|pay|go|use|see|check|keep|take|write|e-?mail|fill|sign|choose|pick|open|click|dial|bring|return|order|book|add|export|import|download|upload|contact|ask"
    r"|enter|select|press|restart|reset|update|post|visit|quote|attach|note|track|follow|leave|make|put|try|turn|unplug|wait|claim|give|have|let|read|look|find|log|switch|split|amend|edit)\b",
    re.IGNORECASE,
)


Changes = list[tuple[Span, str]]
"""Pieces of a sentence and what comes in their place, "" for nothing."""


@dataclass(frozen=True, slots=True)
class Mended:
    """A sentence after mending: its new text, "" when nothing of it can stay, and the pieces cut from it."""

    text: str
    cut: tuple[Span, ...]


def mend(
    sentence: str,
    findings: Sequence[Finding],
    *,
    calm: Callable[[str], bool],
    lost: Callable[[str], int],
    further: bool = True,
) -> Mended:
    """Free a sentence of its findings, keeping as much of it as still reads well.

    In order of preference: gentler words in place; the clause around a finding taken out;
    the finding alone taken out; the whole sentence. A way that loses fewer facts wins over
    one that is preferred.

    Args:
        findings: those of the sentence, with offsets into it, in order.
        calm: whether a text is free of what hurts.
        lost: how many facts of the sentence a text no longer states.
        further: whether whole clauses before a finding may go with it, where nothing less saves the facts.
    """
    everything, whole = lost(""), _share(sentence, findings) >= _WHOLE
    best, fewest = Mended("", (Span(0, len(sentence)),)), everything
    for changes in _candidates(sentence, findings, facts=everything > 0, further=further):
        text = _tidy(_apply(sentence, changes), sentence)
        if text and _reads_well(text, sentence) and calm(text):
            missing = lost(text)
            cuts = any(not instead for _, instead in changes)
            if missing == everything and ((whole and cuts) or _is_remnant(text, sentence, changes)):
                continue
            if any(_tears(sentence, span) for span, instead in changes if not instead):
                continue
            if missing < fewest or (not best.text and missing == fewest):
                cut = tuple(_bare(sentence, span) for span, instead in changes if not instead)
                best, fewest = Mended(text, cut), missing
            if missing == 0:
                break
    return best


def _is_remnant(text: str, sentence: str, changes: Changes) -> bool:
    """Whether a text that keeps no fact is only what an insult left behind: less than was cut, or a bare order."""
    cut = sum(len(sentence[span.start : span.end].split()) for span, instead in changes if not instead)
    return cut > 0 and (len(text.split()) < cut or _ORDER.match(_BULLET.sub("", text)) is not None)


def _tears(sentence: str, span: Span) -> bool:
    """Whether a clause cut out from behind a whole one would leave the end of its own phrase hanging on that.

    "It is green, it says so on the label, on the box" does not become "It is green on the box"; a colon's list
    goes with what it lists.
    """
    before, cut, after = sentence[: span.start], sentence[span.start : span.end], sentence[span.end :]
    whole = _BULLET.sub("", before)
    if _OWN_SUBJECT.match(cut) and _PREDICATE.match(after):
        return True
    if not after.strip(" .!?\"')") or not (_VERB.search(whole) or _SOMEBODY_DOES.match(whole)):
        return False
    if (
        cut.startswith("(")
        or cut.rstrip().endswith(";")
        or not (_LINKED.match(cut) or (_CLAUSE.match(cut) and _VERB.search(cut)))
    ):
        return False
    return not (
        _LINK.match(after) or (_NEW_SUBJECT.match(after) and not _VALUE.match(after)) or _GOES_ON.match(after)
    )


_SOMEBODY_DOES = re.compile(r"(?:i|we|you|they|he|she|it)\s+\w+\s+\w+", re.IGNORECASE)
_LINKED = re.compile(r"\W*(?:so|because|since|while|if|though|although)\s", re.IGNORECASE)
_OWN_SUBJECT = re.compile(r"\W*(?:and|but)\s+\w", re.IGNORECASE)
_PREDICATE = re.compile(
    r"\s*(?:is|are|was|were|has|have|had|does|did|do|will|would|can|could)\b(?![^.]*\?)", re.IGNORECASE
)
"""What a subject is followed by, which the cut took: "and yours, poor thing," before "was not asked"."""
_CLAUSE = re.compile(
    r"\W*(?:(?:as|and|but|or|then)\s+)*(?:i|we|you|it|they|he|she|there|this|that|nobody|everybody|everyone|somebody|(?:the|a|an|my|your|our|their)\s+\w+)\b",
    re.IGNORECASE,
)
_VALUE = re.compile(r"[\s,:–—-]*[A-Z£$€₹#\d]")


def _bare(sentence: str, span: Span) -> Span:
    """A cut piece without the commas and spaces around it."""
    piece = sentence[span.start : span.end]
    lead = len(piece) - len(piece.lstrip(" ,;:–—-"))
    return Span(span.start + lead, span.start + lead + len(piece.strip(" ,;:–—-")))


def _candidates(
    sentence: str, findings: Sequence[Finding], *, facts: bool, further: bool
) -> Iterator[Changes]:
    """The ways to change a sentence, preferred ones first; where it has `facts`, they are sought in the marks too."""
    pieces = segments(sentence)
    exact = [(finding.span, finding.instead or "") for finding in findings]
    gentler = [change for change in exact if change[1]]
    if len(gentler) == len(exact):
        yield gentler
    if all(_is_expletive(sentence, finding) for finding in findings):
        yield exact
    if ultimatum := _ULTIMATUM.match(sentence):
        yield [
            (Span(0, ultimatum.start("when")), "Please let me know"),
            (Span(ultimatum.end("when"), len(sentence)), ""),
        ]
    if len(findings) == 1 and (frame := _FRAME.match(sentence, findings[0].start)):
        yield [(Span(findings[0].start, frame.end()), "")]
    contrasts = [_CONTRAST.search(sentence, finding.start, finding.end) for finding in findings]
    if contrasts and all(contrasts):
        yield [(Span(*contrast.span()), "") for contrast in contrasts if contrast]
    if relative := [
        piece for piece in pieces[1:] if _RELATIVE.match(sentence, piece.start) and _marked(piece, findings)
    ]:
        yield _beside(gentler, [(piece, "") for piece in relative])
    cuts = [_around(pieces, _bare(sentence, finding.span)) for finding in findings if not finding.instead]
    yield _beside(gentler, [(cut, "") for cut in cuts])
    yield [(_around(pieces, _bare(sentence, finding.span)), "") for finding in findings]
    if all(finding.instead or _detachable(sentence, pieces, finding.span) for finding in findings):
        yield exact
    opened = [
        piece.start
        for piece in pieces[1:]
        if piece.start <= findings[0].start and _RELATIVE.match(sentence, piece.start)
    ]
    if opened:
        yield [(Span(opened[-1], len(sentence)), "")]
    if facts and further:
        for piece in pieces[-1:0:-1]:
            if piece.start <= findings[0].start:
                yield [(Span(piece.start, len(sentence)), "")]
    if facts and _share(sentence, findings) >= _MOST:
        for piece in pieces[-1:0:-1][:_TAILS]:
            yield [(Span(piece.start, len(sentence)), "")]
        for piece in pieces[1:][:_TAILS]:
            yield [(Span(0, piece.start), "")]
    if facts and len(findings) == 1 and findings[0].start and _RELATIVE.match(sentence, findings[0].start):
        yield from ([(cut, "")] for cut in _tails(sentence, findings[0]))


def _tails(sentence: str, finding: Finding) -> Iterator[Span]:
    """The ends of a marked "which ...", the shortest first: often it is only how something was done that hurts."""
    for lead in reversed(list(_MANNER.finditer(sentence, finding.start, finding.end))):
        yield Span(lead.start(), finding.end)


_MANNER = re.compile(r"\s+(?:in|like|with|without|by|after|before|as|from|at|on|and|while)\s", re.IGNORECASE)


def _is_expletive(sentence: str, finding: Finding) -> bool:
    """Whether an oath only strengthens the word behind it ("your damn hat"), which stands without it."""
    return (
        finding.family == "profanity"
        and " " not in finding.quote
        and _DETERMINED.search(sentence, 0, finding.start) is not None
        and _QUALIFIED.match(sentence, finding.end) is not None
    )


_DETERMINED = re.compile(
    r"(?:\b(?:the|an?|your|my|our|his|her|their|its|this|that|these|those|no|any|some|every|each|another)|\d)\s+$",
    re.IGNORECASE,
)
_QUALIFIED = re.compile(
    r"\s+(?!(?:out|off|up|down|in|on|at|by|to|of|for|from|with|about|over|is|are|was|were|am|has|had|have|do|does|did|will|would|can|could|today|now|again"
    r"|here|there|then|and|or|but|so|that|which|who|when|if|as|than|i|you|we|they|he|she|it)\b)[a-z]{2,}",
    re.IGNORECASE,
)


def _beside(gentler: Changes, cuts: Changes) -> Changes:
    """Cuts, and gentler words wherever nothing is cut."""
    return cuts + [change for change in gentler if not any(cut.overlaps(change[0]) for cut, _ in cuts)]


def _marked(piece: Span, findings: Sequence[Finding]) -> bool:
    return piece.end - piece.start >= _A_CLAUSE and any(
        finding.start <= piece.start and piece.end <= finding.end + 2 for finding in findings
    )


_A_CLAUSE = 12
"""Fewer characters hold no verb and what it needs."""


_RELATIVE = re.compile(r"(?:which|who|whose|as\s+(?:i|we|you)\b|though|although)\b", re.IGNORECASE)
"""How a clause begins that may be all that hurts of what is marked."""


def _share(sentence: str, findings: Sequence[Finding]) -> float:
    """How much of a sentence is underlined."""
    return sum(finding.end - finding.start for finding in findings) / len(sentence)


_WHOLE = 0.9
"""From this share on, a sentence counts as underlined whole: without a fact in it, all of it is meant."""
_MOST = 0.6
"""From this share on, the facts in it are sought in the marks themselves: a rule had to draw its line somewhere, and ..."""
_TAILS = 6
"""... so many clauses from either end are tried without."""
_ULTIMATUM = re.compile(
    r"if\s+(?:i|we)\s+(?:don['’]?t|do\s+not)\s+hear(?:\s+back)?(?:\s+from\s+you)?(?P<when>\s+by\s+(?:(?!\s+(?:you|your|we|i|it|then)\b)[^,.;])+)",
    re.IGNORECASE,
)
"""An ultimatum's deadline is a fact; asked for kindly, it stands without the threat."""
_FRAME = re.compile(
    r"[^,.;:]{4,60}?\b(?:told|explained|informed|said|mentioned|stated|advised)\b(?:\s+(?:to\s+)?you)?[^,.;:]{0,30}?\bthat\s+(?=\w+\s+\w+\s+\w)"
    r"|(?:if|had|were)\s+[^.;:]{3,90}?\byou(?:['’]d|\s+would|\s+might|['’]ll|\s+will)\s+(?:also\s+|already\s+)?(?:have\s+)?"
    r"(?:know|known|noted?|seen?|noticed?|read|found?|find|reali[sz]ed?|understood|understand|spotted)\s+(?:out\s+)?(?:that\s+)?"
    r"(?=(?:the|our|your|my|a|an|it|we|i|there|this|they|no|you)\b[^.;]{0,60}?\s(?:is|are|was|were|has|have|had|can|cannot|can['’]t|will|won['’]t|takes?|costs?|ends?|closes?|opens?|needs?|must|do|does|don['’]t|doesn['’]t|went|came|comes|goes|arrives?d?|leaves|left|starts?|begins?|runs?|stays?|applies|applied|includes?|lasts?|ships?|gets?|stands?|\w{3,}ed)\b)",
    re.IGNORECASE,
)
"""A lead-in that keeps the score ("I have already explained to you that ...", "if you had read it, you would know that ..."):
what follows it is the matter itself."""

_CONTRAST = re.compile(
    r",?\s+(?:instead\s+of|rather\s+than|as\s+(?:distinct\s+from|opposed\s+to))\s+[^,;:.!?]+", re.IGNORECASE
)
"""What an instruction is set against: "order it ten days ahead" stands without what they did instead."""


def segments(sentence: str) -> list[Span]:
    """A sentence cut at every comma, dash, bracket and linking word."""
    bullet = _BULLET.match(sentence)
    start = bullet.end() if bullet else 0
    cuts = [start, *(match.end() for match in _BOUNDARY.finditer(sentence, start)), len(sentence)]
    return [Span(start, end) for start, end in pairwise(cuts) if start < end]


def _detachable(sentence: str, pieces: Sequence[Span], span: Span) -> bool:
    """Whether a span may be cut from inside its clause: as the clause's tail, or as its head before a new subject."""
    touched = [piece for piece in pieces if piece.overlaps(span)]
    if not touched:
        return False
    if re.fullmatch(r"[\s,;:.!?)…–—-]*", sentence[span.end : touched[-1].end]):
        return True
    if _ATTRIBUTE.match(sentence, span.start) and re.match(r"[\s,]*[+\d£$€]", sentence[span.end :]):
        return True
    head = re.fullmatch(r"\s*", sentence[touched[0].start : span.start])
    return bool(head and _NEW_SUBJECT.match(sentence[span.end : touched[-1].end]))


_ATTRIBUTE = re.compile(r"(?:for|like|unlike|with|without)\b", re.IGNORECASE)
"""What only describes the noun before it; a value may follow directly on that noun."""


def _around(pieces: Sequence[Span], span: Span) -> Span:
    touched = [piece for piece in pieces if piece.overlaps(span)]
    return Span(touched[0].start, touched[-1].end) if touched else span


def _apply(sentence: str, changes: Changes) -> str:
    """Make the changes; of two that overlap, the first in the sentence wins and covers both."""
    out, at = "", 0
    for span, text in sorted(changes, key=lambda change: (change[0].start, -change[0].end)):
        if span.start < at:
            at = max(at, span.end)
            continue
        before, after = sentence[at : span.start], sentence[span.end :]
        out += before
        out += text if text else _seam(out, sentence[span.start : span.end], after)
        at = span.end
    return out + sentence[at:]


def _seam(before: str, cut: str, after: str) -> str:
    """What stands where a piece was taken out from between two that stay: a comma turns into a space
    where the piece was an aside, and stays where a new thought follows. A semicolon or a colon at its
    end still parts the two."""
    if not _BULLET.sub("", before).strip() or not after.strip():
        return ""
    if cut.rstrip().endswith((";", ":")):
        return "\1"
    if _OPENS_UNDER.fullmatch(before) or _SUBJECT.match(after):
        return " "
    new = _GOES_ON.match(after) or (_VERB.search(before) and _NEW_THOUGHT.match(after))
    if before.rstrip().endswith((",", ";", "–", "—", "-", "(")) and not new:
        return "\0"
    return " "


_NEW_THOUGHT = re.compile(
    r"\s*(?:i|we|you|it|they|he|she|this|that|these|those|there|the|an?)(?:'\w+)?\s+\w",
    re.IGNORECASE,
)
"""Behind a clause with a verb, the next one: it stood apart by a comma, and still does."""
_GOES_ON = re.compile(rf"{_LINK.pattern}|\s*(?:should|if|unless|when|provided)\b", re.IGNORECASE)
"""What keeps its comma after a hole: a new thought, or a condition."""


_SUBJECT = re.compile(r"\s*(?:i|we|you|it|they|he|she|there)\b", re.IGNORECASE)
"""What begins a clause of its own: a comma parts it from what is before the hole."""
_OPENS_UNDER = re.compile(
    r"(?:(?:so|and|but|now|well),?\s+)?(?:as|if|when|since|because|while|after|before|once|though|although|until|unless)\s[^,;:]+,\s*",
    re.IGNORECASE,
)
"""An opening clause whose main one comes behind the hole: its comma parts the two."""


def _tidy(text: str, original: str) -> str:
    text = re.sub(r"[\s,;:(–—-]*\0\s*", " ", text)
    text = re.sub(r"[\s,;:(–—-]*\x01\s*", "; ", text)
    text = re.sub(r"\(\s*\)", "", text)
    text = _WOULD_KNOW.sub("", text.lstrip(" ,"))
    if text.count("(") != text.count(")"):
        text = text.replace("(", "").replace(")", "")
    text = re.sub(r"[ \t]+", " ", text).strip()
    if _ends_a_clause(text, original):
        text = text.rstrip(" ,;:")
    elif not original.endswith(text[-_AN_END:]):
        text = _LOOSE_END.sub("", text)
    text = re.sub(r"\s+([,.;:!?…])", r"\1", text)
    text = re.sub(r",(?:\s*,)+", ",", text)
    bullet = _BULLET.match(text)
    head, body = (bullet.group(), text[bullet.end() :]) if bullet else ("", text)
    body = re.sub(r"^[\s,;:.!?…–—-]+", "", body)
    if not original.startswith(body[:12]):
        body = _LINK.sub("", body)
        body = re.sub(r"^[\s,;:.!?…–—-]+", "", body)
        body = _REASON.sub("", body)
    if body and _first_letter(original).isupper() and not re.match(r"[a-z]+[A-Z\d]|[a-z]+@|[\w-]+\.\w", body):
        body = body[0].upper() + body[1:]
    if body and (body[-1].isalnum() or body[-1] in "\"'”’)%€£$"):
        stop = re.search(r"[.!?…]+[\"'”’)]*$", original)
        body += "." if stop else ""
    return head + body if body else ""


def _ends_a_clause(text: str, original: str) -> bool:
    """Whether a word at the end of a text that mostly leads on was followed by a comma: then it led to nothing more
    ("what you agreed to", "when we were open to you")."""
    end = text.rstrip(" .,;:!?…")
    return _LEADS_NOWHERE.search(end) is not None and f"{end[-_AN_END:]}," in original


_LEADS_NOWHERE = re.compile(r"\s(?:to|in|on|for|from|with|you|he|she|they|do|does|did|more)$", re.IGNORECASE)
_AN_END = 8
_LOOSE_END = re.compile(
    r"(?:\s*[,;:–—-]+\s*|\s+(?:and|or|but|(?<!\bsay\s)(?<!\bsays\s)(?<!\bsaid\s)so|because|which|that|to|if|as)\s*)+(?=[.!?…]+$|$)"
)
"""What only led up to a piece that was cut; an end of so many letters as the original's is the agent's own."""


_REASON = re.compile(
    r"^(?:as|because)\s+(?=(?!(?:luck|it|they)\s+\w+(?:\s+it)?,)(?!(?:if|though|for|an?|ever|usual|soon|long|far|well|much|of)\b)"
    r"(?![^.]*,\s+(?:i|we|you|it|they|he|she|this|that|there|the|our|your|my|please)\b))",
    re.IGNORECASE,
)
"""The link of a reason whose main clause is gone: it stands as a statement without it."""


def is_fragment(text: str) -> bool:
    """Whether a text is a few words without a verb, which say something only beside a sentence."""
    if len(text.split()) > _FEW or re.search(r"\d", text):
        return False
    return _VERB.search(text.strip()) is None or _PHRASE.match(text) is not None


_FEW = 3
_PHRASE = re.compile(r"(?:on|at|in|for|with|by|from|of|to|about)\s", re.IGNORECASE)
"""How a few words begin that only say when, where or for whom."""


def _first_letter(text: str) -> str:
    match = re.search(r"[^\W\d_]", text)
    return match.group() if match else ""


def _reads_well(text: str, original: str) -> bool:
    """Whether what is left can stand as a sentence (or as the fragment that the original was)."""
    plain = text.replace("’", "'")
    words = re.findall(r"[\w'@.-]*\w", plain)
    if not words or not re.search(r"[^\W_]", plain):
        return False
    if len(words) < 2 <= len(original.split()) - 1 and not re.search(r"\d", plain):
        return False
    core = re.sub(r"[.!?…,;:\"')\]]+$", "", plain)
    whole = re.sub(r"[.!?…,;:\"')\]]+$", "", original.replace("’", "'"))
    ends_alike = core.split()[-1:] == whole.split()[-1:] and not _NEEDS_A_NOUN.search(core)
    if _DANGLING_END.search(core) and not ends_alike and not _ends_a_clause(core, original):
        return False
    core = _BULLET.sub("", core)
    if any(torn.search(core) and not torn.search(original) for torn in (_BARE_ARTICLE, _TORN)) or (
        _PARENTHETIC.match(core) and not original.replace("’", "'").startswith(core[:10])
    ):
        return False
    if re.search(r",\s*(?:and|or|but|so)\s*,", core) and not re.search(
        r",\s*(?:and|or|but|so)\s*,", original
    ):
        return False
    if _SUBJECTLESS.match(core) and not _SUBJECTLESS.match(original):
        return False
    if _torn_quote(plain) and not _torn_quote(original):
        return False
    hangs = (
        None if _is_first_clause(plain, original) else _HANGS_ON.search(original) or _OUTCOME.match(original)
    )
    if _is_bare_outcome(core, original):
        return False
    if _DISAGREES.match(core) or (hangs and not plain.startswith(hangs.group().replace("’", "'"))):
        return False
    if _HANGING_IF.search(core) and not _HANGING_IF.search(original.rstrip(" .!?")):
        return False
    untouched_whole = not _changed_after_start(core, original)
    untouched = original.replace("’", "'").casefold().startswith(core[:10].casefold())
    if not untouched and any(lost.match(core) for lost in (_DANGLING_START, _LOST_SUBJECT, _LOST_OPENING)):
        return False
    if core != whole and not _is_clause(core) and _is_clause(whole):
        return False
    if _only_describes(core, whole, untouched=untouched):
        return False
    main, hangs_on = _MAIN.search(core), _SUBORDINATE.match(core)
    if untouched and (_POINTS.match(core) or _led_on(core, original)):
        hangs_on = None
    if hangs_on and not main:
        return untouched and not _changed_after_start(core, original)
    if (
        _lost_its_condition(core, original)
        or _is_last_choice(core, original)
        or _is_outcome_of_an_order(core, original)
        or (_WOULD_HAVE.search(core) and not _IF.search(core) and _IF.search(original))
    ):
        return False
    if hangs_on and not untouched_whole and main and not _says_something(core[main.start() :]):
        return False
    if _says(core):
        return True
    if not untouched and not _VERB.search(whole):
        return False
    if _DENIES.match(core):
        return True
    return not _VERB.search(original.replace("’", "'")) or bool(re.search(r"\d", core) and len(words) >= 2)


_DENIES = re.compile(r"(?:no|not|never|none|nothing)\s+\w", re.IGNORECASE)
"""A "no" says what it says without a verb."""


def _is_first_clause(text: str, original: str) -> bool:
    """Whether a text is all that stood before a comma; what only an "and" goes on from is not."""
    whole, first = original.replace("’", "'"), text.rstrip(" .!?…")
    return whole.startswith(first) and re.match(r",\s+(?!(?:and|or)\b)", whole[len(first) :]) is not None


def _torn_quote(text: str) -> bool:
    """Whether a quotation is opened or closed only."""
    return text.count('"') % 2 == 1 or text.count("“") != text.count("”")


def _only_describes(core: str, whole: str, *, untouched: bool) -> bool:
    """Whether what is left is a noun and what is said of it in passing: the verb that it was the subject of is gone.

    "The card, which is free and comes by post" is no sentence, though there are verbs in it.
    """
    rest = _PASSING.sub("", core)
    if rest == core or _VERB.search(rest) or _SOMEBODY_DOES.match(rest):
        return False
    return not untouched or _VERB.search(_PASSING.sub("", whole)) is not None


_PASSING = re.compile(
    r",\s+(?:which|who|whose|that|as|taken|while|when|because|since|where|though|although)\s[^,;:]*(?:,|$)",
    re.IGNORECASE,
)
"""What describes, dates or excuses what stands before it."""
_LOST_SUBJECT = re.compile(
    r"[^,;:]*,\s+(?:is|are|was|were|has|have|had|do|does|did|will|would)\s|\w{3,}ed\s+(?:it|them|the|a|an|your|me|us|in|out|up)\b",
    re.IGNORECASE,
)
"""What is left of a sentence whose subject stood in what was cut."""
_LOST_OPENING = re.compile(
    r"(?:in|on|under|at|by|from)\s[^,;:]*,\s+(?:and|but|or)\s|(?!this\b|its\b|his\b)\w{3,}s\s+(?:what|the|an?|it|them|your|our|my)\b",
    re.IGNORECASE,
)
"""What went on from a clause that is gone, or what its subject did ("holds what it was made for")."""
_OUTCOME = re.compile(
    r"(?:(?:and|but|so|just|now|or)\b,?\s+)*(?:(?:[a-z]{2,}\s(?:(?!\b(?:is|are|was|were|has|had|did)\b)[^.;])*?\b(?:again|once\s+more|one\s+more\s+time)\b|(?:one|any)\s+more\b)[^.;]*?"
    r"|(?:open|do|cuss|moan|say|miss|ignore|touch|bring|pull|mention|drop|raise|fight|argue|keep|complain)\s[^.;]*?),?\s+and\s+"
    r"(?=(?:you|i|we|it|they|he|she|your|that|my|our|the)\b)",
    re.IGNORECASE,
)
"""A threat's condition, said as an order: what comes of it holds on that condition alone."""


_MAIN = re.compile(
    r",\s+(?!and\b|but\b|so\b|or\b)\S+|\bthen\b|\bplease\b"
    r"|\s(?!(?:and|or|but|that|what|where|when|why|how|which|who|whom|whether|if|because|as|than|say|says|said|think|thinks|thought|know|knew|feel|felt|hope|believe|wish|see|find|want|mean|tell|told|sure|glad|everything|all|anything|something|thing|way)\s)\S+"
    r"\s(?:i|we)(?:'(?:m|ll|re)|\s(?:can|will|shall|am|are|could))\s",
    re.IGNORECASE,
)
"""Where the main clause begins behind an opening "if ...", which many write without the comma."""
_HANGING_IF = re.compile(r",\s+(?:so|and|but)\s+(?:if|when|unless|once)\s+[^,;]*$", re.IGNORECASE)
"""A condition at the end of a sentence whose outcome was cut: "it needs sun, so if you keep it indoors"."""
_BARE_ARTICLE = re.compile(r"\b(?:the|an?|our|your|my|their)\s*(?:[,;:!?]|\.(?=\s|$))", re.IGNORECASE)
_TORN = re.compile(r"\b(?:on|at|by|from|of|with|for),\s+(?:so|and|but|because)\b|:\s*[,;]", re.IGNORECASE)
"""Words that led up to a piece from the middle of a sentence, and a colon whose first item is gone."""
_PARENTHETIC = re.compile(
    r"(?:(?:i|we|one)\s+(?:am|are)\s+\w+|you\s+say|(?:i|we|one|it)\s+(?!can't|won't|don't|apologi)\w+|as\s+(?:luck|it|they)\s+\w+(?:\s+it)?|not\b[^,]*)(?:,|$)",
    re.IGNORECASE,
)
"""What is said in passing ("I am told,", "not the form"), when what it was said of is gone."""
_SUBJECTLESS = re.compile(
    r"(?:(?:in|on|at|by|for|from|under|with)\s[^,]*,\s+)?"
    r"(?:is|are|was|were|am|has|had|does|did|got|went|came|made|took|told|gave|isn't|wasn't|aren't|weren't)\s+(?!you\b|i\b|we\b|it\b|the\b[^.]*\?)",
    re.IGNORECASE,
)
"""A verb whose subject was cut away with what hurt."""
_DISAGREES = re.compile(
    r"(?:you|we|they)\s+(?:has|is|was|does)\b|(?:i)\s+(?:has|is|are|were)\b", re.IGNORECASE
)
_HANGS_ON = re.compile(
    r"^(?:(?:just|go on|so|and|please|now)\b,?\s+)*(?:try|do|don't|keep|carry|stop|threaten|write|post|call|push|swear|shout|send|say|one more|another|leave|start|dare|push|talk|use|file|ring)\b[^.;]*?,?\s+(?:and|or)\s+"
    r"(?:you|i|we|it|your|that)(?:['’]ll|\s+will|\s+can)\b",
    re.IGNORECASE,
)
"""An order whose "and you will ..." is what follows from it: neither half of a threat is left to stand alone."""


def _says_something(clause: str) -> bool:
    """Whether a clause has a verb; words such as "ours" only look like one."""
    return (
        _VERB.search(re.sub(r"\b(?:ours|yours|theirs|his|this|us|yes|less|unless|perhaps)\b", "", clause))
        is not None
    )


def _is_bare_outcome(core: str, original: str) -> bool:
    """Whether what is left is the last outcome of a condition that is gone: it would hold without one then.

    So with "we keep the deposit" of "If it is late we ring you and we keep the deposit", or of "A late key and we keep the deposit".
    """
    return _CONDITION.match(original.replace("’", "'")) is not None and any(_led_by(core, original, _AND))


def _led_by(core: str, original: str, links: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """The links upon which what is left followed in the original."""
    plain = original.replace("’", "'")
    start = core[:_A_START].casefold()
    return (link for link in links.finditer(plain) if plain[link.end() :].casefold().startswith(start))


_A_START = 10
_AND = re.compile(
    r"\b(?:and|or)\s+(?=(?:i|we|you|it|they|he|she|that|this|there|your|our|my|the)\b)", re.IGNORECASE
)
_CONDITION = re.compile(
    r"(?:(?:and|but|so|now|just|or)\b,?\s+)*(?:(?:if|unless|once|should)\s+(?!(?:\w+\s+){1,3}had\b|\w+'d\b)"
    r"|(?:post|put|write|send|call|ring|say|touch|leave|share|publish|tell|go|show|take)\s+(?![^.;]*?\band\s+(?:you|we|i|it)(?:'ll|\s+will)\s+(?:see|find|know|notice|read)\b)"
    r"|(?:an?|another|one)\s+(?!(?:\w+\s+)+?(?:is|are|was|were|has|have|had|can|could|will|would|must|may|should|did|does|\w+ed|(?!this\b)\w+[^s\W]s)\b[^.;]*?\band\b)[^,.;]{3,60}?,?\s+and\s+(?:you|we|i|it|your|the|that)\b)",
    re.IGNORECASE,
)
"""How a sentence opens whose outcomes hold on a condition alone: an "if", an order, a thing that had better not come."""


def _is_clause(text: str) -> bool:
    """Whether a text is more than a phrase of time or place ("on Thursday at 10", "in a year that was long")."""
    return not _OPENING_PHRASE.match(text) or _says(_DESCRIBED.sub("", text))


_OPENING_PHRASE = re.compile(
    r"(?:and\s+)?(?:in|on|at|by|from|until|since|after|before|during|between|within|for|with|under)\s",
    re.IGNORECASE,
)
_DESCRIBED = re.compile(r"\b(?:that|which|who|where|when)\s[^,;:]*", re.IGNORECASE)


def _says(text: str) -> bool:
    """Whether a text has a verb; the end of "nine weeks" is none, though it looks like one."""
    return _VERB.search(_COUNTED.sub("", text)) is not None or (
        _VERB.search(text) is not None and _SOMEBODY_DOES.search(text) is not None
    )


_COUNTED = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|both|few|several|many|these|those)\s+\w+s\b(?!\s+(?:the|an?|it|you|your|our|to|not)\b)",
    re.IGNORECASE,
)


def _lost_its_condition(core: str, original: str) -> bool:
    """Whether an opening "if ..." or "unless ..." was cut from a statement that hangs on it."""
    if core.startswith("Please let me know"):
        return False
    opened = re.match(
        r"(?:if|unless|should|until|when|had)\b[^,]+,\s*", original.replace("’", "'"), re.IGNORECASE
    )
    return bool(
        opened and not core.lower().startswith(opened.group()[:8].lower()) and not re.search(r"\d", core)
    )


def _is_last_choice(core: str, original: str) -> bool:
    """Whether what is left followed an "or" on what was cut: "it was the label, or you cannot read" does not say that you cannot."""
    return any(_led_by(core, original, _OR))


_OR = re.compile(r"(?<=\W)or\s+(?:else\s+)?", re.IGNORECASE)
"""One that begins a sentence offers it, and leads on from nothing in it."""


def _is_outcome_of_an_order(core: str, original: str) -> bool:
    """Whether what is left is what comes of doing as told, said without the order: "Moan and I'll make it tomorrow".

    To wait or to be calm is no condition of anything.
    """
    return any(
        not _HAS_A_SUBJECT.search(link.string, 0, link.start()) for link in _led_by(core, original, _AND_WILL)
    )


_AND_WILL = re.compile(
    r",?\s+(?:and|or)\s+(?=(?:i|we|you|it|he|she|they|there|that|this|nobody|(?:the|your|our|my)\s+[\w-]+)(?:'ll|\s+(?:will|shall|can|may|go|goes|get|gets)\b))",
    re.IGNORECASE,
)
_HAS_A_SUBJECT = re.compile(
    r"^(?:(?:and|but|so)\s+)?(?:you\b|(?:please\s+)?(?:calm\s+down|relax|wait|be\s+patient|bear\s+with)\b)|\b(?:i|we|it|he|she|they|there|nobody|who)\b|\b(?:is|are|was|were|has|have|had|did|does|will|would|can|could|came|went|got|took|made|gave|sent|paid|said|\w{3,}ed)\b|'(?:s|re|ve|ll|d|m)\b",
    re.IGNORECASE,
)


_POINTS = re.compile(
    r"that(?:'s|\s+(?:is|was|has|had|will|would|came|went|makes?|made|takes?|took|leaves?|left|costs?|gives?|gave|means|meant))\b",
    re.IGNORECASE,
)
"""What points at the sentence before, and links nothing."""


def _led_on(core: str, original: str) -> bool:
    """Whether ", so ..." followed on a condition that is left: then its outcome is in it, though no comma parts the two."""
    whole = original.replace("’", "'")
    return whole.startswith(core) and _SO.match(whole, len(core)) is not None and len(_VERB.findall(core)) > 1


_SO = re.compile(r",\s+so\s", re.IGNORECASE)
_IF = re.compile(r"\b(?:if|had|unless|should)\b", re.IGNORECASE)
_WOULD_HAVE = re.compile(r"(?:'d|\bwould|\bcould|\bmight)\s+(?:\w+\s+)?have\b", re.IGNORECASE)
"""What would have been hangs on an "if"."""


def _changed_after_start(core: str, original: str) -> bool:
    return core.rstrip(".!?") != original.replace("’", "'").rstrip(".!?")
