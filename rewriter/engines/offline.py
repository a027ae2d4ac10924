"""The engine that needs no model: it edits the agent's own draft instead of writing a new one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Literal

from guardrails.detect import detect
from guardrails.finding import Finding, Severity, Span, overlapping
from guardrails.learned import LEARNED
from guardrails.sentences import sentences
from rewriter.apologies import find_apologies
from rewriter.brief import Brief
from rewriter.comments import STINGS, weight
from rewriter.commitments import closes
from rewriter.deadline import Deadline
from rewriter.engines import Written
from rewriter.engines.declining import with_regret
from rewriter.engines.framing import framed, put_in_frame, put_together, unframed
from rewriter.engines.harms import harm_of
from rewriter.engines.mending import Mended, mend
from rewriter.engines.next_step import follow_up_sentences
from rewriter.engines.offers import offer_in
from rewriter.engines.orphans import behind
from rewriter.engines.owning import moved_up, own_admission
from rewriter.engines.standing import is_fragment
from rewriter.engines.substance import (
    OWED,
    barbs,
    empty_clauses,
    idle_pieces,
    is_aside,
    is_cause,
    is_remark,
    is_statement,
    tells_why,
)
from rewriter.engines.tidying import in_haste, tidied
from rewriter.engines.wording import (
    Detail,
    Voice,
    beside,
    opening,
)
from rewriter.facts import HARD_KINDS, facts_within
from rewriter.giving import gives
from rewriter.leaving import may_be_left_out
from rewriter.letter import Paragraph
from rewriter.need import is_told_plainly
from rewriter.refusals import about_service, find_refusals
from rewriter.regret import reads_cold, regret_is_due
from rewriter.retelling import is_bereaved
from rewriter.signs import OURS
from rewriter.values import Check, Fact, FactKind, LeftOut, Part, Rewrite
from rewriter.verify.reply import Reply
from rewriter.verify.words import stings


@dataclass(frozen=True, slots=True)
class OfflineEngine:
    """Edits a heated draft sentence by sentence; hands a clean one back as it is.

    A draft in which nothing hurts, but that reads cold and has no word of regret for an upset
    customer, gets that word first (P1); to any other it is only offered, in the private note.

    The second try says sorry plainly, if that may help: a clause of the customer's that some
    check does not like costs the reply its detail, not its readiness.
    """

    name: Literal["offline"] = "offline"
    model: None = None
    tries: int = 2

    def write(self, brief: Brief, failed: tuple[Check, ...], deadline: Deadline) -> Written:  # noqa: ARG002
        heated = any(finding.severity is not Severity.NOTE for finding in brief.findings)
        owed = not heated and not failed and regret_is_due(brief) and reads_cold(brief)
        given = any(item.source == "agent" for item in brief.follow_up.items)
        if not heated and not owed:
            return Written(_unchanged(brief) if not given else _with_commitments(brief))
        detail: Detail = "plain" if self.can_mend(failed) else "specific"
        edited = _edited(brief, detail, heated=heated)
        return Written(_freed_again(brief, edited, detail) if heated else edited)

    def can_mend(self, failed: tuple[Check, ...]) -> bool:
        """Whether saying sorry plainly may help: what the draft itself lost is lost in every wording, and a sting of the body stays.

        The judge hears each sentence among the others, and beside a plainer opening may not hear that sting: the reader would.
        """
        return any(
            check.name not in _OF_THE_DRAFT
            and (check.name != "tone" or any(map(_OF_THE_OPENING.match, check.evidence)))
            for check in failed
        )


_OF_THE_DRAFT = ("facts_kept", "refusals_kept")
"""Checks that no wording of the apology can fail or mend."""
_OF_THE_OPENING = re.compile(
    r"“(?:I|We)(?:['’](?:m|re)|\s+(?:am|are))\s+(?:very\s+)?sorry\b|“(?:I|We)\s+(?:know|understand)\s+that\b",
    re.IGNORECASE,
)


def _unchanged(brief: Brief) -> Rewrite:
    letter = brief.letter
    middle = _body_parts([letter.of(paragraph.span) for paragraph in letter.paragraphs])
    own = (
        Part("greeting", letter.greeting),
        *middle,
        Part("closing", letter.closing),
        Part("signature", letter.signature),
    )
    return Rewrite(letter.text, tuple(part for part in own if part.text), "offline", changed=False)


def _with_commitments(brief: Brief) -> Rewrite:
    """A clean draft to which what the agent has promised besides is added, before its close."""
    letter = brief.letter
    body = [letter.of(paragraph.span) for paragraph in letter.paragraphs]
    parts = framed(brief, _body_parts(body, follow_up_sentences(brief, "\n\n".join(body), closed=True)))
    return Rewrite(put_together(parts, letter.quoted), parts, "offline")


def _freed_again(brief: Brief, edited: Rewrite, detail: Detail) -> Rewrite:
    """An edited draft without the sentences that sting in the letter it has become, though they did not in the draft, or
    were part of longer ones; as it is where that frees it of none."""
    stinging = _stinging(brief, edited)
    if not stinging:
        return edited
    again = _edited(brief, detail, heated=True, stinging=stinging)
    says = any(part.role in ("answer", "boundary") for part in again.parts)
    return again if says and len(_stinging(brief, again)) < len(stinging) else edited


def _stinging(brief: Brief, edited: Rewrite) -> tuple[str, ...]:
    """What the judge's question for the tone quotes of a reply."""
    return tuple(finding.quote for finding in stings(Reply(edited, brief)))


