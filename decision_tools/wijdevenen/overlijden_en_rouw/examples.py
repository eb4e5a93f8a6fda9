"""Examples of what is done after a death, with the steps as the handbook counts them."""

from decision_tools.rules import Example

NIEMAND = ("niet genoemd", "niet genoemd")
SLEUTELTRIO = ("sleuteltrio", "niet genoemd")
IEDEREEN = ("iedereen", "meteen")
EERST = (IEDEREEN, ("niet genoemd", "als eerste"))
TOT_UITVAART = ("niet genoemd", "tussen het overlijden en de uitvaart")
TERUGKIJKEN = (
    ("niet genoemd", "ongeveer een maand na de uitvaart"),
    ("niet genoemd", "bij het terugkijken"),
)  # 8

TOT_DE_UITVAART = (
    IEDEREEN,
    *(NIEMAND, SLEUTELTRIO, SLEUTELTRIO, NIEMAND),  # 2
    ("sleuteltrio", "vóór je het verder vertelt"),  # ours
    *(SLEUTELTRIO,) * 7,  # 3, a to g
    *(TOT_UITVAART,) * 2,  # 4
    *(NIEMAND, NIEMAND, NIEMAND),  # 5
    NIEMAND,  # 6
    *(NIEMAND, NIEMAND, NIEMAND),  # 7
    *TERUGKIJKEN,
)
NA_DE_UITVAART = (
    IEDEREEN,
    *(SLEUTELTRIO,) * 3,  # 3e, f and g
    *(NIEMAND,) * 8,  # what is left of 4, and 5 to 7
    *TERUGKIJKEN,
)
EEN_MAAND = (IEDEREEN, *(NIEMAND,) * 7, *TERUGKIJKEN)


def klopt(dag: str, rij: str, tasks: tuple[tuple[str, str], ...], uitvaart: str = "2026-11-20") -> Example:
    """The message is true, the funeral is on Friday 20 November, and it is this day."""
    return Example({"bericht": "klopt", "uitvaart": uitvaart, "peildatum": dag}, (rij,), tasks)


EXAMPLES = (
    Example(
        {"bericht": "nog-niet"},
        ("nagaan",),
        EERST,
        story="Via een appje hoort de school dat een leerling is overleden. Niemand heeft het nagegaan.",
    ),
    Example({"bericht": "?"}, ("nagaan",), EERST),
    klopt("2026-11-16", "stappen", TOT_DE_UITVAART),
    klopt("2026-11-20", "stappen", TOT_DE_UITVAART),
    klopt("2026-11-16", "stappen", TOT_DE_UITVAART, uitvaart="?"),
    klopt("?", "stappen", TOT_DE_UITVAART),
    klopt("2026-11-21", "na-uitvaart", NA_DE_UITVAART),
    klopt("2026-12-19", "na-uitvaart", NA_DE_UITVAART),
    klopt("2026-12-20", "terugkijken", EEN_MAAND),
    Example({"bericht": "vals"}, ("vals",)),
)
