"""The door opens with a friendly line, refuses what is wrong in clear ones, and closes without haste."""

from __future__ import annotations

import contextlib
import json
import runpy
import socket
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import requests
from pytest_httpserver import HTTPServer

from tests.liar import lying
from tests.running import PATIENCE_S, ROOT, door, free_port, running, settings_of

DRAFT = json.dumps({"draft": "Thank you for your patience."}).encode()


Refusal = Callable[..., tuple[int, str, str]]


@pytest.fixture
def refusal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Refusal:
    """Exit status, standard output and standard error of a service that does not start, asked in this process."""

    def ask(data_dir: Path, port: int, **settings: str) -> tuple[int, str, str]:
        for name, value in settings_of(data_dir, port, **settings).items():
            monkeypatch.setenv(name, value)
        status: int = runpy.run_path(str(ROOT / "app.py"), run_name="door")["main"]()
        return status, *capsys.readouterr()

    return ask


def wait_until_nobody_new_is_let_in(url: str) -> None:
    with contextlib.suppress(requests.ConnectionError, requests.Timeout):
        while True:
            requests.get(f"{url}/healthz", timeout=0.5)


def test_it_says_where_it_is_answers_there_and_told_to_stop_finishes_what_it_has_begun(
    tmp_path: Path,
) -> None:
    with running(tmp_path) as service:
        assert service.greeting == f"Soft Answer is ready at {service.url} (Ctrl+C stops it)\n"
        assert requests.get(f"{service.url}/readyz", timeout=PATIENCE_S).status_code == 200
        address = urlsplit(service.url)
        with socket.create_connection((address.hostname, address.port), timeout=PATIENCE_S) as caller:
            head = (
                f"POST /v1/checks HTTP/1.1\r\nHost: {address.netloc}\r\nContent-Type: application/json\r\n"
                f"Content-Length: {len(DRAFT)}\r\nConnection: close\r\n\r\n"
            )
            caller.sendall(head.encode() + DRAFT[:10])
            # By the time this is answered, the caller is being served.
            assert requests.get(f"{service.url}/healthz", timeout=PATIENCE_S).ok
            service.process.terminate()
            wait_until_nobody_new_is_let_in(service.url)
            assert service.process.poll() is None
            caller.sendall(DRAFT[10:])
            answer = b"".join(iter(lambda: caller.recv(65536), b""))
        out, err = service.process.communicate(timeout=PATIENCE_S)
    assert (service.process.returncode, out) == (0, "")
    assert "Traceback" not in err
    assert answer.startswith(b"HTTP/1.1 200")
    assert json.loads(answer.split(b"\r\n\r\n", 1)[1])["heat"] == 0


def test_even_at_its_most_talkative_it_logs_and_tells_nothing_of_a_letter_nor_of_what_it_cannot_read(
    tmp_path: Path, httpserver: HTTPServer
) -> None:
    long = b"zebra" * 3000
    unreadable = (
        (400, b"my zebra is late\r\n\r\n"),
        (400, b"GET / HTTP/1.1\r\nzebra zebra: 1\r\n\r\n"),
        (414, b"GET /?draft=" + long + b" HTTP/1.1\r\n\r\n"),
        (431, b"GET / HTTP/1.1\r\nX-Draft: " + long + b"\r\n\r\n"),
    )
    letters = {"message": "My zebra is late.", "draft": "Your zebra is your own fault."}
    httpserver.expect_request("/hook").respond_with_data("")
    hook = {
        "SOFTANSWER_WEBHOOK_URL": httpserver.url_for("/hook"),
        "SOFTANSWER_WEBHOOK_SECRET": "sixteen letters!",
    }
    with running(tmp_path, SOFTANSWER_LOG_LEVEL="DEBUG", **hook) as service:
        made = requests.post(f"{service.url}/v1/rewrites", json=letters, timeout=PATIENCE_S).json()
        end = time.monotonic() + PATIENCE_S
        while not httpserver.log and time.monotonic() < end:
            time.sleep(0.05)
        for status, request in unreadable:
            head, problem = answer_to(service.url, request)
            assert b"application/problem+json" in head
            assert head.startswith(f"HTTP/1.1 {status} ".encode())
            assert problem["status"] == status
            assert "zebra" not in json.dumps(problem)
        service.process.terminate()
        _, err = service.process.communicate(timeout=PATIENCE_S)
    told, _ = httpserver.log[0]
    assert told.get_json()["data"]["record"] == made["id"]
    assert made["id"] in err
    assert "zebra" not in err + told.get_data(as_text=True)


