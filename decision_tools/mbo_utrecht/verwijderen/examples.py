"""Examples of verwijderen, and by row the tasks (who, by when) in the words of the handbook."""

from decision_tools.mbo_utrecht.shared import maatregelen
from decision_tools.mbo_utrecht.shared.parents import bezwaar
from decision_tools.mbo_utrecht.shared.student import startkwalificatie
from decision_tools.rules import NOT_NAMED, UNKNOWN, Duties, Example, values, with_duties

from .questions import andere_school, grond, leerplichtig

DUTIES: Duties = {
    **maatregelen.DUTIES,
    "ernstig": {NOT_NAMED: "niet genoemd"},
    "herhaald": {NOT_NAMED: "niet genoemd"},
    "geen-grond": {NOT_NAMED: "niet genoemd"},
    "grond-open": {NOT_NAMED: "onderwijsdirecteur, niet genoemd"},
    "school-gevonden": {NOT_NAMED: "bevoegd gezag"},
    "nog-zoeken": {
        "acht weken lang": "bevoegd gezag",
        NOT_NAMED: "bevoegd gezag",
        "acht weken na het begin van het zoeken": "bevoegd gezag",
    },
    "acht-weken": {NOT_NAMED: "bevoegd gezag"},
    "leerplicht-onbekend": {NOT_NAMED: "niet genoemd"},
    "verloop": {NOT_NAMED: "onderwijsdirecteur, niet genoemd", "binnen tien werkdagen na het gesprek": "CvB"},
    "gemeente-leerplichtig": {"terstond": "MBO Utrecht"},
    "gemeente-leerplicht-onbekend": {"terstond": "MBO Utrecht"},
    "gemeente-rmc": {"terstond": "MBO Utrecht", "onverwijld": "MBO Utrecht"},
    "gemeente-sk": {"terstond": "MBO Utrecht"},
    "gemeente-sk-onbekend": {"terstond": "MBO Utrecht", NOT_NAMED: "niet genoemd"},
    "gemeente-23": {"terstond": "MBO Utrecht"},
}

MET = {"grond-verwijdering": "ernstig", "gesprek-datum": UNKNOWN, "brief-datum": UNKNOWN}
PLICHTIG_RIJEN = ("ernstig", "verloop", "ouders-onder-18", "gemeente-leerplichtig", "klacht")
ZONDER_OUDERS = ("ernstig", "verloop", "achttien", "gemeente-rmc", "klacht")
JONG = {**MET, "leeftijd": "onder-18"}
OUDER = {**MET, "leeftijd": "18-tot-23", "bezwaar": "nee"}

EXAMPLES = with_duties(
    DUTIES,
    (
        *values(
            grond,
            {
                "ernstig": ("ernstig", "verloop", "ouders-18", "achttien", "gemeente-rmc", "klacht"),
                "herhaald": ("herhaald", "verloop", "ouders-18", "achttien", "gemeente-rmc", "klacht"),
                "nee": "geen-grond",
                "open": "grond-open",
            },
            **{**OUDER, "startkwalificatie": "nee"},
        ),
        *values(
            andere_school,
            {
                "ja": ("school-gevonden", *PLICHTIG_RIJEN),
                "nee": ("nog-zoeken", *PLICHTIG_RIJEN),
                "acht-weken": ("acht-weken", *PLICHTIG_RIJEN),
            },
            **{**JONG, "leerplichtig": "ja", "zoekstart": UNKNOWN},
        ),
        *values(
            leerplichtig,
            {
                "nee": ("niet-leerplichtig", "gemeente-rmc"),
                UNKNOWN: ("leerplicht-onbekend", "gemeente-leerplicht-onbekend"),
            },
            **{**JONG, "startkwalificatie": "nee"},
        ),
        Example({**JONG, "leerplichtig": "nee", "startkwalificatie": "ja"}, ("gemeente-sk",)),
        *values(
            startkwalificatie,
            {
                "nee": ("achttien", "gemeente-rmc"),
                "ja": ("achttien", "gemeente-sk"),
                UNKNOWN: "gemeente-sk-onbekend",
            },
            **OUDER,
        ),
        Example({**MET, "leeftijd": "23-plus", "bezwaar": "nee"}, ("achttien", "gemeente-23")),
        *values(
            bezwaar,
            {
                "nee": "ouders-18",
                "schriftelijk": ("ouders-bezwaar", *ZONDER_OUDERS),
                "mondeling": ("ouders-mondeling", *ZONDER_OUDERS),
                UNKNOWN: ("ouders-onbekend", *ZONDER_OUDERS),
            },
            **{**MET, "leeftijd": "18-tot-23", "startkwalificatie": "nee"},
        ),
        Example(
            {
                **JONG,
                "leerplichtig": "ja",
                "andere-school": "nee",
                "zoekstart": "2026-11-02",
                "gesprek-datum": "2026-11-16",
            },
            ("nog-zoeken", *PLICHTIG_RIJEN),
            story="Een student van 17 is kwalificatieplichtig. De school zoekt twee weken een plek.",
        ),
    ),
)
