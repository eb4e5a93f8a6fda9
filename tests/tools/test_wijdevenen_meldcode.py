"""WIJ de Venen on the Meldcode and on sharing information, against its Handboek sociale veiligheid."""

from __future__ import annotations

from itertools import product

import pytest
from asking import ask, doing, notes, outcome, task
from asking_wijdevenen import AF, MANAGER

from decision_tools import load

# Meldcode


def teacher(stap, **answers):
    return outcome("wijdevenen/meldcode", onveilig_nu="nee", rol="leerkracht", laatste_stap=stap, **answers)


def af(stap, **answers):
    return outcome("wijdevenen/meldcode", onveilig_nu="nee", rol="af", stap_af=stap, **answers)


def test_safety_is_the_first_question_and_needs_no_other():
    assert ask("wijdevenen/meldcode")["question"] == "onveilig-nu"
    for answer in ("ja", "disclosure", "?"):
        result = outcome("wijdevenen/meldcode", onveilig_nu=answer)
        assert [t["by"]["text"] for t in result["tasks"] if AF in t["who"]] == ["direct"]
        told = task(result, "Wacht niet op een dossier")
        assert told["by"]["text"] == "direct"
        assert "veilige lezing" in told["notes"][0]["check"]
        assert "112" in result["tasks"][0]["what"]
        alone = task(result, "Bel zelf Veilig Thuis: 0800-2000")
        assert (alone["who"], alone["by"]["text"]) == (["professional"], "meteen")
        assert result["next"][0]["tool"] == "wijdevenen/afwegingskader"


def test_a_teacher_is_never_the_one_who_reports():
    for row in load("wijdevenen/meldcode").outcomes.values():
        for t in row.tasks:
            assert not ("leerkracht" in t.roles and "eld" in t.what and "Veilig Thuis" in t.what)


def test_doubt_about_safety_counts_as_yes_and_waits_for_no_weighing():
    result = outcome("wijdevenen/meldcode", onveilig_nu="?")
    assert result["headline"].startswith("Twijfel telt als ja")
    assert "doe de melding" in doing(result, MANAGER)


def test_who_is_not_in_danger_now_hears_what_to_do_when_that_changes():
    for id_, result in load("wijdevenen/meldcode").outcomes.items():
        said = " ".join((*result.then, *(t.provided for t in result.tasks)))
        apart = id_ in ("onveilig", "onthulling", "twijfel", "medewerker")
        assert apart or "Wordt het onveilig" in said or "mits er onveiligheid is" in said, id_


@pytest.mark.parametrize("gevaar", ["ja", "?"])
def test_danger_by_the_talk_is_brought_on_at_once(gevaar):
    result = teacher("collegas", verbetering="?", vermoeden_thuis="ja", gevaar_gesprek=gevaar)
    assert [t["by"]["text"] for t in result["tasks"] if "leerkracht" in t["who"]] == ["direct"]
    assert "onveiligheid" in task(result, "doe de melding")["provided"]


def test_a_suspicion_of_abuse_that_nobody_can_say_is_less_is_weighed_by_another():
    assert "meewegen" in teacher("ouders", verbetering="?", vermoeden_thuis="ja")["headline"]
    assert "houd je aan de afspraken" in teacher("ouders", verbetering="?", vermoeden_thuis="nee")["headline"]


@pytest.mark.parametrize("stap", ["gezien", "vastgelegd"])
def test_on_a_suspicion_the_intern_begeleider_or_the_director_is_told_as_well(stap):
    assert "kindermishandeling vermoedt" in task(teacher(stap), "intern begeleider")["provided"]


def test_disclosure_is_not_taken_to_parents_unprepared():
    assert "niet onvoorbereid met ouders" in doing(
        outcome("wijdevenen/meldcode", onveilig_nu="disclosure"), "professional"
    )


def test_steps_of_the_teacher_in_the_order_of_the_handbook():
    assert "feitelijk" in teacher("gezien")["headline"]
    assert "collega's" in teacher("vastgelegd")["headline"]
    later = teacher("collegas", verbetering="ja", gevaar_gesprek="nee")
    assert "ouders" in later["headline"]
    assert task(later, "Bespreek de zorg en vraag")["by"]["text"] == "op korte termijn"
    assert "aandachtsfunctionaris" in teacher("overgedragen")["headline"]


@pytest.mark.parametrize(
    "verbetering, vermoeden", list(product(("ja", "nee", "?"), ("groeit", "ja", "nee", "?")))
)
def test_handing_over_takes_no_improvement(verbetering, vermoeden):
    headline = teacher("ouders", verbetering=verbetering, vermoeden_thuis=vermoeden)["headline"]
    handed = verbetering == "nee" and vermoeden in ("groeit", "ja")
    assert ("draag de zorg over" in headline) == handed


@pytest.mark.parametrize("vermoeden", ["groeit", "ja", "nee", "?"])
def test_after_colleagues_the_suspicion_has_to_grow_as_well(vermoeden):
    given = {"verbetering": "nee", "vermoeden_thuis": vermoeden}
    if vermoeden in ("ja", "nee"):
        given["gevaar_gesprek"] = "nee"
    assert ("Draag de zorg over" in teacher("collegas", **given)["headline"]) == (vermoeden == "groeit")


