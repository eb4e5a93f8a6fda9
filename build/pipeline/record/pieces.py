"""What a school says now, cut into pieces with a name of their own: rules, tasks, sections, letters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown.extensions.toc import slugify

from decision_tools.rules import NOT_NAMED, Settings, Tool
from decision_tools.rules.agreements import told_fields
from decision_tools.rules.deadlines import moment_of, tell_term
from decision_tools.rules.outcomes import Outcome

from ..read.agreements import Settled
from ..read.letters import LetterTemplate
from ..read.library import Library
from ..read.protocol_pages import HEADING, Page
from ..read.records import Pieces
from ..words import of_tools
from ..words.dutch import long_date

RULE, OUTCOME, TASK, PAGE, SECTION, LETTER = "regel", "uitkomst", "taak", "bladzijde", "stuk", "brief"
AGREEMENT = "afspraak"
INCLUSION = re.compile(r"^\{\{.*\}\}$")
LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)(?:\{[^}]*\})?")
MARK = re.compile(r"^(?:[-*+]|\d+\.|#+) +")
NOTE = re.compile(r'^(?:!!!|\?\?\?\+?) +\w+ +"(.*?)"$', re.M)
STARTS = re.compile(r"[|#]|[-*+] |\d+\. |\{\{.*\}\}$|\{:")
DIVIDER = re.compile(r"^[|:\- ]+$")
SENTENCE_END = re.compile(r"(?<=[.!?:]) +(?=[A-Z“\"‘(])")


def pieces(library: Library, school: str) -> Pieces:
    """All pieces of one school."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for page in library.facts.pages(school):
        found |= _of_page(page)
    for tool in library.school_tools(school):
        found |= _of_tool(tool)
    for letter in library.letters.values():
        if letter.school == school:
            found[f"{LETTER} {letter.subject}"] = _letter(letter)
    for settled in library.agreements[school].settled:
        found[f"{AGREEMENT} {settled.agreement.id}"] = _agreement(settled)
    return found


def sentences(markdown: str) -> tuple[str, ...]:
    """The sentences of some Markdown, each on a line, without its marks; the cells of a table row in one."""
    return tuple(line for block in _blocks(markdown) for line in _told(block))


def _blocks(markdown: str) -> Iterator[str]:
    """Paragraphs, headings, items and rows of tables, each on one line, however they were broken off."""
    block = ""
    for raw in map(str.strip, NOTE.sub(r"\n\1\n", markdown).splitlines()):
        if raw and block and not STARTS.match(raw):
            block += " " + raw
            continue
        yield block
        block = raw
    yield block


def _told(block: str) -> Iterator[str]:
    if not block or INCLUSION.match(block) or DIVIDER.match(block):
        return
    if block.startswith("|"):
        yield " – ".join(filter(None, (_bare(cell) for cell in block.strip("|").split("|"))))
        return
    yield from filter(None, SENTENCE_END.split(_bare(MARK.sub("", block))))


def _bare(text: str) -> str:
    return " ".join(re.sub(r"[*`]|\{[:#][^}]*\}", "", LINK.sub(r"\1", text)).split())


def _of_page(page: Page) -> dict[str, dict[str, tuple[str, ...]]]:
    found = {
        f"{PAGE} {page.subject}": _fields(
            titel=page.title,
            eigenaar=page.owner,
            nagekeken=page.reviewed.isoformat(),
            nakijken=page.review_by.isoformat(),
        )
    }
    before, *parts = HEADING.split(page.body)
    if intro := sentences(before):
        found[f"{SECTION} {page.subject}"] = {"kop": (page.title,), "tekst": intro}
    for heading, text in zip(parts[::2], parts[1::2], strict=True):
        name = f"{SECTION} {page.subject}#{slugify(heading, '-')}"
        while name in found:
            name += "_"
        found[name] = {"kop": (heading,), "tekst": sentences(text)}
    return found


def _of_tool(tool: Tool) -> dict[str, dict[str, tuple[str, ...]]]:
    subject = tool.slug.partition("/")[2]
    found = {}
    for row in tool.rows.values():
        if not row.derived:
            when = tuple(of_tools.conditions(tool, row.when))
            found[f"{RULE} {subject}#{row.id}"] = _fields(
                bij=when, uitkomst=of_tools.headline(tool, row.outcome)
            )
    for outcome in tool.outcomes.values():
        name = f"{OUTCOME} {subject}#{outcome.id}"
        found[name] = _outcome(tool, outcome)
        for number, task in enumerate(outcome.tasks, 1):
            by = "" if task.by_text == NOT_NAMED else task.by_text
            moment = moment_of(task, tell_term(task, {}, Settings(), None), None).value
            found[f"{TASK} {subject}#{outcome.task_id(number)}"] = _fields(
                bij=of_tools.headline(tool, outcome),
                wie=(" of " if task.one_of else " en ").join(task.roles),
                wat=of_tools.plain(tool, task.told),
                wanneer=by,
                moment=moment,
                als=task.provided,
            )
    return found


def _outcome(tool: Tool, outcome: Outcome) -> dict[str, tuple[str, ...]]:
    return _fields(
        kop=of_tools.headline(tool, outcome),
        vastleggen=tuple(f"{record.what} – in {record.where}" for record in outcome.record),
        informeren=tuple(f"{inform.who}: {inform.what}" for inform in outcome.inform),
        brieven=outcome.letters,
        verder=tuple(of_tools.plain(tool, text) for text in outcome.then),
        opmerkingen=tuple(note.text for note in outcome.all_notes),
        wet=tuple(check.asks for check in outcome.all_checks),
    )


def _letter(letter: LetterTemplate) -> dict[str, tuple[str, ...]]:
    return _fields(
        titel=letter.title,
        eigenaar=letter.owner,
        nagekeken=letter.reviewed.isoformat(),
        nakijken=letter.review_by.isoformat(),
        velden=tuple(field.label for field in letter.fields),
        tekst=sentences(letter.body),
    )


def _agreement(settled: Settled) -> dict[str, tuple[str, ...]]:
    agreement = settled.agreement
    picked = next((one.text for one in settled.point.readings if one.id == agreement.reading), "")
    return _fields(
        kop=settled.point.title,
        besluit=picked or told_fields(agreement),
        door=agreement.decided_by,
        geldig=f"tot en met {long_date(agreement.until)}",
    )


def _fields(**fields: str | tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    lines = {name: (value,) if isinstance(value, str) else value for name, value in fields.items()}
    return {name: value for name, value in lines.items() if any(value)}
