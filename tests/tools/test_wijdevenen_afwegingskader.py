"""WIJ de Venen on the five weighings of the Meldcode, against its Handboek sociale veiligheid."""

from __future__ import annotations

import pytest
from asking import NIEMAND, ask, by, doing, notes, provided, task
from asking_wijdevenen import AF, MANAGER

from decision_tools import load

WEIGHED = {"vermoeden": "ja", "veiligheid": "nee", "hulp": "ja", "accepteren": "ja"}


def weigh(**answers):
    return ask("wijdevenen/afwegingskader", **answers)


# Afwegingskader


def test_the_weighings_are_asked_in_the_order_of_the_handbook():
    asked, answers = [], {}
    for question in ("vermoeden", "veiligheid", "hulp", "accepteren", "resultaat"):
        asked.append(weigh(**answers)["question"])
        answers[question] = {"veiligheid": "nee"}.get(question, "ja")
    assert asked == ["vermoeden", "veiligheid", "hulp", "accepteren", "resultaat"]
    assert weigh(**answers)["status"] == "outcome"


def test_each_weighing_is_the_judgement_of_a_role_with_what_to_weigh():
    for question in load("wijdevenen/afwegingskader").questions[:5]:
        assert question.kind == "judgement"
        assert question.role == AF
        assert question.weigh


def test_without_a_suspicion_the_file_is_closed_and_the_worry_followed():
    result = weigh(vermoeden="nee", veiligheid="nee")
    assert "sluit" in result["headline"]
    assert "dossier Meldcode" in doing(result, AF)
    assert "nieuwe signalen" in doing(result, "professional")
    assert "Veilig Thuis" not in doing(result, AF)


@pytest.mark.parametrize("veiligheid", ["ja", "disclosure", "?"])
def test_unsafe_or_in_doubt_reports_at_once_and_asks_no_further_weighing(veiligheid):
    result = weigh(vermoeden="ja", veiligheid=veiligheid, gevaar_gesprek="nee")
    assert result["headline"].startswith("Meld direct bij Veilig Thuis")
    assert by(result, "doe de melding")["text"] == "direct"
    assert {"hulp", "accepteren", "resultaat"} <= set(result["not_asked"])
    assert "samen met Veilig Thuis door" in doing(result, AF)


@pytest.mark.parametrize("question", ["vermoeden", "hulp", "accepteren", "resultaat"])
def test_doubt_reports_only_where_safety_is_weighed(question):
    answers = {**WEIGHED, "resultaat": "ja"}
    assert weigh(**{**answers, question: "?"})["status"] == "invalid"
    headline = weigh(**{**answers, question: "open"})["headline"]
    assert "Meld direct" not in headline


@pytest.mark.parametrize(
    ("answers", "norm"),
    [
        ({"veiligheid": "ja"}, "meldnorm 1"),
        ({"veiligheid": "nee", "hulp": "nee"}, "meldnorm 2"),
        ({**WEIGHED, "resultaat": "nee"}, "meldnorm 3"),
    ],
)
def test_the_three_norms_lead_to_a_report(answers, norm):
    result = weigh(**{"vermoeden": "ja", **answers}, gevaar_gesprek="nee")
    assert norm in result["headline"]


def test_help_that_is_not_accepted_is_reported():
    result = weigh(**{**WEIGHED, "accepteren": "nee"}, gevaar_gesprek="nee")
    assert result["headline"].startswith("Meld direct bij Veilig Thuis")


def test_veilig_thuis_decides_within_five_working_days_and_reports_back():
    result = weigh(vermoeden="ja", veiligheid="nee", hulp="nee", gevaar_gesprek="nee")
    assert by(result, "Beslist over de vervolgstappen")["text"] == "binnen vijf werkdagen na de melding"
    assert "Laat de melder weten" in doing(result, "Veilig Thuis")


def test_every_report_takes_the_second_decision_and_shows_who_reports_both_ways():
    tool = load("wijdevenen/afwegingskader")
    for row in tool.tables[1].after:
        outcome = tool.rows[row].outcome
        first, report = outcome.tasks[:2]
        assert "112" in first.what and "doe de melding" in report.what.lower() and report.by == "direct"
        assert report.one_of
        assert set(report.roles) == {AF, MANAGER}
        note = next(note for note in report.notes if note.kind == "tegenspraak")
        assert "Drie passages" in note.text and "Twee passages" in note.text
        assert any("tweede besluit" in task.what for task in outcome.tasks)
        assert any("nieuwe signalen" in task.what for task in outcome.tasks)
        assert outcome.letters == ("rapportage-meldcode",)


