"""Examples: who and by when, in the words of the sections that are named."""

from decision_tools.poort.shared.verwijdering import (
    COACHGESPREK_DUTY,
    SCHOOLWERK_DUTY,
    WEGSTUREN_DUTIES,
    WIJS_COACH_DUTY,
    WIJS_VAKDOCENT_DUTY,
)
from decision_tools.rules import NOT_NAMED, Example

from .outcomes.plan import TIME_OUT_TIJD
from .questions import PLAN_BIJ, SCHORSING, TIME_OUT, TWEE_DAGEN

ELKE_KEER = (
    *WEGSTUREN_DUTIES,
    SCHOOLWERK_DUTY,
    ("leerling", "aan het einde van het lesuur"),  # 1.7: terug naar de vakdocent
    WIJS_COACH_DUTY,
    WIJS_VAKDOCENT_DUTY,
    COACHGESPREK_DUTY,
    ("medewerker verzuim", NOT_NAMED),  # 1.9: team ondersteuning
)
COACH_ALERT = ("medewerker verzuim", NOT_NAMED)  # 1.10: signaleert
DRIE = (
    COACH_ALERT,
    ("coach", "vóór het plan"),  # 1.10: plan "na overleg"
    ("coach", NOT_NAMED),  # 1.10: nodigt uit
    ("coach", NOT_NAMED),  # 1.10: plan van aanpak
    ("ouders", NOT_NAMED),  # 1.10: plan van aanpak
    ("verzuimcoördinator", NOT_NAMED),  # 1.10: controleert
)
VIJF = (
    COACH_ALERT,
    ("medewerker verzuim", NOT_NAMED),  # 1.10.1: legt de time-out op
    ("medewerker verzuim", NOT_NAMED),  # 1.10.1: informeert ouders en coach
    ("conrector", NOT_NAMED),  # 1.10.1: brief
    ("leerling", TIME_OUT_TIJD),  # 1.10.1: werkt in 1.16
    ("coach", NOT_NAMED),  # 1.10.1: contact met de ouders
    ("coördinator ondersteuning", NOT_NAMED),  # 1.10.1: contact met de ouders
    ("school", NOT_NAMED),  # 1.10.1: ZAT
    ("ouders", NOT_NAMED),  # 1.10.1: ZAT
)
ZES = (
    COACH_ALERT,
    (NOT_NAMED, NOT_NAMED),  # 1.10.1: "Er volgt een externe schorsing"
    ("conrector", NOT_NAMED),  # 1.10.1: brief, met het tijdstip van het herstelgesprek
)
ZEVEN = (
    COACH_ALERT,
    (NOT_NAMED, NOT_NAMED),  # 1.10.2: "Er volgt een externe schorsing"
    (NOT_NAMED, NOT_NAMED),  # 1.10.2: melden bij drie partijen
)
MEER_DAN_ZEVEN = (
    COACH_ALERT,
    (NOT_NAMED, NOT_NAMED),  # 1.10.2: "wordt ... extern geschorst"
)
VERLENGEN = (("Het Baken", NOT_NAMED),)  # 1.10.2

EXAMPLES = (
    Example({"keren": 1}, ("geen-stap-1", "elke-keer"), tasks=ELKE_KEER),
    Example({"keren": PLAN_BIJ - 1}, ("geen-stap-1", "elke-keer"), tasks=ELKE_KEER),
    Example(
        {"keren": PLAN_BIJ},
        ("drie", "elke-keer"),
        tasks=(*DRIE, *ELKE_KEER),
        story=f"Een leerling is voor de {PLAN_BIJ.nde} keer dit schooljaar uit de les verwijderd.",
    ),
    Example({"keren": PLAN_BIJ + 1}, (f"geen-stap-{PLAN_BIJ + 1}", "elke-keer"), tasks=ELKE_KEER),
    Example({"keren": TIME_OUT}, ("vijf", "elke-keer"), tasks=(*VIJF, *ELKE_KEER)),
    Example({"keren": SCHORSING}, ("zes", "elke-keer"), tasks=(*ZES, *ELKE_KEER)),
    Example({"keren": TWEE_DAGEN, "verlenging": "nee"}, ("zeven", "zeven-niet"), tasks=(*ZEVEN, *ELKE_KEER)),
    Example(
        {"keren": TWEE_DAGEN, "verlenging": "nog-niet"},
        ("zeven", "zeven-nog-niet", "elke-keer"),
        tasks=(*ZEVEN, *VERLENGEN, *ELKE_KEER),
        story=f"Een leerling is voor de {TWEE_DAGEN.nde} keer dit schooljaar uit de les verwijderd.",
    ),
    Example(
        {"keren": TWEE_DAGEN, "verlenging": "ja"},
        ("zeven", "zeven-verlengen", "elke-keer"),
        tasks=(*ZEVEN, *VERLENGEN, *ELKE_KEER),
    ),
    Example(
        {"keren": TWEE_DAGEN + 1, "verlenging": "nee"},
        ("meer-dan-zeven", "meer-niet", "elke-keer"),
        tasks=(*MEER_DAN_ZEVEN, *ELKE_KEER),
    ),
    Example(
        {"keren": TWEE_DAGEN + 2, "verlenging": "ja"},
        ("meer-dan-zeven", "meer-verlengen", "elke-keer"),
        tasks=(*MEER_DAN_ZEVEN, *VERLENGEN, *ELKE_KEER),
    ),
    Example(
        {"keren": "?"},
        ("aantal-onbekend", "elke-keer"),
        tasks=(("medewerker verzuim", NOT_NAMED), *ELKE_KEER),
    ),
)
