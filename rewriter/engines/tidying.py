"""A draft that was typed in haste, as it would be sent: capitals, apostrophes and stops are set right, and no word is changed."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from guardrails.finding import Span
from guardrails.sentences import sentences
from guardrails.text import links, quotations
from rewriter.engines.standing import BULLET

NO_CAPITAL = re.compile(r"[a-z]+[A-Z\d]|[a-z]+@|[\w-]+\.\w")
"""What is written small wherever it stands: a name such as "iPhone", an address."""
_ALONE = r"(?<![\w.'’/@#&-])"
_I = re.compile(rf"{_ALONE}i(?=['’](?:m|ll|d|ve)\b|[\s,]|$)")
_JOINED = re.compile(
    rf"{_ALONE}(?:((?:ca|do|did|does|is|are|was|were|has|have|had|wo|would|could|should)n)(t)"
    r"|(i)(m|ve|(?:ll|d)(?=\s(?:be|do|get|send|call|ring|check|come|see|put|make|take|bring|give|have|let|fit|fix|look|write|tell|say|go|like|rather)\b))"
    r"|(you|they)(re|ve|ll)|(we)(ve)|(she|he|that|there|here|what|someone|somebody|everyone|nobody)(s)"
    r"|(it)(s)(?=\s(?:an?|the|not|been|because|yours|mine|ours|fine|ok|okay|too|so|just|already|gone)\b))(?![\w'’/@-]|\.\w)",
    re.IGNORECASE,
)
"""Two words without their apostrophe that are no other word where they stand; "were" and "lets" may be one."""
_MONTH = "january|february|march|april|may|june|july|august|september|october|november|december"
_DATED = re.compile(
    rf"{_ALONE}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?<=\d )(?:{_MONTH})|(?:{_MONTH})(?=\s\d))\b(?!\.\w|@)"
)
"""Days; and months beside a number, for without one they may be no month."""
_WORDS_OF_A_SENTENCE = 3
"""At least; fewer are a name, or a line of a list."""


def in_haste(text: str) -> bool:
    """Whether more of a text's sentences begin small than with a capital."""
    starts = [text[span.start] for span in sentences(text)]
    return sum(map(str.islower, starts)) > sum(map(str.isupper, starts))


def tidied(paragraph: str, *, hasty: bool) -> str:
    """A paragraph with "I" for "i" and the apostrophes that are missing; in a `hasty` text with capitals, in days and months
    too, and a last stop besides.

    What stands in quotation marks, and links, stay as they are. A line that no stop parts from the one before goes on as it did.
    """
    written = _outside(paragraph, lambda part: _respelled(part, hasty=hasty))
    return _ended(_with_capitals(written)) if hasty else written


def _respelled(text: str, *, hasty: bool) -> str:
    text = _JOINED.sub(_apart, _I.sub("I", text))
    return _DATED.sub(lambda date: date.group().capitalize(), text) if hasty else text


def _outside(text: str, change: Callable[[str], str]) -> str:
    """A text changed everywhere but in quotation marks and links."""
    kept = sorted((*links(text), *quotations(text)))
    edges = [Span(0, 0), *kept, Span(len(text), len(text))]
    pieces = [text[: edges[0].end]]
    for before, after in pairwise(edges):
        pieces += [change(text[before.end : after.start]), text[max(before.end, after.start) : after.end]]
    return "".join(pieces)


def _apart(found: re.Match[str]) -> str:
    """Both words with an apostrophe between them; as they are where all is in capitals."""
    head, tail = filter(None, found.groups())
    return found.group() if tail.isupper() else f"{'I' if head == 'i' else head}'{tail}"


def _with_capitals(text: str) -> str:
    starts = [span.start for span in sentences(text)]
    letters = list(text)
    for start in starts:
        begins = not text[:start].strip() or text[:start].rstrip()[-1] in ".!?…"
        if begins and text[start].islower() and not NO_CAPITAL.match(text, start):
            letters[start] = letters[start].upper()
    return "".join(letters)


def _ended(text: str) -> str:
    """A paragraph with a stop at its end, unless that is a list's, a link's or a name's."""
    spans = sentences(text)
    last = text[spans[-1].start : spans[-1].end] if spans else ""
    is_told = (
        len(last.split()) >= _WORDS_OF_A_SENTENCE and not BULLET.match(last) and "." not in last.split()[-1]
    )
    is_list = "\n" in text.strip() and not re.search(r"[.!?…](?:\s|$)", text)
    return stopped(text) if is_told and not is_list else text


def stopped(text: str) -> str:
    """A text with a stop at its end, where it ends in a word or a number."""
    return f"{text}." if text[-1:].isalnum() else text
