"""Verwijderen van school: grounds, parents, the board's letter; leerplichtig or not; eight weeks.

Iedereen bij de les, 4.4 (verwijderen), 4.3 (disciplinaire maatregelen) and bijlage 1 (wetgeving).
"""

from decision_tools.mbo_utrecht import HANDBOEK
from decision_tools.mbo_utrecht.shared import maatregelen as maatregel
from decision_tools.mbo_utrecht.shared.maatregelen import VOORWAARDEN, brief_datum
from decision_tools.mbo_utrecht.shared.parents import ONDER_18, VANAF_18, bezwaar, leeftijd, startkwalificatie
from decision_tools.rules import (
    DERIVED,
    UNKNOWN,
    Choice,
    Example,
    Judgement,
    Row,
    Table,
    Tool,
    YesNo,
    any_of,
    values,
    with_duties,
)

from . import outcomes as uitkomst
from .examples import TAKEN
from .outcomes import gesprek_datum, zoekstart

VERWIJDEREN = HANDBOEK.section("4.4")
MAATREGEL = HANDBOEK.section("4.3")
WET = HANDBOEK.section("Bijlage 1")

grond = Judgement(
    "grond-verwijdering",
    "Is er een grond om de student van school te verwijderen?",
    label="Grond",
    help="Het wangedrag moet met school te maken hebben, of invloed hebben op school.",
    role="onderwijsdirecteur",
    weigh=VOORWAARDEN,
    options={
        "ernstig": "ernstig wangedrag; andere maatregelen zijn niet genoeg of passen niet",
        "herhaald": "herhaald wangedrag; eerdere maatregelen hielpen niet",
        "nee": "nee",
        "open": "nog niet beslist",
    },
)
leerplichtig = YesNo(
    "leerplichtig",
    "Is de student leerplichtig of kwalificatieplichtig?",
    label="Leerplichtwet geldt",
    help="Weet je het niet? De keuzehulp 'Leerplichtig, kwalificatieplichtig of RMC?' helpt.",
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
GROND = ("ernstig", "herhaald")
PLICHTIG = (ONDER_18, leerplichtig.yes())
NAAR_RMC = (
    any_of(leerplichtig.no(), leeftijd.is_("18-tot-23")),
    leeftijd.is_("onder-18", "18-tot-23"),
)
MET = {"grond-verwijdering": "ernstig", "gesprek-datum": UNKNOWN, "brief-datum": UNKNOWN}
PLICHTIG_RIJEN = ("ernstig", "verloop", "ouders-onder-18", "gemeente-leerplichtig", "klacht")
ZONDER_OUDERS = ("ernstig", "verloop", "achttien", "gemeente-rmc", "klacht")
JONG = {**MET, "leeftijd": "onder-18"}
OUDER = {**MET, "leeftijd": "18-tot-23", "bezwaar": "nee"}

TOOL = Tool(
    slug="mbo-utrecht/verwijderen",
    title="Verwijderen van school",
    intro="Kan een student van school worden verwijderd, en wie doet wat? Hooguit zeven korte vragen.",
    page="mbo-utrecht/verwijderen",
    document=HANDBOEK,
    questions=(
        grond,
        leeftijd,
        leerplichtig,
        andere_school,
        zoekstart,
        startkwalificatie,
        bezwaar,
        gesprek_datum,
        brief_datum,
    ),
    tables=(
        Table(
            "grond",
            "Is er een grond?",
            (
                Row("ernstig", (grond.is_("ernstig"),), uitkomst.ernstig, MAATREGEL),
                Row("herhaald", (grond.is_("herhaald"),), uitkomst.herhaald, MAATREGEL),
                Row("geen-grond", (grond.is_("nee"),), uitkomst.geen_grond, MAATREGEL),
                Row("grond-open", (grond.is_("open"),), uitkomst.grond_open, DERIVED),
            ),
        ),
        Table(
            "leerplicht",
            "Leerplichtig of niet?",
            (
                Row("school-gevonden", (*PLICHTIG, andere_school.is_("ja")), uitkomst.gevonden, WET),
                Row("nog-zoeken", (*PLICHTIG, andere_school.is_("nee")), uitkomst.nog_zoeken, WET),
                Row("acht-weken", (*PLICHTIG, andere_school.is_("acht-weken")), uitkomst.acht_weken, WET),
                Row("niet-leerplichtig", (ONDER_18, leerplichtig.no()), uitkomst.niet_leerplichtig, WET),
                Row("achttien", (VANAF_18,), uitkomst.niet_leerplichtig, WET),
                Row(
                    "leerplicht-onbekend",
                    (ONDER_18, leerplichtig.is_unknown()),
                    uitkomst.leerplicht_onbekend,
                    DERIVED,
                ),
            ),
            after=GROND,
        ),
        Table("verloop", "Het verloop", (Row("verloop", (), uitkomst.verloop, VERWIJDEREN),), after=GROND),
        maatregel.ouders("het voornemen tot verwijderen van school", VERWIJDEREN, after=GROND),
        Table(
            "gemeente",
            "Melden aan de gemeente",
            (
                Row("gemeente-leerplichtig", (*PLICHTIG,), uitkomst.gemeente_leerplicht, WET),
                Row(
                    "gemeente-rmc",
                    (*NAAR_RMC, startkwalificatie.no()),
                    uitkomst.gemeente_rmc,
                    WET,
                ),
                Row(
                    "gemeente-sk",
                    (*NAAR_RMC, startkwalificatie.yes()),
                    uitkomst.gemeente_anders,
                    WET,
                ),
                Row(
                    "gemeente-sk-onbekend",
                    (*NAAR_RMC, startkwalificatie.is_unknown()),
                    uitkomst.gemeente_onbekend,
                    DERIVED,
                ),
                Row("gemeente-23", (leeftijd.is_("23-plus"),), uitkomst.gemeente_23, WET),
                Row(
                    "gemeente-leerplicht-onbekend",
                    (ONDER_18, leerplichtig.is_unknown()),
                    uitkomst.gemeente_leerplicht,
                    DERIVED,
                ),
            ),
            after=GROND,
        ),
        Table("klacht", "De klacht", (Row("klacht", (), uitkomst.klacht, VERWIJDEREN),), after=GROND),
    ),
    examples=with_duties(
        TAKEN,
        (
            *values(
                grond,
                {
                    "ernstig": ("ernstig", "verloop", "ouders-18", "achttien", "gemeente-rmc", "klacht"),
                    "herhaald": ("herhaald", "verloop", "ouders-18", "achttien", "gemeente-rmc", "klacht"),
                    "nee": "geen-grond",
                    "open": "grond-open",
                },
                **{**OUDER, "startkwalificatie": "nee"},
            ),
            *values(
                andere_school,
                {
                    "ja": ("school-gevonden", *PLICHTIG_RIJEN),
                    "nee": ("nog-zoeken", *PLICHTIG_RIJEN),
                    "acht-weken": ("acht-weken", *PLICHTIG_RIJEN),
                },
                **{**JONG, "leerplichtig": "ja", "zoekstart": UNKNOWN},
            ),
            *values(
                leerplichtig,
                {
                    "nee": ("niet-leerplichtig", "gemeente-rmc"),
                    UNKNOWN: ("leerplicht-onbekend", "gemeente-leerplicht-onbekend"),
                },
                **{**JONG, "startkwalificatie": "nee"},
            ),
            Example({**JONG, "leerplichtig": "nee", "startkwalificatie": "ja"}, ("gemeente-sk",)),
            *values(
                startkwalificatie,
                {
                    "nee": ("achttien", "gemeente-rmc"),
                    "ja": ("achttien", "gemeente-sk"),
                    UNKNOWN: "gemeente-sk-onbekend",
                },
                **OUDER,
            ),
            Example({**MET, "leeftijd": "23-plus", "bezwaar": "nee"}, ("achttien", "gemeente-23")),
            *values(
                bezwaar,
                {
                    "nee": "ouders-18",
                    "schriftelijk": ("ouders-bezwaar", *ZONDER_OUDERS),
                    "mondeling": ("ouders-mondeling", *ZONDER_OUDERS),
                    UNKNOWN: ("ouders-onbekend", *ZONDER_OUDERS),
                },
                **{**MET, "leeftijd": "18-tot-23", "startkwalificatie": "nee"},
            ),
            Example(
                {
                    **JONG,
                    "leerplichtig": "ja",
                    "andere-school": "nee",
                    "zoekstart": "2026-11-02",
                    "gesprek-datum": "2026-11-16",
                },
                ("nog-zoeken", *PLICHTIG_RIJEN),
                story="Een student van 17 is kwalificatieplichtig. De school zoekt twee weken een plek.",
            ),
        ),
    ),
)
