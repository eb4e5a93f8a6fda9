"""Te laat: an example of a ladder, with steps at 3 and from 6 times. VOORBEELD: no rule of any school."""

from decision_tools import nieuwe_school
from decision_tools.rules import (
    DERIVED,
    NOT_NAMED,
    Count,
    Example,
    Limit,
    Moment,
    Note,
    Outcome,
    Record,
    Rung,
    Table,
    Task,
    Tool,
    ladder,
    values,
)

TE_LAAT = nieuwe_school.PROTOCOL.section("Te laat")
LOKAAL = nieuwe_school.FACTS.contact("lokaal-te-laat")

BELLEN, GESPREK_VANAF = Limit(3), Limit(6)
"""How often late a step follows. A number stands here, and nowhere else."""

aantal = Count(
    "aantal",
    "Hoe vaak was de leerling te laat?",
    label="Te laat",
    help="Tel ook deze keer mee.",
    low=1,
    unknown=True,
)

drie = Outcome(
    "drie",
    f"{BELLEN.nde.capitalize()} keer te laat: bel de ouders",
    tasks=(
        Task("docent", f"Stuur de leerling naar {LOKAAL}."),
        Task("mentor", "Bel de ouders.", moment=Moment.TODAY),
    ),
    record=(Record("Wat je met de ouders hebt besproken", "dossier van de leerling"),),
)

zes = Outcome(
    "zes",
    f"{GESPREK_VANAF.woord.capitalize()} keer of vaker te laat: nodig de ouders uit voor een gesprek",
    tasks=(
        Task("docent", f"Stuur de leerling naar {LOKAAL}."),
        Task("mentor", "Nodig de ouders uit voor een gesprek.", moment=Moment.TODAY),
        Task(
            ("mentor", "ouders"),
            "Bespreek samen hoe het beter gaat.",
            moment=Moment.NEXT,
        ),
    ),
    notes=(
        Note(
            "stil",
            "Het protocol zegt niet wat er gebeurt als het gesprek niet helpt.",
            "Vraag het de schoolleiding.",
        ),
    ),
)

onbekend = Outcome(
    "aantal-onbekend",
    "Zoek op hoe vaak de leerling te laat was",
    tasks=(Task("docent", "Zoek op hoe vaak de leerling te laat was.", source=DERIVED),),
    source=DERIVED,
)

# Who has something to do, and by when, in the words of the protocol.
BIJ_DRIE = (
    ("docent", NOT_NAMED),
    ("mentor", NOT_NAMED),
)
VANAF_ZES = (
    ("docent", NOT_NAMED),
    ("mentor", NOT_NAMED),
    ("mentor", NOT_NAMED),
    ("ouders", NOT_NAMED),
)

TOOL = Tool(
    slug="nieuwe-school/te-laat",
    title="Te laat",
    intro="Voorbeeld, nog geen protocol. Wat doe je als een leerling te laat komt? Eén vraag.",
    page="nieuwe-school/te-laat",
    document=nieuwe_school.PROTOCOL,
    questions=(aantal,),
    tables=(
        Table(
            "vaker",
            "Vaker te laat",
            ladder(
                aantal,
                (
                    Rung("drie", aantal.exactly(BELLEN), drie, TE_LAAT),
                    Rung("zes", aantal.at_least(GESPREK_VANAF), zes, TE_LAAT),
                ),
                unknown=onbekend,
            ),
        ),
    ),
    examples=(
        *values(aantal, {BELLEN - 1: "geen-stap-1", BELLEN + 1: f"geen-stap-{BELLEN + 1}"}),
        *values(aantal, {GESPREK_VANAF - 1: f"geen-stap-{BELLEN + 1}"}),
        Example(
            {"aantal": BELLEN},
            ("drie",),
            tasks=BIJ_DRIE,
            story=f"Een leerling is voor de {BELLEN.nde} keer te laat.",
        ),
        Example({"aantal": GESPREK_VANAF}, ("zes",), tasks=VANAF_ZES),
        Example({"aantal": GESPREK_VANAF + 1}, ("zes",), tasks=VANAF_ZES),
        Example({"aantal": "?"}, ("aantal-onbekend",), tasks=(("docent", NOT_NAMED),)),
    ),
)
