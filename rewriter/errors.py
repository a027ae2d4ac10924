"""The few ways in which a request can fail, each with words that never hold the submitted text."""

from __future__ import annotations

from rewriter.values import Usage


class SoftAnswerError(Exception):
    """Parent of all errors that a caller may meet. `str(error)` is safe to show and to log."""


class BadInput(SoftAnswerError):
    """A field of the request cannot be used. `problems` pairs a field's name with what is wrong."""

    def __init__(self, problems: tuple[tuple[str, str], ...]) -> None:
        super().__init__("; ".join(f"{name}: {what}" for name, what in problems))
        self.problems = problems


class NotFound(SoftAnswerError):
    """There is no record with this id."""


class Erased(SoftAnswerError):
    """There was a record with this id; what it held has been erased."""


class LogUnavailable(SoftAnswerError):
    """The log cannot be written, so nothing may be answered. `retry_after` is in seconds."""

    def __init__(self, message: str = "the log cannot be written", retry_after: int = 5) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class Busy(SoftAnswerError):
    """The same long work is being done for somebody else already. `retry_after` is in seconds."""

    def __init__(self, message: str, retry_after: int = 10) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class EngineFailed(SoftAnswerError):
    """An engine brought nothing back. `reason` is one word for the attempt ("timeout", ...).

    `usage` and `prompts` say what the vain try took, as an `Attempt` would.
    """

    def __init__(self, reason: str, usage: Usage = Usage(), prompts: tuple[str, ...] = ()) -> None:
        super().__init__(reason)
        self.reason = reason
        self.usage = usage
        self.prompts = prompts


class BadConfiguration(SoftAnswerError):
    """Settings or a policy file are wrong; the service does not start. Names every mistake."""
