"""The tools of WIJ de Venen against the words of its Handboek sociale veiligheid."""

from __future__ import annotations

import re
from datetime import date

import pytest

from decision_tools import decide, load

AF = "aandachtsfunctionaris HGKM"
MANAGER = "manager sociale veiligheid"

WEIGHED = {"vermoeden": "ja", "veiligheid": "nee", "hulp": "ja", "accepteren": "ja"}


def weigh(**answers):
    return decide("wijdevenen/afwegingskader", {k.replace("_", "-"): v for k, v in answers.items()})


def opvang(*speelt, voorval="2026-11-16", terugkeer="2026-11-23", on=None):
    answers = {"speelt-mee": list(speelt), "voorval": voorval, "terugkeer": terugkeer}
    return decide("wijdevenen/opvang-leerling", answers, on)


def doing(result, who):
    return " ".join(task["what"] for task in result["tasks"] if who in task["who"])


def by(result, words):
    return next(task["by"] for task in result["tasks"] if words in task["what"])


def provided(result, words):
    return next(task["provided"] for task in result["tasks"] if words in task["what"])


def words_of(tool):
    """All that a reader can get to see of a tool's outcomes, with their notes apart."""
    return " ".join(
        text
        for outcome in tool.outcomes.values()
        for text in (outcome.headline, *outcome.then, *(f"{t.what} {t.provided}" for t in outcome.tasks))
    )


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
    result = weigh(vermoeden="nee")
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
    assert "gevaar-gesprek" in weigh(vermoeden="nee")["not_asked"]


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
    ("answers", "told"), [({"vermoeden": "nee"}, False), ({**WEIGHED, "hulp": "open"}, True)]
)
def test_the_bevoegd_gezag_knows_of_every_strong_suspicion(answers, told):
    result = weigh(**{"vermoeden": "ja", **answers})
    assert ("bevoegd gezag" in [entry["who"] for entry in result["inform"]]) is told


def test_the_emergency_numbers_are_marked_as_added():
    result = weigh(vermoeden="ja", veiligheid="ja", gevaar_gesprek="nee")
    assert "112" in doing(result, "professional") and "0800-2000" in doing(result, "professional")
    assert any(source["kind"] == "added" for source in result["sources"])


# Opvang leerling


def test_the_seventeen_steps_are_all_there_in_order():
    steps = [int(n) for t in opvang()["tasks"] for n in re.findall(r"^Stap (\d+)\.", t["what"])]
    assert sorted(set(steps)) == list(range(1, 18))
    assert steps == sorted(steps)


def test_within_72_hours_of_an_unknown_hour_is_the_earlier_day():
    assert by(opvang(), "Stap 10")["date"] == "2026-11-18"


def test_within_three_weeks_of_the_event():
    assert by(opvang(), "Stap 13")["text"] == "uiterlijk maandag 7 december 2026"


def test_two_weeks_after_the_return_safety_is_looked_into():
    term = by(opvang(), "Stap 15. Onderzoek")
    assert term["text"] == "op maandag 7 december 2026"
    assert {"directie", "leerkracht"} <= {
        who for task in opvang()["tasks"] if "Stap 15. Onderzoek" in task["what"] for who in task["who"]
    }


def test_unknown_days_give_the_terms_in_words():
    result = opvang(voorval="?", terugkeer="?")
    assert by(result, "Stap 10") == {
        "text": "zo snel mogelijk, in elk geval binnen 72 uur na het voorval",
        "date": None,
        "why": None,
        "past": False,
    }
    assert by(result, "Stap 15. Onderzoek")["text"] == "twee weken na de terugkeer"


def test_a_term_that_has_passed_says_do_it_now():
    assert (
        by(opvang(on=date(2026, 11, 22)), "Stap 10")["text"] == "was op woensdag 18 november 2026, doe het nu"
    )


@pytest.mark.parametrize("step", ["Stap 10", "Stap 13"])
def test_a_term_without_a_start_in_the_handbook_says_so(step):
    task = next(task for task in opvang()["tasks"] if step in task["what"])
    assert [note["kind"] for note in task["notes"]] == ["stil"]


@pytest.mark.parametrize(
    "words", ["opvangteam op", "naar huis te gaan", "Voorkom herhaling", "materiële schade"]
)
def test_steps_that_are_only_needed_sometimes_say_so(words):
    assert provided(opvang(), words).startswith("mits")


def test_the_director_is_told_at_once_and_tells_parents_and_the_bestuurder():
    assert by(opvang(), "Licht de directeur in")["text"] == "onmiddellijk"
    work = doing(opvang(), "directeur")
    assert "Vertel de ouders" in work and "bij de bestuurder" in work
    assert "pers" in doing(opvang(), "bestuurder")


@pytest.mark.parametrize("speelt", ["seksueel", "ernstig-geweld"])
def test_sexual_or_serious_violence_goes_to_the_vertrouwensinspecteur(speelt):
    assert "0900 - 111 3 111" in doing(opvang(speelt), "niet genoemd")
    assert "0900" not in doing(opvang("ongeval"), "niet genoemd")


def test_a_serious_accident_is_reported_at_once_inside_the_school():
    work = doing(opvang("ongeval"), "directie")
    assert "bedrijfshulpverleners en de MR" in work and "preventiemedewerker" in work
    assert "een ander is dan de directeur" in provided(opvang("ongeval"), "aan de preventiemedewerker")
    assert "MR" not in doing(opvang(), "directie")


def test_a_crime_asks_the_board_for_a_report_and_marks_the_claims_of_law():
    result = opvang("misdrijf")
    assert "aangifte" in doing(result, "bestuur")
    assert [note["kind"] for note in result["notes"] if "wet" in note["text"]] == ["verouderd"]
    assert result["headline"].startswith("Vang eerst de leerling op")
    assert "aangifte" not in doing(opvang("ongeval"), "bestuur")


def test_abuse_by_staff_goes_to_the_board_itself_and_at_once():
    result = opvang("seksueel")
    assert by(result, "door een medewerker")["text"] == "onmiddellijk"
    assert "schoolbestuur" in doing(result, "professional")


@pytest.mark.parametrize("speelt", ["seksueel", "ernstig-geweld"])
def test_abuse_and_serious_violence_show_the_report_to_the_police_too(speelt):
    result = opvang(speelt)
    assert "aangifte" in result["outcomes"] and "geen-misdrijf" not in result["outcomes"]
    assert provided(result, "Doe al het mogelijke").startswith("mits")


def test_not_knowing_shows_every_report_that_may_be_needed():
    result = decide("wijdevenen/opvang-leerling", {"speelt-mee": "?", "voorval": "?", "terugkeer": "?"})
    assert {"aangifte", "vertrouwensinspecteur", "ernstig-ongeval"} <= set(result["outcomes"])


@pytest.mark.parametrize("word", ["dader", "slachtoffer"])
def test_the_words_that_the_handbook_advises_against_are_avoided(word):
    tool = load("wijdevenen/opvang-leerling")
    questions = " ".join(f"{question.text} {question.help}" for question in tool.questions)
    assert word not in f"{words_of(tool)} {questions} {tool.intro}".lower()


@pytest.mark.parametrize("slug", ["wijdevenen/afwegingskader", "wijdevenen/opvang-leerling"])
def test_the_tools_are_sensitive(slug):
    assert load(slug).sensitive
