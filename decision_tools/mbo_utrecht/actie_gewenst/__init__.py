"""Actie gewenst: the criteria for leerplicht and for the RMC, all to be met, and which is missing.

Iedereen bij de les, 4.5 (criteria), 2.2 (standaard ja of nee) and 2.3 (wie gemeld kan worden).
"""

from decision_tools.mbo_utrecht import HANDBOEK
from decision_tools.mbo_utrecht.duo_melding.outcomes import reasons as duo
from decision_tools.mbo_utrecht.duo_melding.outcomes import reports as stap
from decision_tools.mbo_utrecht.shared.parents import ONDER_18, eerder, leeftijd, startkwalificatie
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

REGIO = HANDBOEK.section("2.2")
SCHOOL = HANDBOEK.section("2.3")
CRITERIA = HANDBOEK.section("4.5")

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
    role="MBO Utrecht",
    weigh=("de onafhankelijke blik van het RMC", "de kennis van het RMC"),
    options={"ja": "ja", "nee": "nee", "open": "nog niet beslist"},
)
VANAF_18 = leeftijd.is_("18-tot-23")
TE_MELDEN = leeftijd.is_("onder-18", "18-tot-23")
KAN = ("kan-leerplicht", "kan-rmc")
ALLES = (
    stappen.yes(),
    gesprek.is_("ja", "geen-contact"),
    volledig.yes(),
    toegelicht.yes(),
)
ONTBREEKT = (
    stappen.no(unknown=True),
    gesprek.is_("nee", unknown=True),
    volledig.no(unknown=True),
    toegelicht.no(unknown=True),
)
KLAAR = {"stappen": "ja", "gesprek": "ja", "volledig": "ja", "toegelicht": "ja", "meerwaarde": "ja"}
JONG = {"leeftijd": "onder-18", "startkwalificatie": "nee", "eerder": 1}
OUDER = {"leeftijd": "18-tot-23", "startkwalificatie": "nee", "eerder": 1}

