"""What `make check` tells an editor beside mistakes: long sentences and hard words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pipeline.check import command
from pipeline.check.lint import plain
from pipeline.read.library import Library
from pipeline.read.protocol_pages import Page
from pipeline.read.schools import load_schools

LONG = (
    "Deze zin is met opzet zo lang gemaakt dat geen enkele lezer hem in een keer tot het einde kan begrijpen."
)


@pytest.fixture
def page(library: Library) -> Page:
    return next(page for page in library.pages if page.slug == "poort/te-laat")


def told(page: Page, body: str) -> list[str]:
    warnings = plain.warnings([replace(page, body=body, body_line=20)])
    return [str(warning).removeprefix("protocols/poort/te-laat.md:") for warning in warnings]


def test_a_long_sentence_is_told_with_its_line_and_length(page: Page) -> None:
    (warning,) = told(page, f"## Wat doe je nu?\n\nKort.\n\n{LONG} Kort.\n")

    assert (
        warning
        == "24: De zin “Deze zin is met opzet …” heeft 21 woorden. Maak er twee van, van hoogstens 20."
    )


def test_a_sentence_over_two_lines_counts_as_one(page: Page) -> None:
    first, second = LONG[:40].rsplit(" ", 1)[0], LONG[len(LONG[:40].rsplit(" ", 1)[0]) + 1 :]

    assert [w.partition(":")[0] for w in told(page, f"- {first}\n  {second}\n")] == ["20"]


@pytest.mark.parametrize(
    "body",
    [
        f"- {LONG[:60]}\n- {LONG[60:]}\n",
        f"| {LONG[:60]} | {LONG[60:]} |\n",
        f'!!! stil "{LONG[:60]}"\n    {LONG[60:]}\n',
        f"[{LONG[:30]}](../heel/lang/adres-met-veel-woorden-erin.md). {LONG[30:90]}\n",
    ],
)
def test_items_cells_titles_and_addresses_make_no_long_sentence(page: Page, body: str) -> None:
    assert told(page, body) == []


@pytest.mark.parametrize(
    ("body", "word", "better"),
    [
        ("Bel indien nodig.", "indien", "als"),
        ("Dit dient te gebeuren.", "dient te", "moet"),
        ('!!! stil "Conform het plan (C)"', "Conform", "volgens"),
    ],
)
def test_a_hard_word_is_told_with_a_plain_one(page: Page, body: str, word: str, better: str) -> None:
    assert told(page, body) == [f"20: “{word}” is geen gewone taal. Schrijf “{better}”."]


@pytest.mark.parametrize(
    "body",
    [
        "De bron zegt “indien nodig”.",
        "Lees de Wet omtrent dieren.",
        "Vraag een verklaring omtrent\ngedrag.",
        "Zie [de site](https://school.nl/indien/).",
    ],
)
def test_quotes_names_of_laws_and_addresses_are_left_alone(page: Page, body: str) -> None:
    assert told(page, body) == []


def test_check_tells_problems_apart_from_warnings(
    library: Library, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    body = f"## Wat doe je nu?\n\n{LONG}\n\n[daar](nergens.md)\n"
    pages = [replace(p, body=body, body_line=20) if p.slug == "poort/te-laat" else p for p in library.pages]
    monkeypatch.setattr(command, "read_library", lambda school: replace(library, pages=pages))

    assert command.main([]) == 1

    out, err = capsys.readouterr()
    assert "protocols/poort/te-laat.md:22: De zin" in out
    assert "protocols/poort/te-laat.md:24: De link naar nergens.md leidt nergens heen." in err


def test_check_passes_on_the_real_pages_and_knows_the_schools(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["--school", "poort"]) == 0
    assert ": 0 fouten, " in capsys.readouterr().out
    assert command.main(["--school", "atlantis"]) == 1
    assert ", ".join(load_schools()) in capsys.readouterr().err
