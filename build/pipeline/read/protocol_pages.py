"""Read and validate the front matter of `protocols/<school>/*.md`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from decision_tools.rules.agreements import Agreed

from ..paths import PROTOCOLS, page_uri
from ..problems import Problem, Reading, shown
from .described_file import DescribedFile, texts_in
from .schools import School, load_schools

REQUIRED = ("title", "school", "subject", "roles", "source", "owner", "reviewed", "review_by", "keywords")
OPTIONAL = ("tools", "letters", "law")
LISTS = ("roles", "tools", "letters", "law", "keywords")
TEXTS = ("title", "school", "subject", "owner")
FEWEST_KEYWORDS = 8
HEADING = re.compile(r"^## (.+?) *$", re.M)
FIRST_HEADING = "Wat doe je nu?"


@dataclass(frozen=True)
class Page:
    """One protocol page: what its front matter says, and its Markdown.

    `wrong` has the keys that are not right: what stands here for them is a guess; nothing follows from it.
    `agreed` is what the school decided about what stands here. `doubts` are those of its tools that each of
    its notes tells, as in `poort/te-laat#verslag`.
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
    agreed: tuple[Agreed, ...] = ()
    doubts: tuple[tuple[str, ...], ...] = ()

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


class _Reader(DescribedFile):
    """The checks of one page."""

    def page(self) -> Page:
        """The page, with a guess for what is wrong in its front matter."""
        self._body()
        if self.data:
            self._keys()
            for check in (self._place, self.check_source, self.check_days, self._names, self._keywords):
                check()
        else:
            self.wrong = {*REQUIRED, *OPTIONAL}
        document, sections = self.source
        lists = {key: texts_in(self.data.get(key)) for key in LISTS}
        return Page(
            path=self.path,
            title=str(self.data.get("title") or self.path.stem),
            school=self.school.slug,
            subject=self.path.stem,
            roles=lists["roles"],
            document=document,
            sections=sections,
            owner=str(self.data.get("owner") or ""),
            reviewed=self.day("reviewed"),
            review_by=self.day("review_by"),
            keywords=lists["keywords"],
            tools=lists["tools"],
            letters=lists["letters"],
            law=lists["law"],
            body=self.body,
            body_line=self.body_line,
            wrong=frozenset(self.wrong),
        )

    def _keys(self) -> None:
        self.check_keys(REQUIRED, OPTIONAL)
        for key in TEXTS:
            self.check_text(key)
        for key in LISTS:
            self.check_list(key)

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

    def _names(self) -> None:
        roles = [role.name for role in self.school.roles]
        self.check_names("roles", "rol", roles)
        self.check_names("owner", "rol", roles)
        self.check_names("letters", "brief", [letter.slug for letter in self.school.letters])

    def _keywords(self) -> None:
        count = len(texts_in(self.data.get("keywords")))
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
