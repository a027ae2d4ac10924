"""Where the webhook stands, and its dead letters."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    id_type = sa.String(26).with_variant(sa.String(26, collation="C"), "postgresql")
    position = sa.BigInteger().with_variant(sa.Integer, "sqlite")
    op.create_table(
        "courier",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("position", sa.BigInteger, nullable=False),
        sa.Column("holder", sa.Text, nullable=True),
        sa.Column("until", sa.BigInteger, nullable=False),
        sa.Column("delivered_at", sa.BigInteger, nullable=True),
    )
    op.create_table(
        "dead_letters",
        sa.Column("position", position, primary_key=True, autoincrement=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("record", id_type, nullable=True),
        sa.Column("failed_at", sa.BigInteger, nullable=False),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("again", sa.Boolean, nullable=False),
    )
