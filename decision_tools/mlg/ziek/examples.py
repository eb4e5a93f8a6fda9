"""Examples, and by row who has something to do and by when, in the words of the scheme."""

from decision_tools.mlg.shared.schooljaren import PLAN_DUTIES
from decision_tools.rules import NOT_NAMED, Duties, Example, values, with_duties

from .questions import dagen, meldingen, uren

KORT = {
    NOT_NAMED: "verzuimcoördinator, mentor, mentor, coördinator leerlingzaken, "
    "mentor, coördinator leerlingzaken, mentor, verzuimcoördinator"
}
TEL_MELDINGEN = {NOT_NAMED: "verzuimcoördinator"}
DUTIES: Duties = {
    **PLAN_DUTIES,
    "meer-dan-80": {NOT_NAMED: "verzuimcoördinator, mentor, IOT, mentor, IOT, verzuimcoördinator"},
    "uren-onbekend": {NOT_NAMED: "verzuimcoördinator"},
    "vijf-dagen": KORT,
    "drie-keer": KORT,
    "dagen-onbekend": TEL_MELDINGEN,
    "meldingen-onbekend": TEL_MELDINGEN,
    "patroon": KORT,
    "beeld-onbekend": {NOT_NAMED: "verzuimcoördinator, mentor"},
    "onduidelijk": {
        NOT_NAMED: "verzuimcoördinator, mentor, coördinator leerlingzaken, IOT, "
        "mentor, coördinator leerlingzaken, IOT, verzuimcoördinator"
    },
    "bijzonder": {NOT_NAMED: "mentor, IOT, mentor, IOT, verzuimcoördinator"},
}

GEZOND = {"veel-21-22": "nee", "ziekdagen": 0, "ziekmeldingen": 0, "ziekuren": 0}

EXAMPLES = with_duties(
    DUTIES,
    (
        *values(
            uren,
            {79: "hoogstens-80", 80: "hoogstens-80", 81: "meer-dan-80", "?": "uren-onbekend"},
            ziekdagen=1,
            ziekmeldingen=1,
            **{"veel-21-22": "nee", "beeld-ziek": []},
        ),
        *values(
            dagen,
            {4: "nog-kort", 5: "vijf-dagen", 6: "vijf-dagen", "?": "dagen-onbekend"},
            ziekmeldingen=2,
            ziekuren=80,
            **{"veel-21-22": "nee", "beeld-ziek": []},
        ),
        *values(
            dagen,
            {4: "drie-keer", 5: "vijf-dagen", 6: "vijf-dagen", "?": "drie-keer"},
            ziekmeldingen=3,
            ziekuren=20,
            **{"veel-21-22": "nee", "beeld-ziek": []},
        ),
        *values(
            meldingen,
            {2: "nog-kort", 3: "drie-keer", 4: "drie-keer", "?": "meldingen-onbekend"},
            ziekdagen=4,
            ziekuren=20,
            **{"veel-21-22": "nee", "beeld-ziek": []},
        ),
        *values(
            meldingen,
            {2: "dagen-onbekend", "?": "dagen-onbekend"},
            ziekdagen="?",
            ziekuren="?",
            **{"veel-21-22": "nee", "beeld-ziek": "?"},
        ),
        *(
            Example(
                {**GEZOND, "beeld-ziek": gezien},
                rijen,
            )
            for gezien, rijen in (
                ([], ("geen-patroon", "duidelijk", "niets-bijzonders", "editie")),
                (["patroon"], ("patroon", "duidelijk", "niets-bijzonders")),
                (["onduidelijk"], ("geen-patroon", "onduidelijk", "niets-bijzonders")),
                (["bijzonder"], ("geen-patroon", "duidelijk", "bijzonder")),
                (["patroon", "onduidelijk"], ("patroon", "onduidelijk", "niets-bijzonders")),
                (["patroon", "bijzonder"], ("patroon", "duidelijk", "bijzonder")),
                (["onduidelijk", "bijzonder"], ("geen-patroon", "onduidelijk", "bijzonder")),
                (["patroon", "onduidelijk", "bijzonder"], ("patroon", "onduidelijk", "bijzonder")),
                ("?", ("beeld-onbekend", "duidelijk-onbekend", "bijzonder-onbekend")),
            )
        ),
        Example(
            {"veel-21-22": "ja"},
            ("buiten-het-plan", "editie"),
        ),
        Example(
            {"veel-21-22": "?", "ziekdagen": 5, "ziekuren": 40, "beeld-ziek": []},
            ("vijf-dagen", "verleden-onbekend"),
        ),
        Example(
            {"veel-21-22": "nee", "ziekdagen": 5, "ziekuren": 30, "beeld-ziek": []},
            ("vijf-dagen",),
            story="Een leerling is vijf dagen achter elkaar ziek.",
        ),
        Example(
            {**GEZOND, "beeld-ziek": ["bijzonder"]},
            ("bijzonder",),
            story="Een leerling krijgt therapie onder schooltijd.",
        ),
        Example(
            {**GEZOND, "ziekuren": 81, "beeld-ziek": []},
            ("meer-dan-80",),
        ),
    ),
)
