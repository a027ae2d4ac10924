"""What the agent's page promises, item by item, and three journeys through it, in a real browser."""

from __future__ import annotations

import contextlib
import socket
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from rewriter.due import why_closed
from rewriter.entries import Decision, Feedback
from rewriter.service import Service
from rewriter.web.example import EXAMPLE
from tests.browsing import complaints, opened, overflow, tab_to
from tests.payloads import PAYLOADS
from tests.web_server import offline_service, served

STINGS = "Had you read our terms, you would know that"
PRESS = "#write button[type=submit]"


@pytest.fixture(scope="module")
def answer(url: str, service: Service) -> str:
    """The page of a rewrite of the example, for tests that leave it as it is."""
    return f"{url}/rewrites/{_rewritten(service)}"


def _rewritten(service: Service) -> str:
    from rewriter.web import create_app

    client = create_app(service).test_client()
    return client.post("/rewrites", data=EXAMPLE).headers["Location"].rsplit("/", 1)[1]


def heat(page: Page) -> float:
    return float(page.locator(".letter-head .gauge-fill").first.get_attribute("width") or "0")


def entries(service: Service, page: Page, kind: str) -> list[Any]:
    record = page.url.rsplit("/", 1)[1].partition("#")[0]
    return [entry.value for entry in service.entries_of(record) if entry.kind == kind]


# --- 1. while typing -------------------------------------------------------------------------


def test_the_gauge_falls_as_the_draft_improves(browser: Browser, url: str) -> None:
    with opened(browser) as page:
        page.goto(f"{url}/?example=1")
        expect(page.locator(".letter-head .heat")).to_contain_text("heated")
        before = heat(page)
        page.locator(".live .card", has_text=STINGS).get_by_role("button", name="Leave it out").click()
        expect(page.locator(".live .card")).to_have_count(3)
        assert heat(page) < before
        expect(page.locator("#live-said")).to_contain_text("3 underlined")


def test_the_underline_in_which_the_caret_stands_brings_its_card_forward(browser: Browser, url: str) -> None:
    with opened(browser) as page:
        page.goto(url)
        page.fill("#draft", f"👍🏽 Hello. {STINGS}. Calm down.")
        expect(page.locator(".live .card")).to_have_count(2)
        page.locator("#draft").evaluate("(draft) => draft.setSelectionRange(14, 14)")
        expect(page.locator(".live .card.here .quote")).to_have_text(STINGS)


def test_underlines_stay_and_move_with_their_words_while_one_types(browser: Browser, url: str) -> None:
    with opened(browser) as page:
        page.goto(url)
        page.fill("#draft", f"Hello. {STINGS}. Calm down.")
        found = page.locator(".mirror .found")
        expect(found).to_have_text([STINGS, "Calm down"])
        page.route("**/v1/checks", lambda route: None)  # no answer comes
        page.locator("#draft").evaluate("(draft) => draft.setSelectionRange(0, 0)")
        page.keyboard.type("👍🏽 So. ")
        expect(found).to_have_text([STINGS, "Calm down"])
        page.keyboard.press("Control+End")
        for _ in range(3):
            page.keyboard.press("Backspace")
        expect(found).to_have_text([STINGS])
        expect(page.locator(".mirror")).to_have_text(
            f"👍🏽 So. Hello. {STINGS}. Calm do\n", use_inner_text=False
        )
        page.unroute_all(behavior="ignoreErrors")


def test_a_card_keeps_the_focus_and_takes_a_press_while_the_next_check_is_on_its_way(
    browser: Browser, url: str
) -> None:
    before = "(draft, words) => { draft.setRangeText(words, 0, 0); draft.dispatchEvent(new Event('input')); }"
    with opened(browser) as page:
        page.goto(url)
        page.fill("#draft", f"Hello. {STINGS}.")
        page.locator(".live .card button").first.focus()
        page.locator("#draft").evaluate(before, "Calm down. ")
        expect(page.locator(".live .card")).to_have_count(2)
        expect(page.locator(".live .card", has_text=STINGS).locator("button").first).to_be_focused()
        page.route("**/v1/checks", lambda route: None)  # no answer comes
        with page.expect_request("**/v1/checks"):
            page.locator("#draft").evaluate(before, "So. ")
        page.keyboard.press("Enter")
        expect(page.locator("#draft")).to_have_value("So. Calm down. Hello.")
        expect(page.locator(".mirror .found")).to_have_text(["Calm down"])
        page.unroute_all(behavior="ignoreErrors")


