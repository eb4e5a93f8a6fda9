"""Examples of no_show, and by row the tasks (who, by when) in the words of the handbook."""

from decision_tools.rules import NOT_NAMED, UNKNOWN, Duties, Example, values, with_duties

from .questions import soort_no_show, uren_weg, week

DUTIES: Duties = {
    "eerste-week": {
        "elke dag": "docent",
        "binnen één week": "verzuimmedewerker, verzuimmedewerker",
        "onmiddellijk": "niet genoemd",
        "dagelijks": "verzuimmedewerker, verzuimmedewerker",
    },
    "na-een": {
        "na één week": "niet genoemd, verzuimmedewerker",
        "elke dag": "docent",
        "onmiddellijk": "niet genoemd",
        "dagelijks": "verzuimmedewerker",
    },
    "na-twee": {
        "na twee weken": "niet genoemd, verzuimmedewerker, niet genoemd",
        "dagelijks": "verzuimmedewerker",
    },
    "onder-16": {"elke dag": "docent"},
    "meer-dan-16": {"dagelijks": "verzuimmedewerker, verzuimmedewerker", NOT_NAMED: "niet genoemd"},
    "zestien": {"dagelijks": "verzuimmedewerker, verzuimmedewerker", NOT_NAMED: "niet genoemd"},
    "uren-onbekend": {NOT_NAMED: "niet genoemd"},
    "later": {NOT_NAMED: "verzuimmedewerker"},
    "loket-nee": {NOT_NAMED: "niet genoemd, niet genoemd"},
    "geen-contact": {"dagelijks": "verzuimmedewerker"},
    "andere-school": {NOT_NAMED: "niet genoemd"},
    "ongeoorloofd": {NOT_NAMED: "niet genoemd"},
    "soort-onbekend": {"dagelijks": "verzuimmedewerker"},
}

BEREIKT = {"week": "verschenen", "loket": "ja"}

EXAMPLES = with_duties(
    DUTIES,
    (
        *values(
            week,
            {
                "eerste": ("eerste-week", "geen-contact"),
                "na-een": ("na-een", "geen-contact", "loket-ja"),
                "na-twee": ("na-twee", "geen-contact", "loket-ja"),
                "later": "later",
            },
            **{"soort-no-show": "geen-contact", "loket": "ja"},
        ),
        Example(
            {"week": "na-een", "soort-no-show": "andere-school", "loket": "nee"},
            ("na-een", "andere-school", "loket-nee"),
            story="Na één week is een nieuwe student er niet. Hij zit op een andere school. "
            "Het loket werkt niet.",
        ),
        *values(
            soort_no_show,
            {
                "andere-school": ("na-twee", "andere-school", "loket-nee"),
                "ongeoorloofd": ("na-twee", "ongeoorloofd", "loket-nee"),
                UNKNOWN: "soort-onbekend",
            },
            week="na-twee",
            loket="nee",
        ),
        *values(
            uren_weg,
            {
                15.99: "onder-16",
                16: ("zestien", "loket-ja"),
                16.01: ("meer-dan-16", "loket-ja"),
                16.02: "meer-dan-16",
                UNKNOWN: "uren-onbekend",
            },
            **BEREIKT,
        ),
    ),
)
