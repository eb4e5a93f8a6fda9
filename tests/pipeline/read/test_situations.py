"""The situations of the home page: what each school has for them, and mistakes in their table."""

from __future__ import annotations

from pathlib import Path

import pytest
from pipeline.pages.overviews.comparison_table import SUBJECTS
from pipeline.problems import ContentError
from pipeline.read import situations
from pipeline.read.library import Library, load_library
from pipeline.read.situations import SITUATIONS, Situation

from decision_tools.rules.emergency import VEILIG_THUIS
from tests.sources import SOURCE_OF, needs_sources, source_text


@pytest.fixture(scope="module", params=["kluiverboom", "mbo-utrecht", "mlg", "poort", "wijdevenen"])
def edition(request: pytest.FixtureRequest) -> Library:
    """What one school publishes."""
    return load_library(request.param)


def load(library: Library, path: Path = SITUATIONS) -> list[Situation]:
    return situations.read(library.schools, library.pages, list(library.tools.values()), path).sound()


def test_there_are_ten_and_together_they_lead_to_every_tool(library: Library) -> None:
    found = {goal.tool.slug for s in library.situations for a in s.answers for goal in a.goals if goal.tool}
    schools = {answer.school.slug for situation in library.situations for answer in situation.answers}

    assert len(library.situations) == 10
    assert found == {slug for slug in library.tools if slug.partition("/")[0] in schools}


def test_an_edition_has_the_situations_of_its_school_only(edition: Library, library: Library) -> None:
    (school,) = edition.schools
    own = [s for s in library.situations if school in {one.school.slug for one in (*s.answers, *s.silent)}]

    assert 0 < len(own) <= 10
    assert {silence.school.slug for s in edition.situations for silence in s.silent} <= {school}
    assert [[goal.uri for a in s.answers for goal in a.goals] for s in edition.situations] == [
        [goal.uri for a in s.answers if a.school.slug == school for goal in a.goals] for s in own
    ]


def test_a_school_without_a_rule_is_named_where_somebody_may_be_in_danger(library: Library) -> None:
    urgent = [situation for situation in library.situations if situation.urgent]

    assert len(urgent) == 3
    for situation in urgent:
        named = [one.school.slug for one in (*situation.answers, *situation.silent)]
        assert sorted(named) == sorted(SOURCE_OF), situation.text
    worry = next(situation for situation in urgent if "zorgen" in situation.text)
    assert {silence.school.slug for silence in worry.silent} == {"mlg", "poort"}
    assert VEILIG_THUIS.number in worry.always and "aandachtsfunctionaris" in worry.always


@needs_sources
def test_what_is_looked_for_in_a_silent_protocol_is_not_there(library: Library) -> None:
    found = [
        (silence.school.slug, word)
        for situation in library.situations
        for silence in situation.silent
        for word in silence.searched
        if word.casefold() in " ".join(source_text(silence.school.slug).split()).casefold()
    ]
    assert found == []


COMPARED = {
    "te laat": "te-laat",
    "spijbelt": "spijbelen",
    "is ziek": "ziek",
    "wil vrij": "verlof",
    "de les uit": "uitgestuurd",
    "schorsen": "schorsen",
}


@pytest.mark.parametrize(("words", "subject"), COMPARED.items())
def test_a_school_is_silent_on_home_where_the_comparison_says_so(
    library: Library, words: str, subject: str
) -> None:
    situation = next(situation for situation in library.situations if words in situation.text)
    compared = next(one for one in SUBJECTS if one.id == subject)

    silent = {silence.school.slug for silence in situation.silent}
    assert silent == {school for school, parts in compared.schools.items() if not parts}


@pytest.mark.parametrize(("school", "word"), [("mbo-utrecht", "student"), ("poort", "leerling")])
def test_the_word_is_that_of_the_school(school: str, word: str) -> None:
    assert load_library(school).situations[0].text == f"Een {word} is te laat"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"te-laat"', '"te-lat"', "Er is geen bladzijde of keuzehulp “te-lat”. Schrijf “te-laat” als"),
        ('["te-laat"]', '"te-laat"', 'Schrijf `poort = ["te-laat"]`.'),
        ("mlg =", "mgl =", "`mgl` is hier niet bekend. Kies uit: text, urgent, "),
        ("text =", "txet =", "[[situation]] heeft `text` nodig."),
        ("[[situation]]", "[[situation]", "Dit is geen geldige TOML"),
        ('mlg = ["te-laat"]', 'silent.mgl = ["laat"]', "`mgl` is hier niet bekend."),
        ('mlg = ["te-laat"]', "silent.mlg = []", "Bij `silent.mlg` staat een lijst van woorden."),
        ('mlg = ["te-laat"]', 'always = "{{ nood: 911 }}"', "nood: 911"),
    ],
)
def test_a_mistake_is_told_with_its_line(
    library: Library, tmp_path: Path, old: str, new: str, message: str
) -> None:
    text = '# one\n\n[[situation]]\ntext = "Te laat"\nmlg = ["te-laat"]\n'
    assert old in text
    path = tmp_path / "situations.toml"
    path.write_text(text.replace(old, new), encoding="utf-8")

    with pytest.raises(ContentError) as caught:
        load(library, path)

    told = next(problem for problem in caught.value.problems if message in str(problem))
    assert told.file.endswith("situations.toml")
    place = 3 if old.startswith(("[[", "text")) else 5
    assert told.line == place
