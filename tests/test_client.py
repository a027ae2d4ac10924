"""The client asks again when that can help, never when it cannot, and names what went wrong."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
import requests
import responses

from rewriter.client import (
    TRIES,
    Client,
    RequestRefused,
    ServiceBusy,
    ServiceFailed,
    ServiceSilent,
    ServiceUnreachable,
)
from tests.running import running

URL = "http://soft.test:8000"
CHECKS = f"{URL}/v1/checks"
CALM = {"findings": [], "heat": 0, "ruleset": "r1"}


@pytest.fixture
def service() -> Iterator[responses.RequestsMock]:
    with responses.RequestsMock() as mock:
        yield mock


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Seconds that the client would have waited, in order."""
    waited: list[float] = []
    monkeypatch.setattr("rewriter.client.time.sleep", waited.append)
    return waited


def problem(status: int, **more: Any) -> dict[str, Any]:
    return {
        "status": status,
        "json": {"title": "Some title", "detail": "Some detail.", "errors": [], **more},
        "content_type": "application/problem+json",
    }


def test_a_check_is_posted_and_its_answer_read(service: responses.RequestsMock) -> None:
    service.post(
        CHECKS,
        json=CALM,
        match=[responses.matchers.json_params_matcher({"draft": "Dear Jo 😀", "message": "Why?"})],
    )
    with Client(f"{URL}/") as client:
        assert client.check("Dear Jo 😀", "Why?").heat == 0


def test_a_rewrite_carries_the_optional_fields(service: responses.RequestsMock) -> None:
    service.post(f"{URL}/v1/rewrites", **problem(422))
    with pytest.raises(RequestRefused):
        Client(URL).rewrite("Why?", "Because.", agent={"name": "Sam"}, stance="boundary")
    assert json.loads(service.calls[0].request.body or "") == {
        "message": "Why?",
        "draft": "Because.",
        "agent": {"name": "Sam"},
        "stance": "boundary",
    }


def test_an_address_where_nobody_answers_is_tried_again_and_then_named(
    service: responses.RequestsMock, pauses: list[float]
) -> None:
    service.post(CHECKS, body=requests.ConnectionError("refused"))
    with pytest.raises(ServiceUnreachable, match=URL):
        Client(URL).check("Hello")
    assert len(service.calls) == TRIES
    assert len(pauses) == TRIES - 1


def test_a_service_that_comes_back_is_not_given_up(
    service: responses.RequestsMock, pauses: list[float]
) -> None:
    service.post(CHECKS, body=requests.ConnectionError("refused"))
    service.post(CHECKS, json=CALM)
    assert Client(URL).check("Hello").ruleset == "r1"
    assert len(pauses) == 1


@pytest.mark.parametrize("status", [429, 503])
def test_a_busy_service_is_given_the_time_it_asks_for(
    service: responses.RequestsMock, pauses: list[float], status: int
) -> None:
    service.post(CHECKS, headers={"Retry-After": "7"}, **problem(status))
    service.post(CHECKS, json=CALM)
    Client(URL).check("Hello")
    assert pauses == [7.0]


def test_retry_after_may_be_a_date(service: responses.RequestsMock, pauses: list[float]) -> None:
    moment = format_datetime(datetime.now(UTC) + timedelta(seconds=9), usegmt=True)
    service.post(CHECKS, headers={"Retry-After": moment}, **problem(503))
    service.post(CHECKS, json=CALM)
    Client(URL).check("Hello")
    assert pauses == [pytest.approx(8.5, abs=1.0)]


@pytest.mark.parametrize("said", [None, "soon"])
def test_a_busy_service_that_names_no_time_is_asked_a_little_later(
    service: responses.RequestsMock, pauses: list[float], said: str | None
) -> None:
    service.post(CHECKS, headers={"Retry-After": said} if said else {}, **problem(503))
    service.post(CHECKS, json=CALM)
    Client(URL).check("Hello")
    assert [0 <= pause <= 4 for pause in pauses] == [True]


def test_a_service_that_asks_for_too_much_patience_is_reported_at_once(
    service: responses.RequestsMock, pauses: list[float]
) -> None:
    service.post(CHECKS, headers={"Retry-After": "3600"}, **problem(503))
    with pytest.raises(ServiceBusy) as caught:
        Client(URL).check("Hello")
    assert caught.value.retry_after == 3600
    assert pauses == []


