"""Examples of unwanted behaviour towards a professional, with the ten steps as the handbook counts them."""

from decision_tools.rules import Example

NIET_GENOEMD = "niet genoemd"
NIEMAND = (NIET_GENOEMD, NIET_GENOEMD)
PROFESSIONAL = ("professional", NIET_GENOEMD)
DIRECTIE = ("directie", NIET_GENOEMD)

MISDRIJF = ("professional", "meteen")
EERSTE = (
    MISDRIJF,
    *(PROFESSIONAL, PROFESSIONAL, PROFESSIONAL),  # 1 to 3
    *(PROFESSIONAL, DIRECTIE),  # 4
    ("professional", "na het gesprek"),  # 5
)
WEER = (
    MISDRIJF,
    PROFESSIONAL,  # 6
    *(DIRECTIE, PROFESSIONAL, (NIET_GENOEMD, "in het gesprek"), NIEMAND),  # 7
    *(("directeur", "na het gesprek"), ("professional", "na het gesprek")),  # 8
    *(NIEMAND, NIEMAND),  # 9 and 10
)
GESTOPT = (NIEMAND, (NIET_GENOEMD, "in het werk- of teamoverleg"))
KIND = (NIEMAND, DIRECTIE)
DIRECTEUR = ("directeur", NIET_GENOEMD)

EXAMPLES = (
    Example(
        {"wie": "professional", "grens": "ja", "stand": "eerste"},
        ("eerste",),
        EERSTE,
        story="Een collega maakt steeds opmerkingen over je uiterlijk. Je hebt er nog niets van gezegd.",
    ),
    Example({"wie": "ouder", "grens": "ja", "stand": "eerste"}, ("eerste",), EERSTE),
    Example(
        {"wie": "ouder", "grens": "ja", "stand": "weer"},
        ("weer-ouder", "kind-van-de-ouder"),
        (*WEER, *KIND),
        story="Een vader scheldt je opnieuw uit, ook na een gesprek met de directeur erbij.",
    ),
    Example({"wie": "professional", "grens": "ja", "stand": "weer"}, ("weer",), WEER),
    Example(
        {"wie": "andere-volwassene", "grens": "ja", "stand": "eerste"},
        ("eerste-ander", "andere-volwassene"),
        EERSTE,
    ),
    Example(
        {"wie": "andere-volwassene", "grens": "ja", "stand": "weer"},
        ("weer-ander", "andere-volwassene"),
        WEER,
    ),
    Example({"wie": "ouder", "grens": "ja", "stand": "gestopt"}, ("gestopt",), GESTOPT),
    Example(
        {"wie": "professional", "grens": "ja", "stand": "?"}, ("stand-onbekend",), (*EERSTE[:4], DIRECTEUR)
    ),
    Example({"wie": "ouder", "grens": "nog-niet"}, ("twijfel",), (PROFESSIONAL,)),
    Example({"wie": "professional", "grens": "nog-niet"}, ("twijfel",), (PROFESSIONAL,)),
    Example({"wie": "professional", "grens": "nee"}, ("niet-over-grens",)),
    Example({"wie": "andere-volwassene", "grens": "nee"}, ("niet-over-grens",)),
    Example({"wie": "leerling"}, ("leerling",)),
)
