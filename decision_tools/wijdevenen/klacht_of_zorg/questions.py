"""Who asks, how serious it is, and what that parent, pupil or member of staff wants."""

from decision_tools.rules import Choice, YesNo

wie = Choice(
    "wie-klaagt",
    "Wie ben je?",
    label="Wie",
    options={"ouder": "ouder of verzorger", "leerling": "leerling", "medewerker": "medewerker van de school"},
)

ernstig = YesNo(
    "ernstig",
    "Gaat het om seksueel misbruik, seksuele intimidatie of ernstig geweld?",
    label="Misbruik of ernstig geweld",
    help="Ernstig geweld kan lichamelijk of geestelijk zijn.",
    unknown=True,
)

thuis = YesNo(
    "thuis",
    "Kan het gaan om geweld of misbruik thuis of in de familie?",
    label="Thuis of in de familie",
    help="Twijfel je? Kies 'weet ik niet': dan zie je allebei de wegen.",
    unknown=True,
)

VOOR_IEDEREEN = {
    "onveilig": "raad van iemand die objectief is, of een klacht bespreken",
    "macht": "iets melden over misbruik van macht",
}

ouder_onderwerp = Choice(
    "ouder-onderwerp",
    "Wat wil je?",
    label="Wat de ouder wil",
    options={
        "vraag": "een vraag of zorg over mijn kind bespreken",
        "begeleiding": "praten over de begeleiding van mijn kind",
        "vastgelopen": "verder praten: ik kom er met de leerkracht niet uit",
        **VOOR_IEDEREEN,
    },
)

leerling_onderwerp = Choice(
    "leerling-onderwerp",
    "Wat wil je?",
    label="Wat de leerling wil",
    options={
        "zorg": "praten over iets wat niet fijn of niet veilig is",
        **VOOR_IEDEREEN,
    },
)

medewerker_onderwerp = Choice(
    "medewerker-onderwerp",
    "Wat wil je?",
    label="Wat de medewerker wil",
    options={
        "misstand": "iets melden dat op het werk niet in orde is",
        "ongewenst": "praten over gedrag van een volwassene tegen mij",
        **VOOR_IEDEREEN,
    },
)

besproken = Choice(
    "misstand-besproken",
    "Heb je de misstand besproken met de collega's om wie het gaat?",
    label="Misstand besproken",
    options={
        "nee": "nee, nog niet",
        "loopt": "ja, en er wordt iets mee gedaan",
        "niets": "ja, maar er gebeurt niets mee",
    },
)

afstand = YesNo(
    "afstand",
    "Wil je liever iemand die verder van de school staat?",
    label="Meer afstand",
    unknown=True,
)
