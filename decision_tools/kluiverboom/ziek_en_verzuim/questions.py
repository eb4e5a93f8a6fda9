"""What is asked about a pupil who is sick or absent."""

from decision_tools.rules import Choice, Judgement, YesNo
from decision_tools.rules.laws import TRUANCY_LIMIT

nu = Choice(
    "nu",
    "Wat is er nu aan de hand?",
    label="Nu aan de hand",
    options={
        "ziekmelding": "Iemand meldt een leerling ziek",
        "ziek-op-school": "Een leerling wordt ziek op school",
        "afwezig": "Een leerling is afwezig en wij weten niet waarom",
        "niets": "Niets van dit alles. Ik kijk naar het verzuim tot nu toe",
    },
)
gaat_naar_huis = YesNo(
    "gaat-naar-huis",
    "Gaat de leerling ziek naar huis?",
    label="Ziek naar huis",
    unknown=True,
)
veelvuldig = Judgement(
    "veelvuldig",
    "Is er veelvuldig en ongeoorloofd verzuim?",
    label="Veelvuldig en ongeoorloofd verzuim",
    options={"ja": "Ja", "nee": "Nee", "nog-niet": "Nog niet beslist"},
    unknown=True,
    role="meldkamermedewerker",
    weigh=(
        "De handleiding noemt geen aantal. Overleg met de ondersteuningscoördinator.",
        "Ongeoorloofd is: zonder geldige reden. Ziekte is geoorloofd en telt hier niet.",
        f"De wet noemt wel een grens: {TRUANCY_LIMIT}.",
    ),
)
langdurig = Judgement(
    "langdurig",
    "Is de leerling langdurig ziek?",
    label="Langdurig ziek",
    options={"ja": "Ja", "nee": "Nee", "nog-niet": "Nog niet beslist"},
    unknown=True,
    role="meldkamermedewerker",
    weigh=("De handleiding noemt geen termijn. Overleg met de ondersteuningscoördinator.",),
)
bijzonderheden = YesNo(
    "bijzonderheden",
    "Valt de leerling op?",
    label="Bijzonderheden",
    help="Denk aan wegsturen, te laat in de les, diverse ziekmeldingen of spijbelen.",
    unknown=True,
)
