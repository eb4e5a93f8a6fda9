"""What the actieplan leaves open or says twice about a calamity, and what the law asks beside it."""

from decision_tools.rules import Note
from decision_tools.rules.laws import WPO
from decision_tools.wijdevenen.shared.calling import CALAMITEITENTEAM
from decision_tools.wijdevenen.shared.suspension import home_is_suspension

WIE_DOET_DE_ACTIES = Note(
    "stil",
    "Bij de meeste acties noemt het plan niet wie ze doet. Een calamiteit leiden is een taak van de "
    "manager sociale veiligheid. De directeur kan niet alles tegelijk.",
    "Verdeel de acties meteen en zet er namen bij, op school.",
)
WANNEER = Note(
    "stil",
    "Bij de meeste acties staat niet wanneer. Het plan zegt alleen: handel snel.",
    "Wat nu, vandaag of daarna aan de beurt is, kozen wij. Weeg het steeds zelf af.",
)
K_EN_O = Note(
    "stil",
    "Het plan noemt in dit team ook 'K&O'. Wat dat is, legt het niet uit.",
    "Vraag het na bij het bestuur.",
)
WIE_BELT = Note(
    "stil",
    "Wie belt, staat er niet.",
    f"Laat de manager sociale veiligheid dit doen. Calamiteitenteam GGD: {CALAMITEITENTEAM}.",
)
BRIEF_BIJ_KLEUTERS = Note(
    "stil",
    "Welke brief andere groepen krijgen als het om kleuters gaat, staat er niet.",
    "Onze lezing: de kleutergroep krijgt haar eigen brief, de rest de brief voor overige groepen. "
    "De directeur beslist.",
)
THUIS_IN_BRIEF = Note(
    "verouderd",
    "De voorbeeldbrief laat een leerling enkele dagen thuis houden, liefst zonder het woord schorsen.",
    "Thuis houden is volgens de wet van nu schorsen. Haal die zin weg, tot het bevoegd gezag beslist.",
    "B",
    law=WPO.cite("40c"),
)
THUIS = home_is_suspension("de dagen thuis")
