"""The book of all schools, before it is printed: each school has its own, what is shared stands once."""

from __future__ import annotations

from collections import Counter

import lxml.html
import pytest
from pipeline.book import dressing
from pipeline.book.all_schools import Together, read_together
from pipeline.book.chapters import read_book
from pipeline.pages import law
from pipeline.read.library import load_library

SHARED = {law.URI}


@pytest.fixture(scope="module")
def together() -> Together:
    return read_together()


@pytest.fixture(scope="module")
def document(together: Together) -> lxml.html.HtmlElement:
    return lxml.html.document_fromstring(together.html)


def test_each_part_has_all_chapters_of_its_school(together: Together) -> None:
    for part in together.parts:
        slug = part.school.slug
        alone = read_book(load_library(slug), slug).chapters
        assert [chapter.title for chapter in part.book.chapters] == [
            chapter.title for chapter in alone if chapter.uri not in SHARED
        ]
        assert all(chapter.uri.startswith(f"{slug}/") for chapter in part.book.chapters)


def test_what_all_share_stands_once(together: Together, document: lxml.html.HtmlElement) -> None:
    titles = Counter(" ".join(title.text_content().split()) for title in document.iter("h1"))
    assert [chapter.uri for chapter in together.annexes] == [law.URI]
    assert all(titles[chapter.title] == 1 for chapter in together.annexes)
    assert titles["Over deze editie"] == len(together.parts)


def test_every_link_leads_to_one_place(document: lxml.html.HtmlElement) -> None:
    places = Counter(document.xpath("//@id"))
    assert [place for place, times in places.items() if times > 1] == []
    links = [link for link in document.xpath("//a/@href") if link.startswith("#")]
    assert {link[1:] for link in links} <= places.keys()
    assert len(links) > 1000


def test_a_link_stays_in_its_part(together: Together) -> None:
    shared = {chapter.anchor for chapter in together.annexes}
    for part in together.parts:
        own = part.book.anchors
        for chapter in part.book.chapters:
            for link in chapter.tree.xpath(".//a[starts-with(@href, '#')]/@href"):
                assert link[1:].partition("--")[0] in own | shared, (chapter.title, link)


def test_each_part_has_the_index_of_its_own_pages(together: Together) -> None:
    for part in together.parts:
        [index] = [chapter for chapter in part.book.annexes if chapter.title == "Register"]
        links = index.tree.xpath(".//a/@href")
        assert len(links) > 100
        assert {link[1:].partition("--")[0] for link in links} <= part.book.anchors


def test_contents_have_every_chapter(together: Together, document: lxml.html.HtmlElement) -> None:
    [contents] = document.find_class("contents")
    told = set(contents.xpath(".//a/@href"))
    chapters = [*(c for part in together.parts for c in part.book.chapters), *together.annexes]
    assert told >= {f"#{dressing.chapter_anchor(chapter.uri)}" for chapter in chapters}
