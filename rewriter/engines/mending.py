"""Takes what hurts out of one sentence and mends the grammar around the hole."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from guardrails.finding import Finding, Span
from rewriter.engines.standing import (
    BULLET,
    SOMEBODY_DOES,
    VERB,
    ends_a_clause,
    is_own_end,
    reads_well,
)
from rewriter.engines.tidying import NO_CAPITAL

_BOUNDARY = re.compile(
    r"[;:]\s{1,40}|[()]|\s{1,40}[-–—]+\s{1,40}|—|,\s{1,40}"
    r"|(?<!nobody)(?<!nothing)(?<!none)(?<!anyone)(?<!anything)(?<!all)(?<!\bsay)(?<!\bsays)(?<!\bsaid)(?<!\bwere)(?<!\ba)(?<!\ba\slong)(?<!\ba\slittle)(?<!\ba\sshort)(?<!\bquite\sa)\s{1,40}(?=(?:but|because|although|though|whereas|unless|if|so(?!\s+(?:many|much|few|little|far|long|often|very)\b)|while|since)\s)"
    r"|\s{1,40}(?=(?:and|or)\s{1,40}(?:i|we|you|it|they|that|this|there|your|our|my|the|no|if|please)\b)",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"^(?:(?:and|but|so|or|then|also|plus|yet|because|however|though|therefore)\b[,:]?\s*)+", re.IGNORECASE
)
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
        if text and reads_well(text, sentence) and calm(text):
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
    return cut > 0 and (len(text.split()) < cut or _ORDER.match(BULLET.sub("", text)) is not None)


def _tears(sentence: str, span: Span) -> bool:
    """Whether a clause cut out from behind a whole one would leave the end of its own phrase hanging on that.

    "It is green, it says so on the label, on the box" does not become "It is green on the box"; a colon's list
    goes with what it lists.
    """
    before, cut, after = sentence[: span.start], sentence[span.start : span.end], sentence[span.end :]
    whole = BULLET.sub("", before)
    if _OWN_SUBJECT.match(cut) and _PREDICATE.match(after):
        return True
    if not after.strip(" .!?\"')") or not (VERB.search(whole) or SOMEBODY_DOES.match(whole)):
        return False
    if (
        cut.startswith("(")
        or cut.rstrip().endswith(";")
        or not (_LINKED.match(cut) or (_CLAUSE.match(cut) and VERB.search(cut)))
    ):
        return False
    return not (
        _LINK.match(after) or (_NEW_SUBJECT.match(after) and not _VALUE.match(after)) or _GOES_ON.match(after)
    )


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
    bullet = BULLET.match(sentence)
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
    if not BULLET.sub("", before).strip() or not after.strip():
        return ""
    if cut.rstrip().endswith((";", ":")):
        return "\1"
    if _OPENS_UNDER.fullmatch(before) or _SUBJECT.match(after):
        return " "
    new = _GOES_ON.match(after) or (VERB.search(before) and _NEW_THOUGHT.match(after))
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
    if ends_a_clause(text, original):
        text = text.rstrip(" ,;:")
    elif not is_own_end(text, original):
        text = _LOOSE_END.sub("", text)
    text = re.sub(r"\s+([,.;:!?…])", r"\1", text)
    text = re.sub(r",(?:\s*,)+", ",", text)
    text = _OPENED.sub(
        lambda half: half[0] if half[0] in original else f"{half['link']} {half['next']}", text
    )
    bullet = BULLET.match(text)
    head, body = (bullet.group(), text[bullet.end() :]) if bullet else ("", text)
    body = re.sub(r"^[\s,;:.!?…–—-]+", "", body)
    if not original.startswith(body[:12]):
        body = _LINK.sub("", body)
        body = re.sub(r"^[\s,;:.!?…–—-]+", "", body)
        body = _REASON.sub("", body)
    if body and _first_letter(original).isupper() and not NO_CAPITAL.match(body):
        body = body[0].upper() + body[1:]
    if body and (body[-1].isalnum() or body[-1] in "\"'”’)%€£$"):
        stop = re.search(r"[.!?…]+[\"'”’)]*$", original)
        body += "." if stop else ""
    return head + body if body else ""


_OPENED = re.compile(
    r"\b(?P<link>which|who|whose|that|because|if|when|although|though|while), (?P<next>\w+)", re.IGNORECASE
)
"""A comma that opened what was cut: "which, as I see, you use up"."""
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


def _first_letter(text: str) -> str:
    match = re.search(r"[^\W\d_]", text)
    return match.group() if match else ""
