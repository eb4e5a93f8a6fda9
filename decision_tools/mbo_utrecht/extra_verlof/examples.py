"""Examples of extra_verlof, with the days of bijlage 4; by row the tasks (who, by when) in its words."""

from collections.abc import Iterator, Mapping

from decision_tools.rules import NOT_NAMED, UNKNOWN, Duties, Example, values, with_duties

from .questions import NIET_GENOEMD, dagen, feestdag, gehad, omstandigheid

HOOGSTENS = {
    "verhuizing": 1,
    "huwelijk-in-woonplaats": 1,
    "huwelijk-buiten-woonplaats": 2,
    "overlijden-1": 4,
    "overlijden-2": 2,
    "overlijden-3-4": 1,
    "jubileum": 1,
}
FEESTDAGEN = (
    "chinees-nieuwjaar",
    *("offerfeest", "suikerfeest"),
    *("holi", "diwali", "krishna-janmashtami", "navratri", "maha-shivratri"),
    *("pesach", "sjawoeot", "rosj-hasjana", "jom-kipoer", "soekot", "sjemini-atseret", "simchat-tora"),
)

ZELF = {NOT_NAMED: "student, ouders/verzorgers"}
OVERLEG = {NOT_NAMED: "directeur, student, ouders/verzorgers, directeur"}
BESLUIT = {NOT_NAMED: "directeur"}
MINDER_VRAGEN = {NOT_NAMED: "student, ouders/verzorgers, directeur"}
MEDEDELING = {NOT_NAMED: "ouders/verzorgers, directeur"}
OORDEEL = {NOT_NAMED: "directeur, directeur"}
NIEMAND = {NOT_NAMED: "niet genoemd"}

DUTIES: Duties = {
    "cultureel": {NOT_NAMED: "student"},
    "geen-grond": {NOT_NAMED: "onderwijsdirecteur"},
    "grond-onbekend": ZELF,
    "eerste-weken": ZELF,
    "al-gehad": ZELF,
    "eerder-onbekend": NIEMAND,
    "vakantieverlof": {"vooraf": "student, ouders/verzorgers", NOT_NAMED: "niet genoemd"},
    "vakantieverlof-te-veel": ZELF,
    **dict.fromkeys(FEESTDAGEN, MEDEDELING),
    "niet-op-lijst": {NOT_NAMED: "ouders/verzorgers, directeur, directeur"},
    "vooraf": {"vooraf": "student, ouders/verzorgers"},
    "twee-dagen": {
        "uiterlijk binnen twee dagen nadat de verhindering ontstond": "student, ouders/verzorgers",
    },
    "te-laat-gevraagd": ZELF,
    **dict.fromkeys((*HOOGSTENS, "wettelijke-plicht"), BESLUIT),
    **dict.fromkeys((f"{name}-te-veel" for name in HOOGSTENS), MINDER_VRAGEN),
    "ernstige-ziekte": OVERLEG,
    "bevalling": OVERLEG,
    **dict.fromkeys(("andere-reden", *NIET_GENOEMD), OORDEEL),
    "tien-te-veel": {NOT_NAMED: "leerplichtambtenaar"},
    "tien-onbekend": NIEMAND,
    "alleen-te-veel": {NOT_NAMED: "leerplichtambtenaar"},
    "verlofkaart": {NOT_NAMED: "niet genoemd, receptionist/conciërge, niet genoemd, niet genoemd"},
}

VAKANTIE = {"soort": "vakantie", "beroep": "ja", "eerste-weken": "nee"}
VOORAF = {"soort": "omstandigheid", "moment": "vooraf"}


def duur(hoogstens: Mapping[str, int]) -> Iterator[Example]:
    """For each circumstance: a day less than its maximum (if there is one), the maximum, and a day more."""
    for name, most in hoogstens.items():
        for days in range(max(1, most - 1), most + 2):
            answers = {**VOORAF, "omstandigheid": name, "dagen": days, "gehad": 0}
            yield Example(answers, ("vooraf", name if days <= most else f"{name}-te-veel", "verlofkaart"))


EXAMPLES = with_duties(
    DUTIES,
    (
        Example({"soort": "cultureel"}, ("cultureel",), story="Een student wil vrij voor carnaval."),
        Example({"soort": "vakantie", "beroep": "nee"}, ("geen-grond",)),
        Example({"soort": "vakantie", "beroep": UNKNOWN}, ("grond-onbekend",)),
        Example({"soort": "vakantie", "beroep": "ja", "eerste-weken": "ja"}, ("eerste-weken",)),
        Example({**VAKANTIE, "eerder-vakantie": "ja"}, ("al-gehad",)),
        Example({**VAKANTIE, "eerder-vakantie": UNKNOWN}, ("eerder-onbekend",)),
        *values(
            dagen,
            {
                9: ("vakantieverlof", "verlofkaart"),
                10: ("vakantieverlof", "verlofkaart"),
                11: "vakantieverlof-te-veel",
            },
            **VAKANTIE | {"eerder-vakantie": "nee"},
        ),
        *values(
            feestdag,
            {**{dag: dag for dag in FEESTDAGEN}, "andere": "niet-op-lijst"},
            soort="feestdag",
        ),
        *duur(HOOGSTENS),
        *values(
            gehad,
            {
                6: ("vooraf", "ernstige-ziekte", "tien", "verlofkaart"),
                7: ("vooraf", "ernstige-ziekte", "tien", "verlofkaart"),
                8: ("vooraf", "ernstige-ziekte", "tien-te-veel", "verlofkaart"),
            },
            **VOORAF,
            omstandigheid="ernstige-ziekte",
            dagen=3,
        ),
        Example(
            {**VOORAF, "omstandigheid": "ernstige-ziekte", "dagen": 5, "gehad": 0},
            ("vooraf", "ernstige-ziekte", "tien", "verlofkaart"),
        ),
        Example(
            {**VOORAF, "omstandigheid": "bevalling", "dagen": 1, "gehad": 0},
            ("vooraf", "bevalling", "tien", "verlofkaart"),
        ),
        *values(
            dagen,
            {
                1: ("vooraf", "wettelijke-plicht", "tien-onbekend", "verlofkaart"),
                9: ("vooraf", "wettelijke-plicht", "tien-onbekend", "verlofkaart"),
                10: ("vooraf", "wettelijke-plicht", "tien-onbekend", "verlofkaart"),
                11: ("vooraf", "wettelijke-plicht", "alleen-te-veel", "verlofkaart"),
                12: ("vooraf", "wettelijke-plicht", "alleen-te-veel", "verlofkaart"),
            },
            **VOORAF,
            omstandigheid="wettelijke-plicht",
            gehad=UNKNOWN,
        ),
        Example(
            {
                "soort": "omstandigheid",
                "moment": "twee-dagen",
                "omstandigheid": "andere-reden",
                "dagen": 1,
                "gehad": 0,
            },
            ("twee-dagen", "andere-reden", "verlofkaart"),
            story="Gisteren brandde het bij een student thuis. Vandaag vragen de ouders verlof voor die dag.",
        ),
        *values(
            omstandigheid,
            {name: ("vooraf", name, "tien", "verlofkaart") for name in NIET_GENOEMD},
            **VOORAF,
            dagen=1,
            gehad=0,
        ),
        Example({"soort": "omstandigheid", "moment": "later"}, ("te-laat-gevraagd",)),
    ),
)
