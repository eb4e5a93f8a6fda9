"""What the examples of no_show expect: by row who has something to do, and by when."""

from decision_tools.rules import NOT_NAMED, Duties

TAKEN: Duties = {
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
