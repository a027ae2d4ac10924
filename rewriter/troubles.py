"""The letters behind a figure: which rewrites a list by trouble holds."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Protocol

from rewriter.audit.paging import LIMIT, Page, Selection
from rewriter.qa.issues import OTHER, troubles
from rewriter.values import Record

READ = 1_000
"""Messages that are read, the newest ones: what they speak of is seen in their words, which no index holds."""
_FRESH_S = 60.0
_KEPT = 16


class Log(Protocol):
    """What is asked of the log here."""

    def page(
        self, selection: Selection = Selection(), *, limit: int = 50, cursor: str | None = None
    ) -> Page: ...


class Troubles:
    """Turns a list by trouble into one of these rewrites; the same answer for a minute. Safe to share between threads."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self._lock = threading.Lock()
        self._known: dict[Selection, tuple[float, Selection]] = {}

    def named(self, selection: Selection) -> Selection:
        """The selection with its trouble worked out, over the newest `READ` of the rewrites that it holds else.

        Raises:
            LogUnavailable: the log cannot be read.
            BadInput: the selection cannot be used.
        """
        if selection.trouble is None:
            return selection
        with self._lock:
            kept = self._known.get(selection)
            if kept is None or time.monotonic() - kept[0] > _FRESH_S:
                kept = time.monotonic(), self._worked_out(selection)
                self._known = {selection: kept, **dict(list(self._known.items())[: _KEPT - 1])}
            return kept[1]

    def _worked_out(self, selection: Selection) -> Selection:
        kind = None if selection.trouble == OTHER else selection.trouble
        rest = replace(selection, trouble=None)
        return replace(
            rest,
            among=frozenset(record.id for record in newest(self._log, rest) if kind in troubles(record)),
        )


def newest(log: Log, selection: Selection, most: int = READ) -> Iterator[Record]:
    """The newest rewrites of a selection."""
    cursor = None
    while most > 0:
        page = log.page(selection, limit=min(most, LIMIT), cursor=cursor)
        yield from page.records
        most -= len(page.records)
        cursor = page.next
        if cursor is None:
            return
