"""What a reply states that must survive: values, names, menu paths, refusals and conditions."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from guardrails.finding import Span
from rewriter import numerals
from rewriter.caseless import Caseless, lower
from rewriter.dates import date_agrees, date_handles, find_dates, find_times
from rewriter.names import find_names
from rewriter.once import once
from rewriter.refusals import find_conditions, find_refusals
from rewriter.values import Fact, FactKind

HARD_KINDS: frozenset[FactKind] = frozenset(
    (
        "money",
        "date",
        "time",
        "duration",
        "percentage",
        "id",
        "link",
        "email",
        "phone",
        "refusal",
        "step",
        "condition",
    )
)
"""Kinds that may never be left out of a reply, not even with an aside."""

_Found = tuple[int, int, str]
_Finder = Callable[[str], Iterator[_Found]]

_NUMBER = numerals.DIGITS
_TLD = r"(?:com|org|net|io|co|gov|edu|info|app|dev|ai|eu|uk|de|fr|es|it|nl|be|ch|at|pl|se|no|dk|fi|ie|us|ca|au|nz|in|jp|sg|za|br|mx|pt|cz|test|example|invalid|shop|store|online|cloud|help|support|me|tv)"
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_LINK = re.compile(
    rf"\bhttps?://[^\s<>\"“”]{{1,500}}|\bwww\.[^\s<>\"“”]{{1,300}}"
    rf"|(?<![\w@.-])(?:[a-z0-9][a-z0-9-]{{0,62}}\.){{1,5}}{_TLD}\b(?!\.\w)(?:/[^\s<>\"“”,;)]{{0,300}})?",
    re.IGNORECASE,
)
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,3})?\b")
_DIGIT = re.compile(r"\d")
_CARD = Caseless(
    r"\b(?:(?:ending|last (?:four|4)(?: digits)?)(?:[ ](?:in|with|on))?|ends[ ](?:in|with|on))[: ][ ]?(?P<four>\d{4})\b(?![-/.]\d)|[*•x·]{2,}[ -]?(?P<masked>\d{4})\b",
)
_PHONE = Caseless(
    r"(?<![\w/.-])(?:\+|\(|\b0|1-)[\d(][\d() .–-]{5,18}\d(?:[ ]?(?:ext\.?|extension|x)[ ]?\d{1,5})?(?![\w/])",
)
_PHONE_LATER = Caseless(
    r"\b(?P<lead>call|ring|phone|tel|telephone|mobile|dial|hotline|fax|whatsapp|text|line|number)\b[^\d\n]{0,24}(?P<number>\d[\d -]{5,16}\d(?:[ ]?(?:ext\.?|extension|x)[ ]?\d{1,5})?)(?![\w/])",
)
_EXTENSION = Caseless(r"\b(?:ext\.?|extension)[ ]?(?P<digits>\d{1,6})\b")

_SYMBOLS = {
    "us$": "USD", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD", "nz$": "NZD", "s$": "SGD", "hk$": "HKD",
    "r$": "BRL", "$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₩": "KRW", "₺": "TRY", "₽": "RUB",
    "₦": "NGN", "₱": "PHP", "₫": "VND", "₪": "ILS", "฿": "THB", "zł": "PLN", "zl": "PLN", "kč": "CZK", "rs": "INR",
    "rs.": "INR", "fr.": "CHF", "sfr": "CHF", "kr": "KR", "kr.": "KR", "ft": "HUF", "r": "ZAR", "rm": "MYR",
    "dollar": "USD", "dollars": "USD", "bucks": "USD", "buck": "USD", "pound": "GBP", "pounds": "GBP", "quid": "GBP",
    "euro": "EUR", "euros": "EUR", "rupee": "INR", "rupees": "INR", "francs": "CHF", "yen": "JPY", "rand": "ZAR",
    "zloty": "PLN", "zlotys": "PLN", "crowns": "KR", "kroner": "KR", "kronor": "KR", "pesos": "MXN", "dirhams": "AED",
    "pence": "GBp", "p": "GBp", "cents": "USc", "¢": "USc",
}  # fmt: skip
_CODES = ["USD", "EUR", "GBP", "INR", "AUD", "CAD", "NZD", "CHF", "JPY", "CNY", "PLN", "CZK", "HUF", "SEK", "NOK", "DKK", "ZAR", "SGD", "HKD", "MYR", "THB", "AED", "SAR", "TRY", "BRL", "MXN", "NGN", "KES", "GHS", "PHP", "IDR", "KRW", "ILS", "RON", "BGN", "UAH"]  # fmt: skip
_BEFORE = rf"(?:\br(?=[ ]?\d{{1,3}}(?:[ ]\d{{3}})+\b|\d+[.,]\d\d\b|\d{{3,}}\b)|\brm(?=[ ]?\d)|(?:us|au?|ca?|nz|s|hk|r)?\$|[£€¥₹₩₺₽₦₱₫₪฿]|\brs\.?|\bfr\.|\bkr\.?|\b(?:{'|'.join(_CODES).lower()})\b)"
_CALLED = r"(?:dollars?|bucks?|pounds?(?! of)|quid|euros?|rupees?|francs|yen|rand|zlotys?|kroner|kronor|crowns|pesos|dirhams|pence|cents)"
_AFTER = rf"(?:[€£$¥₹¢]|zł|kč|kr\b\.?|(?:{'|'.join(_CODES).lower()})\b|{_CALLED}\b|p\b)"
_MONEY = Caseless(
    rf"(?P<before>{_BEFORE})[ \u00a0]?(?P<amount>{_NUMBER})(?:[ ]?(?P<scale>{numerals.SCALE})\b)?(?:[ ](?P<code>usd|aud|cad|nzd|sgd|hkd)\b)?"
    rf"|(?<![\w.,/])(?P<amount2>{_NUMBER})(?:[ ]?(?P<scale2>{numerals.SCALE})\b)?[ \u00a0]?(?P<after>{_AFTER})(?!\w)"
    rf"|(?<!\bmy )(?<!\byour )(?<!-)\b(?P<words>{numerals.WORD})[ ](?P<called>{_CALLED})\b",
)
_PERCENT = Caseless(rf"(?<![\w.,])(?P<amount>{_NUMBER})[ \u00a0]?(?:%|per[ ]?cent\b|pct\b)|\b(?P<word>{numerals.WORD})[ ]per[ ]?cent\b")  # fmt: skip

_UNITS = {
    "second": "second", "sec": "second", "minute": "minute", "min": "minute", "hour": "hour", "hr": "hour", "h": "hour",
    "day": "day", "night": "night", "week": "week", "wk": "week", "fortnight": "fortnight", "month": "month",
    "mth": "month", "year": "year", "yr": "year", "quarter": "quarter",
}  # fmt: skip
_QUALITY = r"(?:(?P<quality>business|working|work|calendar|clear|full|whole|consecutive)[ -])?"
_UNIT = r"(?P<unit>seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|nights?|weeks?|wks?|fortnights?|months?|mths?|years?|yrs?|quarters)"
_COUNT = rf"(?:\d{{1,4}}(?:[.,]\d)?|{numerals.WORD})"
_DURATION = Caseless(
    rf"(?<![\w.,/$£€₹:-])(?:(?P<low>{_COUNT})(?:[ ]?(?:-|–|—)[ ]?|[ ](?:to|or)[ ]))?(?P<count>{_COUNT}|(?<=\bwithin )an?|(?<=\bin )an?|(?<=\bafter )an?|(?<=\bfor )an?|half an)"
    rf"(?:[ ]|-|\u00a0)?{_QUALITY}{_UNIT}(?![\w])",
)

_VERSION = Caseless(r"(?<![\w./-])(?:v(?:ersion)?\.?[ ]?\d+(?:\.\d+){0,4}|\d+(?:\.\d+){2,4})(?:-?(?:rc|beta|alpha|b)\.?\d*)?(?![\w/]|\.\d)")  # fmt: skip
_ID_LEAD = (
    r"order|ticket|case|ref(?:erence)?|invoice|policy|account|booking|reservation|claim|tracking|parcel|consignment|clause|section"
    r"|article|paragraph|page|line|form|room|flat|apartment|gate|row|door|zone|model|serial|batch|lot|meter|flight|train|job|tariff"
    r"|step|level|tier|rule|regulation|item|part|unit|quote|contract|permit|licen[cs]e|bay|table|seat|coach|platform|route|bus"
    r"|confirmation|transaction|receipt|complaint|incident|request|customer|member(?:ship)?|student|patient|locker|box|shelf|round|rounds|schedule|chapter|exhibit|appendix|annex|error|code|pin|po|docket|folio|lane|stop|suite|block|floor|plot|unit"
)
_ID = Caseless(
    rf"#[ ]?(?P<hash>[\w-]*\d[\w-]*)"
    rf"|\b(?:{_ID_LEAD})s?(?:[ ](?:no|nr|num|number|id|ref|reference|code)\b\.?)?[ ]?[:#]?[ ]?(?P<led>\d+(?:[-/.]\d+)*(?:[ ]\d{{3,5}})*)(?![\w%]|[.,]\d)"
    rf"|\b(?:no|nr|number)\b\.?[ ]?[:#]?[ ]?(?P<numbered>\d+(?:[-/]\d+)*)(?![\w%]|[.,]\d)"
    rf"|(?<![\w@.])(?P<mixed>(?=[a-z/_.-]{{0,24}}\d)(?=[\d/_.-]{{0,24}}[a-z])[a-z0-9]+(?:[-/_.][a-z0-9]+)*)(?![\w@])"
    rf"|(?<![\w.,/+-])(?P<grouped>\d{{3,5}}(?:[ -]\d{{3,5}}){{1,5}})(?![\w%]|[.,]\d)"
    rf"|(?<![\w.,/+-])(?P<slashed>\d{{2,}}(?:[-/]\d+)+)(?![\w%]|[.,]\d)"
    rf"|(?<![\w.,/+-])(?P<long>\d{{5,}})(?![\w%]|[.,]\d)",
)
_ORDINARY_MIX = re.compile(
    r"\d+(?:st|nd|rd|th)-century|\d+(?:st|nd|rd|th|ST|ND|RD|TH|s|x|am|pm|AM|PM|k|ppl|h)"
)
_PATH_WORD = r"(?<![\w'&-])[A-Z][\w'&-]{0,30}(?:[ ][A-Za-z][\w'&-]{0,30}){0,3}"
_STEP = re.compile(rf"{_PATH_WORD}(?:[ ]?(?:>|→|»|›)[ ]?{_PATH_WORD})+")
_ONWARD = re.compile("[>→»›]")
_STEP_LEAD = re.compile(
    r"[^>→»›]*\b(?:to|under|use|open|in|at|via|and|press|select|choose|click|on|is|find|from|see|then|Use|Open|Press|Select|Choose|Click|See|Under|In|From)[ ](?=[A-Z])"
)
_STEP_TAIL = re.compile(
    r"[ ](?:within|on|and|then|to|in|for|from|or|with|at|by|before|after|if|when|until|is|as|it|you|so|where|which|takes?)\b[^>→»›]*$"
)
_MEASURE = r"(?:kg|g|mg|lbs?|oz|km|m|cm|mm|mi|ft|in|inches|l|ml|litres?|liters?|gb|mb|tb|kb|kwh|kw|w|v|a|ghz|mhz|mbps|gbps|sq|px|dpi|°c|°f|bar|psi|rpm)"
_PLAIN = Caseless(
    rf"(?<![\w.,/$£€₹-])(?P<amount>{_NUMBER})(?:[ ]?(?P<unit>{_MEASURE})\b)?(?![\w%]|[.,]\d)"
    rf"|\b(?P<word>{numerals.WORD})(?=[ ](?!(?:of|or|and|things?|ways?|times?|words?|seconds?|to|in|for|more|other|others|another|who|that|is|as|at|by|people|different)\b)[a-z-]+s?\b)",
)
_BULLET = re.compile(r"^[ \t]*\(?(\d{1,2})[.)](?=[ \t])", re.MULTILINE)
_POINT = re.compile(
    r"(?:^|(?<=[.!?] ))[ \t]*(?:item|point|question|issue|topic|matter)s?[ ](?:no\.?[ ]|number[ ])?(\d{1,2})(?=[.:,)]| [-–—])",
    re.IGNORECASE | re.MULTILINE,
)
"""The writer's own points, one by one: "Point 1: ... Point 2: ..."."""


