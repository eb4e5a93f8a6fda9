"""Poort Lyceum on removal from class, against its Stappenplan verzuim, section by section."""

from __future__ import annotations

from dataclasses import replace

import pytest
from asking import by, doing, kinds, provided, settled, task, told

from decision_tools import decide, load
from decision_tools.rules.check import check

# 1.7 to 1.10 Verwijderd uit de les


def removed(keren, verlenging="nog-niet"):
    return settled("poort/verwijderd", keren=keren, verlenging=verlenging)


def law(result, words):
    """The articles that the law's side of the task with these words rests on."""
    id_ = task(result, words)["id"]
    return [" ".join(check["law"]["register"]) for check in result["checks"] if id_ in check["tasks"]]


def asks(result):
    """All that the law asks beside an answer, as one text."""
    return " ".join(check["asks"] for check in result["checks"])


@pytest.mark.parametrize("keren", [1, 2, 3, 4, 5, 6, 7, 8])
def test_each_removal_has_its_duties(keren):
    result = removed(keren)
    assert "lokaal 1.16" in doing(result, "vakdocent")
    assert "verzuim-poort@hetbaken.nl" in doing(result, "vakdocent")
    assert "reflectiegesprek" in doing(result, "medewerker verzuim")
    assert "poort/afhandeling-verwijdering" in {following["tool"] for following in result["next"]}


def test_three_removals_a_plan_checked_by_the_verzuimcoordinator():
    result = removed(3)
    assert "Overleg met de verzuimcoördinator" in doing(result, "coach")
    assert "Controleer" in doing(result, "verzuimcoördinator")


@pytest.mark.parametrize("keren", [2, 4])
def test_two_and_four_removals_bring_no_step_of_their_own(keren):
    assert any("geen nieuwe stap" in words for words in removed(keren)["quiet"])


def test_five_removals_an_internal_time_out():
    result = removed(5)
    assert result["headline"] == (
        "Vijfde keer uit de les verwijderd: de medewerker verzuim legt een interne time-out op"
    )
    assert "lokaal 1.16" in doing(result, "leerling")
    assert by(result, "Werk onder toezicht")["text"] == "van 8:30 tot 16:15"
    assert "brief" in doing(result, "conrector")
    assert "Zorg Advies Team" in doing(result, "school")
    assert {"ouders", "coach"} <= told(result)
    assert "plan van aanpak" in doing(result, "coördinator ondersteuning")


def test_six_removals_one_day_suspended_confirmed_by_the_conrector():
    result = removed(6)
    assert result["headline"] == "Zesde keer uit de les verwijderd: één dag externe schorsing"
    assert law(result, "brief aan de ouders") == ["lpw-11 lpw-18"]
    assert law(result, "Schors de leerling") == ["wvo-8.14"]
    assert task(result, "wanneer het herstelgesprek is")["who"] == ["conrector"]  # in the letter
    assert {"ouders", "leerplichtambtenaar"} <= told(result)
    assert result["letters"][0] == "brief-externe-schorsing"


def test_seven_removals_two_days_and_three_parties_told():
    result = removed(7)
    assert result["headline"] == "Zevende keer uit de les verwijderd: twee dagen externe schorsing"
    parties = {
        "leerplichtambtenaar",
        "inspecteur voor het onderwijs",
        "voorzitter van het bestuur van Het Baken",
    }
    assert parties <= told(result)
    assert law(result, "Meld de schorsing") == ["lpw-11 lpw-18"]
    assert law(result, "Schors de leerling") == ["wvo-8.14"]


@pytest.mark.parametrize("keren", [7, 8])
def test_a_longer_suspension_is_laid_beside_the_law_while_it_may_come(keren):
    for verlenging in ("ja", "nog-niet"):
        result = removed(keren, verlenging)
        assert law(result, "schorsing voor vijf dagen") == ["wvo-8.14 wvo-8.15"]
        assert "hoogstens één week" in asks(result)
    assert "één week" not in asks(removed(keren, "nee"))


