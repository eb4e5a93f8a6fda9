"""WIJ de Venen: what its handbook says on measures, care, mourning, talks and registers."""

from __future__ import annotations

from datetime import date

import pytest

from decision_tools import decide

NIEMAND = "niet genoemd"
SCHORSEN = "wijdevenen/schorsen-en-verwijderen"
GEDRAG = "wijdevenen/ongewenst-gedrag-professionals"
OPVANG = "wijdevenen/opvang-personeel"
ROUW = "wijdevenen/overlijden-en-rouw"
GESPREK = "wijdevenen/zorggesprek"
REGISTER = "wijdevenen/incident-registreren"


def outcome(slug, on=date(2026, 11, 16), **answers):
    """The result for answers (`_` for `-`) that leave nothing to ask and are all read."""
    given = {name.replace("_", "-"): value for name, value in answers.items()}
    result = decide(slug, given, on)
    assert result["status"] == "outcome", result.get("question") or result.get("message")
    assert result["unread"] == []
    return result


def task(result, words):
    """The one task whose words hold `words`."""
    found = [t for t in result["tasks"] if words in t["what"]]
    assert len(found) == 1, [t["what"] for t in result["tasks"]]
    return found[0]


def asked(slug, **answers):
    """The next question."""
    return decide(slug, {n.replace("_", "-"): v for n, v in answers.items()}, None)["question"]


def suspended(**answers):
    given = {"jong": "nee", "grond_schorsing": "zeer-ernstig", "eerste_dag": "2026-11-16", **answers}
    return outcome(SCHORSEN, situatie="schorsing", **given)


def severe(result):
    """The first thing to settle of every note of severity A, with those on tasks."""
    notes = [*result["notes"], *(note for t in result["tasks"] for note in t["notes"])]
    return [note["text"] for note in notes if note["severity"] == "A"]


def test_time_out_needs_the_management_and_is_reported_afterwards():
    result = outcome(SCHORSEN, situatie="time-out", ernst="ja")
    assert task(result, "Keur de time-out goed")["who"] == ["directie"]
    assert task(result, "Vertel de ouders")["by"]["text"] == "onmiddellijk"
    assert task(result, "Vertel de ouders")["provided"].startswith("mits er geen redelijke grond")
    assert task(result, "bij het bevoegd gezag")["by"]["text"] == "na de time-out"
    assert task(result, "Voer het gesprek")["who"] == ["leerkracht", "directie"]
    assert result["letters"] == ["brief-time-out"]
    assert result["headline"].startswith("Eerst nakijken: is dit thuis houden een schorsing?")
    assert not any("leerplicht" in t["what"] for t in result["tasks"])


@pytest.mark.parametrize("ernst", ["nee", "nog-niet"])
def test_no_time_out_without_a_serious_incident(ernst):
    assert "time-out" not in outcome(SCHORSEN, situatie="time-out", ernst=ernst)["outcomes"]


@pytest.mark.parametrize(
    ("gesprek", "verlengd", "expected"),
    [
        ("ja", None, "langer-schorsen"),
        ("nee", "nee", "verlengen"),
        ("?", "nee", "verlengen"),
        ("nee", "ja", "eerst-gesprek"),
        ("?", "ja", "uitzoeken"),
        ("nee", "?", "uitzoeken"),
    ],
)
def test_a_time_out_is_extended_once_and_longer_only_after_the_talk(gesprek, verlengd, expected):
    answers = {"situatie": "langer", "jong": "nee", "gesprek": gesprek}
    if verlengd:
        answers["al_verlengd"] = verlengd
    if expected in ("verlengen", "langer-schorsen"):
        answers["eerste_dag"] = "2026-11-16"
    assert expected in outcome(SCHORSEN, **answers)["outcomes"]


def test_extension_is_one_day_and_the_inspectorate_hears_from_the_second_day():
    result = outcome(
        SCHORSEN, situatie="langer", jong="nee", gesprek="nee", al_verlengd="nee", eerste_dag="2026-11-16"
    )
    assert task(result, "Verleng de time-out")["by"]["date"] is None  # which kind of day is not said
    assert task(result, "Informeer de inspectie")["by"]["date"] == "2026-11-17"
    assert task(result, "vraag om goedkeuring")["by"]["text"] == "vóór de schorsing"


