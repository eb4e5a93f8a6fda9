"""Read and validate the front matter of `protocols/<school>/*.md`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ..paths import PROTOCOLS, page_uri
from ..problems import ContentError, Problem, listed, nearest, shown
from . import front_matter
from .schools import School, load_schools

REQUIRED = ("title", "school", "subject", "roles", "source", "owner", "reviewed", "review_by", "keywords")
OPTIONAL = ("tools", "letters", "law")
LISTS = ("roles", "tools", "letters", "law", "keywords")
TEXTS = ("title", "school", "subject", "owner")
FEWEST_KEYWORDS = 8
FIRST_HEADING = "Wat doe je nu?"


@dataclass(frozen=True)
class Page:
    """One protocol page: what its front matter says, and its Markdown."""

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

    @property
    def slug(self) -> str:
        """School and subject, as in `poort/te-laat`."""
        return f"{self.school}/{self.subject}"

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
    schools = load_schools(folder) if schools is None else schools
    pages: list[Page] = []
    problems: list[Problem] = []
    for school in schools.values():
        for path in sorted((folder / school.slug).glob("*.md")):
            try:
                pages.append(read_page(path, school))
            except ContentError as error:
                problems += error.problems
    problems += _duplicates(pages)
    if problems:
        raise ContentError(problems)
    return sorted(pages, key=lambda page: (page.school, schools[page.school].pages.index(page.subject)))


def read_page(path: Path, school: School) -> Page:
    """One page; raises ContentError with every mistake in the file."""
    reader = _Reader(path, school)
    reader.check()
    if reader.problems:
        raise ContentError(reader.problems)
    data = reader.data
    lists = {key: tuple(data.get(key) or ()) for key in LISTS}
    return Page(
        path=path,
        title=data["title"],
        school=data["school"],
        subject=data["subject"],
        roles=lists["roles"],
        document=data["source"]["document"],
        sections=tuple(data["source"]["sections"]),
        owner=data["owner"],
        reviewed=data["reviewed"],
        review_by=data["review_by"],
        keywords=lists["keywords"],
        tools=lists["tools"],
        letters=lists["letters"],
        law=lists["law"],
        body=reader.body,
        body_line=reader.body_line,
    )


def _duplicates(pages: list[Page]) -> list[Problem]:
    problems = []
    first: dict[tuple[str, str], Page] = {}
    for page in pages:
        key = (page.school, page.title.casefold())
        if key in first:
            other = shown(first[key].path)
            problems.append(
                Problem(
                    shown(page.path),
                    2,
                    f"`title` {page.title!r} is also the title of {other}.",
                    "Give each page its own.",
                )
            )
        first.setdefault(key, page)
    return problems


class _Reader:
    """The checks of one file, each problem with its line."""

    def __init__(self, path: Path, school: School) -> None:
        self.path = path
        self.school = school
        read = front_matter.read(path)
        self.data, self.lines, self.problems = read.data, read.lines, read.problems
        self.body, self.body_line = read.body, read.body_line

    def fail(self, line: int, expected: str, mend: str) -> None:
        self.problems.append(Problem(shown(self.path), line, expected, mend))

    def at(self, key: str) -> int:
        return self.lines.get(key, self.lines.get(key.partition(".")[0], 1))

    def check(self) -> None:
        """Collects everything that is wrong."""
        if not self.data:
            return
        self._keys()
        if self.problems:
            return
        self._place()
        self._source()
        self._dates()
        self._names()
        self._body()

    def _keys(self) -> None:
        for key in REQUIRED:
            if self.data.get(key) in (None, "", []):
                self.fail(self.at(key), f"The front matter needs `{key}`.", f"Add a line `{key}: …`.")
        for key, value in self.data.items():
            if key not in REQUIRED + OPTIONAL:
                self.fail(
                    self.at(key), f"`{key}` is not known here.", f"Use one of: {listed(REQUIRED + OPTIONAL)}."
                )
            elif key in TEXTS and not isinstance(value, str):
                self.fail(self.at(key), f"`{key}` is text.", "Put it in quotes.")
            elif key in LISTS and not (value is None or isinstance(value, list)):
                self.fail(self.at(key), f"`{key}` is a list.", f"Write `{key}: [one, two]`.")
            elif key in LISTS:
                for item in value or []:
                    if not isinstance(item, str) or not item:
                        self.fail(
                            self.at(key), f"`{key}` holds {item!r}, which is not text.", "Put it in quotes."
                        )

    def _place(self) -> None:
        if self.data["school"] != self.school.slug:
            self.fail(
                self.at("school"),
                f"`school` is {self.data['school']!r}.",
                f"Make it the folder's name: {self.school.slug!r}.",
            )
        if self.data["subject"] != self.path.stem:
            self.fail(
                self.at("subject"),
                f"`subject` is {self.data['subject']!r}.",
                f"Make it the file's name: {self.path.stem!r}.",
            )
        if self.path.stem not in self.school.pages:
            toml = f"protocols/{self.school.slug}/school.toml"
            self.fail(
                1,
                f"{self.path.stem!r} is not in `pages` of {toml}.",
                "Add it there, in the place where it should stand.",
            )

    def _source(self) -> None:
        source = self.data["source"]
        if not isinstance(source, dict) or set(source) != {"document", "sections"}:
            self.fail(
                self.at("source"), "`source` has a `document` and `sections`.", "Write both under `source:`."
            )
            return
        known = [document.id for document in self.school.documents]
        if source["document"] not in known:
            self.fail(
                self.at("source.document"),
                f"There is no document {source['document']!r}.",
                f"Use one of: {listed(known)}.",
            )
        if not _texts(source["sections"]) or not source["sections"]:
            self.fail(
                self.at("source.sections"),
                "`sections` is a list of at least one section, each in quotes.",
                'Write `sections: ["1.4"]`; without numbers, the heading of the part.',
            )

    def _dates(self) -> None:
        for key in ("reviewed", "review_by"):
            if type(self.data[key]) is not date:
                self.fail(
                    self.at(key),
                    f"`{key}` is {self.data[key]!r}, not a day.",
                    "Write it without quotes, as 2026-11-22.",
                )
                return
        if self.data["review_by"] <= self.data["reviewed"]:
            self.fail(
                self.at("review_by"),
                "`review_by` comes after `reviewed`.",
                "Choose a later day, a year on for example.",
            )

    def _names(self) -> None:
        roles = [role.name for role in self.school.roles]
        for key, names in (("roles", self.data["roles"]), ("owner", [self.data["owner"]])):
            for name in names:
                if name not in roles:
                    self.fail(
                        self.at(key),
                        f"There is no role {name!r} in school.toml.",
                        f"Write {nearest(name, roles)!r} if you mean that; the others are: {listed(roles)}.",
                    )
        letters = [letter.slug for letter in self.school.letters]
        for name in self.data.get("letters") or []:
            if name not in letters:
                self.fail(
                    self.at("letters"),
                    f"There is no letter {name!r} in school.toml.",
                    f"Use one of: {listed(letters)}.",
                )
        for key in LISTS:
            names = self.data.get(key) or []
            for name in {name for name in names if names.count(name) > 1}:
                self.fail(self.at(key), f"`{key}` names {name!r} more than once.", "Keep one.")
        if len(self.data["keywords"]) < FEWEST_KEYWORDS:
            self.fail(
                self.at("keywords"),
                f"`keywords` has {len(self.data['keywords'])} of at least {FEWEST_KEYWORDS} words.",
                "Add words that people type when they look for this page.",
            )

    def _body(self) -> None:
        headings = re.findall(r"^##? .*$", self.body, re.M)
        if self.data["subject"] != "index" and (not headings or headings[0] != f"## {FIRST_HEADING}"):
            self.fail(
                self.body_line,
                f"The first heading is `## {FIRST_HEADING}`.",
                "Begin with what to do; the reasons come last.",
            )
        for number, line in enumerate(self.body.splitlines(), self.body_line):
            if line.startswith("# "):
                self.fail(
                    number,
                    "The title of the page comes from the front matter.",
                    "Take this heading out, or begin it with ##.",
                )


def _texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) and item for item in value)
