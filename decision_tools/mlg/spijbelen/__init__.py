"""Spijbelen: each lesson hour, the 5th, 6th, 7th or three days on end (Verzuim registratie MLG, table 3)."""

from decision_tools.mlg import STAPPEN
from decision_tools.mlg.shared.absenties import BEELD, beeld, spijbeluren
from decision_tools.mlg.shared.leerplicht import WET
from decision_tools.mlg.shared.schooljaren import EDITIE, binnen_het_plan, veel_verzuim
from decision_tools.rules import DERIVED, Row, Table, Tool, any_of, at_most, needs
from decision_tools.rules.model import Following

from . import outcomes
from .examples import EXAMPLES
from .questions import al_gemeld, drie_dagen, lesuren_nu, mail, terugkomuren

PER_LESUUR = STAPPEN.section("Per lesuur")
BIJ_VIJF = STAPPEN.section("Bij 5e lesuur")
BIJ_ZES = STAPPEN.section("Bij 6e lesuur")
BIJ_ZEVEN = STAPPEN.section("Bij 7e lesuur of 3 dagen aaneen")

WETSGRENS = 16
"""From how many lesuren the law can ask a report."""

GEEN_ZEVEN_NU = any_of(lesuren_nu.less_than(7), lesuren_nu.is_unknown())
GEEN_ZESTIEN_NU = any_of(lesuren_nu.less_than(WETSGRENS), lesuren_nu.is_unknown())
MELDT_VOLGENS_PLAN = any_of(
    spijbeluren.at_most(7), spijbeluren.is_unknown(), al_gemeld.no(unknown=True), drie_dagen.yes()
)
"""Where the scheme itself has a report, and says who makes it."""

SINDS_MELDING = 7 + WETSGRENS
"""From how many lesuren there can be 16 after a report of the 7th."""
DAGEN_EN_UREN = "Drie dagen achter elkaar zijn minstens drie lesuren."

