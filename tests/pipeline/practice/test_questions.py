"""Every question to practise with: right is what the engine decides, wrong is wrong, and both are told."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from pipeline.practice import choose
from pipeline.practice.choose import Practice
from pipeline.practice.model import Claim, Question
from pipeline.practice.numbers import _limit
from pipeline.practice.situations import OVERLAPPING
from pipeline.practice.words import alike
from pipeline.read import roles
from pipeline.read.library import Library

from decision_tools.rules import Count, Tool
from decision_tools.rules.decide import decide
from tests.pipeline.practice import claims

FEWER = {
    ("kluiverboom", "mentor"): 4,
    ("mbo-utrecht", "onderwijsdirecteur"): 5,
    ("mbo-utrecht", "directeur"): 3,
    ("mlg", "coördinator leerlingzaken"): 3,
    ("mlg", "IOT"): 4,
    ("poort", "verzuimcoördinator"): 1,
    ("poort", "mentor"): 1,
    ("wijdevenen", "bestuurder"): 4,
    ("wijdevenen", "bestuur"): 0,
    ("wijdevenen", "opvangteam"): 0,
    ("wijdevenen", "contactpersoon"): 0,
    ("wijdevenen", "collega's"): 0,
    ("wijdevenen", "ondersteunend personeel"): 0,
    ("wijdevenen", "sleuteltrio"): 6,
}
"""Roles that the source mixes with others, or whose steps are good in every case: more could not be true."""


@pytest.fixture(scope="module")
def practices(library: Library) -> dict[str, Practice]:
    return {slug: choose.of_school(library.facts, school) for slug, school in library.schools.items()}


@pytest.fixture(scope="module")
def questions(practices: dict[str, Practice]) -> list[Question]:
    return [question for practice in practices.values() for question in practice.questions]


def holds(tool: Tool, claim: Claim) -> bool:
    """Whether the engine itself says so."""
    return claims.holds(decide(tool, claim.given), claim)


def test_the_right_option_is_what_the_engine_decides(questions: list[Question]) -> None:
    assert len(questions) > 200
    for question in questions:
        assert [option.right for option in question.options] == [True, False, False]
        assert holds(question.tool, question.options[0].says), question.id


def test_a_wrong_option_is_wrong_for_the_engine(questions: list[Question]) -> None:
    for question in questions:
        for option in question.options[1:]:
            assert not holds(question.tool, option.says), (question.id, option.text)


def test_a_wrong_option_says_what_is_so_instead(questions: list[Question]) -> None:
    for question in questions:
        for option in question.options[1:]:
            assert option.why
            assert option.rather and holds(question.tool, option.rather), (question.id, option.text)


def test_a_border_is_one(questions: list[Question]) -> None:
    """What is asked "from which number on" is done at that number and not just below it."""
    found = 0
    for question in questions:
        if "vanaf welk aantal" not in question.ask:
            continue
        found += 1
        says = question.options[0].says
        [asked] = [
            q for q in question.tool.asked if isinstance(q, Count) and question.ask.startswith(f"{q.label}:")
        ]
        below = {**says.given, asked.id: says.given[asked.id] - 1}  # type: ignore[operator]
        assert not holds(question.tool, Claim(below, says.role, says.what))
    assert found


def test_a_limit_is_asked_as_it_is_written() -> None:
    times = Count("n", "Hoe vaak?", "Aantal", low=1, high=99)
    assert _limit(times.exactly(6)) == ("at", 6)
    assert _limit(times.more_than(10)) == ("from", 11)
    assert _limit(times.at_most(4)) == ("up to", 4)
    assert _limit(times.between(3, 5)) is None


def test_every_school_and_every_role_has_enough(library: Library, practices: dict[str, Practice]) -> None:
    for slug, practice in practices.items():
        assert len(practice.mixed) >= 15
        for one in roles.of_school(library.facts, library.schools[slug]):
            if one.role.staff and len(one.tasks) >= 4:
                enough = FEWER.get((slug, one.role.name), 8)
                assert len(practice.by_role.get(one.role.name, ())) >= enough, (slug, one.role.name)


def test_the_questions_of_a_role_are_about_its_own_steps(practices: dict[str, Practice]) -> None:
    for practice in practices.values():
        for role, some in practice.by_role.items():
            assert len({question.id for question in some}) == len(some)
            assert all(question.options[0].says.role == role for question in some)


def test_no_place_and_no_length_gives_the_answer_away(questions: list[Question]) -> None:
    places = Counter(question.shown.index(question.options[0]) for question in questions)
    assert all(0.2 < places[place] / len(questions) < 0.47 for place in range(3)), places
    texts = [question for question in questions if question.kind in ("stap", "geval")]
    longest = sum(
        question.options[0] is max(question.options, key=lambda o: len(o.text)) for question in texts
    )
    assert 0.2 < longest / len(texts) < 0.5


def test_no_two_options_say_nearly_the_same(questions: list[Question]) -> None:
    for question in questions:
        texts = [option.text for option in question.options]
        assert len(set(texts)) == 3
        if question.kind == "stap":
            assert not alike(texts[0], texts[1]) and not alike(texts[0], texts[2]), texts


def test_no_option_tells_the_number_of_a_step(questions: list[Question]) -> None:
    assert [
        o.text for question in questions for o in question.options if o.text.startswith(("Stap ", "Actie "))
    ] == []


def test_the_order_is_the_same_every_time(library: Library, practices: dict[str, Practice]) -> None:
    again = choose.of_school(library.facts, library.schools["poort"])
    assert [[o.text for o in q.shown] for q in again.questions] == [
        [o.text for o in q.shown] for q in practices["poort"].questions
    ]


def test_no_step_beside_which_the_law_asks_something_is_asked_about(questions: list[Question]) -> None:
    for question in questions:
        told = decide(question.tool, question.options[0].says.given)
        touched = {id_ for check in told["checks"] for id_ in check["tasks"]}
        asked = [task for task in told["tasks"] if task["what"] == question.options[0].says.what]
        assert not any(touched & set(task["ids"]) for task in asked), question.id


def test_no_call_for_help_is_ever_a_wrong_option(questions: list[Question]) -> None:
    wrong = [
        option.text for question in questions if question.kind == "stap" for option in question.options[1:]
    ]
    assert [text for text in wrong if "112" in text or "Veilig Thuis" in text or "gevaar" in text] == []


def test_whether_it_happened_at_all_is_no_limit(questions: list[Question]) -> None:
    limits = [question for question in questions if "vanaf welk aantal" in question.ask]
    assert limits
    assert [q.id for q in limits if q.options[0].text.split()[0] == "1"] == []


def test_nobody_learns_of_a_case_or_a_role_that_needs_no_help(questions: list[Question]) -> None:
    """Of a call for help is never asked in which case, or by whom: no other one would be wrong."""
    asked = [question.quoted for question in questions if question.kind in ("geval", "wie", "aantal")]
    assert [told for told in asked if "112" in told or "Veilig Thuis" in told or "gevaar" in told] == []


def test_what_holds_everywhere_is_never_a_wrong_option(questions: list[Question]) -> None:
    words = re.compile(r"\b(niet|niets|geen|nooit|altijd|alleen|elke?)\b|^Blijf\b|^Of\b")
    steps = [question for question in questions if question.kind == "stap"]
    assert [o.text for q in steps for o in q.options[1:] if words.search(o.text)] == []


def test_no_wrong_step_brings_in_the_reader_or_whom_the_right_one_brings_in(
    library: Library, questions: list[Question]
) -> None:
    for question in questions:
        if question.kind == "stap":
            school = library.schools[question.tool.slug.partition("/")[0]]
            names = {role.name for role in school.roles if role.staff}
            right, *wrong = [{n for n in names if n.lower() in o.text.lower()} for o in question.options]
            assert all((right | {question.role}).isdisjoint(one) for one in wrong), question.id


def test_few_right_options_can_be_told_by_their_looks(questions: list[Question]) -> None:
    """A role with few steps has some: there is nothing better to ask."""
    steps = [question for question in questions if question.kind in ("stap", "geval")]
    told = []
    for question in steps:
        right, *wrong = [option.text for option in question.options]
        alone = right.startswith("Als ") and not any(one.startswith("Als ") for one in wrong)
        told += [question] if alone or len(right) > 1.6 * max(map(len, wrong)) else []
    assert len(told) < len(steps) / 6, [question.id for question in told]


def test_no_role_with_many_steps_is_asked_the_same_twice(
    library: Library, practices: dict[str, Practice]
) -> None:
    for slug, practice in practices.items():
        many = {
            one.role.name
            for one in roles.of_school(library.facts, library.schools[slug])
            if len(one.tasks) > 6
        }
        for role, some in practice.by_role.items():
            if role in many:
                assert len({question.told for question in some}) == len(some), (slug, role)


def test_nobody_is_wrong_for_doing_what_a_wider_word_asks(
    library: Library, questions: list[Question]
) -> None:
    """Who is "professional" too, is not told that a step of every professional is somebody else's."""
    parts = {role.name: set(role.part_of) for role in library.schools["wijdevenen"].roles}
    for question in questions:
        if question.tool.slug.startswith("wijdevenen/") and question.kind in ("stap", "wie"):
            told = decide(question.tool, question.options[0].says.given)
            for option in question.options[1:]:
                doers = {
                    name for task in told["tasks"] if task["what"] == option.says.what for name in task["who"]
                }
                if question.kind == "stap":
                    assert not doers & {question.role, *parts[question.role]}, (question.id, option.text)
                else:
                    assert option.says.role not in parts[question.role]


