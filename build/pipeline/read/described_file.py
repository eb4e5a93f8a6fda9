"""What every Markdown file of a school tells of itself, checked: texts, lists, source, owner, days."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from ..problems import Problem, choice, shown
from . import front_matter, renamed, school_places
from .places import Fill
from .schools import School

DAYS = ("reviewed", "review_by")


class DescribedFile:
    """One file and what is wrong in it, each problem with its line; `wrong` has the keys that are not right.

    `places` fills places in its text beside those of the school.
    """

    def __init__(self, path: Path, school: School, places: Mapping[str, Fill] | None = None) -> None:
        self.path = path
        self.school = school
        read = front_matter.read(path, {**school_places.kinds(school), **(places or {})})
        self.data, self.lines = renamed.front_matter(read.data, school.said), read.lines
        self.body, self.body_line = renamed.body(read.body, school.said), read.body_line
        self.problems = read.problems
        self.wrong: set[str] = set()

    def fail(self, key: str, wrong: str, mend: str) -> None:
        """Adds a problem with what stands at `key`, or at one inside another: `source.document`."""
        name = key.partition(".")[0]
        self.wrong.add(name)
        line = self.lines.get(key, self.lines.get(name, 1))
        self.problems.append(Problem(shown(self.path), line, wrong, mend))

    def check_keys(self, required: Iterable[str], optional: Iterable[str]) -> None:
        """Every key that is needed is there, and no other."""
        needed, known = list(required), [*required, *optional]
        for key in needed:
            if self.data.get(key) in (None, "", []):
                self.fail(key, f"De bladzijde heeft `{key}` nodig.", f"Zet er een regel `{key}: …` bij.")
        for key in self.data:
            if key not in known:
                self.fail(str(key), f"`{key}` is hier niet bekend.", choice(str(key), known))

    def check_text(self, key: str) -> None:
        """The value is a text."""
        value = self.data.get(key)
        if value and not isinstance(value, str):
            self.fail(key, f"`{key}` is tekst.", "Zet er aanhalingstekens om.")

    def check_list(self, key: str) -> None:
        """The value is a list of texts, each once."""
        value = self.data.get(key)
        if not (value is None or isinstance(value, list)):
            self.fail(key, f"`{key}` is een lijst.", f"Schrijf `{key}: [een, twee]`.")
            return
        for item in value or []:
            if not isinstance(item, str) or not item:
                wrong = f"In `{key}` staat {item!r}; dat is geen tekst."
                self.fail(key, wrong, "Zet er aanhalingstekens om.")
        names = texts_in(value)
        for name in sorted({name for name in names if names.count(name) > 1}):
            self.fail(key, f"`{key}` noemt “{name}” vaker dan één keer.", "Houd er één.")

    def check_names(self, key: str, what: str, known: Iterable[str]) -> None:
        """Every name is one that the school has."""
        known = list(known)
        for name in texts_in(self.data.get(key)):
            if name not in known:
                self.fail(key, f"Er is geen {what} “{name}” in school.toml.", choice(name, known))

    def check_source(self) -> None:
        """The source is a document of the school, with sections."""
        source = self.data.get("source")
        if "source" in self.wrong:
            return
        if not isinstance(source, dict) or set(source) != {"document", "sections"}:
            mend = "Schrijf beide onder `source:`."
            self.fail("source", "`source` heeft een `document` en `sections`.", mend)
            return
        known = [document.id for document in self.school.documents]
        if source["document"] not in known:
            wrong = f"Er is geen document “{source['document']}”."
            self.fail("source.document", wrong, choice(str(source["document"]), known))
        if not source["sections"] or list(texts_in(source["sections"])) != source["sections"]:
            self.fail(
                "source.sections",
                "`sections` is een lijst van minstens één onderdeel, elk tussen aanhalingstekens.",
                'Schrijf `sections: ["1.4"]`; zonder nummers de kop van het stuk.',
            )

    def check_days(self) -> None:
        """The days are days, in their order."""
        for key in DAYS:
            if key not in self.wrong and type(self.data[key]) is not date:
                wrong = f"`{key}` is “{self.data[key]}”; dat is geen dag."
                self.fail(key, wrong, "Schrijf een dag zonder aanhalingstekens, als 2026-11-22.")
        if not self.wrong.intersection(DAYS) and self.data["review_by"] <= self.data["reviewed"]:
            mend = "Kies een latere dag, bijvoorbeeld een jaar later."
            self.fail("review_by", "`review_by` komt na `reviewed`.", mend)

    @property
    def source(self) -> tuple[str, tuple[str, ...]]:
        """The document and its sections; empty where they are wrong."""
        source = self.data.get("source") if "source" not in self.wrong else None
        return (source["document"], tuple(source["sections"])) if source else ("", ())

    def day(self, key: str) -> date:
        """A day; the first of all where it is wrong."""
        value = self.data.get(key)
        return value if type(value) is date else date.min


def texts_in(value: Any) -> tuple[str, ...]:
    """The texts of a list; one text is a list of one."""
    items = value if isinstance(value, list) else [value]
    return tuple(item for item in items if isinstance(item, str) and item)
