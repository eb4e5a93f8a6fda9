"""The notes that several outcomes of ziek show."""

from decision_tools.rules import Note
from decision_tools.rules.laws import LPW, WEB

LANGDURIG = Note(
    "tegenspraak",
    "Langdurig is hier meer dan twee weken. Bij melden gaat het om vier weken.",
    "Vraag de verklaring op tijd. Op welke dag zij er moet zijn, staat er niet.",
    law=WEB.cite("8.1.7"),
)
VASTLEGGEN = Note(
    "verouderd",
    "Het handboek zegt: vastleggen als overig verzuim. Of je dit ook meldt, staat er niet. "
    "Ziekte is geoorloofd en hoort volgens DUO en Ingrado niet in het verzuimloket.",
    "Meld alleen bij een reden om ongeoorloofd verzuim te vermoeden.",
    severity="A",
    law=LPW.cite("11 en 12", "11", "12"),
    first="vastleggen is nog niet melden. Vraag vóór een melding het leerplicht of het RMC.",
)
