"""Tells another program what happens here: each entry of the log as a signed message, tried again, never lost in silence.

The log itself is the queue. A thread of its own walks it behind everybody's back, so that no
answer waits for a receiver or fails with one; what is not taken becomes a dead letter, which
people see in the console and send again. Messages are signed as Standard Webhooks 1.0 has it
(https://www.standardwebhooks.com), for which there are verifiers in most languages.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import logging
import threading
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import requests
from pydantic import TypeAdapter
from tenacity import (
    RetryCallState,
    Retrying,
    retry_if_exception,
    sleep_using_event,
    stop_after_attempt,
    stop_when_event_set,
    wait_random_exponential,
)

from rewriter.answer import answer
from rewriter.audit import RecordStore
from rewriter.audit.outbox import Course, Outbox
from rewriter.entries import Entry, Review, Value
from rewriter.errors import LogUnavailable
from rewriter.values import Record

KINDS = ("rewrite", "decision", "review", "feedback", "kept", "erasure")
"""The kinds of entry that are told."""
TRIES = 6
PATIENCE_S = (5.0, 10.0)
"""Seconds to connect, and to wait for an answer."""
LONGEST_PAUSE_S = 60.0
_AGAIN = frozenset((408, 425, 429, 500, 502, 503, 504))
_LEASE = timedelta(minutes=10)
"""Longer than all tries of one message take."""
_RENEW_S = 60.0
_LOOK_AGAIN_S = 15.0
"""How often the log is looked at for what other processes have added."""
_PREFIX = "whsec_"
_log = logging.getLogger(__name__)
_VALUE: TypeAdapter[Value] = TypeAdapter(Value)


class NotTaken(Exception):
    """A receiver did not take a message. `reason` is a word for the log; `pause` is how long it asks us to wait."""

    def __init__(self, reason: str, *, worth_another_try: bool, pause: float | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.worth_another_try = worth_another_try
        self.pause = pause


@dataclass(frozen=True, slots=True)
class Message:
    """What is sent: the id by which a receiver knows it again, and the body's bytes."""

    id: str
    body: bytes


def message_of(entry: Entry, *, with_text: bool = False) -> Message:
    """An entry as a message. Without text, it holds only what may be known without reading the entry; so does a
    review of a calibration, whose scores are for those alone who have judged too."""
    data: dict[str, Any] = {
        "entry": entry.id,
        "position": entry.position,
        "record": entry.record,
        "facets": dict(entry.facets),
    }
    sealed = isinstance(entry.value, Review) and entry.value.calibration
    if with_text and entry.value is not None and not sealed:
        data["value"] = (
            answer(entry.value).model_dump(mode="json")
            if isinstance(entry.value, Record)
            else _VALUE.dump_python(entry.value, mode="json")
        )
    told = {"type": f"{entry.kind}.recorded", "timestamp": entry.at.isoformat(), "data": data}
    return Message(entry.id, json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode())


def key_of(secret: str) -> bytes:
    """A secret as its bytes: `whsec_` and base64 as the standard has it, or any text.

    Raises:
        ValueError: what follows `whsec_` is not base64.
    """
    if secret.startswith(_PREFIX):
        return base64.b64decode(secret.removeprefix(_PREFIX), validate=True)
    return secret.encode()


def sign(message: Message, key: bytes, at: datetime) -> dict[str, str]:
    """The headers that prove to a receiver who sent a message, when, and that nobody changed it."""
    seconds = int(at.timestamp())
    signed = b".".join((message.id.encode(), str(seconds).encode(), message.body))
    signature = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    return {
        "webhook-id": message.id,
        "webhook-timestamp": str(seconds),
        "webhook-signature": f"v1,{signature}",
    }


class Sender:
    """Posts messages to one address. Every try is signed anew, with its own time."""

    def __init__(self, url: str, secret: str, *, patience_s: tuple[float, float] = PATIENCE_S) -> None:
        self._url = url
        self._key = key_of(secret)
        self._patience_s = patience_s
        self._session = requests.Session()

    def post(self, message: Message) -> None:
        """Send it once.

        Raises:
            NotTaken: it was not taken.
        """
        headers = {
            "Content-Type": "application/json",
            "User-Agent": "softanswer",
            **sign(message, self._key, datetime.now(UTC)),
        }
        try:
            with self._session.post(
                self._url,
                data=message.body,
                headers=headers,
                timeout=self._patience_s,
                allow_redirects=False,
                stream=True,
            ) as reply:
                status, asked = reply.status_code, reply.headers.get("Retry-After", "")
        except requests.Timeout:
            raise NotTaken("no answer in time", worth_another_try=True) from None
        except requests.ConnectionError:
            raise NotTaken("cannot be reached", worth_another_try=True) from None
        except (requests.RequestException, ValueError) as error:
            raise NotTaken(type(error).__name__, worth_another_try=False) from None
        if not 200 <= status < 300:
            pause = float(asked) if asked.isdigit() else None
            raise NotTaken(f"status {status}", worth_another_try=status in _AGAIN, pause=pause)

    def close(self) -> None:
        self._session.close()


