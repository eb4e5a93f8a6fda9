"""What the tools of MLG share: the pupils outside the scheme, its age, and the remarks below its tables."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from decision_tools.mlg import ONDER_DE_TABEL, TITEL
from decision_tools.rules import (
    DERIVED,
    NOT_NAMED,
    Count,
    Inform,
    Judgement,
    Note,
    Outcome,
    Row,
    Table,
    Task,
    YesNo,
)
from decision_tools.rules.laws import LPW

veel_verzuim = YesNo(
    "veel-21-22",
    "Had de leerling in schooljaar 21/22 veel verzuim?",
    label="Veel verzuim in 21/22",
    help="Zat de leerling toen nog niet op deze school? Kies dan nee.",
    unknown=True,
)
te_laat = Count(
    "te-laat",
    "Hoe vaak is de leerling te laat gekomen?",
    label="Te laat",
    help="Tel alles mee, ook nu. Het stappenplan zegt niet vanaf welke dag. Wij lezen: dit schooljaar.",
    unknown=True,
)
spijbeluren = Count(
    "spijbeluren",
    "Hoeveel lesuren spijbelde de leerling in totaal?",
    label="Lesuren gespijbeld in totaal",
    help="Tel alles mee, ook nu. Het stappenplan zegt niet vanaf welke dag. Wij lezen: dit schooljaar.",
    unit="lesuur",
    high=200,
    unknown=True,
)
beeld = Judgement(
    "beeld",
    "Wat ziet de verzuimcoördinator in alle absenties van deze leerling?",
    label="Beeld van de absenties",
    options={
        "nee": "Niets bijzonders",
        "korte-tijd": "Veel ongeoorloofde absenties in korte tijd",
        "combinatie": "Een combinatie van absenties",
        "allebei": "Allebei",
        "nog-niet": "Nog niet beslist",
    },
    unknown=True,
    role="verzuimcoördinator",
    weigh=(
        "Het stappenplan noemt geen aantal voor 'veel' en geen lengte voor 'korte tijd'.",
        "Bij een combinatie kan een uitnodiging volgen. Het is geen plicht.",
    ),
)

TELLEN = Note(
    "stil",
    "Het stappenplan zegt niet of je per schooljaar telt of steeds doortelt.",
    "Wij tellen per schooljaar. De schoolleiding beslist.",
)
IOT_ONBEKEND = Note(
    "stil",
    "Het stappenplan legt het woord IOT niet uit.",
    "Vraag de coördinator leerlingzaken wie het IOT zijn. Is een leerling misschien niet veilig? "
    "Wacht hier dan niet op.",
)
HAAKJES = Note(
    "stil",
    "Een deel van deze stap staat tussen haakjes. Wij lezen dat als: het kan, het hoeft niet.",
    "Zijn er zorgen? Sla die stap dan niet over. De schoolleiding beslist.",
)
TUSSEN_HAAKJES = "mits de school hiervoor kiest; de stap staat tussen haakjes"
BIJ_ZORGEN = "mits er uit dit contact zorgen naar voren komen"
BIJ_ZORGEN_HAAKJES = f"{BIJ_ZORGEN}; de stap staat tussen haakjes"

buiten_het_plan = Outcome(
    "buiten-het-plan",
    "Deze leerling volgt het stappenplan niet: houd de mentor sneller op de hoogte",
    tasks=(Task(NOT_NAMED, "Houd de mentor sneller op de hoogte. Zo kunnen jullie vervolgstappen bepalen."),),
    inform=(Inform("mentor", "Het verzuim van een leerling die in 21/22 al veel verzuim had."),),
    notes=(
        Note(
            "stil",
            "Er staat niet wat veel verzuim is, en niet wie de mentor op de hoogte houdt.",
            "Vraag de verzuimcoördinator wie dit doet, en of deze regel nog geldt.",
        ),
        Note(
            "stil",
            "Over melden bij DUO staat er niets voor deze leerlingen. "
            "De wet geldt wel: 16 uren les- of praktijktijd in vier lesweken.",
            "Is die grens bereikt? Dan moet de school het verzuim direct melden.",
            law=LPW.cite("21a"),
        ),
    ),
)

OUD = Note(
    "verouderd",
    "Dit stappenplan is van schooljaar 22/23. Dat is meer dan twee jaar oud.",
    "Vraag de verzuimcoördinator of het nog geldt.",
    "B",
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


oproep = Outcome(
    "oproep",
    "Veel ongeoorloofde absenties in korte tijd: de verzuimcoördinator roept de leerling op",
    tasks=(Task("verzuimcoördinator", "Roep de leerling op en praat over de absenties."),),
    notes=(
        Note(
            "stil",
            "Er staat niet hoeveel absenties veel zijn, en niet hoelang een korte tijd is.",
            "De verzuimcoördinator schat dit in.",
        ),
    ),
)
combinatie = Outcome(
    "combinatie",
    "Combinatie van absenties: de leerling kan worden uitgenodigd voor de leerplichtambtenaar",
    tasks=(
        Task(NOT_NAMED, "Breng de ouders persoonlijk op de hoogte.", "vóór de uitnodiging"),
        Task(
            NOT_NAMED,
            "Nodig de leerling uit voor de leerplichtambtenaar.",
            "als de ouders het weten",
            provided="mits de school hiervoor kiest",
        ),
    ),
    inform=(Inform("ouders", "De leerling wordt uitgenodigd voor de leerplichtambtenaar."),),
    letters=("uitnodiging-gesprek-leerplicht",),
    notes=(
        Note(
            "stil",
            "Er staat niet welke combinatie telt, wie uitnodigt en wie de ouders spreekt.",
            "De schoolleiding beslist.",
        ),
    ),
)
geen_oproep = Outcome("geen-oproep", "Geen oproep om veel absenties in korte tijd.", quiet=True)
geen_combinatie = Outcome("geen-combinatie", "Geen uitnodiging om een combinatie van absenties.", quiet=True)
beeld_onbekend = Outcome(
    "beeld-onbekend",
    "Vraag de verzuimcoördinator naar het beeld van alle absenties",
    tasks=(Task("verzuimcoördinator", "Kijk in Magister naar alle absenties van de leerling."),),
    quiet=True,
)
combinatie_onbekend = Outcome(
    "combinatie-onbekend", "Of de combinatie van absenties telt, is nog niet bekend.", quiet=True
)

BEELD = (
    Table(
        "korte-tijd",
        "Veel ongeoorloofde absenties in korte tijd",
        (
            Row("oproep", (beeld.is_("korte-tijd", "allebei"),), oproep, ONDER_DE_TABEL),
            Row("geen-oproep", (beeld.is_("nee", "combinatie"),), geen_oproep, DERIVED),
            Row("beeld-onbekend", (beeld.is_("nog-niet", unknown=True),), beeld_onbekend, DERIVED),
        ),
    ),
    Table(
        "combinatie",
        "Een combinatie van absenties",
        (
            Row("combinatie", (beeld.is_("combinatie", "allebei"),), combinatie, ONDER_DE_TABEL),
            Row("geen-combinatie", (beeld.is_("nee", "korte-tijd"),), geen_combinatie, DERIVED),
            Row("combinatie-onbekend", (beeld.is_("nog-niet", unknown=True),), combinatie_onbekend, DERIVED),
        ),
    ),
)
