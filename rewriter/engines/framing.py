"""The frame of a reply: who is spoken to and who signs, the draft's own words wherever they stand, else the house's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from guardrails.finding import Severity, Span
from guardrails.sentences import sentences
from rewriter.brief import Brief
from rewriter.engines.salutation import by_name, salutation
from rewriter.engines.tidying import NO_CAPITAL, in_haste, stopped
from rewriter.letter import compose
from rewriter.values import Part


def unframed(brief: Brief, paragraphs: Sequence[str]) -> tuple[str, list[str], str]:
    """The salutation and the name that a draft without lines runs into its text, and the paragraphs without them.

    What comes to stand first begins with a capital, if the draft's sentences do.
    """
    rest, letter = list(paragraphs), brief.letter
    salute = signed = ""
    if not letter.greeting:
        salute, words = salutation(letter.body, brief.situation.message, brief.situation.customer.name)
        if words and rest and rest[0].startswith(words.rstrip()):
            rest[0] = rest[0][len(words.rstrip()) :].lstrip()
    if rest and not letter.signature and not letter.closing:
        at = _signs_at(rest[-1])
        signed, rest[-1] = rest[-1][at:], rest[-1][:at].rstrip()
    if rest and rest[0][:1].islower() and not NO_CAPITAL.match(rest[0]) and not in_haste(letter.body):
        rest[0] = rest[0][0].upper() + rest[0][1:]
    return salute, [text for text in rest if text.strip()], signed


def _signs_at(paragraph: str) -> int:
    """Where the name begins with which a paragraph of several sentences ends; its length where there is none."""
    if signed := _SIGNED.search(paragraph):
        return signed.start("name")
    if _SIGN_OFF.fullmatch(paragraph):
        return 0
    spans = sentences(paragraph)
    name = paragraph[spans[-1].start :] if len(spans) > 1 else ""
    return spans[-1].start if _NAME_ALONE.fullmatch(name) and _is_name(name) else len(paragraph)


_MARKED = r"(?:[-–—~^*/|][A-Z][\w'’-]*|[~^*/|]\s[A-Z][\w'’-]*|\([A-Z][A-Za-z]{0,11}\)|(?:xo+|[xX]{1,3}|Team)\s[A-Z][\w'’-]*)(?:\s[A-Z][\w'’.-]*)?(?:\s+#\w+)*|#\w+(?:\s+#\w+)*"
"""Initials or a name behind a mark or kisses, as desks sign in public, and the tags after it."""
_SIGNED = re.compile(
    rf"(?:(?<=[^\s,;:])\s+(?={_MARKED}$)|(?<=[.!?)])\s+)(?P<name>{_MARKED}|(?:[A-Z]\.\s?){{1,3}}[A-Z][\w'’-]+"
    r"|[-–—]\s?(?:\w+\s)?[A-Z][\w'’-]+(?:\s[A-Z][\w'’.-]*){0,3}"
    r"|(?:(?i:(?:(?:kind|kindest|best|warm|warmest|many)\s+)?(?:regards|wishes|thanks)|(?:all\s+the\s+)?best(?:\s+to\s+you(?:\s+all)?)?|cheers|take\s+care|(?:[a-z]+\s+)?(?:hugs|greetings|love|vibes|xo|xoxo)|(?:speak|talk)\s+soon"
    r"|yours\s+\w+|thanks\s+again)),\s[A-Z][\w'’-]+(?:[ ,]+[A-Z\d][\w'’.-]*){0,4})\.?$"
)
"""A sign-off that runs on from the last sentence, which no stop parts into a sentence of its own: initials, a dash, a wish."""
_SIGN_OFF = re.compile(r"[A-Z][\w'’]+(?:\s[a-z][\w'’]+){0,3},\s[A-Z][\w'’-]+(?:\s[A-Z][\w'’.-]*){0,2}[.!]?")
"""A paragraph that only signs: a wish and a name."""
_NAME_ALONE = re.compile(r"[A-Z][\w'’-]+(?:[ ,]+(?:[A-Z][\w'’.-]*|of|and|the|x+)){0,4}[.!]?")


def _is_name(text: str) -> bool:
    """Whether a line of capitalised words is no answer such as "Yes" or "Done", and no "Case K-20"."""
    return text.rstrip(".!").casefold() not in _ANSWERS and not re.search(r"\d", text)


_ANSWERS = frozenset(
    "yes no done sorted noted agreed approved denied closed thanks sorry ok okay refused paid sent".split()
)


def runs_on(brief: Brief, salute: str, signed: str) -> bool:
    """Whether a draft is one short paragraph that greets and signs, if at all, in the same line: a reply in public or in a chat.

    One that leaves out a name we know is the body of a mail.
    """
    letter, situation = brief.letter, brief.situation
    greets = bool(salute or letter.greeting or not situation.customer.name)
    signs = bool(signed or not situation.agent.name)
    text = letter.text.strip()
    return greets and signs and "\n" not in text and len(text.split()) <= _SHORT


_SHORT = 60
"""Words at most of what runs on; a longer one is easier to read in paragraphs."""


def put_in_frame(
    brief: Brief, middle: tuple[Part, ...], salute: str = "", signed: str = ""
) -> tuple[tuple[Part, ...], str]:
    """The parts of a reply and its text: the middle in the draft's frame, as a letter or, where the draft runs on, in a line."""
    in_a_line = runs_on(brief, salute, signed)
    parts = (run_together if in_a_line else framed)(brief, middle, salute, signed)
    return parts, put_together(parts, brief.letter.quoted, runs_on=in_a_line)


