"""WIJ de Venen on calamities, flags and an evening for parents, against its Handboek sociale veiligheid."""

from __future__ import annotations

from itertools import product

import pytest
from asking import ask, by, doing, notes, outcome, provided, task
from asking_wijdevenen import CRITERIA

from decision_tools import load

# Calamiteit


def calamity(omvang="klein", wie_weet="betrokken", thuis="nee", **answers):
    return outcome("wijdevenen/calamiteit", omvang=omvang, wie_weet=wie_weet, thuis_houden=thuis, **answers)


def test_the_emergency_number_comes_before_the_actions():
    assert "112" in calamity()["tasks"][0]["what"]


def test_five_actions_in_order_whatever_the_answers():
    made = load("wijdevenen/calamiteit").outcomes["acties"]
    sections = [t.source.section for t in made.tasks if t.source]
    numbers = [section[6] for section in sections if section.startswith("Actie ")]
    assert numbers == sorted(numbers)
    assert set(numbers) == set("12345")
    told = [source["section"] for t in calamity()["tasks"] for source in t["sources"]]
    assert {section[6] for section in told if section.startswith("Actie ")} == set("12345")


def test_words_to_avoid_and_words_to_use():
    said = " ".join(t["what"] for t in calamity()["tasks"])
    for word in ("betrokken leerlingen", "intimiderend", "ongepast", "grensoverschrijdend", "seksueel"):
        assert word in said


def test_big_or_unsure_calls_in_help():
    assert "088 308 33 42" in " ".join(t["what"] for t in calamity("groot")["tasks"])
    assert "partijen op de sociale kaart" in " ".join(t["what"] for t in calamity("?")["tasks"])


@pytest.mark.parametrize(
    "kring, leerling, letters",
    [
        ("betrokken", None, set()),
        ("groep", "ouder", {"ouderbrief-betrokken-groep"}),
        ("groep", "jong", {"ouderbrief-betrokken-groep"}),
        ("groep", "kleuter", {"ouderbrief-jonge-leerlingen"}),
        ("groepen", "ouder", {"ouderbrief-betrokken-groep", "ouderbrief-overige-groepen"}),
        ("groepen", "kleuter", {"ouderbrief-jonge-leerlingen", "ouderbrief-overige-groepen"}),
        ("open", None, set()),
    ],
)
def test_letter_for_who_has_to_know(kring, leerling, letters):
    given = {} if leerling is None else {"leerlingen": leerling}
    found = calamity("groot", kring, **given)["letters"]
    assert {letter for letter in found if letter.startswith("ouderbrief")} == letters


@pytest.mark.parametrize("leerling", ["kleuter", "jong", "?"])
def test_keeping_a_young_child_at_home_is_settled_first(leerling):
    result = calamity(thuis="ja", leerlingen=leerling)
    first = task(result, "thuis mag blijven")
    assert (first["who"], first["by"]["text"]) == (["bevoegd gezag"], "vóór de leerling thuisblijft")
    assert first["origin"] == "wet"
    (check,) = result["checks"]
    assert (check["law"]["register"], check["tasks"]) == (["wpo-40c"], [first["id"]])


def test_an_older_child_may_be_suspended_by_the_protocol():
    result = calamity(thuis="ja", leerlingen="ouder")
    assert not result["headline"].startswith("Eerst")
    assert "wijdevenen/schorsen-en-verwijderen" in [step["tool"] for step in result["next"]]
    assert "alleen voor de veiligheid" in notes(result)


def test_small_takes_each_piece_of_advice_from_the_chapter_with_its_own_strength():
    result = calamity("klein", "betrokken")
    for words, strength, section in (
        ("met z'n tweeën", "bij voorkeur", "Logboek, veiligheid en dossieropbouw"),
        ("Spreek de ouders apart", "Dat is nuttig", "Logboek, veiligheid en dossieropbouw"),
        ("open vragen", "geen sturende of suggestieve", "Sociaal wenselijk"),
        ("Spreek foute informatie", "alleen tegen als het om veiligheid", "Communicatie over het incident"),
    ):
        found = task(result, words)
        assert strength in found["what"]
        assert [source["section"] for source in found["sources"]] == [section]
    assert provided(result, "Spreek de ouders apart") == "als er meer ouders bij betrokken zijn"
    assert "alleen met de betrokken ouders" in doing(result, "niet genoemd")


def test_an_undecided_circle_keeps_to_the_parents_concerned_and_says_so_once():
    result = calamity("klein", "open")
    assert "tot dan alleen de betrokken ouders" in " ".join(result["also"])
    assert not any("alleen met de betrokken ouders" in t["what"] for t in result["tasks"])
    assert task(result, "Wees heel open tegen de direct betrokkenen")


@pytest.mark.parametrize(("omvang", "asked"), [("klein", False), ("groot", False), ("?", True)])
def test_how_big_it_is_is_weighed_only_while_that_is_open(omvang, asked):
    assert any("hoe groot dit is" in t["what"] for t in calamity(omvang)["tasks"]) == asked


def test_who_is_told_first_comes_first():
    result = calamity("groot")
    assert by(result, "Meld het bij de bestuurder")["text"] == "zo snel mogelijk"
    assert [t["moment"] for t in result["tasks"][:3]] == ["nu"] * 3
    assert task(result, "Licht het beleid door")["moment"] == "later"


