"""The age and the startkwalificatie of a student, on which leerplicht, RMC and reporting depend."""

from decision_tools.rules import DERIVED, NOT_NAMED, Choice, FirstCheck, Note, Outcome, Task, YesNo
from decision_tools.rules.laws import WEB

DIPLOMA = "een diploma havo, vwo of minimaal mbo-niveau 2"
leeftijd = Choice(
    "leeftijd",
    "Hoe oud is de student?",
    label="Leeftijd",
    options={"onder-18": "jonger dan 18", "18-tot-23": "18 tot 23 jaar", "23-plus": "23 jaar of ouder"},
)
startkwalificatie = YesNo(
    "startkwalificatie",
    "Heeft de student een startkwalificatie?",
    label="Startkwalificatie",
    help=f"Dat is {DIPLOMA}.",
    unknown=True,
)

ONDER_18 = leeftijd.is_("onder-18")
ONDER_23 = leeftijd.is_("onder-18", "18-tot-23")
VAN_18_TOT_23 = leeftijd.is_("18-tot-23")
VANAF_18 = leeftijd.is_("18-tot-23", "23-plus")
VANAF_23 = leeftijd.is_("23-plus")

ZOEK_DIPLOMA = Task(NOT_NAMED, f"Kijk na of er {DIPLOMA} is.", source=DERIVED)
sk_onbekend = Outcome(
    "sk-onbekend",
    "Zoek eerst uit of de student een startkwalificatie heeft",
    tasks=(ZOEK_DIPLOMA,),
)

WELKE_DAG = Note(
    "stil",
    "Op welke dag de leeftijd telt, staat er niet.",
    "Is de student bijna 18 of 23? Vraag het leerplicht of het RMC.",
    id="peildatum",
)
WELK_DIPLOMA = Note(
    "verouderd",
    "Wat het handboek een startkwalificatie noemt, is nog niet met de wet van nu vergeleken.",
    "Twijfel je over een diploma? Vraag het leerplicht of het RMC.",
    id="startkwalificatie",
)


def tot_27(touches: str) -> FirstCheck:
    """What the law says today of the limit of 23 years, beside the part of a step that rests on it."""
    return FirstCheck(
        "Het doorstroompunt (eerder RMC) gaat sinds 2026 tot 27 jaar.",
        touches,
        "niemand genoemd; vraag het doorstroompunt (toegevoegd)",
        law=WEB.cite("hoofdstuk 9, titel 2", "9.2"),
    )
