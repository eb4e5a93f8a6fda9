"""Read and validate the front matter of `protocols/<school>/*.md`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from ..paths import PROTOCOLS, page_uri
from ..problems import Problem, Reading, choice, shown
from . import front_matter, renamed, school_places
from .schools import School, load_schools

REQUIRED = ("title", "school", "subject", "roles", "source", "owner", "reviewed", "review_by", "keywords")
OPTIONAL = ("tools", "letters", "law")
LISTS = ("roles", "tools", "letters", "law", "keywords")
TEXTS = ("title", "school", "subject", "owner")
DAYS = ("reviewed", "review_by")
FEWEST_KEYWORDS = 8
HEADING = re.compile(r"^## (.+?) *$", re.M)
FIRST_HEADING = "Wat doe je nu?"


@dataclass(frozen=True)
class Page:
    """One protocol page: what its front matter says, and its Markdown.

    `wrong` has the keys that are not right: what stands here for them is a guess; nothing follows from it.
    """

    path: Path
    title: str
    school: str
    subject: str
    roles: tuple[str, ...]
    document: str
    sections: tuple[str, ...]
    owner: str
    reviewed: date
    review_by: date
    keywords: tuple[str, ...]
    tools: tuple[str, ...]
    letters: tuple[str, ...]
    law: tuple[str, ...]
    body: str
    body_line: int
    wrong: frozenset[str] = frozenset()

    @property
    def slug(self) -> str:
        """School and subject, as in `poort/te-laat`."""
        return f"{self.school}/{self.subject}"

    @property
    def headings(self) -> list[str]:
        """The headings of its sections."""
        return HEADING.findall(self.body)

    @property
    def uri(self) -> str:
        """The page's source address on the site."""
        return page_uri(self.school, self.subject)

    @property
    def is_start(self) -> bool:
        """Whether this is the start page of its school."""
        return self.subject == "index"


def load_pages(schools: Mapping[str, School] | None = None, folder: Path = PROTOCOLS) -> list[Page]:
    """All protocol pages in the order of navigation; raises ContentError with every mistake found."""
    return read_pages(load_schools(folder) if schools is None else schools, folder).sound()


def read_pages(schools: Mapping[str, School], folder: Path = PROTOCOLS) -> Reading[list[Page]]:
    """All protocol pages of these schools in the order of navigation, those with a mistake too."""
    pages: list[Page] = []
    problems: list[Problem] = []
    for school in schools.values():
        for path in sorted((folder / school.slug).glob("*.md")):
            reader = _Reader(path, school)
            pages.append(reader.page())
            problems += reader.problems

    def place(page: Page) -> tuple[str, int]:
        order = schools[page.school].pages
        return page.school, order.index(page.subject) if page.subject in order else len(order)

    return Reading(sorted(pages, key=place), [*problems, *_double_titles(pages)])


def _double_titles(pages: list[Page]) -> list[Problem]:
    problems = []
    first: dict[tuple[str, str], Page] = {}
    for page in pages:
        key = (page.school, page.title.casefold())
        if key in first and "title" not in page.wrong:
            wrong = f"`title` “{page.title}” is ook de titel van {shown(first[key].path)}."
            problems.append(Problem(shown(page.path), 2, wrong, "Geef elke bladzijde een eigen titel."))
        first.setdefault(key, page)
    return problems


