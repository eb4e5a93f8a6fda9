"""WIJ de Venen on sharing information, against its Handboek sociale veiligheid."""

from __future__ import annotations

import pytest
from asking import doing, every_note, next_tools, outcome, task

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
    first, given = task(weighed, "Weeg wat delen betekent"), task(weighed, "Je mag Veilig Thuis informatie")
    assert (first["by"]["text"], first["moment"]) == ("vóór je de informatie geeft", "nu")
    assert (given["provided"], given["moment"]) == ("als de afweging daarop uitkomt", "vandaag")
    assert task(weighed, "doe de melding")["by"]["text"] == "direct"
    agreed = share(met_wie="veilig-thuis", doel="vraag", instemming="ja")
    assert agreed["record"] == [{"what": "De instemming van de ouders", "where": "leerlingdossier"}]


def test_staff_never_talk_to_the_press():
    press = share(met_wie="pers")
    assert press["headline"].startswith("Nee")
    assert "Verwijs naar de directeur" in doing(press, "professional")
    assert press["tasks"][0]["moment"] == "nu"


def test_parents_get_an_answer_on_a_change_in_four_weeks():
    wish = task(share(met_wie="ouders"), "Antwoord schriftelijk")
    assert wish["by"]["text"] == "binnen 4 weken na ontvangst"


# Dossier: parents "hebben niet het recht informatie te (laten) wijzigen als deze feitelijk juist is".


def test_parents_have_no_right_to_change_what_is_right_and_the_two_passages_are_shown():
    result = share(met_wie="ouders")
    stays = task(result, "Laat staan wat feitelijk juist is")
    assert (stays["origin"], stays["sources"][0]["section"]) == ("protocol", "Dossier")
    assert "geen recht" in stays["what"]
    (clash,) = (note for note in every_note(result) if "niet ter zake" in note["text"])
    assert clash["kind"] == "tegenspraak" and "feitelijk juist" in clash["text"]
    assert "wijdevenen/incident-registreren" in next_tools(result)
    assert "Voeg de visie van de ouders toe" in doing(result, "niet genoemd")


def test_a_file_that_may_bring_danger_is_not_shown_before_somebody_looked():
    result = share(met_wie="ouders")
    first = result["tasks"][0]
    assert "heeft meegekeken" in first["what"]
    assert (first["moment"], first["origin"]) == ("nu", "toegevoegd")


@pytest.mark.parametrize("missing", FOUR)
def test_only_the_condition_that_is_missing_is_asked_of_the_school(missing):
    met = [condition for condition in FOUR if condition != missing]
    result = share(met_wie="organisatie", toestemming="ja", voorwaarden=met)
    assert len([t for t in result["tasks"] if t["by"]["text"] == "vóór je iets deelt"]) == 1
    assert "nog geen gegevens" in result["tasks"][0]["what"]


def test_exactly_twelve_is_one_doubt_in_the_words_of_the_handbook():
    advice = share(met_wie="veilig-thuis", doel="advies")
    report = outcome("wijdevenen/afwegingskader", vermoeden="ja", veiligheid="ja", gevaar_gesprek="nee")
    found = [
        {note["text"] for note in every_note(result) if "12" in note["text"]} for result in (advice, report)
    ]
    assert found[0] == found[1] and len(found[0]) == 1
    assert "boven de 12 jaar" in found[0].pop()


@pytest.mark.parametrize("nodig, start", [("ja", "Ja"), ("nee", "Nee"), ("?", "Vraag eerst")])
def test_a_colleague_hears_only_what_the_work_needs(nodig, start):
    assert share(met_wie="collega", nodig=nodig)["headline"].startswith(start)
