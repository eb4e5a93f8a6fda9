"""Examples, and by row who has something to do and by when, in the words of the scheme."""

from decision_tools.mlg.shared.absenties import BEELD_DUTIES, beeld_examples, spijbeluren, te_laat
from decision_tools.mlg.shared.stappenplan import PLAN_DUTIES
from decision_tools.rules import NOT_NAMED, Duties, Example, values, with_duties

from .questions import keren, samen

NEGEN = {
    NOT_NAMED: "verzuimcoördinator, mentor, verzuimcoördinator, leerplichtambtenaar",
    "vóór de uitnodiging": "mentor",
    "als de ouders het weten": "verzuimcoördinator",
}
TWAALF = {NOT_NAMED: "leerplichtambtenaar, IOT, mentor, verzuimcoördinator, mentor"}
ZOEK_COMBINATIE = {NOT_NAMED: "verzuimcoördinator"}
DUTIES: Duties = {
    **PLAN_DUTIES,
    **BEELD_DUTIES,
    "drie": {NOT_NAMED: "verzuimcoördinator, mentor, mentor"},
    "zes": {NOT_NAMED: "verzuimcoördinator, verzuimcoördinator, mentor, mentor, mentor"},
    "zeven": {NOT_NAMED: "verzuimcoördinator, verzuimcoördinator, mentor, mentor"},
    "negen-te-laat": NEGEN,
    "negen-spijbelen": NEGEN,
    "negen-meer-dan-vijf": NEGEN,
    "alsnog-te-laat": NEGEN,
    "alsnog-spijbelen": NEGEN,
    "te-laat-onbekend": ZOEK_COMBINATIE,
    "spijbeluren-onbekend": ZOEK_COMBINATIE,
    "alsnog-te-laat-onbekend": ZOEK_COMBINATIE,
    "alsnog-spijbeluren-onbekend": ZOEK_COMBINATIE,
    "twaalf": TWAALF,
    "twaalf-alsnog": TWAALF,
    "twaalf-onbekend": {NOT_NAMED: "verzuimcoördinator"},
    "twaalf-alsnog-onbekend": {NOT_NAMED: "verzuimcoördinator"},
    "aantal-onbekend": {NOT_NAMED: "verzuimcoördinator"},
}

GEWOON = {"veel-21-22": "nee", "beeld": "nee"}

EXAMPLES = with_duties(
    DUTIES,
    (
        *values(
            keren,
            {
                2: "geen-stap-0",
                3: "drie",
                4: "geen-stap-4",
                5: "geen-stap-4",
                6: "zes",
                7: "zeven",
                8: "geen-stap-8",
                9: "negen-te-laat",
                10: "tien-of-elf",
                11: "tien-of-elf",
                12: "twaalf",
                13: "boven-twaalf",
                "?": "aantal-onbekend",
            },
            **GEWOON,
            **{"te-laat": 9, "spijbeluren": 0, "combinatie-12": "ja", "gesprek-9": "ja", "overleg-12": "ja"},
        ),
        *values(
            keren,
            {10: "alsnog-te-laat", 11: "alsnog-te-laat", 12: "twaalf", 13: "twaalf-alsnog"},
            **GEWOON,
            **{"te-laat": 9, "combinatie-12": "ja", "gesprek-9": "nee", "overleg-12": "nee"},
        ),
        *values(
            keren,
            {8: "geen-stap-8", 9: "negen-spijbelen", 10: "alsnog-spijbelen"},
            **GEWOON,
            **{"te-laat": 0, "spijbeluren": 5, "gesprek-9": "?"},
        ),
        *values(
            keren,
            {8: "geen-stap-8", 9: "negen-meer-dan-vijf", 10: "alsnog-spijbelen"},
            **GEWOON,
            **{"te-laat": 0, "spijbeluren": 6, "gesprek-9": "nee"},
        ),
        *values(
            keren,
            {11: "alsnog-zonder", 12: "twaalf-onbekend", 13: "twaalf-alsnog-onbekend"},
            **GEWOON,
            **{"te-laat": 8, "spijbeluren": 4, "combinatie-12": "nog-niet"},
            **{"gesprek-9": "nee", "overleg-12": "?"},
        ),
        *values(
            te_laat,
            {8: "negen-zonder", 9: "negen-te-laat", 10: "negen-te-laat", "?": "te-laat-onbekend"},
            **GEWOON,
            **{"uitgestuurd": 9, "spijbeluren": 4},
        ),
        *values(
            te_laat,
            {8: "negen-spijbelen", 9: "negen-te-laat", 10: "negen-te-laat", "?": "negen-spijbelen"},
            **GEWOON,
            **{"uitgestuurd": 9, "spijbeluren": 5},
        ),
        *values(
            te_laat,
            {8: "negen-meer-dan-vijf", 9: "negen-te-laat", 10: "negen-te-laat", "?": "negen-meer-dan-vijf"},
            **GEWOON,
            **{"uitgestuurd": 9, "spijbeluren": 6},
        ),
        *values(
            spijbeluren,
            {
                4: "negen-zonder",
                5: "negen-spijbelen",
                6: "negen-meer-dan-vijf",
                "?": "spijbeluren-onbekend",
            },
            **GEWOON,
            **{"uitgestuurd": 9, "te-laat": 0},
        ),
        *values(
            spijbeluren,
            {4: "te-laat-onbekend", 6: "negen-meer-dan-vijf", "?": "te-laat-onbekend"},
            **GEWOON,
            **{"uitgestuurd": 9, "te-laat": "?"},
        ),
        *values(
            te_laat,
            {8: "alsnog-spijbeluren-onbekend", 9: "alsnog-te-laat", "?": "alsnog-te-laat-onbekend"},
            **GEWOON,
            **{"uitgestuurd": 11, "gesprek-9": "nee", "spijbeluren": "?"},
        ),
        *values(
            samen,
            {"nee": "twaalf-zonder", "nog-niet": "twaalf-onbekend", "?": "twaalf-onbekend"},
            **GEWOON,
            **{"uitgestuurd": 12},
        ),
        *values(
            samen,
            {"ja": "twaalf-alsnog", "nee": "boven-twaalf-zonder", "?": "twaalf-alsnog-onbekend"},
            **GEWOON,
            **{"uitgestuurd": 20, "overleg-12": "nee"},
        ),
        *beeld_examples(**{"veel-21-22": "nee", "uitgestuurd": 4}),
        Example({"veel-21-22": "ja", "beeld": "nee"}, ("buiten-het-plan", "editie")),
        Example({"veel-21-22": "?", "uitgestuurd": 6, "beeld": "nee"}, ("zes", "verleden-onbekend")),
        Example(
            {**GEWOON, "uitgestuurd": 3},
            ("drie", "editie"),
            story="Een leerling is voor de derde keer uitgestuurd.",
        ),
        Example(
            {**GEWOON, "uitgestuurd": 9, "te-laat": 9, "spijbeluren": 0},
            ("negen-te-laat",),
            story="Een leerling is negen keer uitgestuurd en ook negen keer te laat.",
        ),
    ),
)
