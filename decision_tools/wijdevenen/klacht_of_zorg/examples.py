"""Examples of klacht-of-zorg, with who does what by when in the words of the handbook."""

from decision_tools.rules import Example

NIET_GENOEMD = "niet genoemd"
CONTACTPERSOON = ("contactpersoon", NIET_GENOEMD)
EXTERN = ("externe vertrouwenspersoon", NIET_GENOEMD)
GEHEIM = ("vertrouwenspersoon", NIET_GENOEMD)
WET_OVERTREDEN = ("vertrouwenspersoon", "direct")
NOOD = ("iedereen", "meteen")
ZELF = (("ouders", NIET_GENOEMD), ("leerling", NIET_GENOEMD))
THUIS = (
    *(*ZELF, *ZELF),  # call, and tell at school
    ("professional", "direct"),
    *(("aandachtsfunctionaris HGKM", "direct"), ("manager sociale veiligheid", "direct")),
)
WIE = {"ouder": "ouders", "leerling": "leerling", "medewerker": "professional"}


def _vraagt(wie: str, onderwerp: str, **meer: str) -> dict[str, str]:
    return {"wie-klaagt": wie, "ernstig": "nee", f"{wie}-onderwerp": onderwerp, **meer}


def _zelfde(wie: str) -> tuple[Example, ...]:
    """What is the same for everyone: near, at a distance, not sure which, and abuse of power."""
    zelf = (WIE[wie], NIET_GENOEMD)
    return (
        Example(
            _vraagt(wie, "onveilig", afstand="nee"),
            (f"{wie}-contactpersoon",),
            (zelf, *(CONTACTPERSOON,) * 6),
        ),
        Example(_vraagt(wie, "onveilig", afstand="?"), (f"{wie}-contactpersoon",)),
        Example(
            _vraagt(wie, "onveilig", afstand="ja"),
            (f"{wie}-afstand",),
            (zelf, EXTERN, EXTERN, GEHEIM, WET_OVERTREDEN),
        ),
        Example(_vraagt(wie, "macht"), (f"{wie}-macht",), (zelf, EXTERN, EXTERN, GEHEIM, WET_OVERTREDEN)),
    )


EXAMPLES = (
    Example(
        {"wie-klaagt": "ouder", "ernstig": "ja", "thuis": "nee"},
        ("ernstig",),
        (NOOD, (NIET_GENOEMD, NIET_GENOEMD)),
    ),
    Example({"wie-klaagt": "leerling", "ernstig": "ja", "thuis": "nee"}, ("ernstig",)),
    Example(
        {"wie-klaagt": "leerling", "ernstig": "ja", "thuis": "ja"},
        ("ernstig-thuis",),
        (NOOD, *THUIS, ("professional", NIET_GENOEMD)),
        story="Een meisje uit groep 8 wordt thuis geslagen. Ze wil weten bij wie ze terechtkan.",
    ),
    Example(
        {"wie-klaagt": "ouder", "ernstig": "ja", "thuis": "?"},
        ("ernstig-waar-onbekend",),
        (NOOD, *THUIS, (NIET_GENOEMD, NIET_GENOEMD)),
    ),
    Example(
        {"wie-klaagt": "medewerker", "ernstig": "ja"},
        ("ernstig-medewerker",),
        (NOOD, (NIET_GENOEMD, NIET_GENOEMD), ("professional", "onmiddellijk"), ("professional", "direct")),
    ),
    Example(
        {"wie-klaagt": "leerling", "ernstig": "?"},
        ("ernstig-onbekend",),
        (NOOD, *ZELF, ("melder", NIET_GENOEMD), CONTACTPERSOON, EXTERN, WET_OVERTREDEN),
    ),
    Example({"wie-klaagt": "ouder", "ernstig": "?"}, ("ernstig-onbekend",)),
    Example(
        {"wie-klaagt": "medewerker", "ernstig": "?"},
        ("medewerker-twijfelt",),
        (
            NOOD,
            ("professional", "onmiddellijk"),
            ("professional", "direct"),
            ("professional", NIET_GENOEMD),
            CONTACTPERSOON,
        ),
    ),
    Example(_vraagt("ouder", "vraag"), ("vraag",), (("ouders", NIET_GENOEMD),)),
    Example(_vraagt("ouder", "begeleiding"), ("begeleiding",), (("ouders", NIET_GENOEMD),)),
    Example(
        _vraagt("ouder", "vastgelopen"),
        ("vastgelopen",),
        (("ouders", NIET_GENOEMD), ("intern begeleider", NIET_GENOEMD), ("leerkracht", NIET_GENOEMD)),
        story="Een vader sprak de juf drie keer over pesten. Zij komen er samen niet uit.",
    ),
    *_zelfde("ouder"),
    Example(_vraagt("leerling", "zorg"), ("zorg",), (("leerling", NIET_GENOEMD),)),
    *_zelfde("leerling"),
    Example(
        _vraagt("medewerker", "misstand", **{"misstand-besproken": "nee"}),
        ("misstand",),
        (("professional", NIET_GENOEMD),),
    ),
    Example(
        _vraagt("medewerker", "misstand", **{"misstand-besproken": "niets"}),
        ("klachtenregeling",),
        (("professional", NIET_GENOEMD), CONTACTPERSOON),
    ),
    Example(_vraagt("medewerker", "misstand", **{"misstand-besproken": "loopt"}), ("misstand-loopt",)),
    Example(_vraagt("medewerker", "ongewenst"), ("ongewenst",), (("professional", NIET_GENOEMD),)),
    *_zelfde("medewerker"),
)
