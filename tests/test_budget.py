"""A day's budget: counted, spent, and fresh at midnight UTC; when it is spent, nothing is asked, and that is told."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from rewriter.budget import Budget
from rewriter.engines.prompted import PromptedEngine
from rewriter.llm import Endpoint, Llm
from rewriter.values import Usage
from rewriter.web import create_app
from tests.liar import KEY, lying
from tests.web_server import HEATED, MESSAGE, offline_service


@pytest.mark.parametrize(
    ("tokens", "cost", "spent"),
    [(None, None, False), (1201, None, False), (1200, None, True), (None, 0.03, False), (None, 0.02, True)],
)
def test_a_budget_is_spent_when_either_limit_is_reached(
    tokens: int | None, cost: float | None, spent: bool
) -> None:
    budget = Budget(tokens, cost)
    budget.add(Usage(1000, 200, 0.02))
    assert budget.spending.spent is spent


def test_a_budget_of_nothing_is_spent_from_the_start() -> None:
    assert Budget(tokens_a_day=0).spending.spent


def test_a_new_day_begins_with_nothing_spent() -> None:
    days = [date(2026, 5, 11)]
    budget = Budget(tokens_a_day=10, today=lambda: days[-1])
    budget.add(Usage(10, 0))
    assert budget.spending.spent
    days.append(date(2026, 5, 12))
    assert (budget.spending.tokens, budget.spending.spent) == (0, False)


def test_a_price_that_is_not_known_costs_nothing() -> None:
    budget = Budget(cost_usd_a_day=0.01)
    budget.add(Usage(1000, 200, None))
    assert not budget.spending.spent


def test_a_spent_budget_is_answered_offline_and_told(tmp_path: Path) -> None:
    budget = Budget(tokens_a_day=10)
    budget.add(Usage(10, 0))
    with lying() as liar:
        engine = PromptedEngine(Llm(Endpoint("openai/local", liar.url, KEY), budget=budget))
        with offline_service(tmp_path, model_engines=(engine,), budget=budget) as service:
            client = create_app(service).test_client()
            made = client.post("/v1/rewrites", json={"message": MESSAGE, "draft": HEATED}).get_json()
            ready = client.get("/readyz").get_json()
        assert liar.questions == []
    asked, written = made["attempts"]
    assert (asked["engine"], asked["failed"]) == ("llm", ["budget_spent"])
    assert (written["engine"], made["degraded"]) == ("offline", True)
    assert ready["budget"]["spent"]
    assert ready["budget"]["tokens_a_day"] == 10
    assert ready["models"] == [{"model": "openai/local", "state": "closed", "calls": 0}]