def test_a_click_on_an_underline_brings_its_card_to_the_words(browser: Browser, url: str) -> None:
    with opened(browser) as page:
        page.goto(f"{url}/?example=1")
        expect(page.locator(".live .card")).to_have_count(4)
        words = page.locator(".mirror .found").nth(1).bounding_box()
        assert words is not None
        page.mouse.click(words["x"] + 40, words["y"] + 10)
        near = page.locator(".live .card.afloat")
        expect(near.locator(".quote")).to_have_text(STINGS)
        box = near.bounding_box()
        assert box is not None
        assert 0 < box["y"] - (words["y"] + words["height"]) < 20
        near.get_by_role("button", name="Leave it out").click()
        expect(page.locator(".live .card")).to_have_count(3)
        expect(near).to_have_count(0)
        page.mouse.click(words["x"] + 40, words["y"] + 400)
        page.keyboard.press("F8")
        expect(page.locator(".live .card.here button").first).to_be_focused()


def test_what_is_called_fine_is_left_alone_and_told_to_the_rule(
    browser: Browser, url: str, service: Service
) -> None:
    with opened(browser) as page:
        page.goto(f"{url}/?example=1")
        card = page.locator(".live .card", has_text="As I already told you")
        card.get_by_role("button", name="This is fine").click()
        expect(page.locator(".mirror .found")).to_have_count(3)
        page.get_by_role("button", name="Show again").click()
        expect(page.locator(".mirror .found")).to_have_count(4)
        expect(page.locator("#draft")).to_be_focused()
        card.get_by_role("button", name="This is fine").click()
        page.reload()
        expect(page.locator(".mirror .found")).to_have_count(3)
        page.click(PRESS)
        page.wait_for_url("**/rewrites/*")
        expect(page.locator("#finding-1")).to_contain_text("You said that this is fine")
        (told,) = entries(service, page, "feedback")
        assert isinstance(told, Feedback)
        assert (told.verdict, told.quote) == ("wrong", "As I already told you")
        # It is said of a reply that has been changed meanwhile, and what stands around it stays that reply's.
        page.locator("#finding-2").get_by_role("button", name="Put it back").click()
        expect(page.locator("#finding-2")).to_contain_text("It is still in the reply.")
        page.locator("#finding-4").get_by_role("button", name="This is fine").click()
        expect(page.locator("#finding-4")).to_contain_text("You said that this is fine")
        expect(page.locator("#finding-2")).to_contain_text("It is still in the reply.")
        assert len(entries(service, page, "feedback")) == 2


def test_a_draft_of_twenty_thousand_characters_is_underlined_and_answered(browser: Browser, url: str) -> None:
    draft = "The parcel left us on Monday and is on its way to you now. " * 330 + f"\n\n{STINGS}."
    with opened(browser, width=640) as page:
        page.goto(url)
        page.fill("#draft", draft)
        expect(page.locator(".mirror .found")).to_have_text(STINGS)
        assert overflow(page) == 0
        page.click(PRESS)
        page.wait_for_url("**/rewrites/*")
        expect(page.locator("h1")).to_be_visible()
        assert overflow(page) == 0


# --- 2. the rewrite, and the agent's own hand ------------------------------------------------


def test_one_part_is_worded_again_and_undo_brings_it_back(browser: Browser, answer: str) -> None:
    with opened(browser) as page:
        page.goto(answer)
        before = page.locator("#reply").text_content() or ""
        card = page.locator(".card", has_text="New: apology")
        card.get_by_role("button", name="Word it another way").click()
        expect(page.locator("#reply")).not_to_have_text(before)
        expect(page.locator("h1")).to_have_text("You have changed this reply")
        expect(page.locator(".in-short")).to_contain_text("All ten checks still hold")
        page.keyboard.press("Control+z")
        expect(page.locator("#reply")).to_have_text(before, use_inner_text=False)
        follow_up = page.locator(".card", has_text="New: next step")
        follow_up.get_by_role("button", name="Word it another way").click()
        expect(follow_up.locator(".wrong")).to_contain_text("No other wording passes every check")


