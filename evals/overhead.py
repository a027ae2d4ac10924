"""`python -m evals.overhead`: what it costs to be between an agent and a model, beside LiteLLM's own proxy.

A server on this machine answers every question after exactly 300 ms with the same good reply. It is asked four
ways in one run: by LiteLLM alone (the bare call), through our service in this process, through our HTTP server, and
through LiteLLM's proxy if `--proxy` names its command (`pip install 'litellm[proxy]'` in an environment of its own).
Each of our requests is a whole rewrite: read, locked, asked, judged, written to the log.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import secrets
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import requests

from evals.dataset import HERE
from evals.solvers import NOW
from rewriter.calls import load
from rewriter.engines.question import compose_prompt, lock_situation, nonce_of
from rewriter.engines.reply import ModelReply
from rewriter.llm import plain_schema
from rewriter.pipeline import understand
from rewriter.policy import load_policy
from rewriter.service import Service, build_service
from rewriter.settings import PREFIX, load_settings
from rewriter.values import Situation

UPSTREAM_S = 0.3
LEVELS = (1, 16, 64)
"""How many ask at once."""
_ROUNDS = 3
_AT_LEAST = 20
_PATIENCE_S = 120.0

MESSAGE = (
    "My kettle came without its lid, I paid £4.20 for postage, and nobody writes back. Order KT-2201. Ida"
)
DRAFT = (
    "Hi Ida,\n\nNice of you to finally send a photo. We sent the lid for order KT-2201 on 3 March."
    " I cannot refund the postage of £4.20.\n\nSam"
)
REPLY = {
    "critique": [{"quote": "Nice of you to finally send a photo.", "family": "sarcasm", "why": "It mocks."}],
    "note": "",
    "draft_is_fine": False,
    "apology": "I am sorry that your kettle came without its lid.",
    "acknowledgement": "",
    "answer": ["We sent the lid for order [ID_1] on [DATE_1]."],
    "boundary": "I cannot refund the postage of [MONEY_1].",
    "follow_up": "",
}

Ask = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Way:
    """How the model is asked, and the process that does the work."""

    name: str
    ask: Ask
    process: int


@dataclass(frozen=True, slots=True)
class Times:
    """What a request took, in milliseconds: by the clock, and of the processor. The latter is the same on a busy machine."""

    p50: float
    p99: float
    processor: float
    failed: int


def measured(way: Way, at_once: int) -> Times:
    """The times of requests of which so many are always under way."""
    requests_made = max(_AT_LEAST, _ROUNDS * at_once)
    failed: list[Exception] = []

    def timed(_: int) -> float:
        started = time.perf_counter()
        try:
            way.ask()
        except Exception as error:  # it counts, and the others go on
            failed.append(error)
        return time.perf_counter() - started

    before = processor_seconds(way.process)
    with ThreadPoolExecutor(at_once) as callers:
        seconds = list(callers.map(timed, range(requests_made)))
    spent = processor_seconds(way.process) - before
    cuts = statistics.quantiles(seconds, n=100, method="inclusive")
    return Times(1000 * cuts[49], 1000 * cuts[98], 1000 * spent / requests_made, len(failed))


def processor_seconds(process: int) -> float:
    """What a process and its children have had of the processor (as Linux tells it)."""
    ticks = os.sysconf("SC_CLK_TCK")
    family, total = {process}, 0.0
    for stat in sorted(Path("/proc").glob("[0-9]*/stat"), key=lambda path: int(path.parent.name)):
        with contextlib.suppress(OSError):
            fields = stat.read_text(encoding="utf-8").rpartition(")")[2].split()
            if int(stat.parent.name) in family or int(fields[1]) in family:
                family.add(int(stat.parent.name))
                total += (int(fields[11]) + int(fields[12])) / ticks
    return total


# --- the model ---------------------------------------------------------------------------


def serve_model(port: int, ready: str) -> None:
    """The model's server: 300 ms, then the same reply, whoever asks and however many."""
    content = json.dumps(REPLY | {"follow_up": ready})
    choice = {"index": 0, "message": {"role": "assistant", "content": content}, "finish_reason": "stop"}
    usage = {"prompt_tokens": 1500, "completion_tokens": 150, "total_tokens": 1650}
    body = json.dumps(
        {
            "id": "1",
            "object": "chat.completion",
            "created": 1,
            "model": "local",
            "choices": [choice],
            "usage": usage,
        }
    ).encode()
    head = (
        f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    )

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(asyncio.IncompleteReadError, OSError):
            while True:
                asked = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
                length = int(asked.partition("content-length:")[2].partition("\r\n")[0] or 0)
                await reader.readexactly(length)
                await asyncio.sleep(UPSTREAM_S)
                writer.write(head + body)
                await writer.drain()
        writer.close()

    async def serve() -> None:
        server = await asyncio.start_server(answer, "127.0.0.1", port, backlog=256)
        await server.serve_forever()

    asyncio.run(serve())


