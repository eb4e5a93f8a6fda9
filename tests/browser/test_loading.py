"""Before Python is ready, and when it never is."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from .wizard import Wizard

TOO_LATE = "poort/te-laat"
TRUANT = "poort/ongeoorloofd-verzuim"
RUNTIME = "**/runtime/pyodide.mjs"


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """A page in which scripts may fail: that is what these tests are about."""
    return context.new_page()


def hold(page: Page) -> Callable[[], None]:
    """Keeps the runtime back until the returned function is called."""
    held: list[Route] = []
    released = threading.Event()
    page.route(RUNTIME, lambda route: route.continue_() if released.is_set() else held.append(route))

    def release() -> None:
        released.set()
        for route in held:
            route.continue_()

    return release


def test_an_answer_before_python_is_kept(page: Page, site: str) -> None:
    release = hold(page)
    wizard = Wizard(page, site, TOO_LATE)
    expect(wizard.question("aantal")).to_be_visible()
    wizard.answer("aantal", 2)
    expect(wizard.status).to_contain_text("bewaard")
    wizard.answer("aantal", 5)
    expect(page.locator(".pw-go")).to_be_enabled()
    release()
    wizard.expect_outcome({"aantal": 5})


def test_a_link_waits_for_python(page: Page, site: str) -> None:
    release = hold(page)
    wizard = Wizard(page, site, TRUANT, "#a:weggebleven=ja")
    expect(wizard.status).to_contain_text("link")
    expect(wizard.question("weggebleven")).to_be_visible()
    release()
    expect(wizard.question("gespijbeld")).to_be_visible()


def test_the_first_question_needs_no_python(page: Page, site: str) -> None:
    hold(page)
    wizard = Wizard(page, site, TOO_LATE)
    expect(wizard.page.get_by_role("group", name="Hoe vaak is de leerling te laat gemeld")).to_be_visible()


def test_a_fault_in_python(site: str, page: Page) -> None:
    def of_another_tool(route: Route) -> None:
        asked = f'data-tool="{TOO_LATE}"'
        text = route.fetch().text()
        assert asked in text
        route.fulfill(body=text.replace(asked, 'data-tool="poort/bestaat-niet"'), content_type="text/html")

    page.route(f"**/{TOO_LATE}/", of_another_tool)
    with page.expect_event("console", lambda message: "Er is geen keuzehulp" in message.text):
        wizard = Wizard(page, site, TOO_LATE)
        wizard.text("aantal").focus()
    wizard.expect_procedure()


def test_python_takes_too_long(site: str, page: Page) -> None:
    page.clock.install()
    hold(page)
    wizard = Wizard(page, site, TOO_LATE)
    wizard.answer("aantal", 3)
    expect(wizard.status).to_contain_text("bewaard")
    page.clock.run_for(19_000)
    expect(wizard.status).to_contain_text("bewaard")
    page.clock.run_for(2_000)
    wizard.expect_procedure()


def test_without_javascript(browser: Browser, site: str) -> None:
    with_text_only = browser.new_context(java_script_enabled=False)
    page = with_text_only.new_page()
    page.goto(f"{site}{TOO_LATE}/")
    expect(page.get_by_text("De vragen werken alleen met JavaScript.")).to_be_visible()
    expect(page.locator(".pw-wizard")).to_be_hidden()
    expect(page.locator(".pw-outcome").last).to_be_visible()
    with_text_only.close()


def test_python_starts_by_itself(site: str, page: Page) -> None:
    with page.expect_request(RUNTIME):
        Wizard(page, site, TOO_LATE)


def test_where_data_is_dear_python_waits_for_a_touch(site: str, page: Page) -> None:
    page.add_init_script("Object.defineProperty(navigator, 'connection', {value: {saveData: true}});")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    wizard = Wizard(page, site, TOO_LATE)
    page.wait_for_load_state("networkidle")
    assert not [address for address in asked if "/runtime/" in address]
    with page.expect_request(RUNTIME):
        wizard.text("aantal").focus()


def test_no_script_or_runtime_file_is_asked_for_twice(site: str, page: Page) -> None:
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    wizard = Wizard(page, site, TOO_LATE)
    page.wait_for_load_state("networkidle")
    at_start = {address.rpartition("/")[2] for address in asked if "/wizard/" in address}
    assert at_start == {"in_one.js", "worker.js", "downloads.js"}
    wizard.answer("aantal", 5)
    wizard.expect_outcome({"aantal": 5})
    code = [address for address in asked if address.endswith((".js", ".mjs", ".wasm", ".whl", ".zip"))]
    assert sorted(code) == sorted(set(code))
    school = [address for address in code if "decision_tools_" in address]
    assert len(school) == 1
    assert "decision_tools_poort-" in school[0]


def test_the_answer_is_there_before_the_click(site: str, page: Page) -> None:
    page.add_init_script(
        "const ask = Worker.prototype.postMessage;"
        "globalThis.asked = [];"
        "Worker.prototype.postMessage = function (data) { asked.push(data.request); ask.call(this, data); };"
    )
    wizard = Wizard(page, site, TOO_LATE)
    wizard.text("aantal").focus()
    page.wait_for_load_state("networkidle")
    expect(wizard.status).to_have_text("")
    wizard.text("aantal").fill("5")
    before = page.evaluate("asked")
    assert '"aantal":"5"' in before[-1]
    wizard.next()
    wizard.expect_outcome({"aantal": 5})
    assert page.evaluate("asked") == before
