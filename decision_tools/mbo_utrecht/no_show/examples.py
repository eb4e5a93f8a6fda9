"""Examples of no_show, and by row the tasks (who, by when) in the words of the handbook."""

from decision_tools.mbo_utrecht.shared import reporting
from decision_tools.mbo_utrecht.shared.student import leeftijd, startkwalificatie
from decision_tools.rules import NOT_NAMED, UNKNOWN, Duties, Example, values, with_duties

from .questions import soort_no_show, uren_weg, week

DUTIES: Duties = {
    "eerste-week": {
        "meteen, elke dag": "docent",
        "binnen één week": "verzuimmedewerker, verzuimmedewerker",
        "onmiddellijk": "niet genoemd",
        "dagelijks": "verzuimmedewerker, verzuimmedewerker",
    },
    "na-een": {
        "na één week": "verzuimmedewerker",
        "binnen één week": "verzuimmedewerker, verzuimmedewerker",
        "elke dag": "docent",
        "onmiddellijk": "niet genoemd",
        "dagelijks": "verzuimmedewerker",
    },
    "na-twee": {
        "na twee weken": "verzuimmedewerker, niet genoemd",
        "binnen één week": "verzuimmedewerker, verzuimmedewerker",
        "dagelijks": "verzuimmedewerker",
        "binnen zeven dagen nadat de uitschrijving bekend is": "MBO Utrecht",
    },
    "te-oud": reporting.DUTIES["te-oud"],
    "sk": reporting.DUTIES["sk"],
    "sk-onbekend": {NOT_NAMED: "niet genoemd, verzuimmedewerker"},
    "onder-16": {"meteen, elke dag": "docent"},
    "meer-dan-16": {"dagelijks": "verzuimmedewerker, verzuimmedewerker", NOT_NAMED: "niet genoemd"},
    "zestien": {"dagelijks": "verzuimmedewerker, verzuimmedewerker", NOT_NAMED: "niet genoemd"},
    "uren-onbekend": {NOT_NAMED: "niet genoemd"},
    "later": {NOT_NAMED: "verzuimmedewerker"},
    "loket-nee": {NOT_NAMED: "niet genoemd"},
    "geen-contact": {"dagelijks": "verzuimmedewerker"},
    "andere-school": {NOT_NAMED: "niet genoemd"},
    "andere-school-na-twee": {NOT_NAMED: "niet genoemd, niet genoemd", "na twee weken": "niet genoemd"},
    "ongeoorloofd": {NOT_NAMED: "niet genoemd"},
    "soort-onbekend": {NOT_NAMED: "verzuimmedewerker"},
}

TE_MELDEN = {"leeftijd": "18-tot-23", "startkwalificatie": "nee"}
BEREIKT = {**TE_MELDEN, "week": "verschenen", "loket": "ja"}

EXAMPLES = with_duties(
    DUTIES,
    (
        *values(
            week,
            {
                "eerste": ("eerste-week", "geen-contact"),
                "na-een": ("na-een", "geen-contact", "kan", "loket-ja"),
                "na-twee": ("na-twee", "geen-contact", "loket-ja"),
                "later": "later",
            },
            **{**TE_MELDEN, "soort-no-show": "geen-contact", "loket": "ja"},
        ),
        Example(
            {**TE_MELDEN, "week": "na-een", "soort-no-show": "andere-school", "loket": "nee"},
            ("na-een", "andere-school", "loket-nee"),
            story="Na één week is een nieuwe student er niet. Hij zit op een andere school. "
            "Het loket werkt niet.",
        ),
        *values(
            leeftijd,
            {
                "onder-18": ("na-een", "sk"),
                "18-tot-23": ("na-een", "sk"),
                "23-plus": ("na-een", "te-oud"),
            },
            week="na-een",
            startkwalificatie="ja",
            **{"soort-no-show": "geen-contact"},
        ),
        *values(
            startkwalificatie,
            {"nee": ("kan", "loket-ja"), UNKNOWN: "sk-onbekend"},
            week="na-een",
            leeftijd="onder-18",
            loket="ja",
            **{"soort-no-show": "geen-contact"},
        ),
        *values(
            soort_no_show,
            {
                "andere-school": ("na-twee", "andere-school-na-twee", "loket-nee"),
                "ongeoorloofd": ("na-twee", "ongeoorloofd", "loket-nee"),
                UNKNOWN: "soort-onbekend",
            },
            **TE_MELDEN,
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
