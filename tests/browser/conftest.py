"""The built site on a free port of this machine, and Chromium."""

from __future__ import annotations

import shutil
import tempfile
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from pipeline.paths import SITE
from pipeline.site.serve import make_server
from pipeline.site.unserved import without_server
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, sync_playwright

CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    """The address of the site, with a slash at its end."""
    if not (SITE / "index.html").exists():
        pytest.fail("Er is nog geen site: typ `make site`.")
    server = make_server(SITE)
    server.handle_error = lambda *_: None  # a page that closes in the middle of a file is no fault
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def folder() -> Iterator[Path]:
    """The same site without a server, in a folder that has a name as folders have it."""
    if not (SITE / "index.html").exists():
        pytest.fail("Er is nog geen site: typ `make site`.")
    with tempfile.TemporaryDirectory() as place:
        copy = Path(place).resolve() / "Zorg & veiligheid één"
        shutil.copytree(SITE, copy)
        without_server(copy)  # as the copy of one school is made of that school's site
        yield copy


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """One Chromium for all tests, which keeps no copy of the site unless a test allows it."""
    chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
    for make in ("new_context", "new_page"):
        setattr(chromium, make, partial(getattr(chromium, make), service_workers="block"))
    yield chromium
    chromium.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A fresh profile of a Dutch reader."""
    fresh = browser.new_context(locale="nl-NL")
    yield fresh
    fresh.close()


@pytest.fixture(scope="session")
def reader(browser: Browser) -> Iterator[BrowserContext]:
    """One profile for many tests: its cache keeps the runtime, as for a reader who comes back."""
    profile = browser.new_context(locale="nl-NL")
    yield profile
    profile.close()


@pytest.fixture
def page(reader: BrowserContext) -> Iterator[Page]:
    """A page of that reader; what goes wrong in its scripts fails the test."""
    opened = reader.new_page()
    faults: list[str] = []
    opened.on("pageerror", lambda error: faults.append(str(error)))
    yield opened
    opened.unroute_all(behavior="ignoreErrors")  # what a page still asks for when its test ends is no fault
    opened.close()
    assert faults == []
