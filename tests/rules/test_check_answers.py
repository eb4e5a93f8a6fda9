"""What is found wrong with answers: opposites, doubles, nothing to do now, numbers that nobody related."""

from __future__ import annotations

from dataclasses import replace

from sample_tool import DOCUMENT, SECTION

from decision_tools.rules import Count, Date, Moment, Outcome, Row, Subject, Table, Task, Tool, at_most
from decision_tools.rules.ways import ways

LES = Subject("in-de-les", "leerling in de les")
TERUG = Task("mentor", "Zeg wanneer de leerling terug mag.", about=(LES.do,))
WEG = Task("mentor", "Houd de leerling uit de les.", about=(LES.dont,))


def tool(*tasks: Task, **fields: object) -> Tool:
    outcomes = [Outcome(f"u{n}", f"U{n}", tasks=(task,)) for n, task in enumerate(tasks)]
    tables = tuple(Table(o.id, o.id, (Row(o.id, (), o, SECTION),)) for o in outcomes)
    return Tool("proef/fouten", "Proef", "", "", DOCUMENT, (), tables, (), **fields)


def faults(made: Tool) -> list[str]:
    return list(ways(made).faults)


def test_one_person_in_two_directions_is_found_with_both_tasks():
    assert faults(tool(TERUG, WEG)) == [
        "mentor krijgt over 'leerling in de les' twee kanten op te horen: "
        "doen (taak u0-1) en niet doen (taak u1-1) (bij geen antwoorden)"
    ]
    later = replace(WEG, about=(LES.later,), who=("docent", "mentor"))
    assert len(faults(tool(TERUG, later))) == 1


def test_two_persons_or_a_condition_are_no_contradiction():
    assert faults(tool(TERUG, replace(WEG, who="docent"))) == []
    assert faults(tool(TERUG, replace(WEG, provided="als de leerling dat wil"))) == []


def test_the_same_task_twice_is_found_by_its_subject_and_by_its_words():
    assert faults(tool(TERUG, replace(TERUG, what="Laat de leerling weer toe.")))
    plain = replace(TERUG, about=())
    assert faults(tool(plain, replace(plain, what="Zeg wanneer de leerling weer terug mag.")))
    assert faults(tool(plain, replace(plain, what="Bel de ouders."))) == []
    assert faults(tool(plain, replace(plain, who="docent"))) == []
    assert faults(tool(plain, plain)) == []  # these become one


def test_tasks_of_which_none_is_for_now_are_found_unless_there_is_a_reason():
    later = replace(TERUG, moment=Moment.NEXT)
    assert "geen enkele is voor nu" in faults(tool(later))[0]
    assert faults(tool(later, nothing_now={"u0": "de leerling is al terug"})) == []
    assert faults(tool(later, WEG := Task("docent", "Bel."))) == [] and WEG


def test_numbers_and_days_that_nobody_related_are_found():
    nu, totaal = (Count(name, name, name) for name in ("nu", "totaal"))
    uren = Count("uren", "uren", "uren", unit="uur")
    een, twee = (Date(name, name, name) for name in ("een", "twee"))
    made = replace(tool(TERUG), questions=(nu, totaal, uren, een, twee))
    found = faults(made)
    assert [message.partition(":")[0] for message in found] == ["vragen nu en totaal", "vragen een en twee"]
    settled = replace(made, relations=(at_most(nu, totaal),), independent=(frozenset(("een", "twee")),))
    assert faults(settled) == []


def steps(*tasks: Task, **fields: object) -> Tool:
    """All tasks in one outcome."""
    outcome = Outcome("u", "U", tasks=tasks, **fields)
    tables = (Table("t", "T", (Row("u", (), outcome, SECTION),)),)
    return Tool("proef/orde", "Proef", "", "", DOCUMENT, (), tables, ())


NU = Task("docent", "Bel.")
GESPREK = Task("ouders", "Kom naar school.", "in het gesprek")
VERSLAG = Task("mentor", "Maak een verslag.", "na het gesprek")


def test_a_task_before_the_one_that_it_follows_is_found_by_its_term():
    (fault,) = faults(steps(NU, VERSLAG, GESPREK))
    assert fault.startswith("taak u-2 is na 'gesprek' aan de beurt en staat vóór u-3")
    assert faults(steps(NU, GESPREK, VERSLAG)) == []


def test_a_task_before_the_one_that_does_what_it_follows_is_found_by_its_words():
    talk = replace(GESPREK, what="Voer het gesprek.", by="volgende week")
    assert "is na 'gesprek' aan de beurt" in faults(steps(NU, VERSLAG, talk))[0]
    invite = replace(talk, what="Nodig de ouders uit voor een gesprek.")
    assert faults(steps(NU, VERSLAG, invite)) == []


def test_grouping_by_person_that_breaks_a_sequence_is_found_until_the_outcome_is_in_order():
    again = replace(GESPREK, who="mentor", what="Vertel wat er was.", by="volgende week")
    broken = (NU, again, GESPREK, VERSLAG)
    assert "is na 'gesprek' aan de beurt" in faults(steps(*broken))[0]
    assert faults(steps(*broken, in_order=True)) == []


def test_numbers_of_steps_that_go_down_are_found():
    six, five = (Task(who, f"Stap {n}. Doe dit of dat {n}.") for n, who in ((6, "docent"), (5, "mentor")))
    assert faults(steps(six, five))[0].startswith("taak u-1 (stap 6) staat vóór u-2 (stap 5)")
    assert faults(steps(five, six)) == []


def test_a_moment_against_the_order_of_the_source_is_found_unless_steps_may_have_been_passed_over():
    late, soon = replace(NU, moment=Moment.NEXT), replace(TERUG, moment=Moment.NOW)
    (fault,) = faults(steps(late, soon, in_order=True))
    assert fault.startswith("taak u-2 staat vóór u-1, die in de bron eerder komt")
    passed = Task("directeur", "Meld het.", missed=True)
    assert faults(steps(passed, late, soon, in_order=True)) == []
