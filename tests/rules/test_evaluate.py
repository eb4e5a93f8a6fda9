"""Replaying answers: what is asked, what is read, which rows apply."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sample_tool import DOCUMENT, SECTION, TOOL, dag, keer, mag, rows_of, soort, with_rows

from decision_tools.rules import DERIVED, Row, RuleError, Task, Term, Unit
from decision_tools.rules.decide import decide
from decision_tools.rules.evaluate import run
from decision_tools.rules.tree import walks

DAY = date(2026, 12, 24)
DAY_AFTER = date(2026, 12, 25)
PARTY = {"keer": 4, "soort": "feest"}


def question(answers):
    return decide(TOOL, answers)["question"]


def test_asks_in_the_authors_order_and_only_what_still_matters():
    assert question({}) == "keer"
    assert question({"keer": 4}) == "soort"
    assert question({"keer": 4, "soort": "reis"}) == "dagen"
    assert question({"keer": 4, "soort": "feest"}) is None  # no days for a party, no letter below three


def test_a_table_that_comes_after_a_row_is_asked_only_then():
    assert question({"keer": 3, "soort": "feest"}) == "brief"
    assert decide(TOOL, {"keer": 4, "soort": "feest"})["not_asked"] == ["dagen", "brief", "dag"]


def test_a_date_is_asked_once_its_term_applies():
    assert question({"keer": 3, "soort": "feest", "brief": "ja"}) == "dag"


def test_an_answer_that_no_live_row_reads_is_listed_and_changes_nothing():
    plain = decide(TOOL, {"keer": 4, "soort": "feest"})
    extra = decide(TOOL, {"keer": 4, "soort": "feest", "dagen": 9, "brief": "ja"})
    assert extra["unread"] == ["dagen", "brief"]
    assert {**extra, "unread": []} == plain


def test_the_first_table_that_is_not_quiet_gives_the_headline():
    assert decide(TOOL, {"keer": 4, "soort": "feest"})["headline"] == "Geef verlof"
    result = decide(TOOL, {"keer": 3, "soort": "feest", "brief": "nee", "dag": "?"})
    assert result["headline"] == "Voer een gesprek"
    assert result["also"] == ["Geef verlof", "Stuur de brief"]
    assert result["outcomes"] == ["gesprek", "mag", "stuur"]


def test_a_derived_row_that_only_leads_on_is_not_told():
    leading = tuple(
        replace(row, outcome=replace(row.outcome, quiet=True), source=DERIVED) if row.id == "drie" else row
        for row in rows_of("trede")
    )
    result = decide(with_rows("trede", leading), {"keer": 3, "soort": "feest", "brief": "nee", "dag": "?"})
    assert result["outcomes"] == ["mag", "stuur"]


def test_the_headline_is_the_protocols_own_step_also_where_the_law_asks_something():
    result = decide(TOOL, {"keer": 6, "soort": "feest"})
    assert (result["headline"], result["origin"]) == ("Schors een dag", "protocol")
    assert result["checks"][0]["decides"] == "de directeur"


def test_unknown_is_a_value_that_rows_handle_by_name():
    assert "vraag-mentor" in decide(TOOL, {"keer": "?", "soort": "feest"})["outcomes"]
    assert "stuur" in decide(TOOL, {"keer": 3, "soort": "feest", "brief": "?", "dag": "?"})["outcomes"]


def test_facts_follow_from_answers_and_fill_the_words():
    result = decide(TOOL, {"keer": 3, "soort": "feest", "brief": "ja", "dag": "?"})
    assert result["tasks"][0]["what"] == "Spreek af wie wat doet. Haal 6 uur in."
    assert result["values"] == {"uren": "6 uur"}
    assert result["tasks"][0]["provided"] == "er tijd is"


def test_terms_are_counted_told_as_passed_and_in_words_when_the_day_is_unknown():
    answers = {"keer": 3, "soort": "feest", "brief": "ja", "dag": "17-12-2026"}

    def by(on=None, **changed):
        tasks = decide(TOOL, {**answers, **changed}, on)["tasks"]
        return next(task["by"] for task in tasks if task["what"] == "Bel de ouders.")

    text = "uiterlijk donderdag 24 december 2026 (binnen vijf werkdagen)"
    assert (by()["date"], by()["text"]) == ("2026-12-24", text)
    assert by(DAY_AFTER)["state"] == "past"
    assert by(DAY_AFTER)["text"] == "was op donderdag 24 december 2026, doe het nu (binnen vijf werkdagen)"
    assert by(DAY)["state"] == "open"
    words = "binnen vijf werkdagen"
    assert by(dag="?") == {"text": words, "words": words, "date": None, "why": None, "state": "open"}


def test_what_has_happened_is_not_after_the_day_of_judgement():
    tool = replace(TOOL, questions=tuple(replace(q, past=True) if q == dag else q for q in TOOL.questions))
    answers = {"keer": 3, "soort": "feest", "brief": "ja", "dag": "23-11-2026"}
    assert decide(tool, answers, on=date(2026, 11, 23))["status"] == "outcome"
    early = decide(tool, answers, on=date(2026, 11, 22))
    assert (early["status"], early["question"]) == ("invalid", "dag")
    assert early["message"] == "Deze dag moet nog komen. Vul een dag in die al is geweest."
    assert decide(tool, answers)["status"] == "outcome"


def test_a_day_without_its_year_is_read_from_the_day_of_judgement():
    answers = {"keer": 3, "soort": "feest", "brief": "ja", "dag": "23 nov"}
    [day] = (a for a in decide(TOOL, answers, on=date(2026, 11, 27))["answers"] if a["question"] == "dag")
    assert (day["value"], day["text"]) == ("2026-11-23", "maandag 23 november 2026")
    assert decide(TOOL, answers)["status"] == "invalid"


@pytest.mark.parametrize(("statutory", "last"), [(True, "2027-03-30"), (False, "2027-03-29")])
def test_a_term_of_the_law_does_not_end_on_a_holiday(statutory, last):
    objection = Task(
        "ouders", "Maak bezwaar.", Term("binnen zes weken", 6, Unit.WEEKS, dag, statutory=statutory)
    )
    row = Row("feest", (soort.is_("feest"),), replace(mag, tasks=(objection,)), SECTION)
    result = decide(with_rows("verlof", (*rows_of("verlof")[:2], row)), {**PARTY, "dag": "15-2-2027"})
    assert result["tasks"][0]["by"]["date"] == last


def test_a_doubt_is_told_in_words_and_an_unknown_number_stays_open():
    told = replace(mag, tasks=(Task("mentor", "Brief: {brief}. Nog {uren}."),))
    row = Row("feest", (soort.is_("feest"),), told, SECTION)
    tool = with_rows("verlof", (*rows_of("verlof")[:2], row))
    result = decide(tool, {"keer": "?", "soort": "feest", "brief": "?"})
    assert result["tasks"][0]["what"] == "Brief: weet ik niet. Nog ‹Uren›."


def test_a_handover_carries_only_the_shared_answers():
    result = decide(TOOL, {"keer": 3, "soort": "feest", "brief": "ja", "dag": "?"})
    assert result["next"] == [{"tool": "proef/verder", "label": "Ga verder", "answers": {"keer": 3}}]


def test_a_gap_is_an_error_with_tool_table_and_values():
    broken = with_rows("verlof", (Row("drie-dagen", (keer.exactly(3),), mag, SECTION),))
    with pytest.raises(RuleError, match=r"proef/alles, tabel verlof: geen rij past bij .*keer = 4 keer"):
        run(broken, {"keer": 4})


def test_reasons_alternatives_and_refusals():
    result = decide(TOOL, {"keer": 4, "soort": "reis", "dagen": 3})
    assert {r["row"]: [b["condition"] for b in r["because"]] for r in result["reasons"]} == {
        "geen-stap-4": ["4 tot en met 5"],
        "reis-te-veel": ["een reis", "meer dan 2"],
    }
    told = {(o["question"], o["answer"]): o["headline"] for o in result["otherwise"]}
    assert told[("dagen", "1 tot en met 2")] == "Geef verlof"
    assert told[("keer", "6 of meer")] == "Schors een dag"
    refused = {w["row"]: w["because"]["condition"] for w in result["why_not"]}
    assert refused == {
        "drie": "precies 3",
        "zes-of-meer": "6 of meer",
        "reis": "hoogstens 2",
        "feest": "een feest",
    }


def test_sources_are_told_once_and_derived_rows_have_none():
    result = decide(TOOL, {"keer": 4, "soort": "feest"})
    assert result["sources"] == [
        {"kind": "school", "document": "Proefprotocol", "section": "2.1", "date": "1 maart 2026"}
    ]


def test_the_same_answers_in_another_order_give_the_same_result():
    answers = {"keer": 3, "soort": "feest", "brief": "nee", "dag": "2026-12-17"}
    assert decide(TOOL, dict(reversed(answers.items()))) == decide(TOOL, answers)


def test_an_unknown_question_is_refused():
    result = decide(replace(TOOL, document=DOCUMENT), {"kleur": "rood"})
    assert (result["status"], result["question"]) == ("invalid", "kleur")


def test_a_question_with_a_default_is_not_asked_and_can_be_answered():
    assumed = replace(
        TOOL, questions=tuple(replace(q, default="reis") if q == soort else q for q in TOOL.questions)
    )
    result = decide(assumed, {"keer": 4})
    assert (result["question"], result["assumed"], result["answers"][1]["text"]) == (
        "dagen",
        ["soort"],
        "een reis",
    )
    given = decide(assumed, {"keer": 4, "soort": "feest"})
    assert (given["status"], given["assumed"]) == ("outcome", [])
    assert {way.get("soort") for way in walks(assumed)} == {"reis", "feest"}


def test_the_questions_that_may_come_never_get_more():
    assert decide(TOOL, {})["open"] == ["keer", "soort", "dagen", "brief", "dag"]
    for way in walks(TOOL):
        left, given = 99, {}
        while (result := decide(TOOL, given))["status"] == "question":
            assert result["question"] in result["open"]
            assert 0 < len(result["open"]) == result["left"] <= left
            left, given = result["left"] - 1, {**given, result["question"]: way[result["question"]]}
        assert (result["open"], result["left"]) == ([], 0)
