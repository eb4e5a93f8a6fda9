"""Uitgestuurd: 3, 6, 7, 9 and 12 times, and the combinations (Verzuim registratie MLG, last table)."""

from collections.abc import Iterator

from decision_tools.mlg import STAPPEN
from decision_tools.mlg.shared.absenties import BEELD, beeld, spijbeluren, te_laat
from decision_tools.mlg.shared.stappenplan import EDITIE, binnen_het_plan, veel_verzuim
from decision_tools.rules import DERIVED, Row, Rung, Table, Tool, any_of, ladder

from .examples import EXAMPLES
from .outcomes import (
    bespreek_twaalf,
    bespreek_vijf,
    boven_twaalf,
    drie,
    negen,
    negen_zonder,
    onbekend,
    tien_of_elf,
    twaalf,
    twaalf_zonder,
    zes,
    zeven,
    zoek_combinatie,
)
from .questions import keren, samen

BIJ_NEGEN = STAPPEN.section("9 x uitgestuurd")
BIJ_TWAALF = STAPPEN.section("12 x uitgestuurd")

NEGEN, TWAALF = keren.exactly(9), keren.exactly(12)

IN_PLAATS = {
    "negen": (
        Row("negen-te-laat", (NEGEN, te_laat.at_least(9)), negen, BIJ_NEGEN),
        Row("negen-spijbelen", (NEGEN, spijbeluren.exactly(5)), negen, BIJ_NEGEN),
        Row(
            "negen-meer-dan-vijf",
            (NEGEN, te_laat.less_than(9), spijbeluren.more_than(5)),
            bespreek_vijf,
            BIJ_NEGEN,
        ),
        Row("negen-zonder", (NEGEN, te_laat.less_than(9), spijbeluren.less_than(5)), negen_zonder, DERIVED),
        Row(
            "te-laat-onbekend",
            (
                NEGEN,
                te_laat.is_unknown(),
                any_of(spijbeluren.less_than(5), spijbeluren.more_than(5), spijbeluren.is_unknown()),
            ),
            zoek_combinatie,
            DERIVED,
        ),
        Row(
            "spijbeluren-onbekend",
            (NEGEN, te_laat.less_than(9), spijbeluren.is_unknown()),
            zoek_combinatie,
            DERIVED,
        ),
    ),
    "geen-stap-10": (Row("tien-of-elf", (keren.between(10, 11),), tien_of_elf, DERIVED),),
    "twaalf": (
        Row("twaalf", (TWAALF, samen.is_("ja")), twaalf, BIJ_TWAALF),
        Row("twaalf-zonder", (TWAALF, samen.is_("nee")), twaalf_zonder, DERIVED),
        Row("twaalf-onbekend", (TWAALF, samen.is_("nog-niet", unknown=True)), bespreek_twaalf, BIJ_TWAALF),
    ),
    "geen-stap-13": (Row("boven-twaalf", (keren.more_than(12),), boven_twaalf, DERIVED),),
}
"""Rows that take the place of one of the ladder: they also look at a combination, or carry a note."""


def treden() -> Iterator[Row]:
    """The ladder, with the rows that look further in their place."""
    rungs = (
        Rung("drie", keren.exactly(3), drie, STAPPEN.section("3 x uitgestuurd")),
        Rung("zes", keren.exactly(6), zes, STAPPEN.section("6 x uitgestuurd")),
        Rung("zeven", keren.exactly(7), zeven, STAPPEN.section("7x uitgestuurd")),
        Rung("negen", NEGEN, negen, BIJ_NEGEN),
        Rung("twaalf", TWAALF, twaalf, BIJ_TWAALF),
    )
    for row in ladder(keren, rungs, unknown=onbekend):
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
