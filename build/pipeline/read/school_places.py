"""Places that a school fills: `{{ contact: … }}` and `{{ rol: … }}`, from its `school.toml`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from ..problems import choice
from .places import KINDS, Fill, UnknownPlace, split, unknown_part
from .schools import School

PLAIN, ADDRESS, PLURAL = "tekst", "adres", "meervoud"


def kinds(school: School) -> dict[str, Fill]:
    """What a page of a school can ask, beside what a tool fills."""
    return {**KINDS, "contact": partial(contact, school), "rol": partial(role, school)}


def contact(school: School, what: str) -> str:
    """The value of a contact with a link that calls, mails or opens it.

    With `, tekst` without that link, with `, adres` only where it leads.
    """
    id_, part = split(what)
    known = {one.id: one for one in school.contacts}
    if id_ not in known:
        raise UnknownPlace(choice(id_, known))
    value = known[id_].value
    address = ADDRESSES.get(known[id_].kind, str)(value)
    linked = f"[{value}]({address})" if address != value or known[id_].kind == "web" else value
    ways = {"": linked, PLAIN: value, ADDRESS: address}
    if part not in ways:
        raise unknown_part(part, filter(None, ways))
    return ways[part]


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


def _of_phone(value: str) -> str:
    return f"tel:{''.join(filter(str.isdigit, value))}"


def _of_site(value: str) -> str:
    return f"https://{value}" if value.startswith("www.") else value


ADDRESSES: Mapping[str, Callable[[str], str]] = {
    "mail": lambda value: f"mailto:{value}",
    "phone": _of_phone,
    "web": _of_site,
}
