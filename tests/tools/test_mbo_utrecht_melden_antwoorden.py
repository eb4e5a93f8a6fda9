"""What a person gets from MBO Utrecht on reports, illness and no-show: against the handbook."""

from __future__ import annotations

from datetime import date

import pytest
from asking import NIEMAND, at, by, doing, notes, outcome, provided, settled, steps, task
from asking_mbo_utrecht import FROM_18, UNDER_18

CANNOT = [
    {"leeftijd": "23-plus"},
    {"leeftijd": "onder-18", "startkwalificatie": "ja"},
    {"leeftijd": "18-tot-23", "startkwalificatie": "ja"},
]
DUO = "DUO-verzuimloket"
FRIDAY = date(2026, 11, 27)


# 2.3: who cannot be reported, wherever a report is a task


@pytest.mark.parametrize("student", CANNOT)
@pytest.mark.parametrize(
    ("tool", "answers"),
    [
        ("ziek", {"vraag": "volgen", "duur": "vier", "verklaring": "nee"}),
        ("no-show", {"week": "na-een", "soort_no_show": "geen-contact"}),
        ("no-show", {"week": "na-twee", "soort_no_show": "ongeoorloofd"}),
        ("no-show", {"week": "verschenen", "uren_weg": 16}),
        ("no-show", {"week": "verschenen", "uren_weg": 20}),
        ("duo-melding", {}),
        ("actie-gewenst", {}),
    ],
)
def test_who_cannot_be_reported_is_asked_before_a_report_is_a_task(tool, answers, student):
    result = outcome(f"mbo-utrecht/{tool}", **answers, **student)
    assert not [what for what in steps(result) if "eld de student" in what and "af via" not in what]
    assert not [what for what in steps(result) if what.startswith(("Mail", "Neem de student mee"))]
    assert "Melden kan niet" in " ".join([result["headline"], *result["also"]])
    assert "Volg het verzuimprotocol verder" in doing(result, "MBO Utrecht")
    assert bool(result["checks"]) is (student["leeftijd"] == "23-plus")


def test_from_23_the_law_goes_to_27():
    result = outcome("mbo-utrecht/no-show", week="na-een", soort_no_show="?", leeftijd="23-plus")
    (check,) = result["checks"]
    assert "tot 27 jaar" in check["asks"] and check["decides"].endswith("(toegevoegd)")
    assert "ook niet per mail (door ons toegevoegd)" in notes(result)


def test_who_may_be_reported_is_reported_at_the_counter_or_by_mail():
    week = {"week": "na-een", "soort_no_show": "geen-contact", **FROM_18}
    counter = outcome("mbo-utrecht/no-show", **week, loket="ja")
    assert counter["headline"] == f"Meld de student bij het {DUO}"
    assert by(counter, "Meld de student")["text"] == "na één week"
    assert provided(counter, "Meld de student") is None
    mail = outcome("mbo-utrecht/no-show", **week, loket="nee")
    assert "mail de leerplichtambtenaar" in mail["headline"]
    assert f"Meld de student bij het {DUO}." not in steps(mail)
    assert "in de cc" in " ".join(steps(mail))


# 4.6: no-show


@pytest.mark.parametrize("week", ["na-een", "na-twee"])
@pytest.mark.parametrize("kind", ["geen-contact", "andere-school", "ongeoorloofd", "?"])
def test_calling_and_letter_15_of_the_first_week_may_have_been_missed(week, kind):
    result = outcome("mbo-utrecht/no-show", week=week, soort_no_show=kind, **UNDER_18, loket="ja")
    for words in ("Bel de student na", "brief 15"):
        late = task(result, words)
        assert (late["missed"], late["origin"]) == (True, "afgeleid")
        assert late["what"].startswith("Nog niet gedaan?")
        assert late["by"]["text"] == "binnen één week"
    assert "verzuimbrief-15" in result["letters"]