def _edited(brief: Brief, detail: Detail, *, heated: bool, stinging: Sequence[str] = ()) -> Rewrite:
    paragraphs, left_out = _mended_paragraphs(brief, heated=heated, stinging=stinging)
    salute, paragraphs, signed = unframed(brief, paragraphs)
    if heated:
        hasty = in_haste(brief.letter.body)
        paragraphs = [tidied(text, hasty=hasty) for text in paragraphs]
    own, paragraphs = _own_apology(brief, paragraphs, left_out)
    harm = harm_of(brief) if detail == "specific" else ""
    if own and heated and harm and _BARE_APOLOGY.fullmatch(own):
        own = ""
    if not own and not harm and detail == "specific" and brief.reading.fault in ("ours", "shared"):
        harm, paragraphs = own_admission(paragraphs)
    owned, paragraphs = moved_up(brief, paragraphs) if heated and not own else ("", paragraphs)
    apology, acknowledgement = (
        (own, beside(brief, own)) if own else opening(brief, detail, harm, owned=bool(owned))
    )
    thanks, paragraphs = ("", paragraphs) if is_bereaved(brief.situation.message) else _thanks(paragraphs)
    opened = [Part("acknowledgement", thanks)] if thanks else []
    opened.append(Part("apology", apology))
    if said := " ".join(filter(None, (acknowledgement, owned))):
        opened.append(Part("acknowledgement", said))
    if heated:
        paragraphs = with_regret(paragraphs, Voice.of(brief.situation.draft))
    closed = not heated and bool(paragraphs) and closes(paragraphs[-1])
    follow_up = follow_up_sentences(brief, "\n\n".join(paragraphs), closed=closed)
    middle = (*opened, *_body_parts(paragraphs, follow_up))
    parts, text = put_in_frame(brief, middle, salute, signed)
    return Rewrite(text, parts, "offline", left_out=tuple(left_out))


def _thanks(paragraphs: list[str]) -> tuple[str, list[str]]:
    """The thanks with which the draft opens, and the paragraphs without it: the apology follows it, and does not part it from the greeting."""
    thanks = _THANKS.match(paragraphs[0]) if paragraphs else None
    if not thanks:
        return "", paragraphs
    rest = paragraphs[0][thanks.end() :].lstrip()
    return thanks.group(), [*([rest] if rest else []), *paragraphs[1:]]


