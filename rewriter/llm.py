"""The one door to language models: one question, one strictly parsed answer, all within a deadline.

A call is waited for no longer than the deadline allows and the caller stays: LiteLLM's own timeout
counts per read, so that a server which drips one byte a second would never meet it. A call that
nobody waits for any more is stopped, its connection with it.
"""

from __future__ import annotations

import json
import logging
import re
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Generic, Literal, TypeVar

import tenacity
from pydantic import BaseModel, ValidationError

from rewriter import calls
from rewriter.breaker import Breaker, Slots, State, Tally
from rewriter.budget import Budget
from rewriter.deadline import Deadline
from rewriter.errors import EngineFailed
from rewriter.values import Usage

log = logging.getLogger(__name__)

SchemaMode = Literal["json_schema", "json_object", "plain"]
MODES: tuple[SchemaMode, ...] = ("json_schema", "json_object", "plain")

TRANSIENT = frozenset({408, 429, 500, 502, 503, 504, 529})
MODE_REFUSED = frozenset({400, 415, 422, 500, 501})
"""Statuses with which servers turn an unknown `response_format` down; some say 500."""

_REASONS = {
    400: "rejected", 401: "unauthorized", 403: "unauthorized", 404: "not_found", 408: "timeout",
    409: "rejected", 413: "too_large", 422: "rejected", 429: "rate_limited",
    503: "overloaded", 529: "overloaded",
}  # fmt: skip
_SICK = frozenset(
    {"timeout", "unreachable", "unauthorized", "not_found", "rate_limited", "overloaded", "provider_error"}
)
"""Failures that tell of the endpoint rather than of one question; they count for the breaker."""
_CALLS_A_QUESTION = 4
_LETTERS_A_TOKEN = 4

