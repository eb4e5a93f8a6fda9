"""DUO-melding: must, may or cannot a student be reported; which report, tick, letter and counter.

Iedereen bij de les, 2.1 (wettelijke kaders), 2.2 (regionale afspraken), 2.3 (afspraken MBO Utrecht),
4.1 (ziekte), 4.5 (afwezig of te laat zonder geldige reden) and bijlage 3 (verzuimbrieven).
"""

from decision_tools.mbo_utrecht import HANDBOEK
from decision_tools.mbo_utrecht import _duo_stappen as stap
from decision_tools.mbo_utrecht import _duo_uitkomsten as uitkomst
from decision_tools.mbo_utrecht import _duo_ziek as ziek_uitkomst
from decision_tools.rules import (
    DERIVED,
    UNKNOWN,
    Choice,
    Count,
    Example,
    Judgement,
    Row,
    Table,
    Tool,
    YesNo,
    values,
)

REGIO = HANDBOEK.section("2.2")
SCHOOL = HANDBOEK.section("2.3")
ZIEK = HANDBOEK.section("4.1")
MELDINGEN = HANDBOEK.section("4.5")
WET = HANDBOEK.section("Bijlage 1")
BRIEVEN = HANDBOEK.section("Bijlage 3")

leeftijd = Choice(
    "leeftijd",
    "Hoe oud is de student?",
    label="Leeftijd",
    options={"onder-18": "jonger dan 18", "18-tot-23": "18 tot 23 jaar", "23-plus": "23 jaar of ouder"},
)
startkwalificatie = YesNo(
    "startkwalificatie",
    "Heeft de student een startkwalificatie?",
    label="Startkwalificatie",
    help="Dat is een diploma havo, vwo of minimaal mbo-niveau 2.",
    unknown=True,
)
reden = Choice(
    "reden",
    "Waarom denk je aan een melding?",
    label="Aanleiding",
    help="Meer dan tien minuten te laat telt als afwezig.",
    options={
        "uren": "ongeoorloofd verzuim in uren",
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
eerder = Count(
    "eerder",
    "Hoe vaak is deze student al gemeld voor 16 uur verzuim?",
    label="Eerdere meldingen",
    help="Vul 0 in als dit de eerste keer is. Over welke periode je telt, staat niet in het handboek.",
    unknown=True,
)
interventie = Judgement(
    "interventie",
    "Past hulp van leerplicht of RMC nu bij deze student?",
    label="Hulp van buiten past nu",
    role="MBO Utrecht",
    weigh=("of alle stappen op school gezet zijn", "of de school eerst nog zelf iets kan doen"),
    options={"ja": "ja", "nee": "nee, nog niet", "open": "nog niet beslist"},
)

TE_MELDEN = (leeftijd.is_("onder-18", "18-tot-23"),)
MELDEN = ("zestien", "laat-meer", "vier-weken", "zorgen", "ziek-zonder")
MINDERJARIG = {"leeftijd": "onder-18", "startkwalificatie": "nee"}
MEERDERJARIG = {"leeftijd": "18-tot-23", "startkwalificatie": "nee"}
NUMMERS = {"onder-18": (3, 6, 9), "18-tot-23": (5, 8, 11)}


def brieven() -> tuple[Row, ...]:
    """The letters of bijlage 3, by age, for the first three reports."""
    return tuple(
        Row(
            f"brief-{number}",
            (eerder.exactly(already), leeftijd.is_(age)),
            stap.brief(number),
            BRIEVEN,
        )
        for age, numbers in NUMMERS.items()
        for already, number in enumerate(numbers)
    )


TOOL = Tool(
    slug="mbo-utrecht/duo-melding",
    title="Melden bij het DUO-verzuimloket",
    intro="Moet, mag of kan je een student melden? En hoe, vóór wanneer en bij wie? Een paar korte vragen.",
    page="mbo-utrecht/duo-melding",
    document=HANDBOEK,
    sensitive=True,
    questions=(
        leeftijd,
        startkwalificatie,
        reden,
        uren,
        laat,
        ziek,
        eerder,
        interventie,
        stap.bereikt,
    ),
    tables=(
        Table(
            "kan",
            "Kan deze student gemeld worden?",
            (
                Row("te-oud", (leeftijd.is_("23-plus"),), uitkomst.te_oud, SCHOOL),
                Row(
                    "sk-onder-18",
                    (leeftijd.is_("onder-18"), startkwalificatie.yes()),
                    uitkomst.sk_onder_18,
                    SCHOOL,
                ),
                Row("sk-18", (leeftijd.is_("18-tot-23"), startkwalificatie.yes()), uitkomst.sk_18, SCHOOL),
                Row(
                    "sk-onbekend", (*TE_MELDEN, startkwalificatie.is_unknown()), uitkomst.sk_onbekend, DERIVED
                ),
                Row("kan", (*TE_MELDEN, startkwalificatie.no()), uitkomst.kan, REGIO),
            ),
        ),
        Table(
            "aanleiding",
            "Moet of mag je melden?",
            (
                Row("onder-16", (reden.is_("uren"), uren.less_than(16)), uitkomst.onder_16, MELDINGEN),
                Row("zestien", (reden.is_("uren"), uren.at_least(16)), uitkomst.zestien, REGIO),
                Row("laat-onder", (reden.is_("laat"), laat.less_than(10)), uitkomst.laat_onder, SCHOOL),
                Row("laat-tien", (reden.is_("laat"), laat.exactly(10)), uitkomst.laat_tien, SCHOOL),
                Row("laat-meer", (reden.is_("laat"), laat.more_than(10)), uitkomst.laat_meer, SCHOOL),
                Row("vier-weken", (reden.is_("vier-weken"),), uitkomst.vier_weken, REGIO),
                Row("zorgen", (reden.is_("zorgen"),), uitkomst.zorgen, REGIO),
                Row("ziek-zonder", (reden.is_("ziek"), ziek.is_("zonder")), ziek_uitkomst.zonder, ZIEK),
                Row("ziek-met", (reden.is_("ziek"), ziek.is_("met")), ziek_uitkomst.met, ZIEK),
                Row(
                    "ziek-niet-in-beeld",
                    (reden.is_("ziek"), ziek.is_("niet-in-beeld")),
                    ziek_uitkomst.niet_in_beeld,
                    ZIEK,
                ),
                Row(
                    "ziek-zorgelijk",
                    (reden.is_("ziek"), ziek.is_("zorgelijk")),
                    ziek_uitkomst.zorgelijk,
                    ZIEK,
                ),
                Row("ziek-anders", (reden.is_("ziek"), ziek.is_("anders")), ziek_uitkomst.anders, WET),
                Row("geschorst", (reden.is_("geschorst"),), uitkomst.geschorst, WET),
            ),
            after=("kan",),
        ),
        Table(
            "hoeveelste",
            "De eerste of een herhaling?",
            (
                Row("eerste", (eerder.exactly(0),), stap.eerste, REGIO),
                Row("tweede", (eerder.exactly(1),), stap.tweede, REGIO),
                Row("derde", (eerder.exactly(2),), stap.derde, REGIO),
                Row("vierde", (eerder.more_than(2),), stap.vierde, REGIO),
                Row("hoeveelste-onbekend", (eerder.is_unknown(),), stap.hoeveelste_onbekend, DERIVED),
            ),
            after=("zestien",),
        ),
        Table(
            "vinkje",
            "Actie gewenst: ja of nee?",
            (
                Row("vinkje-ja", (interventie.is_("ja"),), stap.vinkje_ja, REGIO),
                Row("vinkje-nee", (interventie.is_("nee"),), stap.vinkje_nee, REGIO),
                Row("vinkje-open", (interventie.is_("open"),), stap.vinkje_open, REGIO),
            ),
            after=("tweede", "derde", "vierde"),
        ),
        Table(
            "waarheen",
            "Waar gaat de melding heen?",
            (
                Row("leerplicht", (leeftijd.is_("onder-18"),), stap.leerplicht, MELDINGEN),
                Row("rmc", (leeftijd.is_("18-tot-23"),), stap.rmc, MELDINGEN),
            ),
            after=MELDEN,
        ),
        Table(
            "brief",
            "Welke verzuimbrief?",
            (
                *brieven(),
                Row("geen-brief", (eerder.more_than(2),), stap.geen_brief, DERIVED),
                Row("brief-onbekend", (eerder.is_unknown(),), stap.brief_onbekend, DERIVED),
            ),
            after=("zestien",),
        ),
    ),
    examples=(
        Example({"leeftijd": "23-plus"}, ("te-oud",)),
        Example({"leeftijd": "onder-18", "startkwalificatie": "ja"}, ("sk-onder-18",)),
        Example({"leeftijd": "18-tot-23", "startkwalificatie": "ja"}, ("sk-18",)),
        Example({"leeftijd": "18-tot-23", "startkwalificatie": UNKNOWN}, ("sk-onbekend",)),
        *values(
            uren,
            {
                15.99: "onder-16",
                16: ("zestien", "eerste", "leerplicht", "brief-3"),
                16.01: ("kan", "zestien"),
            },
            **MINDERJARIG,
            reden="uren",
            eerder=0,
            bereikt=UNKNOWN,
        ),
        *values(
            eerder,
            {
                0: ("eerste", "brief-3"),
                1: ("tweede", "vinkje-ja", "brief-6"),
                2: ("derde", "vinkje-ja", "brief-9"),
                3: ("vierde", "geen-brief"),
                UNKNOWN: "hoeveelste-onbekend",
            },
            **MINDERJARIG,
            reden="uren",
            uren=16,
            interventie="ja",
            bereikt="2026-11-16",
        ),
        *values(
            eerder,
            {
                0: ("eerste", "rmc", "brief-5"),
                1: ("tweede", "vinkje-nee", "brief-8"),
                2: ("derde", "vinkje-nee", "brief-11"),
                3: ("vierde", "vinkje-nee"),
            },
            **MEERDERJARIG,
            reden="uren",
            uren=20,
            interventie="nee",
            bereikt="2026-11-16",
        ),
        Example(
            {**MEERDERJARIG, "reden": "uren", "uren": 16, "eerder": 0, "bereikt": "2026-11-16"},
            ("zestien", "eerste", "rmc"),
            (
                ("verzuimmedewerker", stap.BINNEN_VIJF.text),
                ("gemeente", "binnen vijf werkdagen na de melding"),
                ("SLB-er", "binnen tien werkdagen na de melding"),
            ),
            story="Een student van 19 zonder diploma is vandaag precies 16 uur ongeoorloofd weg geweest.",
        ),
        Example(
            {**MEERDERJARIG, "reden": "uren", "uren": 16, "eerder": 1, "interventie": "open"},
            ("tweede", "vinkje-open"),
            (("verzuimmedewerker", "wekelijks"),),
        ),
        *values(
            laat,
            {9: "laat-onder", 10: "laat-tien", 11: ("laat-meer", "leerplicht")},
            **MINDERJARIG,
            reden="laat",
        ),
        Example(
            {**MINDERJARIG, "reden": "vier-weken"},
            ("vier-weken", "leerplicht"),
            (("verzuimmedewerker", "onverwijld"),),
        ),
        Example({**MEERDERJARIG, "reden": "zorgen"}, ("zorgen", "rmc")),
        Example({**MINDERJARIG, "reden": "ziek", "ziek": "zonder"}, ("ziek-zonder", "leerplicht")),
        *values(
            ziek,
            {
                "met": "ziek-met",
                "niet-in-beeld": "ziek-niet-in-beeld",
                "zorgelijk": "ziek-zorgelijk",
                "anders": "ziek-anders",
            },
            **MEERDERJARIG,
            reden="ziek",
        ),
        Example({**MEERDERJARIG, "reden": "geschorst"}, ("geschorst",)),
    ),
)
