"""Examples of extra leave, with the days of bijlage 4 and who does what by when in its words."""

from collections.abc import Iterator, Mapping

from decision_tools.rules import UNKNOWN, Example

NIET_GENOEMD = "niet genoemd"
DIRECTEUR = ("directeur", NIET_GENOEMD)
NIEMAND = (NIET_GENOEMD, NIET_GENOEMD)
AANVRAGERS = (("student", NIET_GENOEMD), ("ouders/verzorgers", NIET_GENOEMD))
BINNEN_TWEE_DAGEN = "uiterlijk binnen twee dagen nadat de verhindering ontstond"

VOORAF_VRAGEN = (("student", "vooraf"), ("ouders/verzorgers", "vooraf"), DIRECTEUR)
LATER_VRAGEN = (("student", BINNEN_TWEE_DAGEN), ("ouders/verzorgers", BINNEN_TWEE_DAGEN), DIRECTEUR)
VERLOFKAART = (*AANVRAGERS, ("receptionist/conciërge", NIET_GENOEMD), NIEMAND, NIEMAND)
OVERLEG = (DIRECTEUR, *AANVRAGERS)
MEDEDELING = (("ouders/verzorgers", NIET_GENOEMD), DIRECTEUR)

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

VAKANTIE = {"soort": "vakantie", "beroep": "ja", "eerste-weken": "nee"}
VOORAF = {"soort": "omstandigheid", "moment": "vooraf"}


def duur(hoogstens: Mapping[str, int]) -> Iterator[Example]:
    """For each circumstance: a day less than its maximum (if there is one), the maximum, and a day more."""
    for name, most in hoogstens.items():
        for dagen in range(max(1, most - 1), most + 2):
            answers = {**VOORAF, "omstandigheid": name, "dagen": dagen, "gehad": 0}
            if dagen <= most:
                yield Example(answers, ("vooraf", name, "verlofkaart"), (*VOORAF_VRAGEN, *VERLOFKAART))
            else:
                yield Example(answers, (f"{name}-te-veel",), (*VOORAF_VRAGEN, *AANVRAGERS, *VERLOFKAART))


def tien(al_gehad: int, row: str, *duties: tuple[str, str]) -> Example:
    """Three days for an ill relative, after a number of days that were taken before."""
    return Example(
        {**VOORAF, "omstandigheid": "ernstige-ziekte", "dagen": 3, "gehad": al_gehad},
        ("ernstige-ziekte", row),
        (*VOORAF_VRAGEN, *OVERLEG, *duties, *VERLOFKAART),
    )


EXAMPLES = (
    Example(
        {"soort": "cultureel"},
        ("cultureel",),
        (("student", NIET_GENOEMD),),
        story="Een student wil vrij voor carnaval.",
    ),
    Example(
        {"soort": "vakantie", "beroep": "nee"},
        ("geen-grond",),
        (("onderwijsdirecteur", NIET_GENOEMD),),
    ),
    Example({"soort": "vakantie", "beroep": UNKNOWN}, ("grond-onbekend",), AANVRAGERS),
    Example({"soort": "vakantie", "beroep": "ja", "eerste-weken": "ja"}, ("eerste-weken",), AANVRAGERS),
    Example({**VAKANTIE, "eerder-vakantie": "ja"}, ("al-gehad",), AANVRAGERS),
    Example({**VAKANTIE, "eerder-vakantie": UNKNOWN}, ("eerder-onbekend",), (NIEMAND,)),
    *(
        Example(
            {**VAKANTIE, "eerder-vakantie": "nee", "dagen": dagen},
            ("vakantieverlof", "verlofkaart"),
            (("student", "vooraf"), ("ouders/verzorgers", "vooraf"), NIEMAND, *VERLOFKAART),
        )
        for dagen in (9, 10)
    ),
    Example({**VAKANTIE, "eerder-vakantie": "nee", "dagen": 11}, ("vakantieverlof-te-veel",), AANVRAGERS),
    *(Example({"soort": "feestdag", "feestdag": dag}, (dag,), MEDEDELING) for dag in FEESTDAGEN),
    Example({"soort": "feestdag", "feestdag": "andere"}, ("niet-op-lijst",), MEDEDELING),
    *duur(HOOGSTENS),
    tien(6, "tien"),
    tien(7, "tien"),
    tien(8, "tien-te-veel", *AANVRAGERS),
    Example(
        {**VOORAF, "omstandigheid": "ernstige-ziekte", "dagen": 5, "gehad": 0},
        ("ernstige-ziekte", "tien"),
        (*VOORAF_VRAGEN, *OVERLEG, *VERLOFKAART),
    ),
    Example(
        {**VOORAF, "omstandigheid": "bevalling", "dagen": 1, "gehad": 0},
        ("bevalling", "tien"),
        (*VOORAF_VRAGEN, *OVERLEG, *VERLOFKAART),
    ),
    *(
        Example(
            {**VOORAF, "omstandigheid": "wettelijke-plicht", "dagen": dagen, "gehad": UNKNOWN},
            ("wettelijke-plicht", row),
            (*VOORAF_VRAGEN, *duties, *VERLOFKAART),
        )
        for dagen, row, duties in (
            (9, "tien-onbekend", (NIEMAND,)),
            (10, "tien-onbekend", (NIEMAND,)),
            (11, "alleen-te-veel", AANVRAGERS),
            (12, "alleen-te-veel", AANVRAGERS),
        )
    ),
    Example(
        {**VOORAF, "omstandigheid": "wettelijke-plicht", "dagen": 1, "gehad": UNKNOWN},
        ("wettelijke-plicht", "tien-onbekend"),
        (*VOORAF_VRAGEN, NIEMAND, *VERLOFKAART),
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
        (*LATER_VRAGEN, *VERLOFKAART),
        story="Gisteren brandde het bij een student thuis. Vandaag vragen de ouders verlof voor die dag.",
    ),
    Example({"soort": "omstandigheid", "moment": "later"}, ("te-laat-gevraagd",), AANVRAGERS),
)
