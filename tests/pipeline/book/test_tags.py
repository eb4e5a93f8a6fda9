"""Lists and tables in the structure tree of a book, as a reading aid hears them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pikepdf
from pipeline.book.list_tags import children

from .printed import Printed

OVER_A_PAGE = 0.1
"""A list that goes over a page is two lists: so many more there are at most."""


def elements(file: Any) -> Iterator[Any]:
    """Every element of the structure tree of a file."""
    waiting = [file.Root.StructTreeRoot]
    while waiting:
        element = waiting.pop()
        yield element
        waiting += children(element)


def items(element: Any) -> Iterator[str]:
    """The tags of what a reading aid finds in a list."""
    for child in children(element):
        if str(child.S) == "/NonStruct":
            yield from items(child)
        else:
            yield str(child.S)


def test_a_list_is_one_list_and_holds_items_alone(printed: Printed) -> None:
    trees = [chapter.tree for chapter in printed.book.chapters]
    written = sum(len(list(tree.iter("ul", "ol", "dl"))) for tree in trees)
    with pikepdf.open(printed.made.file) as file:
        lists = [element for element in elements(file) if element.get("/S") == pikepdf.Name.L]
        found = [set(items(one)) for one in lists]
    of_contents = len(lists) - written  # the lists of the contents and the cover stand in no chapter
    assert 0 < of_contents <= 9 + OVER_A_PAGE * written
    assert all(
        "/LI" in tags and tags <= {"/LI", "/L"} for tags in found
    )  # a list in an item stands beside it


def test_a_term_is_the_label_of_what_it_means(printed: Printed) -> None:
    terms = sum(
        len(tree.xpath(".//dl/div[dt]")) for chapter in printed.book.chapters for tree in [chapter.tree]
    )
    with pikepdf.open(printed.made.file) as file:
        labelled = [
            one
            for one in elements(file)
            if one.get("/S") == pikepdf.Name.LI
            and [str(child.S) for child in children(one)] == ["/Lbl", "/LBody"]
        ]
    assert len(labelled) >= terms > 0


def test_every_head_of_a_table_says_what_it_is_the_head_of(printed: Printed) -> None:
    with pikepdf.open(printed.made.file) as file:
        scopes = [str(one.A.Scope) for one in elements(file) if one.get("/S") == pikepdf.Name.TH]
    heads = [cell for chapter in printed.book.chapters for cell in chapter.tree.iter("th")]
    assert len(scopes) >= len(heads)
    assert scopes.count("/Column") >= sum(1 for cell in heads if cell.getparent().getparent().tag == "thead")
    assert set(scopes) <= {"/Column", "/Row"}
