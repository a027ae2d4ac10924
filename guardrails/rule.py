"""A rule and the finders it is made of: what is looked for, where, what excuses it, what could stand instead."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Literal, Protocol

from guardrails.calling import Ways
from guardrails.finding import Family, Severity, Span
from guardrails.page import LEAD_IN, Page
from guardrails.words import CLASSES
from guardrails.worked_out import worked_out

Where = Literal["anywhere", "start", "whole"]
"""Anywhere; at a sentence's start; or as a whole sentence of its own."""
Reach = Literal["match", "rest", "clause", "to_end", "sentence"]
"""How much is underlined: the match; to the clause's end; the clause; to the sentence's end; the sentence."""


@dataclass(frozen=True, slots=True)
class Match:
    """A place that a finder found, and the words that could stand there (`None`: nothing).

    `family` and `why` stand in place of the rule's own where a finder knows better.
    """

    start: int
    end: int
    instead: str | None = None
    family: Family | None = None
    why: str | None = None


class Finder(Protocol):
    """Looks for one thing in a page.

    `parts` together find what it finds; `ways` tells for each part what words a text has
    wherever it finds something (see `calling.py`); `identity` changes when what it finds may
    change. A finder that `leans` looks for what is often said with no sting in it: what it finds
    counts in company, or where the words around it read like a dig too (see `detect.py`).
    """

    @property
    def leans(self) -> bool: ...

    @property
    def parts(self) -> tuple[Finder, ...]: ...

    @property
    def ways(self) -> tuple[Ways, ...]: ...

    @property
    def identity(self) -> str: ...

    @property
    def local(self) -> bool:
        """Whether a match never goes beyond a sentence, so that sentences can be searched alone."""

    @property
    def worth(self) -> Worth:
        """Whether it is worth asking, by a look at a part of the page's text with nothing left out.

        Most letters have nothing to be found, and need not be taken apart to see that. Finders that look for the same
        share their look, and one answers for all.
        """

    def find(self, page: Page, within: Span | None = None) -> Iterable[Match]: ...


_OWNS_UP = (
    r"\b(?:i|we) (?:(?:was|were) (?:wrong|mistaken)|should(?:'ve| have)|ought to have|never (?:made|told|sent|wrote|rang|called|asked|gave)|hadn't|forgot|failed)\b"
    r"|\b(?:our|my) (?:own )?(?:doing|mistakes?|errors?|oversight|blunder|muddle)\b|\bon our part\b|\byou(?:'re| are| were) (?:quite |absolutely |perfectly )?right\b"
    r"|(?:not|isn't|wasn't|none of (?:it|this)(?: is| was)?|nothing)(?: \w+){0,2} (?:your (?:fault|doing)|you did)\b"
    r"|\b(?:me|myself|ourselves) included\b|\bincluding (?:me|us|myself)\b|\b(?:so|nor|neither) (?:did|do|am|have|would|was|were) (?:i|we)\b|\b(?:i|we) (?:did|do|have|would|was|were) (?:it )?too\b"
)
"""A sentence in which the fault is ours, or the writer stands beside the reader; nothing that leans is a dig in it."""


@lru_cache(maxsize=1)
def _owns_up() -> re.Pattern[str]:
    return re.compile(_OWNS_UP)


