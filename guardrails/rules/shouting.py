"""Shouting in writing: capitals, rows of marks, and the dots of contempt."""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import ascii_lowercase, ascii_uppercase

from guardrails.finding import Severity
from guardrails.page import FILL, Page, Row
from guardrails.rule import Match, Rule, one_of, pattern, search
from guardrails.text import links, overwrite

_WORD = re.compile(r"(?<![0-9])[a-z][a-z']*")
_CAPITALS = re.compile(
    r"[A-Z](?![a-z])(?<![\w/.@#-][A-Z])[A-Z'’]*(?:[ ,;:!?.…&-]+(?:[A-Z][A-Z'’]*|[0-9]+(?:ST|ND|RD|TH)?))*(?![\w/@-])[!?]*"
)
"""Begins with a set, which is what the regular expression engine finds fastest."""
_SMALL = re.compile(r"['’ ][a-z]")
_SMALLS, _BIG = ascii_lowercase.encode(), ascii_uppercase.encode()
_PLAIN = frozenset(
    "a about after again all already always am an and any anything are as ask asked at back be because been before being"
    " but by call can cannot can't do does doesn't doing don't done either even ever every everything for from get give"
    " go got had has have he her here him his how i i'm i've if in into is isn't it it's its just keep know last like listen"
    " look made make me more must my need never no nobody none not nothing now of off on once one only or our out over"
    " paid pay please read said same say see send sent she should so still stop such talk tell than that that's the their"
    " them then there these they thing things this those time times to today told tomorrow too twice understand until up us"
    " use very wait want was way we we're we've what when where which who why will with won't would write wrong wrote yes"
    " yesterday yet you you'd you'll you're you've your yours didn't didnt dont cant wont youre im ive wasn't weren't couldn't"
    " shouldn't haven't hasn't enough finally first really seriously obviously clearly simply calm down problem fault job"
    " zero two three four five six seven eight nine ten twelve both another hour hours day days week weeks fortnight month months year"
    " years minute minutes date dates form forms letter letters word words page sign check touch open close turn put bring leave take ring"
    " find book come let some man people one's left right front back says everyone somebody nobody's where's that's there's".split()
)
"""Words of plain talk: a row of capitals that has them is shouted, one that has none is a name or a heading."""
_SPOKEN_TO = frozenset("you your yours you're you've you'll you'd youre i i'm i've me my u ur".split())
_REPROACH = frozenset(
    "stop don't dont never didn't didnt can't cant won't wont not already told again listen enough read fault wrong".split()
)
_CURT = frozenset("didn't don't can't won't already told again enough".split())
_LINKING = frozenset("a an and the of for in on at to or".split())
_COURTESY = frozenset(
    "hesitate questions question thank thanks welcome congratulations free sale sales offer terms apply happy love hope"
    " street road avenue lane house".split()
)
_STRESSED = frozenset(
    "not never always already again before after only once twice told asked said read stop now any all no every nothing"
    " please nobody both one two three very still must cannot can't don't dont didn't didnt won't yes you your we they is are was did does do".split()
)
_CHEER = re.compile(
    r"thank|thanks|great|happy|congrat|welcome|love|wonderful|brilliant|fantastic|amazing|hooray|yay|wow|birthday|enjoy"
    r"|glad|delighted|good (?:news|luck)|well done|excited|see you|cheers|awesome|perfect|so sorry|sale|free"
)
_SHARP = re.compile(
    r"\W(?:stop|never|don'?t|didn'?t|can'?t|won'?t|not|already|again|told|wrong|enough|nothing|nobody|listen|fault|your own"
    r"|unacceptable|ridiculous|really|seriously|what do you|how many|why (?:did|do|don'?t|didn'?t|are|would) you|did you|are you"
    r"|can you (?:please )?(?:just|not)|do you|how many times|how (?:hard|difficult) (?:is|can)|why does nobody|nobody reads|what is so (?:hard|difficult))\b"
)
"""These begin with what stands before a word, which is what the regular expression engine finds fastest."""
_TO_READER = re.compile(
    r"\W(?:you|your|u|ur|stop|listen|enough|seriously|really|told|how many times|how (?:hard|difficult)|nobody reads|what is so)\b"
)


