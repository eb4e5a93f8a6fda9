"""Examples of presentie, and by row the tasks (who, by when) in the words of the handbook."""

from decision_tools.rules import NOT_NAMED, UNKNOWN, Duties, Example, values, with_duties

from .questions import minuten, wat

DUTIES: Duties = {
    "te-lang": {NOT_NAMED: "docent, SLB-er"},
    "te-laat": {NOT_NAMED: "docent, docent"},
    "aanwezig": {"bij het begin van de les": "docent"},
    "geldige-reden": {NOT_NAMED: "docent"},
    "reden-onbekend": {NOT_NAMED: "docent"},
    "zonder-reden": {
        "bij het begin van de les": "docent",
        "dagelijks": "verzuimmedewerker",
        NOT_NAMED: "SLB-er, leerbedrijf, BPV-begeleider, MBO Utrecht",
    },
    "uitgestuurd": {NOT_NAMED: "docent"},
    "ziek": {"bij het begin van de les": "docent"},
    "achteraf-ziek": {NOT_NAMED: "docent"},
    "arts": {"bij het begin van de les": "docent", NOT_NAMED: "receptionist/conciërge"},
    "verlof": {"bij het begin van de les": "docent"},
    "vrijstelling": {"bij het begin van de les": "docent"},
    "bpv": {
        "bij het begin van de les": "docent",
        NOT_NAMED: "leerbedrijf, BPV-begeleider, MBO Utrecht",
    },
    "anders": {NOT_NAMED: "docent"},
}


EXAMPLES = with_duties(
    DUTIES,
    (
        *values(
            minuten, {1: "te-laat", 9: "te-laat", 10: "te-laat", 11: "te-lang"}, wat="laat", geldig="nee"
        ),
        *values(minuten, {10: "geldige-reden", 11: "geldige-reden"}, wat="laat", geldig="ja"),
        Example({"wat": "laat", "minuten": 5, "geldig": UNKNOWN}, ("reden-onbekend",)),
        Example(
            {"wat": "laat", "minuten": 25, "geldig": "ja"},
            ("geldige-reden",),
            story="De trein viel uit. De student komt 25 minuten na het begin van de les binnen.",
        ),
        *values(
            wat,
            {
                "aanwezig": "aanwezig",
                "weg": "zonder-reden",
                "uitgestuurd": "uitgestuurd",
                "ziek": "ziek",
                "achteraf": "achteraf-ziek",
                "arts": "arts",
                "verlof": "verlof",
                "vrijstelling": "vrijstelling",
                "bpv": "bpv",
                "anders": "anders",
            },
        ),
    ),
)
