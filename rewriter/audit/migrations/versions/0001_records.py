"""The table of records."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "records",
        sa.Column(
            "id",
            sa.String(26).with_variant(sa.String(26, collation="C"), "postgresql"),
            primary_key=True,
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("policy", sa.Text, nullable=False),
        sa.Column("agent", sa.Text, nullable=False),
        sa.Column("customer", sa.Text, nullable=False),
        sa.Column("engine", sa.Text, nullable=True),
        sa.Column("model", sa.Text, nullable=True),
        sa.Column("degraded", sa.Boolean, nullable=False),
        sa.Column("heat", sa.Integer, nullable=False),
        sa.Column("families", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_index("records_created_at", "records", ["created_at"])
    op.create_index("records_customer", "records", ["customer", "id"])
    op.create_index("records_agent", "records", ["agent", "id"])
