"""WIJ de Venen: what an independent reader found missing, late or too strong beside the handbook's sentences.

Each test names the sentence that it holds the tools to.
"""

from __future__ import annotations

from datetime import date

import pytest
from asking import doing, outcome, provided, task
from asking_wijdevenen import AF

from decision_tools import load, slugs

KLACHT = "wijdevenen/klacht-of-zorg"
OPVANG = "wijdevenen/opvang-leerling"
PERSONEEL = "wijdevenen/opvang-personeel"
MELDCODE = "wijdevenen/meldcode"
CALAMITEIT = "wijdevenen/calamiteit"
TOOLS = [slug for slug in slugs() if slug.startswith("wijdevenen/")]


# "Bij wetsovertreding heeft de vertrouwenspersoon een meldplicht", direct: bevoegd gezag and justitie.


@pytest.mark.parametrize("who", ["ouder", "leerling", "medewerker"])
def test_confidence_ends_where_a_law_is_broken(who):
    result = outcome(KLACHT, wie_klaagt=who, ernstig="nee", **{f"{who}_onderwerp": "macht"})
    reported = task(result, "Meld het bij het bevoegd gezag, en zo nodig bij justitie")
    assert (reported["who"], reported["by"]["text"]) == (["vertrouwenspersoon"], "direct")
    assert reported["provided"] == "als er een wet is overtreden"
    assert "geen wet is overtreden" in provided(result, "Noem geen namen")


def test_over_staff_the_board_comes_before_the_inspectors():
    headline = outcome(KLACHT, wie_klaagt="medewerker", ernstig="ja")["headline"]
    assert headline.index("bestuur") < headline.index("vertrouwensinspecteurs")


# "Wees alert op signalen. Mogelijk zijn er meer slachtoffers."


def test_looking_out_for_more_pupils_does_not_wait():
    result = outcome(CALAMITEIT, omvang="klein", wie_weet="betrokken", thuis_houden="nee")
    assert task(result, "Let op signalen")["moment"] == "vandaag"
    assert task(result, "Ga na of alles loopt")["moment"] == "later"


# Only the parents concerned are told "zo spoedig mogelijk"; for the other groups the plan names no term.


@pytest.mark.parametrize("circle", ["groep", "groepen"])
def test_a_letter_to_other_parents_has_no_term(circle):
    letter = task(
        outcome(CALAMITEIT, omvang="groot", wie_weet=circle, thuis_houden="nee", leerlingen="jong"),
        "Stuur eventueel",
    )
    assert letter["by"]["text"] == "niet genoemd"


# "Licht onmiddellijk de directeur in"; the next steps are parents and bestuurder.


@pytest.mark.parametrize("day", [17, 24, 31])
def test_a_missed_report_to_director_and_parents_is_not_left_for_later(day):
    on = date(2026, 12, day)
    result = outcome(OPVANG, on, speelt_mee=(), voorval="2026-12-14", terugkeer="2026-12-18")
    assert task(result, "Licht de directeur in")["moment"] == "nu"
    assert task(result, "Vertel het de ouders")["moment"] == "vandaag"
    assert task(result, "Meld het bij de bestuurder")["moment"] == "vandaag"


# "Niemand kan zich op geheimhouding beroepen": confidence has its exception wherever it is asked.


@pytest.mark.parametrize("slug", TOOLS)
def test_confidence_is_never_asked_without_its_exception(slug):
    asked = [t for o in load(slug).outcomes.values() for t in o.tasks if "Houd vertrouwelijk" in t.what]
    assert [t.what for t in asked if not (t.provided and t.notes and t.about)] == []


# "... verplicht aangifte te doen": not after press and information.


@pytest.mark.parametrize(
    ("slug", "answers"),
    [
        (OPVANG, {"speelt_mee": ["misdrijf"], "terugkeer": "?"}),
        (PERSONEEL, {"speelt_mee_personeel": ["misdrijf"], "terugkeer_werk": "?"}),
    ],
)
def test_the_duty_of_article_160_is_for_today(slug, answers):
    result = outcome(slug, date(2026, 11, 16), voorval="2026-11-16", **answers)
    assert task(result, "aangifte van wat je weet")["moment"] == "vandaag"


# "... kan van het gesprek worden afgezien en zonder vooroverleg een melding worden gedaan".


def test_the_directie_hears_that_a_report_can_go_without_the_talk():
    result = outcome(MELDCODE, onveilig_nu="nee", rol="directie")
    off, report = task(result, "Zie af van dat gesprek"), task(result, "Meld zonder eerst met de ouders")
    assert off["moment"] == report["moment"] == "nu"
    assert off["provided"] == report["provided"]
    assert AF in report["who"]


# For talks about a pupil with others, parents agree, or no name is given.


def test_a_professional_from_outside_hears_it_with_agreement_or_without_names():
    result = outcome(MELDCODE, onveilig_nu="nee", rol="af", stap_af="dossier")
    assert provided(result, "voor aan een professional van buiten") == (
        "als de ouders dat goedvinden, of zonder namen"
    )


# The decision "zo spoedig mogelijk", and six weeks to object to the intention.


def test_the_decision_to_remove_does_not_run_ahead_of_the_objection():
    result = outcome(
        "wijdevenen/schorsen-en-verwijderen", situatie="na-voornemen", voornemen_dag="2026-11-16"
    )
    decision = task(result, "Neem de beslissing")
    assert decision["moment"] == "daarna"
    assert "zes weken voor bezwaar" in decision["notes"][0]["text"]
    assert task(result, "andere school")["moment"] == "nu"


# "... mag informatie uit het leerlingdossier verstrekken": nowhere a duty.


def test_with_agreement_information_may_be_given():
    result = outcome("wijdevenen/informatie-delen", met_wie="veilig-thuis", doel="vraag", instemming="ja")
    assert "mag" in result["headline"] and "Je mag Veilig Thuis" in doing(result, "school")


# "bedreigende signalen (zoals letsel of psychische schade bij het kind)".


@pytest.mark.parametrize(
    ("slug", "question"), [(MELDCODE, "onveilig-nu"), ("wijdevenen/afwegingskader", "veiligheid")]
)
def test_the_list_that_weighs_danger_names_threatening_signals(slug, question):
    asked = next(q for q in load(slug).asked if q.id == question)
    assert "psychische schade" in str(asked)