def test_a_big_case_begins_today_with_a_team_and_a_letter_to_the_parents_is_of_today():
    result = calamity("groot", "groep", leerlingen="kleuter")
    today = [t["what"] for t in result["tasks"] if t["moment"] == "vandaag"]
    assert today[0].startswith("Stel een team samen")
    assert any(what.startswith("Stuur eventueel ouders van de groep") for what in today)


@pytest.mark.parametrize("leerling", ["jong", "?"])
def test_whether_a_pupil_stays_home_is_decided_first_today(leerling):
    result = calamity("klein", thuis="ja", leerlingen=leerling)
    today = [t for t in result["tasks"] if t["moment"] == "vandaag"]
    places = {t["outcome"]: place for place, t in reversed([*enumerate(today)])}
    decides = task(result, "thuis mag blijven")
    assert today.index(decides) < places["acties"]


# Vlaggensysteem


REACTIONS = {
    "groen": ("reageer positief",),
    "geel": ("Waarschuw", "grens"),
    "rood": ("Verbied",),
    "zwart": ("Grijp in", "straf"),
}


def test_six_criteria_are_asked_one_by_one_before_the_flag():
    asked, given = [], {}
    while (result := ask("wijdevenen/vlaggensysteem", **given))["status"] == "question":
        asked.append(result["question"])
        given[result["question"]] = "groen" if result["question"] == "vlag" else "ja"
    assert tuple(asked) == (*CRITERIA, "vlag")


@pytest.mark.parametrize("flag, weighed", list(product(REACTIONS, ("ja", "nee", "?"))))
def test_the_flag_is_the_professionals_whatever_was_weighed(flag, weighed):
    result = outcome("wijdevenen/vlaggensysteem", **dict.fromkeys(CRITERIA, weighed), vlag=flag)
    assert result["headline"].lower().startswith(flag)
    for words in REACTIONS[flag]:
        assert words in doing(result, "professional")
    assert "niet welke weging bij welke vlag" in notes(result)


@pytest.mark.parametrize("flag", [*REACTIONS, "open"])
def test_pupils_who_are_not_safe_wait_for_no_flag(flag):
    result = outcome("wijdevenen/vlaggensysteem", **dict.fromkeys(CRITERIA, "?"), vlag=flag)
    assert task(result, "Vertel het nu")["by"]["text"] == "direct"
    assert task(result, "doe de melding")["by"]["text"] == "direct"
    if flag in ("rood", "zwart"):
        assert "112" in result["tasks"][0]["what"]


def test_no_flag_yet_is_an_answer():
    result = outcome("wijdevenen/vlaggensysteem", **dict.fromkeys(CRITERIA, "?"), vlag="open")
    assert result["headline"].startswith("Nog geen vlag")


# Ouderavond


ALL_FOUR = ["informatie", "meer-dan-brief", "luisteren", "partijen"]


def evening(**answers):
    return outcome("wijdevenen/ouderavond", **answers)


def test_between_pupils_it_is_usually_no_reason():
    result = evening(tussen_leerlingen="ja")
    assert "meestal geen ouderavond" in result["headline"]
    letter, process = (
        task(result, "een brief over hoe het proces loopt"),
        task(result, "hoe het proces loopt."),
    )
    assert "andere ouders" in letter["provided"]
    assert (letter["origin"], process["origin"]) == ("afgeleid", "protocol")
    assert not any("volledig" in t["what"] for t in result["tasks"])


@pytest.mark.parametrize("missing", [*ALL_FOUR, None])
def test_it_can_work_with_all_that_the_handbook_names(missing):
    given = {"voorwaarden_avond": [one for one in ALL_FOUR if one != missing]}
    if missing is None:
        given["overlegd_partners"] = "ja"
    result = evening(tussen_leerlingen="nee", onvrede="nee", **given)
    assert ("kan hier goed werken" in result["headline"]) == (missing is None)
    if missing:
        assert "een brief, met gesprekken" in doing(result, "bestuur")


@pytest.mark.parametrize("overlegd", ["nee", "?"])
def test_partners_are_consulted_before_anything_is_announced(overlegd):
    for given in (
        {"onvrede": "ja"},
        {"onvrede": "nee", "voorwaarden_avond": ALL_FOUR},
    ):
        result = evening(tussen_leerlingen="nee", overlegd_partners=overlegd, **given)
        assert result["headline"].startswith("Kondig nog niets aan")
        assert task(result, "Overleg met partners")["by"]["text"] == "vóór een ouderavond wordt aangekondigd"
        assert ("bijeenkomst om te luisteren" in " ".join(result["then"])) is (given["onvrede"] == "ja")


def test_with_much_discontent_at_most_an_evening_to_listen():
    result = evening(tussen_leerlingen="nee", onvrede="ja", overlegd_partners="ja")
    assert "luisteren" in result["headline"]
    assert "uitnodiging" in doing(result, "school")


def test_three_or_four_parties_and_one_or_two_helpers():
    result = evening(
        tussen_leerlingen="nee", onvrede="nee", voorwaarden_avond=ALL_FOUR, overlegd_partners="ja"
    )
    assert "drie tot vier partijen" in doing(result, "school")
    assert "een of twee hulpverleners" in doing(result, "school")