class _Reader:
    """The checks of one file, each problem with its line."""

    def __init__(self, path: Path, school: School) -> None:
        self.path = path
        self.school = school
        read = front_matter.read(path, school_places.kinds(school))
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

    def page(self) -> Page:
        """The page, with a guess for what is wrong in its front matter."""
        self._body()
        if self.data:
            self._keys()
            for check in (self._place, self._source, self._dates, self._names, self._doubles):
                check()
        else:
            self.wrong = {*REQUIRED, *OPTIONAL}
        source = self.data.get("source") if "source" not in self.wrong else None
        lists = {key: _texts_in(self.data.get(key)) for key in LISTS}
        days = {key: value if type(value := self.data.get(key)) is date else date.min for key in DAYS}
        return Page(
            path=self.path,
            title=str(self.data.get("title") or self.path.stem),
            school=self.school.slug,
            subject=self.path.stem,
            roles=lists["roles"],
            document=source["document"] if source else "",
            sections=tuple(source["sections"]) if source else (),
            owner=str(self.data.get("owner") or ""),
            reviewed=days["reviewed"],
            review_by=days["review_by"],
            keywords=lists["keywords"],
            tools=lists["tools"],
            letters=lists["letters"],
            law=lists["law"],
            body=self.body,
            body_line=self.body_line,
            wrong=frozenset(self.wrong),
        )

    def _keys(self) -> None:
        for key in REQUIRED:
            if self.data.get(key) in (None, "", []):
                self.fail(key, f"De bladzijde heeft `{key}` nodig.", f"Zet er een regel `{key}: …` bij.")
        for key, value in self.data.items():
            if key not in REQUIRED + OPTIONAL:
                self.fail(key, f"`{key}` is hier niet bekend.", choice(key, REQUIRED + OPTIONAL))
            elif key in TEXTS and value and not isinstance(value, str):
                self.fail(key, f"`{key}` is tekst.", "Zet er aanhalingstekens om.")
            elif key in LISTS and not (value is None or isinstance(value, list)):
                self.fail(key, f"`{key}` is een lijst.", f"Schrijf `{key}: [een, twee]`.")
            elif key in LISTS:
                for item in value or []:
                    if not isinstance(item, str) or not item:
                        wrong = f"In `{key}` staat {item!r}; dat is geen tekst."
                        self.fail(key, wrong, "Zet er aanhalingstekens om.")

    def _place(self) -> None:
        for key, name, what in (("school", self.school.slug, "map"), ("subject", self.path.stem, "bestand")):
            if key not in self.wrong and self.data[key] != name:
                mend = f"Maak er de naam van {'de' if what == 'map' else 'het'} {what} van: “{name}”."
                self.fail(key, f"`{key}` is “{self.data[key]}”.", mend)
        if self.path.stem not in self.school.pages:
            toml = f"protocols/{self.school.slug}/school.toml"
            self.problems.append(
                Problem(
                    shown(self.path),
                    1,
                    f"“{self.path.stem}” staat niet in `pages` van {toml}.",
                    "Zet het daar op de plek waar de bladzijde hoort.",
                )
            )

    def _source(self) -> None:
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
        if not source["sections"] or _texts_in(source["sections"]) != tuple(source["sections"]):
            self.fail(
                "source.sections",
                "`sections` is een lijst van minstens één onderdeel, elk tussen aanhalingstekens.",
                'Schrijf `sections: ["1.4"]`; zonder nummers de kop van het stuk.',
            )

    def _dates(self) -> None:
        for key in DAYS:
            if key not in self.wrong and type(self.data[key]) is not date:
                wrong = f"`{key}` is “{self.data[key]}”; dat is geen dag."
                self.fail(key, wrong, "Schrijf een dag zonder aanhalingstekens, als 2026-11-22.")
        if not self.wrong.intersection(DAYS) and self.data["review_by"] <= self.data["reviewed"]:
            mend = "Kies een latere dag, bijvoorbeeld een jaar later."
            self.fail("review_by", "`review_by` komt na `reviewed`.", mend)

    def _names(self) -> None:
        roles = [role.name for role in self.school.roles]
        letters = [letter.slug for letter in self.school.letters]
        own = {"roles": roles, "letters": letters, "owner": roles}
        for key, known in own.items():
            what = "brief" if key == "letters" else "rol"
            given = self.data.get(key)
            for name in (given,) if isinstance(given, str) and key == "owner" else _texts_in(given):
                if name not in known:
                    self.fail(key, f"Er is geen {what} “{name}” in school.toml.", choice(name, known))

    def _doubles(self) -> None:
        for key in LISTS:
            names = _texts_in(self.data.get(key))
            for name in sorted({name for name in names if names.count(name) > 1}):
                self.fail(key, f"`{key}` noemt “{name}” vaker dan één keer.", "Houd er één.")
        count = len(_texts_in(self.data.get("keywords")))
        if "keywords" not in self.wrong and count < FEWEST_KEYWORDS:
            wrong = f"`keywords` heeft {count} van de minstens {FEWEST_KEYWORDS} woorden."
            self.fail("keywords", wrong, "Voeg woorden toe waarmee mensen deze bladzijde zoeken.")

    def _body(self) -> None:
        def fail(line: int, wrong: str, mend: str) -> None:
            self.problems.append(Problem(shown(self.path), line, wrong, mend))

        headings = re.findall(r"^##? .*$", self.body, re.M)
        if self.path.stem != "index" and (not headings or headings[0] != f"## {FIRST_HEADING}"):
            mend = "Begin met wat iemand doet; waarom komt het laatst."
            fail(self.body_line, f"De eerste kop is `## {FIRST_HEADING}`.", mend)
        for number, line in enumerate(self.body.splitlines(), self.body_line):
            if line.startswith("# "):
                mend = "Haal deze kop weg, of begin hem met ##."
                fail(number, "De titel van een bladzijde komt uit `title`.", mend)


def _texts_in(value: Any) -> tuple[str, ...]:
    """The texts of a list; one text is a list of one."""
    items = value if isinstance(value, list) else [value]
    return tuple(item for item in items if isinstance(item, str) and item)
