"""Where a house knows better: a rule that looks away from sentences with certain words in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from guardrails.calling import Ways
from guardrails.finding import Span
from guardrails.page import Page
from guardrails.rule import Finder, Match, Rule, Worth
from guardrails.text import fold


@dataclass(frozen=True, eq=False)
class Excepted:
    """A finder that keeps quiet in a sentence that holds one of the words."""

    finder: Finder
    words: tuple[str, ...]

    @cached_property
    def parts(self) -> tuple[Finder, ...]:
        return tuple(Excepted(part, self.words) for part in self.finder.parts if part is not self.finder) or (
            self,
        )

    @property
    def ways(self) -> tuple[Ways, ...]:
        return self.finder.ways

    @property
    def identity(self) -> str:
        return f"{self.finder.identity} except {self.words!r}"

    @property
    def local(self) -> bool:
        return self.finder.local

    @property
    def leans(self) -> bool:
        return self.finder.leans

    @cached_property
    def _excuse(self) -> re.Pattern[str]:
        return re.compile("|".join(rf"(?<!\w){re.escape(fold(words).lower())}(?!\w)" for words in self.words))

    @property
    def worth(self) -> Worth:
        return self.finder.worth

    def find(self, page: Page, within: Span | None = None) -> Iterator[Match]:
        for match in self.finder.find(page, within):
            around = page.sentence(match.start, match.end)
            if not self._excuse.search(page.folded, around.start, around.end):
                yield match


def excepting(rule: Rule, words: Sequence[str]) -> Rule:
    """The rule, silent in every sentence that holds one of these words or phrases."""
    return replace(rule, find=tuple(Excepted(finder, tuple(words)) for finder in rule.find))
