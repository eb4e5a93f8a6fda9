"""Examples of the meldcode tool, with who does what by when in the words of the handbook."""

from decision_tools.rules import Example

AF = "aandachtsfunctionaris HGKM"
MANAGER = "manager sociale veiligheid"
LEERKRACHT = "leerkracht"
ONDERSTEUNEND = "ondersteunend personeel"
NIET_GENOEMD = "niet genoemd"

DIRECT_MELDEN = ((AF, "direct"), (MANAGER, "direct"))
MET_112 = ("professional", "meteen")
BESTUUR = ("professional", "onmiddellijk")
NU = (MET_112, ("professional", "direct"), *DIRECT_MELDEN, ("professional", "meteen"))
VERTEL = ("professional", NIET_GENOEMD)
VOLGEN = ("professional", "steeds, in elk stadium")
SAMEN = ((AF, NIET_GENOEMD), (MANAGER, NIET_GENOEMD))
IK = (LEERKRACHT, NIET_GENOEMD)
OVERDRACHT = (IK, (AF, NIET_GENOEMD))

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
        (*NU, BESTUUR, ("professional", NIET_GENOEMD), ("professional", NIET_GENOEMD)),
    ),
    Example({"onveilig-nu": "?"}, ("twijfel",), NU),
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
    Example(_na("collegas", "?", "groeit"), ("meewegen-collegas",), (*OVERDRACHT, IK)),
    Example(_na("collegas", "?", "?"), ("meewegen-collegas-twijfel",)),
    Example(_na("collegas", "nee", "?"), ("meewegen-collegas-twijfel",)),
    Example(
        _na("collegas", "nee", "nee", gevaar_gesprek="ja"),
        ("niet-praten",),
        (MET_112, (LEERKRACHT, "direct"), *SAMEN, *DIRECT_MELDEN, ("professional", "meteen")),
    ),
    Example(
        _na("collegas", "ja", "ja", gevaar_gesprek="?"),
        ("praten-twijfel",),
        (MET_112, (LEERKRACHT, "direct"), (AF, NIET_GENOEMD), *DIRECT_MELDEN, ("professional", "meteen")),
    ),
    # After the parents: the same two conditions, and the passage that asks no growing suspicion.
    Example(
        _na("ouders", "nee", "groeit"),
        ("overdragen",),
        OVERDRACHT,
        story="De meester sprak de ouders twee keer. Er verandert niets en hij maakt zich meer zorgen.",
    ),
    Example(_na("ouders", "nee", "ja"), ("overdragen-geen-groei",), OVERDRACHT),
    Example(_na("ouders", "nee", "nee"), ("andere-zorg",), (IK, IK)),
    Example(_na("ouders", "nee", "?"), ("meewegen",), OVERDRACHT),
    Example(_na("ouders", "ja", "groeit"), ("meewegen-groeit",), OVERDRACHT),
    Example(_na("ouders", "?", "groeit"), ("meewegen-groeit",), OVERDRACHT),
    Example(_na("ouders", "ja", "?"), ("meewegen-groeit",), OVERDRACHT),
    Example(_na("ouders", "ja", "ja"), ("volgen",), ((LEERKRACHT, "op de vervolgafspraak"), VERTEL, VOLGEN)),
    Example(_na("ouders", "ja", "nee"), ("volgen",)),
    Example(_na("ouders", "?", "ja"), ("meewegen-vermoeden",), OVERDRACHT),
    Example(_na("ouders", "?", "nee"), ("volgen-onbekend",)),
    Example(
        {**LEERKRACHT_IS, "laatste-stap": "overgedragen"}, ("overgedragen",), ((AF, NIET_GENOEMD), IK, VOLGEN)
    ),
    Example(
        {**VEILIG, "rol": "ondersteunend", "collegas-besproken": "nee"},
        ("ondersteunend",),
        (*((ONDERSTEUNEND, NIET_GENOEMD),) * 3, VERTEL),
    ),
    Example(
        {**VEILIG, "rol": "ondersteunend", "collegas-besproken": "ja"},
        ("ondersteunend-klaar",),
        (IK, VERTEL, VOLGEN),
    ),
    Example({**AF_IS, "stap-af": "overgedragen"}, ("dossier",), ((AF, NIET_GENOEMD),) * 6),
    Example({**AF_IS, "stap-af": "dossier"}, ("overleg",), ((AF, NIET_GENOEMD),) * 4),
    Example(
        {**AF_IS, "stap-af": "overleg", "gevaar-gesprek": "nee"},
        ("gesprek",),
        (*((AF, NIET_GENOEMD),) * 5, ("directie", NIET_GENOEMD), (AF, "na het gesprek")),
    ),
    Example(
        {**AF_IS, "stap-af": "overleg", "gevaar-gesprek": "ja"},
        ("gesprek-vervalt",),
        (*SAMEN, *DIRECT_MELDEN),
    ),
    Example(
        {**AF_IS, "stap-af": "overleg", "gevaar-gesprek": "?"},
        ("gesprek-twijfel",),
        ((AF, NIET_GENOEMD), *DIRECT_MELDEN),
    ),
    Example({**AF_IS, "stap-af": "ouders"}, ("wegen",), (*SAMEN, *SAMEN, (NIET_GENOEMD, NIET_GENOEMD))),
    Example(
        {**AF_IS, "stap-af": "gewogen"},
        ("monitoren",),
        (VOLGEN, ("professional", NIET_GENOEMD), (AF, NIET_GENOEMD)),
    ),
    Example(
        {**VEILIG, "rol": "manager"},
        ("manager",),
        (*SAMEN, (MANAGER, "direct"), (MANAGER, NIET_GENOEMD), VOLGEN),
    ),
    Example(
        {**VEILIG, "rol": "directie"},
        ("directie",),
        (
            (AF, NIET_GENOEMD),
            (AF, NIET_GENOEMD),
            ("directie", NIET_GENOEMD),
            (NIET_GENOEMD, NIET_GENOEMD),
            VOLGEN,
        ),
    ),
)
