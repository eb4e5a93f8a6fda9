"""An emergency number that we add is written once: pages, templates and tools take it from the table.

A number that a school's own source names is that school's contact, and may stand on its pages.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Iterator
from pathlib import Path

from pipeline.paths import DOCS, PROTOCOLS, ROOT, TEMPLATES
from pipeline.read.editions import FOLDER as RECORDS
from pipeline.read.places import PLACE
from pipeline.read.schools import School, load_schools

from decision_tools.rules.emergency import NUMBERS, EmergencyNumber

TEXTS = {".css", ".html", ".j2", ".js", ".md", ".py", ".toml"}
TOOLS = ROOT / "decision_tools"
TABLE = TOOLS / "rules" / "emergency.py"
SHORT = 3


def as_written(number: EmergencyNumber) -> str:
    """How the digits of a number can stand in a text; only a long one is cut into parts."""
    return (r"" if len(number.digits) <= SHORT else r"[\s–-]*").join(number.digits)


def written(text: str, own: Collection[str] = ()) -> list[str]:
    """The lines of a text that write a number which is not a school's own."""
    text = PLACE.sub(lambda place: "-" * len(place[0]), text)
    found = []
    for number in NUMBERS.values():
        if number.digits not in own:
            for match in re.finditer(rf"(?<![\w.,]){as_written(number)}(?![\d]|[.,]\d)", text):
                line = text.count("\n", 0, match.start()) + 1
                found.append(f"{line}: write {{{{ nood: {number.id} }}}} for {match[0]}")
    return found


def files() -> Iterator[Path]:
    for folder in (DOCS, TEMPLATES, PROTOCOLS, TOOLS):
        paths = (path for path in sorted(folder.rglob("*")) if path.suffix in TEXTS)
        yield from (path for path in paths if path != TABLE and path.parent.name != RECORDS)


@functools.cache
def schools() -> dict[str, School]:
    return load_schools()


def own_numbers(path: Path) -> set[str]:
    """The telephone numbers of the school whose file this is."""
    folder = next((folder for folder in (PROTOCOLS, TOOLS) if path.is_relative_to(folder)), None)
    slug = path.relative_to(folder).parts[0].replace("_", "-") if folder else ""
    school = schools().get(slug)
    contacts = school.contacts if school else ()
    return {re.sub(r"\D", "", contact.value) for contact in contacts if contact.kind == "phone"}


def test_no_number_is_written_beside_the_table() -> None:
    told = {
        path.relative_to(ROOT).as_posix(): lines
        for path in files()
        if (lines := written(path.read_text(encoding="utf-8"), own_numbers(path)))
    }
    assert told == {}


def test_a_number_would_be_found_however_it_is_written() -> None:
    for text in ("Bel 112.", "[0800-2000](tel:08002000)", "0800 20 00", "of 113 (toegevoegd)", "030–2856616"):
        assert written(text), text
    for text in ("{{ nood: 112 }}", "113.50", "1120 leerlingen", "art. 0,112", "0800-20001", "BEL_112"):
        assert written(text) == [], text


def test_a_number_of_the_school_itself_may_stand_there() -> None:
    text = "Bel de inspecteurs: 0900 111 3 111."

    assert written(text, own_numbers(PROTOCOLS / "wijdevenen" / "klachten.md")) == []
    assert written(text, own_numbers(TOOLS / "wijdevenen" / "shared" / "calling.py")) == []
    assert written(text, own_numbers(PROTOCOLS / "poort" / "ziek.md")) != []
