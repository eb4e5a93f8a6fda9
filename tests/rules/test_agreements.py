"""What a school agreed fills in what is silent, picks a listed reading, and stops after its last day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from decision_tools import load
from decision_tools.rules import NOT_NAMED, FirstCheck, Inform, Instead, Note, Outcome, Reading, Task, Tool
from decision_tools.rules.agreeing import fits_note, fits_task, on_day
from decision_tools.rules.agreements import Agreement, needed, of
from decision_tools.rules.decide import decide

TOLD = "niet genoemd: Informeer de conrector."
DECIDED, LAST = date(2026, 12, 3), date(2027, 7, 31)
COACH = Agreement("te-laat/plan-4", TOLD, "conrector", DECIDED, LAST, who=("coach",), by="dezelfde dag")
REPORTS = "Drie passages (taken leerkracht, taken manager"
FIVE_TIMES = {"aantal": 5}


def with_(tool: Tool, *agreements: Agreement) -> Tool:
    return replace(tool, agreements=agreements)


def task_of(tool: Tool, day: date | None, what: str = "Informeer de conrector.") -> dict[str, object]:
    told = decide(with_(tool, COACH), FIVE_TIMES, day)
    return next(task for task in told["tasks"] if task["what"] == what)


def test_what_is_silent_is_filled_in_marked_with_what_the_source_says_behind_it() -> None:
    task = task_of(load("poort/te-laat"), date(2026, 12, 4))
    assert (task["who"], task["by"]["text"], task["moment"]) == (["coach"], "dezelfde dag", "vandaag")
    assert task["origin"] == "protocol"
    [agreed] = task["agreed"]
    assert (agreed["mark"], agreed["holds"]) == ("afspraak van de school, 3 december 2026", True)
    assert agreed["text"] == (
        "Afspraak van de school, 3 december 2026: Wie: coach. Wanneer: dezelfde dag. "
        "In het protocol staat niet wie en niet wanneer. Besloten door: conrector. "
        "Geldt tot en met 31 juli 2027."
    )


@pytest.mark.parametrize(("day", "who"), [(DECIDED, "coach"), (LAST, "coach"), (date(2027, 8, 1), NOT_NAMED)])
def test_it_holds_from_its_day_to_its_last(day: date, who: str) -> None:
    assert task_of(load("poort/te-laat"), day)["who"] == [who]


def test_after_its_last_day_it_says_so() -> None:
    [agreed] = task_of(load("poort/te-laat"), date(2027, 8, 1))["agreed"]
    assert agreed["past"] and agreed["text"].startswith(
        "Deze afspraak gold tot en met 31 juli 2027: Wie: coach."
    )


def test_before_it_was_made_it_is_not_told() -> None:
    assert task_of(load("poort/te-laat"), date(2026, 12, 2))["agreed"] == []


def test_without_a_day_it_is_told_and_not_filled_in() -> None:
    task = task_of(load("poort/te-laat"), None)
    assert task["who"] == [NOT_NAMED]
    assert task["agreed"][0]["text"].endswith("Zonder dag van beoordelen is zij hier niet ingevuld.")


@pytest.mark.parametrize(
    "task",
    [
        Task("coach", "Informeer de conrector."),
        Task(NOT_NAMED, "Informeer de ouders."),
        Task(NOT_NAMED, "Informeer de conrector.", "direct"),
        Task(NOT_NAMED, "Informeer de conrector.", checks=(FirstCheck("De wet.", "dit", "het bestuur"),)),
    ],
    ids=["iemand genoemd", "iets anders", "termijn genoemd", "de wet vraagt iets"],
)
def test_what_the_source_or_the_law_says_is_never_replaced(task: Task) -> None:
    assert not fits_task(COACH, task)


def test_whom_the_source_names_is_not_replaced() -> None:
    named = Task("coach", "Nodig de ouders uit.")
    agreed = replace(COACH, over=named.silence)
    assert not fits_task(agreed, named)
    assert fits_task(replace(agreed, who=()), named)


READINGS = (Reading("een", "Het is één.", ("coach",)), Reading("twee", "Het zijn er twee."))


@pytest.mark.parametrize(
    ("note", "agreed", "fits"),
    [
        (Note("stil", "Zwijgt."), {"what": "Zo doen wij het."}, True),
        (Note("tegenspraak", "Zwijgt."), {"what": "Zo doen wij het."}, False),
        (Note("verouderd", "Zwijgt."), {"what": "Zo doen wij het."}, False),
        (Note("tegenspraak", "Zwijgt.", readings=READINGS), {"reading": "een"}, True),
        (Note("tegenspraak", "Zwijgt.", readings=READINGS), {"reading": "drie"}, False),
        (Note("tegenspraak", "Zwijgt.", readings=READINGS), {"what": "Iets anders."}, False),
        (Note("stil", "Iets anders."), {"what": "Zo doen wij het."}, False),
    ],
)
def test_a_doubt_is_settled_by_a_text_where_it_is_silent_and_by_a_listed_reading(
    note: Note, agreed: dict[str, str], fits: bool
) -> None:
    one = Agreement("x/y/twijfel-1", "Zwijgt.", "conrector", DECIDED, LAST, **agreed)
    assert fits_note(one, note) is fits


def test_a_reading_picks_who_does_it_of_those_of_whom_one_does() -> None:
    tool = load("wijdevenen/afwegingskader")
    doubt = next(n for o in tool.outcomes.values() for n in o.all_notes if n.text.startswith(REPORTS))
    picked = Agreement("x", doubt.text, "directeur", DECIDED, LAST, reading="manager")
    tasks = [
        (before, after)
        for name, outcome in on_day(with_(tool, picked), LAST).outcomes.items()
        for before, after in zip(tool.outcomes[name].tasks, outcome.tasks, strict=True)
    ]
    changed = {after.roles for before, after in tasks if before.roles != after.roles}
    assert changed == {("manager sociale veiligheid",)}
    assert any("Bel Veilig Thuis" in after.what for before, after in tasks if before.roles != after.roles)
    asked_of_all = [after for before, after in tasks if not before.one_of]
    assert not any(task.agreed for task in asked_of_all)


CC = "Paragraaf 1.8 zet de coach in de cc. Paragraaf 2.3 zet de mentor in de cc."
REMOVAL = "poort/verwijderd"


def picked_cc(reading: str, day: date | None = LAST) -> Outcome:
    picked = Agreement("x", CC, "conrector", DECIDED, date(2027, 7, 31), reading=reading)
    return on_day(with_(load(REMOVAL), picked), day).outcomes["elke-keer"]


def asked(outcome: Outcome) -> str:
    told = [task.what for task in outcome.tasks if " cc" in task.what]
    return " ".join((*told, *(one.told for one in outcome.inform if "cc" in one.what)))


@pytest.mark.parametrize(("reading", "other"), [("coach", "mentor"), ("mentor", "coach")])
def test_what_a_reading_asks_otherwise_is_asked_so_and_told_so(reading: str, other: str) -> None:
    outcome = picked_cc(reading)
    assert reading in asked(outcome) and other not in asked(outcome)
    assert "verzuim-poort@hetbaken.nl in de cc" in asked(outcome)
    [mark] = {one.agreement.mark for note in outcome.notes for one in note.agreed}
    assert mark == "afspraak van de school, 3 december 2026"


@pytest.mark.parametrize("day", [date(2027, 8, 1), None])
def test_a_reading_that_does_not_hold_asks_nothing_otherwise(day: date | None) -> None:
    outcome, written = picked_cc("coach", day), load(REMOVAL).outcomes["elke-keer"]
    assert asked(outcome) == asked(written)
    assert [task.asked for task in outcome.tasks] == [task.asked for task in written.tasks]


def test_what_changes_is_marked_at_the_task_and_no_longer_said_to_be_the_protocols() -> None:
    [task] = [task for task in picked_cc("mentor").tasks if task.agreed]
    assert task.source and task.source.origin == "afgeleid"
    assert [one.details.partition(" Het protocol")[0] for one in task.agreed] == [
        "Paragraaf 2.3: de mentor staat in de cc."
    ]


def test_what_the_law_asks_something_of_stays_as_it_is() -> None:
    law = FirstCheck("De wet vraagt dit.", "dit", "het bestuur")
    asked_of_law = Task("coach", "Bel de ouders.", checks=(law,))
    gone = Reading(
        "weg", "Dat hoeft niet.", instead=(Instead(asked_of_law.silence), Instead("mentor: Zorg."))
    )
    note = Note("tegenspraak", "Zwijgt.", readings=(gone, READINGS[1]))
    made = Outcome(
        "x", "Bel.", (asked_of_law, Task("mentor", "Zorg.")), inform=(Inform("x", "y"),), notes=(note,)
    )
    tool = load(REMOVAL)
    row = replace(tool.tables[0].rows[0], outcome=made)
    one = replace(tool, tables=(replace(tool.tables[0], rows=(row,)),))
    picked = Agreement("x", "Zwijgt.", "conrector", DECIDED, LAST, reading="weg")
    assert on_day(with_(one, picked), LAST).outcomes["x"].tasks == (asked_of_law,)


def test_a_tool_without_agreements_is_the_same_tool() -> None:
    tool = load("poort/te-laat")
    assert on_day(tool, DECIDED) is tool


def test_the_browser_reads_what_the_file_says() -> None:
    entry = {"id": COACH.id, "over": TOLD, "wie": "coach", "wanneer": "dezelfde dag"}
    entry |= {"besloten_door": "conrector", "op": DECIDED, "geldig_tot": LAST}
    assert of([needed(entry)]) == (COACH,)
