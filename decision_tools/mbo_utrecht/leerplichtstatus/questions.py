"""The questions of leerplichtstatus."""

from decision_tools.rules import Choice, YesNo

zestiende = Choice(
    "zestiende",
    "In welk schooljaar valt de 16e verjaardag van de student?",
    label="16e verjaardag",
    help="Alleen het schooljaar telt. Een geboortedatum vragen we niet.",
    options={
        "eerder": "in een eerder schooljaar",
        "dit": "in dit schooljaar, geweest of nog te komen",
        "later": "pas in een later schooljaar",
    },
    unknown=True,
)
zeventien = YesNo(
    "zeventien",
    "Is de student 17 jaar?",
    label="17 jaar",
    help="Wie 17 is, werd 16 in een eerder schooljaar.",
    unknown=True,
)
praktijk = Choice(
    "praktijk",
    "Geldt een van deze punten?",
    label="Soort onderwijs of diploma",
    options={
        "nee": "nee, geen van deze",
        "diploma": "getuigschrift of diploma van het praktijkonderwijs",
        "zml": "indicatie: zeer moeilijk lerend of meervoudig gehandicapt",
        "certificaat": "praktijkonderwijs, alleen een certificaat, met duurzaam werk",
    },
    unknown=True,
)
