"""What the guides say to write passes `make check`, in a school that was just made."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
from pipeline.paths import DOCS, ROOT

from decision_tools import rules
from decision_tools.rules import Count
from tests.pipeline.copies import run

SCHOOL = Path("protocols", "de-berg")
TOOLS = Path("decision_tools", "de_berg")
README = ROOT / "README.md"
EDITORS = DOCS / "redacteuren.md"


def blocks(guide: Path, language: str) -> list[str]:
    """The pieces of a language in a guide, in its words for a pupil."""
    text = guide.read_text(encoding="utf-8")
    return re.findall(rf"```{language}\n(.*?)```", text, re.S)


def indented(text: str, spaces: int) -> str:
    return "".join(" " * spaces + line for line in text.splitlines(keepends=True))


def edit(path: Path, *changes: tuple[str, str]) -> None:
    text = path.read_text(encoding="utf-8")
    for old, new in changes:
        assert text.count(old) == 1, (path, old)
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")


@pytest.fixture(scope="module")
def followed(made_school: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The school after somebody wrote the tool of the README, and what the page for editors says."""
    project = tmp_path_factory.mktemp("followed") / "project"
    shutil.copytree(made_school, project, symlinks=True, ignore=shutil.ignore_patterns("site"))
    write_tool(project)
    add_step(project)
    add_page(project)
    change_facts(project)
    return project


def write_tool(project: Path) -> None:
    [tool] = blocks(README, "python")
    [phrases] = blocks(README, "toml")
    (project / TOOLS / "lokaal_open.py").write_text(tool, encoding="utf-8")
    spoken = project / SCHOOL / "phrases" / "te-laat.toml"
    spoken.write_text(spoken.read_text(encoding="utf-8") + phrases, encoding="utf-8")
    [rule] = blocks(README, "markdown")
    edit(
        project / SCHOOL / "te-laat.md",
        ("[de-berg/te-laat]", "[de-berg/te-laat, de-berg/lokaal-open]"),
        ("## De regels in een tabel", f"{rule}\n## De regels in een tabel"),
    )
    edit(
        project / "build" / "situations.toml",
        ('de-berg = ["te-laat"]', 'de-berg = ["te-laat", "lokaal-open"]'),
    )


def add_step(project: Path) -> None:
    _, numbers, outcome, rung, example, *_ = blocks(EDITORS, "text")
    edit(
        project / TOOLS / "te_laat.py",
        ("BELLEN, GESPREK_VANAF = Limit(3), Limit(6)\n", numbers),
        ("zes = Outcome(", f"{outcome}\nzes = Outcome("),
        ('                    Rung("zes"', f'{indented(rung, 20)}                    Rung("zes"'),
        (
            '        *values(aantal, {GESPREK_VANAF - 1: f"geen-stap-{BELLEN + 1}"}),\n',
            indented(example, 8),
        ),
    )
    edit(
        project / SCHOOL / "te-laat.md",
        (
            "{{ stappen: de-berg/te-laat#zes }}",
            "{{ stappen: de-berg/te-laat#vijf }}\n\n{{ stappen: de-berg/te-laat#zes }}",
        ),
    )


def add_page(project: Path) -> None:
    page, phrases = (project / SCHOOL / name for name in ("wie-doet-wat.md", "phrases/wie-doet-wat.toml"))
    copy = page.with_name("uitje.md")
    shutil.copy(page, copy)
    shutil.copy(phrases, phrases.with_name("uitje.toml"))
    edit(copy, ('"Wie doet wat"\nschool', '"Uitje"\nschool'), ("subject: wie-doet-wat", "subject: uitje"))
    edit(project / SCHOOL / "school.toml", ('  "wie-doet-wat",\n', '  "wie-doet-wat",\n  "uitje",\n'))


def change_facts(project: Path) -> None:
    edit(
        project / SCHOOL / "school.toml",
        ('value = "lokaal 0.01"', 'value = "lokaal 2.34"'),
        (
            'name = "docent"\nplural = "docenten"',
            'id = "docent"\nid_plural = "docenten"\nname = "leraar"\nplural = "leraren"',
        ),
    )


def test_what_the_guides_say_passes_the_check(followed: Path) -> None:
    told = run(followed, "-m", "pipeline", "check", "--school", "de-berg")
    assert "4 bladzijden, 2 keuzehulpen: 0 fouten, 6 waarschuwingen\n" in told


@pytest.mark.parametrize(
    ("tool", "answers", "told"),
    [
        ("lokaal-open", {"minuten": 11}, "Wacht buiten"),
        ("te-laat", {"aantal": 5}, "Vijfde keer te laat: mail de ouders"),
        ("te-laat", {"aantal": 3}, "lokaal 2.34"),
        ("te-laat", {"aantal": 3}, "leraar"),
    ],
)
def test_what_the_guides_change_is_what_a_reader_gets(
    followed: Path, tool: str, answers: dict[str, int], told: str
) -> None:
    asked = ("decide", f"de-berg/{tool}", "--answers", json.dumps(answers))
    assert told in run(followed, "-m", "decision_tools", *asked)


def test_a_step_without_its_examples_is_told(followed: Path, tmp_path: Path) -> None:
    project = tmp_path / "project"
    shutil.copytree(followed, project, symlinks=True, ignore=shutil.ignore_patterns("site", "tests"))
    edit(project / TOOLS / "te_laat.py", (indented(blocks(EDITORS, "text")[4], 8), ""))
    with pytest.raises(AssertionError, match="vijf"):
        run(project, "-m", "pipeline", "check", "--school", "de-berg")


def test_the_rungs_and_terms_of_the_page_for_editors_hold() -> None:
    *_, rungs, tasks, today = blocks(EDITORS, "text")
    aantal = Count("aantal", "Hoe vaak?", label="Aantal", low=1)
    names = {**vars(rules), "aantal": aantal, "TE_LAAT": rules.DERIVED}
    names |= {name: rules.Outcome(name, name) for name in ("drie", "vijf")}
    exec(today, names)

    rows = rules.ladder(aantal, eval(f"({rungs})", names))
    terms = [task.by_text for task in eval(f"({tasks})", names)]

    assert [(row.id, row.outcome.id) for row in rows[1:]] == [
        ("vanaf-drie", "drie"),
        ("vijf", "vijf"),
        ("na-vijf", "drie"),
    ]
    assert [test.text for row in rows for test in row.tests()] == [
        "1 tot en met 2",
        "3 tot en met 4",
        "precies 5",
        "meer dan 5",
    ]
    assert terms == ["aan het einde van de dag", "binnen twee schooldagen"]
    assert f'("mentor", "{terms[1]}")' in EDITORS.read_text(encoding="utf-8")


def test_the_tool_of_the_readme_is_short() -> None:
    [tool] = blocks(README, "python")
    assert len(tool.splitlines()) <= 40


def test_each_part_of_the_page_for_editors_fits_on_a_screen() -> None:
    _, *parts = EDITORS.read_text(encoding="utf-8").split("\n## ")
    assert [part.partition("\n")[0] for part in parts] == [
        "Een getal, een persoon, een nummer veranderen",
        "Een trede erbij",
        "Voorwaarden, momenten en termijnen",
        "Een andere ladder dan te laat",
        "Opschrijven wat eruit moet komen",
        "Een bladzijde erbij",
        "Jaarlijks nakijken",
    ]
    assert all(len(re.findall(r"^\d\. |^[A-Z].*", part, re.M)) <= 16 for part in parts)
