"""What changed in each edition of a school as an Atom feed, for a school that says where it publishes."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree

from ..paths import web_path
from ..read.editions import Edition
from ..read.schools import School
from ..record.editions import Editions, Step
from ..record.told import by_page
from ..words.dutch import counted
from .changes import anchor, uri_of_list

ATOM = "http://www.w3.org/2005/Atom"


def uri(school: str) -> str:
    """The address of the feed of a school."""
    return f"{school}/veranderd.atom"


def of_school(school: School, editions: Editions) -> Iterator[tuple[str, str]]:
    """The address and text of the feed; nothing for a school without an address."""
    if not school.address:
        return
    ElementTree.register_namespace("", ATOM)
    feed = ElementTree.Element(f"{{{ATOM}}}feed", {"{http://www.w3.org/XML/1998/namespace}lang": "nl"})
    here = school.address + web_path(uri_of_list(school.slug))
    _text(feed, "title", f"Wat is er veranderd? {school.name}")
    _text(feed, "id", here)
    _text(feed, "updated", _moment(editions.now.edition))
    _link(feed, here)
    _link(feed, school.address + uri(school.slug), rel="self")
    _text(ElementTree.SubElement(feed, f"{{{ATOM}}}author"), "name", school.name)
    for step in editions.steps:
        _entry(feed, here, step)
    yield uri(school.slug), ElementTree.tostring(feed, encoding="unicode", xml_declaration=True) + "\n"


def _entry(feed: ElementTree.Element, here: str, step: Step) -> None:
    entry = ElementTree.SubElement(feed, f"{{{ATOM}}}entry")
    address = f"{here}#{anchor(step.edition)}"
    _text(entry, "title", f"Editie {step.edition.text}")
    _text(entry, "id", address)
    _text(entry, "updated", _moment(step.edition))
    _link(entry, address)
    pages = [f"{one.title}: {counted(len(ones), 'ding', 'dingen')}" for one, ones in by_page(step.changes)]
    _text(entry, "summary", "; ".join(pages) or "Alleen de taal is verbeterd.")


def _text(parent: ElementTree.Element, name: str, text: str) -> None:
    ElementTree.SubElement(parent, f"{{{ATOM}}}{name}").text = text


def _link(parent: ElementTree.Element, address: str, **attributes: str) -> None:
    ElementTree.SubElement(parent, f"{{{ATOM}}}link", {"href": address, **attributes})


def _moment(edition: Edition) -> str:
    return f"{edition.day}T00:00:00Z"
