"""Which letters and forms a school has: announced in school.toml, or written in `letters/`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from . import front_matter
from .renamed import Say
from .school_tables import Letter
from .toml_file import TomlFile


def written_letters(school: TomlFile, announced: Iterable[Mapping[str, Any]], say: Say) -> list[Letter]:
    """The letters that have a file; one that school.toml still announces is a problem."""
    slugs = [letter["slug"] for letter in announced]
    found = []
    for path in sorted((school.path.parent / "letters").glob("*.md")):
        title = say(str(front_matter.read(path).data.get("title") or path.stem))
        found.append(Letter(path.stem, title, written=True))
        if path.stem in slugs:
            line = school.line(f'slug = "{path.stem}"')
            wrong = f"De brief “{path.stem}” is geschreven: zie letters/{path.name}."
            school.fail(line, wrong, "Haal deze [[letter]] weg.")
    return found
