"""Examples of time-out, suspension and removal from school, with who does what by when in the source."""

from decision_tools.rules import Example

NIET_GENOEMD = "niet genoemd"
NIEMAND = (NIET_GENOEMD, NIET_GENOEMD)
GEZAG = "bevoegd gezag"
NA_GESPREK = (NIET_GENOEMD, "na het gesprek")
IN_GESPREK = (("leerkracht", "in het gesprek"), ("directie", "in het gesprek"))
VOORAF = (NIET_GENOEMD, "vóór de schorsing")
DAG_TWEE = (NIET_GENOEMD, "vanaf dag twee van de schorsing")
TIJDENS = (NIET_GENOEMD, "tijdens de schorsing")
VAST = ["meermalen", "lichter", "gewaarschuwd"]
ANDERE_SCHOOL = (GEZAG, "vóór de definitieve verwijdering")
EERST = (NIET_GENOEMD, "vóór de beslissing")

TIME_OUT = (
    ("iedereen", NIET_GENOEMD),  # ours: out of an unsafe situation first
    ("directie", "vóór de time-out"),  # approves
    (NIET_GENOEMD, "onmiddellijk"),  # parents told
    *(NIEMAND, NIEMAND),  # on paper, in the file
    (NIET_GENOEMD, "na de time-out"),  # bevoegd gezag
    *(NIEMAND, *IN_GESPREK, NA_GESPREK),  # invitation, talk, report
)
VERLENGEN = (
    VOORAF,
    (NIET_GENOEMD, "na goedkeuring"),
    *(NIEMAND, (NIET_GENOEMD, "vanaf de tweede dag, de time-out meegeteld")),  # on paper, inspectorate
    *(NIEMAND, *IN_GESPREK, NA_GESPREK, TIJDENS),
)
SCHORSING = (
    VOORAF,
    (NIET_GENOEMD, "hoogstens één week, de eerste dag meegeteld"),
    *(NIEMAND, DAG_TWEE),
    ("directie", NIET_GENOEMD),  # invites on paper
    *(("directie", "in het gesprek"), ("ouders", "in het gesprek")),
    *(TIJDENS, TIJDENS),  # learning, tests
    *(NA_GESPREK, NIEMAND, NIEMAND),  # report made, sent, sent to leerplicht
    ("ouders", NIET_GENOEMD),  # appeal
)
VOORNEMEN = (
    *((GEZAG, "vóór de beslissing"), (GEZAG, "vóór de beslissing")),  # teacher and management, parents
    *(NIEMAND, NIEMAND),  # report made, report sent
    (GEZAG, NIET_GENOEMD),  # the letter
    ANDERE_SCHOOL,
)


def van_school(grond: str, rij: str, *tasks: tuple[str, str]) -> Example:
    """A removal that is being prepared on one ground."""
    answers = {"situatie": "voornemen", "jong": "nee", "grond-verwijdering": grond}
    return Example(answers, ("niet-jong", "voornemen", rij), (*VOORNEMEN, *tasks))


def wangedrag(vast: list[str] | str, *rows: str, tasks: tuple[tuple[str, str], ...] = ()) -> Example:
    """A removal for wangedrag, with what is certain of it."""
    answers = {
        "situatie": "voornemen",
        "jong": "nee",
        "grond-verwijdering": "wangedrag",
        "wangedrag-vast": vast,
    }
    return Example(answers, ("niet-jong", *rows), tasks)


def langer(rij: str, tasks: tuple[tuple[str, str], ...], *, gesprek: str, verlengd: str = "") -> Example:
    """A time-out on a Monday that should last longer."""
    answers = {"situatie": "langer", "jong": "nee", "gesprek": gesprek}
    if verlengd:
        answers["al-verlengd"] = verlengd
    if rij == "langer-schorsen":
        answers["eerste-dag"] = "2026-11-16"
    return Example(answers, ("niet-jong", rij), tasks)