_THANKS = re.compile(
    r"(?:many\s+)?thank(?:s|\s+you)\b(?:\s+(?:so|very)\s+much)?\s+for\s+(?:[^.!?\n]|\.(?=\w))+[.!](?=\s|$)",
    re.IGNORECASE,
)
_BARE_APOLOGY = re.compile(
    r"(?:(?:and|but|so)\s+)?(?:(?:i|we)(?:['’]m|['’]re|\s+am|\s+are)\s+)?(?:(?:so|very|really|truly)\s+)?(?:sorry|apologies|my\s+apologies)"
    r"(?:\s+(?:about|for)\s+(?:that|this|those|it|all\s+of\s+(?:this|it)))?[.!]*",
    re.IGNORECASE,
)
"""An apology that names nothing; where something has a name, it is said in its place."""


def _body_parts(paragraphs: Sequence[str], follow_up: str = "") -> tuple[Part, ...]:
    """The body by role; where nothing was added, a last paragraph that says what is next is the follow-up."""
    parts = [Part("boundary" if any(find_refusals(text)) else "answer", text) for text in paragraphs]
    if follow_up:
        parts.append(Part("follow_up", follow_up))
    elif len(parts) > 1 and closes(parts[-1].text):
        parts[-1] = replace(parts[-1], role="follow_up")
    return tuple(parts)


_ASIDE = "It is a comment that answers nothing, and in a heated letter a comment is read for its edge."


# --- the body ----------------------------------------------------------------------------


def _mended_paragraphs(
    brief: Brief, *, heated: bool, stinging: Sequence[str]
) -> tuple[list[str], list[LeftOut]]:
    """The draft's paragraphs, free of what hurts and, where it may go, of what is `stinging`; untouched ones are kept to the letter."""
    kept: list[str] = []
    left_out: list[LeftOut] = []
    for paragraph in brief.letter.paragraphs:
        text = _mended_paragraph(brief, paragraph, left_out, heated=heated, stinging=stinging)
        if text:
            kept.append(text)
    return kept, left_out


def _mended_paragraph(
    brief: Brief, paragraph: Paragraph, left_out: list[LeftOut], *, heated: bool, stinging: Sequence[str]
) -> str:
    letter, out, previous, gone = brief.letter, "", None, ""
    for sentence in paragraph.sentences:
        listed = len(left_out)
        hot = [f for f in overlapping(brief.findings, sentence) if f.severity is not Severity.NOTE]
        if hot and all(f.rule == LEARNED.id for f in hot) and is_told_plainly(brief, sentence):
            hot = []
        findings = [_shifted(finding, sentence) for finding in hot]
        original = letter.of(sentence)
        text = original
        reached = hot and all(_reaches_over(finding, sentence) for finding in hot)
        calm = _calm(brief, hot)
        beside = reached and all(_hurts_elsewhere(brief, f, sentence, calm) for f in hot)
        if beside and not any(f.instead for f in findings) and calm(original):
            findings = []  # they only reach over from a sentence beside it
        asked = previous is not None and letter.of(previous).endswith("?")
        findings = [_with_its_reproach(brief, finding, original, asked=asked) for finding in findings]
        findings = [_without_keeping_count(finding, original) for finding in findings]
        if heated and not findings and (is_aside(brief, sentence) or _mocks(brief, original)):
            text, around = offer_in(original, _calm(brief))
            asides = [original[gap.start : gap.end] for gap in around]
            if not text:
                text, aside = _counted(original)
                asides = [aside]
            left_out.extend(LeftOut(aside, _ASIDE) for aside in asides)
        elif heated:
            text, pieces = _freed(brief, sentence, findings)
            left_out.extend(pieces)
        if (
            text
            and any(
                _letters(sting) in _letters(text) or _letters(text) in _letters(sting) for sting in stinging
            )
            and _may_go(brief, sentence, text)
        ):
            left_out[listed:] = [LeftOut(original, _ASIDE)]
            text = ""
        if text and gone:
            states = bool(facts_within(brief.facts, sentence)) or _states(text)
            text = behind(text, gone, states=states)
            if not text:
                left_out.append(LeftOut(original, _ASIDE))
        gone = "" if text else f"{gone} {original}"
        if text:
            gap = letter.text[previous.end : sentence.start] if previous else ""
            out += (("\n" if "\n" in gap else " ") if out else "") + text
        previous = sentence
    return out