class Courier:
    """Walks the log and delivers, in a thread of its own from `start` to `close`."""

    def __init__(
        self,
        store: RecordStore,
        outbox: Outbox,
        sender: Sender,
        *,
        with_text: bool = False,
        pause_s: float = 1.0,
    ) -> None:
        self.outbox = outbox
        self._store, self._sender, self._with_text = store, sender, with_text
        self._pause = wait_random_exponential(multiplier=pause_s, max=LONGEST_PAUSE_S)
        self._me = str(uuid.uuid4())
        self._held_at = 0.0
        self._news, self._stop = threading.Event(), threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin. What the log holds already is not told; what is added from here on is."""
        if self._thread is None:
            self._quietly(lambda: self.outbox.hold(self._me, datetime.now(UTC), _LEASE))
            self._thread = threading.Thread(target=self._run, name="webhook", daemon=True)
            self._thread.start()

    def ring(self) -> None:
        """There is news. Returns at once."""
        self._news.set()

    def course(self) -> Course:
        """How far it has come. Raises LogUnavailable."""
        return self.outbox.course(KINDS)

    def close(self) -> None:
        """Stop; what is being sent is given up and sent again by whoever starts next."""
        self._stop.set()
        self._news.set()
        if self._thread is not None:
            self._thread.join(sum(PATIENCE_S))
        self._quietly(lambda: self.outbox.release(self._me))
        self._sender.close()
        self.outbox.close()

    def _run(self) -> None:
        while not self._stop.is_set():
            self._quietly(self.deliver)
            self._news.wait(_LOOK_AGAIN_S)
            self._news.clear()

    def deliver(self) -> None:
        """Deliver all there is, dead letters that are wanted again first.

        Raises:
            LogUnavailable: the log cannot be read or written; nothing is lost, it is tried again later.
        """
        position = self._hold()
        for letter in self.outbox.dead_letters(again=True) if position is not None else ():
            for entry in self._store.walk(letter.kind, after=letter.position - 1, read=self._with_text):
                if entry.position == letter.position and self._still_ours():
                    self._deliver(entry)
                break
        if position is None:
            return
        for entry in self._store.walk(*KINDS, after=position, read=self._with_text):
            if not self._still_ours():
                return
            self._deliver(entry)

    def _hold(self) -> int | None:
        """Keep the webhook in hand; `None` when it is another's, or we are to stop."""
        if self._stop.is_set():
            return None
        self._held_at = time.monotonic()
        return self.outbox.hold(self._me, datetime.now(UTC), _LEASE)

    def _still_ours(self) -> bool:
        """Whether we may send the next one; the lease is renewed long before it ends."""
        fresh = time.monotonic() - self._held_at < _RENEW_S
        return not self._stop.is_set() and (fresh or self._hold() is not None)

    def _deliver(self, entry: Entry) -> None:
        message = message_of(entry, with_text=self._with_text)
        trying = Retrying(
            stop=stop_after_attempt(TRIES) | stop_when_event_set(self._stop),
            retry=retry_if_exception(lambda error: isinstance(error, NotTaken) and error.worth_another_try),
            wait=self._wait,
            sleep=sleep_using_event(self._stop),
            reraise=True,
        )
        try:
            trying(self._sender.post, message)
        except NotTaken as error:
            if self._stop.is_set() and error.worth_another_try:
                return
            tries = trying.statistics.get("attempt_number", 1)
            self.outbox.died(entry, datetime.now(UTC), tries, error.reason)
            _log.warning("webhook.dead position=%d tries=%d reason=%s", entry.position, tries, error.reason)
        else:
            self.outbox.delivered(entry, datetime.now(UTC))

    def _wait(self, state: RetryCallState) -> float:
        error = state.outcome.exception() if state.outcome else None
        asked = error.pause if isinstance(error, NotTaken) else None
        return min(asked, LONGEST_PAUSE_S) if asked is not None else self._pause(state)

    def _quietly(self, work: Callable[[], object]) -> None:
        """Nothing that goes wrong here may reach anybody else."""
        try:
            work()
        except LogUnavailable:
            pass  # said by the log itself; the next round tries again
        except Exception as error:
            _log.error("webhook.failed %s", type(error).__name__)
