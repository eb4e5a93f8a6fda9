"""The questions of verwijderen."""

from decision_tools.mbo_utrecht.shared.maatregelen import VOORWAARDEN, WANGEDRAG
from decision_tools.mbo_utrecht.shared.roles import DIRECTEUR
from decision_tools.rules import Choice, Date, Judgement, YesNo

grond = Judgement(
    "grond-verwijdering",
    "Is er een grond om de student van school te verwijderen?",
    label="Grond",
    help=WANGEDRAG,
    role=DIRECTEUR,
    weigh=VOORWAARDEN,
    options={
        "ernstig": "ernstig wangedrag; andere maatregelen zijn niet genoeg of passen niet",
        "herhaald": "herhaald wangedrag; eerdere maatregelen hielpen niet",
        "nee": "nee",
        "open": "nog niet beslist",
    },
)
besluit_cvb = Choice(
    "besluit-cvb",
    "Heeft het CvB al besloten?",
    label="Besluit van het CvB",
    options={
        "nog-niet": "nog niet: het gesprek of het besluit komt nog",
        "verwijderen": "ja, de student wordt van school verwijderd",
        "blijft": "ja, de student blijft op school",
    },
)
leerplichtig = YesNo(
    "leerplichtig",
    "Is de student leerplichtig of kwalificatieplichtig?",
    label="Leerplichtwet geldt",
    unknown_help="De keuzehulp 'Leerplichtig, kwalificatieplichtig of RMC?' helpt.",
    unknown=True,
)
andere_school = Choice(
    "andere-school",
    "Is er een andere school of instelling die de student wil toelaten?",
    label="Andere school",
    options={
        "ja": "ja",
        "nee": "nee, en er is nog geen acht weken gezocht",
        "acht-weken": "nee, er is acht weken aantoonbaar en zonder succes gezocht",
    },
)
zoekstart = Date(
    "zoekstart",
    "Op welke dag begon het zoeken naar een andere school?",
    label="Begin van het zoeken",
    unknown_help="Ook als het zoeken nog niet begon.",
    unknown=True,
    past=True,
)