@once
def find_facts(text: str) -> tuple[Fact, ...]:
    """Every fact of a text in reading order; facts of one kind do not overlap. Linear in its length.

    A value belongs to one kind only: the digits of a phone number are no number of their
    own. Refusals and conditions are clauses and may hold values.
    """
    facts: list[Fact] = []
    taken = bytearray(len(text))
    for kind, find in _VALUES:
        for start, end, key in find(text):
            if taken.find(1, start, end) < 0:
                taken[start:end] = b"\x01" * (end - start)
                facts.append(Fact(kind, text[start:end], start, end, key))
    facts += [Fact("refusal", text[c.start : c.end], c.start, c.end, c.key) for c in find_refusals(text)]
    facts += [
        Fact("condition", text[start:end], start, end, key) for start, end, key in find_conditions(text)
    ]
    return tuple(sorted(facts, key=lambda fact: (fact.start, fact.end)))


def facts_within(facts: Sequence[Fact], span: Span) -> list[Fact]:
    """Those of the facts of a text, given in reading order, that stand wholly in a span of it."""
    first = bisect_left(facts, span.start, key=lambda fact: fact.start)
    last = bisect_left(facts, span.end, lo=first, key=lambda fact: fact.start)
    return [fact for fact in facts[first:last] if fact.end <= span.end]


