"""Examples of verwijderen, and by row the tasks (who, by when) in the words of the handbook."""

from decision_tools.mbo_utrecht.shared import maatregelen
from decision_tools.mbo_utrecht.shared.parents import bezwaar
from decision_tools.mbo_utrecht.shared.student import leeftijd, startkwalificatie
from decision_tools.rules import NOT_NAMED, UNKNOWN, Duties, Example, values, with_duties

from .questions import andere_school, besluit_cvb, grond, leerplichtig

BRIEF = {"binnen tien werkdagen na het gesprek": "CvB"}
DUTIES: Duties = {
    **maatregelen.DUTIES,
    "ernstig": {NOT_NAMED: "niet genoemd"},
    "herhaald": {NOT_NAMED: "niet genoemd"},
    "geen-grond": {NOT_NAMED: "niet genoemd"},
    "grond-open": {NOT_NAMED: "onderwijsdirecteur, niet genoemd"},
    "verloop": {NOT_NAMED: "onderwijsdirecteur", **BRIEF},
    "besloten": {**BRIEF, "binnen zeven dagen nadat de uitschrijving bekend is": "MBO Utrecht"},
    "blijft": BRIEF,
    "nog-zoeken": {
        NOT_NAMED: "bestuur, niet genoemd",
        "acht weken na het begin van het zoeken": "niet genoemd",
    },
    "leerplicht-onbekend": {NOT_NAMED: "niet genoemd"},
    "gemeente-leerplichtig": {"terstond": "MBO Utrecht"},
    "gemeente-rmc": {"terstond (art. 18) en onverwijld (WEB 8.1.8)": "MBO Utrecht"},
    "gemeente-sk": {"terstond": "MBO Utrecht"},
    "gemeente-sk-onbekend": {"terstond": "MBO Utrecht", NOT_NAMED: "niet genoemd"},
    "gemeente-23": {"terstond": "MBO Utrecht"},
}

VOOR = {
    "grond-verwijdering": "ernstig",
    "besluit-cvb": "nog-niet",
    "gesprek-datum": UNKNOWN,
    "brief-datum": UNKNOWN,
}
NA = {**VOOR, "besluit-cvb": "verwijderen"}
PLICHTIG_RIJEN = ("ernstig", "verloop", "ouders-onder-18")
JONG = {"leeftijd": "onder-18"}
OUDER = {"leeftijd": "18-tot-23", "bezwaar": "nee"}

EXAMPLES = with_duties(
    DUTIES,
    (
        *values(
            grond,
            {
                "ernstig": ("ernstig", "verloop", "ouders-18", "achttien"),
                "herhaald": ("herhaald", "verloop", "ouders-18", "achttien"),
                "nee": "geen-grond",
                "open": "grond-open",
            },
            **VOOR | OUDER,
        ),
        *values(
            besluit_cvb,
            {
                "nog-niet": ("ernstig", "verloop", "ouders-18", "achttien"),
                "verwijderen": ("ernstig", "besloten", "gemeente-rmc", "klacht"),
                "blijft": ("ernstig", "blijft"),
            },
            **VOOR | OUDER | {"startkwalificatie": "nee"},
        ),
        *values(
            andere_school,
            {
                "ja": ("school-gevonden", *PLICHTIG_RIJEN),
                "nee": ("nog-zoeken", *PLICHTIG_RIJEN),
                "acht-weken": ("acht-weken", *PLICHTIG_RIJEN),
            },
            **VOOR | JONG | {"leerplichtig": "ja", "zoekstart": UNKNOWN},
        ),
        *values(
            andere_school,
            {
                "ja": ("plichtig-besloten", "besloten", "gemeente-leerplichtig", "klacht"),
                "nee": ("nog-zoeken", "verloop"),
                "acht-weken": ("plichtig-besloten", "besloten", "gemeente-leerplichtig", "klacht"),
            },
            **NA | JONG | {"leerplichtig": "ja", "zoekstart": UNKNOWN},
        ),
        *values(
            leerplichtig,
            {"nee": ("niet-leerplichtig", "verloop"), UNKNOWN: ("leerplicht-onbekend", "verloop")},
            **VOOR | JONG,
        ),
        Example(
            {**NA, **JONG, "leerplichtig": "nee", "startkwalificatie": "nee"},
            ("niet-leerplichtig-besloten", "gemeente-rmc"),
        ),
        Example({**NA, **JONG, "leerplichtig": "nee", "startkwalificatie": "ja"}, ("gemeente-sk",)),
        *values(
            startkwalificatie,
            {
                "nee": ("achttien-besloten", "gemeente-rmc"),
                "ja": ("achttien-besloten", "gemeente-sk"),
                UNKNOWN: "gemeente-sk-onbekend",
            },
            **NA | OUDER,
        ),
        *values(leeftijd, {"23-plus": ("achttien-besloten", "gemeente-23")}, **NA),
        *values(
            bezwaar,
            {
                "nee": ("ernstig", "verloop", "achttien", "ouders-18"),
                "schriftelijk": ("ernstig", "verloop", "achttien", "ouders-bezwaar"),
                "mondeling": ("ernstig", "verloop", "achttien", "ouders-mondeling"),
                UNKNOWN: ("ernstig", "verloop", "achttien", "ouders-onbekend"),
            },
            **VOOR | {"leeftijd": "18-tot-23"},
        ),
        Example(
            {
                **VOOR,
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
