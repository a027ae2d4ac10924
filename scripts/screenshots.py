"""Photographs the agent's page for the documentation: phone and desktop, light and dark.

Run it with `python -m scripts.screenshots` where Debian's chromium is installed; the
pictures in README look as they do with the package fonts-noto-core.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.web_server import offline_service, served

IMAGES = Path(__file__).resolve().parent.parent / "docs" / "images"
SIZES = {"desktop": (1280, 1240), "phone": (390, 1640)}
"""Width and height in pixels; the height is what shows the letters and keeps a picture below 300 kB."""
QUIET = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")


def photograph(browser: Browser, url: str, size: str, theme: str) -> None:
    """Two pictures: the draft with its underlines while it is written, and what comes of it."""
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
    page.click("button[type=submit]")
    page.wait_for_url("**/rewrites/*")
    page.screenshot(path=IMAGES / f"answer-{size}-{theme}.png")
    context.close()


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
    return 0


if __name__ == "__main__":
    sys.exit(main())