_ORDERS = frozenset("stop don't listen read".split())
_OURS = frozenset("we our us".split())
_ASKING = frozenset("how what why who where when".split())
_ALSO_SHORT = (["no"], ["all"], ["us"], ["it"], ["do"], ["is"], ["are"], ["any"])
"""Single words that may as well be abbreviations, or mean little alone."""
_MARKS = re.compile(r"[!?](?: ?[!?])+")
_ONE_WORD = re.compile(r"[.!] [A-Za-z']{2,12}[.!](?: [A-Za-z']{2,12}[.!]){1,5}(?!\w)")
_TWO_AND_STOP, _TWO_AND_CALL = (re.compile(stop + 2 * r" [A-Za-z']{2,12}[.!]") for stop in (r"\.", "!"))
"""Each begins with one character, as others below do: the regular expression engine leaps to the next."""
_ORDERED = re.compile(
    r"(?:^|[.!?…] )(?:STOP [A-Z]+ING|READ (?:IT|THE|YOUR|MY)|DO THE MATHS?|WRITE IT DOWN|LISTEN|HOW MANY TIMES|WHY (?:DO|ARE|CAN)|DON'?T (?:CALL|ASK|COME|WRITE|WASTE)|DO NOT (?:CALL|ASK|WRITE))\b"
)
"""An order that is given to the reader, or a question that wants no answer, at the start of a shouted sentence."""
_HYPHEN = re.compile(r"-(?<=[A-Z]-)[A-Z]")
_MAYBE_PIECES = re.compile(r"[A-Z]{1,4}-(?:[A-Z]{1,4}-){0,5}[A-Z]{2,4}")
_IN_PIECES = re.compile(r"[A-Z](?<![\w-][A-Z])[A-Z]{0,3}-(?:[A-Z]{1,4}-){0,5}[A-Z]{2,4}(?![\w-])")
_FIRST_WORD = re.compile(r"[A-Za-z']{2,12}$")
_ORDINALS = frozenset(
    "zero one two three four five six seven eight nine ten eleven twelve twenty thirty first second third fourth fifth sixth"
    " seventh eighth ninth tenth monday tuesday wednesday thursday friday saturday sunday".split()
)
_ONE_MORE = re.compile(r"\b(?:and|or|next|to|from|until|till|every)(?: [a-z]+)? $")
_SHORT_ROW = 10
"""Words at most in a row that is shouted for standing alone; longer ones are notices, ..."""
_A_SENTENCE, _LONG_ROW = 5, 14
"""... unless they have so many at least, and so many at most, and small letters stand on their line: no notice is set so."""
_NEAR = 60
"""Characters within which a second stressed "no" belongs to the first, across a stop."""
_LINK_WORDS = frozenset("the my your it you to this is not that our me and in on".split())


_READER = frozenset(("YOU", "YOU'VE", "YOU'D", "YOU ARE", "YOU WERE", "YOU DID"))
_DOING = re.compile(
    r" (?:yourself |yourselves |actually |personally |also |then |just )?(?:typed|entered|gave|chose|picked|put|wrote|sent|asked|told|said|signed|clicked|selected|booked|ordered"
    r"|bought|agreed|cancelled|canceled|opened|broke|lost|left|missed|forgot|failed|changed|deleted|decided|filled|supplied|provided|made|did|didn't|are the"
    r"|were the|need to (?:read|listen|learn|check)|never|refused|wanted|insisted|confirmed|dropped|used|set|caused|posted|shouted|rang|called|started)\b"
)
_FOR_READER = re.compile(
    r"(?:thank|thanks to|love|see|about|for|with|than|what|whether|how|if|when|all|because of) $"
)
_OWN = re.compile(
    r" (?:own |very )?(?:fault|mistake|error|problem|job|responsibility|typo|doing|decision|choice|handwriting|own)\b"
)
_DENYING = re.compile(r"\b(?:[a-z]+ did|(?:we|i|he|she|they|you|nobody) (?:was|were|has|have|had)) $")
_KINDLY = re.compile(
    r"sorry|apolog|thank|thanks|please|glad|happy|congrat|welcome|our (?:fault|mistake)|\bif\b|unless|make sure|until"
)


