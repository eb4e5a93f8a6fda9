"""A newcomer walks the path of a role to its tasks, card, sheet and practice, with the network cut too."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from pypdf import PdfReader

from .axe import faults
from .host import Host, hosted
from .practising import answer, right_place, shown

NEWCOMERS = [
    ("kluiverboom", "CSG Kluiverboom", "meldkamermedewerker", 8),
    ("wijdevenen", "WIJ de Venen", "leerkracht", 8),
]
MOST_TABS = 400
CUT_FOR_TOUCH = "wijdevenen"
TALL = 2400  # a page that does not scroll: nothing lies half below its header


@pytest.fixture
def host() -> Iterator[Host]:
    with hosted() as made:
        yield made


@pytest.fixture
def phone(browser: Browser) -> Iterator[BrowserContext]:
    """The telephone of a newcomer, which keeps a copy of the school."""
    made = browser.new_context(
        locale="nl-NL", has_touch=True, viewport={"width": 390, "height": 844}, service_workers="allow"
    )
    yield made
    made.close()


def follow(page: Page, name: str | re.Pattern[str], *, touch: bool) -> None:
    """Follows a link by touch, or by keyboard: with Tab until it has focus."""
    wanted = page.locator(".pw-article").get_by_role("link", name=name, exact=True).first
    if not touch:
        for _ in range(MOST_TABS):
            page.keyboard.press("Tab")
            if wanted.evaluate("(link) => link === document.activeElement"):
                break
        else:
            raise AssertionError(f"no way to {name} by keyboard")
    with page.expect_navigation(wait_until="commit"):
        if touch:
            wanted.tap()
        else:
            page.keyboard.press("Enter")


@pytest.mark.parametrize("touch", [False, True], ids=["keyboard", "touch"])
@pytest.mark.parametrize(("school", "name", "role", "steps"), NEWCOMERS)
def test_a_newcomer_walks_the_path_to_the_own_tasks_and_practice(
    phone: BrowserContext, host: Host, school: str, name: str, role: str, steps: int, touch: bool
) -> None:
    """One by keyboard and the other by touch with the network cut, and the other way round with it."""
    page = phone.new_page()
    page.goto(f"{host.address}{school}/")
    if touch == (school == CUT_FOR_TOUCH):
        expect(page.locator("html")).to_have_attribute("data-kept", re.compile(rf"\b{school}\b"))
        host.cut = True
    follow(page, "Nieuw hier?", touch=touch)
    follow(page, re.compile(f"^{role} ", re.I), touch=touch)
    links = page.locator(".pw-path h2 a")
    expect(links).to_have_count(steps)
    for place in range(0, steps, 1 if touch else 3):
        title = links.nth(place).inner_text()
        follow(page, title, touch=touch)
        expect(page.locator("h1")).to_have_text(title)
        page.go_back(wait_until="commit")
    follow(page, f"Mijn rol: {role}", touch=touch)
    expect(page.locator("h1")).to_have_text(f"Mijn rol: {role}")
    for sheet, title in (("de overdrachtskaart", "Overdrachtskaart"), ("doorgenomen", "Doorgenomen")):
        follow(page, sheet, touch=touch)
        expect(page.locator("h1")).to_have_text(f"{title}: {role}")
        page.go_back(wait_until="commit")
    follow(page, "Oefen deze rol", touch=touch)
    expect(shown(page)).to_have_count(1)
    first = shown(page).get_attribute("data-ask")
    answer(page, right=True, touch=touch)
    assert shown(page).get_attribute("data-ask") != first


@pytest.mark.parametrize(("scheme", "width"), [("light", 390), ("dark", 1280)])
def test_no_state_of_practising_breaks_the_rules_of_access(
    browser: Browser, site: str, scheme: str, width: int
) -> None:
    page = browser.new_page(color_scheme=scheme, viewport={"width": width, "height": TALL}, base_url=site)
    page.goto("kluiverboom/oefenen/meldkamermedewerker/")
    found = faults(page)
    ask = shown(page)
    ask.get_by_role("button", name="Kijk na").click()
    found += faults(page)
    ask.locator("label").nth((right_place(ask) + 1) % 3).click()
    ask.get_by_role("button", name="Kijk na").click()
    found += faults(page)
    ask.locator(".pw-ask-next").click()
    for _ in range(page.locator(".pw-ask").count()):
        answer(page, right=True)
    expect(page.locator(".pw-practice-told")).to_be_visible()
    assert found + faults(page) == []
    page.close()


@pytest.mark.parametrize(("school", "name", "role", "steps"), NEWCOMERS)
def test_the_sheet_to_sign_has_every_page_to_read_on_paper(
    browser: Browser, site: str, school: str, name: str, role: str, steps: int
) -> None:
    page = browser.new_page(java_script_enabled=False, base_url=site)
    page.emulate_media(media="print")
    page.goto(f"rollen/{school}/{role}/doorgenomen/")
    rows = page.locator(".pw-sign-table tbody a").all_inner_texts()
    sheets = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages
    text = " ".join(" ".join(sheet.extract_text() for sheet in sheets).split())
    page.close()

    assert len(rows) >= steps
    assert [row for row in rows if row not in text] == []
    assert all(part in text for part in (name, "Paraaf", "Handtekening"))
    assert len(sheets) <= 2
