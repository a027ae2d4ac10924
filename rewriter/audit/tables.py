"""The tables of the log. `migrations/` builds them; a test holds the two together."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Dialect,
    Float,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
)

VERSION_TABLE = "softanswer_schema"
"""Where Alembic keeps the schema's version; a name of our own, since a database may be shared."""


class Moment(TypeDecorator[datetime]):
    """An aware datetime. It is kept in UTC, because SQLite forgets offsets."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)


# Byte order, whatever the database's language: ids must sort as they were made.
Id = String(26).with_variant(String(26, collation="C"), "postgresql")

METADATA = MetaData()

ENTRIES = Table(  # the log itself: rows are only ever added
    "entries",
    METADATA,
    # from 1, without a gap
    Column("position", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False),
    Column("id", Id, nullable=False, unique=True),
    Column("at", BigInteger, nullable=False),  # microseconds since 1970, UTC
    Column("kind", Text, nullable=False),
    Column("record", Id, nullable=True),  # the rewrite that it is about
    Column("facets", Text, nullable=False),
    Column("body", Text, nullable=False),
    Index("entries_kind", "kind", "position"),
    Index("entries_record", "record", "position"),
)

RECORDS = Table(  # an index of the rewrites, made from their entries, for lists and filters
    "records",
    METADATA,
    Column("id", Id, primary_key=True),
    Column("position", BigInteger, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("status", Text, nullable=False),
    Column("policy", Text, nullable=False),
    Column("agent", Text, nullable=False),
    Column("customer", Text, nullable=False),  # the reference, never the name
    Column("engine", Text, nullable=True),  # of the rewrite that was shown; none when there is none
    Column("model", Text, nullable=True),
    Column("degraded", Boolean, nullable=False),
    Column("heat", Integer, nullable=False),
    Column("severity", Text, nullable=True),  # the worst of its findings
    Column("families", Text, nullable=False),  # " blame sarcasm ", each once, a space on either side
    Column("rules", Text, nullable=False),  # likewise
    Column("risks", Text, nullable=False),  # likewise
    Column("due", Text, nullable=True),  # ISO date of the earliest commitment not yet kept
    Column("decision", Text, nullable=True),  # the latest
    Column("distance", Float, nullable=True),
    Column("reviews", Integer, nullable=False),
    Column("kept", Integer, nullable=False),  # commitments kept
    Index("records_created_at", "created_at"),
    Index("records_customer", "customer", "id"),
    Index("records_agent", "agent", "id"),
)

COURIER = Table(  # where the webhook stands in the log, and who has it in hand
    "courier",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("position", BigInteger, nullable=False),
    Column("holder", Text, nullable=True),
    Column("until", BigInteger, nullable=False),  # microseconds since 1970, UTC
    Column("delivered_at", BigInteger, nullable=True),
)

DEAD_LETTERS = Table(  # entries that the webhook's receiver did not take; nothing of their words
    "dead_letters",
    METADATA,
    Column("position", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False),
    Column("kind", Text, nullable=False),
    Column("record", Id, nullable=True),
    Column("failed_at", BigInteger, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("reason", Text, nullable=False),
    Column("again", Boolean, nullable=False),
)
