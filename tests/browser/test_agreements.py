"""What a school agreed, on the screen of an outcome: marked, with the details behind it."""

from __future__ import annotations

from playwright.sync_api import Page

MADE = """async (agreed) => {
  const { agreedLines } = await import("/assets/wizard/tasks.js");
  const body = document.querySelector(".pw-procedure .pw-task-body");
  body.append(...agreedLines(agreed));
  return [...body.querySelectorAll(".pw-agreed")].map((line) => [line.localName, line.innerHTML]);
}"""
HOLDS = {
    "mark": "afspraak van de school, 3 december 2026",
    "details": "Wie: coach. In het protocol staat niet wie.",
    "text": "Afspraak van de school, 3 december 2026: Wie: coach.",
    "past": False,
}
PAST = HOLDS | {"text": "Deze afspraak gold tot en met 31 juli 2026: Wie: coach.", "past": True}


def test_an_agreement_shows_its_mark_and_one_that_has_run_out_says_so(site: str, page: Page) -> None:
    page.goto(f"{site}poort/te-laat/")
    assert page.evaluate(MADE, [HOLDS, PAST]) == [
        [
            "details",
            "<summary>Afspraak van de school, 3 december 2026</summary>" + HOLDS["details"],
        ],
        ["p", "Deze afspraak gold tot en met 31 juli 2026: Wie: coach."],
    ]
