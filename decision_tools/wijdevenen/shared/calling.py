"""Whom to call: 112, Veilig Thuis, the vertrouwensinspecteurs and the Calamiteitenteam of the GGD."""

from decision_tools.rules import ADDED, Note, Task, emergency
from decision_tools.wijdevenen import FACTS

VEILIG_THUIS = emergency.VEILIG_THUIS.number
INSPECTEURS = FACTS.contact("vertrouwensinspecteurs")
CALAMITEITENTEAM = FACTS.contact("calamiteitenteam")

BEL_112 = Task("iedereen", "Bel 112 als iemand nu direct gevaar loopt.", "meteen", source=ADDED)
NOODNUMMERS = Task(
    "professional",
    f"Bel 112 als iemand nu direct gevaar loopt. Veilig Thuis: {VEILIG_THUIS}, dag en nacht.",
    "meteen",
    source=ADDED,
)

OP_WERKDAGEN = "op werkdagen van 8 tot 17 uur"
UREN = f"Zij zijn er {OP_WERKDAGEN}. Gevaar buiten die uren? Bel 112."
"""The hours of the vertrouwensinspecteurs, which the handbook lacks."""
BEREIKBAAR = Note(
    "stil",
    "Wanneer de vertrouwensinspecteurs te bereiken zijn, staat niet in het handboek.",
    f"Toegevoegd: {UREN[0].lower()}{UREN[1:]}",
)