def test_another_wording_that_comes_late_writes_over_nothing(browser: Browser, answer: str) -> None:
    with opened(browser) as page:
        page.clock.install()
        page.goto(answer)
        page.click("[data-edit]")
        page.keyboard.press("Control+Home")
        page.clock.pause_at(
            datetime.now(UTC) + timedelta(hours=1)
        )  # so that no check of the edit ends the wait
        held: list[Route] = []
        page.route("**/rewrites/*", lambda route: held.append(route))
        with page.expect_request("**/rewrites/*"):
            page.locator(".card", has_text="New: apology").get_by_role(
                "button", name="Word it another"
            ).click()
        page.locator("#reply").focus()
        page.keyboard.type("So. ")
        before = page.locator("#reply").text_content() or ""
        assert before.startswith("So. ")
        with page.expect_response("**/rewrites/*") as answered:
            held[0].continue_()
        answered.value.finished()
        page.evaluate("fetch('/settings').then((answer) => answer.text())")  # answered after it
        assert page.locator("#reply").text_content() == before


def test_ones_own_words_return_and_a_reload_loses_no_edit(browser: Browser, answer: str) -> None:
    with opened(browser) as page:
        page.goto(answer)
        page.locator("#finding-1").get_by_role("button", name="Put mine back").click()
        expect(page.locator("#reply")).to_contain_text("As I already told you by phone, we can't refund")
        expect(page.locator("h1")).to_have_text("You have changed this reply")
        page.reload()
        expect(page.locator("#reply")).to_contain_text("As I already told you by phone, we can't refund")
        expect(page.locator("h1")).to_have_text("You have changed this reply")


def test_lines_that_are_pasted_or_put_in_stay_lines(browser: Browser, answer: str) -> None:
    with opened(browser) as page:
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        page.goto(answer)
        page.click("[data-edit]")
        page.keyboard.press("Control+a")
        page.keyboard.insert_text("Hi Ines,\n\nI'm sorry.\n\n👍🏽 One\nTwo £84.00\n\nTom")
        expect(page.locator("h1")).to_have_text("You have changed this reply")
        expect(page.locator("#on-facts_kept")).to_contain_text("£6.90")
        page.click(".copy")
        expect(page.locator(".copy")).to_contain_text("Copy anyway?")
        page.click(".copy")
        expect(page.locator(".copy")).to_have_text("Copied")
        copied = page.evaluate("navigator.clipboard.readText()")
        assert copied == "Hi Ines,\n\nI'm sorry.\n\n👍🏽 One\nTwo £84.00\n\nTom"
        page.reload()
        expect(page.locator("#reply")).to_have_text(copied, use_inner_text=True)


def test_an_edit_that_cannot_be_checked_says_so_and_is_kept(
    browser: Browser, url: str, service: Service
) -> None:
    with opened(browser) as page:
        page.goto(f"{url}/rewrites/{_rewritten(service)}")
        page.route("**/rewrites/*", lambda route: route.abort())
        page.click("[data-edit]")
        page.keyboard.type("So. ")
        expect(page.locator("h1")).to_contain_text("could not be checked just now")
        page.unroute("**/rewrites/*")
        page.reload()
        expect(page.locator("#reply")).to_contain_text("So. ")
        expect(page.locator("h1")).to_have_text("You have changed this reply")


# --- 3. the follow-up ------------------------------------------------------------------------


def test_a_date_knows_the_house_calendar(browser: Browser, answer: str) -> None:
    with opened(browser) as page:
        page.goto(answer)
        form = page.locator("#answers")
        due = form.locator("input[type=date]")
        chosen = form.locator(".days .pick").nth(2)
        chosen.click()
        day = due.input_value()
        expect(chosen).to_have_attribute("aria-pressed", "true")
        days = [datetime.now(UTC).date() + timedelta(days=ahead) for ahead in range(2, 300)]
        holiday = next(day for day in days if day.weekday() < 5 and why_closed(day, "GB"))
        due.fill(holiday.isoformat())
        expect(form.locator(".missing")).to_have_text(
            f"That is {why_closed(holiday, 'GB')}: will somebody be there?"
        )
        due.fill(next(day for day in days if day.weekday() == 5).isoformat())
        expect(form.locator(".missing")).to_contain_text("That is a Saturday")
        due.fill(day)
        expect(form.locator(".missing")).to_have_text("")
        form.get_by_role("button", name="Put this into the reply").click()
        page.wait_for_url("**/rewrites/*")
        expect(page.locator("#reply")).to_contain_text("write to you with an update")
        with page.expect_download() as download:
            page.get_by_role("link", name="Put it in your calendar").click()
        assert download.value.suggested_filename.endswith(".ics")


