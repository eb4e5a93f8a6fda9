"""A tool of sample outcomes, and what its answers tell."""

from __future__ import annotations

from datetime import date

from sample_tool import DOCUMENT, SECTION, dag

from decision_tools.rules import (
    DERIVED,
    Moment,
    Outcome,
    Row,
    Subject,
    Table,
    Task,
    Tool,
    YesNo,
)
from decision_tools.rules.conditions import Test
from decision_tools.rules.decide import decide

LES = Subject("in-de-les", "leerling in de les")
brief = YesNo("brief", "Is de brief verstuurd?", "Brief verstuurd", unknown=True)
minderjarig = YesNo("minderjarig", "Is de leerling jonger dan 18?", "Jonger dan 18", unknown=True)

OUDERS = Task(
    "mentor", "Bel de ouders.", provided="als de leerling jonger is dan 18", given=minderjarig.yes()
)
TERUG = Task("mentor", "Zeg wanneer de leerling terug mag.", about=(LES.do,))
BRIEF = Task("mentor", "Verstuur de brief.", moment=Moment.NEXT)


def row(name: str, *when: Test) -> Row:
    return Row(name, when, Outcome(name, name, quiet=True), DERIVED)


def tool(*outcomes: Outcome, **fields: object) -> Tool:
    """A tool in which every outcome applies, asking what its tasks need."""
    rows = (
        row("j-j", minderjarig.yes(), brief.yes()),
        row("j-n", minderjarig.yes(), brief.no(unknown=True)),
        row("n", minderjarig.no()),
        row("onbekend", minderjarig.is_unknown()),
    )
    ask = Table("vragen", "Vragen", rows)
    tables = tuple(Table(o.id, o.id, (Row(o.id, (), o, SECTION),)) for o in outcomes)
    questions = (minderjarig, brief, dag)
    return Tool("proef/samen", "Proef", "", "proef/samen", DOCUMENT, questions, (*tables, ask), (), **fields)


def tasks(made: Tool, on: date | None = None, **answers: object) -> list[dict]:
    return decide(made, {"minderjarig": "?", **answers}, on)["tasks"]


def told(made: Tool, on: date | None = None, **answers: object) -> list[str]:
    return [task["what"] for task in tasks(made, on, **answers)]


def moments(made: Tool, on: date | None = None, **answers: object) -> list[str]:
    return [task["moment"] for task in tasks(made, on, **answers)]
