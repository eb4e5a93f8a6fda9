"""How the answers of MBO Utrecht on parents and on signals are composed."""

from __future__ import annotations

import pytest
from asking import doing, moments_of, steps, task
from asking_mbo_utrecht import ADULT, MINOR, ask, origins

# 2.3 en bijlage 6: ouders, zien en doen

SUICIDE = [
    ("ouders-informeren", {"onderwerp": "crisis"}),
    ("signaleringswijzer", {"deel": "crisis", "situatie": "noodkreet"}),
]


@pytest.mark.parametrize("age", [MINOR, ADULT])
def test_who_has_to_know_of_a_suicide_crisis_is_said_once_and_names_nobody(age):
    said = []
    for tool, given in SUICIDE:
        result = ask(tool, given, age)
        rule = [t for t in result["tasks"] if t["who"] == ["niet genoemd"] and t["origin"] == "protocol"]
        said.append([(t["what"], t["provided"]) for t in rule])
    assert said[0] == said[1]
    told = " ".join(what for what, _ in said[0])
    assert "samen met de student" in told and "de ene ouder" in told


def test_only_from_18_the_student_has_some_more_say():
    for tool, given in SUICIDE:
        assert "eigen keuze" in doing(ask(tool, given, ADULT), "niet genoemd")
        assert "eigen keuze" not in doing(ask(tool, given, MINOR), "niet genoemd")


@pytest.mark.parametrize("subject", ["verzuim", "schorsing", "verwijdering"])
def test_who_informs_the_parents_is_not_named(subject):
    result = ask("ouders-informeren", {"onderwerp": subject}, MINOR)
    assert task(result, "Informeer de ouders/verzorgers")["who"] == ["niet genoemd"]
    assert any("SLB-er is hun contactpersoon" in note["text"] for note in result["notes"])


def test_two_rules_for_parents_from_18_are_told_apart_in_the_same_words():
    absence = ask("ouders-informeren", {"onderwerp": "verzuim", "bezwaar": "nee"}, ADULT)
    refused = {"veilig": "nee", "toestemming": "nee"}
    behaviour = ask("ouders-informeren", {"onderwerp": "gedrag"}, refused, ADULT)
    signal = ask("signaleringswijzer", {"deel": "gedrag", "pesten": "nee"}, refused, ADULT)
    rules = [
        {n["text"] for n in r["notes"] if n["kind"] == "tegenspraak"} for r in (absence, behaviour, signal)
    ]
    assert rules[0] == rules[1] == rules[2] and len(rules[0]) == 1


def test_advice_that_changes_what_to_do_now_is_a_task_of_ours():
    parents = origins(ask("ouders-informeren", {"onderwerp": "onveilig"}))
    assert [o for what, o in parents.items() if "Veilig Thuis" in what] == ["toegevoegd"]
    home = ask("signaleringswijzer", {"deel": "crisis", "situatie": "huiselijk-geweld"})
    assert origins(home)["Bel Veilig Thuis voor advies: 0800-2000."] == "toegevoegd"


@pytest.mark.parametrize("what", ["in-de-war", "plan", "noodkreet", "huiselijk-geweld", "geweld"])
def test_where_danger_is_near_112_comes_first(what):
    result = ask("signaleringswijzer", {"deel": "crisis", "situatie": what}, MINOR)
    assert steps(result)[0] == "Bel 112."
    assert task(result, "Bel 112")["provided"] == "als er direct gevaar is"
    assert task(result, "Bel 112")["origin"] == "toegevoegd"


def test_a_plan_is_read_as_unsafe_by_us():
    result = ask("signaleringswijzer", {"deel": "crisis", "situatie": "plan"}, MINOR)
    assert result["origin"] == "afgeleid"
    assert origins(result)["Overleg met de onderwijsdirecteur."] == "afgeleid"
    assert not any("zorgroute" in what for what in steps(result))


def test_the_talk_comes_first_and_the_team_after_it():
    result = ask("signaleringswijzer", {"deel": "gedrag", "pesten": "ja", "veilig": "nee"}, MINOR)
    assert moments_of(result)["nu"][:2] == steps(result)[:2]
    assert "Bespreek het gedrag in het team." in moments_of(result)["daarna"]
    assert "Schakel de Vertrouwenscontactpersoon in." in moments_of(result)["vandaag"]
    assert "Nodig een ouder uit voor een gesprek." in moments_of(result)["daarna"]
    assert task(result, "Nodig een ouder uit")["one_of"]
