"""Where a letter's parts stand: greeting, body, closing, signature, quoted thread."""

from __future__ import annotations

import re
from dataclasses import dataclass

from guardrails.finding import Span

_WORD = r"[^\W\d_][\w'’.-]*"
_NAME = rf"{_WORD}(?:[ ]{_WORD}){{0,3}}"
_SALUTE = (
    r"(?:h+i+(?:ya)?|he+y+|hell+o+|hallo|dear|howdy|greetings|(?:good )?(?:morning|afternoon|evening)|good day|g(?:id|'?d|')?'?day|respected"
    r"|namaste|hola|ciao|kia ora|bula|sawubona|ram ram|alright)"
)

_GREETING_LINE = re.compile(
    rf"(?:{_SALUTE}(?:[ ](?:{_WORD}|&|/|\+)){{0,6}}(?:,[ ]{_WORD}(?:[ ]{_WORD})?)?|to whom it may concern|(?:now then|right|to)[ ](?:mr|mrs|ms|miss|mx|dr|prof)\.?[ ]{_WORD}(?:[ ]{_WORD})?|to (?:the|all) (?:tenants?|residents?|owners?|members?|parents?|guests?|occupiers?)(?:[ ](?:of|at)(?:[ ][\w'’-]+){{1,3}})?|{_NAME}(?=[,:–—-]))[^\w\n]*",
    re.IGNORECASE,
)
_STATEMENT = re.compile(r"(?:\S+[ ]+){4,}\S+[.?]")
_TITLE = r"(?i:mr|mrs|ms|miss|mx|dr|sir|madam|prof)\.?[ ]"
_BARE_NAME = re.compile(
    rf"(?:{_TITLE}|(?i:gg|yo|ok)\.?[ ])?(?:(?:van|von|de|der|den|la|le|al|bin)[ ]){{0,2}}"
    r"[A-Z][\w'’-]+(?:[ ][A-Z][\w'’-]+)?(?:[ ](?i:hello|hi|good day))?[.!]?"
)
_CALLED_BY_NAME = re.compile(rf"(?:{_TITLE}[A-Z][\w'’-]+(?:[ ][A-Z][\w'’-]+)?\.?|[A-Z][a-z]{{1,11}})")
"""A first line that names the reader and goes on below, without a blank line or a comma."""
_PROSE = re.compile(r"\n(?=[^a-z\s])(?:\S+[ ]+){4}\S")
_GREETING_INLINE = re.compile(rf"{_SALUTE}(?:[ ]{_WORD}){{0,3}}[,!:](?=[ ]+\S)", re.IGNORECASE)

_CLOSING = re.compile(
    r"(?:(?:with |my |many |kind |kindest |best |warm |warmest |all |the |yours |very )*"
    r"(?:regards|wishes|best|thanks|thank you|sincerely|faithfully|truly|respectfully|cheers|cordially)"
    r"(?: and (?:regards|best wishes|kind regards))?|thanks in advance|thanking you|take care|rgds|br|kr|mvh)"
    r"[ ]?[,.!–-]{0,2}[ ]*",
    re.IGNORECASE,
)
_OWN_NAME = r"(?:[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){0,2}|(?!(?:yes|no|ok|done|sorry|noted|understood|again|everyone|all|both)\b)[a-z]{2,12})"
_SIGNED_OFF = re.compile(
    r"(?:(?i:(?:(?:with|many|kind|best|warm|all|the|yours) )*"
    r"(?:regards|wishes|best|thanks|thank you|sincerely|cheers|love|peace|xo|xoxo|take care)|with(?: [a-z]+){1,2} (?:wishes|regards|thanks|greetings))"
    r"(?:,|!| ?[–-]) ?|[xX]{1,4} )"
    rf"(?:Team )?{_OWN_NAME}(?: [xX]{{1,4}}|, [^.!?]{{2,30}})?|(?:[–—~-] ?)?{_OWN_NAME} [xX]{{1,4}}|Team {_OWN_NAME}(?:, {_OWN_NAME})?"
    r"|(?:[–—~/]|--?) ?[A-Za-z][a-z0-9]{1,11}|[a-z]\."
)
"""A close and a name in one line, or a name with kisses: it signs wherever it stands last."""
_SIGNS_UNDER = re.compile(
    r"(?=.{2,40}$)(?!(?:It|I|We|You|They|He|She|This|That|These|There|What|Please|Ask|Ring|Call|Contact|Reply|Write|Thanks?|If|When|And|But|So|Or"
    r"|Not|No|Yes|See|Come|Bring|Send|Pay|Take|Use|Have|Keep|Try|Done|Noted|Whatever|Sorry|Ok|Okay|All|Only|Never|Just)\b)"
    r"[A-ZÀ-Þ](?:[^\s.!?:;]|[.](?=[ ,)]))*(?:,? (?:[^\s.!?:;]|[.](?=[ ,)]))+){0,4}(?:(?<= [A-Z])\.)?|[a-z]{2,12}"
)
"""At most five words without a stop but that of an initial: nothing else stands so under a sentence that has one."""
_ONE_NAME = re.compile(r"[A-Za-z][a-z]{1,11}")
"""A word by itself: it signs also under a text that ends without a stop, as people write on a phone."""
_A_SENTENCE = 25
"""Characters from which on a line is taken for text and not for a name."""
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)]{0,2}$")
_POLITE_LINE = re.compile(r"[^\W\d_][^,.!?\n]{0,50}(?:, [^,.!?\n]{1,30})?,")
_SIGNATURE_MARK = re.compile(r"(?:--|—|–|-|~)[ ]?(?=[^\W\d_]|$)")
_TEAM = re.compile(
    r"(?:The )?(?!(?:Please|Contact|Ask|Call|Ring|E-?mail|Write|Try|See|Visit|Speak|Reach|Use|Get|Go|Talk)\b)[A-Z][\w'’-]*"
    r"(?: (?!(?:the|our|my|your|a|an)\b)(?:&|[\w'’-]+)){0,4} (?i:team|desk|department|dept|services?|support|office|crew|care|relations|group)\.?"
)
"""Who signs for many: "Railcard team", "Billing and refunds desk"."""
_SIGNATURE_NAME = re.compile(rf"(?:{_NAME})(?:[ ]?[,|/(·–—-].{{0,60}})?")

