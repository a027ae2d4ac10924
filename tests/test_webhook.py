"""The webhook: signed as the standard has it, tried again, never lost in silence, and never in an answer's way."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import responses
from pytest_httpserver import HTTPServer
from standardwebhooks import Webhook
from werkzeug import Request, Response

from rewriter.audit import RecordStore, open_store
from rewriter.audit.outbox import Outbox, open_outbox
from rewriter.entries import Decision, Kept, Review, Saved
from rewriter.errors import BadConfiguration
from rewriter.settings import load_settings
from rewriter.values import Commitment
from rewriter.webhook import TRIES, Courier, Message, NotTaken, Sender, key_of, message_of, sign
from tests.records import a_record
from tests.web_server import offline_service

URL = "https://receiver.example/hook"
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
PATIENCE_S = 30


def until(holds: Callable[[], bool]) -> None:
    """Wait for what another thread does."""
    end = time.monotonic() + PATIENCE_S
    while not holds():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.02)


@pytest.fixture
def store(database_url: str) -> Iterator[RecordStore]:
    store = open_store(database_url)
    yield store
    store.close()


@pytest.fixture
def outbox(store: RecordStore, database_url: str) -> Iterator[Outbox]:
    outbox = open_outbox(database_url)
    yield outbox
    outbox.close()


@contextmanager
def courier(
    store: RecordStore, outbox: Outbox, url: str = URL, *, with_text: bool = False
) -> Iterator[Courier]:
    """A courier that has taken the webhook in hand, without a thread and without long pauses."""
    courier = Courier(store, outbox, Sender(url, SECRET), with_text=with_text, pause_s=0.001)
    courier.deliver()
    yield courier
    courier.close()


# --- signed ------------------------------------------------------------------------------------


def test_the_signature_is_the_standards_own_example() -> None:
    message = Message("msg_p5jXN8AQM9LWM0D4loKWxJek", b'{"test": 2432232314}')
    at = datetime.fromtimestamp(1614265330, UTC)
    assert sign(message, key_of(SECRET), at) == {
        "webhook-id": message.id,
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }


@responses.activate
def test_the_standards_own_library_believes_it_and_believes_nothing_else(
    store: RecordStore, outbox: Outbox
) -> None:
    responses.post(URL)
    with courier(store, outbox) as ours:
        record = a_record()
        store.add(record)
        ours.deliver()
    (call,) = responses.calls
    body, headers = call.request.body, dict(call.request.headers)
    assert isinstance(body, bytes)
    told = Webhook(SECRET).verify(body, headers)
    assert (told["type"], told["data"]["record"]) == ("rewrite.recorded", record.id)
    assert headers["webhook-id"] == record.id
    for forged in (body.replace(b"rewrite", b"rewrote"), body + b" "):
        with pytest.raises(Exception, match="signature"):
            Webhook(SECRET).verify(forged, headers)
    with pytest.raises(Exception, match="signature"):
        Webhook("whsec_" + "A" * 32).verify(body, headers)


# --- what is told ------------------------------------------------------------------------------


@responses.activate
def test_each_entry_is_told_once_in_its_order_from_the_start_on(store: RecordStore, outbox: Outbox) -> None:
    responses.post(URL)
    store.add(a_record())
    with courier(store, outbox) as ours:
        record = a_record(commitments=(Commitment("call"),))
        store.add(record)
        store.append(Decision("accepted", "Hello."), record.id)
        store.append(Saved("view", "Mine"))
        store.append(Kept(0, "call"), record.id)
        ours.deliver()
        ours.deliver()
        assert ours.course().waiting == 0
        assert ours.course().delivered_at is not None
    told = [json.loads(call.request.body or b"")["type"] for call in responses.calls]
    assert told == ["rewrite.recorded", "decision.recorded", "kept.recorded"]


def test_no_word_of_a_letter_and_no_name_is_told_unless_a_setting_says_so(store: RecordStore) -> None:
    secrets = (
        "Where is Tante Erna",
        "It left on Monday, Erna",
        "C-4711",
        "Sam Oakley",
        "ring Erna",
        "Dear Erna",
    )
    record = a_record(
        message=secrets[0], draft=secrets[1], reference=secrets[2], agent=secrets[3], families=("blame",),
        commitments=(Commitment(secrets[4]),),
    )  # fmt: skip
    store.add(record)
    store.append(Decision("edited", secrets[5], "for Erna"), record.id)
    store.append(Kept(0, secrets[4], note="Erna was glad"), record.id)
    blind = store.append(Review({"tone": 2}, note="Erna is right", calibration="a round"), record.id)
    entries = store.entries_of(record.id)
    for entry in entries:
        body = message_of(entry).body.decode()
        assert [secret for secret in (*secrets, "Erna") if secret in body] == []
    whole = "".join(message_of(entry, with_text=True).body.decode() for entry in entries)
    assert [word for word in (secrets[1], secrets[4], secrets[5]) if word not in whole] == []
    assert message_of(blind, with_text=True) == message_of(blind)


# --- tried again, and never lost in silence ------------------------------------------------------


@responses.activate
@pytest.mark.parametrize("status", [408, 429, 500, 503])
def test_a_busy_receiver_is_asked_again_and_signed_anew(
    store: RecordStore, outbox: Outbox, status: int
) -> None:
    responses.post(URL, status=status, headers={"Retry-After": "0"})
    responses.post(URL, status=204)
    with courier(store, outbox) as ours:
        store.add(a_record())
        ours.deliver()
        assert ours.course().dead == 0
    assert len(responses.calls) == 2
    ids = {call.request.headers["webhook-id"] for call in responses.calls}
    assert len(ids) == 1


@responses.activate
def test_what_nobody_takes_becomes_a_dead_letter_and_the_next_is_sent(
    store: RecordStore, outbox: Outbox
) -> None:
    for _ in range(TRIES):
        responses.post(URL, status=500)
    responses.post(URL, status=200)
    with courier(store, outbox) as ours:
        first, second = a_record(), a_record()
        store.add(first)
        store.add(second)
        ours.deliver()
        (letter,) = outbox.dead_letters()
    assert (letter.record, letter.tries, letter.reason, letter.again) == (
        first.id,
        TRIES,
        "status 500",
        False,
    )
    assert responses.calls[-1].request.headers["webhook-id"] == second.id


@responses.activate
@pytest.mark.parametrize("status", [301, 400, 401, 404, 410])
def test_a_receiver_that_says_no_is_not_asked_twice(store: RecordStore, outbox: Outbox, status: int) -> None:
    responses.post(URL, status=status, headers={"Location": "https://elsewhere.example/"})
    with courier(store, outbox) as ours:
        store.add(a_record())
        ours.deliver()
        (letter,) = outbox.dead_letters()
    assert (letter.tries, letter.reason) == (1, f"status {status}")
    assert len(responses.calls) == 1


@responses.activate
def test_a_dead_letter_is_sent_again_when_somebody_asks_and_is_gone_when_taken(
    store: RecordStore, outbox: Outbox
) -> None:
    responses.post(URL, status=400)
    responses.post(URL, status=400)
    responses.post(URL, status=200)
    with courier(store, outbox) as ours:
        record = a_record()
        store.add(record)
        ours.deliver()
        ours.deliver()
        assert len(responses.calls) == 1
        outbox.send_again(outbox.dead_letters()[0].position)
        ours.deliver()
        (letter,) = outbox.dead_letters()
        assert not letter.again
        outbox.send_again()
        ours.deliver()
        assert outbox.dead_letters() == ()
    assert {call.request.headers["webhook-id"] for call in responses.calls} == {record.id}


@responses.activate
def test_a_dead_letter_can_be_given_up(store: RecordStore, outbox: Outbox) -> None:
    responses.post(URL, status=400)
    with courier(store, outbox) as ours:
        store.add(a_record())
        ours.deliver()
        outbox.drop(outbox.dead_letters()[0].position)
        assert ours.course().dead == 0


@responses.activate
def test_who_starts_again_goes_on_where_the_last_one_stopped(
    store: RecordStore, outbox: Outbox, database_url: str
) -> None:
    responses.post(URL)
    with courier(store, outbox):
        pass
    record = a_record()
    store.add(record)
    with courier(store, open_outbox(database_url)) as ours:
        ours.deliver()
    assert [call.request.headers["webhook-id"] for call in responses.calls] == [record.id]


def test_of_two_services_one_holds_the_webhook_until_it_lets_go_or_is_silent(outbox: Outbox) -> None:
    now, lease = datetime(2031, 3, 3, tzinfo=UTC), timedelta(minutes=10)
    assert outbox.hold("one", now, lease) == 0
    assert outbox.hold("two", now + timedelta(minutes=9), lease) is None
    assert outbox.hold("one", now + timedelta(minutes=9), lease) == 0
    assert outbox.hold("two", now + timedelta(minutes=20), lease) == 0
    outbox.release("two")
    assert outbox.hold("one", now + timedelta(minutes=21), lease) == 0


# --- over a real wire, and behind everybody's back -------------------------------------------------


def test_it_arrives_at_a_real_server_as_soon_as_it_is_recorded(
    tmp_path: Path, httpserver: HTTPServer
) -> None:
    taken: list[tuple[bytes, dict[str, str]]] = []

    def take(request: Request) -> Response:
        taken.append((request.get_data(), dict(request.headers)))
        return Response(status=503, headers={"Retry-After": "0"}) if len(taken) == 1 else Response(status=204)

    httpserver.expect_request("/hook", method="POST").respond_with_handler(take)
    with offline_service(tmp_path, webhook=(httpserver.url_for("/hook"), SECRET)) as service:
        service.start()
        record = service.rewrite(a_record().situation)
        until(lambda: len(taken) == 2)
        courier = service.webhook
        assert courier is not None
        until(lambda: courier.course().delivered_at is not None)
    for body, headers in taken:
        assert Webhook(SECRET).verify(body, headers)["data"]["record"] == record.id


def test_a_receiver_that_hangs_keeps_no_answer_waiting_and_no_service_from_closing(
    tmp_path: Path, httpserver: HTTPServer
) -> None:
    asked, enough = threading.Event(), threading.Event()

    def hang(_: Request) -> Response:
        asked.set()
        enough.wait(PATIENCE_S)
        return Response(status=204)

    httpserver.expect_request("/hook").respond_with_handler(hang)
    try:
        with offline_service(tmp_path, webhook=(httpserver.url_for("/hook"), SECRET)) as service:
            service.start()
            first = service.rewrite(a_record().situation)
            assert asked.wait(PATIENCE_S)
            second = service.rewrite(a_record().situation)
            assert service.find(second.id).id != first.id
            enough.set()
    finally:
        enough.set()


def test_a_receiver_that_is_not_there_fails_no_answer(tmp_path: Path) -> None:
    with offline_service(tmp_path, webhook=("http://127.0.0.1:9/hook", SECRET)) as service:
        service.start()
        record = service.rewrite(a_record().situation)
        assert service.find(record.id).id == record.id


def test_a_refusal_over_the_wire_says_its_status(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/hook").respond_with_data("no", status=418)
    with pytest.raises(NotTaken) as refused:
        Sender(httpserver.url_for("/hook"), SECRET).post(Message("id", b"{}"))
    assert (refused.value.reason, refused.value.worth_another_try) == ("status 418", False)


def test_a_silent_receiver_is_given_up_in_time(httpserver: HTTPServer) -> None:
    held = threading.Event()

    def hang(_: Request) -> Response:
        held.wait(PATIENCE_S)
        return Response(status=204)

    httpserver.expect_request("/hook").respond_with_handler(hang)
    try:
        with pytest.raises(NotTaken) as silent:
            Sender(httpserver.url_for("/hook"), SECRET, patience_s=(5, 0.2)).post(Message("id", b"{}"))
    finally:
        held.set()
    assert (silent.value.reason, silent.value.worth_another_try) == ("no answer in time", True)


# --- set up -----------------------------------------------------------------------------------------

PLACE = {"SOFTANSWER_WEBHOOK_URL": URL, "SOFTANSWER_WEBHOOK_SECRET": SECRET}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"SOFTANSWER_WEBHOOK_SECRET": ""}, "each needs the other"),
        ({"SOFTANSWER_WEBHOOK_URL": ""}, "each needs the other"),
        ({"SOFTANSWER_WEBHOOK_SECRET": "short"}, "at least 16 characters"),
        ({"SOFTANSWER_WEBHOOK_SECRET": "whsec_no base64 here at all"}, "at least 16 characters"),
        ({"SOFTANSWER_WEBHOOK_URL": "ftp://receiver.example"}, "http:// or https://"),
        (
            {"SOFTANSWER_WEBHOOK_URL": "http://receiver.example", "SOFTANSWER_WEBHOOK_TEXT": "true"},
            "https://",
        ),
    ],
)
def test_a_webhook_that_could_not_be_trusted_stops_the_start(change: dict[str, str], said: str) -> None:
    with pytest.raises(BadConfiguration, match=said):
        load_settings({**PLACE, **change})


def test_a_webhook_may_carry_letters_where_nobody_reads_along() -> None:
    for url in (URL, "http://127.0.0.1:9000/hook", "http://localhost/hook"):
        settings = load_settings({**PLACE, "SOFTANSWER_WEBHOOK_URL": url, "SOFTANSWER_WEBHOOK_TEXT": "true"})
        assert settings.webhook_text
    assert SECRET not in repr(settings)
