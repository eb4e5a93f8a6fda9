"""What a person gets from MBO Utrecht on reports, letters, illness and no-show: against the handbook."""

from __future__ import annotations

from datetime import date

import pytest
from asking import NIEMAND, by, doing, every_note, next_tools, notes, outcome, provided, settled, task

from decision_tools import load

MINOR = {"leeftijd": "onder-18", "startkwalificatie": "nee"}
ADULT = {"leeftijd": "18-tot-23", "startkwalificatie": "nee"}
CANNOT = [
    {"leeftijd": "23-plus"},
    {"leeftijd": "onder-18", "startkwalificatie": "ja"},
    {"leeftijd": "18-tot-23", "startkwalificatie": "ja"},
]
DUO = "DUO-verzuimloket"
FRIDAY = date(2026, 11, 27)


def told(result):
    return [one["what"] for one in result["tasks"]]


def at(result, moment):
    return [one["what"] for one in result["tasks"] if one["moment"] == moment]


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
    assert not [what for what in told(result) if "eld de student" in what and "af via" not in what]
    assert not [what for what in told(result) if what.startswith(("Mail", "Neem de student mee"))]
    assert "Melden kan niet" in " ".join([result["headline"], *result["also"]])
    assert "Volg het verzuimprotocol verder" in doing(result, "MBO Utrecht")
    assert bool(result["checks"]) is (student["leeftijd"] == "23-plus")


def test_from_23_the_law_goes_to_27():
    result = outcome("mbo-utrecht/no-show", week="na-een", soort_no_show="?", leeftijd="23-plus")
    (check,) = result["checks"]
    assert "tot 27 jaar" in check["asks"] and check["decides"].endswith("(toegevoegd)")
    assert "ook niet per mail (door ons toegevoegd)" in notes(result)


def test_who_may_be_reported_is_reported_at_the_counter_or_by_mail():
    week = {"week": "na-een", "soort_no_show": "geen-contact", **ADULT}
    counter = outcome("mbo-utrecht/no-show", **week, loket="ja")
    assert counter["headline"] == f"Meld de student bij het {DUO}"
    assert by(counter, "Meld de student")["text"] == "na één week"
    assert provided(counter, "Meld de student") is None
    mail = outcome("mbo-utrecht/no-show", **week, loket="nee")
    assert "mail de leerplichtambtenaar" in mail["headline"]
    assert f"Meld de student bij het {DUO}." not in told(mail)
    assert "in de cc" in " ".join(told(mail))


# 4.6: no-show


@pytest.mark.parametrize("week", ["na-een", "na-twee"])
@pytest.mark.parametrize("kind", ["geen-contact", "andere-school", "ongeoorloofd", "?"])
def test_calling_and_letter_15_of_the_first_week_may_have_been_missed(week, kind):
    result = outcome("mbo-utrecht/no-show", week=week, soort_no_show=kind, **MINOR, loket="ja")
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
    result = outcome("mbo-utrecht/no-show", week="na-twee", soort_no_show="?", **MINOR, loket="ja")
    assert "afmelden via de studentenadministratie volgt" in result["headline"]
    assert task(result, "Meld de student af")["moment"] == "nu"
    assert {"Meld de student nog een keer bij het DUO-verzuimloket."} < set(at(result, "nu"))


@pytest.mark.parametrize(("hours", "reported"), [(15.99, False), (16, True), ("16,01", True)])
def test_sixteen_hours_at_no_show_is_the_limit_of_the_law(hours, reported):
    result = settled("mbo-utrecht/no-show", week="verschenen", uren_weg=hours, **ADULT, loket="ja")
    assert ("Neem de student mee in de melding" in " ".join(told(result))) is reported
    assert ("meer dan 16 uur" in notes(result)) is (hours == 16)
    if hours == 16:
        assert task(result, "Neem de student mee")["origin"] == "afgeleid"


# 4.1: ill


