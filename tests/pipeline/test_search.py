"""The search on the real pages, through the same code as in the browser."""

from __future__ import annotations

import json
import subprocess
from typing import Any

import pytest
from pipeline import node, search
from pipeline.content import Library
from pipeline.paths import ROOT

TOP = 3
EXPECTED = {
    "spijbelen": "poort/ongeoorloofd-verzuim/",
    "gespijbeld": "poort/ongeoorloofd-verzuim/",
    "skippen": "poort/ongeoorloofd-verzuim/",
    "uitgestuurd": "poort/verwijderd/",
    "leerling eruit gestuurd, wat nu": "poort/handboek/verwijderd-uit-de-les/",
    "te laat": "poort/te-laat/",
    "hoe vaak mag je te laat komen": "poort/handboek/te-laat/",
    "verslapen": "poort/te-laat/",
    "ziek melden": "poort/ziek/",
    "ziekmelding": "poort/handboek/geoorloofd-verzuim-en-ziek/",
    "nablijven": "poort/handboek/ongeoorloofd-verzuim/",
    "nabliven": "poort/handboek/ongeoorloofd-verzuim/",
    "schorsing": "poort/handboek/vaker-verwijderd/",
    "geschorst": "poort/handboek/vaker-verwijderd/",
    "verwiderd": "poort/verwijderd/",
    "herstelgesprek": "poort/handboek/verwijderd-uit-de-les/",
    "jeugdarts": "poort/handboek/geoorloofd-verzuim-en-ziek/",
    "sociogram": "poort/handboek/mogelijke-ingrepen/",
    "wanneer begint een periode": "poort/handboek/periodisering/",
    "lokaal 1.16": "poort/handboek/verwijderd-uit-de-les/",
    "absentie doorgeven": "poort/",
    "klassenouder bellen 112": "nood/",
    "extra verlof": "mbo-utrecht/extra-verlof/",
}


@pytest.fixture(scope="module")
def index_input(library: Library) -> dict[str, Any]:
    return search.index_input(library)


@pytest.fixture(scope="module")
def answers(index_input: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
    queries = [*EXPECTED, "", "de het een", "qqxxzz", "strafuur", "SPÍJBELEN", "<img src=x onerror=alert(1)>"]
    asked = [{"query": query, "school": EXPECTED.get(query, "poort").partition("/")[0]} for query in queries]
    found = node.run_script("search_index.mjs", index_input | {"queries": asked})
    return dict(zip(queries, found, strict=True))


@pytest.mark.parametrize(("query", "url"), EXPECTED.items())
def test_what_people_type_finds_the_page(
    answers: dict[str, list[dict[str, Any]]], query: str, url: str
) -> None:
    found = [result["url"].partition("#")[0] for result in answers[query]]

    assert url in found[:TOP], found


def test_nothing_is_found_for_nothing_or_nonsense(answers: dict[str, list[dict[str, Any]]]) -> None:
    assert answers[""] == []
    assert answers["qqxxzz"] == []


def test_a_result_says_where_it_comes_from(answers: dict[str, list[dict[str, Any]]]) -> None:
    result = answers["te laat"][0]

    assert result["schoolName"] == "Poort Lyceum"
    assert {result["kind"] for result in answers["te laat"][:2]} == {"Keuzehulp", "Handboek"}
    assert result["text"]


def test_a_synonym_is_named_and_a_word_of_the_page_is_not(answers: dict[str, list[dict[str, Any]]]) -> None:
    assert answers["spijbelen"][0]["via"] == ""
    assert answers["skippen"][0]["via"] != ""
    assert any(result["via"] == "nablijven" for result in answers["strafuur"])


def test_capitals_and_accents_make_no_difference(answers: dict[str, list[dict[str, Any]]]) -> None:
    assert [r["url"] for r in answers["SPÍJBELEN"]] == [r["url"] for r in answers["spijbelen"]]


def test_pages_of_the_readers_school_come_first(index_input: dict[str, Any]) -> None:
    ask = index_input | {"queries": [{"query": "melden", "school": "mbo-utrecht"}]}
    (found,) = node.run_script("search_index.mjs", ask)

    assert found[0]["school"] == "mbo-utrecht"


def test_a_reader_may_ask_for_one_school_and_one_role(index_input: dict[str, Any]) -> None:
    poort, coach = {"school": "poort"}, {"school": "poort", "role": "coach"}
    ask = index_input | {"queries": [{"query": "te laat", "only": only} for only in (poort, coach)]}
    of_school, of_role = node.run_script("search_index.mjs", ask)
    roles = {record["url"]: record["roles"] for record in index_input["records"]}

    assert {result["school"] for result in of_school + of_role} == {"poort"}
    assert all("coach" in roles[result["url"].partition("#")[0]] for result in of_role)
    assert not all("coach" in roles[result["url"].partition("#")[0]] for result in of_school)


def test_a_search_word_written_as_one_is_named(index_input: dict[str, Any]) -> None:
    record = index_input["records"][0] | {"title": "Kamer", "keywords": ["naar huis"], "joined": ["naarhuis"]}
    record["sections"] = [{"heading": "", "anchor": "", "text": "Iets anders."}]
    ask = index_input | {"records": [record], "queries": [{"query": "naarhuis"}]}
    (found,) = node.run_script("search_index.mjs", ask)

    assert [result["via"] for result in found] == ["naar huis"]


@pytest.mark.parametrize(
    ("query", "url"),
    [
        ("telaat", "poort/te-laat/"),
        ("spijbelaar", "poort/ongeoorloofd-verzuim/"),
        ("3x te laat", "poort/te-laat/"),
        ("gesprek herstel", "poort/handboek/verwijderd-uit-de-les/"),
    ],
)
def test_another_way_to_write_it_finds_the_page(index_input: dict[str, Any], query: str, url: str) -> None:
    ask = index_input | {"queries": [{"query": query, "school": "poort"}]}
    (found,) = node.run_script("search_index.mjs", ask)

    assert url in [result["url"].partition("#")[0] for result in found[:TOP]]


def test_every_page_and_tool_is_in_the_index(index_input: dict[str, Any], library: Library) -> None:
    urls = {record["url"] for record in index_input["records"]}

    assert {f"{slug}/" for slug in library.tools} <= urls
    assert sum(record["kind"] == "Handboek" for record in index_input["records"]) == len(library.pages)


def test_forms_of_a_word_share_a_stem() -> None:
    stems = search.Words.read(search.WORDS).stems(
        ["verwijderen verwijderd verwijdering schorsen geschorst overleden"]
    )

    assert len({stems[word] for word in ("verwijderen", "verwijderd", "verwijdering")}) == 1
    assert stems["overleden"] == stems["overlijden"]


def test_python_and_the_browser_cut_words_alike(index_input: dict[str, Any]) -> None:
    texts = ["Oriënterend gesprek, 16 lesuren", "ZAT-overleg à 2,5 uur", "école ﬁets straße", "'s middags"]
    code = (
        f"import {{ tokens }} from '{(ROOT / 'docs/assets/search-core.js').as_uri()}';"
        f"process.stdout.write(JSON.stringify({texts!r}.map(tokens)))"
    )
    done = subprocess.run(
        [node.NODE, "--input-type=module", "-e", code], capture_output=True, text=True, check=True
    )

    assert json.loads(done.stdout) == [search.tokens(text) for text in texts]


def test_the_word_lists_hold_no_stop_word_as_synonym() -> None:
    words = search.Words.read(search.WORDS)

    for phrase in (phrase for group in words.synonyms for phrase in group):
        assert set(search.tokens(phrase)) - words.stop, phrase
