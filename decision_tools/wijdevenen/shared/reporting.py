"""Reporting to Veilig Thuis and asking its advice: who does it, and what nobody may wait for."""

from dataclasses import replace

from decision_tools.rules import DERIVED, Handover, Moment, Note, Reading, Task
from decision_tools.wijdevenen import HANDBOEK, both
from decision_tools.wijdevenen.shared.roles import AF, AF_EN_MANAGER, MANAGER
from decision_tools.wijdevenen.shared.subjects import ADVIES, MELDING, OPEN_MELDEN

PROCES = HANDBOEK.section("Het proces in stappen")
WEGEN = HANDBOEK.section("Wegen zorg")
VEILIGHEID = HANDBOEK.section("Veiligheid")
DISCLOSURE = HANDBOEK.section("Disclosure")
MELDEN = HANDBOEK.section("Wet Meldcode en de AVG: Melden")
COLLEGAS_ADVIEZEN = HANDBOEK.section("Overleg met collega's: Concrete handelingsadviezen")
WERKWIJZE = HANDBOEK.section("Werkwijze veilig thuis: Advies vragen bij Veilig Thuis")
MELDCODEDOSSIER = "dossier Meldcode"
"""The file of the Meldcode, as its chapter calls it; the running text also writes "Meldcodedossier"."""

WIE_MELDT = Note(
    "tegenspraak",
    "Drie passages (taken leerkracht, taken manager, Werkwijze Veilig Thuis) laten de manager melden. "
    "Dat doet die in overleg, of mogelijk samen, met de aandachtsfunctionaris. "
    "Twee passages (taken aandachtsfunctionaris, Het proces in stappen) noemen juist de "
    "aandachtsfunctionaris.",
    "De leerkracht is volgens het handboek niet de melder. Spreek nu af wie van deze twee belt. "
    "Is geen van beiden te bereiken? Daarover zegt het handboek niets: stel niet uit en bel Veilig Thuis.",
    readings=(
        Reading(
            "manager",
            "De manager sociale veiligheid meldt, in overleg of samen met de aandachtsfunctionaris.",
            (MANAGER,),
        ),
        Reading("aandachtsfunctionaris", "De aandachtsfunctionaris meldt.", (AF,)),
    ),
    id="wie-meldt",
)
WIE_VRAAGT_ADVIES = Note(
    "tegenspraak",
    "Advies vraagt op de ene plaats de aandachtsfunctionaris (Werkwijze Veilig Thuis). Op de andere "
    "plaats mag elke professional dat (Advies vragen bij Veilig Thuis).",
    "Is de aandachtsfunctionaris er niet? Wacht dan niet met advies vragen.",
    id="wie-vraagt-advies",
)
WIE_BESLIST = Note(
    "stil",
    "Wie beslist of er gemeld wordt, staat er niet. De twee wegen samen de ernst.",
    "Onze veilige lezing: zij beslissen samen. Is een van de twee er niet? Wacht niet op die ander.",
)
WIE_LEIDT = Note(
    "tegenspraak",
    "De manager sociale veiligheid bewaakt het proces van elke leerling. Elders begeleidt de "
    "aandachtsfunctionaris elk meldcodeproces, leidt die het bij een melding en is die de casemanager.",
    "Spreek per leerling af wie van beiden het proces leidt.",
    readings=(
        Reading(
            "manager", "Takenlijst: de manager sociale veiligheid doet het procesmanagement per leerling."
        ),
        Reading(
            "aandachtsfunctionaris",
            "Elders: de aandachtsfunctionaris begeleidt elk meldcodeproces en is de casemanager.",
        ),
    ),
)
WACHT_NIET_OP_DOSSIER = Note(
    "tegenspraak",
    "Het handboek zegt: zonder goed dossier geen melding. Het zegt ook: meld direct bij onveiligheid.",
    "Stel een melding over onveiligheid niet uit voor het dossier. Vul het dossier daarna aan.",
    id="geen-dossier",
)
BEVOEGD_GEZAG = Note(
    "stil",
    "Het bevoegd gezag moet het weten. Het handboek bedoelt daarmee soms de directeur en soms het bestuur.",
    "Zorg dat directeur én bestuur het weten. Wacht er niet op met melden.",
)
OOK_BIJ_DREIGING = Note(
    "tegenspraak",
    "In het afwegingskader is acute onveiligheid direct lichamelijk gevaar. De tekst over de AVG (Melden) is "
    "breder: ook bij bedreigende signalen, zoals letsel of psychische schade, moet de school melden.",
    "Onze veilige lezing: meld ook dan direct.",
)
AANSPRAKELIJK = "Wie verzuimt te melden, is aansprakelijk (Wegen zorg)."

