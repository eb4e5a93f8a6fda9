"""What the scheme asks about sickness that privacy limits, and a word it leaves unexplained."""

from decision_tools.rules import Note

REDEN = Note(
    "verouderd",
    "De mentor vraagt naar de reden van de ziekte. Naar de ziekte zelf vragen mag niet zomaar: "
    "leg vast dat iemand ziek is, niet wat iemand heeft.",
    "Vraag wanneer de leerling terugkomt en wat helpt. Kijk in de uitleg van de VO-raad over privacy.",
    severity="A",
    first="mag je vragen waarom de leerling ziek is? De schoolleiding beslist.",
)
ZIEKTEBEELD = Note(
    "verouderd",
    "Het overleg over de ziekte komt in het logboek. Leg vast dat iemand ziek is, niet wat iemand heeft.",
    "Kijk in de uitleg van de VO-raad over privacy.",
    severity="A",
    first="mag dit over de ziekte in het logboek? De schoolleiding beslist.",
)
SA_ONBEKEND = Note(
    "stil",
    "Het stappenplan legt SA niet uit. Wij lezen: de schoolarts.",
    "Vraag de verzuimcoördinator of dat klopt.",
)
