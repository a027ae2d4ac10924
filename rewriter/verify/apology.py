"""Is there one true apology, first, and worded as the fault allows?"""

from __future__ import annotations

from guardrails.detect import detect
from guardrails.finding import Span
from rewriter.apologies import find_apologies
from rewriter.promises import find_promises
from rewriter.verify.reply import Reply


def check(reply: Reply) -> tuple[str, ...]:
    """What is wrong with the apology; a clean draft to a calm customer needs none."""
    brief = reply.brief
    places = find_apologies(reply.own_words)
    evidence = [
        f"“{f.quote}” is no apology: {f.why}"
        for f in detect(reply.text).findings
        if f.family == "non_apology"
    ]
    spans = reply.letter.sentences
    numbers = [_sentence(place, spans) for place in places]
    if not reply.rewrite.changed:
        if brief.reading.upset and not places:
            evidence.append("The customer is upset and the reply does not say sorry.")
        return tuple(evidence)
    if not places:
        evidence.append("There is no apology; open with one.")
    elif numbers[0] > 1:
        evidence.append("The apology comes too late; put it in the first two sentences.")
    if (
        any(
            number > numbers[0] + 1 and _opens(place, spans)
            for place, number in zip(places, numbers, strict=True)
        )
        or len({n for p, n in zip(places, numbers, strict=True) if _opens(p, spans)}) > 1
    ):
        evidence.append("The reply says sorry more than once; once is enough.")
    return (*evidence, *_admissions(reply, numbers, spans))


def _sentence(place: Span, spans: tuple[Span, ...]) -> int:
    """The number of the sentence that holds a place, from 0; far beyond where none does."""
    return next(
        (index for index, span in enumerate(spans) if span.start <= place.start < span.end),
        0 if not spans or place.start < spans[0].start else 999,
    )


def _opens(place: Span, spans: tuple[Span, ...]) -> bool:
    """Whether the apology is what its sentence is about, not an aside at its end."""
    return any(span.start <= place.start <= span.start + 30 for span in spans)


def _admissions(reply: Reply, numbers: list[int], spans: tuple[Span, ...]) -> list[str]:
    brief = reply.brief
    admitted = any(p.kind == "admission" for p in find_promises(brief.situation.draft))
    if brief.reading.fault in ("ours", "shared") or admitted:
        return []
    sorry = {spans[number] for number in numbers if number < len(spans)}
    return [
        f"“{promise.text}” admits a fault that the draft does not admit."
        for span in sorted(sorry)
        for promise in find_promises(reply.letter.of(span))
        if promise.kind == "admission"
    ]
