"""A rewrite told while it happens, as server-sent events."""

from __future__ import annotations

import itertools
import json
import threading
from collections.abc import Iterator
from queue import SimpleQueue

from flask import g

from rewriter.answer import FindingAnswer, ReadingAnswer, answer, attempt_answer
from rewriter.brief import Brief
from rewriter.pipeline import Stage
from rewriter.service import Service
from rewriter.values import Record, Situation
from rewriter.web.problems import problem_of

EVENT_STREAM = "text/event-stream"


def events(service: Service, situation: Situation) -> Iterator[str]:
    """`findings` and `reading`, an `attempt` for each try, then `verdict` and `done` once it is recorded.

    What fails before the first stage is raised; what fails later ends the stream with a
    `problem` event. A reader who goes away does not stop the rewrite: it is still recorded.
    """
    told: SimpleQueue[Stage | Record | Exception] = SimpleQueue()

    def work() -> None:
        try:
            told.put(service.rewrite(situation, tell=told.put))
        except Exception as error:
            told.put(error)

    request_id = g.request_id
    threading.Thread(target=work, name="rewrite", daemon=True).start()
    begun = False
    while True:
        news = told.get()
        if isinstance(news, Exception):
            if not begun:
                raise news
            yield _event("problem", json.dumps(problem_of(news, request_id).as_json()))
            return
        begun = True
        yield from _tell(news)
        if isinstance(news, Record):
            return


def first_of(stages: Iterator[str]) -> Iterator[str]:
    """The same events, with the first already waited for, so that its failure is raised here."""
    return itertools.chain([next(stages)], stages)


def _tell(news: Stage | Record) -> Iterator[str]:
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


def _event(name: str, data: str) -> str:
    """One event; JSON holds no raw line break, so its data is one line."""
    return f"event: {name}\ndata: {data}\n\n"
