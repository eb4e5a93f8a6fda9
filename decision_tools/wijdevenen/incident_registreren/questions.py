"""What happened, and what else is to be kept."""

from decision_tools.rules import Choice

voorval_soort = Choice(
    "voorval-soort",
    "Wat is er gebeurd? Kies alles wat past.",
    label="Wat er gebeurde",
    help="Klopt niets? Kies dan 'geen van deze'. Voorbeelden van het eerste: ingrijpend pesten, uitsluiten, "
    "groepsdruk, machtsmisbruik, verwaarlozing, bedreiging, discriminatie, radicaliteit, misbruik, "
    "een sterfgeval.",
    options={
        "sociaal": "een incident dat de sociale veiligheid onder druk zet",
        "agressie": "agressie of geweld, ook met woorden",
        "ongeval": "een ongeval, zonder opzet",
        "meldcode": "een belangrijk incident rond de Meldcode",
        "herhaald": "herhaald of ernstig gedrag van een leerling",
    },
    many=True,
    unknown=True,
)
verder = Choice(
    "verder-vastleggen",
    "Wat wil je verder vastleggen?",
    label="Verder vastleggen",
    help="Niets? Kies dan 'geen van deze'.",
    options={
        "signaal": "een signaal of zorg over een leerling",
        "contact": "een contact met ouders, ook per telefoon",
        "zorggesprek": "een zorggesprek met ouders",
    },
    many=True,
)
