"""Every text in a tool, wherever it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass


def texts(value: object) -> Iterator[str]:
    """Every text in some value of the kernel."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from texts(list(value.values()))
    elif isinstance(value, Iterable):
        for item in value:
            yield from texts(item)
    elif is_dataclass(value):
        for part in fields(value):
            yield from texts(getattr(value, part.name))
