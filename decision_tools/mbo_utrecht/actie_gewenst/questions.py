"""The questions of actie_gewenst."""

from decision_tools.mbo_utrecht.shared.roles import SCHOOL
from decision_tools.rules import Choice, Judgement, YesNo

stappen = YesNo(
    "stappen",
    "Zijn alle interne stappen van het verzuimprotocol doorlopen?",
    label="Alle interne stappen doorlopen",
    help="Overleg met leerplicht kan een van die stappen zijn.",
    unknown=True,
)
gesprek = Choice(
    "gesprek",
    "Is er minstens één verzuimgesprek op school geweest?",
    label="Verzuimgesprek",
    options={
        "ja": "ja",
        "geen-contact": "nee, de school krijgt geen contact met student en/of ouders",
        "nee": "nee, nog niet",
    },
    unknown=True,
)
volledig = YesNo("volledig", "Is de melding volledig ingevuld?", label="Melding volledig", unknown=True)
toegelicht = YesNo(
    "toegelicht",
    "Staat in de melding waarom actie gewenst is?",
    label="Redenen van 'actie gewenst' genoemd",
    unknown=True,
)
meerwaarde = Judgement(
    "meerwaarde",
    "Kan een RMC-medewerker meerwaarde hebben voor de student en de school?",
    label="Meerwaarde van het RMC",
    role=SCHOOL,
    weigh=("de onafhankelijke blik van het RMC", "de kennis van het RMC"),
    options={"ja": "ja", "nee": "nee", "open": "nog niet beslist"},
)
