"""Examples of informatie-delen, with who does what by when in the words of the handbook."""

from itertools import combinations

from decision_tools.rules import Example

AF = "aandachtsfunctionaris HGKM"
MANAGER = "manager sociale veiligheid"
NIET_GENOEMD = "niet genoemd"
IK = ("professional", NIET_GENOEMD)
ADVIES = ((AF, "direct"), (MANAGER, "direct"), (AF, NIET_GENOEMD), IK, ("melder", NIET_GENOEMD))
SCHOOL = ("school", NIET_GENOEMD)
ANTWOORD = (SCHOOL, IK)

VEILIG_THUIS = {"met-wie": "veilig-thuis"}
VRAAG = {**VEILIG_THUIS, "doel": "vraag"}
ORGANISATIE = {"met-wie": "organisatie"}
VIER = ("gericht", "waarvoor", "wie-geeft", "wie-ontvangt")

EXAMPLES = (
    Example({**VEILIG_THUIS, "doel": "advies"}, ("advies",), ADVIES),
    Example(
        {**VEILIG_THUIS, "doel": "melding"},
        ("melding",),
        (
            (AF, "direct"),
            (MANAGER, "direct"),
            (NIET_GENOEMD, NIET_GENOEMD),
            (AF, NIET_GENOEMD),
            (MANAGER, NIET_GENOEMD),
        ),
    ),
    Example({**VEILIG_THUIS, "doel": "?"}, ("doel-onbekend",), ADVIES),
    Example({**VRAAG, "instemming": "ja"}, ("vraag-instemming",), ANTWOORD),
    Example(
        {**VRAAG, "instemming": "nee"},
        ("vraag-afwegen",),
        (("school", "vóór je de informatie geeft"), (AF, "direct"), (MANAGER, "direct"), *ANTWOORD),
        story="Veilig Thuis belt over een leerling. De ouders stemden niet in.",
    ),
    Example(
        {**VRAAG, "instemming": "?"},
        ("vraag-onbekend",),
        ((AF, NIET_GENOEMD), (AF, "direct"), (MANAGER, "direct")),
    ),
    Example(
        {**ORGANISATIE, "toestemming": "ja", "voorwaarden": VIER},
        ("toestemming",),
        (SCHOOL,),
        story="De huisarts wil overleggen. De ouders weten waarover, met wie en waarom, en vinden het goed.",
    ),
    *(  # each time another condition is missing
        Example({**ORGANISATIE, "toestemming": "ja", "voorwaarden": drie}, ("voorwaarden",))
        for drie in combinations(VIER, 3)
    ),
    Example(
        {**ORGANISATIE, "toestemming": "ja", "voorwaarden": ()},
        ("voorwaarden",),
        (SCHOOL, *(("school", "vóór je iets deelt"),) * 4),
    ),
    Example({**ORGANISATIE, "toestemming": "ja", "voorwaarden": "?"}, ("voorwaarden",)),
    Example(
        {**ORGANISATIE, "toestemming": "nee", "voorwaarden": VIER},
        ("geen-toestemming",),
        (IK, (AF, NIET_GENOEMD)),
    ),
    Example({**ORGANISATIE, "toestemming": "nee", "voorwaarden": ()}, ("geen-toestemming",)),
    Example(
        {**ORGANISATIE, "toestemming": "?"},
        ("toestemming-onbekend",),
        (SCHOOL, ("school", "vóór je iets deelt")),
    ),
    Example(
        {"met-wie": "collega", "nodig": "ja"},
        ("collega", "medewerker"),
        (IK, IK),
    ),
    Example({"met-wie": "collega", "nodig": "nee"}, ("collega-niet",), (IK, IK)),
    Example({"met-wie": "collega", "nodig": "?"}, ("collega-onbekend",), (IK, (AF, NIET_GENOEMD))),
    Example(
        {"met-wie": "ouders"},
        ("ouders",),
        (
            SCHOOL,
            SCHOOL,
            (NIET_GENOEMD, NIET_GENOEMD),
            SCHOOL,
            SCHOOL,
            ("school", "binnen 4 weken na ontvangst"),
        ),
    ),
    Example({"met-wie": "anderen"}, ("anderen",), (IK, IK, IK)),
    Example({"met-wie": "pers"}, ("pers",), (("professional", "altijd"),)),
)
