"""What monitoring may know, and that no letter is among it."""

from __future__ import annotations

from pathlib import Path

from prometheus_client.parser import text_string_to_metric_families

from rewriter.web import create_app
from tests.web_server import HEATED, MESSAGE, offline_service


def test_answers_are_counted_by_route_and_status_and_no_word_is_told(tmp_path: Path) -> None:
    with offline_service(tmp_path) as service:
        client = create_app(service).test_client()
        made = client.post("/v1/rewrites", json={"message": MESSAGE, "draft": HEATED}).get_json()
        client.get(f"/v1/rewrites/{made['id']}?q=kettle")
        client.get("/v1/rewrites/Ida")
        client.get("/kettle")
        response = client.get("/metrics")
    text = response.get_data(as_text=True)
    assert response.content_type.startswith("text/plain")
    samples = {
        (sample.name, *sample.labels.values()): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }
    assert samples["softanswer_answers_total", "POST", "/v1/rewrites", "201"] == 1
    assert samples["softanswer_answers_total", "GET", "/v1/rewrites/<record_id>", "200"] == 1
    assert samples["softanswer_answers_total", "GET", "/v1/rewrites/<record_id>", "404"] == 1
    assert samples["softanswer_answers_total", "GET", "none", "404"] == 1
    assert samples["softanswer_answer_seconds_count", "/v1/rewrites"] == 1
    assert samples[("softanswer_log_writable",)] == 1
    assert [word for word in ("kettle", "Ida", made["id"], "KT-2201") if word in text] == []
