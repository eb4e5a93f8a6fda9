"""Poort Lyceum on late, absent and ill, against its Stappenplan verzuim, section by section."""

from __future__ import annotations

import pytest
from asking import by, doing, kinds, settled, task, told

# 1.4 Te laat komen


@pytest.mark.parametrize("aantal", [1, 2, 3, 4, 5, 12])
def test_each_time_late_the_pupil_reports_the_next_lesson_day(aantal):
    result = settled("poort/te-laat", aantal=aantal)
    assert "lokaal 1.16" in doing(result, "leerling")
    assert by(result, "lokaal 1.16")["text"] == "de eerstvolgende lesdag vóór 8:30 uur"


def test_three_times_late_agreements_a_call_and_a_report_by_the_medewerker_verzuim():
    work = doing(settled("poort/te-laat", aantal=3), "medewerker verzuim")
    assert "Maak afspraken" in work and "Bel de ouders" in work and "kort verslag" in work


def test_more_than_four_times_late_the_coach_invites_and_the_conrector_is_told():
    result = settled("poort/te-laat", aantal=5)
    assert "Nodig de ouders uit" in doing(result, "coach")
    assert "plan van aanpak" in doing(result, "ouders")
    assert "conrector" in told(result)
    assert "Informeer de conrector" in doing(result, "niet genoemd")


@pytest.mark.parametrize(("aantal", "following"), [(2, "bij 3"), (4, "bij meer dan 4")])
def test_between_the_rungs_nothing_new(aantal, following):
    result = settled("poort/te-laat", aantal=aantal)
    words = f"Het protocol noemt hier geen nieuwe stap; de volgende is {following}."
    assert words in result["quiet"]
    assert [step["at"] for step in result["following"]] == [following.removeprefix("bij ")]
    assert doing(result, "coach") == ""


# 1.5 Ongeoorloofd verzuim


def truancy(**answers):
    calm = {"weggebleven": "nee", "lesuren": 1, "gespijbeld": 1, "vier_weken": 1, "beeld": []}
    given = calm | answers
    if "vier_weken" not in answers and isinstance(given["lesuren"], int):
        given["vier_weken"] = max(given["lesuren"], given["vier_weken"])
    return settled("poort/ongeoorloofd-verzuim", **given)


def test_for_each_lesson_missed_a_clock_hour():
    result = truancy(lesuren=3)
    assert result["headline"] == "Gespijbeld: de leerling blijft 3 klokuur na en haalt de les in"
    assert "60 minuten voor elk lesuur van 45 minuten" in doing(result, "leerling")


def test_headlines_of_other_outcomes_name_the_value():
    result = truancy(gespijbeld=2)
    assert "Gespijbeld: de leerling blijft ‹aantal klokuren› na en haalt de les in" in {
        other["headline"] for other in result["otherwise"]
    }


def test_staying_away_from_detention_is_an_extra_lesson_hour():
    result = truancy(weggebleven="ja")
    assert "extra lesuur" in result["headline"]
    assert result["unread"] == ["lesuren"]
    assert "tegenspraak" in kinds(result, "C")


def test_twice_truant_the_parents_are_called_and_the_coach_told():
    result = truancy(gespijbeld=2)
    assert "Bel de ouders" in doing(result, "medewerker verzuim")
    assert "coach" in told(result)
    assert "SOM" in {record["where"] for record in result["record"]}


def test_four_times_truant_a_plan_with_the_mentor_followed_by_the_coach():
    result = truancy(gespijbeld=4)
    assert "plan van aanpak" in doing(result, "mentor")
    assert "plan van aanpak" in doing(result, "medewerker verzuim")
    assert by(result, "Evalueer het plan")["text"] == "tijdens de coachgesprekken"
    assert task(result, "Evalueer het plan")["who"] == [
        "niet genoemd"
    ]  # "tijdens de coachgesprekken geëvalueerd"
    assert "plan-van-aanpak" in result["letters"]


@pytest.mark.parametrize("gespijbeld", [1, 3])
def test_one_and_three_times_truant_bring_no_step_of_their_own(gespijbeld):
    result = truancy(gespijbeld=gespijbeld)
    assert doing(result, "medewerker verzuim") == ""
    law = [t for t in result["tasks"] if t["origin"] == "wet"]  # counting over a holiday, and reporting
    assert [t["who"] for t in law] == [["niet genoemd"]]


@pytest.mark.parametrize("gespijbeld", [5, 9])
def test_after_four_times_the_plan_runs_on(gespijbeld):
    result = truancy(gespijbeld=gespijbeld)
    roles = [task["who"] for task in result["tasks"] if task["outcome"] == "vaker-dan-vier"]
    assert roles == [["medewerker verzuim"], ["medewerker verzuim", "mentor"], ["niet genoemd"], ["coach"]]
    assert task(result, "plan van aanpak. Schrijf")["missed"]


