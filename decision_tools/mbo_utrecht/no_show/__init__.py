"""No-show: first and second week, the three types, and what when the counter cannot be used.

Iedereen bij de les, 4.6 (no show), 3.2 (verzuimmedewerker) and 2.3 (wie gemeld kan worden).
"""

from decision_tools.mbo_utrecht import HANDBOEK
from decision_tools.rules import (
    DERIVED,
    UNKNOWN,
    Choice,
    Count,
    Example,
    Row,
    Table,
    Tool,
    YesNo,
    values,
    with_duties,
)

from . import outcomes as uitkomst
from .examples import TAKEN

NO_SHOW = HANDBOEK.section("4.6")

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
loket = YesNo("loket", "Kun je de student melden via het DUO-verzuimloket?", label="Melden via DUO kan")
MELDEN = ("na-een", "na-twee", "zestien", "meer-dan-16")
WEG = ("eerste-week", "na-een", "na-twee")
BEREIKT = {"week": "verschenen", "loket": "ja"}

TOOL = Tool(
    slug="mbo-utrecht/no-show",
    title="No show: student verschijnt niet",
    intro="Wat doe je in de eerste twee schoolweken als een student niet komt? Hooguit drie korte vragen.",
    page="mbo-utrecht/no-show",
    document=HANDBOEK,
    questions=(week, uren_weg, soort_no_show, loket),
    tables=(
        Table(
            "moment",
            "Welke week?",
            (
                Row("eerste-week", (week.is_("eerste"),), uitkomst.eerste_week, NO_SHOW),
                Row("na-een", (week.is_("na-een"),), uitkomst.na_een, NO_SHOW),
                Row("na-twee", (week.is_("na-twee"),), uitkomst.na_twee, NO_SHOW),
                Row(
                    "onder-16",
                    (week.is_("verschenen"), uren_weg.less_than(16)),
                    uitkomst.onder_16,
                    DERIVED,
                ),
                Row(
                    "meer-dan-16",
                    (week.is_("verschenen"), uren_weg.more_than(16)),
                    uitkomst.meer_dan_16,
                    NO_SHOW,
                ),
                Row("zestien", (week.is_("verschenen"), uren_weg.exactly(16)), uitkomst.zestien, NO_SHOW),
                Row(
                    "uren-onbekend",
                    (week.is_("verschenen"), uren_weg.is_unknown()),
                    uitkomst.uren_onbekend,
                    DERIVED,
                ),
                Row("later", (week.is_("later"),), uitkomst.later, DERIVED),
            ),
        ),
        Table(
            "melden",
            "Hoe meld je?",
            (
                Row("loket-ja", (loket.yes(),), uitkomst.via_loket, NO_SHOW),
                Row("loket-nee", (loket.no(),), uitkomst.per_mail, NO_SHOW),
            ),
            after=MELDEN,
        ),
        Table(
            "soort",
            "Welk type no-show?",
            (
                Row("geen-contact", (soort_no_show.is_("geen-contact"),), uitkomst.geen_contact, NO_SHOW),
                Row("andere-school", (soort_no_show.is_("andere-school"),), uitkomst.andere_school, NO_SHOW),
                Row("ongeoorloofd", (soort_no_show.is_("ongeoorloofd"),), uitkomst.ongeoorloofd, NO_SHOW),
                Row("soort-onbekend", (soort_no_show.is_unknown(),), uitkomst.soort_onbekend, DERIVED),
            ),
            after=WEG,
        ),
    ),
    examples=with_duties(
        TAKEN,
        (
            *values(
                week,
                {
                    "eerste": ("eerste-week", "geen-contact"),
                    "na-een": ("na-een", "geen-contact", "loket-ja"),
                    "na-twee": ("na-twee", "geen-contact", "loket-ja"),
                    "later": "later",
                },
                **{"soort-no-show": "geen-contact", "loket": "ja"},
            ),
            Example(
                {"week": "na-een", "soort-no-show": "andere-school", "loket": "nee"},
                ("na-een", "andere-school", "loket-nee"),
                story="Na één week is een nieuwe student er niet. Hij zit op een andere school. "
                "Het loket werkt niet.",
            ),
            *values(
                soort_no_show,
                {
                    "andere-school": ("na-twee", "andere-school", "loket-nee"),
                    "ongeoorloofd": ("na-twee", "ongeoorloofd", "loket-nee"),
                    UNKNOWN: "soort-onbekend",
                },
                week="na-twee",
                loket="nee",
            ),
            *values(
                uren_weg,
                {
                    15.99: "onder-16",
                    16: ("zestien", "loket-ja"),
                    16.01: ("meer-dan-16", "loket-ja"),
                    16.02: "meer-dan-16",
                    UNKNOWN: "uren-onbekend",
                },
                **BEREIKT,
            ),
        ),
    ),
)
