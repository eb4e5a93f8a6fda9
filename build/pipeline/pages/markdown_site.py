"""Python-Markdown extension: tables that read on a phone, notes whose kind and severity are in words.

Used by mkdocs (through mkdocs.yml) and by `conversion.convert`, so that site, search and book share one HTML.
"""

from __future__ import annotations

import re
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from ..words.notes import KINDS, SEVERITIES

SHORT_CELL = 3


class _Tables(Treeprocessor):
    """Wraps each table in a region that can be scrolled, and names the column in each cell."""

    def run(self, root: Element) -> None:
        parents = {child: parent for parent in root.iter() for child in parent}
        tables = [table for table in root.iter("table") if table.get("class") is None]
        for number, table in enumerate(tables, 1):
            self._dress(table, number, parents[table])

    def _dress(self, table: Element, number: int, parent: Element) -> None:
        heads = ["".join(cell.itertext()).strip() for cell in table.iter("th")]
        table.attrib.update({"class": "pw-table", "role": "table"})
        for part in table:
            part.set("role", "rowgroup")
            for row in part:
                row.set("role", "row")
                for column, (head, cell) in enumerate(zip(heads, row, strict=False)):
                    if cell.tag == "th":
                        cell.attrib.update({"scope": "col", "role": "columnheader"})
                    else:
                        cell.attrib.update({"role": "cell", "data-label": _stacked_label(head, cell, column)})
        label = f"Tabel {number}: " + ", ".join(head for head in heads if head)
        region = Element(
            "div", {"class": "pw-scroll", "role": "region", "aria-label": label, "tabindex": "0"}
        )
        position = list(parent).index(table)
        region.tail, table.tail = table.tail, None
        parent.remove(table)
        region.append(table)
        parent.insert(position, region)


def _stacked_label(head: str, cell: Element, column: int) -> str:
    """What stands before a cell of a stacked table; a first cell that says enough is a heading itself."""
    if not head or (column == 0 and len("".join(cell.itertext())) > SHORT_CELL):
        return ""
    return head.rstrip("?")


class _Notes(Treeprocessor):
    """Writes the kind of a note before its title, and its severity in words behind it."""

    def run(self, root: Element) -> None:
        for note in root.iter("div"):
            names = (note.get("class") or "").split()
            kind = next((name for name in names if name in KINDS), None)
            if "admonition" not in names or kind is None:
                continue
            note.set("class", f"admonition pw-note {kind}")
            note.set("role", "note")
            title = note.find("p[@class='admonition-title']")
            if title is not None:
                self._title(title, KINDS[kind])

    def _title(self, title: Element, kind: str) -> None:
        text = (title.text or "").strip()
        match = re.search(r"\s*\(([ABC])\)$", text)
        title.text = None
        label = SubElement(title, "span", {"class": "pw-note-kind"})
        label.text = kind
        label.tail = f" {text[: match.start()] if match else text} "
        if match:
            severity = SubElement(title, "span", {"class": "pw-note-severity"})
            severity.text = f"{match[1]}: {SEVERITIES[match[1]]}"


class SiteExtension(Extension):
    """Both treatments, after inline Markdown has become elements."""

    def extendMarkdown(self, md: Markdown) -> None:
        md.treeprocessors.register(_Tables(md), "pw-tables", 15)
        md.treeprocessors.register(_Notes(md), "pw-notes", 14)


def makeExtension(**settings: Any) -> SiteExtension:
    """The entry that Markdown looks for."""
    return SiteExtension(**settings)
