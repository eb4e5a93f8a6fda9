"""What the actieplan leaves open or says twice about a calamity."""

from decision_tools.rules import Note
from decision_tools.rules.laws import WPO
from decision_tools.wijdevenen.shared.phone_numbers import CALAMITEITENTEAM

WIE_DOET_DE_ACTIES = Note(
    "stil",
    "Bij de meeste acties noemt het plan niet wie ze doet. Een calamiteit leiden is een taak van de "
    "manager sociale veiligheid. De directeur kan niet alles tegelijk.",
    "Verdeel de acties meteen en zet er namen bij, op school.",
)
WIE_BELT = Note(
    "stil",
    "Wie belt, staat er niet.",
    f"Laat de manager sociale veiligheid dit doen. Calamiteitenteam GGD: {CALAMITEITENTEAM}.",
)
THUIS_IN_BRIEF = Note(
    "verouderd",
    "De voorbeeldbrief laat een leerling enkele dagen thuis houden, liefst zonder het woord schorsen.",
    "Thuis houden is volgens de wet van nu schorsen. Haal die zin weg, tot het bevoegd gezag beslist.",
    "B",
    law=WPO.cite("40c"),
)
BRIEF_BIJ_KLEUTERS = Note(
    "stil",
    "Welke brief andere groepen krijgen als het om kleuters gaat, staat er niet.",
    "Onze lezing: de kleutergroep krijgt haar eigen brief, de rest de brief voor overige groepen. "
    "De directeur beslist.",
)
GEEN_LEEFTIJD = Note(
    "stil", "Tot welke leeftijd een kind 'jong' is, staat er niet.", "Het bevoegd gezag beslist."
)
THUIS_IS_SCHORSEN = Note(
    "verouderd",
    "Het handboek houdt een jong kind liever een paar dagen thuis dan het te schorsen. Volgens de wet van nu "
    "is dat een schorsing: schriftelijk, met redenen, hoogstens een week. Duurt zij langer dan een dag? "
    "Dan hoort de inspectie het ook.",
    "Lees artikel 40c vóór je een kind thuis houdt.",
    "B",  # its headline of severity A stands in the tool that decides on it; here it would hide five actions
    WPO.cite("40c"),
)
STRAF = Note(
    "tegenspraak",
    "Het actieplan noemt schorsen bij een ouder kind een passende straf. Bij Tijdelijke maatregelen is "
    "schorsen er alleen voor de veiligheid.",
    "Schors niet als straf, tot het bevoegd gezag hierover beslist.",
)