# --- 4. the verdict --------------------------------------------------------------------------


def test_a_line_of_the_verdict_opens_its_evidence_and_points_at_both_letters(
    browser: Browser, answer: str
) -> None:
    shown = "[...CSS.highlights.get('shown')].map((range) => range.toString())"
    with opened(browser) as page:
        page.goto(answer)
        assert page.locator("#on-facts_kept").is_hidden()
        page.locator(".in-short a").first.click()
        expect(page.locator("#on-facts_kept")).to_be_visible()
        page.locator("#on-facts_kept li", has_text="£84.00").get_by_role("button", name="Show").click()
        assert page.evaluate(shown) == ["£84.00", "£84.00"]
        page.locator("#on-refusals_kept").get_by_role("button", name="Show").click()
        assert page.evaluate(shown) == ["we can't refund the delivery fee of £6.90"] * 2


# --- 5. the reading --------------------------------------------------------------------------


def test_the_fault_is_corrected_with_one_click_and_the_rewrite_follows(browser: Browser, answer: str) -> None:
    with opened(browser) as page:
        page.goto(answer)
        page.get_by_role("button", name="not clear yet").click()
        page.wait_for_url(lambda address: "/rewrites/" in address and address != answer)
        expect(page.get_by_role("button", name="not clear yet")).to_have_attribute("aria-pressed", "true")
        expect(page.locator(".read")).to_contain_text("What may lie beneath")


def test_a_reply_that_is_written_again_says_what_is_new_in_it(browser: Browser, answer: str) -> None:
    with opened(browser) as page:
        page.goto(answer)
        before = page.locator("#reply").text_content() or ""
        page.locator("#answers").get_by_role("button", name="Put this into the reply").click()
        page.wait_for_url("**/rewrites/*before=*")
        new = page.locator(".verdict q").all_text_contents()
        assert new
        assert all(one in (page.locator("#reply").text_content() or "") and one not in before for one in new)
        page.get_by_role("link", name="The one before").click()
        expect(page.locator("#reply")).to_have_text(before, use_inner_text=False)


# --- 6. and 7. the note, the outcome ---------------------------------------------------------


def test_the_private_note_is_no_part_of_the_reply_and_goes_with_one_click(
    browser: Browser, answer: str
) -> None:
    with opened(browser) as page:
        page.goto(answer)
        note = page.locator(".private p").text_content() or ""
        assert note not in (page.locator("#reply").text_content() or "")
        page.get_by_role("button", name="No more notes like this").click()
        expect(page.locator("h1")).to_be_visible()
        expect(page.locator(".private")).to_have_count(0)
        assert page.url == answer


def test_what_became_of_it_is_kept_without_moving_the_page(
    browser: Browser, url: str, service: Service
) -> None:
    with opened(browser) as page:
        page.goto(f"{url}/rewrites/{_rewritten(service)}")
        sent = page.locator("#sent")
        sent.get_by_text("Not used", exact=True).click()
        sent.get_by_label("It missed the point").check()
        page.keyboard.press("Control+Enter")
        expect(sent).to_contain_text("You did not use it.")
        expect(sent).to_contain_text("It missed the point")
        page.click("[data-edit]")
        page.keyboard.press("Control+Home")
        page.keyboard.type("Dear Ines, ")
        page.route("**/outcome", lambda route: route.abort())
        sent.get_by_role("button", name="Sent as it is").click()
        expect(sent).to_contain_text("That did not get through.")
        page.unroute("**/outcome")
        page.locator("#reply").focus()
        page.keyboard.press("Control+Home")
        page.keyboard.type("My ")
        sent.get_by_role("button", name="Sent as it is").click()
        expect(sent).to_contain_text("You sent it with changes.")
        decisions = entries(service, page, "decision")
        assert [each.decision for each in decisions] == ["rejected", "edited"]
        assert isinstance(decisions[1], Decision)
        assert (decisions[1].sent_text or "").startswith("My Dear Ines, Hi Ines,")
        page.goto(url)
        expect(page.locator("#draft")).to_have_value("")


# --- 8. one's own corner, and the keyboard ---------------------------------------------------


