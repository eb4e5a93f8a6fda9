"""The questions of signaleringswijzer."""

from decision_tools.rules import Choice, YesNo
from decision_tools.rules.emergency import ALARM

deel = Choice(
    "deel",
    "Wat valt je op?",
    label="Wat je ziet",
    help=f"Direct gevaar? Bel eerst {ALARM.number} (door ons toegevoegd).",
    options={
        "verzuim": "verzuim: vaak weg, te laat of ziek, loopt weg, reageert niet",
        "prestaties": "prestaties: lage cijfers, geen actieve houding, stage of werk gaat niet goed",
        "gedrag": "gedrag: stiller, agressief, pesten, niet verzorgd, blowen, sociale media",
        "crisis": "een crisis of een grote zorg, zoals zelfdoding, geweld of geen slaapplek",
    },
    unknown=True,
)
soort_verzuim = Choice(
    "soort-verzuim",
    "Welk verzuim zie je?",
    label="Soort verzuim",
    options={"ziekte": "geregeld ziek", "ongeoorloofd": "zonder geldige reden", "anders": "iets anders"},
    unknown=True,
)
studiekeuze = YesNo(
    "studiekeuze",
    "Zijn er aanwijzingen dat een andere studie beter past?",
    label="Andere studie past misschien beter",
    unknown=True,
)
pesten = YesNo(
    "pesten",
    "Gaat het om pesten of ander ongewenst gedrag?",
    label="Pesten of ongewenst gedrag",
    help="Als slachtoffer of als pester.",
    unknown=True,
)
situatie = Choice(
    "situatie",
    "Welke situatie is het?",
    label="Crisissituatie",
    options={
        "in-de-war": "in de war, en dat is of lijkt acuut onveilig",
        "doodswens": "de student zegt in vertrouwen dood te willen",
        "plan": "de student heeft een plan voor zelfdoding klaarliggen",
        "noodkreet": "een noodkreet, of zorgen van een medestudent over zelfdoding",
        "huiselijk-geweld": "huiselijk geweld",
        "dakloos": "geen plek om te slapen",
        "geweld": "geweld in school",
        "anders": "iets anders, zoals geldzorgen of zwangerschap",
    },
)
