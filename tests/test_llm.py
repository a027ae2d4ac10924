"""The one door to models, over real HTTP: one answer or one word for the failure, in time."""

from __future__ import annotations

import json
import logging
import threading
import time
from collections.abc import Callable, Iterator

import pytest
import tenacity

from rewriter.breaker import Breaker, Slots
from rewriter.budget import Budget
from rewriter.deadline import Caller, Deadline
from rewriter.engines.reply import ModelReply
from rewriter.errors import EngineFailed
from rewriter.llm import Endpoint, Llm, Message, plain_schema
from tests.liar import KEY, Liar, lying, warm_up

DATA = (
    '<data-1>\n{"draft": "Hi,\\n\\nYour parcel is late.", "findings": [], '
    '"plan": {"apology": "", "follow_up": ""}}\n</data-1>'
)
QUESTION = (Message("system", "Write."), Message("user", DATA))
LATE_S = 0.25
"""How much later than its deadline a call may come back on a busy machine."""
PATIENCE_S = 10.0

Door = Callable[..., Llm]


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    warm_up()


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rewriter.llm._backoff", tenacity.wait_fixed(0.02))


@pytest.fixture
def liar() -> Iterator[Liar]:
    with lying() as server:
        yield server


@pytest.fixture
def door(liar: Liar) -> Door:
    def build(mode: str = "json_schema", breaker: Breaker | None = None, slots: Slots | None = None) -> Llm:
        return Llm(Endpoint("openai/local", liar.url, KEY, mode), breaker, slots)  # type: ignore[arg-type]

    return build


def ask(llm: Llm, seconds: float = 5.0) -> ModelReply:
    return llm.ask(QUESTION, ModelReply, Deadline.after(seconds), max_tokens=500).reply


def failure(llm: Llm, seconds: float = 5.0) -> EngineFailed:
    with pytest.raises(EngineFailed) as caught:
        ask(llm, seconds)
    return caught.value


def test_a_good_reply_comes_back_parsed_with_what_it_took(door: Door) -> None:
    answer = door().ask(QUESTION, ModelReply, Deadline.after(5), max_tokens=500)
    assert answer.reply.answer == ("Your parcel is late.",)
    assert (answer.usage.prompt_tokens, answer.usage.completion_tokens) == (1000, 200)


def test_chatter_around_the_object_is_dropped(liar: Liar, door: Door) -> None:
    liar.behave("chatter")
    assert ask(door()).answer == ("Your parcel is late.",)


@pytest.mark.parametrize(
    ("behaviour", "reason"),
    [
        ("half_json", "malformed_reply"),
        ("wrong_types", "malformed_reply"),
        ("extra_fields", "malformed_reply"),
        ("missing_fields", "malformed_reply"),
        ("prose", "malformed_reply"),
        ("empty", "empty_reply"),
        ("length", "cut_off"),
        ("refusal", "refused"),
        ("status_400", "rejected"),
        ("status_401", "unauthorized"),
        ("status_403", "unauthorized"),
        ("status_404", "not_found"),
        ("status_409", "rejected"),
        ("status_413", "too_large"),
        ("status_422", "rejected"),
    ],
)
def test_what_will_not_pass_by_itself_is_asked_once(
    liar: Liar, door: Door, behaviour: str, reason: str
) -> None:
    liar.behave(behaviour)
    assert failure(door()).reason == reason
    assert len(liar.questions) == 1


@pytest.mark.parametrize("behaviour", ["error_body", "no_choices", "garbage", "cut"])
def test_a_broken_answer_is_a_failure_with_a_reason(liar: Liar, door: Door, behaviour: str) -> None:
    liar.behave(behaviour)
    assert failure(door(), 1.5).reason in ("provider_error", "empty_reply", "unreachable", "timeout")


@pytest.mark.parametrize("status", [408, 429, 500, 503, 529])
def test_what_may_pass_by_itself_is_asked_again(liar: Liar, door: Door, status: int) -> None:
    liar.behave(f"status_{status}", "well")
    assert ask(door()).answer == ("Your parcel is late.",)
    assert len(liar.questions) == 2


def test_a_reset_connection_is_tried_again(liar: Liar, door: Door) -> None:
    liar.behave("reset", "well")
    assert ask(door()).answer == ("Your parcel is late.",)


@pytest.mark.parametrize(
    ("status", "reason"), [(429, "rate_limited"), (503, "overloaded"), (500, "provider_error")]
)
def test_asking_again_ends(liar: Liar, door: Door, status: int, reason: str) -> None:
    liar.behave(f"status_{status}")
    assert failure(door()).reason == reason
    assert 2 <= len(liar.questions) <= 4


def test_retry_after_is_waited_for(liar: Liar, door: Door) -> None:
    liar.behave("status_429_later", "well")
    liar.retry_after = "0.5"
    started = time.monotonic()
    ask(door())
    assert time.monotonic() - started >= 0.5


