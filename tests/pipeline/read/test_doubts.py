"""A doubt stands once, in its tool: pages take its words by its id, and the agenda has it as one point."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pipeline.pages import overviews
from pipeline.read import tool_places
from pipeline.read.facts import Facts
from pipeline.read.library import Library
from pipeline.read.open_points import open_points
from pipeline.read.protocol_pages import Page

from decision_tools.rules import Note, Tool
from decision_tools.rules.check import check
from decision_tools.rules.decide import decide
from decision_tools.rules.model import Row

TOOL, PAGE = "poort/ziek", "poort/geoorloofd-verzuim-en-ziek"
PLACE = f"{{{{ twijfel: {TOOL}#boven-vier }}}}"
OLD = "Het protocol noemt vier ziekmeldingen. Over vijf of meer staat er niets apart."
NEW = "Over een vijfde ziekmelding zwijgt het protocol."


def with_notes(tool: Tool, **changes: str) -> Tool:
    """The tool in which the note about five sick reports is another."""

    def changed(note: Note) -> Note:
        return replace(note, **changes) if note.text == OLD else note  # type: ignore[arg-type]

    def changed_row(row: Row) -> Row:
        tasks = tuple(replace(task, notes=tuple(map(changed, task.notes))) for task in row.outcome.tasks)
        notes = tuple(map(changed, row.outcome.notes))
        return replace(row, outcome=replace(row.outcome, notes=notes, tasks=tasks))

    tables = (replace(table, rows=tuple(map(changed_row, table.rows))) for table in tool.tables)
    return replace(tool, tables=tuple(tables))


def written(library: Library, body: str) -> Page:
    return replace(library.page_by_slug[PAGE], body=body, body_line=10)


def told_by(library: Library, page: Page) -> list[str]:
    return [str(problem) for problem in tool_places.fill([page], library.tools.values()).problems]


def test_other_words_of_a_note_change_tool_page_and_agenda(library: Library) -> None:
    own = with_notes(library.written[TOOL], text=NEW)
    tools = {**library.written, TOOL: own}
    body = f'!!! stil "Vijf of meer ziekmeldingen (C)"\n    {PLACE} Beslissen: coach en schoolleiding.\n'
    [page] = tool_places.fill([written(library, body)], tools.values()).value

    [point] = [
        point
        for point in open_points(Facts(library.schools, [page], list(tools.values())), "poort")
        if "ziek/vier-ziekmeldingen/twijfel-1" in point.ids
    ]
    agreed = replace(library.agreements["poort"], points=[point])
    listed = "".join(
        one.text for one in overviews.notes.pages(library.facts, {**library.agreements, "poort": agreed})
    )
    rows = {row.id for row in own.rows.values() if row.outcome.id == "vier-ziekmeldingen"}
    example = next(one for one in own.examples if rows & set(one.rows))

    assert f"{NEW} Wij lezen: vier of meer." in page.body
    assert NEW in [note["text"] for note in decide(own, example.answers)["notes"]]
    assert (point.over, point.pages) == (NEW, [page])
    assert NEW in listed and OLD not in listed


def test_every_doubt_that_a_page_takes_is_a_point_of_its_tool(library: Library) -> None:
    for page in library.pages:
        points = library.agreements[page.school].points
        for doubt in (doubt for told in page.doubts for doubt in told):
            slug = doubt.partition("#")[0]
            assert any(slug in point.uses and page in point.pages for point in points), (page.slug, doubt)


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ('!!! stil "Vijf (C)"\n    {{ twijfel: poort/ziek#boven-vijf }}\n', ":11: Er is geen {{ twijfel:"),
        ('!!! stil "Vijf (C)"\n    {{ twijfel: poort/zeik#boven-vier }}\n', "poort/ziek"),
        (f'!!! stil "Vijf (C)"\n    {PLACE.replace(" }}", ", kort }}")}\n', "Kies uit: tekst."),
        (
            f'!!! tegenspraak "Vijf (C)"\n    {PLACE}\n',
            ":11: De kop zegt tegenspraak (C), de twijfel stil (C).",
        ),
        (f'!!! stil "Vijf (B)"\n    {PLACE}\n', ":11: De kop zegt stil (B), de twijfel stil (C)."),
        (f"Gewoon in een zin: {PLACE}\n", "staat niet in een blok."),
    ],
)
def test_a_place_that_is_not_right_is_told_with_its_line(library: Library, body: str, told: str) -> None:
    [problem] = told_by(library, written(library, body))

    assert told in problem


def test_only_the_text_of_a_doubt_can_be_taken(library: Library) -> None:
    place = PLACE.replace(" }}", ", tekst }}")
    page = written(library, f'!!! stil "Vijf (C)"\n    {place}\n')

    [made] = tool_places.fill([page], library.tools.values()).value

    assert made.body.endswith(f"    {OLD}\n")
    assert made.doubts == ((f"{TOOL}#boven-vier",),)


@pytest.mark.parametrize(
    ("id_", "wrong"),
    [
        ("Boven vier", "twijfel Boven vier: een id heeft alleen kleine letters, cijfers en streepjes"),
        ("twaalf-weken", "de twijfel twaalf-weken staat er twee keer, met andere inhoud"),
    ],
)
def test_an_id_of_a_note_is_a_slug_and_of_one_note(library: Library, id_: str, wrong: str) -> None:
    assert any(wrong in message for message in check(with_notes(library.written[TOOL], id=id_)))