def _letters(text: str) -> str:
    """A text by its letters and spaces, the same before and after it is `tidied`."""
    return _NO_LETTER.sub("", text).casefold().strip()


_NO_LETTER = re.compile(r"[^\w\s]")


def _may_go(brief: Brief, sentence: Span, text: str) -> bool:
    """Whether what is left of a sentence holds nothing that must stay: no value but of a comment, no cause, rule or step,
    and nothing to do or to expect unless it is hardly anything but a comment."""
    if _states(text) or is_cause(brief, sentence) or tells_why(text.rstrip(" .!")):
        return False
    if (gives(text) and weight(text) < STINGS) or text == _counted(brief.letter.of(sentence))[0]:
        return False
    facts = (fact for fact in facts_within(brief.facts, sentence) if fact.text in text)
    return all(
        may_be_left_out(fact, brief)
        for fact in facts
        if fact.kind in HARD_KINDS or _IN_FIGURES.search(fact.text)
    )


def _with_its_reproach(brief: Brief, finding: Finding, sentence: str, *, asked: bool) -> Finding:
    """A shouted reproach is one in small letters as well: it is cut where no value stands in it.

    So is a shout of a few words without a verb ("EVERY. SINGLE. DAY."), unless it answers what was `asked`.
    """
    held = any(fact.text in sentence for fact in brief.facts if fact.kind in HARD_KINDS)
    if finding.family != "shouting" or held:
        return finding
    small = finding.quote.lower()
    bare = small.strip(" .!?") == sentence.lower().strip(" .!?") and is_fragment(small)
    if not _REPROACHES.match(small) and not (bare and not asked):
        return finding
    return replace(finding, instead=None)


def _without_keeping_count(finding: Finding, sentence: str) -> Finding:
    """A lead-in that only tells that it was said before ("As already informed 3 times, the fare ...") is cut: in gentler
    words it keeps an edge. One that says where ("... on the phone, ...") keeps its gentler words."""
    alone = finding.rule == "passive_aggression.as-i-told-you" and sentence[
        finding.end :
    ].lstrip().startswith(",")
    return replace(finding, instead=None) if alone and finding.start == 0 else finding


_REPROACHES = re.compile(
    r"(?:(?:and|but|so)\s+)?(?:you\s+(?!can|may|will|need|must|should|are\b|were\b|have\s+been\b|get\b|owe\b)\w+\s+\w|(?:can|do|did|are|have|were)(?:\s+you|n['’]?t\s+you)\s+(?:not|even|ever|kidding|joking|serious|mad|blind|deaf|stupid)\b|how\s+many\s+times\b|now,?\s+listen\b|don['’]?t\s+(?:you\b|(?:ever\s+)?(?:call|tag|ring|phone|message|speak|talk|swear|shout)\b)|(?:stop|quit)\s+(?:ringing|calling|phoning|e-?mailing|mailing|messaging|texting|writing|posting|asking|blaming|shouting|chasing|bothering|contacting|pestering|complaining)\b)"
)
"""What you did, and that you are to leave us alone."""


def _reaches_over(finding: Finding, sentence: Span) -> bool:
    """Whether a finding begins before a sentence, or covers it whole and the next one too."""
    return finding.start < sentence.start or (finding.start == sentence.start and finding.end > sentence.end)


