"""Who follows the scheme, and how old it is (its title and the remarks below the last table)."""

from collections.abc import Iterable
from dataclasses import replace

from decision_tools.mlg import ONDER_DE_TABEL, TITEL
from decision_tools.mlg.shared.leerplicht import BUITEN_HET_PLAN, MELD_BIJ_ZESTIEN
from decision_tools.rules import DERIVED, NOT_NAMED, Duties, Inform, Note, Outcome, Row, Table, Task, YesNo

# Hardly any pupil of today was here in 21/22: "nee" is taken, shown, and can be changed.
veel_verzuim = YesNo(
    "veel-21-22",
    "Had de leerling in schooljaar 21/22 veel verzuim?",
    label="Veel verzuim in 21/22",
    help="Zat de leerling toen nog niet op deze school? Kies dan nee.",
    unknown=True,
    default="nee",
)

buiten_het_plan = Outcome(
    "buiten-het-plan",
    "Deze leerling volgt het stappenplan niet: houd de mentor sneller op de hoogte",
    tasks=(
        Task(NOT_NAMED, "Houd de mentor sneller op de hoogte, om vervolgstappen te bepalen."),
        MELD_BIJ_ZESTIEN,
    ),
    inform=(Inform("mentor", "Het verzuim van een leerling die in 21/22 al veel verzuim had."),),
    notes=(
        Note(
            "stil",
            "Er staat niet wat veel verzuim is, en niet wie de mentor op de hoogte houdt.",
            "Vraag de verzuimcoördinator wie dit doet, en of deze regel nog geldt.",
        ),
        BUITEN_HET_PLAN,
    ),
)

OUD = Note(
    "verouderd",
    "Dit stappenplan is van schooljaar 22/23. Dat is meer dan twee jaar oud.",
    "Vraag de verzuimcoördinator of het nog geldt.",
    "B",
    id="oud",
)

editie = Outcome("editie", "Dit stappenplan is van schooljaar 22/23.", notes=(OUD,), quiet=True)
verleden_onbekend = Outcome(
    "verleden-onbekend",
    "Vraag de verzuimcoördinator of de leerling in 21/22 veel verzuim had",
    tasks=(Task("verzuimcoördinator", "Zoek in Magister op of de leerling in 21/22 veel verzuim had."),),
    then=("Was het veel? Dan volgt de leerling dit stappenplan niet. Houd de mentor sneller op de hoogte.",),
    notes=(OUD,),
    quiet=True,
)

EDITIE = Table(
    "editie",
    "Hoe oud is dit stappenplan?",
    (
        Row("editie", (veel_verzuim.is_("ja", "nee"),), editie, TITEL),
        Row("verleden-onbekend", (veel_verzuim.is_unknown(),), verleden_onbekend, DERIVED),
    ),
)

GEWOON = veel_verzuim.no(unknown=True)
"""In doubt the scheme holds; the outcome then asks to look the past up."""


def binnen_het_plan(rows: Iterable[Row]) -> tuple[Row, ...]:
    """The rows, for pupils who follow the scheme, after the row for those who do not."""
    outside = Row("buiten-het-plan", (veel_verzuim.yes(),), buiten_het_plan, ONDER_DE_TABEL)
    return outside, *(replace(row, when=(GEWOON, *row.when)) for row in rows)


PLAN_DUTIES: Duties = {
    "buiten-het-plan": {NOT_NAMED: "niet genoemd, niet genoemd"},
    "verleden-onbekend": {NOT_NAMED: "verzuimcoördinator"},
}
