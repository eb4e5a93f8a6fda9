"""The first result of the search on a slow line, in real Chromium: from the first press in the field."""

from __future__ import annotations

from collections.abc import Sequence

from playwright.sync_api import BrowserContext, Playwright

from .report import Report, mark, megabytes, spread
from .visits import UNTIL_CACHED, fresh_browser

ROUNDS = 5
QUESTION = "te laat"
FIRST_RESULT = 4.0
LIGHT = 600_000
# What a phone has in the far corner of a building: 1.6 Mbit a second, and a wait before each file.
LINE = {"offline": False, "downloadThroughput": 200_000, "uploadThroughput": 94_000, "latency": 150}
WATCH = """() => {
  const field = document.getElementById("pw-query");
  let begun = 0;
  field.addEventListener("focus", () => { begun = performance.now(); }, { once: true });
  globalThis.pwFirstResult = new Promise((tell) => {
    const look = new MutationObserver(() => {
      if (!document.querySelector(".pw-result")) return;
      look.disconnect();
      requestAnimationFrame(() => setTimeout(() => tell(performance.now() - begun)));
    });
    look.observe(document.querySelector(".pw-results"), { childList: true });
  });
}"""


def measure_search(playwright: Playwright, address: str, rounds: int = ROUNDS) -> list[float]:
    """Seconds until the first result, each in a new browser that has nothing of the search yet."""
    times = []
    for _ in range(rounds):
        with fresh_browser(playwright) as context:
            times.append(first_result(context, address))
    return times


def first_result(context: BrowserContext, address: str) -> float:
    """Open a page, slow the line once it is quiet, and type a question."""
    page = context.new_page()
    page.goto(address, wait_until="load")
    page.wait_for_timeout(UNTIL_CACHED)
    line = context.new_cdp_session(page)
    line.send("Network.enable")
    line.send("Network.emulateNetworkConditions", LINE)
    page.evaluate(WATCH)
    page.locator("#pw-query").click()
    page.keyboard.type(QUESTION)
    return float(page.evaluate("() => pwFirstResult")) / 1000


def report_search(report: Report, times: Sequence[float], weight: int) -> None:
    """How long and how much, each beside what it may be."""
    report.heading("Search: first result, 1.6 Mbit/s", "ours", "", "", "target")
    middle = sorted(times)[len(times) // 2]
    limit = f"≤ {FIRST_RESULT:g} s: {mark(middle <= FIRST_RESULT)}"
    report.row("first result on screen", spread(times, "s"), target=limit)
    report.row(
        "bytes of the search", megabytes(weight), target=f"≤ {megabytes(LIGHT)}: {mark(weight <= LIGHT)}"
    )
