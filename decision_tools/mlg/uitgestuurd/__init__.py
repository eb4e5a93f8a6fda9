"""Uitgestuurd: 3, 6, 7, 9 and 12 times, and the combinations (Verzuim registratie MLG, last table)."""

from collections.abc import Iterator
from dataclasses import replace

from decision_tools.mlg import STAPPEN
from decision_tools.mlg.shared.absenties import BEELD, beeld, spijbeluren, te_laat
from decision_tools.mlg.shared.stappenplan import EDITIE, binnen_het_plan, veel_verzuim
from decision_tools.rules import DERIVED, Outcome, Row, Rung, Table, Tool, any_of, ladder
from decision_tools.rules.conditions import Condition

from . import outcomes
from .examples import EXAMPLES
from .questions import gesprek_negen, keren, overleg_twaalf, samen

BIJ_NEGEN = STAPPEN.section("9 x uitgestuurd")
BIJ_TWAALF = STAPPEN.section("12 x uitgestuurd")

NEGEN, TWAALF = keren.exactly(9), keren.exactly(12)
NEGEN_GEMIST = (keren.between(10, 11), gesprek_negen.no(unknown=True))
TWAALF_GEMIST = (keren.more_than(12), overleg_twaalf.no(unknown=True))
NIET_VAAK_TE_LAAT = any_of(te_laat.less_than(9), te_laat.is_unknown())
ANDERE_UREN = any_of(spijbeluren.less_than(5), spijbeluren.is_unknown())


def zonder_combinatie(
    when: tuple[Condition, ...], zonder: Outcome, zoek: Outcome, prefix: str = ""
) -> tuple[Row, Row, Row]:
    """Fewer than 9 times late and 5 lesuren: no combination. Not known yet: it is looked up."""
    few = te_laat.less_than(9)
    lessons = f"{prefix}spijbeluren-onbekend"
    return (
        Row(f"{prefix or 'negen-'}zonder", (*when, few, spijbeluren.less_than(5)), zonder, DERIVED),
        Row(f"{prefix}te-laat-onbekend", (*when, te_laat.is_unknown(), ANDERE_UREN), zoek, DERIVED),
        Row(lessons, (*when, few, spijbeluren.is_unknown()), zoek, DERIVED),
    )


IN_PLAATS = {
    "negen": (
        Row("negen-te-laat", (NEGEN, te_laat.at_least(9)), outcomes.negen, BIJ_NEGEN),
        Row(
            "negen-spijbelen",
            (NEGEN, NIET_VAAK_TE_LAAT, spijbeluren.exactly(5)),
            outcomes.negen_spijbelen,
            BIJ_NEGEN,
        ),
        Row(
            "negen-meer-dan-vijf",
            (NEGEN, NIET_VAAK_TE_LAAT, spijbeluren.more_than(5)),
            outcomes.negen_spijbelen,
            DERIVED,
        ),
        *zonder_combinatie((NEGEN,), outcomes.negen_zonder, outcomes.zoek_combinatie),
    ),
    "geen-stap-10": (
        Row("tien-of-elf", (keren.between(10, 11), gesprek_negen.yes()), outcomes.tien_of_elf, DERIVED),
        Row("alsnog-te-laat", (*NEGEN_GEMIST, te_laat.at_least(9)), outcomes.negen_alsnog, DERIVED),
        Row(
            "alsnog-spijbelen",
            (*NEGEN_GEMIST, NIET_VAAK_TE_LAAT, spijbeluren.at_least(5)),
            outcomes.negen_spijbelen_alsnog,
            DERIVED,
        ),
        *zonder_combinatie(NEGEN_GEMIST, outcomes.tien_of_elf, outcomes.zoek_combinatie_alsnog, "alsnog-"),
    ),
    "twaalf": (
        Row("twaalf", (TWAALF, samen.is_("ja")), outcomes.twaalf, BIJ_TWAALF),
        Row("twaalf-zonder", (TWAALF, samen.is_("nee")), outcomes.twaalf_zonder, DERIVED),
        Row(
            "twaalf-onbekend",
            (TWAALF, samen.is_("nog-niet", unknown=True)),
            outcomes.bespreek_twaalf,
            BIJ_TWAALF,
        ),
    ),
    "geen-stap-13": (
        Row("boven-twaalf", (keren.more_than(12), overleg_twaalf.yes()), outcomes.boven_twaalf, DERIVED),
        Row("twaalf-alsnog", (*TWAALF_GEMIST, samen.is_("ja")), outcomes.twaalf_alsnog, DERIVED),
        Row("boven-twaalf-zonder", (*TWAALF_GEMIST, samen.is_("nee")), outcomes.boven_twaalf_zonder, DERIVED),
        Row(
            "twaalf-alsnog-onbekend",
            (*TWAALF_GEMIST, samen.is_("nog-niet", unknown=True)),
            outcomes.bespreek_twaalf_alsnog,
            DERIVED,
        ),
    ),
}
"""Rows that take the place of one of the ladder: they also look at a combination, or at a step not taken."""


def treden() -> Iterator[Row]:
    """The ladder, with the rows that look further in their place."""
    rungs = (
        Rung("drie", keren.exactly(3), outcomes.drie, STAPPEN.section("3 x uitgestuurd")),
        Rung("zes", keren.exactly(6), outcomes.zes, STAPPEN.section("6 x uitgestuurd")),
        Rung("zeven", keren.exactly(7), outcomes.zeven, STAPPEN.section("7x uitgestuurd")),
        Rung("negen", NEGEN, outcomes.negen, BIJ_NEGEN),
        Rung("twaalf", TWAALF, outcomes.twaalf, BIJ_TWAALF),
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
