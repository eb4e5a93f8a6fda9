"""The questions of duo_melding."""

from decision_tools.mbo_utrecht.shared.roles import SCHOOL
from decision_tools.rules import Choice, Count, Judgement

reden = Choice(
    "reden",
    "Waarom denk je aan een melding?",
    label="Aanleiding",
    help="Meer dan tien minuten te laat telt als afwezig.",
    options={
        "uren": "ongeoorloofd verzuim in uren",
        "luxe": "luxe verzuim: ongeoorloofd op vakantie of familiebezoek",
        "laat": "vaak te laat zonder geldige reden",
        "vier-weken": "vier lesweken achter elkaar ongeoorloofd weg",
        "zorgen": "zorgen om de student, zonder 16 uur verzuim",
        "ziek": "ziekte",
        "geschorst": "een schorsing",
    },
)
uren = Count(
    "uren",
    "Hoeveel uur was de student ongeoorloofd weg in vier lesweken?",
    label="Uren ongeoorloofd verzuim",
    help="Is er al een melding? Tel dan alleen de uren daarna.",
    unit="uur",
    high=200,
    decimals=2,
)
laat = Count(
    "laat", "Hoe vaak was de student te laat in vier weken?", label="Te laat in vier weken", high=200
)
ziek = Choice(
    "ziek",
    "Welke situatie past bij deze ziekte?",
    label="Soort ziekteverzuim",
    help="Noteer niet wat de student heeft.",
    options={
        "zonder": "vier weken helemaal ziek, zonder doktersverklaring",
        "met": "vier weken helemaal ziek, met doktersverklaring en in beeld",
        "niet-in-beeld": "vier weken helemaal ziek, met doktersverklaring, niet in beeld",
        "zorgelijk": "langer dan twee weken ziek, drie keer in drie maanden, of er is twijfel",
        "anders": "geen van deze",
    },
)
interventie = Judgement(
    "interventie",
    "Past hulp van leerplicht of RMC nu bij deze student?",
    label="Hulp van buiten past nu",
    role=SCHOOL,
    weigh=("of alle stappen op school gezet zijn", "of de school eerst nog zelf iets kan doen"),
    options={"ja": "ja", "nee": "nee, nog niet", "open": "nog niet beslist"},
)