def test_suspension_lasts_one_week_at_most_the_first_day_counted():
    result = suspended()
    assert task(result, "Beëindig de schorsing")["by"]["date"] == "2026-11-22"
    assert task(result, "Informeer de inspectie")["by"]["date"] == "2026-11-17"
    assert task(result, "Nodig de ouders op papier uit")["who"] == ["directie"]
    assert task(result, "Laat toetsen doorgaan")["by"]["text"] == "tijdens de schorsing"
    assert result["letters"] == ["brief-schorsing"]
    assert any("voor de veiligheid" in note["text"] for note in result["notes"])


def test_suspension_without_a_known_day_keeps_its_words():
    by = task(suspended(eerste_dag="?"), "Beëindig de schorsing")["by"]
    assert by["date"] is None
    assert by["text"] == "hoogstens één week, de eerste dag meegeteld"


def test_suspension_asks_first_about_inspectorate_and_leerplicht():
    result = suspended()
    assert result["headline"].startswith("Eerst nakijken: ")
    assert any("inspectie" in text for text in severe(result))
    assert any("verzuimloket" in text for text in severe(result))
    assert any(note["severity"] == "A" for note in task(result, "ambtenaar leerplichtzaken")["notes"])


def test_the_inspectorate_is_told_on_paper_with_reasons_and_at_once_is_our_advice():
    told = task(suspended(), "Informeer de inspectie")
    assert "op papier en met redenen" in told["what"]
    (note,) = told["notes"]
    assert "Hoe snel, staat er niet" in note["text"]
    assert note["check"].startswith("Ons advies: bericht meteen")


def test_no_injury_leaves_a_doubt_about_the_time_out():
    result = outcome(SCHORSEN, situatie="time-out", ernst="nee")
    assert [note["kind"] for note in result["notes"]] == ["tegenspraak"]


def test_a_young_pupil_gets_an_alternative_and_no_age():
    result = suspended(jong="ja")
    assert result["outcomes"][:2] == ["jong", "schorsing"]
    assert any("welke leeftijd" in note["text"] for note in result["notes"])
    assert "jong-nog-niet" in suspended(jong="nog-niet")["outcomes"]
    assert "jong" not in suspended()["outcomes"]


def test_appeal_is_decided_within_14_days():
    result = outcome(SCHORSEN, situatie="beroep", beroep_binnen="2026-11-16")
    decision = task(result, "Beslis op het beroep")
    assert decision["who"] == ["bevoegd gezag"]
    assert decision["by"]["date"] == "2026-11-30"
    assert any("Hoe lang ouders in beroep kunnen" in note["text"] for note in result["notes"])


def test_everybody_is_heard_before_a_removal():
    result = outcome(SCHORSEN, situatie="voornemen", jong="nee", grond_verwijdering="wangedrag")
    for words in ("Hoor de leerkracht en de directie", "Hoor de ouders"):
        heard = task(result, words)
        assert heard["who"] == ["bevoegd gezag"]
        assert heard["by"]["text"] == "vóór de beslissing"
    assert task(result, "andere school")["by"]["text"] == "vóór de definitieve verwijdering"
    assert task(result, "lichtere maatregelen")
    assert result["letters"] == ["brief-voornemen-verwijdering"]
    assert severe(result) == []


@pytest.mark.parametrize("grond", ["geen", "nog-niet"])
def test_no_removal_without_a_ground(grond):
    result = outcome(SCHORSEN, situatie="voornemen", jong="nee", grond_verwijdering=grond)
    assert "voornemen" not in result["outcomes"]


@pytest.mark.parametrize(
    ("situatie", "dag"), [("na-voornemen", "voornemen_dag"), ("na-besluit", "besluit_dag")]
)
def test_objection_takes_six_weeks_on_the_intention_and_on_the_decision(situatie, dag):
    objection = task(outcome(SCHORSEN, situatie=situatie, **{dag: "2026-11-16"}), "Jullie kunnen")
    assert objection["who"] == ["ouders"]
    assert objection["by"]["date"] == "2026-12-28"
    assert objection["notes"][0]["kind"] == "tegenspraak"


def test_objection_is_heard_and_decided_within_four_weeks():
    result = outcome(SCHORSEN, situatie="bezwaar", bezwaar_binnen="2026-11-16")
    assert task(result, "uiteindelijke beslissing")["by"]["date"] == "2026-12-14"
    assert task(result, "Hoor de ouders")["who"] == ["bevoegd gezag"]


