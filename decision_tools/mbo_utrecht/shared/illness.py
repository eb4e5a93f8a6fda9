"""Illness is lawful absence: what the handbook asks beside that."""

from decision_tools.rules import Note
from decision_tools.rules.laws import LPW

GEOORLOOFD = Note(
    "verouderd",
    "Ziekte is geoorloofd verzuim. DUO en Ingrado vragen om ziekte niet via het verzuimloket te sturen. "
    "Alleen bij een reden om ongeoorloofd verzuim te vermoeden kan het, als overig verzuim.",
    "Is er zo'n reden? Leg die vast. Zet geen klachten of diagnose in de melding.",
    severity="A",
    law=LPW.cite("11 en 12", "11", "12"),
    first="mag deze ziekte gemeld worden? Vraag het leerplicht of het RMC.",
)
ACHTERAF_ZIEK = Note(
    "verouderd",
    "Volgens 4.1 kan achteraf ziek melden niet. De Leerplichtwet geeft twee dagen om ziekte te melden. "
    "Die wet geldt voor leerplichtigen en kwalificatieplichtigen.",
    "Kijk in artikel 12. Wat geldt als iemand echt niet kon bellen, staat er niet.",
    severity="A",
    law=LPW.cite("12"),
    first="is dit binnen twee dagen gemeld, en geldt de leerplicht? Vraag het leerplicht.",
)
ALLEEN_IN_BEELD = Note(
    "stil",
    "Het handboek noemt alleen de student met een verklaring die ook in beeld is.",
    "Overleg met de taakdocent zorg of je meldt.",
)
