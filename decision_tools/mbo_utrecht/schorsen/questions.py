"""The questions of schorsen."""

from decision_tools.mbo_utrecht.shared.maatregelen import VOORWAARDEN, WANGEDRAG
from decision_tools.mbo_utrecht.shared.roles import DIRECTEUR
from decision_tools.rules import Choice, Judgement

grond = Judgement(
    "grond-schorsing",
    "Is de gang van zaken op school ernstig verstoord?",
    label="Ernstig verstoord",
    help=WANGEDRAG,
    role=DIRECTEUR,
    weigh=("bijvoorbeeld dreiging met geweld, of geweld tegen medestudent of docent", *VOORWAARDEN),
    options={
        "ja": "ja",
        "nee": "nee, het is minder ernstig wangedrag",
        "geen": "nee, dit is geen wangedrag",
        "open": "nog niet beslist",
    },
)
besluit = Choice(
    "besluit",
    "Wat besloot de onderwijsdirecteur na het gesprek?",
    label="Besluit na het gesprek",
    options={
        "nog-niet": "nog niets: het gesprek of het besluit komt nog",
        "terecht": "de schorsing is terecht",
        "niet-terecht": "de schorsing is niet terecht",
    },
)
