"""What a school's `school.toml` says once for its tools: documents, contacts, and roles under another name.

In the browser it comes from `school.json`, which the build puts beside the tools of the school.
"""

from __future__ import annotations

import json
import pkgutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from .days import REGIONS, Settings
from .model import RuleError
from .sources import Document

FILE = "school.json"
ROOT = __name__.partition(".")[0]

Json = dict[str, Any]


class UnknownFact(RuleError):
    """A tool asks for a document or contact that its school.toml does not have."""

    def __init__(self, school: str, table: str, id_: str, known: tuple[str, ...]) -> None:
        super().__init__(
            f"protocols/{school}/school.toml heeft geen [[{table}]] met id {id_!r}; wel: {', '.join(known)}"
        )
        self.table, self.id, self.known = table, id_, known


@dataclass(frozen=True)
class School:
    """The facts of one school, by id; `renamed` has the new word for each word that rows use for a role.

    `settings` are its region and its own free days; none while it has set neither.
    """

    slug: str
    documents: Mapping[str, Document]
    contacts: Mapping[str, str]
    renamed: Mapping[str, str]
    settings: Settings | None = None

    def document(self, id_: str) -> Document:
        """A document. Raises UnknownFact."""
        if id_ not in self.documents:
            raise UnknownFact(self.slug, "document", id_, tuple(self.documents))
        return self.documents[id_]

    def contact(self, id_: str) -> str:
        """The value of a contact: a number, an address, a room, a time. Raises UnknownFact."""
        if id_ not in self.contacts:
            raise UnknownFact(self.slug, "contact", id_, tuple(self.contacts))
        return self.contacts[id_]


@cache
def read(slug: str) -> School:
    """The facts of the school `slug`."""
    try:
        made = pkgutil.get_data(f"{ROOT}.{slug.replace('-', '_')}", FILE)
    except FileNotFoundError:
        made = None
    return of(slug, json.loads(made) if made else _in_checkout(slug))


def of(slug: str, told: Json) -> School:
    """The facts of a school from what `needed` gives."""
    documents = {id_: Document(id_, *rest) for id_, *rest in told["documents"]}
    region, free_days = told["region"], frozenset(map(date.fromisoformat, told["free_days"]))
    settings = Settings(region, free_days) if region or free_days else None
    return School(slug, documents, told["contacts"], told["renamed"], settings)


def needed(data: Mapping[str, Any]) -> Json:
    """What tools need of the data of a school.toml; what is not right in it is left out."""
    documents = [
        (document["id"], document.get("short", document["name"]), document["dated"])
        for document in data.get("document", ())
        if {"id", "name", "dated"} <= document.keys()
    ]
    contacts = {
        contact["id"]: contact["value"]
        for contact in data.get("contact", ())
        if {"id", "value"} <= contact.keys()
    }
    region = str(data.get("region", "")).capitalize()
    days = [str(day) for day in data.get("free_days", ()) if isinstance(day, date)]
    return {
        "documents": documents,
        "contacts": contacts,
        "renamed": _renamed(data.get("role", ())),
        "region": region if region in REGIONS else None,
        "free_days": days,
    }


def _renamed(roles: tuple[Mapping[str, Any], ...]) -> dict[str, str]:
    """The new word for each old one; of other roles their own names, so that no part of these is replaced."""
    renamed: dict[str, str] = {}
    others: list[str] = []
    for role in roles:
        name = role.get("name", "")
        pairs = [(role.get("id", name), name), (role.get("id_plural"), role.get("plural"))]
        renamed |= {old: new for old, new in pairs if old and new and old != new}
        others += [name, role.get("plural", name), *role.get("also", ()), *role.get("synonyms", ())]
    return {name: name for name in others if name} | renamed if renamed else {}


def _in_checkout(slug: str) -> Json:
    import tomllib  # not in the browser: there it would be one more thing to load
    from pathlib import Path

    path = Path(__file__).parents[2] / "protocols" / slug / "school.toml"
    try:
        return needed(tomllib.loads(path.read_text(encoding="utf-8")))
    except (FileNotFoundError, tomllib.TOMLDecodeError) as error:
        raise RuleError(f"protocols/{slug}/school.toml is niet te lezen: {error}") from None
