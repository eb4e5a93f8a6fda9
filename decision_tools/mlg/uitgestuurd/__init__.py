"""Uitgestuurd: 3, 6, 7, 9 and 12 times, and the combinations (Verzuim registratie MLG, last table)."""

from collections.abc import Iterator

from decision_tools.mlg import STAPPEN
from decision_tools.mlg.shared.absenties import BEELD, beeld, spijbeluren, te_laat
from decision_tools.mlg.shared.stappenplan import EDITIE, binnen_het_plan, veel_verzuim
from decision_tools.rules import DERIVED, Row, Rung, Table, Tool, any_of, ladder

from . import outcomes
from .examples import EXAMPLES
from .questions import keren, samen

BIJ_NEGEN = STAPPEN.section("9 x uitgestuurd")
BIJ_TWAALF = STAPPEN.section("12 x uitgestuurd")

NEGEN, TWAALF = keren.exactly(9), keren.exactly(12)

IN_PLAATS = {
    "negen": (
        Row("negen-te-laat", (NEGEN, te_laat.at_least(9)), outcomes.negen, BIJ_NEGEN),
        Row("negen-spijbelen", (NEGEN, spijbeluren.exactly(5)), outcomes.negen, BIJ_NEGEN),
        Row(
            "negen-meer-dan-vijf",
            (NEGEN, te_laat.less_than(9), spijbeluren.more_than(5)),
            outcomes.bespreek_vijf,
            BIJ_NEGEN,
        ),
        Row(
            "negen-zonder",
            (NEGEN, te_laat.less_than(9), spijbeluren.less_than(5)),
            outcomes.negen_zonder,
            DERIVED,
        ),
        Row(
            "te-laat-onbekend",
            (
                NEGEN,
                te_laat.is_unknown(),
                any_of(spijbeluren.less_than(5), spijbeluren.more_than(5), spijbeluren.is_unknown()),
            ),
            outcomes.zoek_combinatie,
            DERIVED,
        ),
        Row(
            "spijbeluren-onbekend",
            (NEGEN, te_laat.less_than(9), spijbeluren.is_unknown()),
            outcomes.zoek_combinatie,
            DERIVED,
        ),
    ),
    "geen-stap-10": (Row("tien-of-elf", (keren.between(10, 11),), outcomes.tien_of_elf, DERIVED),),
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
    "geen-stap-13": (Row("boven-twaalf", (keren.more_than(12),), outcomes.boven_twaalf, DERIVED),),
}
"""Rows that take the place of one of the ladder: they also look at a combination, or carry a note."""


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
        yield from IN_PLAATS.get(row.id, (row,))


TOOL = Tool(
    slug="mlg/uitgestuurd",
    title="Uitgestuurd",
    intro="Wat doe je als een leerling vaker uit de les wordt gestuurd? Drie tot vijf korte vragen.",
    page="mlg/uitgestuurd",
    document=STAPPEN,
    questions=(veel_verzuim, keren, te_laat, spijbeluren, samen, beeld),
    tables=(
        Table("uitgestuurd", "Vaker uitgestuurd", binnen_het_plan(treden())),
        *BEELD,
        EDITIE,
    ),
    examples=EXAMPLES,
)
