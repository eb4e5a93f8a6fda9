"""Examples of actie_gewenst, and by row the tasks (who, by when) in the words of the handbook."""

from decision_tools.mbo_utrecht.shared import follow_up, reporting
from decision_tools.mbo_utrecht.shared.reporting import eerder
from decision_tools.mbo_utrecht.shared.student import leeftijd
from decision_tools.rules import NOT_NAMED, UNKNOWN, Duties, Example, values, with_duties

from .questions import gesprek, meerwaarde, stappen, toegelicht, volledig

DUTIES: Duties = {
    **reporting.DUTIES,
    **follow_up.DUTIES,
    "sk-onbekend": {
        NOT_NAMED: "niet genoemd",
        "binnen vijf werkdagen nadat de 16 uur is bereikt": "verzuimmedewerker",
    },
    "voldaan-leerplicht": {NOT_NAMED: "MBO Utrecht"},
    "voldaan-rmc": {NOT_NAMED: "MBO Utrecht"},
    "aanvullen-leerplicht": {NOT_NAMED: "MBO Utrecht"},
    "aanvullen-rmc": {NOT_NAMED: "MBO Utrecht"},
    "ontbreekt": {NOT_NAMED: "MBO Utrecht, MBO Utrecht"},
    "geen-meerwaarde": {NOT_NAMED: "MBO Utrecht, MBO Utrecht"},
    "stappen-nee": {NOT_NAMED: "MBO Utrecht"},
    "stappen-onbekend": {NOT_NAMED: "verzuimmedewerker"},
    "gesprek-nee": {NOT_NAMED: "SLB-er, SLB-er"},
    "gesprek-onbekend": {NOT_NAMED: "verzuimmedewerker"},
    "volledig-nee": {NOT_NAMED: "verzuimmedewerker"},
    "toegelicht-nee": {NOT_NAMED: "verzuimmedewerker"},
    "meerwaarde-nee": {NOT_NAMED: "MBO Utrecht"},
    "meerwaarde-open": {NOT_NAMED: "MBO Utrecht"},
    "standaard-ja": {NOT_NAMED: "MBO Utrecht"},
    "standaard-onbekend": {NOT_NAMED: "verzuimmedewerker"},
    "rmc": {
        **follow_up.DUTIES["rmc"],
        NOT_NAMED: "MBO Utrecht",
        "binnen twee weken na de melding": "MBO Utrecht, RMC",
    },
}

KLAAR = {"stappen": "ja", "gesprek": "ja", "volledig": "ja", "toegelicht": "ja", "meerwaarde": "ja"}
JONG = {"leeftijd": "onder-18", "startkwalificatie": "nee", "eerder": 1}
OUDER = {"leeftijd": "18-tot-23", "startkwalificatie": "nee", "eerder": 1}

EXAMPLES = with_duties(
    DUTIES,
    (
        Example({"leeftijd": "23-plus"}, ("te-oud",)),
        *values(leeftijd, {"onder-18": "sk", "18-tot-23": "sk"}, startkwalificatie="ja"),
        Example({"leeftijd": "onder-18", "startkwalificatie": UNKNOWN}, ("sk-onbekend",)),
        *values(
            eerder,
            {
                0: ("kan-leerplicht", "voldaan-leerplicht", "standaard-nee", "leerplicht"),
                1: ("voldaan-leerplicht", "standaard-ja", "leerplicht"),
                2: "standaard-ja",
                UNKNOWN: "standaard-onbekend",
            },
            **{**JONG, **KLAAR},
        ),
        Example(
            {**OUDER, **KLAAR, "gesprek": "geen-contact"},
            ("kan-rmc", "voldaan-rmc", "standaard-ja", "rmc"),
            story="Een student van 19 is voor de tweede keer gemeld. Niemand krijgt contact. "
            "De rest is gedaan.",
        ),
        *values(
            meerwaarde,
            {
                "ja": "voldaan-rmc",
                "nee": ("geen-meerwaarde", "meerwaarde-nee", "standaard-ja"),
                "open": ("geen-meerwaarde", "meerwaarde-open", "standaard-ja"),
            },
            **{**OUDER, **KLAAR},
        ),
        Example({**JONG, **KLAAR, "meerwaarde": "nee"}, ("voldaan-leerplicht",)),
        *values(
            stappen,
            {
                "nee": (
                    "ontbreekt",
                    "stappen-nee",
                    "gesprek-ja",
                    "volledig-ja",
                    "toegelicht-ja",
                    "standaard-ja",
                ),
                UNKNOWN: ("ontbreekt", "stappen-onbekend", "standaard-ja"),
            },
            **{**JONG, **KLAAR},
        ),
        *values(
            gesprek,
            {
                "nee": ("ontbreekt", "gesprek-nee", "stappen-ja", "standaard-ja"),
                UNKNOWN: ("ontbreekt", "gesprek-onbekend", "standaard-ja"),
                "geen-contact": "voldaan-leerplicht",
            },
            **{**JONG, **KLAAR},
        ),
        *values(
            volledig,
            {
                "nee": (
                    "aanvullen-leerplicht",
                    "volledig-nee",
                    "toegelicht-ja",
                    "standaard-ja",
                    "leerplicht",
                ),
                UNKNOWN: ("aanvullen-leerplicht", "volledig-nee", "standaard-ja"),
            },
            **{**JONG, **KLAAR},
        ),
        *values(
            toegelicht,
            {
                "nee": ("aanvullen-rmc", "toegelicht-nee", "volledig-ja", "standaard-ja", "rmc"),
                UNKNOWN: ("aanvullen-rmc", "toegelicht-nee", "standaard-ja"),
            },
            **{**OUDER, **KLAAR},
        ),
        Example(
            {**JONG, **KLAAR, "toegelicht": "nee"},
            ("aanvullen-leerplicht", "toegelicht-nee"),
        ),
        Example({**JONG, **KLAAR, "stappen": "nee"}, ("ontbreekt", "meerwaarde-leerplicht")),
        *(
            Example({**OUDER, **KLAAR, missing: "nee"}, ("ontbreekt", f"{missing}-nee", "meerwaarde-ja"))
            for missing in ("stappen", "gesprek")
        ),
        Example({**OUDER, **KLAAR, "volledig": "nee"}, ("aanvullen-rmc", "volledig-nee", "rmc")),
        Example(
            {**OUDER, **KLAAR, "volledig": "nee", "meerwaarde": "nee"},
            ("geen-meerwaarde", "volledig-nee", "toegelicht-ja", "meerwaarde-nee"),
        ),
        Example(
            {
                **OUDER,
                "stappen": "nee",
                "gesprek": "nee",
                "volledig": "nee",
                "toegelicht": "nee",
                "meerwaarde": "nee",
            },
            (
                "ontbreekt",
                "stappen-nee",
                "gesprek-nee",
                "volledig-nee",
                "toegelicht-nee",
                "meerwaarde-nee",
                "standaard-ja",
            ),
        ),
    ),
)