def _hurts_elsewhere(brief: Brief, finding: Finding, sentence: Span, calm: Callable[[str], bool]) -> bool:
    """Whether it is another sentence that makes a finding hurt: where none does so alone, the first has to go."""
    behind = (
        each for each in brief.letter.sentences if each.start > sentence.start and each.overlaps(finding.span)
    )
    return finding.start < sentence.start or any(not calm(brief.letter.of(each)) for each in behind)


def _counted(aside: str) -> tuple[str, str]:
    """Of a comment that opens with which time it is ("This is your fourth, and ..."), that much; and what goes."""
    count = _COUNT.match(aside)
    return (f"{count['words']}.", aside[count.end() :]) if count else ("", aside)


_COUNT = re.compile(
    r"(?P<words>(?:this|that|it)(?:['’]s|\s+(?:is|was))\s+(?:your|the|our)\s+(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))"
    r"(?:\s+(?:warning|strike|offen[cs]e|breach|visit|appointment|attempt|claim|booking|renewal))?)\s*(?:,|;|[-–—])\s*(?:(?:and|but|so)\s+)?(?=\S+\s+\S)",
    re.IGNORECASE,
)


def _mocks(brief: Brief, sentence: str) -> bool:
    """Whether a bare "Sorry it rained" stands in a letter whose other apologies are mockery."""
    return _BARE_SORRY.fullmatch(sentence) is not None and any(
        finding.rule == "non_apology.mock" for finding in brief.findings
    )


_BARE_SORRY = re.compile(r"sorry\s+(?:that\b|it\b|about\b|for\b|the\b)[^,;:]{0,60}[.!]*", re.IGNORECASE)


def _freed(brief: Brief, sentence: Span, findings: Sequence[Finding]) -> tuple[str, list[LeftOut]]:
    """A sentence without what hurts in it, "" where nothing of it should stay, and what was cut.

    Side clauses that read like a dig go too, if the sentence can be mended around them. What only
    the learned detector dislikes goes as a whole; where it holds a value or a cause, only the clauses go that hold none.
    """
    original, facts = brief.letter.of(sentence), facts_within(brief.facts, sentence)
    cause = is_cause(brief, sentence)
    kept = [fact for fact in facts if fact.kind != "refusal" or not may_be_left_out(fact, brief)]
    lost = _counter(original, kept, findings, cause=cause)
    mended = (
        mend(original, findings, calm=_calm(brief, findings), lost=lost) if findings else Mended(original, ())
    )
    if findings and all(finding.rule == LEARNED.id for finding in findings):
        values = [fact for fact in facts if fact.kind in HARD_KINDS or _IN_FIGURES.search(fact.text)]
        lacks = any(fact.text not in mended.text for fact in values)
        why = mended.text and any(
            tells_why(original[cut.start : cut.end].rstrip(" .!")) for cut in mended.cut
        )
        plain = original.replace("’", "'")
        binds = lacks or why or _RULE.match(plain) or OWED.match(plain)
        broken = values and mended.cut and not is_statement(mended.text)
        if binds or broken:
            narrowed, pieces = _without_its_digs(brief, sentence, findings[0], lost)
            if broken and not pieces:
                narrowed, pieces = _without_its_digs(brief, sentence, findings[0], lost, idle_pieces)
            idle = all(may_be_left_out(fact, brief) for fact in values)
            if pieces or (binds and (not idle or _states(original) or cause or why)):
                return narrowed, pieces
            if binds:
                values, mended = [], Mended("", (Span(0, len(original)),))
        if not values and not _states(mended.text) and not (cause and mended.text):
            mended = Mended("", (Span(0, len(original)),))
    marked = [*findings, *_barbs(brief, sentence, findings)]
    if len(marked) > len(findings):
        marked.sort(key=lambda finding: finding.start)
        freer = mend(original, marked, calm=_calm(brief, findings), lost=lost, further=False)
        if freer.text and lost(freer.text) <= lost(mended.text):
            mended = freer
    text, cuts = mended.text, mended.cut
    if (
        cuts
        and text
        and not (_states(text) or cause)
        and is_remark(text, {fact.kind for fact in facts if _tells(text, fact, findings)}, original)
    ):
        text, cuts = "", (Span(0, len(original)),)
    if not text:
        offered, around = offer_in(original, _calm(brief))
        cuts = around if offered else cuts
        ways = _ways_in([fact for fact in facts if fact.text not in offered])
        text = _counted(original)[0] or " ".join(filter(None, (offered, ways)))
    gone = [_at(Span(f.start, f.end), -sentence.start) for f in facts if f.text not in text]
    swapped = (f.span for f in findings if f.instead and any(f.span.overlaps(fact) for fact in gone))
    listed = sorted({*cuts, *(swapped if text else ())})
    return text, [LeftOut(original[cut.start : cut.end], _reason(marked, cut)) for cut in listed]


