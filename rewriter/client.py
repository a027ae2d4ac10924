"""Asks a running Soft Answer service from Python: the HTTP contract as two plain calls."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from types import TracebackType
from typing import Any, Self, TypeVar

import requests
from pydantic import BaseModel, ValidationError
from tenacity import RetryCallState, Retrying, retry_if_exception, stop_after_attempt, wait_random_exponential

from rewriter.answer import CheckAnswer, RewriteAnswer
from rewriter.errors import SoftAnswerError

TRIES = 4
LONGEST_PAUSE = 30.0
"""Seconds. A service that asks for more patience is reported as busy instead."""
CONNECT_TIMEOUT = 5.0
"""Seconds."""

Answer = TypeVar("Answer", bound=BaseModel)


class ServiceUnreachable(SoftAnswerError):
    """Nobody answers at the address."""


class ServiceSilent(SoftAnswerError):
    """The service took the request and did not answer in time; it may still be at work on it."""


class ServiceBusy(SoftAnswerError):
    """The service asks us to come back later (429, 503). `retry_after` is in seconds, if it said."""

    def __init__(self, message: str, retry_after: float | None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class RequestRefused(SoftAnswerError):
    """The service will not take this request (any other 4xx). `problems` pairs a field with a reason."""

    def __init__(self, status: int, message: str, problems: tuple[tuple[str, str], ...]) -> None:
        super().__init__("; ".join(f"{name}: {what}" for name, what in problems) or message)
        self.status = status
        self.problems = problems


class ServiceFailed(SoftAnswerError):
    """The service failed (5xx), or what came back is not an answer of the contract."""


class Client:
    """A connection to the service at `url`, such as http://127.0.0.1:8000. Also a context manager.

    `timeout` is how long one try may wait for its answer, in seconds. A call is tried up to
    `TRIES` times when no connection can be made or the service says that it is busy, and
    waits as long as the service asks, up to `LONGEST_PAUSE`. Nothing else is tried again.

    Raises, from each call:
        ServiceUnreachable, ServiceSilent, ServiceBusy, RequestRefused, ServiceFailed
    """

    def __init__(self, url: str, *, timeout: float = 120.0) -> None:
        self._url = url.rstrip("/")
        self._timeout = timeout
        self._session = requests.Session()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._session.close()

    def check(self, draft: str, message: str = "") -> CheckAnswer:
        """What would hurt in a draft."""
        return self._ask("/v1/checks", {"draft": draft, "message": message}, CheckAnswer)

    def rewrite(self, message: str, draft: str, **fields: Any) -> RewriteAnswer:
        """A calm, checked reply. `fields` are the contract's optional ones, such as `agent`."""
        return self._ask("/v1/rewrites", {"message": message, "draft": draft, **fields}, RewriteAnswer)

    def _ask(self, path: str, body: dict[str, Any], kind: type[Answer]) -> Answer:
        retrying = Retrying(
            stop=stop_after_attempt(TRIES),
            retry=retry_if_exception(_worth_another_try),
            wait=_pause,
            reraise=True,
            sleep=time.sleep,
        )
        reply = retrying(self._post, path, body)
        try:
            return kind.model_validate_json(reply.content)
        except ValidationError:
            raise ServiceFailed(f"{self._url} did not answer as Soft Answer does") from None

    def _post(self, path: str, body: dict[str, Any]) -> requests.Response:
        try:
            reply = self._session.post(
                self._url + path, json=body, timeout=(CONNECT_TIMEOUT, self._timeout), allow_redirects=False
            )
        except requests.ReadTimeout:
            raise ServiceSilent(f"no answer from {self._url} within {self._timeout:g} seconds") from None
        except (requests.ConnectionError, requests.exceptions.ChunkedEncodingError):
            raise ServiceUnreachable(f"cannot reach {self._url}; is the service running?") from None
        except (requests.RequestException, ValueError) as error:
            raise ServiceFailed(f"cannot ask {self._url} ({type(error).__name__})") from None
        if reply.status_code in (429, 503):
            raise ServiceBusy(_told(reply)[0], _seconds(reply.headers.get("Retry-After")))
        if 400 <= reply.status_code < 500:
            raise RequestRefused(reply.status_code, *_told(reply))
        if not reply.ok or reply.is_redirect:
            raise ServiceFailed(f"{self._url} answered with status {reply.status_code}")
        return reply


def _worth_another_try(error: BaseException) -> bool:
    if isinstance(error, ServiceBusy):
        return error.retry_after is None or error.retry_after <= LONGEST_PAUSE
    return isinstance(error, ServiceUnreachable)


_growing = wait_random_exponential(multiplier=0.5, max=4.0)


def _pause(state: RetryCallState) -> float:
    error = state.outcome.exception() if state.outcome else None
    if isinstance(error, ServiceBusy) and error.retry_after is not None:
        return error.retry_after
    return _growing(state)


def _seconds(retry_after: str | None) -> float | None:
    """`Retry-After` as seconds from now: a number or a date (RFC 9110, section 10.2.3)."""
    if retry_after is None:
        return None
    if retry_after.strip().isdigit():
        return float(retry_after)
    try:
        moment = parsedate_to_datetime(retry_after)
    except ValueError:
        return None
    return max(0.0, (moment.astimezone(UTC) - datetime.now(UTC)).total_seconds())


def _told(reply: requests.Response) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The words and the named fields of a problem (RFC 9457); of any other body, only the status."""
    status = f"the service answered with status {reply.status_code}"
    try:
        problem = _Problem.model_validate_json(reply.content)
    except ValidationError:
        return status, ()
    words = ": ".join(part for part in (problem.title, problem.detail) if part)
    return words or status, tuple((item.field, item.detail) for item in problem.errors)


class _ProblemField(BaseModel):
    field: str
    detail: str


class _Problem(BaseModel):
    title: str = ""
    detail: str = ""
    errors: tuple[_ProblemField, ...] = ()
