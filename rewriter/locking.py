"""Swaps facts and personal data for typed placeholders before a model sees them, and back afterwards.

A placeholder looks like `[MONEY_1]`: plain ASCII in square brackets. Small models copy it
whole, since it splits into few and common tokens and they have met such marks in forms and
redacted text; rarer brackets cost three tokens each and come back mangled, angle brackets are
taken for markup, braces for code, and a bare word invites a plural. The kind in the name keeps
the grammar ("by [DATE_1]", "to [NAME_2]").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rewriter.facts import find_facts
from rewriter.values import Fact, FactKind

_KINDS: dict[FactKind, str] = {
    "money": "MONEY", "date": "DATE", "time": "TIME", "id": "ID", "link": "LINK",
    "email": "EMAIL", "phone": "PHONE", "name": "NAME", "number": "NUMBER", "step": "MENU", "version": "VERSION",
}  # fmt: skip
_NAMES = "|".join((*_KINDS.values(), "TEXT"))
_PLACEHOLDER = re.compile(rf"\[(?:{_NAMES})_\d+\]")
_LIKE_ONE = re.compile(rf"\[[A-Za-z]{{2,12}}[_ -]?\d+\]|\b(?:{_NAMES})_\d+\b|\b(?:{_NAMES.lower()})_\d+\b")
_LEFTOVER = re.compile(
    r"[\w.+-]{1,64}@[\w.-]+\w|https?://\S*\w|(?<![\w.])\w[\w-]*(?:\.\w[\w-]*)+/\S*\w"
    r"|(?<!\w)\+?\d(?:[ .()/-]{0,2}\d){4,}(?!\w)"
)
"""What may identify somebody though no fact was seen in it: the net beneath the finders."""
_MAY_IDENTIFY = re.compile(r"[\d@/]")
_FEW_DIGITS = 4
_MOVING_DAY = re.compile(r"today|tonight|tomorrow|yesterday", re.IGNORECASE)
_ALSO_A_WORD = re.compile(
    r"will|may|mark|grace|hope|faith|joy|rose|bill|rob|sue|pat|art|dean|chase|drew|jack|max|guy"
    r"|ray|grant|miles|frank|june|april|august|dawn|gene|glen|heath|ivy|lily|penny|ruby|sandy"
    r"|stone|white|black|brown|green|young|long|short|wells|price|page|cook|baker|king|west|north"
    r"|south|east|hill|wood|woods|day|case|love|bond|best|rich|sunny|iris|olive|summer|autumn"
    r"|major|prince|noble|wise|sharp|small|little|strong|hardy|gray|grey|reed|banks|fields|rivers"
    r"|lane|church|marsh|moss|ford|holder|carter|mason",
    re.IGNORECASE,
)
"""Names that are ordinary words too: locked only where they are written as a name is."""
_TITLE = re.compile(r"mr|mrs|ms|mx|miss|dr|prof|sir|madam|dear|customer|the|and|of", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Unlocked:
    """Text with its values back. `strays` are placeholders that were invented or altered."""

    text: str
    strays: tuple[str, ...]


class Locks:
    """The placeholders of one request, the same in every text.

    Two ways of writing one value ("£68", "68 pounds") share a placeholder; it comes back as the
    first text has it, so hand the draft over first. Dates do so only where they are written
    alike, since "Saturday" cannot stand in for "Saturdays".
    """

    def __init__(self, texts: Sequence[str], people: Sequence[str] = ()) -> None:
        self._by_key: dict[str, str] = {}
        self._values: dict[str, str] = {}
        self._counts: dict[str, int] = {}
        self._people = _people(people)
        self._known: re.Pattern[str] | None = None
        for text in texts:
            for start, end, kind, key in self._spans(text):
                self._name(kind, key, text[start:end])
        surfaces = sorted({value for value in self._values.values() if len(value) > 2}, key=len, reverse=True)
        if surfaces:
            self._known = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, surfaces))})(?!\w)")

    def lock(self, text: str, *, new: bool = True) -> str:
        """The text with every value behind its placeholder.

        A value not met before gets a placeholder of its own, or stays in the open if not `new`
        (then the text speaks of what the model itself has written).
        """
        locked, at = "", 0
        for start, end, kind, key in self._spans(text, known=not new):
            locked += text[at:start] + self._name(kind, key, text[start:end])
            at = end
        return locked + text[at:]

    def unlock(self, text: str) -> Unlocked:
        """The text with its values put back, those at a sentence's start with a capital."""
        strays: list[str] = []

        def value(match: re.Match[str]) -> str:
            found = self._values.get(match.group())
            if found is None:
                return match.group()
            begins = not text[: match.start()].strip() or re.search(r"[.!?]\s+$", text[: match.start()])
            return found[0].upper() + found[1:] if begins and _MOVING_DAY.fullmatch(found) else found

        for match in _LIKE_ONE.finditer(text):
            if match.group() not in self._values:
                strays.append(match.group())
        return Unlocked(_PLACEHOLDER.sub(value, text), tuple(strays))

    def placeholder(self, fact: Fact) -> str | None:
        """The placeholder of a fact, `None` if facts of its kind are left in the open."""
        return self._by_key.get(_key(fact)) if _lockable(fact) else None

    @property
    def values(self) -> dict[str, str]:
        """What each placeholder stands for."""
        return dict(self._values)

    def _name(self, kind: str, key: str, surface: str) -> str:
        if key not in self._by_key:
            self._counts[kind] = self._counts.get(kind, 0) + 1
            self._by_key[key] = placeholder = f"[{kind}_{self._counts[kind]}]"
            self._values[placeholder] = surface.lower() if _MOVING_DAY.fullmatch(surface) else surface
        return self._by_key[key]

    def _spans(self, text: str, *, known: bool = False) -> list[tuple[int, int, str, str]]:
        """Start, end, kind and key of everything to lock, in order; where two overlap the longer wins."""
        keys = self._by_key.keys() | {f"name:{person.casefold()}" for person, _ in self._people}
        found = [span for span in self._candidates(text) if not known or span[3] in keys]
        found.sort(key=lambda span: (span[0] - span[1], span[0]))
        taken, chosen = bytearray(len(text)), []
        for start, end, kind, key in found:
            if not any(taken[start:end]):
                taken[start:end] = b"\x01" * (end - start)
                chosen.append((start, end, kind, key))
        return sorted(chosen)

    def _candidates(self, text: str) -> Iterator[tuple[int, int, str, str]]:
        for fact in find_facts(text):
            if _lockable(fact):
                yield fact.start, fact.start + len(_value(fact)), _KINDS[fact.kind], _key(fact)
        for person, pattern in self._people:
            for match in pattern.finditer(text):
                yield match.start(), match.end(), "NAME", f"name:{person.casefold()}"
        for match in _LIKE_ONE.finditer(text) if "[" in text or "_" in text else ():
            yield match.start(), match.end(), "TEXT", f"text:{match.group()}"
        for match in _LEFTOVER.finditer(text) if _MAY_IDENTIFY.search(text) else ():
            yield match.start(), match.end(), "ID", f"id:{match.group()}"
        if self._known:
            by_value = {value: placeholder for placeholder, value in self._values.items()}
            keys = {placeholder: key for key, placeholder in self._by_key.items()}
            for match in self._known.finditer(text):
                placeholder = by_value[match.group()]
                yield match.start(), match.end(), placeholder[1:].partition("_")[0], keys[placeholder]


