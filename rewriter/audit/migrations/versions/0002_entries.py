"""One append-only table of entries; the table of records becomes an index of them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from rewriter.audit.body import read_body
from rewriter.audit.rows import entry_row, record_row
from rewriter.audit.tables import ENTRIES, RECORDS
from rewriter.values import Record

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None
BATCH = 200


def upgrade() -> None:
    id_type = sa.String(26).with_variant(sa.String(26, collation="C"), "postgresql")
    op.create_table(
        "entries",
        sa.Column(
            "position",
            sa.BigInteger().with_variant(sa.Integer, "sqlite"),
            primary_key=True,
            autoincrement=False,
        ),
        sa.Column("id", id_type, nullable=False, unique=True),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("record", id_type, nullable=True),
        sa.Column("facets", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_index("entries_kind", "entries", ["kind", "position"])
    op.create_index("entries_record", "entries", ["record", "position"])
    op.rename_table("records", "records_0001")
    for index in ("records_created_at", "records_customer", "records_agent"):
        op.drop_index(index, "records_0001")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER INDEX records_pkey RENAME TO records_0001_pkey")
    op.create_table(
        "records",
        sa.Column("id", id_type, primary_key=True),
        sa.Column("position", sa.BigInteger, nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("policy", sa.Text, nullable=False),
        sa.Column("agent", sa.Text, nullable=False),
        sa.Column("customer", sa.Text, nullable=False),
        sa.Column("engine", sa.Text, nullable=True),
        sa.Column("model", sa.Text, nullable=True),
        sa.Column("degraded", sa.Boolean, nullable=False),
        sa.Column("heat", sa.Integer, nullable=False),
        sa.Column("severity", sa.Text, nullable=True),
        sa.Column("families", sa.Text, nullable=False),
        sa.Column("rules", sa.Text, nullable=False),
        sa.Column("risks", sa.Text, nullable=False),
        sa.Column("due", sa.Text, nullable=True),
        sa.Column("decision", sa.Text, nullable=True),
        sa.Column("distance", sa.Float, nullable=True),
        sa.Column("reviews", sa.Integer, nullable=False),
        sa.Column("kept", sa.Integer, nullable=False),
    )
    op.create_index("records_created_at", "records", ["created_at"])
    op.create_index("records_customer", "records", ["customer", "id"])
    op.create_index("records_agent", "records", ["agent", "id"])
    _move()
    op.drop_table("records_0001")


def _move() -> None:
    """Each record becomes an entry, in the order in which they were made."""
    connection, last, position = op.get_bind(), "", 0
    old = sa.table("records_0001", sa.column("id"), sa.column("body"))
    while True:
        asked = sa.select(old).where(old.c.id > last).order_by(old.c.id).limit(BATCH)
        batch = connection.execute(asked).all()
        if not batch:
            return
        for row in batch:
            position += 1
            record = read_body("rewrite", row.body)
            assert isinstance(record, Record)
            connection.execute(
                sa.insert(ENTRIES), entry_row(position, record.id, record.created_at, record, record.id)
            )
            connection.execute(sa.insert(RECORDS), record_row(position, record))
        last = batch[-1].id