def _words(shouted: str) -> list[str]:
    return _WORD.findall(shouted.lower().replace("’", "'"))


def _shouted(page: Page, *_: int) -> tuple[Row, ...]:
    """Rows of capitals; ends without loose stops and commas. Several rules ask for the same."""
    if page.rows is None:
        page.rows = tuple(_read_rows(page.readable)) if _may_be_shouted(page) else ()
    return page.rows


def _may_be_shouted(page: Page) -> bool:
    """Whether one of the rows, quotations and all, is of plain words and may be marked; most letters need not be read further.

    Without the links, which may begin in the middle of a row, each is blanked as a whole or not at all. A row never
    goes beyond its line, so only lines with a plain word in capitals are read.
    """
    if not _has_plain_capitals(page.text):
        return False
    rows = tuple(_telling_rows(page.text))
    return any(words not in _ALSO_SHORT and _is_talk(words) for _, _, words in rows) and _may_be_marked(
        page, rows
    )


def _has_plain_capitals(text: str) -> bool:
    return not _PLAIN_CAPITALS.isdisjoint(text.encode("ascii", "replace").translate(_CAPITALS_ALONE).split())


def _telling_rows(text: str) -> Iterator[Row]:
    """The rows of the lines that have a plain word in capitals."""
    at = 0
    for line in text.split("\n"):
        if _has_plain_capitals(line):
            for start, end, words in _read_rows(overwrite(line, links(line), FILL)):
                yield at + start, at + end, words
        at += len(line) + 1


def _may_be_marked(page: Page, rows: tuple[Row, ...]) -> bool:
    """Whether a rule would mark one of these rows, if others were blanked or none."""
    return any(
        _is_stressed(page, row)
        or _is_said(page, row, mixed=True)
        or _is_said(page, row, mixed=False)
        or any(
            after[0] - row[1] < _NEAR and _insists(row[2], after[2])
            for after in rows[number + 1 : number + _NEAR]
        )
        for number, row in enumerate(rows)
    )


def _is_talk(words: list[str]) -> bool:
    """Whether a row is of plain words for the most part, or an order; else it is a name or a heading."""
    return words[0] in _ORDERS or 3 * _plain(words) >= len(words)


def _plain(words: list[str]) -> int:
    return sum(map(_PLAIN.__contains__, words))


_CAPITALS_ALONE = bytes(code if chr(code) in ascii_uppercase else ord(" ") for code in range(256))
_PLAIN_CAPITALS = frozenset(
    longest.upper().encode()
    for longest in (max(reversed(word.split("'")), key=len) for word in _PLAIN)
    if len(longest) > 1
)
"""Of each plain word the longest piece between apostrophes, as it stands in a row; single letters begin names too."""


def _read_rows(text: str) -> Iterator[Row]:
    for match in _CAPITALS.finditer(text):
        row = match.group().rstrip(" ,;:.…&-")
        if len(row) == 1:
            continue
        if row.endswith((" I", " A")) and _SMALL.match(text, match.start() + len(row)):
            row = row[:-2].rstrip(" ,;:.…&-")
        words = _words(row)
        if any(len(word) > 1 for word in words):
            yield match.start(), match.start() + len(row), words


