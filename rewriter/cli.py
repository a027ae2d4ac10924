"""The same service from a terminal: check a draft or rewrite it, here or through a running service."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import NoReturn

from guardrails.detect import detect
from rewriter.answer import CheckAnswer, RewriteAnswer, answer, check_answer
from rewriter.audit_arguments import add_audit
from rewriter.errors import SoftAnswerError
from rewriter.intake import CheckRequest, RewriteRequest, read_request
from rewriter.policy import load_policy
from rewriter.settings import load_settings
from rewriter.terminal import show_check, show_rewrite

FINE, NOT_FINE, BAD_USE = 0, 1, 2
"""Exit status: nothing to mend; findings, or nothing ready; bad usage, bad input, or no service."""


class _Unreadable(SoftAnswerError):
    """A file that was named cannot be read as text."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(BAD_USE, f"{self.prog}: {message} (--help explains)\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and give back its exit status."""
    asked = _parser().parse_args(argv)
    try:
        match asked.command:
            case "check":
                return _check(asked)
            case "rewrite":
                return _rewrite(asked)
            case _:
                return _audit(asked)
    except SoftAnswerError as error:
        print(f"softanswer: {'; '.join(str(error).splitlines())}", file=sys.stderr)
        return BAD_USE


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="softanswer", description="Look at a reply before you send it.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="check | rewrite | audit")
    check = commands.add_parser(
        "check",
        help="underline what would hurt in a draft",
        description="Underline what would hurt in a draft. Exit status: 0 nothing, 1 something, 2 bad input.",
    )
    check.add_argument(
        "draft",
        nargs="?",
        default="-",
        metavar="FILE",
        help="the draft; - or none: standard input; a file whose name ends in .jsonl holds many",
    )
    check.add_argument(
        "--jsonl",
        action="store_true",
        help='many drafts: a JSON object a line with "draft" and, if you like, "message" and "id"',
    )
    rewrite = commands.add_parser(
        "rewrite",
        help="turn a draft into a calm, checked reply",
        description="Turn a draft into a calm, checked reply. Exit status: 0 ready, 1 not, 2 bad input.",
    )
    rewrite.add_argument("--message", required=True, metavar="FILE", help="what the customer wrote")
    rewrite.add_argument("--draft", required=True, metavar="FILE", help="your reply as it is now")
    for command in (check, rewrite):
        command.add_argument("--json", action="store_true", help="print what the HTTP interface would answer")
        command.add_argument("--url", help="ask the service that runs there, such as http://127.0.0.1:8000")
    add_audit(commands)
    return parser


def _check(asked: argparse.Namespace) -> int:
    if asked.jsonl or asked.draft.endswith(".jsonl"):
        return _check_many(asked)
    draft = _read(asked.draft)
    found = _check_there(asked.url, draft) if asked.url else _check_here(draft)
    name = "standard input" if asked.draft == "-" else asked.draft
    print(found.model_dump_json(indent=2) if asked.json else show_check(found, draft, name, _width()))
    return NOT_FINE if found.findings else FINE


def _check_here(draft: str) -> CheckAnswer:
    """By the rules of the house policy; the log is not needed, so it is not opened."""
    request = read_request(CheckRequest, {"draft": draft})
    policy = load_policy(load_settings(os.environ).policy)
    return check_answer(detect(request.draft, message=request.message, rules=policy.rules))


def _check_there(url: str, draft: str) -> CheckAnswer:
    from rewriter.client import Client  # noqa: PLC0415 - only this way of asking needs it

    with Client(url) as client:
        return client.check(draft)


def _check_many(asked: argparse.Namespace) -> int:
    from rewriter.bulk import check_lines  # noqa: PLC0415 - only this way of asking needs it

    if asked.url:
        raise _Unreadable("--url takes one draft at a time")
    policy = load_settings(os.environ).policy
    try:
        file = open(0 if asked.draft == "-" else asked.draft, "rb", closefd=asked.draft != "-")  # noqa: SIM115
    except OSError as error:
        raise _Unreadable(f"{asked.draft}: {error.strerror}") from None
    with file:
        return NOT_FINE if check_lines(file, policy) else FINE


def _rewrite(asked: argparse.Namespace) -> int:
    if asked.message == asked.draft == "-":
        raise _Unreadable("only one of --message and --draft can be standard input")
    message, draft = _read(asked.message), _read(asked.draft)
    made = _rewrite_there(asked.url, message, draft) if asked.url else _rewrite_here(message, draft)
    print(made.model_dump_json(indent=2) if asked.json else show_rewrite(made, _width()))
    return FINE if made.status == "ready" else NOT_FINE


def _rewrite_here(message: str, draft: str) -> RewriteAnswer:
    from rewriter.service import build_service  # noqa: PLC0415 - a check does without the log and its libraries

    request = read_request(RewriteRequest, {"message": message, "draft": draft})
    service = build_service(load_settings(os.environ))
    try:
        return answer(service.rewrite(request.to_situation(datetime.now(UTC))))
    finally:
        service.close()


def _rewrite_there(url: str, message: str, draft: str) -> RewriteAnswer:
    from rewriter.client import Client  # noqa: PLC0415

    with Client(url) as client:
        return client.rewrite(message, draft)


def _audit(asked: argparse.Namespace) -> int:
    from rewriter.auditing import run_audit  # noqa: PLC0415 - a check does without the log and its libraries

    return run_audit(asked)


def _read(name: str) -> str:
    """A UTF-8 file's text, or standard input's for `-`, with LF line ends and without a byte order mark."""
    shown = "standard input" if name == "-" else name
    try:
        with open(0 if name == "-" else name, encoding="utf-8-sig", closefd=name != "-") as file:
            return file.read()
    except OSError as error:
        raise _Unreadable(f"{shown}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise _Unreadable(f"{shown}: is not text in UTF-8") from None
    except ValueError:
        raise _Unreadable("a file's name cannot hold a NUL character") from None


def _width() -> int:
    return max(40, min(100, shutil.get_terminal_size().columns))