_IN_FIGURES = re.compile(r"\d")
"""A plain number in digits: nobody sneers in figures, so it tells of something."""


def _digs(brief: Brief, sentence: Span) -> Iterator[Span]:
    return chain(empty_clauses(brief, sentence), barbs(brief, sentence))


def _without_its_digs(
    brief: Brief,
    sentence: Span,
    doubt: Finding,
    lost: Callable[[str], int],
    digs: Callable[[Brief, Span], Iterator[Span]] = _digs,
) -> tuple[str, list[LeftOut]]:
    """A sentence with values that the learned detector marks as a whole, without the clauses that hold none.

    It stays as it is where it cannot be mended around them, or where what is left only leads up to them.
    """
    original, calm = brief.letter.of(sentence), _calm(brief)
    for span in digs(brief, sentence):
        place = _at(span, -sentence.start)
        dig = replace(doubt, start=place.start, end=place.end, quote=original[place.start : place.end])
        mended = mend(original, [dig], calm=calm, lost=lost)
        if mended.text and not lost(mended.text) and is_statement(mended.text):
            return mended.text, [LeftOut(original[cut.start : cut.end], doubt.why) for cut in mended.cut]
    return original, []


def _ways_in(facts: Sequence[Fact]) -> str:
    """The numbers and addresses of a sentence of which nothing else can stay: they must be found all the same."""
    ways = dict.fromkeys(f"{_WAYS[fact.kind]}: {fact.text}" for fact in facts if fact.kind in _WAYS)
    return "; ".join(ways)


_WAYS: dict[FactKind, str] = {"phone": "Phone", "email": "E-mail", "link": "Link"}


def _states(text: str) -> bool:
    """Whether what is left of a sentence owns up, lays down a rule or tells what to do: then it is no remark."""
    plain = text.replace("’", "'")
    return any((OURS.search(plain), _RULE.match(plain), OWED.match(plain)))


