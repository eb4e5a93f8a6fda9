"""Examples of ouderavond, with who does what by when in the words of the handbook."""

from itertools import combinations

from decision_tools.rules import Example

SCHOOL = ("school", "niet genoemd")
BESTUUR = ("bestuur", "niet genoemd")
SPREEKUUR = ("niet genoemd", "niet genoemd")
TERUGHOUDEND = SCHOOL
EERST = (
    ("school", "vóór een ouderavond wordt aangekondigd"),
    ("bestuur", "na het overleg"),
    TERUGHOUDEND,
)

VIER = ("informatie", "meer-dan-brief", "luisteren", "partijen")
ONVREDE = {"tussen-leerlingen": "nee", "onvrede": "ja"}
RUST = {"tussen-leerlingen": "nee", "onvrede": "nee"}

EXAMPLES = (
    Example(
        {"tussen-leerlingen": "ja"},
        ("tussen-leerlingen",),
        (SCHOOL, SCHOOL, BESTUUR, SPREEKUUR),
        story="Twee leerlingen gingen over een grens. In de appgroep vragen ouders om een ouderavond.",
    ),
    Example(
        {**ONVREDE, "overlegd-partners": "ja"}, ("onvrede",), (SCHOOL, SCHOOL, SCHOOL, BESTUUR, TERUGHOUDEND)
    ),
    Example({**ONVREDE, "overlegd-partners": "nee"}, ("onvrede-eerst-overleg",), EERST),
    Example({**ONVREDE, "overlegd-partners": "?"}, ("onvrede-eerst-overleg",), EERST),
    Example({"tussen-leerlingen": "nee", "onvrede": "?"}, ("onvrede-onbekend",), EERST),
    Example(
        {**RUST, "voorwaarden-avond": VIER, "overlegd-partners": "ja"},
        ("voorwaarden",),
        (*(SCHOOL,) * 5, TERUGHOUDEND),
    ),
    Example(
        {**RUST, "voorwaarden-avond": VIER, "overlegd-partners": "nee"}, ("voorwaarden-eerst-overleg",), EERST
    ),
    Example({**RUST, "voorwaarden-avond": VIER, "overlegd-partners": "?"}, ("voorwaarden-eerst-overleg",)),
    *(  # each time another condition is missing
        Example({**RUST, "voorwaarden-avond": drie, "overlegd-partners": "ja"}, ("niet-alles",))
        for drie in combinations(VIER, 3)
    ),
    Example({**RUST, "voorwaarden-avond": ()}, ("niet-alles",), (BESTUUR, TERUGHOUDEND, SPREEKUUR)),
    Example({**RUST, "voorwaarden-avond": VIER[:3], "overlegd-partners": "nee"}, ("niet-alles",)),
    Example({**RUST, "voorwaarden-avond": "?"}, ("voorwaarden-onbekend",), EERST),
)
