"""WIJ de Venen on abuse by a professional and on complaints, against its Handboek sociale veiligheid."""

from __future__ import annotations

import pytest
from asking import doing, notes, outcome, task
from asking_wijdevenen import VERTROUWENSINSPECTEURS

# Misbruik door een professional


@pytest.mark.parametrize(
    "who, role",
    [("medewerker", "professional"), ("contactpersoon", "contactpersoon"), ("schoolleiding", "professional")],
)
@pytest.mark.parametrize("knows", ["nee", "?"])
@pytest.mark.parametrize("kind", ["seksueel", "?"])
def test_everyone_tells_the_board_at_once(who, role, knows, kind):
    result = outcome("wijdevenen/misbruik-door-professional", wie=who, bestuur_weet=knows, soort=kind)
    told = task(result, "Meld het zelf bij het schoolbestuur")
    assert (told["who"], told["by"]["text"], told["moment"]) == ([role], "onmiddellijk", "nu")
    assert (told["origin"], "tussenpersoon" in told["what"]) == ("protocol", True)
    assert "eheimhouding" in told["what"]
    assert "112" in result["tasks"][0]["what"]
    unreached = task(result, "Bel de vertrouwensinspecteurs")
    assert "niet bereikt" in unreached["provided"] and VERTROUWENSINSPECTEURS in unreached["what"]
    laid_before = task(result, "Stap 3. Leg het voor")
    assert laid_before["by"]["text"] == "direct, zodra het bestuur het weet"
    assert laid_before["moment"] in ("nu", "vandaag")


def test_the_duty_speaks_of_sexual_abuse_and_the_opening_of_more():
    result = outcome(
        "wijdevenen/misbruik-door-professional", wie="medewerker", bestuur_weet="nee", soort="ander"
    )
    assert "lichamelijk misbruik en kinderporno" in notes(result)
    told = task(result, "Meld het zelf")
    assert (told["by"]["text"], told["moment"], told["origin"]) == ("onmiddellijk", "nu", "afgeleid")
    assert result["origin"] == "afgeleid"
    assert "veilige lezing" in notes(result)


@pytest.mark.parametrize("who", ["medewerker", "contactpersoon", "schoolleiding"])
def test_who_knows_that_the_board_knows_still_says_what_they_know(who):
    result = outcome("wijdevenen/misbruik-door-professional", wie=who, bestuur_weet="ja")
    assert "112" in result["tasks"][0]["what"]
    assert result["headline"].startswith("Meld ook zelf")
    assert task(result, "Meld wat jij weet")["by"]["text"] == "onmiddellijk"


def test_report_to_the_police_follows_a_reasonable_suspicion_only():
    given = {"wie": "bestuur", "stand": "overlegd"}
    yes = outcome("wijdevenen/misbruik-door-professional", **given, redelijk_vermoeden="ja")
    no = outcome("wijdevenen/misbruik-door-professional", **given, redelijk_vermoeden="nee")
    still = outcome("wijdevenen/misbruik-door-professional", **given, redelijk_vermoeden="open")
    assert "Stap 6. Doe aangifte" in doing(yes, "bevoegd gezag")
    for other in (no, still):
        assert "aangifte" not in " ".join(t["what"] for t in other["tasks"])
    assert {note["kind"] for note in no["notes"]} == {"stil"}


def test_seven_questions_after_the_decision_and_a_way_back_after_a_false_accusation():
    after = outcome("wijdevenen/misbruik-door-professional", wie="bestuur", stand="besloten")
    assert len([t for t in after["tasks"] if t["who"] == ["bevoegd gezag"]]) == 7
    false = outcome("wijdevenen/misbruik-door-professional", wie="bestuur", stand="vals")
    assert "klachtencommissie" in " ".join(false["then"])


# Klacht of zorg


def turn_to(who, **answers):
    return outcome("wijdevenen/klacht-of-zorg", wie_klaagt=who, **answers)["headline"]


