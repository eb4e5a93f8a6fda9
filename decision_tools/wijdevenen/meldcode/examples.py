"""Examples of the meldcode tool, with who does what by when in the words of the handbook."""

from decision_tools.rules import Example

AF = "aandachtsfunctionaris HGKM"
MANAGER = "manager sociale veiligheid"
LEERKRACHT = "leerkracht"
ONDERSTEUNEND = "ondersteunend personeel"
NIET_GENOEMD = "niet genoemd"

DIRECT_MELDEN = ((AF, "direct"), (MANAGER, "direct"))
MET_112 = ("professional", "meteen")
VERTEL = ("professional", NIET_GENOEMD)
VASTLEGGEN = (VERTEL, VERTEL)  # ask how to keep it safely, keep it
NU = (MET_112, ("professional", "direct"), *DIRECT_MELDEN, ("professional", "meteen"), *VASTLEGGEN)
VANDAAG = ("professional", "vandaag")
VOLGEN = (("professional", "steeds, in elk stadium"), ("professional", NIET_GENOEMD))
SAMEN = ((AF, NIET_GENOEMD), (MANAGER, NIET_GENOEMD))
IK = (LEERKRACHT, NIET_GENOEMD)
OVERDRACHT = (IK, (AF, NIET_GENOEMD))
MEEWEGEN = (IK, (AF, NIET_GENOEMD), (AF, NIET_GENOEMD))
PRAAT_NIET = (MET_112, (LEERKRACHT, "direct"), *DIRECT_MELDEN)

VEILIG = {"onveilig-nu": "nee"}
LEERKRACHT_IS = {**VEILIG, "rol": "leerkracht"}
AF_IS = {**VEILIG, "rol": "af"}


def _na(stap: str, verbetering: str, vermoeden: str, **meer: str) -> dict[str, str]:
    """A teacher after talking with `collegas` or `ouders`."""
    return {
        **LEERKRACHT_IS,
        "laatste-stap": stap,
        "verbetering": verbetering,
        "vermoeden-thuis": vermoeden,
        **{naam.replace("_", "-"): waarde for naam, waarde in meer.items()},
    }


def _een_van_twee(by: str) -> tuple[tuple[str, str], ...]:
    """The aandachtsfunctionaris, the directie or both hold the talk."""
    return ((AF, by), ("directie", by))


