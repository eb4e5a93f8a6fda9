"""The notes that several outcomes of duo_melding show."""

from decision_tools.rules import Note

VINKJE_NIET_GENOEMD = Note(
    "stil",
    "Welk vinkje 'actie gewenst' bij deze soort melding hoort, zegt het handboek niet.",
    "Kies met de SLB-er en leg de keuze uit in het verzuimloket.",
)
SOORT_LAAT = Note(
    "stil",
    "Paragraaf 2.3 noemt de soort melding niet. Paragraaf 1.1 rekent vaak te laat komen tot overig verzuim.",
    "Spreek af welke soort je kiest. Kijk bij DUO na of de wet dit vraagt, zoals het handboek zegt.",
)
SOORT_LUXE = Note(
    "stil",
    "Voor luxe verzuim noemt het handboek geen melding. Het is ongeoorloofd: 16 uur moet, minder mag (4.5).",
    "DUO heeft een eigen soort melding voor luxe verzuim (toegevoegd). Kijk bij DUO wanneer je die kiest.",
)
