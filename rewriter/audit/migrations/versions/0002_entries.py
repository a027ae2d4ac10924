"""One append-only, chained and encrypted table of entries; the table of records becomes an index of them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import context, op

from rewriter.audit.body import facets_of, read_body, write_facets
from rewriter.audit.chain import GENESIS
from rewriter.audit.rows import Draft, microseconds, record_row
from rewriter.audit.search import Index, marks_of
from rewriter.audit.tables import Moment
from rewriter.audit.vault import HOUSE, Vault, seal
from rewriter.values import Record

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_ID = sa.String(26).with_variant(sa.String(26, collation="C"), "postgresql")
_POSITION = sa.BigInteger().with_variant(sa.Integer, "sqlite")
_BATCH = 200


def upgrade() -> None:
    postgres = op.get_bind().dialect.name == "postgresql"
    op.rename_table("records", "records_0001")
    for index in ("records_created_at", "records_customer", "records_agent"):
        op.drop_index(index, "records_0001")
    if postgres:
        op.execute("ALTER INDEX records_pkey RENAME TO records_0001_pkey")
    entries = op.create_table(
        "entries",
        sa.Column("position", _POSITION, primary_key=True, autoincrement=False),
        sa.Column("id", _ID, nullable=False, unique=True),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("record", _ID, nullable=True),
        sa.Column("facets", sa.Text, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=True),
        sa.Column("seal", sa.LargeBinary, nullable=False),
        sa.Column("commitment", sa.LargeBinary, nullable=False),
        sa.Column("previous", sa.LargeBinary, nullable=False),
        sa.Column("hash", sa.LargeBinary, nullable=False),
    )
    op.create_index("entries_kind", "entries", ["kind", "position"])
    op.create_index("entries_record", "entries", ["record", "position"])
    keys = op.create_table(
        "keys",
        sa.Column("record", _ID, primary_key=True),
        sa.Column("wrapped", sa.LargeBinary, nullable=False),
    )
    records = op.create_table(
        "records",
        sa.Column("position", _POSITION, primary_key=True, autoincrement=False),
        sa.Column("id", _ID, nullable=False, unique=True),
        sa.Column("created_at", Moment, nullable=False),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("customer", sa.Text, nullable=False),
        sa.Column("agent", sa.Text, nullable=False),
        sa.Column("due", sa.Text, nullable=True),
        sa.Column("decision", sa.Text, nullable=True),
        sa.Column("distance", sa.Float, nullable=True),
        sa.Column("reviews", sa.Integer, nullable=False),
        sa.Column("kept", sa.Integer, nullable=False),
    )
    for column in ("created_at", "customer", "decision", "reviews", "due"):
        op.create_index(f"records_{column}", "records", [column, "position"])
    op.create_table(
        "checkpoints",
        sa.Column("at", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("position", sa.BigInteger, nullable=False),
        sa.Column("hash", sa.LargeBinary, nullable=False),
        sa.Column("signature", sa.LargeBinary, nullable=False),
    )
    if postgres:
        op.execute("CREATE TABLE marks (position bigint PRIMARY KEY, tokens bigint[] NOT NULL)")
        op.execute("CREATE INDEX marks_tokens ON marks USING gin (tokens)")
    else:
        op.execute(
            "CREATE VIRTUAL TABLE marks USING fts5"
            "(tokens, content='', detail=none, columnsize=0, tokenize='ascii')"
        )
    vault: Vault = context.config.attributes["vault"]
    op.get_bind().execute(sa.insert(keys), {"record": HOUSE, "wrapped": vault.new_key()[1]})
    _move(vault, entries, keys, records)
    op.drop_table("records_0001")


def _move(vault: Vault, entries: sa.Table, keys: sa.Table, records: sa.Table) -> None:
    """Each record becomes an entry, in the order in which they were made, and not a byte of it changes."""
    connection, last, position, previous = op.get_bind(), "", 0, GENESIS
    index = Index(vault, connection.dialect.name)
    old = sa.table(
        "records_0001",
        sa.column("id", _ID),
        sa.column("created_at", Moment),
        sa.column("status", sa.Text),
        sa.column("customer", sa.Text),
        sa.column("agent", sa.Text),
        sa.column("body", sa.Text),
    )
    while batch := connection.execute(
        sa.select(old).where(old.c.id > last).order_by(old.c.id).limit(_BATCH)
    ).all():
        for row in batch:
            position += 1
            key, wrapped = vault.new_key()
            body, commitment = seal(key, row.body.encode())
            record = _read(row.body)
            facets = write_facets(facets_of(record) if record else {"status": row.status})
            draft = Draft(row.id, microseconds(row.created_at), "rewrite", row.id, facets, body, commitment)
            made = draft.row(position, previous)
            connection.execute(sa.insert(entries), made)
            connection.execute(sa.insert(keys), {"record": row.id, "wrapped": wrapped})
            if record:  # what this version cannot read is kept, but cannot be listed
                customer = vault.blind("customer", row.customer)
                agent = vault.cloak(row.agent)
                connection.execute(sa.insert(records), record_row(position, record, customer, agent))
                index.add(connection, [(position, marks_of(record, facets_of(record)))])
            previous = made["hash"]
        last = batch[-1].id


def _read(body: str) -> Record | None:
    try:
        record = read_body("rewrite", body)
    except ValueError:
        return None
    assert isinstance(record, Record)
    return record
