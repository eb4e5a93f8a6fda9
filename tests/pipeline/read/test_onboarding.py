"""The reading paths of "Nieuw hier?": none is missing, all come from the data, mistakes are told."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from pipeline.paths import PROTOCOLS, ROOT
from pipeline.problems import ContentError
from pipeline.read import onboarding
from pipeline.read.facts import Facts
from pipeline.read.library import Library
from pipeline.read.onboarding import MOST, Onboarding

from decision_tools.rules import NOT_NAMED

MOST_WORDS = 20
PATH = """\
thread = "Begin hier."

[[path]]
role = "vakdocent"
thread = "Eerst elke les."
steps = [
  { read = "te-laat", why = "Eén vraag." },
  { read = "ingrepen-voor-verwijderen", why = "Kijk wat lichter kan." },
  { read = "handboek/instructie-verwijderen", why = "Lees dit eerst." },
  { read = "handboek/rol-vakdocent", why = "Dit is jouw werk." },
  { read = "verwijderd", why = "Zo loopt het op." },
]
"""


def load(library: Library, folder: Path = PROTOCOLS) -> dict[str, Onboarding]:
    return onboarding.read(library.schools, library.pages, list(library.tools.values()), folder).sound()


def written(tmp_path: Path, text: str) -> Path:
    (tmp_path / "poort").mkdir()
    (tmp_path / "poort" / "nieuw.toml").write_text(text, encoding="utf-8")
    return tmp_path


def test_every_role_with_a_page_or_a_task_has_a_path(library: Library) -> None:
    facts = Facts(library.schools, library.pages, list(library.tools.values()))
    for slug, school in library.schools.items():
        named = {name for page in facts.pages(slug) if not page.is_start for name in page.roles}
        named |= {name for duty in facts.duties(slug) for name in duty.task.roles} - {NOT_NAMED}

        found = [path.role.name for path in library.onboarding[slug].paths]
        assert set(found) >= named
        assert len(found) == len(set(found))
        assert len({path.slug for path in library.onboarding[slug].paths}) == len(found)
        assert set(found) <= {role.name for role in school.roles}


def test_the_roles_of_most_readers_have_a_path_that_somebody_wrote(library: Library) -> None:
    written = [found for found in library.onboarding.values() if found.thread]
    assert len(written) >= 5
    for found in written:
        paths = [path for path in found.paths if path.thread]
        assert len(paths) >= 4
        for path in paths:
            assert all(step.why for step in path.steps)
            assert len(path.steps) <= MOST


def test_a_role_that_nobody_wrote_for_gets_its_pages_and_tools_in_the_order_of_the_handbook(
    library: Library,
) -> None:
    path = next(p for p in library.onboarding["poort"].paths if p.role.name == "conrector")

    assert [step.goal.address for step in path.steps] == [
        "handboek/te-laat",
        "handboek/rol-coach",
        "verwijderd",
    ]
    assert path.thread == ""


def test_without_a_file_every_role_still_has_a_path(library: Library, tmp_path: Path) -> None:
    made = load(library, tmp_path)

    assert not any(path.thread for found in made.values() for path in found.paths)
    for slug, found in library.onboarding.items():
        assert {p.role.name for p in made[slug].paths} == {p.role.name for p in found.paths}
    assert max(len(path.steps) for found in made.values() for path in found.paths) == MOST


def test_a_written_path_is_read_in_its_own_order(library: Library, tmp_path: Path) -> None:
    found = load(library, written(tmp_path, PATH))["poort"]

    assert found.thread == "Begin hier."
    first = found.paths[0]
    assert (first.role.name, first.thread) == ("vakdocent", "Eerst elke les.")
    assert [step.goal.title for step in first.steps][:2] == [
        "Te laat",
        "Ingrepen voor je uit de les verwijdert",
    ]


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ('role = "vakdocent"', 'role = "vakdocnt"', 4, "Er is geen rol “vakdocnt” in school.toml."),
        ('"handboek/rol-vakdocent"', '"handboek/rol"', 10, "Er is geen bladzijde of keuzehulp “handboek/rol"),
        ('"handboek/rol-vakdocent"', '"handboek/tijdigheid"', 10, "noemt de rol “vakdocent” niet. Haal"),
        ('"verwijderd"', '"te-laat"', 3, "Het pad van “vakdocent” heeft een stap twee keer."),
        ('why = "Lees dit eerst."', 'wy = "Lees dit eerst."', 9, "`wy` is hier niet bekend. Kies uit: read,"),
        (', why = "Zo loopt het op."', "", 11, "Een stap heeft `why` nodig."),
        ('{ read = "te-laat", why = "Eén vraag." }', '"te-laat"', 7, "“te-laat” is geen stap."),
        ('  { read = "te-laat", why = "Eén vraag." },\n', "", 3, "heeft 4 stappen. Geef het 5 tot 8 "),
        ('thread = "Eerst elke les."\n', "", 3, "[[path]] heeft `thread` nodig."),
        ('thread = "Begin hier."\n', "", 1, "Het bestand heeft `thread` nodig."),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_line(
    library: Library, tmp_path: Path, old: str, new: str, line: int, message: str
) -> None:
    assert old in PATH
    with pytest.raises(ContentError) as caught:
        load(library, written(tmp_path, PATH.replace(old, new, 1)))

    told = next(problem for problem in caught.value.problems if message in str(problem))
    assert told.file.endswith("poort/nieuw.toml")
    assert told.line == line


def test_a_second_path_for_a_role_is_told(library: Library, tmp_path: Path) -> None:
    second = PATH.partition("\n\n")[2]
    with pytest.raises(ContentError, match="Voor “vakdocent” is er al een pad op regel 4"):
        load(library, written(tmp_path, f"{PATH}\n{second}"))


def test_the_threads_are_plain_dutch(library: Library) -> None:
    hard = tomllib.loads((ROOT / "build" / "plain_words.toml").read_text(encoding="utf-8"))["instead"]
    hard_word = re.compile(rf"\b(?:{'|'.join(map(re.escape, hard))})\b", re.I)
    paths = [path for found in library.onboarding.values() for path in found.paths]
    texts = [found.thread for found in library.onboarding.values()] + [path.thread for path in paths]
    texts += [step.why for path in paths for step in path.steps]

    sentences = [sentence for text in texts for sentence in re.split(r"(?<=[.!?:])\s", text)]
    assert [sentence for sentence in sentences if len(sentence.split()) > MOST_WORDS] == []
    assert [text for text in texts if hard_word.search(text)] == []