def test_more_than_seven_removals_five_days_and_the_inspectorate_to_be_settled():
    result = removed(8)
    assert "vijf dagen" in result["headline"] and "van school" in result["headline"]
    whole = [check["asks"] for check in result["checks"] if not check["tasks"]]
    assert len(whole) == 2
    assert "inspectie het direct weten, met de redenen" in whole[0]
    assert "leerling en ouders horen" in whole[1] and "een andere school" in whole[1]
    assert law(result, "voornemen tot verwijdering") == ["wvo-8.14", "lpw-11 lpw-18"]
    assert "Een verwijdering van school meldt de school wel" in asks(result)


@pytest.mark.parametrize(("keren", "words"), [(7, "oplossing"), (8, "één keer")])
def test_het_baken_may_extend_by_five_days(keren, words):
    assert "Beslis" in doing(removed(keren), "Het Baken")
    assert doing(removed(keren, "nee"), "Het Baken") == ""
    extended = doing(removed(keren, "ja"), "Het Baken")
    assert "vijf dagen" in extended and words in extended


# 2.3 De afhandeling


def handling(**answers):
    return settled("poort/afhandeling-verwijdering", **({"gemaild": "ja"} | answers))


def test_sent_out_with_the_instruction_to_report_in_1_16():
    result = handling(stand="eruit")
    assert "lokaal 1.16" in doing(result, "vakdocent")
    assert "einde van het lesuur" in doing(result, "vakdocent")
    assert "mail-ouders-verwijdering" in result["letters"]


def test_som_first_then_the_mail_with_each_cc_in_its_own_section():
    """1.7 puts SOM with the sending away; 1.8 has the coach in the cc, 2.3 the mentor."""
    result = handling(stand="eruit")
    assert task(result, "Zet de leerling in SOM")["moment"] == "nu"
    sections = [(words, task(result, words)["sources"][0]["section"]) for words in ("Zet coach", "de mentor")]
    assert sections == [("Zet coach", "1.8"), ("de mentor", "2.3")]
    assert "mentor" not in task(result, "Zet coach")["what"]


def test_each_removal_is_motivated_and_documented_by_nobody_named():
    """2.2: "Ze moeten daarom altijd goed gemotiveerd zijn"."""
    result = handling(stand="eruit")
    for words in ("Motiveer de verwijdering", "Leg de communicatie"):
        one = task(result, words)
        assert (one["who"], one["sources"][0]["section"]) == (["niet genoemd"], "2.2")
    written = " ".join(record["what"] for record in removed(2)["record"])
    assert "goed gemotiveerd" in written and "zonder gaten" in written


@pytest.mark.parametrize("keren", [5, 7, 8])
def test_when_the_talk_is_during_a_time_out_or_suspension_is_left_open(keren):
    result = removed(keren)
    assert any("Wanneer dat is bij een time-out" in note["text"] for note in result["notes"])


def test_parents_not_mailed_yet():
    result = handling(stand="afspraak", gemaild="nee")
    assert "Mail de ouders" in doing(result, "vakdocent")
    assert "tegenspraak" in kinds(result, "C")


def test_the_pupil_is_not_admitted_before_the_herstelgesprek():
    for stand in ("einde-les", "afspraak"):
        assert "pas na het herstelgesprek" in doing(handling(stand=stand), "vakdocent")


def test_after_the_talk_the_vakdocent_reports_and_only_the_medewerker_verzuim_closes():
    enough = handling(stand="gesprek", oordeel="genoeg")
    assert "medewerker verzuim" in told(enough)
    assert "Geef aan de medewerker verzuim door" in doing(enough, "vakdocent")
    assert "Alleen jij" in doing(handling(stand="doorgegeven"), "medewerker verzuim")


def test_detention_is_a_roster_moment_carried_out_by_the_vakdocent():
    result = handling(stand="gesprek", oordeel="nablijven", uitgevoerd="nee", weggebleven="nee")
    assert task(result, "roostermoment")["who"] == ["niet genoemd"]  # 1.8 "gepland", 2.3 "aangemaakt"
    assert task(result, "Voer het nablijven zelf uit")["who"] == ["vakdocent"]
    assert provided(result, "Je kunt de medewerker verzuim om hulp vragen") == (
        "als het een uitzonderlijk geval is"
    )


