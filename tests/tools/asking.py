"""Asking a tool, and what the tests look for in its result."""

from __future__ import annotations

from datetime import date
from typing import Any

from decision_tools import decide

NIEMAND = "niet genoemd"


def ask(slug: str, on: date | None = None, **answers: Any) -> dict[str, Any]:
    """The result for answers by question id, with `_` for `-`."""
    return decide(slug, {name.replace("_", "-"): value for name, value in answers.items()}, on)


def settled(slug: str, on: date | None = None, **answers: Any) -> dict[str, Any]:
    """The result for answers that leave nothing to ask."""
    result = ask(slug, on, **answers)
    assert result["status"] == "outcome", result.get("question") or result.get("message")
    return result


def outcome(slug: str, on: date | None = None, **answers: Any) -> dict[str, Any]:
    """The same for answers that are all read."""
    result = settled(slug, on, **answers)
    assert result["unread"] == []
    return result


def doing(result: dict[str, Any], who: str) -> str:
    """Everything that one role has to do, as one text."""
    return " ".join(task["what"] for task in result["tasks"] if who in task["who"])


def task(result: dict[str, Any], words: str) -> dict[str, Any]:
    """The first task with these words."""
    return next(task for task in result["tasks"] if words in task["what"])


def by(result: dict[str, Any], words: str) -> dict[str, Any]:
    """The term of that task."""
    return task(result, words)["by"]


def provided(result: dict[str, Any], words: str) -> str | None:
    """On what that task depends."""
    return task(result, words)["provided"]


def told(result: dict[str, Any]) -> set[str]:
    """Who is informed."""
    return {inform["who"] for inform in result["inform"]}


def steps(result: dict[str, Any]) -> list[str]:
    """What is to be done, in order."""
    return [step["what"] for step in result["tasks"]]


def at(result: dict[str, Any], moment: str) -> list[str]:
    """What is to be done at a moment, in order."""
    return [step["what"] for step in result["tasks"] if step["moment"] == moment]


def moments_of(result: dict[str, Any]) -> dict[str, list[str]]:
    """What to do at each moment, in order."""
    moments: dict[str, list[str]] = {}
    for task in result["tasks"]:
        moments.setdefault(task["moment"], []).append(task["what"])
    return moments


def tasks_of(result: dict[str, Any], name: str) -> list[tuple[list[str], str]]:
    """Who and by when of the tasks of one outcome, in order."""
    return [(task["who"], task["by"]["text"]) for task in result["tasks"] if task["outcome"] == name]


def words_of(result: dict[str, Any], name: str) -> str:
    """What the tasks of one outcome say, as one text."""
    return " ".join(task["what"] for task in result["tasks"] if task["outcome"] == name)


def every_note(result: dict[str, Any]) -> list[dict[str, Any]]:
    """The notes of a result and those on its tasks."""
    return [*result["notes"], *(note for task in result["tasks"] for note in task["notes"])]


def notes(result: dict[str, Any]) -> str:
    """What those notes say and want to be checked, as one text."""
    return " ".join(f"{note['text']} {note['check']}" for note in every_note(result))


def next_tools(result: dict[str, Any]) -> list[str]:
    """The tools that it leads on to, in order."""
    return [step["tool"] for step in result["next"]]


def severe(result: dict[str, Any]) -> list[str]:
    """The text of every note of severity A, with those on tasks."""
    return [note["text"] for note in every_note(result) if note["severity"] == "A"]


def kinds(result: dict[str, Any], severity: str) -> list[str]:
    """The kinds of the notes of a result with this severity."""
    return [note["kind"] for note in result["notes"] if note["severity"] == severity]
