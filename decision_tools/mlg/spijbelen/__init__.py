"""Spijbelen: each lesson hour, the 5th, 6th, 7th or three days on end (Verzuim registratie MLG, table 3)."""

from decision_tools.mlg import STAPPEN
from decision_tools.mlg._voorbeelden import SPIJBELEN_TAKEN
from decision_tools.mlg.shared.absenties import (
    BEELD,
    EDITIE,
    beeld,
    binnen_het_plan,
    spijbeluren,
    veel_verzuim,
)
from decision_tools.rules import (
    DERIVED,
    Example,
    Outcome,
    Row,
    Table,
    Task,
    Tool,
    YesNo,
    any_of,
    values,
    with_duties,
)

from .outcomes import (
    aantal_onbekend,
    al_gemeld_onbekend,
    drie_dagen_aaneen,
    lesuren_nu,
    mail,
    meer_dan_zeven,
    per_lesuur,
    terugkomuren,
    vijf,
    weer_drie_dagen,
    zes,
    zeven,
    zeven_alsnog,
    zeven_nu,
)

PER_LESUUR = STAPPEN.section("Per lesuur")
BIJ_VIJF = STAPPEN.section("Bij 5e lesuur")
BIJ_ZES = STAPPEN.section("Bij 6e lesuur")
BIJ_ZEVEN = STAPPEN.section("Bij 7e lesuur of 3 dagen aaneen")

al_gemeld = YesNo(
    "al-gemeld",
    "Is het 7e lesuur al bij DUO gemeld?",
    label="Al gemeld bij DUO",
    unknown=True,
)
drie_dagen = YesNo(
    "drie-dagen",
    "Spijbelde de leerling nu 3 dagen achter elkaar?",
    label="3 dagen achter elkaar",
    unknown=True,
)

geen_uur = Outcome(
    "geen-uur",
    "Het protocol noemt hier geen nieuwe stap; de volgende is bij 1 lesuur.",
    quiet=True,
)
zoek_dagen = Outcome(
    "zoek-dagen",
    "Kijk of de leerling 3 dagen achter elkaar spijbelde",
    tasks=(Task("verzuimcoördinator", "Zoek in Magister op of het 3 dagen achter elkaar was."),),
    then=("Was het 3 dagen achter elkaar? Dan gelden de stappen van het 7e lesuur.",),
    quiet=True,
)
dagen_bekend = Outcome("dagen-bekend", "Het was niet 3 dagen achter elkaar.", quiet=True)

GEEN_ZEVEN_NU = any_of(lesuren_nu.less_than(7), lesuren_nu.is_unknown())
ONDER_ZEVEN = {"veel-21-22": "nee", "lesuren-nu": 1, "mail": "?", "beeld": "nee"}

