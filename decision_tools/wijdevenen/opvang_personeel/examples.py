"""Examples of the care for staff after an incident, with the steps as the handbook counts them."""

from decision_tools.rules import Example

NIET_GENOEMD = "niet genoemd"
DIRECTEUR = ("directeur", NIET_GENOEMD)
DIRECTIE = ("directie", NIET_GENOEMD)
NIEMAND = (NIET_GENOEMD, NIET_GENOEMD)

STAPPEN = (
    *(("iedereen", NIET_GENOEMD), (NIET_GENOEMD, "onmiddellijk")),  # 1
    *(DIRECTEUR, ("collega's", NIET_GENOEMD)),  # 2
    DIRECTEUR,  # 3
    *(DIRECTEUR, DIRECTEUR),  # 4: the bestuurder, and others if need be
    *(DIRECTEUR, ("bestuurder", NIET_GENOEMD), DIRECTEUR),  # 5: the team, and who can support
    *(NIEMAND, NIEMAND),  # 6: home, sick
    *(DIRECTEUR, ("bedrijfsarts", NIET_GENOEMD), ("opvangteam", NIET_GENOEMD)),  # 7
    *(DIRECTEUR, DIRECTEUR),  # 8
    DIRECTEUR,  # 9
    ("directeur", "zo snel mogelijk, in elk geval binnen 72 uur na het voorval"),  # 10
    ("directie", "binnen drie weken na het voorval"),  # 11
    *(("directie", "bij de terugkeer"), ("opvangteam", "bij de terugkeer")),  # 12
    *(("directie", "twee weken na de terugkeer op het werk"), NIEMAND, NIEMAND),  # 13
    *(DIRECTEUR, NIEMAND),  # 14
    *(DIRECTIE, ("medewerker", NIET_GENOEMD), DIRECTIE),  # 15
    *(DIRECTEUR, ("opvangteam", NIET_GENOEMD)) * 3,  # listening, limits, confidence
    ("bedrijfsarts", NIET_GENOEMD),  # signals
    *(DIRECTEUR, DIRECTEUR, DIRECTEUR),  # form and register, telling team and parents, other bodies
    ("bestuurder", NIET_GENOEMD),  # the press
)
AANGIFTE = (("bestuur", NIET_GENOEMD), ("medewerker", NIET_GENOEMD), ("iedereen", NIET_GENOEMD))
ONGEVAL = (("directie", "direct"), ("directie", "direct"), DIRECTIE)

EXAMPLES = (
    Example(
        {"speelt-mee-personeel": [], "voorval": "2026-11-16", "terugkeer-werk": "2026-11-23"},
        ("stappen", "geen-misdrijf", "geen-ongeval"),
        STAPPEN,
        story="Op maandag is een leerkracht door een ouder geduwd. De leerkracht is een week later terug.",
    ),
    Example(
        {"speelt-mee-personeel": ["misdrijf"], "voorval": "2026-11-16", "terugkeer-werk": "?"},
        ("stappen", "aangifte", "geen-ongeval"),
        (*STAPPEN, *AANGIFTE),
    ),
    Example(
        {"speelt-mee-personeel": ["ongeval"], "voorval": "2026-11-16", "terugkeer-werk": "2026-11-17"},
        ("stappen", "ernstig-ongeval", "geen-misdrijf"),
        (*STAPPEN, *ONGEVAL),
    ),
    Example(
        {"speelt-mee-personeel": ["misdrijf", "ongeval"], "voorval": "?", "terugkeer-werk": "?"},
        ("stappen", "aangifte", "ernstig-ongeval"),
        (*STAPPEN, *AANGIFTE, *ONGEVAL),
    ),
    Example(
        {"speelt-mee-personeel": [], "voorval": "2026-11-25", "terugkeer-werk": "2026-11-20"},
        ("datums-nakijken", "stappen"),
        (NIEMAND, *STAPPEN),
    ),
    Example(
        {"speelt-mee-personeel": "?", "voorval": "?", "terugkeer-werk": "?"},
        ("stappen", "aangifte", "ernstig-ongeval"),
        (*STAPPEN, *AANGIFTE, *ONGEVAL),
    ),
)