def test_every_key_of_the_overlay_does_what_it_says(browser: Browser, url: str, answer: str) -> None:
    with opened(browser) as page:
        page.goto(f"{url}/?example=1")
        page.wait_for_selector(".live .card")
        page.keyboard.press("?")
        expect(page.locator("#help")).to_be_visible()
        page.keyboard.press("Escape")
        expect(page.locator("#help")).to_be_hidden()
        page.keyboard.press("d")
        expect(page.locator("#draft")).to_be_focused()
        page.keyboard.press("d")
        expect(page.locator("#draft")).not_to_have_value(EXAMPLE["draft"])
        page.keyboard.press("Control+z")
        page.wait_for_selector(".live .card")
        page.keyboard.press("F8")
        expect(page.locator(".live .card button").first).to_be_focused()
        page.keyboard.press("w")
        page.wait_for_url("**/work")
        page.goto(answer)
        expect(page.locator("[data-edit]")).to_be_visible()
        page.keyboard.press("e")
        expect(page.locator("#reply")).to_be_focused()


def test_single_letters_can_be_turned_off(browser: Browser, url: str) -> None:
    with opened(browser) as page:
        page.goto(f"{url}/settings")
        page.get_by_label("Single letters").uncheck()
        page.get_by_label("Your name").fill("Tom Rook")
        page.get_by_role("button", name="Keep this").click()
        expect(page.get_by_text("Kept. Your next letter uses it.")).to_be_visible()
        page.keyboard.press("w")
        page.keyboard.press("?")
        expect(page.locator("h1")).to_have_text("Settings")
        page.click(".pages a[href='/work']")
        expect(page.locator("#agent")).to_have_value("Tom Rook")
        stores = "[localStorage.length, document.cookie]"
        assert page.evaluate(stores) == [0, ""]


# --- three journeys --------------------------------------------------------------------------


def test_a_first_visit(browser: Browser, url: str) -> None:
    with opened(browser) as page:
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        page.goto(url)
        expect(page.get_by_role("heading", name="First time here?")).to_be_visible()
        page.get_by_role("link", name="Try it with a made-up letter").click()
        expect(page.locator(".mirror .found")).to_have_count(4)
        page.click(PRESS)
        page.wait_for_url("**/rewrites/*")
        page.get_by_role("button", name="Put this into the reply").click()
        expect(page.locator("#reply")).to_contain_text("write to you with an update")
        page.click(".copy")
        expect(page.locator(".copy")).to_have_text("Copied")
        assert "£84.00" in page.evaluate("navigator.clipboard.readText()")
        page.get_by_role("button", name="Sent as it is").click()
        expect(page.locator("#sent")).to_contain_text("You sent it as it is.")
        page.click(".brand")
        expect(page.locator("#draft")).to_have_value("")
        page.get_by_role("button", name="I know my way around").click()
        expect(page.locator("h1")).to_have_text("Before you press send")
        expect(page.locator(".tour")).to_have_count(0)


def test_from_a_heated_draft_to_a_sent_reply_by_keyboard_alone(browser: Browser, url: str) -> None:
    with opened(browser) as page:
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        page.goto(url)
        page.keyboard.press("m")
        page.keyboard.insert_text(EXAMPLE["message"])
        tab_to(page, "#draft")
        page.keyboard.insert_text(EXAMPLE["draft"])
        expect(page.locator(".live .card")).to_have_count(4)
        page.keyboard.press("F8")
        expect(page.locator(".live .card button").first).to_be_focused()
        page.keyboard.press("Enter")
        expect(page.locator(".live .card")).to_have_count(3)
        expect(page.locator("#draft")).to_be_focused()
        page.keyboard.press("Control+Enter")
        page.wait_for_url("**/rewrites/*")
        expect(page.locator(".copy")).to_be_visible()
        page.keyboard.press("c")
        expect(page.locator(".copy")).to_have_text("Copied")
        tab_to(page, "#sent button[value=accepted]")
        page.keyboard.press("Enter")
        expect(page.locator("#sent")).to_contain_text("You sent it as it is.")


