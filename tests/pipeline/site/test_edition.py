"""The edition of one school: what that school would publish, and nothing of another."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pypdf
import pytest
from pipeline.pages.navigation import FOR_BUILDERS
from pipeline.read.library import Library, load_library
from pipeline.paths import ROOT, web_path
from pipeline.read.schools import UnknownSchool, load_schools
from pipeline.site import build

from .clicks import clicks
from .others import texts, words_of_others

WITH_BOOK = "kluiverboom"
OFFER = re.compile(r'href="([^"]+\.pdf)".*: een PDF van (\d+) bladzijden, ([\d,]+) MB. Editie (\d+), .*, (\w+)\.<')


@pytest.fixture(scope="module", params=["poort", WITH_BOOK])
def edition(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """A school and the folder with its edition."""
    folder = tmp_path_factory.mktemp("edition")
    build.build(folder, request.param, with_books=request.param == WITH_BOOK)
    return request.param, folder


def test_no_other_school_is_named_in_any_file(edition: tuple[str, Path]) -> None:
    school, folder = edition
    others = words_of_others(school, load_schools())

    found = {name: sorted(set(others.findall(name + "\n" + text))) for name, text in texts(folder)}

    assert {name: words for name, words in found.items() if words} == {}


def test_a_name_of_another_school_would_be_found() -> None:
    assert words_of_others("poort", load_schools()).search("Zo doet WIJ de Venen het.")
    assert words_of_others("kluiverboom", load_schools()).search('href="../poort/te-laat/"')


def test_everything_of_the_school_is_there(edition: tuple[str, Path], library: Library) -> None:
    school, folder = edition
    own = [page.uri for page in library.pages if page.school == school]
    own += [f"{tool.slug}.md" for tool in library.school_tools(school)]

    assert [uri for uri in own if not (folder / web_path(uri) / "index.html").exists()] == []
    assert {path.name for path in folder.iterdir() if (path / "handboek").exists()} == {school}


def test_every_tool_of_the_school_is_within_three_clicks(edition: tuple[str, Path], library: Library) -> None:
    school, folder = edition
    counted = clicks(folder)

    assert {tool.slug for tool in library.school_tools(school) if counted.get(tool.slug, 9) > 3} == set()


def test_an_edition_has_no_page_for_builders(edition: tuple[str, Path]) -> None:
    assert [uri for uri in FOR_BUILDERS if (edition[1] / web_path(uri)).exists()] == []


def test_an_edition_says_what_holds_for_access_and_privacy(edition: tuple[str, Path]) -> None:
    for name in ("toegankelijkheid", "privacy"):
        assert clicks(edition[1])[name] == 1


def test_an_article_that_the_school_uses_stays_without_the_word_of_another(library: Library) -> None:
    own = load_library("poort")

    assert own.laws.keys() < library.laws.keys()
    assert {name for page in own.pages for name in page.law} <= own.laws.keys()
    assert not any(article.according_to.startswith("MBO Utrecht") for article in own.laws.values())


def test_an_unknown_school_is_told_with_the_schools_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(UnknownSchool):
        load_library("atlantis")
    assert build.main(["--school", "atlantis"]) == 1
    schools = ", ".join(load_schools())
    assert capsys.readouterr().err == f"Er is geen school “atlantis”. Kies uit: {schools}.\n"


def test_make_builds_again_when_another_school_is_asked_for(tmp_path: Path) -> None:
    stamp = tmp_path / ".cache" / "site-built"
    stamp.parent.mkdir()
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "index.html").touch()
    for folder in ("build", "decision_tools", "docs", "protocols"):
        (tmp_path / folder).mkdir()
    (tmp_path / "mkdocs.yml").touch()
    stamp.write_text("poort\n")

    def planned(school: str) -> str:
        command = ["make", "-n", "-f", ROOT / "Makefile", "site", f"SCHOOL={school}", "INSTALLED="]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True).stdout

    assert "Nothing to be done" in planned("poort")
    assert "pipeline site --school mlg" in planned("mlg")
    assert re.search(r"pipeline site *$", planned(""), re.M)


def test_a_school_offers_its_book_where_one_is_published(edition: tuple[str, Path]) -> None:
    school, folder = edition
    page = (folder / school / "index.html").read_text(encoding="utf-8")
    offers = OFFER.findall(page)
    files = sorted(folder.rglob("*.pdf"))

    if school != WITH_BOOK:
        assert not offers and not files and ".pdf" not in page
        return
    [(name, pages, megabytes, number, code)] = offers
    assert files == [folder / school / name]
    reader = pypdf.PdfReader(files[0])
    assert reader.metadata and school in (reader.metadata.title or "").lower()
    assert int(pages) == len(reader.pages)
    assert float(megabytes.replace(",", ".")) == round(files[0].stat().st_size / 1e6, 1)
    assert f"{number}-{code}.pdf" in name
    assert code in reader.pages[0].extract_text()


def test_a_book_is_not_kept_on_the_device_of_a_reader(edition: tuple[str, Path]) -> None:
    worker = (edition[1] / "service-worker.js").read_text(encoding="utf-8")

    assert '"handboek/' in worker or f'"{edition[0]}/handboek/' in worker
    assert ".pdf" not in worker