class OpenLocks(Locks):
    """No locks at all, for a model on this machine that is trusted with plain text."""

    def __init__(self) -> None:
        super().__init__(())

    def lock(self, text: str, *, new: bool = True) -> str:  # noqa: ARG002 - as below
        return text

    def unlock(self, text: str) -> Unlocked:
        return Unlocked(text, ())

    def placeholder(self, fact: Fact) -> str | None:  # noqa: ARG002 - the signature is the parent's
        return None


def _lockable(fact: Fact) -> bool:
    if fact.kind == "number":
        return sum(letter.isdigit() for letter in fact.text) >= _FEW_DIGITS
    return fact.kind in _KINDS


def _value(fact: Fact) -> str:
    """A fact's text without the stop that may end its sentence ("on 3 May.")."""
    return fact.text.rstrip(".") if fact.kind in ("date", "time") else fact.text


def _key(fact: Fact) -> str:
    return f"{fact.key}:{_value(fact).casefold()}" if fact.kind == "date" else fact.key


def _people(names: Sequence[str]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Whole names and each of their words, with what finds them; the whole ones first."""
    wanted: dict[str, re.Pattern[str]] = {}
    for name in names:
        words = [word.strip(".,:;!?\"'()<>") for word in name.split()]
        words = [word for word in words if len(word) > 1 and not _TITLE.fullmatch(word)]
        for each in (" ".join(words), *words):
            if each and any(letter.isalpha() for letter in each):
                exact = _ALSO_A_WORD.fullmatch(each)
                wanted[each] = re.compile(rf"(?<!\w){re.escape(each)}(?!\w)", 0 if exact else re.IGNORECASE)
    return tuple(wanted.items())
