"""Examples, and by row who has something to do and by when, in the words of the scheme."""

from decision_tools.mlg.shared.absenties import BEELD_DUTIES, beeld_examples, spijbeluren, te_laat
from decision_tools.mlg.shared.schooljaren import PLAN_DUTIES
from decision_tools.rules import NOT_NAMED, Duties, Example, values, with_duties

from .questions import (
    LEERPLICHT,
    OP_SCHOOL,
    OUDERS,
    OVERLEG,
    PRATEN,
    SPIJBELEN_SAMEN,
    TE_LAAT_SAMEN,
    keren,
    samen,
)

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

NA_PRATEN, NA_OP_SCHOOL = f"geen-stap-{PRATEN + 1}", f"geen-stap-{OP_SCHOOL + 1}"


def rondom(te_weinig: str) -> dict[int, str]:
    """The rows around the number of times late that makes a combination; `te_weinig` is the one below it."""
    combinatie = "negen-te-laat"
    return {TE_LAAT_SAMEN - 1: te_weinig, TE_LAAT_SAMEN: combinatie, TE_LAAT_SAMEN + 1: combinatie}


EXAMPLES = with_duties(
    DUTIES,
    (
        *values(
            keren,
            {
                PRATEN - 1: "geen-stap-0",
                PRATEN: "drie",
                PRATEN + 1: NA_PRATEN,
                OUDERS - 1: NA_PRATEN,
                OUDERS: "zes",
                OP_SCHOOL: "zeven",
                OP_SCHOOL + 1: NA_OP_SCHOOL,
                LEERPLICHT: "negen-te-laat",
                LEERPLICHT + 1: "tien-of-elf",
                OVERLEG - 1: "tien-of-elf",
                OVERLEG: "twaalf",
                OVERLEG + 1: "boven-twaalf",
                "?": "aantal-onbekend",
            },
            **GEWOON,
            **{
                "te-laat": TE_LAAT_SAMEN,
                "spijbeluren": 0,
                "combinatie-12": "ja",
                "gesprek-9": "ja",
                "overleg-12": "ja",
            },
        ),
        *values(
            keren,
            {
                LEERPLICHT + 1: "alsnog-te-laat",
                OVERLEG - 1: "alsnog-te-laat",
                OVERLEG: "twaalf",
                OVERLEG + 1: "twaalf-alsnog",
            },
            **GEWOON,
            **{"te-laat": TE_LAAT_SAMEN, "combinatie-12": "ja", "gesprek-9": "nee", "overleg-12": "nee"},
        ),
        *values(
            keren,
            {
                LEERPLICHT - 1: NA_OP_SCHOOL,
                LEERPLICHT: "negen-spijbelen",
                LEERPLICHT + 1: "alsnog-spijbelen",
            },
            **GEWOON,
            **{"te-laat": 0, "spijbeluren": SPIJBELEN_SAMEN, "gesprek-9": "?"},
        ),
        *values(
            keren,
            {
                LEERPLICHT - 1: NA_OP_SCHOOL,
                LEERPLICHT: "negen-meer-dan-vijf",
                LEERPLICHT + 1: "alsnog-spijbelen",
            },
            **GEWOON,
            **{"te-laat": 0, "spijbeluren": SPIJBELEN_SAMEN + 1, "gesprek-9": "nee"},
        ),
        *values(
            keren,
            {
                OVERLEG - 1: "alsnog-zonder",
                OVERLEG: "twaalf-onbekend",
                OVERLEG + 1: "twaalf-alsnog-onbekend",
            },
            **GEWOON,
            **{"te-laat": TE_LAAT_SAMEN - 1, "spijbeluren": SPIJBELEN_SAMEN - 1, "combinatie-12": "nog-niet"},
            **{"gesprek-9": "nee", "overleg-12": "?"},
        ),
        *values(
            te_laat,
            {**rondom("negen-zonder"), "?": "te-laat-onbekend"},
            **GEWOON,
            **{"uitgestuurd": LEERPLICHT, "spijbeluren": SPIJBELEN_SAMEN - 1},
        ),
        *values(
            te_laat,
            {**rondom("negen-spijbelen"), "?": "negen-spijbelen"},
            **GEWOON,
            **{"uitgestuurd": LEERPLICHT, "spijbeluren": SPIJBELEN_SAMEN},
        ),
        *values(
            te_laat,
            {**rondom("negen-meer-dan-vijf"), "?": "negen-meer-dan-vijf"},
            **GEWOON,
            **{"uitgestuurd": LEERPLICHT, "spijbeluren": SPIJBELEN_SAMEN + 1},
        ),
        *values(
            spijbeluren,
            {
                SPIJBELEN_SAMEN - 1: "negen-zonder",
                SPIJBELEN_SAMEN: "negen-spijbelen",
                SPIJBELEN_SAMEN + 1: "negen-meer-dan-vijf",
                "?": "spijbeluren-onbekend",
            },
            **GEWOON,
            **{"uitgestuurd": LEERPLICHT, "te-laat": 0},
        ),
        *values(
            spijbeluren,
            {
                SPIJBELEN_SAMEN - 1: "te-laat-onbekend",
                SPIJBELEN_SAMEN + 1: "negen-meer-dan-vijf",
                "?": "te-laat-onbekend",
            },
            **GEWOON,
            **{"uitgestuurd": LEERPLICHT, "te-laat": "?"},
        ),
        *values(
            te_laat,
            {
                TE_LAAT_SAMEN - 1: "alsnog-spijbeluren-onbekend",
                TE_LAAT_SAMEN: "alsnog-te-laat",
                "?": "alsnog-te-laat-onbekend",
            },
            **GEWOON,
            **{"uitgestuurd": OVERLEG - 1, "gesprek-9": "nee", "spijbeluren": "?"},
        ),
        *values(
            samen,
            {"nee": "twaalf-zonder", "nog-niet": "twaalf-onbekend", "?": "twaalf-onbekend"},
            **GEWOON,
            **{"uitgestuurd": OVERLEG},
        ),
        *values(
            samen,
            {"ja": "twaalf-alsnog", "nee": "boven-twaalf-zonder", "?": "twaalf-alsnog-onbekend"},
            **GEWOON,
            **{"uitgestuurd": OVERLEG + 8, "overleg-12": "nee"},
        ),
        *beeld_examples(**{"veel-21-22": "nee", "uitgestuurd": PRATEN + 1}),
        Example({"veel-21-22": "ja", "beeld": "nee"}, ("buiten-het-plan", "editie")),
        Example({"veel-21-22": "?", "uitgestuurd": OUDERS, "beeld": "nee"}, ("zes", "verleden-onbekend")),
        Example(
            {**GEWOON, "uitgestuurd": PRATEN},
            ("drie", "editie"),
            story=f"Een leerling is voor de {PRATEN.nde} keer uitgestuurd.",
        ),
        Example(
            {**GEWOON, "uitgestuurd": LEERPLICHT, "te-laat": TE_LAAT_SAMEN, "spijbeluren": 0},
            ("negen-te-laat",),
            story=f"Een leerling is {LEERPLICHT.woord} keer uitgestuurd "
            f"en ook {TE_LAAT_SAMEN.woord} keer te laat.",
        ),
    ),
)
