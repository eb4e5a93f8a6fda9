"""Examples, and by row who has something to do and by when, in the words of the scheme."""

from decision_tools.mlg.shared.absenties import BEELD_DUTIES, beeld_examples, te_laat
from decision_tools.mlg.shared.schooljaren import PLAN_DUTIES
from decision_tools.rules import NOT_NAMED, Duties, Example, values, with_duties

from .outcomes import VOORKOMMOMENT
from .questions import OVERLEG, SPREEKUUR, TERUGKOMEN, VOORKOMEN

TIEN = {
    NOT_NAMED: "verzuimcoördinator, niet genoemd, verzuimcoördinator, verzuimcoördinator, mentor, "
    "coördinator leerlingzaken, leerplichtambtenaar, verzuimcoördinator",
    "na het overleg": "mentor",
    "naar aanleiding van het overleg": "verzuimcoördinator",
}
DUTIES: Duties = {
    **PLAN_DUTIES,
    **BEELD_DUTIES,
    "drie": {NOT_NAMED: "verzuimcoördinator", VOORKOMMOMENT: "leerling"},
    "zes": {
        NOT_NAMED: "verzuimcoördinator, niet genoemd, mentor, mentor, mentor, coördinator leerlingzaken, "
        "niet genoemd, verzuimcoördinator, leerling",
    },
    "negen": {
        NOT_NAMED: "verzuimcoördinator, mentor, verzuimcoördinator, verzuimcoördinator, verzuimcoördinator, "
        "leerplichtambtenaar, verzuimcoördinator",
    },
    "tien": TIEN,
    "meer-dan-tien": TIEN,
    "aantal-onbekend": {NOT_NAMED: "verzuimcoördinator"},
}

NA_VOORKOMEN, NA_TERUGKOMEN = f"geen-stap-{VOORKOMEN + 1}", f"geen-stap-{TERUGKOMEN + 1}"

EXAMPLES = with_duties(
    DUTIES,
    (
        *values(
            te_laat,
            {
                VOORKOMEN - 1: ("geen-stap-0", "editie"),
                VOORKOMEN + 1: NA_VOORKOMEN,
                TERUGKOMEN - 1: NA_VOORKOMEN,
                TERUGKOMEN + 1: NA_TERUGKOMEN,
                SPREEKUUR - 1: NA_TERUGKOMEN,
                SPREEKUUR: "negen",
                OVERLEG: "tien",
                OVERLEG + 1: "meer-dan-tien",
                "?": "aantal-onbekend",
            },
            beeld="nee",
            **{"veel-21-22": "nee"},
        ),
        *beeld_examples(**{"veel-21-22": "nee", "te-laat": VOORKOMEN + 1}),
        Example(
            {"veel-21-22": "ja", "beeld": "nee"},
            ("buiten-het-plan", "editie"),
        ),
        Example({"veel-21-22": "?", "te-laat": VOORKOMEN, "beeld": "nee"}, ("drie", "verleden-onbekend")),
        Example(
            {"veel-21-22": "nee", "te-laat": VOORKOMEN, "beeld": "nee"},
            ("drie",),
            story=f"Een leerling is voor de {VOORKOMEN.nde} keer te laat.",
        ),
        Example(
            {"veel-21-22": "nee", "te-laat": TERUGKOMEN, "beeld": "nee"},
            ("zes",),
        ),
        Example(
            {"veel-21-22": "nee", "te-laat": OVERLEG, "beeld": "combinatie"},
            ("tien", "geen-oproep", "combinatie", "editie"),
            story=f"Een leerling is {OVERLEG.woord} keer te laat en heeft ook andere absenties.",
        ),
    ),
)
