"""Checks a whole file of drafts, one JSON object a line, on all cores; for going over a year of sent mail."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any, BinaryIO

from tqdm import tqdm

from guardrails.detect import detect
from guardrails.rule import Rule
from rewriter.answer import check_answer
from rewriter.errors import BadInput, SoftAnswerError
from rewriter.intake import CheckRequest, read_request
from rewriter.policy import load_policy

_AT_ONCE = 256
"""Lines that each core has in hand; more only take memory."""
_NAMED = 10
"""At most so many bad lines are named."""

Line = tuple[int, bytes]


class BadLines(SoftAnswerError):
    """Some lines could not be checked. Says which and why, never what stands in them."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What became of a line: its answer as a line of JSON, or what is wrong with it."""

    number: int
    answer: str = ""
    found: bool = False
    wrong: str = ""


def check_lines(source: BinaryIO, policy: str, *, cores: int | None = None) -> bool:
    """Print one line of JSON for each line that holds a draft, in order; whether anything was found.

    A line is an object with `draft` and, if there are, `message` and `id`; what else it holds
    is passed over, and so is an empty line. The answer has the 1-based number of the `line`, the
    `id` where one was given, and all that a check answers.

    Raises:
        BadLines: at the end, when all good lines are answered.
    """
    load_policy(policy)  # a bad one is said once, and before anything else
    found, wrong = False, []
    for checked in _checked(_with_progress(source), policy, cores or os.cpu_count() or 1):
        if checked.wrong:
            wrong.append(checked)
        else:
            sys.stdout.write(checked.answer + "\n")
            found = found or checked.found
    if wrong:
        named = "; ".join(f"line {checked.number}: {checked.wrong}" for checked in wrong[:_NAMED])
        more = f"; and {len(wrong) - _NAMED} more lines" if len(wrong) > _NAMED else ""
        raise BadLines(named + more)
    return found


def _with_progress(source: BinaryIO) -> Iterator[Line]:
    """The lines that are not empty, numbered; a bar on standard error follows them if a person is watching."""
    size = os.fstat(source.fileno()).st_size or None
    with tqdm(total=size, unit="B", unit_scale=True, desc="checking", disable=None) as bar:
        for number, line in enumerate(source, start=1):
            bar.update(len(line))
            if line.strip():
                yield number, line


def _checked(lines: Iterator[Line], policy: str, cores: int) -> Iterator[Checked]:
    first = list(islice(lines, _AT_ONCE))
    if cores == 1 or len(first) < _AT_ONCE:
        _get_ready(policy)
        yield from map(_check, first)
        yield from map(_check, lines)
        return
    with multiprocessing.Pool(cores, _get_ready_in_a_process, (policy,)) as pool:
        for batch in _batches(first, lines, _AT_ONCE * cores):
            yield from pool.map(_check, batch, chunksize=_AT_ONCE // 8)


def _batches(first: list[Line], lines: Iterable[Line], size: int) -> Iterator[list[Line]]:
    rest = iter(lines)
    batch = first + list(islice(rest, size - len(first)))
    while batch:
        yield batch
        batch = list(islice(rest, size))


_rules: tuple[Rule, ...] = ()
"""The house's rules; each process has its own."""


def _get_ready(policy: str) -> None:
    global _rules
    _rules = load_policy(policy).rules


def _get_ready_in_a_process(policy: str) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that started us ends us
    _get_ready(policy)


def _check(line: Line) -> Checked:
    number, written = line
    try:
        given = json.loads(written.decode("utf-8-sig" if number == 1 else "utf-8"))
    except UnicodeDecodeError:
        return Checked(number, wrong="is not text in UTF-8")
    except (ValueError, RecursionError):
        return Checked(number, wrong="is not JSON")
    if not isinstance(given, dict):
        return Checked(number, wrong="is not an object")
    try:
        request = read_request(
            CheckRequest, {key: given[key] for key in ("draft", "message") if key in given}
        )
    except BadInput as error:
        return Checked(number, wrong="; ".join(str(error).splitlines()))
    answer = check_answer(detect(request.draft, message=request.message, rules=_rules))
    told: dict[str, Any] = {"line": number, **({"id": given["id"]} if "id" in given else {})}
    told |= answer.model_dump(mode="json")
    return Checked(number, json.dumps(told), found=bool(answer.findings))