def test_in_the_first_week_nothing_is_late_and_one_calls_now():
    result = outcome("mbo-utrecht/no-show", week="eerste", soort_no_show="?")
    assert not [one for one in result["tasks"] if one["missed"]]
    assert "Bel de student na." in at(result, "nu")
    assert by(result, "Geef wijzigingen door")["text"] == "onmiddellijk"
    assert "gemeld kan worden" in provided(result, "Neem de student mee")
    assert result["following"][0]["at"] == "één week niet verschenen"


def test_after_two_weeks_the_student_is_reported_again_and_signed_off():
    result = outcome("mbo-utrecht/no-show", week="na-twee", soort_no_show="?", **UNDER_18, loket="ja")
    assert "afmelden via de studentenadministratie volgt" in result["headline"]
    assert task(result, "Meld de student af")["moment"] == "nu"
    assert {"Meld de student nog een keer bij het DUO-verzuimloket."} < set(at(result, "nu"))


@pytest.mark.parametrize(("hours", "reported"), [(15.99, False), (16, True), ("16,01", True)])
def test_sixteen_hours_at_no_show_is_the_limit_of_the_law(hours, reported):
    result = settled("mbo-utrecht/no-show", week="verschenen", uren_weg=hours, **FROM_18, loket="ja")
    assert ("Neem de student mee in de melding" in " ".join(steps(result))) is reported
    assert ("meer dan 16 uur" in notes(result)) is (hours == 16)
    if hours == 16:
        assert task(result, "Neem de student mee")["origin"] == "afgeleid"


# 4.1: ill


def test_a_statement_that_is_there_is_not_asked_for():
    weeks = {"vraag": "volgen", "duur": "vier"}
    with_ = outcome("mbo-utrecht/ziek", **weeks, verklaring="ja", beeld="ja")
    assert "verklaring van een arts" not in " ".join(steps(with_))
    without = outcome(
        "mbo-utrecht/ziek", **weeks, verklaring="nee", **UNDER_18, beeld="ja", vier_weken_om="?"
    )
    shown = task(without, "verklaring van een arts")
    assert (shown["provided"], shown["one_of"]) == (None, True)
    unknown = outcome("mbo-utrecht/ziek", **weeks, verklaring="?")
    assert provided(unknown, "verklaring van een arts") == "als die verklaring er nog niet is"


def test_who_advises_on_a_student_out_of_sight_is_the_same_in_both_tools():
    ill = outcome("mbo-utrecht/ziek", vraag="volgen", duur="vier", verklaring="ja", beeld="niemand")
    duo = outcome("mbo-utrecht/duo-melding", **FROM_18, reden="ziek", ziek="niet-in-beeld")
    assert ill["headline"] == duo["headline"] and ill["origin"] == "afgeleid"
    words = [[one["what"] for one in result["tasks"] if "SLB-er" in one["who"]][:3] for result in (ill, duo)]
    assert words[0] == words[1]
    assert task(ill, "of je meldt")["origin"] == "toegevoegd"
    assert task(ill, "taakdocent zorg")["sources"][0]["section"] == "3.2"


def test_illness_is_followed_by_the_verzuimmedewerker_in_consultation():
    result = outcome("mbo-utrecht/ziek", vraag="volgen", duur="lang")
    assert task(result, "Volg het ziekteverzuim")["who"] == ["verzuimmedewerker"]
    assert "in overleg met de SLB-er" in task(result, "Volg het ziekteverzuim")["what"]


def test_a_talk_is_possible_and_no_order():
    result = outcome("mbo-utrecht/ziek", vraag="volgen", duur="kort", keren=3)
    assert result["headline"] == "Leg deze ziekte vast als overig verzuim"
    assert at(result, "nu") == ["Leg de ziekte vast als overig verzuim."]
    assert "Je kunt een verzuimgesprek voeren." in at(result, "daarna")


def test_whom_to_tell_of_an_unexpected_visit_to_a_doctor_has_no_actor():
    result = outcome("mbo-utrecht/ziek", vraag="arts")
    assert task(result, "docent, SLB-er of verzuimmedewerker")["who"] == [NIEMAND]


