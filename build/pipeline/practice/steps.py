"""Questions about a step: which one belongs here, who takes it, and when."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from decision_tools.rules.conditions import Test
from decision_tools.rules.doing import Doing
from decision_tools.rules.model import Row
from decision_tools.rules.terms import Term

from ..words import of_tools
from .model import Claim, Option, Question
from .shown import Shown
from .situations import Situation, Who
from .words import MAY, alike, apart, can_be_wrong, is_always, is_general, is_safe, is_told, text, told

MOST_WRONG = 2
LONGEST_CASE = 130


def which_step(here: Situation, doing: Doing, who: Who, shown: Shown) -> Question | None:
    """In a situation: which of these steps belongs to the role?"""
    role = who.role
    if is_general(doing):
        return None
    wrong = _other_steps(here, who, shown)
    right = Option(told(doing), Claim(here.given, role, doing.task.what), _why(here, doing))
    if len(wrong) < MOST_WRONG:
        return None
    ask = f"Jouw rol: {role}. Welke stap hoort hierbij?"
    return _question("stap", here, role, doing, "", ask, (right, *wrong), here.known)


@cache
def _other_steps(here: Situation, who: Who, shown: Shown) -> tuple[Option, ...]:
    """Steps of the role in situations that differ little from this one, else what others do here."""
    told = apart([text(what) for what in here.does(who.role)], len(here.whats))
    mine = _named([*told, *(here.headline(row.outcome) for row in here.rows.values())], who) | {who.role}
    found: list[Option] = []
    for words, option in _steps_elsewhere(here, who, shown):
        if len(found) == MOST_WRONG:
            break
        if mine.isdisjoint(_named([words], who)) and not any(alike(words, one) for one in told):
            told.append(words)
            found.append(option)
    return tuple(found)


def _named(texts: Iterable[str], who: Who) -> set[str]:
    """Who is named: a step that brings in the same person as the right one is no wrong one."""
    told = " ".join(texts).lower()
    return {name for name in who.called if name.lower() in told}


def _steps_elsewhere(here: Situation, who: Who, shown: Shown) -> Iterator[tuple[str, Option]]:
    """Each step that can be a wrong option, in its words: first those of the role, the nearest first."""
    seen: set[str] = set()
    for there, doing in (*_own_steps(here, who, shown), *_steps_of_others(here, who, shown)):
        what, words = doing.task.what, text(doing.task.what)
        own = who.role in doing.task.roles
        of_here = is_told(doing) and is_safe(doing) and not is_always(doing)
        usable = of_here if there is here else can_be_wrong(doing, here)
        if words in seen or not usable or (own and not here.is_ruled_out(there.row_of(doing))):
            continue
        seen.add(words)
        place = "hier" if there is here else "bij een ander geval"
        why = _when(here, there, doing) if own else f"Dit is {place} een stap voor: {doing.task.people}."
        if not why:
            continue
        rather = Claim(there.given, who.role if own else doing.task.roles[0], what)
        yield words, Option(words, Claim(here.given, who.role, what), why, rather)


def _own_steps(here: Situation, who: Who, shown: Shown) -> list[tuple[Situation, Doing]]:
    """What the role does in other cases: what the source says first."""
    near = [(there, doing) for there in shown.nearest(here) for doing in there.does(who.role).values()]
    other = [(there, doing) for there, doing in near if there.row_of(doing).id not in here.rows]
    return sorted(other, key=lambda one: one[1].source.ours)


def _steps_of_others(here: Situation, who: Who, shown: Shown) -> list[tuple[Situation, Doing]]:
    """What others do here or in other cases: those of the staff first."""
    near = [(there, doing) for there in (here, *shown.nearest(here)) for doing in there.whats.values()]
    other = [
        (there, doing)
        for there, doing in near
        if all(map(who.is_other, doing.task.roles)) and doing.task.what not in here.does(who.role)
    ]
    return sorted(other, key=lambda one: who.staff.isdisjoint(one[1].task.roles))


def _when(here: Situation, there: Situation, doing: Doing) -> str:
    """When a step of another situation is the right one; nothing where no answer here speaks against it."""
    unmet = here.unmet(there.row_of(doing))
    if not unmet:
        return ""
    case = _certain("; ".join(unmet))
    if case and len(case) <= LONGEST_CASE:
        return f"Dit hoort bij: {case}."
    return f"Dit hoort bij: {here.headline(doing.outcome)}."


def _certain(case: str) -> str:
    """A case without "or I do not know"; nothing where only that is left."""
    case = re.sub(r" of weet ik niet\b", "", case)
    return "" if "weet ik niet" in case.lower() else case


def who_does_it(here: Situation, doing: Doing, who: Who, shown: Shown) -> Question | None:
    """A step in a situation: who takes it?"""
    role = who.role
    people = {
        name for one in here.answer.tasks for name in one.task.roles if one.task.what == doing.task.what
    }
    asks = here.tool.asks_role
    if (
        people != {role}
        or asks
        or MAY.search(told(doing))
        or _names_somebody(doing, shown)
        or not is_safe(doing)
    ):
        return None
    near = [
        (there, what, other) for there in (here, *shown.nearest(here)) for what, other in there.whats.items()
    ]
    wrong: dict[str, Option] = {}
    for there, what, other in near:
        if not is_told(other) or alike(what, doing.task.what):
            continue
        for name in other.task.roles:
            if who.is_other(name) and name not in wrong and _is_apart(name, [role, *wrong]):
                place = "hier" if there is here else "bij een ander geval"
                why = f"Voor de rol {name} staat {place}: “{told(other)}”"
                says = Claim(here.given, name, doing.task.what)
                wrong[name] = Option(_upper(name), says, why, Claim(there.given, name, what))
    found = sorted(wrong, key=lambda name: name not in who.staff)[:MOST_WRONG]
    if len(found) < MOST_WRONG:
        return None
    right = Option(_upper(role), Claim(here.given, role, doing.task.what), _why(here, doing))
    options = (right, *(wrong[name] for name in found))
    return _question("wie", here, role, doing, told(doing), "Wie doet dit?", options, here.known)


def _names_somebody(doing: Doing, shown: Shown) -> bool:
    what = doing.task.what.lower()
    return any(name in what for name in shown.roles)


def _is_apart(name: str, others: Sequence[str]) -> bool:
    return not any(name in other or other in name for other in others)


def by_when(here: Situation, doing: Doing, who: Who, shown: Shown) -> Question | None:
    """A step in a situation: by when? Only of terms that can be counted, so that no two can both be right."""
    role = who.role
    if not isinstance(doing.task.by, Term):
        return None
    lengths = {(doing.task.by.amount, doing.task.by.unit)}
    wrong: list[Option] = []
    for there in [here, *shown.nearest(here)]:
        for what, other in there.whats.items():
            by = other.task.by
            if not isinstance(by, Term) or (by.amount, by.unit) in lengths or not is_told(other):
                continue
            lengths.add((by.amount, by.unit))
            why = f"Dit is de tijd voor: “{told(other)}”"
            says = Claim(here.given, role, doing.task.what, by.text)
            rather = Claim(there.given, other.task.roles[0], what, by.text)
            wrong.append(Option(_upper(by.text), says, why, rather))
    if len(wrong) < MOST_WRONG:
        return None
    says = Claim(here.given, role, doing.task.what, doing.task.by.text)
    right = Option(_upper(doing.task.by.text), says, _why(here, doing))
    options = (right, *wrong[:MOST_WRONG])
    return _question("tijd", here, role, doing, told(doing), "Vóór wanneer moet dit?", options, here.known)


def which_case(here: Situation, doing: Doing, who: Who, shown: Shown) -> Question | None:
    """A step: in which of these cases, told by their rows, does the role take it?"""
    role = who.role
    row = here.row_of(doing)
    case = _case(here, row, who)
    if not case or not is_safe(doing) or is_general(doing) or doing.task.provided:
        return None
    table = here.table_of(row)
    wrong: dict[str, Option] = {}
    for there in shown.nearest(here):
        if len(wrong) == MOST_WRONG:
            break
        other = there.answer.run.rows.get(table)
        words = _case(there, other, who) if other and other.id != row.id else ""
        if other and words and words not in wrong and not shown.can_go_with(doing.task.what, other):
            says = Claim(there.given, role, doing.task.what)
            wrong[words] = Option(words, says, *_rather(there, other, role))
    if len(wrong) < MOST_WRONG:
        return None
    right = Option(case, Claim(here.given, role, doing.task.what), _why(here, doing))
    options = (right, *wrong.values())
    ask = f"Jouw rol: {role}. Bij welk geval hoort deze stap?"
    return _question("geval", here, role, doing, told(doing), ask, options, [])


def _case(there: Situation, row: Row, who: Who) -> str:
    """What a row asks, without who the reader is; nothing where it is about another reader, or made by us."""
    asks = there.tool.asks_role
    if any(asks.get(test.input) and not _is_for(who, asks[test.input], test) for test in row.tests()):
        return ""
    left = [one for one in row.when if not any(test.input in asks for test in one.tests)]
    words = _certain("; ".join(of_tools.conditions(there.tool, left)))
    return words if words and not row.derived and len(words) <= LONGEST_CASE else ""


def _is_for(who: Who, roles: Mapping[str, str], test: Test) -> bool:
    meant = {role for option, role in roles.items() if test.holds(option)}
    return who.role in meant or not who.same.isdisjoint(meant)


def _rather(there: Situation, row: Row, role: str) -> tuple[str, Claim]:
    """What is so in another case: the step of the role there, else the step of the protocol."""
    own = (doing for doing in there.does(role).values() if doing.outcome.id == row.outcome.id)
    for doing in own:
        if is_told(doing):
            return f"Dan is jouw stap: “{told(doing)}”", Claim(there.given, role, doing.task.what)
    return f"Dan zegt het protocol: {there.headline(row.outcome)}.", Claim(there.given, row=row.id)


def _why(here: Situation, doing: Doing) -> str:
    return f"Dit hoort bij: {here.headline(doing.outcome)}."


def _question(
    kind: str,
    here: Situation,
    role: str,
    doing: Doing,
    quoted: str,
    ask: str,
    options: tuple[Option, ...],
    known: Sequence[tuple[str, str]],
) -> Question:
    return Question(kind, here.tool, role, tuple(known), quoted, ask, options, doing.outcome, doing.source)


def _upper(told: str) -> str:
    return told[:1].upper() + told[1:]
