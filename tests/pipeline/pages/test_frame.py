"""What stands above and below the text of a page."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from pipeline.pages import frame
from pipeline.read.library import Library

URI = "poort/handboek/te-laat.md"


def test_the_head_names_school_day_and_tool_and_leads_to_the_rest(library: Library) -> None:
    head = frame.head(library, URI)

    for part in ("Poort Lyceum", "30 november 2026", "../../te-laat/", 'href="#over-deze-bladzijde"'):
        assert part in head
    assert re.search(r'class="pw-overdue"[^>]* hidden', head)


def test_the_foot_names_source_roles_owner_and_dates(library: Library) -> None:
    foot = frame.foot(library, URI)

    for part in (
        'id="over-deze-bladzijde"',
        "Stappenplan verzuim",
        "1.4",
        "Medewerker verzuim",
        "30 november 2027",
    ):
        assert part in foot


def test_the_head_warns_when_the_page_should_have_been_reviewed(library: Library) -> None:
    page = next(page for page in library.pages if page.uri == URI)
    old = replace(library, pages=[replace(page, review_by=date(2020, 1, 1))])

    head = frame.head(old, URI)

    assert not re.search(r'class="pw-overdue"[^>]* hidden', head)
    assert "moest vóór 1 januari 2020 nagekeken zijn" in head
