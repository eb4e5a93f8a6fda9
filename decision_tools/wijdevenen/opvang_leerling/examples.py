"""Examples of the care for a pupil after an incident, with the steps as the handbook counts them."""

from decision_tools.rules import Example

NIET_GENOEMD = "niet genoemd"
DIRECTEUR = ("directeur", NIET_GENOEMD)
DIRECTIE = ("directie", NIET_GENOEMD)
OUDERS = ("ouders", NIET_GENOEMD)
NIEMAND = (NIET_GENOEMD, NIET_GENOEMD)
DRIE_WEKEN = "binnen drie weken na het voorval"
TWEE_WEKEN = "twee weken na de terugkeer"

STAPPEN = (
    *(("iedereen", NIET_GENOEMD), (NIET_GENOEMD, "onmiddellijk")),  # 1
    *(DIRECTEUR, ("collega's", NIET_GENOEMD)),  # 2
    DIRECTEUR,  # 3
    *(DIRECTEUR, DIRECTEUR),  # 4: the bestuurder, and others if need be
    *(DIRECTEUR, ("bestuurder", NIET_GENOEMD)),  # 5
    NIEMAND,  # 6
    *(DIRECTEUR, ("schoolarts", NIET_GENOEMD), ("opvangteam", NIET_GENOEMD)),  # 7
    *(DIRECTEUR, DIRECTEUR),  # 8: find out, and act if need be
    DIRECTEUR,  # 9
    ("directeur", "zo snel mogelijk, in elk geval binnen 72 uur na het voorval"),  # 10
    DIRECTEUR,  # 11
    *(DIRECTEUR, ("leerkracht", NIET_GENOEMD)),  # 12
    *(("directeur", DRIE_WEKEN), ("ouders", DRIE_WEKEN)),  # 13
    *(("leerkracht", "bij de terugkeer"), ("directeur", "bij de terugkeer")),  # 14
    *(("directie", TWEE_WEKEN), ("leerkracht", TWEE_WEKEN)),  # 15
    *(NIEMAND, NIEMAND, DIRECTIE),  # 15: a solution, the member of the team, measures
    *(DIRECTEUR, NIEMAND),  # 16: the talk, and what the pupil hears of the other
    *(DIRECTIE, OUDERS, DIRECTIE),  # 17: the damage, and that it is paid
    *(DIRECTEUR, ("opvangteam", NIET_GENOEMD)) * 3,  # listening, limits, confidence
    *(DIRECTEUR, DIRECTEUR, DIRECTEUR),  # form and register, telling team and parents, other bodies
    ("bestuurder", NIET_GENOEMD),  # the press
)
AANGIFTE = (("bestuur", NIET_GENOEMD), OUDERS, ("iedereen", NIET_GENOEMD))
KLACHT = (("professional", "onmiddellijk"), NIEMAND)  # of staff: at once, to the board itself
ONGEVAL = (("directie", "direct"), ("directie", "direct"))

EXAMPLES = (
    Example(
        {"speelt-mee": [], "voorval": "2026-11-16", "terugkeer": "2026-11-23"},
        ("stappen", "geen-misdrijf", "geen-klacht", "geen-ongeval"),
        STAPPEN,
        story="Op maandag is een leerling op het plein geslagen. De leerling komt een week later terug.",
    ),
    Example(
        {"speelt-mee": ["misdrijf"], "voorval": "2026-11-16", "terugkeer": "?"},
        ("stappen", "aangifte", "geen-klacht", "geen-ongeval"),
        (*STAPPEN, *AANGIFTE),
    ),
    Example(
        {"speelt-mee": ["seksueel"], "voorval": "?", "terugkeer": "?"},
        ("stappen", "aangifte", "vertrouwensinspecteur", "geen-ongeval"),
        (*STAPPEN, *AANGIFTE, *KLACHT),
    ),
    Example(
        {"speelt-mee": ["ernstig-geweld"], "voorval": "2026-11-16", "terugkeer": "?"},
        ("stappen", "aangifte", "vertrouwensinspecteur", "geen-ongeval"),
        (*STAPPEN, *AANGIFTE, *KLACHT),
    ),
    Example(
        {"speelt-mee": ["ongeval"], "voorval": "2026-11-16", "terugkeer": "2026-11-17"},
        ("stappen", "ernstig-ongeval", "geen-misdrijf", "geen-klacht"),
        (*STAPPEN, *ONGEVAL),
    ),
    Example(
        {"speelt-mee": [], "voorval": "2026-11-25", "terugkeer": "2026-11-20"},
        ("datums-nakijken", "stappen"),
        (NIEMAND, *STAPPEN),
    ),
    Example(
        {"speelt-mee": "?", "voorval": "?", "terugkeer": "?"},
        ("stappen", "aangifte", "vertrouwensinspecteur", "ernstig-ongeval"),
        (*STAPPEN, *AANGIFTE, *KLACHT, *ONGEVAL),
    ),
)
