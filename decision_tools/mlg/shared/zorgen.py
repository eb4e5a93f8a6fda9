"""Worries about a pupil: who weighs whether the IOT is needed."""

from dataclasses import replace

from decision_tools.mlg.shared.haakjes import STAAT_TUSSEN_HAAKJES
from decision_tools.rules import Moment, Note, Task

IOT_ONBEKEND = Note(
    "stil",
    "Het stappenplan legt het woord IOT niet uit.",
    "Vraag de coördinator leerlingzaken wie het IOT zijn. Is een leerling misschien niet veilig? "
    "Wacht hier dan niet op.",
)

ZORGEN = Task(
    ("mentor", "coördinator leerlingzaken"),
    "Bespreek de zorgen. Weeg samen af of het IOT nodig is.",
    provided="als uit dit contact zorgen naar voren komen",
    moment=Moment.NEXT,
)
WEEG_IOT = replace(ZORGEN, what="Weeg samen af of het IOT nodig is.")
BESPREEK_ZORGEN = replace(ZORGEN, what="Bespreek de zorgen.")
ZORGEN_TUSSEN_HAAKJES = replace(ZORGEN, provided=f"{ZORGEN.provided}; {STAAT_TUSSEN_HAAKJES}")
