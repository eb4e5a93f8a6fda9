"""Uitgestuurd: 3, 6, 7, 9 and 12 times, and the combinations (Verzuim registratie MLG, last table)."""

from collections.abc import Iterator
from dataclasses import replace

from decision_tools.mlg import STAPPEN
from decision_tools.mlg.shared.absenties import BEELD, beeld, spijbeluren, te_laat
from decision_tools.mlg.shared.schooljaren import EDITIE, binnen_het_plan, veel_verzuim
from decision_tools.rules import DERIVED, Outcome, Row, Rung, Table, Tool, any_of, ladder
from decision_tools.rules.conditions import Condition

from . import outcomes
from .examples import EXAMPLES
from .questions import (
    LEERPLICHT,
    OP_SCHOOL,
    OUDERS,
    OVERLEG,
    PRATEN,
    SPIJBELEN_SAMEN,
    TE_LAAT_SAMEN,
    gesprek_negen,
    keren,
    overleg_twaalf,
    samen,
)

SECTIE_GESPREK = STAPPEN.section("9 x uitgestuurd")
SECTIE_OVERLEG = STAPPEN.section("12 x uitgestuurd")

BIJ_GESPREK, BIJ_OVERLEG = keren.exactly(LEERPLICHT), keren.exactly(OVERLEG)
DAARTUSSEN = keren.between(LEERPLICHT + 1, OVERLEG - 1)
GESPREK_GEMIST = (DAARTUSSEN, gesprek_negen.no(unknown=True))
OVERLEG_GEMIST = (keren.more_than(OVERLEG), overleg_twaalf.no(unknown=True))
NIET_VAAK_TE_LAAT = any_of(te_laat.less_than(TE_LAAT_SAMEN), te_laat.is_unknown())
ANDERE_UREN = any_of(spijbeluren.less_than(SPIJBELEN_SAMEN), spijbeluren.is_unknown())


def zonder_combinatie(
    when: tuple[Condition, ...], zonder: Outcome, zoek: Outcome, prefix: str = ""
) -> tuple[Row, Row, Row]:
    """Too few times late and too few lesuren: no combination. Not known yet: it is looked up."""
    few = te_laat.less_than(TE_LAAT_SAMEN)
    lessons = f"{prefix}spijbeluren-onbekend"
    return (
        Row(
            f"{prefix or 'negen-'}zonder",
            (*when, few, spijbeluren.less_than(SPIJBELEN_SAMEN)),
            zonder,
            DERIVED,
        ),
        Row(f"{prefix}te-laat-onbekend", (*when, te_laat.is_unknown(), ANDERE_UREN), zoek, DERIVED),
        Row(lessons, (*when, few, spijbeluren.is_unknown()), zoek, DERIVED),
    )


IN_PLAATS = {
    "negen": (
        Row("negen-te-laat", (BIJ_GESPREK, te_laat.at_least(TE_LAAT_SAMEN)), outcomes.negen, SECTIE_GESPREK),
        Row(
            "negen-spijbelen",
            (BIJ_GESPREK, NIET_VAAK_TE_LAAT, spijbeluren.exactly(SPIJBELEN_SAMEN)),
            outcomes.negen_spijbelen,
            SECTIE_GESPREK,
        ),
        Row(
            "negen-meer-dan-vijf",
            (BIJ_GESPREK, NIET_VAAK_TE_LAAT, spijbeluren.more_than(SPIJBELEN_SAMEN)),
            outcomes.negen_spijbelen,
            DERIVED,
        ),
        *zonder_combinatie((BIJ_GESPREK,), outcomes.negen_zonder, outcomes.zoek_combinatie),
    ),
    f"geen-stap-{LEERPLICHT + 1}": (
        Row("tien-of-elf", (DAARTUSSEN, gesprek_negen.yes()), outcomes.tien_of_elf, DERIVED),
        Row(
            "alsnog-te-laat",
            (*GESPREK_GEMIST, te_laat.at_least(TE_LAAT_SAMEN)),
            outcomes.negen_alsnog,
            DERIVED,
        ),
        Row(
            "alsnog-spijbelen",
            (*GESPREK_GEMIST, NIET_VAAK_TE_LAAT, spijbeluren.at_least(SPIJBELEN_SAMEN)),
            outcomes.negen_spijbelen_alsnog,
            DERIVED,
        ),
        *zonder_combinatie(GESPREK_GEMIST, outcomes.tien_of_elf, outcomes.zoek_combinatie_alsnog, "alsnog-"),
    ),
    "twaalf": (
        Row("twaalf", (BIJ_OVERLEG, samen.is_("ja")), outcomes.twaalf, SECTIE_OVERLEG),
        Row("twaalf-zonder", (BIJ_OVERLEG, samen.is_("nee")), outcomes.twaalf_zonder, DERIVED),
        Row(
            "twaalf-onbekend",
            (BIJ_OVERLEG, samen.is_("nog-niet", unknown=True)),
            outcomes.bespreek_twaalf,
            SECTIE_OVERLEG,
        ),
    ),
    f"geen-stap-{OVERLEG + 1}": (
        Row("boven-twaalf", (keren.more_than(OVERLEG), overleg_twaalf.yes()), outcomes.boven_twaalf, DERIVED),
        Row("twaalf-alsnog", (*OVERLEG_GEMIST, samen.is_("ja")), outcomes.twaalf_alsnog, DERIVED),
        Row(
            "boven-twaalf-zonder", (*OVERLEG_GEMIST, samen.is_("nee")), outcomes.boven_twaalf_zonder, DERIVED
        ),
        Row(
            "twaalf-alsnog-onbekend",
            (*OVERLEG_GEMIST, samen.is_("nog-niet", unknown=True)),
            outcomes.bespreek_twaalf_alsnog,
            DERIVED,
        ),
    ),
}
"""Rows that take the place of one of the ladder: they also look at a combination, or at a step not taken."""


def treden() -> Iterator[Row]:
    """The ladder, with the rows that look further in their place."""
    rungs = (
        Rung("drie", keren.exactly(PRATEN), outcomes.drie, STAPPEN.section("3 x uitgestuurd")),
        Rung("zes", keren.exactly(OUDERS), outcomes.zes, STAPPEN.section("6 x uitgestuurd")),
        Rung("zeven", keren.exactly(OP_SCHOOL), outcomes.zeven, STAPPEN.section("7x uitgestuurd")),
        Rung("negen", BIJ_GESPREK, outcomes.negen, SECTIE_GESPREK),
        Rung("twaalf", BIJ_OVERLEG, outcomes.twaalf, SECTIE_OVERLEG),
    )
    for row in ladder(keren, rungs, unknown=outcomes.onbekend):
        for instead in IN_PLAATS.get(row.id, (row,)):
            yield replace(instead, following=row.following)


TOOL = Tool(
    slug="mlg/uitgestuurd",
    title="Uitgestuurd",
    intro="Wat doe je als een leerling vaker uit de les wordt gestuurd? Twee tot vijf korte vragen.",
    page="mlg/uitgestuurd",
    document=STAPPEN,
    questions=(veel_verzuim, keren, gesprek_negen, overleg_twaalf, te_laat, spijbeluren, samen, beeld),
    tables=(
        Table("uitgestuurd", "Vaker uitgestuurd", binnen_het_plan(treden())),
        *BEELD,
        EDITIE,
    ),
    examples=EXAMPLES,
    independent=(frozenset((keren.id, te_laat.id)),),
)