def test_staying_away_goes_on_as_truancy_with_the_answer_that_is_shared():
    result = handling(stand="gesprek", oordeel="nablijven", uitgevoerd="nee", weggebleven="ja")
    (following,) = result["next"]
    assert following["tool"] == "poort/ongeoorloofd-verzuim"
    assert decide(following["tool"], following["answers"])["question"] == "gespijbeld"


def test_too_slow_goes_to_the_teamleider():
    result = handling(stand="traag")
    assert "teamleider" in doing(result, "medewerker verzuim")


# Bijlage mogelijke ingrepen


def measures(**answers):
    return settled("poort/ingrepen-voor-verwijderen", **answers)


@pytest.mark.parametrize(
    ("answers", "who", "words"),
    [
        ({"speelt": "samen"}, "vakdocent", "uit elkaar"),
        ({"speelt": "een"}, "vakdocent", "op de gang"),
        ({"speelt": "een"}, "vakdocent", "tafeltje onder het bord"),
        ({"speelt": "chaos"}, "vakdocent", "toetsopstelling"),
        ({"speelt": "nablijven", "eerder": "nee"}, "vakdocent", "één middag"),
        ({"speelt": "nablijven", "eerder": "nee"}, "vakdocent", "voor elk lesuur een klokuur"),
        ({"speelt": "nablijven", "eerder": "ja"}, "vakdocent", "strafregels"),
        ({"speelt": "onveilig", "signalen": "nee"}, "vakdocent", "mentormodule"),
        ({"speelt": "onveilig", "signalen": "ja"}, "mentor", "01FP05"),
        ({"speelt": "grens", "gewaarschuwd": "nee"}, "vakdocent", "Waarschuw de leerling"),
        ({"speelt": "grens", "gewaarschuwd": "ja"}, "vakdocent", "verwijder de leerling uit de les"),
    ],
)
def test_the_measure_for_what_goes_on(answers, who, words):
    result = measures(**answers)
    assert words in doing(result, who)
    assert result["tasks"][0]["what"].startswith("Adem eerst diep in")
    assert result["tasks"][0]["moment"] == "nu"
    assert "escalatieladder" in doing(result, "vakdocent")


def test_only_violence_goes_without_the_question_of_a_warning():
    assert decide("poort/ingrepen-voor-verwijderen", {"speelt": "grens"})["question"] == "gewaarschuwd"
    labels = load("poort/ingrepen-voor-verwijderen").inputs["speelt"].options
    assert "respectloos" in labels["grens"] and "respectloos" not in labels["geweld"]


def test_violence_is_not_kept_waiting():
    result = measures(speelt="geweld")
    assert "Adem" not in doing(result, "vakdocent")
    assert "complimenten" not in doing(result, "vakdocent")


@pytest.mark.parametrize("answers", [{"speelt": "geweld"}, {"speelt": "grens", "gewaarschuwd": "ja"}])
def test_who_has_to_leave_is_sent_to_1_16_and_put_in_som(answers):
    """1.7, 2.3: "zet de leerling in SOM op verwijderd", "zich te melden in lokaal 1.16"; 1.8: the mail."""
    result = measures(**answers)
    assert task(result, "lokaal 1.16")["moment"] == task(result, "in SOM op verwijderd")["moment"] == "nu"
    assert "Mail de ouders de reden" in doing(result, "vakdocent")
    assert "poort/afhandeling-verwijdering" in {following["tool"] for following in result["next"]}


# A broken row is found


@pytest.mark.parametrize(
    ("slug", "row_id"),
    [
        ("te-laat", "drie"),
        ("ongeoorloofd-verzuim", "zestien"),
        ("ziek", "vier-nee"),
        ("verwijderd", "vijf"),
        ("afhandeling-verwijdering", "weggebleven"),
        ("ingrepen-voor-verwijderen", "tweede-keer"),
    ],
)
def test_without_one_row_the_check_names_the_row_or_the_hole(slug, row_id):
    tool = load(f"poort/{slug}")
    tables = tuple(replace(t, rows=tuple(r for r in t.rows if r.id != row_id)) for t in tool.tables)
    messages = check(replace(tool, tables=tables))
    assert any("geen rij voor" in message or row_id in message for message in messages)
