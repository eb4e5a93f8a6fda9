"""A Markdown file with front matter, and the line on which each key stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from .places import filled
from .problems import Problem, shown

COPY = "Copy it from another page."
FENCED = re.compile(r"---\n(.*?\n)---\n", re.S)


@dataclass
class FrontMatter:
    """What was read. `lines` has the line of each key, `source.document` for one inside another."""

    data: dict[str, Any] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    body: str = ""
    body_line: int = 1
    problems: list[Problem] = field(default_factory=list)


def read(path: Path) -> FrontMatter:
    """One file, its places filled; front matter that cannot be read gives no data, and a problem."""
    text, problems = filled(path.read_text(encoding="utf-8"), path)
    match = FENCED.match(text)
    if not match:
        problem = _problem(path, 1, "The page starts with front matter between two lines of ---.", COPY)
        return FrontMatter(body=text, problems=[*problems, problem])
    body, line = text[match.end() :], match[0].count("\n") + 1
    found = FrontMatter(body=body, body_line=line, problems=problems)
    try:
        node = yaml.compose(match[1], Loader=yaml.SafeLoader)
        data = yaml.safe_load(match[1])
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 2
        expected = f"The front matter is not valid YAML: {error.problem}."
        found.problems.append(_problem(path, line, expected, "Check colons and quotes."))
        return found
    except ValueError as error:
        line = next(number for number, line in enumerate(match[1].splitlines(), 2) if _impossible_day(line))
        found.problems.append(
            _problem(path, line, f"This is not a day: {error}.", "Write a day as 2026-11-22.")
        )
        return found
    if not isinstance(node, yaml.MappingNode):
        found.problems.append(_problem(path, 2, "The front matter is a list of `key: value`.", COPY))
        return found
    found.data = data
    for key, value in node.value:
        line = key.start_mark.line + 2
        if key.value in found.lines:
            found.problems.append(
                _problem(path, line, f"`{key.value}` stands here a second time.", "Keep one.")
            )
        found.lines[key.value] = line
        if isinstance(value, yaml.MappingNode):
            inner = {f"{key.value}.{sub.value}": sub.start_mark.line + 2 for sub, _ in value.value}
            found.lines |= inner
    return found


def _problem(path: Path, line: int, expected: str, mend: str) -> Problem:
    return Problem(shown(path), line, expected, mend)


def _impossible_day(line: str) -> bool:
    try:
        yaml.safe_load(line)
    except yaml.YAMLError:
        return False
    except ValueError:
        return True
    return False
