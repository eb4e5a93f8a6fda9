"""The schools side by side on the same subject, from the rows of their tools."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from decision_tools.rules import NOT_NAMED, Count, Tool, YesNo
from decision_tools.rules.conditions import AnyOf, Condition, Test
from decision_tools.rules.model import Row, Table
from decision_tools.rules.outcomes import Outcome

from ...read.facts import Facts
from ...read.schools import School
from ...words import of_tools
from ...words.markup import heading, plain, table
from .comparison_table import SUBJECTS, Rules, See, Subject
from .page import Overview, page_link

URI = "vergelijking.md"
TITLE = "Scholen vergelijken"
ABOUT = "Te laat, spijbelen, ziek, uit de les gestuurd, schorsen en verlof: wat doet elke school?"

INTRO = """\
**Een regel van een andere school geldt niet voor jou.** Kijk altijd naar de naam en de kleur van je school.

De regels komen uit de keuzehulpen. Hier staat wanneer er iets gebeurt, en wie dan iets doet.
Niet alle regels staan hier. De keuzehulp zegt alles, en wat je doet als je een antwoord niet weet.
"""

Rung = tuple[tuple[Condition, ...], Row]
"""What of a row's conditions is still to be told, and the row."""

SILENT = "Het protocol van deze school gaat hier niet over."
NOT_COMPARED = "nog niet vergeleken"


def pages(facts: Facts) -> list[Overview]:
    """One page: which school deals with what, then each subject. Nothing when there is one school."""
    schools = list(facts.schools.values())
    if len(schools) < 2:
        return []
    rows = [
        [f"[{plain(subject.title)}](#{subject.id})", *(_coverage(subject, school) for school in schools)]
        for subject in SUBJECTS
    ]
    parts = [INTRO, table(["Onderwerp", *(plain(school.name) for school in schools)], rows)]
    parts += [_subject(facts, subject, schools) for subject in SUBJECTS]
    return [Overview(URI, TITLE, "\n".join(parts), ABOUT, folds=True)]


def shown(rules: Rules, tool: Tool) -> dict[str, list[Row]]:
    """The rows that are compared, by table: no derived ones, and none that is for an unknown answer only."""
    found = {
        table.id: [
            row
            for row in table.rows
            if (not rules.rows or row.id in rules.rows)
            and row.id not in rules.without
            and not row.derived
            and not any(_only_unknown(condition) for condition in row.when)
        ]
        for table in tool.tables
        if not rules.tables or table.id in rules.tables
    }
    return {id_: rows for id_, rows in found.items() if rows}


def _coverage(subject: Subject, school: School) -> str:
    parts = subject.schools.get(school.slug)
    if parts is None:
        return NOT_COMPARED
    if not parts:
        return "geen regels"
    told = "keuzehulp" if any(isinstance(part, Rules) for part in parts) else "bladzijde"
    return f"[{told}](#{subject.id}-{school.slug})"


def _subject(facts: Facts, subject: Subject, schools: Iterable[School]) -> str:
    """The schools with rules beside each other, the others below."""
    cards: list[str] = []
    others: list[str] = []
    for school in (school for school in schools if school.slug in subject.schools):
        with_rules = any(isinstance(part, Rules) for part in subject.schools[school.slug])
        (cards if with_rules else others).append(_card(facts, subject, school))
    return "\n".join(
        [
            heading(2, subject.title, subject.id),
            '<div class="pw-compare" markdown="1">\n',
            *cards,
            "</div>\n",
            *others,
        ]
    )


def _card(facts: Facts, subject: Subject, school: School) -> str:
    parts = subject.schools[school.slug]
    rules = [_rules(facts, part) for part in parts if isinstance(part, Rules)]
    see = ", ".join(_page(facts, part.page) for part in parts if isinstance(part, See))
    name = f"[{plain(school.name)}](../protocols/{school.slug}/index.md){{.pw-school}}"
    lines = [
        f'<div class="pw-compared-school" data-school="{school.slug}" markdown="1">\n',
        f"### {name} {{#{subject.id}-{school.slug}}}\n",
        *rules,
    ]
    if see:
        lines.append(f"Zie ook: {see}.\n" if rules else f"Geen keuzehulp; zie {see}.\n")
    if not parts:
        lines.append(f"{SILENT}\n")
    return "\n".join([*lines, "</div>\n"])


def _page(facts: Facts, slug: str) -> str:
    return page_link(next(page for page in facts.all_pages if page.slug == slug), URI)


