"""Examples of the care for staff after an incident, with the steps as the handbook counts them."""

from decision_tools.rules import Example

NIET_GENOEMD = "niet genoemd"
DIRECTEUR = ("directeur", NIET_GENOEMD)
DIRECTIE = ("directie", NIET_GENOEMD)
OPVANGTEAM = ("opvangteam", NIET_GENOEMD)
NIEMAND = (NIET_GENOEMD, NIET_GENOEMD)
TERUG = "bij de terugkeer"

LICHT_IN = (NIET_GENOEMD, "onmiddellijk")
EERSTE_HULP = (("iedereen", NIET_GENOEMD), LICHT_IN)  # 1
OPVANG = (DIRECTEUR, ("collega's", NIET_GENOEMD))  # 2
EERSTE_CONTACT = (DIRECTEUR,)  # 3
MELDEN = (DIRECTEUR,)  # 4: the bestuurder, and others if need be
TEAM = (DIRECTEUR, ("bestuurder", NIET_GENOEMD))  # 5
STEUN = (DIRECTEUR,)  # 5: who can support
NAAR_HUIS = (NIEMAND, NIEMAND)  # 6
BEWAKEN = (DIRECTEUR,)  # 7
HULP = (DIRECTEUR,)  # 8
SCHOOL = (DIRECTEUR,)  # 9
CONTACT = (("directeur", "zo snel mogelijk, binnen 72 uur"),)  # 10
GESPREK = (("directie", "binnen drie weken"),)  # 11
TERUGKEER = (("directie", TERUG), ("opvangteam", TERUG), ("collega's", TERUG))  # 12
VEILIG = (("directie", "twee weken na de terugkeer op het werk"),)  # 13
SLOT = (
    *(NIEMAND, NIEMAND),  # 13: a solution, measures
    *(DIRECTEUR, NIEMAND),  # 14
    DIRECTIE,  # 15
)
TAKEN = (
    DIRECTEUR,  # form and register
    *(DIRECTEUR, OPVANGTEAM) * 3,  # listening, limits, confidence
    ("bedrijfsarts", NIET_GENOEMD),  # signals
    *(DIRECTEUR, DIRECTEUR),  # telling team and parents, other bodies
    ("bestuurder", NIET_GENOEMD),  # the press
)

STAPPEN = (
    *(*EERSTE_HULP, *OPVANG, *EERSTE_CONTACT, *MELDEN, *TEAM, *STEUN, *NAAR_HUIS, *BEWAKEN, *HULP),
    *(*SCHOOL, *CONTACT, *GESPREK, *TERUGKEER, *VEILIG, *SLOT),
)
VERVOLG = (
    *(LICHT_IN, *EERSTE_CONTACT, *MELDEN, *TEAM, *STEUN, *BEWAKEN, *HULP),
    *(*SCHOOL, *CONTACT, *GESPREK, *TERUGKEER, *VEILIG, *SLOT),
)
BIJ_TERUGKEER = (
    *(LICHT_IN, *MELDEN, *TEAM, *STEUN, *BEWAKEN, *HULP, *CONTACT, *GESPREK),
    *(*TERUGKEER, *VEILIG, *SLOT),
)
NA_TWEE_WEKEN = (LICHT_IN, *MELDEN, *STEUN, *BEWAKEN, *GESPREK, *VEILIG, *SLOT)

AANGIFTE = (("bestuur", NIET_GENOEMD), ("medewerker", NIET_GENOEMD), ("iedereen", NIET_GENOEMD))
ONGEVAL = (("directie", "direct"), DIRECTEUR, NIEMAND)  # inside, registered, Arbeidsinspectie

GEEN = ("geen-misdrijf", "geen-ongeval")


def op(
    dag: str,
    rows: tuple[str, ...],
    tasks: tuple[tuple[str, str], ...],
    *mee: str,
    terugkeer: str = "?",
    story: str = "",
) -> Example:
    """Something that happened on Monday 16 November, judged on a day."""
    answers = {
        "speelt-mee-personeel": mee,
        "voorval": "2026-11-16",
        "terugkeer-werk": terugkeer,
        "peildatum": dag,
    }
    return Example(answers, rows, tasks, story)