def _heading(page: Page, start: int, end: int) -> bool:
    """Whether the capitals fill a line and end without a stop, as headings do; or open it before a colon."""
    lead, tail = page.text[max(0, start - 4) : start], page.text[end : end + 3].lstrip(" *#_\t")
    opens = (start < 4 or "\n" in lead) and not lead.rpartition("\n")[2].strip(" *#_\t")
    return opens and (not tail or tail[0] in ":\n")


def _capitals_run(page: Page) -> Iterator[Match]:
    """Rows that are said to the reader: a "you" with a reproach; in small letters, one of the two or a row alone."""
    rows = _shouted(page)
    mixed = bool(rows) and _mostly_small(page.readable)
    for row in rows:
        if _is_said(page, row, mixed=mixed):
            start, end, _ = row
            yield Match(start, end, _spoken(page, start, end))


def _is_said(page: Page, row: Row, *, mixed: bool) -> bool:
    """Whether a row is said to the reader; `mixed` where most of the letter is in small letters."""
    start, end, words = row
    said = set(words)
    if said & _COURTESY or not _is_talk(words):
        return False
    if mixed and _alone(page, start, end, words):
        return True
    if len(words) < 3:
        return False
    if not mixed and _ORDERED.search(page.text[start:end]) and not _heading(page, start, end):
        return True
    to_reader, reproach = said & _SPOKEN_TO, said & _REPROACH
    of_us = reproach and (
        said & _OURS
        or words[0] in _ORDERS
        or len(reproach) > 1
        or (reproach & _CURT and 2 * len(words) <= 3 * _plain(words))
    )
    stands_out = mixed and to_reader != {"i"} and words[0] not in _ASKING and not _heading(page, start, end)
    return bool((to_reader and reproach) or ((to_reader or of_us) and stands_out))


def _mostly_small(text: str) -> bool:
    """Whether small letters outnumber capitals, accented ones aside."""
    written = text.encode()
    return len(written.translate(None, _BIG)) > len(written.translate(None, _SMALLS))


def _alone(page: Page, start: int, end: int, words: list[str]) -> bool:
    """Whether a row is a sentence of its own: a short one of mostly plain words, with a stop, or a longer one amid small letters."""
    telling = [word for word in words if word not in _LINKING]
    plain = 3 * _plain(telling) >= max(1, len(telling))
    longer = _A_SENTENCE <= len(words) <= _LONG_ROW and _in_prose(page, start, end)
    return (
        (longer or (plain and len(words) <= _SHORT_ROW))
        and any(stop in page.text[end - 1 : end + 1] for stop in (".!?," if longer else ".!?"))
        and page.starts_sentence(start)
        and not _heading(page, start, end)
        and (len(words) > 1 or len(words[0]) > 3)
    )


def _in_prose(page: Page, start: int, end: int) -> bool:
    """Whether the line that a row stands in goes on, or began, in small letters: no notice or heading is set so."""
    line = page.text[page.text.rfind("\n", 0, start) + 1 : start], page.text[end:].partition("\n")[0]
    return any(_mostly_small(part) for part in line if len(part.split()) > 2)


def _spoken(page: Page, start: int, end: int) -> str:
    """The same words in small letters, with one mark at most at their end."""
    words = re.sub(r"\bi\b(?!\.)", "I", page.text[start:end].lower())
    words = re.sub(r"(?<=[.!?] )[a-z]", lambda first: first.group().upper(), words)
    mark = re.search(r"[!?]+$", words)
    if mark:
        words = words[: mark.start()] + ("?" if "?" in mark.group() else ".")
    return words[:1].upper() + words[1:] if page.starts_sentence(start) else words


def _stressed_words(page: Page) -> Iterator[tuple[int, int]]:
    return ((row[0], row[1]) for row in _shouted(page) if _is_stressed(page, row))