def test_a_statement_that_is_there_is_not_asked_for():
    weeks = {"vraag": "volgen", "duur": "vier"}
    with_ = outcome("mbo-utrecht/ziek", **weeks, verklaring="ja", beeld="ja")
    assert "verklaring van een arts" not in " ".join(told(with_))
    without = outcome("mbo-utrecht/ziek", **weeks, verklaring="nee", **MINOR, beeld="ja", vier_weken_om="?")
    shown = task(without, "verklaring van een arts")
    assert (shown["provided"], shown["one_of"]) == (None, True)
    unknown = outcome("mbo-utrecht/ziek", **weeks, verklaring="?")
    assert provided(unknown, "verklaring van een arts") == "als die verklaring er nog niet is"


def test_who_advises_on_a_student_out_of_sight_is_the_same_in_both_tools():
    ill = outcome("mbo-utrecht/ziek", vraag="volgen", duur="vier", verklaring="ja", beeld="niemand")
    duo = outcome("mbo-utrecht/duo-melding", **ADULT, reden="ziek", ziek="niet-in-beeld")
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
    answers = {**MINOR, "reden": "uren", "uren": 18, "eerder": 0, "bereikt": "2026-11-24"}
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
    minor = outcome("mbo-utrecht/duo-melding", **MINOR, **answers)
    assert "aanvulling" in doing(minor, "MBO Utrecht")
    adult = outcome("mbo-utrecht/duo-melding", **ADULT, **answers)
    assert "aanvulling" not in " ".join(told(adult))
    assert "op nee" in doing(adult, "MBO Utrecht")


@pytest.mark.parametrize(
    ("tick", "words"), [("ja", "Neemt contact op"), ("nee", None), ("open", "Neemt bij een ja contact op")]
)
def test_the_rmc_acts_on_the_tick_that_was_chosen(tick, words):
    answers = {"reden": "uren", "uren": 16, "eerder": 1, "interventie": tick}
    acts = [one for one in outcome("mbo-utrecht/duo-melding", **ADULT, **answers)["tasks"]
            if one["who"] == ["RMC"]]  # fmt: skip
    assert [one["what"].startswith(words) for one in acts] == ([True] if words else [])
    assert not [one for one in acts if one["provided"]]


def test_worries_are_taken_up_by_the_rmc():
    result = outcome("mbo-utrecht/duo-melding", **ADULT, reden="zorgen")
    assert provided(result, "Neemt contact op") == "als 'actie gewenst' op ja staat"
    assert "doet het RMC niets" not in str(result)
    assert "Bij een eerste melding doet het RMC alleen iets bij" in notes(result)
    assert "Volgens 2.2 pakt het RMC deze meldingen op" in notes(result)


@pytest.mark.parametrize(("hours", "must"), [(12, False), (15.99, False), (16, True)])
def test_luxe_verzuim_must_be_reported_at_sixteen_hours_and_may_before(hours, must):
    result = settled("mbo-utrecht/duo-melding", **MINOR, reden="luxe", uren=hours, eerder=0, bereikt="?")
    assert ("Meld de student bij het DUO-verzuimloket" in " ".join(told(result))) is must
    assert ("Je kunt eerder melden." in told(result)) is not must
    assert "noemt het handboek geen melding" in notes(result)
    assert "eigen soort melding voor luxe verzuim (toegevoegd)" in notes(result)
    assert "Kies overig verzuim" not in notes(result)


def test_who_does_not_know_of_a_diploma_hears_that_the_term_runs():
    result = outcome("mbo-utrecht/duo-melding", leeftijd="onder-18", startkwalificatie="?")
    assert by(result, "Meld de student")["text"] == "binnen vijf werkdagen nadat de 16 uur is bereikt"
    assert "de termijn loopt al" in provided(result, "Meld de student")


# 4.5: actie gewenst

ALL_MET = {
    "stappen": "ja",
    "gesprek": "ja",
    "volledig": "ja",
    "toegelicht": "ja",
    "meerwaarde": "ja",
    "eerder": 1,
}