def test_disclosure_is_not_discussed_unprepared():
    result = weigh(vermoeden="ja", veiligheid="disclosure", gevaar_gesprek="ja")
    work = [task["what"] for task in result["tasks"]]
    assert "niet onvoorbereid" in doing(result, "professional")
    report, follow_up = (
        next(number for number, what in enumerate(work) if words in what)
        for words in ("Bel Veilig Thuis en doe de melding.", "vervolgacties")
    )
    assert report < follow_up
    assert (task(result, "niet onvoorbereid")["moment"], task(result, "vervolgacties")["moment"]) == (
        "nu",
        "daarna",
    )
    assert "wie het vertelde" in doing(result, "professional")


def test_talking_with_parents_may_be_skipped_on_signs_of_danger_and_needs_no_permission():
    report = {"vermoeden": "ja", "veiligheid": "ja"}
    assert "ouders-overslaan" in weigh(**report, gevaar_gesprek="ja")["outcomes"]
    assert "toestemming is niet nodig" in weigh(**report, gevaar_gesprek="nee")["also"][0]
    asked = task(
        weigh(**report, gevaar_gesprek="?"), "Raadpleeg altijd (opnieuw) Veilig Thuis: kan het gesprek"
    )
    assert (asked["who"], asked["origin"]) == ([AF], "afgeleid")
    assert "Wacht daar niet op met melden" in doing(weigh(**report, gevaar_gesprek="?"), "professional")


def test_nobody_talks_with_parents_before_veilig_thuis_has_thought_along():
    result = weigh(vermoeden="ja", veiligheid="ja", gevaar_gesprek="ja")
    ban = task(result, "Praat niet met de ouders vóór Veilig Thuis")
    assert (ban["who"], ban["moment"]) == (["professional"], "nu")


def test_with_the_report_come_agreements_with_parents_and_a_watch_over_the_child():
    report = {"vermoeden": "ja", "veiligheid": "ja"}
    agreed = task(weigh(**report, gevaar_gesprek="nee"), "afspraken om de veiligheid te herstellen")
    assert (agreed["who"], agreed["by"]["text"]) == ([AF], "tegelijk met de melding")
    for danger in ("ja", "nee", "?"):
        result = weigh(**report, gevaar_gesprek=danger)
        assert task(result, "Waak bij elk besluit over de veiligheid")["who"] == [AF]
        assert any("afspraken om de veiligheid" in t["what"] for t in result["tasks"]) == (danger == "nee")


def test_the_report_that_skips_the_talk_takes_the_place_of_the_plain_one():
    for answers in ({"veiligheid": "ja"}, {"veiligheid": "nee", "hulp": "nee"}):
        result = weigh(vermoeden="ja", **answers, gevaar_gesprek="ja")
        reports = [t for t in result["tasks"] if "melding" in t["what"] and t["by"]["text"] == "direct"]
        assert len(reports) == 1
        assert "Eerst met de ouders praten hoeft nu niet" in reports[0]["what"]
        assert (task(result, "Praat niet met de ouders")["origin"], reports[0]["origin"]) == (
            "toegevoegd",
            "protocol",
        )


def test_openness_to_parents_and_to_a_child_over_12_has_the_same_exception():
    result = weigh(vermoeden="ja", veiligheid="ja", gevaar_gesprek="nee")
    assert "ouders" in task(result, "Wees als melder open")["what"]
    assert "kind boven de 12" in task(result, "Wees als melder open")["what"]
    assert "vertrouwensrelatie" in provided(result, "Wees als melder open")


def test_who_talks_with_the_parents_about_the_report_is_not_named():
    told = task(weigh(vermoeden="ja", veiligheid="ja", gevaar_gesprek="nee"), "Bespreek de melding")
    assert (told["who"], told["provided"]) == ([NIEMAND], None)  # danger was answered


def test_parents_are_not_asked_about_when_nothing_is_reported():
    assert "gevaar-gesprek" in weigh(vermoeden="nee", veiligheid="nee")["not_asked"]


def test_accepted_help_starts_with_an_agreed_term_and_ends_in_monitoring():
    running = weigh(**WEIGHED, resultaat="open")
    assert "wanneer het effect" in doing(running, AF)
    assert any(entry["where"] == "kinddossier" for entry in running["record"])
    done = weigh(**WEIGHED, resultaat="ja")
    assert "nazorg" in doing(done, AF) and "Sluit de hulp af" in doing(done, AF)


@pytest.mark.parametrize(
    "answers",
    [
        {"vermoeden": "open"},
        {"vermoeden": "ja", "veiligheid": "nee", "hulp": "open"},
        {"vermoeden": "ja", "veiligheid": "nee", "hulp": "ja", "accepteren": "open"},
    ],
)
def test_not_yet_decided_leads_to_the_advice_of_veilig_thuis(answers):
    result = weigh(**answers)
    assert "Raadpleeg altijd (opnieuw) Veilig Thuis. Dat kan zonder namen." in doing(result, AF)
    report = task(result, "doe de melding")
    assert (report["by"]["text"], report["moment"]) == ("direct", "nu")
    assert "onveilig" in report["provided"] and "twijfelen" in report["provided"]
    assert "Bel Veilig Thuis" in doing(result, MANAGER)


