"""What is asked about a pupil who is sick or absent with leave."""

from decision_tools.poort.shared.verzuimbeeld import verzuimbeeld
from decision_tools.rules import Count, Judgement, Limit

PLAN_BIJ = Limit(4)
"""From how many sick reports a plan is made."""

ziekmeldingen = Count(
    "ziekmeldingen",
    "Hoe vaak is de leerling ziek gemeld in 12 weken?",
    label="Ziekmeldingen in 12 weken",
    help="Tel deze melding mee. Is de leerling om iets anders afwezig? Dat telt hier niet.",
    unknown=True,
    unknown_help="De medewerker verzuim kan het in SOM tellen.",
)
verbetering = Judgement(
    "verbetering",
    "Zien de coach of de verzuimcoördinator verbetering?",
    label="Verbetering",
    options={
        "geen-plan": "Er is nog geen plan van aanpak",
        "ja": "Ja, het gaat beter",
        "nee": "Nee, verbetering blijft uit",
        "nog-niet": "Nog niet beslist",
    },
    unknown=True,
    unknown_help="Is dit niet aan jou? Kies dit. De coach of de verzuimcoördinator kijkt er dan naar.",
    role="coach",
    weigh=("Blijft verbetering uit? De coach, de verzuimcoördinator of beiden kijken daarnaar.",),
)
beeld = verzuimbeeld(
    "beeld-geoorloofd",
    {
        "opvalt": "De leerling valt op",
        "toename": "Het verzuim neemt toe, ondanks een plan van aanpak",
    },
)