def same_value(said: Fact, wanted: Fact) -> bool:
    """Whether `said` tells the value that `wanted` tells, though it may be written in another way.

    "mon 3 Feb" tells "3 February"; digits tell an id, a phone or a plain number alike.
    Clauses (refusal, condition) are compared by the judge, not here.
    """
    if said.key == wanted.key:
        return True
    if said.kind == wanted.kind == "date":
        return date_agrees(said.key, wanted.key)
    if said.kind == wanted.kind == "time":
        return said.key.startswith(wanted.key + ":")
    if "phone" in (said.kind, wanted.kind) and said.kind in _DIGITS and wanted.kind in _DIGITS:
        return _joined(said) == _joined(wanted)
    if said.kind in _DIGITS and wanted.kind in _DIGITS:
        return bare(said) == bare(wanted)
    return False


def handles(fact: Fact) -> tuple[str, ...]:
    """What a fact may be found by, the most telling first.

    Where one fact tells another's value, the other's first handle is among its own; so facts
    need only be compared with those that share one.
    """
    if fact.kind == "date":
        return date_handles(fact.key)
    if fact.kind == "time":
        said = fact.key.split(":")
        return tuple(":".join(said[:upto]) for upto in range(len(said), 2, -1))
    return (_joined(fact),) if fact.kind in _DIGITS else (fact.key,)


