"""A sixth school: made in a copy, its checks, site and tests are green at once, and it stands apart."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from pipeline.paths import ROOT
from pipeline.read.own_help import ASKED
from pipeline.read.schools import KEYS, SECTORS, load_schools
from pipeline.read.situations import SITUATIONS
from pipeline.scaffold.names import LONGEST, NewSchool
from pipeline.scaffold.new_school import TEMPLATE, write

from tests.pipeline.copies import done, run
from tests.pipeline.site.others import texts, words_of_others

NAME, SLUG = "De Berg", "de-berg"
WORDS_OF_TEMPLATE = ("Nieuwe School", "nieuwe-school", "nieuwe_school", "2000-01-01", "2001-01-01")
OF_EVERY_SCHOOL = (
    "tests/tools/test_every_tool.py",
    "tests/tools/test_every_answer.py",
    "tests/tools/test_origins.py",
    "tests/tools/test_reading.py",
    "tests/tools/test_sides.py",
)


def test_the_checks_are_green_and_warn_of_what_is_invented(made_school: Path) -> None:
    told = run(made_school, "-m", "pipeline", "check").splitlines()
    warnings = [line for line in told if line.endswith("(waarschuwing)") and SLUG in line.replace("_", "-")]
    assert len(warnings) == 5
    assert f"Het document van {NAME} is een voorbeeld." in "".join(warnings)
    assert f"De keuzehulp {SLUG}/te-laat is een voorbeeld." in "".join(warnings)
    assert sum("Deze bladzijde is een voorbeeld." in line for line in warnings) == 3


@pytest.mark.parametrize("sector", SECTORS)
def test_the_files_are_as_ruff_wants_them(tmp_path: Path, sector: str) -> None:
    for name in ("decision_tools/__init__.py", "decision_tools/rules/__init__.py", "pyproject.toml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / "build").mkdir()
    (tmp_path / "build" / SITUATIONS.name).write_text("", encoding="utf-8")
    write(NewSchool("Z" * LONGEST, "zet", sector), date(2028, 2, 29), tmp_path)
    for command in (["check"], ["format", "--check"]):
        ruff = [sys.executable, "-m", "ruff", *command, "decision_tools/zet"]
        made = subprocess.run(ruff, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert made.returncode == 0, made.stdout + made.stderr
    start, school = (tmp_path / "protocols" / "zet" / name for name in ("index.md", "school.toml"))
    assert "review_by: 2029-02-28" in start.read_text("utf-8")
    plural = {"po": "leerkrachten", "vo": "docenten", "mbo": "studenten"}[sector]
    assert f'plural = "{plural}"' in school.read_text("utf-8")


def test_every_word_of_the_template_is_filled_in(made_school: Path) -> None:
    for folder in ("protocols", "decision_tools"):
        for path in (made_school / folder).rglob("*.*"):
            if path.suffix in {".md", ".py", ".toml"}:
                text = path.read_text(encoding="utf-8")
                assert [word for word in WORDS_OF_TEMPLATE if word in text] == [], path


def test_every_key_of_a_school_is_explained() -> None:
    told = (TEMPLATE / "protocols" / "school.toml").read_text(encoding="utf-8")
    for name, keys in KEYS.items():
        missing = [key for key in " ".join((*keys, *ASKED)).split() if not re.search(rf"\b{key}\b", told)]
        assert missing == [], name


def test_its_rules_decide(made_school: Path) -> None:
    answers = json.dumps({"aantal": 3})
    told = run(
        made_school, "-m", "decision_tools", "decide", f"{SLUG}/te-laat", "--answers", answers, "--json"
    )
    assert json.loads(told)["headline"] == "Derde keer te laat: bel de ouders"


def test_the_tests_of_every_tool_are_green(made_school: Path) -> None:
    told = run(made_school, "-m", "pytest", "-q", "-n0", "-k", SLUG, *OF_EVERY_SCHOOL)
    assert " passed" in told


def test_its_edition_holds_nothing_of_the_other_schools(made_school: Path) -> None:
    run(made_school, "-m", "pipeline", "site", "--school", SLUG)
    site = made_school / "site"
    others = words_of_others(SLUG, load_schools(made_school / "protocols"))

    assert {name: found for name, text in texts(site) if (found := others.findall(name + text))} == {}
    for page in ("te-laat", "handboek/te-laat", "handboek/wie-doet-wat", "nieuw"):
        assert (site / SLUG / page / "index.html").is_file()
    home = (site / "index.html").read_text(encoding="utf-8")
    assert f'href="{SLUG}/te-laat/"' in home
    worry = home[home.index("over de veiligheid van een leerling</summary>") :].partition("</details>")[0]
    assert "Hierover staat hier nog niets van jouw school." in worry and 'href="tel:08002000"' in worry


def test_all_schools_together_make_a_whole_and_it_is_named_as_not_compared(made_school: Path) -> None:
    told = run(made_school, "-c", ALL_PAGES)
    assert "nog niet vergeleken" in told
    assert "Het protocol van deze school gaat hier niet over" not in told


ALL_PAGES = f"""
from pipeline.pages import home, overviews
from pipeline.pages.generated import site_pages
from pipeline.read.library import load_library
from pipeline.search.index import index_input

library = load_library()
assert site_pages(library) and home.overview(library) and index_input(library)
[compared] = [one for one in overviews.pages(library.facts, library.agreements) if "vergelijk" in one.uri]
print([line for line in compared.text.splitlines() if "Onderwerp" in line or line.startswith("| [Te laat]")])
print(compared.text.partition('data-school="{SLUG}"')[2])
"""


@pytest.mark.parametrize(
    ("name", "sector", "told"),
    [
        (NAME, "vo", f"Er is al een school {NAME}"),
        ("", "vo", "Geef de naam van de school"),
        ("Dekking", "vo", "Het webadres “dekking” is al van iets anders"),
    ],
)
def test_a_refusal_is_one_line_and_changes_nothing(
    made_school: Path, name: str, sector: str, told: str
) -> None:
    before = folders(made_school)

    made = done(made_school, "-m", "pipeline", "new-school", name, sector)

    assert (made.returncode, made.stdout) == (1, "")
    assert made.stderr.startswith(told) and len(made.stderr.splitlines()) == 1
    assert folders(made_school) == before


def folders(project: Path) -> list[str]:
    return sorted(
        path.name for name in ("protocols", "decision_tools") for path in (project / name).iterdir()
    )
