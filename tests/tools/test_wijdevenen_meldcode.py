"""WIJ de Venen on the Meldcode and on sharing information, against its Handboek sociale veiligheid."""

from __future__ import annotations

from itertools import product

import pytest
from asking import ask, doing, every_note, next_tools, notes, outcome, task
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
        assert (told["by"]["text"], told["moment"], told["origin"]) == ("direct", "nu", "afgeleid")
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
        assert apart or "Wordt het onveilig" in said or "als er onveiligheid is" in said, id_


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
    talk = task(af("overleg", gevaar_gesprek="nee"), "Voer het meldcodegesprek")
    assert (talk["who"], talk["one_of"]) == ([AF, "directie"], True)  # "en/of"
    assert af("ouders")["next"][0]["tool"] == "wijdevenen/afwegingskader"
    assert "volgen" in af("gewogen")["headline"]
    assert "rapportage-meldcode" in af("gewogen")["letters"]


def test_support_staff_discuss_with_colleagues_and_not_with_parents():
    result = outcome("wijdevenen/meldcode", onveilig_nu="nee", rol="ondersteunend", collegas_besproken="nee")
    assert "Vraag of zij dit zagen en of het met de ouders is besproken." in doing(
        result, "ondersteunend personeel"
    )
    later = outcome("wijdevenen/meldcode", onveilig_nu="nee", rol="ondersteunend", collegas_besproken="ja")
    assert doing(later, "ondersteunend personeel") == "Ga naar de aandachtsfunctionaris HGKM."
    assert task(later, "Ga naar de aandachtsfunctionaris")["origin"] == "toegevoegd"
    for who in ("ondersteunend personeel", "professional"):
        assert "ouders" not in doing(later, who)


# A first signal, with nothing known about safety, is no doubt: help today, advice, no report announced.


def test_a_first_signal_goes_to_the_aandachtsfunctionaris_today_with_advice_and_no_report():
    result = outcome("wijdevenen/meldcode", onveilig_nu="eerste-signaal")
    brought = task(result, "Leg je signaal voor aan de aandachtsfunctionaris")
    assert (brought["by"]["text"], brought["moment"], brought["origin"]) == (
        "vandaag",
        "vandaag",
        "afgeleid",
    )
    consulted = task(result, "Raadpleeg Veilig Thuis")
    assert (consulted["who"], consulted["moment"]) == ([AF], "vandaag")
    assert consulted["origin"] == "afgeleid"  # of a first signal the source says nothing
    alone = task(result, "Vraag zelf advies")
    assert "0800-2000" in alone["what"] and "niet bereikt" in alone["provided"]
    assert "112" in result["tasks"][0]["what"]
    said = " ".join((result["headline"], *result["then"], *(t["what"] for t in result["tasks"])))
    assert "eld " not in said and "melding" not in said
    assert result["origin"] == "afgeleid"
    assert "onze veilige lezing" in notes(result).lower()


def test_doubt_whether_somebody_is_safe_still_asks_for_a_report_and_says_that_this_is_our_reading():
    result = outcome("wijdevenen/meldcode", onveilig_nu="?")
    report = task(result, "doe de melding")
    assert (report["who"], report["by"]["text"], report["moment"]) == ([AF, MANAGER], "direct", "nu")
    assert (report["one_of"], report["origin"], result["origin"]) == (True, "afgeleid", "afgeleid")
    assert "Of jouw twijfel alleen al genoeg is, staat er niet" in notes(result)


def test_the_first_question_names_a_victim_and_violence_at_home_or_abuse():
    question = load("wijdevenen/meldcode").questions[0]
    assert "een slachtoffer" in question.text
    assert "huiselijk geweld of kindermishandeling" in question.text
    assert question.unknown_help == "Twijfel of iemand veilig is, telt als ja."


@pytest.mark.parametrize("answer", ["ja", "disclosure", "?"])
def test_what_was_told_is_kept_today_and_first_asked_how_since_parents_read_along(answer):
    result = outcome("wijdevenen/meldcode", onveilig_nu=answer)
    work = [t["what"] for t in result["tasks"] if t["moment"] == "vandaag"]
    assert "ouders mogen het dossier inzien" in work[0] and "ParnasSys" in work[1]
    assert [task(result, words)["origin"] for words in (work[0], work[1])] == ["toegevoegd", "protocol"]


@pytest.mark.parametrize("vermoeden, told", [("ja", None), ("nee", False)])
def test_an_answer_on_the_suspicion_settles_who_is_told_as_well(vermoeden, told):
    result = teacher("ouders", verbetering="ja", vermoeden_thuis=vermoeden)
    found = [t["provided"] for t in result["tasks"] if "intern begeleider" in t["what"]]
    assert found == ([] if told is False else [told])


def test_a_headline_that_keeps_somebody_from_talking_is_marked_as_ours():
    for gevaar in ("ja", "?"):
        result = teacher("collegas", verbetering="ja", gevaar_gesprek=gevaar)
        assert result["headline"].startswith("Praat n")
        assert result["origin"] == "toegevoegd"
        assert "geen van beiden bereikt" in doing(result, "leerkracht")
    assert teacher("collegas", verbetering="nee", vermoeden_thuis="?")["origin"] == "toegevoegd"


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
