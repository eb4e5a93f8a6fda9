"""What the examples of studiefinanciering expect: by row who has something to do, and by when."""

from decision_tools.rules import NOT_NAMED, Duties

TAKEN: Duties = {
    "acht-niveau-1-2": {
        "uiterlijk op de vijfde werkdag na de acht weken": "MBO Utrecht",
        NOT_NAMED: "MBO Utrecht",
    },
    "niveau-onbekend": {"uiterlijk op de vijfde werkdag na de acht weken": "niet genoemd"},
    "acht-onbekend": {"uiterlijk op de vijfde werkdag na de acht weken": "niet genoemd"},
    "weken-onbekend": {NOT_NAMED: "verzuimmedewerker"},
    "vijf": {NOT_NAMED: "bevoegd gezag"},
    "financiering-onbekend": {NOT_NAMED: "niet genoemd"},
    "vier": {
        "uiterlijk op de derde werkdag na de vier weken": "bevoegd gezag",
        NOT_NAMED: "verzuimmedewerker",
    },
}
