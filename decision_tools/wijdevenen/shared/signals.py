"""Signals of a child: how they are kept, and that everybody keeps looking."""

from decision_tools.rules import Note, Record, Task
from decision_tools.wijdevenen import HANDBOEK

MONITOREN = Task(
    "professional",
    "Blijf letten op nieuwe signalen. Bespreek die met professionals en, als dat veilig is, met ouders.",
    "steeds, in elk stadium",
    source=HANDBOEK.section("Zorg monitoren"),
)

EERST_VASTLEGGEN = Note(
    "tegenspraak",
    "Volgens de tekst over de AVG leg je signalen vast nadat je ze met de ouders besprak. "
    "Bij Signaleren staat vastleggen vooraan.",
    "Leg de feiten meteen vast. Noteer erbij of de ouders het weten.",
)

PARNASSYS = Record("De signalen, zo feitelijk mogelijk, sociaal en seksueel", "ParnasSys")
