"""Te laat: the steps at 3, 6, 9 and from 10 times (Verzuim registratie MLG, first table)."""

from decision_tools.mlg import STAPPEN
from decision_tools.mlg._voorbeelden import TE_LAAT_TAKEN
from decision_tools.mlg.shared.absenties import BEELD, EDITIE, beeld, binnen_het_plan, te_laat, veel_verzuim
from decision_tools.rules import Example, Outcome, Rung, Table, Task, Tool, ladder, values, with_duties

from .outcomes import drie, negen, tien, zes

onbekend = Outcome(
    "aantal-onbekend",
    "Vraag de verzuimcoördinator hoe vaak de leerling te laat was",
    tasks=(Task("verzuimcoördinator", "Zoek in Magister op hoe vaak de leerling te laat was."),),
    then=("Bij 3, 6, 9 en vanaf 10 keer hoort een stap.",),
)

TOOL = Tool(
    slug="mlg/te-laat",
    title="Te laat",
    intro="Wat doe je als een leerling vaker te laat komt? Drie korte vragen.",
    page="mlg/te-laat",
    document=STAPPEN,
    questions=(veel_verzuim, te_laat, beeld),
    tables=(
        Table(
            "vaker",
            "Vaker te laat",
            binnen_het_plan(
                ladder(
                    te_laat,
                    (
                        Rung("drie", te_laat.exactly(3), drie, STAPPEN.section("3 x te laat")),
                        Rung("zes", te_laat.exactly(6), zes, STAPPEN.section("6 x te laat")),
                        Rung("negen", te_laat.exactly(9), negen, STAPPEN.section("9 x te laat")),
                        Rung("tien", te_laat.at_least(10), tien, STAPPEN.section("10 x of meer te laat")),
                    ),
                    unknown=onbekend,
                )
            ),
        ),
        *BEELD,
        EDITIE,
    ),
    examples=with_duties(
        TE_LAAT_TAKEN,
        (
            *values(
                te_laat,
                {
                    2: ("geen-stap-0", "editie"),
                    4: "geen-stap-4",
                    5: "geen-stap-4",
                    7: "geen-stap-7",
                    8: "geen-stap-7",
                    9: "negen",
                    11: "tien",
                    "?": "aantal-onbekend",
                },
                beeld="nee",
                **{"veel-21-22": "nee"},
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
                **{"veel-21-22": "nee", "te-laat": 4},
            ),
            Example(
                {"veel-21-22": "ja", "beeld": "nee"},
                ("buiten-het-plan", "editie"),
            ),
            Example({"veel-21-22": "?", "te-laat": 3, "beeld": "nee"}, ("drie", "verleden-onbekend")),
            Example(
                {"veel-21-22": "nee", "te-laat": 3, "beeld": "nee"},
                ("drie",),
                story="Een leerling is voor de derde keer te laat.",
            ),
            Example(
                {"veel-21-22": "nee", "te-laat": 6, "beeld": "nee"},
                ("zes",),
            ),
            Example(
                {"veel-21-22": "nee", "te-laat": 10, "beeld": "combinatie"},
                ("tien", "geen-oproep", "combinatie", "editie"),
                story="Een leerling is tien keer te laat en heeft ook andere absenties.",
            ),
        ),
    ),
)
