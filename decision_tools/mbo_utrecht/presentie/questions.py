"""The questions of presentie."""

from decision_tools.rules import Choice, Count, YesNo

wat = Choice(
    "wat",
    "Wat is er met de student?",
    label="Situatie",
    options={
        "aanwezig": "is op tijd in de les",
        "laat": "komt te laat binnen",
        "weg": "is er niet, zonder geldige reden of zonder bericht",
        "uitgestuurd": "is de les uitgestuurd",
        "ziek": "heeft zich ziek gemeld",
        "achteraf": "meldt zich achteraf ziek",
        "arts": "is naar dokter of tandarts",
        "verlof": "heeft toestemming voor verlof",
        "vrijstelling": "heeft vrijstelling voor dit vak",
        "bpv": "is op stage (BPV)",
        "anders": "iets anders, zoals een schorsing of religieuze feestdag",
    },
)
minuten = Count(
    "minuten",
    "Hoeveel minuten na het begin van de les kwam de student binnen?",
    label="Minuten te laat",
    help="Begonnen minuten tel je als hele.",
    unit="minuten",
    low=1,
    high=600,
)
geldig = YesNo(
    "geldig",
    "Heeft de student een geldige reden om te laat te zijn?",
    label="Geldige reden",
    help="Zoals vertraging van het openbaar vervoer, onverwacht slecht weer of een andere calamiteit.",
    unknown=True,
)
