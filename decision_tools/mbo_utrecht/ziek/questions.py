"""The questions of ziek."""

from decision_tools.mbo_utrecht import FACTS
from decision_tools.rules import Choice, Count, Judgement, YesNo

MELDTIJD = FACTS.contact("ziekmelden-voor")

vraag = Choice(
    "vraag",
    "Waar gaat het om?",
    label="Vraag",
    options={
        "melden": "ziek melden",
        "achteraf": "achteraf ziek melden",
        "beter": "beter melden",
        "arts": "onverwacht naar de arts",
        "bpv": "ziek tijdens de stage (BPV)",
        "volgen": "lang of vaak ziek, of twijfel over de ziekmelding",
        "gesprek": "een verzuimgesprek voeren",
    },
)
op_tijd = YesNo("op-tijd", f"Is het nog vóór {MELDTIJD}?", label=f"Vóór {MELDTIJD}")
duur = Choice(
    "duur",
    "Hoelang is de student nu ziek?",
    label="Duur",
    help="Noteer niet wat de student heeft.",
    options={
        "kort": "twee weken of korter",
        "lang": "langer dan twee weken, maar geen vier weken helemaal ziek",
        "vier": "vier weken helemaal (100%) ziek",
    },
)
verklaring = YesNo(
    "verklaring",
    "Is er een doktersverklaring met een datum erop?",
    label="Gedagtekende doktersverklaring",
    unknown=True,
)
beeld = Choice(
    "beeld",
    "Is de student in beeld?",
    label="In beeld",
    help="In beeld: er is contact en de school weet goed hoe het gaat.",
    options={
        "ja": "ja",
        "sdv": "nee, maar Studenten Dienstverlening heeft wel contact",
        "niemand": "nee, en ook Studenten Dienstverlening krijgt geen contact",
        "open": "nee, en Studenten Dienstverlening zocht nog geen contact",
    },
)
keren = Count(
    "keren",
    "Hoe vaak was de student ziek binnen drie maanden?",
    label="Ziek binnen drie maanden",
    unknown=True,
)
twijfel = Judgement(
    "twijfel",
    "Is er twijfel of de ziekmelding klopt?",
    label="Twijfel over de ziekmelding",
    role="SLB-er",
    weigh=(
        "steeds op dezelfde dag ziek",
        "ziekmelding komt regelmatig achteraf",
        "vage redenen, zoals hoofdpijn of buikpijn",
        "zei bij de huisarts te zijn geweest, maar dat blijkt niet zo",
        "buiten school gezien zonder dat er iets te merken was",
        "geen motivatie meer voor school",
        "geen contact met de student",
    ),
    options={"nee": "nee", "ja": "ja", "open": "nog niet beslist"},
)
