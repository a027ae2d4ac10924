"""Signs where the log ends, now and then and also when nothing happens, and keeps that apart from the database."""

from __future__ import annotations

import logging
import os
import threading
from datetime import UTC, datetime
from pathlib import Path

from rewriter.audit.chain import Checkpoint
from rewriter.audit.store import RecordStore
from rewriter.errors import LogUnavailable

EVERY_S = 60.0
"""How often the end of a log that has grown is signed."""
IDLE_S = 3_600.0
"""How often one that has not grown is."""

_log = logging.getLogger(__name__)


class Checkpoints:
    """A thread that signs, from `start` to `close`; and a file that holds one signed line for each time.

    A checkpoint that cannot be made is reported in the log and tried again: it holds up nobody.
    """

    def __init__(
        self, store: RecordStore, file: Path, *, every_s: float = EVERY_S, idle_s: float = IDLE_S
    ) -> None:
        self._store = store
        self._file = file
        self._every_s, self._idle_s = every_s, idle_s
        self._last: Checkpoint | None = None
        self._stopping = threading.Event()
        self._one_at_a_time = threading.Lock()
        self._thread: threading.Thread | None = None

    @property
    def file(self) -> Path:
        return self._file

    def start(self) -> None:
        self._thread = threading.Thread(target=self._run, name="checkpoints", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop, after one more checkpoint of whatever has been added since the last."""
        if self._thread is not None:
            self._stopping.set()
            self._thread.join(10)
            self._thread = None
            self.sign_if_due()

    def sign_if_due(self) -> Checkpoint | None:
        """Sign the end of the log if it has moved, or has not been signed for long."""
        with self._one_at_a_time:
            try:
                if not self._due():
                    return None
                self._last = self._store.checkpoint()
                self._keep(self._last)
            except (LogUnavailable, OSError) as error:
                _log.error("checkpoint.failed reason=%s", type(error).__name__)
                return None
            return self._last

    def _due(self) -> bool:
        if self._last is None or self._store.tail()[0] != self._last.position:
            return True
        return datetime.now(UTC).timestamp() - self._last.at / 1e6 >= self._idle_s

    def _keep(self, checkpoint: Checkpoint) -> None:
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(self._file, os.O_CREAT | os.O_APPEND | os.O_WRONLY | os.O_CLOEXEC, 0o600)
        try:
            os.write(descriptor, (checkpoint.as_line() + "\n").encode())
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def _run(self) -> None:
        while True:
            self.sign_if_due()
            if self._stopping.wait(self._every_s):
                return
