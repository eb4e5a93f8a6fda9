"""Status, ziek, letters, actie gewenst, study finance, presence and signals of MBO Utrecht."""

from __future__ import annotations

import pytest
from asking import by
from asking_mbo_utrecht import ask

from decision_tools import load

YOUNG = {"leeftijd": "onder-18", "startkwalificatie": "nee"}
ADULT = {"leeftijd": "18-tot-23", "startkwalificatie": "nee"}
ALL_MET = {"stappen": "ja", "gesprek": "ja", "volledig": "ja", "toegelicht": "ja", "meerwaarde": "ja"}


def doing(result):
    return " ".join(task["what"] for task in result["tasks"])


@pytest.mark.parametrize("slug", ["leerplichtstatus", "ziek", "signaleringswijzer", "ouders-informeren"])
def test_tools_about_health_status_and_crisis_are_sensitive(slug):
    assert load(f"mbo-utrecht/{slug}").sensitive


# 2.1 Leerplichtstatus


@pytest.mark.parametrize("when", ["dit", "later"])
def test_leerplicht_lasts_to_the_end_of_the_school_year_of_the_sixteenth_birthday(when):
    result = ask("leerplichtstatus", {"leeftijd": "onder-18", "zestiende": when})
    assert result["outcomes"] == ["leerplichtig"]


@pytest.mark.parametrize(
    ("kind", "outcome"),
    [
        ("nee", "kwalificatieplichtig"),
        ("diploma", "vrijgesteld"),
        ("zml", "vrijgesteld"),
        ("certificaat", "certificaat"),
    ],
)
def test_qualification_duty_and_who_is_exempt(kind, outcome):
    result = ask("leerplichtstatus", YOUNG, {"zestiende": "eerder", "praktijk": kind})
    assert result["outcomes"] == [outcome]


def test_the_rmc_follows_to_23_and_the_law_to_27():
    assert ask("leerplichtstatus", ADULT)["outcomes"] == ["rmc"]
    older = ask("leerplichtstatus", {"leeftijd": "23-plus"})
    assert older["headline"].endswith("de student is 23 jaar of ouder")
    assert [check["touches"] for check in older["checks"]] == ["de grens van 23 jaar"]


def test_no_date_of_birth_is_asked():
    assert all(question.kind != "date" for question in load("mbo-utrecht/leerplichtstatus").questions)


# 4.5 Actie gewenst


@pytest.mark.parametrize("student", [YOUNG, ADULT])
@pytest.mark.parametrize("missing", ["stappen", "gesprek", "volledig", "toegelicht"])
def test_each_criterion_that_is_missing_is_named(student, missing):
    result = ask("actie-gewenst", student, {"eerder": 1}, ALL_MET, {missing: "nee"})
    assert result["outcomes"][0] == ("ontbreekt" if missing in ("stappen", "gesprek") else "aanvullen")
    needed = {
        "stappen": "zet-stappen",
        "gesprek": "voer-gesprek",
        "volledig": "vul-aan",
        "toegelicht": "licht-toe",
    }
    assert needed.pop(missing) in result["outcomes"]
    assert not set(needed.values()) & set(result["outcomes"])


def test_added_value_of_the_rmc_counts_only_for_the_rmc():
    answers = {**ALL_MET, "meerwaarde": "nee", "eerder": 1}
    assert ask("actie-gewenst", YOUNG, answers)["outcomes"][0] == "voldaan"
    assert ask("actie-gewenst", ADULT, answers)["outcomes"][0] == "ontbreekt"


def test_no_contact_replaces_the_talk():
    result = ask("actie-gewenst", YOUNG, {"eerder": 0}, ALL_MET, {"gesprek": "geen-contact"})
    assert result["outcomes"][0] == "voldaan"


# 4.1 Ziek


def test_reporting_sick_before_half_past_eight():
    result = ask("ziek", {"vraag": "melden", "op-tijd": "ja"})
    assert by(result, "Bel het nummer")["text"] == "vóór 8.30 uur"
    assert by(result, "zonder einddatum")["text"] == "vóór 10.00 uur"
    assert "OV nummer" in doing(result)


