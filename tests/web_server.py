"""The web app for tests: the real service without a model, its log in a temporary SQLite file."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

from werkzeug.serving import WSGIRequestHandler, make_server

from rewriter.audit import open_store
from rewriter.audit.outbox import open_outbox
from rewriter.budget import Budget
from rewriter.engines import Engine, ModelEngine
from rewriter.engines.offline import OfflineEngine
from rewriter.policies import Policies
from rewriter.service import Service
from rewriter.web import create_app
from rewriter.webhook import Courier, Sender

MESSAGE = (
    "Hello,\n\nMy kettle (order KT-2201) arrived broken and nobody answers. I want my £31.50 back.\n\nIda"
)
HEATED = (
    "Hi Ida,\n\nNice of you to finally send a photo. Calm down. We can't refund the postage of £4.20."
    " Your £31.50 for order KT-2201 goes back to your card by 3 March.\n\nSam"
)
CALM = (
    "Hi Ida,\n\nI am sorry that your kettle arrived broken. Your £31.50 for order KT-2201 goes back to your card"
    " by 3 March. I will e-mail you on 4 March to make sure that it has arrived.\n\nKind regards,\nSam"
)


@contextlib.contextmanager
def offline_service(
    folder: Path,
    *,
    offline: Engine | None = None,
    model_engines: Sequence[ModelEngine] = (),
    budget: Budget | None = None,
    webhook: tuple[str, str] | None = None,
    policies: Policies | None = None,
) -> Iterator[Service]:
    """The service as `make run` builds it without a model; engines and policies may be put in.

    `webhook` is an address and a secret; `service.start()` sets it going, with short pauses.
    """
    database = f"sqlite:///{folder / 'softanswer.db'}"
    store = open_store(database)
    courier = Courier(store, open_outbox(database), Sender(*webhook), pause_s=0.01) if webhook else None
    service = Service(
        policies=policies or Policies("default"),
        store=store,
        offline=offline or OfflineEngine(),
        model_engines=model_engines,
        budget=budget,
        deadline_s=10,
        courier=courier,
    )
    try:
        yield service
    finally:
        service.close()


class _Quiet(WSGIRequestHandler):
    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """The app keeps its own log."""


@contextlib.contextmanager
def served(service: Service) -> Iterator[str]:
    """The app on a free loopback port; gives its address."""
    server = make_server("127.0.0.1", 0, create_app(service), threaded=True, request_handler=_Quiet)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
