"""Starts the real service, as `make run` does, on a free port of this machine."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PATIENCE_S = 90


@dataclass(frozen=True, slots=True)
class Running:
    url: str
    greeting: str
    process: subprocess.Popen[str]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def settings_of(data_dir: Path, port: int, **settings: str) -> dict[str, str]:
    """The environment that names them."""
    return {"SOFTANSWER_DATA_DIR": str(data_dir), "SOFTANSWER_PORT": str(port), **settings}


def door(data_dir: Path, port: int, **settings: str) -> subprocess.Popen[str]:
    """The service's process, which may not be ready yet."""
    return subprocess.Popen(
        [sys.executable, "app.py"],
        cwd=ROOT,
        env={**os.environ, **settings_of(data_dir, port, **settings)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@contextlib.contextmanager
def running(data_dir: Path, **settings: str) -> Iterator[Running]:
    """A service that is ready to answer; it is stopped at the end."""
    port = free_port()
    with door(data_dir, port, **settings) as process:
        try:
            assert process.stdout is not None
            yield Running(f"http://127.0.0.1:{port}", process.stdout.readline(), process)
        finally:
            process.terminate()
            process.wait(PATIENCE_S)