class Cable:
    """A wire to a server that can be cut, every connection at once, and joined again at the same address."""

    def __init__(self, to: str) -> None:
        self._port = int(to.rsplit(":", 1)[1])
        self._ends: list[socket.socket] = []
        self._door = socket.socket()
        self._door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._door.bind(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._door.getsockname()[1]}"
        self.join()

    def join(self) -> None:
        if self._door.fileno() < 0:
            self._door = socket.socket()
            self._door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            self._door.bind(("127.0.0.1", int(self.url.rsplit(":", 1)[1])))
        self._door.listen()
        threading.Thread(target=self._accept, args=(self._door,), daemon=True).start()

    def cut(self) -> None:
        for end in (self._door, *self._ends):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()
        self._ends.clear()

    def _accept(self, door: socket.socket) -> None:
        while True:
            try:
                near, _ = door.accept()
            except OSError:
                return
            far = socket.create_connection(("127.0.0.1", self._port))
            self._ends += [near, far]
            for one, other in ((near, far), (far, near)):
                threading.Thread(target=self._carry, args=(one, other), daemon=True).start()

    def _carry(self, one: socket.socket, other: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := one.recv(65536):
                other.sendall(data)
        for end in (one, other):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)


def test_the_server_dies_while_it_writes_and_comes_back(browser: Browser, tmp_path: Path) -> None:
    from tests.test_browser import Slow

    slow = Slow()
    with (
        offline_service(tmp_path, model_engines=(slow,)) as service,
        served(service) as url,
        opened(browser) as page,
    ):
        cable = Cable(url)
        page.goto(f"{cable.url}/?example=1")
        page.click(PRESS)
        expect(page.locator(".stages")).to_contain_text("would sting")
        cable.cut()
        expect(page.locator("#write .wrong")).to_contain_text("Everything you typed is still here")
        expect(page.locator("#draft")).to_have_value(EXAMPLE["draft"])
        page.click(PRESS)
        expect(page.locator("#write .wrong")).to_contain_text("please press again")
        slow.enough.set()
        cable.join()
        page.click(PRESS)
        page.wait_for_url("**/rewrites/*")
        expect(page.locator("#reply")).to_contain_text("£84.00")
        cable.cut()


# --- without JavaScript ----------------------------------------------------------------------


def test_without_javascript_a_reply_is_edited_checked_and_told_of(browser: Browser, url: str) -> None:
    with opened(browser, scripts=False) as page:
        page.goto(f"{url}/?example=1")
        page.click(PRESS)
        page.click(".by-hand summary")
        text = page.input_value("#text")
        page.fill("#text", text.replace("£84.00", "£48.00"))
        page.get_by_role("button", name="Check it again").click()
        expect(page.locator(".not-held")).to_contain_text("A fact from your draft is no longer in it")
        page.click(".by-hand summary")
        assert "£48.00" in page.input_value("#text")
        page.locator(".card", has_text="New: apology").get_by_role(
            "button", name="Word it another way"
        ).click()
        expect(page.locator("#reply")).to_contain_text("for the trouble you've had over this.")
        page.get_by_role("button", name="Sent as it is").click()
        expect(page.locator("#sent")).to_contain_text("You sent it as it is.")
        page.locator("#finding-1").get_by_role("button", name="This is fine").click()
        expect(page.locator("#finding-1")).to_contain_text("You said that this is fine")
        assert page.locator("[data-show]:visible, [data-back]:visible, [data-edit]:visible").count() == 0


# --- for everybody ---------------------------------------------------------------------------


def in_both_themes(page: Page, within: str) -> list[str]:
    """What axe has against a page: all of it in the light, contrast once more in the dark."""
    page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })")
    found = complaints(page, within)
    page.emulate_media(color_scheme="dark")
    found += [f"dark: {said}" for said in complaints(page, within, only=("color-contrast",))]
    page.emulate_media(color_scheme="light")
    return found


