"""The HTTP contract, asked of the real service without a model."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from flask.testing import FlaskClient
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from rewriter.errors import LogUnavailable
from rewriter.service import Service
from rewriter.values import CHECK_NAMES, Situation
from rewriter.web import create_app
from tests.web_server import CALM, HEATED, MESSAGE


@pytest.fixture(scope="module")
def client(service: Service) -> FlaskClient:
    return create_app(service).test_client()


def rewritten(client: FlaskClient, **fields: Any) -> dict[str, Any]:
    response = client.post("/v1/rewrites", json={"message": MESSAGE, "draft": HEATED, **fields})
    assert response.status_code == 201, response.get_data(as_text=True)
    made: dict[str, Any] = response.get_json()
    return made


def conforms(client: FlaskClient, made: object, model: str) -> None:
    contract = client.get("/openapi.json").get_json()
    schema = {"$ref": f"#/components/schemas/{model}", "components": contract["components"]}
    assert [error.message for error in Draft202012Validator(schema).iter_errors(made)] == []


def test_a_check_underlines_what_hurts(client: FlaskClient) -> None:
    response = client.post("/v1/checks", json={"draft": HEATED, "message": MESSAGE})
    made = response.get_json()
    assert response.status_code == 200
    assert made["findings"]
    assert made["heat"] > 0
    assert made["ruleset"]
    for finding in made["findings"]:
        assert HEATED[finding["start"] : finding["end"]] == finding["quote"]
    conforms(client, made, "CheckAnswer")


def test_a_check_counts_code_points_after_line_ends_became_lf(client: FlaskClient) -> None:
    draft = "👍👍\r\nHad you read our terms, you would know.\r\n"
    (finding,) = client.post("/v1/checks", json={"draft": draft}).get_json()["findings"]
    cleaned = draft.replace("\r\n", "\n")
    assert cleaned[finding["start"] : finding["end"]] == finding["quote"]
    assert finding["quote"].startswith("Had you read")


def test_a_rewrite_is_created_recorded_and_found_again(client: FlaskClient) -> None:
    response = client.post("/v1/rewrites", json={"message": MESSAGE, "draft": HEATED})
    made = response.get_json()
    assert response.status_code == 201
    assert response.headers["Location"] == f"/v1/rewrites/{made['id']}"
    assert client.get(response.headers["Location"]).get_json() == made
    conforms(client, made, "RewriteAnswer")


def test_what_is_ready_has_a_true_verdict_with_every_check_by_name(client: FlaskClient) -> None:
    made = rewritten(client)
    assert tuple(check["name"] for check in made["verdict"]["checks"]) == CHECK_NAMES
    assert made["verdict"]["ok"] is (made["status"] == "ready")
    assert made["status"] == "ready"
    for kept in ("£31.50", "KT-2201", "£4.20", "3 March"):
        assert kept in made["rewrite"]["text"]


def test_a_calm_draft_comes_back_unchanged(client: FlaskClient) -> None:
    made = rewritten(client, draft=CALM)
    assert made["rewrite"]["changed"] is False
    assert made["rewrite"]["text"] == CALM


def test_an_unprompted_reply_needs_no_message(client: FlaskClient) -> None:
    assert rewritten(client, message="")["status"] == "ready"


def test_the_agents_own_commitments_come_back_with_their_source(client: FlaskClient) -> None:
    promised = {"action": "send a new kettle", "owner": "Sam", "due": "2099-03-02", "channel": "post"}
    items = rewritten(client, commitments=[promised])["follow_up"]["items"]
    assert {**promised, "source": "agent", "confirmed": True} in items


@pytest.mark.parametrize(
    "draft",
    [
        "Re\u202estart the router, order KT-2201.",
        "Cal\u200bm do\u200bwn. We refunded £3.00.",
        "<script>alert(1)</script> Your refund of £3.00 is on its way.",
        "## Hello\n\n**Your** refund of [£3.00](https://example.com/a) is on its way.",
        "Ihre Rückerstattung von 3,00 € ist unterwegs, bitte haben Sie noch etwas Geduld mit uns.",
        "No.",
    ],
)
def test_odd_drafts_get_an_answer_and_a_record(client: FlaskClient, draft: str) -> None:
    made = rewritten(client, draft=draft)
    assert made["draft"] == draft
    assert made["status"] in ("ready", "needs_person")
    assert made["verdict"]["ok"] is (made["status"] == "ready")
    assert client.get(f"/v1/rewrites/{made['id']}").get_json() == made


def test_answers_with_text_are_kept_by_no_cache(client: FlaskClient) -> None:
    for response in (client.post("/v1/checks", json={"draft": HEATED}), client.get("/"), client.get("/docs")):
        assert response.headers["Cache-Control"] == "no-store"


def test_every_answer_carries_the_headers_that_keep_it_safe(client: FlaskClient) -> None:
    for path in ("/", "/docs", "/healthz", "/v1/rewrites/nothing", "/static/page.css"):
        with client.get(path) as response:
            headers = response.headers
        assert headers["Content-Security-Policy"].startswith(
            "default-src 'none'; script-src 'self'; style-src 'self'"
        )
        assert "unsafe" not in headers["Content-Security-Policy"]
        assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "no-referrer"


def test_health_and_readiness(client: FlaskClient, service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    assert client.get("/healthz").get_json() == {"status": "alive"}
    ready = client.get("/readyz").get_json()
    assert ready["status"] == "ready"
    assert ready["models"] == []
    assert ready["budget"] == {
        "tokens": 0, "cost_usd": 0.0, "tokens_a_day": None, "cost_usd_a_day": None, "spent": False,
    }  # fmt: skip
    conforms(client, ready, "ReadyAnswer")
    assert "default" in ready["policies"]
    broken = type("Readiness", (), {"ok": False})
    monkeypatch.setattr(service, "readiness", lambda: broken)
    response = client.get("/readyz")
    assert response.status_code == 503
    assert response.headers["Retry-After"]
    assert client.get("/healthz").status_code == 200


anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
FIELDS = ("thread", "customer", "agent", "policy", "stance", "fault", "engine", "commitments", "at", "due")


@given(
    message=st.text(max_size=80) | anything,
    draft=st.text(max_size=80) | anything,
    more=st.dictionaries(st.sampled_from(FIELDS), anything, max_size=2),
)
@settings(max_examples=60, deadline=None)
def test_whatever_is_sent_is_answered_or_refused(
    client: FlaskClient, message: Any, draft: Any, more: Any
) -> None:
    body = json.dumps({"message": message, "draft": draft, **more})
    response = client.post("/v1/rewrites", data=body, content_type="application/json")
    assert response.status_code in (201, 422)
    conforms(
        client, response.get_json(force=True), "RewriteAnswer" if response.status_code == 201 else "Problem"
    )


# --- the stream ------------------------------------------------------------------------


def stream(client: FlaskClient, body: dict[str, Any]) -> list[tuple[str, Any]]:
    response = client.post("/v1/rewrites", json=body, headers={"Accept": "text/event-stream"})
    assert response.status_code == 200
    assert response.mimetype == "text/event-stream"
    told = []
    for block in response.get_data(as_text=True).strip().split("\n\n"):
        name, data = block.split("\n")
        told.append((name.removeprefix("event: "), json.loads(data.removeprefix("data: "))))
    return told


def test_a_rewrite_can_be_followed_as_it_happens(client: FlaskClient) -> None:
    told = stream(client, {"message": MESSAGE, "draft": HEATED})
    assert [name for name, _ in told] == ["findings", "reading", "attempt", "verdict", "done"]
    done = told[-1][1]
    assert told[0][1] == {"findings": done["findings"], "heat": done["heat"]}
    assert told[1][1] == done["reading"]
    assert told[2][1] == done["attempts"][0]
    assert told[3][1] == done["verdict"]
    assert client.get(f"/v1/rewrites/{done['id']}").get_json() == done


def test_a_bad_request_for_a_stream_is_an_ordinary_problem(client: FlaskClient) -> None:
    for fields in ({"draft": ""}, {"policy": "no-such-policy"}):
        response = client.post(
            "/v1/rewrites",
            json={"message": "", "draft": CALM, **fields},
            headers={"Accept": "text/event-stream"},
        )
        assert response.status_code == 422
        assert response.content_type == "application/problem+json"


def test_a_stream_that_fails_midway_ends_with_a_problem_and_no_reply(
    client: FlaskClient, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = service.rewrite

    def lose_the_log(situation: Situation, **heard: Any) -> None:
        whole(situation, **heard)
        raise LogUnavailable

    monkeypatch.setattr(service, "rewrite", lose_the_log)
    told = stream(client, {"message": MESSAGE, "draft": HEATED})
    assert [name for name, _ in told] == ["findings", "reading", "attempt", "problem"]
    assert told[-1][1]["status"] == 503


# --- the contract's own text -------------------------------------------------------------


def test_the_contract_names_every_call_that_is_answered(client: FlaskClient, service: Service) -> None:
    contract = client.get("/openapi.json").get_json()
    routes = {
        re.sub(r"<(\w+)>", r"{\1}", rule.rule)
        for rule in create_app(service).url_map.iter_rules()
        if rule.endpoint.startswith("api.") and rule.rule not in ("/openapi.json", "/docs")
    }
    assert set(contract["paths"]) == routes
    assert contract["openapi"].startswith("3.1")


def test_every_reference_in_the_contract_leads_somewhere(client: FlaskClient) -> None:
    contract = client.get("/openapi.json").get_json()
    references = re.findall(r'"#/components/schemas/([^"]+)"', json.dumps(contract))
    assert references
    assert set(references) <= set(contract["components"]["schemas"])


def test_problems_are_as_the_contract_describes_them(client: FlaskClient) -> None:
    conforms(client, client.post("/v1/rewrites", json={"draft": ""}).get_json(force=True), "Problem")


def test_the_documentation_needs_nobody_elses_server(client: FlaskClient) -> None:
    page = client.get("/docs").get_data(as_text=True)
    assert "/v1/rewrites" in page
    assert not re.findall(r"(?:src|href)=\"(?:https?:)?//", page)
    for name in client.get("/openapi.json").get_json()["components"]["schemas"]:
        assert f'id="{name}"' in page


def test_the_list_gives_records_newest_first_page_by_page(client: FlaskClient) -> None:
    made = [rewritten(client, agent={"name": "Ines Lister"})["id"] for _ in range(3)]
    first = client.get("/v1/rewrites", query_string={"agent": "Ines Lister", "limit": 2}).get_json()
    conforms(client, first, "ListAnswer")
    rest = client.get(
        "/v1/rewrites", query_string={"agent": "Ines Lister", "cursor": first["next"]}
    ).get_json()
    assert [item["id"] for item in (*first["items"], *rest["items"])] == made[::-1]
    assert rest["next"] is None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("limit", "many"),
        ("limit", "0"),
        ("status", "fine"),
        ("from", "yesterday"),
        ("cursor", "?"),
        ("colour", "red"),
    ],
)
def test_a_question_that_cannot_be_answered_names_its_field(
    client: FlaskClient, name: str, value: str
) -> None:
    response = client.get("/v1/rewrites", query_string={name: value})
    assert response.status_code == 422
    assert [error["field"] for error in response.get_json()["errors"]] == [name]
    assert value not in response.get_json()["errors"][0]["detail"] or value == "0"