TOOL = Tool(
    slug="mlg/spijbelen",
    title="Spijbelen",
    intro="Wat doe je als een leerling een les of meer spijbelt? Twee tot zes korte vragen.",
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
                    Row(
                        "geen-uur",
                        (spijbeluren.exactly(0),),
                        outcomes.geen_uur,
                        DERIVED,
                        Following("1 lesuur", outcomes.per_lesuur),
                    ),
                    Row(
                        "per-lesuur",
                        (spijbeluren.between(1, 4), drie_dagen.no(unknown=True)),
                        outcomes.per_lesuur,
                        PER_LESUUR,
                        Following("het 5e lesuur", outcomes.vijf),
                    ),
                    Row(
                        "vijf",
                        (spijbeluren.exactly(5), drie_dagen.no(unknown=True)),
                        outcomes.vijf,
                        BIJ_VIJF,
                        Following("het 6e lesuur", outcomes.zes),
                    ),
                    Row(
                        "zes",
                        (spijbeluren.exactly(6), drie_dagen.no(unknown=True)),
                        outcomes.zes,
                        BIJ_ZES,
                        Following("het 7e lesuur", outcomes.zeven),
                    ),
                    Row("zeven", (spijbeluren.exactly(7),), outcomes.zeven, BIJ_ZEVEN),
                    Row(
                        "drie-dagen",
                        (spijbeluren.between(1, 6), drie_dagen.yes()),
                        outcomes.drie_dagen_aaneen,
                        BIJ_ZEVEN,
                    ),
                    Row(
                        "nog-niet-gemeld",
                        (spijbeluren.more_than(7), al_gemeld.no()),
                        outcomes.zeven_alsnog,
                        BIJ_ZEVEN,
                    ),
                    Row(
                        "gemeld-drie-dagen",
                        (spijbeluren.more_than(7), al_gemeld.yes(), drie_dagen.yes()),
                        outcomes.weer_drie_dagen,
                        BIJ_ZEVEN,
                    ),
                    Row(
                        "meer-dan-zeven",
                        (spijbeluren.more_than(7), al_gemeld.yes(), drie_dagen.no(unknown=True)),
                        outcomes.meer_dan_zeven,
                        PER_LESUUR,
                    ),
                    Row(
                        "al-gemeld-onbekend",
                        (spijbeluren.more_than(7), al_gemeld.is_unknown()),
                        outcomes.al_gemeld_onbekend,
                        PER_LESUUR,
                    ),
                    Row(
                        "onbekend-drie-dagen",
                        (spijbeluren.is_unknown(), drie_dagen.yes()),
                        outcomes.drie_dagen_aaneen,
                        BIJ_ZEVEN,
                    ),
                    Row(
                        "onbekend-zeven-nu",
                        (spijbeluren.is_unknown(), drie_dagen.no(unknown=True), lesuren_nu.at_least(7)),
                        outcomes.zeven_nu,
                        BIJ_ZEVEN,
                    ),
                    Row(
                        "aantal-onbekend",
                        (spijbeluren.is_unknown(), drie_dagen.no(unknown=True), GEEN_ZEVEN_NU),
                        outcomes.aantal_onbekend,
                        PER_LESUUR,
                    ),
                )
            ),
        ),
        Table(
            "drie-dagen",
            "Drie dagen achter elkaar",
            (
                Row("zoek-dagen", (drie_dagen.is_unknown(),), outcomes.zoek_dagen, DERIVED),
                Row("dagen-bekend", (drie_dagen.no(),), outcomes.dagen_bekend, DERIVED),
            ),
            after=("per-lesuur", "vijf", "zes", "meer-dan-zeven", "aantal-onbekend"),
        ),
        Table(
            "wet",
            "Zestien uren volgens de wet",
            (
                Row(
                    "zestien-nu",
                    (lesuren_nu.at_least(WETSGRENS), MELDT_VOLGENS_PLAN),
                    outcomes.zestien_nu,
                    WET,
                ),
                Row(
                    "zestien-nu-opnieuw",
                    (
                        lesuren_nu.at_least(WETSGRENS),
                        spijbeluren.more_than(7),
                        al_gemeld.yes(),
                        drie_dagen.no(unknown=True),
                    ),
                    outcomes.zestien_nu_opnieuw,
                    WET,
                ),
                Row(
                    "zestien-sinds-melding",
                    (GEEN_ZESTIEN_NU, spijbeluren.at_least(SINDS_MELDING), al_gemeld.yes()),
                    outcomes.zestien_sinds_melding,
                    DERIVED,
                ),
                Row(
                    "zestien-niet-gemeld",
                    (GEEN_ZESTIEN_NU, spijbeluren.at_least(WETSGRENS), al_gemeld.no(unknown=True)),
                    outcomes.zestien_niet_gemeld,
                    DERIVED,
                ),
                Row(
                    "zestien-onbekend",
                    (GEEN_ZESTIEN_NU, spijbeluren.is_unknown()),
                    outcomes.zestien_niet_gemeld,
                    DERIVED,
                ),
                Row(
                    "minder-dan-zestien",
                    (GEEN_ZESTIEN_NU, spijbeluren.less_than(WETSGRENS)),
                    outcomes.minder_dan_zestien,
                    DERIVED,
                ),
                Row(
                    "minder-sinds-melding",
                    (GEEN_ZESTIEN_NU, spijbeluren.between(WETSGRENS, SINDS_MELDING - 1), al_gemeld.yes()),
                    outcomes.minder_dan_zestien,
                    DERIVED,
                ),
            ),
            after=(
                "nog-niet-gemeld",
                "gemeld-drie-dagen",
                "meer-dan-zeven",
                "al-gemeld-onbekend",
                "onbekend-drie-dagen",
                "onbekend-zeven-nu",
            ),
        ),
        *BEELD,
        EDITIE,
    ),
    examples=EXAMPLES,
    relations=(
        at_most(lesuren_nu, spijbeluren),
        needs(drie_dagen.yes(), drie_dagen, spijbeluren.at_least(3), spijbeluren, DAGEN_EN_UREN),
    ),
    nothing_now=dict.fromkeys(
        (
            *("per-lesuur", "vijf", "zes", "zeven", "meer-dan-zeven"),
            *("drie-dagen-aaneen", "weer-drie-dagen", "zeven-nu", "zeven-alsnog"),
        ),
        "de mail is weg: de leerling is aan de beurt",
    ),
)