def test_talking_with_parents_may_be_skipped_on_concrete_signs_of_danger():
    skipped = teacher("collegas", verbetering="ja", gevaar_gesprek="ja")
    assert skipped["headline"].startswith("Praat nu niet met de ouders")
    assert "regel en uitzondering" in notes(skipped)
    assert "Veilig Thuis" in doing(teacher("collegas", verbetering="ja", gevaar_gesprek="?"), AF)
    assert "mag vervallen" in af("overleg", gevaar_gesprek="ja")["headline"]
    assert af("overleg", gevaar_gesprek="ja")["next"][0]["answers"] == {"gevaar-gesprek": "ja"}


def test_steps_of_the_aandachtsfunctionaris_in_order():
    assert "dossier Meldcode" in af("overgedragen")["headline"]
    assert "tegenspreekt" in doing(af("overgedragen"), AF)
    assert "professionals van buiten" in af("dossier")["headline"]
    assert "directie" in task(af("overleg", gevaar_gesprek="nee"), "Voer het gesprek")["who"]
    assert af("ouders")["next"][0]["tool"] == "wijdevenen/afwegingskader"
    assert "volgen" in af("gewogen")["headline"]
    assert "rapportage-meldcode" in af("gewogen")["letters"]


def test_support_staff_discuss_with_colleagues_and_not_with_parents():
    result = outcome("wijdevenen/meldcode", onveilig_nu="nee", rol="ondersteunend", collegas_besproken="nee")
    assert "Vraag of zij dit zagen en of het met de ouders is besproken." in doing(
        result, "ondersteunend personeel"
    )
    later = outcome("wijdevenen/meldcode", onveilig_nu="nee", rol="ondersteunend", collegas_besproken="ja")
    assert doing(later, "ondersteunend personeel") == ""


# Informatie delen


FOUR = ["gericht", "waarvoor", "wie-geeft", "wie-ontvangt"]


def share(**answers):
    return outcome("wijdevenen/informatie-delen", **answers)


@pytest.mark.parametrize("missing", [*FOUR, None])
def test_consent_counts_only_with_all_four_conditions(missing):
    met = [condition for condition in FOUR if condition != missing]
    headline = share(met_wie="organisatie", toestemming="ja", voorwaarden=met)["headline"]
    assert headline.startswith("Ja") == (missing is None)


def test_without_consent_a_case_is_discussed_anonymously():
    assert "alleen anoniem" in share(met_wie="organisatie", toestemming="nee")["headline"]
    assert share(met_wie="organisatie", toestemming="?")["headline"].startswith("Nog niet")


def test_advice_and_report_need_no_consent_and_are_two_things():
    advice = share(met_wie="veilig-thuis", doel="advies")
    report = share(met_wie="veilig-thuis", doel="melding")
    assert "zonder namen" in advice["headline"]
    assert "geen melding" in " ".join(advice["then"])
    assert "geen toestemming" in report["headline"]
    anonymous = task(report, "anoniem")
    assert "grote zorg" in anonymous["provided"]
    assert "zonder namen" in share(met_wie="veilig-thuis", doel="?")["headline"]
    for doel in ("advies", "?"):
        unsafe = task(share(met_wie="veilig-thuis", doel=doel), "doe de melding")
        assert (unsafe["by"]["text"], "onveiligheid" in unsafe["provided"]) == ("direct", True)


@pytest.mark.parametrize(
    "answers",
    [
        {"met_wie": "collega", "nodig": "nee"},
        {"met_wie": "collega", "nodig": "?"},
        {"met_wie": "organisatie", "toestemming": "nee"},
        {"met_wie": "organisatie", "toestemming": "?"},
        {"met_wie": "organisatie", "toestemming": "ja", "voorwaarden": []},
    ],
)
def test_a_no_never_silences_a_concern(answers):
    result = share(**answers)
    assert "aandachtsfunctionaris HGKM" in " ".join(result["then"])
    assert "wijdevenen/meldcode" in [step["tool"] for step in result["next"]]


def test_veilig_thuis_may_be_answered_without_agreement_after_weighing():
    weighed = share(met_wie="veilig-thuis", doel="vraag", instemming="nee")
    assert task(weighed, "Weeg wat delen betekent")["by"]["text"] == "vóór je de informatie geeft"
    agreed = share(met_wie="veilig-thuis", doel="vraag", instemming="ja")
    assert agreed["record"] == [{"what": "De instemming van de ouders", "where": "leerlingdossier"}]


def test_staff_never_talk_to_the_press():
    press = share(met_wie="pers")
    assert press["headline"].startswith("Nee")
    assert "Verwijs naar de directeur" in doing(press, "professional")


def test_parents_get_an_answer_on_a_change_in_four_weeks():
    wish = task(share(met_wie="ouders"), "Antwoord schriftelijk")
    assert wish["by"]["text"] == "binnen 4 weken na ontvangst"


@pytest.mark.parametrize("nodig, start", [("ja", "Ja"), ("nee", "Nee"), ("?", "Vraag eerst")])
def test_a_colleague_hears_only_what_the_work_needs(nodig, start):
    assert share(met_wie="collega", nodig=nodig)["headline"].startswith(start)
