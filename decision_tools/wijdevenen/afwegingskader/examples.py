"""Examples of the afwegingskader, with who does what by when in the words of the handbook."""

from decision_tools.rules import Example

AF = "aandachtsfunctionaris HGKM"
MANAGER = "manager sociale veiligheid"
NIET_GENOEMD = "niet genoemd"

PROFESSIONAL = ("professional", NIET_GENOEMD)
VOLGEN = (("professional", "steeds, in elk stadium"), PROFESSIONAL)
ADVIES = (AF, NIET_GENOEMD)
SAMEN = ((AF, NIET_GENOEMD), (MANAGER, NIET_GENOEMD))
DIRECT_MELDEN = ((AF, "direct"), (MANAGER, "direct"))
NOODNUMMERS = ("professional", "meteen")

MELDING = (
    NOODNUMMERS,
    *DIRECT_MELDEN,
    ADVIES,  # keeps watch over the child's safety
    ("Veilig Thuis", "binnen vijf werkdagen na de melding"),
    ("Veilig Thuis", "als de veiligheidsbeoordeling klaar is"),
    *SAMEN,  # the second decision
    *VOLGEN,
)
SAMEN_MET_VEILIG_THUIS = ((AF, "na de melding"), (MANAGER, "na de melding"))
GESPREK = ((NIET_GENOEMD, NIET_GENOEMD), (AF, "tegelijk met de melding"), *SAMEN)
AFGESTEMD = "na afstemming met Veilig Thuis en met wie het vertelde"
ZONDER_GESPREK = (*DIRECT_MELDEN, PROFESSIONAL)  # without the talk, and if need be without a name
NOG_NIET_BESLIST = (*DIRECT_MELDEN, ADVIES, *SAMEN, *VOLGEN)

STERK = {"vermoeden": "ja"}
VEILIG = {**STERK, "veiligheid": "nee"}
KAN_HELPEN = {**VEILIG, "hulp": "ja"}
AANVAARD = {**KAN_HELPEN, "accepteren": "ja"}
PRAAT = {"gevaar-gesprek": "nee"}

EXAMPLES = (
    Example(
        {"vermoeden": "nee", "veiligheid": "nee"},
        ("geen-vermoeden", "medewerker"),
        ((AF, NIET_GENOEMD), (AF, NIET_GENOEMD), *VOLGEN),
    ),
    # Without a suspicion, too, safety comes first and doubt counts as yes.
    *(
        Example(
            {"vermoeden": "nee", "veiligheid": veiligheid, **PRAAT},
            ("zonder-vermoeden", ouders),
            (*MELDING, *SAMEN_MET_VEILIG_THUIS, PROFESSIONAL, PROFESSIONAL),
        )
        for veiligheid, ouders in (
            ("ja", "ouders-gesprek"),
            ("?", "ouders-gesprek"),
            ("disclosure", "ouders-na-afstemming"),
        )
    ),
    Example({"vermoeden": "open"}, ("vermoeden-open",), (NOODNUMMERS, *NOG_NIET_BESLIST)),
    Example(
        {**STERK, "veiligheid": "ja", **PRAAT},
        ("onveilig", "ouders-gesprek"),
        (*MELDING, *SAMEN_MET_VEILIG_THUIS, *GESPREK),
    ),
    Example(
        {**STERK, "veiligheid": "?", "gevaar-gesprek": "?"},
        ("twijfel", "ouders-twijfel"),
        (*MELDING, *SAMEN_MET_VEILIG_THUIS, PROFESSIONAL, ADVIES, ADVIES, *SAMEN),
        story="Er is een sterk vermoeden. Niemand weet zeker of het kind vanavond veilig is.",
    ),
    Example(
        {**STERK, "veiligheid": "disclosure", "gevaar-gesprek": "ja"},
        ("disclosure", "ouders-overslaan"),
        (*MELDING, *SAMEN_MET_VEILIG_THUIS, PROFESSIONAL, PROFESSIONAL, *ZONDER_GESPREK),
        story="Een kind vertelt uit zichzelf dat het thuis wordt geslagen en durft niet naar huis.",
    ),
    Example(
        {**STERK, "veiligheid": "disclosure", **PRAAT},
        ("disclosure", "ouders-na-afstemming"),
        (*MELDING, *((wie, AFGESTEMD) for wie in (NIET_GENOEMD, AF, MANAGER))),
    ),
    Example(
        {**VEILIG, "hulp": "nee", **PRAAT},
        ("geen-hulp", "ouders-gesprek"),
        (*MELDING, *GESPREK),
    ),
    Example({**VEILIG, "hulp": "open"}, ("hulp-open",), NOG_NIET_BESLIST),
    Example(
        {**KAN_HELPEN, "accepteren": "nee", **PRAAT},
        ("niet-aanvaard", "ouders-gesprek"),
        (*MELDING, *GESPREK),
    ),
    Example({**KAN_HELPEN, "accepteren": "open"}, ("aanvaarden-open",), NOG_NIET_BESLIST),
    Example(
        {**AANVAARD, "resultaat": "nee", **PRAAT},
        ("geen-resultaat", "ouders-gesprek"),
        (*MELDING, *GESPREK),
    ),
    Example(
        {**AANVAARD, "resultaat": "open"},
        ("hulp-loopt",),
        (
            (NIET_GENOEMD, NIET_GENOEMD),
            (AF, NIET_GENOEMD),
            (AF, NIET_GENOEMD),
            *DIRECT_MELDEN,
            *SAMEN,
            (AF, "aan het eind van de afgesproken termijn"),
            *VOLGEN,
        ),
    ),
    Example(
        {**AANVAARD, "resultaat": "ja"},
        ("resultaat",),
        ((AF, NIET_GENOEMD), (AF, NIET_GENOEMD), (AF, NIET_GENOEMD), *VOLGEN),
    ),
)
