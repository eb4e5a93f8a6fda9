"""A module of a tool that Python cannot use: the line of the school's file, what is wrong, how to mend it.

For scripts and checks alone: a page loads only tools that passed them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from types import ModuleType

import decision_tools

from . import NoTool, UnknownTool, rules
from .rules.model import RuleError, Tool

PACKAGE = Path(__file__).parent
KERNEL = "rules"
MOST_OFFERED = 14

MISSING = re.compile(r"(\w+)\.__init__\(\) missing \d+ required [\w-]+ arguments?: (.*)")
UNEXPECTED = re.compile(r"(\w+)\.__init__\(\) got an unexpected keyword argument '(\w+)'")
TOO_MANY = re.compile(r"(\w+)\.__init__\(\) takes .* positional arguments? but .* given")

Told = tuple[str, str]
"""What is wrong, and how to mend it."""


class BrokenTool(RuleError):
    """Python stops in the file of a tool, or the file holds no tool of its name."""

    def __init__(self, file: Path, line: int, wrong: str, mend: str) -> None:
        where = file.relative_to(PACKAGE.parent).as_posix()
        super().__init__(f"{where}:{line}: {wrong} {mend}")
        self.file, self.line, self.wrong, self.mend = file, line, wrong, mend


def load(slug: str) -> Tool:
    """The tool with this slug. Raises UnknownTool, and RuleError: BrokenTool for what Python cannot use."""
    try:
        return decision_tools.load(slug)
    except NoTool as error:
        mend = "Naam van het bestand en `slug` horen bij elkaar, met een _ voor een streepje."
        raise BrokenTool(*_place_of_slug(slug), f"{error}.", mend) from None
    except (UnknownTool, RuleError):
        raise
    except Exception as error:
        raise BrokenTool(*(_place(error) or _place_of_slug(slug)), *_told(error)) from error


def _place(error: BaseException) -> tuple[Path, int] | None:
    """The last line of a school's own file that Python was in."""
    places = [(Path(file), line) for file, line in _lines(error) if _is_of_a_school(Path(file))]
    return places[-1] if places else None


def _lines(error: BaseException) -> Iterator[tuple[str, int]]:
    frame = error.__traceback__
    while frame:
        yield frame.tb_frame.f_code.co_filename, frame.tb_lineno
        frame = frame.tb_next
    if isinstance(error, SyntaxError) and error.filename:
        yield error.filename, error.lineno or 1


def _is_of_a_school(file: Path) -> bool:
    if not file.is_relative_to(PACKAGE):
        return False
    room, *inside = file.relative_to(PACKAGE).parts
    return bool(inside) and room != KERNEL


def _place_of_slug(slug: str) -> tuple[Path, int]:
    """Where the slug of a tool stands, in the file that has its name; else the first line of that file."""
    path = PACKAGE / slug.replace("-", "_")
    file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    return file, next((number for number, line in enumerate(lines, 1) if "slug=" in line), 1)


def _told(error: Exception) -> Told:
    if isinstance(error, SyntaxError):
        look = "Is hier of erboven een haakje, komma of aanhalingsteken te veel of te weinig?"
        return f"Python begrijpt deze regel niet ({error.msg}).", look
    if isinstance(error, ImportError):
        return (
            f"Wat hier wordt opgehaald, bestaat niet ({str(error).partition(' (')[0]}).",
            "Kijk naar de spelling, en of het bestand nog zo heet.",
        )
    if isinstance(error, NameError):
        mend = "Kijk naar de spelling, of zet hem bij `import` bovenin."
        return f"De naam “{error.name}” bestaat hier niet.", mend
    if isinstance(error, AttributeError) and error.name:
        return _no_attribute(error.name, error.obj)
    if isinstance(error, TypeError) and (told := _wrong_call(str(error))):
        return told
    return (
        f"Python stopt hier ({type(error).__name__}: {error}).",
        "Leg deze regel naast dezelfde in een andere keuzehulp.",
    )


def _no_attribute(name: str, owner: object) -> Told:
    own = owner if isinstance(owner, type | ModuleType) else type(owner)
    known = _members(own) if isinstance(own, type) and issubclass(own, Enum) else _can_be_called(own)
    whose = own.__name__.rpartition(".")[2]
    few = 0 < len(known) <= MOST_OFFERED
    mend = f"Kies uit: {', '.join(known)}." if few else "Kijk naar de spelling."
    return f"“{name}” bestaat niet bij {whose}.", mend


def _members(owner: type[Enum]) -> list[str]:
    return [member.name for member in owner]


def _can_be_called(owner: object) -> list[str]:
    return [name for name, value in vars(owner).items() if callable(value) and not name.startswith("_")]


def _wrong_call(said: str) -> Told | None:
    if found := MISSING.match(said):
        lacking = re.sub(r",? and ", ", ", found[2]).replace("'", "")
        return f"In {found[1]}(…) ontbreekt: {lacking}.", _fields_of(found[1])
    if found := UNEXPECTED.match(said):
        return f"{found[1]}(…) heeft geen {found[2]}.", _fields_of(found[1])
    if found := TOO_MANY.match(said):
        return f"In {found[1]}(…) staat te veel.", _fields_of(found[1])
    return None


def _fields_of(name: str) -> str:
    fields = getattr(getattr(rules, name, None), "__dataclass_fields__", {})
    order = f" In deze volgorde kan er staan: {', '.join(fields)}." if fields else ""
    return f"Kijk hoe een andere keuzehulp {name}(…) schrijft.{order}"