@dataclass(frozen=True, eq=False)
class Pattern:
    """Finds a construction. See `pattern` for its language."""

    source: str
    instead: str | None = None
    unless: str | None = None
    where: Where = "anywhere"
    reach: Reach = "match"
    local: bool = True
    leans: bool = False

    @property
    def identity(self) -> str:
        return repr((self.source, self.instead, self.unless, self.where, self.reach, self.local, self.leans))

    @cached_property
    def parts(self) -> tuple[Pattern, ...]:
        """Made once, so that houses with rules of their own share what was worked out for ours."""
        from guardrails.keywords import branches  # noqa: PLC0415 - most letters call for few patterns

        return tuple(replace(self, source=branch) for branch in branches(spell_out(self.source)))

    @cached_property
    def ways(self) -> tuple[Ways, ...]:
        return worked_out(self.source) or self.work_out()

    def work_out(self) -> tuple[Ways, ...]:
        """The ways, found by reading the pattern."""
        from guardrails.keywords import needs  # noqa: PLC0415 - ours have been worked out

        return tuple(needs(expand(part.source)) for part in self.parts)

    @cached_property
    def _regex(self) -> re.Pattern[str]:
        return re.compile(rf"(?:{expand(self.source)})(?!(?<=\w)\w)")

    @cached_property
    def _loose(self) -> re.Pattern[str]:
        """Without looks behind: what stands there may be left out where rules read, and looking takes long. Where it must open
        a sentence, with what may lead that in."""
        source = _NOTHING.sub("", _LOOK_BEHIND.sub("", self.source))
        if self.where != "anywhere":
            return re.compile(rf"{LEAD_IN}(?:{expand(source)})(?!(?<=\w)\w)")
        return self._regex if source == self.source else re.compile(rf"(?:{expand(source)})(?!(?<=\w)\w)")

    @cached_property
    def _excuse(self) -> re.Pattern[str] | None:
        return re.compile(rf"(?:(?<!\w)|(?=[?!]))(?:{expand(self.unless)})(?!\w)") if self.unless else None

    @cached_property
    def worth(self) -> Worth:
        return self._occurs

    def _occurs(self, page: Page, start: int, end: int) -> bool:
        text = page.unblanked
        if self.where == "anywhere":
            return self._loose.search(text, start, end) is not None
        begins = self._loose.match
        return begins(text, start, end) is not None or any(
            begins(text, at, end) for at in page.openings(start, end)
        )

    def find(self, page: Page, within: Span | None = None) -> Iterator[Match]:
        folded = page.folded
        at, stop = (within.start, within.end) if within else (0, len(folded))
        while match := self._regex.search(folded, at, stop):
            start, end = match.span()
            at = max(end, start + 1)
            if start == end or _cuts_word(folded, start):
                at = start + 1
                continue
            if not self._stands_right(page, start, end) or self._excused(page, start, end):
                continue
            yield self._match(page, match)

    def _stands_right(self, page: Page, start: int, end: int) -> bool:
        if self.where == "anywhere":
            return True
        return page.starts_sentence(start) and (self.where == "start" or page.ends_sentence(end))

    def _excused(self, page: Page, start: int, end: int) -> bool:
        if self._excuse is None and not self.leans:
            return False
        around = page.sentence(start, end)
        excuses = (self._excuse, _owns_up() if self.leans else None)
        return any(excuse.search(page.folded, around.start, around.end) for excuse in excuses if excuse)

    def _match(self, page: Page, match: re.Match[str]) -> Match:
        start, end = match.span()
        while page.folded[end - 1] == " ":
            end -= 1
        while page.folded[start] == " ":
            start += 1
        if self.reach == "sentence":
            around = page.sentence(start, end)
            start, end = around.start, around.end
        elif self.reach == "to_end":
            end = page.sentence(start, end).end
        elif self.reach == "clause":
            around = page.clause(start, end)
            start, end = around.start, around.end
        elif self.reach == "rest":
            end = page.clause(start, end).end
        instead = self.instead
        if instead is None:
            return Match(start, end)
        if "\\" in instead:
            instead = re.sub(r"\\(\d)", lambda group: _original(page, match, int(group[1])), instead)
        written = page.text[start : start + 1]
        if written.isupper() and instead[:1].islower() and page.starts_sentence(start):
            instead = instead[:1].upper() + instead[1:]
        return Match(start, end, instead)


Worth = Callable[[Page, int, int], object]
"""A quick look at a part of a page."""


def always(page: Page, start: int, end: int) -> bool:  # noqa: ARG001
    """No look at all: for what looks for itself."""
    return True


@dataclass(frozen=True, eq=False)
class Search:
    """Finds what a pattern cannot say, by a function of the page that takes linear time."""

    look: Callable[[Page], Iterable[Match]]
    words: frozenset[str] = frozenset()
    worth: Worth = always
    local: bool = False
    leans: bool = False

    @property
    def parts(self) -> tuple[Search, ...]:
        return (self,)

    @property
    def ways(self) -> tuple[Ways, ...]:
        return (((self.words,) if self.words else (),),)

    @property
    def identity(self) -> str:
        return f"{self.look.__module__}.{self.look.__qualname__} {sorted(self.words)}"

    def find(self, page: Page, within: Span | None = None) -> Iterable[Match]:
        found = self.look(page)
        return (
            found
            if within is None
            else (match for match in found if within.start <= match.start < within.end)
        )


Finders = tuple[Finder, ...]
"""What `Rule.find` takes; finders are put together with `+`."""


def phrases(
    wordings: dict[str, str | None], *, unless: str | None = None, where: Where = "anywhere"
) -> Finders:
    """Fixed wordings, each with what could stand instead (`None`: better left out).

    White space, curly or missing apostrophes, and capitals make no difference; nothing else
    in a phrase is special.
    """
    return tuple(Pattern(_escaped(phrase), instead, unless, where) for phrase, instead in wordings.items())


def pattern(
    source: str,
    instead: str | None = None,
    *,
    unless: str | None = None,
    where: Where = "anywhere",
    reach: Reach = "match",
    local: bool = True,
    leans: bool = False,
) -> Finders:
    """A construction, as a regular expression over folded (lower-case, plain) text.

    Shorthands: a space is any number of spaces or one line break; an apostrophe may be
    missing; `{you}` is a class of `words.py`; `{~3}` is up to three words; `{...60}` is up to
    sixty characters inside the sentence. The match begins and ends at word boundaries.
    Only plain groups; no unbounded repetition of anything but a single character.

    Args:
        instead: what could stand in place of all that is underlined; `\\1` is the first group.
        unless: a pattern that excuses the match when the sentence around it has it.
        where: where in a sentence it must stand.
        reach: how much is underlined.
        local: whether a match stays inside a sentence; say so where it does not.
        leans: whether the same words are often said without a sting, so that a match needs company,
            and is excused by a sentence that takes the fault.
    """
    return (Pattern(source, instead, unless, where, reach, local, leans),)


