"""Measures the agent's page in a real browser and writes docs/page.md: underlines, first paint, bytes.

Run it with `python -m scripts.page_figures` where Debian's chromium is installed, on an idle machine.
"""

from __future__ import annotations

import os
import re
import statistics
import sys
import tempfile
import threading
from datetime import UTC, datetime
from pathlib import Path

from playwright.sync_api import Browser, Page, Response
from tqdm import tqdm

from tests.browsing import CHROMIUM, chromium
from tests.running import running

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "page.md"
LIVE = ROOT / "rewriter" / "web" / "static" / "live.js"
LENGTHS = (1_000, 10_000)
"""Characters of the drafts that are typed on."""
KEYS, VISITS = 60, 15
CALM = "Your parcel left our warehouse on Monday and is on its way to you now. "
ALMOST, LAST_KEY = "\n\nCalm dow", "n"
"""The end of each draft, and the key with which it begins to sting."""
WATCH = """() => {
  const draft = document.getElementById("draft"), mirror = document.querySelector(".mirror");
  window.took = [];
  let pressed = 0;
  draft.addEventListener("keydown", (event) => { pressed = event.key === "n" && event.timeStamp; });
  new MutationObserver(() => {
    if (!pressed || !mirror.querySelector(".found")) return;
    const since = pressed;
    pressed = 0;
    // A message that is posted from within a frame comes when that frame has been painted.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { window.took.push(performance.now() - since); };
      port2.postMessage(0);
    });
  }).observe(mirror, { childList: true });
}"""


def keystrokes(browser: Browser, url: str, length: int) -> list[float]:
    """Milliseconds from a key to the frame that shows its underline, the pause that the page waits for included."""
    page = _page(browser)
    page.goto(url)
    page.fill("#draft", (CALM * (length // len(CALM) + 1))[: length - len(ALMOST)] + ALMOST)
    page.wait_for_selector(".letter-head .heat >> nth=0")
    page.evaluate(WATCH)
    page.focus("#draft")
    page.keyboard.press("Control+End")
    for number in tqdm(range(KEYS), desc=f"{length} characters", leave=False):
        page.keyboard.type(LAST_KEY)
        _until(page, f"window.took.length > {number}")
        page.keyboard.press("Backspace")
        page.wait_for_selector("#live", state="hidden")
    took: list[float] = page.evaluate("window.took")
    page.context.close()
    return took


def paints(browser: Browser, url: str) -> list[float]:
    """Milliseconds to the first contentful paint of the empty page, each time as a new visitor."""
    took = []
    for _ in tqdm(range(VISITS), desc="first paint", leave=False):
        page = _page(browser)
        page.goto(url)
        _until(page, "performance.getEntriesByName('first-contentful-paint').length > 0")
        took.append(page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime"))
        page.context.close()
    return took


def sizes(browser: Browser, url: str) -> dict[str, int]:
    """Bytes of script and style, uncompressed, that each page loads."""
    page = _page(browser)
    page.goto(f"{url}/?example=1")
    page.click("#write button[type=submit]")
    page.wait_for_url("**/rewrites/*")
    address = page.url
    page.context.close()
    form, rewrite, docs = (_bytes(browser, one) for one in (f"{url}/?example=1", address, f"{url}/docs"))
    return {
        "the form": sum(form.values()),
        "a rewrite": sum(rewrite.values()),
        "all the agent's pages together": sum((form | rewrite | docs).values()),
    }


def _bytes(browser: Browser, address: str) -> dict[str, int]:
    page, came = _page(browser), list[Response]()
    page.on("response", lambda response: came.append(response))
    page.goto(address, wait_until="networkidle")
    found = {one.url: len(one.body()) for one in came if one.url.endswith((".js", ".css"))}
    page.context.close()
    return found


def _until(page: Page, true: str) -> None:
    """Wait from outside: the content policy lets nobody evaluate within the page."""
    while not page.evaluate(true):
        page.wait_for_timeout(15)


def _page(browser: Browser) -> Page:
    page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
    page.set_default_timeout(60_000)
    return page


def _row(what: str, took: list[float]) -> str:
    most = statistics.quantiles(took, n=20)[18]
    return f"| {what} | {statistics.median(took):.0f} ms | {most:.0f} ms | {len(took)} |"


def _pause() -> str:
    """How long the page waits, as its script says."""
    found = re.search(r"PAUSE_MS = (\d+)", LIVE.read_text(encoding="utf-8"))
    assert found is not None
    return found[1]


def written(rows: list[str], bytes_of: dict[str, int], load: float) -> str:
    loads = ", ".join(f"{size:,} bytes for {what}" for what, size in bytes_of.items())
    return "\n".join(
        (
            "# How quick the agent's page is",
            "",
            "Made by `python -m scripts.page_figures` with Debian's Chromium against the service on the same"
            f" {os.cpu_count()}-core machine, {datetime.now(UTC):%d %B %Y}, load average {load:.1f} at the start (1.0 a core"
            " means that every core is busy; a busy machine makes all of these longer). A keystroke counts"
            f" until the frame that shows its underline is painted; the page waits {_pause()} ms for the next key before"
            " it asks.",
            "",
            "| what | p50 | p95 | times |",
            "| --- | --- | --- | --- |",
            *rows,
            "",
            f"Script and style together, uncompressed: {loads}. No build step, nothing from another server.",
            "",
        )
    )


def main() -> int:
    if CHROMIUM is None:
        print("chromium is not installed; on Debian: apt-get install chromium", file=sys.stderr)
        return 2
    load = os.getloadavg()[0]
    with (
        tempfile.TemporaryDirectory() as folder,
        running(Path(folder)) as server,
        chromium() as browser,
    ):
        url = server.url
        # Unread, its log would fill the pipe, and the service would wait for ever.
        threading.Thread(target=server.process.communicate, daemon=True).start()
        keystrokes(browser, url, LENGTHS[0])  # the first draft warms everybody up
        rows = [
            _row(f"keystroke to underline, {length:,} characters", keystrokes(browser, url, length))
            for length in LENGTHS
        ]
        rows.append(_row("first paint, new visitor", paints(browser, url)))
        bytes_of = sizes(browser, url)
    PAGE.write_text(written(rows, bytes_of, load), encoding="utf-8")
    print(PAGE.read_text(encoding="utf-8"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
