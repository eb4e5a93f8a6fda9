"""Answers that cannot both be true are refused at once, and no way goes through them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sample_tool import DOCUMENT, SECTION

from decision_tools.rules import (
    Count,
    Date,
    Outcome,
    Row,
    Table,
    Task,
    Term,
    Tool,
    Unit,
    YesNo,
    at_most,
    needs,
    not_before,
)
from decision_tools.rules.decide import decide
from decision_tools.rules.tree import walks

nu = Count("nu", "Hoeveel nu?", "Lesuren nu", unit="lesuren", unknown=True)
totaal = Count("totaal", "Hoeveel in totaal?", "Lesuren in totaal", unit="lesuren", unknown=True)
drie_dagen = YesNo("drie-dagen", "Drie dagen achter elkaar?", "Drie dagen achter elkaar")
eerst = Date("eerst", "Wanneer was het gesprek?", "Dag van het gesprek")
dan = Date("dan", "Wanneer ging de brief weg?", "Dag van de brief")

RELATIONS = (
    at_most(nu, totaal),
    needs(drie_dagen.yes(), drie_dagen, totaal.at_least(3), totaal, "Drie dagen zijn minstens drie lesuren."),
    not_before(dan, eerst),
)
TERMS = tuple(Task("mentor", f"Doe {d.id}.", Term("na een week", 1, Unit.WEEKS, d)) for d in (eerst, dan))


def row(name, *when):
    return Row(name, when, Outcome(name, name), SECTION)


TABLES = (
    Table("nu", "Nu", (row("een", nu.at_most(4)), row("vijf", nu.at_least(5)), row("nu?", nu.is_unknown()))),
    Table("totaal", "Totaal", (
        row("laag", totaal.at_most(2)),
        row("midden", totaal.between(3, 6)),
        row("hoog", totaal.at_least(7)),
        row("totaal?", totaal.is_unknown()),
    )),
    Table("dagen", "Dagen", (row("ja", drie_dagen.yes()), row("nee", drie_dagen.no()))),
    Table("data", "Data", (Row("data", (), Outcome("data", "data", tasks=TERMS), SECTION),)),
)  # fmt: skip
TOOL = Tool(
    "proef/samenhang",
    "Proef",
    "",
    "",
    DOCUMENT,
    (nu, totaal, drie_dagen, eerst, dan),
    TABLES,
    (),
    relations=RELATIONS,
)


@pytest.mark.parametrize(
    ("answers", "question", "words"),
    [
        ({"nu": 3, "totaal": 2}, "totaal", "Lesuren nu: 3 lesuren. Lesuren in totaal: 2 lesuren."),
        ({"nu": 1, "totaal": 1, "drie-dagen": "ja"}, "drie-dagen", "Drie dagen zijn minstens drie lesuren."),
        (
            {"nu": 1, "totaal": 4, "drie-dagen": "nee", "eerst": "2026-11-20", "dan": "2026-11-19"},
            "dan",
            "De eerste dag kan niet vóór de tweede liggen.",
        ),
    ],
)
def test_the_message_stands_at_the_last_given_and_names_both(answers, question, words):
    result = decide(TOOL, answers)
    assert (result["status"], result["question"]) == ("invalid", question)
    assert words in result["message"] and result["clashes_with"] in answers


@pytest.mark.parametrize(
    "answers",
    [
        {"nu": 2, "totaal": 2},
        {"nu": "?", "totaal": 2},
        {"nu": 9, "totaal": "?"},
        {"nu": 3, "totaal": 3, "drie-dagen": "ja"},
        {"nu": 1, "totaal": 4, "drie-dagen": "nee", "eerst": "2026-11-20", "dan": "2026-11-20"},
    ],
)
def test_what_can_be_true_is_taken(answers):
    assert decide(TOOL, answers)["status"] in ("question", "outcome")


def test_no_way_goes_through_what_cannot_be_and_none_that_can_is_lost():
    ways = [(way["nu"], way["totaal"], way["drie-dagen"]) for way in walks(TOOL)]
    assert all("?" in (now, total) or now <= total for now, total, _ in ways)
    assert not any(total != "?" and total < 3 and days == "ja" for _, total, days in ways)
    rows = {"laag": range(3), "midden": range(3, 7), "hoog": range(7, 100)}
    for low in (True, False):
        for name, span in rows.items():
            possible = low or name != "laag"
            found = any(n != "?" and t != "?" and (n <= 4) == low and t in span for n, t, _ in ways)
            assert found == possible, (low, name)


def test_the_whole_may_be_asked_before_its_part():
    turned = replace(TOOL, questions=(totaal, nu, drie_dagen, eerst, dan))
    assert any(way["nu"] == 5 and way["totaal"] in range(3, 7) for way in walks(turned))


def test_an_answer_that_nothing_reads_is_no_reason_to_refuse():
    alone = replace(TOOL, tables=TABLES[:1])
    assert decide(alone, {"nu": 3, "totaal": 2})["status"] == "outcome"


def test_another_answer_that_cannot_be_is_not_offered():
    other = decide(replace(TOOL, tables=TABLES[:2]), {"nu": 5, "totaal": 8})["otherwise"]
    assert not any("0 tot en met 2" in one["answer"] for one in other if one["question"] == "totaal")


def test_the_day_of_judgement_is_not_asked():
    assert decide(TOOL, {}, date(2026, 11, 30))["question"] == "nu"