def bare(fact: Fact) -> str:
    """A fact's key without its kind."""
    return fact.key.partition(":")[2]


def _joined(fact: Fact) -> str:
    """Its key without its kind and the hyphens by which a number may be grouped: "555-0177" is 5550177."""
    return bare(fact).replace("-", "")


_DIGITS = frozenset(("id", "phone", "number", "version"))


def _emails(text: str) -> Iterator[_Found]:
    for match in _EMAIL.finditer(text) if "@" in text else ():
        yield match.start(), match.end(), f"email:{match.group().rstrip('.').lower()}"


def _links(text: str) -> Iterator[_Found]:
    for match in _LINK.finditer(text):
        written = match.group().rstrip(".,;:!?)'’")
        host, slash, path = re.sub(r"^https?://", "", written, flags=re.IGNORECASE).partition("/")
        yield (
            match.start(),
            match.start() + len(written),
            f"link:{host.lower().removeprefix('www.')}{(slash + path).rstrip('/')}",
        )


def _steps(text: str) -> Iterator[_Found]:
    for match in _STEP.finditer(text) if _ONWARD.search(text) else ():
        start = match.start() + (lead.end() if (lead := _STEP_LEAD.match(match.group())) else 0)
        end = start + (
            tail.start() if (tail := _STEP_TAIL.search(text[start : match.end()])) else match.end() - start
        )
        places = re.split(r"[ ]?[>→»›][ ]?", text[start:end])
        yield start, end, f"step:{'>'.join(place.casefold() for place in places)}"


def _accounts(text: str) -> Iterator[_Found]:
    for match in _IBAN.finditer(text) if _DIGIT.search(text) else ():
        yield match.start(), match.end(), f"id:{match.group().replace(' ', '').lower()}"
    for match in _CARD.finditer(lower(text)):
        group = "four" if match["four"] else "masked"
        yield match.start(group), match.end(group), f"id:{match[group]}"


def _phones(text: str) -> Iterator[_Found]:
    for match in _PHONE.finditer(lower(text)):
        start, written = match.start(), match.group()
        if written.startswith("(") and ")" not in written:
            start, written = start + 1, written[1:]
        written = _before_a_lone_bracket(written)
        if 7 <= len(re.sub(r"\D", "", written)) <= 20:
            yield start, start + len(written), _digits("phone", written)
    for match in _PHONE_LATER.finditer(lower(text)):
        if match["lead"].lower() != "number" or " " in match["number"]:
            yield match.start("number"), match.end("number"), _digits("phone", match["number"])
    for match in _EXTENSION.finditer(lower(text)):
        yield match.start("digits"), match.end("digits"), _digits("phone", match["digits"])


def _before_a_lone_bracket(written: str) -> str:
    """A number up to a bracket that is not a pair's: "020 7946 0018 (14:30 to 18:00)"."""
    pairs = _PAIRED.sub(lambda pair: "x" * len(pair.group()), written)
    lone = next((at for at, sign in enumerate(pairs) if sign in "()"), len(written))
    return written[:lone].rstrip(" .–-")


_PAIRED = re.compile(r"\([^()]*\)")


