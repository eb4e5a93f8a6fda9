"""What Markdown becomes: tables, notes, and what comes from a tool."""

from __future__ import annotations

import re

from pipeline.pages.conversion import convert
from pipeline.pages.inclusions import include, site_text
from pipeline.pages.tool_html import ToolHtml
from pipeline.paths import PROTOCOLS

TE_LAAT = PROTOCOLS / "poort" / "te-laat.md"
URI = "poort/handboek/te-laat.md"


def test_a_rule_table_and_a_chart_come_from_the_tool(tool_html: ToolHtml) -> None:
    text = "{{ tabel: poort/te-laat }}\n\n{{ stroomschema: poort/te-laat }}\n"
    html = include(convert(site_text(text, TE_LAAT, URI), URI), tool_html)

    assert "pw-include" not in html
    assert "<table" in html and "meer dan 4" in html
    assert "<svg" in html


def test_a_table_can_be_scrolled_by_keyboard_and_names_its_columns_when_stacked() -> None:
    html = convert("| Wie | Doet wat |\n| --- | --- |\n| coach | belt |\n", URI)

    assert (
        '<div aria-label="Tabel 1: Wie, Doet wat" class="pw-scroll" role="region" tabindex="0">'
        in _sorted(html)
    )
    assert '<th role="columnheader" scope="col">Wie</th>' in _sorted(html)
    assert '<td data-label="Doet wat" role="cell">belt</td>' in _sorted(html)


def test_a_note_says_its_kind_and_severity_in_words() -> None:
    html = convert('!!! verouderd "Schorsing melden (A)"\n    Kijk in de wet.\n', URI)

    assert '<span class="pw-note-kind">Mogelijk verouderd</span> Schorsing melden' in html
    assert '<span class="pw-note-severity">A: eerst nakijken</span>' in html
    assert 'role="note"' in html


def _sorted(html: str) -> str:
    """HTML whose attributes stand in alphabetical order."""

    def ordered(match: re.Match[str]) -> str:
        return " ".join([f"<{match[1]}", *sorted(re.findall(r'[a-z-]+="[^"]*"', match[2]))]) + ">"

    return re.sub(r"<([a-z]+) ([^>]*)>", ordered, html)
