"""The service: which engines it asks, what it refuses, and that nothing is answered unrecorded."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from rewriter.audit import Selection, open_store
from rewriter.brief import Brief
from rewriter.deadline import Deadline
from rewriter.engines import ModelState, Written
from rewriter.engines.offline import OfflineEngine
from rewriter.errors import BadConfiguration, BadInput, EngineFailed, LogUnavailable, NotFound
from rewriter.policies import Policies
from rewriter.policy import POLICIES
from rewriter.service import Service, build_service
from rewriter.settings import Settings
from rewriter.values import (
    Attempt,
    Check,
    Commitment,
    Customer,
    EngineChoice,
    EngineName,
    History,
    Part,
    Rewrite,
    Situation,
)
from tests.records import a_record

NOW = datetime(2031, 6, 1, 23, 30, tzinfo=UTC)  # half past midnight on 2 June in London
MESSAGE = "Where is the quilt I paid for in April? Your site still says packed."
DRAFT = "Calm down. As I already told you, the quilt left on 28 May with tracking number QX-40417."
HOUSE_RULE = """
[[phrases]]
id = "house.quilt"
family = "dismissal"
severity = "warn"
why = "We call them covers."
hits = ["Your [[quilt left]] today."]
near_misses = ["Your cover left today."]
[phrases.find]
"quilt left" = "cover left"
"""


@dataclass
class FailingModel:
    """A model that cannot be reached."""

    asked: int = 0
    name: EngineName = "llm"
    model: str = "made-up/model"
    tries: int = 2
    state: ModelState = ModelState("made-up/model", "open", 3)

    def can_mend(self, failed: tuple[Check, ...]) -> bool:
        return bool(failed)

    def write(self, brief: Brief, failed: tuple[Check, ...], deadline: Deadline) -> Written:
        self.asked += 1
        raise EngineFailed("timeout")


@dataclass
class ChattyModel:
    """A model whose text passes no check."""

    deadlines: list[float] = field(default_factory=list)
    name: EngineName = "llm"
    model: str = "made-up/chatty"
    tries: int = 1
    state: ModelState = ModelState("made-up/chatty")

    def can_mend(self, failed: tuple[Check, ...]) -> bool:
        return bool(failed)

    def write(self, brief: Brief, failed: tuple[Check, ...], deadline: Deadline) -> Written:
        self.deadlines.append(deadline.left)
        text = "Sure! Here is your reply: whatever, it is your own fault, you will get 500 dollars."
        return Written(Rewrite(text, (Part("answer", text),), "llm", self.model))


def situation(engine: EngineChoice = "auto", **changes: object) -> Situation:
    return replace(Situation(MESSAGE, DRAFT, NOW, engine=engine), **changes)  # type: ignore[arg-type]


def service_with(sqlite_url: str, *models: FailingModel | ChattyModel) -> Service:
    return Service(
        policies=Policies("default"),
        store=open_store(sqlite_url),
        offline=OfflineEngine(),
        model_engines=models,
        deadline_s=20,
    )


@pytest.fixture
def service(sqlite_url: str) -> Iterator[Service]:
    service = service_with(sqlite_url)
    yield service
    service.close()


def problems(service: Service, asked: Situation) -> dict[str, str]:
    with pytest.raises(BadInput) as caught:
        service.rewrite(asked)
    return dict(caught.value.problems)


# --- recorded before it is answered --------------------------------------------------------


def test_every_answer_is_in_the_log(service: Service, sqlite_url: str) -> None:
    record = service.rewrite(situation())
    assert service.find(record.id) == record
    other = service_with(sqlite_url)
    assert other.page(Selection(status=record.outcome.status)).records == (record,)
    assert record.created_at.tzinfo is not None
    assert abs(datetime.now(UTC) - record.created_at) < timedelta(minutes=1)


def test_nothing_is_answered_when_the_log_cannot_be_written(service: Service, sqlite_url: str) -> None:
    Path(sqlite_url.removeprefix("sqlite:///")).unlink()
    with pytest.raises(LogUnavailable):
        service.rewrite(situation())
    with pytest.raises(LogUnavailable):
        service.find("0" * 26)
    assert not service.readiness().ok


def test_an_unknown_record_is_not_found(service: Service) -> None:
    with pytest.raises(NotFound):
        service.find("0" * 26)


def test_what_was_refused_is_not_recorded(service: Service) -> None:
    problems(service, situation(policy="nowhere"))
    assert service.page().records == ()


def test_a_check_leaves_no_trace(service: Service) -> None:
    detection = service.check(DRAFT, MESSAGE)
    assert detection.findings
    assert service.page().records == ()


def test_many_ask_at_once_and_each_gets_their_own_answer(service: Service) -> None:
    drafts = [f"As I already told you, parcel {number} left on 28 May." for number in range(100, 112)]
    with ThreadPoolExecutor(4) as pool:
        records = list(pool.map(lambda draft: service.rewrite(situation(draft=draft)), drafts))
    assert [record.situation.draft for record in records] == drafts
    assert {record.id for record in service.page().records} == {record.id for record in records}


# --- which engines -------------------------------------------------------------------------


def test_auto_asks_the_models_in_turn_and_the_offline_engine_last(sqlite_url: str) -> None:
    first, second = FailingModel(), ChattyModel()
    record = service_with(sqlite_url, first, second).rewrite(situation())
    assert [(attempt.engine, attempt.model) for attempt in record.outcome.attempts][:3] == [
        ("llm", "made-up/model"),
        ("llm", "made-up/chatty"),
        ("offline", None),
    ]
    assert record.outcome.degraded
    assert record.outcome.rewrite is not None
    assert record.outcome.rewrite.engine == "offline"


def test_a_model_is_told_how_much_time_is_left(sqlite_url: str) -> None:
    model = ChattyModel()
    service_with(sqlite_url, model).rewrite(situation("llm"))
    assert all(15 < left <= 20 for left in model.deadlines)
    assert model.deadlines


def test_offline_asks_no_model(sqlite_url: str) -> None:
    model = FailingModel()
    record = service_with(sqlite_url, model).rewrite(situation("offline"))
    assert model.asked == 0
    assert not record.outcome.degraded


def test_a_model_is_refused_where_none_is_set_up(service: Service) -> None:
    assert list(problems(service, situation("llm"))) == ["engine"]


# --- policies ------------------------------------------------------------------------------


def test_an_unknown_policy_is_refused_with_the_known_ones(service: Service) -> None:
    said = problems(service, situation(policy="nowhere"))
    assert list(said) == ["policy"]
    assert "collections, default" in said["policy"]
    assert "nowhere" not in said["policy"]


def test_a_named_policy_is_the_one_that_is_used(service: Service) -> None:
    record = service.rewrite(situation(policy="collections"))
    assert record.situation.policy == "collections"


def test_default_means_the_policy_that_was_set_up(sqlite_url: str, tmp_path: Path) -> None:
    path = tmp_path / "mill.toml"
    path.write_text((POLICIES / "default.toml").read_text() + HOUSE_RULE)
    service = build_service(Settings(database_url=sqlite_url, policy=str(path)))
    assert service.policies == ("collections", "default", "mill")
    assert service.rewrite(situation()).situation.policy == "mill"
    assert "house.quilt" in {finding.rule for finding in service.check("Your quilt left today.").findings}
    service.close()


def test_every_mistake_of_every_policy_is_named_at_the_start(tmp_path: Path) -> None:
    (tmp_path / "one.toml").write_text("title = 3\n")
    (tmp_path / "two.toml").write_text("title =\n")
    with pytest.raises(BadConfiguration) as caught:
        Policies("three", tmp_path)
    said = str(caught.value)
    assert all(name in said for name in ("one.toml", "two.toml", "three"))


# --- commitments and history ---------------------------------------------------------------


def test_a_due_date_in_the_past_is_refused_by_the_calendar_of_the_policy(service: Service) -> None:
    asked = situation(
        commitments=(
            Commitment("Call back", due=date(2031, 6, 1)),
            Commitment("Send the label", due=date(2031, 6, 2)),
            Commitment("Write", due=NOW - timedelta(minutes=1)),
            Commitment("Write again", due=NOW + timedelta(minutes=1)),
            Commitment("Ask the mill", due=datetime(2031, 6, 2, 0, 29)),
            Commitment("Ask the courier", due=datetime(2031, 6, 2, 0, 31)),
            Commitment("Think"),
        )
    )
    assert list(problems(service, asked)) == ["commitments.0.due", "commitments.2.due", "commitments.4.due"]


def test_what_was_promised_before_is_known_the_next_time(service: Service, sqlite_url: str) -> None:
    promise = Commitment("Call back about the quilt", "Ann", date(2031, 6, 3), "phone")
    yesterday = NOW - timedelta(days=1)
    open_store(sqlite_url).add(a_record(at=yesterday, reference="C-7", commitments=(promise,)))
    again = service.rewrite(situation(customer=Customer(reference="C-7")))
    assert again.outcome.reading.history == History(1, yesterday, (promise,))
    assert service.rewrite(situation()).outcome.reading.history == History()


def test_each_rewrite_is_history_to_the_next(service: Service) -> None:
    customer = Customer(reference="C-7")
    records = [service.rewrite(situation(customer=customer)) for _ in range(3)]
    assert [record.outcome.reading.history.rewrites for record in records] == [0, 1, 2]
    assert records[2].outcome.reading.history.last_at == records[1].created_at


# --- told, and not told --------------------------------------------------------------------


def test_each_stage_is_told_as_it_is_reached(service: Service) -> None:
    told: list[object] = []
    record = service.rewrite(situation(), tell=told.append)
    assert isinstance(told[0], Brief)
    assert tuple(told[1:]) == record.outcome.attempts
    assert all(isinstance(stage, Attempt) for stage in told[1:])


def test_readiness_tells_of_models_policies_and_budget(sqlite_url: str) -> None:
    readiness = service_with(sqlite_url, FailingModel(), ChattyModel()).readiness()
    assert readiness.ok
    assert readiness.models == (FailingModel.state, ChattyModel.state)
    assert not readiness.budget.spent
    assert readiness.policies == ("collections", "default")
    assert readiness.store.migrated


def test_one_line_says_what_happened_and_none_holds_the_text(
    sqlite_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.DEBUG, "rewriter")  # whatever level an app in this process has set
    service = service_with(sqlite_url, FailingModel(), ChattyModel())
    customer = Customer("Ottoline", "C-7")
    record = service.rewrite(situation(customer=customer))
    service.check(DRAFT, MESSAGE)
    lines = [line.getMessage() for line in caplog.records if line.name == "rewriter.service"]
    assert len(lines) == 2
    assert f"id={record.id} status={record.outcome.status} engine=offline degraded=True" in lines[0]
    for word in ("quilt", "QX-40417", "Ottoline", "C-7", "whatever"):
        assert word not in caplog.text