def test_a_retry_after_beyond_the_deadline_is_not_waited_for(liar: Liar, door: Door) -> None:
    liar.behave("status_429_later")
    liar.retry_after = "60"
    started = time.monotonic()
    assert failure(door(), 3.0).reason == "rate_limited"
    assert time.monotonic() - started < 1.0


@pytest.mark.parametrize("behaviour", ["never", "drip", "drip_head"])
def test_no_silence_and_no_drip_outlasts_the_deadline(liar: Liar, door: Door, behaviour: str) -> None:
    liar.behave(behaviour)
    started = time.monotonic()
    assert failure(door(), 0.6).reason == "timeout"
    assert time.monotonic() - started < 0.6 + LATE_S


def test_with_no_time_left_nothing_is_asked(liar: Liar, door: Door) -> None:
    assert failure(door(), 0.0).reason == "timeout"
    assert liar.questions == []


def test_nobody_at_the_address_is_unreachable() -> None:
    llm = Llm(Endpoint("openai/local", "http://127.0.0.1:9/v1", KEY, "plain"))
    assert failure(llm, 1.0).reason == "unreachable"


@pytest.mark.parametrize("status", [400, 422, 500])
def test_a_refused_schema_mode_steps_down_once_and_is_remembered(liar: Liar, door: Door, status: int) -> None:
    liar.modes, liar.mode_status = ("json_object", "plain"), status
    llm = door("auto")
    ask(llm)
    assert llm.mode == "json_object"
    liar.behave("well")
    ask(llm)
    assert [question.mode for question in liar.questions] == ["json_object"]


def test_the_lowest_mode_sends_no_response_format(liar: Liar, door: Door) -> None:
    liar.modes = ("plain",)
    ask(door("auto"))
    assert [question.mode for question in liar.questions] == ["json_schema", "json_object", "plain"]


def test_a_request_that_is_refused_in_every_mode_teaches_nothing(liar: Liar, door: Door) -> None:
    liar.behave("status_400")
    llm = door("auto")
    assert failure(llm).reason == "rejected"
    assert llm.mode is None


def test_a_chosen_mode_is_kept(liar: Liar, door: Door) -> None:
    liar.modes = ("plain",)
    assert failure(door("json_object")).reason == "rejected"


def test_json_schema_is_sent_strict_with_every_field_required(liar: Liar, door: Door) -> None:
    ask(door("json_schema"))
    sent = liar.questions[0].body["response_format"]["json_schema"]
    assert sent["strict"] is True
    assert set(sent["schema"]["required"]) == set(ModelReply.model_fields)


def test_the_schema_is_plain_enough_for_every_endpoint() -> None:
    words = json.dumps(plain_schema(ModelReply))
    assert [word for word in ("$ref", "maxLength", "maxItems", "title") if f'"{word}"' in words] == []
    finding = plain_schema(ModelReply)["properties"]["critique"]["items"]
    assert finding["properties"]["family"]["enum"][0] == "sarcasm"


def test_an_open_breaker_asks_nobody_and_takes_no_time(liar: Liar, door: Door) -> None:
    liar.behave("status_404")
    llm = door(breaker=Breaker(failures=2, rest_s=60))
    for _ in range(2):
        failure(llm)
    started = time.monotonic()
    assert failure(llm).reason == "breaker_open"
    assert time.monotonic() - started < 0.05
    assert len(liar.questions) == 2


def test_silly_replies_do_not_open_the_breaker(liar: Liar, door: Door) -> None:
    liar.behave("prose")
    llm = door(breaker=Breaker(failures=1, rest_s=60))
    for _ in range(3):
        assert failure(llm).reason == "malformed_reply"


@pytest.mark.parametrize("behaviour", ["never", "drip", "drip_head"])
def test_a_call_given_up_is_stopped_and_its_slot_is_free(liar: Liar, door: Door, behaviour: str) -> None:
    llm = door(slots=Slots(1))
    liar.behave(behaviour, "well")
    assert failure(llm, 0.6).reason == "timeout"
    assert llm.calls == 0
    assert liar.hung_up_on.wait(PATIENCE_S)
    assert ask(llm).answer == ("Your parcel is late.",)


# --- a caller who leaves -----------------------------------------------------------------


def left(llm: Llm, caller: Caller) -> EngineFailed:
    with pytest.raises(EngineFailed) as caught:
        llm.ask(QUESTION, ModelReply, Deadline.after(60, caller), max_tokens=500)
    return caught.value


def leave_once_asked(liar: Liar, caller: Caller) -> None:
    def leave() -> None:
        until = time.monotonic() + PATIENCE_S
        while not liar.questions and time.monotonic() < until:
            time.sleep(0.01)
        caller.leave()

    threading.Thread(target=leave, daemon=True).start()