NAAR_DE_ANDER = (DIRECTEUR, NIEMAND)  # 5: who can support; 14: what one hears of the other


def na_ongeval(tasks: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """The steps of a phase after an accident, which has nobody on the other side, and the reports with it."""
    left = list(tasks)
    for task in NAAR_DE_ANDER:
        left.remove(task)
    return (*left, *ONGEVAL)


ANDERS = ("misdrijf",)
FASEN = (  # on which day, with which return, it is which phase
    ("2026-11-16", "2026-11-16", "stappen", STAPPEN),
    ("2026-11-17", "?", "vervolg", VERVOLG),
    ("2026-11-23", "2026-11-23", "bij-terugkeer", BIJ_TERUGKEER),
    ("2026-12-07", "2026-11-23", "na-twee-weken", NA_TWEE_WEKEN),
)
ONGEVAL_FASEN = ("ongeval", "ongeval-vervolg", "ongeval-bij-terugkeer", "ongeval-na-twee-weken")

EXAMPLES = (
    *(  # an accident with something else is no accident only
        op(dag, (rij,), tasks, *mee, terugkeer=terug)
        for dag, terug, rij, tasks in FASEN
        for mee in ((), *((ook,) for ook in ANDERS), *(("ongeval", ook) for ook in ANDERS))
    ),
    *(
        op(dag, (rij,), na_ongeval(tasks), "ongeval", terugkeer=terug)
        for (dag, terug, _, tasks), rij in zip(FASEN, ONGEVAL_FASEN, strict=True)
    ),
    op(
        "2026-11-16",
        ("stappen", *GEEN),
        (*STAPPEN, *TAKEN),
        story="Op maandag is een leerkracht door een ouder geduwd. Je zoekt dezelfde dag wat je nu doet.",
    ),
    op("2026-11-17", ("vervolg", *GEEN), (*VERVOLG, *TAKEN)),
    op("2026-11-22", ("vervolg",), VERVOLG, terugkeer="2026-11-23"),
    op("2026-11-23", ("bij-terugkeer", *GEEN), (*BIJ_TERUGKEER, *TAKEN), terugkeer="2026-11-23"),
    op("2026-12-06", ("bij-terugkeer",), BIJ_TERUGKEER, terugkeer="2026-11-23"),
    op(
        "2026-12-07",
        ("na-twee-weken", *GEEN),
        (*NA_TWEE_WEKEN, *TAKEN),
        terugkeer="2026-11-23",
        story="De leerkracht werkt sinds twee weken weer. Is het veilig genoeg?",
    ),
    op("2026-11-16", ("stappen", "aangifte", "geen-ongeval"), (*STAPPEN, *AANGIFTE), "misdrijf"),
    op("2026-11-17", ("vervolg", "aangifte-alsnog"), (*VERVOLG, *AANGIFTE), "misdrijf"),
    op("2026-11-16", ("ongeval", "ernstig-ongeval", "geen-misdrijf"), na_ongeval(STAPPEN), "ongeval"),
    op("2026-11-17", ("ongeval-vervolg", "ernstig-ongeval-alsnog"), na_ongeval(VERVOLG), "ongeval"),
    op(
        "2026-11-16",
        ("stappen", "aangifte", "ernstig-ongeval"),
        (*STAPPEN, *TAKEN, *AANGIFTE, *ONGEVAL),
        "misdrijf",
        "ongeval",
    ),
    Example(
        {"speelt-mee-personeel": "?", "voorval": "?", "terugkeer-werk": "?", "peildatum": "2026-11-16"},
        ("stappen", "aangifte", "ernstig-ongeval"),
        (*STAPPEN, *AANGIFTE, *ONGEVAL),
    ),
    Example(
        {
            "speelt-mee-personeel": (),
            "voorval": "?",
            "terugkeer-werk": "2026-11-23",
            "peildatum": "2026-11-30",
        },
        ("bij-terugkeer",),
        BIJ_TERUGKEER,
    ),
)
