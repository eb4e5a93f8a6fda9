"""An outcome as lines to read in a terminal: each task with whose words it is, and all that goes with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

from .rules import NOT_NAMED

PROTOCOL, LAW = "protocol", "wet"


def outcome_lines(result: dict[str, Any]) -> Iterator[str]:
    """The lines of an outcome that `decide` gave. What is not the protocol's own says whose it is."""
    yield _owned(result["headline"], result["origin"])
    for check in result["checks"]:
        words = f"{check['asks']} Wie beslist: {check['decides']} Waarover: {check['touches']}"
        yield f"  Eerst nakijken: {_owned(words, LAW)}"
    yield from (f"  Ook: {headline}" for headline in result["also"])
    for moment, tasks in groupby(result["tasks"], itemgetter("moment")):
        yield moment.capitalize()
        yield from (f"  {_task(task)}" for task in tasks)
    yield from _part("Al gedaan", map(_task, result["done"]))
    yield from _part("Vastleggen", (f"{entry['what']}: {entry['where']}" for entry in result["record"]))
    yield from _part("Informeren", (f"{entry['who']}: {entry['what']}" for entry in result["inform"]))
    yield from _part("Brieven en formulieren", result["letters"])
    yield from _part("Hierna", result["then"])
    yield from _part("Volgende stap", (f"bij {one['at']}: {one['headline']}" for one in result["following"]))
    yield from _part("Andere keuzehulp", (f"{one['label']} ({one['tool']})" for one in result["next"]))
    yield from _doubts(result)


def _part(title: str, lines: Iterable[str]) -> Iterator[str]:
    found = [f"  {line}" for line in lines]
    return iter([title, *found] if found else [])


def _task(task: dict[str, Any]) -> str:
    """Who does what by when, on what it depends and whose it is, in one line."""
    who = (" of " if task["one_of"] else " en ").join(task["who"])
    by = "" if task["by"]["text"] == NOT_NAMED else f" ({task['by']['text']})"
    depends = f" {task['provided']}" if task["provided"] else ""
    agreed = "".join(f" [{one['text']}]" for one in task["agreed"])
    return _owned(f"{who}: {task['what']}{by}{depends}", task["origin"]) + agreed


def _owned(text: str, origin: str) -> str:
    return text if origin == PROTOCOL else f"{text} ({origin})"


def _doubts(result: dict[str, Any]) -> Iterator[str]:
    """How much the source leaves open, and each doubt in words."""
    notes = [*result["notes"], *(note for task in result["tasks"] for note in task["notes"])]
    found = dict.fromkeys(_doubt(note) for note in notes)
    return _part(f"Twijfels in het protocol ({len(found)})", found)


def _doubt(note: dict[str, Any]) -> str:
    told = f"{note['kind']}: {note['text']} {note['check']}".rstrip()
    return told + "".join(f" [{one['text']}]" for one in note["agreed"])
