"""The reviewers' pages in a real browser: by keyboard, by mouse, without scripts, at any width, in both themes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from rewriter.audit import RecordStore, open_store
from rewriter.audit.exported import links_in
from rewriter.audit.verifier import verify_export
from rewriter.engines.offline import OfflineEngine
from rewriter.entries import Review
from rewriter.policies import Policies
from rewriter.service import Service
from scripts.demo_records import calibrate, fill
from tests.browsing import CONTRASTS, complaints, opened, overflow
from tests.records import a_record
from tests.web_server import served

NOW = datetime(2031, 3, 3, 12, 0, tzinfo=UTC)
DRAFT = "👍🏽 Nice of you to write.\nCalm down, it left on Monday."
SCORES = "45453545"
"""A key for each of the eight scored criteria."""


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """A log with letters, what came of them, and two calibrations: one done, one to go on with."""
    with a_service(f"sqlite:///{tmp_path_factory.mktemp('log') / 'softanswer.db'}") as (service, store):
        ids = fill(store, count=8, seed=3, now=NOW)
        calibrate(store, ids[:2], seed=3)
        calibrate(store, ids[2:4], seed=3, half=True)
        yield service


@pytest.fixture(scope="module")
def url(service: Service) -> Iterator[str]:
    with served(service) as url:
        yield url


@contextmanager
def a_service(database_url: str) -> Iterator[tuple[Service, RecordStore]]:
    store = open_store(database_url)
    service = Service(policies=Policies("default"), store=store, offline=OfflineEngine(), deadline_s=10)
    try:
        yield service, store
    finally:
        service.close()


def letters(store: RecordStore, count: int, at: datetime = NOW) -> list[str]:
    """So many letters with one underline each, newest first."""
    records = [
        a_record(at=at - timedelta(hours=number), draft=DRAFT, families=("sarcasm",), upset=True)
        for number in range(count)
    ]
    for record in reversed(records):
        store.add(record)
    return [record.id for record in records]


def reviews(service: Service, record_id: str) -> list[Review]:
    entries = service.entries_about([record_id], "review")
    return [entry.value for entry in entries if isinstance(entry.value, Review)]


def judge_by_keys(page: Page, mark: str = "r") -> None:
    """Answer every question of the page: the underline, eight scores, and that nothing is forbidden."""
    expect(page.locator("[name='finding.1']").first).to_be_focused()
    for key in f"{mark}{SCORES}y":
        page.keyboard.press(key)


# --- by keyboard ---------------------------------------------------------------------------


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
def test_letter_after_letter_is_reviewed_without_the_mouse(
    browser: Browser, database: str, request: pytest.FixtureRequest
) -> None:
    address = request.getfixturevalue("sqlite_url" if database == "sqlite" else "postgres_url")
    with a_service(address) as (service, store), served(service) as url, opened(browser) as page:
        ids = letters(store, 5 if database == "sqlite" else 2)
        page.goto(f"{url}/qa?reviewed=false")
        page.get_by_role("link", name="Review one after another").focus()
        page.keyboard.press("Enter")
        page.wait_for_url(f"**/rewrites/{ids[0]}*")
        expect(page.locator("#reviewer")).to_be_focused()  # whose reviews these are is asked first, and once
        page.keyboard.type("Ida")
        page.keyboard.press("Enter")
        judge_by_keys(page, "w")
        expect(page.get_by_role("button", name="Save")).to_be_focused()
        page.keyboard.press("t")
        page.keyboard.type("two dig")
        page.keyboard.press("Control+Enter")
        for record_id in ids[1:]:
            page.wait_for_url(f"**/rewrites/{record_id}*")
            expect(page.get_by_role("status").first).to_contain_text("Here is the next one")
            judge_by_keys(page)
            expect(page.get_by_role("button", name="Save")).to_be_focused()
            page.keyboard.press("Enter")
        expect(page.get_by_text("That was the last one here")).to_be_visible()
        said = [reviews(service, record_id) for record_id in ids]
        assert [len(each) for each in said] == [1] * len(ids)
        assert [each[0].findings[0].verdict for each in said] == ["wrong"] + ["right"] * (len(ids) - 1)
        assert all(each[0].reviewer == "Ida" for each in said)
        assert said[0][0].note == "two dig"
        assert [int(score or 0) for score in said[-1][0].scores.values()] == [*map(int, SCORES), 1]


def test_missed_words_are_selected_in_the_draft_by_keyboard(browser: Browser, sqlite_url: str) -> None:
    with a_service(sqlite_url) as (service, store), served(service) as url, opened(browser) as page:
        (record_id,) = letters(store, 1)
        page.goto(f"{url}/qa/rewrites/{record_id}?reviewer=Ida")
        expect(page.locator("[name='finding.1']").first).to_be_focused()
        page.keyboard.press("m")
        expect(page.locator("#draft")).to_be_focused()
        page.keyboard.press("Control+End")
        page.keyboard.press("Home")
        for _ in range(2):
            page.keyboard.press("Shift+Control+ArrowRight")
        expect(page.locator("#picked-words")).to_have_text("Calm down")
        page.keyboard.type("x")  # nobody can change the draft
        page.keyboard.press("Enter")
        families = page.locator("#picked-family option").all_text_contents()
        for _ in range(families.index("brushing off")):
            page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        expect(page.locator("#missed li")).to_contain_text("Calm down brushing off")
        expect(page.locator("[name='finding.1']").first).to_be_focused()
        page.keyboard.press("Control+Enter")
        page.wait_for_url("**/qa?done=1")
        (review,) = reviews(service, record_id)
        assert [(DRAFT[item.start : item.end], item.family) for item in review.missed] == [
            ("Calm down", "dismissal")
        ]


def test_a_click_into_a_letter_takes_no_key_away_and_saving_is_always_in_sight(
    browser: Browser, sqlite_url: str
) -> None:
    with a_service(sqlite_url) as (service, store), served(service) as url, opened(browser) as page:
        (record_id,) = letters(store, 1)
        page.goto(f"{url}/qa/rewrites/{record_id}?reviewer=Ida")
        save, keys = page.get_by_role("button", name="Save"), page.get_by_text("write a note")
        expect(save).to_be_in_viewport(ratio=1)
        page.get_by_role("heading", name="How does this read?").click()
        page.keyboard.press("w")
        expect(page.locator("[name='finding.1'][value='wrong']")).to_be_checked()
        page.keyboard.press("?")
        expect(keys).to_be_in_viewport(ratio=1)
        page.mouse.wheel(0, 2000)
        expect(save).to_be_in_viewport(ratio=1)


# --- by mouse, and without scripts ---------------------------------------------------------


def test_missed_words_after_an_emoji_are_kept_where_they_stand(browser: Browser, sqlite_url: str) -> None:
    with a_service(sqlite_url) as (service, store), served(service) as url, opened(browser) as page:
        (record_id,) = letters(store, 1)
        page.goto(f"{url}/qa/rewrites/{record_id}")
        page.locator("#draft").evaluate("""(draft) => {
          const node = [...draft.childNodes].findLast((each) => each.nodeType === 3);
          getSelection().setBaseAndExtent(node, node.data.indexOf("alm"), node, node.data.indexOf("t left"));
        }""")
        expect(page.locator("#picked-words")).to_have_text("Calm down, it")  # half a word is none
        page.select_option("#picked-family", "contempt")
        page.click("#picked-add")
        page.get_by_role("button", name="Save").click()
        expect(page.get_by_text("whose review is this?").first).to_be_visible()
        expect(page.locator("#missed li")).to_contain_text(
            "Calm down, it contempt"
        )  # the form comes back whole
        page.fill("#reviewer", "Ida")
        page.get_by_role("button", name="Save").click()
        page.wait_for_url("**/qa?done=1")
        (review,) = reviews(service, record_id)
        assert [DRAFT[item.start : item.end] for item in review.missed] == ["Calm down, it"]


def test_without_scripts_a_letter_is_found_and_reviewed(browser: Browser, sqlite_url: str) -> None:
    with (
        a_service(sqlite_url) as (service, store),
        served(service) as url,
        opened(browser, scripts=False) as page,
    ):
        ids = letters(store, 2)
        page.goto(f"{url}/qa")
        page.get_by_role("link", name="Review one after another").click()
        page.locator("label", has_text="Wrong").first.click()
        page.locator("label", has=page.locator("[name='score.tone'][value='4']")).click()
        page.get_by_label("Words, as they stand in the draft").first.fill("Calm down")
        page.get_by_label("What they are").first.select_option("dismissal")
        page.fill("#reviewer", "Ida")
        page.get_by_role("button", name="Save").click()
        page.wait_for_url(f"**/rewrites/{ids[1]}*")
        (review,) = reviews(service, ids[0])
        assert review.scores == {"tone": 4}
        assert [DRAFT[item.start : item.end] for item in review.missed] == ["Calm down"]


# --- calibration ---------------------------------------------------------------------------


def test_the_last_reviewer_opens_the_scores_and_a_consensus_is_recorded(
    browser: Browser, service: Service, url: str
) -> None:
    (entry,) = [entry for entry in service.entries("calibration").entries if "This" in entry.value.name]  # type: ignore[union-attr]
    with opened(browser) as page:
        page.goto(f"{url}/qa/calibrations/{entry.id}")
        expect(page.get_by_text("nobody sees any")).to_be_visible()
        page.get_by_role("link", name="Begin as Priya").click()
        for _ in range(2):
            expect(page.get_by_text("without seeing who wrote it")).to_be_visible()
            place = page.url
            expect(page.locator("[data-question] input").first).to_be_focused()
            page.locator("label", has=page.locator("[name='score.tone'][value='1']")).click()
            page.get_by_role("button", name="Save").click()
            page.wait_for_url(lambda address, place=place: address != place)  # type: ignore[misc]
        expect(page.get_by_role("heading", name="How far you agree")).to_be_visible()
        row = page.locator(".differ tr", has_text="Tone").first
        row.get_by_label("Tone: the score").select_option("2")
        row.get_by_label("Tone: because").fill("It is curt.")
        row.get_by_role("button", name="Record").click()
        expect(page.locator(".differ tr", has_text="Tone").first.get_by_label("Tone: because")).to_have_value(
            "It is curt."
        )


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
def test_a_day_at_the_console_on_either_database(
    browser: Browser, database: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """Find, take home as a file that proves itself, calibrate with two people at one desk, and see what it comes to."""
    address = request.getfixturevalue("sqlite_url" if database == "sqlite" else "postgres_url")
    with a_service(address) as (service, store), served(service) as url, opened(browser) as page:
        ids = letters(store, 3, datetime.now(UTC))
        service.decide(ids[0], "accepted")
        page.goto(f"{url}/qa?family=sarcasm")
        expect(page.get_by_text("3 letters", exact=True)).to_be_visible()
        for form in ("CSV", "JSON lines", "Parquet"):
            with page.expect_download() as coming:
                page.get_by_role("link", name=form).click()
            file = tmp_path / coming.value.suggested_filename
            coming.value.save_as(file)
            proved = verify_export(lambda file=file: links_in(file), partial=True)  # type: ignore[misc]
            assert (proved.ok, proved.entries) == (True, 4)

        page.get_by_role("link", name="calibrate").click()
        page.get_by_label("Reviewers, one to a line").fill("Ida\nOwen")
        page.get_by_label("How many letters").fill("1")
        page.get_by_role("button", name="Start").click()
        for name, tone in (("Ida", "2"), ("Owen", "4")):
            page.get_by_role("link", name=f"Begin as {name}").first.click()
            expect(page.get_by_role("combobox", name="Your name")).to_have_value(name)
            expect(page.locator("[data-question] input").first).to_be_focused()
            page.locator("label", has=page.locator(f"[name='score.tone'][value='{tone}']")).click()
            expect(page.locator(f"[name='score.tone'][value='{tone}']")).to_be_checked()
            page.locator("label", has=page.locator("[name='finding.1'][value='wrong']")).click()
            page.get_by_role("button", name="Save").click()
            page.wait_for_url("**/calibrations/*")
        row = page.locator(".differ tr", has_text="Tone")
        expect(row.get_by_role("cell").nth(0)).to_have_text("2")
        expect(row.get_by_role("cell").nth(1)).to_have_text("4")

        page.get_by_role("link", name="Rules", exact=True).click()
        page.get_by_role("link", name="the 3 drafts with").click()
        expect(page.get_by_text("3 letters", exact=True)).to_be_visible()
        page.get_by_role("link", name="Insights").click()
        page.get_by_role("link", name="Sarcasm").click()
        expect(page.get_by_text("3 letters", exact=True)).to_be_visible()
        page.get_by_role("link", name="Insights").click()
        page.get_by_role("link", name="Late, or not arrived").click()
        expect(page.get_by_text("what upset the customer: late, or not arrived")).to_be_visible()
        expect(page.get_by_text("3 letters", exact=True)).to_be_visible()


# --- for everybody -------------------------------------------------------------------------


def pages(service: Service) -> list[str]:
    """An address of each kind."""
    done = next(entry for entry in service.entries("calibration").entries if "Last" in entry.value.name)  # type: ignore[union-attr]
    record = next(record for record in service.page().records if record.outcome.findings)
    return [
        "/qa?reviewed=false",
        f"/qa/rewrites/{record.id}",
        "/qa/samples",
        "/qa/calibrations",
        f"/qa/calibrations/{done.id}",
    ]


def test_axe_finds_nothing_to_complain_of(browser: Browser, service: Service, url: str) -> None:
    with opened(browser) as page:
        for path in pages(service):
            page.goto(url + path)
            unfold(page)
            assert complaints(page) == [], path
        page.goto(f"{url}/qa/samples")
        page.get_by_label("Made from").fill("2031-01-01")
        page.get_by_role("button", name="Draw").click()
        expect(page.get_by_role("heading", name="Drawn from")).to_be_visible()
        assert complaints(page) == []


def test_on_a_phone_at_night_it_can_be_read_and_nothing_scrolls_sideways(
    browser: Browser, service: Service, url: str
) -> None:
    with opened(browser, theme="dark", width=390) as page:
        for path in pages(service):
            page.goto(url + path)
            unfold(page)
            assert overflow(page) == 0, path
            faint = [item for item in page.evaluate(CONTRASTS) if item[0] < 4.5]
            assert faint == [], path


def unfold(page: Page) -> None:
    page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })")