def either(*ways: str) -> str:
    """Ways to say something, for a pattern or its `unless`: one a line, or a few short ones."""
    return "|".join(ways)


def one_of(*ways: str) -> str:
    """Ways to say something, for a place inside a pattern."""
    return f"(?:{either(*ways)})"


def search(
    look: Callable[[Page], Iterable[Match]],
    *,
    words: Iterable[str] = (),
    worth: Worth = always,
    local: bool = False,
) -> Finders:
    """A finder of your own.

    Args:
        words: one of these stands in every text where it finds something.
        worth: a quick look, true of every part of a page where it finds something.
        local: whether what it finds stays inside a sentence, so that only those with its words are looked at.
    """
    return (Search(look, frozenset(words), worth, local),)


@dataclass(frozen=True, eq=False)
class Rule:
    """One way of hurting a reader, with its examples.

    `why` tells the agent in a sentence what the reader will hear. In `hits`, exactly the
    `[[marked]]` spans are found by this rule; in `near_misses` it finds nothing. A hit may
    begin with the customer's message and `" >> "`. A rule that `follows` is asked after the
    others, where they have found something that would irritate (`Page.warned`) or a customer's
    message is answered, and gives way to them where they overlap. If it `doubts`, it is asked
    beforehand whether the sentences around a match read plainly; by that goes what finders that
    lean have found. If it `calms`, it is asked of an answer to a customer whether it reads so kindly
    that the others' warnings are only noted; those of a rule that is `firm` stay as they are.
    """

    id: str
    family: Family
    severity: Severity
    why: str
    find: Finders
    hits: tuple[str, ...]
    near_misses: tuple[str, ...]
    follows: bool = False
    doubts: Callable[[Page, Span], bool] | None = None
    calms: Callable[[Page], bool] | None = None
    firm: bool = False

    def matches(self, page: Page) -> Iterator[Match]:
        for finder in self.find:
            yield from finder.find(page)


_LOOK_BEHIND = re.compile(r"\(\?<[!=][^()]*\)")
_NOTHING = re.compile(r"\(\?:\|*\)(?![?*+{])")
_SHORTHAND = re.compile(r"\{~(\d)\}|\{\.\.\.(\d+)\}|\{([a-z,.]+)\}")


def spell_out(source: str) -> str:
    """A pattern without `{...}` shorthands."""
    if "{" not in source:
        return source
    source, previous = source.replace(" {~", "{~"), ""
    while previous != source:
        previous, source = source, _SHORTHAND.sub(_shorthand, source)
    return source


def expand(source: str) -> str:
    """The regular expression that a pattern stands for.

    `*` and `+` are bounded here, so that no text, however made, takes more than linear time:
    a group comes at most five times in a row, a character or class at most forty.
    """
    source = spell_out(source)
    pieces, inside = [], False
    for index, character in enumerate(source):
        before, following = source[index - 1 : index], source[index + 1 : index + 2]
        if character in "[]" and before != "\\":
            inside = character == "["
        bare = not inside and following not in tuple("?*+{")
        if character == " " and not inside:
            pieces.append(" {1,9}" if bare else (" {0,9}" if following == "?" else " "))
        elif character == "'" and bare:
            pieces.append("'?")
        elif character == "?" and before == " " and not inside:
            continue
        elif character in "*+" and not inside and before != "\\":
            pieces.append(f"{{{int(character == '+')},{5 if before == ')' else 40}}}")
        else:
            pieces.append(character)
    return "".join(pieces)


def _shorthand(match: re.Match[str]) -> str:
    if match[1]:
        return rf"(?: [\w'-]{{1,24}},?){{0,{match[1]}}}?"
    if match[2]:
        return rf"[^.!?…\n\0]{{0,{match[2]}}}?"
    if match[3] not in CLASSES:
        raise ValueError(f"no word class {match[3]!r}")
    return CLASSES[match[3]]


def _escaped(phrase: str) -> str:
    return re.sub(r"[.^$*+?{}\[\]\\|()]", r"\\\g<0>", phrase.strip().lower())


def _cuts_word(text: str, at: int) -> bool:
    """Whether `at` lies inside a word."""
    return (
        0 < at < len(text)
        and (text[at - 1].isalnum() or text[at - 1] == "_")
        and (text[at].isalnum() or text[at] == "_")
    )


def _original(page: Page, match: re.Match[str], group: int) -> str:
    start, end = match.span(group)
    return page.text[start:end] if start >= 0 else ""
