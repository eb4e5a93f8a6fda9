"""A small tool with one of everything, for the tests of the kernel."""

from __future__ import annotations

from dataclasses import replace

from decision_tools.rules import (
    DERIVED,
    NOT_NAMED,
    Choice,
    Count,
    Date,
    Document,
    Example,
    Fact,
    FirstCheck,
    Handover,
    Inform,
    Note,
    Outcome,
    Record,
    Row,
    Rung,
    Table,
    Task,
    Term,
    Tool,
    Unit,
    YesNo,
    any_of,
    ladder,
    limit,
    values,
)
from decision_tools.rules.model import Row as AnyRow

DOCUMENT = Document("proef", "Proefprotocol", "1 maart 2026")
SECTION = DOCUMENT.section("2.1")

keer = Count("keer", "Hoe vaak?", "Aantal keer", low=1, high=20, unknown=True)
soort = Choice("soort", "Waarvoor?", "Soort", options={"reis": "een reis", "feest": "een feest"})
dagen = Count("dagen", "Hoeveel dagen?", "Dagen", low=1, high=30, unit="dagen")
brief = YesNo("brief", "Is er een brief?", "Brief", unknown=True)
dag = Date("dag", "Wanneer was het?", "Dag", unknown=True)
uren = Fact(
    Count("uren", "", "Uren", unit="uur", high=99),
    (keer,),
    lambda n: n * 2,
    lambda value: {"keer": value // 2 if value % 2 == 0 else value},
)

gesprek = Outcome(
    "gesprek",
    "Voer een gesprek",
    tasks=(
        Task("mentor", "Bel de ouders.", Term("binnen {woorden}", 5, Unit.WORKING_DAYS, dag)),
        Task(("mentor", "ouders"), "Spreek af wie wat doet. Haal {uren} in.", provided="er tijd is"),
    ),
    record=(Record("Het gesprek", "dossier"),),
    inform=(Inform("directeur", "Er is een gesprek."),),
    letters=("brief-gesprek",),
    then=("Helpt dit niet, ga dan naar de directeur.",),
    next=(Handover("proef/verder", "Ga verder", ("keer",)),),
)
schorsing = Outcome(
    "schorsing",
    "Schors een dag",
    tasks=(Task("directeur", "Schors de leerling een dag."),),
    notes=(Note("verouderd", "De wet is veranderd.", "Lees de wet.", "B"),),
    checks=(FirstCheck("Boven een dag hoort de inspectie het.", "de schorsing", "de directeur"),),
)
vraag = Outcome("vraag-mentor", "Vraag de mentor hoe vaak het was", quiet=True)
mag = Outcome("mag", "Geef verlof")
mag_niet = Outcome("mag-niet", "Geef geen verlof")
niet_nodig = Outcome("niet-nodig", "Er is geen brief nodig", quiet=True)
stuur = Outcome("stuur", "Stuur de brief")

TOOL = Tool(
    slug="proef/alles",
    title="Proef",
    intro="Een proef.",
    page="proef/alles",
    document=DOCUMENT,
    questions=(keer, soort, dagen, brief, dag),
    facts=(uren,),
    tables=(
        Table(
            "trede",
            "Vaker",
            ladder(
                keer,
                (
                    Rung("drie", keer.exactly(3), gesprek, SECTION),
                    Rung("zes-of-meer", keer.at_least(6), schorsing, SECTION),
                ),
                unknown=vraag,
            ),
        ),
        Table(
            "verlof",
            "Verlof",
            (
                *limit("reis", dagen, 2, [soort.is_("reis")], within=mag, above=mag_niet, source=SECTION),
                Row("feest", (soort.is_("feest"),), mag, SECTION),
            ),
        ),
        Table(
            "brief",
            "Brief",
            (
                Row("sturen", (any_of(brief.no(), brief.is_unknown()),), stuur, SECTION),
                Row("al-gestuurd", (brief.yes(),), niet_nodig, DERIVED),
            ),
            after=("drie",),
        ),
    ),
    examples=(
        *values(
            keer,
            {
                2: "geen-stap-1",
                4: "geen-stap-4",
                5: "geen-stap-4",
                7: "zes-of-meer",
                "?": "aantal-onbekend",
            },
            soort="feest",
        ),
        Example({"keer": 6, "soort": "feest"}, ("zes-of-meer",), tasks=(("directeur", NOT_NAMED),)),
        Example(
            {"keer": 3, "soort": "feest", "brief": "nee", "dag": "2026-12-17"},
            ("drie", "feest", "sturen"),
            tasks=(("mentor", "binnen vijf werkdagen"), ("mentor", NOT_NAMED), ("ouders", NOT_NAMED)),
            story="De derde keer.",
        ),
        *values(dagen, {1: "reis", 2: "reis", 3: "reis-te-veel"}, keer=1, soort="reis"),
    ),
)


def with_rows(table_id: str, rows: tuple[AnyRow, ...]) -> Tool:
    """The sample with other rows in one table."""
    tables = tuple(replace(t, rows=rows) if t.id == table_id else t for t in TOOL.tables)
    return replace(TOOL, tables=tables)


def rows_of(table_id: str) -> tuple[AnyRow, ...]:
    """The rows of one table of the sample."""
    return next(t.rows for t in TOOL.tables if t.id == table_id)
