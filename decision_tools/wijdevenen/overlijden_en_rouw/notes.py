"""What the protocol on death and mourning leaves open, or says of what has moved."""

from decision_tools.rules import Note
from decision_tools.rules.emergency import SUICIDE

TRIO = Note(
    "stil",
    "Het handboek noemt niet wie in het sleuteltrio zitten en wie hen kiest.",
    "Laat de directeur dit nu beslissen.",
    id="sleuteltrio",
)
WIE = Note(
    "stil",
    "Bij de stappen 1 en 4 tot en met 8 staat niet wie ze doet.",
    "Verdeel ze in het stappenplan van stap 2.",
)
FAMILIE = Note(
    "stil",
    "Wat de familie wil en of zij het goed vindt, komt in het handboek niet voor.",
    "Vraag het de familie vóór je iets vertelt.",
)
INSTELLINGEN = Note(
    "stil",
    "Welke instellingen dit zijn, staat er niet.",
    "De directeur beslist wie bericht krijgt.",
)
REGISTERS = Note("stil", "Welke registers dit zijn, staat er niet.", "De directeur beslist.")
HANDREIKING = Note(
    "verouderd",
    "De handreiking 'Als de dood ingrijpt' is een link uit 2018.",
    "Zoek op de site van GGD Hollands Midden of zij er nog is.",
    severity="B",
)
ONGEVEER = Note(
    "stil",
    "Het handboek zegt 'ongeveer een maand'. Welke dag dat precies is, staat er niet.",
    "Valt deze dag in het weekend of in een vakantie? Kies een schooldag in de buurt.",
)
WANNEER = Note(
    "stil",
    "Bij de meeste stappen noemt het handboek geen termijn. Wanneer een stap aan de beurt is, kozen wij.",
    "Zet in het stappenplan wanneer wat klaar is.",
)
ZELFMOORD = Note(
    "stil",
    "Over een overlijden door zelfmoord zegt dit protocol niets.",
    "De directeur beslist wat je aan wie vertelt. "
    f"Met vragen over zelfmoord kun je {SUICIDE.number} bellen (toegevoegd).",
    id="zelfmoord",
)
WIE_OVERLEED = Note(
    "stil",
    "Of de stappen anders zijn bij een leerling, een medewerker of een ouder, zegt het protocol niet.",
    "Het sleuteltrio past het stappenplan aan.",
    id="stappen-anders",
)
NA_EEN_VALSE_MELDING = Note(
    "stil", "Wat de school na een valse melding doet, staat er niet.", "De directeur beslist."
)