@pytest.mark.parametrize("vier_weken", ["?", 3])
def test_sixteen_lesson_hours_at_once_are_reported_whatever_was_counted(vier_weken):
    assert "leerplichtambtenaar" not in told(truancy(lesuren=15, vier_weken=15))
    assert "leerplichtambtenaar" in told(truancy(lesuren=16, vier_weken=vier_weken))


def test_sixteen_lesson_hours_in_four_weeks_go_to_the_leerplichtambtenaar():
    assert "leerplichtambtenaar" not in told(truancy(vier_weken=15))
    result = truancy(vier_weken=16)
    assert "leerplichtambtenaar" in told(result)
    assert result["headline"] == "16 lesuren of meer in vier weken: meld dit bij de leerplichtambtenaar"
    assert result["origin"] == "protocol"
    assert result["tasks"][0]["who"] == ["niet genoemd"]
    assert [check["law"]["article"] for check in result["checks"]] == ["21a"]


def test_everything_that_applies_stands_together():
    result = truancy(gespijbeld=4, vier_weken=20, lesuren=6, beeld=["frequent", "verontrustend"])
    assert {"leerplichtambtenaar", "team ondersteuning", "coördinator ondersteuning", "coach"} <= told(result)
    assert "Blijf 6 klokuur na" in doing(result, "leerling")
    assert result["outcomes"][0] == "leerplicht"


def test_who_does_not_know_is_sent_to_who_does():
    result = truancy(lesuren="?", gespijbeld="?", vier_weken="?", beeld="?")
    assert result["headline"] == "Gespijbeld: de leerling blijft ‹aantal klokuren› na en haalt de les in"
    assert doing(result, "medewerker verzuim").count("SOM") == 3


# 1.6 Geoorloofd verzuim


def sick(**answers):
    return settled(
        "poort/ziek", **({"ziekmeldingen": 1, "verbetering": "geen-plan", "beeld_geoorloofd": []} | answers)
    )


def test_parents_report_by_mail_or_phone():
    work = doing(sick(), "ouders")
    assert "absentie-poort@hetbaken.nl" in work and "036 8452300" in work


def test_parents_are_pressed_to_check_their_contact_data():
    """1.3.1: "worden met klem verzocht": a request, so no plain order."""
    asked = task(sick(), "contactgegevens")
    assert (asked["who"], asked["origin"]) == (["ouders"], "protocol")
    assert asked["what"].startswith("Je wordt met klem gevraagd")


@pytest.mark.parametrize("ziekmeldingen", [1, 3, "?"])
def test_who_only_takes_the_report_first_reads_what_the_front_desk_does(ziekmeldingen):
    """1.3.1 and 1.6: front desk and medewerkers verzuim register; others judge what stands out."""
    result = sick(ziekmeldingen=ziekmeldingen, verbetering="?", beeld_geoorloofd="?")
    assert result["headline"].startswith("Ouders melden de leerling af")
    assert "SOM" in doing(result, "receptie")
    assert ("Tel in SOM" in doing(result, "medewerker verzuim")) == (ziekmeldingen == "?")
    assert task(result, "Kijk of er verbetering is")["provided"] == "als er al een plan van aanpak is"


def test_from_four_sick_reports_who_knows_no_more_asks_the_coach():
    result = sick(ziekmeldingen=4, verbetering="?", beeld_geoorloofd="?")
    assert result["headline"].startswith("Vraag de coach of de verzuimcoördinator")


def test_four_sick_reports_the_coach_makes_a_plan():
    assert "plan van aanpak" not in doing(sick(ziekmeldingen=3), "coach")
    result = sick(ziekmeldingen=4)
    assert "Neem contact op met de ouders" in doing(result, "coach")
    assert "plan van aanpak" in doing(result, "coach")


def test_no_improvement_goes_to_the_ondersteuningscoordinator_and_on_to_the_jeugdarts():
    result = sick(ziekmeldingen=5, verbetering="nee")
    assert "ondersteuningscoördinator" in doing(result, "coach")
    assert "ondersteuningscoördinator" in doing(result, "verzuimcoördinator")
    assert "jeugdarts" in doing(result, "ondersteuningscoördinator")


@pytest.mark.parametrize("beeld", ["opvalt", "toename"])
def test_standing_out_or_growing_absence_reaches_the_team_ondersteuning(beeld):
    result = sick(beeld_geoorloofd=[beeld], verbetering="nog-niet")
    assert "team ondersteuning" in told(result)
    assert "Nodig de ouders uit, in overleg met de mentor" in doing(result, "medewerker verzuim")
