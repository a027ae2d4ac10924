"""What `keywords.py` finds in our own patterns, kept in a file: working it out takes seconds, reading it none.

A pattern is known by its very source and the word classes, so that whatever is not in the file
(a house's own rules, a rule just edited) is worked out when it is first needed. The file is made
with docs/rules.md, by `python -m evals.rules_page`.
"""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterable
from functools import cache, lru_cache

from guardrails.calling import Ways
from guardrails.words import CLASSES

FILE = os.path.join(os.path.dirname(__file__), "keywords-v2.json")

_Written = list[list[list[str]]]
"""For each part of a pattern its ways, each a list of sets; a set is its tokens with two spaces between them."""


def worked_out(source: str) -> tuple[Ways, ...] | None:
    """The ways of each part of a pattern, if they are in the file."""
    written = read().get(_key(source))
    if written is None:
        return None
    return tuple(tuple(tuple(map(_set, needs)) for needs in ways) for ways in written)


@cache
def _set(words: str) -> frozenset[str]:
    """The tokens of a set; many ways have the same."""
    return frozenset(words.split("  "))


def render(patterns: Iterable[tuple[str, tuple[Ways, ...]]]) -> str:
    """The file, for these patterns' sources and the ways of their parts."""
    import json  # noqa: PLC0415 - as in read()

    known = {
        _key(source): [[["  ".join(sorted(words)) for words in needs] for needs in ways] for ways in parts]
        for source, parts in patterns
    }
    lines = [f'"{key}": {json.dumps(known[key], ensure_ascii=False)}' for key in sorted(known)]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _key(source: str) -> str:
    written = source.encode()
    return f"{zlib.crc32(written, _classes()):08x}{zlib.adler32(written):08x}"


@lru_cache(maxsize=1)
def _classes() -> int:
    return zlib.crc32(repr(CLASSES).encode())


@lru_cache(maxsize=1)
def read() -> dict[str, _Written]:
    """The file's content."""
    import json  # noqa: PLC0415 - an import of guardrails alone needs none of this

    if not os.path.exists(FILE):
        return {}
    with open(FILE, encoding="utf-8") as file:
        known: dict[str, _Written] = json.load(file)
        return known
