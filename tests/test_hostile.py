"""Whatever is typed, written by a model, or stands in a policy file is shown as text: nothing of it runs."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from guardrails.finding import Finding, Severity
from rewriter.policies import Policies
from rewriter.policy import POLICIES
from rewriter.service import Service
from rewriter.values import (
    CHECK_NAMES,
    Agent,
    Attempt,
    Check,
    Commitment,
    Critique,
    Customer,
    History,
    LeftOut,
    OpenQuestion,
    Part,
    Record,
    Rewrite,
    Verdict,
)
from rewriter.web import create_app
from rewriter.web.fields import FIELDS
from tests.payloads import PAYLOADS, Made
from tests.records import a_record
from tests.web_server import HEATED, MESSAGE, offline_service


@pytest.fixture(scope="module")
def client(service: Service) -> FlaskClient:
    return create_app(service).test_client()


def text_of(page: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "", page))


def test_there_are_sixty_and_each_would_do_harm_unescaped() -> None:
    assert len(set(PAYLOADS)) == 60
    harmless = [each for each in PAYLOADS if not Made(f'<p title="{each}">{each}').tags[1:]]
    assert len(harmless) <= 8  # templates and escaped text: these aim at the server, or at a second reading


def test_in_every_field_it_comes_back_as_typed(client: FlaskClient) -> None:
    plain = Made(client.post("/rewrites", data={"draft": "Kind regards,\nSam"}).get_data(as_text=True))
    for payload in PAYLOADS:
        fields = dict.fromkeys((*FIELDS, "commitments.0.action", "commitments.0.due"), payload)
        page = client.post("/rewrites", data={**fields, "draft": f"Kind regards,\n{payload}"}).get_data(
            as_text=True
        )
        assert set(Made(page).tags) <= {*plain.tags, "option", "p", "a"}, payload
        assert Made(page).runs == [], payload
        settings = client.post("/settings", data=fields).get_data(as_text=True)
        assert Made(settings).runs == [], payload
        assert "<script>" not in settings
        work = client.get("/work", query_string={"agent": payload.replace("\n", " ")}).get_data(as_text=True)
        assert Made(work).runs == [], payload


def _everywhere(payload: str) -> Record:
    """A record in which every text that a person or a model could have written is the payload."""
    draft = f"{payload} It is {payload}"
    record = a_record(draft=draft, message=payload, status="needs_person")
    finding = Finding("a.b", "blame", Severity.WARN, 0, len(payload), payload, payload, payload, "model")
    rewrite = Rewrite(
        payload, (Part("apology", payload),), "llm", payload, payload, left_out=(LeftOut(payload, payload),)
    )
    promise = Commitment(payload, payload, None, payload)
    outcome = replace(
        record.outcome,
        critique=Critique("llm", payload, (finding,), payload),
        reading=replace(
            record.outcome.reading,
            issue=payload,
            concern=payload,
            unanswered=(payload,),
            history=History(2, None, (promise,)),
        ),
        follow_up=replace(
            record.outcome.follow_up,
            items=(promise,),
            reference=payload,
            open=(OpenQuestion(payload, payload),),
        ),
        attempts=(
            Attempt(
                "llm", payload, rewrite, Verdict(tuple(Check(n, False, (payload,)) for n in CHECK_NAMES)), 1
            ),
        ),
    )
    people = replace(
        record.situation,
        customer=Customer(payload, payload),
        agent=Agent(payload, payload, payload, payload, payload),
    )
    return replace(record, outcome=outcome, situation=people)


def test_in_a_models_reply_it_is_shown_as_written(
    client: FlaskClient, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "entries_of", lambda record_id: ())
    monkeypatch.setattr(service, "find", lambda record_id: _everywhere("harmless"))
    plain = set(Made(client.get("/rewrites/any").get_data(as_text=True)).tags)
    for payload in PAYLOADS:
        record = _everywhere(payload)
        monkeypatch.setattr(service, "find", lambda record_id, record=record: record)
        page = client.get("/rewrites/any").get_data(as_text=True)
        made = Made(page)
        assert set(made.tags) <= plain, payload
        assert made.runs == [], payload
        assert text_of(page).count(payload) >= 12 or "\n" in payload or "\t" in payload


def test_in_a_policy_file_it_is_shown_as_written(tmp_path: Path) -> None:
    on_one_line = [" ".join(payload.split()) for payload in PAYLOADS]
    policy = tmp_path / "house.toml"
    policy.write_text(_planted(on_one_line), encoding="utf-8")
    words = ". ".join(f"Planted words {number}" for number in range(len(PAYLOADS)))
    with offline_service(tmp_path, policies=Policies(str(policy))) as service:
        client = create_app(service).test_client()
        fields = {"message": f"{MESSAGE} My lawyer will hear of it.", "draft": f"{words}. {HEATED}"}
        page = client.post("/rewrites", data=fields, follow_redirects=True).get_data(as_text=True)
        for shown in (page, client.get("/rules").get_data(as_text=True)):
            made = Made(shown)
            assert made.runs == []
            assert not {"img", "iframe", "object", "embed", "video", "audio", "style", "base"} & set(
                made.tags
            )
            assert sum(payload in text_of(shown) for payload in on_one_line) >= 55


def _planted(payloads: list[str]) -> str:
    """The default policy with a payload in every line that a page may show, and one in each of sixty rules."""
    quoted = [f'"""{payload} """' for payload in payloads]
    lines = iter(quoted * 2)
    source = (POLICIES / "default.toml").read_text(encoding="utf-8")
    known = "title|parting|closing|about|ours_unnamed|unknown_unnamed|not_ours_unnamed|why|when|legal_threat"
    source = re.sub(rf'(?m)^({known}) = ".*"', lambda found: f"{found[1]} = {next(lines)}", source)
    for number, payload in enumerate(quoted):
        source += (
            f'\n[[phrases]]\nid = "house.planted-{number}"\nfamily = "blame"\nwhy = {payload}\n'
            f'[phrases.find]\n"planted words {number}" = {payload}\n'
        )
    return source
