"""`make check` tells an editor all that is wrong in one go, and nothing that only follows from it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pipeline.paths import ROOT

FOLDERS = ("build", "decision_tools", "docs", "protocols")
TE_LAAT = "protocols/poort/te-laat.md"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of all that is written, which a test may damage."""
    for folder in FOLDERS:
        shutil.copytree(
            ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__", "edities")
        )
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    return tmp_path


def damage(project: Path, file: str, old: str, new: str) -> None:
    path = project / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def checked(project: Path) -> tuple[list[str], list[str], str]:
    """The errors, the warnings and the last line."""
    done = subprocess.run(
        [sys.executable, "-m", "pipeline", "check"],
        cwd=project,
        env={**os.environ, "PYTHONPATH": f"{project / 'build'}{os.pathsep}{project}"},
        capture_output=True,
        text=True,
    )
    *warnings, last = done.stdout.splitlines()
    return done.stderr.splitlines(), warnings, last


def test_faults_of_every_kind_come_in_one_round(project: Path) -> None:
    damage(project, TE_LAAT, "owner: medewerker verzuim", "owner: verzuimchef")
    damage(project, TE_LAAT, "reviewed: 2026-11-30", "reviewed: gisteren")
    damage(
        project,
        TE_LAAT,
        "## Waarom zo?",
        "## Waarom zo?\n\nBel indien nodig.\n\n[daar](nergens.md) en [hier](tool:poort/te-lat)\n\n"
        "| Wie | Doet wat |\n| --- | --- |\n| portier | belt na 99 keer |\n",
    )
    damage(project, "protocols/poort/school.toml", 'kind = "phone"', 'kind = "fax"')
    damage(project, "build/situations.toml", 'poort = ["', 'poort = ["nergens", "')
    damage(project, "docs/nood.md", "{{ nood: 113-0800 }}", "{{ nood: 911 }}")

    errors, warnings, last = checked(project)

    told = "\n".join(errors)
    for wrong in (
        "Er is geen rol “verzuimchef” in school.toml.",
        "`reviewed` is “gisteren”; dat is geen dag.",
        "De link naar nergens.md leidt nergens heen.",
        "Er is geen keuzehulp “poort/te-lat”. Bedoel je een van deze: poort/te-laat, ",
        "“portier” onder “Wie” is geen rol in school.toml.",
        "Er is geen soort “fax”.",
        "Er is geen bladzijde of keuzehulp “nergens”.",
        "docs/nood.md:11: Er is geen {{ nood: 911 }}. Kies uit: 112, veilig-thuis, ",
    ):
        assert wrong in told
    assert len(errors) == 8, told
    assert ["“indien” is geen gewone taal." in warnings[0], "“99 keer” is geen getal" in warnings[1]] == [
        True,
        True,
    ]
    assert last.endswith(": 8 fouten, 2 waarschuwingen")


@pytest.mark.parametrize(
    ("file", "old", "new", "wrong"),
    [
        (TE_LAAT, "title: ", "title: a: ", "Dit is geen geldige YAML."),
        (TE_LAAT, "source:", "bron:", "De bladzijde heeft `source` nodig."),
        (TE_LAAT, "tools: [", "tools: [5, ", "In `tools` staat 5; dat is geen tekst."),
        ("protocols/poort/school.toml", 'sector = "vo"', 'sector = "hbo"', "`sector` is “hbo”."),
        ("protocols/poort/school.toml", "[[role]]", "[[role]", "Dit is geen geldige TOML."),
        ("protocols/_law/lpw.toml", "[[article]]", "[[article]", "Dit is geen geldige TOML."),
        ("protocols/poort/nieuw.toml", "thread =", "thread", "Dit is geen geldige TOML."),
    ],
)
def test_what_only_follows_from_a_mistake_is_not_told(
    project: Path, file: str, old: str, new: str, wrong: str
) -> None:
    damage(project, file, old, new)

    errors, _, _ = checked(project)

    others = [error for error in errors if wrong not in error and "is hier niet bekend" not in error]
    assert [error.startswith(file) for error in errors if wrong in error] == [True]
    assert others == []