# --- the four ways -----------------------------------------------------------------------


def question() -> dict[str, Any]:
    """The request that our engine sends for the situation, as LiteLLM takes it."""
    brief = understand(Situation(MESSAGE, DRAFT, NOW), load_policy("default"))
    messages, _ = compose_prompt(brief, (), lock_situation(brief), nonce_of(brief))
    return {
        "messages": [{"role": message.role, "content": message.text} for message in messages],
        "max_tokens": 1_000,
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": "ModelReply", "strict": True, "schema": plain_schema(ModelReply)},
        },
    }


def bare(model_url: str) -> Ask:
    litellm, asked = load(), question()

    def ask() -> None:
        litellm.completion(
            model="openai/local", api_base=model_url, api_key="none", max_retries=0, timeout=60, **asked
        )

    return ask


def within(service: Service) -> Ask:
    def ask() -> None:
        outcome = service.rewrite(Situation(MESSAGE, DRAFT, NOW)).outcome
        assert [attempt.ok for attempt in outcome.attempts] == [True], outcome.attempts
        assert outcome.rewrite is not None
        assert outcome.rewrite.engine == "llm"

    return ask


def over_http(url: str) -> Ask:
    def ask() -> None:
        made = requests.post(
            f"{url}/v1/rewrites", json={"message": MESSAGE, "draft": DRAFT}, timeout=_PATIENCE_S
        )
        assert made.json()["rewrite"]["engine"] == "llm"

    return ask


def through_proxy(url: str, key: str) -> Ask:
    asked, headers = {"model": "local", **question()}, {"Authorization": f"Bearer {key}"}

    def ask() -> None:
        requests.post(
            f"{url}/v1/chat/completions", json=asked, headers=headers, timeout=_PATIENCE_S
        ).raise_for_status()

    return ask


# --- processes ---------------------------------------------------------------------------


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextlib.contextmanager
def running(command: Sequence[str], port: int, **environment: str) -> Iterator[tuple[str, int]]:
    """A server of ours from its first answer to the end of the block."""
    url = f"http://127.0.0.1:{port}"
    process = subprocess.Popen(  # noqa: S603 - the command is ours, or the caller's own
        command,
        env={**os.environ, **environment},
        cwd=HERE.parent,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        until = time.monotonic() + _PATIENCE_S
        while time.monotonic() < until and process.poll() is None:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            time.sleep(0.2)
        yield url, process.pid
    finally:
        process.terminate()
        process.wait()


def first_event_ms(url: str) -> list[float]:
    """From a request for the stream to the first byte of its findings, each alone: what the one before left to do is done."""
    times = []
    for _ in range(_AT_LEAST):
        time.sleep(1)
        started = time.perf_counter()
        with requests.post(
            f"{url}/v1/rewrites",
            json={"message": MESSAGE, "draft": DRAFT},
            headers={"Accept": "text/event-stream"},
            stream=True,
            timeout=_PATIENCE_S,
        ) as told:
            next(told.iter_content(16))
            times.append(1000 * (time.perf_counter() - started))
    return times


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(prog="python -m evals.overhead", description=__doc__)
    parser.add_argument(
        "--proxy", type=Path, help="the litellm command of an environment with litellm[proxy]"
    )
    parser.add_argument("--levels", type=int, nargs="+", default=LEVELS, help="how many ask at once")
    parser.add_argument("--model", type=int, metavar="PORT", help=argparse.SUPPRESS)
    parser.add_argument("--ready", default="", help=argparse.SUPPRESS)
    asked = parser.parse_args(arguments)
    if asked.model:
        serve_model(asked.model, asked.ready)
        return 0
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="softanswer-overhead-")))
        ways, url = _ways(stack, folder, asked.proxy)
        for way in ways:
            way.ask()  # connections are made, caches are filled
        events = first_event_ms(url)
        print(
            f"findings after {statistics.median(events):.0f} ms (worst of {len(events)}: {max(events):.0f} ms)"
        )
        print(
            f"a model that takes {1000 * UPSTREAM_S:.0f} ms; milliseconds, in brackets on top of LiteLLM alone"
        )
        for level in asked.levels:
            base: Times | None = None
            for way in ways:
                times = measured(way, level)
                base = base or times
                print(
                    f"  {level:3} at once  {way.name:22} p50 {times.p50:6.0f} ({times.p50 - base.p50:+.0f})"
                    f"   p99 {times.p99:6.0f} ({times.p99 - base.p99:+.0f})   processor {times.processor:5.1f}"
                    + (f"   failed {times.failed}" if times.failed else ""),
                    flush=True,
                )
    return 0


