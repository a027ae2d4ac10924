"""Whatever goes wrong is told as a problem, and never with the words of the letter."""

from __future__ import annotations

import io
import logging
from typing import Any

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from rewriter.errors import LogUnavailable
from rewriter.service import Service
from rewriter.web import create_app
from rewriter.web.problems import KINDS
from tests.web_server import HEATED, MESSAGE

SECRET = "Zanzibar"
GOOD = {"message": MESSAGE, "draft": HEATED}


@pytest.fixture(scope="module")
def client(service: Service) -> FlaskClient:
    return create_app(service).test_client()


def problem(response: TestResponse, status: int) -> dict[str, Any]:
    assert response.status_code == status
    assert response.content_type == "application/problem+json"
    told: dict[str, Any] = response.get_json(force=True)
    assert set(told) == {"type", "title", "status", "detail", "instance", "errors", "request_id"}
    assert told["status"] == status
    assert told["request_id"] == response.headers["X-Request-Id"]
    assert told["request_id"] in told["instance"]
    assert SECRET not in response.get_data(as_text=True)
    return told


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"draft=hello",
        b'{"message": "", "draft": NaN}',
        b'{"message": "", "draft": "\xff"}',
        b'{"message": "", "draft": "\xed\xa0\x80"}',
        b"[" * 100_000,
        b'{"a": ' + b"9" * 5000 + b"}",
        SECRET.encode(),
    ],
)
def test_what_is_not_json_is_told_so(client: FlaskClient, body: bytes) -> None:
    told = problem(client.post("/v1/rewrites", data=body, content_type="application/json"), 400)
    assert told["type"].endswith("#not-json")


@pytest.mark.parametrize(
    "headers",
    [
        {"Content-Type": "text/plain"},
        {"Content-Type": "application/x-www-form-urlencoded"},
        {"Content-Type": "multipart/form-data; boundary=x"},
        {},
        {"Content-Type": "application/json", "Content-Encoding": "gzip"},
    ],
)
def test_another_content_type_is_refused(client: FlaskClient, headers: dict[str, str]) -> None:
    problem(client.post("/v1/checks", data=b'{"draft": "Hello"}', headers=headers), 415)


def test_a_body_of_a_megabyte_is_too_large(client: FlaskClient) -> None:
    problem(client.post("/v1/rewrites", json={"message": "", "draft": "x" * 1_000_000}), 413)


def test_a_chunked_body_is_held_to_the_same_limit(client: FlaskClient) -> None:
    body = io.BytesIO(b'{"draft": "' + b"x" * 1_000_000 + b'"}')
    chunked = {"wsgi.input_terminated": True, "HTTP_TRANSFER_ENCODING": "chunked"}
    response = client.post(
        "/v1/checks", input_stream=body, content_type="application/json", environ_overrides=chunked
    )
    problem(response, 413)


def test_fields_are_named_and_not_repeated(client: FlaskClient) -> None:
    body = {"message": f"{SECRET}\x00", "draft": "", "stance": SECRET, "agent": {"shoe": SECRET}}
    told = problem(client.post("/v1/rewrites", json=body), 422)
    assert {error["field"] for error in told["errors"]} == {"message", "draft", "stance", "agent.shoe"}
    assert all(error["detail"] for error in told["errors"])


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"policy": "no-such-policy"}, "policy"),
        ({"engine": "llm"}, "engine"),
        ({"commitments": [{"action": "call", "due": "2001-02-03"}]}, "commitments.0.due"),
    ],
)
def test_what_only_the_service_can_refuse_is_named_too(
    client: FlaskClient, fields: dict[str, Any], named: str
) -> None:
    told = problem(client.post("/v1/rewrites", json={**GOOD, **fields}), 422)
    assert [error["field"] for error in told["errors"]] == [named]


def test_lone_surrogates_are_refused_by_field(client: FlaskClient) -> None:
    body = b'{"message": "", "draft": "half \\ud83d of it"}'
    told = problem(client.post("/v1/rewrites", data=body, content_type="application/json"), 422)
    assert told["errors"][0]["field"] == "draft"


