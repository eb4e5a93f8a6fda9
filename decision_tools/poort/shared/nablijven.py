"""Staying away from detention (nablijven), which counts as truancy (1.5, 1.8, 2.3)."""

from decision_tools.rules import Note, YesNo

weggebleven = YesNo(
    "weggebleven",
    "Bleef de leerling weg bij het nablijven?",
    label="Weggebleven bij nablijven",
    help="Kies nee als de leerling een gewone les miste.",
)

TELT_OF_KAN = Note(
    "tegenspraak",
    "Paragraaf 1.5 en 1.8 tellen wegblijven bij nablijven als spijbelen. "
    "Paragraaf 2.3 zegt dat het zo geregistreerd kan worden.",
    "Wij volgen 1.5 en 1.8. Twijfel je? Overleg met de medewerker verzuim.",
    id="telt-of-kan",
)
