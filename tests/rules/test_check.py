"""`check` finds what is broken, and says where: tool, row and values."""

from __future__ import annotations

from dataclasses import replace

from sample_tool import SECTION, TOOL, dagen, gesprek, keer, mag, rows_of, schorsing, soort, with_rows

from decision_tools.rules import ADDED, Count, Fact, Outcome, Row, Source, Table, Task, caught_up, needs
from decision_tools.rules.check import check
from decision_tools.rules.model import Example


def test_the_sample_is_whole():
    assert check(TOOL) == []


def test_a_removed_row_is_a_gap_with_its_values():
    rows = tuple(row for row in rows_of("verlof") if row.id != "reis-te-veel")
    assert "proef/alles: tabel verlof: geen rij voor soort = een reis, dagen = 3 of meer" in check(
        with_rows("verlof", rows)
    )


def test_an_overlapping_row_is_told_with_both_rows_and_their_values():
    extra = Row("twee-of-drie", (keer.between(2, 3),), schorsing, SECTION)
    messages = check(with_rows("trede", (*rows_of("trede"), extra)))
    assert (
        "proef/alles: tabel trede: de rijen drie en twee-of-drie passen allebei bij keer = precies 3"
        in messages
    )


def test_overlap_with_the_same_outcome_is_allowed():
    extra = Row("reis-kort", (soort.is_("reis"), dagen.exactly(1)), mag, SECTION)
    messages = check(with_rows("verlof", (*rows_of("verlof"), extra)))
    assert not [m for m in messages if "passen allebei" in m]


def test_a_limit_off_by_one_fails_on_gap_and_example():
    moved = tuple(
        replace(row, when=(soort.is_("reis"), dagen.at_most(1))) if row.id == "reis" else row
        for row in rows_of("verlof")
    )
    messages = check(with_rows("verlof", moved))
    assert "proef/alles: tabel verlof: geen rij voor soort = een reis, dagen = precies 2" in messages


def test_a_missing_source_is_told():
    bare = tuple(
        replace(row, source=Source("", "")) if row.id == "feest" else row for row in rows_of("verlof")
    )
    assert "proef/alles: rij feest: de bron ontbreekt (document en paragraaf)" in check(
        with_rows("verlof", bare)
    )


def feast_with(task: Task) -> list[str]:
    """What is found wrong with the sample where this is the task of one row."""
    outcome = Outcome("gemist", "Gemist", tasks=(task,))
    rows = (replace(row, outcome=outcome) if row.id == "feest" else row for row in rows_of("verlof"))
    return check(with_rows("verlof", tuple(rows)))


def test_a_step_caught_up_that_is_credited_to_a_source_is_told():
    words = "proef/alles: uitkomst gemist, taak 1: dat iets wordt ingehaald is van ons; gebruik caught_up"
    late = Task("mentor", "Verstuur de brief.", missed=True)
    assert words in feast_with(late)
    assert words in feast_with(replace(late, source=SECTION))
    assert words not in feast_with(caught_up(late))
    assert words not in feast_with(replace(late, source=ADDED))


def test_a_missing_example_and_an_untouched_limit_are_told():
    fewer = tuple(e for e in TOOL.examples if e.answers.get("dagen") != 3)
    messages = check(replace(TOOL, examples=fewer))
    assert "proef/alles: rij reis-te-veel: er is geen voorbeeld" in messages
    assert "proef/alles: rij reis: bij de grens 2 van dagen ontbreekt een voorbeeld met 3" in messages


def test_a_value_that_a_relation_forbids_beside_the_row_needs_no_example():
    fewer = tuple(e for e in TOOL.examples if e.answers.get("dagen") != 3)
    short = needs(soort.is_("reis"), soort, dagen.at_most(2), dagen, "Een reis is kort.")
    messages = check(replace(TOOL, examples=fewer, relations=(short,)))
    assert not any("rij reis: bij de grens" in message for message in messages)
    long = needs(soort.is_("feest"), soort, dagen.at_most(2), dagen, "Een feest is kort.")
    messages = check(replace(TOOL, examples=fewer, relations=(long,)))
    assert "proef/alles: rij reis: bij de grens 2 van dagen ontbreekt een voorbeeld met 3" in messages


def test_an_example_that_expects_something_else_is_told():
    wrong = Example({"keer": 4, "soort": "feest"}, ("drie",))
    messages = check(replace(TOOL, examples=(*TOOL.examples, wrong)))
    assert (
        "proef/alles: voorbeeld (keer = 4, soort = feest): verwacht rij drie, gekregen feest, geen-stap-4"
        in messages
    )