@pytest.mark.parametrize("student", [MINOR, ADULT])
@pytest.mark.parametrize(
    "missing", [{"volledig": "nee"}, {"toegelicht": "?"}, {"volledig": "?", "toegelicht": "nee"}]
)
def test_fields_that_are_missing_are_filled_in_now(student, missing):
    result = settled("mbo-utrecht/actie-gewenst", **student, **{**ALL_MET, **missing})
    assert result["headline"] == "Vul de melding nu aan: daarna kan 'actie gewenst' op ja"
    assert "op nee" not in " ".join(told(result)) and "volgende melding" not in " ".join(result["then"])
    assert ("Vul alle velden van de melding in." in at(result, "nu")) is ("volledig" in missing)
    assert ("Schrijf in de melding waarom actie gewenst is." in at(result, "nu")) is ("toegelicht" in missing)
    assert at(result, "vandaag")[0] == "Zet 'actie gewenst' op ja."


@pytest.mark.parametrize("missing", ["stappen", "gesprek"])
def test_only_steps_and_talks_make_the_tick_wait(missing):
    result = settled("mbo-utrecht/actie-gewenst", **MINOR, **{**ALL_MET, missing: "nee"})
    tick = task(result, "op nee")
    assert tick["provided"] == "als je moet melden voordat dit geregeld is"
    assert (tick["origin"], tick["moment"]) == ("afgeleid", "vandaag")


@pytest.mark.parametrize(("before", "together"), [(0, False), (1, True), ("?", True)])
def test_school_and_rmc_tune_in_from_the_second_report(before, together):
    result = outcome("mbo-utrecht/actie-gewenst", **ADULT, **{**ALL_MET, "eerder": before})
    assert ("Stem samen af" in doing(result, "RMC")) is together
    assert ("welke hulp je van het RMC wilt" in doing(result, "MBO Utrecht")) is together


# Bijlage 3: letters


@pytest.mark.parametrize("age", ["18-tot-23", "23-plus"])
@pytest.mark.parametrize(("times", "number"), [(1, 4), (2, 7), (3, 10), (4, None), ("?", None)])
def test_letters_4_7_and_10_are_discussed_and_never_sent_by_default(age, times, number):
    result = outcome(
        "mbo-utrecht/verzuimbrief",
        aanleiding="melding",
        leeftijd=age,
        startkwalificatie="ja",
        keren_16=times,
    )
    assert result["headline"].startswith("Bespreek") and result["origin"] == "afgeleid"
    assert result["letters"] == []
    assert "Volg het verzuimprotocol verder" in doing(result, "MBO Utrecht")
    assert task(result, "Beslis of er een brief gaat")["who"] == ["onderwijsdirecteur"]
    named = [other for other in (4, 7, 10) if f"verzuimbrief {other} " in " ".join(told(result))]
    assert named == ([number] if number else [])
    if number:
        assert provided(result, "Maak verzuimbrief").startswith("als de onderwijsdirecteur kiest")
    assert "Volgens 2.3 kan deze student niet gemeld worden" in notes(result)
    question = load("mbo-utrecht/verzuimbrief").inputs["keren-16"]
    assert "Deze telling is van ons (toegevoegd)" in question.help


def test_from_23_without_a_diploma_the_letter_is_discussed_too():
    result = outcome(
        "mbo-utrecht/verzuimbrief",
        aanleiding="melding",
        leeftijd="23-plus",
        startkwalificatie="nee",
        keren_16=2,
    )
    assert result["headline"].startswith("Bespreek") and result["letters"] == []
    assert "verzuimbrief 8" in doing(result, "verzuimmedewerker")
    assert "27 jaar" in result["checks"][0]["asks"]


@pytest.mark.parametrize(
    ("objection", "parents"), [("nee", True), ("schriftelijk", False), ("mondeling", False), ("?", False)]
)
def test_an_objection_keeps_parents_out_of_letter_and_talk(objection, parents):
    result = outcome("mbo-utrecht/verzuimbrief", aanleiding="melding", **ADULT, eerder=0, bezwaar=objection)
    words = " ".join(told(result))
    assert ("ook aan de ouders" in words) is parents
    assert ("Betrek zo nodig de ouders" in words) is parents
    assert "Voer een verzuimgesprek: dat hoort altijd bij de brief." in words


