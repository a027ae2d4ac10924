"""The tables of the log. `migrations/` builds them; a test holds the two together."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    Boolean,
    Column,
    DateTime,
    Dialect,
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

RECORDS = Table(
    "records",
    METADATA,
    Column("id", Id, primary_key=True),
    Column("created_at", Moment, nullable=False),
    Column("status", Text, nullable=False),
    Column("policy", Text, nullable=False),
    Column("agent", Text, nullable=False),
    Column("customer", Text, nullable=False),  # the reference, never the name
    Column("engine", Text, nullable=True),  # of the rewrite that was shown; none when there is none
    Column("model", Text, nullable=True),
    Column("degraded", Boolean, nullable=False),
    Column("heat", Integer, nullable=False),
    Column("families", Text, nullable=False),  # " blame sarcasm ", each once, a space on either side
    Column("body", Text, nullable=False),
    Index("records_created_at", "created_at"),
    Index("records_customer", "customer", "id"),
    Index("records_agent", "agent", "id"),
)
