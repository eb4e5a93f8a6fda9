"""What the schools agreed, in `afspraken.toml` and `afspraken.csv`, read beside what they have to settle.

An agreement fills what the source leaves open or picks a listed reading. Anything else is refused, and told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from decision_tools.rules import Tool
from decision_tools.rules.agreement_files import CSV, DECIDED, TABLE, TOML, Fault, faults, known_roles, rows
from decision_tools.rules.agreements import Agreed, Agreement, needed, of, told_fields

from ..paths import PROTOCOLS
from ..problems import Problem, Reading, choice, shown
from .facts import Facts
from .open_points import HEAVY, LAW, OpenPoint, open_points
from .protocol_pages import Page
from .schools import School
from .toml_file import TomlFile

PAGE_SILENCE = "Het protocol zegt hier niets over."
MOST_OF_LAW = 160


@dataclass(frozen=True)
class Settled:
    """An agreement with the point that it settles, and where it is written."""

    agreement: Agreement
    point: OpenPoint
    file: Path
    line: int

    def on(self, day: date) -> Agreed:
        """How it stands on a day."""
        picked = next((one for one in self.point.readings if one.id == self.agreement.reading), None)
        told = f"{picked.text.removesuffix('.')}." if picked else told_fields(self.agreement)
        return Agreed(self.agreement, f"{self.point.title} {told}", PAGE_SILENCE if not picked else "", day)

    def is_about(self, page: Page) -> bool:
        """Whether what it settles stands on a page, or in a tool of that page."""
        of_its_tools = not page.is_start and set(page.tools) & set(self.point.uses)
        return page in self.point.pages or bool(of_its_tools)


@dataclass(frozen=True)
class OfSchool:
    """What a school has to settle, and what of it is settled."""

    points: list[OpenPoint]
    settled: list[Settled]

    def of(self, point: OpenPoint) -> list[Settled]:
        """The agreements about a point."""
        return [one for one in self.settled if one.point is point]


def read(
    schools: Mapping[str, School],
    pages: Sequence[Page],
    tools: Sequence[Tool],
    today: date,
    emergency: Mapping[str, Sequence[OpenPoint]],
    folder: Path = PROTOCOLS,
) -> Reading[dict[str, OfSchool]]:
    """What each school agreed and has still to settle; `tools` as they are written, `emergency` by school."""
    facts = Facts(schools, pages, tools)
    found: dict[str, OfSchool] = {}
    problems: list[Problem] = []
    for slug, school in schools.items():
        reader = _Reader(school, [*open_points(facts, slug), *emergency[slug]], facts.tools(slug), today)
        files = [
            TomlFile(path) for path in (folder / slug / TOML, folder / slug / "school.toml") if path.is_file()
        ]
        roles = known_roles(files[-1].data) if files else []
        for file in files[:-1]:
            reader.toml(file, roles)
        reader.csv(folder / slug / CSV, roles)
        found[slug] = OfSchool(reader.points, reader.settled)
        problems += reader.problems
    return Reading(found, problems)


class _Reader:
    """Reads the agreements of one school; what is refused gathers in `problems`."""

    def __init__(self, school: School, points: list[OpenPoint], tools: Iterable[Tool], today: date) -> None:
        self.school, self.points, self.today = school, points, today
        self.by_id = {id_: point for point in points for id_ in point.ids}
        self.tasks = {
            f"{tool.slug.partition('/')[2]}/{outcome.task_id(number)}": task
            for tool in tools
            for outcome in tool.outcomes.values()
            for number, task in enumerate(outcome.tasks, 1)
        }
        self.settled: list[Settled] = []
        self.problems: list[Problem] = []

    def toml(self, file: TomlFile, roles: Sequence[str]) -> None:
        file.known(file.data, [TABLE], 1)
        for entry, start in file.tables(TABLE) if file.readable else ():
            wrong = self._entry(entry, roles, file.path, start)
            for fault in wrong:
                file.fail(file.key_line(fault.key, start), fault.wrong, fault.mend)
        self.problems += file.problems

    def csv(self, path: Path, roles: Sequence[str]) -> None:
        for line, entry in rows(path):
            for fault in self._entry(entry, roles, path, line):
                self.problems.append(Problem(shown(path), line, fault.wrong, fault.mend))

    def _entry(self, entry: dict[str, Any], roles: Sequence[str], path: Path, line: int) -> list[Fault]:
        wrong = list(faults(entry, roles))
        if not wrong:
            wrong = list(self._refused(entry))
        if not wrong:
            [agreement] = of([needed(entry)])
            settled = Settled(agreement, self.by_id[agreement.id], path, line)
            wrong = list(self._twice(settled))
            self.settled.append(settled)
        return wrong

    def _refused(self, entry: Mapping[str, Any]) -> Iterator[Fault]:
        if entry["op"] > self.today:
            yield Fault("op", f"`op` ({entry['op']}) ligt na vandaag.", "Schrijf de dag van het besluit.")
        point = self.by_id.get(entry["id"])
        if point is None:
            yield self._no_point(entry["id"])
            return
        if self.school.said(entry["over"]) != point.over:
            yield self._other_words(entry, point)
        elif refusal := _not_to_decide(point):
            yield Fault("id", *refusal)
        elif entry.get("lezing"):
            yield from _reading(entry["lezing"], point)
        else:
            yield from self._fields(entry, point)

    def _no_point(self, id_: str) -> Fault:
        if task := self.tasks.get(id_):
            wrong = f"De bron zegt hier al wie ({task.people}) en wanneer ({task.by_text})."
            return Fault("id", wrong, "Een afspraak vult alleen in wat open is. Haal dit blok weg.")
        return Fault("id", f"Er is geen punt “{id_}” om af te spreken.", choice(id_, self.by_id))

    def _other_words(self, entry: Mapping[str, Any], point: OpenPoint) -> Fault:
        moved = next((one for one in self.points if one.over == entry["over"]), None)
        wrong = f"Onder “{entry['id']}” staat nu iets anders: “{point.over}”."
        mend = "Past de afspraak daar nog bij? Neem dan die woorden over in `over`."
        return Fault(
            "over", wrong, f"Deze woorden staan nu onder “{moved.id}”: schrijf die `id`." if moved else mend
        )

    def _fields(self, entry: Mapping[str, Any], point: OpenPoint) -> Iterator[Fault]:
        if point.readings:
            known = choice("", [reading.id for reading in point.readings])
            yield Fault(
                "id", "Bij deze twijfel kies je een van de lezingen.", f"Schrijf `lezing = …`. {known}"
            )
            return
        for key in DECIDED:
            if entry.get(key) and key not in point.fields:
                yield Fault(key, *self._filled(key, point))

    def _filled(self, key: str, point: OpenPoint) -> tuple[str, str]:
        fields = " en ".join(f"`{one}`" for one in point.fields)
        task = self.tasks.get(point.id)
        said = {"wie": task.people, "wat": task.what, "wanneer": task.by_text}.get(key, "") if task else ""
        return (
            f"`{key}` staat hier al in de bron: “{said}”." if said else f"`{key}` is bij dit punt niet open.",
            f"Open is hier alleen {fields}. Haal `{key}` weg.",
        )

    def _twice(self, settled: Settled) -> Iterator[Fault]:
        for other in self.settled:
            one, two = settled.agreement, other.agreement
            if other.point is settled.point and one.on <= two.until and two.on <= one.until:
                wrong = f"Over dit punt is er al een afspraak, in {shown(other.file)} op regel {other.line}."
                yield Fault("id", wrong, "Houd er één, of laat ze na elkaar gelden.")


def _not_to_decide(point: OpenPoint) -> tuple[str, str] | None:
    """Why a school cannot agree on this at all, and what it can do."""
    if point.kind == LAW:
        wrong = f"Hier vraagt de wet iets: “{_short(point.over)}”. Dat kan een school niet anders afspreken."
        return wrong, f"Raakt: {point.touches}. Beslist: {point.decides}. Pas het protocol aan."
    if point.severity == HEAVY:
        return (
            f"“{_short(point.over)}” is een punt van de wet (A). Dat kan een school niet anders afspreken.",
            "Laat het nakijken, en pas het protocol aan.",
        )
    if point.asked_by_law:
        return (
            "Bij deze taak vraagt de wet zelf iets: zie “Eerst nakijken” bij de uitkomst.",
            "Laat dat eerst nakijken, en pas het protocol aan.",
        )
    if not point.fields:
        return (
            "Hier zegt de bron wel iets, en er staan geen lezingen bij om uit te kiezen.",
            "Pas het protocol aan, of laat de lezingen bij de twijfel zetten (`readings`).",
        )
    return None


def _reading(picked: str, point: OpenPoint) -> Iterator[Fault]:
    known = [reading.id for reading in point.readings]
    if not known:
        fields = " en ".join(f"`{one}`" for one in point.fields)
        yield Fault("lezing", "Bij dit punt staan geen lezingen om uit te kiezen.", f"Open is hier {fields}.")
    elif picked not in known:
        yield Fault("lezing", f"Er is hier geen lezing “{picked}”.", choice(picked, known))


def _short(text: str) -> str:
    return text if len(text) <= MOST_OF_LAW else text[: MOST_OF_LAW - 1].rsplit(" ", 1)[0] + " …"
