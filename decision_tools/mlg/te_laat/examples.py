"""Examples, and by row who has something to do and by when, in the words of the scheme."""

from decision_tools.mlg.shared.absenties import BEELD_DUTIES, beeld_examples, te_laat
from decision_tools.mlg.shared.stappenplan import PLAN_DUTIES
from decision_tools.rules import NOT_NAMED, Duties, Example, values, with_duties

DUTIES: Duties = {
    **PLAN_DUTIES,
    **BEELD_DUTIES,
    "drie": {NOT_NAMED: "verzuimcoördinator", "vanaf 08.00 uur, 30 minuten": "leerling"},
    "zes": {
        NOT_NAMED: "verzuimcoördinator, niet genoemd, mentor, mentor, mentor, coördinator leerlingzaken, "
        "niet genoemd, verzuimcoördinator, leerling",
    },
    "negen": {
        NOT_NAMED: "verzuimcoördinator, mentor, verzuimcoördinator, verzuimcoördinator, verzuimcoördinator, "
        "leerplichtambtenaar, verzuimcoördinator",
    },
    "tien": {
        NOT_NAMED: "verzuimcoördinator, niet genoemd, verzuimcoördinator, verzuimcoördinator, mentor, "
        "coördinator leerlingzaken, leerplichtambtenaar, verzuimcoördinator",
        "na het overleg": "mentor, verzuimcoördinator",
    },
    "aantal-onbekend": {NOT_NAMED: "verzuimcoördinator"},
}

EXAMPLES = with_duties(
    DUTIES,
    (
        *values(
            te_laat,
            {
                2: ("geen-stap-0", "editie"),
                4: "geen-stap-4",
                5: "geen-stap-4",
                7: "geen-stap-7",
                8: "geen-stap-7",
                9: "negen",
                11: "tien",
                "?": "aantal-onbekend",
            },
            beeld="nee",
            **{"veel-21-22": "nee"},
        ),
        *beeld_examples(**{"veel-21-22": "nee", "te-laat": 4}),
        Example(
            {"veel-21-22": "ja", "beeld": "nee"},
            ("buiten-het-plan", "editie"),
        ),
        Example({"veel-21-22": "?", "te-laat": 3, "beeld": "nee"}, ("drie", "verleden-onbekend")),
        Example(
            {"veel-21-22": "nee", "te-laat": 3, "beeld": "nee"},
            ("drie",),
            story="Een leerling is voor de derde keer te laat.",
        ),
        Example(
            {"veel-21-22": "nee", "te-laat": 6, "beeld": "nee"},
            ("zes",),
        ),
        Example(
            {"veel-21-22": "nee", "te-laat": 10, "beeld": "combinatie"},
            ("tien", "geen-oproep", "combinatie", "editie"),
            story="Een leerling is tien keer te laat en heeft ook andere absenties.",
        ),
    ),
)
