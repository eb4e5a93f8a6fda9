"""Examples of `ongeoorloofd_verzuim`: who and by when, in the words of the sections that are named."""

from decision_tools.rules import NOT_NAMED, Example

ZESTIEN = ((NOT_NAMED, NOT_NAMED),)  # 1.5: melden bij de leerplichtambtenaar
TWEE = (
    ("medewerker verzuim", NOT_NAMED),  # 1.5: belt de ouders
    ("medewerker verzuim", NOT_NAMED),  # 1.5: informeert de coach
)
VIER = (
    ("medewerker verzuim", NOT_NAMED),  # 1.5: contact met de ouders
    ("medewerker verzuim", NOT_NAMED),  # 1.5: plan van aanpak
    ("mentor", NOT_NAMED),  # 1.5: plan van aanpak
    ("coach", "tijdens de coachgesprekken"),  # 1.5: evalueren
    ("coach", NOT_NAMED),  # 1.5: informeert de ouders
)
VAKER = (
    ("medewerker verzuim", NOT_NAMED),  # 1.5: plan van aanpak, als het er nog niet is
    ("mentor", NOT_NAMED),
    ("coach", "tijdens de coachgesprekken"),  # 1.5: evalueren
    ("coach", NOT_NAMED),  # 1.5: informeert de ouders
)
NABLIJVEN = (
    ("vakdocent", NOT_NAMED),  # 1.3.1: registreert
    ("school", "streven: vóór 12 uur 's middags"),  # 1.3.1: belt na
    (NOT_NAMED, "dagelijks in de namiddag"),  # 1.3.4: mail aan de ouders
    ("leerling", "in de middag; dit staat in SOM"),  # 1.5: blijft na
)
WEGGEBLEVEN = (
    (NOT_NAMED, NOT_NAMED),  # 1.5: extra lesuur
    (NOT_NAMED, "dagelijks in de namiddag"),  # 1.3.4: mail aan de ouders
)
FREQUENT = (("medewerker verzuim", NOT_NAMED),)  # 1.5: team ondersteuning
VERONTRUSTEND = (
    ("medewerker verzuim", NOT_NAMED),  # 1.3.4: belt de ouders
    ("medewerker verzuim", NOT_NAMED),  # 1.3.4: waarschuwt coach en coördinatoren
    ("medewerker verzuim", NOT_NAMED),  # 1.9: nodigt desnoods uit
)
VRAAG = ("medewerker verzuim", NOT_NAMED)

RUSTIG = {"weggebleven": "nee", "lesuren": 4, "gespijbeld": 3, "vier-weken": 6, "beeld": []}

EXAMPLES = (
    Example({**RUSTIG, "vier-weken": 15}, ("vier-weken-geen-stap-1", "nablijven"), tasks=NABLIJVEN),
    Example({**RUSTIG, "vier-weken": 16}, ("zestien", "nablijven"), tasks=(*ZESTIEN, *NABLIJVEN)),
    Example({**RUSTIG, "vier-weken": 17}, ("zestien", "nablijven"), tasks=(*ZESTIEN, *NABLIJVEN)),
    Example({**RUSTIG, "vier-weken": "?"}, ("vier-weken-onbekend",), tasks=(VRAAG, *NABLIJVEN)),
    Example({**RUSTIG, "gespijbeld": 1}, ("gespijbeld-geen-stap-1", "nablijven"), tasks=NABLIJVEN),
    Example({**RUSTIG, "gespijbeld": 3}, ("gespijbeld-geen-stap-3", "nablijven"), tasks=NABLIJVEN),
    Example({**RUSTIG, "gespijbeld": 4}, ("vier", "nablijven"), tasks=(*VIER, *NABLIJVEN)),
    Example({**RUSTIG, "gespijbeld": 5}, ("vaker-dan-vier", "nablijven"), tasks=(*VAKER, *NABLIJVEN)),
    Example({**RUSTIG, "gespijbeld": 6}, ("vaker-dan-vier", "nablijven"), tasks=(*VAKER, *NABLIJVEN)),
    Example({**RUSTIG, "lesuren": 15}, ("vier-weken-geen-stap-1", "minder-nu"), tasks=NABLIJVEN),
    Example(
        {**RUSTIG, "lesuren": 16, "vier-weken": "?"},
        ("zestien-nu", "nablijven"),
        tasks=(*ZESTIEN, *NABLIJVEN),
    ),
    Example({**RUSTIG, "lesuren": 17}, ("zestien-nu", "nablijven"), tasks=(*ZESTIEN, *NABLIJVEN)),
    Example(
        {**RUSTIG, "lesuren": "?", "gespijbeld": "?", "beeld": "?"},
        ("gespijbeld-onbekend", "nablijven", "beeld-onbekend", "verontrustend-onbekend"),
        tasks=(VRAAG, VRAAG, *NABLIJVEN),
    ),
    Example(
        {"weggebleven": "nee", "lesuren": 2, "gespijbeld": 2, "vier-weken": 3, "beeld": []},
        ("twee", "nablijven", "niet-frequent", "niet-verontrustend"),
        tasks=(*TWEE, *NABLIJVEN),
        story="Een leerling spijbelde twee lesuren, voor de tweede keer deze periode.",
    ),
    Example(
        {"weggebleven": "ja", "gespijbeld": 4, "vier-weken": 16, "beeld": ["frequent", "verontrustend"]},
        ("zestien", "vier", "weggebleven", "frequent", "verontrustend"),
        tasks=(*ZESTIEN, *VIER, *WEGGEBLEVEN, *FREQUENT, *VERONTRUSTEND),
        story="Een leerling kwam niet nablijven, valt op en heeft nu 16 lesuren in vier weken.",
    ),
)