EXAMPLES = (
    Example(
        {"onveilig-nu": "ja"},
        ("onveilig",),
        NU,
        story="Een kind heeft blauwe plekken en moet over een uur naar huis. De juf vertrouwt het niet.",
    ),
    Example(
        {"onveilig-nu": "disclosure"},
        ("onthulling", "medewerker"),
        (*NU, ("professional", NIET_GENOEMD), ("professional", NIET_GENOEMD)),
    ),
    Example({"onveilig-nu": "?"}, ("twijfel",), NU),
    Example(
        {"onveilig-nu": "eerste-signaal"},
        ("eerste-signaal",),
        (MET_112, VANDAAG, VANDAAG, (AF, NIET_GENOEMD), *VASTLEGGEN),
        story="Een kleuter tekent iets vreemds over thuis. De juf weet er verder nog niets van.",
    ),
    Example({**LEERKRACHT_IS, "laatste-stap": "gezien"}, ("signaleren",), (IK, IK, IK, VERTEL)),
    Example(
        {**LEERKRACHT_IS, "laatste-stap": "vastgelegd"},
        ("collegas",),
        (IK, IK, IK, (AF, NIET_GENOEMD), VERTEL),
    ),
    # After colleagues: no improvement and a growing suspicion, and the three other sides.
    Example(_na("collegas", "nee", "groeit"), ("overdragen-collegas",), (*OVERDRACHT, IK)),
    Example(
        _na("collegas", "nee", "ja", gevaar_gesprek="nee"),
        ("praten",),
        ((LEERKRACHT, "op korte termijn"), IK, IK, IK, IK, VERTEL),
    ),
    Example(_na("collegas", "ja", "groeit", gevaar_gesprek="nee"), ("praten",)),
    Example(_na("collegas", "ja", "nee", gevaar_gesprek="nee"), ("praten",)),
    Example(_na("collegas", "?", "ja", gevaar_gesprek="nee"), ("praten",)),
    Example(_na("collegas", "nee", "nee", gevaar_gesprek="nee"), ("praten",)),
    # Nobody knows whether it gets better, or what it is: another weighs it first.
    Example(_na("collegas", "?", "groeit"), ("meewegen-collegas",), (*MEEWEGEN, IK, IK)),
    Example(_na("collegas", "?", "?"), ("meewegen-collegas-twijfel",)),
    Example(_na("collegas", "nee", "?"), ("meewegen-collegas-twijfel",)),
    Example(
        _na("collegas", "nee", "nee", gevaar_gesprek="ja"),
        ("niet-praten",),
        (*PRAAT_NIET, *SAMEN),
    ),
    Example(
        _na("collegas", "ja", "ja", gevaar_gesprek="?"),
        ("praten-twijfel",),
        (*PRAAT_NIET, (AF, NIET_GENOEMD), (AF, NIET_GENOEMD)),
    ),
    # After the parents: the same two conditions, and the passage that asks no growing suspicion.
    Example(
        _na("ouders", "nee", "groeit"),
        ("overdragen",),
        OVERDRACHT,
        story="De meester sprak de ouders twee keer. Er verandert niets en hij maakt zich meer zorgen.",
    ),
    Example(_na("ouders", "nee", "ja"), ("overdragen-geen-groei",), OVERDRACHT),
    Example(_na("ouders", "nee", "nee"), ("andere-zorg",), (IK, IK, (NIET_GENOEMD, NIET_GENOEMD))),
    Example(_na("ouders", "nee", "?"), ("meewegen",), MEEWEGEN),
    Example(_na("ouders", "ja", "groeit"), ("meewegen-groeit",), MEEWEGEN),
    Example(_na("ouders", "?", "groeit"), ("meewegen-groeit",), MEEWEGEN),
    Example(_na("ouders", "ja", "?"), ("meewegen-groeit",), MEEWEGEN),
    Example(_na("ouders", "ja", "ja"), ("volgen",), ((LEERKRACHT, "op de vervolgafspraak"), VERTEL, *VOLGEN)),
    Example(_na("ouders", "ja", "nee"), ("volgen",)),
    Example(_na("ouders", "?", "ja"), ("meewegen-vermoeden",), MEEWEGEN),
    Example(_na("ouders", "?", "nee"), ("volgen-onbekend",)),
    Example(
        {**LEERKRACHT_IS, "laatste-stap": "overgedragen"},
        ("overgedragen",),
        ((AF, NIET_GENOEMD), (AF, NIET_GENOEMD), IK, IK, *VOLGEN),
    ),
    Example(
        {**VEILIG, "rol": "ondersteunend", "collegas-besproken": "nee"},
        ("ondersteunend",),
        (*((ONDERSTEUNEND, NIET_GENOEMD),) * 3, VERTEL),
    ),
    Example(
        {**VEILIG, "rol": "ondersteunend", "collegas-besproken": "ja"},
        ("ondersteunend-klaar",),
        (IK, IK, (ONDERSTEUNEND, NIET_GENOEMD), VERTEL, VOLGEN[0]),
    ),
    Example({**AF_IS, "stap-af": "overgedragen"}, ("dossier",), ((AF, NIET_GENOEMD),) * 6),
    Example({**AF_IS, "stap-af": "dossier"}, ("overleg",), ((AF, NIET_GENOEMD),) * 5),
    Example(
        {**AF_IS, "stap-af": "overleg", "gevaar-gesprek": "nee"},
        ("gesprek",),
        (
            *((AF, NIET_GENOEMD),) * 2,
            *_een_van_twee(NIET_GENOEMD),
            (AF, NIET_GENOEMD),
            *_een_van_twee("in het gesprek") * 3,
            *_een_van_twee("na het gesprek") * 2,
        ),
    ),
    Example(
        {**AF_IS, "stap-af": "overleg", "gevaar-gesprek": "ja"},
        ("gesprek-vervalt",),
        (VERTEL, *SAMEN, *DIRECT_MELDEN),
    ),
    Example(
        {**AF_IS, "stap-af": "overleg", "gevaar-gesprek": "?"},
        ("gesprek-twijfel",),
        (VERTEL, (AF, NIET_GENOEMD), (AF, NIET_GENOEMD), *DIRECT_MELDEN),
    ),
    Example(
        {**AF_IS, "stap-af": "ouders"},
        ("wegen",),
        (*SAMEN * 4, (NIET_GENOEMD, NIET_GENOEMD)),
    ),
    Example(
        {**AF_IS, "stap-af": "gewogen"},
        ("monitoren",),
        (*VOLGEN, (NIET_GENOEMD, NIET_GENOEMD), (AF, NIET_GENOEMD)),
    ),
    Example(
        {**VEILIG, "rol": "manager"},
        ("manager",),
        (*SAMEN, (MANAGER, "direct"), (MANAGER, NIET_GENOEMD), *VOLGEN),
    ),
    Example(
        {**VEILIG, "rol": "directie"},
        ("directie",),
        (
            ("directie", NIET_GENOEMD),
            (AF, NIET_GENOEMD),
            *_een_van_twee(NIET_GENOEMD) * 2,
            *SAMEN,
            (NIET_GENOEMD, NIET_GENOEMD),
            *VOLGEN,
        ),
    ),
)
