"""WIJ de Venen on talks with parents and registers, against its Handboek sociale veiligheid."""

from __future__ import annotations

from datetime import date

import pytest
from asking import NIEMAND, outcome, task

GESPREK = "wijdevenen/zorggesprek"
REGISTER = "wijdevenen/incident-registreren"
DAY = date(2026, 11, 16)


def test_a_regular_talk_ends_in_the_file():
    result = outcome(GESPREK, DAY, onveilig_nu="nee", gevaar_gesprek="nee", soort_gesprek="regulier")
    assert task(result, "Vlaggensysteem")["provided"].startswith("als")
    copied = task(result, "kopie van het verslag")
    assert copied["sources"][0]["section"] == "Ouders als partner: Concrete handelingsadviezen"
    assert "inzien" in result["inform"][0]["what"]
    assert not any("Veilig Thuis" in t["what"] for t in result["tasks"])


def test_a_heavy_talk_is_prepared_with_veilig_thuis_and_signed():
    result = outcome(GESPREK, DAY, onveilig_nu="nee", gevaar_gesprek="nee", soort_gesprek="zwaar")
    first = task(result, "Stem deze informatie")
    assert first["who"] == ["aandachtsfunctionaris HGKM"]
    assert (first["by"]["text"], first["moment"]) == ("vóór het gesprek", "vandaag")
    work = [t["what"] for t in result["tasks"]]
    assert work.index(first["what"]) < work.index(task(result, "Nodig de ouders")["what"])
    assert task(result, "onafhankelijke derde")["who"] == [NIEMAND]
    signed = task(result, "Laat de ouders de uitwerking tekenen")
    assert "voor gezien of voor akkoord" in signed["what"]
    assert "moeten ouders de uitwerking tekenen" in signed["notes"][0]["text"]
    assert "als de zorgen groot zijn" in signed["notes"][0]["text"]


def test_a_heavy_talk_runs_from_invitation_to_file_in_the_order_of_the_sheet():
    result = outcome(GESPREK, DAY, onveilig_nu="nee", gevaar_gesprek="nee", soort_gesprek="zwaar")
    terms = [t["by"]["text"] for t in result["tasks"] if t["moment"] == "daarna"]
    order = ["vóór het gesprek", "in het gesprek", "aan het eind van het gesprek", "na het gesprek"]
    assert terms == sorted(terms, key=order.index)


def test_a_child_that_may_be_in_danger_afterwards_stops_the_talk_and_that_is_ours():
    result = outcome(GESPREK, DAY, onveilig_nu="nee", gevaar_gesprek="nee", soort_gesprek="zwaar")
    stop = task(result, "Praat nog niet met de ouders")
    assert (stop["moment"], stop["origin"]) == ("nu", "toegevoegd")
    assert "gevaar" in stop["provided"]


def test_a_talk_waits_for_no_parent_and_for_no_danger():
    regular = outcome(GESPREK, DAY, onveilig_nu="nee", gevaar_gesprek="nee", soort_gesprek="regulier")
    assert task(regular, "Blijf bij de kern")["notes"][0]["check"].startswith("Wacht daar niet op")
    heavy = outcome(GESPREK, DAY, onveilig_nu="nee", gevaar_gesprek="nee", soort_gesprek="zwaar")
    assert "afwegingskader" in task(heavy, "daarna gevaar loopt")["notes"][0]["check"]
    assert task(heavy, "ook na een melding")["provided"] is None


@pytest.mark.parametrize("gevaar", ["ja", "?"])
def test_danger_comes_before_the_kind_of_talk(gevaar):
    result = outcome(GESPREK, DAY, onveilig_nu="nee", gevaar_gesprek=gevaar)
    assert result["next"][0]["tool"] == "wijdevenen/afwegingskader"
    assert result["next"][0]["answers"] == {"gevaar-gesprek": gevaar}


@pytest.mark.parametrize(
    ("gebeurd", "verder", "where"),
    [
        (["sociaal"], [], {"incidentenregistratie"}),
        (["agressie"], [], {"incidentenregistratie", "meldingsformulier"}),
        (["sociaal", "agressie"], [], {"incidentenregistratie", "meldingsformulier"}),
        (["ongeval"], [], {"ongeval"}),
        (["meldcode"], [], {"rapportage-meldcode"}),
        ([], ["signaal"], {"logboek"}),
        (["herhaald"], ["contact"], {"notitie-dossier", "lijst-contacten"}),
        ([], ["zorggesprek"], {"verslag-zorggesprek"}),
        ([], [], set()),
        ("?", [], {"vraag-het"}),
    ],
)
def test_what_belongs_in_which_register(gebeurd, verder, where):
    found = outcome(REGISTER, DAY, voorval_soort=gebeurd, verder_vastleggen=verder)["outcomes"]
    assert set(found) == {*(where or {"geen-sociaal"}), "veiligheid-eerst", "medewerker"}


def test_a_register_leads_to_the_meldcode_whatever_happened():
    result = outcome(REGISTER, DAY, voorval_soort=["herhaald"], verder_vastleggen=[])
    assert [step["tool"] for step in result["next"]] == [
        "wijdevenen/meldcode",
        "wijdevenen/misbruik-door-professional",
    ]


def test_the_report_on_the_meldcode_is_bundled_by_both_passages():
    result = outcome(REGISTER, DAY, voorval_soort=["meldcode"], verder_vastleggen=[])
    bundled = [(t["who"], t["by"]["text"][:15]) for t in result["tasks"] if "Bundel" in t["what"]]
    assert bundled == [
        (["casemanager", "aandachtsfunctionaris HGKM"], "elk jaar, volge"),
        (["manager sociale veiligheid"], "elke twee jaar,"),
    ]


def test_the_log_of_signals_holds_initials_only():
    result = outcome(REGISTER, DAY, voorval_soort=[], verder_vastleggen=["signaal"])
    kept = " ".join(entry["what"] for entry in result["record"])
    assert "alleen initialen" in task(result, "Vul het logboek in")["what"]
    assert "betrokkenen (alleen initialen)" in kept and "verloop" in kept


def test_parents_hear_of_a_signal_soon_unless_that_is_dangerous():
    told = task(outcome(REGISTER, DAY, voorval_soort=[], verder_vastleggen=["signaal"]), "met de ouders.")
    assert told["by"]["text"] == "op korte termijn"
    assert told["provided"].startswith("als praten niemand in gevaar brengt")


def test_who_registers_abuse_by_a_colleague_tells_the_board_first():
    result = outcome(REGISTER, DAY, voorval_soort=["sociaal"], verder_vastleggen=[])
    told = result["tasks"][0]
    assert "zelf bij het schoolbestuur" in told["what"]
    assert (told["who"], told["by"]["text"], told["moment"]) == (["professional"], "onmiddellijk", "nu")


def test_help_comes_before_every_form():
    for gebeurd in (["ongeval"], ["meldcode"], [], "?"):
        result = outcome(REGISTER, DAY, voorval_soort=gebeurd, verder_vastleggen=[])
        first = task(result, "Volg eerst de Meldcode")
        assert (first["moment"], first["origin"]) == ("nu", "toegevoegd")