RAPPORTAGE = Note(
    "tegenspraak",
    "Het formulier Rapportage Meldcode zegt: de casemanager bundelt elk jaar alle incidenten, met de "
    "aandachtsfunctionaris. Het hoofdstuk Incidentenregistratie zegt: de manager sociale veiligheid bundelt "
    "ze elke twee jaar.",
    "Doe het veilige: bundel elk jaar. Het bestuur beslist wie.",
    id="elk-jaar",
)

UITZONDERING = Note(
    "tegenspraak",
    "De afweging Veiligheid zet 'anoniem' tussen haakjes bij de melding. "
    "Wet Meldcode en de AVG noemt een anonieme melding een uitzondering.",
    "Overleg dit met Veilig Thuis. Stel de melding er niet voor uit.",
)
ANONIEM = Task(
    AF_EN_MANAGER,
    "Doe de melding eventueel anoniem. Dit is een uitzondering.",
    provided="als er grote zorg is over de veiligheid van het kind of van professionals",
    notes=(UITZONDERING,),
    source=MELDEN,
    about=(OPEN_MELDEN.dont,),
    one_of=True,
)

AFWEGEN = (Handover("wijdevenen/afwegingskader", "Ga naar het afwegingskader"),)

MELD = Task(
    AF_EN_MANAGER,
    "Bel Veilig Thuis en doe de melding.",
    "direct",
    notes=(WIE_MELDT,),
    source=VEILIGHEID,
    about=(MELDING.do,),
    one_of=True,
)
"""The report that safety asks for: by telephone."""
DOE_MELDING = replace(MELD, what="Doe de melding bij Veilig Thuis.", source=None)
"""The report that another norm asks for."""
TOCH_MELDEN = replace(MELD, provided="als er onveiligheid is, of twijfel daarover", source=DERIVED)
"""Doubt counts as yes once there is a strong suspicion; that it does so before that step is our reading."""

VRAAG_ADVIES = Task(
    AF,
    "Vraag Veilig Thuis om advies. Dat kan bij elke stap en zonder namen.",
    notes=(WIE_VRAAGT_ADVIES,),
    source=WERKWIJZE,
    about=(ADVIES.do,),
)
RAADPLEEG = replace(
    VRAAG_ADVIES,
    what="Raadpleeg altijd (opnieuw) Veilig Thuis. Dat kan zonder namen.",
    source=both(WEGEN, WERKWIJZE),
)
"""The same where there is doubt: then Veilig Thuis is always consulted."""
BIJ_TWIJFEL = "als er twijfel is over het geweld (aard, omvang, risico's) of de volgende stap"
"""When Veilig Thuis is always consulted (Wegen zorg)."""

WEEG_MEE = Task(
    AF,
    "Weeg de ernst mee.",
    provided="als de leerkracht dat vraagt",
    source=COLLEGAS_ADVIEZEN,
    moment=Moment.TODAY,
)
WEEG_SAMEN = Task(AF_EN_MANAGER, "Weeg samen hoe ernstig de signalen zijn.", source=PROCES)
