"""Places that a school or its tools fill: contact, role, number of a row, term of a task, and steps."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pipeline.pages.inclusions import mark, steps_in, with_steps
from pipeline.pages.tool_html import ToolHtml
from pipeline.read import school_places, tool_places
from pipeline.read.library import Library
from pipeline.read.places import UnknownPlace, filled
from pipeline.read.protocol_pages import read_pages

PATH = Path("bladzijde.md")


@pytest.mark.parametrize(
    ("school", "written", "shown"),
    [
        ("poort", "{{ contact: afmelden-telefoon }}", "[036 8452300](tel:0368452300)"),
        ("poort", "{{ contact: afmelden-telefoon, tekst }}", "036 8452300"),
        ("poort", "in {{ contact: lokaal-verzuim }}.", "in lokaal 1.16."),
        (
            "kluiverboom",
            "{{ contact: meldkamer-mail }}",
            "[absentie@csgkluiverboom.nl](mailto:absentie@csgkluiverboom.nl)",
        ),
        ("mbo-utrecht", "{{ contact: movisie }}", "[www.movisie.nl](https://www.movisie.nl)"),
        ("mbo-utrecht", "[hier]({{ contact: movisie, adres }})", "[hier](https://www.movisie.nl)"),
        ("mlg", "de {{ rol: mentor }} en de {{ rol: mentor, meervoud }}", "de mentor en de mentoren"),
        ("mlg", "`{{ rol: mentor }}` {{ nood: 112, nummer }}", "`{{ rol: mentor }}` 112"),
    ],
)
def test_a_school_fills_its_places(library: Library, school: str, written: str, shown: str) -> None:
    assert filled(written, PATH, school_places.kinds(library.schools[school])) == (shown, [])


def test_a_role_under_another_name_is_asked_by_the_word_of_the_rows(library: Library) -> None:
    school = library.schools["mlg"]
    roles = tuple(
        replace(one, name="studiecoach", id="mentor") if one.name == "mentor" else one for one in school.roles
    )
    renamed = replace(school, roles=roles)

    assert school_places.role(renamed, "mentor") == "studiecoach"
    with pytest.raises(UnknownPlace):
        school_places.role(renamed, "studiecoach")


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("bij {{ grens: poort/te-laat#drie }}", "bij 3"),
        ("de {{ grens: poort/te-laat#drie, nde }} keer", "de derde keer"),
        ("meer dan {{ grens: poort/te-laat#meer-dan-vier, woord }}", "meer dan vier"),
        ("{{ grens: mlg/uitgestuurd#negen-te-laat }}", "9"),  # the first condition of the row
        (
            "{{ termijn: mbo-utrecht/verzuimbrief#brief-14-1 }}",
            "binnen tien werkdagen na het gesprek",
        ),
        ("{{ termijn: poort/te-laat#telkens-2 }}", "de eerstvolgende lesdag vóór 8:30 uur"),
    ],
)
def test_a_tool_fills_its_places(library: Library, written: str, shown: str) -> None:
    page = replace(library.page_by_slug["poort/te-laat"], body=written)

    reading = tool_places.fill([page], library.tools.values())

    assert [one.body for one in reading.value] == [shown]
    assert reading.problems == []


@pytest.mark.parametrize(
    ("written", "mend"),
    [
        ("{{ grens: poort/te-lat#drie }}", "poort/te-laat"),
        ("{{ grens: poort/te-laat#dri }}", "drie"),
        ("{{ grens: poort/te-laat#drie, kleur }}", "Kies uit: nde, woord."),
        ("{{ grens: poort/te-laat#elke-keer }}", "noemt geen getal"),
        ("{{ termijn: poort/te-laat#telkens-9 }}", "telkens-2"),
    ],
)
def test_an_unknown_place_of_a_tool_is_told_with_its_line(library: Library, written: str, mend: str) -> None:
    page = replace(library.page_by_slug["poort/te-laat"], body=f"\n\n{written}\n", body_line=20)

    [problem] = tool_places.fill([page], library.tools.values()).problems

    assert (problem.file, problem.line) == ("protocols/poort/te-laat.md", 22)
    assert mend in problem.mend


@pytest.mark.parametrize(
    ("written", "mend"),
    [
        ("{{ contact: lokal-verzuim }}", "lokaal-verzuim"),
        ("{{ contact: lokaal-verzuim, kleur }}", "Kies uit: tekst, adres."),
        ("{{ rol: mentr }}", "mentor"),
    ],
)
def test_an_unknown_place_of_a_school_is_told(library: Library, written: str, mend: str) -> None:
    text, [problem] = filled(written, PATH, school_places.kinds(library.schools["poort"]))

    assert text == written
    assert mend in problem.mend


def test_steps_say_who_does_what_by_when_under_their_moment(tool_html: ToolHtml) -> None:
    html = with_steps(mark("{{ stappen: poort/te-laat#elke-keer }}"), tool_html)

    assert "vóór 8:30 uur in lokaal 1.16</h3>" in html
    assert "<strong>Daarna</strong></p>\n<ul>\n<li><strong>leerling</strong>: Meld je bij" in html
    assert "<em>De eerstvolgende lesdag vóór 8:30 uur.</em>" in html


def test_the_steps_of_a_whole_tool_leave_out_what_we_derived(tool_html: ToolHtml) -> None:
    html = with_steps(mark("{{ stappen: poort/te-laat }}"), tool_html)

    assert html.count("<h3") == 3
    assert "Zoek in SOM op" not in html


def test_what_is_ours_in_the_steps_says_so(tool_html: ToolHtml) -> None:
    assert "(afgeleid)" in with_steps(mark("{{ stappen: poort/te-laat#aantal-onbekend }}"), tool_html)


def test_steps_are_found_with_their_line() -> None:
    text = "Eerst.\n{{ stappen: a/b#c }}\n{{ tabel: a/b }}\n{{ stappen: a/b }}\nIn {{ stappen: a/b }} niet.\n"

    assert list(steps_in(text)) == [(1, "a/b", "c"), (3, "a/b", "")]


def test_an_unknown_contact_of_a_page_is_told_once(protocols: Path, library: Library) -> None:
    page = protocols / "poort" / "te-laat.md"
    page.write_text(page.read_text("utf-8") + "\nBel {{ contact: conrector }}.\n", "utf-8")
    found = read_pages({"poort": library.schools["poort"]}, protocols)

    again = tool_places.fill(found.value, library.tools.values())

    [told] = [str(problem) for problem in (*found.problems, *again.problems)]
    assert "Er is geen {{ contact: conrector }}. Kies uit: " in told
