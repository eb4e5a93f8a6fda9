"""The questions of no_show."""

from decision_tools.rules import Choice, Count, YesNo

week = Choice(
    "week",
    "Hoe staat het met de student?",
    label="Moment",
    help="Deze werkwijze geldt in de eerste twee weken van het schooljaar.",
    options={
        "eerste": "niet verschenen, de eerste schoolweek loopt nog",
        "na-een": "na één week niet verschenen",
        "na-twee": "na twee weken nog niet verschenen",
        "verschenen": "in de eerste twee weken wel verschenen, maar ook weg geweest",
        "later": "de eerste twee weken zijn voorbij en de student kwam wel",
    },
)
uren_weg = Count(
    "uren-weg",
    "Hoeveel uur was de student weg in de eerste twee schoolweken?",
    label="Uren weg in de eerste twee weken",
    help="Tel alleen ongeoorloofd verzuim.",
    unit="uur",
    high=100,
    decimals=2,
    unknown=True,
)
soort_no_show = Choice(
    "soort-no-show",
    "Wat weet je over de reden?",
    label="Type no-show",
    options={
        "geen-contact": "niets: we krijgen geen contact",
        "andere-school": "de student meldde zich aan bij een andere school",
        "ongeoorloofd": "de student is ongeoorloofd afwezig",
    },
    unknown=True,
)
loket = YesNo(
    "loket",
    "Kun je de student melden via het DUO-verzuimloket?",
    label="Melden via DUO kan",
    help="Volgens het handboek kan dat vanaf de status 'Onderwijsovereenkomst te tekenen'.",
)