_QUOTED_START = re.compile(
    r"^(?:[ \t]*>.*"
    r"|On [^\n]{4,120}(?:\n[^\n]{0,80})?wrote:[ \t]*"
    r"|-{2,}[ ]*(?:Original Message|Forwarded message|Ursprüngliche Nachricht)[ ]*-{2,}.*"
    r"|_{8,}[ \t]*"
    r"|From:[^\n]+\n(?:Sent|Date|To|Subject):.*)$",
    re.IGNORECASE | re.MULTILINE,
)
_QUOTING = (">", "wrote:", "--", "________", "from:")
"""Each way in which a quoted thread starts has one of these; most letters have none."""


@dataclass(frozen=True, slots=True)
class Anatomy:
    """Spans of a letter's parts, `None` where there is none; `body` may be empty.

    In order and without overlap: greeting, body, closing, signature, quoted. White space
    between the parts belongs to none of them.
    """

    greeting: Span | None
    body: Span
    closing: Span | None
    signature: Span | None
    quoted: Span | None


def dissect(text: str, signer: str = "") -> Anatomy:
    """Find the parts of a letter by its layout. Linear in the length of `text`.

    `signer` is the writer's name, if known: a last line that is that name, or a part of it,
    is the signature however it is written.
    """
    quoted = _quoted_tail(text)
    end = quoted.start if quoted else len(text)
    lines = _lines(text, end)
    greeting = _greeting(text, lines)
    start = greeting.end if greeting else 0
    after = [
        line if line.start >= start else _stripped(text, start, line.end)
        for line in lines
        if line.end > start
    ]
    closing, signature = _sign_off(text, after, signer)
    stop = closing.start if closing else signature.start if signature else end
    return Anatomy(greeting, _stripped(text, start, max(start, stop)), closing, signature, quoted)


def _lines(text: str, end: int) -> list[Span]:
    """The stripped lines before `end`; a blank line is an empty span."""
    spans, at = [], 0
    for line in text[:end].split("\n"):
        spans.append(_stripped(text, at, at + len(line)))
        at += len(line) + 1
    return spans


def _stripped(text: str, start: int, end: int) -> Span:
    piece = text[start:end].lstrip()
    if piece:
        start = end - len(piece)
    return Span(start, start + len(piece.rstrip()))


def _quoted_tail(text: str) -> Span | None:
    """The quoted thread that runs to the end. Quoted lines answered beneath are no tail."""
    lowered = text.lower()
    if not any(sign in lowered for sign in _QUOTING):
        return None
    answered = len(text)
    for line in reversed(text.split("\n")):
        if line.strip() and not line.lstrip().startswith(">"):
            break
        answered -= len(line) + 1
    for match in _QUOTED_START.finditer(text):
        if not match.group().lstrip().startswith(">") or match.start() > answered:
            return Span(match.start(), len(text.rstrip()))
    return None


def _greeting(text: str, lines: list[Span]) -> Span | None:
    first = next((line for line in lines if line.start < line.end), None)
    if first is None:
        return None
    line = text[first.start : first.end]
    if len(line) <= 90 and _GREETING_LINE.fullmatch(line) and not _STATEMENT.fullmatch(line):
        return first
    alone = text[first.end : first.end + 2] == "\n\n"
    if alone and (_BARE_NAME.fullmatch(line) or (len(line) <= 40 and line.endswith(","))):
        return first
    named = _CALLED_BY_NAME.fullmatch(line) and line.lower() not in _NOT_NAMES
    if named and _PROSE.match(text, first.end):
        return first
    inline = _GREETING_INLINE.match(line)
    return Span(first.start, first.start + inline.end()) if inline else None