def _ways(stack: contextlib.ExitStack, folder: Path, proxy: Path | None) -> tuple[list[Way], str]:
    """All the ways, LiteLLM alone first, and the address of our server."""
    port, here = free_port(), os.getpid()
    model_server = [
        sys.executable,
        "-m",
        "evals.overhead",
        "--model",
        str(port),
        "--ready",
        planned_follow_up(),
    ]
    model = stack.enter_context(running(model_server, port))[0] + "/v1"
    given = {
        f"{PREFIX}MODEL": "openai/local",
        f"{PREFIX}API_BASE": model,
        f"{PREFIX}SCHEMA_MODE": "json_schema",
    }
    service = build_service(load_settings({**given, f"{PREFIX}DATA_DIR": str(folder / "within")}))
    stack.callback(service.close)
    port = free_port()
    own = {**given, f"{PREFIX}DATA_DIR": str(folder / "http"), f"{PREFIX}PORT": str(port)}
    url, process = stack.enter_context(
        running([sys.executable, "app.py"], port, **own, SOFTANSWER_LOG_LEVEL="ERROR")
    )
    ways = [
        Way("LiteLLM alone", bare(model), here),
        Way("ours, in this process", within(service), here),
        Way("ours, over HTTP", over_http(url), process),
    ]
    if proxy is None:
        print("LiteLLM's proxy is left out: --proxy names its command", file=sys.stderr)
        return ways, url
    config = folder / "proxy.json"  # JSON is YAML
    params = {"model": "openai/local", "api_base": model, "api_key": "none", "max_retries": 0}
    config.write_text(json.dumps({"model_list": [{"model_name": "local", "litellm_params": params}]}))
    port, key = free_port(), f"sk-{secrets.token_hex(16)}"
    command = [str(proxy.absolute()), "--config", str(config), "--host", "127.0.0.1", "--port", str(port)]
    settings = {"LITELLM_LOCAL_MODEL_COST_MAP": "True", "LITELLM_LOG": "ERROR", "LITELLM_MASTER_KEY": key}
    address, process = stack.enter_context(running(command, port, LITELLM_MODE="PRODUCTION", **settings))
    return [*ways, Way("LiteLLM's proxy", through_proxy(address, key), process)], url


def planned_follow_up() -> str:
    """The follow-up that is planned for the situation: a reply without it would be refused."""
    brief = understand(Situation(MESSAGE, DRAFT, NOW), load_policy("default"))
    messages, _ = compose_prompt(brief, (), lock_situation(brief), nonce_of(brief))
    data = messages[-1].text.split("\n")[2]
    follow_up: str = json.loads(data)["plan"]["follow_up"]
    return follow_up


if __name__ == "__main__":
    sys.exit(main())
