"""WIJ de Venen: what may never be missing where a child may be in danger, against the handbook's own words.

Each test names the sentence of the handbook that it holds the tools to.
"""

from __future__ import annotations

from itertools import product

import pytest
from asking import ask, by, doing, next_tools, notes, outcome, provided, settled, task
from asking_wijdevenen import CRITERIA

from decision_tools import load

MELDCODE = "wijdevenen/meldcode"
KADER = "wijdevenen/afwegingskader"
GESPREK = "wijdevenen/zorggesprek"
REGISTER = "wijdevenen/incident-registreren"
VLAGGEN = "wijdevenen/vlaggensysteem"
DELEN = "wijdevenen/informatie-delen"
MISBRUIK = "wijdevenen/misbruik-door-professional"
CALAMITEIT = "wijdevenen/calamiteit"
GEDRAG = "wijdevenen/ongewenst-gedrag-professionals"
ROUW = "wijdevenen/overlijden-en-rouw"
KLACHT = "wijdevenen/klacht-of-zorg"
UREN = "op werkdagen van 8 tot 17 uur"


# Meldplicht: "moet hij dit onmiddellijk bekend maken bij het schoolbestuur"; an intermediary is not enough.


def safe_teacher(**answers):
    return {"onveilig_nu": "nee", "rol": "leerkracht", **answers}


WAYS_FOR_WHO_SUSPECTS_A_COLLEAGUE = [
    *((MELDCODE, {"onveilig_nu": answer}) for answer in ("ja", "disclosure", "?")),
    (MELDCODE, safe_teacher(laatste_stap="gezien")),
    (MELDCODE, {"onveilig_nu": "nee", "rol": "ondersteunend", "collegas_besproken": "nee"}),
    (MELDCODE, {"onveilig_nu": "nee", "rol": "directie"}),
    (KADER, {"vermoeden": "nee", "veiligheid": "nee"}),
    (KADER, {"vermoeden": "open"}),
    (KADER, {"vermoeden": "ja", "veiligheid": "disclosure", "gevaar_gesprek": "?"}),
    (KADER, {"vermoeden": "ja", "veiligheid": "nee", "hulp": "open"}),
    (REGISTER, {"voorval_soort": ["sociaal"], "verder_vastleggen": []}),
    (REGISTER, {"voorval_soort": [], "verder_vastleggen": ["signaal"]}),
    *((VLAGGEN, {**dict.fromkeys(CRITERIA, "ja"), "vlag": v}) for v in ("groen", "geel", "zwart", "open")),
    (GESPREK, {"onveilig_nu": "nee", "gevaar_gesprek": "nee", "soort_gesprek": "regulier"}),
    (DELEN, {"met_wie": "organisatie", "toestemming": "nee"}),
    (DELEN, {"met_wie": "collega", "nodig": "ja"}),
    (DELEN, {"met_wie": "anderen"}),
]


@pytest.mark.parametrize(("slug", "answers"), WAYS_FOR_WHO_SUSPECTS_A_COLLEAGUE)
def test_who_suspects_a_colleague_is_sent_to_the_board_from_every_way_in_one_line(slug, answers):
    result = outcome(slug, **answers)
    (line,) = (step["label"] for step in result["next"] if step["tool"] == MISBRUIK)
    assert line == "Gaat het om een medewerker? Meld het onmiddellijk zelf bij het schoolbestuur"
    assert "De meldplicht staat er voor seksueel misbruik" not in notes(result)


@pytest.mark.parametrize(
    ("slug", "answers"),
    [
        (KLACHT, {"wie_klaagt": "medewerker", "ernstig": "ja"}),
        (KLACHT, {"wie_klaagt": "medewerker", "ernstig": "?"}),
        (REGISTER, {"voorval_soort": ["sociaal"], "verder_vastleggen": []}),
        (MISBRUIK, {"wie": "medewerker", "bestuur_weet": "nee", "soort": "seksueel"}),
    ],
)
def test_the_duty_to_tell_the_board_says_who_when_and_that_nobody_may_be_silent(slug, answers):
    result = outcome(slug, **answers)
    told = task(result, "Meld het zelf bij het schoolbestuur")
    assert (told["who"], told["by"]["text"], told["moment"]) == (["professional"], "onmiddellijk", "nu")
    assert "tussenpersoon" in told["what"]
    assert "geheimhouding kan niemand" in told["what"]
    assert MISBRUIK in (slug, *next_tools(result))


@pytest.mark.parametrize("speelt", [["seksueel"], "?"])
def test_care_for_a_pupil_after_abuse_leads_to_the_six_steps(speelt):
    answers = {"speelt_mee": speelt, "voorval": "?", "terugkeer": "?"}
    assert MISBRUIK in next_tools(outcome("wijdevenen/opvang-leerling", **answers))


def test_a_colleague_may_not_pass_it_on_and_still_tells_the_board():
    found = notes(outcome(DELEN, met_wie="collega", nodig="ja"))
    assert "kan niemand zich op geheimhouding beroepen" in found
    assert "schoolbestuur" in found


