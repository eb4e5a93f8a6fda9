"""The name of a new school as an address and as a Python package, or why it cannot be one."""

from __future__ import annotations

import keyword
import pkgutil
import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass

import decision_tools

from ..paths import DOCS
from ..problems import choice
from ..read.schools import SECTORS, School

LONGEST = 60
STRANGE = re.compile(r"[^\w .'’&-]|_")
MADE = ("runtime",)  # beside the schools in the site's folder


class Refused(Exception):
    """A school cannot be made under this name; the message says why and what can be done."""


@dataclass(frozen=True)
class NewSchool:
    """A school that is to be made."""

    name: str
    slug: str
    sector: str

    @property
    def package(self) -> str:
        """Its folder in `decision_tools/`."""
        return self.slug.replace("-", "_")


def new_school(name: str, sector: str, there: Collection[School], addresses: Collection[str]) -> NewSchool:
    """The school, given those that are there and the first parts of all addresses. Raises Refused."""
    name = " ".join(name.split(" ")).strip()
    if not name:
        raise Refused('Geef de naam van de school: make new-school NAME="De Berg" SECTOR=vo')
    if sector not in SECTORS:
        raise Refused(f"SECTOR is “{sector}”. {choice(sector, SECTORS)}")
    if found := STRANGE.search(name):
        wrong = f"In de naam staat {found[0]!r}."
        raise Refused(f"{wrong} Gebruik letters, cijfers, spaties en de tekens . ' & en -")
    if len(name) > LONGEST:
        raise Refused(f"De naam heeft {len(name)} tekens. Neem er een van hoogstens {LONGEST}.")
    school = NewSchool(name, _slug(name), sector)
    if not school.slug.strip("-"):
        raise Refused("In de naam staat geen letter van a tot en met z. Daar komt het webadres van.")
    for one in there:
        if school.slug == one.slug or name.casefold() == one.name.casefold():
            mend = "Neem een andere naam, of verander die school."
            raise Refused(f"Er is al een school {one.name}, in protocols/{one.slug}/. {mend}")
    if school.slug in {*addresses, *_reserved()} or keyword.iskeyword(school.package):
        mend = f'Neem een langere naam, zoals "{name} school".'
        raise Refused(f"Het webadres “{school.slug}” is al van iets anders. {mend}")
    return school


def _slug(name: str) -> str:
    """The name with the letters a to z, digits and hyphens; it begins with a letter, as a package does."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.lower()) if not unicodedata.combining(c))
    slug = re.sub(r"[^a-z0-9]+", "-", re.sub(r"['’]", "", plain)).strip("-")
    return f"school-{slug}" if slug[:1].isdigit() else slug


def _reserved() -> set[str]:
    modules = {module.name.replace("_", "-") for module in pkgutil.iter_modules(decision_tools.__path__)}
    return {*modules, decision_tools.SHARED, *(path.stem for path in DOCS.iterdir()), *MADE}
