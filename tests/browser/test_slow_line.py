"""A slow line: what counts is how long nothing comes, and what has come is never thrown away."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from pipeline.paths import SITE
from pipeline.site.serve import HOST, Handler, Server
from playwright.sync_api import BrowserContext, Page, expect

from .wizard import Wizard

TOO_LATE = "poort/te-laat"
PIECES = 6
LONG, TOO_LONG = 15_000, 21_000  # milliseconds; after twenty seconds of silence the page says so


class Tap:
    """Lets the largest file of a visit through, one piece at a time."""

    def __init__(self) -> None:
        self.pieces = threading.Semaphore(0)
        self.asked = 0

    def open(self) -> None:
        """Lets all the rest through."""
        self.pieces.release(1000)


class SlowHandler(Handler):
    """A host whose WebAssembly comes as its tap lets it."""

    def __init__(self, *given: Any, tap: Tap, **settings: Any) -> None:
        self.tap = tap
        super().__init__(*given, **settings)

    def copyfile(self, source: Any, outputfile: Any) -> None:
        if not self.path.endswith(".wasm"):
            super().copyfile(source, outputfile)
            return
        self.tap.asked += 1
        whole = source.read()
        size = len(whole) // PIECES + 1
        for start in range(0, len(whole), size):
            self.tap.pieces.acquire()
            outputfile.write(whole[start : start + size])


@pytest.fixture
def tap() -> Iterator[Tap]:
    made = Tap()
    yield made
    made.open()


@pytest.fixture
def slow_site(tap: Tap) -> Iterator[str]:
    """The site behind a line that the test holds in its hand."""
    server = Server((HOST, 0), partial(SlowHandler, directory=str(SITE), tap=tap))
    server.handle_error = lambda *_: None  # type: ignore[method-assign]
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://{HOST}:{server.server_address[1]}/"
    tap.open()
    server.shutdown()
    server.server_close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """A page whose clock the test moves."""
    opened = context.new_page()
    opened.clock.install()
    return opened


def loaded(page: Page) -> float:
    """How much has come, as the page shows it."""
    return float(page.locator(".pw-loaded").evaluate("bar => bar.value"))


def let_a_piece_through(page: Page, tap: Tap) -> None:
    """Waits until the page shows that it came."""
    before = loaded(page)
    tap.pieces.release()
    page.wait_for_function("before => document.querySelector('.pw-loaded').value > before + 1e6", arg=before)


def test_a_line_that_keeps_coming_ends_in_an_outcome(page: Page, slow_site: str, tap: Tap) -> None:
    wizard = Wizard(page, slow_site, TOO_LATE)
    wizard.answer("aantal", 5)
    for _ in range(PIECES - 1):
        let_a_piece_through(page, tap)
        page.clock.run_for(LONG)
        expect(wizard.status).to_contain_text("bewaard")
        expect(page.locator(".pw-loaded")).to_be_visible()
    tap.open()
    wizard.expect_outcome({"aantal": 5})
    expect(page.locator(".pw-loaded")).to_be_hidden()
    assert tap.asked == 1


def test_after_a_silence_what_still_comes_is_taken(page: Page, slow_site: str, tap: Tap) -> None:
    wizard = Wizard(page, slow_site, TOO_LATE)
    wizard.answer("aantal", 5)
    let_a_piece_through(page, tap)
    page.clock.run_for(TOO_LONG)
    wizard.expect_procedure()
    tap.open()
    wizard.expect_outcome({"aantal": 5})
    expect(wizard.notice).to_have_text("")
    assert tap.asked == 1


def test_a_line_that_got_stuck_is_tried_again(page: Page, slow_site: str, tap: Tap) -> None:
    wizard = Wizard(page, slow_site, TOO_LATE)
    wizard.answer("aantal", 5)
    let_a_piece_through(page, tap)
    page.clock.run_for(TOO_LONG)
    wizard.expect_procedure()
    page.get_by_role("button", name="Probeer opnieuw").click()
    expect(wizard.question("aantal")).to_be_visible()
    expect(wizard.status).to_contain_text("bewaard")
    tap.open()
    wizard.expect_outcome({"aantal": 5})
    assert tap.asked == 2
