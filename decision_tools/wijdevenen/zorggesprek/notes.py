"""What the two sheets leave open or say twice about a talk with parents."""

from decision_tools.rules import Note

WIE = Note(
    "stil",
    "Dit blad noemt niet wie het gesprek voert. Elders in het handboek praat de leerkracht met de ouders.",
    "Spreek af wie het gesprek voert.",
)
ONVEILIG = Note(
    "tegenspraak",
    "Dit blad meldt pas als concrete stappen uitblijven. Het afwegingskader meldt direct bij onveiligheid, "
    "of bij twijfel daarover.",
    "Bij onveiligheid of twijfel ga je eerst naar het afwegingskader.",
    id="eerst-melden",
)
NIET_HERKEND = Note(
    "tegenspraak",
    "Dit blad wil dat ouders de zorg herkennen vóór er vervolgstappen komen. De Meldcode zet de volgende "
    "stappen als de zorg blijft. Herkennen ouders haar niet, dan komt hun visie in het dossier (tekst over "
    "de AVG). Wat je dan verder doet, staat er niet.",
    "Wacht daar niet op. Ga naar de aandachtsfunctionaris HGKM. Bij onveiligheid of twijfel geldt het "
    "afwegingskader.",
)
GEVAAR_DAARNA = Note(
    "stil",
    "Wat je doet als het kind na het gesprek gevaar kan lopen, staat er niet.",
    "Praat dan nog niet. Ga meteen naar het afwegingskader.",
)
WEERGAVE = Note(
    "tegenspraak",
    "Dit blad zegt dat ouders niet bepalen hoe het er staat. De tekst over de AVG geeft drie gronden om "
    "iets te laten verbeteren, aanvullen of weghalen.",
    "Vertel de ouders ook van dat recht.",
    id="invloed-ouders",
)
DERDE = Note("stil", "Wie die onafhankelijke derde is, staat er niet.", "De directie beslist.")
MELDPUNT = Note(
    "verouderd",
    "Het blad noemt Veilig Thuis ook 'Meldpunt Kindermishandeling'.",
    "Gebruik alleen de naam Veilig Thuis.",
    severity="B",
    id="meldpunt",
)
WANNEER_ZWAAR = Note(
    "stil",
    "Het handboek zegt niet wanneer een gesprek zwaar is.",
    "Bespreek het met de aandachtsfunctionaris HGKM. Onze veilige lezing: bereid bij twijfel het zware voor.",
    id="wanneer-zwaar",
)
GEZAG = Note(
    "stil",
    "Over gescheiden ouders en gezag zeggen deze bladen niets.",
    "Vraag het de directie vóór je iemand uitnodigt.",
)
