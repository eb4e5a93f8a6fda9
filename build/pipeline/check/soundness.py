"""What nothing is published with: mistakes in files, in the rows of tools, and in what names what."""

from __future__ import annotations

from ..paths import DOCS
from ..problems import Problem, Reading
from ..read import front_matter
from ..read.library import Library, read_library
from . import law_words, names, rules


def sound_library(school: str | None = None) -> Library:
    """Everything, or what one school publishes; raises ContentError with every mistake, and UnknownSchool."""
    library = read_library(school)
    return Reading(library, problems(library)).sound()


def problems(library: Library) -> list[Problem]:
    """Every mistake."""
    written = [problem for path in sorted(DOCS.glob("*.md")) for problem in front_matter.read(path).problems]
    tools = library.written.values()
    between = [*names.problems(library), *law_words.errors(tools)]
    return [*library.problems, *written, *between, *rules.errors(tools)]
