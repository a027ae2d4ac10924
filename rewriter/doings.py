"""What a text says is done for the reader, though nobody says "I will": "your name has been taken off the list", "leave it with me"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rewriter.apologies import find_apologies
from rewriter.caseless import Caseless, lower
from rewriter.once import once
from rewriter.refusals import statements, stems

_DONE = r"(?P<{}>[a-z-]{{2,}}(?:ed|en|wn|ept|elt|aid|ent|ost|old|uilt|ought|aught|ound|ade|one|ut|et|it|un|ung|ead|uck)|paid|sent|made|put|set|cut|let|lent|kept|held|sold|told|given|taken)"
_OFTEN = r"(?:[ ]+(?:now|also|then|just|already|soon|shortly|still|automatically|personally|gladly|happily|currently|immediately|being|\w+ly))*"
_OURS = (
    r"(?:(?:our|my|the|a|another|one of our)[ ]+(?:[\w-]+[ ]+){0,3}?(?:team|department|desk|office|staff|warehouse|depot|lab|kitchen|workshop|manager|supervisor|director|colleagues?|engineers?|technicians?|plumbers?|electricians?|fitters?|drivers?|couriers?|crew|specialists?|experts?|lawyers?"
    r"|accountants?|nurses?|doctors?|developers?|people|guys|lads?|partners?)|(?:our|my|one of our)[ ]+[a-z]+(?:er|or|ist|ian|man|woman|smith)s?|someone|somebody|(?:some|every)one from [\w-]+)(?:[ ]+(?:from|in|at|on)[ ]+[\w-]+(?:[ ]+[\w-]+)?)?"
)
_IDLE_ING = r"(?:writing|looking forward|hoping|going|afraid|wondering|asking|saying|telling|thinking|trying|getting|having|being|coming|talking|speaking|sorry|missing|standing|sitting|reading|seeing|hearing|expecting|assuming|guessing|nothing|something|anything)"
_IDLE_DONE = r"(?:been|had|read|seen|looked|heard|understood|noted|written|told|explained|answered|replied|asked|spoken|noticed|mentioned|said|enjoyed|tried|wanted|needed|received|waited|lost|missed|happened|changed my|changed our|attached|enclosed|listed|described|quoted|set out)"
_TO_THEM = (
    r"(?:you|your|the|an?|another|it|this|that|these|those|them|same|some|aside|up|back|through|one|two|both)"
)

_PASSIVE = (
    rf"(?:will|shall|is[ ]+going[ ]+to|are[ ]+going[ ]+to|['’]ll){_OFTEN}[ ]+(?:be|get){_OFTEN}[ ]+{_DONE.format('future')}\b"
    rf"|(?:is|are|gets){_OFTEN}[ ]+being[ ]+{_DONE.format('ongoing')}\b|(?:has|have|['’]ve){_OFTEN}[ ]+been{_OFTEN}[ ]+{_DONE.format('perfect')}\b|\bgets[ ]+{_DONE.format('soon')}\b"
)
"""It is, will be or has been done, whoever does it."""
_THEIRS = (
    r"\byou(?:['’]ll|[ ]+will|[ ]+shall|[ ]+should|['’]re going to|[ ]+are going to)(?:[ ]+(?:soon|shortly|also|then|now|be|get))*[ ]+(?P<has>receiv\w*|get(?:ting)?|hear(?:ing)?|refunded|contacted|credited|reimbursed|upgraded|paid|given|moved|sent|seen|served|compensated)\b"
    r"|\byou(?:['’]re|[ ]+are)(?:[ ]+(?:also|now))*[ ]+(?P<gets>getting|receiving)\b|\b(?P<comes>coming|going)(?:[ ]+(?:back|straight|out|over))*[ ]+(?:to you|your way)\b|\b(?P<way>on)[ ]+(?:its|their)[ ]+way[ ]+(?:to you|back to you)\b"
)
"""What they are to have."""
_BY_US = (
    rf"\b{_OURS}(?:['’]ll|[ ]+will|[ ]+shall|[ ]+(?:is|are)[ ]+going[ ]+to){_OFTEN}[ ]+(?!be\b|not\b|have\b|need\b|want\b|ask\b|know\b|see\b|tell\b|say\b)(?P<will>[a-z-]+)\b|\b{_OURS}[ ]+(?:is|are|will[ ]+be){_OFTEN}[ ]+(?P<does>[a-z-]{{3,}}ing)\b"
    rf"|\b(?:i|we)(?:['’](?:m|re)|[ ]+am|[ ]+are){_OFTEN}[ ]+(?!{_IDLE_ING}\b)(?P<doing>[a-z-]{{2,}}ing)[ ]+{_TO_THEM}\b"
    rf"|\b(?:i|we)(?:['’]ve|[ ]+have){_OFTEN}(?:[ ]+gone ahead and)?[ ]+(?!{_IDLE_DONE}\b){_DONE.format('did')}[ ]+{_TO_THEM}\b"
    r"|\b(?:i|we)(?:['’](?:m|re)|[ ]+am|[ ]+are)[ ]+(?:more than |quite |very |only too )?(?:happy|glad|able|pleased|prepared|going)[ ]+to[ ]+(?P<able>(?!help\b|hear\b|say\b|see\b|tell\b|confirm\b|be\b|answer\b|explain\b|talk\b|read\b|look\b)[a-z-]+)\b"
    rf"|^(?:(?:and|so|then|now)[ ]+)?(?:i|we)[ ]+(?:now[ ]+)?(?P<simply>forward|pass|put|bring|order|book|credit|refund|repair|replace|make|take|move|change|reserve|deliver)[ ]+{_TO_THEM}\b|\bwill[ ]+be{_OFTEN}[ ]+(?P<state>running|working|ready|back|open|fixed)\b"
    rf"|^(?:please[ ]+)?let[ ]+(?:me|us)[ ]+(?P<let>(?!know\b|explain\b|be\b|say\b|add\b|start\b|tell\b|put\b|show\b|say\b|answer\b|apologi|have\b|hear\b)[a-z-]+)[ ]+(?:with[ ]+)?{_TO_THEM}\b"
)
"""One of us does it, is doing it or has done it."""
_IDIOMS = (
    r"\b(?P<idiom>leave (?:it|this|that) (?:with|to) (?:me|us)|consider (?:it|this|that) done|(?:is|are|['’]s|['’]re) on (?:us|me)\b|our treat|my treat|count on (?:us|me)|rely on (?:us|me)|you have my|stand behind|top of (?:the|our) (?:queue|list|pile)|front of the (?:queue|line)|(?:first|next) in (?:line|the queue)"
    r"|(?:top|high|highest|top-?most|utmost) priority|priority basis|fast-?track\w*|as urgent|do the needful|see to it|be in touch|ahead of (?:the|all) (?:others|queue|backlog|rest)|before all other)\b"
)
_DOINGS = Caseless("|".join((_PASSIVE, _THEIRS, _BY_US, _IDIOMS)))
_UNDONE = re.compile(
    r"\b(?:not|never|no|nobody|nothing|none|neither|nor|cannot|unable|without|if|once|unless|when|until|whether|should you|as soon as)\b|n['’]?t\b",
    re.IGNORECASE,
)
"""What is denied, or hangs on something."""


@dataclass(frozen=True, slots=True)
class Doing:
    """Something said to be done for the reader: its words, its clause, the stem of its verb ("" for an idiom) and all stems of its clause."""

    start: int
    text: str
    clause: str
    what: str
    about: tuple[str, ...]


@once
def find_doings(text: str) -> tuple[Doing, ...]:
    """What a text says is, will be or has been done for the reader, in order, one a clause.

    What is denied, asked or conditional is left out, and so is what an apology says back.
    """
    found = []
    for sentence, clauses in statements(text):
        if find_apologies(text[sentence.start : sentence.end]):
            continue
        for clause in clauses:
            words = text[clause.start : clause.end]
            match = _DOINGS.search(lower(words))
            if match and not _UNDONE.search(words[: match.end()]):
                verb = "" if match.lastgroup in ("idiom", "way") else match[match.lastgroup or 0]
                found.append(
                    Doing(
                        clause.start + match.start(),
                        words[match.start() : match.end()],
                        words,
                        next(iter(stems(verb)), ""),
                        stems(words),
                    )
                )
    return tuple(found)