def _is_stressed(page: Page, row: Row) -> bool:
    start, end, words = row
    return bool(
        len(words) <= 2
        and set(words) & _STRESSED
        and set(words) <= _PLAIN
        and words not in _ALSO_SHORT
        and not _heading(page, start, end)
    )


def _one_stressed_word(page: Page) -> Iterator[Match]:
    for start, end in _stressed_words(page):
        words = page.text[start:end].rstrip("!?")
        yield Match(start, start + len(words), words.lower())


def _many_stressed_words(page: Page) -> Iterator[Match]:
    previous: tuple[int, int] | None = None
    for start, end in _stressed_words(page):
        if previous and (start < page.sentence(*previous).end or _both_deny(page, previous, (start, end))):
            yield Match(previous[0], end)
            previous = None
        else:
            previous = (start, end)


def _stressed_at_reader(page: Page) -> Iterator[Match]:
    """A stressed "YOU" that does something, or a "NOT" that denies what the reader said."""
    for start, end in _stressed_words(page):
        row = page.text[start:end].rstrip("!?")
        before, after = page.folded[max(0, start - 40) : start], page.folded[end : end + 40]
        around = page.sentence(start, end)
        if _KINDLY.search(page.folded, around.start, around.end):
            continue
        accused = row in _READER and _DOING.match(after) and not _FOR_READER.search(before)
        owned = row == "YOUR" and _OWN.match(after)
        if accused or owned or (row == "NOT" and _DENYING.search(before)):
            yield Match(start, start + len(row), row.lower())


def _both_deny(page: Page, one: tuple[int, int], other: tuple[int, int]) -> bool:
    near = other[0] - one[1] < _NEAR
    return near and all(
        page.folded[start:end] in ("not", "never", "no", "nothing") for start, end in (one, other)
    )


def _said_again(page: Page) -> Iterator[Match]:
    """The same plain words in capitals a second time, soon after, and not as one more of a list."""
    before: tuple[int, int, list[str]] | None = None
    for start, end, words in _shouted(page):
        if before and _insists(before[2], words):
            between = page.folded[before[1] : start]
            if 0 < len(between) < _NEAR and not _ONE_MORE.search(between):
                yield Match(before[0], end)
                before = None
                continue
        before = (start, end, words)


def _insists(one: list[str], other: list[str]) -> bool:
    """Whether two rows end in the same plain word, or are the same beginning with one."""
    last = other[-1]
    if len(last) < 2 or len(one) + len(other) > _SHORT_ROW or set(other) & _COURTESY:
        return False
    if last in _ORDINALS or last == "no" or (last in _PLAIN and len(last) > 2 and len(other) > 1):
        return last == one[-1]
    return one == other and len(other) > 1 and other[0] in _PLAIN and len(last) > 2


def _hyphened(page: Page, *_: int) -> bool:
    """Whether capitals stand between hyphens, and how they begin stands before them in small letters, or may do so."""
    return bool(_HYPHEN.search(page.text)) and any(
        match.group().replace("-", "")[:4].lower()
        in page.unblanked[max(0, match.start() - _NEAR) : match.start()]
        for match in _MAYBE_PIECES.finditer(page.text)
    )


def _in_pieces(page: Page) -> Iterator[Match]:
    """A word of the sentence once more, in capitals and by its syllables or letters."""
    for match in _IN_PIECES.finditer(page.readable):
        word = match.group().replace("-", "").lower()
        if len(word) > 3 and word in page.folded[max(0, match.start() - _NEAR) : match.start()]:
            yield Match(match.start(), match.end(), match.group().replace("-", "").lower())


def _many_marks(page: Page, *_: int) -> object:
    return page.text.count("!") + page.text.count("?") > 1 and _MARKS.search(page.text)


