"""Photographs the pages for the documentation: the agent's, and the reviewers'; phone and desktop, light and dark.

Run it with `python -m scripts.screenshots` where Debian's chromium is installed; the
pictures in README look as they do with the package fonts-noto-core.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from rewriter.audit import Selection, open_store
from rewriter.engines.offline import OfflineEngine
from rewriter.entries import Saved
from rewriter.policies import Policies
from rewriter.qa.sampling import Plan, draw
from rewriter.saved import sample_data
from rewriter.service import Service
from scripts.demo_records import calibrate, fill
from tests.web_server import offline_service, served

IMAGES = Path(__file__).resolve().parent.parent / "docs" / "images"
SIZES = {"desktop": (1280, 1240), "phone": (390, 1640)}
"""Width and height in pixels; the height is what shows the letters and keeps a picture below 300 kB."""
AROUND = (("desktop", "light"), ("phone", "dark"))
"""The looks in which every state of the agent's page is shown."""
CARET = """(reply, words) => {
  const node = [...reply.childNodes].find((one) => one.data?.includes(words));
  getSelection().collapse(node, node.data.indexOf(words) + words.length);
}"""
QUIET = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")


def photograph(browser: Browser, url: str, size: str, theme: str) -> None:
    """The draft with its underlines while it is written, and what comes of it; in two looks also what is around."""
    width, height = SIZES[size]
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if theme == "dark" else "light",
        reduced_motion="reduce",
        locale="en-GB",
    )
    page = context.new_page()
    page.goto(f"{url}/?example=1")
    page.wait_for_selector(".mirror .found")
    page.screenshot(path=IMAGES / f"writing-{size}-{theme}.png")
    page.click("#write button[type=submit]")
    page.wait_for_url("**/rewrites/*")
    page.screenshot(path=IMAGES / f"answer-{size}-{theme}.png")
    if (size, theme) in AROUND:
        _photograph_around(page, url, f"{size}-{theme}")
    context.close()


def _photograph_around(page: Page, url: str, look: str) -> None:
    """An edit that is warned of, the settings, the first visit."""
    page.click("[data-edit]")
    page.locator("#reply").evaluate(CARET, "It will all be sorted.")
    page.keyboard.type(" You also get £20 from us as a gift.")
    page.wait_for_selector(".not-held")
    page.locator(".not-held [data-show]").first.click()
    page.evaluate("scrollTo(0, 0)")
    page.screenshot(path=IMAGES / f"edited-{look}.png")
    page.goto(f"{url}/settings")
    page.screenshot(path=IMAGES / f"settings-{look}.png")
    page.evaluate("sessionStorage.clear()")
    page.goto(url)
    page.screenshot(path=IMAGES / f"first-visit-{look}.png")


def photograph_console(browser: Browser, url: str, size: str, theme: str, places: dict[str, str]) -> None:
    """A picture of an agent's own work and of each of the reviewers' pages."""
    width, height = SIZES[size]
    context = browser.new_context(
        viewport={"width": width, "height": 900 if size == "desktop" else height},
        color_scheme="dark" if theme == "dark" else "light",
        reduced_motion="reduce",
        locale="en-GB",
    )
    page = context.new_page()
    for name, place in places.items():
        page.goto(url + place)
        page.wait_for_load_state("networkidle")
        page.screenshot(path=IMAGES / f"{name}-{size}-{theme}.png")
    context.close()


@contextmanager
def with_demo_records(folder: Path) -> Iterator[tuple[Service, dict[str, str]]]:
    """A service over made-up records, and the address of each page to show."""
    store = open_store(f"sqlite:///{folder / 'softanswer.db'}")
    ids = fill(store, count=120, seed=7, now=datetime(2031, 3, 3, 12, 0, tzinfo=UTC))
    done = calibrate(store, ids[-30:-22], seed=7)
    service = Service(policies=Policies("default"), store=store, offline=OfflineEngine(), deadline_s=10)
    plan = Plan("risk", 6, seed=7, today=date(2031, 3, 3))
    sample = service.save(
        Saved("sample", "February, where it matters", sample_data(draw(plan, service.survey()), {}))
    )
    heated = service.page(Selection(severity="warn", family="sarcasm", status="ready"), limit=1).records[0]
    yield (
        service,
        {
            "work": f"/work?agent={heated.situation.agent.name.replace(' ', '+')}",
            "queue": "/qa",
            "review": f"/qa/rewrites/{heated.id}?reviewer=Noor",
            "sample": f"/qa/samples/{sample.id}",
            "calibration": f"/qa/calibrations/{done}",
        },
    )
    service.close()


@contextmanager
def with_records_of_late(folder: Path) -> Iterator[tuple[Service, dict[str, str]]]:
    """A service over made-up records of the weeks up to now, which the pages of figures speak of."""
    store = open_store(f"sqlite:///{folder / 'softanswer.db'}")
    fill(store, count=200, seed=7, now=datetime.now(UTC))
    service = Service(policies=Policies("default"), store=store, offline=OfflineEngine(), deadline_s=10)
    yield service, {"insights": "/qa/insights"}
    service.close()


def main() -> int:
    chromium = shutil.which("chromium")
    if chromium is None:
        print("chromium is not installed; on Debian: apt-get install chromium", file=sys.stderr)
        return 2
    IMAGES.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        offline_service(Path(folder)) as service,
        served(service) as url,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=chromium, args=list(QUIET))
        for size in SIZES:
            for theme in ("light", "dark"):
                photograph(browser, url, size, theme)
        browser.close()
    for records in (with_demo_records, with_records_of_late):
        with (
            tempfile.TemporaryDirectory() as folder,
            records(Path(folder)) as (service, places),
            served(service) as url,
            sync_playwright() as playwright,
        ):
            browser = playwright.chromium.launch(executable_path=chromium, args=list(QUIET))
            for size, theme in (("desktop", "light"), ("phone", "dark")):
                photograph_console(browser, url, size, theme, places)
            browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
