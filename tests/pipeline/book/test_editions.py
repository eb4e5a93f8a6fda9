"""The printed handbook of each school, read back from the PDF."""

from __future__ import annotations

import re
from collections.abc import Iterator

import lxml.html
import pypdf
from pipeline.book import dressing
from pipeline.book.worst import SILENT
from pipeline.paths import letter_uri, tool_uri
from pipeline.read.schools import load_schools

from .printed import Piece, Printed, squeezed, squeezed_text, unbroken

SCHOOLS = load_schools()
LAST_LINES = 2
"""The foot of a page, and the name of its part on the edge."""
LEAD_OUTSIDE = {"wijdevenen"}
PAGE_REFERENCE = re.compile(r"\(p\.\s(\d+)\)")


def test_all_pages_are_a4_and_a_form_of_many_columns_is_turned(printed: Printed) -> None:
    sizes = [(round(float(p.mediabox.width)), round(float(p.mediabox.height))) for p in printed.reader.pages]
    wide = [paper for paper in printed.book.papers if paper.tree.xpath(".//table//th[5]")]
    turned = {number for paper in wide for number in printed.pages_of(paper)}
    assert len(turned) == len(wide)
    for number, size in enumerate(sizes, 1):
        assert size == ((842, 595) if number in turned else (595, 842))
    assert len(printed.texts) > 2 * len([*printed.book.handbook, *printed.book.tools])


def test_language_title_and_dates_are_set(printed: Printed) -> None:
    catalog, facts = printed.reader.root_object, printed.reader.metadata
    assert catalog["/Lang"] == "nl"
    assert facts is not None
    assert facts.title == f"Handboek {printed.school.name}"
    assert facts.creation_date is not None
    assert facts.creation_date.date() == printed.made.edition.day
    assert b'pdfuaid:part="1"' in catalog["/Metadata"].get_data()
    assert catalog["/MarkInfo"]["/Marked"]


def test_cover_tells_edition_and_dates(printed: Printed) -> None:
    cover = printed.texts[0]
    earliest = min(page.review_by for page in printed.library.pages)
    for words in (
        printed.school.name,
        printed.made.edition.text,
        f"{earliest.day} ",
        "Nakijken vóór",
    ):
        assert words in cover
    assert f"Editie {printed.made.edition.text}" not in cover  # no running foot here


def test_emergency_page_comes_first_and_is_marked_as_added(printed: Printed) -> None:
    page = printed.texts[1]
    assert printed.page_of(printed.book.emergency.anchor) == 2
    assert "112" in page
    assert "Toegevoegd." in page


def test_what_to_do_and_the_school_itself_stand_on_one_page(printed: Printed) -> None:
    said = [chapter for chapter in printed.book.worst if chapter.uri != SILENT]
    assert {chapter.uri.rpartition("/")[2] for chapter in said} == {
        f"{situation}.md" for _, situation in printed.library.emergency.said
    }
    for chapter in said:
        front = printed.texts[printed.page_of(chapter.anchor) - 1]
        assert "Nu" in front.split()
        assert squeezed("Op onze school: adres, BHV, AED") in squeezed(front)
        assert "Verzamelplek" in front
        assert len(printed.pages_of(chapter)) <= 2, chapter.title  # what is at the back, at the back


def test_where_the_source_is_silent_the_book_has_the_help_of_the_site(printed: Printed) -> None:
    emergency, school = printed.library.emergency, printed.school
    silent = [one for one in emergency.situations if (school.slug, one.id) not in emergency.said]
    [chapter] = [chapter for chapter in printed.book.worst if chapter.uri == SILENT]
    text = squeezed(" ".join(printed.texts[number - 1] for number in printed.pages_of(chapter)))
    for situation in silent:
        assert squeezed(situation.named(school)) in text
        assert all(squeezed(call.number) in text for call in situation.calls)
    assert "Toegevoegd." in text


def test_paper_sends_nobody_to_a_site_without_an_address(printed: Printed) -> None:
    text = " ".join(" ".join(printed.texts).split())
    assert printed.school.address or "(op de website)" not in text


def test_contents_give_the_page_on_which_each_title_stands(printed: Printed) -> None:
    text = "\n".join(printed.texts[number - 1] for number in printed.contents)
    lines = [re.sub(r"[\s.]*\s\.[\s.]*", " … ", line).strip() for line in text.splitlines()]
    places = [re.fullmatch(r"(.+?) … (\d+)", line) for line in lines]
    entries = [(place[1], int(place[2])) for place in places if place]
    titles = [chapter.title for chapter in printed.book.chapters]
    assert [squeezed(title) for title, _ in entries] == [squeezed(title) for title in titles]
    for chapter, (_, number) in zip(printed.book.chapters, entries, strict=True):
        assert number == printed.page_of(chapter.anchor)
        assert squeezed(chapter.title) in squeezed(large_text(printed.pieces[number - 1]))


def large_text(pieces: list[Piece]) -> str:
    """What stands on a page in the letter of a title."""
    return "".join(piece.text for piece in pieces if piece.size > 18)


def test_every_page_of_the_school_is_a_chapter_in_its_order(printed: Printed) -> None:
    subjects = [chapter.page.subject for chapter in printed.book.handbook if chapter.page]
    assert subjects == list(printed.school.pages)
    starts = [printed.page_of(chapter.anchor) for chapter in printed.book.chapters]
    assert starts == sorted(starts)