def test_a_reader_who_leaves_stops_the_model_and_the_rest_is_on_record(tmp_path: Path) -> None:
    letters = {
        "message": "Where is it?",
        "draft": "Hi,\n\nCalm down. Order KT-2201 left us on 3 March.\n\nSam",
    }
    with lying() as liar:
        liar.behave("never")
        model = {"SOFTANSWER_MODEL": "openai/local", "SOFTANSWER_API_BASE": liar.url}
        with running(tmp_path, **model) as service:
            accept = {"Accept": "text/event-stream"}
            with requests.post(
                f"{service.url}/v1/rewrites", json=letters, headers=accept, stream=True, timeout=PATIENCE_S
            ) as told:
                lines = told.iter_lines()
                assert next(lines) == b"event: findings"
                assert any(
                    line == b":" and liar.questions for line in lines
                )  # signs of life, while the model is asked
                assert not liar.hung_up_on.is_set()
            assert liar.hung_up_on.wait(PATIENCE_S)
            (record,) = wait_for_records(service.url)
            whole = requests.get(f"{service.url}/v1/rewrites/{record['id']}", timeout=PATIENCE_S).json()
    assert [attempt["failed"] for attempt in whole["attempts"]] == [["caller_gone"], []]
    assert (whole["status"], whole["rewrite"]["engine"]) == ("ready", "offline")


def wait_for_records(url: str) -> list[dict[str, Any]]:
    until = time.monotonic() + PATIENCE_S
    found: list[dict[str, Any]] = []
    while not found and time.monotonic() < until:
        time.sleep(0.1)
        found = requests.get(f"{url}/v1/rewrites", timeout=PATIENCE_S).json()["items"]
    return found


def answer_to(url: str, request: bytes) -> tuple[bytes, dict[str, Any]]:
    """The head and the JSON body of what the service says to these very bytes."""
    address = urlsplit(url)
    with socket.create_connection((address.hostname, address.port), timeout=PATIENCE_S) as caller:
        caller.sendall(request)
        said = b"".join(iter(lambda: caller.recv(65536), b""))
    head, body = said.split(b"\r\n\r\n", 1)
    return head, json.loads(body)


def test_wrong_settings_are_all_named_and_nothing_starts(tmp_path: Path) -> None:
    with door(tmp_path, 0, SOFTANSWER_HOST="0.0.0.0", SOFTANSWER_MODLE="x") as process:
        out, err = process.communicate(timeout=PATIENCE_S)
    assert (process.returncode, out) == (2, "")
    assert {line.split(":")[0] for line in err.splitlines()} == {
        "Soft Answer cannot start",
        "SOFTANSWER_MODLE",
        "SOFTANSWER_PORT",
        "SOFTANSWER_HOST",
    }


def test_a_wrong_policy_file_is_named_with_its_line(tmp_path: Path, refusal: Refusal) -> None:
    policy = tmp_path / "house.toml"
    policy.write_text('title = "House"\nvoice = 3\n')
    status, out, err = refusal(tmp_path, free_port(), SOFTANSWER_POLICY=str(policy))
    assert (status, out) == (2, "")
    assert "policy house.toml, line 2: voice" in err
    assert "Traceback" not in err


def test_a_data_folder_that_cannot_be_had_stops_the_start(tmp_path: Path, refusal: Refusal) -> None:
    (tmp_path / "file").write_text("")
    status, out, err = refusal(tmp_path / "file", free_port())
    assert (status, out) == (2, "")
    said = f"the log cannot be opened: the folder {tmp_path / 'file'} cannot be used (File exists)"
    assert f"Soft Answer cannot start:\n{said}" in err
    assert "Traceback" not in err


def test_a_taken_port_is_named(tmp_path: Path, refusal: Refusal) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        status, out, err = refusal(tmp_path, port)
    assert (status, out) == (2, "")
    assert f"cannot listen on http://127.0.0.1:{port} (Address already in use)" in err
