"""Examples, and by row who has something to do and by when, in the words of the scheme."""

from decision_tools.mlg.shared.absenties import BEELD_DUTIES, beeld_examples, spijbeluren
from decision_tools.mlg.shared.schooljaren import PLAN_DUTIES
from decision_tools.rules import NOT_NAMED, Duties, Example, values, with_duties

from .questions import lesuren_nu

VERANTWOORDEN = {
    "hooguit 3 dagen; wij tellen vanaf de mail": "leerling",
    "hooguit 2 dagen; wij tellen vanaf het antwoord van de leerling": "mentor, mentor",
}
PER_LESUUR = {**VERANTWOORDEN, NOT_NAMED: "verzuimcoördinator, verzuimcoördinator, verzuimcoördinator"}
ZORGEN = {
    **VERANTWOORDEN,
    NOT_NAMED: "verzuimcoördinator, verzuimcoördinator, verzuimcoördinator, "
    "mentor, coördinator leerlingzaken",
}
ZEVEN = {
    **VERANTWOORDEN,
    NOT_NAMED: "verzuimcoördinator, verzuimcoördinator, verzuimcoördinator, "
    "verzuimcoördinator, verzuimcoördinator, leerplichtambtenaar, verzuimcoördinator",
    "na de DUO-melding": "mentor",
}
EERST_ZOEKEN = {
    **VERANTWOORDEN,
    NOT_NAMED: "verzuimcoördinator, verzuimcoördinator, verzuimcoördinator, verzuimcoördinator",
}
EERST_ZOEKEN_EN_MELDEN = {
    **ZEVEN,
    NOT_NAMED: f"verzuimcoördinator, {ZEVEN[NOT_NAMED]}",
}
DUTIES: Duties = {
    **PLAN_DUTIES,
    **BEELD_DUTIES,
    "per-lesuur": PER_LESUUR,
    "vijf": ZORGEN,
    "zes": ZORGEN,
    "zeven": ZEVEN,
    "drie-dagen": ZEVEN,
    "nog-niet-gemeld": ZEVEN,
    "gemeld-drie-dagen": ZEVEN,
    "onbekend-drie-dagen": ZEVEN,
    "meer-dan-zeven": PER_LESUUR,
    "al-gemeld-onbekend": EERST_ZOEKEN_EN_MELDEN,
    "aantal-onbekend": EERST_ZOEKEN,
    "onbekend-zeven-nu": ZEVEN,
    "zoek-dagen": {NOT_NAMED: "verzuimcoördinator"},
    "zestien-nu": {"direct": "verzuimcoördinator"},
    "zestien-nu-opnieuw": {NOT_NAMED: "niet genoemd"},
    "zestien-sinds-melding": {NOT_NAMED: "niet genoemd"},
    "zestien-niet-gemeld": {NOT_NAMED: "verzuimcoördinator"},
    "zestien-onbekend": {NOT_NAMED: "verzuimcoördinator"},
}

ONDER_ZEVEN = {"veel-21-22": "nee", "lesuren-nu": 1, "mail": "?", "beeld": "nee"}

