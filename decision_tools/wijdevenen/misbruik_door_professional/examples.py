"""Examples of misbruik-door-professional, with who does what by when in the words of the handbook."""

from decision_tools.rules import Example

NIET_GENOEMD = "niet genoemd"
GEZAG = ("bevoegd gezag", NIET_GENOEMD)
INSPECTEUR = ("vertrouwensinspecteur", NIET_GENOEMD)
BESTUUR = ("bestuur", NIET_GENOEMD)
DIRECT = ("bestuur", "direct")


def _meldt(wie: str) -> tuple[tuple[str, str], ...]:
    zodra = ("bestuur", "direct, zodra het bestuur het weet")
    return ((wie, "meteen"), (wie, "onmiddellijk"), (wie, "meteen"), zodra)


def _op_school(wie: str, soort: str, weet: str) -> dict[str, str]:
    return {"wie": wie, "soort": soort, "bestuur-weet": weet}


OVERLEGD = {"wie": "bestuur", "stand": "overlegd"}
WEET_HET = (DIRECT, *(("professional", by) for by in ("meteen", "onmiddellijk", NIET_GENOEMD)))

EXAMPLES = (
    Example(
        _op_school("medewerker", "seksueel", "nee"),
        ("medewerker",),
        _meldt("professional"),
        story="Een stagiair hoort van een leerling dat een medewerker haar steeds aanraakt.",
    ),
    Example(_op_school("medewerker", "seksueel", "?"), ("medewerker",)),
    Example(_op_school("medewerker", "?", "nee"), ("medewerker",)),
    Example(
        _op_school("contactpersoon", "seksueel", "nee"),
        ("contactpersoon",),
        _meldt("contactpersoon"),
    ),
    Example(
        _op_school("schoolleiding", "seksueel", "nee"),
        ("schoolleiding",),
        _meldt("professional"),
    ),
    Example(_op_school("contactpersoon", "?", "?"), ("contactpersoon",)),
    Example(_op_school("schoolleiding", "?", "?"), ("schoolleiding",)),
    Example(_op_school("medewerker", "ander", "nee"), ("ander",), _meldt("professional")),
    Example(_op_school("medewerker", "ander", "?"), ("ander",)),
    Example(_op_school("contactpersoon", "ander", "nee"), ("ander",)),
    Example(_op_school("schoolleiding", "ander", "nee"), ("ander",)),
    Example(_op_school("medewerker", "seksueel", "ja"), ("bestuur-weet-het",), WEET_HET),
    Example(_op_school("medewerker", "ander", "ja"), ("bestuur-weet-het",)),
    Example(_op_school("contactpersoon", "seksueel", "ja"), ("bestuur-weet-het",)),
    Example(_op_school("schoolleiding", "?", "ja"), ("bestuur-weet-het",)),
    Example(
        {"wie": "bestuur", "stand": "gehoord"},
        ("voorleggen",),
        (("bestuur", "meteen"), DIRECT, BESTUUR, BESTUUR, INSPECTEUR),
    ),
    Example(
        {**OVERLEGD, "redelijk-vermoeden": "ja"},
        ("aangifte",),
        (GEZAG, GEZAG, ("politie", NIET_GENOEMD), GEZAG, INSPECTEUR),
    ),
    Example({**OVERLEGD, "redelijk-vermoeden": "nee"}, ("geen-vermoeden",), (BESTUUR,)),
    Example({**OVERLEGD, "redelijk-vermoeden": "open"}, ("vermoeden-open",), (INSPECTEUR, BESTUUR)),
    Example({"wie": "bestuur", "stand": "besloten"}, ("vervolg",), (*(GEZAG,) * 7, INSPECTEUR)),
    Example({"wie": "bestuur", "stand": "vals"}, ("vals",), (GEZAG,) * 3),
    Example(
        {"wie": "ouder"},
        ("ouder",),
        (
            (NIET_GENOEMD, "meteen"),
            (NIET_GENOEMD, NIET_GENOEMD),
            ("ouders", NIET_GENOEMD),
            ("leerling", NIET_GENOEMD),
        ),
    ),
)