EXAMPLES = (
    Example(
        {"situatie": "time-out", "ernst": "ja"},
        ("time-out", "leeftijd-niet-nodig"),
        TIME_OUT,
        story="Een leerling verwondt een ander ernstig op het plein. De directie wil een time-out.",
    ),
    Example({"situatie": "time-out", "ernst": "nee"}, ("geen-ernst",)),
    Example(
        {"situatie": "time-out", "ernst": "nog-niet"}, ("ernst-nog-niet",), (("directie", NIET_GENOEMD),)
    ),
    langer("verlengen", VERLENGEN, gesprek="nee", verlengd="nee"),
    langer("verlengen", VERLENGEN, gesprek="?", verlengd="nee"),
    langer("langer-schorsen", SCHORSING, gesprek="ja"),
    langer("eerst-gesprek", (NIEMAND, *IN_GESPREK, NA_GESPREK), gesprek="nee", verlengd="ja"),
    langer("gesprek-onbekend", (("directie", NIET_GENOEMD),), gesprek="?", verlengd="ja"),
    langer("verlenging-onbekend", (("directie", NIET_GENOEMD),), gesprek="nee", verlengd="?"),
    langer("verlenging-onbekend", (("directie", NIET_GENOEMD),), gesprek="?", verlengd="?"),
    Example(
        {
            "situatie": "schorsing",
            "jong": "nee",
            "grond-schorsing": "zeer-ernstig",
            "eerste-dag": "2026-11-16",
        },
        ("niet-jong", "schorsing"),
        SCHORSING,
        story="Een leerling van groep 8 mishandelt een ander zeer ernstig. De schorsing begint op maandag.",
    ),
    Example(
        {"situatie": "schorsing", "jong": "nee", "grond-schorsing": "volgend", "eerste-dag": "?"},
        ("niet-jong", "schorsing"),
    ),
    Example(
        {"situatie": "schorsing", "jong": "ja", "grond-schorsing": "volgend", "eerste-dag": "?"},
        ("jong", "schorsing"),
        (NIEMAND, NIEMAND, *SCHORSING[:2]),
    ),
    Example(
        {"situatie": "langer", "jong": "ja", "gesprek": "nee", "al-verlengd": "nee"},
        ("jong", "verlengen"),
    ),
    Example({"situatie": "schorsing", "jong": "nee", "grond-schorsing": "geen"}, ("geen-reden",)),
    Example(
        {"situatie": "schorsing", "jong": "nog-niet", "grond-schorsing": "nog-niet"},
        ("jong-nog-niet", "reden-nog-niet"),
        (("directie", "vóór de maatregel"), (GEZAG, "vóór de maatregel")),
    ),
    Example(
        {"situatie": "beroep", "beroep-binnen": "2026-11-16"},
        ("leeftijd-niet-nodig", "beroep"),
        ((GEZAG, "binnen 14 dagen nadat het beroep binnenkwam"),),
    ),
    van_school("ondersteuning", "ondersteuning", EERST, EERST),
    wangedrag(VAST, "voornemen-wangedrag", "wangedrag", tasks=(*VOORNEMEN, *(EERST,) * 4)),
    wangedrag("?", "voornemen-wangedrag", "wangedrag", tasks=(*VOORNEMEN, *(EERST,) * 4)),
    wangedrag([], "wangedrag-ontbreekt", tasks=(NIEMAND,) * 4),
    *(wangedrag([one for one in VAST if one != mist], "wangedrag-ontbreekt") for mist in VAST),
    van_school("ouders", "ouders", EERST, EERST, EERST),
    van_school("grondslag", "grondslag"),
    Example({"situatie": "voornemen", "jong": "nee", "grond-verwijdering": "geen"}, ("geen-grond",)),
    Example(
        {"situatie": "voornemen", "jong": "ja", "grond-verwijdering": "nog-niet"},
        ("jong", "grond-nog-niet"),
        (
            NIEMAND,
            NIEMAND,
            (GEZAG, "vóór de maatregel"),
        ),
    ),
    Example(
        {"situatie": "na-voornemen", "voornemen-dag": "2026-11-16"},
        ("na-voornemen",),
        (("ouders", "binnen zes weken na het voornemen"), (GEZAG, "zo snel mogelijk"), ANDERE_SCHOOL),
        story="De ouders kregen op maandag de brief met het voornemen. Tot wanneer kunnen zij bezwaar maken?",
    ),
    Example(
        {"situatie": "na-besluit", "besluit-dag": "2026-11-16"},
        ("na-besluit",),
        ((GEZAG, NIET_GENOEMD), ("ouders", "binnen zes weken na de beslissing"), ANDERE_SCHOOL),
    ),
    Example(
        {
            "situatie": "bezwaar",
            "bezwaar-binnen": "2026-11-16",
            "voornemen-dag": "2026-11-02",
            "besluit-dag": "2026-11-09",
        },
        ("bezwaar",),
        (
            (GEZAG, "binnen zes weken na het voornemen"),
            (GEZAG, "binnen zes weken na de beslissing"),
            (GEZAG, NIET_GENOEMD),
            (GEZAG, "vóór het besluit op het bezwaar"),
            (GEZAG, "binnen vier weken nadat het bezwaar binnenkwam"),
            ANDERE_SCHOOL,
        ),
    ),
    Example(
        {"situatie": "?"},
        ("maatregel-onbekend",),
        (("directie", NIET_GENOEMD), (GEZAG, NIET_GENOEMD), (GEZAG, NIET_GENOEMD)),
    ),
)