def test_an_example_sees_a_changed_term_or_role():
    other = replace(gesprek, tasks=(replace(gesprek.tasks[0], who="coach"), *gesprek.tasks[1:]))
    rows = tuple(replace(r, outcome=other) if r.outcome is gesprek else r for r in rows_of("trede"))
    messages = check(with_rows("trede", rows))
    assert any("verwacht dat mentor iets doet met als termijn 'binnen vijf werkdagen'" in m for m in messages)


def test_an_outcome_whose_tasks_no_example_names_is_told():
    bare = tuple(replace(e, tasks=e.tasks[:1]) if "drie" in e.rows else e for e in TOOL.examples)
    assert (
        "proef/alles: uitkomst gesprek: geen voorbeeld noemt al zijn taken; "
        "ontbreekt: mentor, niet genoemd; ouders, niet genoemd"
    ) in check(replace(TOOL, examples=bare))


def test_an_unreached_row_and_an_unused_question_are_told():
    never = Row("nooit", (soort.is_("reis"), soort.is_("feest")), mag, SECTION)
    idle = replace(dagen, id="overbodig")
    tool = replace(with_rows("verlof", (*rows_of("verlof"), never)), questions=(*TOOL.questions, idle))
    messages = check(tool)
    assert "proef/alles: rij nooit: geen enkele weg komt hier (uitkomst mag)" in messages
    assert "proef/alles: vraag overbodig: geen rij en geen uitkomst gebruikt het antwoord" in messages


def test_weet_ik_niet_without_a_row_is_a_gap():
    rows = tuple(row for row in rows_of("trede") if row.id != "aantal-onbekend")
    assert "proef/alles: tabel trede: geen rij voor keer = weet ik niet" in check(with_rows("trede", rows))


def test_words_for_weet_ik_niet_where_it_cannot_be_chosen_are_told():
    told = tuple(replace(q, unknown_help="Dan telt het niet.") for q in TOOL.questions)
    fault = "vraag {}: unknown_help hoort bij een vraag met unknown=True"
    found = [m for m in check(replace(TOOL, questions=told)) if "unknown_help" in m]
    assert found == [f"proef/alles: {fault.format(q.id)}" for q in TOOL.questions if not q.unknown]


def test_names_that_stand_twice_or_nowhere_are_told():
    twice = with_rows("verlof", (*rows_of("verlof"), rows_of("verlof")[0]))
    assert check(twice) == ["proef/alles: de rij reis staat er twee keer"]
    other = Row("anders", (soort.is_("feest"),), Outcome("mag", "Iets anders"), SECTION)
    assert check(with_rows("verlof", (*rows_of("verlof"), other))) == [
        "proef/alles: rij anders: de uitkomst mag bestaat al met een andere inhoud"
    ]
    lost = replace(TOOL, tables=(*TOOL.tables, Table("los", "Los", (), after=("niets",))))
    assert check(lost) == ["proef/alles: tabel los: hangt af van rij niets, die niet bestaat"]


def test_a_task_without_a_role_is_told():
    empty = replace(schorsing, tasks=(Task("", "Doe iets."),))
    rows = tuple(replace(r, outcome=empty) if r.outcome is schorsing else r for r in rows_of("trede"))
    assert "proef/alles: uitkomst schorsing, taak 1: wie dit doet, ontbreekt" in check(
        with_rows("trede", rows)
    )


def test_a_fact_whose_witness_lies_is_told():
    shape = Count("dubbel", "", "Dubbel")
    fact = Fact(shape, (keer,), lambda n: n * 2, lambda value: {"keer": 1})
    tool = replace(TOOL, facts=(*TOOL.facts, fact))
    rows = (*rows_of("brief"), Row("veel", (shape.at_least(9),), mag, SECTION))
    tables = tuple(replace(t, rows=rows) if t.id == "brief" else t for t in tool.tables)
    assert any(
        "feit dubbel: de getuige bij 9 of meer geeft" in m for m in check(replace(tool, tables=tables))
    )


def test_a_role_that_no_answer_tells_is_told():
    told = "proef/alles: asks_role: soort = feestje is geen antwoord van deze keuzehulp"
    assert told in check(replace(TOOL, asks_role={"soort": {"reis": "leerling", "feestje": "mentor"}}))
    assert check(replace(TOOL, asks_role={"soort": {"reis": "leerling"}})) == []
