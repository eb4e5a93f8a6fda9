"""Examples: who and by when, in the words of the sections that are named."""

from decision_tools.poort.shared.registratie import NABELLEN_DUTY, VOOR_TWAALF
from decision_tools.poort.shared.verzuimbeeld import VERONTRUSTEND_DUTIES, VRAAG_DUTY
from decision_tools.rules import NOT_NAMED, Example

from .questions import PLAN_BIJ

MELDEN = (
    ("ouders", NOT_NAMED),  # 1.3.1, 1.6: melden af
    ("receptie", NOT_NAMED),  # 1.3.1: registreert
    ("medewerker verzuim", NOT_NAMED),  # 1.3.1: registreert
    ("school", VOOR_TWAALF),  # 1.3.1: verwerkt
    NABELLEN_DUTY,
    ("ouders", NOT_NAMED),  # 1.3.1: controleren hun contactgegevens
)
VIER = (
    ("coach", NOT_NAMED),  # 1.6: contact met de ouders
    ("coach", NOT_NAMED),  # 1.6: plan van aanpak
)
UITBLIJFT = (
    ("coach", NOT_NAMED),  # 1.6: "coach en/ of verzuimcoördinator"
    ("verzuimcoördinator", NOT_NAMED),  # 1.6: "coach en/ of verzuimcoördinator"
    ("ondersteuningscoördinator", NOT_NAMED),  # 1.6: informeert de jeugdarts
)
OPVALT = (
    ("medewerker verzuim", NOT_NAMED),  # 1.6: team ondersteuning
    ("medewerker verzuim", NOT_NAMED),  # 1.6: belt de ouders
    ("medewerker verzuim", NOT_NAMED),  # 1.6: nodigt uit, in overleg met de mentor
)
VRAAG_VERBETERING = (("coach", NOT_NAMED), ("verzuimcoördinator", NOT_NAMED))
NIETS_BEKEND = {"ziekmeldingen": "?", "verbetering": "?", "beeld-geoorloofd": "?"}

ZIEK = {"ziekmeldingen": PLAN_BIJ, "verbetering": "geen-plan", "beeld-geoorloofd": []}

EXAMPLES = (
    Example({**ZIEK, "ziekmeldingen": PLAN_BIJ - 1}, ("minder-dan-vier", "melden"), tasks=MELDEN),
    Example(
        ZIEK,
        ("vier-geen-plan", "valt-niet-op", "niet-verontrustend", "melden"),
        tasks=(*VIER, *MELDEN),
        story=f"Een leerling is voor de {PLAN_BIJ.nde} keer in 12 weken ziek gemeld.",
    ),
    Example({**ZIEK, "ziekmeldingen": PLAN_BIJ + 1}, ("vier-geen-plan", "melden"), tasks=(*VIER, *MELDEN)),
    Example(
        {**ZIEK, "ziekmeldingen": "?"}, ("ziekmeldingen-onbekend", "melden"), tasks=(VRAAG_DUTY, *MELDEN)
    ),
    Example(
        {**ZIEK, "ziekmeldingen": PLAN_BIJ - 1, "verbetering": "nee"},
        ("minder-nee",),
        tasks=(*UITBLIJFT, *MELDEN),
    ),
    Example(
        {**ZIEK, "ziekmeldingen": "?", "verbetering": "nee"}, ("minder-nee",), tasks=(*UITBLIJFT, *MELDEN)
    ),
    Example({**ZIEK, "verbetering": "nee"}, ("vier-nee", "melden"), tasks=(*UITBLIJFT, *MELDEN)),
    Example(
        {**ZIEK, "ziekmeldingen": PLAN_BIJ + 1, "verbetering": "nee"},
        ("vier-nee", "melden"),
        tasks=(*UITBLIJFT, *MELDEN),
        story="Er is een plan van aanpak, maar de leerling blijft vaak ziek.",
    ),
    Example({**ZIEK, "verbetering": "ja"}, ("vier-ja", "melden"), tasks=MELDEN),
    Example({**ZIEK, "verbetering": "nog-niet"}, ("vier-onbekend",), tasks=(*VRAAG_VERBETERING, *MELDEN)),
    Example({**ZIEK, "verbetering": "?"}, ("vier-onbekend",), tasks=(*VRAAG_VERBETERING, *MELDEN)),
    Example(
        {**ZIEK, "ziekmeldingen": PLAN_BIJ + 1, "verbetering": "?"},
        ("vier-onbekend",),
        tasks=(*VRAAG_VERBETERING, *MELDEN),
    ),
    Example(
        {**ZIEK, "ziekmeldingen": PLAN_BIJ - 1, "verbetering": "?"},
        ("minder-onbekend", "melden"),
        tasks=(*VRAAG_VERBETERING, *MELDEN),
    ),
    Example(
        NIETS_BEKEND,
        ("niets-bekend", "beeld-onbekend", "verontrustend-onbekend", "melden"),
        tasks=(VRAAG_DUTY, *VRAAG_VERBETERING, VRAAG_DUTY, *MELDEN),
        story="De receptie neemt een ziekmelding aan en weet verder niets van de leerling.",
    ),
    Example({**ZIEK, "ziekmeldingen": PLAN_BIJ - 2, "verbetering": "ja"}, ("vier-ja",), tasks=MELDEN),
    Example(
        {"ziekmeldingen": 1, "verbetering": "nee", "beeld-geoorloofd": ["toename"]},
        ("minder-nee", "opvalt", "niet-verontrustend", "melden"),
        tasks=(*UITBLIJFT, *OPVALT, *MELDEN),
    ),
    Example(
        {
            "ziekmeldingen": PLAN_BIJ - 2,
            "verbetering": "geen-plan",
            "beeld-geoorloofd": ["opvalt", "verontrustend"],
        },
        ("minder-dan-vier", "opvalt", "verontrustend", "melden"),
        tasks=(*OPVALT, *VERONTRUSTEND_DUTIES, *MELDEN),
    ),
    Example(
        {"ziekmeldingen": PLAN_BIJ - 2, "verbetering": "geen-plan", "beeld-geoorloofd": "?"},
        ("beeld-onbekend", "verontrustend-onbekend", "melden"),
        tasks=(VRAAG_DUTY, *MELDEN),
    ),
)
