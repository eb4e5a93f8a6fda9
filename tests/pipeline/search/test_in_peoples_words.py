"""What people type who are frightened, or in a hurry; and what stands nowhere."""

from __future__ import annotations

from typing import Any

import pytest
from pipeline.runtime import node

TOP = 3
FRIGHTENED = {
    ("wijdevenen", "striemen op de rug bij gym"): "wijdevenen/meldcode/",
    ("wijdevenen", "kind vertelt dat opa aan haar zit"): "wijdevenen/afwegingskader/",
    ("wijdevenen", "meisje wil niet mee met stiefvader"): "wijdevenen/afwegingskader/",
    ("wijdevenen", "kind is 's avonds alleen thuis"): "wijdevenen/meldcode/",
    ("wijdevenen", "kind kwijt op schoolreisje"): "wijdevenen/handboek/calamiteiten/",
    ("wijdevenen", "leerling gooide een stoel naar de juf"): "wijdevenen/handboek/agressie-en-geweld/",
    ("mbo-utrecht", "student snijdt zichzelf"): "mbo-utrecht/signaleringswijzer/",
    ("mbo-utrecht", "bang om uitgehuwelijkt te worden"): "mbo-utrecht/handboek/crisissituaties/",
    ("mbo-utrecht", "psychose in de klas"): "mbo-utrecht/handboek/crisissituaties/",
    ("kluiverboom", "arm gebroken op het plein"): "kluiverboom/handboek/ondersteuningsopvang/",
    ("", "mes"): "nood/",
    ("mlg", "er is brant"): "nood/",
    ("", "wapen"): "nood/",
    ("", "ze wil niet meer levn"): "nood/",
}
EVERYDAY = {
    ("mbo-utrecht", "trein uitgevallen"): "mbo-utrecht/handboek/",
    ("kluiverboom", "leerling wil hart luchten"): "kluiverboom/handboek/ondersteuningsopvang/",
    ("mlg", "fysio tijdens de les"): "mlg/",
    ("poort", "rumoerige klas"): "poort/",
}
NOWHERE = ("leerlingenvervoer", "dyslexie", "vloeken", "hamster")
STRANGE = ("te laat constructor", "toString", "__proto__ ziek", "😀", "te laat " * 250)


@pytest.fixture(scope="module")
def urls(index_input: dict[str, Any]) -> dict[tuple[str, str], list[str]]:
    """The addresses that are found for what is asked at a school, or from the home page."""
    asked = [*FRIGHTENED, *EVERYDAY, *(("wijdevenen", word) for word in (*NOWHERE, *STRANGE, "te laat"))]
    jobs = [{"query": query, "school": school} for school, query in asked]
    found = node.run_script("search_index.mjs", index_input | {"queries": jobs})
    pages = [[result["url"].partition("#")[0] for result in results] for results in found]
    return dict(zip(asked, pages, strict=True))


@pytest.mark.parametrize(("asked", "url"), FRIGHTENED.items())
def test_who_is_frightened_sees_the_emergency_page_and_then_the_page_of_the_school(
    urls: dict[tuple[str, str], list[str]], asked: tuple[str, str], url: str
) -> None:
    assert urls[asked][0] == "nood/"
    assert url in urls[asked][:TOP]


@pytest.mark.parametrize(("asked", "start"), EVERYDAY.items())
def test_everyday_words_find_a_page_of_the_school(
    urls: dict[tuple[str, str], list[str]], asked: tuple[str, str], start: str
) -> None:
    assert any(url.startswith(start) for url in urls[asked][:TOP])


@pytest.mark.parametrize("word", NOWHERE)
def test_a_word_that_stands_nowhere_finds_nothing(urls: dict[tuple[str, str], list[str]], word: str) -> None:
    assert urls["wijdevenen", word] == []


@pytest.mark.parametrize("question", STRANGE)
def test_a_strange_question_is_answered(urls: dict[tuple[str, str], list[str]], question: str) -> None:
    assert ("wijdevenen", question) in urls


def test_no_page_of_another_school_stands_beside_those_of_ones_own(
    urls: dict[tuple[str, str], list[str]],
) -> None:
    for (school, _), found in urls.items():
        schools = {url.partition("/")[0] for url in found} & {
            "kluiverboom",
            "mbo-utrecht",
            "mlg",
            "poort",
            "wijdevenen",
        }
        assert not school or school not in schools or schools == {school}, found
