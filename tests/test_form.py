"""The agent's page without JavaScript: what is typed is never lost, and what is shown is as it was typed."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from html import unescape

import pytest
from flask.testing import FlaskClient
from hypothesis import given, settings
from hypothesis import strategies as st

from guardrails.catalog import RULES
from guardrails.finding import Finding, Severity
from rewriter.entries import Feedback
from rewriter.errors import LogUnavailable
from rewriter.service import Service
from rewriter.values import (
    CHECK_NAMES,
    Attempt,
    Check,
    Commitment,
    Critique,
    LeftOut,
    OpenQuestion,
    Part,
    Record,
    Rewrite,
    Situation,
    Verdict,
)
from rewriter.web import create_app, words
from rewriter.web.changes import changes
from rewriter.web.compare import all_findings, compared, marked
from rewriter.web.evidence import evidence
from rewriter.web.fields import FIELDS
from tests.records import a_record
from tests.web_server import CALM, HEATED, MESSAGE

HOSTILE = "</textarea></script><script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{ 7*7 }}&amp;"


@pytest.fixture(scope="module")
def client(service: Service) -> FlaskClient:
    return create_app(service).test_client()


def press(client: FlaskClient, **fields: str) -> str:
    """The page that a press leads to."""
    response = client.post("/rewrites", data=fields, follow_redirects=True)
    assert response.status_code == 200, response.get_data(as_text=True)
    return response.get_data(as_text=True)


def shown(page: str) -> str:
    """The words of a page as a reader sees them."""
    return html.unescape(re.sub(r"<[^>]+>", "", page))


def read(client: FlaskClient, service: Service, monkeypatch: pytest.MonkeyPatch, record: Record) -> str:
    monkeypatch.setattr(service, "find", lambda record_id: record)
    monkeypatch.setattr(service, "entries_of", lambda record_id: ())
    return client.get("/rewrites/any").get_data(as_text=True)


# --- paste, press, read ----------------------------------------------------------------


def test_a_press_leads_to_the_records_own_page(client: FlaskClient) -> None:
    response = client.post("/rewrites", data={"message": MESSAGE, "draft": HEATED})
    assert response.status_code == 303
    page = client.get(response.headers["Location"]).get_data(as_text=True)
    assert "Here is a softer answer" in page
    assert "£31.50" in shown(page)


def test_a_calm_draft_is_said_to_be_fine(client: FlaskClient) -> None:
    page = press(client, message=MESSAGE, draft=CALM)
    assert "Your draft is fine as it is" in page
    assert "Nothing to soften" in page


def test_every_field_reaches_the_situation(client: FlaskClient, service: Service) -> None:
    fields = {name: f"about {name.replace('.', ' ')}" for name in FIELDS}
    fields |= {"agent.email": "sam@example.com", "policy": "", "stance": "boundary", "fault": "not_ours"}
    location = client.post("/rewrites", data=fields).headers["Location"]
    situation = service.find(location.rsplit("/", 1)[1]).situation
    assert situation.agent.sign_off == "about agent sign_off"
    assert (situation.message, situation.draft) == ("about message", "about draft")
    assert (situation.customer.name, situation.customer.reference) == (
        "about customer name",
        "about customer reference",
    )
    assert (situation.agent.name, situation.agent.title) == ("about agent name", "about agent title")
    assert (situation.agent.email, situation.agent.phone) == ("sam@example.com", "about agent phone")
    assert (situation.stance, situation.fault) == ("boundary", "not_ours")


def test_the_result_keeps_the_form_filled_for_another_try(client: FlaskClient) -> None:
    page = press(client, message=MESSAGE, draft=HEATED, **{"agent.name": "Sam Bell", "fault": "ours"})
    assert f">\n{html.escape(HEATED, quote=False)}"[:60] in page.replace("&#39;", "'")
    assert 'value="Sam Bell"' in page
    assert re.search(r'<option value="ours" selected>', page)


def test_the_example_shows_what_the_page_can_do(client: FlaskClient) -> None:
    page = client.get("/?example=1").get_data(as_text=True)
    (draft,) = re.findall(r'<textarea id="draft".*?>\n(.*?)</textarea>', page, re.DOTALL)
    (message,) = re.findall(r'<textarea id="message".*?>\n(.*?)</textarea>', page, re.DOTALL)
    result = press(client, message=html.unescape(message), draft=html.unescape(draft))
    assert "Here is a softer answer" in result
    assert 'id="finding-1"' in result


# --- nothing is lost -------------------------------------------------------------------


def test_a_bad_field_is_named_beside_it_and_nothing_is_lost(client: FlaskClient) -> None:
    fields = {
        "message": MESSAGE,
        "draft": "Kind regards,\nSam",
        "agent.email": "nowhere",
        "agent.name": "Sam",
    }
    response = client.post("/rewrites", data=fields)
    page = response.get_data(as_text=True)
    assert response.status_code == 422
    assert 'href="#draft"' in page
    assert 'id="draft-wrong"' in page
    assert 'id="agent.email-wrong"' in page
    for wrong in re.findall(r'<p class="wrong"[^>]*>This (.*?)</p>', page):
        assert page.count(wrong) == 1
    assert '<details class="more" open>' in page
    for value in fields.values():
        assert value.split("\n")[0] in shown(page) or f'value="{value}"' in page


def test_a_draft_that_is_too_long_is_never_cut_short_but_said_to_be(client: FlaskClient) -> None:
    draft = f"{'We will look into it. ' * 1000}It comes on 3 May."
    response = client.post("/rewrites", data={"draft": draft})
    page = response.get_data(as_text=True)
    assert response.status_code == 422
    assert "It comes on 3 May.</textarea>" in page
    assert "20000" in shown(page)
    assert all("maxlength" not in tag for tag in re.findall("<textarea.*?>", page))


@pytest.mark.parametrize(
    ("error", "status", "says"),
    [(LogUnavailable(), 503, "cannot keep a record"), (RuntimeError("boom"), 500, "our fault")],
)
def test_when_the_service_fails_the_text_is_still_on_the_page(
    client: FlaskClient,
    service: Service,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
    status: int,
    says: str,
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(service, "rewrite", fail)
    response = client.post("/rewrites", data={"message": MESSAGE, "draft": HEATED, "customer.name": "Ida"})
    page = response.get_data(as_text=True)
    assert response.status_code == status
    assert says in page
    assert "boom" not in page
    assert HEATED in shown(page)
    assert 'value="Ida"' in page


def test_a_letter_that_begins_with_an_empty_line_keeps_it(client: FlaskClient) -> None:
    page = client.post("/rewrites", data={"message": "\n\nHello", "draft": ""}).get_data(as_text=True)
    assert ">\n\n\nHello</textarea>" in page.replace("\r\n", "\n")


# --- shown as typed --------------------------------------------------------------------


def test_markup_in_any_field_is_shown_as_it_was_typed(client: FlaskClient) -> None:
    fields = {name: HOSTILE for name in FIELDS if name not in ("policy", "stance", "fault", "agent.email")}
    page = press(client, **fields)
    assert "<script>alert" not in page
    assert "<img" not in page
    assert shown(page).count(HOSTILE) >= 3
    refused = client.post("/rewrites", data={**fields, "draft": "", "policy": HOSTILE, "stance": HOSTILE})
    assert "<img" not in refused.get_data(as_text=True)
    assert "alert(1)" not in client.get(f"/rewrites/{HOSTILE}").get_data(as_text=True)


def test_markup_from_an_engine_is_shown_as_it_was_written(
    client: FlaskClient, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = a_record(draft=HOSTILE, message=HOSTILE, status="needs_person")
    finding = Finding("a.b", "blame", Severity.WARN, 0, 5, HOSTILE, HOSTILE, HOSTILE, "model")
    rewrite = Rewrite(HOSTILE, (), "llm", HOSTILE, HOSTILE, left_out=(LeftOut(HOSTILE, HOSTILE),))
    verdict = Verdict((Check("tone", False, (HOSTILE,)),))
    outcome = replace(
        record.outcome,
        critique=Critique("llm", HOSTILE, (finding,), HOSTILE),
        reading=replace(record.outcome.reading, issue=HOSTILE, concern=HOSTILE, unanswered=(HOSTILE,)),
        follow_up=replace(
            record.outcome.follow_up,
            items=(Commitment(HOSTILE, HOSTILE, None, HOSTILE),),
            reference=HOSTILE,
            open=(OpenQuestion(HOSTILE, HOSTILE),),
        ),
        attempts=(Attempt("llm", HOSTILE, rewrite, verdict, 1.0),),
    )
    page = read(client, service, monkeypatch, replace(record, outcome=outcome))
    assert "<script>alert" not in page
    assert "<img" not in page
    assert shown(page).count(HOSTILE) >= 14


# --- the verdict in words ----------------------------------------------------------------


def passed(draft: str, reply: str) -> Record:
    record = a_record(draft=draft)
    verdict = Verdict(tuple(Check(name, True) for name in CHECK_NAMES))
    attempt = replace(record.outcome.attempts[0], rewrite=Rewrite(reply, (), "offline"), verdict=verdict)
    return replace(record, outcome=replace(record.outcome, attempts=(attempt,)))


def in_short(record: Record) -> str:
    said = words.in_short(record.situation.draft, record.outcome.rewrite)
    return " · ".join(words for _, words in said)


@pytest.mark.parametrize(
    ("draft", "reply", "said"),
    [
        ("Thanks for that.", "Thanks for that.", "No fact was at risk"),
        ("It costs £4.20.", "It costs £4.20.", "The one fact kept"),
        ("It costs £4.20, not £5.", "It costs £4.20, not £5.", "Both facts kept"),
        ("£1, £2 and £3.", "£1, £2 and £3.", "All 3 facts kept"),
        ("£1, £2 and £3.", "£1 and £3.", "2 of 3 facts kept"),
    ],
)
def test_the_verdict_counts_what_was_kept(draft: str, reply: str, said: str) -> None:
    assert in_short(passed(draft, reply)).startswith(said)


def test_the_tick_stands_only_where_every_fact_is_in_the_reply() -> None:
    assert words.every_fact_kept("£1 and £2.", Rewrite("£2 and £1.", (), "offline"))
    assert not words.every_fact_kept("£1 and £2.", Rewrite("£1.", (), "offline"))


@pytest.mark.parametrize(
    ("reply", "said"),
    [
        ("It left on Monday.", "Here is a softer answer"),
        ("I will write by [to confirm: date].", "Ready once you fill in one place"),
        ("By [to confirm: date], at [to confirm: time].", "Ready once you fill in 2 places"),
    ],
)
def test_a_reply_with_an_open_place_is_ready_only_once_it_is_filled_in(
    client: FlaskClient, service: Service, monkeypatch: pytest.MonkeyPatch, reply: str, said: str
) -> None:
    page = shown(read(client, service, monkeypatch, passed("It went on Monday.", reply)))
    assert said in page
    assert ("Here is a softer answer" in page) == ("[to confirm" not in reply)


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("Meine Bestellung ist immer noch nicht angekommen und niemand antwortet mir.", "German"),
        ("Мой заказ до сих пор не пришёл, и никто мне не отвечает уже неделю.", "another language"),
        ("My order has still not arrived and nobody answers me, please help.", ""),
        ("", ""),
    ],
)
def test_a_message_in_another_language_than_the_reply_is_pointed_out(message: str, said: str) -> None:
    record = passed("Your order left us on Monday.", "Your order left us on Monday and is on its way to you.")
    record = replace(record, situation=replace(record.situation, message=message))
    assert words.other_language(record) == said


def test_the_page_asks_whether_the_customer_can_read_the_reply(client: FlaskClient) -> None:
    german = "Meine Bestellung ist immer noch nicht angekommen und niemand antwortet mir."
    assert "seems to have written in German" in shown(press(client, message=german, draft=HEATED))
    assert "seems to have written" not in shown(press(client, message=MESSAGE, draft=HEATED))


@pytest.mark.parametrize(
    ("draft", "reply", "said"),
    [
        ("We can't refund the fee.", "We can't refund the fee.", "the refusal kept"),
        ("We can't refund it. We won't pay.", "We can't refund it. We won't pay.", "both refusals kept"),
        ("We can't refund it. We won't pay.", "We can't refund it.", "every no is still a no"),
        ("It is on its way.", "It is on its way.", "every no is still a no"),
    ],
)
def test_refusals_are_counted_only_where_all_stand_in_the_reply(draft: str, reply: str, said: str) -> None:
    assert in_short(passed(draft, reply)).endswith(said)


def test_a_language_that_the_rules_do_not_read_is_not_called_calm(client: FlaskClient) -> None:
    draft = "Ihre Rückerstattung ist unterwegs, bitte haben Sie noch etwas Geduld mit uns."
    page = shown(press(client, message="", draft=draft))
    assert "This one needs you" in page
    assert "Our rules read English" in page
    assert "A calm draft stays yours" not in page


def test_every_check_has_its_words_and_what_did_not_hold_comes_first() -> None:
    record = passed("It costs £4.20.", "It costs £4.20.")
    broken = Verdict(tuple(Check(name, name != "language", ("somewhere",)) for name in CHECK_NAMES))
    situation, rewrite = record.situation, record.outcome.rewrite
    behind = evidence(broken, situation, rewrite, None)
    lines = words.verdict_lines(situation.draft, rewrite, broken, behind)
    assert len({line.words for line in lines}) == len(CHECK_NAMES)
    assert lines[0].name == "language"
    assert [place.what for place in lines[0].evidence] == ["somewhere"]


def test_what_needs_a_person_is_said_with_what_and_where(
    client: FlaskClient, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = passed("It costs £4.20.", "It costs.")
    broken = Verdict(tuple(Check(name, name != "facts_kept", ("£4.20 is missing",)) for name in CHECK_NAMES))
    attempt = replace(record.outcome.attempts[0], verdict=broken)
    outcome = replace(record.outcome, status="needs_person", attempts=(attempt,))
    page = shown(read(client, service, monkeypatch, replace(record, outcome=outcome)))
    assert "This one needs you" in page
    assert "A fact from your draft is missing" in page
    assert "£4.20 is missing" in page
    assert "Not ready yet" in page
    assert "Here is a softer answer" not in page


def test_a_sting_that_stayed_is_named_where_the_reply_is_called_ready(
    client: FlaskClient, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = "Calm down, it comes on 3 May."
    record = passed(draft, f"I'm sorry. {draft}")
    sting = Finding("dismissal.calm-down", "dismissal", Severity.WARN, 0, 9, "Calm down", "It stings.", None)
    for findings, said in (((sting,), True), ((replace(sting, severity=Severity.NOTE),), False)):
        seen = replace(record, outcome=replace(record.outcome, findings=findings))
        page = shown(read(client, service, monkeypatch, seen))
        assert ("One wording that would sting is still in it: “Calm down”." in page) is said


def test_without_a_rewrite_the_page_says_so(
    client: FlaskClient, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = a_record(status="needs_person")
    outcome = replace(record.outcome, attempts=(), best=None)
    page = read(client, service, monkeypatch, replace(record, outcome=outcome))
    assert "could not make a reply" in shown(page)
    assert "data-copy" not in page


def test_open_questions_stand_out_and_due_days_are_said_in_full(
    client: FlaskClient, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = a_record(commitments=(Commitment("send a label", "Sam", date(2031, 5, 2), "post", "policy"),))
    plan = replace(record.outcome.follow_up, open=(OpenQuestion("contact", "Which number may we give?"),))
    record = replace(record, outcome=replace(record.outcome, follow_up=plan))
    asking = shown(read(client, service, monkeypatch, record))
    assert "One thing only you can say" in asking
    assert "Which number may we give?" in asking
    plan = replace(plan, open=())
    record = replace(record, outcome=replace(record.outcome, follow_up=plan))
    page = shown(read(client, service, monkeypatch, record))
    assert "Friday 2 May 2031" in page
    assert "suggested by house policy, to be confirmed" in page


def test_a_promise_for_a_day_on_which_nobody_works_is_asked_about(client: FlaskClient) -> None:
    fields = {"draft": CALM, "commitments.0.action": "call you"}
    saturday = shown(press(client, **fields, **{"commitments.0.due": "2099-03-07"}))
    christmas = shown(press(client, **fields, **{"commitments.0.due": "2098-12-25"}))
    monday = shown(press(client, **fields, **{"commitments.0.due": "2099-03-02"}))
    assert "That is a Saturday: will somebody be there?" in saturday
    assert "That is Christmas Day: will somebody be there?" in christmas
    assert "will somebody be there?" not in monday


def test_a_risk_comes_with_what_house_policy_says_to_do(client: FlaskClient) -> None:
    page = shown(press(client, message="I will take this to court, my lawyer says so.", draft=HEATED))
    assert "Legal action is mentioned" in page
    assert "let the complaints team see the reply first" in page


# --- corrected with one press --------------------------------------------------------------


def test_another_fault_or_stance_is_one_press_and_the_reply_follows(
    client: FlaskClient, service: Service
) -> None:
    fields = {"message": MESSAGE, "draft": HEATED, "customer.reference": "C-1", "agent.name": "Sam Bell"}
    first = client.post("/rewrites", data=fields).headers["Location"].rsplit("/", 1)[1]
    for correction in ({"fault": "ours"}, {"stance": "escalate"}):
        response = client.post("/rewrites", data={"of": first, **correction})
        record = service.find(response.headers["Location"].rsplit("/", 1)[1].partition("?")[0])
        before = service.find(first).situation
        assert replace(record.situation, now=before.now) == replace(before, **correction)  # type: ignore[arg-type]
        assert f'value="{next(iter(correction.values()))}" aria-pressed="true"' in client.get(
            response.headers["Location"]
        ).get_data(as_text=True)


# --- the agent's own hand --------------------------------------------------------------------


def reply_of(page: str) -> str:
    (text,) = re.findall(r'<textarea id="text".*?>\n(.*?)</textarea>', page, re.DOTALL)
    return html.unescape(text)


def test_a_stance_that_changes_no_word_says_so(client: FlaskClient) -> None:
    first = client.post("/rewrites", data={"draft": CALM}).headers["Location"]
    again = client.post("/rewrites", data={"of": first.rsplit("/", 1)[1], "stance": "escalate"})
    page = client.get(again.headers["Location"].partition("#")[0]).get_data(as_text=True)
    assert "the reply is worded as before" in page
    assert "the reply is worded as before" not in client.get(first).get_data(as_text=True)


def test_an_edited_reply_is_checked_again_and_warned_of_but_not_kept_back(client: FlaskClient) -> None:
    at = client.post("/rewrites", data={"message": MESSAGE, "draft": HEATED}).headers["Location"]
    text = reply_of(client.get(at).get_data(as_text=True))
    broken = client.post(at, data={"text": text.replace("£31.50", "£13.50")})
    assert broken.status_code == 200
    page = shown(broken.get_data(as_text=True))
    assert "You have changed this reply" in page
    assert "A fact from your draft is no longer in it" in page
    assert "nothing keeps you from sending it" in page
    assert "£13.50" in page
    fine = shown(client.post(at, data={"text": text.replace("Hi Ida", "Hello Ida")}).get_data(as_text=True))
    assert "All ten checks still hold." in fine


def test_one_part_is_worded_again_without_javascript(client: FlaskClient) -> None:
    at = client.post("/rewrites", data={"message": MESSAGE, "draft": HEATED}).headers["Location"]
    text = reply_of(client.get(at).get_data(as_text=True))
    again = client.post(at, data={"text": text, "part": "0"}).get_data(as_text=True)
    assert words.NO_OTHER_WORDS in shown(again)
    assert client.post(at, data={"text": text, "part": "x"}).status_code == 422


def test_what_became_of_a_reply_is_kept_and_said_back(client: FlaskClient, service: Service) -> None:
    at = client.post("/rewrites", data={"message": MESSAGE, "draft": HEATED}).headers["Location"]
    record_id = at.rsplit("/", 1)[1]
    for fields, said in (
        ({"decision": "accepted"}, "You sent it as it is."),
        ({"decision": "edited", "sent_text": "Hi Ida, it is done."}, "You sent it with changes."),
        ({"decision": "rejected", "reason": words.REASONS[2]}, "You did not use it."),
    ):
        page = client.post(f"{at}/outcome", data=fields, follow_redirects=True).get_data(as_text=True)
        assert said in shown(page)
        assert service.standing(record_id).decision == fields["decision"]
    assert client.post(f"{at}/outcome", data={"decision": "edited"}).status_code == 422


def test_a_word_that_an_underline_is_fine_is_kept_with_the_rewrite(
    client: FlaskClient, service: Service
) -> None:
    at = client.post("/rewrites", data={"message": MESSAGE, "draft": HEATED}).headers["Location"]
    record = service.find(at.rsplit("/", 1)[1])
    finding = record.outcome.findings[0]
    fields = {"rule": finding.rule, "start": str(finding.start)}
    page = client.post(f"{at}/feedback", data=fields, follow_redirects=True).get_data(as_text=True)
    assert "You said that this is fine" in shown(page)
    (feedback,) = (entry.value for entry in service.entries_of(record.id) if entry.kind == "feedback")
    assert isinstance(feedback, Feedback)
    assert (feedback.rule, feedback.verdict, feedback.quote) == (finding.rule, "wrong", finding.quote)


# --- what changed, and what stands behind the verdict --------------------------------------


def test_each_change_has_a_reason_and_a_place_in_both_letters(service: Service) -> None:
    record = service.rewrite(Situation(MESSAGE, HEATED, datetime.now(UTC)))
    rewrite = record.outcome.rewrite
    assert rewrite is not None
    found = changes(HEATED, rewrite, record.outcome.findings)
    assert [change.number for change in found if change.number] == [1, 2]
    assert {change.kind for change in found} == {"left_out", "added"}
    for change in found:
        assert change.why or words.ADDED[change.role or ""]
        if change.draft:
            assert HEATED[change.draft.start : change.draft.end] == change.was
        if change.reply:
            assert rewrite.text[change.reply.start : change.reply.end] == change.now


def test_a_sentence_with_two_underlines_is_put_back_by_one_button(
    client: FlaskClient, service: Service
) -> None:
    draft = HEATED.replace("Calm down.", "Calm down, as I already told you.")
    record = service.rewrite(Situation(MESSAGE, draft, datetime.now(UTC)))
    rewrite = record.outcome.rewrite
    assert rewrite is not None
    gone = [one for one in changes(draft, rewrite, record.outcome.findings) if one.kind == "left_out"]
    assert [(one.number, one.beside) for one in gone] == [(1, None), (2, None), (3, 2)]
    assert gone[1].was == gone[2].was
    page = client.get(f"/rewrites/{record.id}").text
    assert page.count("data-back") == 2
    assert "Left out, together with 2." in shown(page)


def test_words_that_a_model_put_differently_are_told_as_was_and_now() -> None:
    draft = "We got your parcel and looked at it on Monday. It is broken."
    reply = "We got your parcel and had a look at it on Monday. It is broken."
    (change,) = changes(draft, Rewrite(reply, (Part("answer", reply),), "llm"), ())
    assert (change.kind, change.was, change.now) == ("reworded", "looked", "had a look")


def test_the_evidence_of_every_held_check_lies_in_the_letters(service: Service) -> None:
    record = service.rewrite(Situation(MESSAGE, HEATED, datetime.now(UTC)))
    rewrite = record.outcome.rewrite
    assert rewrite is not None
    behind = evidence(record.outcome.verdict, record.situation, rewrite, service.policy("default"))
    told = {
        name: [
            (
                HEATED[p.draft.start : p.draft.end] if p.draft else "",
                rewrite.text[p.reply.start : p.reply.end],
            )
            for p in places
            if p.reply
        ]
        for name, places in behind.items()
    }
    assert ("£31.50", "£31.50") in told["facts_kept"]
    no = "e can't refund the postage of £4.20"
    assert (f"W{no}", f"I'm afraid w{no}") in told["refusals_kept"]
    assert told["apology"][0][1].startswith("We're sorry")
    assert ("Hi Ida,", "Hi Ida,") in told["structure"]


# --- the agent's own corner ------------------------------------------------------------------


def test_words_that_only_begin_a_sentence_are_not_called_given(client: FlaskClient) -> None:
    at = client.post("/rewrites", data={"message": MESSAGE, "draft": HEATED}).headers["Location"]
    text = "Hello,\n\nYou were right. It Never came. You said so.\n\nTom"
    page = client.post(at, data={"text": text}).get_data(as_text=True)
    assert "from your details or house policy" not in page


def test_settings_fill_the_form_and_sign_the_letter(service: Service) -> None:
    client = create_app(service).test_client()
    kept = client.post(
        "/settings",
        data={"agent.name": "Sam Bell", "agent.phone": "01632 960 100", "agent.sign_off": "Best wishes,"},
    )
    assert kept.status_code == 303
    cookie = kept.headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie
    assert 'value="Sam Bell"' in client.get("/").get_data(as_text=True)
    page = press(
        client, **hidden_and_shown(client.get("/").get_data(as_text=True), "write"), draft="Calm down. Yes."
    )
    assert reply_of(page).endswith("Best wishes,\nSam Bell")
    client.post("/settings", data={"forget": "1"})
    assert 'value="Sam Bell"' not in client.get("/").get_data(as_text=True)


def test_a_wrong_setting_is_named_beside_its_field_and_nothing_is_lost(client: FlaskClient) -> None:
    response = client.post("/settings", data={"agent.name": "Sam", "agent.email": "nowhere"})
    page = response.get_data(as_text=True)
    assert response.status_code == 422
    assert 'id="agent.email-wrong"' in page
    assert 'value="Sam"' in page
    assert client.post("/settings", data={"agent.title": "x" * 150}).status_code == 422


@pytest.mark.parametrize("cookie", ["", "nonsense", "e30", "eyJuYW1lIjogNX0=", "bnVsbA==", "x" * 3000])
def test_a_cookie_that_nobody_wrote_changes_nothing(service: Service, cookie: str) -> None:
    client = create_app(service).test_client()
    client.set_cookie("softanswer", cookie)
    assert client.get("/").status_code == 200


def test_the_private_note_can_be_switched_off_and_on(service: Service) -> None:
    client = create_app(service).test_client()
    at = client.post("/rewrites", data={"message": MESSAGE, "draft": HEATED}).headers["Location"]
    assert "Just for you" in shown(client.get(at).get_data(as_text=True))
    back = client.post("/settings/notes", data={"notes": "off", "back": at.rsplit("/", 1)[1]})
    assert back.headers["Location"] == at
    assert "Just for you" not in shown(client.get(at).get_data(as_text=True))
    client.post("/settings", data={"notes": "on", "keys": "on"})
    assert "Just for you" in shown(client.get(at).get_data(as_text=True))


def test_the_first_visit_shows_around_once(service: Service) -> None:
    client = create_app(service).test_client()
    assert "First time here?" in client.get("/").get_data(as_text=True)
    client.post("/tour")
    assert "First time here?" not in client.get("/").get_data(as_text=True)
    assert "First time here?" in client.get("/?tour=1").get_data(as_text=True)


def test_own_work_lists_open_promises_by_due_day_and_the_latest_letters(service: Service) -> None:
    client = create_app(service).test_client()
    mine = {"draft": CALM, "agent.name": "Noor Aziz", "customer.name": "Ida", "customer.reference": "NA-1"}
    for action, due in (("send the label", "2099-03-03"), ("call you", "2099-03-02")):
        client.post("/rewrites", data={**mine, "commitments.0.action": action, "commitments.0.due": due})
    page = client.get("/work?agent=Noor Aziz").get_data(as_text=True)
    assert shown(page).index("Call you") < shown(page).index("Send the label")
    assert "ready" in page
    forms = re.findall(r'<form method="post" action="/work/kept">.*?</form>', page, re.DOTALL)
    (form,) = (form for form in forms if "Done: Call you" in shown(form))
    fields = dict(re.findall(r'name="(\w+)" value="([^"]*)"', form))
    after = shown(client.post("/work/kept", data=fields, follow_redirects=True).get_data(as_text=True))
    assert "Call you" not in after
    assert "Send the label" in after
    assert "No letters under this name yet" in client.get("/work?agent=Nobody").get_data(as_text=True)
    assert client.post("/work/kept", data={"record": fields["record"], "item": "x"}).status_code == 422


def test_own_work_lists_a_letter_once_however_often_it_was_written_again(service: Service) -> None:
    client = create_app(service).test_client()
    mine = {"draft": f"{CALM} Yours, Ife", "agent.name": "Ife Obi", "customer.name": "Ida"}
    first = client.post("/rewrites", data=mine).headers["Location"]
    for fault in ("ours", "shared"):
        client.post("/rewrites", data={"of": first.rsplit("/", 1)[1], "fault": fault})
    client.post(f"{first}/outcome", data={"decision": "accepted"})
    page = client.get("/work?agent=Ife Obi").get_data(as_text=True)
    (recent,) = re.findall(r'<ol class="recent">.*?</ol>', page, re.DOTALL)
    assert re.findall(r'href="(/rewrites/\w+)"', recent) == [first]
    assert "sent as it was" in recent


def test_a_moment_is_said_with_its_time() -> None:
    assert words.day(datetime(2031, 5, 2, 9, 5, tzinfo=UTC)) == "Friday 2 May 2031, 09:05"
    assert words.day(None) == ""


def test_heat_grows_in_words_too() -> None:
    said = [words.heat_words(heat) for heat in (0, 6, 30, 60, 90)]
    assert len(set(said)) == 5
    assert said[0] == "calm"


def hidden_and_shown(page: str, form: str) -> dict[str, str]:
    """What a browser would send for a form of the page as it stands."""
    (body,) = re.findall(rf'<form[^>]*id="{form}".*?</form>', page, re.DOTALL)
    pairs = re.findall(r'<input[^>]*?name="([^"]+)"[^>]*?value="([^"]*)"', body, re.DOTALL)
    return {name: html.unescape(value) for name, value in pairs}


def test_an_open_question_is_answered_in_its_place_and_the_reply_follows(
    client: FlaskClient, service: Service
) -> None:
    page = press(client, message=MESSAGE, draft=HEATED, **{"agent.name": "Sam Bell"})
    assert "Things only you can say" in shown(page) or "One thing only you can say" in shown(page)
    sent = hidden_and_shown(page, "answers")
    situation = service.find(sent["of"]).situation
    assert (situation.message, situation.draft, sent["agent.name"]) == (MESSAGE, HEATED, "Sam Bell")
    again = press(
        client, **{**sent, "commitments.0.action": "send you a new kettle", "commitments.0.due": "2099-03-02"}
    )
    assert "Send you a new kettle" in shown(again)
    assert "Monday 2 March 2099" in shown(again)
    assert "added by you" in shown(again)


def test_a_day_in_the_past_is_named_beside_its_field(client: FlaskClient) -> None:
    fields = {"draft": CALM, "commitments.4.action": "call", "commitments.4.due": "2001-02-03"}
    response = client.post("/rewrites", data=fields)
    page = response.get_data(as_text=True)
    assert response.status_code == 422
    assert 'id="commitments.0.due-wrong"' in page
    assert 'value="2001-02-03"' in page
    assert "What you will do next" in shown(page)


def test_no_two_elements_of_a_page_share_an_id(client: FlaskClient) -> None:
    pages = [
        client.get(path).get_data(as_text=True)
        for path in ("/", "/?example=1", "/docs", "/settings", "/work?agent=Sam", "/nowhere")
    ]
    pages.append(press(client, message=MESSAGE, draft=HEATED))
    for page in pages:
        ids = re.findall(r'\sid="([^"]+)"', page)
        assert len(ids) == len(set(ids))


# --- draft and reply side by side ----------------------------------------------------------


letters = st.text(alphabet=st.sampled_from("ab 👍\n.,[]é"), max_size=60)


@given(letters, st.sets(st.integers(0, 60), max_size=6))
@settings(max_examples=60, deadline=None)
def test_the_underlined_pieces_give_the_draft_again(draft: str, cuts: set[int]) -> None:
    ends = sorted(cut for cut in cuts if cut <= len(draft))
    spans = list(zip(ends[::2], ends[1::2], strict=False))
    findings = [Finding("a.b", "blame", Severity.NOTE, a, b, draft[a:b], "why") for a, b in spans]
    pieces = marked(draft, findings)
    assert "".join(piece.text for piece in pieces) == draft
    assert [piece.text for piece in pieces if piece.finding] == [finding.quote for finding in findings]


@given(letters, letters)
@settings(max_examples=60, deadline=None)
def test_the_runs_of_a_reply_give_the_reply_again(draft: str, reply: str) -> None:
    assert "".join(run.text for run in compared(draft, reply)) == reply


def test_new_words_are_new_moved_ones_are_not_and_open_ones_stand_out() -> None:
    draft = "Had you read it, fine. We are sorry about the wait."
    reply = "We are sorry about the wait. Thank you, we will call by [to confirm: date]."
    by_kind = {
        kind: [run.text for run in compared(draft, reply) if run.kind == kind] for kind in ("new", "open")
    }
    assert by_kind["open"] == ["[to confirm: date]"]
    assert "Thank you" in " ".join(by_kind["new"])
    assert "sorry" not in " ".join(by_kind["new"])


def new_words(draft: str, reply: str) -> list[str]:
    return [run.text for run in compared(draft, reply) if run.kind == "new"]


def test_a_mark_alone_is_never_new_since_its_tint_would_lie_over_a_letter() -> None:
    assert new_words("We sent your order today, Ida", "We sent your order, today. Ida!") == []


def test_a_long_letter_shows_its_new_words_as_a_short_one_does() -> None:
    draft = "".join(f"The parcel with number {number} left us on Monday. " for number in range(400))
    reply = f"We are sorry. {draft}"
    assert new_words(draft, reply) == ["We are sorry"]


def test_short_lines_of_the_draft_are_kept_wherever_they_stand() -> None:
    assert new_words("Dear Jo,\n\nNo.\n\nSam", "Dear Jo,\n\nWe are sorry.\n\nNo.\n\nSam") == ["We are sorry"]


def test_the_models_findings_give_way_to_the_rules() -> None:
    outcome = a_record(families=("blame",)).outcome
    overlapping = replace(outcome.findings[0], source="model", rule="model.x")
    apart = replace(overlapping, start=5, end=7)
    critique = Critique("llm", "m", (apart, overlapping))
    assert all_findings(replace(outcome, critique=critique)) == (outcome.findings[0], apart)


def test_every_rule_stands_on_the_page_of_rules_with_its_reason(client: FlaskClient) -> None:
    page = unescape(client.get("/rules").get_data(as_text=True))
    for rule in RULES:
        assert f'id="{rule.id}"' in page
        assert rule.why in page