def test_the_first_time_the_professional_speaks_and_the_director_knows():
    result = outcome(GEDRAG, wie="professional", grens="ja", stand="eerste")
    assert task(result, "Stap 3.")["who"] == ["professional"]
    assert task(result, "Stap 2.")["provided"] == "mits je dat wilt"
    assert task(result, "Stap 5.")["by"]["text"] == "na het gesprek"
    assert not any("Stap 6" in t["what"] for t in result["tasks"])


def test_again_the_management_leads_and_a_child_is_only_at_stake_with_a_parent():
    result = outcome(GEDRAG, wie="ouder", grens="ja", stand="weer")
    assert task(result, "Leid het gesprek")["who"] == ["directie"]
    assert task(result, "toegang")["who"] == [NIEMAND]  # the handbook names nobody
    assert task(result, "met het bestuur")["who"] == [NIEMAND]
    assert [
        t
        for t in outcome(GEDRAG, wie="professional", grens="ja", stand="weer")["tasks"]
        if "kind" in t["what"]
    ] == []


def test_another_adult_is_for_the_director_to_decide():
    assert outcome(GEDRAG, wie="andere-volwassene", grens="ja", stand="weer")["outcomes"] == [
        "weer",
        "volwassene",
    ]
    assert outcome(GEDRAG, wie="ouder", grens="ja", stand="weer")["outcomes"] == ["weer", "kind-van-de-ouder"]


def test_a_crime_is_no_matter_for_a_talk():
    result = outcome(GEDRAG, wie="professional", grens="ja", stand="eerste")
    talk = next(t for t in result["tasks"] if t["what"].startswith("Stap 4. Spreek de persoon aan"))
    assert any("politie" in note["check"] for note in talk["notes"])


def test_when_it_stops_the_team_hears_no_name():
    assert (
        "naam van de persoon niet"
        in outcome(GEDRAG, wie="ouder", grens="ja", stand="gestopt")["tasks"][0]["what"]
    )


def test_doubt_is_discussed_and_a_pupil_is_another_protocol():
    assert outcome(GEDRAG, wie="ouder", grens="nog-niet")["outcomes"] == ["twijfel"]
    assert outcome(GEDRAG, wie="leerling")["outcomes"] == ["leerling"]


def test_care_for_staff_counts_from_the_incident_and_from_the_return():
    result = outcome(OPVANG, speelt_mee_personeel=[], voorval="2026-11-16", terugkeer_werk="2026-11-30")
    assert task(result, "Stap 10.")["by"]["date"] == "2026-11-18"  # 72 hours, hour unknown: the earlier day
    assert task(result, "Stap 11.")["by"]["date"] == "2026-12-07"
    assert task(result, "Onderzoek of de medewerker")["by"]["date"] == "2026-12-14"
    assert any("niet vanaf welk moment" in note["text"] for note in task(result, "Stap 10.")["notes"])
    assert task(result, "eerste aanwees")["who"] == ["directeur"]
    assert task(result, "Sta de pers te woord")["who"] == ["bestuurder"]


def test_care_for_staff_without_days_keeps_the_words():
    result = outcome(OPVANG, speelt_mee_personeel=[], voorval="?", terugkeer_werk="?")
    assert task(result, "Stap 10.")["by"]["date"] is None
    assert "72 uur" in task(result, "Stap 10.")["by"]["text"]


@pytest.mark.parametrize(
    ("speelt", "aangifte", "ongeval"),
    [
        ([], False, False),
        (["misdrijf"], True, False),
        (["ongeval"], False, True),
        (["misdrijf", "ongeval"], True, True),
        ("?", True, True),
    ],
)
def test_reports_outside_the_school(speelt, aangifte, ongeval):
    found = outcome(OPVANG, speelt_mee_personeel=speelt, voorval="?", terugkeer_werk="?")["outcomes"]
    assert ("aangifte" in found, "ernstig-ongeval" in found) == (aangifte, ongeval)


@pytest.mark.parametrize("bericht", ["nog-niet", "?"])
def test_a_death_is_verified_before_anything_else(bericht):
    assert [t["what"][:7] for t in outcome(ROUW, bericht=bericht)["tasks"]] == ["Stap 1."]


def test_the_steps_after_a_death_end_about_a_month_after_the_funeral():
    result = outcome(ROUW, bericht="klopt", uitvaart="2026-11-20")
    steps = {t["what"].split()[1].rstrip(".").rstrip("abcdefg") for t in result["tasks"]}
    assert steps == {"2", "3", "4", "5", "6", "7", "8"}
    assert task(result, "Kijk ongeveer")["by"]["date"] == "2026-12-20"
    assert [t["who"] for t in result["tasks"] if "Stap 3" in t["what"]] == [["sleuteltrio"]] * 7
    assert any("sleuteltrio" in note["text"] for note in result["notes"])


