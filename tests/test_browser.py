"""The agent's page in a real browser, against a real server on this machine."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from rewriter.brief import Brief
from rewriter.deadline import Deadline
from rewriter.engines import ModelState, Written
from rewriter.errors import EngineFailed, LogUnavailable
from rewriter.service import Service
from rewriter.values import Check, EngineName, Situation
from rewriter.web.example import EXAMPLE
from tests.browsing import CONTRASTS, PATIENCE_MS, opened, overflow
from tests.web_server import MESSAGE, offline_service, served

STINGS = "Had you read our terms, you would know that"
THEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
HOSTILE = (
    "</textarea></script><script>window.pwned=1</script>",
    "\"'><img src=x onerror=window.pwned=1>",
    "<svg/onload=window.pwned=1>",
    "<iframe srcdoc='<script>parent.pwned=1</script>'></iframe>",
    "<a href='javascript:window.pwned=1'>click</a>",
    "<style>body{display:none}</style>",
    "{{ 7*7 }} ${7*7} &lt;b&gt; &amp;",
)


def fill(page: Page, **fields: str) -> None:
    page.evaluate("document.querySelector('details.more').open = true")
    for name, value in fields.items():
        page.fill(f"[name='{name}']", value)


def press(page: Page) -> None:
    page.click("#write button[type=submit]")
    page.wait_for_url("**/rewrites/*")


# --- paste, press, read, copy ------------------------------------------------------------


def test_paste_press_read_copy(browser: Browser, url: str) -> None:
    with opened(browser) as page:
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        page.goto(url)
        fill(page, **EXAMPLE)
        press(page)
        reply = page.locator("#reply").text_content() or ""
        assert "£84.00" in reply
        assert STINGS not in reply
        page.click(".copy")
        if "to confirm" in reply:
            page.click(".copy")
        expect(page.locator(".copy .label")).to_have_text("Copied")
        assert page.evaluate("navigator.clipboard.readText()") == reply


def test_without_javascript_one_pastes_presses_reads_and_selects_the_reply_with_one_click(
    browser: Browser, url: str
) -> None:
    with opened(browser, scripts=False) as page:
        page.goto(url)
        page.fill("#message", EXAMPLE["message"])
        page.fill("#draft", EXAMPLE["draft"])
        press(page)
        assert "£84.00" in (page.locator("#reply").text_content() or "")
        assert page.locator(".copy").is_hidden()
        assert page.locator(".draft .found").first.is_visible()
        style = page.locator("#reply").evaluate("element => getComputedStyle(element).userSelect")
        assert style == "all"


def test_an_open_question_is_asked_before_the_reply_is_copied(browser: Browser, url: str) -> None:
    with opened(browser) as page:
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        page.goto(f"{url}/?example=1")
        press(page)
        page.locator("#reply").evaluate("element => element.append(' [to confirm: date]')")
        page.click(".copy")
        expect(page.locator(".copy")).to_contain_text("still to confirm")
        page.click(".copy")
        expect(page.locator(".copy .label")).to_have_text("Copied")
        assert "[to confirm: date]" in page.evaluate("navigator.clipboard.readText()")


def test_a_reply_that_is_not_ready_is_copied_as_it_is_without_asking_twice(
    browser: Browser, service: Service, url: str
) -> None:
    draft = "Beruhigen Sie sich doch bitte endlich einmal. Wir haben Ihre Bestellung noch nicht verschickt."
    record = service.rewrite(Situation("Wo ist mein Paket?", draft, datetime.now(UTC)))
    assert record.outcome.status == "needs_person"
    with opened(browser) as page:
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        page.goto(f"{url}/rewrites/{record.id}")
        page.click("[data-edit]")
        page.keyboard.press("Control+End")
        page.keyboard.insert_text(" [to confirm: date]")
        expect(page.locator("h1")).to_have_text("You have changed this reply")
        expect(page.locator(".copy .label")).to_have_text("Copy as it is")
        page.click(".copy")
        expect(page.locator(".copy .label")).to_have_text("Copied")
        assert page.evaluate("navigator.clipboard.readText()") == f"{draft} [to confirm: date]"


def test_a_reply_that_an_edit_makes_hold_is_no_longer_warned_of(
    browser: Browser, service: Service, url: str
) -> None:
    record = service.rewrite(Situation("Where is my parcel?", "Calm down.", datetime.now(UTC)))
    assert record.outcome.status == "needs_person"
    assert record.outcome.rewrite is not None
    with opened(browser) as page:
        page.goto(f"{url}/rewrites/{record.id}")
        expect(page.locator(".copy .label")).to_have_text("Copy as it is")
        page.click("[data-edit]")
        page.keyboard.press("Control+a")
        sorry, _, closing = record.outcome.rewrite.text.rpartition("\n\n")
        page.keyboard.insert_text(f"{sorry}\n\nIt is on its way.\n\n{closing}")
        expect(page.locator(".copy .label")).to_have_text("Copy")
        expect(page.locator(".in-short")).to_have_text("All ten checks hold now.")
        expect(page.locator(".answer.not-ready")).to_have_count(0)
        page.keyboard.insert_text(" Calm down.")
        expect(page.locator(".copy .label")).to_have_text("Copy as it is")


def test_the_reply_can_be_edited_and_every_check_is_put_to_it_again(browser: Browser, url: str) -> None:
    with opened(browser) as page:
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        page.goto(f"{url}/?example=1")
        press(page)
        page.get_by_role("button", name="Edit").click()
        for key in ("Control+Home", "ArrowDown", "ArrowDown"):
            page.keyboard.press(key)
        page.keyboard.type(f"{STINGS}. ")
        expect(page.locator(".not-held")).to_contain_text(f"“{STINGS}”")
        expect(page.locator("h1")).to_have_text("You have changed this reply")
        page.keyboard.press("Control+Home")
        page.keyboard.type("Dear all,")
        page.get_by_role("button", name="Done").click()
        copied = page.locator(".copy")
        copied.click()
        expect(copied).to_contain_text("Copy anyway?")
        copied.click()
        expect(copied).to_have_text("Copied")
        text: str = page.evaluate("navigator.clipboard.readText()")
        assert text.startswith("Dear all,")
        assert STINGS in text


def test_what_was_left_out_returns_with_one_click_and_goes_with_one_undo(browser: Browser, url: str) -> None:
    with opened(browser) as page:
        page.goto(f"{url}/?example=1")
        press(page)
        said = page.locator("h1").text_content() or ""
        card = page.locator("#finding-2")
        quote = card.locator(".quote").text_content() or ""
        before = page.locator("#reply").text_content() or ""
        assert quote not in before
        card.get_by_role("button", name="Put it back").click()
        expect(page.locator("#reply")).to_contain_text(quote)
        expect(page.locator("h1")).to_have_text("You have changed this reply")
        expect(page.locator(".not-held")).to_contain_text(STINGS)
        expect(card).to_contain_text("It is still in the reply.")
        page.keyboard.press("Control+z")
        expect(page.locator("#reply")).to_have_text(before, use_inner_text=False)
        expect(page.locator("h1")).to_have_text(said)
        expect(page.locator(".in-short")).to_be_visible()
        expect(card.get_by_role("button", name="Put it back")).to_be_visible()


JOINED = [
    (  # within a sentence
        "but then you'd know",
        "We sent them, but then you'd know. Bye.",
        "We sent them. Bye.",
        "We sent them, but then you'd know. Bye.",
    ),
    (  # a sentence that began small
        "but then you never read",
        "We sent them. but then you never read. Bye.",
        "We sent them. Bye.",
        "We sent them. But then you never read. Bye.",
    ),
    (  # what followed it has become a sentence
        "Calm down",
        "Here it is. Calm down and it will all be well.",
        "Here it is. It will all be well.",
        "Here it is. Calm down. It will all be well.",
    ),
    (  # the first words of a paragraph
        "Well done, you.",
        "Hello,\n\nWell done, you. It is here.",
        "Hello,\n\nIt is here.",
        "Hello,\n\nWell done, you. It is here.",
    ),
    (  # the last words of a paragraph whose other words are gone
        "Some people!",
        "Well.\n\nOh dear. Some people!\n\nIt is here.",
        "We are sorry.\n\nIt is here.",
        "We are sorry. Some people!\n\nIt is here.",
    ),
]
"""What was left out, the draft, the reply without it, and the reply with it back in its place."""


def test_what_returns_joins_its_neighbours_as_a_writer_would_join_it(browser: Browser, url: str) -> None:
    put_back = """async ([quote, draft, reply]) => {
      const { placeOf } = await import("/static/place.js");
      const { at, words } = placeOf(quote, draft, reply);
      return reply.slice(0, at) + words + reply.slice(at);
    }"""
    with opened(browser) as page:
        page.goto(url)
        for quote, draft, reply, joined in JOINED:
            assert page.evaluate(put_back, [quote, draft, reply]) == joined


def test_the_question_before_copying_moves_nothing(browser: Browser, url: str) -> None:
    with opened(browser) as page:
        page.goto(f"{url}/?example=1")
        press(page)
        page.click("[data-edit]")
        page.keyboard.press("Control+End")
        page.keyboard.type(" [to confirm: date]")
        page.click("[data-edit]")
        for width in (1280, 390):
            page.set_viewport_size({"width": width, "height": 800})
            page.reload()
            expect(page.locator("h1")).to_have_text("You have changed this reply")
            top = "element => element.getBoundingClientRect().top + scrollY"
            before = page.locator("#reply").evaluate(top)
            page.click(".copy")
            expect(page.locator(".copy")).to_contain_text("Copy anyway?")
            assert abs(page.locator("#reply").evaluate(top) - before) < 1


# --- while writing -------------------------------------------------------------------------


def test_the_underline_is_on_the_right_word_after_an_emoji(browser: Browser, url: str) -> None:
    with opened(browser) as page:
        page.goto(url)
        page.fill("#draft", f"👍🏽 👨‍👩‍👧 Hello,\n\n{STINGS}. Bye.")
        page.wait_for_selector(".mirror .found")
        assert page.locator(".mirror .found").first.text_content() == STINGS
        press(page)
        assert page.locator(".draft .found").first.text_content() == STINGS


def test_the_underlines_lie_under_the_very_letters(browser: Browser, url: str) -> None:
    like = """(element) => {
      const style = getComputedStyle(element), box = element.getBoundingClientRect();
      return [box.x, box.y, box.width, style.font, style.letterSpacing, style.padding, style.borderWidth,
              style.whiteSpaceCollapse, style.overflowWrap, style.direction, style.textAlign];
    }"""
    for width in (1280, 390):
        with opened(browser, width=width) as page:
            page.goto(f"{url}/?example=1")
            page.wait_for_selector(".mirror .found")
            assert page.locator("#draft").evaluate(like) == page.locator(".mirror").evaluate(like)
            fits = "element => element.scrollHeight <= element.clientHeight + 1"
            assert page.locator("#draft").evaluate(fits)


def test_leaving_words_out_is_one_click_and_can_be_undone(browser: Browser, url: str) -> None:
    with opened(browser) as page:
        page.goto(url)
        before = f"Hello. {STINGS}."
        page.fill("#draft", before)
        page.click(".live .card button")
        expect(page.locator("#draft")).to_have_value("Hello.")
        page.keyboard.press("Control+z")
        expect(page.locator("#draft")).to_have_value(before)


LEFT_OUT = [
    ("Hi.\n\n[Shouting won't help]. Here it is.", "Hi.\n\nHere it is."),
    ("It is in your terms, [which you agreed to]. Bye.", "It is in your terms. Bye."),
    ("And [frankly], if you ask, we will.", "And if you ask, we will."),
    ("[Had you read our terms], you would know that.", "You would know that."),
    ("See the page, which [you did not read], for the parcel.", "See the page, for the parcel."),
    ("Please send it. [Some of us look first.]\n\nTom", "Please send it.\n\nTom"),
    ("Ask them, [they will say the same]. Bye.", "Ask them. Bye."),
    ("Hello. [Calm down] and it will be sorted.", "Hello. It will be sorted."),
    ("I am [frankly] at a loss.", "I am at a loss."),
    ("It came 👍🏽, [as usual], on Monday.", "It came 👍🏽, on Monday."),
    ("And [honestly]!", ""),
]
"""A draft with what is left out in brackets, and what is left."""


def test_what_is_left_out_leaves_whole_sentences(browser: Browser, url: str) -> None:
    leave_out = """async (draft) => {
      const { without } = await import("/static/leave.js");
      const text = draft.replace(/[[\\]]/g, "");
      const { start, end, words } = without(text, draft.indexOf("["), draft.indexOf("]") - 1);
      return text.slice(0, start) + words + text.slice(end);
    }"""
    with opened(browser) as page:
        page.goto(url)
        for draft, left in LEFT_OUT:
            assert page.evaluate(leave_out, draft) == left


def test_a_draft_that_could_not_be_checked_is_not_called_calm(browser: Browser, url: str) -> None:
    with opened(browser) as page:
        page.goto(url)
        page.fill("#draft", f"{STINGS}.")
        expect(page.locator(".letter-head .heat")).to_be_visible()
        page.route("**/v1/checks", lambda route: route.abort())
        page.fill("#draft", f"{STINGS}. Bye.")
        expect(page.locator(".letter-head .heat")).to_be_hidden()
        expect(page.locator("#live-said")).to_have_text("")


def test_a_calm_draft_gets_no_underline(browser: Browser, url: str) -> None:
    with opened(browser) as page:
        page.goto(url)
        with page.expect_response("**/v1/checks"):
            page.fill("#draft", "Your parcel arrives on 3 March.")
        expect(page.locator(".letter-head .heat")).to_contain_text("calm")
        assert page.locator(".mirror .found").count() == 0
        assert page.locator("#live").is_hidden()


# --- while a model thinks --------------------------------------------------------------------


@dataclass
class Slow:
    """A model that keeps everybody waiting and then brings nothing."""

    name: EngineName = "llm"
    model: str | None = "slow/model"
    tries: int = 1
    state: ModelState = ModelState("slow/model")
    asked: threading.Event = field(default_factory=threading.Event)
    enough: threading.Event = field(default_factory=threading.Event)

    def can_mend(self, failed: tuple[Check, ...]) -> bool:
        return bool(failed)

    def write(self, brief: Brief, failed: tuple[Check, ...], deadline: Deadline) -> Written:
        self.asked.set()
        self.enough.wait(PATIENCE_MS / 1000)
        raise EngineFailed("timeout")


def test_the_findings_arrive_before_the_model_has_answered(browser: Browser, tmp_path: Path) -> None:
    slow = Slow()
    with (
        offline_service(tmp_path, model_engines=(slow,)) as service,
        served(service) as url,
        opened(browser) as page,
    ):
        page.goto(f"{url}/?example=1")
        page.click("#write button[type=submit]")
        expect(page.locator(".stages")).to_contain_text("would sting")
        assert slow.asked.wait(PATIENCE_MS / 1000)
        assert page.url.startswith(f"{url}/?")
        slow.enough.set()
        page.wait_for_url("**/rewrites/*")
        assert "built-in editor" in (page.locator(".verdict").text_content() or "")


def test_waiting_can_be_stopped_and_nothing_is_lost(browser: Browser, tmp_path: Path) -> None:
    slow = Slow()
    with (
        offline_service(tmp_path, model_engines=(slow,)) as service,
        served(service) as url,
        opened(browser) as page,
    ):
        page.goto(f"{url}/?example=1")
        page.click("#write button[type=submit]")
        page.get_by_role("button", name="Stop waiting").click()
        expect(page.locator("#write button[type=submit]")).to_have_text("Find a softer answer")
        assert page.input_value("#draft") == EXAMPLE["draft"]
        slow.enough.set()


# --- nothing is lost -------------------------------------------------------------------------


def test_a_reload_loses_nothing(browser: Browser, url: str) -> None:
    with opened(browser) as page:
        page.goto(url)
        fill(page, message=MESSAGE, draft="Half a draft", **{"customer.name": "Ida", "agent.name": "Sam"})
        page.reload()
        assert page.input_value("#message") == MESSAGE
        assert page.input_value("#draft") == "Half a draft"
        assert page.input_value("[name='customer.name']") == "Ida"
        assert page.locator("details.more").evaluate("element => element.open")


def test_a_letter_that_is_looked_at_takes_the_place_of_none_that_was_typed(
    browser: Browser, url: str
) -> None:
    with opened(browser) as page:
        page.goto(url)
        fill(page, message=MESSAGE, draft="Half a draft")
        page.goto(f"{url}/?example=1")
        assert "@example" not in page.locator("#write").inner_html().replace(EXAMPLE["draft"], "")
        press(page)
        page.get_by_role("button", name="Sent as it is").click()
        expect(page.locator("#sent")).to_contain_text("You sent it as it is.")
        page.click(".brand")
        expect(page.locator("#draft")).to_have_value("Half a draft")


def test_starting_afresh_clears_the_case_but_keeps_the_agent(browser: Browser, url: str) -> None:
    with opened(browser) as page:
        page.goto(url)
        fill(page, message=MESSAGE, draft="Half a draft", **{"customer.name": "Ida", "agent.name": "Sam"})
        page.click("[data-clear]")
        page.reload()
        assert page.input_value("#draft") == ""
        assert page.input_value("[name='customer.name']") == ""
        assert page.input_value("[name='agent.name']") == "Sam"


def test_another_tab_sees_nothing_of_it(browser: Browser, url: str) -> None:
    with opened(browser) as page:
        page.goto(url)
        page.fill("#draft", "Half a draft")
        other = page.context.new_page()
        other.goto(url)
        assert other.input_value("#draft") == ""


def test_a_failed_press_keeps_every_word(
    browser: Browser, url: str, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise LogUnavailable

    with opened(browser) as page:
        page.goto(url)
        page.fill("#message", MESSAGE)
        page.fill("#draft", EXAMPLE["draft"])
        with monkeypatch.context() as patch:
            patch.setattr(service, "rewrite", refuse)
            page.click("#write button[type=submit]")
            expect(page.locator(".notice")).to_be_focused()
        assert page.input_value("#draft") == EXAMPLE["draft"]
        press(page)


# --- hostile text, all widths, both themes -----------------------------------------------------


def test_without_javascript_hostile_markup_shows_as_typed(browser: Browser, url: str) -> None:
    markup = "\n".join(HOSTILE)
    lines = ("customer.name", "customer.reference", "agent.name", "agent.title", "agent.phone")
    with opened(browser, scripts=False) as page:
        page.goto(url)
        page.click("details.more summary")
        page.fill("#message", markup)
        page.fill("#draft", f"{markup} {STINGS}.")
        for name, line in zip(lines, HOSTILE, strict=False):
            page.fill(f"[name='{name}']", line)
        press(page)
        assert markup in (page.locator(".draft .text").text_content() or "")
        made = page.locator("main :is(img, script, iframe, style, a[href^='javascript'])")
        assert made.count() == 0
        assert page.locator(".draft").is_visible()


def test_nothing_scrolls_sideways_at_any_width(browser: Browser, url: str) -> None:
    long = f"{'Sonnenuntergang' * 20} https://example.com/{'a' * 300}.\n\nCalm down. {STINGS}. ההזמנה שלך KT-2201 בדרך."
    names = {"customer.name": "x" * 150, "agent.name": "y" * 150}

    def fits(page: Page) -> None:
        page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })")
        for width in (1280, 640, 390, 320):
            page.set_viewport_size({"width": width, "height": 800})
            assert overflow(page) == 0, (page.url, width)

    with opened(browser) as page:
        for path in ("/", "/?example=1", "/docs", "/settings", f"/work?agent={'y' * 150}", "/nowhere"):
            page.goto(url + path)
            fits(page)
        page.goto(url)
        fill(page, message=long, draft=long, **names)
        expect(page.locator(".mirror .found").first).to_be_attached()
        fits(page)
        press(page)
        fits(page)
        page.goto(f"{url}/work?agent={'y' * 150}")
        expect(page.locator(".recent li")).to_have_count(1)
        fits(page)


def test_side_by_side_the_letters_are_of_one_height(browser: Browser, url: str) -> None:
    with opened(browser) as page:
        page.goto(f"{url}/?example=1")
        press(page)
        boxes: list[dict[str, float]] = [
            page.locator(name).evaluate("element => element.getBoundingClientRect().toJSON()")
            for name in (".draft", ".answer")
        ]
        assert boxes[0]["top"] == boxes[1]["top"]
        assert boxes[0]["height"] == boxes[1]["height"]
        assert boxes[0]["right"] < boxes[1]["left"]


def test_the_reply_can_be_read_with_tired_eyes_in_both_themes(browser: Browser, url: str) -> None:
    with opened(browser) as page:
        page.goto(f"{url}/?example=1")
        press(page)
        page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })")
        for theme in THEMES:
            page.emulate_media(color_scheme=theme)
            seen: list[list[Any]] = page.evaluate(CONTRASTS)
            assert len(seen) > 60
            assert [item for item in seen if item[0] < 4.5] == []
            assert [item for item in seen if item[1] and item[0] < 7] == []
