"""Examples of the Vlaggensysteem: the flag is the professional's, whatever the six weighings are."""

from decision_tools.rules import Example

AF = ("aandachtsfunctionaris HGKM", "niet genoemd")
MANAGER = "manager sociale veiligheid"
IK = ("professional", "niet genoemd")

CRITERIA = ("wederzijds", "vrijwillig", "gelijkwaardig", "ontwikkeling", "context", "zelfrespect")
DIRECT = (("professional", "direct"), (AF[0], "direct"), (MANAGER, "direct"))
REACTIE = (IK, *DIRECT, IK, IK)
ERNSTIG = (("professional", "meteen"), *REACTIE)


def _alle(antwoord: str, **anders: str) -> dict[str, str]:
    return {**dict.fromkeys(CRITERIA, antwoord), **anders}


EXAMPLES = (
    Example({**_alle("ja"), "vlag": "groen"}, ("groen", "gewogen", "medewerker"), REACTIE),
    # One no, or one doubt, and green asks for another look.
    *(
        Example({**_alle("ja", **{een: antwoord}), "vlag": "groen"}, ("groen-twijfel",), (IK, *REACTIE))
        for een in CRITERIA
        for antwoord in ("nee", "?")
    ),
    Example({**_alle("nee"), "vlag": "groen"}, ("groen-twijfel",)),
    Example(
        {**_alle("ja", context="nee"), "vlag": "geel"},
        ("geel", "gewogen"),
        REACTIE,
        story="Twee kleuters laten elkaar hun billen zien. De juf weegt alles en kiest zelf een vlag.",
    ),
    Example({**_alle("nee", ontwikkeling="?"), "vlag": "rood"}, ("rood", "gewogen"), ERNSTIG),
    Example({**_alle("nee"), "vlag": "zwart"}, ("zwart", "gewogen"), ERNSTIG),
    Example({**_alle("?"), "vlag": "open"}, ("nog-niet", "gewogen"), (IK, AF, *DIRECT, IK, IK)),
    # The same weighing, another flag: nothing is computed.
    Example({**_alle("nee"), "vlag": "geel"}, ("geel", "gewogen"), REACTIE),
    Example({**_alle("ja"), "vlag": "zwart"}, ("zwart", "gewogen"), ERNSTIG),
)
