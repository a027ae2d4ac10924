"""Looking for words and properties without keeping them: keyed fingerprints in the database's own index.

SQLite holds them in a full-text table without content, PostgreSQL in an array with a GIN
index. Neither keeps a word, and what was erased is taken out of both.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    Connection,
    Select,
    any_,
    column,
    func,
    select,
    table,
    text,
)

from guardrails.finding import Span
from rewriter.audit.tables import RECORDS
from rewriter.audit.vault import Vault
from rewriter.errors import BadInput
from rewriter.values import Record

WORDS_LIMIT = 12
"""Words in one search."""
NEWEST = 2_000
"""Records that PostgreSQL looks through one by one before it fetches all that match. What fills no page of
fifty here is in few records anywhere, unless it went out of use."""

_WORD = re.compile(r"\w\w+")
_PLAIN = frozenset(
    "a an and are as at be been but by can could do for from get has have he her him his i if in is it its"
    " just me my no not of on or our out she so than that the their them then there they this to up us was"
    " we were what when which who will with would you your re ve ll".split()
)
"""Words so common that looking for them finds nearly everything."""


def marks_of(record: Record, facets: Mapping[str, Any]) -> set[str]:
    """All that a record can be found by: `word:kettle`, `family:blame`, `customer:C-1` ..."""
    situation, outcome = record.situation, record.outcome
    texts = [
        situation.message,
        situation.draft,
        situation.customer.name,
        situation.customer.reference,
        situation.agent.name,
        outcome.rewrite.text if outcome.rewrite else "",
    ]
    marks = {mark("word", word) for part in texts for word in words_of(part)}
    for name in ("status", "policy", "engine", "model", "severity"):
        if facets[name] is not None:
            marks.add(mark(name, str(facets[name])))
    for name, many in (
        ("family", facets["families"]),
        ("rule", facets["rules"]),
        ("risk", outcome.reading.risks),
    ):
        marks |= {mark(name, str(one)) for one in many}
    marks.add(mark("agent", situation.agent.name))
    marks.add(mark("customer", situation.customer.reference))
    return marks


def mark(name: str, value: str) -> str:
    return f"{name}:{value}"


def words_of(text: str) -> set[str]:
    """The words of a text as they are looked for: no case, no accents, nothing too common or too short."""
    plain = text.casefold()
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain).translate(_UNACCENTED)
    return {word for word in _WORD.findall(plain) if len(word) <= 64} - _PLAIN


def places_of(text: str, query: str) -> tuple[Span, ...]:
    """Where the words of a search stand in a text."""
    wanted = words_of(query)
    found = (each for each in _WORD.finditer(text) if words_of(each.group()) & wanted)
    return tuple(Span(each.start(), each.end()) for each in found)


def marks_asked(query: str) -> set[str]:
    """The words of a search, as marks.

    Raises:
        BadInput: it has none, or too many.
    """
    words = set(words_of(query))
    if not words:
        raise BadInput((("q", "holds no word to look for; common words such as 'the' are left out"),))
    if len(words) > WORDS_LIMIT:
        raise BadInput((("q", f"holds too many words; look for {WORDS_LIMIT} at most"),))
    return {mark("word", word) for word in words}


class _Unaccented(dict[int, int | None]):
    """What a character becomes without its accents, each looked up once: a letter is read in no time."""

    def __missing__(self, character: int) -> int | None:
        self[character] = kept = None if unicodedata.combining(chr(character)) else character
        return kept


_UNACCENTED = _Unaccented()


class Index:
    """The marks of records by position, in the database at hand. Its table is `marks` in both."""

    def __init__(self, vault: Vault, dialect: str) -> None:
        self._vault = vault
        self._sqlite = dialect == "sqlite"

    def begin_anew(self, connection: Connection) -> None:
        """Put an empty index in the place of whatever is there, or of none."""
        connection.execute(text("DROP TABLE IF EXISTS marks"))
        connection.execute(text(_MAKE_SQLITE if self._sqlite else _MAKE_POSTGRES))

    def finish(self, connection: Connection) -> None:
        """After `begin_anew` and as many `add` as there are records: let it be searched."""
        if not self._sqlite:  # once, when all are there: many times faster than with each
            connection.execute(text("CREATE INDEX marks_tokens ON marks USING gin (tokens)"))
            connection.execute(text("ANALYZE marks"))

    def add(self, connection: Connection, records: Iterable[tuple[int, Iterable[str]]]) -> None:
        """Let records be found: each one's position and its marks."""
        if self._sqlite:
            rows = [{"position": position, "tokens": self._text(marks)} for position, marks in records]
            connection.execute(_ADD_SQLITE, rows)
        else:
            rows = [{"position": position, "tokens": self._tokens(marks)} for position, marks in records]
            connection.execute(_ADD_POSTGRES, rows)

    def remove(self, connection: Connection, position: int, marks: Iterable[str]) -> None:
        """Take out what `add` put in for these very marks."""
        if self._sqlite:
            connection.execute(_REMOVE_SQLITE, {"position": position, "tokens": self._text(marks)})
        else:
            connection.execute(_REMOVE_POSTGRES, {"position": position})

    def compact(self, connection: Connection) -> None:
        """Write the index anew, so that nothing of what was removed is left in it."""
        if self._sqlite:
            connection.execute(text("INSERT INTO marks(marks) VALUES ('optimize')"))

    def having(
        self,
        asked: Select[Any],
        marks: Iterable[str],
        bounds: Callable[[ColumnElement[int]], Iterable[ColumnElement[bool]]],
        newest: int | None = None,
    ) -> Select[Any]:
        """The question to `records`, for those alone that have all of these marks and lie within bounds of position.

        With `newest`, PostgreSQL reads on backwards from there, no further than so many records; without, it
        fetches all that match. It is not left to choose: of numbers that are not among the thousand most common
        ones it believes that each is in one record of two hundred.
        """
        if self._sqlite:
            match = text("marks MATCH :asked_marks").bindparams(asked_marks=self._text(marks, " AND "))
            found = asked.join(_MARKS, _MARKS.c.rowid == RECORDS.c.position).where(match)
            return found.where(*bounds(_MARKS.c.rowid)).order_by(_MARKS.c.rowid.desc())
        match = text("marks.tokens @> CAST(:asked_marks AS bigint[])").bindparams(
            asked_marks=self._tokens(marks)
        )
        inside = bounds(_MARKS.c.position)
        if newest is None:
            matching = select(_MARKS.c.position).where(*inside, match).scalar_subquery()
            found = asked.where(RECORDS.c.position == any_(func.array(matching)))
        else:
            lately = select(_MARKS.c.position, _MARKS.c.tokens).where(*inside)
            read = lately.order_by(_MARKS.c.position.desc()).limit(newest).subquery("marks")
            found = asked.join(read, read.c.position == RECORDS.c.position).where(match)
        return found.order_by(RECORDS.c.position.desc())

    @property
    def reaches(self) -> tuple[int | None, ...]:
        """How far back a page is looked for, one after the other until it is full."""
        return (None,) if self._sqlite else (NEWEST, None)

    def _text(self, marks: Iterable[str], between: str = " ") -> str:
        return between.join([f"x{token:010x}" for token in self._tokens(marks)])

    def _tokens(self, marks: Iterable[str]) -> list[int]:
        return sorted(set(map(self._vault.token, marks)))


_MARKS = table(
    "marks", column("rowid", BigInteger), column("position", BigInteger), column("tokens", ARRAY(BigInteger))
)
_ADD_SQLITE = text("INSERT INTO marks(rowid, tokens) VALUES (:position, :tokens)")
_REMOVE_SQLITE = text("INSERT INTO marks(marks, rowid, tokens) VALUES ('delete', :position, :tokens)")
_ADD_POSTGRES = text("INSERT INTO marks(position, tokens) VALUES (:position, :tokens)")
_REMOVE_POSTGRES = text("DELETE FROM marks WHERE position = :position")
_MAKE_SQLITE = (
    "CREATE VIRTUAL TABLE marks USING fts5(tokens, content='', detail=none, columnsize=0, tokenize='ascii')"
)
_MAKE_POSTGRES = "CREATE TABLE marks (position bigint PRIMARY KEY, tokens bigint[] NOT NULL)"
