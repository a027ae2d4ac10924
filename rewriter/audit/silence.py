"""A PostgreSQL connection that gives up on a server which has gone silent."""

from __future__ import annotations

from typing import Any

import psycopg
from psycopg.abc import RV, PQGen
from psycopg.pq import TransactionStatus
from sqlalchemy import Connection, text


class ImpatientConnection(psycopg.Connection[Any]):
    """Breaks off after `silence_s` seconds without an answer; `None` waits for ever.

    The server's own time limits do not help when the server itself stands still (a stalled
    disk, a stopped process), nor does TCP, whose other end goes on acknowledging.
    """

    silence_s: float | None = None

    def wait(self, gen: PQGen[RV], interval: float = 0.1, timeout: float | None = None) -> RV:
        try:
            return super().wait(gen, interval, self.silence_s if timeout is None else timeout)
        except psycopg.OperationalError:
            if self.pgconn.transaction_status == TransactionStatus.ACTIVE:
                self.pgconn.finish()  # what the server would say next answers a question nobody asks now
            raise


def take_its_time(connection: Connection) -> None:
    """For the rest of this transaction on PostgreSQL, let a statement take as long as it must: building an index
    of many rows does, and the server says nothing meanwhile."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SET LOCAL statement_timeout = 0"))
        driver = connection.connection.driver_connection
        if isinstance(driver, ImpatientConnection):
            driver.silence_s = None
