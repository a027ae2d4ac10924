"""A rewrite told while it happens, as server-sent events."""

from __future__ import annotations

import itertools
import json
import threading
from collections.abc import Generator, Iterator
from queue import Empty, SimpleQueue

from flask import g
from werkzeug.wsgi import ClosingIterator

from rewriter.answer import FindingAnswer, ReadingAnswer, answer, attempt_answer
from rewriter.brief import Brief
from rewriter.deadline import Caller
from rewriter.pipeline import Stage
from rewriter.service import Service
from rewriter.values import Record, Situation
from rewriter.web.problems import problem_of

EVENT_STREAM = "text/event-stream"


_BEAT = b":\n\n"
"""A comment, which readers of events pass over. Only who writes learns that nobody reads any more."""
_BEAT_S = 0.25


def events(service: Service, situation: Situation) -> Generator[bytes]:
    """`findings` and `reading`, an `attempt` for each try, then `verdict` and `done` once it is recorded.

    What fails before the first stage is raised; what fails later ends the stream with a
    `problem` event. A reader who goes away stops the model's call; the rewrite is then finished
    offline, and recorded.
    """
    told: SimpleQueue[Stage | Record | Exception] = SimpleQueue()
    reader = Caller()

    def work() -> None:
        try:
            told.put(service.rewrite(situation, tell=told.put, caller=reader))
        except Exception as error:
            told.put(error)

    request_id = g.request_id
    threading.Thread(target=work, name="rewrite", daemon=True).start()
    begun = False
    try:
        while True:
            try:
                news = told.get(timeout=_BEAT_S if begun else None)
            except Empty:
                yield _BEAT
                continue
            if isinstance(news, Exception):
                if not begun:
                    raise news
                yield _event("problem", json.dumps(problem_of(news, request_id).as_json()))
                return
            begun = True
            yield from _tell(news)
            if isinstance(news, Record):
                return
    finally:
        reader.leave()


def first_of(stages: Generator[bytes]) -> ClosingIterator:
    """The same events, with the first already waited for, so that its failure is raised here."""
    return ClosingIterator(itertools.chain([next(stages)], stages), stages.close)


def _tell(news: Stage | Record) -> Iterator[bytes]:
    if isinstance(news, Brief):
        findings = [FindingAnswer.model_validate(item).model_dump() for item in news.findings]
        yield _event("findings", json.dumps({"findings": findings, "heat": news.heat}))
        yield _event("reading", ReadingAnswer.model_validate(news.reading).model_dump_json())
    elif isinstance(news, Record):
        whole = answer(news)
        yield _event("verdict", whole.verdict.model_dump_json())
        yield _event("done", whole.model_dump_json())
    else:
        yield _event("attempt", attempt_answer(news).model_dump_json())


def _event(name: str, data: str) -> bytes:
    """One event; JSON holds no raw line break, so its data is one line."""
    return f"event: {name}\ndata: {data}\n\n".encode()