def test_no_other_school_is_named(printed: Printed) -> None:
    text = " ".join(" ".join(printed.texts).split())
    others = [school.name for school in SCHOOLS.values() if school.slug != printed.school.slug]
    assert [name for name in others if re.search(rf"\b{name}\b", text)] == []


def test_bookmarks_follow_the_chapters(printed: Printed) -> None:
    tops = [entry for entry in printed.reader.outline if not isinstance(entry, list)]
    pages = [printed.reader.get_destination_page_number(entry) for entry in tops]
    chapters = [2, printed.page_of("inhoud")] + [
        printed.page_of(chapter.anchor) for chapter in printed.book.chapters[1:]
    ]
    assert [page + 1 for page in pages if page is not None] == chapters


def test_running_head_and_foot_stand_on_every_page(printed: Printed) -> None:
    for chapter in printed.book.chapters:
        for number in printed.pages_of(chapter):
            text = printed.texts[number - 1]
            foot = f"Editie {printed.made.edition.text}"
            assert f"{printed.school.name} · Handboek" in text
            assert foot in text
            if number not in printed.contents:
                assert squeezed(text).count(squeezed(chapter.title)) >= 1
            assert any(re.search(rf"(^| ){number}( |$)", line) for line in text.splitlines()[-LAST_LINES:])


def test_running_heads_are_no_part_of_the_text_for_a_reading_aid(printed: Printed) -> None:
    tree = printed.reader.root_object["/StructTreeRoot"]
    numbers = tree["/ParentTree"]["/Nums"]
    parents = {numbers[i]: numbers[i + 1].get_object() for i in range(0, len(numbers), 2)}
    for page in printed.reader.pages:
        content = page.get_contents()
        assert content is not None
        data = content.get_data()
        if page.page_number > 0:
            assert b"/Artifact BMC" in data
        for number in re.findall(rb"/MCID (\d+)", data):
            owner = parents[page["/StructParents"]][int(number)]
            assert not isinstance(owner, pypdf.generic.NullObject)


def test_links_tell_the_page_they_lead_to(printed: Printed) -> None:
    for chapter in printed.book.chapters:
        text = " ".join(
            printed.texts[number - 1]
            for number in printed.pages_of(chapter)
            if number not in printed.contents
        )
        links = [*references(chapter.tree), *(f"#{anchor}" for anchor in beside(chapter))]
        told = [int(number) for number in PAGE_REFERENCE.findall(text)]
        assert sorted(told) == sorted(printed.page_of(link[1:]) for link in links)


def beside(chapter: dressing.Chapter) -> Iterator[str]:
    """Where the line above a chapter leads: from a page to its tools, from a tool to its page."""
    yield from (dressing.chapter_anchor(tool_uri(tool.slug)) for tool in chapter.named)
    if chapter.page:
        school = chapter.page.school
        written = (slug for slug in chapter.page.letters if SCHOOLS[school].letter(slug).written)
        yield from (dressing.chapter_anchor(letter_uri(school, slug)) for slug in written)
    if chapter.tool:
        own = (page for page in chapter.pages if page.slug == chapter.tool.page)
        yield from (dressing.chapter_anchor(page.uri) for page in own)


def references(tree: lxml.html.HtmlElement) -> Iterator[str]:
    for link in tree.iter("a"):
        if "ref" in link.classes and not {"plain", "page"} & set(link.classes):
            yield link.get("href")


def test_links_to_elsewhere_are_told_in_words(printed: Printed) -> None:
    outside = [
        link
        for c in printed.book.chapters
        for link in c.tree.iter("a")
        if link.get("href").startswith("http")
    ]
    assert outside or printed.school.slug not in LEAD_OUTSIDE
    text = squeezed(" ".join(printed.texts))
    for link in outside:
        assert squeezed(link.getnext().text) in text


def test_all_letters_are_embedded_and_of_the_house(printed: Printed) -> None:
    fonts = {font.get_object()["/BaseFont"]: font.get_object() for font in all_fonts(printed.reader)}
    assert fonts
    for name, font in fonts.items():
        descriptor = font["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        assert "Source-Sans-3" in name
        assert {"/FontFile2", "/FontFile3"} & set(descriptor)


def all_fonts(reader: pypdf.PdfReader) -> Iterator[pypdf.generic.PdfObject]:
    for page in reader.pages:
        yield from page["/Resources"].get("/Font", {}).values()  # type: ignore[index]


def test_no_placeholder_is_left_but_those_of_the_tools(printed: Printed) -> None:
    meant = {
        unbroken(label)
        for chapter in (*printed.book.tools, *printed.book.run_sheets)
        for label in labels(chapter)
    } | {"haakjes"}
    meant |= {unbroken(field.label) for letter in printed.library.letters.values() for field in letter.fields}
    text = unbroken(" ".join(printed.texts))
    assert set(re.findall("‹([^›]*)›", text)) <= meant
    assert text.count("‹") == text.count("›")
    assert "{{" not in text


def labels(chapter: dressing.Chapter) -> Iterator[str]:
    assert chapter.tool is not None
    yield from (question.label for question in chapter.tool.inputs.values())


def test_every_cell_of_every_table_stands_whole_on_one_page(printed: Printed) -> None:
    for chapter in printed.book.chapters:
        pages = [unbroken(PAGE_REFERENCE.sub("", printed.texts[n - 1])) for n in printed.pages_of(chapter)]
        for cell in chapter.tree.iter("td", "th", "caption"):
            if not cell.xpath(
                ".//div | .//a[contains(@class, 'page')]"
            ):  # a note has a frame, a page a number
                assert any(unbroken(squeezed_text(cell)) in page for page in pages), cell.text_content()