@pytest.mark.parametrize(
    ("tool", "answers"),
    [("ziek", {"vraag": "achteraf"}), ("presentie", {"wat": "achteraf"})],
)
def test_sick_afterwards_says_the_same_in_both_tools(tool, answers):
    result = outcome(f"mbo-utrecht/{tool}", **answers)
    assert result["headline"] == "Achteraf ziek melden kan niet: dit is ongeoorloofd verzuim"
    (check,) = result["checks"]
    assert check["law"]["register"] == ["lpw-12"]
    assert [task(result, "Kies in")["id"]] == check["tasks"]


# 2.2 and 4.5: the report


def test_the_first_report_is_one_hand_and_what_follows_has_its_day():
    answers = {**UNDER_18, "reden": "uren", "uren": 18, "eerder": 0, "bereikt": "2026-11-24"}
    result = outcome("mbo-utrecht/duo-melding", FRIDAY, **answers)
    assert (result["headline"], result["origin"]) == (
        "Meld de student binnen vijf werkdagen bij DUO: de eerste melding",
        "protocol",
    )
    assert by(result, "Meld de student")["date"] == "2026-12-01"
    assert len(at(result, "nu")) == 4
    assert by(result, "Zoekt contact")["date"] == "2026-12-04"
    assert "gerekend vanaf vandaag" in by(result, "Zoekt contact")["text"]
    assert by(result, "Maak afspraken")["date"] == "2026-12-11"
    assert result["following"][0]["at"] == "weer 16 uur in vier lesweken"


def test_the_list_under_aanvulling_is_asked_for_leerplicht_only():
    answers = {"reden": "uren", "uren": 16, "eerder": 0, "bereikt": "?"}
    minor = outcome("mbo-utrecht/duo-melding", **UNDER_18, **answers)
    assert "aanvulling" in doing(minor, "MBO Utrecht")
    adult = outcome("mbo-utrecht/duo-melding", **FROM_18, **answers)
    assert "aanvulling" not in " ".join(steps(adult))
    assert "op nee" in doing(adult, "MBO Utrecht")


@pytest.mark.parametrize(
    ("tick", "words"), [("ja", "Neemt contact op"), ("nee", None), ("open", "Neemt bij een ja contact op")]
)
def test_the_rmc_acts_on_the_tick_that_was_chosen(tick, words):
    answers = {"reden": "uren", "uren": 16, "eerder": 1, "interventie": tick}
    acts = [one for one in outcome("mbo-utrecht/duo-melding", **FROM_18, **answers)["tasks"]
            if one["who"] == ["RMC"]]  # fmt: skip
    assert [one["what"].startswith(words) for one in acts] == ([True] if words else [])
    assert not [one for one in acts if one["provided"]]


def test_worries_are_taken_up_by_the_rmc():
    result = outcome("mbo-utrecht/duo-melding", **FROM_18, reden="zorgen")
    assert provided(result, "Neemt contact op") == "als 'actie gewenst' op ja staat"
    assert "doet het RMC niets" not in str(result)
    assert "Bij een eerste melding doet het RMC alleen iets bij" in notes(result)
    assert "Volgens 2.2 pakt het RMC deze meldingen op" in notes(result)


@pytest.mark.parametrize(("hours", "must"), [(12, False), (15.99, False), (16, True)])
def test_luxe_verzuim_must_be_reported_at_sixteen_hours_and_may_before(hours, must):
    result = settled("mbo-utrecht/duo-melding", **UNDER_18, reden="luxe", uren=hours, eerder=0, bereikt="?")
    assert ("Meld de student bij het DUO-verzuimloket" in " ".join(steps(result))) is must
    assert ("Je kunt eerder melden." in steps(result)) is not must
    assert "noemt het handboek geen melding" in notes(result)
    assert "eigen soort melding voor luxe verzuim (toegevoegd)" in notes(result)
    assert "Kies overig verzuim" not in notes(result)


def test_who_does_not_know_of_a_diploma_hears_that_the_term_runs():
    result = outcome("mbo-utrecht/duo-melding", leeftijd="onder-18", startkwalificatie="?")
    assert by(result, "Meld de student")["text"] == "binnen vijf werkdagen nadat de 16 uur is bereikt"
    assert "de termijn loopt al" in provided(result, "Meld de student")
