"""What a tool's rows promise, checked: every message names the tool, the row or table, and the values."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, product

from .conditions import UNKNOWN, Condition, Test, Value
from .evaluate import known_inputs, meets, run
from .measures import SINGULARS, Count
from .model import Example, Row, RuleError, Table, Tool
from .questions import AnswerError, Choice
from .sources import Note
from .terms import Term
from .tree import paths
from .ways import Ways, ways

NOTE_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def check(tool: Tool, found: Ways | None = None) -> list[str]:
    """All that is wrong with a tool, in Dutch, one line each; empty when nothing is.

    Who walked it already hands over the ways `found`.
    """
    messages = list(_names(tool))
    if not messages:
        messages.extend(_gaps(tool))
        overlaps = [message for table in tool.tables for message in _overlaps(tool, table)]
        messages.extend(overlaps)
        if not messages:  # a way through a gap leads nowhere
            messages.extend(_walked(tool, found or ways(tool)))
        told_by_overlaps = (_examples, _duties) if overlaps else ()
        for part in (_questions, _sources, _examples, _duties, _limits, _facts):
            if part not in told_by_overlaps:
                messages.extend(part(tool))
    return [f"{tool.slug}: {message}" for message in messages]


def _names(tool: Tool) -> Iterator[str]:
    ids = [q.id for q in tool.questions] + [f.shape.id for f in tool.facts]
    for name in sorted({id_ for id_ in ids if ids.count(id_) > 1}):
        yield f"de vraag {name} staat er twee keer"
    row_ids = [row.id for table in tool.tables for row in table.rows]
    for name in sorted({id_ for id_ in row_ids if row_ids.count(id_) > 1}):
        yield f"de rij {name} staat er twee keer"
    seen: dict[str, object] = {}
    for row in (row for table in tool.tables for row in table.rows):
        if seen.setdefault(row.outcome.id, row.outcome) != row.outcome:
            yield f"rij {row.id}: de uitkomst {row.outcome.id} bestaat al met een andere inhoud"
        for test in row.tests():
            if test.input not in ids:
                yield f"rij {row.id}: {test.input} is geen vraag van deze keuzehulp"
    for table in tool.tables:
        for name in table.after:
            if name not in row_ids:
                yield f"tabel {table.id}: hangt af van rij {name}, die niet bestaat"
    yield from _asked_roles(tool)
    yield from _notes(tool)


def _asked_roles(tool: Tool) -> Iterator[str]:
    choices = {q.id: q.options for q in tool.questions if isinstance(q, Choice)}
    for question, roles in tool.asks_role.items():
        for option in roles:
            if option not in choices.get(question, ()):
                yield f"asks_role: {question} = {option} is geen antwoord van deze keuzehulp"


def _notes(tool: Tool) -> Iterator[str]:
    seen: dict[str, Note] = {}
    for note in (note for outcome in tool.outcomes.values() for note in outcome.all_notes if note.id):
        if not NOTE_ID.fullmatch(note.id):
            yield f"twijfel {note.id}: een id heeft alleen kleine letters, cijfers en streepjes"
        if replace(seen.setdefault(note.id, note), agreed=()) != replace(note, agreed=()):
            yield f"de twijfel {note.id} staat er twee keer, met andere inhoud: “{note.text}”"


def _gaps(tool: Tool) -> Iterator[str]:
    for table in tool.tables:
        for path in paths(tool, table):
            if path.row is None:
                yield f"tabel {table.id}: geen rij voor {path.describe()}"


def _overlaps(tool: Tool, table: Table) -> Iterator[str]:
    cells = {
        name: tool.inputs[name].cells([t for row in table.rows for t in row.tests() if t.input == name])
        for name in tool.inputs
    }
    for one, other in combinations(table.rows, 2):
        if one.outcome.id == other.outcome.id:
            continue
        for tests in product(_boxes(one), _boxes(other)):
            both = [*tests[0], *tests[1]]
            names = [name for name in tool.inputs if any(test.input == name for test in both)]
            common = {
                name: [c for c in cells[name] if all(t.holds(c.value) for t in both if t.input == name)]
                for name in names
            }
            if all(common.values()):
                where = ", ".join(f"{n} = {' of '.join(c.text for c in common[n])}" for n in names) or "alles"
                yield f"tabel {table.id}: de rijen {one.id} en {other.id} passen allebei bij {where}"
                break


def _boxes(row: Row) -> Iterator[tuple[Test, ...]]:
    yield from product(*(c.tests for c in row.when))


def _walked(tool: Tool, found: Ways) -> Iterator[str]:
    for row in tool.rows.values():
        if row.id not in found.rows:
            yield f"rij {row.id}: geen enkele weg komt hier (uitkomst {row.outcome.id})"
    for question in tool.questions:
        if question.id not in found.questions:
            yield f"vraag {question.id}: wordt op geen enkele weg gesteld"
    yield from found.faults


def _questions(tool: Tool) -> Iterator[str]:
    for shape in tool.inputs.values():
        if isinstance(shape, Count) and shape.unit not in SINGULARS:
            yield f"vraag {shape.id}: SINGULARS (rules/measures.py) zegt niet hoe één van {shape.unit!r} heet"
    for question in tool.asked:
        if question.unknown_help and not question.unknown:
            yield f"vraag {question.id}: unknown_help hoort bij een vraag met unknown=True"
    used = set(tool.tests_by_input) & {name for name, tests in tool.tests_by_input.items() if tests}
    needed = {question for name in used for question in tool.behind(name)}
    needed.update(*(tool.reads(outcome) for outcome in tool.outcomes.values()))
    for question in tool.questions:
        if question.id not in needed:
            yield f"vraag {question.id}: geen rij en geen uitkomst gebruikt het antwoord"


def _sources(tool: Tool) -> Iterator[str]:
    for row in tool.rows.values():
        if not row.derived and not (row.source.document and row.source.section):
            yield f"rij {row.id}: de bron ontbreekt (document en paragraaf)"
        for number, task in enumerate(row.outcome.tasks, 1):
            if not task.roles or not all(task.roles):
                yield f"uitkomst {row.outcome.id}, taak {number}: wie dit doet, ontbreekt"
            if isinstance(task.by, Term) and task.by.amount and not task.by.says_its_number:
                yield (
                    f"uitkomst {row.outcome.id}, taak {number}: de woorden van de termijn "
                    f"({task.by.words}) nemen haar getal niet over; schrijf {{woorden}} of {{cijfers}}"
                )
            if task.missed and not (task.source or row.source).ours:
                yield (
                    f"uitkomst {row.outcome.id}, taak {number}: dat iets wordt ingehaald is van ons; "
                    "gebruik caught_up"
                )


def _examples(tool: Tool) -> Iterator[str]:
    shown: set[str] = set()
    for example in tool.examples:
        yield from example_faults(tool, example)
        shown.update(example.rows)
    for row in tool.rows.values():
        if not row.derived and row.id not in shown:
            yield f"rij {row.id}: er is geen voorbeeld"


def _duties(tool: Tool) -> Iterator[str]:
    told: dict[str, Counter[tuple[str, str]]] = {}
    for example in tool.examples:
        for name in example.rows:
            if name in tool.rows:
                outcome = tool.rows[name].outcome
                missing = Counter(outcome.duties) - Counter(example.tasks)
                if outcome.id not in told or missing.total() < told[outcome.id].total():
                    told[outcome.id] = missing
    for name, missing in told.items():
        if missing:
            words = "; ".join(f"{role}, {by}" for role, by in missing.elements())
            yield f"uitkomst {name}: geen voorbeeld noemt al zijn taken; ontbreekt: {words}"


def example_faults(tool: Tool, example: Example) -> Iterator[str]:
    """What an example expects and the rows do not give."""
    told = ", ".join(f"{name} = {value}" for name, value in example.answers.items())
    try:
        result = run(tool, parsed(tool, example))
    except AnswerError as error:
        yield f"voorbeeld ({told}): vraag {error.question}: {error.message}"
        return
    except RuleError as error:
        yield f"voorbeeld ({told}): {error}"
        return
    if result.question is not None:
        yield f"voorbeeld ({told}): het antwoord op {result.question} ontbreekt"
        return
    found = {row.id for row in result.rows.values()}
    for name in example.rows:
        if name not in found:
            yield f"voorbeeld ({told}): verwacht rij {name}, gekregen {', '.join(sorted(found))}"
    duties = Counter(duty for row in result.rows.values() for duty in row.outcome.duties)
    for role, by in (Counter(example.tasks) - duties).elements():
        yield f"voorbeeld ({told}): verwacht dat {role} iets doet met als termijn {by!r}"


def parsed(tool: Tool, example: Example) -> dict[str, Value]:
    """The answers of an example as values. Raises AnswerError, also for an unknown question."""
    answers = {}
    for name, raw in example.answers.items():
        if name not in tool.inputs:
            raise AnswerError(name, "deze vraag bestaat niet")
        answers[name] = tool.inputs[name].parse(raw)
    return answers


def _limits(tool: Tool) -> Iterator[str]:
    try:
        known = [known_inputs(tool, parsed(tool, example)) for example in tool.examples]
    except AnswerError:
        return  # told by _examples
    for row in (row for row in tool.rows.values() if not row.derived):
        for test in row.tests():
            shape = tool.inputs[test.input]
            if not isinstance(shape, Count):
                continue
            rest = [c for c in row.when if test not in c.tests]
            inside = [k for k in known if all(meets(c, k) is not False for c in rest)]
            touched = {k.get(test.input, UNKNOWN) for k in inside}
            for n in test.limits:
                near = [round(n + d * shape.step, shape.decimals) for d in (-1, 0, 1)]
                missing = [
                    v
                    for v in near
                    if shape.low <= v <= shape.high
                    and v not in touched
                    and _can_be(tool, test.input, v, rest)
                ]
                if missing:
                    words = ", ".join(f"{v:g}" for v in missing)
                    limit = f"bij de grens {n:g} van {test.input}"
                    yield f"rij {row.id}: {limit} ontbreekt een voorbeeld met {words}"


def _can_be(tool: Tool, input_: str, value: Value, rest: list[Condition]) -> bool:
    """Whether a value can be true beside the other conditions of its row, which may rest on one relation."""
    for relation in tool.relations:
        other = {relation.one.id: relation.other, relation.other.id: relation.one}.get(input_)
        if other is None:
            continue
        about = [c for c in rest if any(test.input == other.id for test in c.tests)]
        cells = [
            cell
            for cell in other.cells([test for c in about for test in c.tests if test.input == other.id])
            if all(meets(c, {other.id: cell.value}) is not False for c in about)
        ]
        ends = [end for cell in cells for end in (cell.value, cell.last) if end is not None]
        if about and all(relation.broken({input_: value, other.id: end}) for end in ends):
            return False
    return True


def _facts(tool: Tool) -> Iterator[str]:
    for fact in tool.facts:
        tests = tool.tests_by_input[fact.shape.id]
        for cell in fact.shape.cells(tests) if tests else []:
            if cell.value == UNKNOWN:
                continue
            answers = fact.witness(cell.value)
            given = [answers.get(question.id) for question in fact.inputs]
            if None in given or not _alike(tests, fact.compute(*given), cell.value):
                yield f"feit {fact.shape.id}: de getuige bij {cell.text} geeft antwoorden buiten die grenzen"


def _alike(tests: list[Test], one: Value, other: Value) -> bool:
    return all(test.holds(one) == test.holds(other) for test in tests)
