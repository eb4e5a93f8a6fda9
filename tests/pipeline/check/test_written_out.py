"""A contact that a page or tool writes out is found, with the place to write in its stead."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pipeline.check.lint import written_out
from pipeline.problems import Problem
from pipeline.read.library import Library


def found(library: Library, tmp_path: Path, slug: str, text: str) -> list[Problem]:
    page = replace(library.page_by_slug[slug], path=tmp_path / "bladzijde.md")
    page.path.write_text(text, encoding="utf-8")
    return list(written_out.errors(library.schools, [page], []))


def test_no_page_and_no_tool_writes_a_contact_out(library: Library) -> None:
    assert list(written_out.errors(library.schools, library.pages, library.tools.values())) == []


@pytest.mark.parametrize(
    ("slug", "written", "place"),
    [
        ("poort/te-laat", "Kom in lokaal 1.16.", "{{ contact: lokaal-verzuim }}"),
        ("poort/te-laat", "Bel 036-845 23 00.", "{{ contact: afmelden-telefoon }}"),
        ("poort/te-laat", "[absentie-poort@hetbaken.nl](#)", "{{ contact: afmelden-mail, tekst }}"),
        ("poort/te-laat", "Vóór 8:30 uur.", "{{ contact: te-laat-melden }}"),
        ("kluiverboom/index", "Open vanaf 07.45 uur.", "{{ contact: meldkamer-van }}"),
    ],
)
def test_a_contact_written_out_is_told_with_its_place(
    library: Library, tmp_path: Path, slug: str, written: str, place: str
) -> None:
    [problem] = found(library, tmp_path, slug, f"---\nkeywords: []\n---\n{written}\n")

    assert problem.line == 4
    assert place in problem.mend


@pytest.mark.parametrize("written", ["lokaal 2.01", "010 1234567", "iemand@school.nl", "9.15 uur"])
def test_what_looks_like_a_contact_has_to_be_one(library: Library, tmp_path: Path, written: str) -> None:
    [problem] = found(library, tmp_path, "poort/te-laat", written)

    assert f"“{written}” staat niet in protocols/poort/school.toml" in problem.wrong


@pytest.mark.parametrize(
    "written",
    ["{{ contact: lokaal-verzuim }}", "artikel 1.16", "112", "om half negen", "2026-11-30"],
)
def test_a_place_and_other_numbers_are_no_contact_written_out(
    library: Library, tmp_path: Path, written: str
) -> None:
    assert found(library, tmp_path, "poort/te-laat", written) == []