def _marks(page: Page, *, loud: bool) -> Iterator[Match]:
    """Rows of exclamation and question marks that are not cheerful; `loud`: those with a sharp word to the reader."""
    for match in _MARKS.finditer(page.readable):
        at, end = match.span()
        sentence = " " + page.folded[page.sentence(max(0, at - 1), at).start : at]
        if sentence.strip() and not _CHEER.search(sentence):
            sharp = _SHARP.search(sentence) and _TO_READER.search(sentence)
            if bool(sharp) == loud:
                yield Match(at, end, "?" if "?" in match.group() else "." if loud else "!")


def _loud_marks(page: Page) -> Iterator[Match]:
    return _marks(page, loud=True)


def _lively_marks(page: Page) -> Iterator[Match]:
    return _marks(page, loud=False)


def _stops_and_goes(page: Page, *_: int) -> object:
    return _TWO_AND_STOP.search(page.text) or ("! " in page.text and _TWO_AND_CALL.search(page.text))


def _word_by_word(page: Page) -> Iterator[Match]:
    for match in _ONE_WORD.finditer(page.readable):
        first = _FIRST_WORD.search(page.readable, max(0, match.start() - 13), match.start())
        if first and page.starts_sentence(first.start()) and set(_words(match.group())) & _LINK_WORDS:
            yield Match(first.start(), match.end())


