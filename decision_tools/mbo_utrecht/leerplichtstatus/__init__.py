"""Leerplichtstatus: leerplichtig, kwalificatieplichtig, for the RMC, or none of these.

Iedereen bij de les, 2.1 (wettelijke kaders) and 2.3 (afspraken MBO Utrecht).
"""

from decision_tools.mbo_utrecht import HANDBOEK
from decision_tools.mbo_utrecht.shared.parents import ONDER_18, leeftijd, startkwalificatie
from decision_tools.rules import DERIVED, UNKNOWN, Choice, Example, Row, Table, Tool, values, with_duties

from . import outcomes as uitkomst
from .examples import TAKEN

KADERS = HANDBOEK.section("2.1")
SCHOOL = HANDBOEK.section("2.3")

zestiende = Choice(
    "zestiende",
    "In welk schooljaar valt de 16e verjaardag van de student?",
    label="16e verjaardag",
    help="Alleen het schooljaar telt. Een geboortedatum vragen we niet.",
    options={
        "eerder": "in een eerder schooljaar",
        "dit": "in dit schooljaar, geweest of nog te komen",
        "later": "pas in een later schooljaar",
    },
    unknown=True,
)
praktijk = Choice(
    "praktijk",
    "Geldt een van deze punten?",
    label="Soort onderwijs of diploma",
    options={
        "nee": "nee, geen van deze",
        "diploma": "getuigschrift of diploma van het praktijkonderwijs",
        "zml": "indicatie: zeer moeilijk lerend of meervoudig gehandicapt",
        "certificaat": "praktijkonderwijs, alleen een certificaat, met duurzaam werk",
    },
    unknown=True,
)
NA_LEERPLICHT = (ONDER_18, zestiende.is_("eerder"))
ZONDER_SK = (*NA_LEERPLICHT, startkwalificatie.no())
JONG = {"leeftijd": "onder-18", "zestiende": "eerder"}

TOOL = Tool(
    slug="mbo-utrecht/leerplichtstatus",
    title="Leerplichtig, kwalificatieplichtig of RMC?",
    intro="Welke plicht geldt voor deze student? Hooguit vier korte vragen, zonder geboortedatum.",
    page="mbo-utrecht/wettelijke-kaders",
    document=HANDBOEK,
    sensitive=True,
    questions=(leeftijd, zestiende, startkwalificatie, praktijk),
    tables=(
        Table(
            "status",
            "Welke plicht geldt?",
            (
                Row("leerplichtig", (ONDER_18, zestiende.is_("dit", "later")), uitkomst.leerplichtig, KADERS),
                Row(
                    "zestiende-onbekend",
                    (ONDER_18, zestiende.is_unknown()),
                    uitkomst.zestiende_onbekend,
                    DERIVED,
                ),
                Row(
                    "sk-onder-18",
                    (*NA_LEERPLICHT, startkwalificatie.yes()),
                    uitkomst.sk_onder_18,
                    KADERS,
                ),
                Row(
                    "sk-onder-18-onbekend",
                    (*NA_LEERPLICHT, startkwalificatie.is_unknown()),
                    uitkomst.sk_onbekend,
                    DERIVED,
                ),
                Row("praktijk-diploma", (*ZONDER_SK, praktijk.is_("diploma")), uitkomst.vrij, KADERS),
                Row("zml", (*ZONDER_SK, praktijk.is_("zml")), uitkomst.vrij, KADERS),
                Row("certificaat", (*ZONDER_SK, praktijk.is_("certificaat")), uitkomst.certificaat, KADERS),
                Row(
                    "praktijk-onbekend", (*ZONDER_SK, praktijk.is_unknown()), uitkomst.vrij_onbekend, DERIVED
                ),
                Row("kwalificatieplichtig", (*ZONDER_SK, praktijk.is_("nee")), uitkomst.kwalificatie, KADERS),
                Row("rmc", (leeftijd.is_("18-tot-23"), startkwalificatie.no()), uitkomst.rmc, KADERS),
                Row("sk-18", (leeftijd.is_("18-tot-23"), startkwalificatie.yes()), uitkomst.sk_18, SCHOOL),
                Row(
                    "sk-18-onbekend",
                    (leeftijd.is_("18-tot-23"), startkwalificatie.is_unknown()),
                    uitkomst.sk_onbekend,
                    DERIVED,
                ),
                Row("te-oud", (leeftijd.is_("23-plus"),), uitkomst.te_oud, SCHOOL),
            ),
        ),
    ),
    examples=with_duties(
        TAKEN,
        (
            *values(
                zestiende,
                {"dit": "leerplichtig", "later": "leerplichtig", UNKNOWN: "zestiende-onbekend"},
                leeftijd="onder-18",
            ),
            Example({**JONG, "startkwalificatie": "ja"}, ("sk-onder-18",)),
            Example({**JONG, "startkwalificatie": UNKNOWN}, ("sk-onder-18-onbekend",)),
            *values(
                praktijk,
                {
                    "diploma": "praktijk-diploma",
                    "zml": "zml",
                    "certificaat": "certificaat",
                    UNKNOWN: "praktijk-onbekend",
                },
                **JONG,
                startkwalificatie="nee",
            ),
            Example(
                {**JONG, "startkwalificatie": "nee", "praktijk": "nee"},
                ("kwalificatieplichtig",),
                story="Een student van 17 werd vorig schooljaar 16 en heeft alleen een vmbo-diploma.",
            ),
            *values(
                startkwalificatie,
                {"ja": "sk-18", "nee": "rmc", UNKNOWN: "sk-18-onbekend"},
                leeftijd="18-tot-23",
            ),
            Example({"leeftijd": "23-plus"}, ("te-oud",)),
        ),
    ),
)
