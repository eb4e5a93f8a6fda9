"""A page whose scripts or Python do not come: it looks as without JavaScript, says so, and can try again."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from pipeline.paths import SITE
from playwright.sync_api import BrowserContext, Page, Route, expect

from .wizard import Wizard

TOO_LATE = "poort/te-laat"
SENSITIVE = "wijdevenen/meldcode"
LETTER = "poort/brieven/brief-externe-schorsing"
OLD_BROWSERS = {
    "no WebAssembly": "delete globalThis.WebAssembly;",
    "no Worker": "delete globalThis.Worker;",
    "a Worker that throws": "globalThis.Worker = class { constructor() { throw new Error('no worker'); } };",
    "no module worker": (
        "const Old = Worker; globalThis.Worker = class extends Old { constructor(at) { super(at); } };"
    ),
}
SCRIPTS = [("in_one.js", 503), ("in_one.js", None), ("worker.js", 503), ("downloads.js", 503)]
DATA_IS_DEAR = "Object.defineProperty(navigator, 'connection', {value: {saveData: true}});"
SEEN_AGAIN = "document.dispatchEvent(new Event('visibilitychange'))"


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """A page in which scripts may fail: that is what these tests are about."""
    return context.new_page()


def refuse(page: Page, pattern: str, status: int | None = 503) -> Callable[[], None]:
    """Lets a file fail, with a status or with no answer at all, until the returned function is called."""
    page.route(pattern, lambda route: route.fulfill(status=status) if status else route.abort())
    return lambda: page.unroute(pattern)


@pytest.mark.parametrize("lacking", OLD_BROWSERS.values(), ids=OLD_BROWSERS)
def test_a_browser_that_lacks_what_python_needs(page: Page, site: str, lacking: str) -> None:
    page.add_init_script(lacking)
    wizard = Wizard(page, site, TOO_LATE)
    wizard.expect_procedure()
    expect(page.get_by_role("button", name="Probeer opnieuw")).to_be_visible(
        visible="WebAssembly" not in lacking
    )


@pytest.mark.parametrize("file", ["pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "*.zip", "*.whl"])
def test_a_refused_file_of_python_comes_at_a_second_try(page: Page, site: str, file: str) -> None:
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    let_through = refuse(page, f"**/runtime/{file}")
    wizard = Wizard(page, site, TOO_LATE, "#a:aantal=5")
    wizard.expect_procedure()
    let_through()
    page.get_by_role("button", name="Probeer opnieuw").click()
    wizard.expect_outcome({"aantal": 5})
    files = [address for address in asked if "/runtime/" in address]
    twice = {address for address in files if files.count(address) > 1}
    assert all(re.search(file.replace("*", ".*"), address) for address in twice)


@pytest.mark.parametrize(("script", "status"), SCRIPTS)
def test_a_refused_script(page: Page, site: str, script: str, status: int | None) -> None:
    let_through = refuse(page, f"**/assets/wizard/{script}", status)
    wizard = Wizard(page, site, TOO_LATE)
    wizard.expect_procedure()
    let_through()
    page.get_by_role("button", name="Probeer opnieuw").click()
    wizard.answer("aantal", 5)
    wizard.expect_outcome({"aantal": 5})


@pytest.mark.parametrize("text", ["throw new Error('no');", "import { nothing } from './trail.js';", "("])
def test_a_script_with_a_fault(page: Page, site: str, text: str) -> None:
    page.route(
        "**/assets/wizard/in_one.js", lambda route: route.fulfill(body=text, content_type="text/javascript")
    )
    Wizard(page, site, TOO_LATE).expect_procedure()


def test_without_the_script_of_the_page_the_questions_work(page: Page, site: str) -> None:
    refuse(page, "**/assets/site.js")
    wizard = Wizard(page, site, TOO_LATE)
    wizard.answer("aantal", 5)
    wizard.expect_outcome({"aantal": 5})


def test_from_a_folder(page: Page) -> None:
    wizard = Wizard(page, f"{SITE.as_uri()}/", TOO_LATE, None)
    page.goto(f"{wizard.address}index.html")
    wizard.expect_procedure()
    expect(page.get_by_role("button", name="Probeer opnieuw")).to_be_hidden()


def test_a_letter_without_its_script(page: Page, site: str) -> None:
    refuse(page, "**/assets/letters/paper.js")
    page.goto(f"{site}{LETTER}/")
    expect(page.locator(".pw-notice-text")).to_contain_text("Invullen lukt hier niet")
    expect(page.locator(".pw-letter-form")).to_be_hidden()
    expect(page.locator(".pw-paper")).to_be_visible()


def test_webassembly_of_another_type_works(page: Page, site: str) -> None:
    def untyped(route: Route) -> None:
        route.fulfill(response=route.fetch(), headers={"content-type": "application/octet-stream"})

    page.context.route("**/*.wasm", untyped)
    wizard = Wizard(page, site, TOO_LATE)
    wizard.answer("aantal", 5)
    wizard.expect_outcome({"aantal": 5})


def test_a_press_before_the_script_runs_is_kept(page: Page, site: str) -> None:
    held: list[Route] = []
    page.route("**/assets/wizard/in_one.js", lambda route: held.append(route))
    wizard = Wizard(page, site, TOO_LATE, None)
    page.goto(wizard.address, wait_until="commit")
    wizard.text("aantal").fill("5")
    page.get_by_role("button", name="Donkere kleuren").click()
    wizard.next()
    expect(wizard.notice).to_contain_text("bewaard")
    held[0].continue_()
    wizard.expect_outcome({"aantal": 5})
    expect(wizard.notice).to_have_text("")


def test_a_script_that_never_comes(page: Page, site: str) -> None:
    page.clock.install()
    page.route("**/assets/wizard/in_one.js", lambda _: None)
    wizard = Wizard(page, site, TOO_LATE, None)
    page.goto(wizard.address, wait_until="commit")
    expect(wizard.question("aantal")).to_be_visible()
    page.clock.run_for(21_000)
    wizard.expect_procedure()


@pytest.mark.parametrize("file", ["field.js", "index.js", "minisearch.js"])
def test_a_search_that_cannot_load_is_no_field(page: Page, site: str, file: str) -> None:
    let_through = refuse(page, f"**/assets/search/{file}")
    page.goto(f"{site}poort/")
    page.locator("#pw-query").click()
    expect(page.locator(".pw-search-fault")).to_contain_text("Zoeken werkt nu niet.")
    expect(page.locator("#pw-query")).to_be_hidden()
    let_through()
    page.locator(".pw-search-fault").get_by_role("button", name="Probeer opnieuw").click()
    page.locator("#pw-query").fill("te laat")
    expect(page.locator(".pw-result").first).to_be_visible()


def publish(page: Page, slug: str) -> Callable[[], None]:
    """The site gets another edition of a tool: the files of the old one are gone."""

    def newer(route: Route) -> None:
        text = re.sub(r'(data-wheels="[^"]*)\.whl"', r'\1-new.whl"', route.fetch().text())
        route.fulfill(body=text, content_type="text/html")

    page.route(f"**/{slug}/", newer)
    page.route("**/*.whl", lambda route: route.fulfill(status=404))
    return page.unroute_all


def test_a_page_of_an_old_edition_reloads_with_its_answers(page: Page, site: str) -> None:
    page.add_init_script(DATA_IS_DEAR)
    wizard = Wizard(page, site, TOO_LATE)
    everything_is_there = publish(page, TOO_LATE)
    wizard.text("aantal").fill("5")
    expect(wizard.notice).to_contain_text("nieuwe uitgave")
    expect(wizard.notice).to_contain_text("Je antwoorden blijven staan.")
    everything_is_there()
    page.get_by_role("button", name="Laad opnieuw").click()
    wizard.expect_outcome({"aantal": 5})


def test_a_tool_of_an_old_edition_that_works_says_so_too(page: Page, site: str) -> None:
    wizard = Wizard(page, site, TOO_LATE)
    wizard.answer("aantal", 5)
    wizard.expect_outcome({"aantal": 5})
    page.evaluate(SEEN_AGAIN)
    publish(page, TOO_LATE)
    page.evaluate(SEEN_AGAIN)
    expect(wizard.notice).to_contain_text("nieuwe uitgave")
    wizard.expect_outcome({"aantal": 5})


def test_answers_of_a_sensitive_tool_can_be_copied_before_they_go(page: Page, site: str) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    wizard = Wizard(page, site, SENSITIVE)
    first = wizard.decided({})["question"]
    wizard.question(first).locator("input").first.check()
    wizard.next()
    expect(wizard.question(first)).to_be_hidden()
    everything_is_there = publish(page, SENSITIVE)
    page.evaluate(SEEN_AGAIN)
    expect(wizard.notice).to_contain_text("Je antwoorden zijn dan weg.")
    notice = page.locator(".pw-notice")
    notice.get_by_role("button", name="Kopieer als tekst").click()
    expect(notice).to_contain_text("De tekst is gekopieerd.")
    told = wizard.given.locator("dd > span").first.inner_text()
    assert told in page.evaluate("navigator.clipboard.readText()").lower()
    everything_is_there()
    notice.get_by_role("button", name="Laad opnieuw").click()
    expect(wizard.question(first)).to_be_visible()
    expect(wizard.question(first).locator("input:checked")).to_have_count(0)
    assert page.url == wizard.address