TOOL = Tool(
    slug="mlg/spijbelen",
    title="Spijbelen",
    intro="Wat doe je als een leerling een les of meer spijbelt? Vijf tot zeven korte vragen.",
    page="mlg/spijbelen",
    document=STAPPEN,
    questions=(veel_verzuim, spijbeluren, al_gemeld, drie_dagen, lesuren_nu, mail, beeld),
    facts=(terugkomuren,),
    tables=(
        Table(
            "lesuren",
            "Gespijbelde lesuren",
            binnen_het_plan(
                (
                    Row("geen-uur", (spijbeluren.exactly(0),), geen_uur, DERIVED),
                    Row(
                        "per-lesuur",
                        (spijbeluren.between(1, 4), drie_dagen.no(unknown=True)),
                        per_lesuur,
                        PER_LESUUR,
                    ),
                    Row("vijf", (spijbeluren.exactly(5), drie_dagen.no(unknown=True)), vijf, BIJ_VIJF),
                    Row("zes", (spijbeluren.exactly(6), drie_dagen.no(unknown=True)), zes, BIJ_ZES),
                    Row("zeven", (spijbeluren.exactly(7),), zeven, BIJ_ZEVEN),
                    Row(
                        "drie-dagen",
                        (spijbeluren.between(1, 6), drie_dagen.yes()),
                        drie_dagen_aaneen,
                        BIJ_ZEVEN,
                    ),
                    Row(
                        "nog-niet-gemeld", (spijbeluren.more_than(7), al_gemeld.no()), zeven_alsnog, BIJ_ZEVEN
                    ),
                    Row(
                        "gemeld-drie-dagen",
                        (spijbeluren.more_than(7), al_gemeld.yes(), drie_dagen.yes()),
                        weer_drie_dagen,
                        BIJ_ZEVEN,
                    ),
                    Row(
                        "meer-dan-zeven",
                        (spijbeluren.more_than(7), al_gemeld.yes(), drie_dagen.no(unknown=True)),
                        meer_dan_zeven,
                        PER_LESUUR,
                    ),
                    Row(
                        "al-gemeld-onbekend",
                        (spijbeluren.more_than(7), al_gemeld.is_unknown()),
                        al_gemeld_onbekend,
                        DERIVED,
                    ),
                    Row(
                        "onbekend-drie-dagen",
                        (spijbeluren.is_unknown(), drie_dagen.yes()),
                        drie_dagen_aaneen,
                        BIJ_ZEVEN,
                    ),
                    Row(
                        "onbekend-zeven-nu",
                        (spijbeluren.is_unknown(), drie_dagen.no(unknown=True), lesuren_nu.at_least(7)),
                        zeven_nu,
                        BIJ_ZEVEN,
                    ),
                    Row(
                        "aantal-onbekend",
                        (spijbeluren.is_unknown(), drie_dagen.no(unknown=True), GEEN_ZEVEN_NU),
                        aantal_onbekend,
                        PER_LESUUR,
                    ),
                )
            ),
        ),
        Table(
            "drie-dagen",
            "Drie dagen achter elkaar",
            (
                Row("zoek-dagen", (drie_dagen.is_unknown(),), zoek_dagen, DERIVED),
                Row("dagen-bekend", (drie_dagen.no(),), dagen_bekend, DERIVED),
            ),
            after=("per-lesuur", "vijf", "zes", "meer-dan-zeven", "aantal-onbekend"),
        ),
        *BEELD,
        EDITIE,
    ),
    examples=with_duties(
        SPIJBELEN_TAKEN,
        (
            *values(
                spijbeluren,
                {
                    0: "geen-uur",
                    1: "per-lesuur",
                    2: "per-lesuur",
                    3: "per-lesuur",
                    4: ("per-lesuur", "dagen-bekend"),
                    5: "vijf",
                    6: "zes",
                    7: "zeven",
                    "?": ("aantal-onbekend", "dagen-bekend"),
                },
                **ONDER_ZEVEN,
                **{"drie-dagen": "nee"},
            ),
            *values(
                spijbeluren,
                {
                    0: "geen-uur",
                    1: "drie-dagen",
                    2: "drie-dagen",
                    5: "drie-dagen",
                    6: "drie-dagen",
                    7: "zeven",
                    "?": "onbekend-drie-dagen",
                },
                **ONDER_ZEVEN,
                **{"drie-dagen": "ja"},
            ),
            *values(
                lesuren_nu,
                {
                    6: "aantal-onbekend",
                    7: "onbekend-zeven-nu",
                    8: "onbekend-zeven-nu",
                    "?": "aantal-onbekend",
                },
                **ONDER_ZEVEN | {"spijbeluren": "?"},
                **{"drie-dagen": "nee"},
            ),
            *values(
                lesuren_nu,
                {6: "onbekend-drie-dagen", 7: "onbekend-drie-dagen"},
                **ONDER_ZEVEN | {"spijbeluren": "?"},
                **{"drie-dagen": "ja"},
            ),
            *values(lesuren_nu, {6: "zeven", 7: "zeven"}, **ONDER_ZEVEN | {"spijbeluren": 7}),
            *values(
                spijbeluren,
                {8: "meer-dan-zeven"},
                **ONDER_ZEVEN | {"lesuren-nu": 7},
                **{"al-gemeld": "ja", "drie-dagen": "nee"},
            ),
            *values(
                spijbeluren,
                {4: ("per-lesuur", "zoek-dagen"), 5: ("vijf", "zoek-dagen"), 6: ("zes", "zoek-dagen")}
                | {"?": ("aantal-onbekend", "zoek-dagen")},
                **ONDER_ZEVEN,
                **{"drie-dagen": "?"},
            ),
            *values(
                spijbeluren,
                {6: "zes", 7: "zeven", 8: "nog-niet-gemeld", 9: "nog-niet-gemeld"},
                **ONDER_ZEVEN,
                **{"al-gemeld": "nee", "drie-dagen": "nee"},
            ),
            *values(
                spijbeluren,
                {6: "zes", 7: "zeven", 8: "meer-dan-zeven", 9: "meer-dan-zeven"},
                **ONDER_ZEVEN,
                **{"al-gemeld": "ja", "drie-dagen": "nee"},
            ),
            *values(
                spijbeluren,
                {6: "drie-dagen", 7: "zeven", 8: "gemeld-drie-dagen", 9: "gemeld-drie-dagen"},
                **ONDER_ZEVEN,
                **{"al-gemeld": "ja", "drie-dagen": "ja"},
            ),
            *values(
                spijbeluren,
                {8: ("meer-dan-zeven", "zoek-dagen")},
                **ONDER_ZEVEN,
                **{"al-gemeld": "ja", "drie-dagen": "?"},
            ),
            Example({**ONDER_ZEVEN, "spijbeluren": 8, "al-gemeld": "?"}, ("al-gemeld-onbekend",)),
            *values(
                beeld,
                {
                    "nee": ("geen-oproep", "geen-combinatie"),
                    "korte-tijd": ("oproep", "geen-combinatie"),
                    "combinatie": ("geen-oproep", "combinatie"),
                    "allebei": ("oproep", "combinatie"),
                    "nog-niet": ("beeld-onbekend", "combinatie-onbekend"),
                    "?": ("beeld-onbekend", "combinatie-onbekend"),
                },
                **{"veel-21-22": "nee", "spijbeluren": 0},
            ),
            Example({"veel-21-22": "ja", "beeld": "nee"}, ("buiten-het-plan", "editie")),
            Example({"veel-21-22": "?", "spijbeluren": 0, "beeld": "nee"}, ("geen-uur", "verleden-onbekend")),
            Example(
                {**ONDER_ZEVEN, "spijbeluren": 1, "drie-dagen": "nee", "mail": "2026-11-23"},
                ("per-lesuur", "editie"),
                story="Een leerling spijbelt voor het eerst één lesuur.",
            ),
            Example(
                {**ONDER_ZEVEN, "spijbeluren": 7, "lesuren-nu": 2},
                ("zeven",),
                story="Een leerling spijbelt twee lesuren en komt daarmee op zeven.",
            ),
        ),
    ),
)
