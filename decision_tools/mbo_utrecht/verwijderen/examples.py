"""What the examples of verwijderen expect: by row who has something to do, and by when."""

from decision_tools.rules import NOT_NAMED, Duties

TAKEN: Duties = {
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
    "ouders-onder-18": {NOT_NAMED: "niet genoemd, niet genoemd"},
    "ouders-18": {NOT_NAMED: "niet genoemd"},
    "ouders-mondeling": {NOT_NAMED: "niet genoemd"},
    "ouders-onbekend": {NOT_NAMED: "SLB-er"},
    "gemeente-leerplichtig": {"terstond": "MBO Utrecht"},
    "gemeente-leerplicht-onbekend": {"terstond": "MBO Utrecht"},
    "gemeente-rmc": {"terstond": "MBO Utrecht", "onverwijld": "MBO Utrecht"},
    "gemeente-sk": {"terstond": "MBO Utrecht"},
    "gemeente-sk-onbekend": {"terstond": "MBO Utrecht", NOT_NAMED: "niet genoemd"},
    "gemeente-23": {"terstond": "MBO Utrecht"},
    "klacht": {"binnen tien werkdagen; vanaf wanneer, staat er niet": "student"},
}
