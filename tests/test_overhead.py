"""What `make overhead` measures is a whole rewrite: a reply that passes every check at the first try."""

from __future__ import annotations

import json
import os

from evals.overhead import DRAFT, MESSAGE, REPLY, Way, measured, planned_follow_up, processor_seconds
from evals.solvers import NOW
from rewriter.engines.question import lock_situation
from rewriter.engines.reply import ModelReply, read_reply
from rewriter.pipeline import understand
from rewriter.policy import load_policy
from rewriter.values import Situation, Usage
from rewriter.verify import verify


def test_the_reply_of_the_model_that_is_measured_passes_every_check() -> None:
    brief = understand(Situation(MESSAGE, DRAFT, NOW), load_policy("default"))
    reply = ModelReply.model_validate_json(json.dumps(REPLY | {"follow_up": planned_follow_up()}))
    rewrite = read_reply(reply, Usage(), (), brief, lock_situation(brief), "local").rewrite
    assert verify(rewrite, brief).failed == ()
    assert "sorry" in rewrite.text


def test_so_many_are_under_way_as_were_asked_for() -> None:
    asked: list[None] = []
    times = measured(Way("nothing", lambda: asked.append(None), os.getpid()), 8)
    assert len(asked) >= 8
    assert 0 <= times.p50 <= times.p99


def test_the_processors_time_of_this_process_is_known() -> None:
    assert processor_seconds(os.getpid()) > 0
