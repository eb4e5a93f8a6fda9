"""The copy on the device: a school works when the network is cut, and editions never mix."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pipeline.read.schools import load_schools
from pipeline.site.kept import WORKER
from playwright.sync_api import Browser, BrowserContext, Page, expect

import decision_tools

from .host import Host, another_edition, hosted
from .search_field import ask
from .wizard import Wizard

TOO_LATE = "poort/te-laat"
PAGE = "poort/handboek/te-laat/"
WALKED = decision_tools.slugs()[::2]
NEWER, FAILED = "Nieuwe editie klaar", "zij kon niet worden opgehaald"
KEPT = """async () => {
  const found = [];
  for (const name of await caches.keys()) {
    for (const { url } of await (await caches.open(name)).keys()) found.push(url);
  }
  return found;
}"""
EDITIONS = "async () => (await caches.keys()).sort()"
# A browser tries a broken edition again: while it does, the cache of that one is there.
EDITIONS_AT_REST = """async () => {
    let names = [];
    for (let frame = 0; frame < 600 && names.length !== 1; frame += 1) {
        await new Promise(requestAnimationFrame);
        names = (await caches.keys()).filter((name) => name.startsWith("protocolwijzer-editie-"));
    }
    return names;
}"""
SMALL = 4_000_000  # bytes: room for the emergency pages, not for a school


@pytest.fixture
def host() -> Iterator[Host]:
    with hosted() as made:
        yield made


def parts_of(host: Host) -> list[dict[str, object]]:
    """The list of the service worker."""
    text = (host.folder / WORKER).read_text(encoding="utf-8")
    return list(json.loads(text.partition(" = ")[2].partition(";\n\n")[0])["parts"].values())


@pytest.fixture
def keeper(browser: Browser) -> Iterator[BrowserContext]:
    """A reader whose browser keeps a copy."""
    context = browser.new_context(locale="nl-NL", service_workers="allow")
    yield context
    context.close()


def keep(page: Page, host: Host, address: str) -> None:
    """Opens a page until its school is on the device and served from there."""
    page.goto(host.address + address)
    school = address.partition("/")[0]
    expect(page.locator("html")).to_have_attribute("data-kept", re.compile(rf"\b{school}\b"))
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-kept", re.compile(rf"\b{school}\b"))
    page.reload()


def test_twenty_tools_search_and_help_without_a_network(keeper: BrowserContext, host: Host) -> None:
    page = keeper.new_page()
    for school in load_schools():
        keep(page, host, f"{school}/")
    host.cut = True
    for slug in WALKED:
        Wizard(page, host.address, slug).walk_shortest()
    page.goto(host.address + PAGE)
    ask(page, "ziek")
    page.locator(".pw-result").first.click()
    expect(page.locator(".pw-article h1")).to_be_visible()
    page.locator(".pw-emergency").click()
    expect(page.get_by_role("link", name="112").first).to_be_visible()
    page.goto(f"{host.address}bouwers/")
    expect(page.get_by_role("heading", name="Geen netwerk")).to_be_visible()
    page.get_by_role("link", name="Direct hulp nodig").click()
    expect(page).to_have_url(f"{host.address}nood/")


@pytest.fixture(scope="module")
def newer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Another edition of the site."""
    return another_edition(tmp_path_factory.mktemp("newer"), PAGE, "Wat doe je nu?", "Wat doe je straks?")


def test_a_new_edition_is_told_in_a_walk_and_keeps_the_answers(
    keeper: BrowserContext, host: Host, newer: Path
) -> None:
    page = keeper.new_page()
    keep(page, host, PAGE)
    wizard = Wizard(page, host.address, TOO_LATE)
    wizard.answer("aantal", 5)
    wizard.expect_outcome({"aantal": 5})
    expect(page.locator("html")).to_have_attribute("data-kept", re.compile("poort"))
    other = keeper.new_page()
    host.folder = newer
    other.goto(host.address + PAGE)
    expect(other.locator(".pw-newer")).to_contain_text(NEWER)
    expect(other.get_by_role("heading", name="Wat doe je nu?")).to_be_visible()
    expect(wizard.notice).to_contain_text("Je antwoorden blijven staan")
    page.get_by_role("button", name="Laad opnieuw").click()
    expect(wizard.notice).to_contain_text("Sluit eerst de andere tabbladen")
    other.close()
    page.get_by_role("button", name="Laad opnieuw").click()
    expect(wizard.notice).to_have_text("")
    wizard.expect_outcome({"aantal": 5})
    host.cut = True
    page.goto(host.address + PAGE)
    expect(page.get_by_role("heading", name="Wat doe je straks?")).to_be_visible()
    assert len(page.evaluate(EDITIONS)) == 1


