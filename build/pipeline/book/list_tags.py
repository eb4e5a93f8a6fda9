"""Lists as a reading aid hears them: WeasyPrint tags columns as lists, and the groups of a `dl` as boxes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pikepdf

LIST, ITEM, LABEL, BODY = (pikepdf.Name(name) for name in ("/L", "/LI", "/Lbl", "/LBody"))
NOTHING = pikepdf.Name.NonStruct
"""The tag of what a reading aid passes over, to what is in it."""


def mend_lists(elements: Iterable[Any]) -> None:
    """Gives each list items alone: a column is no list of its own, a term is the label of what it means."""
    for one in [element for element in elements if element.get("/S") == LIST]:
        inside = children(one)
        if inside and all(child.get("/S") == LIST for child in inside):
            _retag(inside, NOTHING)
        for child in inside:
            if child.get("/S") == pikepdf.Name.Div:
                _as_item(child)
            elif child.get("/S") == pikepdf.Name.Span:
                child.S = NOTHING


def children(element: Any) -> list[Any]:
    """The elements that are directly in an element of the structure tree."""
    inside = element.get("/K", [])
    found = inside if isinstance(inside, pikepdf.Array) else [inside]
    return [
        child
        for child in found
        if isinstance(child, pikepdf.Dictionary) and child.get("/Type") not in ("/MCR", "/OBJR")
    ]


def _as_item(group: Any) -> None:
    """A term with what it means, as one item: the term its label, the rest its body."""
    term, *meanings = children(group)
    if not meanings or any(child.get("/S") != ITEM for child in (term, *meanings)):
        return
    group.S, term.S = ITEM, LABEL
    for part in (term, *meanings):
        _retag(children(part), NOTHING)
    first, *others = meanings
    first.S = BODY
    for other in others:
        other.S, other.P = NOTHING, first
        first.K.append(other)
    group.K = pikepdf.Array([term, first])


def _retag(elements: Iterable[Any], tag: pikepdf.Name) -> None:
    for element in elements:
        element.S = tag
