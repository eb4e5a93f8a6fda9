"""Which questions a role and a school get: of every tool and kind, at the limits first, none twice."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice, zip_longest

from decision_tools.rules import Judgement
from decision_tools.rules.doing import Doing

from ..read import roles
from ..read.facts import Facts
from ..read.roles import OfRole
from ..read.schools import School
from . import numbers, steps
from .model import Question
from .shown import Shown
from .situations import Situation, Who, of_tool
from .weak import is_weak
from .words import can_be_right

MOST = 10
"""So many questions a role gets."""
FEWEST = 8
"""With fewer than this a role also gets questions that are less clear."""
OF_A_TASK = 3
"""So many questions a role gets for each of its tasks, where it has few."""
MIXED = 15
"""So many questions a school gets that go through all its roles."""
Maker = Callable[[Situation, Doing, Who, Shown], Question | None]
MAKERS: Mapping[str, Maker] = {
    "aantal": numbers.at_which_number,
    "stap": steps.which_step,
    "tijd": steps.by_when,
    "geval": steps.which_case,
    "wie": steps.who_does_it,
}
"""What can be asked about a step, by the kind of the question; the first comes first."""
MOST_TRIED = 40
"""In so many situations a question about a step is tried."""
MOST_MADE = 4
"""From so many questions of a kind about a step the clearest is taken."""


HOME = re.compile(r"(?:leerling|student|ouder|verzorger)(?:en|s)?(?:/\w+)?", re.I)
"""Whom nearly every step is about; the rest are people that a step brings in."""


@dataclass(frozen=True)
class Practice:
    """The questions of a school by role, some of all roles, and its told cases, which have no score."""

    school: School
    by_role: Mapping[str, tuple[Question, ...]]
    mixed: tuple[Question, ...]
    cases: tuple[Situation, ...]

    @property
    def questions(self) -> list[Question]:
        """Every question, each once."""
        return list({question.id: question for some in self.by_role.values() for question in some}.values())


def of_school(facts: Facts, school: School) -> Practice:
    """What can be practised at a school."""
    situations = {tool.slug: of_tool(tool) for tool in facts.tools(school.slug)}
    shown = {slug: Shown(one for one in some if one.fits) for slug, some in situations.items()}
    found: dict[str, tuple[Question, ...]] = {}
    for one in roles.of_school(facts, school):
        if one.role.staff and one.cases:
            tools = [shown[tool.slug] for tool, _ in one.situations]
            most = min(MOST, OF_A_TASK * len(one.tasks))
            found[one.role.name] = tuple(_of_role(_who(one, school), tools, most))
    mixed = _chosen(chain.from_iterable(zip_longest(*found.values())), MIXED)
    told = [one for some in situations.values() for one in some if one.story and _is_judged(one)]
    return Practice(school, {role: some for role, some in found.items() if some}, tuple(mixed), tuple(told))


def _who(one: OfRole, school: School) -> Who:
    """A role, with the words that it is a part of and those that are a part of it."""
    narrower = {role.name for role in school.roles if one.role.name in role.part_of}
    staff = frozenset(role.name for role in school.roles if role.staff)
    called = frozenset(role.name for role in school.roles if not HOME.fullmatch(role.name))
    return Who(one.role.name, frozenset({*one.role.part_of, *narrower}), staff, called)


def _of_role(who: Who, tools: Sequence[Shown], most: int) -> list[Question]:
    """The questions of a role, of what the source says: clear ones about each step, once in each way.

    Where that is little, others about the same steps come in, and last those that are less clear.
    """
    made = _each_once(_all(who, tools), _told)
    clear = [one for one in made if not is_weak(one, who)]
    found = _chosen(_each_once(clear, _asked_of), most)
    for more in (clear, _each_once(made, _asked_of), made):
        left = [one for one in more if one not in found]
        found += _chosen(left, min(FEWEST, most) - len(found))
    return found


def _asked_of(question: Question) -> object:
    return question.kind, _step(question)


def _each_once(questions: Iterable[Question], same: Callable[[Question], object]) -> list[Question]:
    """The first of the questions that are the same."""
    found: dict[object, Question] = {}
    for question in questions:
        found.setdefault(same(question), question)
    return list(found.values())


def _told(question: Question) -> object:
    return question.told


def _all(who: Who, tools: Sequence[Shown]) -> Iterator[Question]:
    for shown in tools:
        places: dict[str, list[Situation]] = defaultdict(list)
        for here in shown.all:
            for what, doing in here.does(who.role).items():
                if can_be_right(doing) and here.is_of(who):
                    places[what].append(here)
        for what, heres in places.items():
            for make in MAKERS.values():
                yield from _made(make, what, who, heres[:MOST_TRIED], shown)


def _made(make: Maker, what: str, who: Who, heres: Sequence[Situation], shown: Shown) -> Iterator[Question]:
    """The questions about one step that can be made in the plainest situations, at most some."""
    made = (make(here, here.does(who.role)[what], who, shown) for here in heres)
    yield from islice((one for one in made if one and not one.is_open), MOST_MADE)


def _is_judged(situation: Situation) -> bool:
    """Whether somebody has to weigh something in it."""
    read = situation.answer.run.read
    return any(isinstance(question, Judgement) for question in situation.tool.asked if question.id in read)


def _chosen(questions: Iterable[Question | None], most: int) -> list[Question]:
    """One after another of each tool and kind, so that a step is asked about as seldom as can be."""
    heaps: dict[tuple[str, str], dict[str, Question]] = defaultdict(dict)
    for question in questions:
        if question:
            heaps[question.tool.slug, question.kind].setdefault(question.id, question)
    asked: dict[tuple[str, str], int] = defaultdict(int)
    chosen: list[Question] = []
    turns = sorted(heaps, key=lambda key: (list(MAKERS).index(key[1]), key[0]))
    while len(chosen) < most and any(heaps.values()):
        for turn in turns:
            left = heaps[turn]
            if not left or len(chosen) == most:
                continue
            question = min(
                left.values(), key=lambda one: (asked[_step(one), one.kind], asked[_step(one), ""])
            )
            del left[question.id]
            for kind in (question.kind, ""):
                asked[_step(question), kind] += 1
            chosen.append(question)
    return chosen


def _step(question: Question) -> str:
    return question.options[0].says.what