EXAMPLES = with_duties(
    DUTIES,
    (
        *values(
            spijbeluren,
            {
                0: "geen-uur",
                1: "per-lesuur",
                2: "per-lesuur",
                3: "per-lesuur",
                4: ("per-lesuur", "dagen-bekend"),
                5: "vijf",
                6: "zes",
                7: "zeven",
                "?": ("aantal-onbekend", "dagen-bekend"),
            },
            **ONDER_ZEVEN,
            **{"drie-dagen": "nee"},
        ),
        *values(
            spijbeluren,
            {
                0: "geen-uur",
                3: "drie-dagen",
                5: "drie-dagen",
                6: "drie-dagen",
                7: "zeven",
                "?": "onbekend-drie-dagen",
            },
            **ONDER_ZEVEN,
            **{"drie-dagen": "ja"},
        ),
        *values(
            lesuren_nu,
            {
                6: "aantal-onbekend",
                7: "onbekend-zeven-nu",
                8: "onbekend-zeven-nu",
                "?": "aantal-onbekend",
            },
            **ONDER_ZEVEN | {"spijbeluren": "?"},
            **{"drie-dagen": "nee"},
        ),
        *values(
            lesuren_nu,
            {6: "onbekend-drie-dagen", 7: "onbekend-drie-dagen"},
            **ONDER_ZEVEN | {"spijbeluren": "?"},
            **{"drie-dagen": "ja"},
        ),
        *values(lesuren_nu, {6: "zeven", 7: "zeven"}, **ONDER_ZEVEN | {"spijbeluren": 7}),
        *values(
            spijbeluren,
            {8: "meer-dan-zeven"},
            **ONDER_ZEVEN | {"lesuren-nu": 7},
            **{"al-gemeld": "ja", "drie-dagen": "nee"},
        ),
        *values(
            spijbeluren,
            {4: ("per-lesuur", "zoek-dagen"), 5: ("vijf", "zoek-dagen"), 6: ("zes", "zoek-dagen")}
            | {"?": ("aantal-onbekend", "zoek-dagen")},
            **ONDER_ZEVEN,
            **{"drie-dagen": "?"},
        ),
        *values(
            spijbeluren,
            {6: "zes", 7: "zeven", 8: "nog-niet-gemeld", 9: "nog-niet-gemeld"},
            **ONDER_ZEVEN,
            **{"al-gemeld": "nee", "drie-dagen": "nee"},
        ),
        *values(
            spijbeluren,
            {6: "zes", 7: "zeven", 8: "meer-dan-zeven", 9: "meer-dan-zeven"},
            **ONDER_ZEVEN,
            **{"al-gemeld": "ja", "drie-dagen": "nee"},
        ),
        *values(
            spijbeluren,
            {6: "drie-dagen", 7: "zeven", 8: "gemeld-drie-dagen", 9: "gemeld-drie-dagen"},
            **ONDER_ZEVEN,
            **{"al-gemeld": "ja", "drie-dagen": "ja"},
        ),
        *values(
            spijbeluren,
            {8: ("meer-dan-zeven", "zoek-dagen")},
            **ONDER_ZEVEN,
            **{"al-gemeld": "ja", "drie-dagen": "?"},
        ),
        Example({**ONDER_ZEVEN, "spijbeluren": 8, "al-gemeld": "?"}, ("al-gemeld-onbekend",)),
        *values(
            spijbeluren,
            {
                15: ("meer-dan-zeven", "minder-dan-zestien"),
                16: ("meer-dan-zeven", "minder-sinds-melding"),
                22: ("meer-dan-zeven", "minder-sinds-melding"),
                23: ("meer-dan-zeven", "zestien-sinds-melding"),
            },
            **ONDER_ZEVEN,
            **{"al-gemeld": "ja", "drie-dagen": "nee"},
        ),
        *(
            example
            for gemeld, row in (("nee", "nog-niet-gemeld"), ("?", "al-gemeld-onbekend"))
            for example in values(
                spijbeluren,
                {15: (row, "minder-dan-zestien"), 16: (row, "zestien-niet-gemeld")}
                | {23: (row, "zestien-niet-gemeld")},
                **ONDER_ZEVEN,
                **{"al-gemeld": gemeld, "drie-dagen": "nee"},
            )
        ),
        *values(
            lesuren_nu,
            {15: ("nog-niet-gemeld", "zestien-niet-gemeld")}
            | dict.fromkeys((16, 17), ("nog-niet-gemeld", "zestien-nu")),
            **ONDER_ZEVEN | {"spijbeluren": 22},
            **{"al-gemeld": "nee", "drie-dagen": "nee"},
        ),
        *values(
            lesuren_nu,
            {15: ("onbekend-zeven-nu", "zestien-onbekend"), 16: ("onbekend-zeven-nu", "zestien-nu")},
            **ONDER_ZEVEN | {"spijbeluren": "?"},
            **{"drie-dagen": "nee"},
        ),
        *values(
            lesuren_nu,
            {15: ("onbekend-drie-dagen", "zestien-onbekend"), 16: ("onbekend-drie-dagen", "zestien-nu")},
            **ONDER_ZEVEN | {"spijbeluren": "?"},
            **{"drie-dagen": "ja"},
        ),
        *values(
            lesuren_nu,
            {
                15: ("meer-dan-zeven", "zestien-sinds-melding"),
                16: ("meer-dan-zeven", "zestien-nu-opnieuw"),
                17: ("meer-dan-zeven", "zestien-nu-opnieuw"),
                "?": ("meer-dan-zeven", "zestien-sinds-melding"),
            },
            **ONDER_ZEVEN | {"spijbeluren": 30},
            **{"al-gemeld": "ja", "drie-dagen": "nee"},
        ),
        Example(
            {**ONDER_ZEVEN, "spijbeluren": 23, "lesuren-nu": 16, "al-gemeld": "?"},
            ("al-gemeld-onbekend", "zestien-nu"),
        ),
        *beeld_examples(**{"veel-21-22": "nee", "spijbeluren": 0}),
        Example({"veel-21-22": "ja", "beeld": "nee"}, ("buiten-het-plan", "editie")),
        Example({"veel-21-22": "?", "spijbeluren": 0, "beeld": "nee"}, ("geen-uur", "verleden-onbekend")),
        Example(
            {**ONDER_ZEVEN, "spijbeluren": 1, "drie-dagen": "nee", "mail": "2026-11-23"},
            ("per-lesuur", "editie"),
            story="Een leerling spijbelt voor het eerst één lesuur.",
        ),
        Example(
            {**ONDER_ZEVEN, "spijbeluren": 7, "lesuren-nu": 2},
            ("zeven",),
            story="Een leerling spijbelt twee lesuren en komt daarmee op zeven.",
        ),
    ),
)