_RULE = re.compile(
    r"(?:an?|the|any|each|every|all)\s+(?:\w+\s+){1,3}(?:should|must|needs?\s+to|has\s+to|have\s+to)\s+(?!know\b|be\s+(?:ashamed|grateful|obvious))\w+"
    r"|if\s+you(?:'d\s+like|\s+(?:want|wish|need|prefer|would\s+like))\s+to\s+(?!be\b|have\b|keep\b|go\s+on\b|know\b|carry\b|think\b|play\b|see\b)\w+\s+[^,]{0,60}?(?:,\s*|\s)(?:it(?:'s|\s+is)|that(?:'s|\s+is)|go|use|ask|write|there(?:'s|\s+is)|contact|call|ring|the)\s"
    r"|(?:[^,.;]{3,60},\s+)?(?:(?:so|and)\s+)?(?:(?:somebody|someone|you)(?:'ll|\s+will)(?:\s+(?:also|still))?\s+need\s+to\s+(?!know\b|be\s+(?:patient|quiet|ashamed)|learn\b|grow\b)\w+|(?:i|we)(?:'d|\s+would)\s+(?:suggest|recommend)\s+(?:an?|one|the|another|\w+ing)\b)"
    r"|(?:if\s+[^.]{3,90}?,?\s+)?(?:i|we)(?:'ll|\s+will|\s+would)?\s+(?:(?:still|also|just)\s+)?need\s+(?:to\s+see\s+)?(?:an?|the|your)\s+(?:\w+\s+)?(?:photos?|pictures?|copy|copies|form|receipt|number|address|date|signature|proof|letter|reply|answer|yes|certificate|invoice|label|name|reference)\b"
    r"|if\s+[^,]{3,80},\s+(?:please|do)\s+(?!not\b|us\b|yourself\b|feel\b|try\b|think\b)\w+"
    r"|you\s+(?:can|may|could|might)\s+(?:also\s+|still\s+|always\s+|instead\s+)?(?!have\b|want\b|like\b|wish\b|think\b|find\b|recall\b|remember\b|notice\b|as\b|see\b|imagine\b|expect\b|try\b|be\b|not\b|well\b|appreciate\b|whistle\b|forget\b)[a-z]{3,}\s+(?:the|a|an|your|this|that|to|it|us|in|on|by|online)\b",
    re.IGNORECASE,
)


def _barbs(brief: Brief, sentence: Span, findings: Sequence[Finding]) -> Iterator[Finding]:
    """The side clauses that read like a dig and bear no mark yet, marked as a guardrail would."""
    text = brief.letter.of(sentence)
    taken = [finding.span for finding in findings]
    for span in barbs(brief, sentence):
        place = _at(span, -sentence.start)
        if not any(other.overlaps(place) for other in taken):
            taken.append(place)
            quote = text[place.start : place.end]
            yield Finding("aside", "passive_aggression", Severity.WARN, place.start, place.end, quote, _ASIDE)


