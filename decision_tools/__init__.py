"""The decision tools: one module or package a tool, found by its slug."""

from __future__ import annotations

import json
import pkgutil
from dataclasses import replace
from datetime import date
from importlib import import_module
from typing import Any

from . import rules
from .rules import agreements
from .rules.decide import decide as _decide
from .rules.model import RuleError, Tool
from .rules.renaming import renamed_agreements, with_names
from .rules.school import read as read_school

__all__ = ["NoTool", "UnknownTool", "decide", "decide_json", "load", "slugs"]

_of_school: dict[str, Tool] = {}

SHARED = "shared"
"""The one package of a school that is no tool: what several of its tools have."""


class UnknownTool(KeyError):
    """No tool has this slug."""

    def __str__(self) -> str:
        school = self.args[0].partition("/")[0]
        near = [slug for slug in slugs() if slug.startswith(f"{school}/")]
        known = f"Kies uit: {', '.join(near)}." if near else "De opdracht list noemt ze alle."
        return f"Er is geen keuzehulp {self.args[0]!r}. {known}"


class NoTool(RuleError):
    """A module holds no tool of its name."""


def slugs() -> list[str]:
    """The slugs of all tools, `school/tool`, in alphabetical order."""
    found = []
    for school in pkgutil.iter_modules(__path__):
        if school.ispkg and school.name != rules.__name__.rpartition(".")[2]:
            modules = pkgutil.iter_modules([f"{place}/{school.name}" for place in __path__])
            found += [_slug(f"{school.name}/{m.name}") for m in modules if m.name != SHARED]
    return sorted(found)


def load(slug: str) -> Tool:
    """The tool with this slug. Raises UnknownTool, and NoTool for a module that holds none."""
    name = f"{__name__}.{slug.replace('/', '.').replace('-', '_')}"
    try:
        module = import_module(name)
    except ModuleNotFoundError as error:
        if error.name is None or not name.startswith(error.name):
            raise
        raise UnknownTool(slug) from None
    tool = getattr(module, "TOOL", None)
    if isinstance(tool, Tool) and tool.slug == slug:
        return _as_its_school_has_it(tool)
    if slug not in slugs():
        raise UnknownTool(slug)
    raise NoTool(f"{name} heeft geen TOOL met slug {slug!r}; wat keuzehulpen delen, staat in {SHARED}")


def decide(slug: str, answers: dict[str, object], on: date | None = None) -> dict[str, Any]:
    """The next question or the outcome of one tool; see `rules.decide`. Raises UnknownTool."""
    return _decide(load(slug), answers, on)


def decide_json(request: str) -> str:
    """The same for a page: `{"tool", "answers", "on"}` as JSON in, the result as JSON out."""
    asked = json.loads(request)
    on = date.fromisoformat(asked["on"]) if asked.get("on") else None
    return json.dumps(decide(asked["tool"], asked["answers"], on))


def _as_its_school_has_it(tool: Tool) -> Tool:
    """The tool with its school's names of roles, its calendar and what it agreed: made once for each tool."""
    school = tool.slug.partition("/")[0]
    facts, agreed = read_school(school), agreements.read(school)
    if not (facts.renamed or agreed or facts.settings):
        return tool
    if tool.slug not in _of_school:
        named = with_names(tool, facts.renamed)
        settings = facts.settings or tool.settings
        own = renamed_agreements(agreed, facts.renamed)
        _of_school[tool.slug] = replace(named, settings=settings, agreements=own)
    return _of_school[tool.slug]


def _slug(module: str) -> str:
    """A module's path as a slug: the one place where `_` becomes `-` (and in `load` back)."""
    return module.replace("_", "-")
