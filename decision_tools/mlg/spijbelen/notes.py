"""What the scheme leaves open about truancy, for more than one outcome."""

from decision_tools.rules import Note
from decision_tools.rules.laws import COUNT_ANEW, LESWEKEN_ONLY, LPW, REPORT_TRUANCY

DAGEN = Note(
    "stil",
    "Er staat hooguit 3 en hooguit 2 dagen. Er staat niet vanaf wanneer je telt, en welk soort dag het is.",
    "Wij tellen kalenderdagen (onze lezing) en noemen alleen een schooldag. De schoolleiding beslist.",
    id="dagen",
)
NA_ZEVEN = Note(
    "stil",
    "Na het 7e lesuur noemt het stappenplan geen nieuwe stap. Over opnieuw melden staat er niets.",
    f"{REPORT_TRUANCY} Twijfel je? Vraag het de leerplichtambtenaar.",
    law=LPW.cite("21a"),
    id="na-zeven",
)
DRIE_DAGEN = Note(
    "stil",
    "Er staat niet of 3 dagen aaneen hele dagen zijn, of dagen met een gespijbeld uur.",
    "De schoolleiding beslist.",
    id="drie-dagen",
)
DIRECT_OF_NA_DE_UITLEG = Note(
    "tegenspraak",
    "Het stappenplan meldt na de uitleg van de leerling, met de notities uit Magister. "
    "De wet vraagt bij 16 uren direct een melding.",
    "Wij lezen: wacht bij 16 uren niet. Meld met de notities die er dan zijn.",
    law=LPW.cite("21a"),
)
WIE_EN_WAAR = Note(
    "stil",
    "De wet zegt: de school, direct. Wie meldt en waar, zegt de wet hier niet.",
    "Wij volgen het stappenplan bij het 7e lesuur: de verzuimcoördinator, bij DUO, met de notities.",
    law=LPW.cite("21a"),
)
LESUUR_OF_UUR = Note(
    "stil",
    "De wet telt uren les- of praktijktijd. Scholen verschillen erin of een lesuur een heel uur is.",
    "Wij tellen een lesuur als een uur, en de uren van nu als uren binnen vier lesweken. "
    "Zo meld je niet te laat.",
    law=LPW.cite("21a"),
)
TELLEN_NA_MELDING = Note(
    "stil",
    "Het stappenplan zegt niet hoe je na een melding verder telt.",
    f"{COUNT_ANEW} {LESWEKEN_ONLY}",
    law=LPW.cite("21a"),
)
