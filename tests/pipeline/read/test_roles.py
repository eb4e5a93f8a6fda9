"""What a role has to do at a school: every task of the tools, with whom it is asked of, and nothing else."""

from __future__ import annotations

from pipeline.read import roles
from pipeline.read.library import Library
from pipeline.read.roles import OfRole

from decision_tools.rules.outcomes import Outcome


def every_one(library: Library) -> list[OfRole]:
    return [one for school in library.schools.values() for one in roles.of_school(library.facts, school)]


def of(library: Library, school: str, role: str) -> OfRole:
    found = roles.of_school(library.facts, library.schools[school])
    return next(one for one in found if one.role.name == role)


def test_a_role_has_all_its_tasks_at_each_outcome_and_none_of_another(library: Library) -> None:
    for one in every_one(library):
        found = {
            (case.tool.slug, outcome.id, task)
            for case in one.cases
            for outcome in case.outcomes
            for task in case.tasks
        }
        asked = {
            (tool.slug, outcome.id, task)
            for tool in library.school_tools(one.school.slug)
            for outcome in tool.outcomes.values()
            for task in outcome.tasks
            if one.role.name in task.roles
        }
        assert found == asked, one.role.name


def test_every_task_of_a_school_is_of_some_role_or_of_nobody(library: Library) -> None:
    for school in library.schools.values():
        told = {task for one in roles.of_school(library.facts, school) for task in one.tasks}
        for tool in library.school_tools(school.slug):
            assert {task for outcome in tool.outcomes.values() for task in outcome.tasks} <= told


def test_outcomes_in_one_case_ask_the_same(library: Library) -> None:
    def asked(one: OfRole, outcome: Outcome) -> object:
        own = {task for task in outcome.tasks if one.role.name in task.roles}
        return own, outcome.letters, {inform for inform in outcome.inform if inform.who != one.role.name}

    for one in every_one(library):
        for case in one.cases:
            first = asked(one, case.outcomes[0])
            assert all(asked(one, outcome) == first for outcome in case.outcomes)


def test_the_sixth_time_at_kluiverboom_is_told_with_its_number(library: Library) -> None:
    """Veelvuldig uitsturen gedurende het jaar: bij 6 keer licht de meldkamer de mentor in."""
    own = of(library, "kluiverboom", "meldkamermedewerker")
    case = next(
        case for case in own.cases if case.triggers == ["Uit de les gestuurd dit schooljaar: precies 6"]
    )

    assert [task.what for task in case.first] == ["Licht de mentor in over het wegsturen."]
    assert "mentor" in {inform.who for inform in case.informs}
    assert case.sections == ["Veelvuldig uitsturen gedurende het jaar"]


def test_what_hangs_on_something_does_not_hide_the_step_that_always_comes(library: Library) -> None:
    """Ondersteuningsopvang: eerste hulp alleen bij een EHBO-calamiteit; de ouders altijd."""
    own = of(library, "kluiverboom", "meldkamermedewerker")
    case = next(
        case for case in own.cases if case.tasks[0].what == "Geef eerste hulp." and len(case.tasks) == 4
    )

    assert [bool(task.provided) for task in case.first] == [True, False]


def test_a_wider_word_is_named_only_where_it_has_tasks(library: Library) -> None:
    """Een leerkracht is ook professional; een mentor van Kluiverboom is niets anders."""
    assert "professional" in [role.name for role in of(library, "wijdevenen", "leerkracht").wider]
    assert of(library, "kluiverboom", "mentor").wider == ()