def test_a_false_report_ends_the_steps():
    assert outcome(ROUW, bericht="vals")["tasks"] == []


def test_a_regular_talk_ends_in_the_file():
    result = outcome(GESPREK, gevaar_gesprek="nee", soort_gesprek="regulier")
    assert task(result, "Vlaggensysteem")["provided"].startswith("mits")
    assert "inzien" in result["inform"][0]["what"]
    assert not any("Veilig Thuis" in t["what"] for t in result["tasks"])


def test_a_heavy_talk_is_prepared_with_veilig_thuis_and_signed():
    result = outcome(GESPREK, gevaar_gesprek="nee", soort_gesprek="zwaar")
    first = task(result, "Stem deze informatie")
    assert first["who"] == ["aandachtsfunctionaris HGKM"]
    assert first["by"]["text"] == "vóór het gesprek"
    assert task(result, "onafhankelijke derde")["who"] == [NIEMAND]
    assert task(result, "Teken de uitwerking")["who"] == ["ouders"]


def test_a_talk_waits_for_no_parent_and_for_no_danger():
    regular = outcome(GESPREK, gevaar_gesprek="nee", soort_gesprek="regulier")
    assert task(regular, "Blijf bij de kern")["notes"][0]["check"].startswith("Wacht daar niet op")
    heavy = outcome(GESPREK, gevaar_gesprek="nee", soort_gesprek="zwaar")
    assert "afwegingskader" in task(heavy, "daarna gevaar loopt")["notes"][0]["check"]
    assert task(heavy, "ook na een melding")["provided"] is None


@pytest.mark.parametrize("gevaar", ["ja", "?"])
def test_danger_comes_before_the_kind_of_talk(gevaar):
    result = outcome(GESPREK, gevaar_gesprek=gevaar)
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
    found = outcome(REGISTER, voorval_soort=gebeurd, verder_vastleggen=verder)["outcomes"]
    assert set(found) == {*(where or {"geen-sociaal"}), "veiligheid-eerst"}


def test_a_register_leads_to_the_meldcode_whatever_happened():
    result = outcome(REGISTER, voorval_soort=["sociaal"], verder_vastleggen=[])
    assert [step["tool"] for step in result["next"]] == ["wijdevenen/meldcode"]


def test_the_report_on_the_meldcode_is_bundled_by_both_passages():
    result = outcome(REGISTER, voorval_soort=["meldcode"], verder_vastleggen=[])
    bundled = [(t["who"], t["by"]["text"][:15]) for t in result["tasks"] if "Bundel" in t["what"]]
    assert bundled == [
        (["casemanager", "aandachtsfunctionaris HGKM"], "elk jaar, volge"),
        (["manager sociale veiligheid"], "elke twee jaar,"),
    ]


def test_the_log_of_signals_holds_initials_only():
    result = outcome(REGISTER, voorval_soort=[], verder_vastleggen=["signaal"])
    assert "alleen initialen" in task(result, "Vul in: ")["what"]
    assert "verloop" in task(result, "Vul ook in: ")["what"]


def test_parents_hear_of_a_signal_before_it_is_kept_unless_that_is_dangerous():
    told = task(outcome(REGISTER, voorval_soort=[], verder_vastleggen=["signaal"]), "met de ouders.")
    assert told["by"]["text"] == "vóór je het vastlegt"
    assert told["provided"] == "mits praten niemand in gevaar brengt"


@pytest.mark.parametrize(
    ("slug", "answers"),
    [
        (SCHORSEN, {"situatie": "time-out", "ernst": "ja"}),
        (SCHORSEN, {"situatie": "bezwaar", "bezwaar_binnen": "?"}),
        (GEDRAG, {"wie": "ouder", "grens": "ja", "stand": "eerste"}),
        (GEDRAG, {"wie": "professional", "grens": "ja", "stand": "weer"}),
    ],
)
def test_only_what_applies_is_told(slug, answers):
    assert outcome(slug, **answers)["also"] == []


def test_the_first_question_of_a_measure_is_what_it_is_about():
    assert asked(SCHORSEN) == "situatie"
    assert asked(SCHORSEN, situatie="schorsing") == "jong"
    assert asked(SCHORSEN, situatie="langer", jong="nee") == "gesprek"
