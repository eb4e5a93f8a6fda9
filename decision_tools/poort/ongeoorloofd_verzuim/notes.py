"""What the protocol leaves open about counting truancy, and what the law asks of it."""

from decision_tools.poort.shared.roles import NIEMAND_BESLIST
from decision_tools.rules import Note
from decision_tools.rules.laws import COUNT_ANEW, LESWEKEN_ONLY, LPW, REPORT_TRUANCY, truancy_check

KEREN_OF_LESSEN = Note(
    "stil",
    "Het protocol zegt niet of een keer spijbelen één les is, of een aaneengesloten tijd.",
    "Vraag de medewerker verzuim hoe de school telt.",
)
LESUUR_OF_UUR = Note(
    "stil",
    "De wet noemt 16 uren les- of praktijktijd. Of 45 minuten als uur telt, staat niet vast.",
    "Vraag de leerplichtambtenaar hoe lesuren tellen.",
    id="lesuur-of-uur",
)
NIEUWE_PERIODE = Note(
    "stil",
    "Het protocol zegt niet of de vier weken doorlopen als er een nieuwe periode begint. "
    "Ook staat er niet of een toetsweek een lesweek is.",
    "Wij lezen veilig: de vier weken lopen door. Vraag de medewerker verzuim hoe een toetsweek telt.",
    id="nieuwe-periode",
)
OPNIEUW = Note(
    "stil",
    f"Over opnieuw melden zegt het protocol niets. {COUNT_ANEW}",
    "Is er al gemeld? Tel dan vanaf de dag na die melding.",
    law=LPW.cite("21a"),
)
WIE_MELDT = Note(
    "stil",
    "Het protocol zegt niet wie het verzuim meldt.",
    "Vraag de medewerker verzuim wie de melding doet.",
)
MELD_DIRECT = truancy_check("wanneer je meldt", NIEMAND_BESLIST)
TEL_LESWEKEN = truancy_check(
    "het tellen van de vier weken", NIEMAND_BESLIST, asks=f"{REPORT_TRUANCY} {LESWEKEN_ONLY}"
)
