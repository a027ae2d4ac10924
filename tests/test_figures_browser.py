"""The pages of figures and commitments in a real browser: readable, within their window, nothing for axe to find."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from rewriter.audit import open_store
from rewriter.entries import FindingVerdict, Missed, Review
from rewriter.values import Commitment
from tests.browsing import CONTRASTS, complaints, opened, overflow
from tests.records import a_record
from tests.web_server import offline_service, served

TODAY = datetime.now(UTC).date()
DRAFT = "Calm down, it will be there by Friday. People of your sort always ask."
PAGES = ("/qa/rules", "/qa/lessons", "/qa/insights", "/qa/commitments", "/qa/webhook")


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A small log: one reviewed draft, one overdue commitment, a webhook whose receiver is not there."""
    folder = Path(tmp_path_factory.mktemp("log"))
    with offline_service(folder, webhook=("http://127.0.0.1:9/hook", "sixteen letters!")) as service:
        courier = service.webhook
        assert courier is not None
        courier.deliver()
        store = open_store(f"sqlite:///{folder / 'softanswer.db'}")
        record = service.rewrite(a_record(message="It came broken!", draft=DRAFT).situation)
        finding = record.outcome.findings[0]
        start = DRAFT.index("People")
        said = FindingVerdict(finding.rule, finding.start, "wrong")
        service.review(
            record.id,
            Review(findings=(said,), missed=(Missed(start, start + 19, "contempt"),), reviewer="Ann"),
        )
        late = Commitment("send the part", "Ana", TODAY - timedelta(days=3), "post")
        store.add(a_record(commitments=(late,), families=("blame",), reference="C-7"))
        courier.deliver()
        store.close()
        with served(service) as url:
            yield url


@pytest.mark.parametrize("path", PAGES)
def test_a_page_of_figures_can_be_read_by_everybody(browser: Browser, url: str, path: str) -> None:
    with opened(browser, width=390, theme="dark") as page:
        page.goto(url + path)
        assert complaints(page) == []
        assert overflow(page) == 0
        assert [item for item in page.evaluate(CONTRASTS) if item[0] < 4.5] == []
        page.emulate_media(color_scheme="light")
        page.set_viewport_size({"width": 1280, "height": 800})
        assert overflow(page) == 0
        assert [item for item in page.evaluate(CONTRASTS) if item[0] < 4.5] == []


def test_a_commitment_is_kept_and_the_customer_asked_how_it_went(browser: Browser, url: str) -> None:
    with opened(browser) as page:
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        page.goto(f"{url}/qa/commitments")
        page.get_by_role("button", name="Mark as kept").filter(has_text="send the part").click()
        expect(page.get_by_role("heading", name="Kept lately")).to_be_visible()
        page.get_by_role("link", name="Ask how it went").filter(has_text="send the part").click()
        expect(page.get_by_role("heading", name="Ask how it went")).to_be_visible()
        assert complaints(page) == []
        copy = page.get_by_role("button", name="Copy")
        copy.click()
        expect(page.locator("[data-copy] .label")).to_have_text("Copied")
        assert "send the part" in page.evaluate("navigator.clipboard.readText()")


def test_what_was_not_taken_is_sent_again_at_the_press_of_a_button(browser: Browser, url: str) -> None:
    with opened(browser, scripts=False) as page:
        page.goto(f"{url}/qa/webhook")
        page.get_by_role("button", name="Send all again").click()
        expect(page.locator(".promises")).to_contain_text("will be sent again")
