"""The templates of build/templates, in one environment."""

from __future__ import annotations

import functools
from typing import Any

import jinja2
from jinja2.runtime import Context
from markupsafe import Markup

from decision_tools.rules import NOT_NAMED
from decision_tools.rules.emergency import ALARM, VEILIG_THUIS

from ..paths import TEMPLATES, letter_uri, tool_uri
from ..words import dutch, notes, of_tools


def render(name: str, **what: Any) -> str:
    """The text of a template."""
    return _environment().get_template(name).render(**what)


@functools.cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "callable": of_tools.callable_numbers,
        "enumeration": dutch.enumeration,
        "fill": _fill,
        "first_upper": dutch.first_upper,
        "long_date": dutch.long_date,
        "quoted": "“{}”".format,
        "sentence": dutch.sentence,
        "spans": dutch.spans,
    }
    environment.globals |= {
        "alarm": ALARM,
        "answers_of": of_tools.answers,
        "forbids": of_tools.forbids,
        "letter_note_kinds": {"wet": "De wet", **notes.KINDS},
        "letter_uri": letter_uri,
        "not_named": NOT_NAMED,
        "task_words": of_tools.task_words,
        "tool_uri": tool_uri,
        "veilig_thuis": VEILIG_THUIS,
    }
    return environment


@jinja2.pass_context
def _fill(context: Context, text: str) -> Markup:
    """A text of the tool that the template is about."""
    return of_tools.marked(context["tool"], text)
