"""The door: reads the settings, builds the service, and serves it until it is told to stop.

Run it with `python app.py` (or `make run`). Nothing imports it.
"""

from __future__ import annotations

import contextlib
import logging
import os
import socket
import sys
import uuid
from collections.abc import Callable
from typing import Any

from gunicorn.app.base import BaseApplication
from gunicorn.http.errors import LimitRequestHeaders, LimitRequestLine, ParseException
from gunicorn.workers.gthread import ThreadWorker

from rewriter.errors import BadConfiguration, LogUnavailable
from rewriter.service import Service, build_service
from rewriter.settings import PREFIX, Settings, load_settings
from rewriter.web import create_app
from rewriter.web.problems import Problem, problem_of

THREADS = 32
"""Requests at the same time. Nearly all of a slow one is waiting for a model."""

OUR_LOGGERS = ("guardrails", "rewriter", "softanswer")


class Worker(ThreadWorker):
    """gunicorn's threads, except that what they cannot read is answered as any other problem.

    gunicorn's own answer is a page, and it repeats the request, there and in the log.
    """

    def handle_error(self, _request: Any, client: socket.socket, _address: Any, error: BaseException) -> None:
        match error:
            case LimitRequestLine():
                error = Problem("address-too-long")
            case LimitRequestHeaders():
                error = Problem("headers-too-large")
            case ParseException():
                error = Problem("bad-request")
        with contextlib.suppress(OSError):
            client.sendall(problem_of(error, str(uuid.uuid4())).as_http())


class Server(BaseApplication):
    """gunicorn with our settings: one process, so that SQLite has one writer, and many threads."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.service: Service | None = None
        super().__init__()

    def load_config(self) -> None:
        for name, value in {
            "bind": _bind(self.settings),
            "workers": 1,
            "worker_class": Worker,
            "threads": THREADS,
            "graceful_timeout": int(self.settings.deadline_s) + 5,
            "loglevel": "debug" if self.settings.log_level == "DEBUG" else "warning",
            "control_socket_disable": True,
            "proc_name": "softanswer",
            "post_worker_init": self._tell_where,
            "worker_exit": self._close,
        }.items():
            self.cfg.set(name, value)

    def load(self) -> Callable[..., Any]:
        """Build everything in the process that uses it: no database connection crosses a fork."""
        self.service = build_service(self.settings)
        self.service.start()
        return create_app(self.service, body_limit=self.settings.max_body_bytes)

    def _close(self, _arbiter: Any, _worker: Any) -> None:
        if self.service is not None:
            self.service.close()

    def _tell_where(self, _worker: Any) -> None:
        print(f"Soft Answer is ready at {_address(self.settings)} (Ctrl+C stops it)", flush=True)


def main() -> int:
    """Serve until stopped. Exit status 2 when the settings are wrong or what they name cannot be had."""
    try:
        settings = load_settings(os.environ)
        _require_free_port(settings)
        build_service(settings).close()  # so that every mistake is told before anything listens
    except (BadConfiguration, LogUnavailable) as error:
        print(f"Soft Answer cannot start:\n{error}", file=sys.stderr)
        return 2
    _log_our_own(settings.log_level)
    Server(settings).run()
    return 0


def _require_free_port(settings: Settings) -> None:
    """gunicorn would try for five seconds and then log a traceback; people deserve a sentence."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.host, settings.port))
        except OSError as error:
            raise BadConfiguration(
                f"{PREFIX}PORT: cannot listen on {_address(settings)} ({error.strerror}); try another port"
            ) from None


def _log_our_own(level: str) -> None:
    """Libraries speak from WARNING on at any level: below it, they would log customers' letters."""
    logging.basicConfig(format="%(asctime)s %(levelname)s %(name)s: %(message)s", stream=sys.stderr)
    for name in OUR_LOGGERS:
        logging.getLogger(name).setLevel(level)


def _bind(settings: Settings) -> str:
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    return f"{host}:{settings.port}"


def _address(settings: Settings) -> str:
    return f"http://{_bind(settings)}"


if __name__ == "__main__":
    sys.exit(main())
