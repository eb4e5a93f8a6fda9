"""A Markdown file with front matter, and the line on which each key stands."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from ..problems import Problem, shown
from .places import KINDS, Fill, filled

COPY = "Neem ze over van een andere bladzijde."
LOADER = yaml.CSafeLoader
UNREADABLE = re.compile(r"[^\t\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
FENCED = re.compile(r"---\n(.*?\n)---\n", re.S)


@dataclass
class FrontMatter:
    """What was read. `lines` has the line of each key, `source.document` for one inside another.

    `fields.0` is the first item of a list.
    """

    data: dict[str, Any] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    body: str = ""
    body_line: int = 1
    problems: list[Problem] = field(default_factory=list)


def read(path: Path, kinds: Mapping[str, Fill] = KINDS) -> FrontMatter:
    """One file, its places filled; front matter that cannot be read gives no data, and a problem."""
    text, problems = filled(path.read_text(encoding="utf-8"), path, kinds)
    match = FENCED.match(text)
    if not match:
        wrong = "Een bladzijde begint met gegevens tussen twee regels ---."
        return FrontMatter(body=text, problems=[*problems, Problem(shown(path), 1, wrong, COPY)])
    body, line = text[match.end() :], match[0].count("\n") + 1
    found = FrontMatter(body=body, body_line=line, problems=problems)

    def fail(line: int, wrong: str, mend: str) -> None:
        found.problems.append(Problem(shown(path), line, wrong, mend))

    try:
        node = yaml.compose(match[1], Loader=LOADER)
        data = yaml.load(match[1], Loader=LOADER)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 2
        fail(line, "Dit is geen geldige YAML.", "Kijk naar dubbele punten en aanhalingstekens.")
        return found
    except yaml.reader.ReaderError:
        line = next(
            (number for number, line in enumerate(match[1].splitlines(), 2) if UNREADABLE.search(line)), 2
        )
        fail(line, "Hier staat een teken dat niet te lezen is.", "Haal het weg, of typ de regel opnieuw.")
        return found
    except ValueError:
        line = next(number for number, line in enumerate(match[1].splitlines(), 2) if _impossible_day(line))
        fail(line, "Deze dag bestaat niet.", "Schrijf een dag als 2026-11-22.")
        return found
    if not isinstance(node, yaml.MappingNode):
        fail(2, "De gegevens zijn een lijst van `naam: waarde`.", COPY)
        return found
    found.data, found.lines = data, _lines(node)
    for key, line in _doubles(node):
        fail(line, f"`{key}` staat hier twee keer.", "Houd er één.")
    return found


def _lines(node: yaml.MappingNode) -> dict[str, int]:
    lines: dict[str, int] = {}
    for key, value in node.value:
        lines[key.value] = key.start_mark.line + 2
        if isinstance(value, yaml.MappingNode):
            lines |= {f"{key.value}.{sub.value}": sub.start_mark.line + 2 for sub, _ in value.value}
        if isinstance(value, yaml.SequenceNode):
            lines |= {
                f"{key.value}.{place}": item.start_mark.line + 2 for place, item in enumerate(value.value)
            }
    return lines


def _doubles(node: yaml.MappingNode) -> list[tuple[str, int]]:
    names = [key.value for key, _ in node.value]
    return [
        (key.value, key.start_mark.line + 2)
        for place, (key, _) in enumerate(node.value)
        if key.value in names[:place]
    ]


def _impossible_day(line: str) -> bool:
    try:
        yaml.load(line, Loader=LOADER)
    except yaml.YAMLError:
        return False
    except ValueError:
        return True
    return False
