"""The finished site in `site/`. `make test` builds it first."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from pathlib import Path
from urllib.parse import urljoin

import pytest
from pipeline.check import links
from pipeline.pages.assembly import Assembly
from pipeline.pages.navigation import FOR_BUILDERS
from pipeline.runtime.build import build_runtime
from pipeline.pages.generated import site_pages
from pipeline.read.library import Library
from pipeline.paths import DOCS, SITE, web_path
from pipeline.site import build, licences, policy
from pipeline.site.build import BuildError, write_pages

from .clicks import clicks


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    """The pages of the site by address."""
    found = {
        path.relative_to(SITE).as_posix(): path.read_text(encoding="utf-8") for path in SITE.rglob("*.html")
    }
    assert found, "build the site first: make site"
    return found


def test_every_page_and_tool_is_there(pages: dict[str, str], library: Library) -> None:
    for made in site_pages(library):
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


def test_every_tool_is_within_three_clicks_and_the_emergency_page_one(
    pages: dict[str, str], library: Library
) -> None:
    counted = clicks(SITE)

    assert {slug for slug in library.tools if counted.get(slug, 9) > 3} == set()
    assert counted["nood"] == 1


def test_each_school_leads_newcomers_to_a_path_of_their_role(library: Library) -> None:
    counted = clicks(SITE)

    for school, found in library.onboarding.items():
        assert counted[f"{school}/nieuw"] == 1
        assert {path.slug for path in found.paths if path.has_page} == {
            address.rpartition("/")[2] for address in counted if address.startswith(f"{school}/nieuw/")
        }


def test_a_page_carries_the_menu_of_its_own_school_only(pages: dict[str, str]) -> None:
    menu = re.search(r'id="pw-menu".*?</nav>', pages["poort/handboek/te-laat/index.html"], re.S)
    assert menu

    assert 'href="../tijdigheid/"' in menu[0]
    assert "wijdevenen/" in menu[0]
    assert "wijdevenen/handboek/" not in menu[0]


def test_a_handbook_is_read_from_page_to_page(pages: dict[str, str], library: Library) -> None:
    for school in library.schools.values():
        subjects = [subject for subject in school.pages if subject != "index"]
        for before, subject, after in zip(["", *subjects], subjects, [*subjects[1:], ""], strict=False):
            page = pages[f"{school.slug}/handboek/{subject}/index.html"]
            beside = re.findall(r'<a rel="(prev|next)" href="([^"]+)">', page)
            expected = [("prev", f"../{before}/"), ("next", f"../{after}/")]
            assert beside == [link for link in expected if link[1] != "..//"], f"{school.slug}: {subject}"


def test_the_theme_brings_no_script_of_its_own(pages: dict[str, str]) -> None:
    assert not (SITE / "assets" / "javascripts").exists()
    for address, page in pages.items():
        # The 404 page looks for the folder of the site before anything of it can load.
        assert len(policy.inline_hashes(page)) == (address == links.ANY_DEPTH), address


def test_no_place_is_left_open(pages: dict[str, str]) -> None:
    shown = {address: re.sub(r"<code>.*?</code>", "", page, flags=re.S) for address, page in pages.items()}

    assert [address for address, page in shown.items() if "{{" in page] == []


def test_no_class_is_dressed_only_by_sheets_of_another_kind_of_page(pages: dict[str, str]) -> None:
    dressed: dict[str, set[str]] = defaultdict(set)
    for sheet in (SITE / "assets" / "style").glob("*.css"):
        if sheet.name != "print.css":
            for name in re.findall(r"\.(pw-[\w-]+)", sheet.read_text(encoding="utf-8")):
                dressed[name].add(sheet.name)
    bare = set()
    for page in pages.values():
        loaded = set(re.findall(r'assets/style/(\w+\.css)"', page))
        used = set(" ".join(re.findall(r'\bclass="([^"]*)"', page)).split())
        bare |= {name for name in used & dressed.keys() if not dressed[name] & loaded}

    assert len(dressed) > 100
    assert bare == set()


def foot(address: str, page: str) -> list[str]:
    """Where the links in the foot of a page lead."""
    [found] = re.findall(r'<footer class="pw-footer">.*?</footer>', page, re.S)
    return [urljoin(f"/{address}", href) for href in re.findall(r'href="([^"]+)"', found)]


def test_every_page_leads_to_what_is_said_about_the_site_and_the_menu_to_the_page_for_builders(
    pages: dict[str, str],
) -> None:
    for_builders = [web_path(uri) for uri in FOR_BUILDERS]
    for address, page in pages.items():
        assert foot(address, page)[-2:] == ["/toegankelijkheid/", "/privacy/"], address
        assert not {f"/{place}" for place in for_builders} & set(foot(address, page)), address
    assert {clicks(SITE)[place.strip("/")] for place in for_builders} == {3}


OWN = (
    "oefenen/vragen-*",
    "*.html",
    "assets/style/*.css",
    "assets/search/field.js",
    "assets/search/index.js",
    "assets/wizard/in_one.js",
    "runtime/decision_tools*.whl",
    "nakijken-*.ics",
    "na-te-kijken/*-invullijst.csv",
    "na-te-kijken/*-invullijst.toml",
    "LICENSE.txt",
)


def test_what_others_made_has_its_licence_beside_it() -> None:
    docs = {path.relative_to(DOCS) for path in DOCS.rglob("*")}
    known = [*OWN, *(pattern for work in licences.works() for pattern in (work.files, work.licence))]
    files = [path.relative_to(SITE) for path in SITE.rglob("*") if path.is_file()]

    assert [file for file in files if file not in docs and not any(map(file.match, known))] == []
    for work in licences.works():
        assert list(SITE.glob(work.files)), work.name
        told = (SITE / work.licence).read_text(encoding="utf-8")
        assert work.source in told and all(text.read_text(encoding="utf-8") in told for text in work.texts)
    assert (SITE / "assets" / "fonts" / "OFL.txt").exists()
    assert (SITE / "LICENSE.txt").read_text(encoding="utf-8").startswith("EUROPEAN UNION PUBLIC LICENCE")


def test_a_build_that_fails_says_why(library: Library, tmp_path: Path) -> None:
    page = replace(library.pages[0], body="[daar](nergens.md)")
    pages = Assembly(replace(library, pages=[page, *library.pages[1:]]), build_runtime())

    with pytest.raises(BuildError, match=r"build --strict failed:\n.*nergens\.md"):
        write_pages(pages, tmp_path)


def test_a_build_that_fails_leaves_the_previous_site_as_it_was(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "index.html").write_text("de vorige", encoding="utf-8")

    def fails(_pages: Assembly, folder: Path) -> None:
        (folder / "index.html").parent.mkdir(parents=True)
        (folder / "index.html").write_text("half", encoding="utf-8")
        raise BuildError("halverwege mis")

    monkeypatch.setattr(build, "write_pages", fails)
    with pytest.raises(BuildError):
        build.build(site, "mlg")

    assert [path.name for path in tmp_path.iterdir()] == ["site"]
    assert (site / "index.html").read_text(encoding="utf-8") == "de vorige"