def test_a_broken_edition_changes_nothing(keeper: BrowserContext, host: Host, newer: Path) -> None:
    page = keeper.new_page()
    keep(page, host, PAGE)
    before = page.evaluate(EDITIONS)
    host.folder, host.broken = newer, {f"/{PAGE}"}
    page.reload()
    expect(page.locator(".pw-newer")).to_contain_text(FAILED)
    assert page.evaluate(EDITIONS_AT_REST) == before
    host.cut = True
    page.reload()
    expect(page.get_by_role("heading", name="Wat doe je nu?")).to_be_visible()
    Wizard(page, host.address, TOO_LATE).walk_shortest()


def test_a_full_device_is_told(keeper: BrowserContext, host: Host) -> None:
    page = keeper.new_page()
    quota = {"origin": host.address.rstrip("/"), "quotaSize": SMALL}
    keeper.new_cdp_session(page).send("Storage.overrideQuotaForOrigin", quota)
    page.goto(host.address + PAGE)
    expect(page.locator(".pw-on-device")).to_contain_text("te weinig ruimte")
    assert [url for url in page.evaluate(KEPT) if "/runtime/" in url] == []
    page.reload()
    host.cut = True
    page.goto(f"{host.address}poort/nood/")
    expect(page.get_by_role("link", name="112").first).to_be_visible()


def test_the_copy_has_nothing_of_the_reader_and_is_wiped_with_one_press(
    keeper: BrowserContext, host: Host
) -> None:
    page = keeper.new_page()
    keep(page, host, PAGE)
    wizard = Wizard(page, host.address, TOO_LATE)
    wizard.answer("aantal", 5)
    wizard.expect_outcome({"aantal": 5})
    known = {f"{host.address}{path}" for part in parts_of(host) for path in part}
    marks = {f"{host.address}{part}.geheel" for part in ("nood", "gedeeld", "poort")}
    assert set(page.evaluate(KEPT)) <= known | marks
    page.goto(f"{host.address}privacy/")
    expect(page.locator(".pw-device-told")).to_contain_text(re.compile(r"\d+ MB.*Poort Lyceum"))
    page.get_by_role("button", name="Wis de kopie").click()
    expect(page.locator(".pw-device-told")).to_have_text("Nu staat er geen kopie.")
    assert page.evaluate(KEPT) == []
    page.goto(host.address + PAGE)
    page.goto(f"{host.address}privacy/")
    expect(page.get_by_role("button", name="Bewaar weer een kopie")).to_be_visible()
    assert page.evaluate(KEPT) == []
    assert page.evaluate("localStorage.length") == 0


def test_who_saves_data_gets_no_copy(keeper: BrowserContext, host: Host) -> None:
    page = keeper.new_page()
    page.add_init_script("Object.defineProperty(navigator.connection, 'saveData', { value: true });")
    page.goto(f"{host.address}privacy/")
    expect(page.get_by_role("button", name="Bewaar weer een kopie")).to_be_visible()
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)") == 0


def test_nothing_is_kept_before_the_first_decision(keeper: BrowserContext, host: Host) -> None:
    page = keeper.new_page()
    wizard = Wizard(page, host.address, TOO_LATE)
    expect(wizard.question("aantal")).to_be_visible()
    wizard.fill("aantal", 5)
    expect(wizard.status).to_have_text("")
    assert page.locator('script[src$="kept.js"]').count() == 0
    wizard.next()
    expect(page.locator("html")).to_have_attribute("data-kept", re.compile("poort"))
