"""What stands behind the chapters of a printed handbook: tools, letters, role sheets, index."""

from __future__ import annotations

import re
from collections import Counter

from pipeline.book import dressing
from pipeline.book.annexes import FEWEST_TASKS
from pipeline.pages import law, outcome_parts
from pipeline.paths import tool_uri
from pipeline.read import roles
from pipeline.read.laws import cited
from pipeline.words.of_tools import plain

from .printed import Printed, unbroken

MOST_OF_TOOLS = {"mlg": 0.4}
"""The handbook of this school is short beside its four tools; of another the tools are 35 % at most."""
MOST_PAGES = {"kluiverboom": 30, "wijdevenen": 260}
ON_SCREEN = ("Kies dan ", "kies dan ", "Kies alles", "Wij tonen", "je ziet dan", "Mijn rol:", "Achterkant:")
NARROWEST = 20.0
"""Points: what every printer leaves white."""


def test_each_tool_tells_every_task_of_its_source(printed: Printed) -> None:
    sheets = [*printed.book.tools, *printed.book.run_sheets]
    assert {chapter.tool.slug for chapter in sheets if chapter.tool} == {
        tool.slug for tool in printed.library.school_tools(printed.school.slug)
    }
    for chapter in sheets:
        assert chapter.tool is not None
        text = unbroken(" ".join(printed.texts[number - 1] for number in printed.pages_of(chapter)))
        for row in chapter.tool.rows.values():
            if not row.derived:
                assert unbroken(plain(chapter.tool, row.outcome.headline)) in text
        for outcome in chapter.tool.outcomes.values():
            for _, placed in outcome_parts.moments(chapter.tool, outcome):
                for _, task, origin in placed:
                    if origin != "afgeleid":
                        assert unbroken(plain(chapter.tool, task.what)) in text, (chapter.title, task.what)
                        assert all(unbroken(role) in text for role in task.roles)
            for check in outcome.all_checks:
                assert unbroken(check.asks) in text


def test_each_doubt_about_a_tool_is_told_where_its_number_leads(printed: Printed) -> None:
    text = unbroken(" ".join(printed.texts))
    for chapter in (*printed.book.tools, *printed.book.run_sheets):
        assert chapter.tool is not None
        doubts = {note.text for outcome in chapter.tool.outcomes.values() for note in outcome.all_notes}
        assert all(unbroken(doubt) in text for doubt in doubts)
        numbers = {
            link.text: link.get("href") for link in chapter.tree.iter("a") if "twijfel-" in link.get("href")
        }
        for number, anchor in numbers.items():
            assert anchor.endswith(f"--twijfel-{number}")
            assert printed.page_of(anchor[1:]) >= printed.page_of(printed.book.behind[0].anchor)


def test_every_letter_and_form_of_the_school_is_there_to_copy(printed: Printed) -> None:
    assert {chapter.uri for chapter in printed.book.papers} == {
        letter.uri for letter in printed.library.letters.values()
    }
    letters = {letter.uri: letter for letter in printed.library.letters.values()}
    numbers = [int(letters[chapter.uri].number or 0) for chapter in printed.book.papers]
    assert numbers == sorted(numbers)
    for chapter in printed.book.papers:
        letter = letters[chapter.uri]
        text = unbroken(" ".join(printed.texts[number - 1] for number in printed.pages_of(chapter)))
        for field in letter.fields:
            for label in field.columns if field.type == "rows" else (field.label,):
                assert unbroken(label) in text, (letter.slug, label)
        assert all(unbroken(note.text) in text for note in letter.notes)


def test_a_role_sheet_is_one_side_for_each_role_with_enough_to_do(printed: Printed) -> None:
    found = roles.of_school(printed.library.facts, printed.library.schools[printed.school.slug])
    busy = [one for one in found if one.role.staff and len(one.tasks) >= FEWEST_TASKS]
    assert [chapter.title for chapter in printed.book.role_sheets] == [f"Rolblad {o.role.name}" for o in busy]
    for chapter in printed.book.role_sheets:
        assert len(printed.pages_of(chapter)) == 1, chapter.title


def test_nothing_stands_outside_the_paper(printed: Printed) -> None:
    for page, pieces in zip(printed.reader.pages, printed.pieces, strict=True):
        width, height = page.mediabox[2:]
        assert all(NARROWEST <= piece.x <= width - NARROWEST for piece in pieces)
        assert all(NARROWEST <= piece.y <= height - NARROWEST for piece in pieces)


def test_tools_leave_room_for_the_handbook(printed: Printed) -> None:
    body = printed.page_of(printed.book.behind[0].anchor) - 1
    tools = sum(len(printed.pages_of(chapter)) for chapter in printed.book.tools)
    assert tools <= MOST_OF_TOOLS.get(printed.school.slug, 0.35) * body
    assert body <= MOST_PAGES.get(printed.school.slug, body)


def test_what_only_makes_sense_on_a_screen_is_not_said_on_paper(printed: Printed) -> None:
    text = " ".join(" ".join(printed.texts).split())
    for words in ON_SCREEN:
        assert words not in text


def test_no_listing_of_the_engine_is_left(printed: Printed) -> None:
    text = " ".join(" ".join(printed.texts).split())
    assert not re.search(r"[Gg]a naar stap \d|De regeltabel staat|Het stroomschema staat", text)


def test_the_law_is_told_once_with_the_pages_that_rest_on_it(printed: Printed) -> None:
    [annex] = [chapter for chapter in printed.book.annexes if chapter.uri == law.URI]
    text = unbroken(" ".join(printed.texts[number - 1] for number in printed.pages_of(annex)))
    named = {
        **{page.uri: set(page.law) for page in printed.library.pages},
        **{tool_uri(tool.slug): cited(tool) for tool in printed.library.tools.values()},
        **{letter.uri: set(letter.law) for letter in printed.library.letters.values()},
    }
    rows = {row.get("id").partition("--")[2]: row for row in annex.tree.iter("tr") if row.get("id")}
    assert rows.keys() == {article for articles in named.values() for article in articles}
    asked = Counter(printed.library.laws[name].asks for name in rows)
    for name, row in rows.items():
        article = printed.library.laws[name]
        anchors = [dressing.chapter_anchor(uri) for uri, articles in named.items() if name in articles]
        pages = ",".join(str(printed.page_of(anchor)) for anchor in anchors)
        assert {link.get("href") for link in row.iter("a")} == {f"#{anchor}" for anchor in anchors}
        assert text.count(unbroken(article.asks)) == asked[article.asks]
        assert pages in text, name
