"""Read and validate `protocols/<school>/letters/*.md`: letters, mails and forms that a reader fills in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path

from ..paths import PROTOCOLS, letter_uri
from ..problems import Problem, Reading, choice, shown
from .described_file import DescribedFile, texts_in
from .letter_fields import Field, read_field
from .places import Fill
from .schools import School

REQUIRED = (
    *("title", "kind", "to", "when", "source", "owner", "reviewed", "review_by", "status"),
    *("keywords", "fields"),
)
OPTIONAL = ("number", "law", "notes", "landscape")
LISTS = ("to", "keywords", "law")
TEXTS = ("title", "number", "when", "owner")
LETTER_KINDS = {"brief": "Brief", "mail": "Mail", "formulier": "Formulier"}
STATUSES = ("eigen", "voorbeeld")
NOTE_KINDS = ("wet", "toegevoegd", "stil", "tegenspraak", "verouderd")
ADDRESS = "{: .adres }"
OTHER_PLACE = re.compile(r"\{\{(?! *veld:)[^{}\n]*\}\}")
FIELD_PLACE = re.compile(r"\{\{ *veld: *([^{}\n]*?) *\}\}")


@dataclass(frozen=True)
class LetterNote:
    """What a sender has to know: what the law asks, what we added, what the source leaves open."""

    kind: str
    text: str


@dataclass(frozen=True)
class LetterTemplate:
    """One letter or form: what its front matter says, and its Markdown, where `{{ veld: id }}` is a field.

    `own` says that the school has this letter or form; else it is an example, for the school to settle.
    """

    path: Path
    school: str
    title: str
    number: str
    kind: str
    to: tuple[str, ...]
    when: str
    document: str
    sections: tuple[str, ...]
    owner: str
    reviewed: date
    review_by: date
    keywords: tuple[str, ...]
    law: tuple[str, ...]
    own: bool
    landscape: bool
    notes: tuple[LetterNote, ...]
    fields: tuple[Field, ...]
    body: str
    body_line: int
    wrong: frozenset[str] = frozenset()

    @property
    def subject(self) -> str:
        """Its name in addresses and in the tools."""
        return self.path.stem

    @property
    def slug(self) -> str:
        """School and name, as in `poort/plan-van-aanpak`."""
        return f"{self.school}/{self.subject}"

    @property
    def uri(self) -> str:
        """The source address on the site: `poort/brieven/plan-van-aanpak.md`."""
        return letter_uri(self.school, self.subject)

    @property
    def kind_name(self) -> str:
        """The word for what it is."""
        return LETTER_KINDS.get(self.kind, "")

    def field(self, id: str) -> Field:
        """The field with this id."""
        return next(field for field in self.fields if field.id == id)


def read_letters(schools: Mapping[str, School], folder: Path = PROTOCOLS) -> Reading[list[LetterTemplate]]:
    """All letters of these schools in the order of school and title, those with a mistake too."""
    letters: list[LetterTemplate] = []
    problems: list[Problem] = []
    for school in schools.values():
        for path in sorted((folder / school.slug / "letters").glob("*.md")):
            reader = _Reader(path, school, _PLACES)
            letters.append(reader.letter())
            problems += reader.problems
    return Reading(sorted(letters, key=lambda letter: (letter.school, letter.path.stem)), problems)


def _kept(what: str) -> str:
    return f"{{{{ veld: {what} }}}}"


_PLACES: Mapping[str, Fill] = {"veld": _kept}


class _Reader(DescribedFile):
    """The checks of one letter."""

    def letter(self) -> LetterTemplate:
        """The letter, with a guess for what is wrong in its front matter."""
        fields: list[Field] = []
        if self.data:
            self.check_keys(REQUIRED, OPTIONAL)
            for key in TEXTS:
                self.check_text(key)
            for key in LISTS:
                self.check_list(key)
            for check in (self._choices, self.check_source, self.check_days, self._names):
                check()
            fields = self._fields()
            self._body(fields)
        else:
            self.wrong = {*REQUIRED, *OPTIONAL}
        document, sections = self.source
        return LetterTemplate(
            path=self.path,
            school=self.school.slug,
            title=self._text("title") or self.path.stem,
            number=self._text("number"),
            kind=self._text("kind"),
            to=texts_in(self.data.get("to")),
            when=self._text("when"),
            document=document,
            sections=sections,
            owner=self._text("owner"),
            reviewed=self.day("reviewed"),
            review_by=self.day("review_by"),
            keywords=texts_in(self.data.get("keywords")),
            law=texts_in(self.data.get("law")),
            own=self.data.get("status") == "eigen",
            landscape=self.data.get("landscape") is True,
            notes=tuple(self._notes()),
            fields=tuple(fields),
            body=self.body,
            body_line=self.body_line,
            wrong=frozenset(self.wrong),
        )

    def _text(self, key: str) -> str:
        return str(self.data.get(key) or "")

    def _choices(self) -> None:
        for key, known in (("kind", tuple(LETTER_KINDS)), ("status", STATUSES)):
            value = self.data.get(key)
            if key not in self.wrong and value not in known:
                self.fail(key, f"`{key}` is “{value}”.", choice(str(value), known))
        if self.data.get("landscape", True) is not True:
            self.fail("landscape", "`landscape` is true of staat er niet.", "Haal de regel weg.")

    def _names(self) -> None:
        roles = [role.name for role in self.school.roles]
        self.check_names("owner", "rol", roles)
        self.check_names("to", "rol", [*roles, *self.school.persons])

    def _notes(self) -> Iterator[LetterNote]:
        notes = self.data.get("notes") or []
        if not isinstance(notes, list):
            self.fail("notes", "`notes` is een lijst.", "Schrijf elke keer `- {kind: stil, text: …}`.")
            return
        for place, note in enumerate(notes):
            match note:
                case {"kind": str(kind), "text": str(text), **rest} if kind in NOTE_KINDS and not rest:
                    yield LetterNote(kind, text)
                case _:
                    mend = f"Schrijf `kind` ({', '.join(NOTE_KINDS)}) en `text`."
                    self.fail(f"notes.{place}", "Deze opmerking klopt niet.", mend)

    def _fields(self) -> list[Field]:
        written = self.data.get("fields")
        if not isinstance(written, list):
            self.fail("fields", "`fields` is een lijst.", "Schrijf elk veld als `- id: …` en `label: …`.")
            return []
        found: dict[str, Field] = {}
        for place, table in enumerate(written):
            field, faults = read_field(table)
            for wrong, mend in faults:
                self.fail(f"fields.{place}", wrong, mend)
            if field and field.id in found:
                self.fail(f"fields.{place}", f"Het veld “{field.id}” staat hier twee keer.", "Houd er één.")
            elif field:
                found[field.id] = field
        return list(found.values())

    def _body(self, fields: list[Field]) -> None:
        known = [field.id for field in fields]
        used = set()
        for number, line in enumerate(self.body.splitlines(), self.body_line):
            for id_ in FIELD_PLACE.findall(line):
                used.add(id_)
                if id_ not in known:
                    self._at(number, f"Er is geen veld “{id_}”.", choice(id_, known))
            for place in OTHER_PLACE.findall(line):
                self._at(number, f"Een brief vult {place} niet in.", "Schrijf de woorden zelf.")
            if line.startswith("# "):
                self._at(number, "De titel van een brief komt uit `title`.", "Begin deze kop met ##.")
        for place, field in enumerate(fields):
            if field.id not in used:
                mend = f"Schrijf {_kept(field.id)} in de tekst, of haal het veld weg."
                self.fail(f"fields.{place}", f"Het veld “{field.id}” staat nergens in de tekst.", mend)
            if field.type == "rows" and self.data.get("kind") != "formulier":
                wrong = f"Het veld “{field.id}” is een tabel, en die staat alleen in een formulier."
                self.fail(f"fields.{place}", wrong, "Kies een veld van het type lines.")
        self._address()
        if self.data.get("kind") == "formulier":
            if not self.body.lstrip().startswith("## "):
                wrong = "Op papier heeft dit formulier geen titel."
                self._at(self.body_line, wrong, "Begin met een kop: ## en de titel.")
        else:
            self._headings({field.id for field in fields if not field.required})

    def _headings(self, optional: set[str]) -> None:
        """Below a heading stands first what stays: a field that may stay empty would leave it alone."""
        lines = [(number, line) for number, line in enumerate(self.body.splitlines(), self.body_line) if line]
        for (at, heading), (_, line) in pairwise(lines):
            alone = FIELD_PLACE.fullmatch(line.strip())
            if heading.startswith("#") and alone and alone[1] in optional:
                mend = "Schrijf er eerst een zin, of maak het veld verplicht."
                self._at(at, "Onder deze kop blijft niets staan als het veld leeg is.", mend)

    def _address(self) -> None:
        """A letter has its address at the window: the first block, and no other."""
        blocks = [block for block in re.split(r"\n\s*\n", self.body) if block.strip()]
        places = [place for place, block in enumerate(blocks) if ADDRESS in block]
        wanted = [0] if self.data.get("kind") == "brief" else []
        if places != wanted:
            wrong = "Een brief begint met het adres." if wanted else "Alleen een brief heeft een adres."
            mend = f"Zet {ADDRESS} onder het eerste blok." if wanted else f"Haal {ADDRESS} weg."
            self._at(self.body_line, wrong, mend)

    def _at(self, line: int, wrong: str, mend: str) -> None:
        self.problems.append(Problem(shown(self.path), line, wrong, mend))
