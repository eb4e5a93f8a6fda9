"""Examples of a talk with parents, with what comes before, in, at the end of and after it."""

from decision_tools.rules import Example

NIET_GENOEMD = "niet genoemd"
VOOR = (NIET_GENOEMD, "vóór het gesprek")
IN = (NIET_GENOEMD, "in het gesprek")
EIND = (NIET_GENOEMD, "aan het eind van het gesprek")
NA = (NIET_GENOEMD, "na het gesprek")
AF_VOOR = ("aandachtsfunctionaris HGKM", "vóór het gesprek")

REGULIER = (
    *(VOOR,) * 3,  # signals, file or colleagues, place and time
    *(IN,) * 3,  # welcome, in the child's interest, emotions
    *(IN,) * 4,  # facts, core, criteria, reactions
    *(EIND, ("ouders", "aan het eind van het gesprek")),  # agreements together
    *(EIND,) * 5,  # what school does, help, SMART, summary, duty to note
    NA,  # file
)
ZWAAR = (
    *(VOOR, VOOR, AF_VOOR),  # all information, support given, Veilig Thuis
    *(VOOR,) * 6,  # effects, danger, who, invitation, place and time, minutes
    *(IN, IN, ("ouders", "in het gesprek"), IN),  # welcome, in the child's interest, safety
    *(IN,) * 6,  # information, duty, consulted, anonymous, next steps, core
    *(EIND, ("ouders", "aan het eind van het gesprek"), EIND, EIND),  # agreements, paper, summary
    *(NA, ("ouders", "na het gesprek"), NA, NA),  # copy, signature, file, keep following
)

VEILIG = {"onveilig-nu": "nee"}
GEEN_GEVAAR = {**VEILIG, "gevaar-gesprek": "nee"}
PROFESSIONAL = ("professional", "direct")
DIRECT_MELDEN = (("aandachtsfunctionaris HGKM", "direct"), ("manager sociale veiligheid", "direct"))
NU = (("professional", "meteen"), PROFESSIONAL, *DIRECT_MELDEN, ("professional", "meteen"))
SAMEN = tuple((wie, NIET_GENOEMD) for wie in ("aandachtsfunctionaris HGKM", "manager sociale veiligheid"))

EXAMPLES = (
    Example(
        {**GEEN_GEVAAR, "soort-gesprek": "regulier"},
        ("regulier", "medewerker"),
        (*REGULIER, ("professional", "onmiddellijk")),
        story="Een leerling is vaak moe en stil. De leerkracht wil met de ouders praten.",
    ),
    Example(
        {**GEEN_GEVAAR, "soort-gesprek": "zwaar"},
        ("zwaar",),
        ZWAAR,
        story="Na drie gesprekken is de zorg nog even groot. De ouders worden opnieuw uitgenodigd.",
    ),
    Example({**GEEN_GEVAAR, "soort-gesprek": "nog-niet"}, ("soort-nog-niet",), (AF_VOOR, VOOR)),
    Example({**VEILIG, "gevaar-gesprek": "ja"}, ("niet-praten",), (*NU, *SAMEN)),
    Example({**VEILIG, "gevaar-gesprek": "?"}, ("gevaar-onbekend",), (*NU, SAMEN[0])),
    Example({"onveilig-nu": "ja"}, ("onveilig",), NU),
    Example({"onveilig-nu": "?"}, ("twijfel",), NU),
    Example(
        {"onveilig-nu": "disclosure"},
        ("onthulling",),
        (*NU, ("professional", NIET_GENOEMD), ("professional", NIET_GENOEMD)),
        story="Een kind vertelt dat het thuis wordt geslagen. De leerkracht wil vandaag de ouders spreken.",
    ),
)
