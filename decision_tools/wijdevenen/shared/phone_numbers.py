"""Whom to call: 112, Veilig Thuis and the vertrouwensinspecteurs of the Onderwijsinspectie."""

from decision_tools.rules import Note, Task
from decision_tools.wijdevenen import TOEGEVOEGD

NOODNUMMER = Task(
    "professional",
    "Bel 112 als iemand nu direct gevaar loopt. Veilig Thuis: 0800-2000, dag en nacht.",
    "meteen",
    source=TOEGEVOEGD,
)

NUMMER = "0900 111 3 111"
UREN = "Zij zijn er op werkdagen van 8 tot 17 uur. Gevaar buiten die uren? Bel 112."
BEREIKBAAR = Note(
    "stil",
    "Wanneer de vertrouwensinspecteurs te bereiken zijn, staat niet in het handboek.",
    f"Toegevoegd: {UREN[0].lower()}{UREN[1:]}",
)
