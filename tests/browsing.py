"""A real browser for tests: pages that must break nothing, the keyboard, what can be read, what axe finds."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect, sync_playwright

PATIENCE_MS = 90_000
"""How long a page may take on a busy machine; a test that waits less fails for no fault of the page."""
expect.set_options(timeout=PATIENCE_MS)
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
VIOLATIONS = """
window.violations = [];
document.addEventListener("securitypolicyviolation", (event) => window.violations.push(event.violatedDirective));
"""
CONTRASTS = """() => {
  const parse = (text) => text.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((v) => v / 255)
    .map((v) => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const found = [];
  for (const element of document.querySelectorAll("body *")) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!own || !element.checkVisibility() || element.closest(".mirror, .skip")) continue;
    const style = getComputedStyle(element);
    const [a, b] = [light(parse(style.color)), light(ground(element))].sort((x, y) => y - x);
    found.push([(a + 0.05) / (b + 0.05), element.closest(".reply") !== null, element.className || element.tagName]);
  }
  return found;
}"""


@contextmanager
def chromium() -> Iterator[Browser]:
    """Debian's Chromium, started."""
    with sync_playwright() as playwright:
        quiet = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=quiet)
        yield browser
        browser.close()


@contextmanager
def opened(
    browser: Browser,
    *,
    width: int = 1280,
    scripts: bool = True,
    theme: Literal["light", "dark"] = "light",
) -> Iterator[Page]:
    """A page of its own; at the end, nothing may have broken the content policy or failed in a script."""
    context = browser.new_context(
        viewport={"width": width, "height": 800}, java_script_enabled=scripts, color_scheme=theme
    )
    context.set_default_timeout(PATIENCE_MS)
    context.add_init_script(VIOLATIONS)
    page = context.new_page()
    trouble: list[str] = []
    page.on("pageerror", lambda error: trouble.append(str(error)))
    page.on("dialog", lambda dialog: trouble.append(dialog.message))
    page.on(
        "console", lambda line: trouble.append(line.text) if "Content Security Policy" in line.text else None
    )
    try:
        yield page
        if scripts:
            assert page.evaluate("window.violations") == []
        assert trouble == []
    finally:
        context.close()


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until this is focused, and see that the focus shows."""
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate(f"document.activeElement.matches({selector!r})"):
            shows = (
                "e => getComputedStyle(e).outlineStyle + getComputedStyle(e.closest('.sheet') ?? e).boxShadow"
            )
            assert page.locator(selector).first.evaluate(shows) != "nonenone"
            return
    pytest.fail(f"Tab does not reach {selector}")


def overflow(page: Page) -> int:
    """Pixels by which the page is wider than its window."""
    wider: int = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return wider


def complaints(page: Page, within: str = "html", only: tuple[str, ...] = ()) -> list[str]:
    """What axe-core has against the page as it now stands: rule, element, reason. Empty is what we want.

    Its best practices are asked for along with WCAG 2.2 A and AA. `within` narrows it to the elements
    of a selector, `only` to some of its rules.
    """
    page.wait_for_load_state()  # a page whose style is still on its way would be judged without it
    if not page.evaluate("'axe' in window"):
        page.evaluate(Axe().axe_script)
    options = {"resultTypes": ["violations"]} | ({"runOnly": list(only)} if only else {})
    found: list[dict[str, Any]] = page.evaluate(
        "([within, options]) => axe.run(within, options).then((said) => said.violations)", [within, options]
    )
    return [
        f"{violation['id']}: {node['target']} {node['failureSummary']}"
        for violation in found
        for node in violation["nodes"]
    ]
