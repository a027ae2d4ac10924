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
    LargeBinary,
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

Position = BigInteger().with_variant(Integer, "sqlite")

ENTRIES = Table(  # the log itself: rows are only ever added; erasing empties a body
    "entries",
    METADATA,
    Column("position", Position, primary_key=True, autoincrement=False),  # from 1, without a gap
    Column("id", Id, nullable=False, unique=True),
    Column("at", BigInteger, nullable=False),  # microseconds since 1970, UTC
    Column("kind", Text, nullable=False),
    Column("record", Id, nullable=True),  # the rewrite that it is about
    Column("facets", Text, nullable=False),  # JSON in ASCII
    Column("body", LargeBinary, nullable=True),  # encrypted; none once it has been erased
    Column("seal", LargeBinary, nullable=False),  # SHA-256 of the body as it was written
    Column("commitment", LargeBinary, nullable=False),  # SHA-256 of a salt and what the body says
    Column("previous", LargeBinary, nullable=False),  # the hash of the entry before
    Column("hash", LargeBinary, nullable=False),
    Index("entries_kind", "kind", "position"),
    Index("entries_record", "record", "position"),
)

KEYS = Table(  # what a record's entries are encrypted with, itself wrapped by the key file's secret
    "keys",
    METADATA,
    Column("record", Id, primary_key=True),
    Column("wrapped", LargeBinary, nullable=False),
)

RECORDS = Table(  # an index of the rewrites, made from their entries, for lists and filters
    "records",
    METADATA,
    Column("position", Position, primary_key=True, autoincrement=False),
    Column("id", Id, nullable=False, unique=True),
    Column("created_at", Moment, nullable=False),
    Column("status", Text, nullable=False),
    Column("customer", Text, nullable=False),  # a keyed fingerprint of the reference
    Column("agent", Text, nullable=False),  # the name, encrypted
    Column("due", Text, nullable=True),  # ISO date of the earliest commitment not yet kept
    Column("decision", Text, nullable=True),  # the latest
    Column("distance", Float, nullable=True),
    Column("reviews", Integer, nullable=False),
    Column("kept", Integer, nullable=False),  # commitments kept
    Index("records_created_at", "created_at", "position"),
    Index("records_customer", "customer", "position"),
    Index("records_decision", "decision", "position"),
    Index("records_reviews", "reviews", "position"),
    Index("records_due", "due", "position"),
)
"""Whatever else a record can be found by lies in the table `marks`, which is of another kind on
each database: see `search.py`."""

CHECKPOINTS = Table(  # where the log ended at some moment, signed; the same lines lie in a file elsewhere
    "checkpoints",
    METADATA,
    Column("at", BigInteger, primary_key=True, autoincrement=False),
    Column("position", BigInteger, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
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
