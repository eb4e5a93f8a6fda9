"""Uitgestuurd: 3, 6, 7, 9 and 12 times, and the combinations (Verzuim registratie MLG, last table)."""

from collections.abc import Iterator

from decision_tools.mlg import STAPPEN
from decision_tools.mlg._voorbeelden import UITGESTUURD_TAKEN
from decision_tools.mlg.shared.absenties import (
    BEELD,
    EDITIE,
    beeld,
    binnen_het_plan,
    spijbeluren,
    te_laat,
    veel_verzuim,
)
from decision_tools.rules import (
    DERIVED,
    Count,
    Example,
    Judgement,
    Outcome,
    Row,
    Rung,
    Table,
    Task,
    Tool,
    any_of,
    ladder,
    values,
    with_duties,
)

from .outcomes import (
    bespreek_twaalf,
    bespreek_vijf,
    boven_twaalf,
    drie,
    negen,
    negen_zonder,
    tien_of_elf,
    twaalf,
    twaalf_zonder,
    zes,
    zeven,
    zoek_combinatie,
)

BIJ_NEGEN = STAPPEN.section("9 x uitgestuurd")
BIJ_TWAALF = STAPPEN.section("12 x uitgestuurd")

keren = Count(
    "uitgestuurd",
    "Hoe vaak is de leerling uit de les gestuurd?",
    label="Uitgestuurd",
    help="Tel deze keer mee. Het stappenplan zegt niet vanaf welke dag je telt. Wij lezen: dit schooljaar.",
    unknown=True,
)
samen = Judgement(
    "combinatie-12",
    "Is er een combinatie met te laat komen of spijbelen?",
    label="Combinatie bij 12 keer",
    options={"ja": "Ja", "nee": "Nee", "nog-niet": "Nog niet beslist"},
    unknown=True,
    role="verzuimcoördinator",
    weigh=(
        "Bij 12 keer noemt het stappenplan geen aantallen.",
        "Bij 9 keer staat er: te laat minstens 9 keer, of 5 uur spijbelen.",
    ),
)

onbekend = Outcome(
    "aantal-onbekend",
    "Vraag de verzuimcoördinator hoe vaak de leerling is uitgestuurd",
    tasks=(Task("verzuimcoördinator", "Zoek in Magister op hoe vaak de leerling is uitgestuurd."),),
    then=("Bij 3, 6, 7, 9 en 12 keer hoort een stap.",),
)

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


GEWOON = {"veel-21-22": "nee", "beeld": "nee"}

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
    examples=with_duties(
        UITGESTUURD_TAKEN,
        (
            *values(
                keren,
                {
                    2: "geen-stap-0",
                    3: "drie",
                    4: "geen-stap-4",
                    5: "geen-stap-4",
                    6: "zes",
                    7: "zeven",
                    8: "geen-stap-8",
                    9: "negen-te-laat",
                    10: "tien-of-elf",
                    11: "tien-of-elf",
                    12: "twaalf",
                    13: "boven-twaalf",
                    "?": "aantal-onbekend",
                },
                **GEWOON,
                **{"te-laat": 9, "spijbeluren": 0, "combinatie-12": "ja"},
            ),
            *values(
                keren,
                {8: "geen-stap-8", 9: "negen-spijbelen", 10: "tien-of-elf"},
                **GEWOON,
                **{"te-laat": 0, "spijbeluren": 5},
            ),
            *values(
                keren,
                {8: "geen-stap-8", 9: "negen-meer-dan-vijf", 10: "tien-of-elf"},
                **GEWOON,
                **{"te-laat": 0, "spijbeluren": 6},
            ),
            *values(
                keren,
                {11: "tien-of-elf", 12: "twaalf-onbekend", 13: "boven-twaalf"},
                **GEWOON,
                **{"combinatie-12": "nog-niet"},
            ),
            *values(
                te_laat,
                {8: "negen-zonder", 9: "negen-te-laat", 10: "negen-te-laat", "?": "te-laat-onbekend"},
                **GEWOON,
                **{"uitgestuurd": 9, "spijbeluren": 4},
            ),
            *values(
                te_laat,
                {8: "negen-spijbelen", 9: "negen-te-laat", "?": "negen-spijbelen"},
                **GEWOON,
                **{"uitgestuurd": 9, "spijbeluren": 5},
            ),
            *values(
                te_laat,
                {8: "negen-meer-dan-vijf", 9: "negen-te-laat", 10: "negen-te-laat", "?": "te-laat-onbekend"},
                **GEWOON,
                **{"uitgestuurd": 9, "spijbeluren": 6},
            ),
            *values(
                spijbeluren,
                {
                    4: "negen-zonder",
                    5: "negen-spijbelen",
                    6: "negen-meer-dan-vijf",
                    "?": "spijbeluren-onbekend",
                },
                **GEWOON,
                **{"uitgestuurd": 9, "te-laat": 0},
            ),
            *values(
                spijbeluren,
                {4: "te-laat-onbekend", 6: "te-laat-onbekend", "?": "te-laat-onbekend"},
                **GEWOON,
                **{"uitgestuurd": 9, "te-laat": "?"},
            ),
            *values(
                samen,
                {"nee": "twaalf-zonder", "nog-niet": "twaalf-onbekend", "?": "twaalf-onbekend"},
                **GEWOON,
                **{"uitgestuurd": 12},
            ),
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
                **{"veel-21-22": "nee", "uitgestuurd": 4},
            ),
            Example({"veel-21-22": "ja", "beeld": "nee"}, ("buiten-het-plan", "editie")),
            Example({"veel-21-22": "?", "uitgestuurd": 6, "beeld": "nee"}, ("zes", "verleden-onbekend")),
            Example(
                {**GEWOON, "uitgestuurd": 3},
                ("drie", "editie"),
                story="Een leerling is voor de derde keer uitgestuurd.",
            ),
            Example(
                {**GEWOON, "uitgestuurd": 9, "te-laat": 9, "spijbeluren": 0},
                ("negen-te-laat",),
                story="Een leerling is negen keer uitgestuurd en ook negen keer te laat.",
            ),
        ),
    ),
)