def test_axe_finds_nothing_on_any_page_or_state(browser: Browser, url: str, answer: str) -> None:
    with opened(browser) as page:
        page.emulate_media(reduced_motion="reduce")
        found: dict[str, list[str]] = {}

        def look(state: str, within: str = "html") -> None:
            """`within` is what this state has that those before it had not."""
            found[state] = in_both_themes(page, within)

        page.goto(url)
        look("first visit")
        page.click(PRESS)
        expect(page.locator(".notice")).to_be_focused()
        look("a field to change", ".notice, .needs-change")
        page.goto(f"{url}/?example=1")
        page.locator(".live .card").first.get_by_role("button", name="This is fine").click()
        look("while writing", ".intro, .sheet, .live")
        page.keyboard.press("Tab")
        page.evaluate("document.getElementById('help').showModal()")
        look("the keys", "#help")
        page.goto(answer)
        page.click("[data-edit]")
        page.keyboard.press("Control+End")
        page.keyboard.insert_text(" Calm down, you get £500.")
        expect(page.locator(".not-held").first).to_contain_text("£500")
        page.click(".copy")
        look("an edited reply")
        page.evaluate("sessionStorage.clear()")
        page.goto(answer)
        page.locator("#sent button[value=accepted]").click()
        expect(page.locator("#sent")).to_contain_text("You sent it as it is.")
        page.locator(".evidence [data-show]").first.evaluate("(button) => button.click()")
        look("a reply that was sent", ".verdict, .compare, #sent")
        for path in ("/settings?kept=1", "/work", "/work?agent=Tom+Rook", "/nowhere"):
            page.goto(url + path)
            look(path, "main")
        for path in ("/rules", "/docs"):
            page.goto(url + path)
            # Their hundreds of entries are made alike: the first of each family or call stands for the others.
            page.evaluate(
                "document.querySelectorAll('article ~ article, section ~ section ~ section ~ section, h3 ~ h3 ~ *').forEach((one) => one.remove())"
            )
            look(path, "main")
        assert {state: said for state, said in found.items() if said} == {}


def test_hostile_text_runs_nowhere_in_the_browser(browser: Browser, url: str) -> None:
    letter = "\n".join(PAYLOADS)
    lines = iter(" ".join(payload.split()) for payload in PAYLOADS)
    with opened(browser) as page:
        page.add_init_script("window.pwned = () => { window.harmed = true; }")
        page.goto(url)
        page.click("details.more summary")
        for name in page.locator("#write input:not([type=date], [type=email])").evaluate_all(
            "(fields) => fields.map((field) => field.name)"
        ):
            page.fill(f"#write [name='{name}']", next(lines))
        page.fill("#message", letter)
        page.fill("#draft", f"{letter}\n\n{STINGS}. Calm down.")
        expect(page.locator(".mirror .found").first).to_be_visible()
        assert letter in (page.locator(".mirror").text_content() or "")
        page.reload()
        expect(page.locator("#message")).to_have_value(letter)
        page.click(PRESS)
        page.wait_for_url("**/rewrites/*")
        assert page.locator(".draft .text").evaluate("(text) => text.textContent").startswith(letter[:400])
        page.click("[data-edit]")
        page.keyboard.press("Control+End")
        page.keyboard.insert_text(f" {PAYLOADS[12]} {PAYLOADS[0]}")
        expect(page.locator("h1")).to_have_text("You have changed this reply")
        page.locator("[data-back]").first.click()
        page.locator("#sent button[value=accepted]").click()
        expect(page.locator("#sent")).to_contain_text("You sent it with changes.")
        made = page.locator("main :is(img, iframe, object, embed, video, audio, style, base, script)")
        assert made.count() == 0
        assert page.evaluate("window.harmed") is None


def test_right_to_left_text_keeps_its_direction(browser: Browser, url: str) -> None:
    hebrew = "ההזמנה שלך KT-2201 בדרך."
    with opened(browser) as page:
        page.goto(url)
        page.fill("#message", hebrew)
        page.fill("#draft", f"{hebrew}\n\n{STINGS}.")
        expect(page.locator(".mirror .found")).to_have_text(STINGS)
        rtl = "(element) => getComputedStyle(element).direction"
        assert page.locator("#message").evaluate(rtl) == "rtl"
        assert page.locator(".mirror").evaluate(rtl) == page.locator("#draft").evaluate(rtl) == "rtl"


def test_all_script_and_style_of_the_agents_pages_together_stay_small(
    browser: Browser, url: str, answer: str
) -> None:
    came: set[str] = set()
    with opened(browser) as page:
        page.on("response", lambda response: came.add(response.url))
        for address, last in (
            (f"{url}/?example=1", ".live .card"),
            (answer, "[data-edit]"),
            (f"{url}/docs", "h1"),
        ):
            page.goto(address)
            expect(page.locator(last).first).to_be_visible()  # once every script has come
        assert all(address.startswith(url) for address in came)
        own = [address for address in came if address.endswith((".js", ".css"))]
        assert {"page.css", "docs.css", "live.js", "edit.js"} <= {name.rsplit("/", 1)[1] for name in own}
        assert sum(len(page.request.get(address).body()) for address in own) < 60_000
