"""What comes in after a rewrite: decisions, reviews and feedback, over HTTP, and what is refused."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from rewriter.audit import RecordStore
from rewriter.audit.verifier import Sworn, Verification
from rewriter.entries import Saved, Standing
from rewriter.errors import BadInput, NotFound
from rewriter.service import Service
from rewriter.web import create_app
from tests.web_server import HEATED, MESSAGE, offline_service

NO_ID = "01ARZ3NDEKTSV4RRFFQ69G5FAV"


@pytest.fixture(scope="module")
def client(service: Service) -> FlaskClient:
    return create_app(service).test_client()


@pytest.fixture
def made(client: FlaskClient) -> dict[str, Any]:
    promised = {"action": "send a new kettle", "owner": "Sam", "due": "2099-03-02"}
    response = client.post(
        "/v1/rewrites", json={"message": MESSAGE, "draft": HEATED, "commitments": [promised]}
    )
    made: dict[str, Any] = response.get_json()
    assert response.status_code == 201
    return made


def sent(client: FlaskClient, made: dict[str, Any], what: str, model: str = "", **body: Any) -> Any:
    response = client.post(f"/v1/rewrites/{made['id']}/{what}", json=body)
    told = response.get_json(force=True)
    if model:
        assert response.status_code == 201, told
        contract = client.get("/openapi.json").get_json()
        schema = {"$ref": f"#/components/schemas/{model}", "components": contract["components"]}
        assert [error.message for error in Draft202012Validator(schema).iter_errors(told)] == []
    else:
        assert response.status_code == 422
        return [error["field"] for error in told["errors"]]
    return told


# --- the agent's decision ------------------------------------------------------------------


def test_an_accepted_rewrite_was_sent_as_it_stood(client: FlaskClient, made: dict[str, Any]) -> None:
    told = sent(client, made, "outcome", "OutcomeAnswer", decision="accepted")
    assert (told["sent_text"], told["distance"]) == (made["rewrite"]["text"], 0.0)
    assert told["record_id"] == made["id"]


def test_an_edit_is_recorded_with_its_distance(client: FlaskClient, made: dict[str, Any]) -> None:
    text = made["rewrite"]["text"]
    near = sent(
        client, made, "outcome", "OutcomeAnswer", decision="edited", sent_text=text.replace("3", "4", 1)
    )
    far = sent(client, made, "outcome", "OutcomeAnswer", decision="edited", sent_text="No.")
    assert 0 < near["distance"] < 0.01
    assert far["distance"] > 0.95


def test_a_line_end_more_is_no_edit(client: FlaskClient, made: dict[str, Any]) -> None:
    sent_text = made["rewrite"]["text"].replace("\n", "\r\n") + "\r\n"
    told = sent(client, made, "outcome", "OutcomeAnswer", decision="edited", sent_text=sent_text)
    assert told["distance"] == 0


def test_a_rejection_needs_no_text_and_keeps_the_reason(client: FlaskClient, made: dict[str, Any]) -> None:
    told = sent(client, made, "outcome", "OutcomeAnswer", decision="rejected", reason="Too soft.")
    assert (told["sent_text"], told["distance"], told["reason"]) == (None, None, "Too soft.")


def test_the_latest_decision_stands_and_all_are_kept(
    client: FlaskClient, service: Service, made: dict[str, Any]
) -> None:
    sent(client, made, "outcome", "OutcomeAnswer", decision="rejected")
    sent(client, made, "outcome", "OutcomeAnswer", decision="accepted")
    assert service.standing(made["id"]) == Standing("accepted", 0.0)
    kinds = [entry.kind for entry in service.entries_of(made["id"])]
    assert kinds == ["rewrite", "decision", "decision"]


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "decision"),
        ({"decision": "liked"}, "decision"),
        ({"decision": "edited"}, "sent_text"),
        ({"decision": "edited", "sent_text": ""}, "sent_text"),
        ({"decision": "accepted", "sent_text": "\x00"}, "sent_text"),
        ({"decision": "accepted", "sent_text": "x" * 40_001}, "sent_text"),
        ({"decision": "accepted", "mood": 3}, "mood"),
    ],
)
def test_an_outcome_that_cannot_be_used_names_its_field(
    client: FlaskClient, made: dict[str, Any], body: dict[str, Any], field: str
) -> None:
    assert sent(client, made, "outcome", **body) == [field]


# --- QA's review ---------------------------------------------------------------------------


def test_a_review_comes_back_as_it_was_given(
    client: FlaskClient, service: Service, made: dict[str, Any]
) -> None:
    finding = made["findings"][0]
    body = {
        "scores": {"tone": 4, "closing": 2.5, "compliance": True, "solution": None},
        "findings": [{"rule": finding["rule"], "start": finding["start"], "verdict": "wrong"}],
        "missed": [{"start": 0, "end": 2, "family": "sarcasm"}],
        "note": "Kindly meant.",
        "reviewer": "Uma",
    }
    told = sent(client, made, "reviews", "ReviewAnswer", **body)
    assert {name: told[name] for name in body} == body
    assert told["scores"]["compliance"] is True
    assert service.standing(made["id"]).reviews == 1
    listed = client.get("/v1/rewrites", query_string={"reviewed": "true", "limit": 1}).get_json()
    assert [item["id"] for item in listed["items"]] == [made["id"]]


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"findings": [{"rule": "no.such", "start": 0, "verdict": "right"}]}, "findings.0"),
        ({"findings": [{"rule": "no.such", "start": 0, "verdict": "maybe"}]}, "findings.0.verdict"),
        ({"missed": [{"start": 3, "end": 3, "family": "blame"}]}, "missed.0"),
        ({"missed": [{"start": 0, "end": 9_999, "family": "blame"}]}, "missed.0"),
        ({"missed": [{"start": -1, "end": 2, "family": "blame"}]}, "missed.0.start"),
        ({"missed": [{"start": 0, "end": 2, "family": "rudeness"}]}, "missed.0.family"),
        ({"note": "x" * 5_001}, "note"),
        ({"reviewer": "two\nlines"}, "reviewer"),
    ],
)
def test_a_review_that_cannot_be_used_names_its_field(
    client: FlaskClient, made: dict[str, Any], body: dict[str, Any], field: str
) -> None:
    assert sent(client, made, "reviews", **body) == [field]


# --- feedback on one underline -------------------------------------------------------------


def test_feedback_keeps_what_was_underlined(client: FlaskClient, made: dict[str, Any]) -> None:
    finding = made["findings"][0]
    told = sent(
        client,
        made,
        "feedback",
        "FeedbackAnswer",
        rule=finding["rule"],
        start=finding["start"],
        verdict="wrong",
    )
    assert told["quote"] == finding["quote"]


def test_feedback_on_no_finding_is_refused(client: FlaskClient, made: dict[str, Any]) -> None:
    assert sent(client, made, "feedback", rule="blame.made-up", start=0, verdict="wrong") == ["rule"]


@pytest.mark.parametrize(
    ("what", "body"),
    [
        ("outcome", {"decision": "rejected"}),
        ("reviews", {}),
        ("feedback", {"rule": "a", "start": 0, "verdict": "wrong"}),
    ],
)
def test_what_there_is_not_cannot_be_spoken_of(client: FlaskClient, what: str, body: dict[str, Any]) -> None:
    for record_id in (NO_ID, "nothing"):
        assert client.post(f"/v1/rewrites/{record_id}/{what}", json=body).status_code == 404


# --- commitments, and what QA keeps for itself ---------------------------------------------


def test_a_commitment_is_kept_over_http_and_one_that_is_not_there_is_refused(
    client: FlaskClient, service: Service, made: dict[str, Any]
) -> None:
    told = sent(client, made, "kept", "KeptAnswer", item=0, note="by post")
    assert (told["item"], told["kept"], told["note"]) == (0, True, "by post")
    assert told["action"] == made["follow_up"]["items"][0]["action"]
    assert service.standing(made["id"]).kept == 1
    sent(client, made, "kept", "KeptAnswer", item=0, kept=False)
    assert service.standing(made["id"]).kept == 0
    for body in ({"item": 99}, {"item": -1}, {"item": "0"}, {}):
        assert sent(client, made, "kept", **body) == ["item"]


def test_a_commitment_that_was_kept_is_open_no_more(service: Service, made: dict[str, Any]) -> None:
    items = service.find(made["id"]).outcome.follow_up.items
    with pytest.raises(BadInput):
        service.mark_kept(made["id"], len(items))
    entry = service.mark_kept(made["id"], 0)
    assert service.standing(made["id"]).kept == 1
    assert entry.facets == {"item": 0, "kept": True}
    service.mark_kept(made["id"], 0, kept=False)
    assert service.standing(made["id"]).kept == 0


def test_what_is_saved_is_found_by_its_topic_newest_first(service: Service) -> None:
    for number in range(3):
        service.save(Saved("view", f"view {number}", {"selection": {"family": "blame"}, "of": [1, None]}))
    page = service.entries("view", limit=2)
    assert [entry.value.name for entry in page.entries if isinstance(entry.value, Saved)] == [
        "view 2",
        "view 1",
    ]
    (last,) = service.entries("view", cursor=page.next).entries
    assert last.value == Saved("view", "view 0", {"selection": {"family": "blame"}, "of": [1, None]})
    with pytest.raises(NotFound):
        service.save(Saved("consensus", "tone", {}), NO_ID)


# --- when the log cannot be used -----------------------------------------------------------


def test_whatever_needs_the_log_says_so_when_it_has_vanished(tmp_path: Path) -> None:
    with offline_service(tmp_path) as service:
        client = create_app(service).test_client()
        made = client.post("/v1/rewrites", json={"message": MESSAGE, "draft": HEATED}).get_json()
        here = f"/v1/rewrites/{made['id']}"
        (tmp_path / "softanswer.db").unlink()
        answers = [
            client.post("/v1/rewrites", json={"message": MESSAGE, "draft": HEATED}),
            client.post(f"{here}/outcome", json={"decision": "rejected"}),
            client.post(f"{here}/reviews", json={}),
            client.get(here),
            client.get("/v1/rewrites"),
            client.get("/v1/audit/verification"),
            client.get("/v1/audit/export?format=csv"),
        ]
    assert {(answer.status_code, answer.headers.get("Retry-After")) for answer in answers} == {(503, "5")}


def test_the_log_is_proved_for_one_caller_at_a_time(
    client: FlaskClient, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()
    prove = RecordStore.verify

    def slowly(store: RecordStore, sworn: Sequence[Sworn] = ()) -> Verification:
        begun.set()
        assert go_on.wait(30)
        return prove(store, sworn)

    monkeypatch.setattr(RecordStore, "verify", slowly)
    with ThreadPoolExecutor(1) as other:
        first = other.submit(service.verification)
        assert begun.wait(30)
        second = client.get("/v1/audit/verification")
        go_on.set()
        assert first.result(30).ok
    assert (second.status_code, second.headers["Retry-After"]) == (503, "10")
    assert second.get_json()["type"] == "/docs#busy"
    assert client.get("/v1/audit/verification").get_json()["ok"] is True


def test_what_was_erased_is_gone(client: FlaskClient, service: Service) -> None:
    customer = {"name": "Ida", "reference": "C-77"}
    made = client.post(
        "/v1/rewrites", json={"message": MESSAGE, "draft": HEATED, "customer": customer}
    ).get_json()
    service.erase("C-77")
    here = f"/v1/rewrites/{made['id']}"
    assert client.get(here).status_code == 410
    assert client.post(f"{here}/outcome", json={"decision": "rejected"}).status_code == 410
    assert client.get("/v1/audit/verification").get_json()["ok"] is True


def test_a_search_over_http_finds_whole_words(client: FlaskClient) -> None:
    client.post("/v1/rewrites", json={"message": "The xylophone broke.", "draft": HEATED})
    found = client.get("/v1/rewrites?q=XYLOPHONE").get_json()["items"]
    assert len(found) == 1
    assert client.get("/v1/rewrites?q=xylo").get_json()["items"] == []
