"""The finished site in `site/`. `make test` builds it first."""

from __future__ import annotations

import re

import pytest
from pipeline import links, policy
from pipeline.content import Library
from pipeline.paths import SITE, web_path
from pipeline.site import BuildError, run_mkdocs


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    """The pages of the site by address."""
    found = {
        path.relative_to(SITE).as_posix(): path.read_text(encoding="utf-8") for path in SITE.rglob("*.html")
    }
    assert found, "build the site first: make site"
    return found


def test_every_page_and_tool_is_there(pages: dict[str, str], library: Library) -> None:
    for made in library.site_pages():
        assert f"{web_path(made.uri)}index.html" in pages


def test_every_page_has_its_policy_once_and_sends_no_referrer(pages: dict[str, str]) -> None:
    for address, page in pages.items():
        assert page.count("Content-Security-Policy") == 1, address
        assert page.count('<meta name="referrer" content="no-referrer">') == 1, address
        assert policy.blocked(page) == [], address


def test_only_tool_pages_may_start_python(pages: dict[str, str], library: Library) -> None:
    able = {address for address, page in pages.items() if "wasm-unsafe-eval" in page}

    assert able == {f"{slug}/index.html" for slug in library.tools}
    assert not any("unsafe-eval'" in page.replace("'wasm-unsafe-eval'", "") for page in pages.values())


def test_every_link_leads_somewhere(pages: dict[str, str]) -> None:
    assert links.broken(SITE) == []


def test_a_page_carries_the_menu_of_its_own_school_only(pages: dict[str, str]) -> None:
    menu = re.search(r'id="pw-menu".*?</nav>', pages["poort/handboek/te-laat/index.html"], re.S)
    assert menu

    assert 'href="../tijdigheid/"' in menu[0]
    assert "wijdevenen/" in menu[0]
    assert "wijdevenen/handboek/" not in menu[0]


def test_the_theme_brings_no_script_of_its_own(pages: dict[str, str]) -> None:
    assert not (SITE / "assets" / "javascripts").exists()
    for address, page in pages.items():
        assert policy.inline_hashes(page) == [], address


def test_a_build_that_fails_says_why() -> None:
    with pytest.raises(BuildError, match="build --strict failed"):
        run_mkdocs(SITE, program="mkdocs_that_is_not_there")