TOOL = Tool(
    slug="mbo-utrecht/actie-gewenst",
    title="'Actie gewenst': ja of nee?",
    intro="Mag het vinkje bij een DUO-melding op ja, en wat ontbreekt nog? Hooguit acht korte vragen.",
    page="mbo-utrecht/duo-melding",
    document=HANDBOEK,
    questions=(leeftijd, startkwalificatie, eerder, stappen, gesprek, volledig, toegelicht, meerwaarde),
    tables=(
        Table(
            "kan",
            "Naar wie gaat de melding?",
            (
                Row("te-oud", (leeftijd.is_("23-plus"),), duo.te_oud, SCHOOL),
                Row("sk", (TE_MELDEN, startkwalificatie.yes()), uitkomst.sk, SCHOOL),
                Row(
                    "sk-onbekend",
                    (TE_MELDEN, startkwalificatie.is_unknown()),
                    duo.sk_onbekend,
                    DERIVED,
                ),
                Row("kan-leerplicht", (ONDER_18, startkwalificatie.no()), uitkomst.kan, DERIVED),
                Row("kan-rmc", (VANAF_18, startkwalificatie.no()), uitkomst.kan, DERIVED),
            ),
        ),
        Table(
            "criteria",
            "Is aan alle criteria voldaan?",
            (
                Row("voldaan-leerplicht", (ONDER_18, *ALLES), uitkomst.voldaan, CRITERIA),
                Row("voldaan-rmc", (VANAF_18, *ALLES, meerwaarde.is_("ja")), uitkomst.voldaan, CRITERIA),
                Row("ontbreekt", (any_of(*ONTBREEKT),), uitkomst.ontbreekt, CRITERIA),
                Row(
                    "geen-meerwaarde",
                    (VANAF_18, *ALLES, meerwaarde.is_("nee", "open")),
                    uitkomst.ontbreekt,
                    CRITERIA,
                ),
            ),
            after=KAN,
        ),
        Table(
            "stappen",
            "Interne stappen",
            (
                Row("stappen-nee", (stappen.no(),), uitkomst.zet_stappen, CRITERIA),
                Row("stappen-onbekend", (stappen.is_unknown(),), uitkomst.zoek_stappen, DERIVED),
                Row("stappen-ja", (stappen.yes(),), uitkomst.stappen_klaar, DERIVED),
            ),
            after=("ontbreekt",),
        ),
        Table(
            "gesprek",
            "Verzuimgesprek",
            (
                Row("gesprek-nee", (gesprek.is_("nee"),), uitkomst.voer_gesprek, CRITERIA),
                Row("gesprek-onbekend", (gesprek.is_unknown(),), uitkomst.zoek_gesprek, DERIVED),
                Row("gesprek-ja", (gesprek.is_("ja", "geen-contact"),), uitkomst.gesprek_klaar, DERIVED),
            ),
            after=("ontbreekt",),
        ),
        Table(
            "volledig",
            "Volledige melding",
            (
                Row("volledig-nee", (volledig.no(unknown=True),), uitkomst.vul_aan, CRITERIA),
                Row("volledig-ja", (volledig.yes(),), uitkomst.melding_klaar, DERIVED),
            ),
            after=("ontbreekt",),
        ),
        Table(
            "toegelicht",
            "Redenen genoemd",
            (
                Row("toegelicht-nee", (toegelicht.no(unknown=True),), uitkomst.licht_toe, CRITERIA),
                Row("toegelicht-ja", (toegelicht.yes(),), uitkomst.redenen_klaar, DERIVED),
            ),
            after=("ontbreekt",),
        ),
        Table(
            "meerwaarde",
            "Meerwaarde van het RMC",
            (
                Row("meerwaarde-nee", (VANAF_18, meerwaarde.is_("nee")), uitkomst.zonder_rmc, CRITERIA),
                Row("meerwaarde-open", (VANAF_18, meerwaarde.is_("open")), uitkomst.beslis_rmc, CRITERIA),
                Row("meerwaarde-ja", (VANAF_18, meerwaarde.is_("ja")), uitkomst.rmc_klaar, DERIVED),
                Row("meerwaarde-leerplicht", (ONDER_18,), uitkomst.rmc_klaar, DERIVED),
            ),
            after=("ontbreekt", "geen-meerwaarde"),
        ),
        Table(
            "standaard",
            "Wat is de standaard?",
            (
                Row("standaard-ja", (eerder.at_least(1),), uitkomst.standaard_ja, REGIO),
                Row("standaard-nee", (eerder.exactly(0),), uitkomst.standaard_nee, REGIO),
                Row("standaard-onbekend", (eerder.is_unknown(),), uitkomst.eerder_onbekend, DERIVED),
            ),
            after=KAN,
        ),
        Table(
            "daarna",
            "Wie pakt het op?",
            (
                Row("leerplicht", (ONDER_18,), stap.leerplicht, CRITERIA),
                Row("rmc", (VANAF_18,), stap.rmc, CRITERIA),
            ),
            after=("voldaan-leerplicht", "voldaan-rmc"),
        ),
    ),
    examples=with_duties(
        TAKEN,
        (
            Example({"leeftijd": "23-plus"}, ("te-oud",)),
            *values(leeftijd, {"onder-18": "sk", "18-tot-23": "sk"}, startkwalificatie="ja"),
            Example({"leeftijd": "onder-18", "startkwalificatie": UNKNOWN}, ("sk-onbekend",)),
            *values(
                eerder,
                {
                    0: ("voldaan-leerplicht", "standaard-nee", "leerplicht"),
                    1: ("voldaan-leerplicht", "standaard-ja", "leerplicht"),
                    2: "standaard-ja",
                    UNKNOWN: "standaard-onbekend",
                },
                **{**JONG, **KLAAR},
            ),
            Example(
                {**OUDER, **KLAAR, "gesprek": "geen-contact"},
                ("voldaan-rmc", "standaard-ja", "rmc"),
                story="Een student van 19 is voor de tweede keer gemeld. Niemand krijgt contact. "
                "De rest is gedaan.",
            ),
            *values(
                meerwaarde,
                {
                    "ja": "voldaan-rmc",
                    "nee": ("geen-meerwaarde", "meerwaarde-nee", "standaard-ja"),
                    "open": ("geen-meerwaarde", "meerwaarde-open", "standaard-ja"),
                },
                **{**OUDER, **KLAAR},
            ),
            Example({**JONG, **KLAAR, "meerwaarde": "nee"}, ("voldaan-leerplicht",)),
            *values(
                stappen,
                {
                    "nee": (
                        "ontbreekt",
                        "stappen-nee",
                        "gesprek-ja",
                        "volledig-ja",
                        "toegelicht-ja",
                        "standaard-ja",
                    ),
                    UNKNOWN: ("ontbreekt", "stappen-onbekend", "standaard-ja"),
                },
                **{**JONG, **KLAAR},
            ),
            *values(
                gesprek,
                {
                    "nee": ("ontbreekt", "gesprek-nee", "stappen-ja", "standaard-ja"),
                    UNKNOWN: ("ontbreekt", "gesprek-onbekend", "standaard-ja"),
                    "geen-contact": "voldaan-leerplicht",
                },
                **{**JONG, **KLAAR},
            ),
            *values(
                volledig,
                {
                    "nee": ("ontbreekt", "volledig-nee", "standaard-ja"),
                    UNKNOWN: ("ontbreekt", "volledig-nee", "standaard-ja"),
                },
                **{**JONG, **KLAAR},
            ),
            *values(
                toegelicht,
                {
                    "nee": ("ontbreekt", "toegelicht-nee", "meerwaarde-ja", "standaard-ja"),
                    UNKNOWN: ("ontbreekt", "toegelicht-nee", "standaard-ja"),
                },
                **{**OUDER, **KLAAR},
            ),
            Example(
                {**JONG, **KLAAR, "toegelicht": "nee"},
                ("ontbreekt", "toegelicht-nee", "meerwaarde-leerplicht"),
            ),
            *(
                Example({**OUDER, **KLAAR, missing: "nee"}, ("ontbreekt", f"{missing}-nee", "meerwaarde-ja"))
                for missing in ("stappen", "gesprek", "volledig")
            ),
            Example(
                {
                    **OUDER,
                    "stappen": "nee",
                    "gesprek": "nee",
                    "volledig": "nee",
                    "toegelicht": "nee",
                    "meerwaarde": "nee",
                },
                (
                    "ontbreekt",
                    "stappen-nee",
                    "gesprek-nee",
                    "volledig-nee",
                    "toegelicht-nee",
                    "meerwaarde-nee",
                    "standaard-ja",
                ),
            ),
        ),
    ),
)
