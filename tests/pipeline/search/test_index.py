"""The search on the real pages, through the same code as in the browser."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from typing import Any

import pytest
from pipeline.paths import ROOT
from pipeline.read.library import Library
from pipeline.runtime import node
from pipeline.search import index
from pipeline.search.words import Words, tokens

TOP = 3
EXPECTED = {
    "spijbelen": "poort/ongeoorloofd-verzuim/",
    "gespijbeld": "poort/ongeoorloofd-verzuim/",
    "skippen": "poort/ongeoorloofd-verzuim/",
    "uitgestuurd": "poort/afhandeling-verwijdering/",
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
    "verwiderd": "poort/afhandeling-verwijdering/",
    "herstelgesprek": "poort/handboek/verwijderd-uit-de-les/",
    "jeugdarts": "poort/handboek/geoorloofd-verzuim-en-ziek/",
    "sociogram": "poort/handboek/mogelijke-ingrepen/",
    "wanneer begint een periode": "poort/handboek/periodisering/",
    "lokaal 1.16": "poort/",
    "absentie doorgeven": "poort/handboek/communicatie-en-registratie/",
    "klassenouder bellen 112": "nood/",
    "extra verlof": "mbo-utrecht/extra-verlof/",
}
NAMED = ("poort lyceum te laat", "te laat poort", "Te laat bij Het Baken")
SLIPS = {"jeudgarts": "jeugdarts", "kindermisshandeling": "kindermishandeling", "kalamiteit": "calamiteit"}
URGENT = ("112", "nood", "veilig thuis nummer", "suicide", "student wil dood", "ambulance")
DREIGT = "leerling dreigt te slaan"
NO_DANGER = ("de klas zit gewoon in gelijke groepen", "hij mag wel dreigen met een brief")
OVERVIEWS = {
    "termijnen": "termijnen/",
    "begrippenlijst": "begrippen/",
    "alle brieven": "brieven/",
    "om na te kijken": "na-te-kijken/",
    "scholen vergelijken": "vergelijking/",
    "artikel 21a leerplichtwet": "wet/#lpw-21a",
}
FOR_A_ROLE = {
    "mijn rol coach": "rollen/poort/coach/",
    "oefenen": "poort/oefenen/",
    "samen oefenen": "poort/oefenen/samen/",
}
QUESTIONS = [
    *((query, "") for query in (*SLIPS, *URGENT, *OVERVIEWS)),
    *((query, "mbo-utrecht") for query in URGENT),
    *((query, "mlg") for query in (*NAMED, "keelpijn")),
    *((query, "") for query in ("kluiverboom", "te laat", "student is ziek", "leerling is ziek")),
    ("wet- en regelgeving", ""),
    ("externe schorsing", "poort"),
    ("brief externe schorsing", "poort"),
    *((DREIGT, school) for school in ("", "poort", "mbo-utrecht")),
    ("vermist", "mlg"),
    *((query, "poort") for query in (*NO_DANGER, *FOR_A_ROLE)),
]

Ask = Callable[..., list[dict[str, Any]]]


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
    poort, conrector = {"school": "poort"}, {"school": "poort", "role": "conrector"}
    ask = index_input | {"queries": [{"query": "te laat", "only": only} for only in (poort, conrector)]}
    of_school, of_role = node.run_script("search_index.mjs", ask)
    roles = {record["url"]: record["roles"] for record in index_input["records"]}

    assert {result["school"] for result in of_school + of_role} == {"poort"}
    assert all("conrector" in roles[result["url"].partition("#")[0]] for result in of_role)
    assert not all("conrector" in roles[result["url"].partition("#")[0]] for result in of_school)


def test_a_search_word_written_as_one_is_named(index_input: dict[str, Any]) -> None:
    record = index_input["records"][0] | {"title": "Kamer", "keywords": ["naar huis"], "joined": ["naarhuis"]}
    record["sections"] = [{"heading": "", "anchor": "", "text": "Iets anders.", "phrases": []}]
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


@pytest.fixture(scope="module")
def ask(index_input: dict[str, Any]) -> Ask:
    """The answer to one of QUESTIONS, asked from the home page unless a school is given."""
    jobs = [{"query": query, "school": school} for query, school in QUESTIONS]
    found = node.run_script("search_index.mjs", index_input | {"queries": jobs})
    answers = dict(zip(QUESTIONS, found, strict=True))
    return lambda query, school="": answers[query, school]


@pytest.mark.parametrize("query", NAMED)
def test_a_school_in_the_question_is_the_school_that_is_meant(ask: Ask, query: str) -> None:
    first, second, *_ = ask(query, "mlg")

    assert {first["url"], second["url"]} == {"poort/te-laat/", "poort/handboek/te-laat/"}


def test_a_school_alone_finds_its_start_page(ask: Ask) -> None:
    assert ask("kluiverboom")[0]["url"].partition("#")[0] == "kluiverboom/"


def test_without_a_school_the_first_results_are_of_several(ask: Ask) -> None:
    found = ask("te laat")

    assert {"poort", "mlg", "mbo-utrecht"} <= {result["school"] for result in found[:5]}
    assert [result["school"] for result in found[:3]] != ["poort"] * 3


def test_words_of_one_kind_of_school_put_its_pages_first(ask: Ask) -> None:
    assert ask("student is ziek")[0]["school"] == "mbo-utrecht"
    assert ask("leerling is ziek")[0]["school"] != "mbo-utrecht"


@pytest.mark.parametrize(("query", "meant"), SLIPS.items())
def test_a_slip_is_mended_and_named(ask: Ask, query: str, meant: str) -> None:
    found = ask(query)

    assert meant in [result["via"] for result in found[:TOP]]


def test_a_word_that_no_page_has_leads_to_the_word_that_it_has(ask: Ask) -> None:
    found = ask("keelpijn", "mlg")

    assert found[0]["url"] in ("mlg/ziek/", "mlg/handboek/ziek/")
    assert found[0]["via"] == "ziek"


@pytest.mark.parametrize("query", URGENT)
@pytest.mark.parametrize("school", ["", "mbo-utrecht"])
def test_help_in_an_emergency_is_among_the_first(ask: Ask, query: str, school: str) -> None:
    assert "nood/" in [result["url"].partition("#")[0] for result in ask(query, school)[:5]]


@pytest.mark.parametrize(("query", "url"), OVERVIEWS.items())
def test_overviews_are_found_and_named_so(ask: Ask, query: str, url: str) -> None:
    found = [(result["url"], result["kind"]) for result in ask(query)[:5]]

    assert any(address.startswith(url) and kind == "Overzicht" for address, kind in found), found


@pytest.mark.parametrize(("query", "url"), FOR_A_ROLE.items())
def test_what_is_for_a_role_and_practice_are_found_by_their_names(ask: Ask, query: str, url: str) -> None:
    assert url in [found["url"] for found in ask(query, "poort")[:2]]


def test_an_overview_stands_below_the_page_itself(ask: Ask) -> None:
    kinds = [result["kind"] for result in ask("wet- en regelgeving")]

    assert kinds[0] == "Handboek"


def test_every_page_and_tool_is_in_the_index(index_input: dict[str, Any], library: Library) -> None:
    urls = {record["url"] for record in index_input["records"]}

    assert {f"{slug}/" for slug in library.tools} <= urls
    assert sum(record["kind"] == "Handboek" for record in index_input["records"]) == len(library.pages)


def test_forms_of_a_word_share_a_stem() -> None:
    stems = Words.read(index.WORDS).stems(
        ["verwijderen verwijderd verwijdering schorsen geschorst overleden"]
    )

    assert len({stems[word] for word in ("verwijderen", "verwijderd", "verwijdering")}) == 1
    assert stems["overleden"] == stems["overlijden"]


def test_python_and_the_browser_cut_words_alike(index_input: dict[str, Any]) -> None:
    texts = ["Oriënterend gesprek, 16 lesuren", "ZAT-overleg à 2,5 uur", "école ﬁets straße", "'s middags"]
    code = (
        f"import {{ tokens }} from '{(ROOT / 'docs/assets/search/core.js').as_uri()}';"
        f"process.stdout.write(JSON.stringify({texts!r}.map(tokens)))"
    )
    done = subprocess.run(
        [node.NODE, "--input-type=module", "-e", code], capture_output=True, text=True, check=True
    )

    assert json.loads(done.stdout) == [tokens(text) for text in texts]


def test_every_phrase_of_the_word_lists_says_something() -> None:
    words = Words.read(index.WORDS)

    for phrase in words.phrases:
        assert set(tokens(phrase)) - set(words.stop), phrase


def test_every_name_of_a_role_leads_to_it(index_input: dict[str, Any]) -> None:
    assert any({"leerling", "kind"} <= set(group) for group in index_input["synonyms"])  # `also` of the role
    assert any({"leerkracht", "juf", "leraar"} <= set(group) for group in index_input["synonyms"])


def test_a_letter_stands_below_what_asks_for_it_unless_it_is_asked_for(ask: Ask) -> None:
    about, letter = ask("externe schorsing", "poort"), ask("brief externe schorsing", "poort")

    place = [result["url"].partition("#")[0] for result in about].index(
        "poort/brieven/brief-externe-schorsing/"
    )
    assert place > 0
    assert letter[0]["url"].startswith("poort/brieven/brief-externe-schorsing/")


def test_who_is_frightened_sees_the_emergency_page_of_the_school_after_the_numbers(ask: Ask) -> None:
    for school in ("poort", "mbo-utrecht"):
        found = [result["url"].partition("#")[0] for result in ask(DREIGT, school)]
        assert found[:2] == ["nood/", f"{school}/nood/agressie/"]
    assert not any("/nood/" in result["url"] for result in ask(DREIGT)), "no school is known yet"


def test_an_emergency_page_is_found_by_its_name(ask: Ask) -> None:
    assert "mlg/nood/vermist/" in [result["url"] for result in ask("vermist", "mlg")]


@pytest.mark.parametrize(
    "query", ["de klas zit gewoon in gelijke groepen", "hij mag wel dreigen met een brief"]
)
def test_a_word_that_looks_like_one_of_danger_is_none(ask: Ask, query: str) -> None:
    assert not ask(query, "poort")[0]["urgent"]
