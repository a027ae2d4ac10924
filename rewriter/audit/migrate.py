"""Brings a database to the schema that this version of the code knows, once, whoever comes first."""

from __future__ import annotations

import threading
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

from rewriter.audit.databases import READ_ONLY
from rewriter.audit.silence import take_its_time
from rewriter.audit.tables import VERSION_TABLE
from rewriter.audit.vault import Vault
from rewriter.errors import BadConfiguration

MIGRATIONS = Path(__file__).resolve().parent / "migrations"
LOCK = 0x50F7_A45E
"""The number of the advisory lock that replicas take in turn on PostgreSQL; any fixed number will do."""
LOCK_WAIT_S = 60
"""How long a replica waits for another one's migration."""

_one_at_a_time = threading.Lock()  # Alembic keeps its context in module globals


def migrate(engine: Engine, vault: Vault) -> None:
    """Upgrade to the newest schema in one transaction; do nothing, and lock nothing, when it is there.

    Raises:
        BadConfiguration: the database was made by a newer version.
        SQLAlchemyError: the database cannot be read or changed.
    """
    with engine.connect().execution_options(**{READ_ONLY: True}) as connection, connection.begin():
        if schema_of(connection) == newest():
            return
    with _one_at_a_time, engine.begin() as connection:
        _take_turns(connection)
        if schema_of(connection) != newest():
            config = _config()
            was = schema_of(connection)
            config.attributes["connection"] = connection
            config.attributes["vault"] = vault
            command.upgrade(config, "head")
        else:
            was = None
    if was == "0001":
        _wipe(engine)


def has_keys(engine: Engine) -> bool:
    """Whether the database has been written with a key file already."""
    with engine.connect().execution_options(**{READ_ONLY: True}) as connection, connection.begin():
        return schema_of(connection) not in (None, "0001")


def _wipe(engine: Engine) -> None:
    """Leave nothing in the file of what the first schema kept in plain text."""
    if engine.dialect.name == "sqlite":
        connection = engine.raw_connection()
        try:
            connection.cursor().execute("VACUUM")
        finally:
            connection.close()


def schema_of(connection: Connection) -> str | None:
    """The schema's version, `None` for a database without one.

    Raises:
        BadConfiguration: no version of ours that this code knows.
    """
    context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE})
    found = context.get_current_revision()
    known = {script.revision for script in _scripts().walk_revisions()}
    if found is not None and found not in known:
        raise BadConfiguration(
            f"the database was made by a newer version of this program: its schema is {found}, and this"
            f" version knows it up to {newest()}. Start the newer version, or choose another database."
        )
    return found


def newest() -> str:
    """The schema's version that this code works with."""
    head = _scripts().get_current_head()
    assert head is not None
    return head


def _take_turns(connection: Connection) -> None:
    """Wait until no other process migrates. On SQLite, the transaction itself has taken the lock."""
    if connection.dialect.name == "postgresql":
        connection.execute(text(f"SET LOCAL lock_timeout = '{LOCK_WAIT_S}s'"))
        take_its_time(connection)
        connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": LOCK})


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    return config


def _scripts() -> ScriptDirectory:
    return ScriptDirectory.from_config(_config())
