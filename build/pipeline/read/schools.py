"""Read and validate `protocols/<school>/school.toml`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from decision_tools.rules.renaming import renaming
from decision_tools.rules.school import needed

from ..paths import PROTOCOLS
from ..problems import Problem, Reading, choice
from .letter_titles import written_letters
from .own_help import OwnHelp, own_help
from .renamed import Say, school_table
from .school_tables import Contact, Counted, Document, Letter, Role, Word
from .school_values import LISTS, readable, type_fault
from .toml_file import TomlFile

SECTORS = ("po", "vo", "mbo")
REGIONS = ("noord", "midden", "zuid")
ADDRESS = re.compile(r"https://[^\s/?#]+/([^\s?#]+/)?")
CONTACT_KINDS = ("mail", "phone", "place", "room", "time", "web")
KEYS = {
    "": (
        "slug name sector colour pages",
        "region free_days address persons system edition emergency document role word letter contact count",
    ),
    "document": ("id name dated", "short date edition sections"),
    "role": ("name what", "plural synonyms also id id_plural staff part_of mail"),
    "word": ("term means", "synonyms also"),
    "letter": ("slug title", ""),
    "contact": ("id what value kind source section", ""),
    "count": ("question source section", "route"),
}
TABLES = ("edition", "emergency", "document", "role", "word", "letter", "contact", "count")


@dataclass(frozen=True)
class School:
    """Everything `school.toml` says. `persons` are whom the source names without a role.

    `address` is where the school publishes its edition, as `https://…/`. `edition` is the number and the day
    of what it publishes; `system` is where the school registers, under the name that the source has for it.
    `free_days` are its own, beside the holidays of its `region`.
    `said` gives a text with the names of roles in the place of the words that rows and pages use for them.
    """

    slug: str
    name: str
    sector: str
    colour: str
    pages: tuple[str, ...]
    region: str | None
    documents: tuple[Document, ...]
    roles: tuple[Role, ...]
    words: tuple[Word, ...]
    letters: tuple[Letter, ...]
    contacts: tuple[Contact, ...]
    edition: tuple[int, date]
    own_help: OwnHelp
    persons: tuple[str, ...] = ()
    address: str = ""
    system: str | None = None
    counts: tuple[Counted, ...] = ()
    free_days: tuple[date, ...] = ()
    said: Say = str

    def document(self, id: str) -> Document:
        """The document with this id."""
        return next(document for document in self.documents if document.id == id)

    def letter(self, slug: str) -> Letter:
        """The letter with this slug."""
        return next(letter for letter in self.letters if letter.slug == slug)


class UnknownSchool(Exception):
    """An edition is asked for of a school that is not there; the message lists the schools."""

    def __init__(self, school: str, known: Iterable[str]) -> None:
        super().__init__(f"Er is geen school “{school}”. {choice(school, known)}")


def load_schools(folder: Path = PROTOCOLS) -> dict[str, School]:
    """All schools by slug, in alphabetical order; raises ContentError with every mistake found."""
    return read_schools(folder).sound()


def read_schools(folder: Path = PROTOCOLS) -> Reading[dict[str, School]]:
    """All schools by slug, in alphabetical order, but for those of which the first lines are wrong."""
    schools: dict[str, School] = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob("*/school.toml")):
        reader = _Reader(TomlFile(path), path.parent.name)
        if school := reader.school():
            schools[path.parent.name] = school
        problems += reader.file.problems
    return Reading(schools, problems)


class _Reader:
    """The checks of one school.toml; what is wrong gathers in the file's problems."""

    def __init__(self, file: TomlFile, slug: str) -> None:
        self.file = file
        self.slug = slug

    def school(self) -> School | None:
        """The school with what is right of its tables; none if a line before the tables is wrong."""
        if not self.file.readable:
            return None
        data = self.file.data
        self._values(data)
        before_tables = self._fields("", data, "Het bestand", 1)
        edition = self._edition(data.get("edition"))
        sound = not self.file.problems
        tables = {name: self._tables(name) for name in KEYS if name}
        say: Say = renaming(renamed) if (renamed := needed(tables)["renamed"]) else str
        parts = {name: [school_table(name, one, say) for one in found] for name, found in tables.items()}
        help_ = own_help(self.file, [contact["id"] for contact in parts["contact"]])
        self._parts_of(role.get("id") or role["name"] for role in parts["role"])
        if edition is None or not sound:
            return None
        return School(
            slug=self.slug,
            name=before_tables["name"],
            sector=before_tables["sector"],
            colour=before_tables["colour"],
            pages=before_tables["pages"],
            region=before_tables.get("region"),
            documents=tuple(Document(**table) for table in parts["document"]),
            roles=tuple(Role(**table) for table in parts["role"]),
            words=tuple(Word(**table) for table in parts["word"]),
            letters=(
                *(Letter(**table) for table in parts["letter"]),
                *written_letters(self.file, parts["letter"], say),
            ),
            contacts=tuple(Contact(**table) for table in parts["contact"]),
            edition=edition,
            address=before_tables.get("address", ""),
            own_help=help_,
            persons=tuple(map(say, before_tables.get("persons", ()))),
            system=before_tables.get("system"),
            counts=tuple(Counted(**table) for table in parts["count"]),
            free_days=before_tables.get("free_days", ()),
            said=say,
        )

    def _fields(self, name: str, table: Mapping[str, Any], where: str, start: int) -> dict[str, Any]:
        """What is right of a table, with an empty text for what is missing; tells the rest."""
        needed, optional = (keys.split() for keys in KEYS[name])
        self.file.keys(table, needed, where, start)
        self.file.known(table, [*needed, *optional], start)
        found: dict[str, Any] = {key: () if key in LISTS else "" for key in needed}
        for key, value in table.items():
            if key in needed + optional and not (name == "" and key in TABLES):
                if fault := type_fault(key, value):
                    self.file.fail(self.file.key_line(key, start), *fault)
                else:
                    found[key] = tuple(value) if isinstance(value, list) else value
        return found

    def _values(self, data: Mapping[str, Any]) -> None:
        """The values before the tables."""
        if data.get("slug", self.slug) != self.slug:
            mend = f"Maak er de naam van de map van: “{self.slug}”."
            self.file.fail(self.file.key_line("slug"), f"`slug` is “{data['slug']}”.", mend)
        for key, allowed in (("sector", SECTORS), ("region", REGIONS)):
            if key in data and data[key] not in allowed:
                line = self.file.key_line(key)
                self.file.fail(line, f"`{key}` is “{data[key]}”.", choice(str(data[key]), allowed))
        if not ADDRESS.fullmatch(str(data.get("address", "https://x/"))):
            mend = "Schrijf het als “https://protocol.school.nl/”, met de / aan het eind."
            self.file.fail(self.file.key_line("address"), f"`address` is “{data['address']}”.", mend)
        if "colour" in data and not readable(str(data["colour"])):
            self.file.fail(
                self.file.key_line("colour"),
                f"Witte letters op `colour` “{data['colour']}” hebben te weinig contrast.",
                "Kies een donkerder kleur, zoals “#1d4f76”.",
            )
        pages = data.get("pages")
        if isinstance(pages, list) and pages[:1] not in ([], ["index"]):
            line = self.file.key_line("pages")
            self.file.fail(line, "De eerste van `pages` is de startpagina.", "Zet “index” vooraan.")

    def _edition(self, table: object) -> tuple[int, date] | None:
        """The number and the day of the edition; tells what is wrong with them."""
        match table:
            case {"number": int(number), "date": date() as day, **rest} if number > 0 and not rest:
                return number, day
        mend = "Schrijf onder [edition] `number = 1` en `date = 2026-11-30`."
        self.file.fail(self.file.line("[edition]"), "Nummer en dag van de editie kloppen niet.", mend)
        return None

    def _tables(self, name: str) -> list[dict[str, Any]]:
        """What is right of the `[[name]]` tables, as keyword arguments for their class."""
        key = KEYS[name][0].split()[0]
        found: dict[str, dict[str, Any]] = {}
        for table, start in self.file.tables(name):
            fields = self._fields(name, table, f"[[{name}]]", start)
            if fields[key] in found:
                line = self.file.key_line(key, start)
                self.file.fail(line, f"[[{name}]] “{fields[key]}” staat hier twee keer.", "Houd er één.")
            elif fields[key]:
                found[fields[key]] = fields
            self._kind_and_source(fields, start)
            if name == "role":
                self._role(fields, start)
        if name == "count" and found and "system" not in self.file.data:
            mend = "Zet er een regel `system = …` bij, met de naam die in de bron staat."
            self.file.fail(self.file.line("[[count]]"), "[[count]] heeft `system` nodig.", mend)
        return list(found.values())

    def _role(self, role: Mapping[str, Any], start: int) -> None:
        one, more = bool(role.get("id")), bool(role.get("id_plural"))
        if (one and more != bool(role.get("plural"))) or more > one:
            wrong = f"Bij “{role['name']}” horen `id` en `id_plural` bij `name` en `plural`."
            mend = "Schrijf in `id` en `id_plural` hoe rijen en bladzijden de rol noemen, één en meer."
            self.file.fail(self.file.key_line("id", start), wrong, mend)

    def _parts_of(self, known: Iterable[str]) -> None:
        known = list(known)
        for role, start in self.file.tables("role"):
            names = role.get("part_of")
            for name in names if isinstance(names, list) else ():
                if name not in known:
                    line = self.file.key_line("part_of", start)
                    self.file.fail(line, f"Er is geen rol “{name}”.", choice(str(name), known))

    def _kind_and_source(self, fields: Mapping[str, Any], start: int) -> None:
        tables = self.file.data.get("document")
        listed = tables if isinstance(tables, list) else []
        documents = [str(document.get("id")) for document in listed if isinstance(document, dict)]
        for key, what, known in (("kind", "soort", CONTACT_KINDS), ("source", "document", documents)):
            if fields.get(key) and fields[key] not in known:
                line = self.file.key_line(key, start)
                self.file.fail(line, f"Er is geen {what} “{fields[key]}”.", choice(fields[key], known))