def test_parents_have_their_own_ways():
    assert "leerkracht" in turn_to("ouder", ernstig="nee", ouder_onderwerp="vraag")
    assert "intern begeleider" in turn_to("ouder", ernstig="nee", ouder_onderwerp="begeleiding")
    assert "directie" in turn_to("ouder", ernstig="nee", ouder_onderwerp="vastgelopen")


@pytest.mark.parametrize("who", ["ouder", "leerling", "medewerker"])
def test_near_or_at_a_distance(who):
    subject = {f"{who}_onderwerp": "onveilig", "ernstig": "nee"}
    assert "contactpersoon" in turn_to(who, **subject, afstand="nee")
    assert "contactpersoon" in turn_to(who, **subject, afstand="?")
    assert "externe vertrouwenspersoon" in turn_to(who, **subject, afstand="ja")
    assert "externe vertrouwenspersoon" in turn_to(who, ernstig="nee", **{f"{who}_onderwerp": "macht"})


@pytest.mark.parametrize("who", ["ouder", "leerling", "medewerker"])
def test_abuse_and_serious_violence_go_to_the_inspectors(who):
    where = {} if who == "medewerker" else {"thuis": "nee"}
    assert VERTROUWENSINSPECTEURS in turn_to(who, ernstig="ja", **where)
    assert turn_to(who, ernstig="?").startswith(
        "Een vermoeden is genoeg" if who == "medewerker" else "Leg het voor aan de contactpersoon"
    )


@pytest.mark.parametrize("who", ["ouder", "leerling"])
@pytest.mark.parametrize("thuis", ["ja", "?"])
def test_who_is_not_safe_at_home_is_sent_to_veilig_thuis_and_the_school_reports_at_once(who, thuis):
    result = outcome("wijdevenen/klacht-of-zorg", wie_klaagt=who, ernstig="ja", thuis=thuis)
    assert "Veilig Thuis" in result["headline"]
    assert task(result, "Bel zelf Veilig Thuis: 0800-2000")["origin"] == "toegevoegd"
    report = task(result, "doe de melding")
    assert (report["by"]["text"], report["moment"]) == ("direct", "nu")
    assert report["origin"] == ("protocol" if thuis == "ja" else "afgeleid")
    assert task(result, "Vertel dit nu aan de aandachtsfunctionaris")["who"] == ["professional"]
    assert (VERTROUWENSINSPECTEURS in " ".join(t["what"] for t in result["tasks"])) is (thuis == "?")
    assert "wijdevenen/meldcode" in [step["tool"] for step in result["next"]]


@pytest.mark.parametrize("who", ["ouder", "leerling", "medewerker"])
def test_who_doubts_how_serious_it_is_still_hears_the_way_for_home(who):
    result = outcome("wijdevenen/klacht-of-zorg", wie_klaagt=who, ernstig="?")
    home = next(
        t for t in result["tasks"] if t["provided"] == "als het thuis of in de familie is, of kan zijn"
    )
    assert (home["moment"], home["origin"] != "protocol") == ("nu", True)


@pytest.mark.parametrize("ernstig", ["ja", "?"])
def test_staff_with_a_suspicion_about_staff_are_sent_to_the_board_at_once(ernstig):
    result = outcome("wijdevenen/klacht-of-zorg", wie_klaagt="medewerker", ernstig=ernstig)
    assert "bestuur" in result["headline"]
    told = task(result, "Meld het zelf bij het schoolbestuur")
    assert told["by"]["text"] == "onmiddellijk"
    assert "wijdevenen/misbruik-door-professional" in [step["tool"] for step in result["next"]]


def test_staff_with_a_wrong_at_work_talk_first_and_follow_the_regulation_when_nothing_happens():
    given = {"ernstig": "nee", "medewerker_onderwerp": "misstand"}
    assert "Bespreek" in turn_to("medewerker", **given, misstand_besproken="nee")
    assert "klachtenregeling" in turn_to("medewerker", **given, misstand_besproken="niets")
    assert "geen nieuwe stap" in turn_to("medewerker", **given, misstand_besproken="loopt")