# Disclosure: a form of acute unsafety, not taken to parents without good preparation.


@pytest.mark.parametrize("answer", ["ja", "disclosure", "?"])
def test_a_talk_with_parents_begins_with_safety(answer):
    assert ask(GESPREK)["question"] == "onveilig-nu"
    result = outcome(GESPREK, onveilig_nu=answer)
    assert "112" in result["tasks"][0]["what"]
    assert by(result, "Vertel dit nu")["text"] == "direct"
    assert by(result, "Veilig Thuis")["text"] in ("meteen", "direct")
    assert not any("Heet de ouders welkom" in t["what"] for t in result["tasks"])
    assert KADER in next_tools(result)


def test_who_was_told_it_does_not_take_it_to_the_parents():
    assert "niet onvoorbereid met ouders" in doing(outcome(GESPREK, onveilig_nu="disclosure"), "professional")


def test_safety_is_not_asked_again_when_the_meldcode_leads_to_the_talk():
    talk = settled(MELDCODE, **safe_teacher(laatste_stap="collegas", verbetering="ja", gevaar_gesprek="nee"))
    (step,) = (step for step in talk["next"] if step["tool"] == GESPREK)
    assert step["answers"] == {"onveilig-nu": "nee", "gevaar-gesprek": "nee"}
    assert ask(GESPREK, **{k.replace("-", "_"): v for k, v in step["answers"].items()})["question"] == (
        "soort-gesprek"
    )


@pytest.mark.parametrize("gevaar", ["ja", "?"])
def test_danger_by_the_talk_has_a_number_a_term_and_a_way_without_the_aandachtsfunctionaris(gevaar):
    result = outcome(GESPREK, onveilig_nu="nee", gevaar_gesprek=gevaar)
    assert "112" in result["tasks"][0]["what"]
    assert by(result, "aandachtsfunctionaris HGKM")["text"] == "direct"
    alone = task(result, "Bel zelf Veilig Thuis")["what"]
    assert "als je geen van beiden bereikt" in alone
    assert "0800-2000" in result["tasks"][0]["what"]
    assert "manager sociale veiligheid" in task(result, "doe de melding")["who"]


@pytest.mark.parametrize("answer", ["ja", "disclosure", "?"])
def test_who_is_the_aandachtsfunctionaris_calls_now(answer):
    called = task(outcome(MELDCODE, onveilig_nu=answer), "Bel Veilig Thuis en doe de melding")
    assert (called["by"]["text"], called["moment"], called["provided"]) == ("direct", "nu", None)
    assert "aandachtsfunctionaris HGKM" in called["who"]


@pytest.mark.parametrize("vermoeden", ["ja", "nee"])
def test_parents_hear_of_the_report_on_a_disclosure_after_tuning_in_with_veilig_thuis(vermoeden):
    given = {"vermoeden": vermoeden, "gevaar_gesprek": "nee"}
    tuned = task(outcome(KADER, **given, veiligheid="disclosure"), "Bespreek de melding met de ouders")
    assert "na afstemming met Veilig Thuis" in tuned["by"]["text"] and tuned["moment"] == "daarna"
    plain = task(outcome(KADER, **given, veiligheid="ja"), "Bespreek de melding met de ouders")
    assert plain["by"]["text"] == "niet genoemd"


# Meldnorm 1: "in alle gevallen"; safety is judged "allereerst en voortdurend"; doubt counts as yes.


@pytest.mark.parametrize("veiligheid", ["ja", "disclosure", "?"])
def test_a_file_is_not_closed_while_somebody_may_be_unsafe(veiligheid):
    assert ask(KADER, vermoeden="nee")["question"] == "veiligheid"
    result = outcome(KADER, vermoeden="nee", veiligheid=veiligheid, gevaar_gesprek="?")
    assert "sluiten" not in result["outcomes"]
    assert "112" in result["tasks"][0]["what"]
    assert by(result, "Bel Veilig Thuis en doe de melding")["text"] == "direct"
    assert "Meldnorm 1 geldt in alle gevallen" in notes(result)
    assert not any("sterk vermoeden" in inform["what"] for inform in result["inform"])


def test_a_closed_file_opens_again_on_danger():
    result = outcome(KADER, vermoeden="nee", veiligheid="nee")
    assert result["outcomes"][0] == "sluiten"
    assert any("Wordt het onveilig, of twijfelen" in text for text in result["then"])


# Overleg met collega's: "betrek desgewenst de AF HGKM voor weging ernst".


@pytest.mark.parametrize(("verbetering", "vermoeden"), [("?", "groeit"), ("?", "?"), ("nee", "?")])
def test_not_knowing_whether_it_gets_better_is_no_improvement(verbetering, vermoeden):
    result = outcome(
        MELDCODE,
        **safe_teacher(laatste_stap="collegas", verbetering=verbetering, vermoeden_thuis=vermoeden),
    )
    assert result["headline"].startswith("Praat nog niet met de ouders")
    assert "Weeg de ernst mee" in doing(result, "aandachtsfunctionaris HGKM")


# Dossier: signals "moeten in ParnasSys worden vastgelegd", and parents cannot hold that back.


