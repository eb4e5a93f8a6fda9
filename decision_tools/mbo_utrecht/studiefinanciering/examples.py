"""Examples of studiefinanciering, and by row the tasks (who, by when) in the words of the handbook."""

from decision_tools.rules import NOT_NAMED, UNKNOWN, Duties, Example, values, with_duties

from .questions import weken

BERICHT = {
    "uiterlijk op de derde werkdag na de vier weken": "bevoegd gezag",
    NOT_NAMED: "verzuimmedewerker, verzuimmedewerker",
}
DUTIES: Duties = {
    "acht-niveau-1-2": {
        "uiterlijk op de vijfde werkdag na de acht weken": "MBO Utrecht",
        NOT_NAMED: "MBO Utrecht",
    },
    "niveau-onbekend": {"uiterlijk op de vijfde werkdag na de acht weken": "niet genoemd"},
    "acht-onbekend": {"uiterlijk op de vijfde werkdag na de acht weken": "niet genoemd"},
    "weken-onbekend": {NOT_NAMED: "verzuimmedewerker"},
    "vijf": {NOT_NAMED: "bevoegd gezag"},
    "vijf-gemeld": {NOT_NAMED: "bevoegd gezag"},
    "vijf-voorbij": {NOT_NAMED: "bevoegd gezag"},
    "financiering-onbekend": {NOT_NAMED: "niet genoemd"},
    "vier": BERICHT,
    "vier-voorbij": BERICHT,
}

LANG = {"weken": 8, "vier-weken-om": UNKNOWN, "acht-weken-om": UNKNOWN}

EXAMPLES = with_duties(
    DUTIES,
    (
        *values(
            weken,
            {
                3: ("geen-acht", "geen-vijf", "geen-vier"),
                4: ("geen-acht", "geen-vijf", "vier"),
                5: ("geen-acht", "vijf", "vier-voorbij"),
                6: ("vijf", "vier-voorbij"),
                7: ("geen-acht", "vijf", "vier-voorbij"),
                8: ("acht-niveau-1-2", "vijf-gemeld", "vier-voorbij"),
                9: ("acht-niveau-1-2", "vijf-gemeld", "vier-voorbij"),
                UNKNOWN: "weken-onbekend",
            },
            financiering="ja",
            niveau="1-2",
            **{"vier-weken-om": UNKNOWN, "acht-weken-om": UNKNOWN},
        ),
        *values(
            weken,
            {
                4: ("vier",),
                5: ("geen-financiering", "vier-voorbij"),
                8: ("acht-zonder", "geen-financiering"),
            },
            financiering="nee",
            **{"vier-weken-om": UNKNOWN},
        ),
        Example(
            {**LANG, "financiering": "ja", "niveau": "3-4"},
            ("acht-niveau-3-4", "vijf-voorbij", "vier-voorbij"),
        ),
        Example(
            {**LANG, "financiering": "ja", "niveau": UNKNOWN},
            ("niveau-onbekend", "vijf-voorbij", "vier-voorbij"),
        ),
        Example(
            {**LANG, "financiering": UNKNOWN}, ("acht-onbekend", "financiering-onbekend", "vier-voorbij")
        ),
        Example(
            {
                "weken": 8,
                "financiering": "ja",
                "niveau": "1-2",
                "acht-weken-om": "2026-11-20",
                "vier-weken-om": "2026-10-23",
            },
            ("acht-niveau-1-2", "vijf-gemeld", "vier-voorbij"),
            story="Een student van niveau 2 met studiefinanciering is acht weken ongeoorloofd weg.",
        ),
    ),
)