RULES: tuple[Rule, ...] = (
    Rule(
        id="shouting.capitals",
        family="shouting",
        severity=Severity.WARN,
        why="Capitals read as shouting.",
        find=search(_capitals_run, worth=_shouted),
        hits=(
            "[[THE BOAT LEFT ON THE 4TH. STOP ASKING]].",
            "[[I HAVE TOLD YOU AND TOLD YOU]]. It is on page 2.",
            "It is Wednesday, so [[PLEASE STOP SENDING ME THIS!!!]]",
            "It is Wednesday, as [[I TOLD YOU]].",
            "[[YOU DID NOT PAY THE BILL]]",
            "We have looked at the label for the last time now: [[IT IS NOT OUR PARCEL]].",
            "The label says Thursday. [[CHECK THE LABEL]].",
            "He sat there for hours. [[SIX. HOURS]]. A cat would have left.",
            "The paper is missing. [[STOP SENDING PHOTOS]] and scan it.",
            "It came back on Friday from the yard. [[SIGN THE DOCKET OR LOSE THE BENCH]]. Either is fine with us here.",
            "[[IT IS FORBIDDEN TO CLIMB IT]], unless one of the crew is there to hold the ladder.",
        ),
        near_misses=(
            "TERMS AND CONDITIONS\nThe fee is 9 euros.",
            "It runs on iOS, HTML and PDF, and the USB and HDMI cables are in the box.",
            "Your reference is ABC DEF 44.",
            "Send it to ACME LTD, 4 NOT STREET, YORK.",
            "Press ALT and F4.",
            "WHAT YOU NEED TO DO\nSend us the form.",
            "ALL SALES ARE FINAL, NO EXCHANGES.",
            "We moved. THE SUMMER SALE IS NOW ON!",
            "I can see the file in DOC form. FYI, I saved it.",
            "Please do NOT open the box.",
            'The button is called "DO NOT SEND IT NOW".',
            "It came back on Friday from the yard, and the crew has it.\nFIRE DOORS CLOSE AUTOMATICALLY OVERNIGHT FOR SAFETY.",
        ),
    ),
    Rule(
        id="shouting.stressed-twice",
        family="shouting",
        severity=Severity.WARN,
        why="Several words in capitals in one sentence read as shouting.",
        find=search(_many_stressed_words, worth=_shouted),
        hits=(
            "We do [[NOT do that, and NEVER]] did.",
            "It is [[NOT included. It was NEVER]] included.",
        ),
        near_misses=("Please do NOT open it.", "Use either HTML or PDF."),
    ),
    Rule(
        id="shouting.said-again",
        family="shouting",
        severity=Severity.WARN,
        why="The same word in capitals again, or in pieces, is said as if to somebody deaf.",
        find=search(_said_again, worth=_shouted) + search(_in_pieces, words=("-",), worth=_hyphened),
        hits=(
            "We open at [[NINE, not eight, NINE]].",
            "It is in the harbour, the [[HAR-BOUR]].",
        ),
        near_misses=(
            "The USB port takes a USB stick.",
            "Your code is AB-CD-EFGH.",
            "It is NOT on Monday: we are closed MONDAY and next MONDAY.",
        ),
    ),
    Rule(
        id="shouting.stressed-at-you",
        family="shouting",
        severity=Severity.WARN,
        why="A word in capitals beside what the reader did or said is a jab of the finger.",
        find=search(_stressed_at_reader, worth=_shouted),
        hits=(
            "We rang the number [[YOU]] gave us.",
            "The lamp did [[NOT]] fall off by itself.",
            "That is [[YOUR]] own doing.",
        ),
        near_misses=(
            "Thank YOU for the cake.",
            "We are sorry that it did NOT come.",
            "Please do NOT open the valve.",
            "The price does NOT include breakfast.",
            "We made this for YOU.",
            "The transfer was NOT completed, so nothing has left your account.",
        ),
    ),
    Rule(
        id="shouting.stressed-word",
        family="shouting",
        severity=Severity.NOTE,
        why="A word in capitals can sound like a raised voice.",
        find=search(_one_stressed_word, worth=_shouted),
        hits=("Please do [[NOT]] open it.", "Find out [[BEFORE]] you come."),
        near_misses=("Ask the IT team in the US.", "NOTE: the shop is closed."),
    ),
    Rule(
        id="shouting.marks",
        family="shouting",
        severity=Severity.WARN,
        why="Rows of marks read as a raised voice.",
        find=search(_loud_marks, words=("!", "?"), worth=_many_marks),
        hits=(
            "You never answered[[!!!]]",
            "What do you want[[???]]",
            "Did you read it[[?!]]",
        ),
        near_misses=(
            "Thank you so much!!!",
            "Happy birthday!!",
            "You are welcome!!",
            "You can pick it up today!!",
            "It works now!",
            "Does it work?",
        ),
    ),
    Rule(
        id="shouting.lively-marks",
        family="shouting",
        severity=Severity.NOTE,
        why="One mark is enough; more can sound louder than meant.",
        find=search(_lively_marks, words=("!", "?"), worth=_many_marks),
        hits=("The van is on its way[[!!]]",),
        near_misses=("The van is on its way!", "Thanks for the photo!!"),
    ),
    Rule(
        id="shouting.word-by-word",
        family="shouting",
        severity=Severity.WARN,
        why="A full stop after every word reads as if you were speaking to somebody slow.",
        find=search(_word_by_word, words=(".", "!"), worth=_stops_and_goes),
        hits=("[[Read. The. Email.]]",),
        near_misses=("Done. Sent. Paid.", "It is done. Thanks."),
    ),
    Rule(
        id="shouting.dots",
        family="shouting",
        severity=Severity.WARN,
        why="Trailing dots read as an eye-roll.",
        find=pattern(
            one_of(
                r"seriously|sigh|wow|wow just wow|oh please|give me a break|really|sure|whatever|right|anyway",
                r"as usual|yet again|once again|again|obviously|apparently|interesting|typical|unbelievable",
                r"here we go|some people|you know|well well|smh|facepalm",
            )
            + r"(?:\.\.+|…)",
            where="start",
        )
        + pattern(
            r"(?:some people|if you say so|good luck with that|as always|as usual|yet again|once again|here we go again|but sure|but ok|but okay|but whatever|but anyway|i give up|no comment|unbelievable|just wow)[ ]?(?:\.\.+|…)"
        ),
        hits=("[[Seriously...]] It is on page 2.", "We will look at it, [[as always…]]"),
        near_misses=("I am looking... one moment.", "Well... I found it.", "Let me see..."),
    ),
)
