"""Examples: who and by when, in the words of the sections that are named."""

from decision_tools.poort.shared.registratie import DAILY_MAIL_DUTY, NABELLEN_DUTY
from decision_tools.poort.shared.verzuimbeeld import VERONTRUSTEND_DUTIES, VRAAG_DUTY
from decision_tools.rules import NOT_NAMED, Example

from .questions import OUDERS_BELLEN, PLAN_BIJ

ZESTIEN = ((NOT_NAMED, NOT_NAMED),)  # 1.5: melden bij de leerplichtambtenaar
LESWEKEN = (
    (NOT_NAMED, NOT_NAMED),  # Leerplichtwet, artikel 21a: vier lesweken, en direct melden
)
TWEE = (
    ("medewerker verzuim", NOT_NAMED),  # 1.5: belt de ouders
    ("medewerker verzuim", NOT_NAMED),  # 1.5: informeert de coach
)
EVALUATIE = (
    (NOT_NAMED, "tijdens de coachgesprekken"),  # 1.5: evalueren
    ("coach", NOT_NAMED),  # 1.5: informeert de ouders
)
VIER = (
    ("medewerker verzuim", NOT_NAMED),  # 1.5: contact met de ouders
    ("medewerker verzuim", NOT_NAMED),  # 1.5: plan van aanpak
    ("mentor", NOT_NAMED),  # 1.5: plan van aanpak
    *EVALUATIE,
)
VAKER = (
    ("medewerker verzuim", NOT_NAMED),  # 1.5: contact met de ouders, als het er nog niet was
    ("medewerker verzuim", NOT_NAMED),  # 1.5: plan van aanpak, als het er nog niet is
    ("mentor", NOT_NAMED),
    *EVALUATIE,
)
NABLIJVEN = (
    ("vakdocent", NOT_NAMED),  # 1.3.1: registreert
    NABELLEN_DUTY,
    DAILY_MAIL_DUTY,
    ("leerling", "in de middag; dit staat in SOM"),  # 1.5: blijft na
)
WEGGEBLEVEN = (
    (NOT_NAMED, NOT_NAMED),  # 1.5: extra lesuur
    DAILY_MAIL_DUTY,
)
FREQUENT = (("medewerker verzuim", NOT_NAMED),)  # 1.5: team ondersteuning

RUSTIG = {"weggebleven": "nee", "lesuren": 4, "gespijbeld": OUDERS_BELLEN + 1, "vier-weken": 6, "beeld": []}

EXAMPLES = (
    Example(
        {**RUSTIG, "vier-weken": 15}, ("vier-weken-geen-stap-1", "nablijven"), tasks=(*LESWEKEN, *NABLIJVEN)
    ),
    Example({**RUSTIG, "vier-weken": 16}, ("zestien", "nablijven"), tasks=(*ZESTIEN, *NABLIJVEN)),
    Example({**RUSTIG, "vier-weken": 17}, ("zestien", "nablijven"), tasks=(*ZESTIEN, *NABLIJVEN)),
    Example({**RUSTIG, "vier-weken": "?"}, ("vier-weken-onbekend",), tasks=(VRAAG_DUTY, *NABLIJVEN)),
    Example(
        {**RUSTIG, "gespijbeld": 1}, ("gespijbeld-geen-stap-1", "nablijven"), tasks=(*LESWEKEN, *NABLIJVEN)
    ),
    Example(
        {**RUSTIG, "gespijbeld": OUDERS_BELLEN + 1},
        (f"gespijbeld-geen-stap-{OUDERS_BELLEN + 1}", "nablijven"),
        tasks=(*LESWEKEN, *NABLIJVEN),
    ),
    Example({**RUSTIG, "gespijbeld": PLAN_BIJ}, ("vier", "nablijven"), tasks=(*VIER, *LESWEKEN, *NABLIJVEN)),
    Example(
        {**RUSTIG, "gespijbeld": PLAN_BIJ + 1},
        ("vaker-dan-vier", "nablijven"),
        tasks=(*VAKER, *LESWEKEN, *NABLIJVEN),
    ),
    Example(
        {**RUSTIG, "gespijbeld": PLAN_BIJ + 2},
        ("vaker-dan-vier", "nablijven"),
        tasks=(*VAKER, *LESWEKEN, *NABLIJVEN),
    ),
    Example(
        {**RUSTIG, "lesuren": 15, "vier-weken": 15},
        ("vier-weken-geen-stap-1", "minder-nu"),
        tasks=(*LESWEKEN, *NABLIJVEN),
    ),
    Example(
        {**RUSTIG, "lesuren": 16, "vier-weken": "?"},
        ("zestien-nu", "nablijven"),
        tasks=(*ZESTIEN, *NABLIJVEN),
    ),
    Example({**RUSTIG, "lesuren": 17}, ("zestien-nu", "nablijven"), tasks=(*ZESTIEN, *NABLIJVEN)),
    Example(
        {**RUSTIG, "lesuren": "?", "gespijbeld": "?", "beeld": "?"},
        ("gespijbeld-onbekend", "nablijven", "beeld-onbekend", "verontrustend-onbekend"),
        tasks=(*LESWEKEN, VRAAG_DUTY, VRAAG_DUTY, *NABLIJVEN),
    ),
    Example(
        {"weggebleven": "nee", "lesuren": 2, "gespijbeld": OUDERS_BELLEN, "vier-weken": 3, "beeld": []},
        ("twee", "nablijven", "niet-frequent", "niet-verontrustend"),
        tasks=(*LESWEKEN, *TWEE, *NABLIJVEN),
        story=f"Een leerling spijbelde twee lesuren, voor de {OUDERS_BELLEN.nde} keer deze periode.",
    ),
    Example(
        {
            "weggebleven": "ja",
            "gespijbeld": PLAN_BIJ,
            "vier-weken": 16,
            "beeld": ["frequent", "verontrustend"],
        },
        ("zestien", "vier", "weggebleven", "frequent", "verontrustend"),
        tasks=(*ZESTIEN, *VIER, *WEGGEBLEVEN, *FREQUENT, *VERONTRUSTEND_DUTIES),
        story="Een leerling kwam niet nablijven, valt op en heeft nu 16 lesuren in vier weken.",
    ),
)
