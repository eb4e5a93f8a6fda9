"""How absences are counted, and what is done about all of them together (remarks below the last table)."""

from decision_tools.mlg import ONDER_DE_TABEL
from decision_tools.mlg.shared.subjects import OUDERS_VOORAF, UITNODIGING
from decision_tools.rules import (
    DERIVED,
    NOT_NAMED,
    Count,
    Duties,
    Example,
    Inform,
    Judgement,
    Moment,
    Note,
    Outcome,
    Row,
    Table,
    Task,
    values,
)

TEL_ALLES = "Tel alles mee, ook nu. Het stappenplan zegt niet vanaf welke dag. Wij lezen: dit schooljaar."

te_laat = Count(
    "te-laat",
    "Hoe vaak is de leerling te laat gekomen?",
    label="Te laat",
    help=TEL_ALLES,
    unknown=True,
)
spijbeluren = Count(
    "spijbeluren",
    "Hoeveel lesuren spijbelde de leerling in totaal?",
    label="Lesuren gespijbeld in totaal",
    help=TEL_ALLES,
    unit="lesuren",
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
oproep = Outcome(
    "oproep",
    "Veel ongeoorloofde absenties in korte tijd: de verzuimcoördinator roept de leerling op",
    tasks=(Task("verzuimcoördinator", "Roep de leerling op en praat over de absenties."),),
    notes=(
        Note(
            "stil",
            "Er staat niet hoeveel absenties veel zijn, en niet hoelang een korte tijd is.",
            "De verzuimcoördinator schat dit in.",
            id="hoeveel-absenties",
        ),
    ),
)
UITNODIGEN = Task(
    NOT_NAMED,
    "Nodig de leerling uit voor de leerplichtambtenaar.",
    "als de ouders het weten",
    provided="als de school hiervoor kiest",
    about=(UITNODIGING.do,),
)
combinatie = Outcome(
    "combinatie",
    "Combinatie van absenties: de leerling kan worden uitgenodigd voor de leerplichtambtenaar",
    tasks=(
        Task(
            NOT_NAMED,
            "Breng de ouders persoonlijk op de hoogte.",
            "vóór de uitnodiging",
            provided="als er een uitnodiging komt",
            moment=Moment.NOW,
            about=(OUDERS_VOORAF.do,),
        ),
        UITNODIGEN,
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
geen_oproep = Outcome(
    "geen-oproep", "In het beeld staat niet: veel ongeoorloofde absenties in korte tijd.", quiet=True
)
geen_combinatie = Outcome(
    "geen-combinatie", "In het beeld staat niet: een combinatie van absenties.", quiet=True
)
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

BEELD_DUTIES: Duties = {
    "oproep": {NOT_NAMED: "verzuimcoördinator"},
    "beeld-onbekend": {NOT_NAMED: "verzuimcoördinator"},
    "combinatie": {"vóór de uitnodiging": "niet genoemd", "als de ouders het weten": "niet genoemd"},
}


def beeld_examples(**others: object) -> tuple[Example, ...]:
    """Each answer about all absences, the other answers being equal."""
    return values(
        beeld,
        {
            "nee": ("geen-oproep", "geen-combinatie"),
            "korte-tijd": ("oproep", "geen-combinatie"),
            "combinatie": ("geen-oproep", "combinatie"),
            "allebei": ("oproep", "combinatie"),
            "nog-niet": ("beeld-onbekend", "combinatie-onbekend"),
            "?": ("beeld-onbekend", "combinatie-onbekend"),
        },
        **others,
    )
