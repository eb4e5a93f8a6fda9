"""Examples of the care for a pupil after an incident, with the steps as the handbook counts them."""

from decision_tools.rules import Example

NIET_GENOEMD = "niet genoemd"
DIRECTEUR = ("directeur", NIET_GENOEMD)
DIRECTIE = ("directie", NIET_GENOEMD)
OPVANGTEAM = ("opvangteam", NIET_GENOEMD)
OUDERS = ("ouders", NIET_GENOEMD)
NIEMAND = (NIET_GENOEMD, NIET_GENOEMD)
BINNEN_72_UUR = "zo snel mogelijk, binnen 72 uur"
DRIE_WEKEN = "binnen drie weken"
TWEE_WEKEN = "twee weken na de terugkeer"

LICHT_IN = (NIET_GENOEMD, "onmiddellijk")
EERSTE_HULP = (("iedereen", NIET_GENOEMD), LICHT_IN)  # 1
OPVANG = (DIRECTEUR, ("collega's", NIET_GENOEMD))  # 2
MELDEN = (DIRECTEUR, DIRECTEUR)  # 3; 4: the bestuurder, and others if need be
TEAM = (DIRECTEUR, ("bestuurder", NIET_GENOEMD))  # 5
NAAR_HUIS = (NIEMAND, NIEMAND)  # 6
BEWAKEN = (DIRECTEUR,)  # 7
HULP = (DIRECTEUR,)  # 8: find out, and act if need be
SCHOOL = (DIRECTEUR,)  # 9
CONTACT = (("directeur", BINNEN_72_UUR),)  # 10
BLIJF = (DIRECTEUR, DIRECTEUR)  # 11 and 12
GESPREK = (("directeur", DRIE_WEKEN), ("ouders", DRIE_WEKEN))  # 13
TERUGKEER = (("leerkracht", "bij de terugkeer"), ("directeur", "bij de terugkeer"))  # 14
VEILIG = (("directie", TWEE_WEKEN), ("leerkracht", TWEE_WEKEN), NIEMAND, NIEMAND)  # 15
SLOT = (
    DIRECTIE,  # 15: measures
    *(DIRECTEUR, NIEMAND),  # 16: the talk, and what the pupil hears of the other
    DIRECTIE,  # 17: the damage, and that it is paid
)
TAKEN = (
    DIRECTEUR,  # form and register
    *(DIRECTEUR, OPVANGTEAM) * 3,  # listening, limits, confidence
    *(DIRECTEUR, DIRECTEUR),  # telling team and parents, other bodies
    ("bestuurder", NIET_GENOEMD),  # the press
)

STAPPEN = (
    *(*EERSTE_HULP, *OPVANG, *MELDEN, *TEAM, *NAAR_HUIS, *BEWAKEN, *HULP, *SCHOOL),
    *(*CONTACT, *BLIJF, *GESPREK, *TERUGKEER, *VEILIG, *SLOT),
)
VERVOLG = (
    *(LICHT_IN, *MELDEN, *TEAM, *BEWAKEN, *HULP, *SCHOOL),
    *(*CONTACT, *BLIJF, *GESPREK, *TERUGKEER, *VEILIG, *SLOT),
)
BIJ_TERUGKEER = (
    *(LICHT_IN, *MELDEN, *TEAM, *BEWAKEN, *HULP, *CONTACT, *BLIJF, *GESPREK),
    *(*TERUGKEER, *VEILIG, *SLOT),
)
NA_TWEE_WEKEN = (LICHT_IN, *MELDEN, *BEWAKEN, *BLIJF, *GESPREK, *VEILIG, *SLOT)

AANGIFTE = (("bestuur", NIET_GENOEMD), OUDERS, ("iedereen", NIET_GENOEMD))
KLACHT = (("professional", "onmiddellijk"), NIEMAND)  # of staff: at once, to the board itself
ONGEVAL = (("directie", "direct"), DIRECTEUR)  # reported, and registered by the directors

GEEN = ("geen-misdrijf", "geen-klacht", "geen-ongeval")
ALLES = ("aangifte", "vertrouwensinspecteur", "ernstig-ongeval")


def op(
    dag: str,
    rows: tuple[str, ...],
    tasks: tuple[tuple[str, str], ...],
    *mee: str,
    terugkeer: str = "?",
    story: str = "",
) -> Example:
    """Something that happened on Monday 16 November, judged on a day."""
    answers = {"speelt-mee": mee, "voorval": "2026-11-16", "terugkeer": terugkeer, "peildatum": dag}
    return Example(answers, rows, tasks, story)


NAAR_DE_ANDER = (NIEMAND,)  # 16: what the pupil hears of the other


def na_ongeval(tasks: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """The steps of a phase after an accident, which has nobody on the other side, and the reports with it."""
    left = list(tasks)
    for task in NAAR_DE_ANDER:
        left.remove(task)
    return (*left, *ONGEVAL)


ANDERS = ("misdrijf", "seksueel", "ernstig-geweld")
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
        story="Op maandag is een leerling op het plein geslagen. Je zoekt dezelfde dag wat je nu doet.",
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
        story="De leerling is sinds twee weken weer op school. Voelt de leerling zich veilig genoeg?",
    ),
    op(
        "2026-11-16",
        ("stappen", "aangifte", "geen-klacht", "geen-ongeval"),
        (*STAPPEN, *AANGIFTE),
        "misdrijf",
    ),
    op("2026-11-17", ("vervolg", "aangifte-alsnog"), (*VERVOLG, *AANGIFTE), "misdrijf"),
    *(
        op(
            "2026-11-16",
            ("stappen", "aangifte", "vertrouwensinspecteur", "geen-ongeval"),
            (*STAPPEN, *AANGIFTE, *KLACHT),
            mee,
        )
        for mee in ("seksueel", "ernstig-geweld")
    ),
    op("2026-11-17", ("vervolg", "vertrouwensinspecteur-alsnog"), (*VERVOLG, *KLACHT), "seksueel"),
    op(
        "2026-11-16",
        ("ongeval", "ernstig-ongeval", "geen-misdrijf", "geen-klacht"),
        na_ongeval(STAPPEN),
        "ongeval",
    ),
    op("2026-11-17", ("ongeval-vervolg", "ernstig-ongeval-alsnog"), na_ongeval(VERVOLG), "ongeval"),
    op("2026-11-16", ("stappen", "ernstig-ongeval"), (*STAPPEN, *TAKEN, *ONGEVAL), "ongeval", "misdrijf"),
    Example(
        {"speelt-mee": "?", "voorval": "?", "terugkeer": "?", "peildatum": "2026-11-16"},
        ("stappen", *ALLES),
        (*STAPPEN, *AANGIFTE, *KLACHT, *ONGEVAL),
    ),
    Example(
        {"speelt-mee": (), "voorval": "?", "terugkeer": "2026-11-23", "peildatum": "2026-11-30"},
        ("bij-terugkeer",),
        BIJ_TERUGKEER,
    ),
    Example(
        {"speelt-mee": (), "voorval": "2026-11-16", "terugkeer": "2026-11-23", "peildatum": "?"},
        ("stappen",),
        STAPPEN,
    ),
)
