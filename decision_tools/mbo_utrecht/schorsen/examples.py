"""Examples of schorsen, and by row the tasks (who, by when) in the words of the handbook."""

from decision_tools.mbo_utrecht.shared import maatregelen
from decision_tools.mbo_utrecht.shared.parents import bezwaar
from decision_tools.rules import NOT_NAMED, UNKNOWN, Duties, Example, values, with_duties

from .questions import grond

JURIDISCH = "juridische zaken Onderwijs en Beleid"
BRIEF = {NOT_NAMED: f"niet genoemd, {JURIDISCH}, niet genoemd"}
DUTIES: Duties = {
    **maatregelen.DUTIES,
    "schorsen": {"per direct": "onderwijsdirecteur", NOT_NAMED: "niet genoemd, niet genoemd"},
    "lichter": {
        NOT_NAMED: (
            "niet genoemd, niet genoemd, niet genoemd, niet genoemd, onderwijsdirecteur, niet genoemd"
        )
    },
    "geen-wangedrag": {NOT_NAMED: "SLB-er"},
    "grond-open": {NOT_NAMED: "onderwijsdirecteur, niet genoemd"},
    "gesprek-en-besluit": {"na het gesprek": "onderwijsdirecteur"},
    "brief": BRIEF,
    "brief-onder-18": {NOT_NAMED: "niet genoemd, niet genoemd"},
    "brief-18": {NOT_NAMED: "niet genoemd, niet genoemd"},
    "brief-mondeling": {NOT_NAMED: "niet genoemd"},
    "brief-onbekend": {NOT_NAMED: "SLB-er"},
    "niet-terecht": BRIEF,
    "brief-verstuurd": {NOT_NAMED: "niet genoemd"},
}

ERNSTIG = {"grond-schorsing": "ja", "besluit": "nog-niet"}

EXAMPLES = with_duties(
    DUTIES,
    (
        *values(
            grond,
            {
                "ja": ("schorsen", "ouders-onder-18", "gesprek-en-besluit"),
                "nee": "lichter",
                "geen": "geen-wangedrag",
                "open": "grond-open",
            },
            leeftijd="onder-18",
            besluit="nog-niet",
        ),
        *values(
            bezwaar,
            {
                "nee": ("schorsen", "ouders-18", "gesprek-en-besluit"),
                "schriftelijk": ("schorsen", "ouders-bezwaar", "gesprek-en-besluit"),
                "mondeling": ("schorsen", "ouders-mondeling", "gesprek-en-besluit"),
                UNKNOWN: ("schorsen", "ouders-onbekend", "gesprek-en-besluit"),
            },
            **ERNSTIG,
            leeftijd="18-tot-23",
        ),
        *values(
            bezwaar,
            {
                "nee": ("terecht", "brief", "brief-18", "klacht"),
                "schriftelijk": ("terecht", "brief", "brief-student", "klacht"),
                "mondeling": ("terecht", "brief", "brief-mondeling"),
                UNKNOWN: ("terecht", "brief", "brief-onbekend"),
            },
            **ERNSTIG | {"besluit": "terecht", "leeftijd": "18-tot-23", "brief-datum": UNKNOWN},
        ),
        *values(
            bezwaar,
            {"nee": "brief-onder-18", "schriftelijk": "brief-onder-18"},
            **ERNSTIG | {"besluit": "terecht", "leeftijd": "onder-18", "brief-datum": UNKNOWN},
        ),
        Example({**ERNSTIG, "leeftijd": "23-plus", "bezwaar": "schriftelijk"}, ("ouders-bezwaar",)),
        Example({**ERNSTIG, "leeftijd": "onder-18", "bezwaar": "schriftelijk"}, ("ouders-onder-18",)),
        *values(
            bezwaar,
            {"nee": ("niet-terecht", "brief-18"), "schriftelijk": ("niet-terecht", "brief-student")},
            **ERNSTIG | {"besluit": "niet-terecht", "leeftijd": "18-tot-23"},
        ),
        Example(
            {
                "grond-schorsing": "ja",
                "leeftijd": "onder-18",
                "besluit": "terecht",
                "brief-datum": "2026-11-16",
            },
            ("terecht", "brief-verstuurd", "brief-onder-18", "klacht"),
            story="Een student van 17 sloeg een medestudent. Het gesprek is geweest, de brief is verstuurd.",
        ),
    ),
)