def test_a_service_that_stays_busy_is_reported_as_busy(
    service: responses.RequestsMock, pauses: list[float]
) -> None:
    service.post(CHECKS, headers={"Retry-After": "1"}, **problem(429))
    with pytest.raises(ServiceBusy, match=r"Some title: Some detail\."):
        Client(URL).check("Hello")
    assert pauses == [1.0] * (TRIES - 1)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 409, 413, 415, 422])
def test_a_refused_request_is_never_sent_again(
    service: responses.RequestsMock, pauses: list[float], status: int
) -> None:
    service.post(CHECKS, **problem(status, errors=[{"field": "draft", "detail": "is empty"}]))
    with pytest.raises(RequestRefused, match="draft: is empty") as caught:
        Client(URL).check("")
    assert (caught.value.status, caught.value.problems) == (status, (("draft", "is empty"),))
    assert len(service.calls) == 1
    assert pauses == []


def test_a_refusal_in_other_words_keeps_its_status(service: responses.RequestsMock) -> None:
    service.post(CHECKS, status=404, body="<h1>nginx</h1>")
    with pytest.raises(RequestRefused, match="status 404"):
        Client(URL).check("Hello")


@pytest.mark.parametrize("status", [500, 502, 504])
def test_a_failed_service_is_not_asked_to_do_the_work_twice(
    service: responses.RequestsMock, pauses: list[float], status: int
) -> None:
    service.post(CHECKS, **problem(status))
    with pytest.raises(ServiceFailed, match=str(status)):
        Client(URL).check("Hello")
    assert pauses == []


def test_an_answer_that_does_not_come_in_time_is_not_asked_for_again(
    service: responses.RequestsMock, pauses: list[float]
) -> None:
    service.post(CHECKS, body=requests.ReadTimeout("slow"))
    with pytest.raises(ServiceSilent, match="within 3 seconds"):
        Client(URL, timeout=3).check("Hello")
    assert pauses == []


def test_a_connection_that_is_cut_in_the_middle_is_made_again(
    service: responses.RequestsMock, pauses: list[float]
) -> None:
    service.post(CHECKS, body=requests.exceptions.ChunkedEncodingError("cut"))
    service.post(CHECKS, json=CALM)
    Client(URL).check("Hello")
    assert len(pauses) == 1


def test_a_redirect_is_not_followed_since_it_would_lose_the_letter(service: responses.RequestsMock) -> None:
    service.post(CHECKS, status=302, headers={"Location": "http://elsewhere.test/"})
    with pytest.raises(ServiceFailed, match="302"):
        Client(URL).check("Hello")


@pytest.mark.parametrize("body", ["<html>", "{}", '{"findings": [], "heat": 700, "ruleset": "r"}'])
def test_what_is_not_an_answer_of_the_contract_is_not_taken_for_one(
    service: responses.RequestsMock, body: str
) -> None:
    service.post(CHECKS, body=body)
    with pytest.raises(ServiceFailed, match="did not answer"):
        Client(URL).check("Hello")


@pytest.mark.parametrize("url", ["soft.test", "ftp://soft.test", "http://", "http://[::1"])
def test_an_address_that_is_none_is_named(url: str) -> None:
    with pytest.raises(ServiceFailed, match="cannot ask"):
        Client(url).check("Hello")


def test_errors_never_hold_the_letter(service: responses.RequestsMock, pauses: list[float]) -> None:
    service.post(CHECKS, body=requests.ConnectionError("could not post b'my secret letter'"))
    with pytest.raises(ServiceUnreachable) as caught:
        Client(URL).check("my secret letter")
    assert "secret" not in str(caught.value)


def test_the_real_service_understands_the_client(tmp_path: Path) -> None:
    with running(tmp_path) as service, Client(service.url) as client:
        made = client.rewrite("Where is it?", "It left on Monday.", agent={"name": "Sam Reed"})
        assert "Sam Reed" in made.follow_up.contact.name
        assert client.check("It left on Monday.").findings == ()
        with pytest.raises(RequestRefused, match=r"^colour: is not a field"):
            client.rewrite("Where is it?", "It left on Monday.", colour="red")
