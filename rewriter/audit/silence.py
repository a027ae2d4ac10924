"""A PostgreSQL connection that gives up on a server which has gone silent."""

from __future__ import annotations

from typing import Any

import psycopg
from psycopg.abc import RV, PQGen
from psycopg.pq import TransactionStatus


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