def _sign_off(text: str, lines: list[Span], signer: str) -> tuple[Span | None, Span | None]:
    """The closing line and the signature beneath it, either of which may be missing."""
    full = [line for line in lines if line.start < line.end]
    last = text[full[-1].start : full[-1].end] if len(full) > 1 else ""
    if last and len(last) <= 40 and _SIGNED_OFF.fullmatch(last):
        return None, full[-1]
    if last and signer and _is_signed(last, signer):
        above = full[-2]
        polite = text[above.end : full[-1].start].count("\n") == 1 and above.end - above.start <= 60
        closes = polite and len(full) > 2 and text[above.end - 1] == ","
        return (above if closes else None), full[-1]
    for index in range(len(full) - 1, max(-1, len(full) - 9), -1):
        line = full[index]
        words = text[line.start : line.end]
        if words == "--" or (index and _CLOSING.fullmatch(words) and _short(text, full[index + 1 :])):
            rest = full[index + 1 :]
            signature = Span(rest[0].start, rest[-1].end) if rest else None
            return (line, signature) if words != "--" else (None, Span(line.start, full[-1].end))
    if under := _under_text(text, full):
        return under
    block = _last_block(lines)
    if not block or block[0] == full[0]:
        return None, None
    if (
        len(block) >= 2
        and _POLITE_LINE.fullmatch(text[block[0].start : block[0].end])
        and _short(text, block[1:])
    ):
        return block[0], Span(block[1].start, block[-1].end)
    first = text[block[0].start : block[0].end]
    mark = _SIGNATURE_MARK.match(first)
    name = first[mark.end() :] if mark else first
    if len(block) <= 6 and _short(text, block) and _looks_like_name(name):
        return None, Span(block[0].start, block[-1].end)
    return None, None


def _under_text(text: str, full: list[Span]) -> tuple[Span | None, Span] | None:
    """A name or an office under a whole sentence; with no blank line above, its closing or its first line may stand between.

    With one, it signs as well: so it stands once something was added above it.
    """
    words = [text[line.start : line.end] for line in full[-3:]]
    if len(words) < 2 or not _SIGNS_UNDER.fullmatch(words[-1]) or words[-1].lower() in _NOT_NAMES:
        return None
    if text[full[-2].end : full[-1].start].count("\n") > 1:
        return (None, full[-1]) if _SENTENCE_END.search(words[-2]) else None
    if _SENTENCE_END.search(words[-2]) or (
        len(words[-2]) >= _A_SENTENCE and words[-2][-1].isalnum() and _ONE_NAME.fullmatch(words[-1])
    ):
        return None, full[-1]
    if len(words) < 3 or not _SENTENCE_END.search(words[-3]) or len(words[-2]) > 40:
        return None
    if words[-2].endswith(","):
        return full[-2], full[-1]
    return (None, Span(full[-2].start, full[-1].end)) if _SIGNS_UNDER.fullmatch(words[-2]) else None


def _is_signed(line: str, signer: str) -> bool:
    """Whether a line is the signer's name or one of its words, with no more than a dash or a stop around it."""
    bare = line.strip(" -–—~.").casefold()
    return bool(bare) and (bare == signer.casefold() or bare in signer.casefold().split())


def _last_block(lines: list[Span]) -> list[Span]:
    """The last run of full lines; a lone dashed name under a paragraph is a run of its own."""
    full = [line for line in lines if line.start < line.end]
    block: list[Span] = []
    for line in reversed(lines):
        if line.start == line.end:
            if block:
                break
            continue
        block.insert(0, line)
    return block if len(block) < len(full) else []


def _short(text: str, lines: list[Span]) -> bool:
    """Whether these lines could be a signature: few, short, and not sentences."""
    return len(lines) <= 8 and all(
        line.end - line.start <= 80 and not re.search(r"[a-z]{2}[.!?;:]$", text[line.start : line.end])
        for line in lines
    )


def _looks_like_name(line: str) -> bool:
    if _TEAM.fullmatch(line):
        return True
    if not _SIGNATURE_NAME.fullmatch(line):
        return False
    words: list[str] = re.findall(_WORD, line.split(",", maxsplit=1)[0])
    if len(words) == 1:
        return len(words[0]) <= 14 and words[0].lower() not in _NOT_NAMES
    return words[0][0].isupper() and words[-1][0].isupper()


_NOT_NAMES = frozenset(
    "yes no ok okay oh so hi well done sorry correct exactly whatever noted understood denied good".split()
)
