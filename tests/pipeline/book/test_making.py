"""Making the handbook: editions, links out of it, and what is said when it cannot be made."""

from __future__ import annotations

import dataclasses
import re
import sys
import time
from functools import partial
from pathlib import Path

import pypdf
import pytest
from pipeline.book import chapters, editions, pdf
from pipeline.book.of_role import for_role, role_of
from pipeline.book.paper_words import on_paper
from pipeline.cache import Shelf
from pipeline.problems import ContentError
from pipeline.read.library import Library, load_library
from pipeline.read.schools import load_schools


@pytest.fixture(scope="module")
def small() -> Library:
    """A library with one short page, for books that are made quickly."""
    library = load_library()
    pages = [page for page in library.pages if page.slug == "poort/tijdigheid"]
    return dataclasses.replace(library, pages=pages, tools={})


def test_the_same_content_gives_the_same_file(
    small: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(editions, "kept_pdf", lambda _, html: pdf.make_pdf(html))
    first = editions.build_book(small, "poort", tmp_path / "1")
    monkeypatch.setattr(time, "time", lambda: 2_000_000_000.0)
    second = editions.build_book(small, "poort", tmp_path / "2")
    assert first.file.read_bytes() == second.file.read_bytes()


def test_an_unchanged_book_is_kept_and_a_changed_one_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    monkeypatch.setattr(pdf, "make_pdf", lambda html, _: made.append(html) or html.encode())
    for html in ("<p>een", "<p>een", "<p>twee", "<p>een"):
        assert pdf.kept_pdf("boek", html, shelf=Shelf(tmp_path)) == html.encode()
    assert made == ["<p>een", "<p>twee", "<p>een"]


def test_a_link_out_of_the_book_is_text(small: Library) -> None:
    page = dataclasses.replace(small.pages[0], body="## Wat doe je nu?\n\nZie [te laat](te-laat.md).\n")
    chapter = chapters.read_book(dataclasses.replace(small, pages=[page]), "poort").handbook[0]
    assert "te laat (op de website)." in chapter.tree.text_content()
    assert not list(chapter.tree.iter("a"))


def test_table_heads_are_repeated_and_rows_are_not_cut(tmp_path: Path) -> None:
    row = "<tr><td>begin{0}<br>een<br>twee<br>drie<br>vier<br>eind{0}</td></tr>"
    rows = "".join(row.format(f"-{number}.") for number in range(40))
    table = f"<table><thead><tr><th>Kop van de tabel</th></tr></thead><tbody>{rows}</tbody></table>"
    file = tmp_path / "table.pdf"
    file.write_bytes(pdf.make_pdf(f'<html lang="nl"><title>Tabel</title><body>{table}'))
    texts = [page.extract_text() for page in pypdf.PdfReader(file).pages]
    assert len(texts) > 1
    for text in texts:
        assert text.count("Kop van de tabel") == 1
        assert re.findall(r"begin-(\d+)", text) == re.findall(r"eind-(\d+)", text)


def test_what_does_not_come_out_is_an_error() -> None:
    with pytest.raises(pdf.BookError, match="nergens"):
        pdf.make_pdf('<html lang="nl"><title>Fout</title><body><a href="#nergens">hier</a>')


def test_a_missing_pango_is_told_with_what_to_type(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "weasyprint.py").write_text("raise OSError('cannot load library libpango-1.0-0')")
    for name in [name for name in sys.modules if name.partition(".")[0] == "weasyprint"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(pdf.BookError, match=r"libpango[^\n]*\n.*sh build/system-packages.sh book"):
        pdf.make_pdf("<p>")


def test_an_unknown_school_is_told_with_the_schools_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert editions.main(["--school", "atlantis"]) == 1
    schools = ", ".join(load_schools())
    assert capsys.readouterr().err == f"Er is geen school “atlantis”. Kies uit: {schools}.\n"


def test_a_book_needs_its_emergency_page(
    small: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chapters, "EMERGENCY", tmp_path / "nood.md")
    with pytest.raises(ContentError, match=r"nood\.md:1: Het boek begint met de noodbladzijde"):
        chapters.read_book(small, "poort")


def test_a_role_has_a_small_book_of_what_is_about_it() -> None:
    library = load_library("poort")
    coach = role_of(library, "poort", "coach")
    whole, small = (chapters.read_book(library, "poort", one) for one in (None, partial(for_role, one=coach)))
    assert all(chapter.page and "coach" in chapter.page.roles for chapter in small.handbook)
    tools, all_tools = ({c.tool.slug for c in book.tools if c.tool} for book in (small, whole))
    assert tools == {tool.slug for tool in coach.tools} < all_tools
    assert [chapter.title for chapter in small.role_sheets] == ["Rolblad coach"]
    assert len(small.papers) < len(whole.papers)


def test_an_unknown_role_is_told_with_the_roles_there_are() -> None:
    with pytest.raises(pdf.BookError, match=r"heeft geen rol “coac”.*coach"):
        role_of(load_library("poort"), "poort", "coac")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Klopt niets? Kies dan 'geen van deze'. Voorbeelden: pesten.", "Voorbeelden: pesten."),
        ("Kies alles wat klopt. Klopt niets? Kies dan 'geen van deze'.", ""),
        ("Kies dan 2 keer; je ziet dan alle stappen.", "Kijk dan bij 2 keer."),
        ("Nog niet op school? Kies dan nee.", "Nog niet op school? Dan geldt: nee."),
        ("Kies wat leerlingen beschermt.", "Kies wat leerlingen beschermt."),
    ],
)
def test_what_is_said_to_a_screen_becomes_words_for_paper(said: str, told: str) -> None:
    assert on_paper(said) == told
