"""Examples of leerplichtstatus, and by row the tasks (who, by when) in the words of the handbook."""

from decision_tools.mbo_utrecht.shared.student import startkwalificatie
from decision_tools.rules import NOT_NAMED, UNKNOWN, Duties, Example, values, with_duties

from .questions import praktijk, zestiende, zeventien

DUTIES: Duties = {
    "leerplichtig": {NOT_NAMED: "student, ouders/verzorgers"},
    "zestiende-onbekend": {NOT_NAMED: "niet genoemd"},
    "sk-onder-18": {NOT_NAMED: "verzuimmedewerker, MBO Utrecht"},
    "sk-onder-18-onbekend": {NOT_NAMED: "niet genoemd"},
    "sk-18-onbekend": {NOT_NAMED: "niet genoemd"},
    "praktijk-diploma": {NOT_NAMED: "SLB-er"},
    "zml": {NOT_NAMED: "SLB-er"},
    "praktijk-onbekend": {NOT_NAMED: "niet genoemd"},
    "kwalificatieplichtig": {NOT_NAMED: "student, ouders/verzorgers"},
    "rmc": {"tot 23 jaar": "gemeente", NOT_NAMED: "gemeente"},
    "sk-18": {NOT_NAMED: "verzuimmedewerker, MBO Utrecht"},
    "te-oud": {NOT_NAMED: "verzuimmedewerker, MBO Utrecht"},
}

JONG = {"leeftijd": "onder-18", "zestiende": "eerder"}

EXAMPLES = with_duties(
    DUTIES,
    (
        *values(
            zestiende,
            {"dit": "leerplichtig", "later": "leerplichtig", UNKNOWN: "zestiende-onbekend"},
            leeftijd="onder-18",
            zeventien="nee",
        ),
        *values(
            zeventien,
            {"ja": ("zeventien", "sk-onder-18"), UNKNOWN: "zestiende-onbekend"},
            leeftijd="onder-18",
            zestiende=UNKNOWN,
            startkwalificatie="ja",
        ),
        Example({**JONG, "startkwalificatie": "ja"}, ("sk-onder-18",)),
        Example({**JONG, "startkwalificatie": UNKNOWN}, ("sk-onder-18-onbekend",)),
        *values(
            praktijk,
            {
                "diploma": "praktijk-diploma",
                "zml": "zml",
                "certificaat": "certificaat",
                UNKNOWN: "praktijk-onbekend",
            },
            **JONG,
            startkwalificatie="nee",
        ),
        Example(
            {**JONG, "startkwalificatie": "nee", "praktijk": "nee"},
            ("kwalificatieplichtig",),
            story="Een student van 17 werd vorig schooljaar 16 en heeft alleen een vmbo-diploma.",
        ),
        *values(
            startkwalificatie,
            {"ja": "sk-18", "nee": "rmc", UNKNOWN: "sk-18-onbekend"},
            leeftijd="18-tot-23",
        ),
        Example({"leeftijd": "23-plus"}, ("te-oud",)),
    ),
)
