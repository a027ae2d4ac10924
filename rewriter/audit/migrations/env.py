"""Alembic's way in: migrates over the connection that `rewriter.audit.migrate` hands it."""

from __future__ import annotations

from alembic import context

from rewriter.audit.tables import METADATA, VERSION_TABLE

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    version_table=VERSION_TABLE,
    transactional_ddl=True,
)
context.run_migrations()
