"""What is asked about truancy, and the hours of detention that follow from it."""

from decision_tools.poort.shared.verzuimbeeld import verzuimbeeld
from decision_tools.rules import Count, Fact, Limit

OUDERS_BELLEN, PLAN_BIJ = Limit(2), Limit(4)
"""How often in a period a step follows; the last is the border of what follows above it too."""

lesuren = Count(
    "lesuren",
    "Hoeveel lesuren miste de leerling nu zonder geldige reden?",
    label="Lesuren nu gemist",
    help="Een lesuur duurt 45 minuten.",
    unit="lesuren",
    low=1,
    high=40,
    unknown=True,
)
klokuren = Fact(
    Count("klokuren", "Klokuren nablijven", label="aantal klokuren", unit="klokuur", low=1, high=40),
    (lesuren,),
    compute=lambda gemist: gemist,
    witness=lambda na: {"lesuren": na},
)
gespijbeld = Count(
    "gespijbeld",
    "Hoe vaak spijbelde de leerling in deze roosterperiode?",
    label="Gespijbeld deze periode",
    help="Tel deze keer mee. Wegblijven bij nablijven telt ook. Is de leerling al in beeld bij "
    "leerplicht of Passend Onderwijs? Tel dan het hele schooljaar.",
    low=1,
    unknown=True,
)
vier_weken = Count(
    "vier-weken",
    "Hoeveel lesuren spijbelde de leerling in vier weken achter elkaar?",
    label="Lesuren in vier weken",
    help="Tel alles mee, ook nu. Sla vakantieweken over: de wet telt lesweken.",
    unit="lesuren",
    low=1,
    high=200,
    unknown=True,
)
beeld = verzuimbeeld("beeld", {"frequent": "De leerling valt op door frequent verzuim"})
