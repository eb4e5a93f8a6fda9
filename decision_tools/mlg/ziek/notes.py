"""What privacy asks beside the scheme's steps on sickness, and a word that the scheme leaves unexplained."""

from decision_tools.rules import FirstCheck, Note

BESLIST = "het stappenplan noemt niemand; vraag de schoolleiding (toegevoegd)"
REDEN = FirstCheck(
    "Naar de ziekte zelf vragen mag niet zomaar. "
    "Vraag wanneer de leerling terugkomt en wat helpt (VO-raad over privacy).",
    "vragen naar de reden",
    BESLIST,
)
VASTLEGGEN = FirstCheck(
    "Leg vast dat iemand ziek is, niet wat iemand heeft (VO-raad over privacy).",
    "wat in Magister komt",
    BESLIST,
)
SA_ONBEKEND = Note(
    "stil",
    "Het stappenplan legt SA niet uit. Wij lezen: de schoolarts.",
    "Vraag de verzuimcoördinator of dat klopt.",
)