def _at(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _reason(findings: Sequence[Finding], cut: Span) -> str:
    """Why a piece was cut: the reason of the first finding in it."""
    return next((finding.why for finding in findings if finding.span.overlaps(cut)), findings[0].why)


def _shifted(finding: Finding, sentence: Span) -> Finding:
    """The part of a finding that lies in a sentence, with offsets into it.

    Gentler words can be parted where they are the same letters, as capitals in small ones are.
    """
    start, end = max(finding.start, sentence.start), min(finding.end, sentence.end)
    piece = slice(start - finding.start, end - finding.start)
    quote, instead = finding.quote[piece], finding.instead
    if quote != finding.quote:
        instead = instead[piece] if instead and len(instead) == len(finding.quote) else None
    return replace(
        finding,
        start=start - sentence.start,
        end=end - sentence.start,
        quote=quote,
        instead=instead,
    )


def _calm(brief: Brief, findings: Sequence[Finding] = ()) -> Callable[[str], bool]:
    """Whether a piece of the draft is free of what hurts.

    The learned detector has its say only where it marked the piece in the draft: it weighs
    letters, and a few words alone are none.
    """
    doubted = any(finding.rule == LEARNED.id for finding in findings)

    def calm(text: str) -> bool:
        found = detect(text, message=brief.situation.message, rules=brief.policy.rules).findings
        return all(f.severity is Severity.NOTE or (f.rule == LEARNED.id and not doubted) for f in found)

    return calm


def _counter(
    original: str, facts: Sequence[Fact], findings: Sequence[Finding], *, cause: bool
) -> Callable[[str], int]:
    """How many of a sentence's facts a text no longer states; what is none inside an insult is not counted.

    That it owns up, or says what to do, counts as one more, and so does that it is the `cause` of what the next one says.
    """
    states = _states(original)
    kept = [
        fact
        for fact in facts
        if fact.kind in HARD_KINDS or fact.kind in ("name", "number", "version")
        if not any(_falls_with(fact, finding) for finding in findings)
    ]

    def lost(text: str) -> int:
        return (
            sum(not _tells(text, fact, findings) for fact in kept)
            + (states and not _states(text))
            + (cause and not text)
        )

    return lost


def _tells(text: str, fact: Fact, findings: Sequence[Finding]) -> bool:
    """Whether a text has a fact in the draft's own words; those of a "no" may do without what hurts among them."""
    return fact.text in text or (
        fact.kind == "refusal" and _plainly(fact.text, findings) in " ".join(text.split()).casefold()
    )


def _plainly(refusal: str, findings: Sequence[Finding]) -> str:
    """A "no" in small letters, in gentler words where there are any, and without the word or comma that links it to the rest."""
    for finding in findings:
        refusal = refusal.replace(finding.quote, finding.instead or "")
    return _LINKED.sub("", " ".join(refusal.split()).casefold().rstrip(" ,;:"))


_LINKED = re.compile(r"^(?:(?:and|but|so|or)\b,?\s+)+")


def _falls_with(fact: Fact, finding: Finding) -> bool:
    """Whether a fact is none because of the insult it stands in: a "no" or a condition that is most of it, a mere count.

    A "no" about what is done for the customer is one in any words; an oath in it, or what has gentler words, takes none along.
    """
    if fact.kind == "number":
        return fact.text in finding.quote and not re.search(r"\d[.:]\d", fact.text)
    if fact.kind not in ("refusal", "condition") or (fact.kind == "refusal" and about_service(fact.text)):
        return False
    if finding.quote in fact.text:
        return finding.family != "profanity" and not finding.instead
    return fact.text in finding.quote and len(fact.text) >= _MOST_OF_IT * len(finding.quote)


_MOST_OF_IT = 0.6
"""From this share on a "no" is the insult itself; a smaller one only shares a sentence with it."""


def _own_apology(brief: Brief, paragraphs: list[str], left_out: list[LeftOut]) -> tuple[str, list[str]]:
    """The draft's own apology, taken from wherever it stands, and the paragraphs without it.

    One that gentler words have made of a non-apology is left out: it names nothing, and what
    stood beside it stays.
    """
    for index, text in enumerate(paragraphs):
        spans = find_apologies(text)
        if not spans:
            continue
        sentence = next(span for span in sentences(text) if span.overlaps(spans[0]))
        own = text[sentence.start : sentence.end]
        meant = own in brief.letter.text and not (_IN_PASSING.fullmatch(own) and any(find_refusals(own)))
        beside = "" if meant else _beside(own)
        if not meant:
            hollow = (f for f in brief.findings if f.family == "non_apology" and f.instead)
            left_out.extend(LeftOut(finding.quote, finding.why) for finding in hollow)
        rest = " ".join(
            filter(None, (text[: sentence.start].rstrip(), beside, text[sentence.end :].lstrip()))
        )
        return own if meant else "", [
            *paragraphs[:index],
            *([rest] if rest else []),
            *paragraphs[index + 1 :],
        ]
    return "", paragraphs


_IN_PASSING = re.compile(r"(?:sorry|apologies),\s.+|.+,\s(?:sorry|apologies)[.!]*", re.IGNORECASE | re.DOTALL)
"""A "sorry" beside what is said: with a "no" it softens the refusal, and owns up to nothing."""


def _beside(sentence: str) -> str:
    """What a sentence says beside its apology, as a sentence; "" where that is all."""
    apology = find_apologies(sentence)[0]
    quote = sentence[apology.start : apology.end]
    finding = Finding("apology", "non_apology", Severity.WARN, apology.start, apology.end, quote, _ASIDE)
    return mend(
        sentence, [finding], calm=lambda text: not find_apologies(text), lost=lambda text: not text
    ).text