@pytest.mark.parametrize(
    "path", [f"/v1/rewrites/{SECRET}", f"/v1/{SECRET}", f"/{SECRET}", f"/static/{SECRET}.js"]
)
def test_an_unknown_address_is_not_found(client: FlaskClient, path: str) -> None:
    problem(client.get(path), 404)


def test_another_method_is_told_which_are_allowed(client: FlaskClient) -> None:
    response = client.delete("/v1/rewrites")
    problem(response, 405)
    assert "POST" in response.headers["Allow"]


def test_a_log_that_cannot_be_written_is_told_with_a_time_to_wait(
    client: FlaskClient, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise LogUnavailable(retry_after=7)

    monkeypatch.setattr(service, "rewrite", refuse)
    response = client.post("/v1/rewrites", json=GOOD)
    problem(response, 503)
    assert response.headers["Retry-After"] == "7"


def test_an_unforeseen_error_is_told_and_logged_without_its_words(
    client: FlaskClient, service: Service, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fall_over(draft: str, message: str = "") -> None:
        raise RuntimeError(f"cannot handle {SECRET}")

    monkeypatch.setattr(service, "check", fall_over)
    with caplog.at_level(logging.INFO):
        told = problem(client.post("/v1/checks", json={"draft": SECRET}), 500)
    assert told["request_id"] in caplog.text
    assert "RuntimeError" in caplog.text
    assert SECRET not in caplog.text


def test_another_hosts_name_gets_nothing(client: FlaskClient) -> None:
    for name in ("evil.example", "127.0.0.1.evil.example", "localhost.evil.example"):
        problem(client.get("/readyz", headers={"Host": name}), 400)
    for name in ("localhost:8000", "127.0.0.1", "[::1]:8000"):
        assert client.get("/readyz", headers={"Host": name}).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site", "Origin": "http://localhost"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://evil.example"},
        {"Origin": "http://localhost:9999"},
        {"Origin": "null"},
    ],
)
def test_a_post_that_another_site_made_is_refused(client: FlaskClient, headers: dict[str, str]) -> None:
    problem(client.post("/v1/checks", json={"draft": "Hello"}, headers=headers), 403)
    assert client.post("/rewrites", data={"draft": "Hello"}, headers=headers).status_code == 403


@pytest.mark.parametrize("headers", [{}, {"Sec-Fetch-Site": "same-origin"}, {"Origin": "http://localhost"}])
def test_programs_and_our_own_page_may_post(client: FlaskClient, headers: dict[str, str]) -> None:
    assert client.post("/v1/checks", json={"draft": "Hello"}, headers=headers).status_code == 200


def test_the_access_log_holds_no_word_of_a_request(
    client: FlaskClient, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, "softanswer.access"):
        client.post(f"/v1/checks?q={SECRET}", json={"draft": SECRET})
        client.get(f"/v1/rewrites/{SECRET}")
        client.get(f"/{SECRET}")
    lines = [record.getMessage() for record in caplog.records if record.name == "softanswer.access"]
    assert [line.split(" ms")[0].rsplit(" ", 1)[0] for line in lines] == [
        "POST /v1/checks 200", "GET /v1/rewrites/<record_id> 404", "GET (no such address) 404",
    ]  # fmt: skip
    assert SECRET not in "".join(lines)


def test_a_person_in_a_browser_gets_a_page_instead(client: FlaskClient) -> None:
    response = client.get("/nowhere", headers={"Accept": "text/html,*/*;q=0.8"})
    assert response.status_code == 404
    assert response.mimetype == "text/html"
    assert "There is nothing here" in response.get_data(as_text=True)


def test_every_kind_of_problem_is_explained_in_the_documentation(client: FlaskClient) -> None:
    page = client.get("/docs").get_data(as_text=True)
    for kind in KINDS:
        assert f'id="{kind.slug}"' in page
