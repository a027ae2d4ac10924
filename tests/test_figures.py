"""The pages of figures, lessons and commitments over HTTP: what they show, and what they never do."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from html import unescape
from pathlib import Path
from xml.etree import ElementTree

import pytest
import responses
from flask.testing import FlaskClient
from icalendar import Calendar

from rewriter.audit import RecordStore, open_store
from rewriter.entries import Decision, FindingVerdict, Missed, Review
from rewriter.errors import BadConfiguration
from rewriter.policies import Policies
from rewriter.policy import load_policy
from rewriter.service import Service
from rewriter.values import Agent, Commitment, Record
from rewriter.web import create_app
from rewriter.web.charts import Bar, Column, bars, columns
from rewriter.web.commitments import SHOWN
from tests.records import a_record
from tests.web_server import offline_service

NOW = datetime.now(UTC)
TODAY = NOW.date()
LATE = Commitment("send the part", "Ana", TODAY - timedelta(days=3), "post")
CALL = Commitment("call you", due=TODAY + timedelta(days=3))
DRAFT = "Calm down, it will be there by Friday. People of your sort always ask."
HOSTILE = "<script>alert(1)</script>"
SVG = "{http://www.w3.org/2000/svg}"


@dataclass
class Site:
    service: Service
    store: RecordStore
    client: FlaskClient

    def page(self, path: str, status: int = 200) -> str:
        answer = self.client.get(path, headers={"Accept": "text/html"})
        assert answer.status_code == status, answer.text
        return answer.text

    def send(self, path: str, fields: dict[str, str], status: int = 303) -> None:
        answer = self.client.post(path, data=fields, headers={"Accept": "text/html"})
        assert answer.status_code == status, answer.text

    def add(self, **facts: object) -> Record:
        record = a_record(**facts)  # type: ignore[arg-type]
        self.store.add(record)
        return record


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with offline_service(tmp_path) as service:
        store = open_store(f"sqlite:///{tmp_path / 'softanswer.db'}")
        yield Site(service, store, create_app(service).test_client())
        store.close()


@pytest.mark.parametrize(
    "path", ["/qa/rules", "/qa/lessons", "/qa/insights", "/qa/commitments", "/qa/webhook"]
)
def test_an_empty_log_has_every_page(site: Site, path: str) -> None:
    page = site.page(path)
    assert page.count("<h1") == 1
    assert 'aria-current="page"' in page or path == "/qa/webhook"


# --- rules and lessons ---------------------------------------------------------------------------


def test_a_reviewers_verdicts_become_a_rules_precision_and_name_the_weak_one(site: Site) -> None:
    record = site.service.rewrite(a_record(draft=DRAFT).situation)
    calm = next(f for f in record.outcome.findings if f.rule == "dismissal.calm-down")
    for number in range(5):
        said = FindingVerdict(calm.rule, calm.start, "wrong")
        again = record if number == 0 else site.service.rewrite(a_record(draft=DRAFT).situation)
        site.service.review(again.id, Review(findings=(said,), reviewer="Ann"))
    page = site.page("/qa/rules")
    assert "<strong>1 rule is weak:</strong> <code>dismissal.calm-down</code>, right 0 of 5 (0 %)" in page
    row = re.search(r"<th scope=\"row\"><code>dismissal.calm-down</code></th>(.*?)</tr>", page, re.DOTALL)
    assert row is not None
    assert re.findall(r">([^<>]+)(?:</a>)?</td>", row[1])[:3] == ["5", "0", "5"]
    (drafts,) = re.findall(r'href="(/qa\?rule=[^"]+)"', row[1])
    assert "5 letters" in site.page(unescape(drafts))
    assert "No rule has underlined" in site.page("/qa/rules?version=00000000")


def test_a_prompts_rewrites_are_counted_by_what_became_of_them(site: Site) -> None:
    for decision in (Decision("accepted", "x", distance=0.0), Decision("rejected"), None):
        record = site.add()
        if decision:
            site.store.append(decision, record.id)
    page = site.page("/qa/rules")
    assert "the built-in editor" in page
    assert "1 of 2 (50 %)" in page


def test_what_a_review_teaches_can_be_copied_and_names_nobody(site: Site) -> None:
    situation = a_record(draft=DRAFT.replace("it will", "Ida Berg, it will")).situation
    record = site.service.rewrite(situation)
    calm = next(f for f in record.outcome.findings if f.rule == "dismissal.calm-down")
    start = situation.draft.index("People")
    site.service.review(
        record.id,
        Review(
            findings=(FindingVerdict(calm.rule, calm.start, "wrong"),),
            missed=(Missed(start, start + 19, "contempt"),),
            reviewer="Ann",
        ),
    )
    page = site.page("/qa/lessons")
    assert "near_misses in guardrails/rules/dismissal.py" in page
    assert "hits in guardrails/rules/contempt.py" in page
    assert "[[People of your sort]] always ask." in page
    assert "[[phrases]]" in page
    assert page.count("data-copy") == 4


# --- insights ------------------------------------------------------------------------------------


def test_every_picture_says_in_words_what_it_shows_and_has_its_table(site: Site) -> None:
    site.add(message="It came broken.", families=("blame",), commitments=(LATE,), upset=True)
    page = site.page("/qa/insights")
    pictures = re.findall(r"<svg.*?</svg>", page, re.DOTALL)
    assert len(pictures) == 5
    for picture in pictures:
        tree = ElementTree.fromstring(picture)
        assert tree.get("role") == "img"
        title, told = tree.find(f"{SVG}title"), tree.find(f"{SVG}desc")
        assert title is not None
        assert told is not None
        assert title.text
        assert told.text
        assert tree.get("aria-labelledby") == f"{title.get('id')} {told.get('id')}"
        assert not re.search(r"style=|<style|<script|onload", picture)
    assert page.count("<table") == 6
    assert "The most frequent: Broken or faulty, 1 of 1 (100 %) messages." in page


def test_the_letters_behind_each_trouble_are_one_link_away(site: Site) -> None:
    messages = {"damaged": "It arrived broken.", "other": "What now?"}
    ids = {trouble: site.add(message=message, upset=True).id for trouble, message in messages.items()}
    site.add(message="It arrived broken.")  # a calm customer is upset about nothing
    page = unescape(site.page("/qa/insights?policy=default"))
    for trouble, record_id in ids.items():
        (address,) = re.findall(rf'href="(/qa\?[^"]*trouble={trouble}[^"]*)"', page)
        assert "policy=default" in address
        assert set(re.findall(r"/qa/rewrites/(\w{26})", site.page(address))) == {record_id}
        listed = site.client.get(f"/v1/rewrites?trouble={trouble}").json
        assert listed is not None
        assert [one["id"] for one in listed["items"]] == [record_id]
        exported = site.client.get(f"/v1/audit/export?format=jsonl&trouble={trouble}").text.splitlines()
        assert [json.loads(line)["record"] for line in exported] == [record_id]
    site.page("/qa?trouble=gloom", 422)


def test_figures_are_of_the_policy_asked_for(site: Site) -> None:
    site.add(message="It came broken.")
    assert "<dd>1</dd>" in site.page("/qa/insights?policy=default")
    assert "<dd>0</dd>" in site.page("/qa/insights?policy=collections")
    assert "<dd>1</dd>" in site.page("/qa/insights?policy=no-such-policy&weeks=99")


def test_nobody_is_told_apart_unless_policy_turns_it_on(site: Site, tmp_path: Path) -> None:
    for name in ("Zoe Ash", "Abe Oak"):
        for _ in range(5):
            site.add(agent=name, families=("blame",))
    page = site.page("/qa/insights")
    assert "Zoe Ash" not in page
    assert "Agent by agent" not in page
    source = (Path(load_policy.__globals__["POLICIES"]) / "default.toml").read_text(encoding="utf-8")
    (tmp_path / "default.toml").write_text(
        source.replace("agents = false", "agents = true"), encoding="utf-8"
    )
    open_house = Service(
        policies=Policies("default", tmp_path), store=site.store, offline=site.service._offline, deadline_s=10
    )
    page = create_app(open_house).test_client().get("/qa/insights").text
    assert page.index("Abe Oak") < page.index("Zoe Ash")


def test_wording_is_told_by_team_where_policy_names_them_and_a_team_of_one_is_none(
    site: Site, tmp_path: Path
) -> None:
    for name in ("Zoe Ash", "Abe Oak", "Lone Elm"):
        for _ in range(4):
            site.add(agent=name, families=("blame",))
    assert "Team by team" not in site.page("/qa/insights")
    source = (Path(load_policy.__globals__["POLICIES"]) / "default.toml").read_text(encoding="utf-8")
    teams = 'teams = { "Returns" = ["zoe ash", "Abe Oak"], "Billing" = ["Lone Elm", "Nobody Yet"] }'
    (tmp_path / "default.toml").write_text(
        source.replace("agents = false", f"agents = false\n{teams}"), encoding="utf-8"
    )
    house = Service(
        policies=Policies("default", tmp_path), store=site.store, offline=site.service._offline, deadline_s=10
    )
    page = create_app(house).test_client().get("/qa/insights").text
    assert re.findall(r'<th scope="row">(Returns|Billing)</th><td class="count">([^<]*)<', page) == [
        ("Returns", "8 of 8 (100 %)")
    ]
    assert "Abe Oak" not in page
    assert "Lone Elm" not in page


def test_a_team_of_one_is_refused(tmp_path: Path) -> None:
    source = (Path(load_policy.__globals__["POLICIES"]) / "default.toml").read_text(encoding="utf-8")
    (tmp_path / "alone.toml").write_text(
        source.replace("agents = false", 'agents = false\nteams = { "Mine" = ["Ana Ray"] }'), encoding="utf-8"
    )
    with pytest.raises(BadConfiguration, match="teams"):
        load_policy(str(tmp_path / "alone.toml"))


# --- commitments ---------------------------------------------------------------------------------


def test_overdue_comes_first_and_what_was_kept_moves_down(site: Site) -> None:
    record = site.add(commitments=(CALL, LATE), reference="C-7")
    page = site.page("/qa/commitments")
    assert (
        page.index('id="overdue"')
        < page.index("Send the part")
        < page.index('id="ahead"')
        < page.index("Call you")
    )
    assert "C-7" in page
    site.send(f"/qa/commitments/{record.id}/1", {"kept": "yes"})
    page = site.page("/qa/commitments")
    assert "Overdue" not in page
    assert page.index('id="kept"') < page.index("Send the part")
    site.send(f"/qa/commitments/{record.id}/1", {"kept": "no"})
    assert "Overdue" in site.page("/qa/commitments")


def test_a_long_list_of_overdue_commitments_hides_no_other(site: Site) -> None:
    for number in range(SHOWN + 3):
        site.add(commitments=(LATE,), reference=f"C-{number}")
    site.add(commitments=(CALL,))
    page = site.page("/qa/commitments")
    assert '<a href="#ahead">' in page
    overdue = page[page.index('id="overdue"') : page.index('id="ahead"')]
    assert overdue[: overdue.index("<details")].count("Send the part</strong>") == SHOWN
    assert "The other 3" in overdue


def test_marking_what_is_not_there_is_refused(site: Site) -> None:
    record = site.add(commitments=(CALL,))
    site.send(f"/qa/commitments/{record.id}/7", {"kept": "yes"}, 422)
    site.send("/qa/commitments/01ARZ3NDEKTSV4RRFFQ69G5FAV/0", {"kept": "yes"}, 404)


def test_no_other_site_marks_anything(site: Site) -> None:
    record = site.add(commitments=(CALL,))
    answer = site.client.post(f"/qa/commitments/{record.id}/0", headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 403


@pytest.mark.parametrize(
    ("path", "kind"),
    [("/qa/commitments/open.ics", "VTODO"), ("/qa/commitments/open.ics?as=appointments", "VEVENT")],
)
def test_the_calendar_holds_what_is_open(site: Site, path: str, kind: str) -> None:
    site.add(commitments=(CALL,))
    kept = site.add(commitments=(LATE,))
    site.service.mark_kept(kept.id, 0)
    answer = site.client.get(path)
    assert answer.mimetype == "text/calendar"
    assert [str(one["SUMMARY"]) for one in Calendar.from_ical(answer.data).walk(kind)] == ["call you"]


def test_the_note_afterwards_is_there_to_copy_and_warns_while_something_is_open(site: Site) -> None:
    record = site.add(commitments=(CALL,))
    page = site.page(f"/qa/commitments/{record.id}/note")
    assert "One commitment is still open: call you." in page
    assert "I wanted to ask how things are now" in page
    site.service.mark_kept(record.id, 0)
    assert "still open" not in site.page(f"/qa/commitments/{record.id}/note")
    site.page("/qa/commitments/01ARZ3NDEKTSV4RRFFQ69G5FAV/note", 404)


# --- the webhook ---------------------------------------------------------------------------------


@responses.activate
def test_what_was_not_taken_is_shown_and_sent_again(tmp_path: Path) -> None:
    url = "https://receiver.example/hook"
    responses.post(url, status=410)
    responses.post(url, status=200)
    with offline_service(tmp_path, webhook=(url, "sixteen letters!")) as service:
        courier = service.webhook
        assert courier is not None
        courier.deliver()
        store = open_store(f"sqlite:///{tmp_path / 'softanswer.db'}")
        store.add(a_record(draft=HOSTILE))
        courier.deliver()
        site = Site(service, store, create_app(service).test_client())
        assert ">Webhook</a>" in site.page("/qa")
        page = site.page("/qa/webhook")
        assert "status 410" in page
        position = re.search(r'name="position" value="(\d+)"', page)
        assert position is not None
        site.send("/qa/webhook", {"do": "again", "position": position[1]})
        assert "will be sent again" in site.page("/qa/webhook")
        courier.deliver()
        assert "Everything was taken." in site.page("/qa/webhook")
        site.send("/qa/webhook", {"do": "sing"}, 400)
        store.close()


def test_without_a_webhook_the_page_says_how_to_set_one_up(site: Site) -> None:
    assert "SOFTANSWER_WEBHOOK_URL" in site.page("/qa/webhook")
    assert ">Webhook</a>" not in site.page("/qa")
    site.send("/qa/webhook", {"do": "again"}, 404)


# --- hostile words ---------------------------------------------------------------------------------


def test_hostile_words_stay_words_everywhere(site: Site) -> None:
    promise = Commitment(HOSTILE, HOSTILE, TODAY, HOSTILE)
    record = site.add(
        message=HOSTILE, draft=HOSTILE, agent=HOSTILE, reference=HOSTILE, commitments=(promise,)
    )
    start = Missed(0, len(HOSTILE), "blame")
    site.service.review(record.id, Review(missed=(start,), reviewer=HOSTILE))
    site.service.mark_kept(record.id, 0)
    for path in (
        "/qa/rules",
        "/qa/lessons",
        "/qa/insights",
        "/qa/commitments",
        f"/qa/commitments/{record.id}/note",
    ):
        assert HOSTILE not in site.page(path)
    assert isinstance(record.situation.agent, Agent)


def test_a_picture_escapes_its_words_and_bears_any_figures() -> None:
    drawn = bars("x", HOSTILE, HOSTILE, [Bar(HOSTILE, 3, HOSTILE), Bar("none", 0, "0")])
    assert HOSTILE not in drawn
    for count in (0, 1, 2, 3, 53):
        rows = [Column(f"{HOSTILE}{number}", number, number // 2) for number in range(count)]
        drawn = columns("y", "t", "d", rows)
        assert HOSTILE not in drawn
        ElementTree.fromstring(drawn)
