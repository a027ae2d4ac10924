"""Names of people, products and places, and quoted labels, as far as their writing gives them away."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rewriter.refusals import sentences_of

_CAPITAL = r"(?:(?!_)[^\W\d_a-zß-öø-ÿ](?:[\w'’&-]{0,40}[^\W_])?)"
_RUN = re.compile(
    rf"(?<!\w){_CAPITAL}(?:(?:[ ](?:&|of|the|de|la|van|von|der|and Sons)[ ]|[ ]|[ ]&[ ]){_CAPITAL})*"
)
_BULLET = re.compile(r"\s*\(?\d{1,2}[.)]\s+")
_LETTER = re.compile(r"[^\W_]")
_LABEL = re.compile(r"[\"“]([^\"“”\n]{2,60})[\"”]|(?<!\w)['‘]([^'‘’\n]{2,40})['’](?!\w)")
_FILE = re.compile(
    r"(?<![\w/@.-])[\w-]{1,80}(?:\.[\w-]{1,40}){0,2}?\.(?:pdf|docx?|xlsx?|pptx?|csv|txt|zip|png|jpe?g|svg|gif|mp4|mov|json|xml|html?|exe|dmg|apk|msi|log|ini|cfg|ya?ml|ics|eml|odt|ods|heic|wav|mp3|rar|bak)\b",
    re.IGNORECASE,
)
_NOT_NAMES = frozenset(
    (
        "god lord i i'm i've i'll i'd i’m i’ve i’ll i’d ok okay mr mrs ms mx dr sir madam dear hello hi hey "
        "re ps p.s fyi asap btw etc monday tuesday wednesday thursday friday saturday sunday mondays tuesdays "
        "wednesdays thursdays fridays saturdays sundays january february march april may june july august "
        "september october november december am pm lol omg faq kind regards best sincerely yours thanks thank "
        "cheers vat tax id reply write"
    ).split()
)
_EMPHASIS = frozenset(
    (
        "a all also always an and any are as at ask be been but buy by call can cannot can't cant check come "
        "did do does don't dont each every fail final first five for four free from full fully get give go "
        "got had has have he her here him his how if in into is it it's its just keep know last late least "
        "less let like look made make many may me more most much must my need never new next no non none nope "
        "nor not nothing now of off on once one only or order our out over own paid pay per please put read "
        "really return same said say see send sent she should six so some soon stay still stop such sure take "
        "ten tell than that the their them then there they this three times to today told too try twice two "
        "under until up upon us use very wait want was way we well were what when where which who why will "
        "with won't would yes yet you your"
    ).split()
)


def find_names(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and key (`name:` and the words, case folded) of each name or label, in order.

    A capitalised word opening a sentence is a name only where it also stands capitalised
    inside one. Shouted words are none.
    """
    found = [(m.start(), m.end()) for m in _FILE.finditer(text)]
    openings = {_opening(text, span.start, span.end) for span in sentences_of(text)}
    labels = [
        (m.start(m.lastindex or 0), m.end(m.lastindex or 0)) for m in _LABEL.finditer(text) if _is_label(m)
    ]
    found += [(at, end) for at, end in labels if at not in openings or _stands_out(text[at:end])]
    loud = _loud(text)
    later: list[tuple[int, int]] = []
    known: set[str] = set()
    for match in _RUN.finditer(text):
        for start, end, opens in _trimmed(match, openings, loud):
            (later if opens else found).append((start, end))
            if not opens:
                known.add(text[start:end].casefold())
    found += [(start, end) for start, end in later if text[start:end].casefold() in known]
    for start, end in _disjoint(found):
        yield start, end, "name:" + fold_name(text[start:end])


def fold_name(name: str) -> str:
    """A name for comparing: case folded, one kind of apostrophe, no possessive ending."""
    folded = name.casefold().replace("’", "'")
    return re.sub(r"'s?$", "", folded)


def _trimmed(match: re.Match[str], openings: set[int], loud: set[int]) -> Iterator[tuple[int, int, bool]]:
    """The name within a run of capitalised words, and whether it opens a sentence."""
    words = list(re.finditer(r"\S+", match.group()))
    while words and _ordinary(words[0].group(), match.start() + words[0].start(), loud):
        words.pop(0)
    while words and (
        _ordinary(words[-1].group(), match.start() + words[-1].start(), loud) or words[-1].group() in "&"
    ):
        words.pop()
    if not words:
        return
    start, end = match.start() + words[0].start(), match.start() + words[-1].end()
    if start in openings and len(words) > 1 and words[1].group()[0].isupper():
        rest = match.start() + words[1].start()
        yield start, rest - 1, True
        yield rest, end, False
    else:
        yield start, end, start in openings


def _ordinary(word: str, at: int, loud: set[int]) -> bool:
    folded = word.casefold().rstrip(".'’&")
    if folded in _NOT_NAMES or at in loud:
        return True
    return len(folded) < 2 or (word.isupper() and (folded in _EMPHASIS or len(word) > 6))


def _opening(text: str, start: int, end: int) -> int:
    """Where a sentence's first letter stands, behind bullets, quotes and brackets."""
    numbered = _BULLET.match(text, start, end)
    first = _LETTER.search(text, numbered.end() if numbered else start, end)
    return first.start() if first else start


def _loud(text: str) -> set[int]:
    """Starts of words in runs of three or more that are all capitals: shouting, not names."""
    loud: set[int] = set()
    for run in re.finditer(r"\b[A-Z][A-Z'’]{0,30}\b(?:[\s,.!?:;-]{1,10}[A-Z][A-Z'’]{0,30}\b){2,}", text):
        loud |= {run.start() + word.start() for word in re.finditer(r"[A-Z][A-Z'’]*", run.group())}
    return loud


def _is_label(match: re.Match[str]) -> bool:
    """A short quoted label with a capital or a digit; longer or plain ones are somebody's words."""
    words = match.group(match.lastindex or 0)
    return len(words.split()) <= 5 and bool(re.search(r"[A-Z\d]", words)) and not re.search(r"[.!?,]$", words)


def _stands_out(label: str) -> bool:
    """Whether more than the first letter, which any sentence has, makes a label of quoted words."""
    return " " not in label or any(letter.isupper() or letter.isdigit() for letter in label[1:])


def _disjoint(spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    at = 0
    for start, end in sorted(set(spans), key=lambda span: (span[0], -span[1])):
        if start >= at:
            yield start, end
            at = end