@pytest.mark.parametrize(("times", "other"), [(2, False), (3, True), (4, True)])
def test_three_times_in_three_months_is_other_absence(times, other):
    result = ask("ziek", {"vraag": "volgen", "duur": "kort", "keren": times, "twijfel": "nee"})
    assert ("overig verzuim" in doing(result)) is other
    assert ("In het gesprek: wees open, eerlijk en neutraal. Luister." in doing(result)) is other


@pytest.mark.parametrize(
    ("statement", "seen", "outcome", "severe"),
    [
        ("ja", "ja", "verklaring-in-beeld", False),
        ("ja", "niemand", "verklaring-uit-beeld", False),
        ("nee", "ja", "melden-actie-nee", True),
        ("nee", "niemand", "melden-actie-ja", True),
    ],
)
def test_four_weeks_sick_with_or_without_a_statement(statement, seen, outcome, severe):
    asked = {"vraag": "volgen", "duur": "vier", "verklaring": statement, "beeld": seen, "vier-weken-om": "?"}
    result = ask("ziek", YOUNG, asked)
    assert result["outcomes"][0] == outcome
    assert [check["touches"] for check in result["checks"]] == ["de melding bij DUO"] * severe
    assert "overig verzuim" in doing(result)


def test_sick_afterwards_is_unlawful():
    result = ask("ziek", {"vraag": "achteraf"})
    assert "ongeoorloofd" in result["headline"]
    assert "twee dagen" in result["checks"][0]["asks"]


@pytest.mark.parametrize(("weeks", "times"), [("lang", 0), ("kort", 3)])
def test_recording_illness_as_other_absence_is_not_yet_reporting(weeks, times):
    result = ask("ziek", {"vraag": "volgen", "duur": weeks, "keren": times, "twijfel": "nee"})
    (check,) = result["checks"]
    assert check["touches"].startswith("het vastleggen, als dat ook een melding wordt")
    assert [task["what"] for task in result["tasks"] if task["id"] in check["tasks"]] == [
        "Leg de ziekte vast als overig verzuim."
    ]


# Bijlage 3: letters


@pytest.mark.parametrize(
    ("student", "before", "letter"),
    [(YOUNG, n, x) for n, x in enumerate((3, 6, 9))] + [(ADULT, n, x) for n, x in enumerate((5, 8, 11))],
)
def test_the_letters_of_a_report(student, before, letter):
    result = ask("verzuimbrief", student, {"aanleiding": "melding", "eerder": before, "bezwaar": "nee"})
    assert result["letters"] == [f"verzuimbrief-{letter}"]
    assert "verzuimgesprek" in doing(result)
    assert result["inform"][0]["who"] == "ouders/verzorgers"


def test_letters_for_who_cannot_be_reported_are_not_sent():
    answers = {"leeftijd": "18-tot-23", "startkwalificatie": "ja", "keren-16": 1}
    result = ask("verzuimbrief", {"aanleiding": "melding", **answers})
    assert result["letters"] == []
    assert result["notes"][0]["kind"] == "tegenspraak"


def test_after_the_third_report_there_is_no_letter():
    assert ask("verzuimbrief", YOUNG, {"aanleiding": "melding", "eerder": 3})["letters"] == []


def test_the_company_gets_letter_two_on_the_first_day_only():
    first = ask("verzuimbrief", {"aanleiding": "eerste-dag", "stage": "ja", "leeftijd": "onder-18"})
    assert first["letters"] == ["verzuimbrief-1", "verzuimbrief-2"]


# 4.5 and bijlage 1: study finance


@pytest.mark.parametrize(
    ("weeks", "outcomes"),
    [
        (3, set()),
        (4, {"bericht"}),
        (5, {"bericht-alsnog", "vaststellen"}),
        (7, {"bericht-alsnog", "vaststellen"}),
        (8, {"bericht-alsnog", "vaststellen-alsnog", "melden"}),
    ],
)
def test_four_five_and_eight_weeks(weeks, outcomes):
    result = ask(
        "studiefinanciering",
        {"weken": weeks, "financiering": "ja", "niveau": "1-2"},
        {"vier-weken-om": "2026-10-23", "acht-weken-om": "2026-12-18"},
    )
    steps = {"bericht", "bericht-alsnog", "vaststellen", "vaststellen-alsnog", "melden"}
    assert steps & set(result["outcomes"]) == outcomes
    if outcomes:
        assert by(result, "Bericht de student")["date"] == "2026-10-28"
    if "melden" in outcomes:
        assert by(result, "Meld bij DUO")["date"] == "2026-12-28"


