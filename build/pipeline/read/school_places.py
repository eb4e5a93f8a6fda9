"""Places that a school fills: `{{ contact: … }}` and `{{ rol: … }}`, from its `school.toml`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from ..problems import choice
from .places import KINDS, Fill, UnknownPlace, split, unknown_part
from .schools import Contact, School

PLAIN, PLURAL = "tekst", "meervoud"


def kinds(school: School) -> dict[str, Fill]:
    """What a page of a school can ask, beside what a tool fills."""
    return {**KINDS, "contact": partial(contact, school), "rol": partial(role, school)}


def contact(school: School, what: str) -> str:
    """The value of a contact with a link that calls, mails or opens it; with `, tekst` without a link."""
    id_, part = split(what)
    known = {one.id: one for one in school.contacts}
    if id_ not in known:
        raise UnknownPlace(choice(id_, known))
    if part not in ("", PLAIN):
        raise unknown_part(part, (PLAIN,))
    found = known[id_]
    link = None if part else LINKS.get(found.kind, _no_link)(found)
    return f"[{found.value}]({link})" if link else found.value


def role(school: School, what: str) -> str:
    """The name of a role; with `, meervoud` that of more."""
    word, part = split(what)
    known = {one.word: one for one in school.roles}
    if word not in known:
        raise UnknownPlace(choice(word, known))
    names: Mapping[str, str | None] = {"": known[word].name, PLURAL: known[word].plural}
    name = names.get(part)
    if name is None:
        raise unknown_part(part, [word for word, name in names.items() if word and name])
    return name


def _phone(contact: Contact) -> str:
    return f"tel:{''.join(filter(str.isdigit, contact.value))}"


def _web(contact: Contact) -> str | None:
    value = contact.value
    return f"https://{value}" if value.startswith("www.") else value if value.startswith("http") else None


def _no_link(contact: Contact) -> None:
    return None


LINKS: Mapping[str, Callable[[Contact], str | None]] = {
    "mail": lambda contact: f"mailto:{contact.value}",
    "phone": _phone,
    "web": _web,
}