Reply = TypeVar("Reply", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Message:
    role: Literal["system", "user"]
    text: str


@dataclass(frozen=True, slots=True)
class Answer(Generic[Reply]):
    """A reply that fits its schema, and what it took, vain calls included."""

    reply: Reply
    usage: Usage


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A model by its LiteLLM name and where it is reached. The key never shows in a repr."""

    model: str
    api_base: str | None = None
    api_key: str | None = field(default=None, repr=False)
    schema_mode: SchemaMode | Literal["auto"] = "auto"


class _CallFailed(Exception):
    """One call failed. Holds what is safe to tell; the provider's words stay behind."""

    def __init__(self, reason: str, status: int | None = None, retry_after: float | None = None) -> None:
        super().__init__(reason)
        self.reason, self.status, self.retry_after = reason, status, retry_after


class Llm:
    """Asks one endpoint. Remembers which schema mode the endpoint takes, and when to leave it in peace."""

    def __init__(
        self,
        endpoint: Endpoint,
        breaker: Breaker | None = None,
        slots: Slots | None = None,
        budget: Budget | None = None,
    ) -> None:
        self.endpoint = endpoint
        self._breaker = breaker or Breaker()
        self._slots = slots or Slots()
        self._budget = budget or Budget()
        self._calls = Tally()
        self._mode: SchemaMode | None = None if endpoint.schema_mode == "auto" else endpoint.schema_mode

    @property
    def state(self) -> State:
        """The breaker's state, for the readiness report."""
        return self._breaker.state

    @property
    def calls(self) -> int:
        """How many calls are in flight."""
        return self._calls.count

    @property
    def mode(self) -> SchemaMode | None:
        """The schema mode in use; `None` while it is not yet known."""
        return self._mode

    def ask(
        self, messages: Sequence[Message], schema: type[Reply], deadline: Deadline, max_tokens: int
    ) -> Answer[Reply]:
        """Put one question. Returns within the deadline, give or take some milliseconds.

        Raises:
            EngineFailed: `reason` is one of budget_spent, breaker_open, busy, caller_gone, timeout, unreachable,
                unauthorized, not_found, too_large, rejected, rate_limited, overloaded, provider_error, cut_off,
                refused, empty_reply, malformed_reply.
        """
        if self._budget.spending.spent:
            raise EngineFailed("budget_spent")
        if not self._breaker.admit():
            raise EngineFailed("breaker_open")
        spent = _Spent()
        reason = "provider_error"
        gone = threading.Event()
        try:
            with deadline.caller.stopping(gone.set):
                content = self._insist(messages, schema, deadline, max_tokens, spent, gone)
            reason = ""
            return Answer(_parse(content, schema), spent.usage)
        except _CallFailed as error:
            reason = error.reason
            raise EngineFailed(reason, spent.usage) from None
        finally:
            self._breaker.settle(healthy=None if reason == "caller_gone" else reason not in _SICK)

    def _insist(
        self,
        messages: Sequence[Message],
        schema: type[BaseModel],
        deadline: Deadline,
        max_tokens: int,
        spent: _Spent,
        gone: threading.Event,
    ) -> str:
        """Call again while that may help: after what passes by itself, and once down each schema mode."""
        modes = MODES if self._mode is None else (self._mode,)
        for mode in modes:
            request = self._request(messages, schema, mode, max_tokens)
            last = mode == modes[-1]
            retrying = tenacity.Retrying(
                retry=tenacity.retry_if_exception(_passes_by_itself),
                wait=_wait,
                stop=tenacity.stop_any(_enough(last), _no_time(deadline)),
                sleep=tenacity.sleep_using_event(gone),
                reraise=True,
            )
            try:
                content = retrying(self._call, request, deadline, spent)
            except _CallFailed as error:
                if last or error.status not in MODE_REFUSED or deadline.passed:
                    raise
                log.info("the model's endpoint does not take %s", mode)
                continue
            self._mode = mode
            return content
        raise AssertionError("the last mode returns or raises")

    def _request(
        self, messages: Sequence[Message], schema: type[BaseModel], mode: SchemaMode, max_tokens: int
    ) -> dict[str, Any]:
        shape = plain_schema(schema)
        formats: dict[SchemaMode, dict[str, Any]] = {
            "json_schema": {
                "type": "json_schema",
                "json_schema": {"name": schema.__name__, "strict": True, "schema": shape},
            },
            "json_object": {"type": "json_object", "schema": shape},
        }
        request: dict[str, Any] = {
            "model": self.endpoint.model,
            "messages": [{"role": message.role, "content": message.text} for message in messages],
            "max_tokens": max_tokens,
            "temperature": 0.2,
            "drop_params": True,
            "max_retries": 0,
        }
        if mode in formats:
            request["response_format"] = formats[mode]
        if self.endpoint.api_base:
            request["api_base"] = self.endpoint.api_base
            request["api_key"] = "none"
        if self.endpoint.api_key:
            request["api_key"] = self.endpoint.api_key
        return request

    def _call(self, request: dict[str, Any], deadline: Deadline, spent: _Spent) -> str:
        if deadline.passed:
            raise _given_up(deadline)
        if not self._slots.take(deadline.left):
            raise _CallFailed("busy")
        self._calls.add(1)
        try:
            response = self._response(request, deadline)
        finally:
            self._calls.add(-1)
            self._slots.give_back()
        self._budget.add(_usage(response))
        spent.add(response)
        return _content(response)

    def _response(self, request: dict[str, Any], deadline: Deadline) -> Any:
        ended = threading.Event()
        call = calls.start(request)
        call.add_done_callback(lambda _: ended.set())
        with deadline.caller.stopping(call.cancel):
            ended.wait(deadline.left)
        if call.cancel() or call.cancelled():
            self._budget.add(_at_most(request))
            failed = _given_up(deadline)
            self._tell(failed.reason, None, None)
            raise failed
        error = call.exception()
        if error is not None:
            raise self._failure(error) from None
        return call.result()

    def _failure(self, error: BaseException) -> _CallFailed:
        status = getattr(error, "status_code", None)
        status = status if isinstance(status, int) else None
        names = {type(each).__name__ for each in _chain(error)}
        if status == 400 and "ContextWindowExceededError" in names:
            status, reason = 413, "too_large"
        elif status == 500 and "APIConnectionError" in names:
            status, reason = None, "unreachable"
        else:
            reason = _REASONS.get(status or 0, "provider_error")
        self._tell(reason, status, error)
        return _CallFailed(reason, status, _retry_after(error))

    def _tell(self, reason: str, status: int | None, error: BaseException | None) -> None:
        """Log a failure without one word of the provider's, which may hold keys or customers' text."""
        log.warning(
            "model call failed: %s (status %s, %s)",
            reason,
            status,
            type(error).__name__ if error else "no reply",
        )


class _Spent:
    """Adds up what the calls of one question took."""

    def __init__(self) -> None:
        self.usage = Usage()

    def add(self, response: Any) -> None:
        self.usage = self.usage.plus(_usage(response))


def _usage(response: Any) -> Usage:
    """What a response says it took; its cost is LiteLLM's reckoning, `None` for a model without a known price."""
    usage = getattr(response, "usage", None)
    cost = getattr(response, "_hidden_params", {}).get("response_cost")
    return Usage(
        getattr(usage, "prompt_tokens", 0) or 0,
        getattr(usage, "completion_tokens", 0) or 0,
        None if cost is None else float(cost),
    )


def _at_most(request: dict[str, Any]) -> Usage:
    """What a call that was stopped may have taken. Nobody tells, so the budget assumes the most."""
    prompt = sum(len(message["content"]) for message in request["messages"]) // _LETTERS_A_TOKEN
    reply: int = request["max_tokens"]
    try:
        prices = calls.load().cost_per_token(
            model=request["model"], prompt_tokens=prompt, completion_tokens=reply
        )
    except Exception:  # LiteLLM knows no price
        return Usage(prompt, reply)
    return Usage(prompt, reply, float(sum(prices)))


def _given_up(deadline: Deadline) -> _CallFailed:
    return _CallFailed("caller_gone" if deadline.caller.gone else "timeout")


def plain_schema(schema: type[BaseModel]) -> dict[str, Any]:
    """A model's JSON schema in the few words that every endpoint understands.

    Lengths and references are left to our own parsing: hosted services refuse them, and
    llama.cpp crashes on a grammar that counts to hundreds.
    """
    shape: dict[str, Any] = json.loads(_plain_schema(schema))
    return shape


@cache
def _plain_schema(schema: type[BaseModel]) -> str:
    """As JSON, since whoever is handed the schema may change it."""
    whole = schema.model_json_schema()
    definitions = whole.pop("$defs", {})

    def plain(node: Any) -> Any:
        if isinstance(node, list):
            return [plain(each) for each in node]
        if not isinstance(node, dict):
            return node
        if "$ref" in node:
            return plain(definitions[node["$ref"].rpartition("/")[2]])
        return {
            key: {name: plain(each) for name, each in value.items()} if key == "properties" else plain(value)
            for key, value in node.items()
            if key in ("type", "properties", "required", "items", "enum", "additionalProperties")
        }

    return json.dumps(plain(whole))


def _content(response: Any) -> str:
    choices = getattr(response, "choices", None)
    if not choices:
        raise _CallFailed("empty_reply")
    choice = choices[0]
    if choice.finish_reason == "length":
        raise _CallFailed("cut_off")
    said_besides = getattr(choice.message, "provider_specific_fields", None) or {}
    if choice.finish_reason == "content_filter" or said_besides.get("refusal"):
        raise _CallFailed("refused")
    content = choice.message.content
    if not isinstance(content, str) or not content.strip():
        raise _CallFailed("empty_reply")
    return content


def _parse(content: str, schema: type[Reply]) -> Reply:
    """The JSON object in a reply; what stands around it (chatter, a code fence, thoughts) is dropped."""
    content = re.sub(r"\A\s*<think>.*?</think>", "", content, flags=re.DOTALL)
    try:
        return schema.model_validate_json(content[content.find("{") : content.rfind("}") + 1])
    except ValidationError:
        raise _CallFailed("malformed_reply") from None


def _chain(error: BaseException | None) -> list[BaseException]:
    found: list[BaseException] = []
    while error is not None and error not in found:
        found.append(error)
        error = error.__cause__ or error.__context__
    return found


def _retry_after(error: BaseException) -> float | None:
    """Seconds from a Retry-After header, `None` if there is none or it is a date."""
    for each in _chain(error):
        for headers in (
            getattr(getattr(each, "response", None), "headers", None),
            getattr(each, "litellm_response_headers", None),
        ):
            value = headers.get("retry-after") if headers else None
            if value and re.fullmatch(r"\d+(?:\.\d+)?", value):
                return float(value)
    return None


_backoff = tenacity.wait_exponential_jitter(multiplier=0.2, max=5.0, jitter=0.2)


def _wait(state: tenacity.RetryCallState) -> float:
    error = state.outcome.exception() if state.outcome else None
    asked = error.retry_after if isinstance(error, _CallFailed) else None
    return _backoff(state) if asked is None else asked


def _passes_by_itself(error: BaseException) -> bool:
    return isinstance(error, _CallFailed) and (error.status in TRANSIENT or error.reason == "unreachable")


def _enough(last_mode: bool) -> Any:
    """Stop after four calls; after two where a 500 may also mean that the schema mode is not taken."""

    def stop(state: tenacity.RetryCallState) -> bool:
        error = state.outcome.exception() if state.outcome else None
        doubtful = not last_mode and isinstance(error, _CallFailed) and error.status in MODE_REFUSED
        return state.attempt_number >= (2 if doubtful else _CALLS_A_QUESTION)

    return stop


def _no_time(deadline: Deadline) -> Any:
    """Stop when the wait alone would outlast the deadline: an answer that late helps nobody."""

    def stop(state: tenacity.RetryCallState) -> bool:
        return state.upcoming_sleep >= deadline.left

    return stop