def test_a_signal_is_kept_before_parents_are_spoken_to():
    result = outcome(REGISTER, voorval_soort=[], verder_vastleggen=["signaal"])
    work = [t["what"] for t in result["tasks"]]
    parents = task(result, "Bespreek het signaal met de ouders")
    assert work.index("Registreer het signaal in ParnasSys.") < work.index(parents["what"])
    assert task(result, "Vul het logboek in")["moment"] == "nu"
    assert not any("vóór je het vastlegt" in t["by"]["text"] for t in result["tasks"])
    assert "niemand in gevaar" in parents["provided"]
    assert "Leg de feiten meteen vast" in notes(result)
    assert "Leg de feiten meteen vast" in notes(outcome(MELDCODE, **safe_teacher(laatste_stap="gezien")))


def test_a_death_in_the_register_leads_to_the_steps_for_it():
    assert ROUW in next_tools(outcome(REGISTER, voorval_soort=["sociaal"], verder_vastleggen=[]))


# Vlaggensysteem: six criteria, all met in acceptable behaviour; a flag is never computed.


@pytest.mark.parametrize(("criterium", "antwoord"), list(product(CRITERIA, ("nee", "?"))))
def test_green_against_a_criterion_is_weighed_again_and_not_confirmed(criterium, antwoord):
    weighed = {**dict.fromkeys(CRITERIA, "ja"), criterium: antwoord}
    result = outcome(VLAGGEN, **weighed, vlag="groen")
    assert "bevestig nog niets" in result["headline"]
    assert "collega" in result["tasks"][0]["what"]
    assert provided(result, "reageer positief") == "als je daarna bij groen blijft"
    assert task(result, "reageer positief")["moment"] == "daarna"
    assert result["origin"] == result["tasks"][0]["origin"] == "toegevoegd"
    assert "voegden wij toe" in notes(result)


def test_a_doubt_is_written_down_as_a_doubt():
    kept = task(outcome(VLAGGEN, **dict.fromkeys(CRITERIA, "?"), vlag="open"), "Schrijf je weging")["what"]
    assert "Vrijwilligheid: weet ik niet;" in kept
    assert "‹" not in kept


# Misbruik door professionals: the duty to go to the police stands for a zedendelict.


def test_a_report_to_the_police_is_always_a_duty_for_a_zedendelict():
    result = outcome(MISBRUIK, wie="bestuur", stand="overlegd", redelijk_vermoeden="ja")
    assert "Bij een zedendelict moet dat altijd" in result["headline"]


@pytest.mark.parametrize(
    ("slug", "answers"),
    [
        (MISBRUIK, {"wie": "medewerker", "bestuur_weet": "nee", "soort": "seksueel"}),
        (MISBRUIK, {"wie": "contactpersoon", "bestuur_weet": "ja"}),
        (MISBRUIK, {"wie": "bestuur", "stand": "gehoord"}),
        (MISBRUIK, {"wie": "ouder"}),
        (KLACHT, {"wie_klaagt": "ouder", "ernstig": "ja", "thuis": "nee"}),
        (KLACHT, {"wie_klaagt": "medewerker", "ernstig": "?"}),
        ("wijdevenen/opvang-leerling", {"speelt_mee": ["seksueel"], "voorval": "?", "terugkeer": "?"}),
    ],
)
def test_the_number_of_the_inspectors_goes_with_their_hours_and_what_to_do_outside_them(slug, answers):
    result = outcome(slug, **answers)
    said = " ".join((notes(result), *(t["what"] for t in result["tasks"])))
    assert "111 3 111" in said
    assert UREN in said
    assert "Bel 112" in said


def test_who_cannot_reach_the_board_reads_the_hours_in_the_task_itself():
    unreached = task(
        outcome(MISBRUIK, wie="medewerker", bestuur_weet="nee", soort="seksueel"),
        "Bel de vertrouwensinspecteurs",
    )
    assert UREN in unreached["what"]


# Zorggesprek: when in doubt the heavy preparation; nothing on separated parents.


def test_a_talk_of_an_unknown_kind_is_prepared_as_a_heavy_one():
    result = outcome(GESPREK, onveilig_nu="nee", gevaar_gesprek="nee", soort_gesprek="nog-niet")
    assert provided(result, "als een zwaar gesprek") == "als jullie blijven twijfelen"


@pytest.mark.parametrize("soort", ["regulier", "zwaar"])
def test_a_talk_says_that_the_handbook_is_silent_on_custody(soort):
    result = outcome(GESPREK, onveilig_nu="nee", gevaar_gesprek="nee", soort_gesprek=soort)
    assert "gescheiden ouders en gezag" in notes(result)


def test_every_emergency_number_is_marked_as_added():
    for slug in (MELDCODE, KADER, GESPREK, VLAGGEN, CALAMITEIT, GEDRAG, ROUW, MISBRUIK, KLACHT):
        for row in load(slug).rows.values():
            for job in row.outcome.tasks:
                if "112" in job.what or "0800" in job.what:
                    assert job.source is not None and job.source.kind == "added", (slug, job.what)