def test_the_letter_on_a_suspension_has_no_maker_and_the_law_beside_it():
    result = outcome("mbo-utrecht/verzuimbrief", aanleiding="schorsing", leeftijd="onder-18")
    assert task(result, "Schrijf de brief")["who"] == [NIEMAND]
    assert task(result, "ook aan de ouders")["who"] == [NIEMAND]
    assert "Volgens 3.2 doet de verzuimmedewerker verzuimbrieven" in notes(result)
    assert [check["law"]["register"] for check in result["checks"]] == [["web-8.1.7d"]]
    order = [one["what"].split()[0] for one in result["tasks"]]
    assert order == ["Schrijf", "Controleer", "Stuur", "Stuur"]


def test_letters_and_talks_of_two_tools_say_the_same():
    letter = outcome("mbo-utrecht/verzuimbrief", aanleiding="melding", **MINOR, eerder=1)
    report = outcome("mbo-utrecht/duo-melding", **MINOR, reden="uren", uren=16, eerder=1, interventie="nee")
    talk = "Voer een verzuimgesprek: dat hoort altijd bij de brief."
    assert talk in told(letter) and talk in told(report)
    assert task(letter, "Maak verzuimbrief 6")["by"] == task(report, "Maak verzuimbrief 6")["by"]


# 2.1: leerplichtstatus


@pytest.mark.parametrize("when", ["dit", "later"])
def test_after_leerplicht_comes_kwalificatieplicht_unless_exempt(when):
    result = outcome("mbo-utrecht/leerplichtstatus", leeftijd="onder-18", zestiende=when)
    words = " ".join(result["then"])
    for part in (
        "geen startkwalificatie is en geen vrijstelling",
        "zeer moeilijk lerend of meervoudig gehandicapt",
        "getuigschrift of diploma van het praktijkonderwijs",
    ):
        assert part in words


@pytest.mark.parametrize("has_diploma", ["ja", "nee"])
def test_who_is_17_turned_16_in_an_earlier_school_year(has_diploma):
    answers = {"leeftijd": "onder-18", "startkwalificatie": has_diploma, "praktijk": "nee"}
    seventeen = settled("mbo-utrecht/leerplichtstatus", zestiende="?", zeventien="ja", **answers)
    earlier = settled("mbo-utrecht/leerplichtstatus", zestiende="eerder", **answers)
    assert seventeen["headline"] == earlier["headline"]


@pytest.mark.parametrize("answer", ["nee", "?"])
def test_who_is_not_surely_17_finds_out_first(answer):
    result = outcome("mbo-utrecht/leerplichtstatus", leeftijd="onder-18", zestiende="?", zeventien=answer)
    assert result["outcomes"] == ["zestiende-onbekend"]


# Bijlage 2: presence


def test_being_very_late_is_recorded_as_the_handbook_says_with_our_category():
    result = outcome("mbo-utrecht/presentie", wat="laat", geldig="nee", minuten=11)
    assert result["headline"] == "Meer dan tien minuten te laat: zet de student op ongeoorloofd afwezig"
    assert task(result, "Verzuim zonder (geoorloofde) reden")["origin"] == "afgeleid"


@pytest.mark.parametrize("what", ["ziek", "arts"])
def test_the_reason_is_noted_and_never_the_complaint(what):
    result = outcome("mbo-utrecht/presentie", wat=what)
    assert result["headline"].startswith("Kies '")
    (check,) = result["checks"]
    assert check["asks"].startswith("Noteer dát iemand ziek is")
    assert check["tasks"] == [result["tasks"][0]["id"]]


def test_a_late_student_leads_on_to_reporting():
    result = outcome("mbo-utrecht/presentie", wat="laat", geldig="nee", minuten=10)
    assert next_tools(result) == ["mbo-utrecht/duo-melding"]
    assert every_note(result) == []
