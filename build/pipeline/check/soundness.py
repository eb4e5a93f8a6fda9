"""What nothing is published with: mistakes in files, in the rows of tools, and in what names what."""

from __future__ import annotations

from ..problems import Problem, Reading
from ..read.library import Library, read_library
from . import names, rules


def sound_library(school: str | None = None) -> Library:
    """Everything, or what one school publishes; raises ContentError with every mistake, and UnknownSchool."""
    library = read_library(school)
    return Reading(library, problems(library)).sound()


def problems(library: Library) -> list[Problem]:
    """Every mistake."""
    return [*library.problems, *names.problems(library), *rules.errors(library.tools.values())]
