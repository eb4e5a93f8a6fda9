"""Letters on the site: their paper, and the ways to them."""

from __future__ import annotations

import html
import re

import pytest
from pipeline.pages import letters
from pipeline.pages.generated import site_pages
from pipeline.pages.tool_html import ToolHtml
from pipeline.read.letter_fields import Field
from pipeline.read.letters import LetterTemplate, read_letters
from pipeline.read.library import Library, school_of
from pipeline.read.schools import load_schools

LETTERS = read_letters(load_schools()).sound()
FREE_STANDING = {f"mbo-utrecht/verzuimbrief-{number}" for number in (4, 7, 10)}
"""On reports that cannot be made: no outcome sends them by default, the onderwijsdirecteur decides."""
PLACE = '<span class="pw-place pw-blank" data-field="{}">{}</span>'


def form(body: str, *fields: Field, kind: str = "formulier") -> LetterTemplate:
    """A letter with this text."""
    return LetterTemplate(**{**LETTERS[0].__dict__, "kind": kind, "body": body, "fields": fields})


@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.slug)
def test_every_field_has_its_place_on_the_paper_and_no_place_is_left_over(letter: LetterTemplate) -> None:
    paper = letters.paper(letter)

    assert set(re.findall(r'data-field="([^"]+)"', paper)) == {field.id for field in letter.fields}
    assert "{{" not in paper
    assert "{:" not in paper


def test_a_field_on_its_own_line_is_a_row_of_a_form() -> None:
    fields = (
        Field("a", "Wat <b>"),
        Field("b", "Hoe", "lines", count=2),
        Field("c", "Ja?", "yesno", options=("ja", "nee")),
    )
    paper = letters.paper(form("Eerst\n\n{{ veld: a }}\n{{ veld: b }}\n\n{{ veld: c }}\n\nDan", *fields))

    rule = '<span class="pw-rule"></span>'
    boxes = '<span class="pw-box">☐ ja</span> <span class="pw-box">☐ nee</span> '
    rows = [("Wat &lt;b&gt;", "a", rule), ("Hoe", "b", rule * 2), ("Ja?", "c", boxes)]
    cells = "".join(
        f'<tr><th scope="row">{label}</th><td>{PLACE.format(id_, blank)}</td></tr>'
        for label, id_, blank in rows
    )
    assert f'<p>Eerst</p>\n<table class="pw-form"><tbody>{cells}</tbody></table>\n\n<p>Dan</p>' == paper


def test_rows_to_write_in_stand_apart_from_other_fields() -> None:
    rows = Field("b", "Wie", "rows", columns=("Naam", "Dag"), count=2)
    paper = letters.paper(form("{{ veld: a }}\n{{ veld: b }}\n", Field("a", "Wat"), rows))

    assert paper.count("<table") == 2
    assert paper.endswith("<tbody><tr><td></td><td></td></tr><tr><td></td><td></td></tr></tbody></table>")


@pytest.mark.parametrize(
    "letter", [one for one in LETTERS if one.kind == "formulier"], ids=lambda one: one.slug
)
def test_an_empty_form_has_room_to_write_for_every_field(letter: LetterTemplate) -> None:
    paper = letters.paper(letter)
    rows = [field for field in letter.fields if field.type == "rows"]
    ticked = [field for field in letter.fields if field.options]
    ruled = [field for field in letter.fields if field not in (*rows, *ticked)]

    assert paper.count('<span class="pw-rule">') == sum(field.count for field in ruled)
    assert paper.count('<span class="pw-box">') == sum(len(field.options) for field in ticked)
    assert paper.count("<td></td>") == sum(len(field.columns) * field.count for field in rows)
    for field in (*ruled, *ticked):
        assert f'<th scope="row">{html.escape(field.label)}</th>' in paper


def test_no_letter_is_only_announced(library: Library) -> None:
    assert [one for school in library.schools.values() for one in school.letters if not one.written] == []


def test_a_label_is_never_read_as_markdown() -> None:
    paper = letters.paper(form("Zie {{ veld: a }}.", Field("a", "x *y* <z> | _w_"), kind="brief"))

    assert "<em>" not in paper
    assert "&lt;z&gt;" in paper


def test_an_outcome_leads_to_each_letter_that_it_names(library: Library, tool_html: ToolHtml) -> None:
    reached = set()
    for tool in library.tools.values():
        school = library.schools[school_of(tool)]
        procedure = tool_html.procedure(tool.slug)
        for name in {name for outcome in tool.outcomes.values() for name in outcome.letters}:
            link = f'<a data-letter="{name}" href="../brieven/{name}/">'
            assert (link in procedure) == school.letter(name).written
            reached |= {f"{school.slug}/{name}"} if school.letter(name).written else set()

    assert reached == set(library.letters) - FREE_STANDING


def test_every_letter_has_a_page_that_says_where_it_belongs(library: Library) -> None:
    pages = {page.uri for page in site_pages(library) if page.kind == "letter"}

    assert pages == {letter.uri for letter in library.letters.values()}
