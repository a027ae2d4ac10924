"""The reviewers' pages over HTTP, on both databases: what they show, what they keep, and what they hide."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from html import unescape

import pytest
from flask.testing import FlaskClient
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.test import TestResponse

from guardrails.finding import Finding, Severity
from rewriter.audit import open_store
from rewriter.engines.offline import OfflineEngine
from rewriter.entries import Review, Saved
from rewriter.policies import Policies
from rewriter.qa.sampling import Estimate
from rewriter.saved import sample_of
from rewriter.service import Service
from rewriter.values import Agent, Check, Critique, Record, Verdict
from rewriter.web import console_words as say
from rewriter.web import create_app
from rewriter.web.reviewing import masked
from tests.records import a_record

MONDAY = datetime(2031, 3, 3, 9, 30, tzinfo=UTC)
DRAFT = "Nice of you to write at last. Calm down, it left on Monday. Sam Weller"
GOOD = {"score.tone": "5", "score.empathy": "4", "score.compliance": "yes", "reviewer": "Ida"}


@dataclass
class Site:
    service: Service
    client: FlaskClient
    records: tuple[Record, ...]

    def page(self, path: str, status: int = 200) -> str:
        answer = self.client.get(path, headers={"Accept": "text/html"})
        assert answer.status_code == status, answer.text
        return answer.text

    def send(self, path: str, fields: dict[str, str], status: int = 303) -> TestResponse:
        answer = self.client.post(path, data=fields, headers={"Accept": "text/html"})
        assert answer.status_code == status, answer.text
        return answer

    def reviews(self, number: int) -> list[Review]:
        entries = self.service.entries_about([self.records[number].id], "review")
        return [entry.value for entry in entries if isinstance(entry.value, Review)]


@pytest.fixture
def site(sqlite_url: str) -> Iterator[Site]:
    with a_site(sqlite_url) as site:
        yield site


@pytest.fixture
def either(database_url: str) -> Iterator[Site]:
    """The same on each kind of database, for what asks most of it."""
    with a_site(database_url) as site:
        yield site


@contextmanager
def a_site(url: str) -> Iterator[Site]:
    """Six letters, the newest first: the even ones are sarcastic, and each is a day older than the one before."""
    store = open_store(url)
    records = tuple(
        a_record(
            at=MONDAY - timedelta(days=number),
            draft=DRAFT,
            agent="Sam Weller" if number % 2 else "Uma Ray",
            reference=f"C-{number}",
            families=() if number % 2 else ("sarcasm",),
        )
        for number in range(6)
    )
    for record in reversed(records):
        store.add(record)
    service = Service(policies=Policies("default"), store=store, offline=OfflineEngine(), deadline_s=10)
    yield Site(service, create_app(service).test_client(), records)
    service.close()


def order(page: str) -> list[str]:
    return re.findall(r"/qa/rewrites/(\w{26})", page)


# --- the queue -----------------------------------------------------------------------------


def test_the_queue_shows_the_newest_first_and_its_filters_leave_the_others_out(either: Site) -> None:
    ids = [record.id for record in either.records]
    assert order(either.page("/qa")) == ids
    assert order(either.page("/qa?family=sarcasm")) == ids[::2]
    assert order(either.page("/qa?agent=Sam+Weller&to=2031-03-01")) == ids[3::2]
    assert order(either.page("/qa?from=2031-03-01&to=2031-03-02")) == ids[1:3]  # the last day counts
    assert order(either.page("/qa?customer=C-4")) == [ids[4]]
    assert "Nothing fits these filters" in either.page("/qa?decision=rejected")


def test_the_queue_says_how_many_there_are_and_hands_out_just_these_as_a_file(either: Site) -> None:
    assert "6 letters" in either.page("/qa")
    page = either.page("/qa?from=2031-03-01&to=2031-03-02")
    assert "2 letters" in page
    file = unescape(next(re.finditer(r'href="([^"]*format=jsonl[^"]*)"', page))[1])
    rows = either.client.get(file).text.splitlines()
    assert {json.loads(row)["record"] for row in rows} == {record.id for record in either.records[1:3]}
    nothing = either.page("/qa?agent=sam")
    assert "names, rules and references must be whole" in nothing
    assert 'href="/qa">Show everything' in nothing


def test_a_queue_says_how_many_are_left_after_each_letter(site: Site) -> None:
    first, _, last = site.records[::2]
    assert "2 more here" in site.page(f"/qa/rewrites/{first.id}?family=sarcasm")
    assert "the last one here" in site.page(f"/qa/rewrites/{last.id}?family=sarcasm")


def test_a_filter_that_cannot_be_used_is_named(site: Site) -> None:
    assert "<strong>family</strong>" in site.page("/qa?family=charm", 422)


def test_words_are_found_in_the_letters(either: Site) -> None:
    record = a_record(at=MONDAY, draft="The lavender teapot left on Monday.")
    either.service._store.add(record)
    page = either.page("/qa?q=TEAPOT+lavender")
    assert order(page) == [record.id]
    assert 'value="TEAPOT lavender"' in page
    assert '<mark class="ask">lavender</mark> teapot left' in page  # where it stands, not what is worst there
    assert "Nothing fits" in either.page("/qa?q=teapot+sarcasm&status=ready")


def test_nothing_that_names_a_customer_is_kept_for_good(site: Site) -> None:
    assert "Keep these filters" not in site.page("/qa?customer=C-4")
    for filters in ("customer=C-4", "q=pickwick"):
        site.send(f"/qa/views?{filters}", {"name": "Mine"}, 422)
        site.send(f"/qa/samples?{filters}", {"kind": "simple", "each": "1"}, 422)
        site.send(f"/qa/calibrations?{filters}", {"reviewers": "Ida\nOwen", "items": "1"}, 422)
    assert not [*site.service.walk("view", "sample", "calibration")]


def test_a_view_is_kept_by_its_name_until_it_is_forgotten(site: Site) -> None:
    site.send("/qa/views?family=sarcasm&reviewed=false", {"name": "Digs"})
    assert "Digs</a>" in site.page("/qa")
    assert "Forget the view “Digs”" in site.page("/qa?family=sarcasm&reviewed=false")
    site.send("/qa/views", {"name": "Digs", "remove": "1"})
    assert "Digs" not in site.page("/qa")


# --- a review ------------------------------------------------------------------------------


def test_a_review_is_kept_and_the_next_of_the_queue_opens(either: Site) -> None:
    first, _, third = (record.id for record in either.records[:3])
    marks = {
        "finding.1": "wrong",
        "missed.0.quote": "calm down",
        "missed.0.family": "dismissal",
        "note": "Ha.",
    }
    answer = either.send(f"/qa/rewrites/{first}?family=sarcasm", GOOD | marks)
    assert answer.location == f"/qa/rewrites/{third}?family=sarcasm&saved={first}"
    (review,) = either.reviews(0)
    assert review.scores == {"tone": 5, "empathy": 4, "compliance": True}
    assert [(item.rule, item.verdict) for item in review.findings] == [("sarcasm.made-up", "wrong")]
    assert [(DRAFT[item.start : item.end], item.family) for item in review.missed] == [
        ("Calm down", "dismissal")
    ]
    assert (review.note, review.reviewer, review.calibration) == ("Ha.", "Ida", None)


def test_after_the_last_one_the_list_comes_back(site: Site) -> None:
    answer = site.send(f"/qa/rewrites/{site.records[5].id}?agent=Sam+Weller", GOOD)
    assert answer.location == "/qa?agent=Sam+Weller&done=1"


def test_a_review_without_a_name_is_asked_for_one_and_keeps_every_word(site: Site) -> None:
    page = site.send(
        f"/qa/rewrites/{site.records[0].id}", GOOD | {"reviewer": "", "note": "Too late."}, 422
    ).text
    assert "whose review is this?" in page
    assert "Too late.</textarea>" in page
    assert 'name="score.tone" value="5" checked' in page
    assert not site.reviews(0)


def test_missed_words_must_stand_in_the_draft(site: Site) -> None:
    fields = GOOD | {"missed.0.quote": "never said", "missed.0.family": "blame"}
    page = site.send(f"/qa/rewrites/{site.records[0].id}", fields, 422).text
    assert "does not stand in the draft like this" in page
    assert 'value="never said"' in page


def test_an_empty_review_is_none(site: Site) -> None:
    page = site.send(
        f"/qa/rewrites/{site.records[0].id}", {"reviewer": "Ida", "missed.0.family": "blame"}, 422
    ).text
    assert "mark, score or note at least one thing" in page


def test_the_name_is_typed_once_in_a_cookie_that_scripts_and_other_sites_do_not_see(site: Site) -> None:
    answer = site.send(f"/qa/rewrites/{site.records[0].id}", GOOD | {"reviewer": "Zoë O’Hara"})
    cookie = answer.headers["Set-Cookie"]
    assert {"HttpOnly", "SameSite=Strict", "Path=/qa"} <= set(cookie.split("; "))
    assert 'value="Zoë O’Hara"' in site.page(f"/qa/rewrites/{site.records[1].id}")


def test_a_score_that_the_scorecard_does_not_have_is_refused_over_http_too(site: Site) -> None:
    path = f"/v1/rewrites/{site.records[0].id}/reviews"
    answer = site.client.post(path, json={"scores": {"charm": 3, "tone": 9}})
    assert answer.status_code == 422
    assert [error["field"] for error in answer.get_json()["errors"]] == ["scores.charm", "scores.tone"]


def test_what_was_sent_and_earlier_reviews_are_shown(site: Site) -> None:
    record = site.records[0]
    site.service.decide(record.id, "edited", "Hello Mr Pickwick. It left on Monday.", "Not my voice.")
    site.service.review(record.id, Review({"tone": 2}, note="It stings.", reviewer="Owen"))
    page = site.page(f"/qa/rewrites/{record.id}")
    assert "Pickwick" in page
    assert "Not my voice." in page
    assert "It stings." in page


def test_the_models_own_findings_are_judged_too_and_every_attempt_is_shown(site: Site) -> None:
    record = a_record(draft=DRAFT, families=("sarcasm",))
    over = Finding("model.sarcasm", "sarcasm", Severity.WARN, 0, 14, DRAFT[:14], "It mocks.", None, "model")
    beside = Finding(
        "model.dismissal", "dismissal", Severity.WARN, 30, 39, DRAFT[30:39], "It orders.", None, "model"
    )
    lost = Verdict((Check("facts_kept", False, ("Monday is missing",)),))
    first = replace(
        record.outcome.attempts[0], engine="llm", model="some/model", verdict=lost, prompts=("rewrite@4:ab",)
    )
    outcome = replace(
        record.outcome,
        critique=Critique("llm", "some/model", (over, beside)),
        attempts=(first, *record.outcome.attempts),
        best=1,
    )
    site.service._store.add(replace(record, outcome=outcome))
    page = site.page(f"/qa/rewrites/{record.id}")
    assert page.count("says the model") == 2
    assert (
        page.count('class="found warn"') == 2
    )  # two of the three overlap, and have one underline between them
    assert "did not pass facts kept" in page
    assert "Monday is missing" in page
    assert "rewrite@4:ab" in page
    site.send(
        f"/qa/rewrites/{record.id}", GOOD | {"finding.1": "right", "finding.2": "wrong", "finding.3": "wrong"}
    )
    (entry,) = site.service.entries_about([record.id], "review")
    assert isinstance(entry.value, Review)
    assert [(item.rule, item.verdict) for item in entry.value.findings] == [
        ("sarcasm.made-up", "right"),
        ("model.dismissal", "wrong"),
        ("model.sarcasm", "wrong"),
    ]


def test_markup_in_letters_and_names_shows_as_typed(site: Site) -> None:
    markup = "<script>alert(1)</script>"
    record = a_record(draft=f"{markup} It left.", agent=markup, families=("blame",))
    site.service._store.add(record)
    for page in (site.page("/qa"), site.page(f"/qa/rewrites/{record.id}"), site.page(f"/qa?agent={markup}")):
        assert markup not in page
        assert "&lt;script&gt;alert" in page


# --- samples -------------------------------------------------------------------------------


def test_a_sample_is_drawn_reviewed_and_speaks_for_all(either: Site) -> None:
    plan = {
        "kind": "stratified",
        "by": "family",
        "each": "1",
        "seed": "11",
        "from": "2031-02-01",
        "name": "March",
    }
    place = either.send("/qa/samples", plan).location
    assert either.send("/qa/samples", plan).location != place
    one, other = (sample_of(entry) for entry in either.service.entries("sample").entries)
    assert one == other
    assert [(stratum.name, stratum.population, len(stratum.drawn)) for stratum in one.strata] == [
        ("none", 3, 1),
        ("sarcasm", 3, 1),
    ]
    assert "none of these has been reviewed" in either.page(place)
    first, second = one.ids
    answer = either.send(f"/qa/rewrites/{first}?sample={place.rsplit('/', 1)[1]}", GOOD | {"score.tone": "1"})
    assert answer.location.startswith(f"/qa/rewrites/{second}?sample=")
    answer = either.send(answer.location, GOOD)
    assert answer.location == f"{place}?done=1"
    page = either.page(answer.location)
    assert "You have read the whole sample" in page
    assert '<th scope="row">Tone, of 5</th><td>3.0 (' in page


def test_a_few_that_are_all_alike_do_not_make_us_sure() -> None:
    none_failed = Estimate(0.0, 0.0, 0.0, seen=7, covered=104, population=104)
    assert say.interval(none_failed, 100, " %") == "0.0 % (0.0 to 35.4)"
    assert say.interval(replace(none_failed, mean=4.0, low=4.0, high=4.0)) == "4.0 (all alike so far)"
    three = Estimate(4.7, 0.6, 5.3, seen=3, covered=26, population=540)
    assert say.interval(three, ends=(1, 5)) == "4.7 (1.0 to 5.0)"  # nobody can score more, or less
    everyone = replace(none_failed, seen=104)
    assert say.interval(everyone, 100, " %") == "0.0 % (0.0 to 0.0)"


def test_a_plan_with_nothing_to_draw_from_says_so(site: Site) -> None:
    page = site.send("/qa/samples", {"kind": "risk", "each": "2", "from": "2035-01-01"}, 422).text
    assert "no such rewrite was made in this time" in page
    page = site.send("/qa/samples", {"kind": "charm", "each": "0"}, 422).text
    assert "which plan?" in page


def test_a_sample_may_be_drawn_from_what_the_filters_show(site: Site) -> None:
    plan = {"kind": "simple", "each": "9", "from": "2031-03-01"}
    page = site.page(site.send("/qa/samples?agent=Sam+Weller", plan).location)
    assert "agent: Sam Weller" in page
    (entry,) = site.service.entries("sample").entries
    assert sample_of(entry).ids == (site.records[1].id,)


def test_what_was_erased_is_asked_of_nobody(site: Site) -> None:
    sample = site.send("/qa/samples", {"kind": "simple", "each": "2", "from": "2031-02-01"}).location
    (entry,) = site.service.entries("sample").entries
    gone, other = sample_of(entry).ids
    round_of = site.send("/qa/calibrations", {"reviewers": "Ida\nOwen", "items": "6"}).location
    site.service.erase(
        next(record for record in site.records if record.id == gone).situation.customer.reference
    )
    site.page(f"/qa/rewrites/{gone}", 410)
    assert gone not in site.page("/qa")
    assert f"/qa/rewrites/{gone}" not in site.page(sample)
    assert site.send(f"/qa/rewrites/{other}?sample={entry.id}", GOOD).location == f"{sample}?done=1"
    assert gone not in site.page(round_of)
    assert "0 of 5" in site.page(round_of)


# --- calibration ---------------------------------------------------------------------------


def test_nobody_sees_a_score_or_the_agents_name_until_the_last_is_in(either: Site) -> None:
    place = either.send(
        "/qa/calibrations?agent=Sam+Weller", {"reviewers": "Ida\nOwen", "items": "3", "title": "Round"}
    ).location
    own = place.rsplit("/", 1)[1]
    ids = list(either.service.entry(own).value.data["records"])  # type: ignore[union-attr]
    assert sorted(ids) == sorted(record.id for record in either.records[1::2])

    path = f"/qa/rewrites/{ids[0]}?calibration={own}"
    for _ in ids:
        page = either.page(path)
        assert "Weller" not in page
        path = either.send(path, GOOD | {"note": "Ida’s own view"}).location
    assert path == f"{place}?done=1"
    for page in (
        either.page(place),
        either.page(f"/qa/rewrites/{ids[0]}"),
        either.page(f"/qa/rewrites/{ids[0]}?calibration={own}"),
    ):
        assert "Ida’s own view" not in page
        assert "alpha" not in page
    either.send(f"/qa/rewrites/{ids[0]}?calibration={own}", GOOD | {"reviewer": "Stranger"}, 422)

    for record_id, tone in zip(ids, ("5", "2", "3"), strict=True):
        fields = GOOD | {"reviewer": "owen", "score.tone": tone}
        answer = either.send(f"/qa/rewrites/{record_id}?calibration={own}", fields)
    assert answer.location == f"{place}?done=1"
    page = either.page(place)
    assert "Krippendorff" in page
    assert "Ida’s own view" in page
    assert page.index(ids[1]) < page.index(ids[2])  # the widest gap first
    either.send(f"/qa/rewrites/{ids[0]}?calibration={own}", GOOD, 422)

    either.send(
        f"{place}/consensus", {"record": ids[1], "criterion": "tone", "score": "3", "why": "It is fair."}
    )
    assert 'value="It is fair."' in either.page(place)
    entries = either.service.entries_about([ids[1]], "consensus")
    assert [entry.value.data["score"] for entry in entries if isinstance(entry.value, Saved)] == [3]


def test_no_other_way_shows_what_a_calibration_still_hides(either: Site) -> None:
    sample = either.send("/qa/samples?agent=Sam+Weller", {"kind": "simple", "each": "3"}).location
    place = either.send(
        "/qa/calibrations?agent=Sam+Weller", {"reviewers": "Ida\nOwen", "items": "3"}
    ).location
    own = place.rsplit("/", 1)[1]
    ids = [record.id for record in either.records[1::2]]
    for record_id in ids:
        either.send(
            f"/qa/rewrites/{record_id}?calibration={own}",
            GOOD | {"note": "Ida’s own view", "missed.0.quote": "Calm down", "missed.0.family": "blame"},
        )

    def seen() -> list[str]:
        pages = [
            either.page(path)
            for path in (sample, "/qa/insights", "/qa/rules", *(f"/qa/rewrites/{each}" for each in ids))
        ]
        return [
            *pages,
            *(either.client.get(f"/v1/audit/export?format={form}").text for form in ("csv", "jsonl")),
        ]

    def told() -> list[bool]:
        return ["Ida’s own view" in text or '"missed":["' in text for text in seen()]

    def exported_agents() -> dict[str, str | None]:
        lines = either.client.get("/v1/audit/export?format=jsonl").text.splitlines()
        rows = [row for row in map(json.loads, lines) if row["kind"] == "rewrite" and row["record"] in ids]
        assert all((row["content"] is None) == (row["agent"] is None) for row in rows)
        return {row["record"]: row["agent"] for row in rows}

    assert not any(told())
    assert "3 left" in either.page(sample)
    queue = either.page("/qa")
    assert (queue.count("Weller"), queue.count("in a calibration")) == (
        3,
        3,
    )  # Uma's drafts are signed so too
    either.client.delete_cookie("reviewer", path="/qa")  # whoever asks, and under whatever name
    assert either.page("/qa").count("Weller") == 3
    assert order(either.page("/qa?agent=Sam+Weller")) == []
    assert either.client.get("/v1/audit/export?format=jsonl&agent=Sam+Weller").text == ""
    assert exported_agents() == dict.fromkeys(ids)
    assert "Weller" not in either.page(f"/qa/rewrites/{ids[0]}")
    said = {"scores": {"tone": 1}, "calibration": own, "reviewer": "Stranger"}
    assert either.client.post(f"/v1/rewrites/{ids[0]}/reviews", json=said).status_code == 422
    elsewhere = either.client.post(
        f"/v1/rewrites/{either.records[0].id}/reviews", json=said | {"reviewer": "Ida"}
    )
    assert elsewhere.status_code == 404

    for record_id in ids:
        said = {"scores": {"tone": 2}, "calibration": own, "reviewer": "Owen"}
        assert either.client.post(f"/v1/rewrites/{record_id}/reviews", json=said).status_code == 201
    assert told()[3:] == [True] * 5
    assert exported_agents() == dict.fromkeys(ids, "Sam Weller")
    assert " left" not in either.page(sample)
    assert either.page("/qa").count("Weller") == 10  # one of them to choose in the filter


def test_everybody_of_a_calibration_can_begin_at_the_same_desk(site: Site) -> None:
    place = site.send("/qa/calibrations", {"reviewers": "Ida\nOwen", "items": "1"}).location
    own = place.rsplit("/", 1)[1]
    record_id = site.service.entry(own).value.data["records"][0]  # type: ignore[union-attr]
    assert "1 of 1" in site.page(f"/qa/rewrites/{record_id}?calibration={own}")
    site.send(f"/qa/rewrites/{record_id}?calibration={own}", GOOD)
    page = site.page(place)
    assert "Yours are all in" in page
    (link,) = re.findall(r'href="([^"]*reviewer=Owen[^"]*)"', page)
    review = site.page(unescape(link))
    assert "<option selected>Owen</option>" in review
    assert "1 of 1" in review


def test_nothing_is_settled_while_a_calibration_is_open(site: Site) -> None:
    place = site.send("/qa/calibrations", {"reviewers": "Ida, Owen", "items": "1"}).location
    record = site.service.entry(place.rsplit("/", 1)[1]).value.data["records"][0]  # type: ignore[union-attr]
    site.send(f"{place}/consensus", {"record": record, "criterion": "tone", "score": "3"}, 422)


def test_a_calibration_needs_two_people_and_a_letter(site: Site) -> None:
    assert (
        "from 2 to 12 names"
        in site.send("/qa/calibrations", {"reviewers": "Ida\n ida ", "items": "3"}, 422).text
    )
    fields = {"reviewers": "Ida\nOwen", "items": "3"}
    assert "no rewrite fits" in site.send("/qa/calibrations?agent=nobody", fields, 422).text


def test_what_is_not_there_is_not_found(site: Site) -> None:
    other = site.service.save(Saved("view", "A view", {"family": "blame"}))
    for path in ("samples", "calibrations", "rewrites"):
        site.page(f"/qa/{path}/{other.id}", 404)
        site.page(f"/qa/{path}/nothing", 404)


# --- names as dots -------------------------------------------------------------------------


@given(st.text(max_size=60), st.text(max_size=12))
def test_hiding_a_name_moves_nothing(text: str, name: str) -> None:
    assert len(masked(text + name + text, Agent(name=name))) == len(text + name + text)


def test_whatever_names_the_agent_becomes_dots_and_nothing_else_does() -> None:
    agent = replace(Agent(), name="Sam Weller", email="sam@example.com", phone="01632 960001")
    text = "sam here. Same day! SAM WELLER, sam@example.com or 01632 960001"
    assert masked(text, agent) == "••• here. Same day! ••• ••••••, ••••••••••••••• or ••••• ••••••"
