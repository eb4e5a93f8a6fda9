"""Whom to call: in danger, about a child at home, the vertrouwensinspecteurs, the team of the GGD."""

from decision_tools.rules import ADDED, Note, Task
from decision_tools.rules.emergency import ALARM, CONFIDENTIAL_INSPECTORS, VEILIG_THUIS
from decision_tools.wijdevenen import FACTS

INSPECTEURS = FACTS.contact("vertrouwensinspecteurs")
CALAMITEITENTEAM = FACTS.contact("calamiteitenteam")

GEVAAR_NU = f"Loopt iemand nu gevaar? Bel {ALARM.number}."
BEL_BIJ_GEVAAR = f"Bel {ALARM.number} als iemand nu direct gevaar loopt."
BEL_112 = Task("iedereen", BEL_BIJ_GEVAAR, "meteen", source=ADDED)
NOODNUMMERS = Task(
    "professional",
    f"{BEL_BIJ_GEVAAR} Veilig Thuis: {VEILIG_THUIS.number} ({VEILIG_THUIS.availability}).",
    "meteen",
    source=ADDED,
)

OP_WERKDAGEN = f"op {CONFIDENTIAL_INSPECTORS.availability}"
UREN = f"Zij zijn er {OP_WERKDAGEN}. Gevaar buiten die uren? Bel {ALARM.number}."
"""The hours of the vertrouwensinspecteurs, which the handbook lacks."""
BEREIKBAAR = Note(
    "stil",
    "Wanneer de vertrouwensinspecteurs te bereiken zijn, staat niet in het handboek.",
    f"Toegevoegd: {UREN[0].lower()}{UREN[1:]}",
)