@pytest.mark.parametrize("behaviour", ["never", "drip", "drip_head"])
def test_a_caller_who_leaves_stops_the_call(liar: Liar, door: Door, behaviour: str) -> None:
    liar.behave(behaviour)
    llm, caller = door(breaker=Breaker(failures=1)), Caller()
    leave_once_asked(liar, caller)
    assert left(llm, caller).reason == "caller_gone"
    assert liar.hung_up_on.wait(PATIENCE_S)
    assert (llm.calls, llm.state) == (0, "closed")


def test_a_caller_who_leaves_is_not_kept_by_retry_after(liar: Liar, door: Door) -> None:
    liar.behave("status_429_later")
    liar.retry_after, caller = "50", Caller()
    leave_once_asked(liar, caller)
    started = time.monotonic()
    left(door(), caller)
    assert time.monotonic() - started < PATIENCE_S
    assert len(liar.questions) == 1


def test_for_a_caller_who_has_left_nobody_is_asked(liar: Liar, door: Door) -> None:
    caller = Caller()
    caller.leave()
    assert left(door(), caller).reason == "caller_gone"
    assert liar.questions == []


def test_a_probe_that_nobody_waits_for_decides_nothing() -> None:
    breaker = Breaker(failures=1, rest_s=0)
    breaker.settle(healthy=False)
    assert breaker.admit()
    breaker.settle(healthy=None)
    assert breaker.state == "half_open"
    assert breaker.admit()


def test_a_call_that_was_stopped_is_reckoned_at_the_most_it_may_have_taken(liar: Liar) -> None:
    liar.behave("never")
    budget = Budget()
    llm = Llm(Endpoint("openai/gpt-4o", liar.url, KEY, "plain"), budget=budget)
    assert failure(llm, 0.3).reason == "timeout"
    assert 500 < budget.spending.tokens < 500 + len(DATA)
    assert budget.spending.cost_usd > 0


@pytest.mark.parametrize("behaviour", ["status_500", "status_400", "error_body", "garbage", "prose", "reset"])
def test_nothing_of_text_or_key_is_logged(
    liar: Liar, door: Door, caplog: pytest.LogCaptureFixture, behaviour: str
) -> None:
    with caplog.at_level(logging.DEBUG):
        for name in list(logging.root.manager.loggerDict):
            if name.lower().startswith(("litellm", "openai", "http")):
                assert not logging.getLogger(name).isEnabledFor(logging.ERROR)
        liar.behave(behaviour)
        error = failure(door(), 2.0)
    lines = caplog.text + repr(error) + str(error)
    assert "parcel" not in lines
    assert KEY not in lines
    assert error.__cause__ is None


def test_the_key_is_in_no_repr(door: Door) -> None:
    assert KEY not in repr(door().endpoint)


def test_many_threads_get_their_own_answers(liar: Liar, door: Door) -> None:
    llm, answers = door(), []

    def one() -> None:
        answers.append(ask(llm).answer)

    threads = [threading.Thread(target=one) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [("Your parcel is late.",)] * 12


def test_a_spent_budget_asks_no_model(liar: Liar) -> None:
    budget = Budget(tokens_a_day=1500)
    doors = [Llm(Endpoint("openai/local", liar.url, KEY, "json_schema"), budget=budget) for _ in range(2)]
    ask(doors[0])
    assert (budget.spending.tokens, budget.spending.spent) == (1200, False)
    ask(doors[1])
    assert failure(doors[0]).reason == failure(doors[1]).reason == "budget_spent"
    assert len(liar.questions) == 2
    assert doors[0].state == "closed"


class TestBreaker:
    def test_its_state_is_told(self) -> None:
        now = 0.0
        breaker = Breaker(failures=1, rest_s=10, clock=lambda: now)
        states = [breaker.state]
        breaker.settle(healthy=False)
        states.append(breaker.state)
        now = 10.0
        states.append(breaker.state)
        assert states == ["closed", "open", "half_open"]

    def test_after_its_rest_one_probe_goes_out_and_decides(self) -> None:
        now = 0.0
        breaker = Breaker(failures=2, rest_s=10, clock=lambda: now)
        for _ in range(2):
            assert breaker.admit()
            breaker.settle(healthy=False)
        assert not breaker.admit()
        now = 10.0
        assert [breaker.admit(), breaker.admit()] == [True, False]
        breaker.settle(healthy=False)
        assert not breaker.admit()
        now = 20.0
        assert breaker.admit()
        breaker.settle(healthy=True)
        assert breaker.state == "closed"

    def test_a_success_starts_the_count_anew(self) -> None:
        breaker = Breaker(failures=2)
        for healthy in (False, True, False):
            breaker.admit()
            breaker.settle(healthy=healthy)
        assert breaker.state == "closed"