def put_together(parts: Sequence[Part], quoted: str, *, runs_on: bool = False) -> str:
    """Like `compose`, with apology and acknowledgement in one paragraph, as people write them."""
    joined: list[Part] = []
    for part in parts:
        if joined and {part.role, joined[-1].role} == {"apology", "acknowledgement"}:
            joined[-1] = replace(joined[-1], text=f"{joined[-1].text} {part.text}")
        else:
            joined.append(part)
    return compose(tuple(joined), quoted, runs_on=runs_on)


def run_together(
    brief: Brief, middle: tuple[Part, ...], salute: str = "", signed: str = ""
) -> tuple[Part, ...]:
    """The parts of a reply that runs on: the draft's own greeting with its own mark, and its own name, if any; nothing of the house's."""
    greeting = brief.letter.greeting or _with_its_mark(salute, brief.letter.text)
    if greeting.endswith(",") and middle and _LOWERED.match(middle[0].text):
        first = middle[0]
        middle = (Part(first.role, first.text[0].lower() + first.text[1:]), *middle[1:])
    middle = tuple(
        replace(part, text=stopped(part.text)) for part in middle
    )  # another sentence follows in the same line
    parts = (Part("greeting", greeting), *middle, Part("signature", signed))
    return tuple(part for part in parts if part.text)


def _with_its_mark(salute: str, text: str) -> str:
    """A salutation ended as in the draft: "Hi Greg." rather than "Hi Greg,"."""
    words = salute.rstrip(",")
    at = text.find(words) + len(words)
    return words + text[at] if words and text[at : at + 1] in (".", "!") else salute


_LOWERED = re.compile(r"(?:We|My|Our|So|Sorry|Thanks?|Many|Really|That|This|It|Your?|The)\b")
"""First words that are small after a greeting's comma; a name or an "I" is not."""


def framed(brief: Brief, middle: tuple[Part, ...], salute: str = "", signed: str = "") -> tuple[Part, ...]:
    """The middle of a reply between greeting and signature: the draft's own, else the house's.

    Who neither greets nor signs writes in a chat, where a "Hello" in the midst of the talk is out of place.
    """
    letter, voice = brief.letter, brief.policy.voice
    name = brief.situation.customer.name
    house = voice.greeting.format(name=name) if name else voice.greeting_unnamed
    message = brief.situation.message
    greeting = by_name(_unless_hurtful(brief, letter.greeting, house) or salute, message, name)
    agent = brief.situation.agent
    ends = letter.closing or letter.signature or _signs(brief)
    closing = _unless_hurtful(brief, letter.closing, voice.closing) or ("" if ends else agent.sign_off)
    signature = letter.signature or signed or ("" if letter.closing or _signs(brief) else agent.name)
    is_letter = bool(name or closing or signature or _signs(brief))
    if is_letter and not greeting and not any(_speaks_to(name, part.text) for part in middle):
        greeting = by_name(house, message, name)
    parts = (Part("greeting", greeting), *middle, Part("closing", closing), Part("signature", signature))
    return tuple(part for part in parts if part.text)


def _unless_hurtful(brief: Brief, own: str, house: str) -> str:
    """The draft's own line, or the house's where a guardrail underlines the draft's."""
    if not own:
        return ""
    start = brief.letter.text.index(own)
    place = Span(start, start + len(own))
    hurts = (f for f in brief.findings if f.severity is not Severity.NOTE and f.span.overlaps(place))
    return house if any(hurts) else own


def _speaks_to(name: str, paragraph: str) -> bool:
    """Whether a paragraph of a letter without a greeting line begins with the customer's name."""
    return any(word in paragraph[:30] for word in name.split() if len(word) > 1 and word[0].isupper())


def _signs(brief: Brief) -> bool:
    """Whether the draft's last words already are the agent's name."""
    name = brief.situation.agent.name
    return bool(name) and name.lower() in brief.letter.text[-len(name) - 40 :].lower()
