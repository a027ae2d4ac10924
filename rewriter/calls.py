"""LiteLLM at work: imported on first use, and its calls kept on one loop, where each can be stopped at any moment."""

from __future__ import annotations

import asyncio
import logging
import os
import threading
import warnings
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from typing import Any

from rewriter.breaker import AT_ONCE

_LONGEST_S = 600.0
"""The timeout that LiteLLM is given. It keeps an HTTP client for each value it meets, so there is one; whoever
waits for a call keeps the deadline, and stops it."""
_starting = threading.Lock()


@cache
def load() -> Any:
    """Import LiteLLM, quiet and without its start-up download. Takes seconds; later calls are free."""
    os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"
    os.environ["LITELLM_MODE"] = "PRODUCTION"
    import litellm  # noqa: PLC0415 - it must be neither imported nor paid for without a model

    litellm.suppress_debug_info = True
    litellm.telemetry = False
    litellm.turn_off_message_logging = True
    litellm.disable_aiohttp_transport = True  # it leaves sessions open
    # A call that is stopped in its first instant has prepared its request, and never sends it.
    warnings.filterwarnings("ignore", r"coroutine '.*\.acompletion' was never awaited", RuntimeWarning)
    for name in ("LiteLLM", "LiteLLM Router", "LiteLLM Proxy", "openai", "httpx", "httpcore"):
        # At DEBUG they write out whole requests, at ERROR whole replies: letters and keys among them.
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    return litellm


def start(request: dict[str, Any]) -> Future[Any]:
    """Begin a call. To cancel what is handed back closes the connection, whatever the server is doing."""
    completion = load().acompletion
    with _starting:
        loop = _loop()
    return asyncio.run_coroutine_threadsafe(completion(**request, timeout=_LONGEST_S), loop)


@cache
def _loop() -> asyncio.AbstractEventLoop:
    loop = asyncio.new_event_loop()
    loop.set_default_executor(ThreadPoolExecutor(AT_ONCE, "model-call"))
    loop.set_exception_handler(lambda *_: None)  # it would log the provider's words
    threading.Thread(target=loop.run_forever, name="model-calls", daemon=True).start()
    return loop


os.register_at_fork(after_in_child=_loop.cache_clear)