def _rules(facts: Facts, rules: Rules) -> str:
    tool = next(tool for tool in facts.all_tools if tool.slug == rules.tool)
    found = shown(rules, tool)
    rows = {row.id for kept in found.values() for row in kept}
    head = f"Keuzehulp [{plain(tool.title)}](tool:{tool.slug}), handboek {_page(facts, tool.page)}"
    head += "\n{.pw-facts}\n"
    return "\n".join([head, *(_table(tool, t, found[t.id], rows) for t in tool.tables if t.id in found)])


def _table(tool: Tool, rules: Table, rows: Sequence[Row], known: set[str]) -> str:
    """The rows of one table, those with the same first condition under it."""
    after = ""
    if len(rules.after) == 1 and known.issuperset(rules.after):
        [before] = rules.after
        after = f" (alleen na: {of_tools.plain(tool, tool.rows[before].outcome.headline)})"
    if len(rows) == 1:
        return _rungs(tool, [(rows[0].when, rows[0])], rules.title, after)
    lines = [f"**{plain(rules.title + after)}**\n"]
    shared = Counter(row.when[0] for row in rows if len(row.when) > 1)

    def head(row: Row) -> Condition | None:
        return row.when[0] if row.when and shared[row.when[0]] > 1 else None

    blocks = [(condition, list(group)) for condition, group in groupby(rows, head)]
    for condition, group in blocks:
        if condition:
            lines.append(f"*{plain(_told(tool, condition))}*\n")
            lines.append(_rungs(tool, [(row.when[1:], row) for row in group]))
        else:
            lines.append(_rungs(tool, [(row.when, row) for row in group], labelled=len(blocks) > 1))
    return "\n".join(lines)


def _rungs(
    tool: Tool, rungs: Sequence[Rung], always: str = "altijd", after: str = "", labelled: bool = False
) -> str:
    """What happens when, as a list of definitions; conditions with the same answer share one.

    A count or yes-or-no that all are about is told once above them, unless each has to be `labelled`.
    """
    asked = {when[0].input if len(when) == 1 and isinstance(when[0], Test) else "" for when, _ in rungs}
    question = tool.inputs.get(asked.pop()) if len(asked) == 1 and not labelled else None
    if not isinstance(question, Count | YesNo):
        question = None
    lines = [f"{plain(f'{question.text} {question.help}')}\n{{.pw-asked}}\n"] if question else []
    by_answer: dict[str, list[str]] = {}
    for when, row in rungs:
        told = " en ".join(_known(c).text if question else _told(tool, c) for c in when) or always
        by_answer.setdefault(_answer(tool, row.outcome), []).append(plain(told + after))
    for answer, (first, *others) in by_answer.items():
        lines.append("\n".join([first, *(f"of {when}" for when in others), f":   {answer}\n"]))
    return "\n".join(lines)


def _answer(tool: Tool, outcome: Outcome) -> str:
    """The outcome with a link, and who has something to do."""
    link = f"[{plain(of_tools.plain(tool, outcome.headline))}](tool:{tool.slug}#uitkomst-{outcome.id})"
    law = "<br>".join(plain(f"De wet vraagt: {check.asks}") for check in outcome.all_checks)
    return "<br>".join(text for text in (link, _who(outcome), law) if text)


def _who(outcome: Outcome) -> str:
    """Each role once, with the terms that the protocol names for it; who is not named comes last."""
    terms: dict[str, list[str]] = {}
    for role, by in outcome.duties:
        own = terms.setdefault(role, [])
        if by != NOT_NAMED and by not in own:
            own.append(by)
    if NOT_NAMED in terms and len(terms) > 1:
        terms[f"deels {NOT_NAMED}"] = terms.pop(NOT_NAMED)
    told = [f"{role} ({'; '.join(own)})" if own else role for role, own in terms.items()]
    return f"Wie: {plain(', '.join(told))}" if told else ""


def _told(tool: Tool, condition: Condition) -> str:
    return of_tools.condition(tool, _known(condition))


def _known(condition: Condition) -> Condition:
    """The condition without "of weet ik niet"."""
    if isinstance(condition, AnyOf):
        return AnyOf(tuple(test for test in condition.tests if not _only_unknown(test)))
    return replace(condition, text=condition.text.removesuffix(" of weet ik niet"))


def _only_unknown(condition: Condition) -> bool:
    return all(test.unknown and test.values == frozenset() for test in condition.tests)