def test_help_that_runs_does_not_hold_back_a_report():
    result = weigh(**WEIGHED, resultaat="open")
    report = task(result, "doe de melding")
    assert (report["by"]["text"], report["moment"]) == ("direct", "nu")
    assert "niet stopt of terugkomt" in report["provided"]
    waiting = task(result, "Wacht met melden niet tot de afgesproken termijn om is")
    assert (waiting["origin"], waiting["moment"]) == ("toegevoegd", "nu")


# The sequence of the weighings is the handbook's; that safety is asked without a suspicion is ours.


@pytest.mark.parametrize("veiligheid", ["nee", "ja", "?", "disclosure"])
def test_that_safety_is_asked_without_a_suspicion_is_marked_as_ours(veiligheid):
    given = {"vermoeden": "nee", "veiligheid": veiligheid, "gevaar_gesprek": "nee"}
    result = weigh(**given)
    assert "Onze veilige lezing: vraag de veiligheid ook na een nee" in notes(result)
    if veiligheid != "nee":
        assert result["origin"] == "afgeleid"
        assert task(result, "doe de melding")["origin"] == "afgeleid"
    asked = next(q for q in load("wijdevenen/afwegingskader").questions if q.id == "veiligheid")
    assert "onze veilige lezing (toegevoegd)" in asked.help


@pytest.mark.parametrize("veiligheid", ["ja", "?"])
def test_what_goes_with_a_disclosure_falls_away_where_nobody_told_anything(veiligheid):
    result = weigh(vermoeden="nee", veiligheid=veiligheid, gevaar_gesprek="nee")
    told = [t for t in result["tasks"] if "onvoorbereid" in t["what"] or "vervolgacties" in t["what"]]
    assert [t["provided"] for t in told] == (
        [] if veiligheid == "ja" else ["als iemand er zelf over vertelde"] * 2
    )


@pytest.mark.parametrize(
    "answers", [{"hulp": "nee"}, {"hulp": "ja", "accepteren": "nee"}, {**WEIGHED, "resultaat": "nee"}]
)
def test_after_the_weighing_of_help_the_second_decision_stands_in_other_words(answers):
    weighed = weigh(**{"vermoeden": "ja", "veiligheid": "nee", **answers}, gevaar_gesprek="nee")
    first = weigh(vermoeden="ja", veiligheid="ja", gevaar_gesprek="nee")
    second = task(weighed, "tweede besluit")
    assert "met de betrokkenen en Veilig Thuis" in second["what"]
    assert "nog geven of regelen" in second["what"]
    assert (second["origin"], second["sources"][0]["section"]) == ("protocol", "Wegen zorg")
    assert second["what"] != task(first, "tweede besluit")["what"]


def test_the_weighing_of_safety_keeps_the_words_of_the_handbook():
    acute = next(q for q in load("wijdevenen/afwegingskader").questions if q.id == "veiligheid").weigh
    assert any("meest basale verzorging" in point and "onderdak" in point for point in acute)
    assert any("onnodige medicijnen" in point and "verzorging" not in point for point in acute)
    assert any(
        "slachtoffer, kind of volwassene" in p and "huiselijk geweld of kindermishandeling" in p
        for p in acute
    )
    assert any("kindermishandeling" in point and "voorspelt" in point for point in acute)


def test_the_kinddossier_is_the_handbooks_own_word_and_is_noted():
    for resultaat in ("open", "ja"):
        result = weigh(**WEIGHED, resultaat=resultaat)
        assert any(entry["where"] == "kinddossier" for entry in result["record"])
        assert "kinddossier" in notes(result)


@pytest.mark.parametrize(
    ("answers", "told"),
    [({"vermoeden": "nee", "veiligheid": "nee"}, False), ({**WEIGHED, "hulp": "open"}, True)],
)
def test_the_bevoegd_gezag_knows_of_every_strong_suspicion(answers, told):
    result = weigh(**{"vermoeden": "ja", **answers})
    assert ("bevoegd gezag" in [entry["who"] for entry in result["inform"]]) is told


def test_the_emergency_numbers_are_marked_as_added():
    result = weigh(vermoeden="ja", veiligheid="ja", gevaar_gesprek="nee")
    assert "112" in doing(result, "professional") and "0800-2000" in doing(result, "professional")
    assert any(source["kind"] == "added" for source in result["sources"])