def _digits(kind: str, written: str) -> str:
    return f"{kind}:{re.sub(r'[^0-9]', '', written)}"


def _money(text: str) -> Iterator[_Found]:
    for match in _MONEY.finditer(lower(text)):
        amount = match["amount"] or match["amount2"] or match["words"]
        mark = (match["code"] or match["before"] or match["after"] or match["called"]).lower()
        currency = _SYMBOLS.get(mark, mark.upper())
        plain = numerals.value(amount, match["scale"] or match["scale2"] or "", dot_groups=True)
        if currency in ("GBp", "USc"):
            currency, plain = currency[:2] + ("P" if currency == "GBp" else "D"), _hundredth(plain)
        yield match.start(), match.end(), f"money:{currency}:{_cents(plain)}"


def _hundredth(plain: str) -> str:
    return str(float(plain) / 100)


def _cents(plain: str) -> str:
    whole, _, part = plain.partition(".")
    return f"{whole}.{part.ljust(2, '0')}"


def _percentages(text: str) -> Iterator[_Found]:
    for match in _PERCENT.finditer(lower(text)):
        yield match.start(), match.end(), f"percentage:{numerals.value(match['amount'] or match['word'])}"


def _durations(text: str) -> Iterator[_Found]:
    for match in _DURATION.finditer(lower(text)):
        unit = match["unit"].lower()
        if unit == "second" and match["count"].lower() in ("a", "one"):
            continue
        if _SOMEBODY.match(text, match.end()):
            continue
        unit = _UNITS.get(unit) or _UNITS[unit.rstrip("s")]
        quality = {
            "business": "business ",
            "working": "business ",
            "work": "business ",
            "calendar": "calendar ",
        }
        low = f"{_count(match['low'])}-" if match["low"] else ""
        kind = quality.get((match["quality"] or "").lower(), "")
        yield match.start(), match.end(), f"duration:{low}{_count(match['count'])}:{kind}{unit}"


_SOMEBODY = re.compile(
    r"-olds?(?=['’]s\b|[.,;:!?]|\s*$|\s(?:can|could|would|will|knows?|takes?|has|had|is|are|was|were|who|and|or|does|did|gets?)\b)",
    re.IGNORECASE,
)
"""A "five-year-old" who can do something is a person, a "five-year-old boiler" has an age."""


def _count(written: str) -> str:
    if written.lower() in ("a", "an"):
        return "1"
    return "0.5" if written.lower() == "half an" else numerals.value(written)


def _versions(text: str) -> Iterator[_Found]:
    for match in _VERSION.finditer(lower(text)):
        yield (
            match.start(),
            match.end(),
            f"version:{re.sub(r'^v(?:ersion)?[.]?[ ]?', '', match.group().lower())}",
        )


def _ids(text: str) -> Iterator[_Found]:
    for match in _ID.finditer(lower(text)) if _DIGIT.search(text) else ():
        group = match.lastgroup or ""
        if group == "mixed" and _ORDINARY_MIX.fullmatch(text, *match.span(group)):
            continue
        if group == "led" and len(match[group]) <= 2:
            continue
        start = match.start() if group == "hash" else match.start(group)
        yield start, match.end(group), f"id:{match[group].replace(' ', '').lower()}"


def _numbers(text: str) -> Iterator[_Found]:
    """Plain numbers; those that only number the writer's own points are none."""
    points = {match.start(1) for match in _BULLET.finditer(text)}
    announced = list(_POINT.finditer(text))
    if [match[1] for match in announced] == [str(n + 1) for n in range(len(announced))] and len(
        announced
    ) > 1:
        points |= {match.start(1) for match in announced}
    for match in _PLAIN.finditer(lower(text)):
        if match.start() in points:
            continue
        if match["word"]:
            if match["word"].lower() not in ("one", "zero"):
                yield match.start(), match.end(), f"number:{numerals.value(match['word'])}"
            continue
        unit = f":{match['unit'].lower()}" if match["unit"] else ""
        yield match.start(), match.end(), f"number:{numerals.value(match['amount'])}{unit}"


_VALUES: tuple[tuple[FactKind, _Finder], ...] = (
    ("email", _emails),
    ("step", _steps),
    ("link", _links),
    ("id", _accounts),
    ("date", find_dates),
    ("phone", _phones),
    ("time", find_times),
    ("duration", _durations),
    ("percentage", _percentages),
    ("money", _money),
    ("version", _versions),
    ("id", _ids),
    ("number", _numbers),
    ("name", find_names),
)
"""Who looks first: a later kind takes only what the earlier ones left."""
