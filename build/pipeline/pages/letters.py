"""A letter or form on the site: its paper with open places, and the fields that fill them."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping

import markdown

from decision_tools.rules import Tool
from decision_tools.rules.outcomes import Outcome

from ..read.facts import Facts
from ..read.letter_fields import Field
from ..read.letters import FIELD_PLACE, LetterTemplate
from ..words.markup import plain
from . import templates

BLOCK_PLACE = re.compile(rf"^{FIELD_PLACE.pattern}[ \t]*$", re.M)
FORM_ROWS = re.compile(rf"(?:{BLOCK_PLACE.pattern}\n*)+", re.M)
HEADING = re.compile(r"^(#+ )", re.M)
TICKED = ("choice", "choices", "yesno")
BOX = "☐"


def editor(letter: LetterTemplate) -> str:
    """The fields and the paper of a letter, for its own page or as a template on another."""
    return templates.render("letter.html.j2", letter=letter, paper=paper(letter))


def paper(letter: LetterTemplate) -> str:
    """The letter as HTML with its places open: what is seen, printed and, with values, written to a file.

    Its headings begin at h3. Without a script, and in a book, it is the form to fill in by hand.
    """
    body = HEADING.sub(r"#\1", letter.body)
    body = _form(letter, body) if letter.kind == "formulier" else _optional(letter, body)
    body = FIELD_PLACE.sub(lambda match: _place(letter.field(match[1])), body)
    return markdown.markdown(body, extensions=["attr_list", "tables"])


def naming(letter: LetterTemplate, facts: Facts) -> Iterator[tuple[Tool, list[Outcome]]]:
    """The tools that name a letter, each with the outcomes that do."""
    for tool in facts.tools(letter.school):
        outcomes = [outcome for outcome in tool.outcomes.values() if letter.subject in outcome.letters]
        if outcomes:
            yield tool, outcomes


def of_tool(tool: Tool, letters: Mapping[str, LetterTemplate]) -> list[LetterTemplate]:
    """The letters that the outcomes of a tool name, each once, as far as they are written."""
    school = tool.slug.partition("/")[0]
    names = {f"{school}/{name}": None for outcome in tool.outcomes.values() for name in outcome.letters}
    return [letters[name] for name in names if name in letters]


def _place(field: Field, classes: str = "") -> str:
    """A place in a sentence, with the name of its field."""
    names = " ".join(filter(None, ("pw-place", "pw-blank", classes)))
    return f'<span class="{names}" data-field="{field.id}">‹{plain(field.label)}›</span>'


def _optional(letter: LetterTemplate, body: str) -> str:
    """A paragraph that is one field nobody has to fill in goes away where it stays empty."""

    def marked(match: re.Match[str]) -> str:
        field = letter.field(match[1])
        return match[0] if field.required else _place(field, "pw-optional")

    return BLOCK_PLACE.sub(marked, body)


def _form(letter: LetterTemplate, body: str) -> str:
    """A field on a line of its own is a row of a form, with its label; rows in a row are one table."""

    def rows(match: re.Match[str]) -> str:
        fields = [letter.field(id_) for id_ in FIELD_PLACE.findall(match[0])]
        parts, row_fields = [], list[Field]()
        for field in [*fields, None]:
            if field and field.type != "rows":
                row_fields.append(field)
                continue
            if row_fields:
                parts.append(_label_rows(row_fields))
            row_fields = []
            if field:
                parts.append(_empty_rows(field))
        return "\n\n".join([*parts, ""]) + "\n"

    return FORM_ROWS.sub(rows, body)


def _label_rows(fields: list[Field]) -> str:
    rows = "".join(
        f'<tr><th scope="row">{html.escape(field.label)}</th><td>{_blank(field)}</td></tr>'
        for field in fields
    )
    return f'<table class="pw-form"><tbody>{rows}</tbody></table>'


def _blank(field: Field) -> str:
    """A place to write in by hand: ruled lines, or boxes to tick."""
    if field.type in TICKED:
        parts = "".join(f'<span class="pw-box">{BOX} {html.escape(one)}</span> ' for one in field.options)
    else:
        parts = '<span class="pw-rule"></span>' * field.count
    return f'<span class="pw-place pw-blank" data-field="{field.id}">{parts}</span>'


def _empty_rows(field: Field) -> str:
    heads = "".join(f'<th scope="col">{html.escape(column)}</th>' for column in field.columns)
    row = f"<tr>{'<td></td>' * len(field.columns)}</tr>"
    return (
        f'<table class="pw-rows" data-field="{field.id}"><thead><tr>{heads}</tr></thead>'
        f"<tbody>{row * field.count}</tbody></table>"
    )