@pytest.mark.parametrize(("finance", "level"), [("ja", "3-4"), ("nee", "1-2"), ("?", "1-2")])
def test_only_level_one_and_two_with_finance_are_reported(finance, level):
    result = ask(
        "studiefinanciering",
        {"weken": 8, "financiering": finance, "niveau": level, "vier-weken-om": "?", "acht-weken-om": "?"},
    )
    assert "melden" not in result["outcomes"]


def test_who_does_not_know_about_finance_still_hears_the_term():
    answers = {"weken": 8, "financiering": "?", "vier-weken-om": "?", "acht-weken-om": "2026-11-20"}
    assert by(ask("studiefinanciering", answers), "Kijk na of")["date"] == "2026-11-27"


# Bijlage 2 and 2.3: presence


@pytest.mark.parametrize(
    ("minutes", "reason", "outcome"),
    [
        (9, "nee", "te-laat"),
        (10, "nee", "te-laat"),
        (11, "nee", "te-lang"),
        (10, "ja", "geldige-reden"),
        (11, "ja", "geldige-reden"),
        (11, "?", "reden-onbekend"),
    ],
)
def test_the_ten_minute_rule(minutes, reason, outcome):
    result = ask("presentie", {"wat": "laat", "minuten": minutes, "geldig": reason})
    assert result["outcomes"] == [outcome]


def test_all_nine_categories_can_be_reached():
    told = " ".join(
        ask("presentie", {"wat": what, "minuten": m, "geldig": "nee"})["headline"]
        + doing(ask("presentie", {"wat": what, "minuten": m, "geldig": "nee"}))
        for what in load("mbo-utrecht/presentie").inputs["wat"].options
        for m in (5, 15)
    )
    for category in (
        "Verzuim zonder (geoorloofde) reden",
        "Te laat",
        "Uitgestuurd",
        "Verzuim met geoorloofde reden",
        "Kort verzuim (dokter, tandarts)",
        "Ziek",
        "Aanwezig",
        "Vrijstelling",
        "BPV",
    ):
        assert category in told


# Bijlage 6


def test_bureau_jeugdzorg_is_told_as_gone_only_under_18():
    crisis = {"deel": "crisis", "situatie": "dakloos"}
    young = ask("signaleringswijzer", crisis, {"leeftijd": "onder-18"})
    assert "bestaat sinds 2015 niet meer" in young["checks"][0]["asks"]
    assert "jeugdzorg" not in doing(young)
    assert "jeugdzorg" not in str(ask("signaleringswijzer", crisis, {"leeftijd": "18-tot-23"}))


@pytest.mark.parametrize("situation", ["plan", "noodkreet"])
def test_an_unsafe_situation_goes_to_the_director_and_under_18_to_parents_or_doctor(situation):
    result = ask("signaleringswijzer", {"deel": "crisis", "situatie": situation, "leeftijd": "onder-18"})
    assert "Overleg met de onderwijsdirecteur" in doing(result)
    assert "ouders en/of de huisarts" in doing(result)


@pytest.mark.parametrize(
    "situation", ["in-de-war", "doodswens", "plan", "noodkreet", "huiselijk-geweld", "geweld"]
)
def test_nothing_has_to_be_checked_before_help_in_a_crisis(situation):
    result = ask("signaleringswijzer", {"deel": "crisis", "situatie": situation, "leeftijd": "onder-18"})
    assert result["checks"] == []


def test_bullying_calls_for_the_confidential_contact():
    answers = {"deel": "gedrag", "pesten": "ja", "leeftijd": "onder-18", "veilig": "nee"}
    assert "Vertrouwenscontactpersoon" in doing(ask("signaleringswijzer", answers))


def test_beside_asking_what_illness_it_was_stands_what_privacy_asks():
    result = ask("signaleringswijzer", {"deel": "verzuim", "soort-verzuim": "ziekte"})
    assert result["headline"].startswith("Bel naar huis")
    (check,) = result["checks"]
    assert check["touches"] == "de vraag wat de student had"
    assert [task["what"] for task in result["tasks"] if task["id"] in check["tasks"]] == [
        "Vraag wat de student had."
    ]
