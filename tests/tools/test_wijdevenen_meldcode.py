"""WIJ de Venen on the Meldcode, against its Handboek sociale veiligheid."""

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