def test_nothing_is_asked_or_told_of_what_somebody_does_not_know(questions: list[Question]) -> None:
    """Somebody who does not know something is no case to learn from."""
    for question in questions:
        told = [*question.told, *(o.why for o in question.options), *(answer for _, answer in question.known)]
        assert "weet ik niet" not in " ".join(told).lower(), question.told
        assert "‹" not in " ".join(told), question.told


def test_no_step_that_is_good_in_every_case_is_wrong_in_one(questions: list[Question]) -> None:
    everywhere = (
        "Noteer",
        "Schrijf",
        "Leg ",
        "Luister",
        "Registreer",
        "Meld ",
        "Bespreek",
        "Overleg",
        "Vul ",
    )
    wrong = [o for q in questions if q.kind == "stap" for o in q.options[1:]]
    own = [o.text for o in wrong if o.rather and o.rather.role == o.says.role]
    assert own
    assert [text for text in own if text.startswith(everywhere)] == []
    asked = [question.quoted for question in questions if question.kind == "geval"]
    assert asked
    assert [text for text in asked if text.lstrip("“").startswith(everywhere)] == []


def test_people_who_may_be_one_are_never_set_against_each_other(questions: list[Question]) -> None:
    for question in questions:
        if question.kind == "wie":
            names = [option.text.lower() for option in question.options]
            assert not any(names[0] in people and not people.isdisjoint(names[1:]) for people in OVERLAPPING)


def test_a_situation_says_nothing_of_another_reader(questions: list[Question]) -> None:
    for question in questions:
        for name, roles_by_answer in question.tool.asks_role.items():
            [asked] = [one.text for one in question.tool.asked if one.id == name]
            assert not any(label.startswith(asked) for label, _ in question.known), roles_by_answer
