"""WIJ de Venen on the five weighings of the Meldcode, against its Handboek sociale veiligheid."""

from __future__ import annotations

import pytest
from asking import ask, by, doing, provided
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
    assert "Meldcodedossier" in doing(result, AF)
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
    assert by(result, "Beslis over de vervolgstappen")["text"] == "binnen vijf werkdagen na de melding"
    assert "Laat de melder weten" in doing(result, "Veilig Thuis")


def test_every_report_takes_the_second_decision_and_shows_who_reports_both_ways():
    tool = load("wijdevenen/afwegingskader")
    for row in tool.tables[1].after:
        outcome = tool.rows[row].outcome
        first, report = outcome.tasks[:2]
        assert "112" in first.what and "doe de melding" in report.what and report.by == "direct"
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
    assert work.index("Bel Veilig Thuis en doe de melding.") < min(
        number for number, what in enumerate(work) if "vervolgacties" in what
    )
    assert "wie het vertelde" in doing(result, "professional")


def test_talking_with_parents_may_be_skipped_on_signs_of_danger_and_needs_no_permission():
    report = {"vermoeden": "ja", "veiligheid": "ja"}
    assert "ouders-overslaan" in weigh(**report, gevaar_gesprek="ja")["outcomes"]
    assert "toestemming is niet nodig" in weigh(**report, gevaar_gesprek="nee")["also"][0]
    assert "Vraag Veilig Thuis" in doing(weigh(**report, gevaar_gesprek="?"), AF)
    assert "Wacht daar niet op met melden" in doing(weigh(**report, gevaar_gesprek="?"), AF)


def test_openness_to_parents_and_to_a_child_over_12_has_the_same_exception():
    result = weigh(vermoeden="ja", veiligheid="ja", gevaar_gesprek="nee")
    assert provided(result, "Vertel de ouders") == provided(result, "kind boven de 12")
    assert "vertrouwensrelatie" in provided(result, "Vertel de ouders")


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
    assert "Vraag Veilig Thuis om advies; dat kan zonder de naam" in doing(result, AF)
    assert by(result, "twijfelen jullie")["text"] == "direct"
    assert provided(result, "twijfelen jullie") is None
    assert "Wacht niet: bel Veilig Thuis" in doing(result, MANAGER)


def test_help_that_runs_does_not_hold_back_a_report():
    result = weigh(**WEIGHED, resultaat="open")
    assert by(result, "vóór het eind van de termijn? Wacht niet: bel")["text"] == "direct"


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
